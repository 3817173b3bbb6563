import type { Level } from '../../model/index.ts'
import { stripMarks } from '../../text/index.ts'
import { existedOn, gazetteer, type AdministrativeUnit } from './gazetteer.ts'
import { readTypedName, TIERS_OF_TYPE, toBareKey, toNameKey, type UnitType } from './name.ts'

/** How a printed name met the official one: as it is; without any marks; with a wrong mark or letter. */
export type PlaceMatchKind = 'exact' | 'unmarked' | 'misspelt'
export interface PlaceMatch {
  readonly unit: AdministrativeUnit
  readonly match: PlaceMatchKind
}

export interface PlaceFilter {
  readonly tier?: Level
  /** Any unit above: a district or a province. */
  readonly parent?: AdministrativeUnit
  /** ISO 8601, also partial. Left out: any time. */
  readonly on?: string
}

/** Names shorter than this are not mended: too many real names are one letter away. */
const LEAST_MENDABLE = 5

/**
 * The units that a printed name can mean, such as `phường Nguyễn Nghiêm`, `TP. Quảng Ngãi`, `Thanh Tri` or `quận 01`.
 *
 * Exact spellings win over unmarked ones, and those over misspelt ones: only the best kind that is found is returned.
 * Where the name has its type in front, units of that type win over others of the same spelling.
 *
 * @returns Empty where no name comes near.
 */
export function findPlaces(printed: string, filter: PlaceFilter = {}): PlaceMatch[] {
  const { type, name } = readTypedName(printed)
  const places = gazetteer()
  const fits = (unit: AdministrativeUnit): boolean =>
    (!filter.tier || unit.tier === filter.tier) && (!filter.parent || isBelow(unit, filter.parent)) && (!filter.on || existedOn(unit, filter.on)) &&
    (!type || TIERS_OF_TYPE[type].includes(unit.tier))
  const whole = (places.byName.get(toNameKey(printed)) ?? []).filter((unit) => unit.aliases.length > 0 && fits(unit))
  const exact = [...(places.byName.get(toNameKey(name)) ?? []).filter(fits), ...whole]
  if (exact.length > 0) return toMatches(exact, type, 'exact')
  const bare = (places.byBareName.get(toBareKey(name)) ?? []).filter(fits)
  if (bare.length > 0) return toMatches(bare, type, stripMarks(name) === name ? 'unmarked' : 'misspelt')
  // A wrong letter and a wrong type at once is another place.
  return toMatches(findNear(toBareKey(name), (unit) => fits(unit) && (!type || unit.type === type)), type, 'misspelt')
}

function isBelow(unit: AdministrativeUnit, above: AdministrativeUnit): boolean {
  return unit === above || (unit.parent !== null && isBelow(unit.parent, above))
}

function toMatches(units: readonly AdministrativeUnit[], type: UnitType | null, match: PlaceMatchKind): PlaceMatch[] {
  const ofType = type ? units.filter((unit) => unit.type === type) : []
  return [...new Set(ofType.length > 0 ? ofType : units)].map((unit) => ({ unit, match }))
}

/** Names by the length of their key: one edit changes it by one at most. */
let byLength: Map<number, (readonly [string, readonly AdministrativeUnit[]])[]> | null = null

function namesOfLength(length: number): readonly (readonly [string, readonly AdministrativeUnit[]])[] {
  if (!byLength) {
    byLength = new Map()
    for (const entry of gazetteer().byBareName) push(byLength, entry)
  }
  return byLength.get(length) ?? []
}

function push<T extends readonly [string, unknown]>(groups: Map<number, T[]>, entry: T): void {
  const group = groups.get(entry[0].length)
  if (group) group.push(entry)
  else groups.set(entry[0].length, [entry])
}

/** One letter wrong, missing or too many. */
function findNear(key: string, fits: (unit: AdministrativeUnit) => boolean): AdministrativeUnit[] {
  if (key.length < LEAST_MENDABLE || /\d/.test(key)) return []
  const near: AdministrativeUnit[] = []
  for (const step of [-1, 0, 1]) {
    for (const [other, units] of namesOfLength(key.length + step)) if (isOneEditApart(key, other)) near.push(...units.filter(fits))
  }
  return near
}

/** Whether two different words become equal by one letter put in, taken out, exchanged, or two neighbours swapped. */
export function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++
  const longer = Math.max(a.length, b.length) - start - end
  return longer <= 1 || (longer === 2 && a.length === b.length && a[start] === b[start + 1] && a[start + 1] === b[start])
}
