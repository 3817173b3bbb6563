import type { Grid } from './grid.ts'
import type { Piece, Row } from './rows.ts'
import { toSegment, type Segment } from './segments.ts'

/** One row of a table: for each column the lines of its cell, top to bottom. */
export interface TableRow {
  readonly cells: readonly (readonly Segment[])[]
  readonly top: number
}

/** Takes out of `rows` what stands in the grid's cells, and gives it row by row. Rows that lose all are removed. */
export function fillGrid(grid: Grid, rows: Row[]): TableRow[] {
  const { xs, ys, owner } = grid
  const columns = xs.length - 1
  const cells: Segment[][] = owner.map(() => [])
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i] as Row
    if (row.baseline < (ys[0] as number) - row.sizePt || row.baseline > (ys.at(-1) as number) + row.sizePt) continue
    const byCell = new Map<number, Piece[]>()
    const rest: Piece[] = []
    for (const piece of row.pieces) {
      const cell = cellAt(grid, (piece.x0 + piece.x1) / 2, piece.baseline - 0.3 * piece.sizePt)
      if (cell === null) rest.push(piece)
      else byCell.set(cell, [...(byCell.get(cell) ?? []), piece])
    }
    for (const [cell, pieces] of byCell) cells[cell]?.unshift(toSegment(pieces))
    if (rest.length === 0) rows.splice(i, 1)
    else row.pieces.splice(0, row.pieces.length, ...rest)
  }
  return Array.from({ length: ys.length - 1 }, (_, r) => ({ cells: cells.slice(r * columns, (r + 1) * columns), top: ys[r] as number }))
    .filter((row) => row.cells.some((cell) => cell.length > 0))
    .flatMap(splitByOrdinals)
}

/** A table without lines between its rows: each next number in the first column begins a row. */
function splitByOrdinals(row: TableRow): TableRow[] {
  const ordinals = row.cells[0] ?? []
  const numbers = ordinals.map(({ pieces }) => (pieces.length === 1 ? /^(\d{1,3})[.)]?$/.exec(pieces[0]?.text ?? '')?.[1] : undefined))
  const isCounting = numbers.length > 1 && numbers.every((number, i) => number !== undefined && Number(number) === Number(numbers[0]) + i)
  if (!isCounting) return [row]
  const tops = ordinals.map(({ baseline, sizePt }) => baseline - 0.6 * sizePt)
  // What stands above the first number shows that numbers are not set at the top of their rows.
  if (row.cells.some((cell) => cell.some(({ baseline }) => baseline < (tops[0] as number)))) return [row]
  return tops.map((top, i) => ({
    top,
    cells: row.cells.map((cell) => cell.filter(({ baseline }) => baseline >= top && baseline < (tops[i + 1] ?? Infinity))),
  }))
}

function cellAt({ xs, ys, owner }: Grid, x: number, y: number): number | null {
  const column = xs.findIndex((edge, i) => x >= edge && x < (xs[i + 1] ?? -Infinity))
  const row = ys.findIndex((edge, i) => y >= edge && y < (ys[i + 1] ?? -Infinity))
  return column < 0 || row < 0 ? null : (owner[row * (xs.length - 1) + column] as number)
}

/** Rows of three and more aligned columns without rules, from `start`; null where there are none. */
export function findAligned(rows: readonly (readonly Segment[])[], start: number): { table: TableRow[]; end: number } | null {
  let columns = (rows[start] as readonly Segment[]).map(({ x0, x1 }): [number, number] => [x0, x1])
  if (columns.length < 3) return null
  let end = start + 1
  let full = 1
  for (; end < rows.length; end++) {
    const row = rows[end] as readonly Segment[]
    const above = rows[end - 1] as readonly Segment[]
    const pitch = (row[0] as Segment).baseline - (above[0] as Segment).baseline
    const widened = pitch < 2.6 * (row[0] as Segment).sizePt ? widen(columns, row) : null
    if (!widened) break
    columns = widened
    if (row.length >= Math.min(3, columns.length)) full += 1
  }
  if (full < 3) return null
  const table: TableRow[] = []
  rows.slice(start, end).forEach((row, i) => {
    const cells = columns.map(([x0, x1]) => row.filter((segment) => segment.x0 >= x0 - 1 && segment.x1 <= x1 + 1))
    const last = table.at(-1)
    // A line with an empty first column goes on with the cells above it.
    if (last && i > 0 && (cells[0] as Segment[]).length === 0) table[table.length - 1] = { ...last, cells: last.cells.map((cell, c) => [...cell, ...(cells[c] as Segment[])]) }
    else table.push({ cells, top: (row[0] as Segment).baseline })
  })
  return { table, end }
}

/** The columns with a row's segments added, or null where a segment stands across two of them. */
function widen(columns: readonly [number, number][], row: readonly Segment[]): [number, number][] | null {
  const wider = columns.map(([x0, x1]): [number, number] => [x0, x1])
  for (const segment of row) {
    const hits = wider.filter(([x0, x1]) => segment.x0 < x1 && segment.x1 > x0)
    if (hits.length !== 1) return null
    const [hit] = hits as [[number, number]]
    hit[0] = Math.min(hit[0], segment.x0)
    hit[1] = Math.max(hit[1], segment.x1)
  }
  return wider.every(([x0], i) => i === 0 || x0 > (wider[i - 1] as [number, number])[1]) ? wider : null
}
