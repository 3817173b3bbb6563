import { stripMarks } from '../text/index.ts'
import { LetterCosts, type PieceCosts } from './letter-costs.ts'
import type { Model } from './model-file.ts'
import { growTree, type SpellingTree } from './spelling-tree.ts'
import { CLASSES } from './stream.ts'

/** Words that may have been printed where another was read, likeliest first, with the logarithm of the chance of that reading. */
export interface Candidates {
  readonly ids: Uint16Array
  readonly scores: Float32Array
}

/** Longest string that one printed letter is read as. */
const LONGEST_READ = 3
/** Candidates kept for one reading, and how much worse than the best they may be. */
const KEPT = 40
const REACH = 10
/** The same for a reading whose best word is at least so likely: most words are read plainly, and their lists make the time. */
const PLAIN = -1
const KEPT_IF_PLAIN = 24
const REACH_IF_PLAIN = 7
/** Weight of what the letters say against what was seen of the whole word: other engines misread other words. */
const LETTERS_WEIGHT = 0.25
/** How far to look for the halves of two words run together, and for one word read in two: these must be good to count at all. */
const NEAR = 7.6
/** Longer readings are no one syllable; what is as far from them as shorter ones may lie is none either. */
const LONG_READ = 8
const LONG_REACH = 22
const CACHE_SIZE = 40_000
/** Longer readings are no syllable of any kind. */
const MAX_READ = 14
/** Longest word of the tree, for the rows of the search. */
const DEPTH = 24
const NONE: Candidates = { ids: new Uint16Array(0), scores: new Float32Array(0) }

/** Costs of the first letters of a word: row `d` holds, by how much of the reading they use up, what the first `d` cost at the least. */
type Rows = readonly Float64Array[]
const newRows = (): Rows => Array.from({ length: DEPTH + 1 }, () => new Float64Array(MAX_READ + 1).fill(Infinity))

/**
 * Which words a reading may stand for: the chance that each printed letter is read as some string of up to three
 * characters, summed over the best alignment, mixed with how often the whole word was read so in training.
 */
export class MisreadIndex {
  readonly #tree: SpellingTree
  readonly #costs: LetterCosts
  readonly #readings: ReadonlyMap<string, string>
  readonly #ids: ReadonlyMap<string, number>
  /** By word id: its place in the tree; how often it was read at all. */
  readonly #placeOf = new Map<number, number>()
  readonly #times: Float32Array
  readonly #cache = new Map<string, Candidates>()
  readonly #nearCache = new Map<string, Candidates>()

  // The search at hand: the costs of pieces of the reading by where they end and how long they are, what the rest of it
  // costs at the very least, how far to look, and what was found (by place in the tree).
  #length = 0
  #letterCosts: (Float32Array | null)[] = []
  #bareCosts: (Float32Array | null)[] = []
  readonly #rest = new Float64Array(MAX_READ + 1)
  #limit = 0
  readonly #found = new Map<number, number>()
  readonly #bareRows = newRows()
  readonly #rows = newRows()
  /** The word measured last, and how many of its letters the rows hold. */
  #measured = 0
  #measuredLetters = 0

