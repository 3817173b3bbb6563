import { placesOn, provinceOf, districtOf, toPlaceName } from '../lexicon/index.ts'
import { REFORM_AREAS, UsageError, type Level, type ReformArea } from '../model/index.ts'
import type { Corpus } from '../store/index.ts'

/** `absent` is said only where a plan could be read; `no_plan` where the corpus has none for the place and year. */
export const CELL_STATES = ['covered', 'unclear', 'absent', 'not_readable', 'no_plan'] as const
export type CellState = (typeof CELL_STATES)[number]

export interface CoverageQuery {
  readonly by: Level
  /** On which map: the places as they were when the plans were issued, or as they are since July 2025. */
  readonly map?: 'issued' | 'today'
  readonly year?: number
  /** Only plans issued at this level; left out, all plans of a place count for it. */
  readonly level?: Level
  readonly province?: string
  readonly district?: string
  readonly commune?: string
  /** Also the places on the map of each year that have no plan in the corpus. */
  readonly everyPlace?: boolean
}

export interface LocalityName {
  readonly level: Level
  readonly province: string | null
  readonly district: string | null
  readonly commune: string | null
}

/** How many plans say what of an area: `task` and `mention` are covered. */
export interface AreaCount {
  readonly task: number
  readonly mention: number
  readonly unclear: number
  readonly absent: number
  readonly not_readable: number
}

export interface CoverageRow {
  readonly locality: LocalityName
  /** Null where the plan's year is unknown. */
  readonly year: number | null
  readonly documents: readonly string[]
  /** The best answer of the place's plans: covered by one is covered. */
  readonly areas: Readonly<Record<ReformArea, CellState>>
  readonly strengths: Readonly<Record<ReformArea, 'task' | 'mention' | null>>
  readonly counts: Readonly<Record<ReformArea, AreaCount>>
}

export interface CoverageTotal {
  readonly year: number | null
  /** Those with a plan. */
  readonly localities: number
  readonly documents: number
  /** Localities by state of the cell, and the share that covers the area (0…1) of those whose plans could be read. */
  readonly areas: Readonly<Record<ReformArea, Record<CellState, number> & { share: number | null }>>
}

export interface Coverage {
  readonly by: Level
  readonly map: 'issued' | 'today'
  readonly rows: readonly CoverageRow[]
  readonly totals: readonly CoverageTotal[]
  /** Plans that answer to the question and have no place of this level (a province's in a table by commune, a place that was divided on today's map): they are in no row. */
  readonly elsewhere: number
}

/** What the digits of `coverage.areas` mean, by their value. */
export const DIGITS: readonly (keyof AreaCount)[] = ['not_readable', 'absent', 'unclear', 'mention', 'task']
/** Plans of one place and year whose summed areas keep apart: each count has 15 bits. */
const MOST_PLANS = 32_767

interface GroupRow {
  province: string | null; district: string | null; commune: string | null; year: number; plans: number; ids: string
  /** `area1_2` … : how many plans have the second of DIGITS in the first area. */
  [count: string]: string | number | null
}

/**
 * Localities × reform areas. One row a locality and year, ordered by name and year.
 *
 * @throws UsageError for districts on today's map, which has none.
 */
export function coverage(corpus: Corpus, query: CoverageQuery): Coverage {
  const { by, map = 'issued' } = query
  if (map === 'today' && by === 'district') throw new UsageError('district_gone', { file: '--by district' })
  const { sql, params, from } = toSql(query)
  const groups = corpus.db.prepare(sql).all(params) as GroupRow[]
  const planned = groups.map((group) => toRow(by, group.plans > MOST_PLANS ? recount(corpus, group, from, params) : group))
  const rows = [...planned, ...(query.everyPlace ? rowsWithoutPlan(query, planned) : [])].sort(byName)
  return { by, map, rows, totals: toTotals(rows), elsewhere: countElsewhere(corpus, from, params) }
}

function countElsewhere(corpus: Corpus, { without, index }: SqlParts, params: Record<string, unknown>): number {
  return without === null ? 0 : (corpus.db.prepare(`SELECT count(DISTINCT document_id) FROM coverage INDEXED BY ${index} WHERE ${without}`).pluck().get(params) as number)
}

const NO_PLAN: AreaCount = { task: 0, mention: 0, unclear: 0, absent: 0, not_readable: 0 }

