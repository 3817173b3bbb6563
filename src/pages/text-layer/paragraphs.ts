import { firstOf, lineText, type Layout, type LayoutLine } from './layout.ts'
import { LIST_SIGN, type Segment } from './segments.ts'

/** Where the lines of a page or column usually begin and end. */
interface Measure {
  readonly left: number
  readonly right: number
  /** Usual distance of baselines. */
  readonly pitch: number
  /** Most lines begin at the left margin, so that an indent opens a paragraph. */
  readonly isFlush: boolean
  /** Left edges that several lines keep to: margins and indents. */
  readonly edges: readonly number[]
}

/** For each line: whether a new paragraph begins, and whether it is centred. */
export interface Setting {
  readonly opensParagraph: boolean | null
  readonly centred: boolean
}

const INDENT = 1.1

/** Reads indents, short last lines, spacing and centring. Null where a line stands alone in its column. */
export function readSettings(layout: Layout): Setting[] {
  const measures = new Map<string, Measure>()
  for (const key of new Set(layout.lines.map(groupOf))) measures.set(key, toMeasure(layout.lines.filter((line) => groupOf(line) === key), layout))
  const last = new Map<string, Before>()
  return layout.lines.map((line) => {
    const key = groupOf(line)
    const measure = measures.get(key) as Measure
    const before = last.get(key) ?? null
    last.set(key, { line, hangsAt: hangingEdge(line, before) })
    if (line.role === 'table') return { opensParagraph: true, centred: false }
    const centred = isCentred(firstOf(line), measure)
    if (line.role !== 'body' && line.role !== 'footnote') return { opensParagraph: true, centred }
    return { opensParagraph: opens(line, before, measure, centred), centred }
  })
}

/** The line above in its group. */
interface Before {
  readonly line: LayoutLine
  /** Where the words begin after a list's sign: the item's further lines hang below them. */
  readonly hangsAt: number | null
}

function hangingEdge(line: LayoutLine, before: Before | null): number | null {
  const segment = firstOf(line)
  if (startsItem(segment)) return segment.pieces[1]?.x0 ?? null
  return before?.hangsAt != null && Math.abs(segment.x0 - before.hangsAt) < 2 ? before.hangsAt : null
}

/** Lines that are measured together: the page's flow, each column, the notes. */
function groupOf(line: LayoutLine): string {
  return line.role === 'footnote' || line.role === 'body' ? `${line.role} ${line.column}` : line.role
}

function toMeasure(lines: readonly LayoutLine[], layout: Layout): Measure {
  if (isAroundTable(lines, layout)) return widthOfTables(layout)
  const segments = lines.map(firstOf)
  const rights = segments.map(({ x1 }) => x1).sort((a, b) => a - b)
  const right = rights[Math.floor((rights.length - 1) * 0.92)] ?? layout.widthPt
  const lefts = segments.filter(({ x1, sizePt }) => right - x1 < 4 * sizePt).map(({ x0 }) => Math.round(x0))
  const pitches = segments.slice(1).map((segment, i) => segment.baseline - (segments[i] as Segment).baseline).filter((pitch) => pitch > 2).sort((a, b) => a - b)
  const left = leftmostCommon(lefts.length > 0 ? lefts : segments.map(({ x0 }) => Math.round(x0)))
  return {
    left, right,
    isFlush: segments.filter(({ x0 }) => Math.abs(x0 - left) <= 2).length >= 0.3 * segments.length,
    pitch: pitches[Math.floor((pitches.length - 1) * 0.3)] ?? 1.3 * layout.bodySizePt,
    edges: segments.map(({ x0 }) => x0).filter((x0, _, all) => all.filter((other) => Math.abs(other - x0) < 1).length >= 3),
  }
}

/** A few lines above and below a table do not show the margins; the table does. */
function isAroundTable(lines: readonly LayoutLine[], layout: Layout): boolean {
  return lines.length < 6 && lines[0]?.column === 0 && lines[0].role === 'body' && layout.lines.some(({ role }) => role === 'table')
}

function widthOfTables(layout: Layout): Measure {
  const segments = layout.lines.filter(({ column }) => column === 0).flatMap(({ cells }) => cells.flat())
  return { left: Math.min(...segments.map(({ x0 }) => x0)), right: Math.max(...segments.map(({ x1 }) => x1)), pitch: 1.3 * layout.bodySizePt, edges: [], isFlush: false }
}

/** The leftmost edge that at least an eighth of the lines keep to. */
function leftmostCommon(lefts: readonly number[]): number {
  const sorted = [...lefts].sort((a, b) => a - b)
  const least = Math.max(1, Math.ceil(sorted.length / 8))
  return sorted.find((left) => sorted.filter((other) => Math.abs(other - left) <= 2).length >= least) ?? sorted[0] ?? 0
}

function isCentred({ x0, x1, sizePt }: Segment, { left, right, edges }: Measure): boolean {
  // An indented line may happen to end as far from the right edge.
  if (x0 - left < 5 * sizePt && edges.some((edge) => Math.abs(edge - x0) < 1)) return false
  const before = x0 - left
  const after = right - x1
  return before > 1.6 * sizePt && after > 1.6 * sizePt && Math.abs(before - after) < Math.max(1.6 * sizePt, 0.12 * (before + after))
}

function opens(line: LayoutLine, before: Before | null, measure: Measure, centred: boolean): boolean | null {
  const { left, right, pitch } = measure
  const segment = firstOf(line)
  const isIndented = segment.x0 - left > INDENT * segment.sizePt
  if (!before) {
    if (isIndented || centred) return true
    // Flush left at the top of a page: more of the paragraph before, where paragraphs are indented at all.
    return line.column === 0 && line.role === 'body' ? null : true
  }
  const above = firstOf(before.line)
  if (segment.baseline - above.baseline > 1.45 * pitch || segment.baseline < above.baseline) return true
  // Lines of a narrow column are centred or listed: its layout does not tell.
  if (line.column !== 0 && line.role === 'body') return null
  if (centred) return above.x0 - segment.x0 > 6 * segment.sizePt || Math.abs(above.sizePt - segment.sizePt) > 0.9 ? true : isShort(above, segment, right) ? null : false
  if (line.role === 'footnote' && /^(?:[⁰¹²³⁴-⁹]|\d{1,2}\s)/u.test(lineText(line))) return true
  if (isShort(above, segment, right)) return true
  if (!isIndented) return false
  if (startsItem(segment)) return true
  if (before.hangsAt !== null && Math.abs(segment.x0 - before.hangsAt) < 2) return false
  if (measure.isFlush || segment.x0 - above.x0 > 0.6 * segment.sizePt) return true
  return Math.abs(segment.x0 - above.x0) < 2 ? null : false
}

function startsItem({ pieces }: Segment): boolean {
  return LIST_SIGN.test(pieces[0]?.text ?? '')
}

/** Whether this line's first word would have found room on the line above. */
function isShort(above: Segment, segment: Segment, right: number): boolean {
  const first = segment.pieces[0]
  if (!first) return false
  const second = segment.pieces[1]
  const end = second && second.afterBlank === false && second.x0 - first.x1 < 0.1 * first.sizePt ? second.x1 : first.x1
  return above.x1 + 0.35 * above.sizePt + (end - first.x0) < right - 0.6 * above.sizePt
}
