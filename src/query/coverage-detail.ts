import type { ReformArea, Span } from '../model/index.ts'
import type { Corpus } from '../store/index.ts'
import { coverage, type CoverageQuery, type LocalityName } from './coverage.ts'

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
