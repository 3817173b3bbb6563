import { stripMarks } from '../text/index.ts'
import type { Model } from './model-file.ts'
import type { SpellingTree } from './spelling-tree.ts'

/** What it costs that a string was read where a letter was printed: the logarithm of the chance, turned round. */
export interface PieceCosts {
  /** By the number of the letter. */
  readonly byLetter: Float32Array
  /** By the number of the letter without marks: the least for any letter that is it with marks. */
  readonly byBare: Float32Array
  /** The least of all. */
  readonly least: number
}

/** Letters rarer than this in training are taken to be as common: what was never seen speaks for none of them. */
const LEAST_SEEN = 500
/** Signs that no training showed, and the letters they look like. */
const LOOKS: Readonly<Record<string, string>> = { '¥': 'y', '£': 'e', '€': 'e', '$': 's', '§': 's', '©': 'o', '®': 'o', '0': 'o', '¢': 'e', '@': 'o', '&': 'o' }

/** How a reader misreads letters; the costs of a string are worked out when it is first met. */
export class LetterCosts {
  readonly #tree: SpellingTree
  readonly #rows: ReadonlyMap<string, string>
  /** By letter: how often it was read, and the cost of reading it as what training never showed. */
  readonly #totals: Float64Array
  readonly #unseen: Float32Array
  readonly #unseenPiece: PieceCosts
  readonly #pieces = new Map<string, PieceCosts | null>()

  constructor(tree: SpellingTree, channel: Model['channel']) {
    this.#tree = tree
    this.#rows = new Map(channel)
    this.#totals = new Float64Array(tree.letters.size)
    for (const [, row] of channel) for (const [letter, count] of cellsOf(row, tree.letters)) this.#totals[letter] = (this.#totals[letter] as number) + count
    this.#unseen = Float32Array.from(this.#totals, (total) => -Math.log(0.02 / (Math.max(total, LEAST_SEEN) + 2)))
    this.#unseenPiece = this.#toPiece(this.#unseen)
  }

  /** @returns `null` where no letter is ever read as this string. */
  of(read: string): PieceCosts | null {
    let piece = this.#pieces.get(read)
    if (piece === undefined) this.#pieces.set(read, (piece = this.#learn(read)))
    return piece
  }

  #learn(read: string): PieceCosts | null {
    const row = this.#rows.get(read)
    if (row === undefined && read !== '' && !this.#tree.letters.has(read)) return read.length === 1 ? this.#unseenPiece : null
    const costs = this.#naturalCosts(read)
    for (const [letter, count] of row === undefined ? [] : cellsOf(row, this.#tree.letters)) costs[letter] = -Math.log((count + 0.02) / ((this.#totals[letter] as number) + 2))
    return this.#toPiece(costs)
  }

  /** For letters never seen in training: themselves, or themselves without marks. */
  #naturalCosts(read: string): Float32Array {
    const { bareOf, bareLetters } = this.#tree
    const costs = this.#unseen.map((cost) => cost + 1.5 * Math.max(0, read.length - 1))
    const bare = bareLetters.get(LOOKS[read] ?? stripMarks(read))
    for (let letter = 0; letter < costs.length; letter++) {
      if (bareOf[letter] === bare) costs[letter] = Math.min(costs[letter] as number, (this.#totals[letter] as number) < 20 ? 1.5 : 5)
    }
    return costs
  }

  #toPiece(byLetter: Float32Array): PieceCosts {
    const { bareOf, bareLetters } = this.#tree
    const byBare = new Float32Array(bareLetters.size).fill(Infinity)
    let least = Infinity
    for (let letter = 0; letter < byLetter.length; letter++) {
      const cost = byLetter[letter] as number
      const bare = bareOf[letter] as number
      if (cost < (byBare[bare] as number)) byBare[bare] = cost
      if (cost < least) least = cost
    }
    return { byLetter, byBare, least }
  }
}

/** A row of the file, `g25812 ợ713`: letters and how often each was read so. */
function* cellsOf(row: string, letters: ReadonlyMap<string, number>): Generator<[letter: number, count: number]> {
  for (const cell of row.split(' ')) {
    const letter = letters.get(cell[0] as string)
    if (letter !== undefined) yield [letter, Number(cell.slice(1))]
  }
}
