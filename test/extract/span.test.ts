import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxOf, toSpan } from '../../src/extract/index.ts'
import type { Change, PrintedLine, RepairedPage, SegmentedDocument, Word } from '../../src/model/index.ts'

function pagesOf(texts: readonly string[], more: Partial<RepairedPage> = {}): SegmentedDocument {
  const pages = texts.map((text, i): RepairedPage => ({
    page: i + 1, text, rawText: text, source: 'plain', reason: 'plain_text', confidence: 1, widthPt: null, heightPt: null, lines: [], words: [],
    alternative: null, preparation: [], fonts: [], changes: [], doubtfulShare: 0, ...more,
  }))
  const pageStarts = texts.map((_, i) => texts.slice(0, i).reduce((sum, text) => sum + text.length + 1, 0))
  return { pages, text: texts.join('\n'), pageStarts, zones: [], sections: [], passages: [], tables: [], footnotes: [] }
}

describe('spans', () => {
  const document = pagesOf(['một\nhai', 'ba bốn', 'năm'])
  it.each([
    { range: [0, 3], raw: 'một', span: [1, 0, 3, 1], continues: null },
    { range: [4, 7], raw: 'hai', span: [1, 4, 7, 2], continues: null },
    { range: [8, 10], raw: 'ba', span: [2, 0, 2, 3], continues: null },
    { range: [4, 10], raw: 'hai', span: [1, 4, 7, 2], continues: [2, 0, 2, 3] },
    { range: [4, 8], raw: 'hai', span: [1, 4, 7, 2], continues: null },
    { range: [7, 10], raw: 'ba', span: [2, 0, 2, 3], continues: null },
    { range: [4, 18], raw: 'hai', span: [1, 4, 7, 2], continues: [2, 0, 6, 3] },
  ])('$range', ({ range: [start = 0, end = 0], raw, span, continues }) => {
    const list = (one: { page: number; start: number; end: number; line: number } | null) => one && [one.page, one.start, one.end, one.line]
    const placed = toSpan(document, { start, end })
    expect([placed.raw, list(placed.span), list(placed.continues)]).toEqual([raw, span, continues])
  })
  it('quotes the page, whatever the range', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', '\n', ' ') }), { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), (texts, a, b) => {
      const some = pagesOf(texts)
      const [start, end] = [a % (some.text.length + 1), b % (some.text.length + 1)].sort((x, y) => x - y) as [number, number]
      const { raw, span } = toSpan(some, { start, end })
      expect(some.pages[span.page - 1]?.text.slice(span.start, span.end)).toBe(raw)
    }))
  })
})

describe('boxes', () => {
  const word = (start: number, end: number, x: number): Word => ({ start, end, box: [x, 10, x + 5, 20], confidence: null })
  it('go around the words, through the repairs', () => {
    // Read "cua xa", repaired to "của xã ta": the third word was added.
    const change = (start: number, end: number, rawStart: number, rawEnd: number): Change => ({ start, end, rawStart, rawEnd, before: '', after: '', reason: 'stripped', confidence: 1, alternatives: [] })
    const document = pagesOf(['của xã lớn'], { words: [word(0, 3, 0), word(4, 6, 10), word(7, 10, 20)], changes: [change(0, 3, 0, 3), change(4, 6, 4, 6)] })
    expect(boxOf(document, { start: 0, end: 6 })).toEqual([0, 10, 15, 20])
    expect(boxOf(document, { start: 7, end: 10 })).toEqual([20, 10, 25, 20])
  })
  it('go around the lines where there are no words, and are none where there is no image', () => {
    const line = (y: number): PrintedLine => ({ role: 'body', box: [0, y, 50, y + 10], style: null, opensParagraph: null })
    expect(boxOf(pagesOf(['một\nhai\nba'], { lines: [line(0), line(20), line(40)] }), { start: 4, end: 9 })).toEqual([0, 20, 50, 50])
    expect(boxOf(pagesOf(['một']), { start: 0, end: 3 })).toBeNull()
  })
})
