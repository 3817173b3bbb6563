import { allMatches, toPattern } from '../../text/index.ts'
import { bind, type Candidate, pattern, two } from './candidate.ts'
import { type Rule, rule } from './rules.ts'
import { readRound } from './rounds.ts'

/** What comes round, and how often. */
const PERIODS: Readonly<Record<string, string>> = { ngày: 'P1D', tuần: 'P1W', tháng: 'P1M', quý: 'P3M', năm: 'P1Y' }
const EVERY = '(?:hàng|hằng|mỗi|từng)'
const SIX = '(?:0?6|sáu)(?: \\(?sáu\\)?)? tháng(?: (?:đầu năm|cuối năm|một lần|/lần))?'
const UNIT = `(?:${SIX}|(?:0?9|chín) tháng|(?:0?3|ba) tháng|tuần|tháng(?! (?:cuối|đầu) (?:quý|của quý))|quý|năm|ngày(?! ?\\d)|đột xuất)`
const LIST = `(?:${EVERY} )?${UNIT}(?:(?:,| và|;|/|, và| hoặc| ?-) ?(?:${EVERY} |cả |cuối |tổng kết )?(?:${UNIT}|(?:một|0?1) năm))*`
const REPORT_LIST = `(?:tháng|quý|${SIX})(?:(?:,| và|/|, và) ?(?:tháng|quý|${SIX}|(?:0?9|chín) tháng|(?:cả|cuối) năm|(?:một |0?1 )?năm))+`
const PERIODIC = pattern(`(?:báo cáo )?(?<isPeriodic>(?:theo )?định kỳ)(?:,? (?:theo|vào))? ?(?:\\((?<listed>${LIST})\\)|(?<list>${LIST}))?`)
const EVERY_UNIT = pattern(`(?:cuối )?(?<list>${EVERY} ${UNIT}(?:(?:,| và|/|, và) ?(?:${EVERY} )?(?:${UNIT}|(?:một|0?1) năm))*)`)
const UNITS_OF_YEAR = pattern('(?:các|cả 4|0?4|bốn) (?<unit>tháng|quý)(?: còn lại)?(?: (?:trong|của))? năm')
const REPORTS = pattern(`báo cáo:? (?<list>${REPORT_LIST})`)
/** "Báo cáo quý, báo cáo 6 tháng và báo cáo năm", none of them with a day of its own. */
const REPORTS_NAMED = pattern(`(?<list>báo cáo (?:tháng|quý|${SIX})(?:(?:,| và|, và) báo cáo (?:quý|${SIX}|(?:0?9|chín) tháng|năm))+)(?= ?(?:$|[.;)]| (?:theo|định kỳ|đúng|gửi|về|và đột xuất)))`)
const REPORTS_TO = pattern(`báo cáo [^.;:]{1,80}?(?<!\\d)[ (](?<list>${REPORT_LIST})`)
const LISTED = toPattern(`(?:^|: ?)(?<list>${REPORT_LIST})(?= ?(?:$|[.;(]))`, 'g')
const COUNT = '(?:\\d{1,2}|một|hai|ba|bốn|năm)'
const TIMES = pattern(`(?:(?:tối thiểu|ít nhất|từ) )?(?<count>${COUNT})(?: ?\\(\\p{L}+\\))?(?: ?- ?\\d{1,2})? (?:lần|lượt|buổi|kỳ|phiên|số|cuộc|đợt|chuyên mục|hội nghị|lớp) ?(?:/|trong|trên|một|mỗi)(?: ?(?:một|0?1))? ?(?<unit>ngày|tuần|tháng|quý|năm)(?! \\d| [iv]{1,3}(?![\\p{L}]))`)
/** "Đăng ít nhất 02 tin/tuần": how many are made in a time says how often. */
const TIMES_MADE = pattern(`(?:(?:tối thiểu|ít nhất|bình quân|không dưới|từ|trên)(?: từ)? )?(?:\\p{L}+ \\((?=\\d{1,3}\\)))?(?<count>\\d{1,3}|(?<=(?:thiểu|nhất|dưới) )(?:một|hai|ba|bốn))\\)?(?: ?- ?\\d{1,2})? (?:tin, bài|tin bài|bài viết|tin|bài|phóng sự|video(?: clip)?|clip|sản phẩm|lượt tin|chuyên đề|chuyên mục|bản tin|kỳ) ?(?:/|mỗi|một|trong mỗi) ?(?:một |0?1 )?(?<unit>tuần|tháng|quý|năm)(?! \\d| [iv]{1,3}(?![\\p{L}]))(?: trở lên)?`)
const EVERY_TIMES = pattern(`(?:mỗi|một|${EVERY}|0?1) (?<unit>tuần|tháng|quý|năm),?(?: (?!trễ|chậm|quá|vi|bị|ai|nào)\\p{L}+,?){0,5}? (?<count>${COUNT})(?: \\(\\p{L}+\\))? (?:lần|buổi|kỳ|phiên|số|cuộc|đợt|lớp|hội nghị|chuyên mục|tin, bài|tin bài|bài|tin|video|phóng sự|chuyên đề)`)
/** "Tuần 03 buổi", the way it is spoken; "tháng 3" would be March. */
const SPOKEN_TIMES = pattern('(?<!(?:một|hai|ba|bốn|\\d|trong|vào|các|đầu|cuối|những) )(?<unit>ngày|tuần) (?<count>\\d{1,2}) (?:lần|lượt|buổi|kỳ|số)(?! (?:thứ|hai))')
const SPOKEN_ROUND = pattern('(?<!(?:một|hai|ba|bốn|sáu|\\d|trong|vào|các|đầu|cuối|những|hàng|hằng|mỗi) )(?<unit>tuần|tháng|quý|năm) (?<count>một|hai|ba) (?:lần|buổi|kỳ)')
const UNIT_TIMES = pattern('(?<length>0?[1-9]|1[05]|một|hai|sáu|ba) (?<unit>ngày|tháng|tuần|năm|quý) ?(?:/ ?|một |0?1 )(?:(?:0?1|một) )?lần')
const OF_QUARTER = "(?:của )?tháng (?:cuối|thứ (?:ba|3))(?: cùng)?(?: (?:của|trong))?(?: mỗi| hàng| hằng| từng)? quý"
const OF_NEXT_QUARTER = '(?:của )?tháng đầu(?: tiên)?(?: của)? quý (?:sau|tiếp theo|kế tiếp|liền kề)'
const DAY_OF = pattern(`(?:ngày |(?:ngày )?m[ồù]ng )(?<day>\\d{1,2})(?<quarter> ${OF_QUARTER}| ${OF_NEXT_QUARTER})|(?:ngày |(?:ngày )?m[ồù]ng )(?<day2>\\d{1,2})(?: (?:${EVERY} |của (?:${EVERY} )?)(?<unit>tháng|quý)(?! (?:\\d|này|trước|đầu|cuối))| (?:của )?tháng (?:sau|kế tiếp|tiếp theo|liền kề))`)
/** "Ngày 05 của tháng cuối kỳ 6 tháng". */
const DAY_OF_HALF = pattern('ngày (?<day>\\d{1,2}) (?:của )?tháng cuối(?: cùng)?(?: của)?(?: kỳ| mỗi)* (?:0?6|sáu) tháng')
/** "Báo cáo tháng trước ngày 20": of every month. */
const MONTHLY_REPORT = pattern('báo cáo tháng[,:]? ?\\(?(?:gửi )?(?:chậm nhất (?:là )?(?:vào )?|trước )ngày (?<day>\\d{1,2})(?! ?[/.-] ?\\d| (?:của )?(?:tháng|hàng|hằng|mỗi))')
/** "Định kỳ hàng tháng (trước ngày 20)": the round first, its day after it. */
const MONTH_OF_QUARTER = pattern(`(?:định kỳ )?(?:vào )?tháng (?:cuối|đầu|thứ (?:ba|3))(?: cùng)?(?: (?:của|trong))?(?: ${EVERY})? quý(?! (?:i|v|\\d))`)
const DAYS_OF_MONTH = pattern(`ngày (?<days>\\d{1,2}(?:(?:,| và|;|, và|/) ?(?:ngày )?\\d{1,2})+) (?:${EVERY}|của ${EVERY}) tháng`)
const LAST_DAY = pattern(`ngày (?:làm việc )?(?:cuối cùng|cuối|đầu tiên) (?:của |trong )?(?:${EVERY} )?(?<unit>tháng|quý)(?! ?\\d)`)
const ROUND_DAY = pattern(`(?:báo cáo )?(?:(?:theo )?định kỳ )?(?:vào )?${EVERY} (?<unit>tháng|quý),? ?\\(?(?:(?:vào |trước |chậm nhất (?:là )?(?:vào )?|gửi )*)ngày (?<day>\\d{1,2})(?: ${EVERY} tháng)?(?! ?[/.-] ?\\d| (?:của )?tháng)\\)?`)
const DATE_OF_YEAR = pattern(`(?:ngày )?(?<dates>\\d{1,2} ?(?:/|tháng) ?\\d{1,2}(?:(?:,| và|;|, và) ?(?:ngày )?\\d{1,2} ?(?:/|tháng) ?\\d{1,2})*),? (?:(?:của )?${EVERY} năm|(?:của )?năm báo cáo)`)
const YEAR_DATE = pattern(`${EVERY} năm,? \\(?(?:(?:vào|dịp|nhân|trước|chậm nhất|đến|gửi)(?: là| trước| hết| dịp)? )+(?:ngày )?(?<dates>\\d{1,2} ?(?:/|tháng) ?\\d{1,2})(?! ?/ ?\\d|,? năm)\\)?`)
const MONTHS_OF_YEAR = pattern(`tháng (?<months>\\d{1,2}(?:(?:,| và) ?(?:tháng )?\\d{1,2})*) (?:của )?${EVERY} năm`)
const QUARTER_OF_YEAR = pattern(`quý (?:iv|i{1,3}|[1-4]) (?:của )?${EVERY} năm|${EVERY} năm,? \\(?(?:vào |trong )?quý (?:iv|i{1,3}|[1-4])(?! ?[/-]| năm)\\)?`)
const NO_OTHER_TIME = '(?!(?:tháng|quý|tuần|năm|đã|giai)(?![\\p{L}]))\\p{L}+'
/** "Kế hoạch hằng năm ban hành trước ngày 15 tháng 01": the year's round, and behind its verb the day. */
const YEAR_THEN_DATE = pattern(`(?:${EVERY} năm(?: ${NO_OTHER_TIME}){1,12}?|(?<=^[-+*•\\s]*(?:[\\da-zđ]{1,2}[.)] ?)?)${EVERY} năm,?(?: ${NO_OTHER_TIME},?){1,16}?),? \\(?(?:(?:trước|chậm nhất|muộn nhất|xong trước)(?: là| vào| trước| hết)* )(?:ngày )?(?<dates>\\d{1,2} ?(?:/|tháng) ?\\d{1,2})(?! ?/ ?\\d|,?(?: của)? năm)`)
/** "Hàng năm vào tháng 10". */
const YEAR_THEN_MONTHS = pattern(`${EVERY} năm,? \\(?(?:vào |trong )?tháng (?<months>\\d{1,2}(?:(?:,| và) ?(?:tháng )?\\d{1,2})*)(?! ?[/-] ?\\d| năm)\\)?`)
const WEEKDAYS: Readonly<Record<string, string>> = { hai: 'MO', ba: 'TU', tư: 'WE', năm: 'TH', sáu: 'FR', bảy: 'SA', nhật: 'SU' }
const WEEKDAY = '(?:thứ (?<day>hai|ba|tư|năm|sáu|bảy|[2-7])|(?<sunday>chủ nhật))'
const ANY_WEEKDAY = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)'
const ONE_WEEKDAY = toPattern(WEEKDAY)
const EACH_WEEKDAY = toPattern(`${ANY_WEEKDAY}|[2-7]`, 'g')
const PART = '(?:sáng|chiều|tối|trưa)'
const LAST_WEEKDAY = pattern(`(?:định kỳ )?(?:vào )?(?:ngày |${PART} )*${WEEKDAY}(?: của)?(?: tuần)? cuối(?: cùng)?(?: (?:của|trong))?(?: ${EVERY})? tháng`)
const EVERY_WEEKDAY = pattern(`(?:vào )?(?:các |buổi |ngày |${PART} )*(?<weekdays>${ANY_WEEKDAY}(?:(?:,| và|;| đến| ?-|/) ?(?:ngày |${PART} )*(?:${ANY_WEEKDAY}|[2-7](?!\\d)))*)(?: của)? (?:${EVERY}|các|trong|đầu|cuối) tuần`)
/** "Thứ Bảy đầu tiên của tháng", "sáng thứ Hai đầu tháng", "thứ Sáu tuần đầu hằng tháng". */
const FIRST_WEEKDAY = pattern(`(?:định kỳ )?(?:vào )?(?:ngày |${PART} )*${WEEKDAY}(?: của)?(?: tuần)? (?:đầu(?: tiên)?|thứ nhất)(?: (?:của|trong))?(?: ${EVERY})? tháng(?! ?\\d)`)
/** "Gửi số liệu chiều thứ Sáu": with its part of the day and no date a weekday is every week's. */
const BARE_WEEKDAY = pattern(`(?:vào )?(?<weekdays>${PART} (?:ngày )?${ANY_WEEKDAY})(?= ?(?:$|[.;)]|\\((?!\\d)|, (?!ngày|\\d)))`)
/** "Mỗi tối". */
const EVERY_NIGHT = pattern(`${EVERY} (?:buổi )?${PART}(?! (?:thứ|chủ|ngày))`)
/** "Đánh giá công chức theo tháng, theo quý". */
const BY_UNITS = pattern('(?<=(?:đánh giá|xếp loại|chấm điểm|báo cáo|kiểm tra|công khai|công bố|thống kê|tổng hợp)[^.;:]{0,60} )(?<list>theo (?:từng )?(?:tuần|tháng|quý)(?:(?:,| và) (?:theo )?(?:từng )?(?:tháng|quý|0?6 tháng|năm))*)(?! (?:\\d|[iv]{1,3}(?!\\p{L})))')
/** "Hằng tuần (chiều thứ Năm)": the round first. */
const WEEK_THEN_DAY = pattern(`${EVERY} tuần,? \\(?(?:vào )?(?:ngày |${PART} )*(?<weekdays>${ANY_WEEKDAY}(?:(?:,| và) ?(?:ngày |${PART} )*${ANY_WEEKDAY})*)\\)?`)
const WEEK_OF_MONTH = pattern(`(?:vào )?tuần (?:(?:thứ )?(?:nhất|hai|ba|tư|0?[1-5])|đầu|cuối)(?: tiên| cùng)?(?: (?:của|trong))?(?: ${EVERY}| các)? tháng(?! ?\\d)(?<quarter> cuối(?: cùng)?(?: (?:của|mỗi|hàng|hằng|từng))? quý)?`)

