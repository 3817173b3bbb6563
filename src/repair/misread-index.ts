import type { Model } from './model-file.ts'
import { CLASSES } from './stream.ts'

/** A word that may have been printed where another was read, with the logarithm of the chance of that reading. */
export interface Candidate {
  readonly id: number
  readonly score: number
}

/** Longest string that one printed letter is read as. */
const LONGEST_READ = 3
/** Candidates kept for one reading. */
const KEPT = 16
/** Readings this much worse than the best are not looked at further. */
const REACH = 6
/** Weight of what the letters say against what was seen of the whole word: other engines misread other words. */
const LETTERS_WEIGHT = 0.4
const CACHE_SIZE = 40_000
/** Longer readings are no syllable of any kind. */
const MAX_READ = 14

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
  /** By string read: cost per letter number. */
  readonly #costs = new Map<string, Float32Array>()
  readonly #unseen: Float32Array
  readonly #root: Node = leaf()
  /** By reading: word ids and how often each was read so; by word id: how often it was read at all. */
  readonly #seen = new Map<string, Map<number, number>>()
  readonly #times = new Map<number, number>()
  readonly #cache = new Map<string, readonly Candidate[]>()
  #found = new Map<number, number>()
  #limit = 0
  readonly #rows: readonly Float64Array[] = Array.from({ length: DEPTH + 1 }, () => new Float64Array(MAX_READ + 1))
  #pieces: (Float32Array | null)[] = []

  constructor({ words, channel, readings }: Pick<Model, 'words' | 'channel' | 'readings'>) {
    for (let id = CLASSES.length; id < words.length; id++) this.#insert((words[id] as string).toLowerCase(), id)
    flatten(this.#root)
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
    const known = this.#cache.get(read)
    if (known) return known
    const found = this.#search(read)
    if (this.#cache.size > CACHE_SIZE) this.#cache.clear()
    this.#cache.set(read, found)
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
    for (let letter = 0; letter < size; letter++) this.#unseen[letter] = -Math.log(0.02 / ((totals[letter] as number) + 2))
    for (const { read, cells } of rows) {
      const costs = this.#naturalCosts(read, totals)
      for (const [letter, count] of cells) costs[letter] = -Math.log((count + 0.02) / ((totals[letter] as number) + 2))
      this.#costs.set(read, costs)
    }
    for (const [letter] of this.#letters) if (!this.#costs.has(letter)) this.#costs.set(letter, this.#naturalCosts(letter, totals))
    if (!this.#costs.has('')) this.#costs.set('', this.#naturalCosts('', totals))
  }

  /** For letters never seen in training: themselves, or themselves without marks. */
  #naturalCosts(read: string, totals: Float64Array): Float32Array {
    const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd')
    const costs = Float32Array.from(this.#unseen, (cost) => cost + 1.5 * Math.max(0, read.length - 1))
    for (const [letter, number] of this.#letters) {
      if (bare(letter) !== bare(read)) continue
      costs[number] = Math.min(costs[number] as number, (totals[number] as number) < 20 ? 1.5 : 5)
    }
    return costs
  }

  #search(read: string): readonly Candidate[] {
    const n = read.length
    if (n === 0 || n > MAX_READ) return []
    this.#pieces = []
    for (let end = 0; end <= n; end++) {
      for (let k = 0; k <= LONGEST_READ; k++) this.#pieces.push(k > end ? null : (this.#costs.get(read.slice(end - k, end)) ?? (k === 1 ? this.#unseen : null)))
    }
    this.#found = new Map()
    const row = this.#rows[0] as Float64Array
    row.fill(Infinity)
    row[0] = 0
    // A narrow search tells how good the best is; a second one then looks just as far as the others may lie.
    const narrow = 1.5 + 1.1 * n
    const wide = 6 + 3.2 * n
    this.#limit = narrow
    this.#walk(this.#root, 0, n)
    const best = Math.min(...this.#found.values())
    if (best + REACH > narrow) {
      this.#limit = Math.min(wide, best + REACH)
      this.#walk(this.#root, 0, n)
    }
    const seen = this.#seen.get(read)
    for (const id of seen?.keys() ?? []) if (!this.#found.has(id)) this.#found.set(id, this.#limit + 4)
    const mixed = [...this.#found].map(([id, cost]): Candidate => {
      const times = this.#times.get(id) ?? 0
      return { id, score: Math.log((1 - LETTERS_WEIGHT) * ((seen?.get(id) ?? 0) / Math.max(1, times)) + LETTERS_WEIGHT * Math.exp(-cost)) }
    })
    return mixed.sort((a, b) => b.score - a.score).slice(0, KEPT)
  }

  #walk(node: Node, depth: number, n: number): void {
    const row = this.#rows[depth] as Float64Array
    if (node.word >= 0 && (row[n] as number) < this.#limit) {
      this.#found.set(node.word, row[n] as number)
      this.#limit = Math.min(this.#limit, (row[n] as number) + REACH)
    }
    if (depth === DEPTH) return
    const next = this.#rows[depth + 1] as Float64Array
    const { letters, nodes } = node
    for (let i = 0; i < letters.length; i++) {
      if (this.#advance(row, next, letters[i] as number, n) < this.#limit) this.#walk(nodes[i] as Node, depth + 1, n)
    }
  }

  /** Costs of having printed one more letter, by how much of the reading it leaves used up; the least of them. */
  #advance(row: Float64Array, next: Float64Array, letter: number, n: number): number {
    const pieces = this.#pieces
    let best = Infinity
    for (let j = 0; j <= n; j++) {
      let least = Infinity
      const longest = j < LONGEST_READ ? j : LONGEST_READ
      for (let k = 0; k <= longest; k++) {
        const before = row[j - k] as number
        if (before >= this.#limit) continue
        const piece = pieces[j * (LONGEST_READ + 1) + k]
        if (!piece) continue
        const cost = before + (piece[letter] as number)
        if (cost < least) least = cost
      }
      next[j] = least
      if (least < best) best = least
    }
    return best
  }
}

function flatten(node: Node): void {
  node.letters = Int32Array.from(node.children.keys())
  node.nodes = [...node.children.values()]
  for (const child of node.nodes) flatten(child)
}
