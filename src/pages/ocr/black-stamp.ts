import { paintOver } from './clean.ts'
import { findComponents, type Component } from './components.ts'
import type { GreyImage, PixelBox } from './face.ts'
import { findInk } from './ink.ts'

/** A stamp's outer ring: 16 to 21 mm from its middle, in inches; which share of it must be met by ink. */
const RADIUS = { least: 0.6, most: 0.86 } as const
const MET = 0.8
const ANGLES = Array.from({ length: 90 }, (_, i) => (i * Math.PI) / 45)
/** How thick the ring is drawn, in inches. */
const THICK = 0.035
/** A line of print: so many letters whose feet stand level (in x-heights); those of the stamp follow its arc. */
const LEVEL_LETTERS = 4
const LEVEL = 0.16
/** How far beyond the ring its lines of print are followed, in x-heights. */
const LINE_REACH = 14

interface Circle { readonly x: number; readonly y: number; readonly radius: number }

/**
 * Takes a round stamp as black as the print (1-bit scans) out of the image, in place: its ring where no letter crosses it, and within the ring
 * all that is no letter of a line of print: such lines go on outside the ring.
 *
 * @param box Around the ring, and what touches it.
 * @returns Whether there was a ring.
 */
export function eraseBlackStamp(image: GreyImage, box: PixelBox, xHeight: number): boolean {
  const circle = findCircle(image, box)
  if (!circle) return false
  eraseRing(image, circle)
  const components = findComponents(findInk(image, 1))
  const reach = circle.radius + LINE_REACH * xHeight
  const near = components.filter(({ x0, y0, x1, y1 }) => Math.hypot((x0 + x1) / 2 - circle.x, (y0 + y1) / 2 - circle.y) < reach + (x1 - x0) / 2)
  const inside = near.filter((c) => isWithin(c, circle))
  const lines = levelLines(near, xHeight)
  const letters = inside.filter((c) => lines.some((line) => fills(c, line, xHeight)))
  paintOver(image, inside.filter((c) => !letters.includes(c) && !letters.some((letter) => marks(c, letter, xHeight))))
  return true
}

/** The circle that ink covers best, if it covers most of one. */
function findCircle({ width, height, data, dpi }: GreyImage, [x0, y0, x1, y1]: PixelBox): Circle | null {
  const isInk = (x: number, y: number): boolean => x >= 0 && y >= 0 && x < width && y < height && (data[y * width + x] as number) < 160
  const met = (x: number, y: number, radius: number): number => {
    let count = 0
    for (const angle of ANGLES) {
      const [px, py] = [Math.round(x + radius * Math.cos(angle)), Math.round(y + radius * Math.sin(angle))]
      if (isInk(px, py) || isInk(px + 1, py) || isInk(px, py + 1)) count += 1
    }
    return count / ANGLES.length
  }
  let best: (Circle & { share: number }) | null = null
  for (let radius = Math.round(RADIUS.least * dpi); radius <= RADIUS.most * dpi; radius++) {
    for (let y = y0 + radius - 4; y <= y1 - radius + 4; y += 2) {
      for (let x = x0 + radius - 4; x <= x1 - radius + 4; x += 2) {
        const share = met(x, y, radius)
        if (share >= MET && share >= (best?.share ?? 0)) best = { x, y, radius, share }
      }
    }
  }
  return best
}

/** White along the ring, but where ink goes on to both sides of it: there a letter crosses. */
function eraseRing({ width, height, data, dpi }: GreyImage, { x, y, radius }: Circle): void {
  const half = Math.max(2, THICK * dpi)
  const before = data.slice()
  const isInk = (distance: number, angle: number): boolean => (before[Math.round(y + distance * Math.sin(angle)) * width + Math.round(x + distance * Math.cos(angle))] ?? 255) < 160
  for (let py = Math.max(0, Math.floor(y - radius - half)); py < Math.min(height, y + radius + half + 1); py++) {
    for (let px = Math.max(0, Math.floor(x - radius - half)); px < Math.min(width, x + radius + half + 1); px++) {
      const distance = Math.hypot(px - x, py - y)
      if (Math.abs(distance - radius) > half) continue
      const angle = Math.atan2(py - y, px - x)
      if (!(isInk(radius + half + 1, angle) && isInk(radius - half - 1, angle))) data[py * width + px] = 255
    }
  }
}

function isWithin({ x0, y0, x1, y1 }: Component, { x, y, radius }: Circle): boolean {
  return [[x0, y0], [x1, y0], [x0, y1], [x1, y1]].every(([px, py]) => Math.hypot((px as number) - x, (py as number) - y) < radius + 3)
}

/** Where letters side by side stand level: from their heads to their feet. */
function levelLines(components: readonly Component[], xHeight: number): { head: number; foot: number }[] {
  const letters = components.filter(({ y0, y1, x0, x1 }) => y1 - y0 > 0.7 * xHeight && y1 - y0 < 2.4 * xHeight && x1 - x0 < 3 * xHeight).sort((a, b) => a.x0 - b.x0)
  const lines: { right: number; heads: number[]; feet: number[] }[] = []
  for (const { x0, y0, x1, y1 } of letters) {
    const line = lines.find(({ right, feet }) => Math.abs(mean(feet) - y1) <= Math.max(1.5, LEVEL * xHeight) && x0 - right < 1.6 * xHeight && x0 > right - 0.5 * xHeight)
    if (!line) lines.push({ right: x1, heads: [y0], feet: [y1] })
    else {
      line.right = Math.max(line.right, x1)
      line.heads.push(y0)
      line.feet.push(y1)
    }
  }
  // The lower half of the heads: marks stand above the others.
  return lines.filter(({ feet }) => feet.length >= LEVEL_LETTERS).map(({ heads, feet }) => ({ head: [...heads].sort((a, b) => b - a)[heads.length >> 2] as number, foot: mean(feet) }))
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length
}

/** A letter of the line, wherever in the ring: it reaches from the line's heads to its feet. */
function fills({ x0, y0, x1, y1 }: Component, { head, foot }: { head: number; foot: number }, xHeight: number): boolean {
  const slack = LEVEL * xHeight
  return y0 <= head + slack && y1 >= foot - slack && y1 - y0 < 2.4 * xHeight && x1 - x0 < 3 * xHeight
}

/** A mark above or below a letter, a stop after it. */
function marks(mark: Component, letter: Component, xHeight: number): boolean {
  const x = (mark.x0 + mark.x1) / 2
  return x > letter.x0 - 2 && x < letter.x1 + 0.5 * xHeight && mark.y1 > letter.y0 - 0.8 * xHeight && mark.y0 < letter.y1 + 0.4 * xHeight && mark.y1 - mark.y0 < 0.7 * xHeight
}
