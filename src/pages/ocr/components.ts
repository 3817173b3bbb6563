import type { InkMap } from './ink.ts'

/** A connected piece of ink: its box (ends excluded) and how many pixels it has. */
export interface Component {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
  readonly pixels: number
}

/** Pieces of ink that touch, corners included, found run by run. */
export function findComponents({ width, height, ink }: InkMap): Component[] {
  const parent: number[] = []
  const boxes: { x0: number; y0: number; x1: number; y1: number; pixels: number }[] = []
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i] as number] as number
    return i
  }
  let above: [from: number, to: number, id: number][] = []
  for (let y = 0; y < height; y++) {
    const runs: [number, number, number][] = []
    let pointer = 0
    for (let x = 0; x < width; x++) {
      if (ink[y * width + x] === 0) continue
      const from = x
      while (x < width && ink[y * width + x] === 1) x++
      const id = parent.length
      parent.push(id)
      boxes.push({ x0: from, y0: y, x1: x, y1: y + 1, pixels: x - from })
      while (pointer < above.length && (above[pointer] as [number, number, number])[1] < from) pointer++
      for (let k = pointer; k < above.length && (above[k] as [number, number, number])[0] <= x; k++) {
        const [a, b] = [root((above[k] as [number, number, number])[2]), root(id)]
        if (a !== b) parent[Math.max(a, b)] = Math.min(a, b)
      }
      runs.push([from, x, id])
    }
    above = runs
  }
  return mergeRuns(boxes, root)
}

function mergeRuns(runs: { x0: number; y0: number; x1: number; y1: number; pixels: number }[], root: (i: number) => number): Component[] {
  const merged = new Map<number, { x0: number; y0: number; x1: number; y1: number; pixels: number }>()
  runs.forEach((run, i) => {
    const known = merged.get(root(i))
    if (!known) {
      merged.set(root(i), { ...run })
      return
    }
    known.x0 = Math.min(known.x0, run.x0)
    known.x1 = Math.max(known.x1, run.x1)
    known.y1 = Math.max(known.y1, run.y1)
    known.pixels += run.pixels
  })
  return [...merged.values()]
}

/**
 * The usual height of a small letter without marks (x-height), in pixels of the map.
 *
 * @returns Null where the page has too few letters to tell.
 */
export function letterHeight(components: readonly Component[], dpi: number): number | null {
  const counts = new Map<number, number>()
  let total = 0
  for (const { x0, x1, y0, y1, pixels } of components) {
    const [w, h] = [x1 - x0, y1 - y0]
    // Between 4 and 40 points high, not a line, not a speck.
    if (h < dpi * 0.03 || h > dpi * 0.5 || w > 4 * h || w * 5 < h || pixels < 0.15 * w * h) continue
    counts.set(h, (counts.get(h) ?? 0) + 1)
    total += 1
  }
  if (total < 30) return null
  // Most letters are x-high: the mode, with its neighbours, of the heights.
  const weight = (h: number): number => (counts.get(h) ?? 0) + 0.5 * ((counts.get(h - 1) ?? 0) + (counts.get(h + 1) ?? 0))
  return [...counts.keys()].reduce((best, h) => (weight(h) > weight(best) ? h : best))
}
