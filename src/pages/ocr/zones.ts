import type { Component } from './components.ts'
import type { PixelBox } from './face.ts'
import type { RuledTable } from './tables.ts'

/** A part of the page that is read by itself, in reading order. `group` names its table or its pair of columns. */
export interface Zone {
  readonly kind: 'flow' | 'column' | 'cell'
  readonly box: PixelBox
  /** The white around the box that is its own: half the way to what stands above and below. */
  readonly room: { readonly above: number; readonly below: number }
  /** Of a cell: which table and row; of others null. */
  readonly cell: { readonly table: number; readonly row: number } | null
}

/** Widths of white, in x-heights: between words of a justified line, and between columns. */
const WORD_GAP = 2.6
const GUTTER = 3.2

/** Splits a page into zones: ruled tables into cells, side-by-side blocks into columns, the rest as it flows. */
export function findZones(components: readonly Component[], tables: readonly RuledTable[], page: { width: number; height: number; xHeight: number }): Zone[] {
  const free = components.filter((c) => !tables.some(({ box }) => isInside(c, box)))
  const pieces = toPieces(free, page.xHeight)
  const pairs = findColumnPairs(pieces, page)
  const parts: { top: number; bottom: number; zones: Omit<Zone, 'room'>[] }[] = [
    ...tables.map((table, index) => ({ top: table.box[1], bottom: table.box[3], zones: cellsOf(table, index) })),
    ...pairs.map(({ left, right }) => ({
      top: Math.min(left[1], right[1]), bottom: Math.max(left[3], right[3]),
      zones: [left, right].map((box) => ({ kind: 'column' as const, box, cell: null })),
    })),
  ].sort((a, b) => a.top - b.top)
  return withRoom(addForgotten(fillBetween(parts, pieces, page), pieces, page.xHeight))
}

/** Print that fell between the zones becomes a zone of its own: nothing that stands on the page is left unread. */
function addForgotten(zones: Omit<Zone, 'room'>[], pieces: readonly PixelBox[], xHeight: number): Omit<Zone, 'room'>[] {
  for (const [x0, y0, x1, y1] of pieces) {
    const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2]
    if (x1 - x0 < 3 * xHeight || zones.some(({ box }) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3])) continue
    const before = zones.findIndex(({ box }) => box[1] > y0)
    zones.splice(before < 0 ? zones.length : before, 0, { kind: 'flow', box: [x0, y0, x1, y1], cell: null })
  }
  return zones
}

/** Shares the white between zones, so that no zone is cut with a strip of its neighbour's print. */
function withRoom(zones: readonly Omit<Zone, 'room'>[]): Zone[] {
  return zones.map((zone) => {
    const [x0, y0, x1, y1] = zone.box
    const others = zones.filter((other) => other !== zone && overlap(other.box[0], other.box[2], x0, x1) > 0).map(({ box }) => box)
    const above = others.filter((box) => box[1] + box[3] < y0 + y1).map((box) => y0 - box[3])
    const below = others.filter((box) => box[1] + box[3] >= y0 + y1).map((box) => box[1] - y1)
    return { ...zone, room: { above: Math.max(0, Math.min(...above) / 2), below: Math.max(0, Math.min(...below) / 2) } }
  })
}

function isInside(c: Component, [x0, y0, x1, y1]: PixelBox): boolean {
  const [x, y] = [(c.x0 + c.x1) / 2, (c.y0 + c.y1) / 2]
  return x >= x0 && x <= x1 && y >= y0 && y <= y1
}

function cellsOf(table: RuledTable, index: number): Omit<Zone, 'room'>[] {
  return table.rows.flatMap((row, r) => row.map((box) => ({ kind: 'cell' as const, box, cell: { table: index, row: r } })))
}

/** The stretches of the page that no table and no columns take, as flowing text. */
function fillBetween(parts: readonly { top: number; bottom: number; zones: readonly Omit<Zone, 'room'>[] }[], pieces: readonly PixelBox[], page: { width: number; height: number }): Omit<Zone, 'room'>[] {
  const zones: Omit<Zone, 'room'>[] = []
  let from = 0
  const flow = (to: number): void => {
    const within = pieces.filter(([, y0, , y1]) => (y0 + y1) / 2 >= from && (y0 + y1) / 2 < to)
    if (within.length > 0) zones.push({ kind: 'flow', box: bounds(within), cell: null })
  }
  for (const { top, bottom, zones: own } of parts) {
    flow(top)
    zones.push(...own)
    from = Math.max(from, bottom)
  }
  flow(page.height)
  return zones
}

