import type { PixelBox } from './face.ts'
import { transpose, type InkMap } from './ink.ts'

/** Printed rules of a page, in pixels of the ink map, and the map without them. */
export interface Rules {
  readonly across: readonly PixelBox[]
  readonly down: readonly PixelBox[]
}

/** Lengths in inches. No letter is as tall as the shortest rule down; an underline below one word is no rule across. */
const SHORTEST_ACROSS = 0.45
const SHORTEST_DOWN = 0.22
const THICKEST = 0.045
/** Breaks in a rule that a scan leaves. */
const LARGEST_GAP = 0.02

/**
 * Finds straight, thin, level or upright runs of ink.
 *
 * @param byColumns Room for the map with rows and columns changed over.
 */
export function findRules(map: InkMap, dpi: number, byColumns = new Uint8Array(map.ink.length)): Rules {
  const { width, height, ink } = map
  const across = findRuns({ ink, length: width, rows: height }, SHORTEST_ACROSS * dpi, dpi)
  const turned = findRuns({ ink: transpose(map, byColumns).ink, length: height, rows: width }, SHORTEST_DOWN * dpi, dpi)
  return { across, down: turned.map(([y0, x0, y1, x1]) => [x0, y0, x1, y1] as const) }
}

interface Strips { readonly ink: Uint8Array; readonly length: number; readonly rows: number }

/** Level runs, those of neighbouring rows joined; boxes as [along0, row0, along1, row1], ends excluded. */
function findRuns(strips: Strips, shortest: number, dpi: number): PixelBox[] {
  const gap = Math.max(1, Math.round(LARGEST_GAP * dpi))
  const open: { box: [number, number, number, number] }[] = []
  const done: PixelBox[] = []
  for (let row = 0; row < strips.rows; row++) {
    for (const [from, to] of runsOf(strips, row, gap, shortest)) {
      const touching = open.find(({ box }) => box[3] >= row - 1 && box[0] < to && box[2] > from)
      if (touching) {
        const { box } = touching
        touching.box = [Math.min(box[0], from), box[1], Math.max(box[2], to), row + 1]
      } else open.push({ box: [from, row, to, row + 1] })
    }
    for (let i = open.length - 1; i >= 0; i--) {
      const entry = open[i] as (typeof open)[number]
      if (entry.box[3] < row - 1) done.push(...open.splice(i, 1).map(({ box }) => box))
    }
  }
  done.push(...open.map(({ box }) => box))
  const slope = 0.012 // what perspective leaves after straightening
  return done.filter(([a0, r0, a1, r1]) => r1 - r0 <= THICKEST * dpi + (a1 - a0) * slope && !isText([a0, r0, a1, r1], strips, dpi))
}

function runsOf({ ink, length }: Strips, row: number, gap: number, shortest: number): [number, number][] {
  const runs: [number, number][] = []
  const base = row * length
  let from = -1
  let last = -1
  let count = 0
  const end = (): void => {
    if (last + 1 - from >= shortest && count >= 0.85 * (last + 1 - from)) runs.push([from, last + 1])
  }
  for (let along = 0; along < length; along++) {
    if (ink[base + along] === 0) continue
    if (from >= 0 && along - last - 1 > gap) {
      end()
      from = -1
    }
    if (from < 0) [from, count] = [along, 0]
    last = along
    count += 1
  }
  if (from >= 0) end()
  return runs
}

/** Letters that touch make runs too; ink just above and below along most of the run gives them away. */
function isText([a0, r0, a1, r1]: PixelBox, { ink, length, rows }: Strips, dpi: number): boolean {
  const away = Math.max(2, Math.round(0.02 * dpi))
  let beside = 0
  for (let along = a0; along < a1; along++) {
    if ((r0 - away >= 0 && ink[(r0 - away) * length + along] === 1) || (r1 + away < rows && ink[(r1 + away) * length + along] === 1)) beside += 1
  }
  return beside > 0.3 * (a1 - a0)
}

/** Paints the paper's white over rules in place: in the ink map, and in the image where given. */
export function eraseRules({ across, down }: Rules, targets: readonly { width: number; height: number; data: Uint8Array; blank: number }[]): void {
  for (const { width, height, data, blank } of targets) {
    for (const [x0, y0, x1, y1] of [...across.map(grow(0, 1)), ...down.map(grow(1, 0))]) {
      for (let y = Math.max(0, y0); y < Math.min(height, y1); y++) data.fill(blank, y * width + Math.max(0, x0), y * width + Math.min(width, x1))
    }
  }
}

function grow(dx: number, dy: number) {
  return ([x0, y0, x1, y1]: PixelBox): PixelBox => [x0 - dx, y0 - dy, x1 + dx, y1 + dy]
}
