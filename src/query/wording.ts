import { foldForComparison, stripMarks } from '../text/index.ts'

/** Words in a shingle: the stretches whose equality makes two texts alike. */
const SHINGLE = 3
const WORD = /[\p{L}\p{N}]+/gu
/** The mark or number that opens a line: `-`, `a)`, `1.2.` */
const LABEL = /^\s*(?:[-+•*–]|\(?[\p{L}\d]{1,3}[).]|\d+(?:\.\d+)*\.?)\s+/u

/** A sentence as it is compared: folded words without marks, so that a misread tone does not make it another. */
export interface Sentence {
  readonly text: string
  readonly words: readonly string[]
  readonly key: string
}

/** The sentences of a text, cut at full stops, semicolons and line ends; those with less than `least` words are left out. */
export function toSentences(text: string, least = 6): Sentence[] {
  return text
    .split(/(?<=[.;:!?])\s+|\n/)
    .map((piece) => piece.replace(LABEL, '').trim())
    .map((piece) => ({ text: piece, words: toBareWords(piece) }))
    .filter(({ words }) => words.length >= least)
    .map((sentence) => ({ ...sentence, key: sentence.words.join(' ') }))
}

/** Words in small letters without marks. */
export function toBareWords(text: string): string[] {
  return stripMarks(foldForComparison(text)).match(WORD) ?? []
}

/** The hashes of all stretches of three words; of shorter texts, of the whole. */
export function toShingles(words: readonly string[]): Set<number> {
  const hashes = words.map(hashWord)
  const shingles = new Set<number>()
  for (let i = 0; i + SHINGLE <= hashes.length; i++) {
    let hash = 0x811c9dc5
    for (let j = i; j < i + SHINGLE; j++) hash = mix(hash ^ (hashes[j] as number))
    shingles.add(hash >>> 0)
  }
  if (shingles.size === 0 && hashes.length > 0) shingles.add(hashes.reduce((hash, one) => mix(hash ^ one), 0x811c9dc5) >>> 0)
  return shingles
}

/** FNV-1a over the letters. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

/** The finishing step of MurmurHash3: every bit of the input turns half the bits of the output. */
function mix(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** Shingles in common among all of both, 0…1 (Jaccard). */
export function similarityOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const one of small) if (large.has(one)) shared++
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}

const BANDS = 16
const ROWS = 4
const SEEDS = Uint32Array.from({ length: BANDS * ROWS }, (_, i) => mix(Math.imul(i + 1, 0x9e3779b9)) >>> 0)

/**
 * The MinHash signature of a text, cut into 16 bands of 4: two texts share a band by chance s⁴, so of pairs with
 * similarity 0.7 it is 99 % that at least one band agrees, of pairs with 0.2 it is 3 %.
 *
 * @returns One string a band, equal for texts whose four smallest hashes agree.
 */
export function toBands(shingles: ReadonlySet<number>): string[] {
  const least = new Uint32Array(SEEDS.length).fill(0xffffffff)
  for (const shingle of shingles) {
    for (let i = 0; i < least.length; i++) {
      const hash = mix(shingle ^ (SEEDS[i] as number)) >>> 0
      if (hash < (least[i] as number)) least[i] = hash
    }
  }
  return Array.from({ length: BANDS }, (_, band) => `${band}:${[...least.subarray(band * ROWS, (band + 1) * ROWS)].map((hash) => hash.toString(36)).join('.')}`)
}
