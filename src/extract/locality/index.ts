import { existedOn, findPlaces, provinceOf, TIERS_OF_TYPE, toPlaceName, type AdministrativeUnit } from '../../lexicon/index.ts'
import type { DocumentFields, Level, Locality, SegmentedDocument, StageContext } from '../../model/index.ts'
import { singleSpaced, stripMarks } from '../../text/index.ts'
import { countProvinces, isSamePlace, weighCandidate, type WeighedMention } from './context.ts'
import { placeMentionsOf } from './mentions.ts'
import { countGenericTiers, OWN_FROM, rankOwnPlaces, tierOfIssuer, type OwnPlace } from './own-place.ts'
import { inCommon, NOWHERE, toPlace, toToday } from './place.ts'

export { placeByFolder } from './by-folder.ts'

/** Sure where name and surroundings agree; the others are what is left for a person to check first. */
const CONFIDENCE = { exact: 0.9, unmarked: 0.85, misspelt: 0.7, unknown: 0.4, ambiguous: 0.3 } as const
const CONTEXT_BONUS = 0.07
/** Weight of a mention by its zone, for telling namesakes apart. */
const ZONE_WEIGHTS: Readonly<Record<string, number>> = { header: 4, preamble: 2, signature: 2, recipients: 1.5 }

/**
 * The place whose body issued the document (địa phương), as of the document's date, and what it is on today's map.
 *
 * Found broadly from issuer, letterhead, title, place of issue, the sentence that says who makes the plan, and every
 * unit named in the text; namesakes are told apart by the district and province that the text names.
 *
 * @param fields Issuer, title, place of issue, date and years as far as they are known.
 * @returns Bare official names with their level (`Thạnh Trị` for a printed `Thanh Trị`); the printed name where the
 *   gazetteer has none; null where no place is named. District is null since July 2025.
 */
export function readLocality(document: SegmentedDocument, fields: DocumentFields, warn: StageContext['warn']): Locality | null {
  const on = fields.issuedOn ?? (fields.planYears[0] === undefined ? undefined : String(fields.planYears[0]))
  const own = chooseOwn(document, fields)
  if (!own) {
    warn('locality_unknown')
    return null
  }
  const mentions = weighMentions(document, own)
  const provinces = countProvinces(document.text)
  const found = rankCandidates(own, candidatesOf(own, on), mentions, provinces)
  if (found.length === 0) return readUnknown(own, mentions, on, warn)
  const [best, second] = found as [Ranked, Ranked | undefined]
  const isDecided = !second || best.weight > second.weight
  const match = matchOf(own.name, best.unit)
  if (match === 'misspelt') warn('locality_misspelt', { params: { name: own.name, match: toPlaceName(best.unit) } })
  if (isDecided) {
    const confidence = Math.min(1, CONFIDENCE[match] + (best.weight > EXACT_WEIGHTS.most ? CONTEXT_BONUS : 0))
    return { level: best.unit.tier, ...toPlace(best.unit), today: toToday(best.unit), match, candidates: [], confidence }
  }
  warn('locality_ambiguous', { params: { name: own.name } })
  const tied = found.filter(({ weight }) => weight === best.weight).map(({ unit }) => unit)
  return { level: best.unit.tier, ...inCommon(tied), today: null, match, candidates: tied.map(toPlace), confidence: CONFIDENCE.ambiguous }
}

/**
 * The likeliest own place, of the tier that the issuer's name gives where it gives one. Where no place is named as the
 * document's own, the place of issue counts before what the text merely mentions; a name that no list has must be named as own.
 */
function chooseOwn(document: SegmentedDocument, fields: DocumentFields): OwnPlace | null {
  const tier = tierOfIssuer(fields.issuer)
  const isOfTier = ({ type, matches }: OwnPlace): boolean =>
    tier === null || (matches.length > 0 ? matches.some(({ unit }) => unit.tier === tier) : TIERS_OF_TYPE[type].includes(tier))
  const [own] = rankOwnPlaces(document, fields).filter((place) => isOfTier(place) && (place.matches.length > 0 || place.score >= OWN_FROM))
  if (own && own.score >= OWN_FROM) return own
  return ownByPlaceOfIssue(fields.placeOfIssue, tier ?? usualTier(document)) ?? own ?? null
}

