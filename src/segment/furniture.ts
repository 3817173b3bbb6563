import { asPrinted, stripMarks } from '../text/index.ts'
import { isTableLine, type Line } from './line.ts'
import { isAppendixTitle, isLetterhead, isMotto } from './signs.ts'

/** A page's number in words; bare figures may be cells of a table. */
const PAGE_NUMBER = /^(?:trang|page)\s*(?:số\s*)?\d{1,3}(?:\s*(?:\/|of|trên)\s*\d{1,3})?$/i

/** What machines and printers put on a page: page numbers, rules, traces of digital signatures. */
const FURNITURE: readonly RegExp[] = [
  /^[-–—\s(\[]*\d{1,3}[-–—\s)\]]*$/,
  PAGE_NUMBER,
  /^\d{1,3}\s*\/\s*\d{1,3}$/,
  /^[\s\-–—_=*.~·•]{3,}$/,
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d{2}:?\d{2})?$/,
  /^!\[[^\]]*\]\([^)]*\)$/,
]
/** Words with which the trace of a digital signature begins, unmarked. */
const STAMP = asPrinted`^(?:ky boi|nguoi ky|ngay ky|thoi gian ky|ky ngay|chu ky so|signature not verified|signature valid|signed by|digitally signed|signing (?:date|time)|date signed|email ?: ?\S+@\S*|co quan ky|verified by)(?![\p{L}\d])`
/** First letters of what the patterns above know. */
const FURNITURE_OPENS = asPrinted`^(?:[^\p{L}]|[tpkncsdđevTPKNCSDĐEV])`
/** Roles that the layout has already told. */
const FURNITURE_ROLES = new Set(['header', 'footer', 'page_number', 'stamp'])

/** Further lines of such a trace, which elsewhere say something else. */
const STAMP_DETAIL = /^(?:co quan|don vi|chuc vu|to chuc|ly do|dia diem) ?:/

/** The lines that belong to the page rather than to the plan. */
export function findFurniture(lines: readonly Line[]): Line[] {
  const isTrace = (line: Line | undefined): boolean => line !== undefined && FURNITURE_OPENS.test(line.text) && STAMP.test(stripMarks(line.text.trim().slice(0, 40)).toLowerCase())
  const running = findRunningHeads(lines)
  return lines.filter((line, i) => isFurniture(line) || running.has(line) || (line.text.slice(0, 12).includes(':') && STAMP_DETAIL.test(stripMarks(line.text.slice(0, 12)).toLowerCase()) && (isTrace(lines[i - 1]) || isTrace(lines[i + 1]))))
}

/** A line that comes again beside page numbers or at the edges of pages is printed on every page. */
function findRunningHeads(lines: readonly Line[]): ReadonlySet<Line> {
  const numbers = new Set(lines.flatMap(({ text }, i) => (isPageNumber(text) ? [i] : [])))
  const isNumbered = (i: number): boolean => numbers.has(i - 1) || numbers.has(i + 1)
  const places = new Map<string, number[]>()
  lines.forEach(({ text, page }, i) => {
    if (lines[i - 1]?.page !== page || lines[i + 1]?.page !== page || isNumbered(i)) places.set(text, [...(places.get(text) ?? []), i])
  })
  const repeated = [...places].filter(([text, at]) => at.length > 1 && isRunningHead(text, at.length, at.every(isNumbered))).flatMap(([, at]) => at)
  return new Set(repeated.map((i) => lines[i] as Line))
}

/** An appendix on a new page repeats the letterhead; only beside page numbers is that a running head. */
function isRunningHead(text: string, times: number, numbered: boolean): boolean {
  if (text.length < 6 || /[.;:,]$/.test(text) || isTableLine({ role: '', text })) return false
  return numbered || (times > 2 && !isLetterhead(text) && !isMotto(text) && !isAppendixTitle(text))
}

function isPageNumber(text: string): boolean {
  return text.length < 20 && /^[tp]/i.test(text) && PAGE_NUMBER.test(text)
}

/** Whether a line belongs to the page rather than to the plan. */
export function isFurniture(line: Line): boolean {
  if (FURNITURE_ROLES.has(line.role)) return true
  // Time stamps of signatures come indented by tabs, which look like a table's.
  const text = line.text.trim()
  if (line.role === 'table' && text.includes('\t')) return false
  // A line that begins with a letter of no such word is told at once.
  if (!FURNITURE_OPENS.test(text)) return false
  return FURNITURE.some((pattern) => pattern.test(text)) || STAMP.test(stripMarks(text.slice(0, 40)).toLowerCase())
}
