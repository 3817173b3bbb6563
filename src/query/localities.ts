import { districtOf, findPlaces, isOneEditApart, provinceOf, readTypedName, successors, toBareKey, toPlaceName, type AdministrativeUnit, type PlaceMatchKind } from '../lexicon/index.ts'
import { UsageError, type Level } from '../model/index.ts'
import type { Corpus } from '../store/index.ts'

/** As plans were issued, or as places are since July 2025: there a place has the plans of all that merged into it. */
export type PlaceMap = 'issued' | 'today'

export interface LocalityPlan {
  readonly id: string
  readonly year: number
  /** The place as the plan was issued: `Thạnh Trị, Thạnh Trị, Sóc Trăng`. */
  readonly place: string
}

/** A place that someone named, and its own plans. */
export interface FoundLocality {
  readonly asked: string
  /** With type and what is above: `xã Thạnh Trị, Thạnh Trị, Sóc Trăng`. */
  readonly name: string
  readonly match: PlaceMatchKind
  /** Latest first. Empty where the corpus has none of this place. */
  readonly plans: readonly LocalityPlan[]
}

interface PlacedPlan { id: string; year: number; level: Level; province: string | null; district: string | null; commune: string | null }

/** Suggestions named in an error. */
const MOST_SUGGESTED = 6

/**
 * The place that a printed name means: `Thạnh Trị`, `xã Thạnh Trị` or, to tell namesakes apart, with what is above it:
 * `Thạnh Trị, Sóc Trăng`. Marks may be left out and one letter may be wrong; `match` says so. Of namesakes the one that
 * has plans is meant, and of several the one whose whole path was written.
 *
 * @throws UsageError where no place comes near, where several namesakes have plans, and for districts on today's map.
 */
export function findLocality(corpus: Corpus, asked: string, map: PlaceMap = 'issued'): FoundLocality {
  const matches = matchesOf(asked)
  const match = matches[0]?.match ?? 'exact'
  const units = distinct(matches.flatMap(({ unit }) => (map === 'today' ? successors(unit).filter(({ tier }) => tier === unit.tier) : [unit])))
  if (matches.length > 0 && units.length === 0) throw new UsageError('district_gone', { file: asked })
  const lines = toLines(units.map((unit) => ({ unit, plans: plansOfUnit(corpus, unit, map) })))
  const known = onlyWritten(asked, lines.filter(({ plans }) => plans.length > 0))
  if (known.length > 1) throw new UsageError('place_ambiguous', { file: asked, matches: known.map(({ unit }) => toFullName(unit)).slice(0, MOST_SUGGESTED).join('; ') })
  const [line = lines.length === 1 ? lines[0] : undefined] = known
  if (line) return { asked, name: toFullName(line.unit), match, plans: byYear(line.plans) }
  const unlisted = plansOfUnlisted(corpus, asked, map)
  if (unlisted.length > 0) return { asked, name: unlisted[0]?.place ?? asked, match: 'exact', plans: unlisted }
  if (lines.length > 0 && match !== 'misspelt') return { asked, name: asked, match, plans: [] }
  throw unknownPlace(corpus, asked, units)
}

function matchesOf(asked: string): ReturnType<typeof findPlaces> {
  const [own = '', ...above] = asked.split(',').map((part) => part.trim())
  const aboves = above.map((name) => new Set(findPlaces(name).map(({ unit }) => unit)))
  const ancestors = ({ parent }: AdministrativeUnit): AdministrativeUnit[] => (parent ? [parent, ...ancestors(parent)] : [])
  return findPlaces(own).filter(({ unit }) => aboves.every((wanted) => ancestors(unit).some((one) => wanted.has(one))))
}

interface Line { readonly unit: AdministrativeUnit; readonly plans: readonly PlacedPlan[] }

/** Of namesakes the one whose whole path is what was written: `Cà Mau` is the province, `Cà Mau, Cà Mau` its city. */
function onlyWritten(asked: string, lines: readonly Line[]): readonly Line[] {
  const toKey = (name: string): string => toBareKey(readTypedName(name).name)
  const written = asked.split(',').map(toKey).join('|')
  const exact = lines.filter(({ unit }) => pathOf(unit).map(toKey).join('|') === written)
  return exact.length === 1 ? exact : lines
}

