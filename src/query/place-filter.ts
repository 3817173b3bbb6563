import { findPlaces, successors, toPlaceName, type AdministrativeUnit, type PlaceMatch, type PlaceMatchKind } from '../lexicon/index.ts'
import { LEVELS, UsageError, type Level } from '../model/index.ts'
import type { Corpus } from '../store/index.ts'
import { unknownPlace, type PlaceMap } from './localities.ts'

export type PlaceNames = Partial<Readonly<Record<Level, string>>>

/** A name as it was given, and the one it was taken for. */
export interface ReadName { readonly asked: string; readonly name: string; readonly match: PlaceMatchKind; /** On today's map: the place that was named is part of this one now. */ readonly isHeir: boolean }

/**
 * Names of places as people type them, in the spelling of the corpus: without type, with their marks. `Soc Trang`,
 * `tỉnh Sóc Trăng` and `Sóc Trang` are Sóc Trăng; `names` says which were not spelt so. On today's map a province or
 * commune that is gone means the one that it became.
 *
 * @throws UsageError where a name is no place of that level, or could be several that have plans.
 */
export function readPlaceNames(corpus: Corpus, given: PlaceNames, map: PlaceMap = 'issued'): { places: PlaceNames; names: ReadName[] } {
  const names = LEVELS.flatMap((level) => {
    const asked = given[level]
    return asked === undefined ? [] : [{ level, ...readName(corpus, level, asked, given, map) }]
  })
  return { places: Object.fromEntries(names.map(({ level, name }) => [level, name])), names: names.map(({ level: _, ...name }) => name) }
}

function readName(corpus: Corpus, level: Level, asked: string, given: PlaceNames, map: PlaceMap): ReadName {
  const matches = findPlaces(asked, { tier: level }).filter((one) => isUnder(one, level, given))
  const match = matches[0]?.match ?? 'exact'
  const own = namesOf(matches.map(({ unit }) => unit))
  const now = map === 'today' && level !== 'district' ? namesToday(matches.map(({ unit }) => unit)) : own
  const toAnswer = (name: string): ReadName => ({ asked, name, match, isHeir: !own.includes(name) && own.length > 0 })
  if (now.length === 1) return toAnswer(now[0] as string)
  const known = (now.length === 0 ? [asked] : now).filter((name) => hasPlans(corpus, level, name))
  if (known.length > 1) throw new UsageError('place_ambiguous', { file: asked, matches: known.join('; ') })
  if (known.length === 1) return toAnswer(known[0] as string)
  throw unknownPlace(corpus, asked, matches.map(({ unit }) => unit))
}

const namesOf = (units: readonly AdministrativeUnit[]): string[] => [...new Set(units.map(toPlaceName))]

/** Of a name that is still one of today's, that; else what the places of this name became. */
function namesToday(units: readonly AdministrativeUnit[]): string[] {
  const current = units.filter(({ validTo }) => validTo === null)
  return namesOf(current.length > 0 ? current : units.flatMap((unit) => successors(unit).filter(({ tier }) => tier === unit.tier)))
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
