/** Counts of all runs of one length, in an open table: two hashes, how often (as it counts, and in truth), in how many left contexts, where first. */
export class NgramTable {
  readonly order: number
  size = 0
  #mask: number
  low: Uint32Array
  high: Uint32Array
  count: Uint32Array
  /** How often it stands there, whatever it counts. */
  times: Uint32Array
  /** In how many different words' company on the left, as it counts and in truth: what Kneser and Ney count for the shorter runs. */
  left: Uint32Array
  leftTimes: Uint32Array
  first: Uint32Array

  constructor(order: number, bits = 20) {
    this.order = order
    this.#mask = 2 ** bits - 1
    const n = 2 ** bits
    this.low = new Uint32Array(n)
    this.high = new Uint32Array(n)
    this.count = new Uint32Array(n)
    this.times = new Uint32Array(n)
    this.left = new Uint32Array(n)
    this.leftTimes = new Uint32Array(n)
    this.first = new Uint32Array(n)
  }

  get slots(): number {
    return this.#mask + 1
  }

  /** The slot of a run; -1 where it never occurred. */
  find(low: number, high: number): number {
    for (let slot = low & this.#mask; this.count[slot] !== 0; slot = (slot + 1) & this.#mask) {
      if (this.low[slot] === low && this.high[slot] === high) return slot
    }
    return -1
  }

  /** Counts a run for so much; true where it is new. */
  add(low: number, high: number, position: number, weight: number): boolean {
    let slot = low & this.#mask
    for (; this.count[slot] !== 0; slot = (slot + 1) & this.#mask) {
      if (this.low[slot] === low && this.high[slot] === high) {
        this.count[slot] = (this.count[slot] as number) + weight
        this.times[slot] = (this.times[slot] as number) + 1
        return false
      }
    }
    this.low[slot] = low
    this.high[slot] = high
    this.count[slot] = weight
    this.times[slot] = 1
    this.first[slot] = position
    if (++this.size * 1.5 > this.#mask) this.#grow()
    return true
  }

  #grow(): void {
    const { low, high, count, times, left, leftTimes, first } = this
    const n = (this.#mask + 1) * 2
    this.#mask = n - 1
    this.low = new Uint32Array(n)
    this.high = new Uint32Array(n)
    this.count = new Uint32Array(n)
    this.times = new Uint32Array(n)
    this.left = new Uint32Array(n)
    this.leftTimes = new Uint32Array(n)
    this.first = new Uint32Array(n)
    for (let old = 0; old < count.length; old++) {
      if (count[old] === 0) continue
      let slot = (low[old] as number) & this.#mask
      while (this.count[slot] !== 0) slot = (slot + 1) & this.#mask
      this.low[slot] = low[old] as number
      this.high[slot] = high[old] as number
      this.count[slot] = count[old] as number
      this.times[slot] = times[old] as number
      this.left[slot] = left[old] as number
      this.leftTimes[slot] = leftTimes[old] as number
      this.first[slot] = first[old] as number
    }
  }
}

/**
 * Counts every run of 1…`longest` ids that does not cross a sentence's beginning (id 0 stands only at the front).
 *
 * @param weights By place: how much a run that ends there counts.
 */
export function countNgrams(ids: Uint16Array, weights: Uint8Array, longest: number, hash: (ids: Uint16Array, start: number, length: number) => readonly [number, number]): NgramTable[] {
  const tables: NgramTable[] = []
  for (let order = 1; order <= longest; order++) {
    const table = new NgramTable(order, order === 1 ? 14 : 22)
    const shorter = tables[order - 2]
    let run = 0
    for (let at = 0; at < ids.length; at++) {
      run = ids[at] === 0 ? 1 : run + 1
      if (run < order) continue
      const start = at - order + 1
      const [low, high] = hash(ids, start, order)
      if (!table.add(low, high, start, weights[at] as number) || !shorter) continue
      const [shortLow, shortHigh] = hash(ids, start + 1, order - 1)
      const slot = shorter.find(shortLow, shortHigh)
      shorter.left[slot] = (shorter.left[slot] as number) + (weights[at] as number)
      shorter.leftTimes[slot] = (shorter.leftTimes[slot] as number) + 1
    }
    tables.push(table)
  }
  return tables
}
