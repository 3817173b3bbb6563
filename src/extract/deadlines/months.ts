import { readRoman } from '../../text/index.ts'
import { type Anchor, BOUND, type Candidate, pattern, readBound, two } from './candidate.ts'

const YEAR = '(?<year>(?:19|20)\\d{2}|sau|tới)'
const OF_YEAR = `(?:(?: ?[/.-] ?|,? năm | ?[/-] ?năm )${YEAR})?`
const AND = '(?:,| và|;|, và|,? đến| ?-|&)'
const MONTHS = pattern(`(?:${BOUND} )?(?<isLater>đầu |giữa |cuối )?tháng (?<list>\\d{1,2}(?: ?${AND} ?(?:tháng )?\\d{1,2}(?![/.]\\d{1,2}[/.]))*)${OF_YEAR}`)
const MONTHS_OF_YEARS = pattern(`(?:từ )?tháng (?<m1>\\d{1,2}) ?(?:/|năm) ?(?<y1>20\\d{2}) ?(?:đến|-)(?: hết)?(?: tháng)? ?(?<m2>\\d{1,2}) ?(?:/|năm) ?(?<y2>20\\d{2})`)
const NUMERAL = '(?:IV|I{1,3}|[1-4]|0[1-4])'
const QUARTERS = pattern(`(?:${BOUND} )?(?:các )?qu[ýí] (?<list>${NUMERAL}(?: ?${AND} ?(?:qu[ýí] )?${NUMERAL})*)${OF_YEAR}`)
const QUARTERS_OF_YEARS = pattern(`(?:từ )?qu[ýí] (?<q1>${NUMERAL}) ?(?:/|năm) ?(?<y1>20\\d{2}) ?(?:đến|-)(?: hết)?(?: qu[ýí])? ?(?<q2>${NUMERAL}) ?(?:/|năm) ?(?<y2>20\\d{2})`)
const HALVES = pattern(`(?:${BOUND} )?(?<count>0?[369]|sáu|ba|chín) tháng (?<which>đầu|cuối)(?: (?:của )?năm)?(?: ${YEAR})?`)
const YEARS = pattern(`(?:${BOUND} )?(?:hết |cả |cuối )?năm (?<year>20\\d{2})(?! ?[-–] ?20)`)
const IN_YEAR = pattern('trong (?:cả )?năm(?: (?:kế hoạch|nay))?(?! \\d| học| sau| tới)|cả năm(?! \\d)')
const PERIODS = pattern('(?:trong )?(?:giai đoạn|lộ trình|từ năm|các năm|năm) (?<y1>20\\d{2}) ?(?:-|đến)(?: năm)? ?(?<y2>20\\d{2})')

