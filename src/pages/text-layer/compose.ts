import type { Box, LineStyle, PageFont, PrintedLine, Range, Word } from '../../model/index.ts'
import type { Layout, LayoutLine } from './layout.ts'
import { readSettings } from './paragraphs.ts'
import { mainPiece, toParts, type Segment } from './segments.ts'
import type { Piece } from './rows.ts'

export interface ComposedText {
  readonly text: string
  readonly lines: readonly PrintedLine[]
  readonly words: readonly Word[]
  readonly fonts: readonly PageFont[]
}

/** An empty text has one line, as any text has. */
const NO_TEXT: ComposedText = { text: '', lines: [{ role: 'body', box: null, style: null, opensParagraph: null }], words: [], fonts: [] }

/** Writes a page's lines out, with the place of every word. `toPage` brings boxes back to the page as shown. */
export function composeText(layout: Layout, toPage: (box: Box) => Box): ComposedText {
  if (layout.lines.length === 0) return NO_TEXT
  const settings = readSettings(layout)
  const writer = new Writer(layout, toPage)
  layout.lines.forEach((line, i) => {
    if (i > 0) writer.add('\n')
    line.cells.forEach((cell, c) => {
      if (c > 0) writer.add('\t')
      cell.forEach((segment, s) => writer.segment(segment, s > 0))
    })
    writer.endWord()
  })
  const lines = layout.lines.map((line, i): PrintedLine => ({
    role: line.role,
    box: rounded(toPage(boxOf(line.cells.flat().flatMap(({ pieces }) => pieces)))),
    style: styleOf(line, layout, settings[i]?.centred ?? false),
    opensParagraph: settings[i]?.opensParagraph ?? null,
  }))
  return { text: writer.text, lines, words: writer.words, fonts: writer.fonts() }
}

class Writer {
  text = ''
  readonly words: Word[] = []
  readonly #layout: Layout
  readonly #toPage: (box: Box) => Box
  readonly #ranges = new Map<number, { start: number; end: number }[]>()
  #open: { start: number; pieces: Piece[] } | null = null

  constructor(layout: Layout, toPage: (box: Box) => Box) {
    this.#layout = layout
    this.#toPage = toPage
  }

  add(sign: string): void {
    this.endWord()
    this.text += sign
  }

  segment(segment: Segment, goesOn: boolean): void {
    if (goesOn) this.add(' ')
    for (const { piece, blank, text } of toParts(segment.pieces)) {
      if (blank) this.add(' ')
      // A piece may print several words, as ligatures of some fonts do.
      const start = this.text.length
      this.#open ??= { start, pieces: [] }
      this.#open.pieces.push(piece)
      this.text += text
      this.#note(piece.font, { start, end: this.text.length })
    }
  }

  endWord(): void {
    if (this.#open && this.text.length > this.#open.start) {
      this.words.push({ start: this.#open.start, end: this.text.length, box: rounded(this.#toPage(boxOf(this.#open.pieces))), confidence: null })
    }
    this.#open = null
  }

  fonts(): PageFont[] {
    const byName = new Map<string, Range[]>()
    for (const [index, ranges] of this.#ranges) {
      const name = this.#layout.fonts[index]?.name ?? ''
      if (name !== '') byName.set(name, [...(byName.get(name) ?? []), ...ranges])
    }
    return [...byName].map(([name, ranges]) => ({ name, ranges: ranges.sort((a, b) => a.start - b.start) }))
  }

  /** Stretches of one font run on over blanks. */
  #note(font: number, range: Range): void {
    const ranges = this.#ranges.get(font) ?? []
    const last = ranges.at(-1)
    if (last && this.text.slice(last.end, range.start).trim() === '') last.end = range.end
    else ranges.push({ ...range })
    this.#ranges.set(font, ranges)
  }
}

const ASCENT = 0.9
const DESCENT = 0.24

function boxOf(pieces: readonly Piece[]): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const piece of pieces) {
    x0 = Math.min(x0, piece.x0)
    x1 = Math.max(x1, piece.x1)
    y0 = Math.min(y0, piece.baseline - ASCENT * piece.sizePt)
    y1 = Math.max(y1, piece.baseline + DESCENT * piece.sizePt)
  }
  return [x0, y0, x1, y1]
}

function rounded([x0, y0, x1, y1]: Box): Box {
  return [round(x0), round(y0), round(x1), round(y1)]
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function styleOf(line: LayoutLine, { fonts }: Layout, centred: boolean): LineStyle {
  const pieces = line.cells.flat().flatMap((segment) => segment.pieces)
  const share = (has: (piece: Piece) => boolean): number => {
    let [sum, all] = [0, 0]
    for (const piece of pieces) {
      all += piece.text.length
      if (has(piece)) sum += piece.text.length
    }
    return sum / Math.max(1, all)
  }
  return {
    sizePt: round(mainPiece(pieces).sizePt),
    bold: share(({ font }) => fonts[font]?.isBold ?? false) > 0.5,
    italic: share(({ font }) => fonts[font]?.isItalic ?? false) > 0.5,
    centred,
  }
}
