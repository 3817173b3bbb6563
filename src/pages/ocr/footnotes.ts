import type { OcrLine, PixelBox } from './face.ts'

/** Of the page's width: how long the rule above footnotes is, and how far from the left it may begin. */
const RULE = { least: 0.1, most: 0.5, from: 0.3 } as const
const MARK = /^\(?(\d{1,2})\)?(?=\D|$)/
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * Where the footnotes begin: below a short rule at the left of the page's lower half, under which a line begins with a figure.
 *
 * @returns The rule's height on the page; null where there are no footnotes.
 */
export function footnotesBelow(rules: readonly PixelBox[], lines: readonly OcrLine[], page: { width: number; height: number; xHeight: number }): number | null {
  const candidates = rules.filter(([x0, y0, x1]) => {
    const share = (x1 - x0) / page.width
    return y0 > page.height / 2 && share > RULE.least && share < RULE.most && x0 < RULE.from * page.width
  }).sort((a, b) => b[1] - a[1])
  for (const [x0, y0, x1] of candidates) {
    const isUnderline = lines.some(({ box }) => box[3] <= y0 + 3 && y0 - box[3] < 0.7 * page.xHeight && box[0] < x1 && box[2] > x0)
    const next = lines.filter(({ box }) => box[1] > y0 - 2).sort((a, b) => a.box[1] - b.box[1])[0]
    if (!isUnderline && next && MARK.test(next.words[0]?.text ?? '')) return y0
  }
  return null
}

/** A footnote's first line with its mark as superscript figures: `1 Nghị quyết` → `¹ Nghị quyết`. */
export function raiseMark(line: OcrLine): OcrLine {
  const [first, ...rest] = line.words
  if (!first) return line
  const text = first.text.replace(MARK, (_, digits: string) => [...digits].map((digit) => SUPERSCRIPTS[Number(digit)]).join(''))
  return text === first.text ? line : { ...line, words: [{ ...first, text }, ...rest] }
}