/** Units of one name that became one unit are one place in time: its plans of before and after the mergers belong together, and so do those of a commune that became a ward. */
function toLines(found: readonly Line[]): Line[] {
  const lines = new Map<string, Line>()
  for (const { unit, plans } of found) {
    const heirs = successors(unit).filter(({ tier }) => tier === unit.tier)
    const key = heirs.length === 1 && heirs[0]?.name === unit.name ? `→ ${toFullName(heirs[0])}` : [unit.tier, ...pathOf(unit)].join('|')
    const before = lines.get(key)
    const all = [...(before?.plans ?? []), ...plans]
    lines.set(key, { unit: before && plans.length === 0 ? before.unit : unit, plans: [...new Map(all.map((plan) => [`${plan.id} ${plan.year}`, plan])).values()] })
  }
  return [...lines.values()]
}

const PLACED = 'SELECT c.document_id AS id, c.year, c.level, c.province, c.district, c.commune FROM coverage c JOIN documents d ON d.id = c.document_id WHERE c.is_current = 1'
// Of several plans of a place and year the last one issued stands first.
const NEWEST = 'ORDER BY c.year DESC, d.issued_on DESC, c.document_id'

function plansOfUnit(corpus: Corpus, unit: AdministrativeUnit, map: PlaceMap): PlacedPlan[] {
  const district = districtOf(unit)
  const names = { level: unit.tier, province: toPlaceName(provinceOf(unit)), district: district ? toPlaceName(district) : null, commune: unit.tier === 'commune' ? toPlaceName(unit) : null }
  const where = map === 'today' ? 'c.today_province = @province AND c.today_commune IS @commune' : 'c.province = @province AND c.district IS @district AND c.commune IS @commune'
  return corpus.db.prepare(`${PLACED} AND c.level = @level AND ${where} ${NEWEST}`).all(names) as PlacedPlan[]
}

/** A place that no list has can only be found by looking through all. */
function plansOfUnlisted(corpus: Corpus, asked: string, map: PlaceMap): LocalityPlan[] {
  if (map === 'today') return []
  const [own, ...above] = asked.split(',').map(toBareKey)
  const all = corpus.db.prepare(`${PLACED} AND c.level IS NOT NULL ${NEWEST}`).all() as PlacedPlan[]
  const isMeant = (plan: PlacedPlan): boolean => {
    const places = [plan.commune, plan.district, plan.province].map((place) => toBareKey(place ?? ''))
    return toBareKey(plan[plan.level] ?? '') === own && above.every((place) => places.includes(place))
  }
  return byYear(all.filter(isMeant))
}

function byYear(plans: readonly PlacedPlan[]): LocalityPlan[] {
  return plans.map(({ id, year, commune, district, province }) => ({ id, year, place: [commune, district, province].filter(Boolean).join(', ') })).sort((a, b) => b.year - a.year)
}

/** What to say of a name that is no place of the corpus: names of places with plans that come near, or of the gazetteer. */
export function unknownPlace(corpus: Corpus, asked: string, near: readonly AdministrativeUnit[]): UsageError {
  const own = toBareKey(asked.split(',')[0] as string)
  const places = corpus.db.prepare('SELECT DISTINCT level, province, district, commune FROM coverage WHERE is_current = 1 AND level IS NOT NULL').all() as PlacedPlan[]
  const alike = places.filter((place) => {
    const name = toBareKey(place[place.level] ?? '')
    return name === own || isOneEditApart(name, own) || (own.length > 3 && (name.includes(own) || own.endsWith(name)))
  })
  const names = [...alike.map((place) => [place.commune, place.district, place.province].filter(Boolean).join(', ')), ...near.map(toFullName)]
  const suggestions = distinct(names).slice(0, MOST_SUGGESTED).join('; ')
  return suggestions === '' ? new UsageError('place_unknown', { file: asked }) : new UsageError('place_suggested', { file: asked, matches: suggestions })
}

/** A unit's name and those above it. */
function pathOf(unit: AdministrativeUnit): string[] {
  return [unit, districtOf(unit), provinceOf(unit)].flatMap((one, i) => (one && (i === 0 || one !== unit) ? [toPlaceName(one)] : []))
}

function toFullName(unit: AdministrativeUnit): string {
  return [`${unit.type} ${unit.name}`, ...pathOf(unit).slice(1)].join(', ')
}

function distinct<T>(list: readonly T[]): T[] {
  return [...new Set(list)]
}
