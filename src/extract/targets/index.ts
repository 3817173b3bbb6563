import { allMatches, anyCase, asPrinted, inSmallLetters, readNumber, toPattern } from '../text/index.ts'
import { defineExtractor, type ExtractContext, type Found, type Reading } from './extractor.ts'
import { plainOf } from './plain-text.ts'
import { readShareCell } from './target-cells.ts'
import { isTelling } from './telling.ts'

/** What is printed before a quantity, and what the plan promises by it. */
export const TARGET_COMPARATORS: readonly (readonly [string, 'gt' | 'gte' | 'lte' | 'lt'])[] = [
  ['(?:đạt )?(?:tối thiểu|ít nhất|tổi thiểu)(?: (?:phải )?(?:đạt|là|có|từ|trên|bằng))?:?', 'gte'],
  ['(?:hoặc|và) vượt', 'gte'],
  ['không (?:dưới|thấp hơn|ít hơn)|thấp nhất(?: là| đạt)?', 'gte'],
  ['(?:không (?:để )?(?:quá|vượt quá)|tối đa|nhiều nhất|không nhiều hơn)', 'lte'],
  ['(?:trên|hơn|lớn hơn|cao hơn)', 'gt'],
  ['(?:dưới|nhỏ hơn|thấp hơn)', 'lt'],
  ['từ', 'gte'],
  ['(?:≥|>=)', 'gte'], ['(?:≤|<=)', 'lte'], ['>', 'gt'], ['<', 'lt'],
]
const WHOLE_COMPARATORS = TARGET_COMPARATORS.map(([words, comparator]) => [toPattern(`^(?:${words})$`), comparator] as const)
/** And what may stand behind it. */
const AFTER: Readonly<Record<string, 'gte' | 'lte'>> = { 'trở lên': 'gte', 'trở xuống': 'lte' }
const COMPARATOR = `(?<bound>${TARGET_COMPARATORS.map(([words]) => words).join('|')})`

/** Numbers in words, after a word of promise: "ít nhất một lần". */
const IN_WORDS: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, mười: 10 }

// Broad on purpose: the letters O, I and l are what OCR makes of 0 and 1. readNumber decides.
const AMOUNT = '(?<amount>[\\dOIl][\\dOIl.,]*)'
const SHARE = whole(`(?:${COMPARATOR} ?)?${AMOUNT} ?%?(?: ?(?:-|đến) ?(?:dưới )?\\d[\\d.,]* ?)?(?:%| phần trăm)(?<after> trở lên| trở xuống)?(?<later>(?: \\p{L}+){1,4} trở lên)?`)
/** "Từ 45% năm 2023 lên 60%": where it starts is no target. */
const START = /^(?: \S+){0,4} (?:lên|xuống|còn) |^ (?:của )?năm (?:trước|20\d\d)(?! đạt)/
/** A fee of which a share is let off. */
const WAIVED = /^ ?(?:mức |các loại |các khoản )?(?:phí|lệ phí|học phí|viện phí)/i
const LETS_OFF = asPrinted`(?:giảm|miễn) (?:\p{L}+ )?$`
/** What follows a share that is none of work to be done. */
const NOT_OF_WORK = /^ ?(?:vốn|lương|mức lương|quỹ|lãi|tổng số điểm|mức (?:đóng|hỗ trợ|chi|phụ cấp|lương)|số đại biểu|đại biểu|giá trị|trọng số|từ (?:ngân sách|nguồn))/i