// Words and signs without which a pattern cannot match.
const EVERY_WORDS = 'hàng|hằng|mỗi|từng'
const DAY_WORDS = 'ngày|mùng|mồng'
const COUNTED_WORDS = 'lần|lượt|buổi|kỳ|phiên|số|cuộc|đợt|mục|nghị|lớp'
const A_REPORT_LIST = /(?:tháng|quý|lần)(?:,| và|\/) ?(?:báo cáo )?(?:0?[69] |sáu |chín |tháng|quý|cả |cuối |một |0?1 |năm)/
const A_LIST = /(?:^|: ?)(?:tháng|quý|0?6|sáu)/
const A_WEEKDAY = /thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật/
const A_MONTH_OF_QUARTER = /tháng (?:cuối|đầu|thứ (?:ba|3))[^\d.;]{1,20}quý/
const A_LAST_DAY = /ngày (?:làm việc )?(?:cuối|đầu tiên)/
const A_SPOKEN_COUNT = /(?:ngày|tuần) \d{1,2} (?:lần|lượt|buổi|kỳ|số)/
const A_SPOKEN_ROUND = /(?:tuần|tháng|quý|năm) (?:một|hai|ba) (?:lần|buổi|kỳ)/
/** One unit of time, a few words, and how often in it. */
const A_UNIT_AND_COUNT = /(?:hàng|hằng|mỗi|từng|một|1) (?:tuần|tháng|quý|năm)/
const A_MADE_COUNT = /(?:\d|một|hai|ba|bốn)\)? (?:tin|bài|phóng|video|clip|sản|lượt|chuyên|bản|kỳ)[^.;:\d]{0,16}(?:\/|mỗi|một) ?(?:tuần|tháng|quý|năm|một|0?1)/
const OF_THIS_YEAR = /(?:cuộc|đợt|hội nghị|lớp) trong năm$/
const A_NIGHT = /(?:hàng|hằng|mỗi|từng) (?:buổi )?(?:sáng|chiều|tối|trưa)/
const A_BY_UNIT = /theo (?:từng )?(?:tuần|tháng|quý)/
const A_COUNT = /(?:lần|lượt|buổi|kỳ|phiên|số|cuộc|đợt|chuyên mục|hội nghị|lớp) ?(?:\/|trong|trên|một|mỗi)/

