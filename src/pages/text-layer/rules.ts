import { apply, type Matrix } from './matrix.ts'

/** A straight line of ink along an axis of the page: `at` is its y (or x), from `start` to `end`. In points, y downwards. */
export interface Rule {
  readonly isHorizontal: boolean
  readonly at: number
  readonly start: number
  readonly end: number
}

/** Word draws a table's lines as filled boxes this thin. */
const THIN_PT = 3
/** Dashes and dots of a line are this long at least. */
const SHORTEST_PT = 0.8
const MAX_POINTS = 20_000
// pdf.js' codes of path data and how many numbers follow each.
const MOVE = 0
const LINE = 1
const ARGUMENTS: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 }

/** The straight lines of a path: its strokes along an axis, and filled boxes so thin that they look like lines. */
export function readRules(args: readonly unknown[], ctm: Matrix, lineWidth: number): Rule[] {
  const data = (args[1] as readonly (ArrayLike<number> | null)[] | undefined)?.[0]
  if (!data || typeof data.length !== 'number' || data.length > MAX_POINTS || lineWidth > 40) return []
  return subpaths(data, ctm).flatMap((points) => thinBox(points) ?? axisLines(points))
}

function subpaths(data: ArrayLike<number>, ctm: Matrix): [number, number][][] {
  const paths: [number, number][][] = []
  let open: [number, number][] = []
  for (let i = 0; i < data.length;) {
    const code = data[i] as number
    const count = ARGUMENTS[code]
    if (count === undefined) return paths
    if (code === MOVE) paths.push((open = []))
    if (code === MOVE || code === LINE) open.push(apply(ctm, data[i + 1] as number, data[i + 2] as number))
    else if (count > 0) open.push([Number.NaN, Number.NaN])
    else if (open[0]) open.push(open[0])
    i += 1 + count
  }
  return paths
}

function thinBox(points: readonly [number, number][]): Rule[] | null {
  if (points.length < 4 || points.some(([x]) => Number.isNaN(x))) return null
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (y1 - y0 <= THIN_PT && x1 - x0 > y1 - y0) return [{ isHorizontal: true, at: (y0 + y1) / 2, start: x0, end: x1 }]
  if (x1 - x0 <= THIN_PT && y1 - y0 > x1 - x0) return [{ isHorizontal: false, at: (x0 + x1) / 2, start: y0, end: y1 }]
  return x1 - x0 <= THIN_PT && y1 - y0 <= THIN_PT ? [] : null
}

function axisLines(points: readonly [number, number][]): Rule[] {
  const rules: Rule[] = []
  for (let i = 1; i < points.length; i++) {
    const [x0, y0] = points[i - 1] as [number, number]
    const [x1, y1] = points[i] as [number, number]
    if (Math.abs(y1 - y0) < 0.8 && Math.abs(x1 - x0) >= SHORTEST_PT) rules.push({ isHorizontal: true, at: (y0 + y1) / 2, start: Math.min(x0, x1), end: Math.max(x0, x1) })
    else if (Math.abs(x1 - x0) < 0.8 && Math.abs(y1 - y0) >= SHORTEST_PT) rules.push({ isHorizontal: false, at: (x0 + x1) / 2, start: Math.min(y0, y1), end: Math.max(y0, y1) })
  }
  return rules
}
