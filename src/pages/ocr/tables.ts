import type { PixelBox } from './face.ts'
import type { Rules } from './rules.ts'

/** A table with rules: rows of cells, left to right; a cell that spans rows or columns stands where it begins. */
export interface RuledTable {
  readonly box: PixelBox
  readonly rows: readonly (readonly PixelBox[])[]
}

/** Rules nearer than this (inches) are the same line of the grid, or touch. */
const NEAR = 0.07
/** A side of a cell is closed where rules cover this share of it. */
const CLOSED = 0.6

/** Puts crossing rules together as grids. Boxes and underlines without inner rules are no tables. */
export function findTables({ across, down }: Rules, dpi: number): RuledTable[] {
  const near = NEAR * dpi
  const tables: RuledTable[] = []
  for (const group of crossingGroups(across, down, near)) {
    const ys = cluster(group.across.flatMap(([, y0, , y1]) => (y0 + y1) / 2), near)
    const xs = cluster(group.down.flatMap(([x0, , x1]) => (x0 + x1) / 2), near)
    if (ys.length < 2 || xs.length < 2 || (ys.length - 1) * (xs.length - 1) < 2) continue
    const box: PixelBox = [xs[0] as number, ys[0] as number, xs.at(-1) as number, ys.at(-1) as number]
    tables.push({ box, rows: toRows(xs, ys, group, near) })
  }
  return tables.sort((a, b) => a.box[1] - b.box[1])
}

interface Group { across: PixelBox[]; down: PixelBox[] }

function crossingGroups(across: readonly PixelBox[], down: readonly PixelBox[], near: number): Group[] {
  const all = [...across, ...down]
  const parent = all.map((_, i) => i)
  const root = (i: number): number => (parent[i] === i ? i : (parent[i] = root(parent[i] as number)))
  across.forEach((a, i) => down.forEach((d, j) => { if (touch(a, d, near)) parent[root(i)] = root(across.length + j) }))
  const groups = new Map<number, Group>()
  all.forEach((box, i) => {
    const group = groups.get(root(i)) ?? { across: [], down: [] }
    groups.set(root(i), group)
    ;(i < across.length ? group.across : group.down).push(box)
  })
  return [...groups.values()]
}

function touch(a: PixelBox, b: PixelBox, near: number): boolean {
  return a[0] - near < b[2] && b[0] - near < a[2] && a[1] - near < b[3] && b[1] - near < a[3]
}

/** Middles of clusters of values no further apart than `near`, ascending. */
function cluster(values: number[], near: number): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  const groups: number[][] = []
  for (const value of sorted) {
    const last = groups.at(-1)
    if (last && value - (last.at(-1) as number) <= near) last.push(value)
    else groups.push([value])
  }
  return groups.map((group) => Math.round(group.reduce((a, b) => a + b, 0) / group.length))
}

/** Merges the grid's squares over sides that no rule closes, and gives each cell to the row in which it begins. */
function toRows(xs: readonly number[], ys: readonly number[], { across, down }: Group, near: number): PixelBox[][] {
  const columns = xs.length - 1
  const rows = ys.length - 1
  const parent = Array.from({ length: rows * columns }, (_, i) => i)
  const root = (i: number): number => (parent[i] === i ? i : (parent[i] = root(parent[i] as number)))
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const [x0, x1, y0, y1] = [xs[c], xs[c + 1], ys[r], ys[r + 1]] as [number, number, number, number]
      if (c + 1 < columns && cover(down, x1, y0, y1, near, 1) < CLOSED) parent[root(r * columns + c + 1)] = root(r * columns + c)
      if (r + 1 < rows && cover(across, y1, x0, x1, near, 0) < CLOSED) parent[root((r + 1) * columns + c)] = root(r * columns + c)
    }
  }
  const cells = new Map<number, { box: [number, number, number, number]; row: number; column: number }>()
  for (let i = 0; i < rows * columns; i++) {
    const [r, c] = [Math.floor(i / columns), i % columns]
    const box: [number, number, number, number] = [xs[c] as number, ys[r] as number, xs[c + 1] as number, ys[r + 1] as number]
    const known = cells.get(root(i))
    if (!known) cells.set(root(i), { box, row: r, column: c })
    else known.box = [Math.min(known.box[0], box[0]), Math.min(known.box[1], box[1]), Math.max(known.box[2], box[2]), Math.max(known.box[3], box[3])]
  }
  const byRow: PixelBox[][] = Array.from({ length: rows }, () => [])
  for (const { box, row } of cells.values()) (byRow[row] as PixelBox[]).push(box)
  return byRow.filter((row) => row.length > 0)
}

/** Which share of the side at `line`, from `from` to `to`, rules cover. `axis` 0: a level side. */
function cover(rules: readonly PixelBox[], line: number, from: number, to: number, near: number, axis: 0 | 1): number {
  let covered = 0
  for (const rule of rules) {
    const middle = (rule[1 - axis] as number) / 2 + (rule[3 - axis] as number) / 2
    if (Math.abs(middle - line) > near) continue
    covered += Math.max(0, Math.min(to, rule[axis + 2] as number) - Math.max(from, rule[axis] as number))
  }
  return covered / (to - from)
}
