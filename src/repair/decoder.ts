import type { LanguageModel } from './language-model.ts'

/** Readings kept side by side. Wider ones gain nothing measurable (see docs/bench/repair.md). */
export const BEAM = 10
/** Readings this much less likely than the best are let go. */
const REACH = 10

/**
 * The ways through one sentence. Position `i` is its i-th token; a way from `i` reads `length` tokens as one word or two.
 * Kept in flat arrays that are used again from sentence to sentence.
 */
export class Lattice {
  positions = 0
  ways = 0
  first = new Int32Array(1024)
  length = new Uint8Array(4096)
  word = new Int32Array(4096)
  /** The second word, -1 where the way is one word. */
  second = new Int32Array(4096)
  score = new Float32Array(4096)

  clear(): void {
    this.positions = 0
    this.ways = 0
  }

  /** Opens the next position; the ways added from now on start here. */
  open(): void {
    if (this.positions + 2 > this.first.length) this.first = larger(this.first)
    this.first[this.positions++] = this.ways
    this.first[this.positions] = this.ways
  }

  add(length: number, word: number, second: number, score: number): void {
    if (this.ways === this.word.length) {
      this.length = larger(this.length)
      this.word = larger(this.word)
      this.second = larger(this.second)
      this.score = larger(this.score)
    }
    this.length[this.ways] = length
    this.word[this.ways] = word
    this.second[this.ways] = second
    this.score[this.ways] = score
    this.first[this.positions] = ++this.ways
  }
}

function larger<T extends Int32Array | Uint8Array | Float32Array>(old: T): T {
  const grown = new (old.constructor as new (n: number) => T)(old.length * 2)
  grown.set(old as never)
  return grown
}

/** Searches the likeliest way through a lattice, by beam. One decoder serves one text at a time. */
export class Decoder {
  readonly #model: LanguageModel
  /** Per position and rank: score, node, way taken, position and rank it came from. */
  #score = new Float64Array(0)
  #node = new Int32Array(0)
  #way = new Int32Array(0)
  #from = new Int32Array(0)
  #count = new Int32Array(0)
  readonly #scratch: number
  #spare: number

  constructor(model: LanguageModel) {
    this.#model = model
    model.reserve(3 * BEAM + 2)
    this.#scratch = 3 * BEAM
    this.#spare = 3 * BEAM + 1
  }

  /** @returns The ways taken, in order; empty where the lattice has no way to its end. */
  decode(lattice: Lattice): number[] {
    const { positions } = lattice
    this.#prepare(positions)
    for (let at = 0; at < positions; at++) {
      const ranks = this.#count[at] as number
      for (let rank = 0; rank < ranks; rank++) this.#step(lattice, at, rank)
      if (at + 3 <= positions) this.#claim(at + 3)
    }
    return this.#trace(lattice)
  }

  /** Whether a way that ends at a position was still in the running when the search was there. */
  isKept(way: number, to: number): boolean {
    const list = to * BEAM
    for (let rank = (this.#count[to] as number) - 1; rank >= 0; rank--) if (this.#way[list + rank] === way) return true
    return false
  }

  /** Node numbers belong to a position modulo three: no way is longer than two tokens. */
  #claim(at: number): void {
    for (let rank = 0; rank < BEAM; rank++) this.#node[at * BEAM + rank] = this.#node[(at - 3) * BEAM + rank] as number
  }

  #prepare(positions: number): void {
    const room = (positions + 4) * BEAM
    if (this.#score.length < room) {
      this.#score = new Float64Array(room * 2)
      this.#node = new Int32Array(room * 2)
      this.#way = new Int32Array(room * 2)
      this.#from = new Int32Array(room * 2)
      this.#count = new Int32Array(room * 2)
    }
    this.#count.fill(0, 0, positions + 3)
    for (let i = 0; i < 3 * BEAM; i++) this.#node[i] = i
    this.#spare = 3 * BEAM + 1
    this.#count[0] = 1
    this.#score[0] = 0
    this.#model.begin(this.#node[0] as number, 0)
  }

  #step(lattice: Lattice, at: number, rank: number): void {
    const model = this.#model
    const base = this.#score[at * BEAM + rank] as number
    const node = this.#node[at * BEAM + rank] as number
    const end = lattice.first[at + 1] as number
    for (let way = lattice.first[at] as number; way < end; way++) {
      const to = at + (lattice.length[way] as number)
      if (to > lattice.positions) continue
      const before = base + (lattice.score[way] as number)
      if (this.#isHopeless(to, before)) continue
      const second = lattice.second[way] as number
      let p = model.extend(node, lattice.word[way] as number, second < 0 ? this.#spare : this.#scratch)
      if (second >= 0) p += model.extend(this.#scratch, second, this.#spare)
      this.#offer(to, before + p, way, at * BEAM + rank)
    }
  }

  #isHopeless(to: number, score: number): boolean {
    const count = this.#count[to] as number
    if (count === 0) return false
    const best = this.#score[to * BEAM] as number
    return score < best - REACH || (count === BEAM && score <= (this.#score[to * BEAM + BEAM - 1] as number))
  }

  /** Takes the reading in the spare node into the list of a position, best first, if it is good enough. */
  #offer(to: number, score: number, way: number, from: number): void {
    if (this.#isHopeless(to, score)) return
    const list = to * BEAM
    let count = this.#count[to] as number
    for (let rank = 0; rank < count; rank++) {
      if (!this.#model.isSame(this.#node[list + rank] as number, this.#spare)) continue
      if ((this.#score[list + rank] as number) >= score) return
      this.#remove(list, rank, count--)
      break
    }
    if (count === BEAM) count--
    const freed = this.#node[list + count] as number
    let rank = count
    for (; rank > 0 && (this.#score[list + rank - 1] as number) < score; rank--) this.#move(list + rank - 1, list + rank)
    this.#score[list + rank] = score
    this.#way[list + rank] = way
    this.#from[list + rank] = from
    this.#node[list + rank] = this.#spare
    this.#spare = freed
    this.#count[to] = count + 1
  }

  #remove(list: number, rank: number, count: number): void {
    const freed = this.#node[list + rank] as number
    for (let i = rank; i + 1 < count; i++) this.#move(list + i + 1, list + i)
    this.#node[list + count - 1] = freed
  }

  #move(from: number, to: number): void {
    this.#score[to] = this.#score[from] as number
    this.#way[to] = this.#way[from] as number
    this.#from[to] = this.#from[from] as number
    this.#node[to] = this.#node[from] as number
  }

  #trace(lattice: Lattice): number[] {
    const ways: number[] = []
    if (this.#count[lattice.positions] === 0) return ways
    for (let place = lattice.positions * BEAM; place >= BEAM;) {
      ways.push(this.#way[place] as number)
      place = this.#from[place] as number
    }
    return ways.reverse()
  }
}
