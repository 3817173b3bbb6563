import { allMatches, anyCase, asPrinted, readNumber } from '../../text/index.ts'
import { BOUNDED, COMPARATOR, comparatorOf, whole } from './comparators.ts'
import { after, before, IN_WORDS, isOfPastYear, readShare, sortsCases, type Target } from './target.ts'

/** What a plan counts when it promises to do something so often or for so many. */
const COUNTED = 'hội nghị|lớp|cuộc|buổi|đợt|hội thi|chuyên đề|tin, bài|tin bài|bài viết|lượt tin|tin|bài|lần|kỳ|số|phóng sự|chuyên mục|chương trình|sản phẩm|mô hình|sáng kiến|lượt người|lượt|người|thủ tục|TTHC|phiếu|ý kiến|hộ|đơn vị|cơ quan|xã, phường|phường, xã|xã, thị trấn|xã|phường|huyện|thôn|ấp|trường|tổ|điểm|văn bản|giải pháp|dịch vụ|hồ sơ|trường hợp|phút|giờ|ngày(?: làm việc)?|km|bậc|ca|clip|video|pano|áp phích|băng rôn|tờ rơi|bộ|vị trí|tài khoản|chứng thư|doanh nghiệp|kênh|nhóm'
const RATE = '(?: (?:chuyên đề|tuyên truyền|tập huấn|họp|đối thoại))?(?: ?\\/ ?| (?:trong|mỗi|một|trên) ?(?:một )?)(?<per>ngày|tuần|tháng|quý|năm)(?! ?\\d| [iv]+(?!\\p{L}))'
/** "Bốn (04) kỳ": the number in words, then in figures. */
const IN_BOTH = '(?:(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: \\p{L}+)? \\()?'
const QUANTITY = whole(`(?:(?<each>mỗi (?:tuần|tháng|quý|năm)) )?${COMPARATOR} (?:mỗi (?:tuần|tháng|quý|năm) )?${IN_BOTH}(?<amount>\\d[\\d.]*(?:,\\d)?)(?:(?<=\\(\\d{1,3})\\))?(?<range> ?(?:-|đến) ?\\d[\\d.]*)?(?: \\(\\p{L}+\\))?(?<after> trở lên)? (?<unit>${COUNTED})(?:${RATE})?(?<later>(?: \\p{L}+){0,6} trở lên)?`)
/** Of these a "trên" or "từ" makes a least number; of others ("trên 2 xã") it is a place or a beginning. */
const PEOPLE_AND_PIECES = /lượt|người|phút|hộ|tin|bài|lần|tài khoản|phiếu|doanh nghiệp/
const GETTING = /(?:đạt|có|được|tổ chức|xây dựng|mở|thực hiện|đăng|đăng tải|viết|phát|phát hành|duy trì|tăng|giảm|thu hút|cải thiện|nâng)(?: được| thêm)? $/
/** "Kiểm tra từ 05 đến 07 đơn vị": so many of the places there are. */
const CHOOSING = /(?:kiểm tra|giám sát|thanh tra|khảo sát|chọn|lựa chọn|thí điểm tại|làm việc với) $/
const OF_A_SIZE = /(?:quy mô|diện tích|dân số) (?:\S+ ){0,3}$|(?:trường học|trường|điểm trường|thôn|ấp|bản) có $/
const BEFORE_A_DAY = /trước (?:(?:khi|ngày|thời điểm)[^.;,]{0,30} )?$/
/** How long an answer may take is a time. */
const OF_AN_ANSWER = /(?:trả lời|phản hồi|xử lý|phản ánh|duyệt|thẩm định|gửi)[^.;:]{0,45}$/
const COUNTED_FROM = /^ (?:(?:kể )?(?:từ|sau)|trước) /
/** "Đạt 85 điểm trở lên", "tối thiểu 87/100 điểm", "tăng 02 bậc so với năm 2023". */
const POINTS = whole('(?:(?:đạt )?(?<least>\\d[\\d.,]*) (?<unit>điểm|sáng kiến|mô hình|cuộc|lớp|hội nghị)(?: \\p{L}+){0,4} trở lên|(?:(?<bound>tối thiểu|ít nhất|từ|trên)(?: đạt)?|(?<reach>đạt|phấn đấu)) (?<score>\\d[\\d.,]*) ?/ ?(?:100|10) (?<unit2>điểm)(?: trở lên)?|(?:tăng|nâng|cải thiện)(?: thêm)? (?<amount>\\d[\\d.,]*) (?<step>bậc|điểm|vị trí)(?<after> trở lên)?)')
/** After words that leave no doubt of a promise, whatever is counted: "ít nhất 46 cộng tác viên". */
const PROMISED = whole('(?<bound>tối thiểu|ít nhất|không dưới|không ít hơn)(?: (?:là|có|từ))? (?:\\p{L}+ \\((?=\\d{1,3}\\)))?(?<amount>\\d[\\d.]*|một|hai|ba|bốn|sáu|mười)\\)?(?:\\/(?!\\d{1,3} số)(?:(?<=0\\d\\/)\\d{1,3}|\\d{2,3}))?(?: \\(\\p{L}+\\))? (?<unit>(?!số |phút|giây|chữ|năm|ngày|giờ|tháng|tuần|tuổi|trong|mỗi|trên)\\p{L}+(?: (?!và|trên|trong|cho|của|về|tại|ở|từ|được|có|theo|để|cơ|trở|mỗi|một|với|do|đến|là|tham|đạt|phục|không|hoàn|áp)\\p{L}+){0,2})')
const A_PROMISE = /(?:tối thiểu|ít nhất|không dưới|không ít hơn)(?: (?:là|có|từ))? (?:\d|\(|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)/
/** So many of what is made; how often something is done ("02 lần/tháng") is a time, unless a least is promised. */
const BARE_RATE = whole(`(?<amount>\\d[\\d.]*)(?:-\\d+)? (?<unit>hội nghị|lớp|cuộc|đợt|tin, bài|tin bài|tin|bài|phóng sự|lượt tin, bài|lượt tin|lượt|kỳ|buổi|số)${RATE}(?<after> trở lên)?`)
const A_BARE_RATE = /\d[\d.-]* (?:hội|lớp|cuộc|đợt|tin|bài|phóng|lượt|kỳ|buổi|số)/
/** "Mỗi tháng 01 video": the rate first. */
const RATE_FIRST = whole('(?:mỗi|hằng|hàng|một) (?<per>ngày|tuần|tháng|quý|năm) (?:đăng |phát |viết |có |lấy |thu )?(?<amount>\\d[\\d.]*)(?: \\(\\p{L}+\\))? (?<unit>tin, bài|tin bài|bài viết|bài|tin|video|clip|phóng sự|phiếu|chuyên đề|bản tin|sản phẩm)')
const A_RATE_FIRST = asPrinted`(?:mỗi|hằng|hàng|một) (?:ngày|tuần|tháng|quý|năm) (?:\p{L}+ )?\d`
/** "Tập huấn cho 300 người trở lên": a least number behind its task; behind a condition it sorts cases. */
const AND_MORE = whole('(?<amount>\\d[\\d.]*) (?<unit>lượt người|người|hộ|lượt|cán bộ|công chức|học viên|đoàn viên|hội viên|đại biểu|học sinh|doanh nghiệp|phiếu|tin, bài|tin bài|tin|bài|video|buổi|đợt|lần|thủ tục|dịch vụ|xã, thị trấn|xã, phường|phường, xã|xã|phường|thôn|ấp|phòng, ban|phòng|đơn vị|cơ quan|kết quả|hồ sơ|tài khoản|tờ gấp|tờ rơi|văn bản|mô hình|sản phẩm|lớp|cuộc)(?<after> trở lên)')
/** "Ít nhất mỗi quý một lần". */
const LEAST_RATE = whole('(?<bound>ít nhất|tối thiểu) (?:mỗi|một|hằng|hàng) (?<per>tuần|tháng|quý|năm) (?:có )?(?<amount>\\d[\\d.]*|một|hai|ba|bốn) (?<unit>lần|buổi|cuộc|kỳ|số|chuyên đề)')
const SO_MANY_AND_MORE = asPrinted`\d \p{L}[\p{L}, ]{1,12} trở lên`
const OF_A_TASK = anyCase`(?<!\p{L})(?:tập huấn|bồi dưỡng|tuyên truyền|vận động|hướng dẫn|hỗ trợ|tổ chức|thu hút|khảo sát|lấy ý kiến|phát|cấp|đăng|viết|phấn đấu|huy động|tư vấn|mở|có|mỗi|kiểm tra|giám sát|số hóa|số hoá|rà soát)(?![\p{L}])[^.;:]{0,80}$`
const OF_A_CASE = anyCase`(?<!\p{L})(?:nếu|khi|trường hợp|đối với|bị|vi phạm|những|từng|nơi|ở|khu vực|quy mô|đã|sử dụng)(?![\p{L}])[^.;:]{0,50}$|(?:đơn vị|cơ quan|doanh nghiệp|thôn|xã|hộ|tổ|lớp)(?: \p{L}+){0,2} có (?:từ )?$`

/** Numbers that a passage promises by a word before or behind them, or so many in a stretch of time. @param text Plain text in small letters. */
export function findQuantities(text: string, planYear: number): Target[] {
  return [
    ...(BOUNDED.test(text) ? allMatches(text, QUANTITY).flatMap((match) => toQuantity(match, text)) : []),
    ...(/điểm|bậc|vị trí|trở lên/.test(text) ? allMatches(text, POINTS).flatMap((match) => toPoints(match, text, planYear)) : []),
    ...(A_PROMISE.test(text) ? allMatches(text, PROMISED).flatMap((match) => toPromised(match)) : []),
    ...(/(?:nhất|thiểu) (?:mỗi|một|hằng|hàng) /.test(text) ? allMatches(text, LEAST_RATE).flatMap((match) => toRate(match, 0.8)) : []),
    ...(A_RATE_FIRST.test(text) ? allMatches(text, RATE_FIRST).flatMap((match) => toRate(match, 0.7)) : []),
    ...(A_BARE_RATE.test(text) ? allMatches(text, BARE_RATE).flatMap((match) => toBareRate(match)) : []),
    ...(SO_MANY_AND_MORE.test(text) ? allMatches(text, AND_MORE).flatMap((match) => toAndMore(match, text, planYear)) : []),
  ]
}

function toQuantity(match: RegExpExecArray, text: string): Target[] {
  const { unit = '', per, each, bound = '', amount = '', after: more, later, range } = match.groups ?? {}
  const head = before(match, text, 60)
  // "từ 5 ngày" is a beginning, "trên 2 xã" a place: only "trở lên" makes a least quantity of them.
  const isVague = /^(?:từ|trên|hơn|dưới|vượt)/.test(bound) && !bound.includes('bằng') && more === undefined && later === undefined
  if (isVague && !PEOPLE_AND_PIECES.test(unit) && !(isMade(unit) && GETTING.test(head)) && !(range !== undefined && CHOOSING.test(head))) return []
  if (isVague && OF_A_SIZE.test(head)) return []
  if (/^(?:ngày|giờ|phút)/.test(unit) && (!/tối đa|không quá|ít nhất|tối thiểu/.test(bound) && !(unit === 'phút' && bound === 'dưới') || BEFORE_A_DAY.test(head) || COUNTED_FROM.test(after(match, text)) || (unit !== 'phút' && OF_AN_ANSWER.test(head)))) return []
  if (/^(?:từ|trên)/.test(bound) && sortsCases(before(match, text, 120), after(match, text), match[0])) return []
  const value = readNumber(amount)
  const rate = per ?? each?.split(' ')[1]
  return value === null ? [] : [{ match, comparator: comparatorOf(match), value, unit: rate ? `${unit}/${rate}` : unit, confidence: 0.88 }]
}

/** What is made or scored, not a place: "xây dựng từ 02 đến 03 phóng sự", "đạt trên 85 điểm". */
function isMade(unit: string): boolean {
  return !/^(?:ngày|giờ|xã|phường|huyện|thôn|ấp|tổ|đơn vị|cơ quan|trường|bộ|vị trí|nhóm)/.test(unit)
}

function toPoints(match: RegExpExecArray, text: string, planYear: number): Target[] {
  const { least, unit = '', amount, step = '', score, unit2 = '', reach } = match.groups ?? {}
  const value = readShare(least ?? score ?? amount ?? '')
  if (value === null || (reach !== undefined && (isOfPastYear(before(match, text, 120), planYear) || /(?:đã|kết quả|hiện)[^.;]{0,60}$/.test(before(match, text, 70))))) return []
  return [{ match, comparator: least === undefined ? comparatorOf(match) : 'gte', value, unit: least !== undefined ? unit : score !== undefined ? unit2 : step, confidence: 0.85 }]
}

function toPromised(match: RegExpExecArray): Target[] {
  const { amount = '', unit = '' } = match.groups ?? {}
  const value = IN_WORDS[amount] ?? readNumber(amount)
  return value === null || /^(?:phần|nửa|trong|lần nữa|cách)/.test(unit) || (/^trang(?!\S)/.test(unit) && value < 100) ? [] : [{ match, comparator: 'gte', value, unit, confidence: 0.75 }]
}

/** "02 kỳ/tháng" alone is a time; "02 kỳ/tháng trở lên" sets a least. */
function toBareRate(match: RegExpExecArray): Target[] {
  const { unit = '', after: more } = match.groups ?? {}
  return /^(?:kỳ|buổi|số)$/.test(unit) && more === undefined ? [] : toRate(match, 0.7)
}

function toRate(match: RegExpExecArray, confidence: number): Target[] {
  const { amount = '', unit = '', per = '' } = match.groups ?? {}
  const value = IN_WORDS[amount] ?? readNumber(amount)
  return value === null ? [] : [{ match, comparator: comparatorOf(match), value, unit: `${unit}/${per}`, confidence }]
}

function toAndMore(match: RegExpExecArray, text: string, planYear: number): Target[] {
  const { amount = '', unit = '' } = match.groups ?? {}
  const [head, value] = [before(match, text, 120), readNumber(amount)]
  return value === null || !OF_A_TASK.test(head) || OF_A_CASE.test(head) || sortsCases(head, after(match, text)) || isOfPastYear(head, planYear) ? [] : [{ match, comparator: 'gte', value, unit, confidence: 0.75 }]
}
