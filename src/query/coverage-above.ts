import { REFORM_AREAS, type Level, type ReformArea } from '../model/index.ts'
import type { Corpus } from '../store/index.ts'
import { DIGITS, type CoverageQuery, type LocalityName } from './coverage.ts'

/** How far a plan is from the plans of the level above for the same year. */
export interface CoverageGap {
  readonly document: string
  /** On the map that was asked for; on today's, a place that was divided keeps the name it had. */
  readonly locality: LocalityName
  /** As the plan was issued: its superior is the one of that day, whatever the map. */
  readonly asIssued: LocalityName
  readonly year: number
  /** The plans of the level above; the nearest level that has any. */
  readonly above: readonly string[]
  /** Areas and sub-topics of areas that those make a task of. */
  readonly asked: number
  /** Of these, the areas that this plan does not have. */
  readonly areas: readonly ReformArea[]
  /** Sub-topics, the same. */
  readonly subtopics: readonly string[]
  /** Share of what is asked that is not taken up, 0…1; null where nothing is asked or this plan could not be read. */
  readonly distance: number | null
}

const TASK = String(DIGITS.indexOf('task'))
const ABSENT = String(DIGITS.indexOf('absent'))
const UNREAD = String(DIGITS.indexOf('not_readable'))

interface PlanRow { id: string; year: number; level: Level; province: string; district: string | null; commune: string | null; todayProvince: string | null; todayCommune: string | null; areas: string }

/** What to compare: plans of a province, or of all; on today's map, of the places that are in the province now. */
export type GapQuery = Pick<CoverageQuery, 'province' | 'district' | 'commune' | 'year' | 'level' | 'map'>

/**
 * For each plan of a commune or district its distance to the plan of the level above, which is always the one it had
 * when the plan was issued. Plans without one above are left out.
 */
export function coverageGaps(corpus: Corpus, query: GapQuery = {}): CoverageGap[] {
  const { province, district, commune, year, level, map = 'issued' } = query
  const [provinceColumn, communeColumn] = map === 'today' ? ['today_province', 'today_commune'] : ['province', 'commune']
  const shown = new Set(corpus.db
    .prepare(`SELECT document_id || ' ' || year FROM coverage WHERE is_current = 1 AND level IN ('district', 'commune') AND year > 0 AND (@year IS NULL OR year = @year) AND (@level IS NULL OR level = @level)
      AND (@province IS NULL OR ${provinceColumn} = @province) AND (@district IS NULL OR district = @district) AND (@commune IS NULL OR ${communeColumn} = @commune)`)
    .pluck()
    .all({ province: province ?? null, district: district ?? null, commune: commune ?? null, year: year ?? null, level: level ?? null }) as string[])
  const plans = corpus.db
    .prepare(`SELECT document_id AS id, year, level, province, district, commune, today_province AS todayProvince, today_commune AS todayCommune, areas FROM coverage
      WHERE is_current = 1 AND province IS NOT NULL AND year > 0 AND (@year IS NULL OR year = @year) AND level IS NOT NULL
        AND (@province IS NULL OR province IN (SELECT DISTINCT province FROM coverage WHERE is_current = 1 AND ${provinceColumn} = @province))
      ORDER BY province, district, commune, year, document_id`)
    .all({ province: province ?? null, year: year ?? null }) as PlanRow[]
  const wanted = plans.filter(({ id, year: ofYear }) => shown.has(`${id} ${ofYear}`))
  const superiors = groupSuperiors(plans)
  const subtopics = subtopicsOf(corpus, plans.map(({ id }) => id))
  return wanted.flatMap((plan) => {
    const above = plansAbove(plan, superiors)
    return above.length === 0 ? [] : [toGap(plan, above, subtopics, map)]
  })
}

const keyOf = ({ year, province }: PlanRow, level: Level, district: string | null): string => [year, province, level, district].join('|')

/** Plans of provinces and districts by year and place. */
function groupSuperiors(plans: readonly PlanRow[]): Map<string, PlanRow[]> {
  const groups = new Map<string, PlanRow[]>()
  for (const plan of plans) {
    if (plan.level === 'commune') continue
    const key = keyOf(plan, plan.level, plan.level === 'district' ? plan.district : null)
    groups.set(key, [...(groups.get(key) ?? []), plan])
  }
  return groups
}

function plansAbove(plan: PlanRow, superiors: ReadonlyMap<string, readonly PlanRow[]>): readonly PlanRow[] {
  const ofDistrict = plan.level === 'commune' && plan.district !== null ? superiors.get(keyOf(plan, 'district', plan.district)) : undefined
  return ofDistrict ?? superiors.get(keyOf(plan, 'province', null)) ?? []
}

function toGap(plan: PlanRow, above: readonly PlanRow[], subtopics: ReadonlyMap<string, ReadonlySet<string>>, map: 'issued' | 'today'): CoverageGap {
  const isRead = plan.areas.includes(ABSENT) || !plan.areas.includes(UNREAD)
  const askedAreas = REFORM_AREAS.filter((_, i) => above.some((one) => one.areas[i] === TASK))
  const areas = askedAreas.filter((area) => plan.areas[REFORM_AREAS.indexOf(area)] === ABSENT)
  const own = subtopics.get(plan.id) ?? new Set<string>()
  const askedTopics = new Set(above.flatMap(({ id }) => [...(subtopics.get(id) ?? [])]))
  const missing = isRead ? [...askedTopics].filter((topic) => !own.has(topic)).sort() : []
  const asked = askedAreas.length + askedTopics.size
  const { id, year, level, province, district, commune } = plan
  const asIssued = { level, province, district, commune }
  return {
    document: id, locality: map === 'today' ? onToday(plan) : asIssued, asIssued, year, above: above.map((one) => one.id), asked, areas, subtopics: missing,
    distance: asked === 0 || !isRead ? null : Math.round(((areas.length + missing.length) / asked) * 1000) / 1000,
  }
}

/** There are no districts on today's map: a commune stands below its province, a district's plan keeps the district's name. */
function onToday({ level, province, district, commune, todayProvince, todayCommune }: PlanRow): LocalityName {
  if (todayProvince === null || (level === 'commune' && todayCommune === null)) return { level, province: todayProvince ?? province, district, commune }
  return { level, province: todayProvince, district: level === 'district' ? district : null, commune: todayCommune }
}

function subtopicsOf(corpus: Corpus, documents: readonly string[]): Map<string, Set<string>> {
  const rows = corpus.db
    .prepare(`SELECT DISTINCT document_id AS id, subtopic FROM reform_area_evidence WHERE subtopic IS NOT NULL AND strength = 'task' AND document_id IN (SELECT value FROM json_each(?))`)
    .all(JSON.stringify(documents)) as { id: string; subtopic: string }[]
  const map = new Map<string, Set<string>>()
  for (const { id, subtopic } of rows) map.set(id, (map.get(id) ?? new Set()).add(subtopic))
  return map
}
