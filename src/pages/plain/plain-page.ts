import type { LineRole, LineStyle, PrintedLine, ReadPage } from '../../model/index.ts'

/** A line of a source without pages or boxes. */
export interface PlainLine {
  readonly text: string
  readonly role: LineRole
  readonly style: LineStyle | null
  readonly opensParagraph: boolean | null
}

/** A page of plain lines. Its text is the source's own, so it is trusted as it stands; repair still looks at it. */
export function toPlainPage(page: number, lines: readonly PlainLine[]): ReadPage {
  return {
    page,
    text: lines.map(({ text }) => text).join('\n'),
    source: 'plain', reason: 'plain_text', confidence: 1, widthPt: null, heightPt: null,
    lines: lines.map(({ role, style, opensParagraph }): PrintedLine => ({ role, box: null, style, opensParagraph })),
    words: [], alternative: null, preparation: [], fonts: [],
  }
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The mark of a footnote as a page shows it: `12` → `¹²`. */
export function toSuperscript(digits: string): string {
  return digits.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] as string)
}