/** The places without a plan, for the year asked for or for every year in which any place has one. */
function rowsWithoutPlan(query: CoverageQuery, planned: readonly CoverageRow[]): CoverageRow[] {
  const years = query.year === undefined ? [...new Set(planned.flatMap(({ year }) => year ?? []))] : [query.year]
  return years.flatMap((year) => placesWithout(planned.filter((row) => row.year === year), { ...query, year }).map((locality) => ({
    locality, year, documents: [], areas: byArea(() => 'no_plan' as const), strengths: byArea(() => null), counts: byArea(() => NO_PLAN),
  })))
}

/** Counts a place with too many plans for the sums digit by digit. */
function recount(corpus: Corpus, group: GroupRow, { shown, where }: SqlParts, params: Record<string, unknown>): GroupRow {
  const patterns = corpus.db
    .prepare(`SELECT areas, count(*) AS plans FROM coverage WHERE ${where} AND year = @itsYear AND ${['Province', 'District', 'Commune'].map((name, i) => `${shown[i]} IS @its${name}`).join(' AND ')} GROUP BY areas`)
    .all({ ...params, itsYear: group.year, itsProvince: group.province, itsDistrict: group.district, itsCommune: group.commune }) as { areas: string; plans: number }[]
  const counted = { ...group }
  for (const i of REFORM_AREAS.keys()) {
    for (const digit of DIGITS.keys()) counted[`area${i + 1}_${digit}`] = patterns.filter(({ areas }) => Number(areas[i]) === digit).reduce((sum, { plans }) => sum + plans, 0)
  }
  return counted
}

/** `without`: the same question for plans that have no place of the level; null where all are shown. */
interface SqlParts { readonly shown: readonly string[]; readonly where: string; readonly without: string | null; readonly index: string }

function toSql({ by, map = 'issued', year, level, province, district, commune }: CoverageQuery): { sql: string; params: Record<string, unknown>; from: SqlParts } {
  const columns = map === 'today'
    ? { province: 'today_province', district: 'NULL', commune: 'today_commune' }
    : { province: 'province', district: 'district', commune: 'commune' }
  const depth = ['province', 'district', 'commune'].indexOf(by)
  const shown = [columns.province, depth >= 1 ? columns.district : 'NULL', depth >= 2 ? columns.commune : 'NULL']
  const asked = [
    'is_current = 1',
    ...(province === undefined ? [] : [`${columns.province} = @province`]),
    ...(district === undefined ? [] : ['district = @district']),
    ...(commune === undefined ? [] : [`${columns.commune} = @commune`]),
    ...(year === undefined ? [] : ['year = @year']),
    ...(level === undefined ? [] : ['level = @level']),
  ]
  const filters = by === 'province' ? asked : [...asked, `${columns[by]} IS NOT NULL`]
  const index = `${map === 'today' ? 'coverage_by_today_' : 'coverage_by_'}${by === 'province' ? 'province' : 'commune'}`
  const areas = REFORM_AREAS.map((_, i) => `area${i + 1}`)
  const counts = areas.flatMap((area) => [0, 1, 2, 3].map((digit) => `(${area} >> ${15 * digit}) & ${MOST_PLANS} AS ${area}_${digit + 1}`))
  // One query plan for all: the index of the map and depth holds every column that is summed.
  const sql = `SELECT province, district, commune, year, plans, ids, ${counts.join(', ')} FROM (
    SELECT ${shown[0]} AS province, ${shown[1]} AS district, ${shown[2]} AS commune, year, count(*) AS plans, group_concat(document_id) AS ids, ${areas.map((area) => `sum(${area}) AS ${area}`).join(', ')}
    FROM coverage INDEXED BY ${index}
    WHERE ${filters.join(' AND ')} GROUP BY ${[...shown.filter((column) => column !== 'NULL'), 'year'].join(', ')})`
  return { sql, params: { year, level, province, district, commune }, from: { shown: shown as string[], where: filters.join(' AND '), without: by === 'province' ? null : [...asked, `${columns[by]} IS NULL`].join(' AND '), index } }
}

function toRow(by: Level, group: GroupRow): CoverageRow {
  const counts = byArea((area) => countArea(group, REFORM_AREAS.indexOf(area)))
  const { province, district, commune, year } = group
  return {
    locality: { level: by, province, district, commune }, year: year || null, documents: group.ids.split(','),
    areas: byArea((area) => stateOf(counts[area])), strengths: byArea((area) => strengthOf(counts[area])), counts,
  }
}

const byName = (a: CoverageRow, b: CoverageRow): number =>
  compareNames(a.locality.province, b.locality.province) || compareNames(a.locality.district, b.locality.district) ||
  compareNames(a.locality.commune, b.locality.commune) || (a.year ?? 0) - (b.year ?? 0)

