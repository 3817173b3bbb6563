import { allMatches, toPattern } from '../../text/index.ts'
import { type Anchor, bind, type Candidate, pattern, two } from './candidate.ts'
import { type Rule, rule } from './rules.ts'

const YEAR = '(?:19|20)\\d{2}'
/** One day in figures or in words; the year may be missing, or be the next one. */
const NEXT = '(?:liền kề |kế tiếp )?(?:sau|tới|kế tiếp|liền kề|tiếp theo)'
const FIGURES = `\\d{1,2} ?[/.-] ?\\d{1,2}(?: ?[/.-] ?(?:${YEAR}|năm (?:${NEXT}|${YEAR})))?(?: (?:của )?năm (?:${YEAR}|${NEXT}))?`
const WORDS = `\\d{1,2} ?tháng ?\\d{1,2}(?:(?: ?/ ?|,?(?: của)? ?năm )(?:${YEAR}|${NEXT}))?`
const DAY = `(?:ngày ?)?(?:${WORDS}|${FIGURES})`
const CLOCK = "\\d{1,2} ?(?:giờ|h|g|:) ?(?:\\d{2})?(?:'| phút)?"
/** An hour or a stretch of hours before their day. */
const HOUR = `(?:${CLOCK}(?: ?(?:đến|-) ?${CLOCK})?,? )?`

const DATE_LIST = pattern(`${HOUR}(?<days>(?:(?:các )?(?:ngày:? ?(?:m[ồù]ng )?|m[ồù]ng ))(?:${WORDS}|${FIGURES})(?:(?:,| và|;|, và) ?(?:ngày )?(?:${WORDS}|${FIGURES}))*)`)
/** No decimals ("0,5/1,5") and no shares of places ("8/8 thôn"). */
const FIGURE_LIST = pattern(`(?<!\\d,)${HOUR}(?<days>${FIGURES}(?:(?:,| và|;|, và) ?(?:ngày )?${FIGURES})*)(?!,\\d{1,2}(?![\\d/.-])| (?:xã|phường|thôn|ấp|khu phố|khu|tổ|khóm|bản|buôn|xóm|đơn vị|cơ quan|trường|phòng|huyện|hộ|điểm)(?!\\p{L}))`)
const DATE_RANGE = pattern(`(?:(?:bắt đầu |kể )?từ )?${HOUR}(?<from>${DAY}) ?(?:(?:cho )?(?:đến|tới)|-)(?: hết)? ?${HOUR}(?<to>${DAY})`)
/** "Trước 30 tháng 9": without its name a day in words stands only after a word that binds it. */
const BOUND_WORDS = pattern(`(?<=(?:trước|nhất|hết|đến|vào|hạn|từ|quá|là|:|cáo|xong) )${HOUR}(?<days>${WORDS})`)
const SHORT_RANGE = pattern(`từ (?:ngày )?(?<day>\\d{1,2}) ?(?:đến|-)(?: hết)?(?: ngày)? ?(?<to>${WORDS}|${FIGURES})`)
/** "Cao điểm 02 - 09/11", "Thời gian: 02 - 09/11/2024": the month stands only behind the last day. */
const BARE_RANGE = pattern(`(?<=(?:cao điểm|tập trung|gian|vào|trong|dịp|đợt(?: (?:\\d|[iv]{1,3}))?):? )(?<day>\\d{1,2}) ?(?:đến|-) ?(?<to>${WORDS}|${FIGURES})`)
/** Days that share the month of the last: "ngày 15 và 16/8", "02 ngày, 15-16/8". */
const SHORT_LIST = pattern(`ngày,? ?\\(?(?<heads>\\d{1,2}(?: ?(?:,|và|;|-) ?(?:ngày )?\\d{1,2}(?! ?[/.]| tháng))*) ?(?<last>,|và|-) ?(?:ngày )?(?<to>${WORDS}|${FIGURES})`)

/** A cell with nothing but days that share a month: "07 và 08/6/2022", "Sáng 15, 16/8". */
const ONLY_LIST = pattern(`(?<=^(?:(?:sáng|chiều|tối) )?)(?<heads>\\d{1,2}(?: ?(?:,|và|;) ?\\d{1,2})*) ?(?<last>,|và|;|-) ?(?<to>${WORDS}|${FIGURES})(?= ?(?:$|[.(]))`)

