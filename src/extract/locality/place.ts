import { districtOf, provinceOf, successors, toPlaceName, type AdministrativeUnit } from '../../lexicon/index.ts'
import type { Locality } from '../../model/index.ts'

type Names = { commune: string | null; district: string | null; province: string | null }
/** A place as the record has it: bare official names and their codes. */
export type Place = Names & { codes: Names }
export const NOWHERE: Names = { commune: null, district: null, province: null }

/** A unit with the units above it. */
export function toPlace(unit: AdministrativeUnit): Place {
  const parts = { commune: unit.tier === 'commune' ? unit : null, district: districtOf(unit), province: provinceOf(unit) }
  const each = (read: (part: AdministrativeUnit) => string): Names =>
    Object.fromEntries(Object.entries(parts).map(([level, part]) => [level, part ? read(part) : null])) as Names
  return { ...each(toPlaceName), codes: each(({ code }) => code) }
}

/** What several places share; null where they differ. */
export function inCommon(units: readonly AdministrativeUnit[]): Place {
  const places = units.map(toPlace)
  const shared = (read: (place: Place) => Names): Names =>
    Object.fromEntries((['commune', 'district', 'province'] as const).map((level) => {
      const values = new Set(places.map((place) => read(place)[level]))
      return [level, values.size === 1 ? [...values][0] : null]
    })) as Names
  return { ...shared((place) => place), codes: shared(({ codes }) => codes) }
}

/** The same place on today's map: several candidates where it was divided, a district's communes where it was abolished. */
export function toToday(unit: AdministrativeUnit): Locality['today'] {
  const heirs = successors(unit)
  if (heirs.length === 0) return null
  return { ...inCommon(heirs), candidates: heirs.length > 1 ? heirs.map(toPlace) : [] }
}
