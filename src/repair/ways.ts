import { stripMarks } from '../text/index.ts'
import type { Engine } from './engine.ts'
import { CLASS_ID, type Writing } from './stream.ts'
import type { Unit } from './units.ts'

/** What the letters say, against what the language says. */
const CHANNEL_WEIGHT = 0.9
/** Keeping a word the model does not know, as if it were a reading this unlikely. */
const UNKNOWN_WORD = -17
/** The same for one that no language has: `do61`, `x&`. */
const UNKNOWN_NOISE = -19
const NOISE = /[^\p{L}\p{M}]/u
/** Letters without a vowel in capitals are an abbreviation, and stay one: `KH`, `TM`. */
const CONSONANTS = /^[BCDĐGHKLMNPQRSTVXZFJW][BCDĐGHKLMNPQRSTVXZFJW&]{0,10}[BCDĐGHKLMNPQRSTVXZFJW]$/
/** Letters whose capitals differ from them by size alone. */
const SAME_SHAPE = /^[CSVXO]\P{Lu}/u
/** One word read as two, or two as one. */
const SPLIT_COST = -5
const JOIN_COST = -5
/** Words tried for either half of a reading. */
const HALVES = 3
/** Words tried for two readings put together. */
const WHOLES = 6
/** A reading whose best word is less likely than this may be two words, or half of one. */
export const POOR = -6

/** Every marked form of a word without marks, as likely as its way of writing makes it. */
export function addStripped(engine: Engine, unit: Unit): void {
  const bare = stripMarks(unit.text)
  const words = engine.byBare.get(bare.toLowerCase()) ?? []
  const abbreviations = bare.length > 1 && bare === bare.toUpperCase() ? (engine.byBare.get(bare) ?? []) : []
  const writings = engine.writingCosts(unit.writing)
  for (const id of words) engine.lattice.add(1, id, -1, writings[id] as number)
  for (const id of abbreviations) engine.lattice.add(1, id, -1, 0)
  if (words.length + abbreviations.length === 0) engine.lattice.add(1, CLASS_ID['<unk>'], -1, 0)
}

/** Every word that may have been printed where this was read: alone, with the next reading, or as two words run together. */
export function addMangled(engine: Engine, unit: Unit, next: Unit | undefined): void {
  const { lattice } = engine
  if (CONSONANTS.test(unit.text)) return addAbbreviation(engine, unit.text)
  const read = toReading(unit.text)
  const { ids, scores } = engine.misread.candidates(read)
  const isAbbreviation = unit.writing === 'capitals' || /^\p{Lu}{2}$/u.test(unit.text)
  const writings = engine.writingCosts(unit.writing)
  const small = engine.writingCosts('small')
  let best = -Infinity
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i] as number
    const score = scores[i] as number
    if (!isAbbreviation && engine.isAbbreviation[id]) continue
    if (score > best) best = score
    lattice.add(1, id, -1, CHANNEL_WEIGHT * score + ((isReadForSmall(engine, id, unit) ? small : writings)[id] as number))
  }
  lattice.add(1, CLASS_ID['<unk>'], -1, (NOISE.test(read) ? UNKNOWN_NOISE : UNKNOWN_WORD) - 0.5 * read.length)
  if (best < POOR) addJoined(engine, read)
  if (next && unit.touchesNext && next.classId === null && (best < POOR || read.length <= 2)) addSplit(engine, read + toReading(next.text))
}

/** How a word was written if this was read for it. */
export function writingAs(engine: Engine, id: number, unit: Unit): Writing {
  return isReadForSmall(engine, id, unit) ? 'small' : unit.writing
}

/** A small l is often read as a capital I or J, and capitals of the same shape as their small letters for these. */
function isReadForSmall({ beginsWithL, isMostlySmall }: Engine, id: number, { text, writing, isAmongSmall }: Unit): boolean {
  if (writing !== 'capital') return false
  if (beginsWithL[id]) return /^[IJ]\p{Ll}/u.test(text)
  return isAmongSmall === true && isMostlySmall[id] === 1 && SAME_SHAPE.test(stripMarks(text))
}

/** The abbreviations that differ from what was read by the bar of Đ alone, then those whose Đ was read as B or P; else it stays. */
function addAbbreviation({ lattice, byBare, model }: Engine, read: string): void {
  const knownAs = (bare: string) => (byBare.get(bare) ?? []).filter((id) => model.words[id] === (model.words[id] as string).toUpperCase())
  const bare = stripMarks(read)
  const asRead = knownAs(bare)
  const known = asRead.length > 0 ? asRead : [...bare.matchAll(/[BP]/g)].flatMap(({ index }) =>
    knownAs(`${bare.slice(0, index)}D${bare.slice(index + 1)}`).filter((id) => (model.words[id] as string)[index] === 'Đ'))
  for (const id of known) lattice.add(1, id, -1, 0)
  if (known.length === 0) lattice.add(1, CLASS_ID['<abbr>'], -1, 0)
}

/** Two printed words that were read without the space between. */
function addJoined({ lattice, misread }: Engine, read: string): void {
  if (read.length < 4 || read.length > 14) return
  for (let cut = 2; cut <= read.length - 2; cut++) {
    const firsts = misread.nearCandidates(read.slice(0, cut))
    const seconds = misread.nearCandidates(read.slice(cut))
    for (let i = 0; i < firsts.ids.length && i < HALVES; i++) {
      for (let j = 0; j < seconds.ids.length && j < HALVES; j++) {
        const score = (firsts.scores[i] as number) + (seconds.scores[j] as number)
        if (score > 1.5 * POOR) lattice.add(1, firsts.ids[i] as number, seconds.ids[j] as number, score + JOIN_COST)
      }
    }
  }
}

/** One printed word that was read with a space inside. */
function addSplit({ lattice, misread }: Engine, read: string): void {
  if (read.length > 8) return
  const { ids, scores } = misread.nearCandidates(read)
  for (let i = 0; i < ids.length && i < WHOLES; i++) if ((scores[i] as number) > POOR) lattice.add(2, ids[i] as number, -1, (scores[i] as number) + SPLIT_COST)
}

/** The reading as the index knows it: small letters, without a sign behind them. */
export function toReading(text: string): string {
  return text.toLowerCase().replace(/(?<=\p{L})[?'’‘]+$/u, '')
}
