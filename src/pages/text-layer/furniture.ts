import { stripMarks } from '../../text/index.ts'
import { firstOf, lineText, type Layout, type LayoutLine } from './layout.ts'

/** The strips at the top and the foot of a page where numbers and running lines stand, as shares of its height. */
const TOP = 0.09
const FOOT = 0.91
const PAGE_NUMBER = /^(?:[-–—(\s]*\d{1,4}[-–—)\s]*|(?:trang|page)\s*(?:số\s*)?\d{1,4}(?:\s*(?:\/|trên|of)\s*\d{1,4})?|\d{1,3}\s*\/\s*\d{1,3})$/i
/** With what the trace of a digital signature begins, unmarked, and what its further lines look like. */
const STAMP_START = /^(?:ky boi|nguoi ky|ky dien tu|signature not verified|signature valid|signed by|digitally signed|verified by)\b/
const STAMP_MORE = /^(?:email|co quan|to chuc|don vi|chuc vu|ngay ky|thoi gian ky|ly do|dia diem|date|reason|location|time|\+?0?7['’:]00)\b|^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}[ t]\d{1,2}:\d{2}|^\d{1,2}:\d{2}(?::\d{2})?\b/

/** Tells page numbers, running headers and footers, and traces of digital signatures from the plan's own lines. */
export function markFurniture(layout: Layout, neighbours: readonly (ReadonlySet<string> | null)[]): void {
  const edges = edgeLines(layout)
  for (const line of edges) {
    const text = lineText(line)
    const isTop = firstOf(line).baseline < layout.heightPt / 2
    if (PAGE_NUMBER.test(text.trim()) && isInStrip(line, layout)) line.role = 'page_number'
    else if (isInStrip(line, layout) && neighbours.some((edge) => edge?.has(toPattern(text)))) line.role = isTop ? 'header' : 'footer'
  }
  markStamps(layout.lines)
}

/** What a page's edges read, figures left out: what stands on the next page too is no part of the plan. */
export function edgePatterns(layout: Layout): ReadonlySet<string> {
  return new Set(edgeLines(layout).filter((line) => isInStrip(line, layout)).map((line) => toPattern(lineText(line))))
}

function toPattern(text: string): string {
  return text.replace(/\d+/g, '0').replace(/\s+/g, ' ').trim().toLowerCase()
}

/** The two uppermost and two lowest lines. */
function edgeLines({ lines }: Layout): LayoutLine[] {
  const inOrder = lines.filter(({ role, column }) => role !== 'table' && column >= 0).sort((a, b) => firstOf(a).baseline - firstOf(b).baseline)
  return [...new Set([...inOrder.slice(0, 2), ...inOrder.slice(-2)])]
}

function isInStrip(line: LayoutLine, { heightPt }: Layout): boolean {
  const { baseline } = firstOf(line)
  return baseline < TOP * heightPt || baseline > FOOT * heightPt
}

function markStamps(lines: readonly LayoutLine[]): void {
  let open: LayoutLine | null = null
  for (const line of lines) {
    const segment = firstOf(line)
    const text = stripMarks(lineText(line)).toLowerCase().trim()
    const isOfAnnotation = line.cells.flat().every(({ pieces }) => pieces.every(({ isStamp }) => isStamp))
    const last: ReturnType<typeof firstOf> | null = open && firstOf(open)
    const goesOn = last !== null && STAMP_MORE.test(text) && Math.abs(last.x0 - segment.x0) < 90 && segment.baseline - last.baseline < 3 * last.sizePt
    if (line.role !== 'table' && (isOfAnnotation || STAMP_START.test(text) || goesOn)) {
      line.role = 'stamp'
      open = line
    }
  }
}