/** What a plan counts when it promises to do something so often or for so many. */
const COUNTED = 'hội nghị|lớp|cuộc|buổi|đợt|hội thi|chuyên đề|tin, bài|tin bài|bài viết|lượt tin|tin|bài|lần|kỳ|số|phóng sự|chuyên mục|chương trình|sản phẩm|mô hình|sáng kiến|lượt người|lượt|người|thủ tục|TTHC|phiếu|ý kiến|hộ|đơn vị|cơ quan|xã, phường|phường, xã|xã, thị trấn|xã|phường|huyện|thôn|ấp|trường|tổ|điểm|văn bản|giải pháp|dịch vụ|hồ sơ|trường hợp|phút|giờ|ngày(?: làm việc)?|km|bậc|ca|clip|video|pano|áp phích|băng rôn|tờ rơi|bộ'
const RATE = '(?: (?:chuyên đề|tuyên truyền|tập huấn|họp|đối thoại))?(?: ?\\/ ?| (?:trong|mỗi|một|trên) ?(?:một )?)(?<per>ngày|tuần|tháng|quý|năm)(?! ?\\d| [iv]+(?!\\p{L}))'
const QUANTITY = whole(`(?:(?<each>mỗi (?:tuần|tháng|quý|năm)) )?${COMPARATOR} (?:mỗi (?:tuần|tháng|quý|năm) )?(?<amount>\\d[\\d.]*(?:,\\d)?)(?: ?(?:-|đến) ?\\d[\\d.]*)?(?: \\(\\p{L}+\\))?(?<after> trở lên)? (?<unit>${COUNTED})(?:${RATE})?(?<later>(?: \\p{L}+){0,6} trở lên)?`)
/** "đạt 85 điểm trở lên", "tối thiểu 87/100 điểm", "tăng 02 bậc so với năm 2023". */
const POINTS = whole('(?:(?:đạt )?(?<least>\\d[\\d.,]*) (?<unit>điểm|sáng kiến|mô hình|cuộc|lớp|hội nghị)(?: \\p{L}+){0,4} trở lên|(?<bound>tối thiểu|ít nhất|từ|trên)(?: đạt)? (?<score>\\d[\\d.,]*) ?/ ?(?:100|10) (?<unit2>điểm)(?: trở lên)?|(?:tăng|nâng|cải thiện)(?: thêm)? (?<amount>\\d[\\d.,]*) (?<step>bậc|điểm|vị trí)(?<after> trở lên)?)')
/** After words that leave no doubt of a promise, whatever is counted: "ít nhất 46 cộng tác viên". */
const PROMISED = whole('(?<bound>tối thiểu|ít nhất)(?: (?:là|có|từ))? (?<amount>\\d[\\d.]*|một|hai|ba|bốn|sáu|mười)(?!\\/)(?: \\(\\p{L}+\\))? (?<unit>(?!năm|ngày|giờ|tháng|tuần|tuổi|trong|mỗi|trên)\\p{L}+(?: (?!và|trên|trong|cho|của|về|tại|ở|từ|được|có|theo|để|cơ|trở|mỗi|một|với|do|đến|là|tham|đạt|phục)\\p{L}+){0,2})')
/** So many of what is made; how often something is done ("02 lần/tháng") is a time, unless a least is promised. */
const BARE_RATE = whole(`(?<amount>\\d[\\d.]*)(?:-\\d+)? (?<unit>hội nghị|lớp|cuộc|đợt|tin, bài|tin bài|tin|bài|phóng sự|lượt tin, bài|lượt tin|lượt)${RATE}`)
const EVENTS = whole('(?<amount>\\d{1,3})(?: ?(?:-|đến) ?\\d{1,3})?(?: \\(\\p{L}+\\))? (?<unit>hội nghị|lớp|cuộc họp|cuộc thi|cuộc|buổi|hội thi|đợt|chuyên mục|chuyên trang|phóng sự|mô hình|tin, bài|tin bài)(?<what> (?:tập huấn|đối thoại|họp|bồi dưỡng|tuyên truyền|chuyên đề|sơ kết|tổng kết|kiểm tra|thi))?')
/** "Tổ chức 02 hội nghị" promises two; "02 hội nghị đã tổ chức" does not. */
const PROMISE = /(?:tổ chức|mở|phối hợp tổ chức|phấn đấu|dự kiến|đăng|đăng tải|viết|thực hiện|tiến hành|họp|xây dựng|duy trì|đăng ký|có thêm|(?:giám sát|kiểm tra|thanh tra)(?: đột xuất| công vụ| chuyên đề)*|khảo sát|phát động|biên soạn|sản xuất|phát sóng|ra mắt|nhân rộng|:)(?: (?:thêm|được|đủ|khoảng|các|cho|từ|có|thành công|mới))? ?$/i
/** A share that is a state of affairs, an ownership, a test's mark. */
const NO_TARGET = anyCase`(?:(?:^|[,;.] )(?:vẫn |hiện )?còn|nồng độ(?: cồn)?|cồn|độ ẩm|(?<!\p{L})chi|ngân sách(?: \p{L}+){0,2} (?:hỗ trợ|đảm bảo|bảo đảm)|(?<!\p{L}|(?:thực|thể|phát|biểu|tái|xuất|hoàn) )hiện (?:nay |tại )?(?:\p{L}+ ){1,6}(?:đạt|là|có)|chiếm(?: tỷ lệ)?|hiện (?:nay )?(?:đạt|có)|lãi suất|thuế suất|cổ phần|đã đạt|đạt được|năm (?:trước|qua)(?: đạt)?|mức độ|cấp độ|khoảng cách)(?: (?:là|trên|khoảng))? ?$`
const PAST = /(?:^|[.;:] )[^.;]{0,120}(?:năm 20\d\d|năm qua|thời gian qua)[^.;]{0,60}(?:đã|đạt được)[^.;]{0,60}$/i
/** "Kết quả năm 2023 đạt 97,5%" of a plan for 2024: the last year named in the clause is over. */
function isOfPastYear(before: string, planYear: number): boolean {
  const compared = /năm (20\d\d) ?[(:] ?(?:đạt |là )?$/.exec(before)
  if (compared && Number(compared[1]) < planYear) return true
  const year = /năm (20\d\d)[^.;:]{0,60}$/.exec(before)
  return year !== null && Number(year[1]) < planYear && !/(?:so với|phấn đấu|tăng|giảm|nâng|lên|xuống|cao hơn|vượt)[^.;:]{0,80}$/.test(before)
}

/** What is printed or hung up, counted by the piece: "phát hành 5.000 cuốn", "Tờ rơi song ngữ: 1.500 tờ". */
const PRINTED = whole('(?<amount>\\d[\\d.]*)(?: ?(?:-|đến) ?\\d[\\d.]*)?(?: \\(\\p{L}+(?: \\p{L}+){0,4}\\))?(?<after> trở lên)? (?<unit>cuốn|quyển|tờ rơi|tờ gấp|tờ bướm|tờ|áp phích|pa ?-?nô|băng ?-?rôn|phướn|khẩu hiệu|ấn phẩm|sổ tay|cẩm nang)(?! (?:khai|trình|đơn|báo)(?![\\p{L}]))')
const PRINTS = anyCase`(?<!\p{L})(?:phát hành|xuất bản|in(?: ấn)?|biên soạn|cấp|cấp phát|phân phát|phát|treo|dựng|kẻ vẽ|lắp đặt|làm|sản xuất|đặt|thiết kế)(?:,? (?:và )?(?:in|cấp phát|phát|phát hành|treo|dán|mới|thêm|được|đủ|khoảng|ít nhất|tối thiểu|không dưới)){0,3} $`
const PRINTED_LABEL = anyCase`(?:^|[.;] )[-+*•\s]*(?:[\da-zđ]{1,2}[.)] ?)?(?:\p{L}+ ){0,3}(?:tờ (?:rơi|gấp|bướm)|sổ tay|cẩm nang|áp phích|pa ?-?nô|băng ?-?rôn|khẩu hiệu|tài liệu|ấn phẩm)[^.;:]{0,60}: $`
/** "Tập huấn cho 300 người trở lên": a least number behind its task; behind a condition it sorts cases. */
const AND_MORE = whole('(?<amount>\\d[\\d.]*) (?<unit>lượt người|người|hộ|lượt|cán bộ|công chức|học viên|đoàn viên|hội viên|đại biểu|học sinh|doanh nghiệp|phiếu|tin, bài|tin bài|tin|bài|video|buổi|đợt|lần|thủ tục|dịch vụ)(?<after> trở lên)')
const OF_A_TASK = anyCase`(?<!\p{L})(?:tập huấn|bồi dưỡng|tuyên truyền|vận động|hướng dẫn|hỗ trợ|tổ chức|thu hút|khảo sát|lấy ý kiến|phát|cấp|đăng|viết|phấn đấu|huy động|tư vấn|mở|có)(?![\p{L}])[^.;:]{0,80}$`
const OF_A_CASE = anyCase`(?<!\p{L})(?:nếu|khi|trường hợp|đối với|bị|vi phạm|những|từng|nơi|ở|khu vực|quy mô|đã|sử dụng)(?![\p{L}])[^.;:]{0,50}$|(?:đơn vị|cơ quan|doanh nghiệp|thôn|xã|hộ|tổ|lớp)(?: \p{L}+){0,2} có (?:từ )?$`
const NOT_AHEAD = anyCase`(?<!\p{L})(?:đã|mỗi|kết quả|đang|hiện)(?![\p{L}])[^.;]{0,60}$`

const SUBJECT_LENGTH = 160

/** Chỉ tiêu: a quantity that the plan commits itself to, such as "trên 80% hồ sơ" or "tối thiểu 02 hội nghị". */
export const targets = defineExtractor({
  name: 'targets',
  version: 6,
  fact: 'targets',
  reads: { zones: ['body', 'closing', 'appendix'] },
  *find(reading, context) {
    if (reading.cell?.isHeading || reading.cell?.role === 'ordinal' || isTelling(reading, context)) return
    const plain = plainOf(reading)
    if (!/\d|(?:thiểu|nhất) (?:một|hai|ba|bốn|sáu|mười)/.test(plain.lower)) return
    const inCell = readShareCell(reading, context)
    const value = inCell && readShare(inCell.amount)
    if (inCell && value !== null) {
      yield { at: plain.range(0, plain.text.length), comparator: readComparator(inCell.bound), value, unit: '%', subject: subjectOfRow(reading, context), confidence: 0.85 }
      return
    }
    const taken: { start: number; end: number }[] = []
    const [planYear = 0] = context.fields.planYears
    for (const { match, ...target } of [...(/%|phần trăm/.test(plain.lower) ? findShares(plain.lower, planYear) : []), ...findQuantities(plain.lower, planYear, reading)]) {
      const [start, end] = [match.index ?? 0, (match.index ?? 0) + match[0].length]
      if (taken.some((one) => start < one.end && end > one.start)) continue
      taken.push({ start, end })
      yield { at: plain.range(start, end), ...target, subject: subjectOf(plain.text, start, end) }
    }
  },
})

type Target = Pick<Found<'targets'>, 'comparator' | 'value' | 'unit'> & { confidence: number; match: RegExpMatchArray }

function* findShares(text: string, planYear: number): Generator<Target> {
  for (const match of allMatches(text, SHARE)) {
    const value = readShare(match.groups?.['amount'] ?? '')
    const before = text.slice(Math.max(0, (match.index ?? 0) - 200), match.index)
    const after = text.slice((match.index ?? 0) + match[0].length)
    if (value === null || NO_TARGET.test(before) || PAST.test(before) || NOT_OF_WORK.test(after) || (WAIVED.test(after) && LETS_OFF.test(before)) || isOfPastYear(before, planYear) || (match.groups?.['bound'] === 'từ' && START.test(after))) continue // "8O%": we do not know that it is 80
    yield { match, comparator: comparatorOf(match), value, unit: '%', confidence: 0.93 }
  }
}

// Signs that a quantity's pattern can match at all; most passages have none.
const BOUNDED = /(?:thiểu|nhất|dưới|hơn|quá|đa|trên|từ|vượt|[≥≤<>=]|đạt|là|có|bằng)(?: mỗi (?:tuần|tháng|quý|năm))?:? ?\d/
const A_PIECE = asPrinted`\d(?: \(\p{L}[\p{L} ]{1,20}\))?(?: trở lên)? (?:cuốn|quyển|tờ|áp|pa|băng|phướn|khẩu|ấn|sổ|cẩm)`
const SO_MANY_AND_MORE = asPrinted`\d \p{L}[\p{L}, ]{1,12} trở lên`
const AN_EVENT = asPrinted`\d(?: \(\p{L}{2,5}\))? (?:hội|lớp|cuộc|buổi|đợt|chuyên|phóng|mô|tin)`

function* findQuantities(text: string, planYear: number, { cell, sectionNode }: Reading): Generator<Target> {
  const [isTargetCell, isRunIn] = [cell?.role === 'target' || cell?.role === 'product', sectionNode?.type === 'run_in']
  const has = (sign: RegExp, pattern: RegExp) => (sign.test(text) ? allMatches(text, pattern) : [])
  for (const match of has(BOUNDED, QUANTITY)) {
    const { unit = '', per, each, bound = '' } = match.groups ?? {}
    // "từ 5 ngày" is a beginning, "trên 2 xã" a place: only "trở lên" makes a least quantity of them.
    const before = text.slice(Math.max(0, (match.index ?? 0) - 40), match.index)
    if (/^(?:từ|trên|hơn|dưới)$/.test(bound) && match.groups?.['after'] === undefined && match.groups?.['later'] === undefined && !/lượt|người|phút|hộ|tin|bài|lần/.test(unit) && !(isMade(unit) && GETTING.test(before))) continue
    if (/^(?:ngày|giờ|phút)/.test(unit) && (!/tối đa|không quá|ít nhất|tối thiểu/.test(bound) || /trước (?:(?:khi|ngày|thời điểm)[^.;,]{0,30} )?$/.test(before) || /^ (?:(?:kể )?(?:từ|sau)|trước) /.test(text.slice((match.index ?? 0) + match[0].length)))) continue
    const value = readNumber(match.groups?.['amount'] ?? '')
    const rate = per ?? each?.split(' ')[1]
    if (value !== null) yield { match, comparator: comparatorOf(match), value, unit: rate ? `${unit.toLowerCase()}/${rate.toLowerCase()}` : unit.toLowerCase(), confidence: 0.88 }
  }
  if (/điểm|bậc|vị trí|trở lên/.test(text)) yield* findPoints(text)
  for (const match of has(/(?:tối thiểu|ít nhất)(?: (?:là|có|từ))? (?:\d|một|hai|ba|bốn|sáu|mười)/, PROMISED)) {
    const amount = match.groups?.['amount'] ?? ''
    const value = IN_WORDS[amount] ?? readNumber(amount)
    if (/^(?:phần|nửa|trong|lần nữa)/.test(match.groups?.['unit'] ?? '')) continue
    if (value !== null) yield { match, comparator: 'gte', value, unit: (match.groups?.['unit'] ?? '').toLowerCase(), confidence: 0.75 }
  }
  for (const match of has(/\d[\d.-]* (?:hội|lớp|cuộc|đợt|tin|bài|phóng|lượt)/, BARE_RATE)) {
    const value = readNumber(match.groups?.['amount'] ?? '')
    if (value !== null) yield { match, comparator: 'eq', value, unit: `${match.groups?.['unit']?.toLowerCase()}/${match.groups?.['per']?.toLowerCase()}`, confidence: 0.7 }
  }
  // In a table's column of tasks such a count is part of the task's name; what is promised has a column of its own.
  for (const match of cell?.role === 'content' ? [] : has(A_PIECE, PRINTED)) {
    const before = text.slice(Math.max(0, (match.index ?? 0) - 120), match.index)
    const value = readNumber(match.groups?.['amount'] ?? '')
    if (value !== null && (PRINTS.test(before) || PRINTED_LABEL.test(before)) && !NOT_AHEAD.test(before) && !isOfPastYear(before, planYear)) yield { match, comparator: comparatorOf(match), value, unit: (match.groups?.['unit'] ?? '').toLowerCase(), confidence: 0.7 }
  }
  for (const match of has(SO_MANY_AND_MORE, AND_MORE)) {
    const before = text.slice(Math.max(0, (match.index ?? 0) - 120), match.index)
    const value = readNumber(match.groups?.['amount'] ?? '')
    if (value !== null && OF_A_TASK.test(before) && !OF_A_CASE.test(before) && !isOfPastYear(before, planYear)) yield { match, comparator: 'gte', value, unit: (match.groups?.['unit'] ?? '').toLowerCase(), confidence: 0.75 }
  }
  let lastEnd = -1 // of the last event promised
  for (const match of has(AN_EVENT, EVENTS)) {
    const before = text.slice(Math.max(0, (match.index ?? 0) - 60), match.index)
    const value = readNumber(match.groups?.['amount'] ?? '')
    // "Hội nghị: 01 hội nghị", whose label is the title that runs into it.
    if (value === null || !(isTargetCell || (isRunIn && match.index === 0) || PROMISE.test(before) || isNextInList(before, match.index ?? 0, lastEnd) || isCounted(before, text.slice((match.index ?? 0) + match[0].length))) || /(?:đã|kết quả)[^.;]{0,40}$/i.test(before) || isOfPastYear(before, planYear)) continue
    lastEnd = (match.index ?? 0) + match[0].length
    yield { match, comparator: 'eq', value, unit: (match.groups?.['unit'] ?? '').toLowerCase(), confidence: 0.75 }
  }
}

/** "Xây dựng 01 phóng sự, 12 tin bài": what was promised of the first holds for the next. */
function isNextInList(before: string, at: number, lastEnd: number): boolean {
  return lastEnd >= 0 && at - lastEnd < 40 && LISTED_BEFORE.test(before.slice(-(at - lastEnd)))
}
const LISTED_BEFORE = asPrinted`^[^.;:]*(?:,| và) (?:\p{L}+ )?$`

function* findPoints(text: string): Generator<Target> {
  for (const match of allMatches(text, POINTS)) {
    const { least, unit = '', amount, step = '', score, unit2 = '' } = match.groups ?? {}
    const value = readShare(least ?? score ?? amount ?? '')
    if (value !== null) yield { match, comparator: least === undefined ? comparatorOf(match) : 'gte', value, unit: least !== undefined ? unit : score !== undefined ? unit2 : step, confidence: 0.85 }
  }
}

/** What is made or scored, not a place: "xây dựng từ 02 đến 03 phóng sự", "đạt trên 85 điểm". */
function isMade(unit: string): boolean {
  return !/^(?:ngày|giờ|xã|phường|huyện|thôn|ấp|tổ|đơn vị|cơ quan|trường|bộ)/.test(unit)
}

const GETTING = /(?:đạt|có|được|tổ chức|xây dựng|mở|thực hiện|đăng|đăng tải|viết|phát|phát hành|duy trì|tăng|giảm|thu hút|cải thiện|nâng)(?: được| thêm)? $/

/** Of a share one figure or two after a point can only be a fraction: "92.5%". Thousands have three. */
function readShare(printed: string): number | null {
  return readNumber(/^\d{1,3}\.\d{1,2}$/.test(printed) ? printed.replace('.', ',') : printed)
}

/** "Tập huấn … cho thành viên 02 lớp, trong tháng 8": the count ends the clause of its task. */
function isCounted(before: string, after: string): boolean {
  return /(?:tập huấn|bồi dưỡng|hội nghị|đối thoại)[^.;:]*$/i.test(before) && /^\s*(?:[,.;)]|$|trong (?:quý|tháng|năm) )/.test(after)
}

