import { BOUND, type Candidate, pattern, readBound, two } from './candidate.ts'

/** What comes round, and how often. */
const PERIODS: Readonly<Record<string, string>> = { ngày: 'P1D', tuần: 'P1W', tháng: 'P1M', quý: 'P3M', năm: 'P1Y' }
const EVERY = '(?:hàng|hằng|mỗi|từng)'
const SIX = '(?:0?6|sáu)(?: \\(?sáu\\)?)? tháng(?: (?:đầu năm|cuối năm|một lần|/lần))?'
const UNIT = `(?:${SIX}|(?:0?9|chín) tháng|(?:0?3|ba) tháng|tuần|tháng|quý|năm|ngày|đột xuất)`
const LIST = `(?:${EVERY} )?${UNIT}(?:(?:,| và|;|/|, và| hoặc| ?-) ?(?:${EVERY} |cả |cuối |tổng kết )?(?:${UNIT}|(?:một|0?1) năm))*`
const PERIODIC = pattern(`(?:báo cáo )?(?<isPeriodic>(?:theo )?định kỳ)(?:,? (?:theo|vào))? ?(?:\\((?<listed>${LIST})\\)|(?<list>${LIST}))?`)
const EVERY_UNIT = pattern(`(?<list>${EVERY} ${UNIT}(?:(?:,| và|/|, và) ?(?:${EVERY} )?(?:${UNIT}|(?:một|0?1) năm))*)`)
const REPORTS = pattern(`báo cáo (?<list>(?:tháng|quý|${SIX})(?:(?:,| và|/|, và) ?(?:tháng|quý|${SIX}|(?:0?9|chín) tháng|cả năm|năm))+)`)
const REPORTS_TO = pattern(`báo cáo [^.;:,]{1,60}? (?<list>(?:tháng|quý|${SIX})(?:(?:,| và|/|, và) ?(?:tháng|quý|${SIX}|(?:0?9|chín) tháng|cả năm|năm))+)`)
const COUNT = '(?:\\d{1,2}|một|hai|ba|bốn|năm)'
const TIMES = pattern(`(?:${BOUND} )?(?:(?:tối thiểu|ít nhất|từ) )?(?<count>${COUNT})(?: ?\\(\\p{L}+\\))?(?: ?- ?\\d{1,2})? (?:lần|buổi|kỳ|phiên|số|cuộc|đợt|chuyên mục) ?(?:/|trong|trên|một|mỗi)(?: một| 0?1)? ?(?<unit>ngày|tuần|tháng|quý|năm)`)
const EVERY_TIMES = pattern(`(?:mỗi|một|${EVERY}|0?1) (?<unit>tuần|tháng|quý|năm)(?:,? \\p{L}+){0,5}? (?<count>${COUNT})(?: \\(\\p{L}+\\))? (?:lần|buổi|kỳ|phiên|số|cuộc|đợt)`)
const UNIT_TIMES = pattern(`(?<length>0?[1-9]|một|sáu|ba) (?<unit>tháng|tuần|năm|quý) ?(?:/ ?|một |0?1 )lần`)
const DAY_OF = pattern(`(?:${BOUND} )?(?:ngày )(?<day>\\d{1,2})(?: (?:của )?tháng (?<last>cuối)(?: cùng)?(?: của)?(?: mỗi| hàng| hằng)? quý| (?:${EVERY} |của )(?<unit>tháng|quý)(?! (?:\\d|này|trước))| (?:của )?tháng (?:sau|kế tiếp|liền kề))`)
const EVERY_DAY_OF = pattern(`(?:định kỳ )?${EVERY} (?<unit>tháng|quý),? ?\\(?${BOUND} ?(?:ngày )?(?<day>\\d{1,2})(?! ?[/.-] ?\\d| tháng \\d| (?:của )?tháng cuối)(?: ${EVERY} tháng)?`)
const WEEK_OF = pattern(`(?:vào )?(?:ngày )?tuần (?:thứ )?(?:[1-4]|0[1-4]|nhất|hai|ba|tư|đầu(?: tiên)?|cuối(?: cùng)?) (?:của |trong )?(?:mỗi |hàng |hằng |các )?tháng(?! ?\\d)`)
const DATE_OF_YEAR = pattern(`(?:${BOUND} )?(?:ngày )?(?<day>\\d{1,2}) ?(?:/|tháng) ?(?<month>\\d{1,2}),? (?:của )?${EVERY} năm`)
const YEAR_DATE = pattern(`${EVERY} năm,? (?:${BOUND} )(?:ngày )?(?<day>\\d{1,2}) ?(?:/|tháng) ?(?<month>\\d{1,2})`)
const MONTH_OF_YEAR = pattern(`(?:${BOUND} )?tháng (?<month>\\d{1,2}) ${EVERY} năm`)
const WEEKDAYS: Readonly<Record<string, string>> = { hai: 'MO', ba: 'TU', tư: 'WE', năm: 'TH', sáu: 'FR', bảy: 'SA', nhật: 'SU' }
const WEEKDAY = '(?:thứ (?<day>hai|ba|tư|năm|sáu|bảy|2|3|4|5|6|7)|(?<sunday>chủ nhật))'
const LAST_WEEKDAY = pattern(`(?:định kỳ )?(?:vào )?(?:ngày )?${WEEKDAY}(?: của)?(?: tuần)? cuối(?: cùng)?(?: (?:của|trong))?(?: ${EVERY})? tháng`)
const EVERY_WEEKDAY = pattern(`(?:vào )?(?:ngày |sáng |chiều |tối |trưa )?${WEEKDAY} ${EVERY} tuần`)

