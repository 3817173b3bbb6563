import type { Glyph, PageInk } from './glyphs.ts'

/** Signs printed without a gap, of one font and size. */
export interface Piece {
  text: string
  x0: number
  x1: number
  readonly baseline: number
  readonly sizePt: number
  readonly font: number
  readonly isHidden: boolean
  readonly annotation: number
  /** Whether a blank was printed before it. */
  readonly afterBlank: boolean
}

/** Pieces on one line of the page, left to right: what stands side by side, columns and all. */
export interface Row {
  readonly pieces: Piece[]
  readonly baseline: number
  readonly sizePt: number
}

/** A gap wider than this share of the size parts two words. Tight justified lines still leave 0.18, kerning opens 0.1 at most. */
const WORD_GAP = 0.17
/** A printed blank narrower than this is none: "ĐIỀ U" printed in two runs. */
const BLANK_GAP = 0.07

/** Baselines nearer than this share of the size are one. */
const SAME_LINE = 0.28

/** Rows of one direction of writing, from the top. */
export function toRows(ink: PageInk, turns: Glyph['turns']): Row[] {
  const pieces = toPieces(ink.glyphs.filter((glyph) => glyph.turns === turns))
  const rows: { pieces: Piece[]; baseline: number; sizePt: number }[] = []
  // Large pieces found the rows; smaller ones, raised or lowered, find a host among them or found their own.
  for (const piece of pieces.sort((a, b) => b.sizePt - a.sizePt || a.baseline - b.baseline)) {
    const host = rows.findLast((row) => Math.abs(piece.baseline - row.baseline) < SAME_LINE * Math.min(piece.sizePt, row.sizePt)) ?? findHost(rows, piece)
    if (host) host.pieces.push(piece)
    else rows.push({ pieces: [piece], baseline: piece.baseline, sizePt: piece.sizePt })
  }
  for (const row of rows) {
    row.pieces.sort((a, b) => a.x0 - b.x0)
    row.sizePt = medianSize(row.pieces)
  }
  return mergeSideBySide(rows.sort((a, b) => a.baseline - b.baseline))
}

/** Columns of one row need not sit on quite the same baseline. */
function mergeSideBySide(rows: readonly Row[]): Row[] {
  const merged: Row[] = []
  for (const row of rows) {
    const before = merged.at(-1)
    if (before && row.baseline - before.baseline < 0.5 * Math.min(row.sizePt, before.sizePt) && isBeside(before, row)) {
      before.pieces.push(...row.pieces)
      before.pieces.sort((a, b) => a.x0 - b.x0)
    } else merged.push(row)
  }
  return merged
}

function isBeside(a: Row, b: Row): boolean {
  const gap = Math.min(a.sizePt, b.sizePt)
  return a.pieces.every((p) => b.pieces.every((q) => p.x1 + gap < q.x0 || q.x1 + gap < p.x0))
}

function findHost<R extends Row>(rows: readonly R[], piece: Piece): R | null {
  for (const row of rows) {
    const rise = row.baseline - piece.baseline
    if (rise < -0.35 * row.sizePt || rise > 0.75 * row.sizePt || piece.sizePt > 0.85 * row.sizePt) continue
    // The mark before a note stands off from it; a mark in the text does not.
    if (row.pieces.some((other) => piece.x0 < other.x1 + 0.6 * row.sizePt && piece.x1 > other.x0 - 2.5 * row.sizePt)) return row
  }
  return null
}

function toPieces(glyphs: readonly Glyph[]): Piece[] {
  const pieces: Piece[] = []
  let open: Piece | null = null
  let afterBlank = false
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') {
      afterBlank = true
      continue
    }
    if (open && /^\p{M}+$/u.test(glyph.text)) {
      open.text += glyph.text // a mark printed over the letter before it
      continue
    }
    if (open && !afterBlank && follows(open, glyph)) {
      open.text += glyph.text
      open.x1 = Math.max(open.x1, glyph.x1)
      continue
    }
    open = {
      text: glyph.text, x0: glyph.x0, x1: glyph.x1, baseline: glyph.baseline, sizePt: glyph.sizePt, font: glyph.font,
      isHidden: glyph.isHidden, annotation: glyph.annotation, afterBlank,
    }
    pieces.push(open)
    afterBlank = false
  }
  return pieces
}

function follows(open: Piece, glyph: Glyph): boolean {
  return glyph.font === open.font && glyph.annotation === open.annotation && Math.abs(glyph.sizePt - open.sizePt) < 0.5
    && Math.abs(glyph.baseline - open.baseline) < 0.1 * open.sizePt
    && glyph.x0 - open.x1 < BLANK_GAP * open.sizePt && glyph.x0 - open.x1 > -0.5 * open.sizePt
}

/**
 * Whether a blank stands between two neighbours of a row. `spread`: how far apart the row's letters are set, as a share
 * of the size (0 for usual setting; headings are sometimes set `K Ế  H O Ạ C H`).
 */
export function hasBlankBetween(left: Piece, right: Piece, spread: number): boolean {
  const gap = (right.x0 - left.x1) / Math.max(left.sizePt, right.sizePt)
  if (right.afterBlank) return gap > BLANK_GAP + spread || left.isHidden
  return gap > WORD_GAP + spread
}

/** How far apart single letters are set in a row, where they are. */
export function letterSpread(pieces: readonly Piece[]): number {
  const gaps: number[] = []
  for (let i = 1; i < pieces.length; i++) {
    const [left, right] = [pieces[i - 1] as Piece, pieces[i] as Piece]
    if ([...right.text].length === 1 && [...left.text].length === 1 && !right.afterBlank) gaps.push((right.x0 - left.x1) / right.sizePt)
  }
  if (gaps.length < 4 || gaps.length < 0.6 * (pieces.length - 1)) return 0
  const middle = gaps.sort((a, b) => a - b)[gaps.length >> 1] as number
  return Math.max(0, middle)
}

export function medianSize(pieces: readonly { readonly sizePt: number; readonly text: string }[]): number {
  const bySize = new Map<number, number>()
  let all = 0
  for (const { sizePt, text } of pieces) {
    const weight = Math.min(8, text.length)
    bySize.set(sizePt, (bySize.get(sizePt) ?? 0) + weight)
    all += weight
  }
  let left = all >> 1
  for (const [size, weight] of [...bySize].sort(([a], [b]) => a - b)) {
    left -= weight
    if (left < 0) return size
  }
  return 0
}