const NAMES = ['giêng', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai', 'chạp']
/** Months by their names; "tháng năm" and "tháng hai lần" say something else unless a year follows. */
const NAMED_MONTH = pattern(`(?:${BOUND} )?(?<isLater>đầu |giữa |cuối )?tháng (?<name>giêng|chạp|mười một|mười hai|mười|(?:hai|ba|tư|sáu|bảy|tám|chín)(?! (?:lần|kỳ|buổi|cuộc|ngày))|năm(?=,? năm 20))${OF_YEAR}`)

/** Months, quarters, halves, years and stretches of them. */
export function findMonths(text: string, anchor: Anchor): Candidate[] {
  return [
    ...[...text.matchAll(MONTHS_OF_YEARS)].flatMap(toMonthsOfYears),
    ...[...text.matchAll(QUARTERS_OF_YEARS)].flatMap(toQuartersOfYears),
    ...[...text.matchAll(MONTHS)].flatMap((match) => toList(match, anchor, 'month')),
    ...[...text.matchAll(NAMED_MONTH)].flatMap((match) => toNamedMonth(match, anchor)),
    ...[...text.matchAll(QUARTERS)].flatMap((match) => toList(match, anchor, 'quarter')),
    ...[...text.matchAll(HALVES)].flatMap((match) => toHalf(match, anchor)),
    ...[...text.matchAll(PERIODS)].flatMap(toPeriod),
    ...[...text.matchAll(YEARS)].map((match): Candidate => ({
      ...placeOf(match), type: 'year', value: String(match.groups?.['year']), bound: readBound(match.groups?.['bound']), needs: 'cue',
    })),
    ...(anchor === null ? [] : [...text.matchAll(IN_YEAR)].map((match): Candidate => ({ ...placeOf(match), type: 'year', value: String(anchor), bound: 'on', isInferred: true, needs: 'none' }))),
  ]
}

function placeOf(match: RegExpMatchArray): { start: number; end: number } {
  return { start: match.index ?? 0, end: (match.index ?? 0) + match[0].length }
}

/** The year printed or the plan's; "năm sau" is the one after it. Null where none is known. */
function readYear(printed: string | undefined, anchor: Anchor): { year: number; isInferred: boolean } | null {
  if (printed !== undefined && /\d/.test(printed)) return { year: Number(printed), isInferred: false }
  return anchor === null ? null : { year: anchor + (printed === undefined ? 0 : 1), isInferred: true }
}

const UNITS = {
  month: { most: 12, read: Number, write: (year: number, count: number) => `${year}-${two(count)}`, word: /tháng|và|đến/giu },
  quarter: { most: 4, read: (printed: string) => readRoman(printed) ?? Number(printed), write: (year: number, count: number) => `${year}-Q${count}`, word: /qu[ýí]|và|đến/giu },
} as const

function toList(match: RegExpMatchArray, anchor: Anchor, type: keyof typeof UNITS): Candidate[] {
  const { list = '', year: printed, bound, isLater } = match.groups ?? {}
  const { most, read, write, word } = UNITS[type]
  const counts = list.replace(word, ' ').split(/[^\dIVX]+/i).filter(Boolean).map((one) => read(one))
  const year = readYear(printed, anchor)
  if (!year || counts.length === 0 || counts.some((count) => !(count >= 1 && count <= most))) return []
  const isRange = counts.length === 2 && /đến|-/.test(list)
  const [first = 0] = counts
  if (isRange && first > (counts[1] as number)) return []
  // "Quý I, II" is one stretch; "tháng 4, 8" are two months.
  const isRunning = counts.length > 1 && counts.every((count, i) => i === 0 || count === (counts[i - 1] as number) + 1)
  const value = isRange || isRunning ? `${write(year.year, first)}/${write(year.year, counts.at(-1) as number)}` : counts.map((count) => write(year.year, count)).join('+')
  const how = readBound(bound)
  return [{
    ...placeOf(match), type: isRange && type === 'month' ? 'period' : type, bound: isRange ? 'on' : how,
    value: how === 'from' && !isRange && counts.length === 1 ? `${value}/..` : value,
    isInferred: year.isInferred,
    // A quarter by its number is hardly anything but a time of the plan; a month without a year and a word before it may be a length.
    needs: type === 'quarter' || bound !== undefined || printed !== undefined || isLater !== undefined ? 'none' : 'cue',
  }]
}

function toNamedMonth(match: RegExpMatchArray, anchor: Anchor): Candidate[] {
  const { name = '', year: printed, bound, isLater } = match.groups ?? {}
  const year = readYear(printed, anchor)
  const month = Math.min(12, NAMES.indexOf(name) + 1)
  if (!year) return []
  return [{ ...placeOf(match), type: 'month', bound: readBound(bound), value: `${year.year}-${two(month)}`, isInferred: year.isInferred, needs: bound !== undefined || printed !== undefined || isLater !== undefined ? 'none' : 'cue' }]
}

function toMonthsOfYears(match: RegExpMatchArray): Candidate[] {
  const { m1, y1, m2, y2 } = match.groups ?? {}
  const [from, to] = [`${y1}-${two(Number(m1))}`, `${y2}-${two(Number(m2))}`]
  const isReal = [m1, m2].every((month) => Number(month) >= 1 && Number(month) <= 12) && from < to
  return isReal ? [{ ...placeOf(match), type: 'period', value: `${from}/${to}`, bound: 'on', needs: 'none' }] : []
}

function toQuartersOfYears(match: RegExpMatchArray): Candidate[] {
  const { q1 = '', y1, q2 = '', y2 } = match.groups ?? {}
  const { read, write } = UNITS.quarter
  const [from, to] = [write(Number(y1), read(q1.toUpperCase())), write(Number(y2), read(q2.toUpperCase()))]
  return from < to ? [{ ...placeOf(match), type: 'period', value: `${from}/${to}`, bound: 'on', needs: 'none' }] : []
}

const COUNTS: Readonly<Record<string, number>> = { sáu: 6, ba: 3, chín: 9 }

function toHalf(match: RegExpMatchArray, anchor: Anchor): Candidate[] {
  const { count = '', which, year: printed, bound } = match.groups ?? {}
  const months = COUNTS[count.toLowerCase()] ?? Number(count)
  const year = readYear(printed, anchor)
  if (!year) return []
  const [from, to] = which?.toLowerCase() === 'đầu' ? [1, months] : [13 - months, 12]
  return [{
    ...placeOf(match), type: 'period', value: `${year.year}-${two(from)}/${year.year}-${two(to)}`, bound: readBound(bound), isInferred: year.isInferred, needs: bound ? 'none' : 'cue',
  }]
}

function toPeriod(match: RegExpMatchArray): Candidate[] {
  const { y1, y2 } = match.groups ?? {}
  return Number(y1) < Number(y2) ? [{ ...placeOf(match), type: 'period', value: `${y1}/${y2}`, bound: 'on', needs: 'cue' }] : []
}
