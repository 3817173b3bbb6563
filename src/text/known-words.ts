import { isWordAt } from './words.ts'

/**
 * The words of a text that some table asks for, numbered, from left to right. A text is looked through once for the tables
 * of all extractors: cutting it into words costs more than what is then asked of them.
 */
export interface KnownWords {
  /** What {@link numberOf} gave each word. */
  readonly numbers: readonly number[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Whether a word of digits alone stands in the text, and one of digits and letters ("t4", "ngày15"). */
  readonly hasDigits: boolean
  readonly hasMixed: boolean
}

const NUMBERS = new Map<string, number>()
const WORDS: string[] = []

/** The number of a word, in small letters, that is asked for; from 0. Tables are built before the first text is read. */
export function numberOf(word: string): number {
  const known = NUMBERS.get(word)
  if (known !== undefined) return known
  NUMBERS.set(word, WORDS.length)
  return WORDS.push(word) - 1
}

/** @param text In small letters. */
export function knownWordsOf(text: string): KnownWords {
  if (HASHES.length !== WORDS.length) hashWords()
  const [numbers, starts, ends]: [number[], number[], number[]] = [[], [], []]
  let [hasDigits, hasMixed] = [false, false]
  for (let at = 0; at < text.length; ) {
    if (!isWordAt(text, at)) {
      at += 1
      continue
    }
    const start = at
    let [digits, hash] = [0, 0]
    for (; at < text.length && isWordAt(text, at); at += 1) {
      const code = text.charCodeAt(at)
      if (code >= 48 && code <= 57) digits += 1
      hash = (Math.imul(hash, 31) + code) | 0
    }
    if (digits === at - start) hasDigits = true
    else if (digits > 0) hasMixed = true
    const number = lookUp(text, start, at, hash)
    if (number < 0) continue
    numbers.push(number)
    starts.push(start)
    ends.push(at)
  }
  return { numbers, starts, ends, hasDigits, hasMixed }
}

// A table of our own, asked without cutting the word out of its text: in slots by their hash the numbers from 1, 0 where none is.
let HASHES: readonly number[] = []
let SLOTS = new Int32Array(1)

function hashWords(): void {
  HASHES = WORDS.map((word) => Array.from({ length: word.length }, (_, i) => word.charCodeAt(i)).reduce((hash, code) => (Math.imul(hash, 31) + code) | 0, 0))
  SLOTS = new Int32Array(1 << Math.ceil(Math.log2(WORDS.length * 4 + 1)))
  HASHES.forEach((hash, number) => {
    let slot = slotOf(hash)
    while (SLOTS[slot] !== 0) slot = (slot + 1) & (SLOTS.length - 1)
    SLOTS[slot] = number + 1
  })
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SLOTS.length - 1)
}

/** -1 where the word is not known. */
function lookUp(text: string, start: number, end: number, hash: number): number {
  for (let slot = slotOf(hash); SLOTS[slot] !== 0; slot = (slot + 1) & (SLOTS.length - 1)) {
    const number = (SLOTS[slot] as number) - 1
    const word = WORDS[number] as string
    if (HASHES[number] === hash && word.length === end - start && text.startsWith(word, start)) return number
  }
  return -1
}
