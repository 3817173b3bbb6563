import type { Rule } from './rules.ts'

/** A ruled table: edges of its columns and rows, and which of its cells are one. Points, y downwards. */
export interface Grid {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** For row r and column c, the first cell (`r * columns + c`) of the merged cell that holds it. */
  readonly owner: readonly number[]
}

const TOLERANCE_PT = 3
const MAX_RULES = 4_000
const MAX_CELLS = 6_000

/** Tables of at least two columns that lines draw. */
export function findGrids(rules: readonly Rule[]): Grid[] {
  const lines = [...joinAligned(rules.filter((rule) => rule.isHorizontal)), ...joinAligned(rules.filter((rule) => !rule.isHorizontal))]
  if (lines.length > MAX_RULES) return []
  return groupTouching(lines).flatMap((group) => {
    const grid = toGrid(group)
    return grid ? [grid] : []
  })
}

/** Pieces of one line, as programs draw them cell by cell, become the whole line. */
function joinAligned(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((a, b) => Math.round(a.at) - Math.round(b.at) || a.start - b.start)
  const joined: { isHorizontal: boolean; at: number; start: number; end: number }[] = []
  for (const rule of sorted) {
    const before = findJoint(joined, rule)
    if (before) {
      before.start = Math.min(before.start, rule.start)
      before.end = Math.max(before.end, rule.end)
    } else joined.push({ ...rule })
  }
  return joined
}

/** The line that a piece goes on; lines come sorted by their place, so that it is among the last. */
function findJoint<R extends Rule>(joined: readonly R[], rule: Rule): R | null {
  for (let i = joined.length - 1; i >= 0; i--) {
    const other = joined[i] as R
    if (rule.at - other.at > 2.6) return null
    if (Math.abs(other.at - rule.at) < 1.6 && rule.start <= other.end + TOLERANCE_PT && rule.end >= other.start - TOLERANCE_PT) return other
  }
  return null
}

function groupTouching(lines: readonly Rule[]): Rule[][] {
  const parent = lines.map((_, i) => i)
  const find = (i: number): number => {
    let at = i
    while (parent[at] !== at) at = parent[at] = parent[parent[at] as number] as number
    return at
  }
  for (let i = 0; i < lines.length; i++) {
    for (let j = i + 1; j < lines.length; j++) {
      if (cross(lines[i] as Rule, lines[j] as Rule)) parent[find(i)] = find(j)
    }
  }
  const groups = new Map<number, Rule[]>()
  lines.forEach((line, i) => groups.set(find(i), [...(groups.get(find(i)) ?? []), line]))
  return [...groups.values()]
}

function cross(a: Rule, b: Rule): boolean {
  if (a.isHorizontal === b.isHorizontal) return false
  return within(a.at, b) && within(b.at, a)
}

function within(at: number, rule: Rule): boolean {
  return at >= rule.start - TOLERANCE_PT && at <= rule.end + TOLERANCE_PT
}

function toGrid(lines: readonly Rule[]): Grid | null {
  const vertical = lines.filter((line) => !line.isHorizontal)
  const horizontal = lines.filter((line) => line.isHorizontal)
  const xs = cluster(vertical.map(({ at }) => at))
  const ys = cluster(horizontal.map(({ at }) => at))
  const columns = xs.length - 1
  const rows = ys.length - 1
  if (columns < 2 || rows < 1 || columns * rows > MAX_CELLS) return null
  const owner = Array.from({ length: rows * columns }, (_, i) => i)
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const x = ((xs[c] as number) + (xs[c + 1] as number)) / 2
      const y = ((ys[r] as number) + (ys[r + 1] as number)) / 2
      const cell = r * columns + c
      if (c > 0 && !vertical.some((line) => Math.abs(line.at - (xs[c] as number)) < TOLERANCE_PT && within(y, line))) owner[cell] = owner[cell - 1] as number
      else if (r > 0 && !horizontal.some((line) => Math.abs(line.at - (ys[r] as number)) < TOLERANCE_PT && within(x, line))) owner[cell] = owner[cell - columns] as number
    }
  }
  return { xs, ys, owner }
}

function cluster(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  const groups: number[][] = []
  for (const value of sorted) {
    const open = groups.at(-1)
    if (open && value - (open.at(-1) as number) < TOLERANCE_PT) open.push(value)
    else groups.push([value])
  }
  return groups.map((group) => group.reduce((sum, value) => sum + value, 0) / group.length)
}
