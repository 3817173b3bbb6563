import type { OcrLine, PixelBox } from './face.ts'

/** Of the page's width: how long the rule above footnotes is, and how far from the left it may begin. */
const RULE = { least: 0.1, most: 0.5, from: 0.3 } as const
const MARK = /^\(?(\d{1,2})\)?(?=\D|$)/
/** What a raised figure is misread as. */
const SMUDGED_MARK = /^['’‘`´"“”*?!°º^ˆ~|]{1,2}(?=\p{L}|$)/u
/** Notes are set smaller: their lines' height, of that of the text above. */
const NOTE_HEIGHT = 0.92
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * Where the footnotes begin: below a short rule at the left of the page's lower half, under which a line begins with a figure, or with what a raised
 * figure is misread as and in smaller letters than those above.
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
    const below = lines.filter(({ box }) => box[1] > y0 - 2).sort((a, b) => a.box[1] - b.box[1])
    const first = below[0]?.words[0]?.text ?? ''
    if (!isUnderline && (MARK.test(first) || (SMUDGED_MARK.test(first) && areSmaller(below, lines.filter((line) => !below.includes(line)))))) return y0
  }
  return null
}

function areSmaller(below: readonly OcrLine[], above: readonly OcrLine[]): boolean {
  return above.length > 0 && middleHeight(below) < NOTE_HEIGHT * middleHeight(above)
}

function middleHeight(lines: readonly OcrLine[]): number {
  return lines.map(({ box }) => box[3] - box[1]).sort((a, b) => a - b)[lines.length >> 1] ?? 0
}

/**
 * The notes of one page with their marks as superscript figures: `1 Nghị quyết` → `¹ Nghị quyết`. A mark that was misread (`? Số 14-CTr/TU`) gets the figure that
 * is due, if the figures that were read stand in their places; else it stays as it was read.
 *
 * @param notes The lines below the rule, from the top.
 */
export function raiseMarks(notes: readonly OcrLine[]): OcrLine[] {
  const starts = notes.filter(({ words }) => MARK.test(words[0]?.text ?? '') || SMUDGED_MARK.test(words[0]?.text ?? ''))
  const firsts = new Set(starts.flatMap(({ words }, i) => MARK.exec(words[0]?.text ?? '')?.slice(1, 2).map((digits) => Number(digits) - i) ?? []))
  const [first] = firsts
  const isInOrder = firsts.size === 1 && first !== undefined && first > 0
  return notes.map((line) => {
    const due = isInOrder ? first + starts.indexOf(line) : null
    return starts.includes(line) ? withMark(line, due) : line
  })
}

function withMark(line: OcrLine, due: number | null): OcrLine {
  const [first, ...rest] = line.words
  if (!first) return line
  const read = MARK.exec(first.text)
  const smudge = SMUDGED_MARK.exec(first.text)
  const number = read ? Number(read[1]) : due
  if (number === null) return line
  const raised = [...String(number)].map((digit) => SUPERSCRIPTS[Number(digit)]).join('')
  return { ...line, words: [{ ...first, text: raised + first.text.slice((read ?? smudge)?.[0].length ?? 0) }, ...rest] }
}
