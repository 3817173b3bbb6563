import { allMatches, asPrinted, toPattern } from '../../text/index.ts'
import { type Candidate, pattern, two } from './candidate.ts'
import { type Rule, rule } from './rules.ts'

const CLOCK = '(?<H>\\d{1,2}) ?(?:giờ|h|g) ?(?<M>\\d{2})?(?: phút)?'
const CLOCK_RANGE = pattern(`(?:từ )?${CLOCK} ?(?:đến|-) ?${CLOCK.replace('<H>', '<H2>').replace('<M>', '<M2>')}`)
const DAY_PART = '(?:(?:(?:buổi )?(?:sáng|trưa|chiều|tối)|lúc) )?'
const BARE_CLOCK = '\\d{1,2} ?(?:giờ|h|g) ?(?:\\d{2})?(?: phút)?(?: (?:sáng|trưa|chiều|tối))?'
/** "5 giờ 30 và 17 giờ hằng ngày": each hour comes round by itself. */
const CLOCK_POINT = pattern(`(?:(?:vào )?(?:lúc|hồi|trước|vào) )?${DAY_PART}(?<clocks>${BARE_CLOCK}(?:(?:,| và|;|, và) ?${DAY_PART}${BARE_CLOCK})*),? (?:(?:vào )?(?:các|tất cả các) ngày trong tuần|(?:hàng|hằng|mỗi) ngày)`)
const ONE_CLOCK = toPattern(CLOCK, 'g')
const COUNT = '(?<count>\\d{1,3})(?: ?\\(\\p{L}+(?: \\p{L}+){0,2}\\))?'
const AFTER = '(?:,? (?:(?:kể )?(?:từ|sau)|tính (?:từ|đến)) (?:khi|ngày(?! \\d)|thời điểm) [^.,;:]{1,40})'
const LENGTH = pattern(`(?<how>(?:chậm nhất(?: là)?|trong|sau|không quá|muộn nhất)(?: (?:vòng|thời hạn|thời gian|là|không quá|sau|trong))*) ${COUNT} ?(?<unit>ngày|giờ|h|tháng|tuần)(?<working> làm việc)?(?! \\d| (?:đầu|cuối|trong) (?:tháng|quý|năm)| (?:không|chưa|mà) )(?<after>${AFTER})?`)
/** "05 ngày làm việc sau khi có kết luận" and "trước ít nhất 03 ngày": counted from what happens. */
const LENGTH_AFTER = pattern(`${COUNT} (?<unit>ngày|giờ|tháng|tuần)(?<working> làm việc)?(?<after>${AFTER})`)
const LENGTH_BEFORE = pattern(`trước(?: (?:ít nhất|tối thiểu))? ${COUNT} (?<unit>ngày)(?<working> làm việc)?(?! \\d)(?<after>${AFTER})?`)
/** "Trước khi kiểm tra 05 ngày". */
const BEFORE_LENGTH = pattern(`trước (?:khi|thời điểm|ngày|buổi|đợt|cuộc) (?:\\p{L}+ ){1,8}(?:ít nhất |tối thiểu )?${COUNT} (?<unit>ngày|giờ)(?<working> làm việc)?(?! tháng)`)
const ON_EVENT = pattern('(?<!kèm )(?:khi|theo) (?:có |được )?(?:văn bản )?(?:yêu cầu|đề nghị|phát sinh|chỉ đạo|hướng dẫn|kế hoạch(?! (?:số|này)(?!\\p{L})))(?: (?:của )?(?:cấp trên|đột xuất|tỉnh|huyện|UBND (?:tỉnh|huyện|xã)))?|(?:ngay )?khi (?:cần thiết|cần|có (?:đăng ký|đơn phản ánh|phản ánh|thay đổi|biến động))(?: của [^.,;:]{3,30})?|khi (?:cấp trên|UBND|chủ tịch|lãnh đạo|cơ quan cấp trên)(?: \\p{L}+){0,5} yêu cầu|đột xuất(?: (?:hoặc )?(?:khi|theo) (?:có )?yêu cầu)?|(?:ngay )?sau khi (?:có |được )?(?:ban hành|nhận được|phê duyệt|công bố|văn bản|quyết định|kế hoạch)[^.,;:]{0,50}|ngay sau (?:khi )?[^.,;:]{3,40}')
/** "Trả lời phản ánh trong ngày". */
const WITHIN_THE_DAY = pattern('(?<=(?<!tuyên truyền |giới thiệu )(?:trả lời|phản hồi|xử lý|trả kết quả|chứng thực trả|giải đáp|chia sẻ|cập nhật|báo cáo|gửi)(?![^.,;:]*(?:lần|giờ|buổi) (?:ngay )?trong)[^.,;:]{0,50} )(?:ngay )?trong ngày(?<working> làm việc)?(?= ?(?:$|[.,;)]))')
const CONTINUOUS = pattern('(?:thực hiện )?(?<!chi )thường xuyên(?:,? liên tục)?(?:,? (?:trong|suốt|cả) (?:cả )?năm(?: 20\\d{2})?)?(?:,? (?:liên tục|hàng ngày|hằng ngày)| (?:hàng|hằng) (?:năm|tháng))?|liên tục trong năm|liên tục|(?:xuyên |trong )?suốt (?:cả )?năm(?: 20\\d{2})?|24/(?:7|24)(?: ?(?:giờ|h)(?:/ngày)?)?')

