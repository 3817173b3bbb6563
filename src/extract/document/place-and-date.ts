import { asPrinted, toPattern } from '../../text/index.ts'
import type { Read, ZoneText } from './zone-text.ts'

export interface PlaceAndDate {
  readonly place: string | null
  /** ISO 8601, no finer than what is printed. */
  readonly date: string | null
  /** Whether a day was left blank for the pen. */
  readonly blank: boolean
  /** Whether what is printed is no date. */
  readonly impossible: boolean
}

const PEN = '[\\s.…_]*'
const IN_WORDS = toPattern(
  `(?<!\\p{L})ng[^\\s\\d,]{1,2}${PEN}(?:(?<day>\\d{1,2})(?=[\\s.…_t])|[^\\s,]{1,3}?)?${PEN}th[^\\s\\d,]{1,3}g${PEN}(?<month>\\d{1,2})?${PEN}n[^\\s\\d,]{1,2}m${PEN}(?<year>(?:19|20)\\d\\d|20[\\s.…_]*(?!\\d))?`, 'i',
)
const IN_FIGURES = /ng[àa]y\s*(?<day>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*(?<year>(?:19|20)\d\d)/i
/** The place ends where the date begins; it is written before a comma with a capital in each word. */
const PLACE = asPrinted`(?<![\p{L}/-])(?<place>(?:(?:Thành phố|Thị xã|Thị trấn|Huyện|Quận|Phường|Xã|Tỉnh|TP\.?) )?(?:\p{Lu}[\p{L}\p{M}'’]*\.?)(?:(?: {1,2}| ?- ?)(?:\p{Lu}[\p{L}\p{M}'’]*|\d{1,2})){0,5})\s*[,.;]?\s*$`

/**
 * Reads the line "Kim Sơn, ngày 06 tháng 02 năm 2024" (địa danh và thời gian ban hành), also where it is broken.
 *
 * @returns `2024-02` where the day was left blank, `2024` where day and month were; null where no such line stands.
 * @see Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2 điểm d: days below 10 and months 1–2 carry a leading zero. Both forms are read.
 */
export function readPlaceAndDate({ start, text }: ZoneText): Read<PlaceAndDate> | null {
  const match = IN_WORDS.exec(text) ?? IN_FIGURES.exec(text)
  if (!match) return null
  const place = withoutLetterhead(PLACE.exec(text.slice(Math.max(0, match.index - 70), match.index))?.groups?.place ?? null)
  const { day, month, year: printedYear } = match.groups ?? {}
  const year = printedYear && /^\d{4}$/.test(printedYear) ? printedYear : undefined
  const date = toPartialDate(year, month, day)
  const raw = match[0].trimEnd()
  const placeLength = place === null ? 0 : match.index - text.lastIndexOf(place, match.index)
  return {
    start: start + match.index - placeLength, end: start + match.index + raw.length,
    confidence: day && month && year ? 0.97 : 0.85,
    value: { place: place?.replace(/\s+/g, ' ') ?? null, date, blank: !day, impossible: date === null && year !== undefined },
  }
}

/** "CỘNG SẢN VIỆT NAM Như Xuân": capitals of the line above before a name in small letters. */
function withoutLetterhead(place: string | null): string | null {
  return place?.replace(/^(?:(?!TP)\p{Lu}{2,}\s+)+(?=\p{Lu}\p{M}*\p{Ll})/u, '') ?? null
}

/** Null where the day does not exist: the 32nd, the 13th month, 30 February. */
export function toPartialDate(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (!year) return null
  if (!month) return day ? null : year
  const monthNumber = Number(month)
  if (monthNumber < 1 || monthNumber > 12) return null
  const isoMonth = `${year}-${month.padStart(2, '0')}`
  if (!day) return isoMonth
  const daysInMonth = new Date(Date.UTC(Number(year), monthNumber, 0)).getUTCDate()
  return Number(day) >= 1 && Number(day) <= daysInMonth ? `${isoMonth}-${day.padStart(2, '0')}` : null
}
