import { findPlaces, toPlaceName, type AdministrativeUnit, type PlaceMatch, type PlaceMatchKind } from '../lexicon/index.ts'
import { LEVELS, UsageError, type Level } from '../model/index.ts'
import type { Corpus } from '../store/index.ts'
import { unknownPlace } from './localities.ts'

export type PlaceNames = Partial<Readonly<Record<Level, string>>>

/** A name as it was given, and the one it was taken for. */
export interface ReadName { readonly asked: string; readonly name: string; readonly match: PlaceMatchKind }

/**
 * Names of places as people type them, in the spelling of the corpus: without type, with their marks. `Soc Trang`,
 * `tỉnh Sóc Trăng` and `Sóc Trang` are Sóc Trăng; `names` says which were not spelt so.
 *
 * @throws UsageError where a name is no place of that level, or could be several that have plans.
 */
export function readPlaceNames(corpus: Corpus, given: PlaceNames): { places: PlaceNames; names: ReadName[] } {
  const names = LEVELS.flatMap((level) => {
    const asked = given[level]
    return asked === undefined ? [] : [{ level, ...readName(corpus, level, asked, given) }]
  })
  return { places: Object.fromEntries(names.map(({ level, name }) => [level, name])), names: names.map(({ level: _, ...name }) => name) }
}

function readName(corpus: Corpus, level: Level, asked: string, given: PlaceNames): ReadName {
  const matches = findPlaces(asked, { tier: level }).filter((one) => isUnder(one, level, given))
  const names = [...new Set(matches.map(({ unit }) => toPlaceName(unit)))]
  const match = matches[0]?.match ?? 'exact'
  if (names.length === 1) return { asked, name: names[0] as string, match }
  const known = (names.length === 0 ? [asked] : names).filter((name) => hasPlans(corpus, level, name))
  if (known.length > 1) throw new UsageError('place_ambiguous', { file: asked, matches: known.join('; ') })
  if (known.length === 1) return { asked, name: known[0] as string, match }
  throw unknownPlace(corpus, asked, matches.map(({ unit }) => unit))
}

/** Whether a unit lies in the province that was given with it. */
function isUnder({ unit }: PlaceMatch, level: Level, { province }: PlaceNames): boolean {
  if (level === 'province' || province === undefined) return true
  const provinces = new Set(findPlaces(province, { tier: 'province' }).map((one) => one.unit))
  const ancestors = ({ parent }: AdministrativeUnit): AdministrativeUnit[] => (parent ? [parent, ...ancestors(parent)] : [])
  return provinces.size === 0 || ancestors(unit).some((one) => provinces.has(one))
}

function hasPlans(corpus: Corpus, level: Level, name: string): boolean {
  const columns = level === 'district' ? ['district'] : [level, `today_${level}`]
  return columns.some((column) => corpus.db.prepare(`SELECT 1 FROM coverage WHERE is_current = 1 AND ${column} = ? LIMIT 1`).get(name) !== undefined)
}
