import type { Component } from './components.ts'
import type { OcrLine, PixelBox } from './face.ts'
import { darkRuns, glyphsBetween, type PrintedInk } from './glyphs.ts'

/** A code whose slash was left out or read as a stroke: `76NQ-CP`, `135IKH-UBND`. */
const CODE = /^\d{1,4}[A-ZĐIl|1]{2,}(?:-[A-ZĐ]+)*[.,;:)]*$/
/** Figures of a day and month, or a number and year, run together: `056`; not the years. */
const FIGURES = /^(?!(?:19|20)\d\d\D*$)\d{3,8}[.,;:)]*$/
const STROKE_FOR_SLASH = /^(\d{1,4})[IJl|](?=[A-ZĐ]{2})/
/** Heights at which a slash is looked at, as shares from its top; it leans so far at least between the first and the last, over its height (Arial: 0.21). */
const ROWS = [0.12, 0.3, 0.5, 0.7, 0.88]
const LEAN = 0.13
/** A figure is so wide, with the white around it, as a share of its height: 0.74 in Times, 0.79 in Roboto. */
const FIGURE_WIDTH = { least: 0.7, most: 0.82 } as const

/** Puts back slashes that stand on the page between figures and what follows, where the reading has none. */
export function restoreSlashes(line: OcrLine, ink: readonly Component[], page: PrintedInk): OcrLine {
  let changed = false
  const words = line.words.map((word) => {
    const text = CODE.test(word.text) || FIGURES.test(word.text) ? withSlash(word.text, word.box, ink, page) : null
    if (text === null) return word
    changed = true
    return { ...word, text }
  })
  return changed ? { ...line, words } : line
}

/** @returns Null where no slash is seen, or its place in the text is not sure. */
function withSlash(text: string, [x0, , x1]: PixelBox, ink: readonly Component[], page: PrintedInk): string | null {
  const glyphs = glyphsBetween(ink, x0 - 1, x1 + 1)
  const digits = STROKE_FOR_SLASH.exec(text)?.[1]
  if (digits !== undefined) return isSlashAfter(digits.length, glyphs[0]?.box, page) ? `${digits}/${text.slice(digits.length + 1)}` : null
  const slashes = glyphs.flatMap(({ box }, i) => (i > 0 && i < glyphs.length - 1 && isSlash(box, page) ? [i] : []))
  const at = slashes[0]
  if (at === undefined || slashes.length > 1 || glyphs.length !== text.length + 1 || !/^\d+$/.test(text.slice(0, at))) return null
  return `${text.slice(0, at)}/${text.slice(at)}`
}

/** Whether a leaning stroke follows so many figures, which it may touch. */
function isSlashAfter(digits: number, first: PixelBox | undefined, page: PrintedInk): boolean {
  if (!first) return false
  const [x0, y0, , y1] = first
  const height = y1 - y0
  return leansFrom([x0 + FIGURE_WIDTH.least * height * digits, y0, x0 + (FIGURE_WIDTH.most * digits + 0.55) * height, y1], page)
}

/** A tall thin stroke that leans to the right, from top to bottom: no figure 7 and no 1. */
export function isSlash(box: PixelBox, page: PrintedInk): boolean {
  const [width, height] = [box[2] - box[0], box[3] - box[1]]
  return height >= 1.15 * page.xHeight && width <= 0.75 * height && leansFrom(box, page)
}

/** Whether a thin stroke comes down through the box, further to the left in every row. */
function leansFrom([x0, y0, x1, y1]: PixelBox, { image, xHeight }: PrintedInk): boolean {
  const height = y1 - y0
  const rows = ROWS.map((share) => darkRuns(image, Math.min(y1 - 1, Math.round(y0 + share * (height - 1))), x0, x1))
  return (rows[0] ?? []).some((start) => {
    const middles = [middle(start)]
    if (isThick(start, xHeight)) return false
    for (const row of rows.slice(1)) {
      const last = middles.at(-1) as number
      const next = row.filter((run) => !isThick(run, xHeight) && middle(run) < last + 0.1 && last - middle(run) < 0.35 * xHeight).at(-1)
      if (!next) return false
      middles.push(middle(next))
    }
    const fall = (middles[0] as number) - (middles.at(-1) as number)
    // A straight stroke: the back of a 2 bends.
    return fall >= LEAN * height && middles.every((x, i) => Math.abs((middles[0] as number) - (fall * i) / (middles.length - 1) - x) <= 0.1 * xHeight)
  })
}

function isThick([from, to]: readonly [number, number], xHeight: number): boolean {
  return to - from > 0.4 * xHeight
}

function middle([from, to]: readonly [number, number]): number {
  return (from + to) / 2
}
