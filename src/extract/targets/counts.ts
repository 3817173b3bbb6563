import { allMatches, anyCase, asPrinted, readNumber } from '../../text/index.ts'
import type { Reading } from '../extractor.ts'
import { labelBefore } from '../telling.ts'
import { comparatorOf, whole } from './comparators.ts'
import { after, before, IN_WORDS, isOfPastYear, type Target } from './target.ts'

/** What is held or made, counted: "tổ chức 02 hội nghị", "Hai cuộc tọa đàm". */
const EVENTS = whole('(?<amount>\\d{1,3}|hai|ba|bốn|sáu)(?: ?(?:-|đến) ?\\d{1,3})?(?: \\(\\p{L}+\\))? (?<unit>hội nghị|lớp|cuộc họp|cuộc thi|cuộc|buổi|hội thi|đợt|chuyên mục|chuyên trang|phóng sự|mô hình|tin, bài|tin bài|bài viết|sáng kiến|video|clip|bài|lần)(?<what> (?:tập huấn|đối thoại|họp|bồi dưỡng|tuyên truyền|chuyên đề|sơ kết|tổng kết|kiểm tra|thi))?')
const AN_EVENT = asPrinted`(?:\d|hai|ba|bốn|sáu)(?: \(\p{L}{2,5}\))? (?:hội|lớp|cuộc|buổi|đợt|chuyên|phóng|mô|tin|bài|sáng|video|clip|lần)`
/** Pieces of writing are promised only by who publishes them: "có bài viết" and "03 bài học" are none. */
const WRITTEN = /^(?:bài viết|bài|video|clip)$/
const PUBLISHES = /(?:đăng|đăng tải|viết|biên tập|biên soạn|sản xuất|phát sóng|phát|xây dựng|cộng tác|thực hiện|làm|quay)(?: (?:thêm|được|đủ|khoảng|mới))? $/
/** "Tổ chức 02 hội nghị" promises two; "02 hội nghị đã tổ chức" does not. */
const PROMISE = /(?:tổ chức|tập huấn|ra quân|mở|phối hợp tổ chức|phấn đấu|dự kiến|đăng|đăng tải|viết|thực hiện|tiến hành|họp|làm việc|xây dựng|duy trì|đăng ký|có thêm|phấn đấu có|(?:giám sát|kiểm tra|thanh tra)(?: đột xuất| công vụ| chuyên đề)*|khảo sát|phát động|biên soạn|sản xuất|phát sóng|ra mắt|nhân rộng|chia làm|chia thành|đạt|tối thiểu|ít nhất|không dưới|:)(?: (?:thêm|được|đủ|khoảng|các|cho|từ|có|thành công|mới))? ?$/i
/** "c) 01 lớp tập huấn …": the count opens its item. */
const OPENS_ITEM = /^(?:[-+*•]\s*|[a-zđ][).] ?|\d{1,2}(?:\.\d{1,2}){0,2}[./)] ?)+$|[;.]$/
const IS_TOLD = /(?:đã|kết quả)[^.;]{0,40}$/
/** "2 đợt (tháng 4, tháng 9)": when they are held stands behind them. */
const ARE_DATED = /^ \((?:vào |trong |các |dự kiến )?(?:tháng|quý|ngày|từ) ?/
/** "Đánh giá nội bộ 01 lần vào tháng 6"; so often in a stretch of time is a time. */
const REPEATED = /(?:đánh giá|kiểm tra|rà soát|giám sát|khảo sát|đối thoại|họp)(?: nội bộ| đột xuất| chuyên đề| lấy ý kiến| (?:với|của|tại) [^.;:,]{3,40})? $/
const IN_A_TIME = /^ ?(?:\/|mỗi|một|trong|trên)/
const HAS_BEEN = /^[^.;]{0,60} (?:đã|vừa) /
/** "Mỗi ngành 01 sáng kiến, riêng Bộ phận Một cửa 02 sáng kiến". */
const OF_ONE_APART = asPrinted`(?<!\p{L})riêng [^,.;:]{2,50} $`
const LISTED_BEFORE = asPrinted`^[^.;:]*(?:,| và) (?:\p{L}+ )?$`
const OF_A_COURSE = /(?:tập huấn|bồi dưỡng|hội nghị|đối thoại|hướng dẫn)[^.;:]*$/
/** "Tập huấn cho 40 thành viên", "01 lớp, 48 người": who is taught. */
const TAUGHT = whole('(?<amount>\\d[\\d.]*) (?<unit>lượt người|người|thành viên|học viên|đội trưởng|tổ trưởng|tổ viên|trưởng (?:thôn|ấp|khu phố|khóm|bản)|cán bộ|công chức|viên chức|đoàn viên|hội viên|đại biểu|cộng tác viên|tuyên truyền viên|báo cáo viên|giáo viên|doanh nghiệp|hộ kinh doanh)')
const SOME_TAUGHT = /\d (?:lượt|người|thành|học|đội|tổ|trưởng|cán|công|viên|đoàn|hội|đại|cộng|tuyên|báo|giáo|doanh|hộ)/
const IS_TAUGHT = anyCase`(?<!\p{L})(?:tập huấn|bồi dưỡng|đào tạo|hội nghị)(?![\p{L}])[^.;:]{0,80} cho (?:khoảng |hơn |cả )?$|(?<!\p{L})(?:tập huấn|học lớp|lớp bồi dưỡng)(?![\p{L}])[^.;:]{0,60}, $`
/** What is put at people's service: "bố trí 01 máy tính, 01 đoàn viên", "kẻ lại 18 bảng tin". */
const PROVIDED = whole('(?<amount>\\d{1,3}) (?<unit>(?:bộ )?máy (?:tính|quét|in|scan|lấy số)|máy|bảng tin|bảng niêm yết|màn hình|ki-ốt|camera|đoàn viên|công chức|cán bộ|tình nguyện viên|cộng tác viên|điểm (?:hỗ trợ|tiếp nhận|truy cập))')
const PROVIDES = asPrinted`(?<!\p{L})(?:bố trí|trang bị|mua|mua sắm|lắp đặt|sơn sửa|kẻ lại|thay mới)(?: (?:thêm|mới|đủ|ít nhất))?(?:, kẻ lại)? $`
const SOMETHING_PROVIDED = /\d (?:bộ máy|máy|bảng|màn|ki-ốt|camera|đoàn|công|cán|tình|cộng|điểm)/

/** What is printed or hung up, counted by the piece: "phát hành 5.000 cuốn", "Tờ rơi song ngữ: 1.500 tờ". */
const PRINTED = whole('(?<amount>\\d[\\d.]*)(?: ?(?:-|đến) ?\\d[\\d.]*)?(?: \\(\\p{L}+(?: \\p{L}+){0,4}\\))?(?<after> trở lên)? (?<unit>cuốn|quyển|tờ rơi|tờ gấp|tờ bướm|tờ|áp phích|pa ?-?n[oô]|băng ?-?rôn|phướn|khẩu hiệu|ấn phẩm|sổ tay|cẩm nang|phiếu)(?! (?:khai|trình|đơn|báo)(?![\\p{L}]))')
const A_PIECE = asPrinted`\d(?: \(\p{L}[\p{L} ]{1,20}\))?(?: trở lên)? (?:cuốn|quyển|tờ|áp|pa|băng|phướn|khẩu|ấn|sổ|cẩm|phiếu)`
const PRINTS = anyCase`(?<!\p{L})(?:phát hành|xuất bản|in(?: ấn)?|biên soạn|cấp|cấp phát|phân phát|phát|treo|dựng|may|kẻ|vẽ|kẻ vẽ|lắp đặt|làm|sản xuất|đặt|thiết kế)(?:,? (?:và )?(?:in|cấp phát|phát|phát hành|treo|dán|mới|thêm|được|đủ|khoảng|ít nhất|tối thiểu|không dưới)){0,3} $`
const PRINTED_LABEL = anyCase`(?:^|[.;] )[-+*•\s]*(?:[\da-zđ]{1,2}[.)/] ?)?(?:\p{L}+ ){0,3}(?:tờ (?:rơi|gấp|bướm)|sổ tay|cẩm nang|áp phích|pa ?-?nô|băng ?-?rôn|khẩu hiệu|tài liệu|ấn phẩm|số lượng(?: phiếu)?)[^.;:]{0,60}: $`
/** Forms are handed out, collected, or what a survey consists of. */
const ASKS = asPrinted`(?<!\p{L})(?:phát(?: ra| hành)?|thu(?: về)?|lấy|khảo sát|điều tra|lấy ý kiến|mỗi (?!tuần|tháng|quý|năm)\p{L}+)(?: đủ| khoảng)? $`
const NOT_AHEAD = anyCase`(?<!\p{L})(?:đã|mỗi|kết quả|đang|hiện)(?![\p{L}])[^.;,]{0,60}$`

/** What is to be held, made, printed or taught, by its bare number. @param text Plain text in small letters. */
export function findCounts(text: string, planYear: number, reading: Reading): Target[] {
  return [
    // In a table's column of tasks such a count is part of the task's name; what is promised has a column of its own.
    ...(reading.cell?.role !== 'content' && A_PIECE.test(text) ? findPrinted(text, planYear, labelBefore(reading).toLowerCase()) : []),
    ...(AN_EVENT.test(text) ? findEvents(text, planYear, reading) : []),
    ...(SOMETHING_PROVIDED.test(text) ? findProvided(text, planYear) : []),
    ...(SOME_TAUGHT.test(text) ? findTaught(text, planYear, reading) : []),
  ]
}

function findPrinted(text: string, planYear: number, label: string): Target[] {
  const found: Target[] = []
  let lastEnd = -1
  for (const match of allMatches(text, PRINTED)) {
    const { amount = '', unit = '' } = match.groups ?? {}
    const [head, value] = [(match.index < 3 ? label : '') + before(match, text, 120), readNumber(amount)]
    const isOrdered = unit === 'phiếu' ? PRINTED_LABEL.test(head) || ASKS.test(head) : PRINTS.test(head) || PRINTED_LABEL.test(head) || opensItem(match, text, false) || isNextInList(head, match.index, lastEnd)
    if (value === null || !isOrdered || (unit === 'phiếu' ? IS_TOLD : NOT_AHEAD).test(head) || isOfPastYear(head, planYear)) continue
    lastEnd = match.index + match[0].length
    found.push({ match, comparator: comparatorOf(match), value, unit, confidence: 0.7 })
  }
  return found
}

function findProvided(text: string, planYear: number): Target[] {
  const found: Target[] = []
  let lastEnd = -1
  for (const match of allMatches(text, PROVIDED)) {
    const { amount = '', unit = '' } = match.groups ?? {}
    const [head, value] = [before(match, text, 110), readNumber(amount)]
    if (value === null || !(PROVIDES.test(head) || isNextInList(head, match.index, lastEnd)) || IS_TOLD.test(head) || isOfPastYear(head, planYear)) continue
    lastEnd = match.index + match[0].length
    found.push({ match, comparator: 'eq', value, unit, confidence: 0.6 })
  }
  return found
}

function findEvents(text: string, planYear: number, { cell, sectionNode, form }: Reading): Target[] {
  const [isTargetCell, isRunIn] = [cell?.role === 'target' || cell?.role === 'product', sectionNode?.type === 'run_in']
  const found: Target[] = []
  let lastEnd = -1 // of the last event promised
  for (const match of allMatches(text, EVENTS)) {
    const { amount = '', unit = '' } = match.groups ?? {}
    const [head, tail, value] = [before(match, text, 110), after(match, text), IN_WORDS[amount] ?? readNumber(amount)]
    if (value === null || IS_TOLD.test(head) || isOfPastYear(head, planYear)) continue
    const isPromised = isTargetCell || ARE_DATED.test(tail) || (unit === 'lần' ? REPEATED.test(head) && !IN_A_TIME.test(tail) : WRITTEN.test(unit) ? PUBLISHES.test(head) || (unit !== 'bài' && opensItem(match, text, form === 'heading')) : PROMISE.test(head) || OF_ONE_APART.test(head) || isCounted(head, tail) || opensItem(match, text, form === 'heading'))
    // "Hội nghị: 01 hội nghị", whose label is the title that runs into it.
    if (!isPromised && !(isRunIn && match.index === 0) && !isNextInList(head, match.index, lastEnd)) continue
    lastEnd = match.index + match[0].length
    found.push({ match, comparator: 'eq', value, unit, confidence: 0.75 })
  }
  return found
}

function opensItem({ index, 0: printed }: RegExpExecArray, text: string, isHeading: boolean): boolean {
  return !isHeading && (index === 0 || OPENS_ITEM.test(text.slice(Math.max(0, index - 12), index).trim())) && !HAS_BEEN.test(text.slice(index + printed.length))
}

function findTaught(text: string, planYear: number, { cell }: Reading): Target[] {
  return allMatches(text, TAUGHT).flatMap((match): Target[] => {
    const { amount = '', unit = '' } = match.groups ?? {}
    const [head, value] = [before(match, text, 120), readNumber(amount)]
    const isTaught = IS_TAUGHT.test(head) || ((cell?.role === 'target' || cell?.role === 'product') && /\d (?:lớp|hội nghị|buổi)[^,;]{0,30}, $/.test(head))
    return value === null || !isTaught || IS_TOLD.test(head) || isOfPastYear(head, planYear) ? [] : [{ match, comparator: 'eq', value, unit, confidence: 0.7 }]
  })
}

/** "Xây dựng 01 phóng sự, 12 tin bài": what was promised of the first holds for the next. */
function isNextInList(head: string, at: number, lastEnd: number): boolean {
  return lastEnd >= 0 && at - lastEnd < 40 && LISTED_BEFORE.test(head.slice(-(at - lastEnd)))
}

/** "Tập huấn … cho thành viên 02 lớp, trong tháng 8": the count ends the clause of its task. */
function isCounted(head: string, tail: string): boolean {
  return OF_A_COURSE.test(head) && /^\s*(?:[,.;)(]|$|trong (?:quý|tháng|năm) )/.test(tail)
}
