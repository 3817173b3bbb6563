import type { Segment } from './segments.ts'

/** A line in reading order, and the column it stands in. */
export interface FlowLine {
  readonly segment: Segment
  /** Lines of one number stand one below the other; 0 is the page's full width. */
  readonly column: number
}

type RowOfSegments = readonly Segment[]
/** From and to, in points. */
type Gutter = readonly [number, number]

/**
 * Puts the segments of rows in reading order: where two columns stand side by side (issuer and motto, recipients and
 * signature), first all of the left one, then all of the right one.
 */
export function orderColumns(rows: readonly RowOfSegments[]): FlowLine[] {
  const lines: FlowLine[] = []
  let column = 1
  for (let i = 0; i < rows.length;) {
    const row = rows[i] as RowOfSegments
    if (row.length < 2) {
      lines.push(...row.map((segment) => ({ segment, column: 0 })))
      i += 1
      continue
    }
    const region = growRegion(rows, i)
    for (const side of [region.left, region.right]) {
      lines.push(...side.map((segment) => ({ segment, column })))
      column += 1
    }
    i = region.end
  }
  return lines
}

interface Region {
  readonly left: readonly Segment[]
  readonly right: readonly Segment[]
  /** Index of the first row after it. */
  readonly end: number
}

/** How many rows of one side alone may stand between two rows of both sides. */
const BRIDGED_ROWS = 12

/** Rows from `start` that leave one gutter free. Ends with the last row that has both sides, and what hangs on to its left column. */
function growRegion(rows: readonly RowOfSegments[], start: number): Region {
  let gutter = widestGap(rows[start] as RowOfSegments)
  let end = start + 1
  for (let i = start + 1; i < rows.length; i++) {
    const row = rows[i] as RowOfSegments
    if (isFar(rows[i - 1] as RowOfSegments, row)) break
    const free = narrow(gutter, row)
    if (!free) break
    if (hasBothSides(row, free)) {
      gutter = free
      end = i + 1
    } else if (i - end > BRIDGED_ROWS) break
  }
  const middle = (gutter[0] + gutter[1]) / 2
  const left: Segment[] = []
  const right: Segment[] = []
  for (const segment of rows.slice(start, end).flat()) (segment.x0 < middle ? left : right).push(segment)
  while (end < rows.length && hangsOn(left, rows[end] as RowOfSegments, gutter)) {
    left.push(...(rows[end] as RowOfSegments))
    end += 1
  }
  return { left, right, end }
}

function widestGap(row: RowOfSegments): Gutter {
  let widest: Gutter = [0, 0]
  for (let i = 1; i < row.length; i++) {
    const gap: Gutter = [(row[i - 1] as Segment).x1, (row[i] as Segment).x0]
    if (gap[1] - gap[0] > widest[1] - widest[0]) widest = gap
  }
  return widest
}

/** The part of the gutter that a row leaves free, or null where it stands across. */
function narrow([from, to]: Gutter, row: RowOfSegments): Gutter | null {
  let [x0, x1] = [from, to]
  for (const segment of row) {
    if (segment.x0 >= x1 || segment.x1 <= x0) continue
    // The side from which it reaches in is the one to which more of it belongs.
    if (segment.x0 < x0 && x0 - segment.x0 > segment.x1 - x1) x0 = segment.x1
    else x1 = segment.x0
    if (x1 - x0 < 0.35 * segment.sizePt) return null
  }
  return [x0, x1]
}

function hasBothSides(row: RowOfSegments, [x0, x1]: Gutter): boolean {
  return row.some((segment) => segment.x1 <= x0 + 0.5) && row.some((segment) => segment.x0 >= x1 - 0.5)
}

/** An empty space of many lines; the room left for a signature is less. */
function isFar(above: RowOfSegments, below: RowOfSegments): boolean {
  const [a, b] = [above[0] as Segment, below[0] as Segment]
  return b.baseline - a.baseline > 9 * Math.max(a.sizePt, b.sizePt)
}

/** Whether a row of the left side alone goes on with the left column: the end of a long list of recipients. */
function hangsOn(left: readonly Segment[], row: RowOfSegments, [, to]: Gutter): boolean {
  const [segment] = row
  const last = left.at(-1)
  const before = left.at(-2)
  if (row.length !== 1 || !segment || !last || segment.x1 > to) return false
  const pitch = before ? last.baseline - before.baseline : 1.4 * last.sizePt
  const isNext = segment.baseline - last.baseline < 1.35 * Math.max(pitch, last.sizePt)
  const isAligned = Math.abs(segment.x0 - last.x0) < 2 * last.sizePt || Math.abs(segment.x0 + segment.x1 - last.x0 - last.x1) < 2 * last.sizePt
  return isNext && isAligned && Math.abs(segment.sizePt - last.sizePt) < 0.6
}
