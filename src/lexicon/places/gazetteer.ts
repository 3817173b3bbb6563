import { readFileSync } from 'node:fs'
import type { Level } from '../../model/index.ts'
import { toBareKey, toNameKey, type UnitType } from './name.ts'

/**
 * An administrative unit (đơn vị hành chính) for as long as its name, type, rank and parent stayed the same.
 *
 * Codes are reused (26740 was Phường Bến Nghé and is Phường Sài Gòn now): what identifies a unit is name, tier,
 * parent and validity together.
 */
export interface AdministrativeUnit {
  readonly tier: Level
  readonly type: UnitType
  /** The official name without its type; `Phường 1` and `Quận 1` are `1`. */
  readonly name: string
  readonly code: string
  /** The district of a commune before July 2025, its province since; null for provinces. */
  readonly parent: AdministrativeUnit | null
  /**
   * ISO 8601: the unit did not exist before this day; null where it was there in the oldest list (February 2021).
   * Exact for 2025-07-01 and 2026-04-30. Before, it is the day after the last list without the unit: a bound.
   */
  readonly validFrom: string | null
  /** The unit was gone on this day (exact or bound as above); null where it still is. */
  readonly validTo: string | null
  /** Other spellings in official lists. */
  readonly aliases: readonly string[]
}

type Row = readonly [tier: number, type: number, name: string, code: string, parent: number, first: number, last: number, successors?: readonly number[], aliases?: readonly string[]]
interface UnitsFile {
  readonly tiers: readonly Level[]
  readonly types: readonly UnitType[]
  readonly dates: readonly string[]
  readonly units: readonly Row[]
}

/** Names that people write and no list has. */
const USUAL_NAMES: Readonly<Record<string, readonly string[]>> = {
  'Hồ Chí Minh': ['HCM', 'Sài Gòn'], 'Thừa Thiên Huế': ['TT Huế', 'Thừa Thiên - Huế'], 'Bà Rịa - Vũng Tàu': ['BR-VT', 'Bà Rịa Vũng Tàu'],
  'Đắk Lắk': ['Đắc Lắc', 'Đăk Lăk', 'Daklak'], 'Đắk Nông': ['Đắc Nông', 'Đăk Nông'], 'Hà Nội': ['Thủ đô Hà Nội'],
}

interface Gazetteer {
  readonly units: readonly AdministrativeUnit[]
  readonly byName: ReadonlyMap<string, readonly AdministrativeUnit[]>
  readonly byBareName: ReadonlyMap<string, readonly AdministrativeUnit[]>
  readonly byCode: ReadonlyMap<string, readonly AdministrativeUnit[]>
  readonly successors: ReadonlyMap<AdministrativeUnit, readonly AdministrativeUnit[]>
  readonly predecessors: ReadonlyMap<AdministrativeUnit, readonly AdministrativeUnit[]>
}

let loaded: Gazetteer | null = null

/** The gazetteer, read on first use and kept. */
export function gazetteer(): Gazetteer {
  loaded ??= load(JSON.parse(readFileSync(new URL('./units.json', import.meta.url), 'utf8')) as UnitsFile)
  return loaded
}

function load({ tiers, types, dates, units: rows }: UnitsFile): Gazetteer {
  const merged = dates.indexOf('2025-07-01')
  const units: AdministrativeUnit[] = []
  for (const [tier, type, name, code, parent, first, last, , aliases = []] of rows) {
    units.push({
      tier: tiers[tier] as Level, type: types[type] as UnitType, name, code, parent: units[parent] ?? null,
      validFrom: first === 0 ? null : first >= merged ? (dates[first] as string) : dayAfter(dates[first - 1] as string),
      validTo: dates[last + 1] ?? null,
      aliases: [...aliases, ...(tier === 0 ? (USUAL_NAMES[name] ?? []) : [])],
    })
  }
  const links = rows.flatMap((row, from) => (row[7] ?? []).map((to) => [units[from], units[to]] as [AdministrativeUnit, AdministrativeUnit]))
  const keyed = (toKey: (name: string) => string): Map<string, AdministrativeUnit[]> => {
    const keys = new Map<string, string>()
    const keyOf = (name: string): string => keys.get(name) ?? keys.set(name, toKey(name)).get(name) as string
    return groups(units.flatMap((unit) => [...new Set([unit.name, ...unit.aliases].map(keyOf))].map((key) => [key, unit] as const)))
  }
  let byBareName: Map<string, AdministrativeUnit[]> | null = null
  return {
    units,
    byName: keyed(toNameKey),
    get byBareName() {
      return (byBareName ??= keyed(toBareKey))
    },
    byCode: groups(units.map((unit) => [`${unit.tier}:${unit.code}`, unit])),
    successors: groups(links),
    predecessors: groups(links.map(([from, to]) => [to, from])),
  }
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}

