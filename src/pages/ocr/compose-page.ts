import type { Box, LineRole, PrintedLine, Word } from '../../model/index.ts'
import { unstraighten } from './deskew.ts'
import type { OcrLine, PixelBox } from './face.ts'
import { footnotesBelow, raiseMarks } from './footnotes.ts'
import type { PreparedPage } from './prepare.ts'
import type { Zone } from './zones.ts'

type ReadZone = { readonly zone: Zone; readonly lines: readonly OcrLine[] }
/** A line of the page's text before it has offsets: pieces of words, joined by what stands before each. */
interface DraftLine {
  readonly role: LineRole
  readonly cells: readonly (readonly OcrLine[])[]
  readonly box: PixelBox
  readonly opensParagraph: boolean | null
  readonly centred: boolean
}

export interface ComposedPage {
  readonly text: string
  readonly lines: readonly PrintedLine[]
  readonly words: readonly Word[]
}

/** Puts the zones' lines together as the page's text: rows of tables joined by tabs, page numbers told apart. */
export function composePage(zones: readonly ReadZone[], page: PreparedPage): ComposedPage {
  const toBox = toPoints(page)
  let text = ''
  const lines: PrintedLine[] = []
  const words: Word[] = []
  for (const draft of toDrafts(zones, page)) {
    if (lines.length > 0) text += '\n'
    draft.cells.forEach((cell, index) => {
      if (index > 0) text += '\t'
      cell.flatMap((line) => line.words).forEach((word, i) => {
        if (i > 0) text += ' '
        words.push({ start: text.length, end: text.length + word.text.length, box: toBox(word.box), confidence: word.confidence })
        text += word.text
      })
    })
    const style = { sizePt: null, bold: false, italic: false, centred: draft.centred }
    lines.push({ role: draft.role, box: toBox(draft.box), style, opensParagraph: draft.opensParagraph })
  }
  return { text, lines, words }
}

function toPoints({ image, ptPerPixel: pt, skewDeg, sheet }: PreparedPage): (box: PixelBox) => Box {
  const tenth = (value: number): number => Math.round(value * 10) / 10
  return (box) => {
    const [x0, y0, x1, y1] = unstraighten(box, image, skewDeg)
    return [tenth(x0 * pt + sheet.leftPt), tenth(y0 * pt + sheet.topPt), tenth(x1 * pt + sheet.leftPt), tenth(y1 * pt + sheet.topPt)]
  }
}

function toDrafts(zones: readonly ReadZone[], page: PreparedPage): DraftLine[] {
  const drafts: DraftLine[] = []
  const { image: { width, height }, xHeight } = page
  const flowing = zones.filter(({ zone }) => zone.kind === 'flow').flatMap(({ lines }) => lines)
  const notesBelow = (footnotesBelow(page.rules.across, flowing, { width, height, xHeight }) ?? Infinity) - 2
  for (let i = 0; i < zones.length; i++) {
    const { zone, lines } = zones[i] as ReadZone
    if (zone.cell === null) {
      drafts.push(...flowLines(sortLines(lines), zone, page, notesBelow))
      continue
    }
    const row: ReadZone[] = []
    for (; i < zones.length && isSameRow(zones[i]?.zone, zone); i++) row.push(zones[i] as ReadZone)
    i -= 1
    if (row.some((cell) => cell.lines.length > 0)) drafts.push(tableRow(row))
  }
  return drafts
}

function isSameRow(other: Zone | undefined, { cell }: Zone): boolean {
  return other?.cell?.table === cell?.table && other?.cell?.row === cell?.row
}

function sortLines(lines: readonly OcrLine[]): OcrLine[] {
  return [...lines].sort((a, b) => a.box[1] + a.box[3] - b.box[1] - b.box[3])
}

function tableRow(row: readonly ReadZone[]): DraftLine {
  const box = row.map(({ zone }) => zone.box).reduce((a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])])
  return { role: 'table', cells: row.map(({ lines }) => sortLines(lines)), box, opensParagraph: true, centred: false }
}

/** Of the page's height, where running page numbers stand. */
const EDGE_SHARE = 0.1

function flowLines(lines: readonly OcrLine[], zone: Zone, page: PreparedPage, notesBelow: number): DraftLine[] {
  const em = page.xHeight * 2
  const [left, , right] = zone.box
  const notes = lines.filter((line) => line.box[1] > notesBelow && !isPageNumber(line, page))
  const raised = raiseMarks(notes)
  return lines.map((line, i) => {
    const indent = line.box[0] - left
    const centred = indent > em && Math.abs(indent - (right - line.box[2])) < 2 * em
    return {
      role: isPageNumber(line, page) ? 'page_number' : notes.includes(line) ? 'footnote' : 'body', cells: [[raised[notes.indexOf(line)] ?? line]], box: line.box, centred,
      opensParagraph: zone.kind === 'column' || centred ? null : opensParagraph(line, lines[i - 1], { left, right, em }),
    }
  })
}

function isPageNumber({ words, box }: OcrLine, { image: { height } }: PreparedPage): boolean {
  const atEdge = box[3] < EDGE_SHARE * height || box[1] > (1 - EDGE_SHARE) * height
  return atEdge && words.length === 1 && /^[-–—]?\s?\d{1,3}\s?[-–—]?$/.test(words[0]?.text ?? '')
}

/** A first line is indented further than the one before, or follows a short line or a gap; one that goes back to the margin goes on, as broken headings do. */
function opensParagraph(line: OcrLine, before: OcrLine | undefined, { left, right, em }: { left: number; right: number; em: number }): boolean {
  if (!before) return line.box[0] - left > em
  const gap = line.box[1] - before.box[3]
  const shift = line.box[0] - before.box[0]
  const goesBack = shift < -em && line.box[0] - left < em
  return shift > em || (before.box[2] < right - 4 * em && !goesBack) || gap > 1.2 * em
}
