import type { Component } from './components.ts'
import type { GreyImage, OcrLine, PixelBox } from './face.ts'

/** Pieces of ink that stand above one another: mostly one letter with its marks. */
export interface Glyph {
  readonly box: PixelBox
  readonly parts: readonly Component[]
}

/** What a reading is held against: the page's ink, and how large its letters are. */
export interface PrintedInk {
  readonly image: GreyImage
  readonly components: readonly Component[]
  readonly xHeight: number
}

/** The ink of one line, left to right. */
export function inkOfLine({ box: [x0, y0, x1, y1] }: Pick<OcrLine, 'box'>, { components, xHeight }: PrintedInk): Component[] {
  const reach = 4 * xHeight // a dash that was not read stands outside the line's box
  return components
    .filter((c) => (c.x0 + c.x1) / 2 > x0 - reach && (c.x0 + c.x1) / 2 < x1 + reach && (c.y0 + c.y1) / 2 >= y0 - 1 && (c.y0 + c.y1) / 2 <= y1 + 1)
    .sort((a, b) => a.x0 - b.x0)
}

/** The glyphs of a line's ink between two places. */
export function glyphsBetween(ink: readonly Component[], from: number, to: number): Glyph[] {
  const glyphs: { box: [number, number, number, number]; parts: Component[] }[] = []
  for (const part of ink) {
    const middle = (part.x0 + part.x1) / 2
    if (middle < from || middle > to) continue
    const last = glyphs.at(-1)
    const shared = last ? Math.min(last.box[2], part.x1) - part.x0 : 0
    if (last && shared >= 0.5 * Math.min(last.box[2] - last.box[0], part.x1 - part.x0)) {
      last.box = [last.box[0], Math.min(last.box[1], part.y0), Math.max(last.box[2], part.x1), Math.max(last.box[3], part.y1)]
      last.parts.push(part)
    } else glyphs.push({ box: [part.x0, part.y0, part.x1, part.y1], parts: [part] })
  }
  return glyphs
}

/** Runs of dark pixels in one row, ends excluded. */
export function darkRuns({ width, data }: GreyImage, y: number, from: number, to: number): [number, number][] {
  const runs: [number, number][] = []
  let start = -1
  const end = Math.min(width, Math.ceil(to))
  for (let x = Math.max(0, Math.floor(from)); x <= end; x++) {
    const isDark = x < end && (data[y * width + x] as number) < DARK
    if (isDark && start < 0) start = x
    if (!isDark && start >= 0) {
      runs.push([start, x])
      start = -1
    }
  }
  return runs
}

/** Half way between print and paper. */
const DARK = 140
