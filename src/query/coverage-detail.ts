import { REFORM_AREAS, type Level, type ReformArea, type Span } from '../model/index.ts'
import type { Corpus } from '../store/index.ts'
import { coverage, DIGITS, type CoverageQuery, type LocalityName } from './coverage.ts'

/** A passage that shows why a cell is as it is. */
export interface Evidence {
  readonly document: string
  readonly area: ReformArea
  readonly strength: 'task' | 'mention'
  readonly subtopic: string | null
  readonly raw: string
  readonly span: Span
}

/** The evidence for an area in some documents, in the order of the documents and their text. */
export function coverageEvidence(corpus: Corpus, documents: readonly string[], area?: ReformArea): Evidence[] {
  const rows = corpus.db
    .prepare(`SELECT document_id AS document, area, strength, subtopic, raw, page, start_offset AS "start", end_offset AS "end", line FROM reform_area_evidence
      WHERE document_id IN (SELECT value FROM json_each(@documents)) AND (@area IS NULL OR area = @area) ORDER BY document_id, area, seq`)
    .all({ documents: JSON.stringify(documents), area: area ?? null }) as (Omit<Evidence, 'span'> & Span)[]
  return rows.map(({ page, start, end, line, ...rest }) => ({ ...rest, span: { page, start, end, line } }))
}

/** What the level above asks for and a plan does not take up. */
export interface CoverageGap {
  readonly document: string
  readonly locality: LocalityName
  readonly year: number
  /** The plans of the level above for the same year; the nearest level that has any. */
  readonly above: readonly string[]
  /** Areas that those make a task of and this plan does not have. */
  readonly areas: readonly ReformArea[]
  /** Sub-topics of areas, the same. */
  readonly subtopics: readonly string[]
}

const TASK = String(DIGITS.indexOf('task'))
const ABSENT = String(DIGITS.indexOf('absent'))

interface PlanRow { id: string; year: number; level: Level; province: string; district: string | null; commune: string | null; areas: string }

/** For each plan of a commune or district in a province: its distance to the plan of the level above. Plans without one above are left out. */
export function coverageGaps(corpus: Corpus, { province, year, district, commune }: Pick<CoverageQuery, 'year' | 'district' | 'commune'> & { province: string }): CoverageGap[] {
  const plans = corpus.db
    .prepare(`SELECT document_id AS id, year, level, province, district, commune, areas FROM coverage
      WHERE is_current = 1 AND province = @province AND year > 0 AND (@year IS NULL OR year = @year) AND level IS NOT NULL ORDER BY district, commune, year, document_id`)
    .all({ province, year: year ?? null }) as PlanRow[]
  const subtopics = subtopicsOf(corpus, plans.map(({ id }) => id))
  return plans
    .filter((plan) => plan.level !== 'province' && (district === undefined || plan.district === district) && (commune === undefined || plan.commune === commune))
    .flatMap((plan) => {
      const above = plansAbove(plan, plans)
      return above.length === 0 ? [] : [toGap(plan, above, subtopics)]
    })
}

function plansAbove(plan: PlanRow, plans: readonly PlanRow[]): PlanRow[] {
  const ofYear = plans.filter(({ year }) => year === plan.year)
  const ofDistrict = plan.level === 'commune' && plan.district !== null ? ofYear.filter(({ level, district }) => level === 'district' && district === plan.district) : []
  return ofDistrict.length > 0 ? ofDistrict : ofYear.filter(({ level }) => level === 'province')
}

function toGap(plan: PlanRow, above: readonly PlanRow[], subtopics: ReadonlyMap<string, ReadonlySet<string>>): CoverageGap {
  const areas = REFORM_AREAS.filter((_, i) => above.some((one) => one.areas[i] === TASK) && plan.areas[i] === ABSENT)
  const own = subtopics.get(plan.id) ?? new Set<string>()
  const asked = new Set(above.flatMap(({ id }) => [...(subtopics.get(id) ?? [])]))
  const { id, year, level, province, district, commune } = plan
  return { document: id, locality: { level, province, district, commune }, year, above: above.map((one) => one.id), areas, subtopics: [...asked].filter((topic) => !own.has(topic)).sort() }
}

function subtopicsOf(corpus: Corpus, documents: readonly string[]): Map<string, Set<string>> {
  const rows = corpus.db
    .prepare(`SELECT DISTINCT document_id AS id, subtopic FROM reform_area_evidence WHERE subtopic IS NOT NULL AND strength = 'task' AND document_id IN (SELECT value FROM json_each(?))`)
    .all(JSON.stringify(documents)) as { id: string; subtopic: string }[]
  const map = new Map<string, Set<string>>()
  for (const { id, subtopic } of rows) map.set(id, (map.get(id) ?? new Set()).add(subtopic))
  return map
}

/** What else can stand in the columns of a coverage table. */
export const DIMENSIONS = {
  subtopics: `SELECT DISTINCT document_id, subtopic AS value FROM reform_area_evidence WHERE subtopic IS NOT NULL`,
  sections: `SELECT DISTINCT document_id, kind AS value FROM section_kinds`,
  channels: `SELECT DISTINCT document_id, kind AS value FROM channels`,
} as const
export type Dimension = keyof typeof DIMENSIONS

/** How many of a locality's plans have each sub-topic, kind of section or channel. */
export interface DimensionRow {
  readonly locality: LocalityName
  readonly year: number | null
  readonly documents: readonly string[]
  readonly counts: Readonly<Record<string, number>>
}

/** Localities × sub-topics, section kinds or channels. */
export function coverageOf(corpus: Corpus, dimension: Dimension, query: CoverageQuery): DimensionRow[] {
  const { rows } = coverage(corpus, query)
  const documents = JSON.stringify(rows.flatMap((row) => row.documents))
  const values = corpus.db
    .prepare(`SELECT v.document_id AS id, v.value FROM (${DIMENSIONS[dimension]}) v JOIN json_each(?) d ON d.value = v.document_id ORDER BY v.value`)
    .all(documents) as { id: string; value: string }[]
  const byDocument = new Map<string, string[]>()
  for (const { id, value } of values) byDocument.set(id, [...(byDocument.get(id) ?? []), value])
  return rows.map(({ locality, year, documents: ids }) => {
    const counts: Record<string, number> = {}
    for (const value of ids.flatMap((id) => byDocument.get(id) ?? [])) counts[value] = (counts[value] ?? 0) + 1
    return { locality, year, documents: ids, counts }
  })
}
