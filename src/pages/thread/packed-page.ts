import type { ReadPage, Word } from '../../model/index.ts'

/** A page on its way between threads. Its words, most of what it holds, go as one row of numbers: copying them costs a third. */
export interface PackedPage {
  readonly page: Omit<ReadPage, 'words'>
  /** Start, end, box and confidence of each word, `NaN` for none. */
  readonly words: Float64Array<ArrayBuffer>
}

const NUMBERS_A_WORD = 7

export function packPage({ words, ...page }: ReadPage): PackedPage {
  const numbers = new Float64Array(words.length * NUMBERS_A_WORD)
  words.forEach(({ start, end, box, confidence }, i) => numbers.set([start, end, ...box, confidence ?? Number.NaN], i * NUMBERS_A_WORD))
  return { page, words: numbers }
}

export function unpackPage({ page, words }: PackedPage): ReadPage {
  return { ...page, words: Array.from({ length: words.length / NUMBERS_A_WORD }, (_, i) => toWord(words, i * NUMBERS_A_WORD)) }
}

function toWord(numbers: Float64Array, at: number): Word {
  const number = (i: number): number => numbers[at + i] as number
  const confidence = number(6)
  return { start: number(0), end: number(1), box: [number(2), number(3), number(4), number(5)], confidence: Number.isNaN(confidence) ? null : confidence }
}
