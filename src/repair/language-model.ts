import { HIGH_SEED, LOW_SEED, mix } from './hash.ts'

/** Longest context in words. Runs are one word longer. */
export const CONTEXT = 4

/** The tables of a model as they lie in its file; see `model-file.ts`. */
export interface ModelTables {
  readonly words: readonly string[]
  /** By word id: logarithm of its probability by itself, and of what it leaves to words unseen after it. */
  readonly logP: Float32Array
  readonly logRest: Float32Array
  /** Runs of 2, 3, … words: open tables of `fingerprint << 16 | p << 8 | rest`, 0 where empty. */
  readonly runs: readonly Uint32Array[]
  /** By the first 21 bits of its hash, whether any run of two words has these: most pairs that are asked for never occur. */
  readonly pairs: Uint32Array
}

/** Steps of the eight-bit logarithms: -log p up to 16, -log rest up to 8; `NO_CONTEXT` marks a run that nothing follows. */
export const P_STEP = 1 / 16
export const REST_STEP = 1 / 31
export const NO_CONTEXT = 255

/**
 * Probabilities of a word after others, by runs of up to `CONTEXT` + 1 words with back-off (modified Kneser–Ney).
 * What came before is a node in a pool of numbered nodes, so that a search makes no objects.
 */
export class LanguageModel {
  readonly words: readonly string[]
  readonly ids: ReadonlyMap<string, number>
  readonly #logP: Float32Array
  readonly #logRest: Float32Array
  readonly #runs: readonly Uint32Array[]
  readonly #pairs: Uint32Array
  #low = new Int32Array(0)
  #high = new Int32Array(0)
  #rest = new Float32Array(0)
  #depth = new Uint8Array(0)

  constructor({ words, logP, logRest, runs, pairs }: ModelTables, nodes: number) {
    this.words = words
    this.ids = new Map(words.map((word, id) => [word, id]))
    this.#logP = logP
    this.#logRest = logRest
    this.#runs = runs
    this.#pairs = pairs
    this.reserve(nodes)
  }

  /** Makes room for so many nodes; what the old ones held is kept. */
  reserve(nodes: number): void {
    if (nodes <= this.#depth.length) return
    const grow = <T extends Int32Array | Float32Array | Uint8Array>(old: T, larger: T): T => (larger.set(old as never), larger)
    this.#low = grow(this.#low, new Int32Array(nodes * CONTEXT))
    this.#high = grow(this.#high, new Int32Array(nodes * CONTEXT))
    this.#rest = grow(this.#rest, new Float32Array(nodes * CONTEXT))
    this.#depth = grow(this.#depth, new Uint8Array(nodes))
  }

  /** Puts "nothing but this word came before" into a node. */
  begin(node: number, id: number): void {
    this.#low[node * CONTEXT] = mix(LOW_SEED, id)
    this.#high[node * CONTEXT] = mix(HIGH_SEED, id)
    this.#rest[node * CONTEXT] = this.#logRest[id] as number
    this.#depth[node] = 1
  }

  /** The logarithm of the probability of a word after the node `from`; `to` becomes the node after it. `to` must not be `from`. */
  extend(from: number, id: number, to: number): number {
    const depth = this.#depth[from] as number
    let p = this.#logP[id] as number
    this.begin(to, id)
    let known = 0
    for (; known < depth; known++) {
      const low = mix(this.#low[from * CONTEXT + known] as number, id)
      if (known === 0 && !hasPair(this.#pairs, low)) break
      const high = mix(this.#high[from * CONTEXT + known] as number, id)
      const entry = find(this.#runs[known] as Uint32Array, low, high)
      if (entry === 0) break
      p = -((entry >>> 8) & 255) * P_STEP
      const rest = entry & 255
      const place = known + 1
      if (place < CONTEXT && rest !== NO_CONTEXT && this.#depth[to] === place) {
        this.#low[to * CONTEXT + place] = low
        this.#high[to * CONTEXT + place] = high
        this.#rest[to * CONTEXT + place] = -rest * REST_STEP
        this.#depth[to] = place + 1
      }
    }
    for (; known < depth; known++) p += this.#rest[from * CONTEXT + known] as number
    return p
  }

  /** Tells whether two nodes are the same to every word that may follow. */
  isSame(a: number, b: number): boolean {
    const depth = this.#depth[a] as number
    if (depth !== this.#depth[b]) return false
    const last = depth - 1
    return this.#low[a * CONTEXT + last] === this.#low[b * CONTEXT + last] && this.#high[a * CONTEXT + last] === this.#high[b * CONTEXT + last]
  }

  /** The logarithm of a word's probability by itself. */
  alone(id: number): number {
    return this.#logP[id] as number
  }
}

/** Words of 32 bits that hold a bit for each beginning of a hash. */
export const PAIR_WORDS = 1 << 16

/** Sets the bit of a pair of words by the first half of its hash. */
export function markPair(pairs: Uint32Array, low: number): void {
  pairs[low >>> 16] = ((pairs[low >>> 16] as number) | (1 << ((low >>> 11) & 31))) >>> 0
}

function hasPair(pairs: Uint32Array, low: number): boolean {
  return (((pairs[low >>> 16] as number) >>> ((low >>> 11) & 31)) & 1) === 1
}

/** Where a key is looked for first; tables are of any size. */
export function slotOf(low: number, size: number): number {
  return Math.floor(((low >>> 0) / 4294967296) * size)
}

function find(table: Uint32Array, low: number, high: number): number {
  const size = table.length
  const fingerprint = (high >>> 16) & 0xffff
  let slot = slotOf(low, size)
  for (;;) {
    const entry = table[slot] as number
    const rank = entry >>> 16
    if (rank <= fingerprint) return rank === fingerprint ? entry : 0
    if (++slot === size) slot = 0
  }
}