function comparatorOf({ groups }: RegExpMatchArray): Target['comparator'] {
  if (groups?.['later'] !== undefined) return 'gte'
  const after = AFTER[groups?.['after']?.trim() ?? '']
  if (after) return after
  return readComparator(groups?.['bound'])
}

function readComparator(bound: string | undefined): Target['comparator'] {
  return bound === undefined || bound === '' ? 'eq' : (WHOLE_COMPARATORS.find(([words]) => words.test(bound))?.[1] ?? 'eq')
}

/** What a row of a table measures. */
function subjectOfRow({ cell, index }: Reading, { document, reading }: ExtractContext): string | null {
  const row = cell === null ? [] : (document.tables[cell.table]?.rows[cell.row] ?? [])
  const words = row.filter((one): one is number => one !== null && one !== index).map((one) => reading(one).text.replace(/\s+/g, ' ').trim()).sort((a, b) => b.length - a.length)[0] ?? ''
  return words === '' ? null : words.slice(0, SUBJECT_LENGTH)
}

/** What is measured: the words after a share ("100% hồ sơ …"), or before it where it ends the clause ("Tỷ lệ … đạt 90%"). */
function subjectOf(text: string, start: number, end: number): string | null {
  const after = /^[^.;:()]{0,400}/.exec(text.slice(end))?.[0].replace(/^(?: số| tổng số| các)? /, '').trim() ?? ''
  const before = /[^.;:()]{0,400}$/.exec(text.slice(0, start))?.[0].replace(/(?:phấn đấu|bảo đảm|đảm bảo|đạt|tỷ lệ|là|giảm|tăng)?\s*$/i, '').replace(/^[\s\-+*•]+/, '').trim() ?? ''
  const words = after.split(/,/)[0]?.trim() || before
  return words === '' ? null : words.length > SUBJECT_LENGTH ? `${words.slice(0, SUBJECT_LENGTH - 1)}…` : words
}

function whole(source: string): RegExp {
  return toPattern(`(?<![\\p{L}\\p{M}\\p{N}_/.,]|[\\p{L}\\p{N}] ?-)(?:${inSmallLetters(source)})(?:(?<=%)(?!\\d)|(?![\\p{L}\\p{M}\\p{N}_]|[/.,]\\d))`, 'g')
}
