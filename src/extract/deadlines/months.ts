import { asPrinted, readRoman, toPattern } from '../../text/index.ts'
import { type Anchor, bind, type Candidate, pattern, two } from './candidate.ts'
import { type Rule, rule } from './rules.ts'

const YEAR = '(?<year>(?:19|20)\\d{2}|sau|tới|nay)'
const OF_YEAR = `(?:(?: ?[/.-] ?|,? năm | ?[/-] ?năm )${YEAR})?`
const AND = '(?:,| và|;|, và|,?(?: cho)? (?:đến|tới)(?: hết| cuối| giữa)?| ?-|&| ?\\+)'
/** Months by name; the fifth, "tháng Năm", only with its year, for it is also the word for a year. */
const MONTH_NAMES: Readonly<Record<string, number>> = {
  'mười hai': 12, 'mười một': 11, mười: 10, chín: 9, tám: 8, bảy: 7, bẩy: 7, sáu: 6, năm: 5, tư: 4, ba: 3, hai: 2, giêng: 1, một: 1, chạp: 12,
}
const MONTHS = pattern(`(?<part>(?:đầu|giữa|cuối|(?:nửa (?:đầu|cuối)|(?:thượng|trung|hạ) tuần|tuần (?:(?:thứ )?(?:nhất|hai|ba|tư|0?[1-5])|đầu|cuối)(?: tiên| cùng)?)(?: (?:của|trong))?) )?tháng ?(?<list>\\d{1,2}(?: ?${AND} ?(?:tháng )?\\d{1,2}(?![/.]\\d{1,2}[/.]))*)${OF_YEAR}(?<open> trở đi)?`)
const NAMED_MONTH = pattern(`tháng (?<name>${Object.keys(MONTH_NAMES).join('|')})(?:(?: ?/ ?|,? năm )(?<year>20\\d{2}|sau|tới)|(?= ?(?:$|[.,;:)(\\t])))`)
const MONTHS_OF_YEARS = pattern('(?:từ )?(?:(?:đầu |giữa )?tháng ?)?(?<m1>\\d{1,2}) ?(?:/|-|năm) ?(?<y1>20\\d{2}) ?(?:đến|-)(?: hết| cuối| đầu)?(?: tháng)? ?(?<m2>\\d{1,2}) ?(?:/|-|năm) ?(?<y2>20\\d{2})')
/** "Từ T4 đến T9/2026". */
const SHORT_MONTHS = pattern('(?:từ )?t\\.? ?(?<m1>\\d{1,2}) ?(?:đến|-) ?(?:t\\.? ?)?(?<m2>\\d{1,2}) ?(?:/|năm) ?(?<y2>20\\d{2})')
/** "04/2024" is a month after a label, in a column of times or with a word that binds it. */
const SLASHED_MONTH = pattern('(?:t\\.? ?)?(?<month>0?[1-9]|1[0-2]) ?/ ?(?<year>20\\d{2})(?!/)')
/** With the l that is read for the capital I, and the numerals that are one sign. */
const NUMERAL = '(?:[IL]V|[IL]{1,3}|[ⅰ-ⅳ]|[1-4]|0[1-4]|một|hai|ba|bốn|tư)'
const QUARTERS = pattern(`(?:các )?(?:đầu |giữa |cuối )?(?:qu[ýí] ?|q\\.? ?(?=i|[1-4] ?[/.-] ?20\\d\\d))(?<list>${NUMERAL}(?: ?${AND} ?(?:qu[ýí] ?|q\\.? ?)?${NUMERAL})*)(?! (?:lần|buổi|cuộc|kỳ|tháng|năm học))${OF_YEAR}(?<open> trở đi)?`)
const QUARTERS_OF_YEARS = pattern(`(?:từ )?qu[ýí] (?<q1>${NUMERAL}) ?(?:/|năm) ?(?<y1>20\\d{2}) ?(?:đến|-)(?: hết)?(?: qu[ýí])? ?(?<q2>${NUMERAL}) ?(?:/|năm) ?(?<y2>20\\d{2})`)
const HALVES = pattern(`(?:(?<count>0?[369]|sáu|ba|chín) tháng|nửa) (?<which>đầu|cuối)(?: (?:của )?năm)?(?: ${YEAR})?`)
const YEARS = pattern('(?:hết |cả |cuối |đầu )?năm (?<year>20\\d{2})(?! ?[-–] ?20)')
const IN_YEAR = pattern('trong (?:cả )?năm(?: (?:kế hoạch|nay))?(?! \\d| học| sau| tới)|cả năm(?! \\d| (?:trước|chậm nhất|muộn nhất|vào) )|(?:(?:cho )?đến |vào |dịp )*(?:hết|cuối) năm(?: nay)?(?! \\d| học| sau| tới)')
const BARE_YEARS = pattern('(?<=^|: ?)(?<y1>20\\d{2})(?: ?- ?(?<y2>20\\d{2}))?(?= ?(?:$|[.;,]))')
const PERIODS = pattern('(?:trong )?(?:(?:0?[2-5]|hai|ba|bốn|năm) )?(?:giai đoạn|lộ trình|từ năm|các năm|năm học|năm) (?<y1>20\\d{2}) ?(?:-|đến)(?: năm)? ?(?<y2>20\\d{2})')

