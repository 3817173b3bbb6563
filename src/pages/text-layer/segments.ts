import { keptWith, stripMarks } from '../../text/index.ts'
import { hasBlankBetween, letterSpread, type Piece, type Row } from './rows.ts'

/** A part of a row that reads as one: a line of one column, a cell's line. */
export interface Segment {
  readonly pieces: readonly Piece[]
  readonly x0: number
  readonly x1: number
  readonly baseline: number
  readonly sizePt: number
}

/** A gap this wide, in sizes, may part columns; it must also stand out from the row's own gaps. */
const COLUMN_GAP = 1.6
const STANDS_OUT = 2.4
/** Near the top of the first page two narrow columns may come closer. */
const HEADER_GAP = 0.7
/** What begins a column of its own wherever it stands: the state's and the Party's motto, the place and date. */
const OPENS_COLUMN = /^(?:cong hoa xa hoi|dang cong san viet nam|doc lap ?[-–—])/
/** A list's sign with the wide gap that a tab leaves after it. */
export const LIST_SIGN = /^(?:[⁰¹²³⁴-⁹]{1,3}|[-–—+*•·▪●○◦§ØüoV■□►➢✓]|\(?[\p{L}\d]{1,4}[.)\]]|(?:\d{1,2}\.){1,4}\d{0,2}\.?)$/u

export interface SplitOptions {
  /** The row is near the top of the first page. */
  readonly isHeader?: boolean
  /** Split after the sign of a list, too: in a table it is a cell. */
  readonly cutsSigns?: boolean
}

/** Splits a row where columns part. */
export function splitRow(row: Row, options: SplitOptions = {}): Segment[] {
  const { pieces } = row
  const gaps = pieces.slice(1).map((piece, i) => piece.x0 - maxRight(pieces, i))
  const spread = letterSpread(pieces)
  const usual = usualGap(gaps.filter((_, i) => hasBlankBetween(pieces[i] as Piece, pieces[i + 1] as Piece, spread)), row.sizePt)
  const cuts = gaps.flatMap((gap, i) => (isCut(row, i, gap, usual, options) ? [i + 1] : []))
  return [0, ...cuts].map((from, i) => toSegment(pieces.slice(from, cuts[i] ?? pieces.length)))
}

export function toSegment(pieces: readonly Piece[]): Segment {
  const main = mainPiece(pieces)
  return {
    pieces, x0: Math.min(...pieces.map(({ x0 }) => x0)), x1: Math.max(...pieces.map(({ x1 }) => x1)),
    baseline: main.baseline, sizePt: main.sizePt,
  }
}

/** Of the sizes of a line, that of most letters. */
export function mainPiece(pieces: readonly Piece[]): Piece {
  const letters = new Map<number, number>()
  for (const { sizePt, text } of pieces) letters.set(Math.round(sizePt * 2), (letters.get(Math.round(sizePt * 2)) ?? 0) + text.length)
  const [size] = [...letters].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0]
  return pieces.find(({ sizePt }) => Math.round(sizePt * 2) === size) ?? (pieces[0] as Piece)
}

function maxRight(pieces: readonly Piece[], to: number): number {
  let right = -Infinity
  for (let i = 0; i <= to; i++) right = Math.max(right, (pieces[i] as Piece).x1)
  return right
}

function usualGap(gaps: readonly number[], sizePt: number): number {
  const sorted = [...gaps].sort((a, b) => a - b)
  // The lower quarter: in a row of several short cells most gaps are wide.
  return sorted.length < 2 ? 0.3 * sizePt : (sorted[(sorted.length - 1) >> 2] as number)
}

function isCut(row: Row, index: number, gap: number, usual: number, { isHeader = false, cutsSigns = false }: SplitOptions): boolean {
  const { pieces, sizePt } = row
  if (isHeader && gap > HEADER_GAP * 0.5 * sizePt && OPENS_COLUMN.test(foldedFrom(pieces, index + 1))) return true
  const least = isHeader ? HEADER_GAP + 0.3 : COLUMN_GAP
  if (gap < least * sizePt || gap < STANDS_OUT * usual) return false
  return cutsSigns || !LIST_SIGN.test(textOf(pieces.slice(0, index + 1)))
}

function foldedFrom(pieces: readonly Piece[], from: number): string {
  return stripMarks(textOf(pieces.slice(from, from + 12))).toLowerCase()
}

/** The words of a line, blanks as the gaps tell, marks of footnotes raised. */
export function textOf(pieces: readonly Piece[]): string {
  return toParts(pieces).map(({ blank, text }) => (blank ? ` ${text}` : text)).join('')
}

export interface Part {
  readonly piece: Piece
  readonly blank: boolean
  readonly text: string
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Lines are asked for their words several times; they do not change. */
export const toParts = keptWith((pieces: readonly Piece[]): Part[] => {
  const spread = letterSpread(pieces)
  const main = mainPiece(pieces)
  return pieces.map((piece, i) => ({
    piece,
    // The mark that opens a note stands apart from its words, however near it is set.
    blank: i > 0 && (hasBlankBetween(pieces[i - 1] as Piece, piece, spread) || (i === 1 && isMark(pieces[0] as Piece, main))),
    text: isMark(piece, main) ? [...piece.text].map((digit) => RAISED[Number(digit)]).join('') : piece.text,
  }))
})

/** Figures small and above the line: the mark of a footnote. */
function isMark(piece: Piece, main: Piece): boolean {
  return /^\d{1,3}$/.test(piece.text) && piece.sizePt <= 0.82 * main.sizePt && main.baseline - piece.baseline >= 0.12 * main.sizePt
}
