import { districtOf, existedOn, findPlaces, provinceOf, toPlaceName, UNIT_TYPES, type AdministrativeUnit, type PlaceMatch } from '../../lexicon/index.ts'
import type { DocumentFields, Level, Locality, StageContext } from '../../model/index.ts'
import { foldForComparison, stripMarks } from '../../text/index.ts'
import { isSamePlace } from './context.ts'
import { tierOfIssuer } from './own-place.ts'
import { inCommon, toPlace, toToday, type Place } from './place.ts'

/** A folder only says where somebody put the file: it is believed where the document leaves the place open, and never much. */
const CONFIDENCE = { chosen: 0.5, alone: 0.25, ambiguous: 0.15 } as const

/** A place named by one folder of the path, or by the file itself. */
interface FolderPlace {
  readonly folder: string
  readonly units: readonly AdministrativeUnit[]
}

/**
 * The locality, where the document leaves it open and its folders tell: one of several places of the same name
 * (`Dong Thap/xa-tan-hong/`), or a first guess where the text names no place at all. What the document says is never overruled.
 *
 * @param fields As read from the document, `locality` included.
 * @param path Where the file lay, relative to what was given, with `/`; names of archives are folders, too.
 * @param warn Told which folder decided, as the evidence.
 */
export function placeByFolder(fields: DocumentFields, path: string, warn: StageContext['warn']): Locality | null {
  const { locality } = fields
  if (locality !== null && locality.candidates.length < 2) return locality
  const named = findFolderPlaces(path)
  if (named.length === 0) return locality
  return locality ? chooseByFolder(locality, named, warn) : guessByFolder(fields, named, warn)
}

function chooseByFolder(locality: Locality, named: readonly FolderPlace[], warn: StageContext['warn']): Locality {
  const { level } = locality
  if (level === null) return locality
  const ranked = locality.candidates
    .flatMap((place) => unitsOf(place, level).slice(-1).map((unit) => ({ unit, ...support(unit, named) })))
    .sort((a, b) => b.weight - a.weight)
  const [best, second] = ranked
  if (!best || best.weight === 0 || best.weight === second?.weight) return locality
  warn('locality_from_folder', { params: { folder: best.folder, place: describe(best.unit) } })
  return { ...locality, ...toPlace(best.unit), today: toToday(best.unit), candidates: [], confidence: CONFIDENCE.chosen }
}

function guessByFolder({ issuer, issuedOn, planYears }: DocumentFields, named: readonly FolderPlace[], warn: StageContext['warn']): Locality | null {
  const tier = tierOfIssuer(issuer)
  const on = issuedOn ?? (planYears[0] === undefined ? undefined : String(planYears[0]))
  const then = (units: readonly AdministrativeUnit[]): AdministrativeUnit[] =>
    units.filter((unit) => (tier === null || unit.tier === tier) && (on === undefined ? true : existedOn(unit, on)))
  // The innermost folder that names a place of the issuer's level; the others tell its namesakes apart.
  const own = [...named].reverse().find(({ units }) => then(units).length > 0)
  if (!own) return null
  const units = then(own.units)
  const distinct = units.filter((unit, i) => !units.some((other, j) => j > i && isSamePlace(unit, other)))
  const weights = distinct.map((unit) => support(unit, named).weight)
  const best = distinct.filter((_, i) => weights[i] === Math.max(...weights))
  const [unit] = best as [AdministrativeUnit]
  warn('locality_from_folder', { params: { folder: own.folder, place: best.length > 1 ? toPlaceName(unit) : describe(unit) } })
  const common = { level: unit.tier, match: null }
  return best.length > 1
    ? { ...common, ...inCommon(best), today: null, candidates: best.map(toPlace), confidence: CONFIDENCE.ambiguous }
    : { ...common, ...toPlace(unit), today: toToday(unit), candidates: [], confidence: CONFIDENCE.alone }
}

/** How many folders name the unit or what it lies in, and the folder that says most. */
function support(unit: AdministrativeUnit, named: readonly FolderPlace[]): { weight: number; folder: string } {
  const district = districtOf(unit)
  const says = ({ units }: FolderPlace): number => {
    if (units.some((one) => isSamePlace(one, unit))) return 1
    if (district && units.some((one) => isSamePlace(one, district))) return 3
    return units.some((one) => isSamePlace(one, provinceOf(unit))) ? 2 : 0
  }
  const [most] = named.map((one) => ({ folder: one.folder, weight: says(one) })).sort((a, b) => b.weight - a.weight)
  return { weight: named.reduce((sum, one) => sum + says(one), 0), folder: most?.folder ?? '' }
}

/** Types as folders print them, mostly without marks: `xa-tan-hong`, `TP Cao Lanh`. */
const FOLDER_TYPES: ReadonlySet<string> = new Set([...UNIT_TYPES.map((type) => stripMarks(type)), 'tp', 'tx', 'tt'])
const LONGEST_NAME = 5

/** Places named in the folders of a path and in the file's name, outermost first: with their type anywhere, a province also bare. */
function findFolderPlaces(path: string): FolderPlace[] {
  return path.split('/').flatMap((folder) => {
    const words = folder.replace(/\.\p{L}{1,4}\d?$/u, '').match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? []
    const typed = words.flatMap((_, i) => typedPlaceAt(words, i))
    const bare = typed.length > 0 ? [] : known(findPlaces(words.filter((word) => !/^\d+$/.test(word)).join(' '), { tier: 'province' }))
    return [...typed, bare].filter((units) => units.length > 0).map((units) => ({ folder, units }))
  })
}

/** The place whose type stands at a word: the longest name after it that the gazetteer has. */
function typedPlaceAt(words: readonly string[], at: number): AdministrativeUnit[][] {
  const length = [2, 1].find((count) => FOLDER_TYPES.has(stripMarks(foldForComparison(words.slice(at, at + count).join(' ')))))
  if (length === undefined) return []
  const type = words.slice(at, at + length).join(' ')
  for (let end = Math.min(words.length, at + length + LONGEST_NAME); end > at + length; end -= 1) {
    const units = known(findPlaces(`${type} ${words.slice(at + length, end).join(' ')}`))
    if (units.length > 0) return [units]
  }
  return []
}

/** A folder's name is mended in nothing but its missing marks. */
function known(matches: readonly PlaceMatch[]): AdministrativeUnit[] {
  return matches.filter(({ match }) => match !== 'misspelt').map(({ unit }) => unit)
}

function unitsOf(place: Place, level: Level): AdministrativeUnit[] {
  const wanted = JSON.stringify(placeKey(place))
  return findPlaces(place[level] ?? '', { tier: level }).map(({ unit }) => unit).filter((unit) => JSON.stringify(placeKey(toPlace(unit))) === wanted)
}

function placeKey({ commune, district, province, codes }: Place): readonly (string | null)[] {
  return [commune, district, province, codes.commune, codes.district, codes.province]
}

function describe(unit: AdministrativeUnit): string {
  return unit.parent ? `${toPlaceName(unit)}, ${describe(unit.parent)}` : toPlaceName(unit)
}
