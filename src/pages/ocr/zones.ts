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
  return withRoom(fillBetween(parts, pieces, page))
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

/** Side-by-side blocks: runs of pieces, from top to bottom, that leave one white strip open with print on both sides of it. */
function findColumnPairs(pieces: readonly PixelBox[], { width, xHeight }: { width: number; xHeight: number }): { left: PixelBox; right: PixelBox }[] {
  const pairs: { left: PixelBox; right: PixelBox }[] = []
  for (let start = 0; start < pieces.length; ) {
    const found = longestRun(pieces, start, width, GUTTER * xHeight)
    if (!found) {
      start += 1
      continue
    }
    const run = pieces.slice(start, found.end)
    const left = run.filter(([x0, , x1]) => (x0 + x1) / 2 < found.gutter)
    const right = run.filter(([x0, , x1]) => (x0 + x1) / 2 >= found.gutter)
    const sideBySide = left.length > 0 && right.length > 0 ? overlap(bounds(left)[1], bounds(left)[3], bounds(right)[1], bounds(right)[3]) : 0
    if (left.length < 2 || right.length < 2 || sideBySide < 3 * xHeight) {
      start += 1
      continue
    }
    pairs.push({ left: bounds(left), right: bounds(right) })
    start = found.end
  }
  return pairs
}

/** How many pieces from `start` on leave a common strip of at least `gutter` white in the page's middle. */
function longestRun(pieces: readonly PixelBox[], start: number, width: number, gutter: number): { end: number; gutter: number } | null {
  let strips: [number, number][] = [[0.2 * width, 0.8 * width]]
  let end = start
  for (; end < pieces.length; end++) {
    const [x0, , x1] = pieces[end] as PixelBox
    const next = strips.flatMap(([a, b]): [number, number][] => [[a, Math.min(b, x0)], [Math.max(a, x1), b]]).filter(([a, b]) => b - a >= gutter)
    if (next.length === 0) break
    strips = next
  }
  const sided = strips.map(([a, b]) => (a + b) / 2).map((middle) => {
    const left = pieces.slice(start, end).filter(([x0, , x1]) => (x0 + x1) / 2 < middle).length
    return { middle, fewer: Math.min(left, end - start - left) }
  })
  const best = sided.sort((a, b) => b.fewer - a.fewer)[0]
  return best && best.fewer > 0 ? { end, gutter: best.middle } : null
}