function bounds(boxes: readonly PixelBox[]): PixelBox {
  return boxes.reduce((a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])])
}

/** Letters of one line that stand no further apart than words do, as boxes, top to bottom. */
export function toPieces(components: readonly Component[], xHeight: number): PixelBox[] {
  const letters = components
    .filter(({ y0, y1, x0, x1 }) => y1 - y0 >= 0.6 * xHeight && y1 - y0 <= 5 * xHeight && x1 - x0 <= 40 * xHeight)
    .sort((a, b) => a.x0 - b.x0)
  const pieces: [number, number, number, number][] = []
  for (const { x0, y0, x1, y1 } of letters) {
    const fitting = pieces.find((piece) => x0 - piece[2] <= WORD_GAP * xHeight && overlap(piece[1], piece[3], y0, y1) >= 0.5 * Math.min(y1 - y0, piece[3] - piece[1]) && piece[3] - piece[1] < 6 * xHeight)
    if (!fitting) pieces.push([x0, y0, x1, y1])
    else {
      fitting[1] = Math.min(fitting[1], y0)
      fitting[2] = Math.max(fitting[2], x1)
      fitting[3] = Math.max(fitting[3], y1)
    }
  }
  return pieces.sort((a, b) => a[1] - b[1])
}

function overlap(a0: number, a1: number, b0: number, b1: number): number {
  return Math.min(a1, b1) - Math.max(a0, b0)
}

/** Side-by-side blocks: runs of rows, from top to bottom, that leave one white strip open with print on both sides of it. */
function findColumnPairs(pieces: readonly PixelBox[], { width, height, xHeight }: { width: number; height: number; xHeight: number }): { left: PixelBox; right: PixelBox }[] {
  const rows = toRows(pieces).filter((row) => !isPageNumber(row, height, xHeight))
  const pairs: { left: PixelBox; right: PixelBox }[] = []
  for (let start = 0; start < rows.length; ) {
    const found = longestRun(rows, start, width, GUTTER * xHeight)
    const run = found ? rows.slice(start, found.end).flat() : []
    const left = run.filter(([x0, , x1]) => (x0 + x1) / 2 < (found?.gutter ?? 0))
    const right = run.filter(([x0, , x1]) => (x0 + x1) / 2 >= (found?.gutter ?? 0))
    const sideBySide = left.length > 1 && right.length > 1 ? overlap(bounds(left)[1], bounds(left)[3], bounds(right)[1], bounds(right)[3]) : 0
    if (found && sideBySide >= 3 * xHeight) {
      pairs.push({ left: bounds(left), right: bounds(right) })
      start = found.end
    } else start += 1
  }
  return pairs
}

/** Pieces that lie beside one another, top to bottom. */
function toRows(pieces: readonly PixelBox[]): PixelBox[][] {
  const rows: PixelBox[][] = []
  for (const piece of pieces) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && overlap(first[1], first[3], piece[1], piece[3]) > 0.4 * Math.min(first[3] - first[1], piece[3] - piece[1])) row.push(piece)
    else rows.push([piece])
  }
  return rows
}

/** A few figures alone at the head or the foot: no part of a column. */
function isPageNumber(row: readonly PixelBox[], height: number, xHeight: number): boolean {
  const [x0, y0, x1, y1] = bounds(row)
  return x1 - x0 < 5 * xHeight && (y1 < 0.08 * height || y0 > 0.93 * height)
}

/** How many rows from `start` on leave a common strip of at least `gutter` white in the page's middle. */
function longestRun(rows: readonly (readonly PixelBox[])[], start: number, width: number, gutter: number): { end: number; gutter: number } | null {
  let strips: [number, number][] = [[0.2 * width, 0.8 * width]]
  let end = start
  for (; end < rows.length; end++) {
    let next = strips
    for (const [x0, , x1] of rows[end] as readonly PixelBox[]) next = next.flatMap(([a, b]): [number, number][] => (x1 <= a || x0 >= b ? [[a, b]] : [[a, Math.min(b, x0)], [Math.max(a, x1), b]]))
    next = next.filter(([a, b]) => b - a >= gutter)
    if (next.length === 0) break
    strips = next
  }
  const run = rows.slice(start, end).flat()
  const sided = strips.map(([a, b]) => (a + b) / 2).map((middle) => {
    const left = run.filter(([x0, , x1]) => (x0 + x1) / 2 < middle).length
    return { middle, fewer: Math.min(left, run.length - left) }
  })
  const best = sided.sort((a, b) => b.fewer - a.fewer)[0]
  return best && best.fewer > 0 ? { end, gutter: best.middle } : null
}
