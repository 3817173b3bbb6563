import { eraseBlackStamp } from './black-stamp.ts'
import type { Component } from './components.ts'
import type { GreyImage, PixelBox } from './face.ts'

/** A stamp's ring measures 32 to 42 mm; with what touches it, up to half as much again. In inches. */
const RING = { least: 0.95, most: 2.6 } as const
/** A ring is mostly empty. */
const FULLEST = 0.3
/** How much lighter than print a stamp must be to be told from it, of 255. */
const LIGHTER = 30
/** Share of a side of its box along which a ring has ink at most. */
const STRAIGHT = 0.5

/**
 * Fades round stamps of scans without colour, in place: within a ring's box everything lighter than print goes to white,
 * but for the rims of the letters themselves. Where the stamp is as dark as the print (1-bit scans), its shape tells it.
 *
 * @returns How many stamps were taken out.
 */
export function fadeGreyStamps(image: GreyImage, components: readonly Component[], xHeight: number): number {
  const rings = components.filter((component) => isRing(component, image.dpi) && !hasStraightSides(component, image))
  if (rings.length === 0) return 0
  const print = typicalShade(image, components.filter(({ y0, y1 }) => y1 - y0 > 0.7 * xHeight && y1 - y0 < 2 * xHeight))
  let faded = 0
  for (const ring of rings) {
    const stamp = typicalShade(image, [ring])
    if (stamp - print < LIGHTER) {
      if (eraseBlackStamp(image, [ring.x0, ring.y0, ring.x1, ring.y1], xHeight)) faded += 1
      continue
    }
    const grown = Math.round(0.1 * (ring.x1 - ring.x0))
    fade(image, [ring.x0 - grown, ring.y0 - grown, ring.x1 + grown, ring.y1 + grown], (print + stamp) / 2)
    faded += 1
  }
  return faded
}

function isRing({ x0, y0, x1, y1, pixels }: Component, dpi: number): boolean {
  const [w, h] = [(x1 - x0) / dpi, (y1 - y0) / dpi]
  return Math.min(w, h) >= RING.least && Math.max(w, h) <= RING.most && pixels < FULLEST * (x1 - x0) * (y1 - y0)
}

/** A table's frame runs along two sides of its box at least; a ring touches each side over a short stretch only. */
function hasStraightSides({ x0, y0, x1, y1 }: Component, { width, data }: GreyImage): boolean {
  const share = (length: number, at: (i: number) => number): number => {
    let count = 0
    for (let i = 0; i < length; i++) if ((data[at(i)] as number) < 190) count += 1
    return count / length
  }
  const depths = [0, 1, 2]
  const sides = [
    depths.map((depth) => share(x1 - x0, (i) => (y0 + depth) * width + x0 + i)), depths.map((depth) => share(x1 - x0, (i) => (y1 - 1 - depth) * width + x0 + i)),
    depths.map((depth) => share(y1 - y0, (i) => (y0 + i) * width + x0 + depth)), depths.map((depth) => share(y1 - y0, (i) => (y0 + i) * width + x1 - 1 - depth)),
  ]
  return sides.filter((shares) => Math.max(...shares) > STRAIGHT).length >= 2
}

/** The median shade of the ink's cores: of pixels darker than all their neighbours to left and right. */
function typicalShade({ width, data }: GreyImage, components: readonly Component[]): number {
  const counts = new Uint32Array(256)
  let total = 0
  for (const { x0, y0, x1, y1 } of components) {
    for (let y = y0; y < y1; y++) {
      for (let x = Math.max(1, x0); x < Math.min(x1, width - 1); x++) {
        const at = y * width + x
        const value = data[at] as number
        if (value > 190 || value > (data[at - 1] as number) || value > (data[at + 1] as number)) continue
        counts[value] = (counts[value] as number) + 1
        total += 1
      }
    }
  }
  let seen = 0
  for (let value = 0; value < 256; value++) {
    seen += counts[value] as number
    if (seen * 2 >= total) return value
  }
  return 255
}

function fade({ width, height, data }: GreyImage, [left, top, right, bottom]: PixelBox, threshold: number): void {
  const [x0, y0, x1, y1] = [Math.max(1, left), Math.max(1, top), Math.min(width - 1, right), Math.min(height - 1, bottom)]
  const before = data.slice()
  for (let y = y0; y < y1; y++) {
    for (let x = x0; x < x1; x++) {
      const at = y * width + x
      const isPrint = [at, at - 1, at + 1, at - width, at + width].some((near) => (before[near] as number) < threshold)
      if (!isPrint) data[at] = 255
    }
  }
}
