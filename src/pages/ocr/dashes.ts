import type { Component } from './components.ts'
import type { OcrLine, OcrWord } from './face.ts'
import type { PrintedInk } from './glyphs.ts'

/** A dash's size in x-heights: a hyphen is a third of an em, a dash up to one; no letter is so flat, no speck so long. */
const DASH = { shortest: 0.38, longest: 2.4, thickest: 0.36, flat: 1.7 } as const
/** White on both sides of a dash that stands by itself, and how far before its line one may stand, in x-heights. */
const ALONE = 0.22
const BEFORE_LINE = 2.6
/** What dashes and specks are read as. */
const MARKS_ONLY = /^[-–—_.~·'’`^:,]+$/
/** Above this confidence the engine's dashes are dashes. */
const SURE = 0.9
const GLUED = /^[-–_](?=\p{L})/u

/** A flat stroke, as long as a hyphen or a dash. */
export function isDash({ x0, y0, x1, y1 }: Component, xHeight: number): boolean {
  const [width, height] = [x1 - x0, y1 - y0]
  return width >= DASH.shortest * xHeight && width <= DASH.longest * xHeight && height <= DASH.thickest * xHeight && width >= DASH.flat * height
}

/** What may pass for a dash where one was read: at 100 dpi it has three pixels by five. */
function isFlat({ x0, y0, x1, y1 }: Component, xHeight: number): boolean {
  return x1 - x0 >= 0.28 * xHeight && x1 - x0 >= 1.25 * (y1 - y0)
}

/** Dashes of a line by the page's ink: those that were left out are put in, those that are specks are taken out. */
export function matchDashes(line: OcrLine, ink: readonly Component[], page: PrintedInk): OcrLine {
  const dashes = loneDashes(line, ink, page)
  const kept = line.words.flatMap((word): OcrWord[] => {
    const isCovered = word.confidence >= SURE || ink.some((c) => isFlat(c, page.xHeight) && middleX(c) > word.box[0] - 1 && middleX(c) < word.box[2] + 1)
    if (MARKS_ONLY.test(word.text) && /[-–—_]/.test(word.text)) return isCovered ? [word.text.length > 1 && dashes.some((d) => isWithin(d, word)) ? { ...word, text: '-' } : word] : []
    if (!GLUED.test(word.text)) return [word]
    const glued = ink.some((c) => isFlat(c, page.xHeight) && middleX(c) > word.box[0] - 1 && middleX(c) < word.box[0] + page.xHeight)
    return [glued ? word : { ...word, text: word.text.slice(1) }]
  })
  const missing = dashes.filter((dash) => !kept.some((word) => isWithin(dash, word)))
  if (missing.length === 0 && kept.every((word, i) => word === line.words[i]) && kept.length === line.words.length) return line
  const added = missing.map(({ x0, y0, x1, y1 }): OcrWord => ({ text: '-', box: [x0, y0, x1, y1], confidence: 0.5 }))
  return { ...line, words: [...kept, ...added].sort((a, b) => a.box[0] - b.box[0]) }
}

/** Dashes with white around them, at half the height of the small letters. */
function loneDashes({ words, box }: OcrLine, ink: readonly Component[], { xHeight }: PrintedInk): Component[] {
  const letters = ink.filter((c) => c.y1 - c.y0 >= 0.8 * xHeight && c.x1 > box[0] - 1 && c.x0 < box[2] + 1)
  if (letters.length < 3 || words.length < 2) return []
  return ink.filter((dash) => {
    if (!isDash(dash, xHeight) || dash.x1 < box[0] - BEFORE_LINE * xHeight || dash.x0 > box[2]) return false
    const next = letters.filter((c) => c.x0 >= dash.x1 - 1).sort((a, b) => a.x0 - b.x0)[0]
    if (!next) return false
    const y = (dash.y0 + dash.y1) / 2
    const isMidway = y > next.y0 + 0.3 * (next.y1 - next.y0) && y < next.y1 - 0.15 * (next.y1 - next.y0)
    const gap = ALONE * xHeight
    return isMidway && ink.every((c) => c === dash || c.x1 <= dash.x0 - gap || c.x0 >= dash.x1 + gap)
  })
}

function isWithin(dash: Component, { box }: OcrWord): boolean {
  return middleX(dash) >= box[0] - 2 && middleX(dash) <= box[2] + 2
}

function middleX({ x0, x1 }: Component): number {
  return (x0 + x1) / 2
}
