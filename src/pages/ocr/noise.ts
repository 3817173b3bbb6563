import type { OcrLine, OcrWord } from './face.ts'

/** What a recogniser makes of dust, folds and stamp remains, and no plan prints by itself. */
const NEVER_ALONE = /^[|¦¬ˆ`„_\\~^°—'"“”‘’.,:;©®«»]+$/
/** Strokes that pass for letters at the end of a line. */
const STROKE = /^[lIÌÍỊÏ|!)(\]}{[\/⁄]{1,2}$/
/** In x-heights: a word's own gap is less than this; and how sure the engine must be of a lone stroke. */
const APART = 1.3
/** A speck run together with a line's number: `.4.`, `‘IV.`, `'a)`. */
const SPECKED_LABEL = /^[.,'‘’`´·•](?=(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[a-zđ])[.)/]$)/u
const SURE = 0.8

/**
 * Leaves out what is no print: marks that stand alone at a line's ends, lines of nothing but marks.
 * Words with a figure or a syllable stay, however unsure.
 */
export function dropNoise(lines: readonly OcrLine[], xHeight: number): OcrLine[] {
  return lines
    .map((line) => ({ ...line, words: cleanLabel(trimEnds(line.words, xHeight)) }))
    .filter(({ words }) => words.some(({ text }) => /[\p{L}\p{N}]/u.test(text)))
}

function trimEnds(words: readonly OcrWord[], xHeight: number): readonly OcrWord[] {
  let [from, to] = [0, words.length]
  while (to - from > 1 && isNoise(words[to - 1] as OcrWord, gapOf(words[to - 2], words[to - 1]), xHeight)) to -= 1
  while (to - from > 1 && isNoise(words[from] as OcrWord, gapOf(words[from], words[from + 1]), xHeight)) from += 1
  return words.slice(from, to)
}

function cleanLabel(words: readonly OcrWord[]): readonly OcrWord[] {
  const [first, ...rest] = words
  return first && SPECKED_LABEL.test(first.text) ? [{ ...first, text: first.text.slice(1) }, ...rest] : words
}

function gapOf(left: OcrWord | undefined, right: OcrWord | undefined): number {
  return left && right ? right.box[0] - left.box[2] : Infinity
}

function isNoise({ text, confidence }: OcrWord, gap: number, xHeight: number): boolean {
  if (NEVER_ALONE.test(text)) return true
  return STROKE.test(text) && gap > APART * xHeight && confidence < SURE
}
