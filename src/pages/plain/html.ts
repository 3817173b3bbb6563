import { load, type CheerioAPI } from 'cheerio'
import type { ReadPage } from '../../model/index.ts'
import { toPlainPage, toSuperscript, type PlainLine } from './plain-page.ts'
import { decodeText } from './text.ts'

/** What begins and ends a line of its own. */
const BLOCKS = new Set(['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'section', 'article', 'header', 'footer', 'center', 'blockquote', 'pre', 'ul', 'ol', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'hr', 'body', 'main', 'address'])
const HIDDEN = 'script, style, noscript, template, head, nav, iframe, object, svg'
const HEADING = /^h[1-6]$/

interface Style {
  readonly bold: boolean
  readonly italic: boolean
  readonly centred: boolean
}

interface Piece extends Style {
  readonly text: string
}

type Element = ReturnType<CheerioAPI>[number]

/** A web page, or what a converter made of a Word file, into one page of lines: blocks are lines, table rows are lines with tabs. */
export function readHtml(content: Uint8Array): ReadPage[] {
  return [toPlainPage(1, htmlToLines(decodeText(content)))]
}

export function htmlToLines(html: string): PlainLine[] {
  const $ = load(html)
  $(HIDDEN).remove()
  const writer = new LineWriter()
  walk($, $('body')[0] as Element | undefined, { bold: false, italic: false, centred: false }, writer)
  writer.endLine()
  return writer.lines
}

/** Collects pieces of a line until the line ends. */
class LineWriter {
  readonly lines: PlainLine[] = []
  #pieces: Piece[] = []
  #role: PlainLine['role'] = 'body'
  #opens = true

  add(piece: Piece): void {
    this.#pieces.push(piece)
  }

  /** A footnote's text: the role holds until the line ends. */
  markFootnote(): void {
    this.#role = 'footnote'
  }

  addRow(cells: readonly string[], bold: boolean): void {
    this.endLine()
    this.lines.push({ text: cells.join('\t'), role: 'table', style: { sizePt: null, bold, italic: false, centred: false }, opensParagraph: true })
  }

  endLine(isSoft = false): void {
    const text = this.#pieces.map((piece) => piece.text).join('').replace(/[ \t\n]+/g, ' ').trim()
    if (text !== '') {
      const share = (is: (piece: Piece) => boolean): boolean => this.#pieces.reduce((sum, piece) => sum + (is(piece) ? 1 : -1) * piece.text.trim().length, 0) > 0
      this.lines.push({
        text, role: this.#role, opensParagraph: this.#opens,
        style: { sizePt: null, bold: share(({ bold }) => bold), italic: share(({ italic }) => italic), centred: share(({ centred }) => centred) },
      })
    }
    this.#pieces = []
    if (!isSoft) this.#role = 'body'
    this.#opens = !isSoft
  }
}

function walk($: CheerioAPI, node: Element | undefined, style: Style, writer: LineWriter): void {
  if (!node) return
  for (const child of $(node).contents().toArray()) {
    if (child.type === 'text') {
      writer.add({ ...style, text: (child as unknown as { data: string }).data.replace(/\u00a0/g, ' ') })
      continue
    }
    if (child.type !== 'tag') continue
    const name = (child as unknown as { name: string }).name
    if (name === 'br') writer.endLine(true)
    else if (name === 'table') readTable($, child as Element, writer)
    else if (name === 'sup' && /^\s*\[?\d+\]?\s*$/.test($(child).text())) writer.add({ ...style, text: toSuperscript($(child).text().replace(/\D/g, '')) })
    else if (BLOCKS.has(name)) readBlock($, child as Element, name, style, writer)
    else walk($, child as Element, inlineStyle($, child as Element, name, style), writer)
  }
}

function readBlock($: CheerioAPI, element: Element, name: string, style: Style, writer: LineWriter): void {
  const note = /^(?:foot|end)note-(\d+)$/.exec($(element).attr('id') ?? '')?.[1]
  // The paragraph inside a list's item goes on in the item's own line.
  if (!$(element).parent().is('li') || $(element).prevAll().length > 0) writer.endLine()
  if (note !== undefined) {
    writer.markFootnote()
    writer.add({ ...style, text: `${toSuperscript(note)} ` })
    $(element).find('a[href^="#footnote-ref"], a[href^="#endnote-ref"]').remove()
  } else if (name === 'li') writer.add({ ...style, text: labelOf($, element) })
  walk($, element, inlineStyle($, element, name, style), writer)
  writer.endLine()
}

/** The label that a browser would print before a list's item. */
function labelOf($: CheerioAPI, item: Element): string {
  const list = $(item).parent()
  if (!list.is('ol')) return '- '
  const number = Number(list.attr('start') ?? 1) + $(item).prevAll('li').length
  return list.attr('type') === 'a' ? `${String.fromCharCode(96 + ((number - 1) % 26) + 1)}) ` : `${number}. `
}

function inlineStyle($: CheerioAPI, element: Element, name: string, style: Style): Style {
  const css = ($(element).attr('style') ?? '').toLowerCase()
  return {
    bold: style.bold || name === 'b' || name === 'strong' || HEADING.test(name) || /font-weight:\s*(?:bold|[6-9]00)/.test(css),
    italic: style.italic || name === 'i' || name === 'em' || /font-style:\s*italic/.test(css),
    centred: style.centred || name === 'center' || $(element).attr('align') === 'center' || /text-align:\s*center/.test(css),
  }
}

/** Rows of a table. A table that only lays out the page (one row, as under the header of an official document) is read as blocks. */
function readTable($: CheerioAPI, table: Element, writer: LineWriter): void {
  const rows = $(table).find('tr').toArray().filter((row) => $(row).closest('table')[0] === table)
  const cellsOf = (row: (typeof rows)[number]) => $(row).children('td, th').toArray()
  const isLayout = rows.length <= 3 && rows.every((row) => cellsOf(row).length <= 2) || rows.every((row) => cellsOf(row).length <= 1)
  for (const row of rows) {
    if (isLayout) for (const cell of cellsOf(row)) {
      writer.endLine()
      walk($, cell as Element, { bold: false, italic: false, centred: false }, writer)
      writer.endLine()
    } else writer.addRow(cellsOf(row).map((cell) => cellText($, cell as Element)), cellsOf(row).some((cell) => $(cell).is('th') || $(cell).find('b, strong').length > 0))
  }
}

/** All of a cell in one line: its paragraphs follow one another. */
function cellText($: CheerioAPI, cell: Element): string {
  const inner = new LineWriter()
  walk($, cell, { bold: false, italic: false, centred: false }, inner)
  inner.endLine()
  return inner.lines.map(({ text }) => text.replaceAll('\t', ' ')).join(' ')
}
