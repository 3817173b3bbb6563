import type { NgramTable } from './ngrams.ts'

/** One kept run: its key, the logarithm of its last word's probability after the others, and of what is left for words unseen after it. */
export interface KeptRuns {
  readonly order: number
  readonly low: Int32Array
  readonly high: Int32Array
  readonly logP: Float32Array
  /** Null where nothing kept follows this run, so that it is no context. */
  readonly logRest: Float32Array
  readonly isContext: Uint8Array
}

type HashOf = (ids: Uint16Array, start: number, length: number) => readonly [number, number]

/**
 * Interpolated modified Kneser–Ney over the runs that occur often enough; the mass of the others goes to the shorter
 * runs, so that every distribution still sums to one.
 *
 * @param tables Counts of runs of 1, 2, … words.
 * @param least How often a run of each length must occur to be kept; must not fall with the length.
 */
export function estimate(ids: Uint16Array, tables: readonly NgramTable[], vocabulary: number, least: readonly number[], hash: HashOf): KeptRuns[] {
  const longest = tables.length
  /** Per table and slot: the probability of every run kept. */
  const probabilities: Float64Array[] = []
  const rests: Float64Array[] = []
  for (const [i, table] of tables.entries()) {
    const isWhole = (slot: number) => i + 1 === longest || ids[table.first[slot] as number] === 0
    const counted = (slot: number): number => (isWhole(slot) ? (table.count[slot] as number) : Math.max(1, table.left[slot] as number))
    // What was seen once was seen once, however much it counts.
    const times = (slot: number): number => (isWhole(slot) ? (table.times[slot] as number) : Math.max(1, table.leftTimes[slot] as number))
    const discountOf = discounts(table, times)
    const discount = (slot: number): number => (discountOf(times(slot)) * counted(slot)) / times(slot)
    const shorter = tables[i - 1]
    const total = new Float64Array(shorter?.slots ?? 1)
    const taken = new Float64Array(shorter?.slots ?? 1)
    const contextOf = (slot: number): number => (shorter ? shorter.find(...hash(ids, table.first[slot] as number, i)) : 0)
    const contexts = new Int32Array(table.slots)
    for (let slot = 0; slot < table.slots; slot++) {
      if (table.count[slot] === 0) continue
      const context = (contexts[slot] = contextOf(slot))
      const c = counted(slot)
      total[context] = (total[context] as number) + c
      if ((table.count[slot] as number) >= (least[i] as number)) taken[context] = (taken[context] as number) + c - discount(slot)
    }
    const rest = total.map((sum, context) => (sum > 0 ? 1 - (taken[context] as number) / sum : 1))
    const p = new Float64Array(table.slots)
    for (let slot = 0; slot < table.slots; slot++) {
      if (table.count[slot] === 0 || (table.count[slot] as number) < (least[i] as number)) continue
      const context = contexts[slot] as number
      const c = counted(slot)
      const below = i === 0 ? 1 / vocabulary : (probabilities[i - 1] as Float64Array)[(shorter as NgramTable).find(...hash(ids, (table.first[slot] as number) + 1, i))] as number
      p[slot] = (c - discount(slot)) / (total[context] as number) + (rest[context] as number) * below
    }
    probabilities.push(p)
    rests.push(rest)
  }
  return tables.map((table, i) => keep(table, probabilities[i] as Float64Array, rests[i + 1]))
}

function keep(table: NgramTable, p: Float64Array, rest: Float64Array | undefined): KeptRuns {
  const slots: number[] = []
  for (let slot = 0; slot < table.slots; slot++) if ((p[slot] as number) > 0) slots.push(slot)
  return {
    order: table.order,
    low: Int32Array.from(slots, (slot) => (table.low[slot] as number) | 0),
    high: Int32Array.from(slots, (slot) => (table.high[slot] as number) | 0),
    logP: Float32Array.from(slots, (slot) => Math.log(p[slot] as number)),
    logRest: Float32Array.from(slots, (slot) => Math.log(Math.max(1e-6, rest?.[slot] ?? 1))),
    isContext: Uint8Array.from(slots, (slot) => (rest !== undefined && (rest[slot] as number) < 1 ? 1 : 0)),
  }
}

/** Chen and Goodman's three discounts, from how many runs occur once, twice, three and four times. */
function discounts(table: NgramTable, counted: (slot: number) => number): (count: number) => number {
  const n = [0, 0, 0, 0, 0]
  for (let slot = 0; slot < table.slots; slot++) {
    if (table.count[slot] === 0) continue
    const c = counted(slot)
    if (c <= 4) n[c] = (n[c] as number) + 1
  }
  const [, n1 = 0, n2 = 0, n3 = 0, n4 = 0] = n
  const y = n1 / (n1 + 2 * n2)
  const of = (k: number, a: number, b: number) => (a > 0 ? Math.min(k - 0.05, Math.max(0.1, k - (k + 1) * y * (b / a))) : 0.5 * k)
  const d = [0, of(1, n1, n2), of(2, n2, n3), of(3, n3, n4)]
  return (count) => d[Math.min(3, count)] as number
}