function groups<K>(pairs: readonly (readonly [K, AdministrativeUnit])[]): Map<K, AdministrativeUnit[]> {
  const map = new Map<K, AdministrativeUnit[]>()
  for (const [key, unit] of pairs) {
    const group = map.get(key)
    if (group) group.push(unit)
    else map.set(key, [unit])
  }
  return map
}

/**
 * Whether a unit was (or, between two lists, may have been) there at a time.
 *
 * @param on ISO 8601, also partial: `2025` is any day of that year.
 */
export function existedOn({ validFrom, validTo }: AdministrativeUnit, on: string): boolean {
  const first = on.padEnd(10, '-01')
  const last = `${on}${'-99-99'.slice(0, 10 - on.length)}`
  return (validFrom === null || validFrom <= last) && (validTo === null || validTo > first)
}

/** The province of a unit, itself included. */
export function provinceOf(unit: AdministrativeUnit): AdministrativeUnit {
  return unit.parent ? provinceOf(unit.parent) : unit
}

/** The district of a unit, itself included; null for provinces and since July 2025. */
export function districtOf(unit: AdministrativeUnit): AdministrativeUnit | null {
  if (unit.tier === 'district') return unit
  return unit.parent ? districtOf(unit.parent) : null
}

/** `phường Nguyễn Nghiêm`, `Quận 1`: the type stays where the name is a number. */
export function toPlaceName({ type, name }: AdministrativeUnit): string {
  return /^\d/.test(name) ? `${type[0]?.toUpperCase()}${type.slice(1)} ${name}` : name
}

/**
 * What became of a unit: itself where it still exists at that time.
 *
 * @param on ISO 8601; today's map if left out.
 * @returns Several where the unit was divided, for a district the communes of its area; empty where nothing is known.
 */
export function successors(unit: AdministrativeUnit, on?: string): AdministrativeUnit[] {
  const isThere = (one: AdministrativeUnit): boolean => (on === undefined ? one.validTo === null : existedOn(one, on))
  return walk(unit, gazetteer().successors, isThere)
}

/** What a unit was made of: the same rules backwards. Left out, `on` is the day before the mergers. */
export function predecessors(unit: AdministrativeUnit, on = '2025-06-30'): AdministrativeUnit[] {
  return walk(unit, gazetteer().predecessors, (one) => existedOn(one, on)).filter((one) => one.tier === unit.tier)
}

function walk(unit: AdministrativeUnit, links: Gazetteer['successors'], isGoal: (unit: AdministrativeUnit) => boolean): AdministrativeUnit[] {
  if (isGoal(unit)) return [unit]
  const seen = new Set([unit])
  const found: AdministrativeUnit[] = []
  for (const one of seen) {
    for (const next of links.get(one) ?? []) {
      if (seen.has(next)) continue
      if (isGoal(next)) found.push(next)
      else seen.add(next)
    }
  }
  return [...new Set(found)]
}

/** The units that bear a code at a time: one, as a rule; several where the lists leave the day of a change open. */
export function placeByCode(code: string, tier: Level, on?: string): AdministrativeUnit[] {
  const units = gazetteer().byCode.get(`${tier}:${code}`) ?? []
  return units.filter((unit) => (on === undefined ? unit.validTo === null : existedOn(unit, on)))
}

/** All units of a tier at a time, in the order of their codes. */
export function placesOn(tier: Level, on?: string): AdministrativeUnit[] {
  return gazetteer().units.filter((unit) => unit.tier === tier && (on === undefined ? unit.validTo === null : existedOn(unit, on)))
}