const ORDER = new Intl.Collator('vi', { numeric: true })
function compareNames(a: string | null, b: string | null): number {
  if (a === b) return 0
  return a === null ? 1 : b === null ? -1 : ORDER.compare(a, b)
}

function byArea<T>(read: (area: ReformArea) => T): Record<ReformArea, T> {
  return Object.fromEntries(REFORM_AREAS.map((area) => [area, read(area)])) as Record<ReformArea, T>
}

function countArea(group: GroupRow, position: number): AreaCount {
  const counts = { task: 0, mention: 0, unclear: 0, absent: 0, not_readable: group.plans }
  for (const [digit, state] of DIGITS.entries()) {
    if (digit === 0) continue
    counts[state] = group[`area${position + 1}_${digit}`] as number
    counts.not_readable -= counts[state]
  }
  return counts
}

function stateOf(count: AreaCount): CellState {
  if (count.task + count.mention > 0) return 'covered'
  return count.unclear > 0 ? 'unclear' : count.absent > 0 ? 'absent' : 'not_readable'
}

function strengthOf({ task, mention }: AreaCount): 'task' | 'mention' | null {
  return task > 0 ? 'task' : mention > 0 ? 'mention' : null
}

/** Over all localities, year by year. A place whose plans could not be read is in no share. */
function toTotals(rows: readonly CoverageRow[]): CoverageTotal[] {
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => (a ?? 0) - (b ?? 0))
  return years.map((year) => {
    const ofYear = rows.filter((row) => row.year === year)
    const areas = byArea((area) => {
      const states = Object.fromEntries(CELL_STATES.map((state) => [state, ofYear.filter((row) => row.areas[area] === state).length])) as Record<CellState, number>
      const readable = ofYear.length - states.not_readable - states.no_plan
      return { ...states, share: readable === 0 ? null : Math.round((states.covered / readable) * 1000) / 1000 }
    })
    return { year, localities: ofYear.filter(({ documents }) => documents.length > 0).length, documents: new Set(ofYear.flatMap(({ documents }) => documents)).size, areas }
  })
}

/** What a locality's plans gained and lost against the last earlier year that has a plan. */
export interface CoverageChange {
  readonly locality: LocalityName
  readonly from: number
  readonly to: number
  readonly gained: readonly ReformArea[]
  readonly lost: readonly ReformArea[]
}

/** From year to year; a cell that could not be read in either year is no change. */
export function coverageChanges({ rows }: Coverage): CoverageChange[] {
  const dated = rows.filter((row): row is CoverageRow & { year: number } => row.year !== null)
  return dated.flatMap((row, i) => {
    const before = dated[i - 1]
    if (!before || compareNames(before.locality.province, row.locality.province) !== 0 || before.locality.district !== row.locality.district || before.locality.commune !== row.locality.commune) return []
    const gained = REFORM_AREAS.filter((area) => row.areas[area] === 'covered' && before.areas[area] === 'absent')
    const lost = REFORM_AREAS.filter((area) => row.areas[area] === 'absent' && before.areas[area] === 'covered')
    return [{ locality: row.locality, from: before.year, to: row.year, gained, lost }]
  })
}

/**
 * Places on the map of a year that have no plan in the corpus.
 *
 * @param query Without a year: places without any plan, on today's map or that of the last day before the mergers.
 */
export function localitiesWithoutPlan(corpus: Corpus, query: CoverageQuery): LocalityName[] {
  return placesWithout(coverage(corpus, { ...query, everyPlace: false }).rows, query)
}

function placesWithout(rows: readonly CoverageRow[], { by, map = 'issued', year, province, district, commune }: CoverageQuery): LocalityName[] {
  const keyOf = (place: Omit<LocalityName, 'level'>): string => [place.province, place.district, place.commune].join('|')
  const there = new Set(rows.map(({ locality }) => keyOf(locality)))
  const on = map === 'today' ? undefined : year === undefined ? '2025-06-30' : String(year)
  return placesOn(by, on)
    .map((unit): LocalityName => {
      const above = districtOf(unit)
      return { level: by, province: toPlaceName(provinceOf(unit)), district: by === 'province' || !above ? null : toPlaceName(above), commune: by === 'commune' ? toPlaceName(unit) : null }
    })
    .filter((place) => (province === undefined || place.province === province) && (district === undefined || place.district === district) && (commune === undefined || place.commune === commune))
    .filter((place) => !there.has(keyOf(place)))
}
