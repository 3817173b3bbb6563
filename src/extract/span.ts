import { keptWith, lastNotAfter, OffsetMap } from '../text/index.ts'
import type { Box, Range, RepairedPage, SegmentedDocument, Span } from '../model/index.ts'

/** Where a fact stands in the record: on one page, or on one page and the next. */
export interface PlacedText {
  /** The text of `span`; what stands on the next page is not in it. */
  readonly raw: string
  readonly span: Span
  readonly continues: Span | null
}

/**
 * Turns a range of the document's text into a place on its page. A range that crosses the end of a page is cut there;
 * the part on the next page is `continues` (and what reaches a third page is left out).
 */
export function toSpan(document: SegmentedDocument, range: Range): PlacedText {
  const start = skipPageBreak(document, range.start)
  const pageIndex = pageAt(document, start)
  const pageEnd = endOfPage(document, pageIndex)
  const span = spanOn(document, pageIndex, start, Math.min(range.end, pageEnd))
  const rest = range.end > pageEnd + 1 && pageIndex + 1 < document.pages.length
    ? spanOn(document, pageIndex + 1, pageEnd + 1, Math.min(range.end, endOfPage(document, pageIndex + 1)))
    : null
  return { raw: document.text.slice(start, Math.min(range.end, pageEnd)), span, continues: rest }
}

/**
 * The smallest box around a range on the page where it begins: around its words where the page has word boxes, else
 * around its lines. Null where the page has no image.
 */
export function boxOf(document: SegmentedDocument, range: Range): Box | null {
  return boxAround(document, toSpan(document, range).span)
}

/** The same for a place that is known. */
export function boxAround(document: SegmentedDocument, span: Span): Box | null {
  const page = document.pages[span.page - 1]
  if (!page) return null
  return around(wordBoxes(page, span)) ?? around(lineBoxes(page, span))
}

function wordBoxes(page: RepairedPage, span: Range): Box[] {
  if (page.words.length === 0) return []
  const raw = offsetsOf(page).toRaw(span)
  const boxes: Box[] = []
  for (let i = firstAfter(page, raw.start); i < page.words.length; i++) {
    const word = page.words[i]
    if (!word || word.start >= raw.end) break
    boxes.push(word.box)
  }
  return boxes
}

/** Index of the first word that ends after an offset. */
function firstAfter(page: RepairedPage, offset: number): number {
  let low = 0
  let high = page.words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((page.words[middle] as Range).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function lineBoxes(page: RepairedPage, span: Range): Box[] {
  return boxedLinesOf(page).filter(({ start, end }) => start < span.end && end > span.start).map(({ box }) => box)
}

function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null
  const side = (i: 0 | 1 | 2 | 3, pick: (...values: number[]) => number) => pick(...boxes.map((box) => box[i]))
  return [side(0, Math.min), side(1, Math.min), side(2, Math.max), side(3, Math.max)]
}

function spanOn(document: SegmentedDocument, pageIndex: number, start: number, end: number): Span {
  const offset = document.pageStarts[pageIndex] ?? 0
  const lines = linesOf(document)
  return { page: pageIndex + 1, start: start - offset, end: Math.max(start, end) - offset, line: lastNotAfter(lines, start) + 1 }
}

/** The line feed between two pages belongs to neither; what begins there begins on the next page. */
function skipPageBreak(document: SegmentedDocument, start: number): number {
  const pageIndex = pageAt(document, start)
  return start === endOfPage(document, pageIndex) && pageIndex + 1 < document.pages.length ? start + 1 : start
}

function pageAt(document: SegmentedDocument, offset: number): number {
  return Math.max(0, lastNotAfter(document.pageStarts, offset))
}

function endOfPage(document: SegmentedDocument, pageIndex: number): number {
  const next = document.pageStarts[pageIndex + 1]
  return next === undefined ? document.text.length : next - 1
}

interface BoxedLine extends Range {
  readonly box: Box
}

// A document is asked for hundreds of places; its lines are counted once.
const linesOf = keptWith(({ text }: SegmentedDocument): readonly number[] => lineStartsOf(text))
const offsetsOf = keptWith(({ changes }: RepairedPage): OffsetMap => new OffsetMap(changes))
const boxedLinesOf = keptWith((page: RepairedPage): readonly BoxedLine[] => {
  const starts = page.lines.some(({ box }) => box) ? lineStartsOf(page.text) : []
  return starts.flatMap((start, i) => {
    const box = page.lines[i]?.box
    return box ? [{ box, start, end: starts[i + 1] ?? page.text.length + 1 }] : []
  })
})

function lineStartsOf(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
