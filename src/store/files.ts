import { relative, resolve } from 'node:path'
import type { ErrorCode, StageName } from '../model/index.ts'
import type { Corpus } from './corpus.ts'

/** Where a file stands, seen from the corpus folder, so that folder and files can be moved together. */
export function toLocation(corpus: Corpus, file: string): string {
  return relative(corpus.folder, resolve(file)).replaceAll('\\', '/')
}

export type FileNews = 'new' | 'changed' | 'unchanged'

/**
 * Notes that a document's content stands at a place. Where other content stood there, that document is the earlier
 * version and no longer current at this place.
 */
export function noteFile(corpus: Corpus, file: { location: string; path: string; documentId: string }): FileNews {
  const { db } = corpus
  const current = db.prepare('SELECT document_id FROM files WHERE location = ? AND is_current = 1').pluck().get(file.location) as string | null | undefined
  if (current === file.documentId) return 'unchanged'
  db.transaction(() => {
    db.prepare('DELETE FROM files WHERE location = ? AND document_id IS NULL').run(file.location)
    db.prepare('UPDATE files SET is_current = 0 WHERE location = ?').run(file.location)
    db.prepare(`INSERT INTO files (location, document_id, path, is_current, replaces) VALUES (@location, @documentId, @path, 1, @replaces)
      ON CONFLICT (location, document_id) DO UPDATE SET is_current = 1, path = excluded.path`)
      .run({ ...file, replaces: current ?? null })
    db.prepare('UPDATE documents SET path = (SELECT min(path) FROM files WHERE document_id = @id) WHERE id = @id').run({ id: file.documentId })
  })()
  return current ? 'changed' : 'new'
}

export interface Failure {
  readonly location: string
  readonly path: string
  readonly sha256: string | null
  readonly page: number | null
  readonly stage: StageName
  readonly code: ErrorCode
  readonly params: Readonly<Record<string, string | number | undefined>>
}

/** Records why a file, or a page of it, came to nothing. A second failure at the same place counts as a retry. */
export function noteFailure(corpus: Corpus, failure: Failure): void {
  corpus.db
    .prepare(`INSERT INTO failures (location, path, sha256, page, stage, code, params) VALUES (@location, @path, @sha256, @page, @stage, @code, @params)
      ON CONFLICT (location) DO UPDATE SET sha256 = excluded.sha256, page = excluded.page, stage = excluded.stage, code = excluded.code,
      params = excluded.params, retries = retries + 1`)
    .run({ ...failure, params: JSON.stringify(failure.params) })
}

export function clearFailure(corpus: Corpus, location: string): void {
  corpus.db.prepare('DELETE FROM failures WHERE location = ?').run(location)
}

/** The failure recorded for this place with this very content; null where there is none, or the content has changed since. */
export function findFailure(corpus: Corpus, location: string, sha256: string | null): { code: ErrorCode } | null {
  return (corpus.db.prepare('SELECT code FROM failures WHERE location = ? AND sha256 IS ?').get(location, sha256) as { code: ErrorCode } | undefined) ?? null
}
