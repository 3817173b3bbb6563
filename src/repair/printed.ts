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
/** The same in capitals, whose marks scans lose more often than those of small letters: titles, not names. */
const OTHER_CAPITALS = -5
/** The same where the dot of an i was read as a hook, by far the commonest slip on scans (`chỉ bộ` for `chi bộ`: 32 of 238 words misread on 80 readings of our plans). */
const DOT_AS_HOOK = -4
/** The same for a word that the model does not know at all. */
const UNKNOWN_MARK = -2

/** Behind these in capitals stands a name: of a place ("XÃ BÌNH THANH"), or of a person. */
const RANKS = new Set(['xã', 'phường', 'trấn', 'huyện', 'quận', 'thị', 'phố', 'tỉnh', 'thôn', 'ấp', 'bản', 'buôn', 'khu', 'ông', 'bà', 'y'])
/** Family names that are hardly ever another word of a title; they are part of the name themselves. */
const FAMILY_NAMES = new Set([
  'nguyễn', 'trần', 'lê', 'phạm', 'huỳnh', 'hoàng', 'phan', 'vũ', 'võ', 'đặng', 'bùi', 'đỗ', 'ngô', 'dương', 'đinh', 'trịnh', 'triệu', 'lâm', 'doãn', 'lường', 'tôn', 'lò', 'giàng', 'sùng', 'nông', 'tạ', 'tô', 'phùng', 'quách', 'tống', 'đàm',
  'nghiêm', 'khuất', 'hứa', 'kiều', 'thạch', 'lương', 'vương', 'lục', 'hồ', 'lý',
])
/** Of how many words more a name is made at most. */
const NAME_WORDS = 3

/** For each word of a sentence whether it may be part of a name in capitals. */
export function namesIn(sentence: readonly Unit[]): readonly boolean[] {
  let left = 0
  return sentence.map(({ text, writing, classId }) => {
    const key = classId === null && writing === 'capitals' ? toKey(text) : ''
    const isFamily = FAMILY_NAMES.has(key)
    const isName = key !== '' && (left > 0 || isFamily)
    left = isFamily || RANKS.has(key) ? NAME_WORDS : left - 1
    return isName
  })
}

/**
 * The word as read, and its other marked forms at a price: for pages read by a Vietnamese OCR, whose slips are mostly tones.
 *
 * @param mayBeName Whether a word in capitals may be part of a name.
 */
export function addPrinted(engine: Engine, unit: Unit, mayBeName = false): void {
  const key = toKey(unit.text)
  const own = engine.model.ids.get(key)
  const price = own === undefined ? UNKNOWN_MARK : unit.writing === 'capital' || mayBeName ? OTHER_NAME : unit.writing === 'capitals' ? OTHER_CAPITALS : OTHER_MARK
  engine.lattice.add(1, own ?? CLASS_ID['<unk>'], -1, own === undefined ? OTHER_MARK : 0)
  const isPlain = unit.text.length < 2 || (unit.writing === 'capital' && own === undefined) || key === unit.text.toUpperCase()
  if (isPlain) return // unknown names and abbreviations stay as read
  const undotted = key.includes('ỉ') ? engine.model.ids.get(key.replace('ỉ', 'i')) : undefined
  for (const id of engine.byBare.get(stripMarks(key)) ?? []) if (id !== own) engine.lattice.add(1, id, -1, id === undotted ? DOT_AS_HOOK : price)
}
