import type { PDFDocument, PDFFont, PDFPage } from 'pdf-lib'

/** A plan as its printed parts. */
export type PlanBlock =
  | { readonly kind: 'header'; readonly left: readonly string[]; readonly right: readonly string[] }
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  | { readonly kind: 'heading' | 'paragraph' | 'italic'; readonly text: string }
  | { readonly kind: 'table'; readonly widths: readonly number[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'signature'; readonly left: readonly string[]; readonly right: readonly string[] }

/** A stretch of a page, and both orders in which it can fairly be read: column by column (ours), or row by row as it lies. */
export interface PrintedPart {
  readonly lines: readonly string[]
  readonly asItLies: readonly string[]
}

export interface Fonts {
  readonly regular: PDFFont
  readonly bold: PDFFont
  readonly italic: PDFFont
}

const PAGE: readonly [number, number] = [595.28, 841.89]
/** Left 30 mm, right 15 mm, top and bottom 20 mm. */
const MARGIN = { left: 85, right: 43, top: 57, bottom: 57 }
const INDENT = 28
const LEADING = 1.3

/** Sets blocks on pages and keeps, line by line, what it printed. */
export class Typesetter {
  private readonly document: PDFDocument
  private readonly fonts: Fonts
  private readonly size: number
  private readonly parts: PrintedPart[][] = []
  private page!: PDFPage
  private y = 0

  constructor(document: PDFDocument, fonts: Fonts, size: number) {
    this.document = document
    this.fonts = fonts
    this.size = size
    this.newPage()
  }

  /** What was printed on each page. */
  finish(): PrintedPart[][] {
    return this.parts
  }

  add(block: PlanBlock): void {
    if (block.kind === 'header') this.columns(block.left, block.right, this.fonts.bold)
    else if (block.kind === 'signature') this.columns(block.left, block.right, this.fonts.regular)
    else if (block.kind === 'title') for (const line of block.lines) this.centred(line)
    else if (block.kind === 'table') this.table(block.widths, block.rows)
    else this.paragraph(block.text, block.kind === 'heading' ? this.fonts.bold : block.kind === 'italic' ? this.fonts.italic : this.fonts.regular)
  }

  private newPage(): void {
    this.page = this.document.addPage([...PAGE])
    this.parts.push([])
    this.y = PAGE[1] - MARGIN.top
    const number = this.parts.length
    if (number === 1) return
    this.page.drawText(String(number), { x: PAGE[0] / 2, y: this.y + 18, size: this.size - 1, font: this.fonts.regular })
    this.print(String(number))
  }

  private print(line: string): void {
    this.parts.at(-1)?.push({ lines: [line], asItLies: [line] })
  }

  private room(height: number): void {
    if (this.y - height < MARGIN.bottom) this.newPage()
  }

  private paragraph(text: string, font: PDFFont): void {
    const width = PAGE[0] - MARGIN.left - MARGIN.right
    const lines = wrap(text, font, this.size, width, INDENT)
    lines.forEach((line, i) => {
      this.room(this.size * LEADING)
      this.y -= this.size * LEADING
      const indent = i === 0 ? INDENT : 0
      this.justified(line, font, MARGIN.left + indent, i === lines.length - 1 ? 0 : width - indent)
      this.print(line)
    })
    this.y -= 5
  }

  /** Draws a line stretched to `width`, or as it falls where `width` is 0. */
  private justified(line: string, font: PDFFont, x: number, width: number): void {
    const words = line.split(' ')
    const natural = font.widthOfTextAtSize(line, this.size)
    const extra = width > natural && words.length > 1 ? (width - natural) / (words.length - 1) : 0
    let at = x
    for (const word of words) {
      this.page.drawText(word, { x: at, y: this.y, size: this.size, font })
      at += font.widthOfTextAtSize(`${word} `, this.size) + extra
    }
  }

  private centred(line: string): void {
    this.room(this.size * LEADING)
    this.y -= this.size * LEADING
    const width = this.fonts.bold.widthOfTextAtSize(line, this.size)
    this.page.drawText(line, { x: (PAGE[0] + MARGIN.left - MARGIN.right - width) / 2, y: this.y, size: this.size, font: this.fonts.bold })
    this.print(line)
  }

  /** Two columns side by side, each centred, printed as the left one and then the right one. */
  private columns(left: readonly string[], right: readonly string[], font: PDFFont): void {
    const rows = Math.max(left.length, right.length)
    const size = this.size - 1
    this.room(rows * size * LEADING + 10)
    const top = this.y
    for (const [lines, middle] of [[left, 175], [right, 425]] as const) {
      lines.forEach((line, i) => {
        const y = top - (i + 1) * size * LEADING
        const style = i >= 2 && line.includes('ngày') ? this.fonts.italic : font
        const width = style.widthOfTextAtSize(line, size)
        this.page.drawText(line, { x: middle - width / 2, y, size, font: style })
      })
    }
    const rowsAsTheyLie = Array.from({ length: rows }, (_, i) => [left[i], right[i]].filter(Boolean).join(' '))
    this.parts.at(-1)?.push({ lines: [...left, ...right].filter(Boolean), asItLies: rowsAsTheyLie.filter(Boolean) })
    this.y = top - rows * size * LEADING - 12
  }

  private table(widths: readonly number[], rows: readonly (readonly string[])[]): void {
    const size = this.size - 1.5
    rows.forEach((row, index) => {
      const font = index === 0 ? this.fonts.bold : this.fonts.regular
      const cells = row.map((cell, i) => wrap(cell, font, size, (widths[i] as number) - 8, 0))
      const height = Math.max(...cells.map((lines) => lines.length)) * size * 1.2 + 7
      this.room(height)
      let x = MARGIN.left
      cells.forEach((lines, i) => {
        this.page.drawRectangle({ x, y: this.y - height, width: widths[i] as number, height, borderWidth: 0.6, opacity: 0 })
        lines.forEach((line, n) => this.page.drawText(line, { x: x + 4, y: this.y - 3 - (n + 0.9) * size * 1.2, size, font }))
        x += widths[i] as number
      })
      this.y -= height
      const depth = Math.max(...cells.map((lines) => lines.length))
      const asItLies = Array.from({ length: depth }, (_, n) => cells.map((lines) => lines[n]).filter(Boolean).join(' '))
      this.parts.at(-1)?.push({ lines: [row.join('\t')], asItLies })
    })
    this.y -= 10
  }
}

/** Breaks a text into lines no wider than `width` points; the first is shorter by `indent`. */
function wrap(text: string, font: PDFFont, size: number, width: number, indent: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word
    const room = lines.length === 0 ? width - indent : width
    if (line && font.widthOfTextAtSize(longer, size) > room) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}
