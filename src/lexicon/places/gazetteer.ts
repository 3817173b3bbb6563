import { readFileSync } from 'node:fs'
import type { Level } from '../../model/index.ts'
import { stripMarks } from '../../text/index.ts'
import { toNameKey, type UnitType } from './name.ts'

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

/** Column by column: the i-th unit is the i-th of each. See `scripts/gazetteer/build.ts`. */
interface UnitsFile {
  readonly tiers: readonly Level[]
  readonly types: readonly UnitType[]
  readonly dates: readonly string[]
  /** Each name once, and its key where that is not the name in small letters. */
  readonly names: readonly string[]
  readonly keys: Readonly<Record<number, string>>
  readonly tier: readonly number[]
  readonly type: readonly number[]
  readonly name: readonly number[]
  /** Separated by spaces. */
  readonly code: string
  readonly parent: readonly number[]
  readonly first: readonly number[]
  readonly last: readonly number[]
  readonly successors: Readonly<Record<number, readonly number[]>>
  readonly aliases: Readonly<Record<number, readonly string[]>>
}

/** Names that people write and no list has. */
const USUAL_NAMES: Readonly<Record<string, readonly string[]>> = {
  'Hồ Chí Minh': ['HCM', 'Sài Gòn'], 'Thừa Thiên Huế': ['TT Huế', 'Thừa Thiên - Huế'], 'Bà Rịa - Vũng Tàu': ['BR-VT', 'Bà Rịa Vũng Tàu'],
  'Đắk Lắk': ['Đắc Lắc', 'Đăk Lăk', 'Daklak'], 'Đắk Nông': ['Đắc Nông', 'Đăk Nông'], 'Hà Nội': ['Thủ đô Hà Nội'],
}

/** Names that the last list before July 2025 spells otherwise than today's list and the units' own papers do. */
const RESPELT: Readonly<Record<string, string>> = { 'Mù Căng Chải': 'Mù Cang Chải' }

type Units = readonly AdministrativeUnit[]
type Groups<K> = ReadonlyMap<K, Units>
interface Gazetteer {
  readonly units: Units
  /** By the key of each name and alias. */
  readonly byName: Groups<string>
  readonly byBareName: Groups<string>
  readonly byCode: Groups<string>
  readonly successors: Groups<AdministrativeUnit>
  readonly predecessors: Groups<AdministrativeUnit>
}

let loaded: Gazetteer | null = null

/** The gazetteer, read on first use and kept. */
export function gazetteer(): Gazetteer {
  loaded ??= load(JSON.parse(readFileSync(new URL('./units.json', import.meta.url), 'utf8')) as UnitsFile)
  return loaded
}

function load(file: UnitsFile): Gazetteer {
  const units = toUnits(file)
  const keys = file.names.map((name, i) => file.keys[i] ?? name.toLowerCase())
  const byKey = (toKey: (nameKey: string) => string): Groups<string> => {
    const own = keys.map(toKey)
    return groups(units, (unit, i) => {
      const key = own[file.name[i] as number] as string
      return unit.aliases.length === 0 ? [key] : [...new Set([key, ...[unit.name, ...unit.aliases].map((name) => toKey(toNameKey(name)))])]
    })
  }
  const heirs = (i: number): Units => (file.successors[i] ?? []).map((to) => units[to] as AdministrativeUnit)
  // Which of these a command needs depends on what it asks.
  const byName = once(() => byKey((key) => key))
  const byBareName = once(() => byKey((key) => stripMarks(key).replace(/ /g, '')))
  const byCode = once(() => groups(units, (unit) => [`${unit.tier}:${unit.code}`]))
  const successors = once(() => new Map(units.map((unit, i) => [unit, heirs(i)])))
  const predecessors = once(() => reversed(successors()))
  return {
    units,
    get byName() { return byName() },
    get byBareName() { return byBareName() },
    get byCode() { return byCode() },
    get successors() { return successors() },
    get predecessors() { return predecessors() },
  }
}

function toUnits({ tiers, types, dates, names, tier, type, name, code, parent, first, last, aliases }: UnitsFile): Units {
  const merged = dates.indexOf('2025-07-01')
  // Exact since the mergers; before, the day after the last list without the unit.
  const from = dates.map((date, i) => (i === 0 ? null : i >= merged ? date : dayAfter(dates[i - 1] as string)))
  const units: AdministrativeUnit[] = []
  code.split(' ').forEach((one, i) => {
    const printed = names[name[i] as number] as string
    const others = [...(aliases[i] ?? []), ...(tier[i] === 0 ? (USUAL_NAMES[printed] ?? []) : []), ...(RESPELT[printed] ? [printed] : [])]
    units.push({
      tier: tiers[tier[i] as number] as Level, type: types[type[i] as number] as UnitType, name: RESPELT[printed] ?? printed, code: one, parent: units[parent[i] as number] ?? null,
      validFrom: from[first[i] as number] ?? null, validTo: dates[(last[i] as number) + 1] ?? null, aliases: others,
    })
  })
  return units
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

function groups(units: Units, keysOf: (unit: AdministrativeUnit, index: number) => readonly string[]): Map<string, AdministrativeUnit[]> {
  const map = new Map<string, AdministrativeUnit[]>()
  units.forEach((unit, i) => {
    for (const key of keysOf(unit, i)) {
      const group = map.get(key)
      if (group) group.push(unit)
      else map.set(key, [unit])
    }
  })
  return map
}

function reversed(links: Groups<AdministrativeUnit>): Groups<AdministrativeUnit> {
  const map = new Map<AdministrativeUnit, AdministrativeUnit[]>()
  for (const [from, heirs] of links) for (const heir of heirs) map.set(heir, [...(map.get(heir) ?? []), from])
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
