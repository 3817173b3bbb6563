import { type Anchor, BOUND, type Candidate, pattern, readBound, two } from './candidate.ts'

const YEAR = '(?:19|20)\\d{2}'
/** One day in figures or in words; the year may be missing, or be the next one. */
const FIGURES = `\\d{1,2} ?[/.-] ?\\d{1,2}(?: ?[/.-] ?(?:${YEAR}|năm (?:sau|tới|${YEAR})))?(?: năm (?:${YEAR}|sau|tới))?`
const WORDS = `\\d{1,2} ?tháng \\d{1,2}(?:(?: ?/ ?|,? năm )(?:${YEAR}|sau|tới))?`
const DAY = `(?:ngày )?(?:${WORDS}|${FIGURES})`

const HOUR = '(?:\\d{1,2} ?(?:giờ|h|g) ?(?:\\d{2})?(?: phút)?,? )?'
const DATE_LIST = pattern(`(?:${BOUND} )?${HOUR}(?<days>(?:(?:các )?ngày )(?:${WORDS}|${FIGURES})(?:(?:,| và|;|, và) ?(?:ngày )?(?:${WORDS}|${FIGURES}))*)`)
const BOUND_DATE = pattern(`${BOUND} (?<days>${FIGURES}(?:(?:,| và|;) ?(?:ngày )?${FIGURES})*)`)
const BARE_DATE = pattern(`(?<days>${FIGURES})`)
const DATE_RANGE = pattern(`(?:từ )?(?<from>${DAY}) ?(?:đến|-|tới)(?: hết)? ?(?<to>${DAY})`)
/** Days that share a month: `ngày 15, 16 và 17/8/2024`. */
const SHARED_MONTH = pattern(`(?:${BOUND} )?(?:các |(?:0?\\d|hai|ba) )?ngày (?<first>\\d{1,2}(?:(?:,| và|;|, và) ?(?:ngày )?\\d{1,2})*)(?:,| và|;|, và) ?(?:ngày )?(?<last>${WORDS}|${FIGURES})`)
const SHORT_RANGE = pattern(`(?:từ (?:ngày )?|ngày )(?<day>\\d{1,2}) ?(?:đến|-)(?: hết)?(?: ngày)? ?(?<to>${WORDS}|${FIGURES})`)

/** Days and stretches of days. */
export function findDates(text: string, anchor: Anchor): Candidate[] {
  return [
    ...[...text.matchAll(DATE_RANGE)].flatMap((match) => toRange(match, readDays(match.groups?.['from'], anchor), readDays(match.groups?.['to'], anchor))),
    ...[...text.matchAll(SHORT_RANGE)].flatMap((match) => {
      const to = readDays(match.groups?.['to'], anchor)
      const from = to?.[0] && { ...to[0], day: Number(match.groups?.['day']) }
      return from && isDay(from) ? toRange(match, [from], to) : []
    }),
    ...[...text.matchAll(SHARED_MONTH)].flatMap((match) => toSharedMonth(match, anchor)),
    ...[...text.matchAll(DATE_LIST), ...text.matchAll(BOUND_DATE), ...text.matchAll(BARE_DATE)].flatMap((match) => toDates(match, anchor)),
  ]
}

interface Day {
  readonly day: number
  readonly month: number
  readonly year: number
  readonly isInferred: boolean
}

function toDates(match: RegExpMatchArray, anchor: Anchor): Candidate[] {
  const days = readDays(match.groups?.['days'], anchor)
  if (!days) return []
  const bound = readBound(match.groups?.['bound'])
  const hasBound = match.groups?.['bound'] !== undefined
  // "3.2" and "3-2" are labels and sums more often than days.
  if (!hasBound && (!/ngày|\/|tháng/iu.test(match[0]) || match[0] === '24/7')) return []
  return [{
    start: match.index ?? 0, end: (match.index ?? 0) + match[0].length, type: 'date', bound,
    value: days.map(toIso).join('+') + (bound === 'from' ? '/..' : ''),
    isInferred: days.some(({ isInferred }) => isInferred),
    needs: hasBound && bound !== 'on' && bound !== 'from' ? 'none' : 'cue',
  }]
}

function toSharedMonth(match: RegExpMatchArray, anchor: Anchor): Candidate[] {
  const [last] = readDays(match.groups?.['last'], anchor) ?? []
  const days = last ? [...(match.groups?.['first'] ?? '').matchAll(/\d{1,2}/g)].map(([day]): Day => ({ ...last, day: Number(day) })) : []
  if (!last || !days.every(isDay)) return []
  const bound = match.groups?.['bound']
  return [{
    start: match.index ?? 0, end: (match.index ?? 0) + match[0].length, type: 'date', bound: readBound(bound), value: [...days, last].map(toIso).join('+'),
    isInferred: last.isInferred, needs: 'cue',
  }]
}

function toRange(match: RegExpMatchArray, from: Day[] | null, to: Day[] | null): Candidate[] {
  const [first, last] = [from?.[0], to?.[0]]
  if (!first || !last) return []
  // Of "từ ngày 01/3 đến ngày 30/4/2024" the first day is in the year of the last.
  const start = first.isInferred && !last.isInferred ? { ...first, year: first.month > last.month ? last.year - 1 : last.year, isInferred: false } : first
  if (toIso(start) > toIso(last)) return []
  return [{
    start: match.index ?? 0, end: (match.index ?? 0) + match[0].length, type: 'period', bound: 'on', value: `${toIso(start)}/${toIso(last)}`,
    isInferred: start.isInferred || last.isInferred, needs: /^từ/iu.test(match[0]) ? 'none' : 'cue',
  }]
}

const DAY_PARTS = new RegExp(`(?<day>\\d{1,2}) ?(?:[/.-]|tháng) ?(?<month>\\d{1,2})(?:(?: ?[/.-] ?|,? năm | ?[/.-] ?năm )(?<year>${YEAR}|sau|tới))?`, 'giu')

/** All days of a list; a year at its end holds for those before it. Null where one of them does not exist or its year is not known. */
function readDays(printed: string | undefined, anchor: Anchor): Day[] | null {
  const parts = [...(printed ?? '').matchAll(DAY_PARTS)].map(({ groups }) => groups ?? {})
  const last = parts.at(-1)?.['year']
  const days = parts.map(({ day, month, year = last }): Day | null => {
    const known = year === undefined || /sau|tới/i.test(year) ? (anchor === null ? null : anchor + (year === undefined ? 0 : 1)) : Number(year)
    return known === null ? null : { day: Number(day), month: Number(month), year: known, isInferred: year === undefined || !/\d/.test(year) }
  })
  return days.length > 0 && days.every((day): day is Day => day !== null && isDay(day)) ? days : null
}

function isDay({ day, month, year }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function toIso({ day, month, year }: Day): string {
  return `${year}-${two(month)}-${two(day)}`
}
