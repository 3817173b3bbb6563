import type { Engine } from './engine.ts'
import { CLASS_ID, toKey } from './stream.ts'
import { stripMarks } from '../text/index.ts'
import type { Unit } from './units.ts'

/**
 * What a Vietnamese reader loses by putting another mark on a word, as a logarithm. Its words are mostly right, so the
 * language must speak strongly for another one; chosen so that good text keeps its words (docs/bench/repair.md).
 */
const OTHER_MARK = -9
/** The same for a word with a capital: most are names, and names may be anything. */
const OTHER_NAME = -13
/** The same where the dot of an i was read as a hook, by far the commonest slip on scans (`chỉ bộ` for `chi bộ`: 32 of 238 words misread on 80 readings of our plans). */
const DOT_AS_HOOK = -4
/** The same for a word that the model does not know at all. */
const UNKNOWN_MARK = -2

/** The word as read, and its other marked forms at a price: for pages read by a Vietnamese OCR, whose slips are mostly tones. */
export function addPrinted(engine: Engine, unit: Unit): void {
  const key = toKey(unit.text)
  const own = engine.model.ids.get(key)
  const price = own === undefined ? UNKNOWN_MARK : unit.writing === 'capital' ? OTHER_NAME : OTHER_MARK
  engine.lattice.add(1, own ?? CLASS_ID['<unk>'], -1, own === undefined ? OTHER_MARK : 0)
  const isPlain = unit.text.length < 2 || (unit.writing === 'capital' && own === undefined) || key === unit.text.toUpperCase()
  if (isPlain) return // unknown names and abbreviations stay as read
  const undotted = key.includes('ỉ') ? engine.model.ids.get(key.replace('ỉ', 'i')) : undefined
  for (const id of engine.byBare.get(stripMarks(key)) ?? []) if (id !== own) engine.lattice.add(1, id, -1, id === undotted ? DOT_AS_HOOK : price)
}
