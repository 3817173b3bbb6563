import { stripMarks } from '../text/index.ts'
import type { Line } from './line.ts'

/** What machines and printers put on a page: page numbers, rules, traces of digital signatures. */
const FURNITURE: readonly RegExp[] = [
  /^[-–—\s(\[]*\d{1,3}[-–—\s)\]]*$/,
  /^(?:trang|page)\s*(?:số\s*)?\d{1,3}(?:\s*(?:\/|of|trên)\s*\d{1,3})?$/i,
  /^\d{1,3}\s*\/\s*\d{1,3}$/,
  /^[\s\-–—_=*.~·•]{3,}$/,
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d{2}:?\d{2})?$/,
  /^!\[[^\]]*\]\([^)]*\)$/,
]
/** Words with which the trace of a digital signature begins, unmarked. */
const STAMP = /^(?:ky boi|nguoi ky|ngay ky|thoi gian ky|ky ngay|chu ky so|signature not verified|signature valid|signed by|digitally signed|signing (?:date|time)|date signed|email ?: ?\S+@\S*|co quan ky|verified by)(?![\p{L}\d])/u
/** Roles that the layout has already told. */
const FURNITURE_ROLES = new Set(['header', 'footer', 'page_number', 'stamp'])

/** Whether a line belongs to the page rather than to the plan. */
export function isFurniture(line: Line): boolean {
  if (FURNITURE_ROLES.has(line.role)) return true
  // Time stamps of signatures come indented by tabs, which look like a table's.
  const text = line.text.trim()
  if (line.role === 'table' && text.includes('\t')) return false
  return FURNITURE.some((pattern) => pattern.test(text)) || STAMP.test(stripMarks(text.slice(0, 40)).toLowerCase())
}
