import type { Extractor } from '../extract/index.ts'
import { DocumentError, type MediaType, type ReadPage, type SourceIdentity } from '../model/index.ts'
import { saveDocument, StageResults, type Corpus } from '../store/index.ts'
import { judge, noteDocumentFailure } from './ingest.ts'
import { laterStages } from './read-document.ts'

export interface ReextractOptions {
  /** The first stage to run again even where its stored result is up to date. Left out: only what is out of date. */
  readonly stage?: 'repair' | 'segment' | 'extract'
  /** Ids of documents; left out: all. */
  readonly only?: readonly string[]
  /** Left out: those of this repository. */
  readonly extractors?: readonly Extractor[]
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: ReextractProgress) => void
}

export interface ReextractProgress {
  documents: number
  done: number
  failed: number
}

interface Row {
  id: string
  sha256: string
  path: string
  media_type: MediaType
  bytes: number
  location: string
}

/** The stages from `stage` on; a stored result of these is thrown away first. */
const FROM = { repair: ['repair', 'segment', 'extract'], segment: ['segment', 'extract'], extract: ['extract'] } as const

/** Runs the later stages again from stored page text. Never reads a file, never OCRs. */
export async function reextract(corpus: Corpus, options: ReextractOptions = {}): Promise<ReextractProgress> {
  const rows = corpus.db.prepare(`
    SELECT d.id, d.sha256, d.path, d.media_type, d.bytes, coalesce((SELECT min(location) FROM files f WHERE f.document_id = d.id), '') AS location
    FROM documents d WHERE EXISTS (SELECT 1 FROM stage_results s WHERE s.sha256 = d.sha256 AND s.stage = 'pages' AND s.page = 0) ORDER BY d.id`).all() as Row[]
  const wanted = options.only ? rows.filter(({ id }) => options.only?.includes(id)) : rows
  const progress: ReextractProgress = { documents: wanted.length, done: 0, failed: 0 }
  for (const row of wanted) {
    if (options.signal?.aborted) break
    await redo(corpus, row, options, progress)
    options.onProgress?.(progress)
  }
  return progress
}

async function redo(corpus: Corpus, row: Row, options: ReextractOptions, progress: ReextractProgress): Promise<void> {
  const results = new StageResults(corpus)
  const pagesFingerprint = results.fingerprintOf(row.sha256, 'pages') as string
  const kept = results.getPages<{ value: ReadPage; warnings: [] }>(row.sha256, 'pages', pagesFingerprint)
  const read = { value: kept.map(({ value }) => value), warnings: kept.flatMap(({ warnings }) => warnings) }
  if (options.stage) {
    const stages = FROM[options.stage]
    corpus.db.prepare(`DELETE FROM stage_results WHERE sha256 = ? AND stage IN (${stages.map(() => '?').join(', ')})`).run(row.sha256, ...stages)
  }
  const source: SourceIdentity = { path: row.path, sha256: row.sha256, mediaType: row.media_type, bytes: row.bytes }
  try {
    if (read.value.every(({ text }) => text.trim() === '')) throw new DocumentError('no_text_found', { file: row.path, stage: 'pages' })
    const { record, changes } = await laterStages(source, read, pagesFingerprint, results, options.extractors)
    saveDocument(corpus, record, changes, judge(record))
    progress.done += 1
  } catch (error) {
    noteDocumentFailure(corpus, source, row.location, error)
    progress.failed += 1
  }
}