/** Times that come round. */
export const RECURRING: readonly Rule[] = [
  rule(LAST_WEEKDAY, 'thứ|nhật', (match, text) => make(match, text, `R/P1M;by=last-${readWeekday(match[0])}`, { bound: 'on' }), A_WEEKDAY),
  rule(FIRST_WEEKDAY, 'thứ|nhật', (match, text) => make(match, text, `R/P1M;by=first-${readWeekday(match[0])}`, { bound: 'on' }), A_WEEKDAY),
  rule(BARE_WEEKDAY, 'thứ|nhật', (match, text) => make(match, text, readWeekdays(match.groups?.['weekdays'] ?? ''), { bound: 'on', needs: 'cue' }), A_WEEKDAY),
  rule(EVERY_NIGHT, EVERY_WORDS, (match, text) => make(match, text, 'R/P1D', { bound: 'on', needs: 'cue' }), A_NIGHT),
  rule(BY_UNITS, 'theo', fromList, A_BY_UNIT),
  rule(WEEK_THEN_DAY, `thứ|nhật & ${EVERY_WORDS}`, (match, text) => make(match, text, readWeekdays(match.groups?.['weekdays'] ?? ''), { bound: 'on' }), A_WEEKDAY),
  rule(EVERY_WEEKDAY, 'thứ|nhật', (match, text) => make(match, text, readWeekdays(match.groups?.['weekdays'] ?? ''), { bound: 'on' }), A_WEEKDAY),
  rule(WEEK_OF_MONTH, 'tuần & tháng', (match, text) => make(match, text, match.groups?.['quarter'] === undefined ? 'R/P1M' : 'R/P3M')),
  rule(DAY_OF, `${DAY_WORDS} & 0`, (match, text) => {
    const { day, day2 = day, quarter, unit } = match.groups ?? {}
    return isOneOf(Number(day2), 31) ? make(match, text, `R/${quarter !== undefined || unit === 'quý' ? 'P3M' : 'P1M'};by=---${two(Number(day2))}`) : []
  }),
  rule(DAY_OF_HALF, `${DAY_WORDS} & 0 & tháng & cuối`, (match, text) => (isOneOf(Number(match.groups?.['day']), 31) ? make(match, text, `R/P6M;by=---${two(Number(match.groups?.['day']))}`) : [])),
  rule(MONTHLY_REPORT, `${DAY_WORDS} & cáo & tháng`, (match, text) => make(match, text, `R/P1M;by=---${two(Number(match.groups?.['day']))}`, { bound: /chậm nhất/.test(match[0]) ? 'by' : 'before' }), /báo cáo tháng/),
  rule(LAST_DAY, DAY_WORDS, (match, text) => make(match, text, `R/${PERIODS[match.groups?.['unit'] ?? '']}`), A_LAST_DAY),
  rule(DAYS_OF_MONTH, `${DAY_WORDS} & ${EVERY_WORDS} & 0`, (match, text) => {
    const days = (match.groups?.['days']?.match(/\d+/g) ?? []).map(Number)
    return days.every((day) => isOneOf(day, 31)) ? make(match, text, days.map((day) => `R/P1M;by=---${two(day)}`).join('+')) : []
  }),
  rule(ROUND_DAY, `${DAY_WORDS} & ${EVERY_WORDS} & 0`, (match, text) => {
    const { day, unit = '' } = match.groups ?? {}
    return isOneOf(Number(day), 31) ? make(match, text, `R/${PERIODS[unit]};by=---${two(Number(day))}`, { bound: /chậm nhất/.test(match[0]) ? 'by' : /trước/.test(match[0]) ? 'before' : 'on' }) : []
  }),
  rule(DATE_OF_YEAR, `năm & ${EVERY_WORDS}|báo & 0`, dateOfYear),
  rule(YEAR_DATE, `năm & ${EVERY_WORDS} & 0`, (match, text) => dateOfYear(match, text).map((one) => ({ ...one, bound: /trước/.test(match[0]) ? 'before' : one.bound }))),
  rule(YEAR_THEN_DATE, `năm & ${EVERY_WORDS} & 0`, (match, text) => dateOfYear(match, text).map((one) => ({ ...one, bound: /trước/.test(match[0]) ? 'before' : 'by' })), /\d ?(?:\/|tháng) ?\d/),
  rule(MONTHS_OF_YEAR, `năm & tháng & ${EVERY_WORDS}`, monthsOfYear),
  rule(YEAR_THEN_MONTHS, `năm & tháng & ${EVERY_WORDS}`, monthsOfYear),
  rule(QUARTER_OF_YEAR, `năm & quý & ${EVERY_WORDS}`, (match, text) => make(match, text, 'R/P1Y')),
  // "Ít nhất 01 cuộc trong năm" counts what is held in the plan's year.
  rule(TIMES, COUNTED_WORDS, (match, text) => (OF_THIS_YEAR.test(match[0]) || (/lần trong năm$/.test(match[0]) && /được [^.;:]*$/.test(text.slice(0, match.index))) ? [] : times(match, text)), A_COUNT),
  rule(EVERY_TIMES, `${COUNTED_WORDS}|bài|tin|video|sự|đề`, times, A_UNIT_AND_COUNT),
  rule(SPOKEN_TIMES, COUNTED_WORDS, times, A_SPOKEN_COUNT),
  rule(SPOKEN_ROUND, COUNTED_WORDS, times, A_SPOKEN_ROUND),
  rule(TIMES_MADE, 'tin|bài|sự|video|clip|phẩm|đề|mục|kỳ', times, A_MADE_COUNT),
  rule(UNIT_TIMES, COUNTED_WORDS, (match, text) => make(match, text, `R/${lengthOf(match)}`), /lần/),
  rule(PERIODIC, 'kỳ', (match, text) => make(match, text, readRound(match.groups?.['list'] ?? match.groups?.['listed']) ?? 'R'), /định kỳ/),
  rule(REPORTS, 'cáo', fromList, A_REPORT_LIST),
  rule(REPORTS_NAMED, 'cáo', fromList, A_REPORT_LIST),
  rule(REPORTS_TO, 'cáo', fromList, A_REPORT_LIST),
  rule(LISTED, 'quý|tháng', fromList, A_LIST),
  rule(MONTH_OF_QUARTER, 'tháng & quý', (match, text) => make(match, text, 'R/P3M'), A_MONTH_OF_QUARTER),
  rule(UNITS_OF_YEAR, 'quý|tháng', (match, text) => make(match, text, `R/${PERIODS[match.groups?.['unit'] ?? '']}`, { needs: 'cue' })),
  rule(EVERY_UNIT, EVERY_WORDS, (match) => fromList(match).map((one) => ({ ...one, needs: 'cue' }))),
]

