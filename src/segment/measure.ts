import { asPrinted, isCapitalAt, isSmallAt } from '../text/index.ts'
import type { Line } from './line.ts'

/** How far the lines of a document run, which tells a line broken by the margin from one that ended by itself. */
export interface Measure {
  /** Whether the text is broken into lines by the margin; false where each paragraph is one line. */
  readonly wrapped: boolean
  /** Whether an empty line means something; false where one follows every line. */
  readonly blanksTell: boolean
  /** Whether the first word of `next` would still have fitted behind `line`. */
  fits(line: Line, next: Line): boolean
  /** Whether a line begins where the paragraphs of its page do, and not at the margin; false where the page has no image. */
  isIndented(line: Line): boolean
}

/** A capital is about 1.35 times as wide as a small letter in the faces that offices use (Times New Roman, 13–14 pt). */
const CAPITAL = 1.35
/** Beyond this a line is a whole paragraph: 16 cm of 13 pt type hold about 95 letters. */
const LONGEST_LINE = 135
/** Lines end raggedly: of those surely broken by the margin, nine in ten end before it. */
const MARGIN_SHARE = 0.9

export function measureLines(lines: readonly Line[]): Measure {
  const body = lines.filter((line) => line.role === 'body')
  const broken = body.filter((line, i) => isSurelyBroken(line, body[i + 1]))
  const widths = broken.map((line) => widthOf(line.text)).sort((a, b) => a - b)
  const full = widths[Math.floor(widths.length * MARGIN_SHARE)] ?? 0
  const long = body.filter((line) => line.text.length > LONGEST_LINE).length
  const wrapped = broken.length >= 3 && broken.length >= body.length * 0.04 && full <= LONGEST_LINE && full >= 30 && long <= body.length * 0.2
  const pageWidths = wrapped ? new Map<number, number>(pageMargins(broken, full)) : new Map<number, number>()
  const indents = new Map(body.some(({ box }) => box) ? paragraphIndents(body) : [])
  return {
    wrapped,
    isIndented: ({ box, page }) => box !== null && Math.abs(box[0] - (indents.get(page) ?? Infinity)) < SAME_INDENT_PT,
    blanksTell: !blanksEverywhere(body),
    fits: (line, next) => {
      const boxed = fitsBox(line, next)
      if (boxed !== null) return boxed
      if (!wrapped) return true
      return widthOf(line.text) + 1 + widthOf(firstWord(next.text)) <= (pageWidths.get(line.page) ?? full) * 0.985
    },
  }
}

/** Scans are a little askew; the indent of a first line is 28 to 36 points. */
const SAME_INDENT_PT = 7
const LEAST_INDENT_PT = 14
const MOST_INDENT_PT = 60

/** Where the paragraphs of each page begin: at its margin and the document's usual indent, as far as the reader could tell which lines open one. */
function* paragraphIndents(lines: readonly Line[]): Iterable<[number, number]> {
  const edges = new Map<number, number[]>()
  for (const { opens, box, page } of lines) if (opens === false && box) edges.set(page, [...(edges.get(page) ?? []), box[0]])
  const margins = new Map([...edges].map(([page, lefts]) => [page, at(lefts, MARGIN_QUANTILE) as number]))
  const widths = lines.flatMap(({ opens, box, page }) => (opens && box ? box[0] - (margins.get(page) ?? Infinity) : []))
  const indent = at(widths.filter((width) => width >= LEAST_INDENT_PT && width <= MOST_INDENT_PT), 0.5)
  if (indent !== undefined) for (const [page, margin] of margins) yield [page, margin + indent]
}

/** A line under another with the same indent may seem to go on; most that go on begin at the margin. */
const MARGIN_QUANTILE = 0.25

function at(numbers: readonly number[], quantile: number): number | undefined {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * quantile)]
}

function* pageMargins(lines: readonly Line[], full: number): Iterable<[number, number]> {
  const byPage = new Map<number, number[]>()
  for (const line of lines) byPage.set(line.page, [...(byPage.get(line.page) ?? []), widthOf(line.text)])
  for (const [page, widths] of byPage) {
    if (widths.length < 8) continue
    const sorted = widths.sort((a, b) => a - b)
    const own = sorted[Math.floor(sorted.length * MARGIN_SHARE)] as number
    if (own > full * 0.6) yield [page, own]
  }
}

/** From the boxes of the page's image, where there are any: the margin is taken as symmetric. */
function fitsBox(line: Line, next: Line): boolean | null {
  if (!line.box || !line.widthPt || line.text.length < 3) return null
  const [x0, , x1] = line.box
  const letter = (x1 - x0) / widthOf(line.text)
  const right = Math.max(line.widthPt * 0.9, x1)
  if (letter <= 0) return null
  return x1 + letter * (1 + widthOf(firstWord(next.text))) < right - 2
}

const GOES_ON = asPrinted`[\p{L}\d,]$`

/** A line that stops in mid-sentence, with a small letter next: the margin broke it. */
function isSurelyBroken(line: Line, next: Line | undefined): boolean {
  return next !== undefined && next.page === line.page && isSmallAt(next.text, 0) && isSmallAt(next.text, 1) && GOES_ON.test(line.text) && line.text.length > 25
}

/** In small letters. */
export function widthOf(text: string): number {
  let capitals = 0
  for (let i = 0; i < text.length; i += 1) if (isCapitalAt(text, i)) capitals += 1
  return text.length + capitals * (CAPITAL - 1)
}

function firstWord(text: string): string {
  return /^\S+/.exec(text)?.[0] ?? ''
}

function blanksEverywhere(lines: readonly Line[]): boolean {
  const inner = lines.slice(1)
  return inner.length > 3 && inner.filter((line) => line.afterBlank).length > inner.length * 0.8
}