/** Times that come round. */
export function findRecurring(text: string): Candidate[] {
  const all = <T>(expression: RegExp, read: (match: RegExpMatchArray) => T[]): T[] => [...text.matchAll(expression)].flatMap(read)
  return [
    ...all(LAST_WEEKDAY, (match) => make(match, `R/P1M;by=last-${readWeekday(match)}`)),
    ...all(EVERY_WEEKDAY, (match) => make(match, `R/P1W;by=${readWeekday(match)}`)),
    ...all(DAY_OF, readDayOf), ...all(EVERY_DAY_OF, readDayOf),
    ...all(WEEK_OF, (match) => make(match, 'R/P1M')),
    ...all(DATE_OF_YEAR, readDateOfYear), ...all(YEAR_DATE, readDateOfYear),
    ...all(MONTH_OF_YEAR, (match) => (isMonth(match) ? make(match, `R/P1Y;by=--${two(Number(match.groups?.['month']))}`) : [])),
    ...all(TIMES, readTimes), ...all(EVERY_TIMES, readTimes),
    ...all(UNIT_TIMES, (match) => make(match, `R/${lengthOf(match)}`)),
    ...all(PERIODIC, (match) => make(match, readList(match.groups?.['list'] ?? match.groups?.['listed']) ?? 'R')),
    ...all(REPORTS, fromList), ...all(REPORTS_TO, fromList),
    ...all(EVERY_UNIT, (match) => fromList(match).map((one) => ({ ...one, needs: 'cue' as const }))),
  ]
}

function make(match: RegExpMatchArray, value: string, more: Partial<Candidate> = {}): Candidate[] {
  return [{
    start: match.index ?? 0, end: (match.index ?? 0) + match[0].trimEnd().length, type: 'recurring', value,
    bound: match.groups?.['bound'] === undefined ? 'on' : readBound(match.groups['bound']), needs: 'none', ...more,
  }]
}

function fromList(match: RegExpMatchArray): Candidate[] {
  const list = match.groups?.['list'] ?? ''
  const value = readList(list)
  if (value === null) return []
  const start = (match.index ?? 0) + match[0].lastIndexOf(list)
  return [{ start, end: start + list.length, type: 'recurring', value, bound: 'on', needs: 'none' }]
}

/** "hàng quý, 6 tháng, năm" → `R/P3M+R/P6M+R/P1Y`. Nine months are three quarters: they say nothing that quarters do not. */
function readList(list: string | undefined): string | null {
  if (list === undefined) return null
  const parts = list.toLowerCase().split(/,| và |;|\/| hoặc | - |-(?=\D)/).map((part) => part.trim()).filter(Boolean)
  const periods = parts.flatMap((part) => {
    if (/9 tháng|chín tháng|đột xuất/.test(part)) return []
    if (/(?:^|\D)0?6 |sáu/.test(part)) return ['P6M']
    if (/(?:^|\D)0?3 tháng|ba tháng/.test(part)) return ['P3M']
    return Object.keys(PERIODS).filter((unit) => new RegExp(`(?<!\\p{L})${unit}(?!\\p{L})`, 'u').test(part)).slice(-1).map((unit) => PERIODS[unit] as string)
  })
  const unique = [...new Set(periods)]
  return unique.length === 0 ? null : unique.map((period) => `R/${period}`).join('+')
}

const NUMBERS: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6 }

function readTimes(match: RegExpMatchArray): Candidate[] {
  const { count = '', unit = '' } = match.groups ?? {}
  return make(match, `R/${PERIODS[unit.toLowerCase()]}`, { times: NUMBERS[count.toLowerCase()] ?? Number(count), bound: 'on' })
}

function lengthOf(match: RegExpMatchArray): string {
  const { length = '1', unit = '' } = match.groups ?? {}
  const count = NUMBERS[length.toLowerCase()] ?? Number(length)
  return unit.toLowerCase() === 'quý' ? `P${count * 3}M` : `P${count}${{ tuần: 'W', tháng: 'M', năm: 'Y' }[unit.toLowerCase()]}`
}

function readDayOf(match: RegExpMatchArray): Candidate[] {
  const { day, last, unit } = match.groups ?? {}
  if (Number(day) < 1 || Number(day) > 31) return []
  const period = last !== undefined || unit?.toLowerCase() === 'quý' ? 'P3M' : 'P1M'
  return make(match, `R/${period};by=---${two(Number(day))}`)
}

function isMonth(match: RegExpMatchArray): boolean {
  const month = Number(match.groups?.['month'])
  return month >= 1 && month <= 12
}

function readDateOfYear(match: RegExpMatchArray): Candidate[] {
  const day = Number(match.groups?.['day'])
  return isMonth(match) && day >= 1 && day <= 31 ? make(match, `R/P1Y;by=--${two(Number(match.groups?.['month']))}-${two(day)}`) : []
}

function readWeekday(match: RegExpMatchArray): string {
  const { day, sunday } = match.groups ?? {}
  if (sunday !== undefined) return 'SU'
  const name = (day ?? '').toLowerCase()
  return WEEKDAYS[name] ?? (['MO', 'TU', 'WE', 'TH', 'FR', 'SA'][Number(name) - 2] as string)
}
