import type { Rule } from './rules.ts'

/** One printed sign. Places in points from the top left of the page as shown, y downwards. */
export interface Glyph {
  readonly text: string
  /** Where it begins and where its advance ends, without the extra spacing that the line adds. */
  readonly x0: number
  readonly x1: number
  readonly baseline: number
  readonly sizePt: number
  /** Index into `fonts`. */
  readonly font: number
  /** Direction of writing in quarter turns clockwise from left-to-right. */
  readonly turns: 0 | 1 | 2 | 3
  /** How far the direction leaves that quarter turn, as a slope: 0.017 is a degree, clockwise. */
  readonly slope: number
  /** Render mode 3: the layer that someone put under or over a scan. */
  readonly isHidden: boolean
  /** Which annotation draws it (the box of a signature, a number typed in), 0 for the page itself. */
  readonly annotation: number
}

export interface InkFont {
  readonly name: string
  readonly isBold: boolean
  readonly isItalic: boolean
}

/** What a page prints, as far as text is concerned. */
export interface PageInk {
  readonly widthPt: number
  readonly heightPt: number
  readonly glyphs: readonly Glyph[]
  readonly fonts: readonly InkFont[]
  readonly rules: readonly Rule[]
  /** Share of the page that images cover, 0…1. */
  readonly imageShare: number
}
