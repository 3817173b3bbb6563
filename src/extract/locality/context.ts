import { districtOf, findPlaces, placesOn, provinceOf, toPlaceName, type AdministrativeUnit } from '../../lexicon/index.ts'
import { allMatches, escapeRegExp, foldTonePlace, toPattern } from '../../text/index.ts'
import type { PlaceMention } from './mentions.ts'

/** A mention and how much it says about where the document comes from. */
export interface WeighedMention extends PlaceMention {
  readonly weight: number
}

/**
 * What the text around says about a candidate: how often its district and province are named (a district says more
 * than a province), and for a district the communes in it.
 */
export function weighCandidate(candidate: AdministrativeUnit, mentions: readonly WeighedMention[], bareProvinces: ReadonlyMap<string, number>): number {
  const district = districtOf(candidate)
  const province = provinceOf(candidate)
  let weight = Math.min(3, (bareProvinces.get(province.name) ?? 0) * 0.3)
  for (const mention of mentions) {
    const share = mention.weight / (mention.matches.some(({ match }) => match === 'misspelt') ? 2 : 1)
    const units = mention.matches.map(({ unit }) => unit)
    if (candidate.tier === 'commune' && district && units.some((unit) => isSamePlace(unit, district))) weight += 2 * share
    if (candidate.tier !== 'province' && units.some((unit) => isSamePlace(unit, province))) weight += share
    if (candidate.tier === 'district' && units.some((unit) => unit.tier === 'commune' && unit.parent !== null && isSamePlace(unit.parent, candidate))) weight += share / units.length
    if (candidate.tier === 'commune' && units.some((unit) => unit.tier === 'commune' && unit.name !== candidate.name && unit.parent === candidate.parent)) weight += share / units.length / 2
  }
  return weight
}

/** The same unit, if need be before and after a change of rank or of the map around it. */
export function isSamePlace(a: AdministrativeUnit, b: AdministrativeUnit): boolean {
  return a === b || (a.tier === b.tier && a.name === b.name && (a.tier === 'province' || (a.parent !== null && b.parent !== null && isSamePlace(a.parent, b.parent))))
}

/** The name that also is a man's. */
const UNSAID: ReadonlySet<string> = new Set(['Hồ Chí Minh'])
let provinces: RegExp | null = null

/** Names of provinces before and after July 2025, as written and in capitals; made on first use, so that the gazetteer is not read before. */
function provincePattern(): RegExp {
  if (provinces) return provinces
  const names = new Set([...placesOn('province', '2024'), ...placesOn('province')].map(toPlaceName).filter((name) => !UNSAID.has(name)))
  provinces = toPattern(`(?<![\\p{L}\\p{M}])(?:${[...names].map(foldTonePlace).map((name) => `${escapeRegExp(name)}|${escapeRegExp(name.toUpperCase())}`).join('|').replaceAll(' ', '\\s+')})(?![\\p{L}\\p{M}])`, 'g')
  return provinces
}

/** How often each province's name stands in a text, with or without its type. */
export function countProvinces(text: string): Map<string, number> {
  const printings = new Map<string, number>()
  for (const [found] of allMatches(foldTonePlace(text), provincePattern())) printings.set(found, (printings.get(found) ?? 0) + 1)
  const counts = new Map<string, number>()
  for (const [found, count] of printings) {
    const name = findPlaces(found, { tier: 'province' })[0]?.unit.name
    if (name) counts.set(name, (counts.get(name) ?? 0) + count)
  }
  return counts
}