/** The tier of most of the nameless units. */
function usualTier(document: SegmentedDocument): Level | null {
  return [...countGenericTiers(document)].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function ownByPlaceOfIssue(name: string | null, tier: Level | null): OwnPlace | null {
  const matches = name === null ? [] : findPlaces(name, tier ? { tier } : {})
  const [first] = matches
  return first && name !== null ? { type: first.unit.type, name, spellings: new Map([[name, 1]]), matches, score: 0 } : null
}

/** Units of the name, its marks aside, at the time; of any time where there was none then (the date may be misread). */
function candidatesOf({ type, name, matches }: OwnPlace, on: string | undefined): readonly AdministrativeUnit[] {
  const unmarked = findPlaces(`${type} ${stripMarks(name)}`)
  const all = [...new Set([...matches, ...unmarked].map(({ unit }) => unit))]
  const then = on === undefined ? all : all.filter((unit) => existedOn(unit, on))
  const candidates = then.length > 0 ? then : all
  const ofType = candidates.filter((unit) => unit.type === type)
  return ofType.length > 0 ? ofType : candidates
}

interface Ranked {
  readonly unit: AdministrativeUnit
  readonly weight: number
}

/** An exact printing counts for its unit, but what the text says around it can outweigh a mark. */
const EXACT_WEIGHTS = { once: 0.5, each: 0.4, most: 3 } as const

/** Best first; of one place before and after a change of rank only the later is kept. */
function rankCandidates(own: OwnPlace, units: readonly AdministrativeUnit[], mentions: readonly WeighedMention[], provinces: ReadonlyMap<string, number>): Ranked[] {
  const distinct = units.filter((unit, i) => !units.some((other, j) => j > i && isSamePlace(unit, other)))
  const exactWeight = (unit: AdministrativeUnit): number => {
    const printings = [...own.spellings].filter(([spelling]) => matchOf(spelling, unit) === 'exact').reduce((sum, [, count]) => sum + count, 0)
    return printings === 0 ? 0 : Math.min(EXACT_WEIGHTS.most, EXACT_WEIGHTS.once + EXACT_WEIGHTS.each * printings)
  }
  return distinct
    .map((unit) => ({ unit, weight: weighCandidate(unit, mentions, provinces) + exactWeight(unit) }))
    .sort((a, b) => b.weight - a.weight)
}

function matchOf(printed: string, unit: AdministrativeUnit): 'exact' | 'unmarked' | 'misspelt' {
  const found = findPlaces(`${unit.type} ${printed}`, { tier: unit.tier, ...(unit.parent ? { parent: unit.parent } : {}) })
  return found.find((one) => one.unit === unit)?.match ?? 'misspelt'
}

function weighMentions(document: SegmentedDocument, own: OwnPlace): WeighedMention[] {
  return document.passages
    .filter(({ zone }) => zone !== 'furniture')
    .flatMap((passage) => placeMentionsOf(passage).map((mention) => ({ ...mention, weight: ZONE_WEIGHTS[passage.zone] ?? 1 })))
    .filter(({ type, name }) => !(type === own.type && own.spellings.has(singleSpaced(name))))
}

/** A name that no list has: kept as printed, with the district and province that the text names most. */
function readUnknown(own: OwnPlace, mentions: readonly WeighedMention[], on: string | undefined, warn: StageContext['warn']): Locality {
  const level = TIERS_OF_TYPE[own.type].at(-1) as Level
  warn('locality_unknown')
  const district = level === 'commune' ? heaviest(mentions, 'district', on) : null
  const province = level === 'province' ? null : (district ? provinceOf(district) : heaviest(mentions, 'province', on))
  const above = district ?? province
  const place = above ? toPlace(above) : { ...NOWHERE, codes: NOWHERE }
  return { level, ...place, [level]: own.name, today: null, match: null, candidates: [], confidence: CONFIDENCE.unknown }
}

function heaviest(mentions: readonly WeighedMention[], tier: Level, on: string | undefined): AdministrativeUnit | null {
  const weights = new Map<AdministrativeUnit, number>()
  for (const { matches, weight } of mentions) {
    const units = matches.map(({ unit }) => unit).filter((unit) => unit.tier === tier && (on === undefined || existedOn(unit, on)))
    for (const unit of units) weights.set(unit, (weights.get(unit) ?? 0) + weight / units.length)
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
