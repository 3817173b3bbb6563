import type { Box, LineRole, Range, RepairedPage } from '../model/index.ts'
import { blankMarkup, isMarkedBold } from './markup.ts'

/** One printed line, or a part of it where two columns were run together. The range is trimmed of blanks and markup. */
export interface Line extends Range {
  /** The line's words; markup inside stands as spaces, so that `start + index` is a place in the document. */
  readonly text: string
  readonly page: number
  readonly role: LineRole
  readonly bold: boolean | null
  readonly italic: boolean | null
  readonly centred: boolean | null
  readonly opens: boolean | null
  readonly box: Box | null
  readonly widthPt: number | null
  /** Whether an empty line stands before it. */
  readonly afterBlank: boolean
}

/** The document's text, where its pages begin, and its lines that are not blank. */
export interface LinedText {
  readonly text: string
  readonly pageStarts: readonly number[]
  readonly lines: readonly Line[]
}

export function toLines(pages: readonly RepairedPage[]): LinedText {
  const text = pages.map((page) => page.text).join('\n')
  const pageStarts: number[] = []
  let offset = 0
  for (const page of pages) {
    pageStarts.push(offset)
    offset += page.text.length + 1
  }
  return { text, pageStarts, lines: pages.flatMap((page, i) => linesOf(page, pageStarts[i] as number)) }
}

/** Longer than the longest row of a table. */
const LONGEST_ROW = 2500

/** Dirt before a label on a scanned page: "_3. Phòng Tư pháp", "`/ 1. Công tác". */
const SPECKS = /^[`'’‘´~^°_.,:;|\\/*=«»‹›<>!][`'’‘´~^°_.,:;|\\/*=«»‹›<>!\s]{0,3}(?=(?:[IVX]{1,4}|\d{1,2}(?:\.\d{1,2}){0,2}|[a-zđ])(?:\s?[.)/]|(?<=\d\.\d)\s)\s?\p{L})/u

function linesOf(page: RepairedPage, pageStart: number): Line[] {
  const printed = page.text.split('\n')
  const blanked = blankMarkup(page.text)
  const unmarked = blanked === page.text ? printed : blanked.split('\n')
  const clean = page.source === 'ocr' ? unmarked.map((line) => line.replace(SPECKS, (specks) => ' '.repeat(specks.length))) : unmarked
  const lines: Line[] = []
  let offset = pageStart
  let afterBlank = false
  for (let i = 0; i < printed.length; i += 1) {
    const text = clean[i] ?? ''
    // A page that was run into one line is no row, whatever stands between its words.
    const isPage = text.length > LONGEST_ROW
    const line = trimmed(isPage ? text.replace(/\t/g, ' ') : text, offset)
    if (line) {
      const layout = page.lines[i]
      const style = layout?.style ?? null
      lines.push({
        start: line.start, end: line.end, text: line.text, page: page.page, role: isPage ? 'body' : layout?.role ?? 'body', box: layout?.box ?? null,
        opens: layout?.opensParagraph ?? null, afterBlank, widthPt: page.widthPt,
        bold: style?.bold || isMarkedBold(printed[i] as string) || (style ? false : null), italic: style?.italic ?? null, centred: style?.centred ?? null,
      })
    }
    afterBlank = line === null
    offset += (printed[i] as string).length + 1
  }
  return lines
}

function trimmed(text: string, offset: number): { start: number; end: number; text: string } | null {
  // A table row keeps its tabs: an empty first or last cell is a cell.
  const bare = text.trim()
  if (bare === '') return null
  const body = text.includes('\t') ? text.replace(/^ +| +$/g, '') : bare
  const start = offset + (body.length === text.length ? 0 : text.indexOf(body))
  return { start, end: start + body.length, text: body }
}

/** A part of a line, from `from` to `to` in its text, as a line of its own. */
export function partOf(line: Line, from: number, to: number): Line | null {
  const part = trimmed(line.text.slice(from, to), line.start + from)
  return part && { ...line, ...part, afterBlank: from === 0 && line.afterBlank, opens: from === 0 ? line.opens : true }
}

/** Whether a line is a row of a table: by its role, by tabs, or drawn with bars as Markdown does. */
export function isTableLine(line: { readonly role: string; readonly text: string }): boolean {
  return line.role === 'table' || line.text.includes('\t') || (line.text.startsWith('|') && /^\|.*\|.*\|$/.test(line.text))
}