// Words and signs without which a pattern cannot match.
const LENGTHS = 'ngày|giờ|h|tháng|tuần'
const A_LENGTH = asPrinted`\d(?: ?\([^)]{1,20}\))? ?(?:ngày|giờ|h(?!\p{L})|tháng|tuần)`
const WITHIN = /(?:nhất|là|trong|sau|quá|vòng|hạn|gian) \d/
const AN_EVENT = /(?:khi|theo) (?:có|được|văn|yêu|đề|phát|chỉ|hướng|kế|cần|cấp|ubnd|chủ|lãnh|cơ)|đột xuất|ngay sau|sau khi/
const GOING_ON = /thường xuyên|liên tục|suốt|24\//

/** Hours, lengths of time after something, events, and what goes on all the time. */
export const EVENTS: readonly Rule[] = [
  rule(CLOCK_RANGE, '0 & giờ|h|g', toClockRange),
  rule(CLOCK_POINT, '0 & giờ|h|g', toClockPoints),
  rule(LENGTH, `0 & ${LENGTHS}`, toLength, WITHIN),
  rule(LENGTH_AFTER, `0 & ${LENGTHS} & từ|sau|tính`, toLength, A_LENGTH),
  rule(LENGTH_BEFORE, `0 & ${LENGTHS} & trước`, beforeIt, A_LENGTH),
  rule(BEFORE_LENGTH, `0 & ${LENGTHS} & trước`, beforeIt, A_LENGTH),
  rule(WITHIN_THE_DAY, 'trong & ngày', (match) => [{ ...placeOf(match), type: 'event', value: 'P1D', bound: 'by', workingDays: match.groups?.['working'] !== undefined, needs: 'none' }], /trong ngày/),
  rule(ON_EVENT, 'khi|theo|đột|ngay', (match) => [{ ...placeOf(match), type: 'event', value: null, bound: null, needs: 'cue' }], AN_EVENT),
  rule(CONTINUOUS, 'xuyên|liên|suốt|24', (match) => [{ ...placeOf(match), type: 'continuous', value: 'continuous', bound: 'on', needs: /năm|^24/.test(match[0]) ? 'none' : 'cue' }], GOING_ON),
]

function toClockRange(match: RegExpExecArray): Candidate[] {
  const { H, M, H2, M2 } = match.groups ?? {}
  const [from, to] = [toClock(H, M), toClock(H2, M2)]
  return from && to ? [{ ...placeOf(match), type: 'period', value: `${from}/${to}`, bound: 'on', needs: 'none' }] : []
}

function toClockPoints(match: RegExpExecArray): Candidate[] {
  const at = allMatches(match.groups?.['clocks'] ?? '', ONE_CLOCK).map(({ groups }) => toClock(groups?.['H'], groups?.['M']))
  return at.includes(null) ? [] : [{ ...placeOf(match), type: 'recurring', value: at.map((one) => `R/P1D;by=${one}`).join('+'), bound: 'on', needs: 'none' }]
}

function placeOf(match: RegExpMatchArray): { start: number; end: number } {
  return { start: match.index ?? 0, end: (match.index ?? 0) + match[0].trimEnd().length }
}

/** A length of time in which something is done. "sau 15 giờ" may be an hour of the day, "trong 06 tháng" what a report covers: both need their beginning told. */
function toLength(match: RegExpMatchArray): Candidate[] {
  const { how = '', unit, working, after } = match.groups ?? {}
  if (after === undefined && ((how === 'sau' && unit === 'giờ') || (how === 'trong' && unit === 'tháng'))) return []
  return [{ ...placeOf(match), type: 'event', value: toDuration(match.groups ?? {}), bound: 'by', workingDays: working !== undefined, needs: 'none' }]
}

function beforeIt(match: RegExpMatchArray): Candidate[] {
  return toLength(match).map((one) => ({ ...one, bound: 'before' as const }))
}

function toClock(hours: string | undefined, minutes = '00'): string | null {
  return Number(hours) <= 24 && Number(minutes) < 60 ? `T${two(Number(hours))}:${two(Number(minutes))}` : null
}

function toDuration({ count, unit }: Readonly<Record<string, string | undefined>>): string {
  const length = Number(count)
  return { giờ: `PT${length}H`, h: `PT${length}H`, ngày: `P${length}D`, tuần: `P${length}W`, tháng: `P${length}M` }[unit ?? ''] as string
}