// Signs that a pattern can match at all.
const A_MONTH = /\d ?(?:\/|-|năm) ?20\d\d/
const A_NAME = /tháng (?:mười|chín|tám|bảy|bẩy|sáu|năm|tư|ba|hai|giêng|một|chạp)/
const A_QUARTER = asPrinted`qu[ýí]|(?<!\p{L})q\.? ?[i1-4]`
const AN_IN_YEAR = /(?:trong|cả|hết|cuối) (?:cả )?năm/
const A_SLASH = /(?:^|[^/\d])[01]?\d ?\/ ?20\d\d/
const A_SHORT_RANGE = /t\.? ?\d{1,2} ?[đ-]/
const A_HALF = /tháng (?:đầu|cuối)|nửa /
const A_BARE_YEAR = /(?:^|: ?)20\d\d/

/** Months, quarters, halves, years and stretches of them. */
export const MONTHS_AND_YEARS: readonly Rule[] = [
  rule(MONTHS_OF_YEARS, '#year', toMonthsOfYears, A_MONTH),
  rule(SHORT_MONTHS, '#year', toMonthsOfYears, A_SHORT_RANGE),
  rule(SLASHED_MONTH, '#year', toSlashed, A_SLASH),
  rule(MONTHS, 'tháng & 0', (match, text, anchor) => toList(match, text, anchor, 'month')),
  rule(NAMED_MONTH, 'tháng', toNamed, A_NAME),
  rule(QUARTERS_OF_YEARS, 'quý & #year', toQuartersOfYears),
  rule(QUARTERS, 'quý', (match, text, anchor) => toList(match, text, anchor, 'quarter'), A_QUARTER),
  rule(HALVES, 'đầu|cuối', toHalf, A_HALF),
  rule(PERIODS, 'năm|đoạn|trình & #year', toPeriod),
  rule(BARE_YEARS, '#year', toBareYears, A_BARE_YEAR),
  rule(YEARS, 'năm & #year', toYear),
  rule(IN_YEAR, 'năm', toInYear, AN_IN_YEAR),
]

function toInYear(match: RegExpExecArray, _text: string, anchor: Anchor): Candidate[] {
  const bound = /^(?:cho )?đến/.test(match[0]) ? 'until' : 'on'
  return anchor === null ? [] : [{ ...placeOf(match), type: 'year', value: String(anchor), bound, isInferred: true, needs: /hết|cuối/.test(match[0]) ? 'cue' : 'none' }]
}

function placeOf(match: RegExpMatchArray): { start: number; end: number } {
  return { start: match.index ?? 0, end: (match.index ?? 0) + match[0].trimEnd().length }
}

/** The year printed or the plan's; "năm sau" is the one after it. Null where none is known. */
function readYear(printed: string | undefined, anchor: Anchor): { year: number; isInferred: boolean } | null {
  if (printed !== undefined && /\d/.test(printed)) return { year: Number(printed), isInferred: false }
  return anchor === null ? null : { year: anchor + (printed === undefined || printed === 'nay' ? 0 : 1), isInferred: true }
}

const QUARTER_NAMES: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, bốn: 4, tư: 4, 'ⅰ': 1, 'ⅱ': 2, 'ⅲ': 3, 'ⅳ': 4 }
const BETWEEN_QUARTERS = toPattern(String.raw`qu[ýí]|q|và|cho|đến|tới|hết|cuối|giữa|[^\p{L}\p{N}]+`, 'g')
const UNITS = {
  month: { most: 12, read: Number, write: (year: number, count: number) => `${year}-${two(count)}`, word: /[^\d]+/g },
  quarter: { most: 4, read: (printed: string) => QUARTER_NAMES[printed] ?? readRoman(printed.replaceAll('l', 'i').toUpperCase()) ?? Number(printed), write: (year: number, count: number) => `${year}-Q${count}`, word: BETWEEN_QUARTERS },
} as const

