import { toPattern } from '../../text/index.ts'

/** A date as printed after "ngày", taken apart but not mended. */
export interface PrintedDate {
  /** ISO 8601, no finer than what is printed; null where the date does not exist or its digits are in doubt. */
  readonly iso: string | null
  readonly flag: 'impossible_date' | 'doubtful_date' | null
  readonly start: number
  readonly end: number
}

// Letters among the digits are what OCR makes of 0 and 1: found, and then not believed.
const DIGITS = '[\\dOIl]'
const BLANK = '[ ._…]{0,12}'
// The mark of a footnote may be glued to the year: "26/01/20241".
const YEAR = `(?<year>${DIGITS}{4})(?=\\d?(?!\\d))`
// Slips of the pen and of OCR that leave no doubt: "ngày ngày", "tháng 02 tháng 2025", "nám 2007".
const MONTH_WORD = '(?:th[áảàâa]ng|ngày)'
const YEAR_WORD = '(?:n[ăáàâa]m|tháng)'
const FULL = toPattern(`ng[àa]y ?(?:ngày )?:? ?(?<day>${DIGITS}{1,2}|${BLANK}) ?(?:[/.-]|,? ?${MONTH_WORD}) ?(?<month>${DIGITS}{1,2}|${BLANK}) ?(?:[/.-]|,? ?${YEAR_WORD}) ?${YEAR}`, 'iy')
const BARE = toPattern(`(?<day>${DIGITS}{1,2}) ?(?:[/.-]|tháng) ?(?<month>${DIGITS}{1,2}) ?(?:[/.-]|năm) ?${YEAR}`, 'y')
const MONTH = toPattern(`(?:ban hành )?tháng ?(?<month>${DIGITS}{1,2}) ?(?:[/.-]|,? ?năm) ?${YEAR}`, 'iy')
const YEAR_ONLY = toPattern(`năm ?${YEAR}`, 'iy')

/** Reads the date that begins exactly at `at`: after "ngày", as bare digits, by month, or by year alone. Text as `toPlainText` gives it. */
export function readDateAt(text: string, at: number): PrintedDate | null {
  for (const pattern of [FULL, BARE, MONTH, YEAR_ONLY]) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) return toDate(match, at)
  }
  return null
}

function toDate(match: RegExpExecArray, start: number): PrintedDate {
  const { day = '', month = '', year = '' } = match.groups ?? {}
  const end = start + match[0].length
  const parts = [year, month, day].map((part) => part.replace(/[ ._…]/g, ''))
  if (parts.some((part) => /[OIl]/.test(part))) return { iso: null, flag: 'doubtful_date', start, end }
  const [y, m, d] = parts.map((part) => (part === '' ? null : Number(part))) as [number, number | null, number | null]
  if (!exists(y, m, d)) return { iso: null, flag: 'impossible_date', start, end }
  const two = (n: number) => String(n).padStart(2, '0')
  const iso = m === null ? String(y) : d === null ? `${y}-${two(m)}` : `${y}-${two(m)}-${two(d)}`
  return { iso, flag: null, start, end }
}

function exists(year: number, month: number | null, day: number | null): boolean {
  if (year < 1945 || year > 2099) return false
  if (month === null) return true
  if (month < 1 || month > 12) return false
  return day === null || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate())
}