function make(match: RegExpExecArray, text: string, value: string, more: Partial<Candidate> = {}): Candidate[] {
  const { start, end, bound } = bind(match, text)
  return [{ start, end, type: 'recurring', value, bound, needs: 'none', ...more }]
}

function times(match: RegExpExecArray, text: string): Candidate[] {
  const { count = '', unit = '' } = match.groups ?? {}
  return make(match, text, `R/${PERIODS[unit]}`, { times: NUMBERS[count] ?? Number(count), bound: 'on' })
}

function dateOfYear(match: RegExpExecArray, text: string): Candidate[] {
  const dates = allMatches(match.groups?.['dates'] ?? '', /(\d+) ?(?:\/|tháng) ?(\d+)/g).map(([, day, month]) => [Number(day), Number(month)] as const)
  return dates.every(([day, month]) => isOneOf(month, 12) && isOneOf(day, 31)) ? make(match, text, dates.map(([day, month]) => `R/P1Y;by=--${two(month)}-${two(day)}`).join('+')) : []
}

function monthsOfYear(match: RegExpExecArray, text: string): Candidate[] {
  const months = (match.groups?.['months']?.match(/\d+/g) ?? []).map(Number)
  return months.every((month) => isOneOf(month, 12)) ? make(match, text, months.map((month) => `R/P1Y;by=--${two(month)}`).join('+')) : []
}