function toList(match: RegExpMatchArray, text: string, anchor: Anchor, type: keyof typeof UNITS): Candidate[] {
  const { list = '', year: printed, part, open } = match.groups ?? {}
  const { most, read, write, word } = UNITS[type]
  const counts = list.replace(word, ' ').split(' ').filter(Boolean).map((one) => read(one))
  const year = readYear(printed, anchor)
  if (!year || counts.length === 0 || counts.some((count) => !(count >= 1 && count <= most))) return []
  const isRange = counts.length === 2 && /đến|tới|-/.test(list)
  const [first = 0] = counts
  if (isRange && first > (counts[1] as number)) return []
  // "Quý I, II" is one stretch; "tháng 4, 8" are two months, and so are "tháng 9, 10", where three in a row are a stretch.
  const isPairOfMonths = type === 'month' && counts.length === 2 && /[,;]/.test(list)
  const isRunning = counts.length > 1 && !isPairOfMonths && counts.every((count, i) => i === 0 || count === (counts[i - 1] as number) + 1)
  const value = isRange || isRunning ? `${write(year.year, first)}/${write(year.year, counts.at(-1) as number)}` : counts.map((count) => write(year.year, count)).join('+')
  const { start, end, words, bound } = bind(match, text)
  const isOpen = (bound === 'from' || open !== undefined) && !isRange && counts.length === 1
  return [{
    start, end, type: isRange && type === 'month' ? 'period' : type, bound: isRange ? 'on' : isOpen ? 'from' : bound,
    value: isOpen ? `${value}/..` : value,
    isInferred: year.isInferred,
    // A quarter by its number is hardly anything but a time of the plan; a month without a year and a word before it may be a length.
    needs: type === 'quarter' || words !== undefined || printed !== undefined || part !== undefined ? 'none' : 'cue',
  }]
}

function toNamed(match: RegExpMatchArray, text: string, anchor: Anchor): Candidate[] {
  const { name = '', year: printed } = match.groups ?? {}
  const year = readYear(printed, anchor)
  const month = MONTH_NAMES[name]
  // "mỗi tháng hai buổi" is no February.
  if (!year || month === undefined || (month === 5 && printed === undefined) || /(?:mỗi|hàng|hằng|từng|một|\d|các|theo) $/.test(text.slice(Math.max(0, (match.index ?? 0) - 6), match.index))) return []
  const { start, end, words, bound } = bind(match, text)
  const value = `${year.year}-${two(month)}`
  return [{ start, end, type: 'month', bound, value: bound === 'from' ? `${value}/..` : value, isInferred: year.isInferred, needs: words === undefined ? 'cue' : 'none' }]
}

function toSlashed(match: RegExpMatchArray, text: string): Candidate[] {
  const { month, year } = match.groups ?? {}
  const { start, end, words, bound } = bind(match, text)
  const value = `${year}-${two(Number(month))}`
  return [{ start, end, type: 'month', bound, value: bound === 'from' ? `${value}/..` : value, needs: words !== undefined && bound !== 'on' && bound !== 'from' ? 'none' : 'cue' }]
}

function toMonthsOfYears(match: RegExpMatchArray): Candidate[] {
  const { m1, m2, y2, y1 = y2 } = match.groups ?? {}
  const [from, to] = [`${y1}-${two(Number(m1))}`, `${y2}-${two(Number(m2))}`]
  const isReal = [m1, m2].every((month) => Number(month) >= 1 && Number(month) <= 12) && from < to
  return isReal ? [{ ...placeOf(match), type: 'period', value: `${from}/${to}`, bound: 'on', needs: /tháng/.test(match[0]) ? 'none' : 'cue' }] : []
}

function toQuartersOfYears(match: RegExpMatchArray): Candidate[] {
  const { q1 = '', y1, q2 = '', y2 } = match.groups ?? {}
  const { read, write } = UNITS.quarter
  const [from, to] = [write(Number(y1), read(q1)), write(Number(y2), read(q2))]
  return from < to ? [{ ...placeOf(match), type: 'period', value: `${from}/${to}`, bound: 'on', needs: 'none' }] : []
}

const COUNTS: Readonly<Record<string, number>> = { sáu: 6, ba: 3, chín: 9 }

function toHalf(match: RegExpMatchArray, text: string, anchor: Anchor): Candidate[] {
  const { count = '6', which, year: printed } = match.groups ?? {}
  const months = COUNTS[count] ?? Number(count)
  const year = readYear(printed, anchor)
  if (!year) return []
  const [from, to] = which === 'đầu' ? [1, months] : [13 - months, 12]
  const { start, end, words, bound } = bind(match, text)
  return [{ start, end, type: 'period', value: `${year.year}-${two(from)}/${year.year}-${two(to)}`, bound, isInferred: year.isInferred, needs: words ? 'none' : 'cue' }]
}

function toPeriod(match: RegExpMatchArray): Candidate[] {
  const { y1, y2 } = match.groups ?? {}
  return Number(y1) < Number(y2) ? [{ ...placeOf(match), type: 'period', value: `${y1}/${y2}`, bound: 'on', needs: 'cue' }] : []
}

/** "Thời gian thực hiện: 2024 - 2025". */
function toBareYears(match: RegExpMatchArray): Candidate[] {
  const { y1, y2 } = match.groups ?? {}
  return y2 === undefined ? [{ ...placeOf(match), type: 'year', value: String(y1), bound: 'on', needs: 'cue' }] : toPeriod(match)
}

function toYear(match: RegExpMatchArray, text: string): Candidate[] {
  const { start, end, bound } = bind(match, text)
  const year = String(match.groups?.['year'])
  return [{ start, end, type: 'year', value: bound === 'from' ? `${year}/..` : year, bound, needs: 'cue' }]
}
