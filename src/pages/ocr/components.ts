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
  const runs = new Runs()
  let above = 0
  for (let y = 0; y < height; y++) {
    const first = runs.count
    let pointer = above
    for (let x = 0, row = y * width; x < width; x++) {
      if (ink[row + x] === 0) continue
      const from = x
      while (x < width && ink[row + x] === 1) x++
      const id = runs.add(from, x, y)
      while (pointer < first && (runs.x1[pointer] as number) < from) pointer++
      for (let k = pointer; k < first && (runs.x0[k] as number) <= x; k++) runs.join(k, id)
    }
    above = first
  }
  return runs.merge()
}

/** Runs of ink in one row each, by number, and which of them hang together: a page has some 50,000. */
class Runs {
  count = 0
  x0 = new Int32Array(1 << 16)
  x1 = new Int32Array(1 << 16)
  #y = new Int32Array(1 << 16)
  /** The run that a run hangs on: always the one found first. */
  #parent = new Int32Array(1 << 16)

  add(from: number, to: number, y: number): number {
    const id = this.count++
    if (id === this.x0.length) [this.x0, this.x1, this.#y, this.#parent] = [twice(this.x0), twice(this.x1), twice(this.#y), twice(this.#parent)]
    this.x0[id] = from
    this.x1[id] = to
    this.#y[id] = y
    this.#parent[id] = id
    return id
  }

  join(one: number, other: number): void {
    const [a, b] = [this.#root(one), this.#root(other)]
    if (a !== b) this.#parent[Math.max(a, b)] = Math.min(a, b)
  }

  merge(): Component[] {
    const merged: { x0: number; y0: number; x1: number; y1: number; pixels: number }[] = []
    const places = new Int32Array(this.count)
    for (let id = 0; id < this.count; id++) {
      const [x0, x1, y, root] = [this.x0[id] as number, this.x1[id] as number, this.#y[id] as number, this.#root(id)]
      if (root === id) {
        places[id] = merged.push({ x0, y0: y, x1, y1: y + 1, pixels: x1 - x0 }) - 1
        continue
      }
      const known = merged[places[root] as number] as (typeof merged)[number]
      if (x0 < known.x0) known.x0 = x0
      if (x1 > known.x1) known.x1 = x1
      known.y1 = y + 1
      known.pixels += x1 - x0
    }
    return merged
  }

  #root(id: number): number {
    const parent = this.#parent
    while (parent[id] !== id) id = parent[id] = parent[parent[id] as number] as number
    return id
  }
}

function twice(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * array.length)
  longer.set(array)
  return longer
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