// Signs that a pattern can match at all; most passages have none, and the patterns are dear.
const A_FIGURE = /\d ?[/.-] ?\d/
const A_RANGE = /\d ?(?:cho |đến|-|tới)/
const A_BARE_RANGE = /(?:điểm|trung|gian|vào|trong|dịp|đợt(?: (?:\d|[iv]{1,3}))?):? \d{1,2} ?(?:đến|-)/
const AN_ONLY_LIST = /^(?:sáng |chiều |tối )?\d{1,2} ?[,;v-]/
const A_SHORT_LIST = /ngày,? ?\(?\d{1,2} ?[,;v-]/

/** Days and stretches of days. */
export const DATES: readonly Rule[] = [
  rule(DATE_RANGE, '#day', (match, _text, anchor) => toRange(match, readDays(match.groups?.['from'], anchor), readDays(match.groups?.['to'], anchor)), A_RANGE),
  rule(SHORT_RANGE, '#day & từ', toShortRange, A_RANGE),
  rule(BARE_RANGE, '#day', toShortRange, A_BARE_RANGE),
  rule(ONLY_LIST, '#day', toShortList, AN_ONLY_LIST),
  rule(SHORT_LIST, '#day & ngày|mùng|mồng', toShortList, A_SHORT_LIST),
  rule(DATE_LIST, '#day & ngày|mùng|mồng', toDates),
  rule(FIGURE_LIST, '#day', toDates, A_FIGURE),
  rule(BOUND_WORDS, '#day & tháng', toDates, /\d ?tháng \d/),
]

function toShortRange(match: RegExpExecArray, _text: string, anchor: Anchor): Candidate[] {
  const to = readDays(match.groups?.['to'], anchor)
  const from = to?.[0] && { ...to[0], day: Number(match.groups?.['day']) }
  return from && isDay(from) ? toRange(match, [from], to) : []
}

interface Day {
  readonly day: number
  readonly month: number
  readonly year: number
  readonly isInferred: boolean
}

function toDates(match: RegExpMatchArray, text: string, anchor: Anchor, days: readonly Day[] | null = readDays(match.groups?.['days'], anchor)): Candidate[] {
  if (!days) return []
  const { start: first, end, words, bound: printed } = bind(match, text)
  // "Từ 7h30 ngày 10/10": the hour is the first, the day the only one.
  const isOfHours = words === 'từ' && /^\d{1,2} ?(?:giờ|h|g|:)/.test(match[0])
  const [start, bound] = isOfHours ? [match.index ?? 0, 'on' as const] : [first, printed]
  // "3.2" and "3-2" are labels and sums more often than days.
  if (words === undefined && !/ngày|\/|tháng|20\d\d/.test(match[0])) return []
  // Round the clock, not the 24th of July.
  if (match[0] === '24/7') return []
  return [{
    start, end, type: 'date', bound,
    value: days.map(toIso).join('+') + (bound === 'from' ? '/..' : ''),
    isInferred: days.some(({ isInferred }) => isInferred),
    needs: words !== undefined && bound !== 'on' && bound !== 'from' ? 'none' : 'cue',
  }]
}

function toShortList(match: RegExpMatchArray, text: string, anchor: Anchor): Candidate[] {
  const { heads = '', last, to } = match.groups ?? {}
  const end = readDays(to, anchor)?.[0]
  if (!end) return []
  const days = [...(heads.match(/\d+/g) ?? []).map((day) => ({ ...end, day: Number(day) })), end]
  if (!days.every((day, i) => isDay(day) && (i === 0 || day.day > (days[i - 1] as Day).day))) return []
  return last === '-' && days.length === 2 ? toRange(match, days.slice(0, 1), [end]) : toDates(match, text, anchor, days)
}

function toRange(match: RegExpMatchArray, from: Day[] | null, to: Day[] | null): Candidate[] {
  const [first, last] = [from?.[0], to?.[0]]
  if (!first || !last) return []
  // Of "từ ngày 01/3 đến ngày 30/4/2024" the first day is in the year of the last.
  const start = first.isInferred && !last.isInferred ? { ...first, year: first.month > last.month ? last.year - 1 : last.year, isInferred: false } : first
  if (toIso(start) > toIso(last)) return []
  return [{
    start: match.index ?? 0, end: (match.index ?? 0) + match[0].length, type: 'period', bound: 'on', value: `${toIso(start)}/${toIso(last)}`,
    isInferred: start.isInferred || last.isInferred, needs: /từ /.test(match[0]) ? 'none' : 'cue',
  }]
}

const DAY_PARTS = toPattern(`(?<day>\\d{1,2}) ?(?:[/.-]|tháng) ?(?<month>\\d{1,2})(?:(?: ?[/.-] ?|,?(?: của)? ?năm | ?[/.-] ?năm )(?<year>${YEAR}|${NEXT}))?`, 'g')

/** All days of a list; a year at its end holds for those before it. Null where one of them does not exist or its year is not known. */
function readDays(printed: string | undefined, anchor: Anchor): Day[] | null {
  const parts = allMatches(printed ?? '', DAY_PARTS).map(({ groups }) => groups ?? {})
  const last = parts.at(-1)?.['year']
  const days = parts.map(({ day, month, year = last }): Day | null => {
    const known = year === undefined || !/\d/.test(year) ? (anchor === null ? null : anchor + (year === undefined ? 0 : 1)) : Number(year)
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
