import type { ErrorCode } from '../model/index.ts'
import type { Corpus } from './corpus.ts'
import type { DocumentStatus } from './documents.ts'

/** A line of `kehoach list`: one a document, and one a file that could not be read at all. */
export interface ListedDocument {
  readonly id: string | null
  readonly path: string
  readonly sha256: string | null
  readonly status: DocumentStatus
  readonly title: string | null
  readonly code: string | null
  readonly locality: { level: string | null; commune: string | null; district: string | null; province: string | null } | null
  readonly planYears: readonly number[]
  readonly grade: string | null
  /** All places where this content stands. */
  readonly paths: readonly string[]
  /** The document that this one replaced at its place. */
  readonly replaces: string | null
}

interface DocumentRow {
  id: string; path: string; sha256: string; status: DocumentStatus; title: string | null; code: string | null
  level: string | null; commune: string | null; district: string | null; province: string | null; grade: string | null
  years: string; paths: string; replaces: string | null
}

/** All documents, ordered by path, then the files that have no document. */
export function listDocuments(corpus: Corpus): ListedDocument[] {
  const rows = corpus.db.prepare(`
    SELECT d.id, d.path, d.sha256, d.status, d.title, d.code, d.level, d.commune, d.district, d.province, d.grade,
      (SELECT json_group_array(year) FROM (SELECT year FROM plan_years y WHERE y.document_id = d.id ORDER BY year)) AS years,
      (SELECT json_group_array(path) FROM (SELECT path FROM files f WHERE f.document_id = d.id AND f.is_current = 1 ORDER BY path)) AS paths,
      (SELECT replaces FROM files f WHERE f.document_id = d.id AND f.replaces IS NOT NULL ORDER BY f.location LIMIT 1) AS replaces
    FROM documents d ORDER BY d.path, d.id`).all() as DocumentRow[]
  const documents = rows.map(({ years, paths, level, commune, district, province, ...row }) => ({
    ...row,
    locality: level === null && commune === null && district === null && province === null ? null : { level, commune, district, province },
    planYears: JSON.parse(years) as number[],
    paths: JSON.parse(paths) as string[],
  }))
  const files = corpus.db.prepare('SELECT path FROM failures WHERE sha256 IS NULL ORDER BY path').all() as { path: string }[]
  const unread = files.map(({ path }): ListedDocument => ({
    id: null, path, sha256: null, status: 'failed', title: null, code: null, locality: null, planYears: [], grade: 'unreadable', paths: [path], replaces: null,
  }))
  return [...documents, ...unread]
}

export interface RecordedError {
  readonly path: string
  readonly sha256: string | null
  readonly page: number | null
  readonly stage: string
  readonly code: ErrorCode
  readonly params: Record<string, string | number>
  readonly retries: number
}

export function listErrors(corpus: Corpus): RecordedError[] {
  const rows = corpus.db.prepare('SELECT path, sha256, page, stage, code, params, retries FROM failures ORDER BY path').all() as (Omit<RecordedError, 'params'> & { params: string })[]
  return rows.map((row) => ({ ...row, params: JSON.parse(row.params) as Record<string, string | number> }))
}

export interface CorpusStatus {
  readonly documents: Record<DocumentStatus, number>
  readonly stages: Record<string, { documents: number; failed: number }>
  readonly pages: { all: number; bySource: Record<string, number>; byReason: Record<string, number> }
  readonly grades: Record<string, number>
}

/** Counts by stage and status. */
export function readStatus(corpus: Corpus): CorpusStatus {
  const { db } = corpus
  const count = (sql: string): Record<string, number> =>
    Object.fromEntries((db.prepare(sql).raw().all() as [string, number][]).map(([key, n]) => [key, n]))
  const done = count('SELECT stage, count(DISTINCT sha256) FROM stage_results GROUP BY stage')
  const failed = count('SELECT stage, count(*) FROM failures GROUP BY stage')
  const stages = [...new Set([...Object.keys(done), ...Object.keys(failed)])]
  const bySource = count('SELECT source, count(*) FROM pages GROUP BY source ORDER BY source')
  return {
    documents: { pending: 0, done: 0, review: 0, failed: 0, ...count('SELECT status, count(*) FROM documents GROUP BY status') },
    stages: Object.fromEntries(stages.map((stage) => [stage, { documents: done[stage] ?? 0, failed: failed[stage] ?? 0 }])),
    pages: { all: Object.values(bySource).reduce((a, b) => a + b, 0), bySource, byReason: count('SELECT reason, count(*) FROM pages GROUP BY reason ORDER BY reason') },
    grades: count('SELECT grade, count(*) FROM documents WHERE grade IS NOT NULL GROUP BY grade ORDER BY grade'),
  }
}

/** The ids that begin with a prefix, or the document that stands at a path. */
export function findDocuments(corpus: Corpus, idOrPath: string): string[] {
  return corpus.db
    .prepare(`SELECT id FROM documents WHERE id = @key OR sha256 = @key OR (length(@key) >= 4 AND substr(sha256, 1, length(@key)) = @key)
      UNION SELECT document_id FROM files WHERE (path = @key OR location = @key) AND document_id IS NOT NULL AND is_current = 1 ORDER BY 1`)
    .pluck()
    .all({ key: idOrPath }) as string[]
}