function fromList(match: RegExpMatchArray): Candidate[] {
  const list = match.groups?.['list'] ?? ''
  const value = readRound(list)
  if (value === null) return []
  const start = (match.index ?? 0) + match[0].lastIndexOf(list)
  return [{ start, end: start + list.length, type: 'recurring', value, bound: 'on', needs: 'none' }]
}

const NUMBERS: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6 }

function lengthOf(match: RegExpMatchArray): string {
  const { length = '1', unit = '' } = match.groups ?? {}
  const count = NUMBERS[length] ?? Number(length)
  return unit === 'quý' ? `P${count * 3}M` : `P${count}${{ ngày: 'D', tuần: 'W', tháng: 'M', năm: 'Y' }[unit]}`
}

function isOneOf(number: number, most: number): boolean {
  return number >= 1 && number <= most
}

function readWeekday(printed: string): string {
  const { day, sunday } = ONE_WEEKDAY.exec(printed)?.groups ?? {}
  if (sunday !== undefined) return 'SU'
  const name = day ?? ''
  return WEEKDAYS[name] ?? (['MO', 'TU', 'WE', 'TH', 'FR', 'SA'][Number(name) - 2] as string)
}

/** "thứ Hai, thứ Tư hằng tuần": each day comes round by itself. A stretch of days is only a week's round. */
function readWeekdays(printed: string): string {
  if (/đến| - |\d-/.test(printed)) return 'R/P1W'
  return (printed.match(EACH_WEEKDAY) ?? []).map((one) => `R/P1W;by=${readWeekday(/^\d/.test(one) ? `thứ ${one}` : one)}`).join('+')
}
