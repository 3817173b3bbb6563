import type { DocumentRecord } from '../model/index.ts'
import { FIELDS, type Field, type Item } from './fields.ts'
import type { GoldRecord } from './gold.ts'

export interface Pair {
  readonly gold: GoldRecord
  readonly record: DocumentRecord
}

/** Counts of one field in one document. */
export interface Tally {
  readonly right: number
  readonly found: number
  readonly wanted: number
}

export interface Score extends Tally {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** 95 % interval of F1 by a bootstrap over documents; null for a single document. */
  readonly interval: readonly [number, number] | null
}

export interface FieldScore {
  readonly field: string
  readonly exact: Score
  readonly overlap: Score
}

/** What was missed and what was made up, document by document: for whoever wants to know why. */
export interface Miss {
  readonly document: string
  readonly field: string
  readonly missed: readonly string[]
  readonly surplus: readonly string[]
}

/** Scores records against gold, field by field: exactly, and by overlap of the printed words. Counts are summed over documents. */
export function evaluate(pairs: readonly Pair[]): { scores: FieldScore[]; misses: Miss[] } {
  const misses: Miss[] = []
  const scores = FIELDS.map((field) => {
    const matched = pairs.map((pair) => ({ exact: match(field, pair, isSame(field)), overlap: match(field, pair, overlaps(field)) }))
    for (const [i, { exact }] of matched.entries()) {
      if (exact.missed.length + exact.surplus.length > 0) misses.push({ document: (pairs[i] as Pair).gold.name, field: field.name, missed: exact.missed, surplus: exact.surplus })
    }
    return { field: field.name, exact: sum(matched.map(({ exact }) => exact.tally)), overlap: sum(matched.map(({ overlap }) => overlap.tally)) }
  })
  return { scores, misses }
}

type Fits = (gold: Item, found: Item) => boolean

const isSame = (field: Field): Fits => (gold, found) => {
  const key = found.keys[0] as string
  return gold.keys.some((one) => one === key || (field.fits?.(one, key) ?? false))
}

/** Also right: the same stretch of text under another value. */
const overlaps = (field: Field): Fits => (gold, found) =>
  isSame(field)(gold, found) || (gold.raw !== '' && found.raw !== '' && (gold.raw.includes(found.raw) || found.raw.includes(gold.raw)))

function match(field: Field, { gold, record }: Pair, fits: Fits): { tally: Tally; missed: string[]; surplus: string[] } {
  const items = field.gold(gold)
  const firm = items.filter(({ isFirm }) => isFirm)
  const soft = items.filter(({ isFirm }) => !isFirm)
  const open = [...firm]
  // Equal keys are matched before those that only fit, so that no near one takes an exact one's place.
  const found = [...field.found(record)].sort((a, b) => Number(hasKey(firm, b)) - Number(hasKey(firm, a)))
  const surplus: string[] = []
  let right = 0
  let counted = 0
  for (const one of found) {
    const equal = open.findIndex(({ keys }) => keys.includes(one.keys[0] as string))
    const at = equal >= 0 ? equal : open.findIndex((wanted) => fits(wanted, one))
    if (at >= 0) {
      open.splice(at, 1)
      right += 1
      counted += 1
    } else if (!soft.some((wanted) => fits(wanted, one) || (wanted.raw !== '' && overlaps(field)(wanted, one)))) {
      counted += 1
      surplus.push(one.keys[0] as string)
    }
  }
  return { tally: { right, found: counted, wanted: firm.length }, missed: open.map(({ keys }) => keys[0] as string), surplus }
}

function hasKey(items: readonly Item[], one: Item): boolean {
  return items.some(({ keys }) => keys.includes(one.keys[0] as string))
}

function sum(tallies: readonly Tally[]): Score {
  const total = addUp(tallies)
  const { right, found, wanted } = total
  return { ...total, precision: found === 0 ? 1 : right / found, recall: wanted === 0 ? 1 : right / wanted, f1: f1Of(total), interval: tallies.length > 1 ? bootstrap(tallies) : null }
}

function addUp(tallies: readonly Tally[]): Tally {
  const add = (read: (tally: Tally) => number): number => tallies.reduce((all, tally) => all + read(tally), 0)
  return { right: add(({ right }) => right), found: add(({ found }) => found), wanted: add(({ wanted }) => wanted) }
}

function f1Of({ right, found, wanted }: Tally): number {
  return found + wanted === 0 ? 1 : (2 * right) / (found + wanted)
}

const ROUNDS = 1000

/** The middle 95 % of F1 over documents drawn with replacement; the same draws every time. */
function bootstrap(tallies: readonly Tally[]): [number, number] {
  let state = 20260101
  const draw = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const values = Array.from({ length: ROUNDS }, () => f1Of(addUp(tallies.map(() => tallies[Math.floor(draw() * tallies.length)] as Tally)))).sort((a, b) => a - b)
  return [values[Math.floor(ROUNDS * 0.025)] as number, values[Math.floor(ROUNDS * 0.975)] as number]
}

export interface Change {
  readonly group: string
  readonly field: string
  readonly before: number
  readonly after: number
}

/** Fields whose exact F1 has moved between two runs, the losses first. */
export function compareRuns(before: Readonly<Record<string, readonly FieldScore[]>>, after: Readonly<Record<string, readonly FieldScore[]>>): Change[] {
  return Object.entries(after)
    .flatMap(([group, scores]) => scores.flatMap(({ field, exact }): Change[] => {
      const old = before[group]?.find((one) => one.field === field)
      return old && Math.abs(old.exact.f1 - exact.f1) > 1e-9 ? [{ group, field, before: old.exact.f1, after: exact.f1 }] : []
    }))
    .sort((a, b) => a.after - a.before - (b.after - b.before))
}
