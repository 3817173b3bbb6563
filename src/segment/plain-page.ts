import type { RepairedPage } from '../model/index.ts'

/** A page of plain text, as read and unrepaired. */
export function toPlainPage(text: string, page: number): RepairedPage {
  return {
    page, text, rawText: text, source: 'plain', reason: 'plain_text', confidence: 1, widthPt: null, heightPt: null,
    lines: text.split('\n').map((line) => ({ role: line.includes('\t') && line.trim() !== '' ? 'table' : 'body', box: null, style: null, opensParagraph: null })),
    words: [], alternative: null, preparation: [], fonts: [], changes: [], doubtfulShare: 0,
  }
}
