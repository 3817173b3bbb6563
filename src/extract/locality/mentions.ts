import { findPlaces, readTypedName, TIERS_OF_TYPE, toPlaceName, type PlaceMatch, type UnitType } from '../../lexicon/index.ts'
import type { Range } from '../../model/index.ts'
import { allMatches, anyCase, keptWith, singleSpaced, stripMarks, toPattern } from '../../text/index.ts'

/** A unit named in the text with its type in front, such as `UBND huyện Thạnh Trị` or `Tỉnh ủy Sóc Trăng`. */
export interface PlaceMention extends Range {
  readonly type: UnitType
  /** The name as printed, as far as it belongs to the name. */
  readonly name: string
  /** What the gazetteer has under that name; the best kind of match only, empty where nothing comes near. */
  readonly matches: readonly PlaceMatch[]
  /** The body named before it acts for the place: `UBND`, `Ủy ban nhân dân`. */
  readonly isAuthority: boolean
}

/** Party committees carry the type of their unit: Tỉnh ủy Sóc Trăng. */
const COMMITTEES: Readonly<Record<string, UnitType>> = {
  'tỉnh ủy': 'tỉnh', 'thành ủy': 'thành phố', 'huyện ủy': 'huyện', 'quận ủy': 'quận', 'thị ủy': 'thị xã',
}
/** As written in running text and in capitals; abbreviations count only where the gazetteer knows the name. */
const TYPES = [
  'tỉnh uỷ', 'tỉnh ủy', 'thành uỷ', 'thành ủy', 'huyện uỷ', 'huyện ủy', 'quận uỷ', 'quận ủy', 'thị uỷ', 'thị ủy',
  'tỉnh', 'thành phố', 'quận', 'huyện', 'thị xã', 'phường', 'xã', 'thị trấn', 'đặc khu',
]
const ABBREVIATIONS = 'TP\\.?|Tp\\.?|T\\.P\\.?|TX\\.|Tx\\.|TT\\.|Tt\\.|H\\.|Q\\.|P\\.|X\\.'
const capitalised = (word: string): string => `${word[0]?.toUpperCase()}${word.slice(1)}`
const SPELLINGS = TYPES.flatMap((type) => [type, capitalised(type), type.split(' ').map(capitalised).join(' '), type.toUpperCase()]).map((type) => type.replace(/ /g, '\\s+'))
const SYLLABLE = "(?:\\p{Lu}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)?|\\d{1,2}(?![\\d./]))"
const BODY = '(?:UBND|U\\.B\\.N\\.D|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|[ỦU][yỷ] ban [nN]hân dân|Uỷ ban [nN]hân dân)'
// The letters that it can begin with stand first: most places of a text are passed over without looking back.
const MENTION = toPattern(
  `(?=[UỦTQHXPĐtqhxpđ])(?<![\\p{L}\\p{M}\\d])(?<body>${BODY}\\s+)?(?:(?<type>${SPELLINGS.join('|')})\\s+|(?<short>${ABBREVIATIONS})\\s*)(?<name>${SYLLABLE}(?:(?:\\s*-\\s*|\\s+|\\s*–\\s*)${SYLLABLE}){0,5})`, 'g')

/** Words that follow a type without being a name: `XÃ HỘI CHỦ NGHĨA`, `TỈNH NĂM 2024`. */
const NO_NAME = anyCase`^(?:hội|hoi)(?:\s+(?:chủ|chu|hóa|hoá|số|cộng|độc|ủy|uỷ|phường|huyện|tỉnh|thành|kế)(?!\p{L})|$)|^(?:năm|về|số|thuộc|và)(?:\s|$)`

/** Those of a passage, read once for all who ask. */
export const placeMentionsOf = keptWith(({ text }: { readonly text: string }): readonly PlaceMention[] => findPlaceMentions(text))

/** All units named in a text with their types, in order. Offsets are into `text`. Never throws. */
export function findPlaceMentions(text: string): PlaceMention[] {
  const mentions: PlaceMention[] = []
  for (const match of allMatches(text, MENTION)) {
    const { body, type: printedType = '', short = '', name: run = '' } = match.groups ?? {}
    if (NO_NAME.test(run)) continue
    const type = toType(printedType || short)
    if (!type) continue
    const { name, matches } = readName(type, run, short !== '')
    if (name === '') continue
    const start = match.index + match[0].length - run.length
    mentions.push({ type, name, matches, isAuthority: body !== undefined, start, end: start + name.length })
  }
  return mentions
}

function toType(printed: string): UnitType | null {
  const key = singleSpaced(printed.toLowerCase()).replace('uỷ', 'ủy')
  return COMMITTEES[key] ?? readTypedName(`${key} x`).type
}

/** Of a run of capitalised words, the longest beginning that the gazetteer knows. In capitals the run goes on into the next words. */
function readName(type: UnitType, run: string, isShort: boolean): { name: string; matches: readonly PlaceMatch[] } {
  const readings = toBeginnings(run).map((name) => ({ name, matches: lookUp(type, name) }))
  const sameLetters = ({ name, matches }: { name: string; matches: readonly PlaceMatch[] }): boolean =>
    matches.some(({ match, unit }) => match !== 'misspelt' || stripMarks(toPlaceName(unit)).toLowerCase() === stripMarks(name).toLowerCase())
  // An abbreviation may stand for something else (TT. Đảng ủy), so its name must be right to the letter.
  if (isShort) return readings.find(({ matches }) => matches[0]?.match === 'exact') ?? { name: '', matches: [] }
  const known = readings.find(sameLetters) ?? readings.find(({ name, matches }) => matches.length > 0 && /\s/.test(name))
  if (known) return known
  const isShouted = run === run.toUpperCase()
  return { name: isShouted || /^\d/.test(run) ? '' : run, matches: [] }
}

/** A document names the same few places again and again. */
const LOOKED_UP = new Map<string, readonly PlaceMatch[]>()
const MOST_REMEMBERED = 20_000

function lookUp(type: UnitType, name: string): readonly PlaceMatch[] {
  const key = `${type} ${name}`
  const known = LOOKED_UP.get(key)
  if (known) return known
  const found = findPlaces(key).filter(({ unit }) => TIERS_OF_TYPE[type].includes(unit.tier))
  if (LOOKED_UP.size > MOST_REMEMBERED) LOOKED_UP.clear()
  LOOKED_UP.set(key, found)
  return found
}

/** `A B C` → `A B C`, `A B`, `A`. */
function toBeginnings(run: string): string[] {
  const ends = allMatches(run, /[^\s–-]+/g).map((word) => word.index + word[0].length)
  return ends.reverse().map((end) => run.slice(0, end))
}
