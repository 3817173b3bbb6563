import type { ReformArea, Span } from '../model/index.ts'
import type { Corpus } from '../store/index.ts'
import { coverageEvidence } from './coverage-detail.ts'
import { coverage, type CellState, type CoverageQuery, type LocalityName } from './coverage.ts'

/** A passage that shows that a plan covers an area, with what its section cites and by when things are due there. */
export interface AreaEvidence {
  readonly document: string
  readonly strength: 'task' | 'mention'
  readonly raw: string
  readonly span: Span
  /** Null where the passage stands in no section. */
  readonly section: string | null
  readonly citing: readonly string[]
  /** Values of deadlines. */
  readonly deadlines: readonly string[]
}

/** What a place does about one area in one year. */
export interface AreaRow {
  readonly locality: LocalityName
  readonly year: number | null
  readonly state: CellState
  readonly strength: 'task' | 'mention' | null
  /** The first year in which a plan of the place covers the area; null where none with a year does. */
  readonly since: number | null
  readonly documents: readonly string[]
  readonly evidence: readonly AreaEvidence[]
}

/** Which places cover one area: in which words, citing what, by when, since which year. */
export function coverageOfArea(corpus: Corpus, area: ReformArea, query: CoverageQuery): AreaRow[] {
  const { rows } = coverage(corpus, query)
  const since = sinceWhen(corpus, area, query)
  const evidence = new Map<string, AreaEvidence[]>()
  const documents = rows.filter((row) => row.areas[area] === 'covered' || row.areas[area] === 'unclear').flatMap((row) => row.documents)
  for (const one of readEvidence(corpus, documents, area)) evidence.set(one.document, [...(evidence.get(one.document) ?? []), one])
  return rows.map(({ locality, year, documents: ids, areas, strengths }) => ({
    locality, year, state: areas[area], strength: strengths[area], since: since.get(keyOf(locality)) ?? null, documents: ids, evidence: ids.flatMap((id) => evidence.get(id) ?? []),
  }))
}

const keyOf = ({ province, district, commune }: LocalityName): string => [province, district, commune].join('|')

function sinceWhen(corpus: Corpus, area: ReformArea, { year: _, ...query }: CoverageQuery): Map<string, number> {
  const since = new Map<string, number>()
  for (const { locality, year, areas } of coverage(corpus, query).rows) {
    const key = keyOf(locality)
    if (year !== null && areas[area] === 'covered' && year < (since.get(key) ?? Infinity)) since.set(key, year)
  }
  return since
}

interface SectionStart { readonly id: string; readonly page: number; readonly start: number }

function readEvidence(corpus: Corpus, documents: readonly string[], area: ReformArea): AreaEvidence[] {
  const sectionsOf = corpus.db.prepare('SELECT section_id AS id, page, start_offset AS start FROM sections WHERE document_id = ? ORDER BY page, start_offset')
  const codesOf = corpus.db.prepare('SELECT DISTINCT code FROM citations WHERE document_id = ? AND section_id = ? AND code IS NOT NULL ORDER BY seq').pluck()
  const deadlinesOf = corpus.db.prepare('SELECT DISTINCT value FROM deadlines WHERE document_id = ? AND section_id = ? AND value IS NOT NULL ORDER BY seq').pluck()
  const known = new Map<string, readonly SectionStart[]>()
  return coverageEvidence(corpus, documents, area).map(({ document, strength, raw, span }) => {
    const sections = known.get(document) ?? (sectionsOf.all(document) as SectionStart[])
    known.set(document, sections)
    const section = sections.findLast(({ page, start }) => page < span.page || (page === span.page && start <= span.start))?.id ?? null
    return { document, strength, raw, span, section, citing: section === null ? [] : (codesOf.all(document, section) as string[]), deadlines: section === null ? [] : (deadlinesOf.all(document, section) as string[]) }
  })
}
