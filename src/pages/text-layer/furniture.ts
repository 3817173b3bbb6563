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
  const stamped = new Set<number>()
  let open: LayoutLine | null = null
  for (const line of lines.filter(({ role }) => role !== 'table')) {
    const text = stripMarks(lineText(line)).toLowerCase().trim()
    const isStart = STAMP_START.test(text)
    if (!isStart && !(STAMP_MORE.test(text) && (open ? goesOn(open, line) : annotationOf(line) > 0))) continue
    line.role = 'stamp'
    open = line
    stamped.add(annotationOf(line))
  }
  // The rest of a signature's box; a box with a number or a date alone is part of the plan.
  for (const line of lines) if (line.role === 'body' && annotationOf(line) > 0 && stamped.has(annotationOf(line))) line.role = 'stamp'
}

function goesOn(open: LayoutLine, line: LayoutLine): boolean {
  const [above, below] = [firstOf(open), firstOf(line)]
  return Math.abs(above.x0 - below.x0) < 90 && below.baseline - above.baseline < 3 * above.sizePt
}

/** The annotation that draws the whole line, or 0. */
function annotationOf({ cells }: LayoutLine): number {
  const all = new Set(cells.flat().flatMap(({ pieces }) => pieces.map(({ annotation }) => annotation)))
  return all.size === 1 ? ([...all][0] as number) : 0
}
