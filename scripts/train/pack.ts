import { markPair, NO_CONTEXT, P_STEP, PAIR_WORDS, REST_STEP, slotOf, type ModelTables } from '../../src/repair/language-model.ts'
import type { KeptRuns } from './kneser-ney.ts'

/** How full the tables are: fuller ones are smaller and slower. */
const FILL = 0.87

/** Kept runs as the tables of a model. @param words By id; run 1 of `kept` holds each id's own probability. */
export function toTables(words: readonly string[], kept: readonly KeptRuns[], idOf: (low: number) => number): ModelTables {
  const [single, ...longer] = kept as [KeptRuns, ...KeptRuns[]]
  const logP = new Float32Array(words.length).fill(-16)
  const logRest = new Float32Array(words.length)
  single.low.forEach((low, i) => {
    const id = idOf(low)
    logP[id] = single.logP[i] as number
    logRest[id] = single.logRest[i] as number
  })
  const pairs = new Uint32Array(PAIR_WORDS)
  longer[0]?.low.forEach((low) => markPair(pairs, low))
  return { words, logP, logRest, runs: longer.map(toTable), pairs }
}

function toTable(runs: KeptRuns): Uint32Array {
  const size = Math.max(16, Math.ceil(runs.low.length / FILL))
  const table = new Uint32Array(size)
  runs.low.forEach((low, i) => {
    const p = Math.min(255, Math.max(0, Math.round(-(runs.logP[i] as number) / P_STEP)))
    const rest = runs.isContext[i] === 0 ? NO_CONTEXT : Math.min(254, Math.max(0, Math.round(-(runs.logRest[i] as number) / REST_STEP)))
    place(table, slotOf(low, size), (((((runs.high[i] as number) >>> 16) & 0xffff) << 16) | (Math.max(p, 1) << 8) | rest) >>> 0)
  })
  return table
}

/** On every way from a slot to an entry stand larger ones only, so that a search for what is not there ends early. */
function place(table: Uint32Array, from: number, entry: number): void {
  let slot = from
  let placed = entry
  for (;;) {
    const other = table[slot] as number
    if (other < placed) table[slot] = placed
    if (other === 0) return
    if (other < placed) placed = other
    slot = slot + 1 === table.length ? 0 : slot + 1
  }
}
