import { stripMarks } from '../text/index.ts'
import type { Model } from './model-file.ts'
import { CLASSES } from './stream.ts'

/** A word that may have been printed where another was read, with the logarithm of the chance of that reading. */
export interface Candidate {
  readonly id: number
  readonly score: number
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
const NEAR = 10
/** Longer readings are no one syllable; what is as far from them as shorter ones may lie is none either. */
const LONG_READ = 8
const LONG_REACH = 22
const CACHE_SIZE = 40_000
/** Longer readings are no syllable of any kind. */
const MAX_READ = 14

/** Letters rarer than this in training are taken to be as common: what was never seen speaks for none of them. */
const LEAST_SEEN = 500
/** Signs that no training showed, and the letters they look like. */
const LOOKS: Readonly<Record<string, string>> = { '¥': 'y', '£': 'e', '€': 'e', '$': 's', '§': 's', '©': 'o', '®': 'o', '0': 'o', '¢': 'e', '@': 'o', '&': 'o' }

/** Children in flat lists, made once the trie is whole: the search walks it for every new reading. */
interface Node { readonly children: Map<number, Node>; word: number; letters: Int32Array; nodes: readonly Node[] }
const leaf = (): Node => ({ children: new Map(), word: -1, letters: new Int32Array(0), nodes: [] })
/** Longest word of the trie, for the rows of the search. */
const DEPTH = 24

/**
 * Which words a reading may stand for: the chance that each printed letter is read as some string of up to three
 * characters, summed over the best alignment, mixed with how often the whole word was read so in training.
 */
export class MisreadIndex {
  readonly #letters = new Map<string, number>()
  /** Numbers of the letters that are the same without marks. */
  readonly #byBare = new Map<string, number[]>()
  /** By string read: cost per letter number. */
  readonly #costs = new Map<string, Float32Array>()
  /** By string read: the cost for the letter that is read so most often. */
  readonly #least = new Map<Float32Array, number>()
  readonly #unseen: Float32Array
  readonly #root: Node = leaf()
  /** By reading: word ids and how often each was read so; by word id: how often it was read at all. */
  readonly #seen = new Map<string, Map<number, number>>()
  readonly #times = new Map<number, number>()
  readonly #cache = new Map<string, readonly Candidate[]>()
  readonly #nearCache = new Map<string, readonly Candidate[]>()
  #found = new Map<number, number>()
  #limit = 0
  readonly #rows: readonly Float64Array[] = Array.from({ length: DEPTH + 1 }, () => new Float64Array(MAX_READ + 1))
  #pieces: (Float32Array | null)[] = []
  /** By how much of the reading is used up: what the rest costs at the very least. */
  readonly #rest = new Float64Array(MAX_READ + 1)

  constructor({ words, channel, readings }: Pick<Model, 'words' | 'channel' | 'readings'>) {
    for (let id = CLASSES.length; id < words.length; id++) this.#insert((words[id] as string).toLowerCase(), id)
    flatten(this.#root)
    for (const [letter, number] of this.#letters) {
      const bare = stripMarks(letter)
      this.#byBare.set(bare, [...(this.#byBare.get(bare) ?? []), number])
    }
    const size = this.#letters.size
    this.#unseen = new Float32Array(size)
    this.#learn(channel, size)
    const ids = new Map(words.map((word, id) => [word, id]))
    for (const reading of readings) {
      const [printed = '', read = '', count = '1'] = reading.split(' ')
      const id = ids.get(printed)
      if (id === undefined) continue
      const row = this.#seen.get(read) ?? new Map<number, number>()
      this.#seen.set(read, row.set(id, Number(count)))
      this.#times.set(id, (this.#times.get(id) ?? 0) + Number(count))
    }
  }

  /** Words that may stand behind a reading (small letters), likeliest first by the look alone. */
  candidates(read: string): readonly Candidate[] {
    const wide = 6 + 3.2 * read.length
    return this.#once(this.#cache, read, read.length < LONG_READ ? wide : Math.min(wide, LONG_REACH))
  }

  /** The same for a piece of a reading, or two put together: only words that it is read from easily. */
  nearCandidates(read: string): readonly Candidate[] {
    return this.#once(this.#nearCache, read, NEAR)
  }

  #once(cache: Map<string, readonly Candidate[]>, read: string, wide: number): readonly Candidate[] {
    const known = cache.get(read)
    if (known) return known
    const found = this.#search(read, wide)
    if (cache.size > CACHE_SIZE) cache.clear()
    cache.set(read, found)
    return found
  }

  #insert(word: string, id: number): void {
    let node = this.#root
    for (const letter of word) {
      let number = this.#letters.get(letter)
      if (number === undefined) this.#letters.set(letter, (number = this.#letters.size))
      let child = node.children.get(number)
      if (!child) node.children.set(number, (child = leaf()))
      node = child
    }
    if (node.word < 0) node.word = id
  }

