import type { Engine } from './engine.ts'

export interface Option { readonly id: number; readonly score: number }
/** An option with its share of the probability among the options, by its neighbours four words either way. */
export interface Weighed { readonly id: number; readonly share: number }

/** Options looked at closely; words after the place that are looked at. */
const OPTIONS = 8
/** Options whose letters speak this much worse for them than for the best are left out. */
const REACH = 8
/** Those behind the best by so much with the next word read are not looked at further. */
const HOPELESS = 9
const AHEAD = 3

/** Weighs words of one sentence as decoded, place by place from left to right, against what else may have stood there. */
export class Weigher {
  readonly #engine: Engine
  readonly #words: readonly number[]
  /** The words before this place are in `#node`. */
  #place = 0
  #node: number
  #spare: number

  /** @param words Word ids of the sentence. */
  constructor(engine: Engine, words: readonly number[]) {
    this.#engine = engine
    this.#words = words
    this.#node = engine.localNode
    this.#spare = engine.localNode + 1
    engine.model.begin(this.#node, 0)
  }

  /**
   * How likely each word is at a place when all others stand: the sentence's words with each option put in.
   *
   * @param place No less than at the call before.
   * @returns Likeliest first; shares sum to one.
   */
  weigh(place: number, options: readonly Option[]): Weighed[] {
    if (options.length === 1) return [{ id: (options[0] as Option).id, share: 1 }]
    this.#advance(place)
    const { model, localNode } = this.#engine
    const near = this.#nearest(place, options)
    const first = near.map(({ id, score }, i) => score + model.extend(this.#node, id, localNode + 4 + i))
    const best = Math.max(...first)
    const isOpen = first.filter((sum) => sum >= best - HOPELESS).length > 1
    const sums = isOpen ? first.map((sum, i) => (sum < best - HOPELESS ? -Infinity : sum + this.#ahead(place, localNode + 4 + i))) : first
    const most = Math.max(...sums)
    const total = sums.reduce((all, sum) => all + Math.exp(sum - most), 0)
    return near.map(({ id }, i) => ({ id, share: Math.exp((sums[i] as number) - most) / total })).sort((a, b) => b.share - a.share)
  }

  #advance(place: number): void {
    for (; this.#place < place; this.#place++) {
      this.#engine.model.extend(this.#node, this.#words[this.#place] as number, this.#spare)
      ;[this.#node, this.#spare] = [this.#spare, this.#node]
    }
  }

  /** The word that was decoded and those whose letters speak most for them. */
  #nearest(place: number, options: readonly Option[]): readonly Option[] {
    if (options.length <= OPTIONS) return options
    const decoded = this.#words[place]
    const likeliest = Math.max(...options.map(({ score }) => score))
    return options.filter(({ id, score }) => id === decoded || score > likeliest - REACH)
      .sort((a, b) => Number(b.id === decoded) - Number(a.id === decoded) || b.score - a.score).slice(0, OPTIONS)
  }

  /** The logarithm of the probability of the words after a place, from the node after it. */
  #ahead(place: number, node: number): number {
    const { model, localNode } = this.#engine
    let [from, to, spare] = [node, localNode + 2, localNode + 3]
    let sum = 0
    for (let i = place + 1; i <= Math.min(place + AHEAD, this.#words.length - 1); i++) {
      sum += model.extend(from, this.#words[i] as number, to)
      ;[from, to, spare] = [to, spare, to]
    }
    return sum
  }
}
