import type { Corpus } from '../store/index.ts'
import { coverageGaps, type CoverageGap } from './coverage-above.ts'
import { coverage, coverageChanges, localitiesWithoutPlan, type Coverage, type CoverageChange, type CoverageQuery, type LocalityName } from './coverage.ts'
import { coverageEvidence, type Evidence } from './coverage-detail.ts'
import { readVersions, type CorpusVersions } from './tables.ts'

/** A coverage table with all that a reader asks next. */
export interface CoverageReport {
  readonly query: CoverageQuery
  readonly coverage: Coverage
  /** By document; empty where the table has too many plans to quote them all. */
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>
  readonly documents: ReadonlyMap<string, { readonly path: string; readonly code: string | null; readonly title: string | null }>
  readonly changes: readonly CoverageChange[]
  /** Distance to the plans of the level above; only for one province. */
  readonly gaps: readonly CoverageGap[]
  /** Places without a plan; null where all of them would be too many to name (communes of the whole country). */
  readonly missing: readonly LocalityName[] | null
  readonly versions: CorpusVersions
}

/** Tables of more plans than this are given without their quotations: each plan's are a command away (`kehoach show`). */
const MOST_QUOTED = 3000

/** Changes from year to year; with a year given, those against the plan before it. */
export function changesTo(corpus: Corpus, { year, ...query }: CoverageQuery): CoverageChange[] {
  return coverageChanges(coverage(corpus, { ...query, everyPlace: false })).filter(({ to }) => year === undefined || to === year)
}

export function coverageReport(corpus: Corpus, query: CoverageQuery): CoverageReport {
  const table = coverage(corpus, query)
  const ids = [...new Set(table.rows.flatMap(({ documents }) => documents))]
  const quoted = ids.length <= MOST_QUOTED ? ids : []
  const evidence = new Map<string, Evidence[]>()
  for (const one of coverageEvidence(corpus, quoted)) {
    const list = evidence.get(one.document) ?? []
    list.push(one)
    evidence.set(one.document, list)
  }
  const rows = corpus.db.prepare('SELECT id, path, code, title FROM documents WHERE id IN (SELECT value FROM json_each(?))').all(JSON.stringify(quoted)) as { id: string; path: string; code: string | null; title: string | null }[]
  return {
    query, coverage: table, evidence, documents: new Map(rows.map(({ id, ...document }) => [id, document])),
    changes: changesTo(corpus, query).filter(({ gained, lost }) => gained.length + lost.length > 0),
    gaps: query.province === undefined ? [] : coverageGaps(corpus, query),
    missing: query.by === 'commune' && query.province === undefined ? null : localitiesWithoutPlan(corpus, query),
    versions: readVersions(corpus),
  }
}