  #learn(channel: Model['channel'], size: number): void {
    const totals = new Float64Array(size)
    const rows = channel.map(([read, counts]) => ({
      read, cells: counts.split(' ').flatMap((cell): [number, number][] => {
        const letter = this.#letters.get([...cell][0] as string)
        return letter === undefined ? [] : [[letter, Number(cell.slice(([...cell][0] as string).length))]]
      }),
    }))
    for (const { cells } of rows) for (const [letter, count] of cells) totals[letter] = (totals[letter] as number) + count
    for (let letter = 0; letter < size; letter++) this.#unseen[letter] = -Math.log(0.02 / (Math.max(totals[letter] as number, LEAST_SEEN) + 2))
    for (const { read, cells } of rows) {
      const costs = this.#naturalCosts(read, totals)
      for (const [letter, count] of cells) costs[letter] = -Math.log((count + 0.02) / ((totals[letter] as number) + 2))
      this.#costs.set(read, costs)
    }
    for (const [letter] of this.#letters) if (!this.#costs.has(letter)) this.#costs.set(letter, this.#naturalCosts(letter, totals))
    if (!this.#costs.has('')) this.#costs.set('', this.#naturalCosts('', totals))
    for (const costs of [...this.#costs.values(), this.#unseen]) this.#least.set(costs, Math.min(...costs))
  }

  /** For letters never seen in training: themselves, or themselves without marks. */
  #naturalCosts(read: string, totals: Float64Array): Float32Array {
    const costs = Float32Array.from(this.#unseen, (cost) => cost + 1.5 * Math.max(0, read.length - 1))
    for (const number of this.#byBare.get(LOOKS[read] ?? stripMarks(read)) ?? []) costs[number] = Math.min(costs[number] as number, (totals[number] as number) < 20 ? 1.5 : 5)
    return costs
  }

  #search(read: string, wide: number): readonly Candidate[] {
    const n = read.length
    if (n === 0 || n > MAX_READ) return []
    this.#pieces = []
    for (let end = 0; end <= n; end++) {
      for (let k = 0; k <= LONGEST_READ; k++) this.#pieces.push(k > end ? null : (this.#costs.get(read.slice(end - k, end)) ?? (k === 1 ? this.#unseen : null)))
    }
    this.#measureRest(n)
    this.#found = new Map()
    const row = this.#rows[0] as Float64Array
    row.fill(Infinity)
    row[0] = 0
    // A narrow search tells how good the best is; a second one then looks just as far as the others may lie.
    const narrow = Math.min(1.5 + 1.1 * n, wide)
    this.#limit = narrow
    this.#walk(this.#root, 0, n)
    const least = Math.min(...this.#found.values())
    if (least + REACH > narrow && wide > narrow) {
      this.#limit = Math.min(wide, least + REACH)
      this.#walk(this.#root, 0, n)
    }
    const seen = this.#seen.get(read)
    for (const id of seen?.keys() ?? []) if (!this.#found.has(id)) this.#found.set(id, this.#limit + 4)
    const mixed = [...this.#found].map(([id, cost]): Candidate => {
      const times = this.#times.get(id) ?? 0
      return { id, score: Math.log((1 - LETTERS_WEIGHT) * ((seen?.get(id) ?? 0) / Math.max(1, times)) + LETTERS_WEIGHT * Math.exp(-cost)) }
    })
    mixed.sort((a, b) => b.score - a.score)
    const best = mixed[0]?.score ?? 0
    return best < PLAIN ? mixed.slice(0, KEPT) : mixed.slice(0, KEPT_IF_PLAIN).filter(({ score }) => score > best - REACH_IF_PLAIN)
  }

  #measureRest(n: number): void {
    this.#rest[n] = 0
    for (let from = n - 1; from >= 0; from--) {
      let least = Infinity
      for (let k = 1; k <= Math.min(LONGEST_READ, n - from); k++) {
        const piece = this.#pieces[(from + k) * (LONGEST_READ + 1) + k]
        if (piece) least = Math.min(least, (this.#least.get(piece) as number) + (this.#rest[from + k] as number))
      }
      this.#rest[from] = least
    }
  }

  #walk(node: Node, depth: number, n: number): void {
    const row = this.#rows[depth] as Float64Array
    if (node.word >= 0 && (row[n] as number) < this.#limit) {
      this.#found.set(node.word, row[n] as number)
      this.#limit = Math.min(this.#limit, (row[n] as number) + REACH)
    }
    if (depth === DEPTH) return
    const { letters, nodes } = node
    // What is within reach lies side by side: most rows hold only two or three such places.
    let from = 0
    let to = n
    while (from <= n && row[from] === Infinity) from++
    while (to >= from && row[to] === Infinity) to--
    for (let i = 0; i < letters.length; i++) {
      if (this.#advance(depth, letters[i] as number, n, from, to)) this.#walk(nodes[i] as Node, depth + 1, n)
    }
  }

  /** Costs of having printed one more letter, by how much of the reading it leaves used up; whether any of them can still come within the limit. */
  #advance(depth: number, letter: number, n: number, from: number, to: number): boolean {
    const row = this.#rows[depth] as Float64Array
    const next = this.#rows[depth + 1] as Float64Array
    const pieces = this.#pieces
    const rest = this.#rest
    const limit = this.#limit
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

function flatten(node: Node): void {
  node.letters = Int32Array.from(node.children.keys())
  node.nodes = [...node.children.values()]
  for (const child of node.nodes) flatten(child)
}
