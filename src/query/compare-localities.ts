import { UsageError } from '../model/index.ts'
import type { Corpus } from '../store/index.ts'
import { compareSides, type CompareOptions, type SideBySide, type SideRequest } from './compare.ts'
import { findLocality, type FoundLocality, type LocalityPlan, type PlaceMap } from './localities.ts'

export interface LocalityOptions extends CompareOptions {
  readonly years?: readonly number[]
  readonly map?: PlaceMap
}

/** The plans of one place among which a year is chosen; on today's map, of one of the places that merged into it. */
interface Row { readonly asked: string; readonly name: string; readonly plans: readonly LocalityPlan[] }

/**
 * Compares places by their plans: several places in the last year that all have (else each by its latest), one place
 * across its years, each against the year before. With years given, every place in every year; a place without a plan is
 * a side that says so.
 *
 * @throws UsageError where a name is no place, where none of them has a plan, or where one place has only one.
 */
export function compareLocalities(corpus: Corpus, names: readonly string[], options: LocalityOptions = {}): SideBySide & { localities: readonly FoundLocality[] } {
  const { localities, requests, isOnePlace } = requestSides(corpus, names, options)
  if (requests.length < 2) throw new UsageError('one_plan_only', { file: names[0] ?? '' })
  return { ...compareSides(corpus, requests, { against: isOnePlace ? 'previous' : 'first', ...options }), localities }
}

/** A side with the name that asked for it. */
export type PlaceRequest = SideRequest & { readonly asked: string }

/** The sides that some places give. */
export function requestSides(corpus: Corpus, names: readonly string[], { years = [], map = 'issued' }: LocalityOptions = {}): { localities: FoundLocality[]; requests: PlaceRequest[]; isOnePlace: boolean } {
  const localities = [...new Map(names.map((name) => findLocality(corpus, name, map)).map((one) => [one.name, one])).values()]
  const rows = localities.flatMap((one) => toRows(one, map))
  const none = localities[0]
  if (none && rows.every(({ plans }) => plans.length === 0)) throw new UsageError('place_without_plan', { file: none.asked })
  const isOnePlace = rows.length === 1
  const requests = years.length > 0 ? rows.flatMap((row) => years.map((year) => toRequest(row, year))) : isOnePlace ? acrossYears(rows[0] as Row) : inOneYear(rows)
  return { localities, requests, isOnePlace }
}

function toRows({ asked, name, plans }: FoundLocality, map: PlaceMap): Row[] {
  const places = [...new Set(plans.map(({ place }) => place))]
  if (map === 'issued' || places.length === 0) return [{ asked, name, plans }]
  return places.map((place) => ({ asked, name: `${place} → ${name}`, plans: plans.filter((plan) => plan.place === place) }))
}

function acrossYears(row: Row): PlaceRequest[] {
  const years = [...new Set(row.plans.map(({ year }) => year))].sort((a, b) => a - b)
  return years.map((year) => toRequest(row, year))
}

function inOneYear(rows: readonly Row[]): PlaceRequest[] {
  const withPlans = rows.filter(({ plans }) => plans.length > 0)
  const common = withPlans[0]?.plans.find(({ year }) => withPlans.every(({ plans }) => plans.some((plan) => plan.year === year)))
  return rows.map((row) => toRequest(row, common?.year ?? row.plans[0]?.year))
}

function toRequest({ asked, name, plans }: Row, year: number | undefined): PlaceRequest {
  const plan = plans.find((one) => one.year === year)
  return { asked, name: year ? `${name} · ${year}` : name, document: plan?.id ?? null }
}