  constructor({ words, channel, readings, times }: Pick<Model, 'words' | 'channel' | 'readings' | 'times'>, ids: ReadonlyMap<string, number>) {
    this.#tree = growTree(words, CLASSES.length)
    this.#tree.ids.forEach((id, place) => this.#placeOf.set(id, place))
    this.#costs = new LetterCosts(this.#tree, channel)
    this.#readings = new Map(readings)
    this.#ids = ids
    this.#times = times
    ;(this.#bareRows[0] as Float64Array)[0] = 0
    ;(this.#rows[0] as Float64Array)[0] = 0
  }

  /** Words that may stand behind a reading (small letters), likeliest first by the look alone. */
  candidates(read: string): Candidates {
    const wide = 6 + 3.2 * read.length
    return this.#once(this.#cache, read, read.length < LONG_READ ? wide : Math.min(wide, LONG_REACH))
  }

  /** The same for a piece of a reading, or two put together: only words that it is read from easily. */
  nearCandidates(read: string): Candidates {
    return this.#once(this.#nearCache, read, NEAR)
  }

  /** Whether some word was read so in training, or is written so but for its marks. */
  isReading(read: string): boolean {
    return this.#readings.has(read) || this.#nodeOf(stripMarks(read)) !== null
  }

  #once(cache: Map<string, Candidates>, read: string, wide: number): Candidates {
    const known = cache.get(read)
    if (known) return known
    const found = this.#search(read, wide)
    if (cache.size > CACHE_SIZE) cache.clear()
    cache.set(read, found)
    return found
  }

  #search(read: string, wide: number): Candidates {
    if (read.length === 0 || read.length > MAX_READ) return NONE
    this.#prepare(read)
    const seen = this.#seenAs(read)
    const least = this.#measureLikely(read, seen)
    if (least < Infinity) this.#walkWithin(Math.min(wide, this.#reachFrom(least, seen)))
    else {
      // A narrow search tells how good the best is; a second one then looks just as far as the others may lie.
      const narrow = Math.min(1.5 + 1.1 * read.length, wide)
      this.#walkWithin(narrow)
      const best = Math.min(...this.#found.values())
      if (best + REACH > narrow && wide > narrow) this.#walkWithin(Math.min(wide, best + REACH))
    }
    for (const place of seen.keys()) if (!this.#found.has(place)) this.#found.set(place, this.#limit + 4)
    return this.#rank(seen)
  }

  #prepare(read: string): void {
    const n = (this.#length = read.length)
    this.#letterCosts = []
    this.#bareCosts = []
    this.#found.clear()
    this.#measuredLetters = 0
    this.#limit = Infinity
    const pieces: (PieceCosts | null)[] = []
    for (let end = 0; end <= n; end++) {
      for (let k = 0; k <= LONGEST_READ; k++) pieces.push(k > end ? null : this.#costs.of(read.slice(end - k, end)))
    }
    for (const piece of pieces) {
      this.#letterCosts.push(piece && piece.byLetter)
      this.#bareCosts.push(piece && piece.byBare)
    }
    this.#rest[n] = 0
    for (let from = n - 1; from >= 0; from--) {
      let least = Infinity
      for (let k = 1; k <= LONGEST_READ && from + k <= n; k++) {
        const piece = pieces[(from + k) * (LONGEST_READ + 1) + k]
        if (piece) least = Math.min(least, piece.least + (this.#rest[from + k] as number))
      }
      this.#rest[from] = least
    }
  }

  /** By place: of the times a word was read in training, the share that it was read so. */
  #seenAs(read: string): Map<number, number> {
    const shares = new Map<number, number>()
    for (const cell of this.#readings.get(read)?.split(' ') ?? []) {
      const letters = cell.search(/\d/)
      const id = this.#ids.get(cell.slice(0, letters))
      const place = id === undefined ? undefined : this.#placeOf.get(id)
      if (place !== undefined) shares.set(place, Number(cell.slice(letters)) / Math.max(1, this.#times[id as number] as number))
    }
    return shares
  }

  /** Measures the words that differ from the reading by marks alone, and those seen so read; what the nearest of them costs. */
  #measureLikely(read: string, seen: ReadonlyMap<number, number>): number {
    const { firstWord, endOfWords } = this.#tree
    let least = Infinity
    for (const place of seen.keys()) least = Math.min(least, this.#measure(place))
    const node = this.#nodeOf(stripMarks(read))
    if (node === null) return least
    for (let place = firstWord[node] as number; place < (endOfWords[node] as number); place++) least = Math.min(least, this.#measure(place))
    return least
  }

  /** The node of the words that are spelled so without marks. */
  #nodeOf(bare: string): number | null {
    const { firstChild, letter, firstWord, endOfWords, bareLetters } = this.#tree
    let node = 0
    for (const sign of bare) {
      const wanted = bareLetters.get(sign)
      let child = firstChild[node] as number
      const end = firstChild[node + 1] as number
      while (child < end && letter[child] !== wanted) child++
      if (child === end) return null
      node = child
    }
    return firstWord[node] === endOfWords[node] ? null : node
  }

  /** How far others may lie from words measured already. */
  #reachFrom(least: number, seen: ReadonlyMap<number, number>): number {
    let best = -Infinity
    for (const [place, cost] of this.#found) best = Math.max(best, mixed(seen.get(place), cost))
    return best >= PLAIN ? Math.log(LETTERS_WEIGHT) - best + REACH_IF_PLAIN : least + REACH
  }

  #rank(seen: ReadonlyMap<number, number>): Candidates {
    const all = [...this.#found].map(([place, cost]) => ({ id: this.#tree.ids[place] as number, score: mixed(seen.get(place), cost) }))
    all.sort((a, b) => b.score - a.score)
    const best = all[0]?.score ?? 0
    const kept = best < PLAIN ? all.slice(0, KEPT) : all.slice(0, KEPT_IF_PLAIN).filter(({ score }) => score > best - REACH_IF_PLAIN)
    return { ids: Uint16Array.from(kept, ({ id }) => id), scores: Float32Array.from(kept, ({ score }) => score) }
  }

  #walkWithin(limit: number): void {
    this.#limit = limit
    this.#walk(0, 0)
  }

  #walk(node: number, depth: number): void {
    const { firstWord, endOfWords, firstChild, letter } = this.#tree
    if (((this.#bareRows[depth] as Float64Array)[this.#length] as number) < this.#limit) {
      for (let place = firstWord[node] as number; place < (endOfWords[node] as number); place++) this.#measure(place)
    }
    if (depth === DEPTH) return
    const end = firstChild[node + 1] as number
    for (let child = firstChild[node] as number; child < end; child++) {
      if (this.#advance(this.#bareRows, depth, letter[child] as number, this.#bareCosts)) this.#walk(child, depth + 1)
    }
  }

  /** What a word costs, which is remembered where it is within the limit; else `Infinity`. */
  #measure(place: number): number {
    const { firstLetter, spelling } = this.#tree
    const from = firstLetter[place] as number
    const length = (firstLetter[place + 1] as number) - from
    if (length > DEPTH) return Infinity
    let depth = 0
    while (depth < length && depth < this.#measuredLetters && spelling[from + depth] === spelling[this.#measured + depth]) depth++
    this.#measured = from
    for (; depth < length; depth++) {
      if (this.#advance(this.#rows, depth, spelling[from + depth] as number, this.#letterCosts)) continue
      this.#measuredLetters = depth
      return Infinity
    }
    this.#measuredLetters = length
    const cost = (this.#rows[length] as Float64Array)[this.#length] as number
    if (cost >= this.#limit) return Infinity
    this.#found.set(place, cost)
    this.#limit = Math.min(this.#limit, cost + REACH)
    return cost
  }

  /** Costs of one letter more, by how much of the reading it leaves used up; whether any of them can still come within the limit. */
  #advance(rows: Rows, depth: number, letter: number, pieces: readonly (Float32Array | null)[]): boolean {
    const row = rows[depth] as Float64Array
    const next = rows[depth + 1] as Float64Array
    const n = this.#length
    const rest = this.#rest
    const limit = this.#limit
    // What is within reach lies side by side: most rows hold only two or three such places.
    let from = 0
    let to = n
    while (from <= n && row[from] === Infinity) from++
    while (to >= from && row[to] === Infinity) to--
    let isWithin = false
    next.fill(Infinity, 0, n + 1)
    for (let j = from; j <= n && j <= to + LONGEST_READ; j++) {
      let least = Infinity
      for (let k = j > to ? j - to : 0; k <= LONGEST_READ && k <= j - from; k++) {
        const piece = pieces[j * (LONGEST_READ + 1) + k]
        if (!piece) continue
        const cost = (row[j - k] as number) + (piece[letter] as number)
        if (cost < least) least = cost
      }
      if (least + (rest[j] as number) >= limit) continue
      next[j] = least
      isWithin = true
    }
    return isWithin
  }
}

/** What the letters say of a word, and how often it was seen so. */
function mixed(share: number | undefined, cost: number): number {
  return Math.log((1 - LETTERS_WEIGHT) * (share ?? 0) + LETTERS_WEIGHT * Math.exp(-cost))
}
