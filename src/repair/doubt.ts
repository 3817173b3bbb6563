import type { Engine } from './engine.ts'

export interface Option { readonly id: number; readonly score: number }
/** An option with its share of the probability among the options, by its neighbours four words either way. */
export interface Weighed { readonly id: number; readonly share: number }

/** Options looked at closely; words after the place that are looked at. */
const OPTIONS = 8
/** Options whose letters speak this much worse for them than for the best are left out. */
const REACH = 8
const AHEAD = 3
const BEHIND = 4

/**
 * How likely each word is at a place when all others stand: the sentence's words with each option put in.
 *
 * @param words Word ids of the sentence as decoded.
 * @returns Likeliest first; shares sum to one.
 */
export function weighOptions({ model, localNode }: Engine, words: readonly number[], place: number, options: readonly Option[]): Weighed[] {
  if (options.length === 1) return [{ id: (options[0] as Option).id, share: 1 }]
  const likeliest = Math.max(...options.map(({ score }) => score))
  const near = options.length <= OPTIONS ? options : options.filter(({ id, score }) => id === words[place] || score > likeliest - REACH).sort((a, b) => Number(b.id === words[place]) - Number(a.id === words[place]) || b.score - a.score).slice(0, OPTIONS)
  let node = localNode
  let other = localNode + 1
  const turn = () => ([node, other] = [other, node])
  model.begin(node, place <= BEHIND ? 0 : (words[place - BEHIND - 1] as number))
  for (let i = Math.max(0, place - BEHIND); i < place; i++) {
    model.extend(node, words[i] as number, other)
    turn()
  }
  const base = node
  const [one, two] = [localNode + 2, localNode + 3]
  const scored = near.map(({ id, score }) => {
    let sum = score + model.extend(base, id, one)
    let [from, to] = [one, two]
    for (let i = place + 1; i <= Math.min(place + AHEAD, words.length - 1); i++) {
      sum += model.extend(from, words[i] as number, to)
      ;[from, to] = [to, from]
    }
    return { id, sum }
  })
  const best = Math.max(...scored.map(({ sum }) => sum))
  const total = scored.reduce((all, { sum }) => all + Math.exp(sum - best), 0)
  return scored.map(({ id, sum }) => ({ id, share: Math.exp(sum - best) / total })).sort((a, b) => b.share - a.share).slice(0, OPTIONS)
}
