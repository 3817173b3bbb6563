import type { Level } from '../model/index.ts'
import type { Corpus } from '../store/index.ts'
import { reuse, type Reuse, type ReuseSource } from './reuse.ts'

export interface ReuseQuery {
  readonly province?: string
  readonly district?: string
  readonly commune?: string
  readonly level?: Level
  readonly year?: number
}

/** How much of a plan's wording is its own, and whose the rest is. */
export interface PlanReuse extends Pick<Reuse, 'id' | 'words' | 'shares'> {
  readonly code: string | null
  readonly title: string | null
  readonly level: Level | null
  readonly locality: { readonly commune: string | null; readonly district: string | null; readonly province: string | null }
  readonly planYear: number | null
  /** The plan of another place with which it shares most; null where there is none. */
  readonly closest: ReuseSource | null
}

/** Plans that still stand somewhere, by place and year; on either map. */
const PLANS = `SELECT p.id, p.code, p.title, p.level, p.commune, p.district, p.province, p.plan_year AS planYear FROM plans p
  WHERE EXISTS (SELECT 1 FROM coverage c WHERE c.document_id = p.id)
    AND (@province IS NULL OR p.province = @province OR p.today_province = @province) AND (@district IS NULL OR p.district = @district)
    AND (@commune IS NULL OR p.commune = @commune OR p.today_commune = @commune) AND (@level IS NULL OR p.level = @level)
    AND (@year IS NULL OR EXISTS (SELECT 1 FROM plan_years y WHERE y.document_id = p.id AND y.year = @year))
  ORDER BY p.province, p.district, p.commune, p.plan_year, p.id`
type Row = Omit<PlanReuse, 'words' | 'shares' | 'closest' | 'locality'> & PlanReuse['locality']

/** The plans of a place or year, how many and one by one: each costs a tenth to a quarter of a second. */
export function reuseOfPlans(corpus: Corpus, query: ReuseQuery): { count: number; plans: () => Generator<PlanReuse> } {
  const rows = corpus.db.prepare(PLANS).all({ province: null, district: null, commune: null, level: null, year: null, ...query }) as Row[]
  return {
    count: rows.length,
    *plans() {
      for (const row of rows) yield toPlan(corpus, row)
    },
  }
}

function toPlan(corpus: Corpus, { commune, district, province, ...row }: Row): PlanReuse {
  const { words, shares, sources } = reuse(corpus, row.id)
  return { ...row, locality: { commune, district, province }, words, shares, closest: sources.find(({ relation }) => relation === 'above' || relation === 'peer') ?? null }
}
