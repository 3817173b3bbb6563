import PQueue from 'p-queue'
import { DocumentError, KehoachError, type DocumentRecord, type SourceDocument, type SourceIdentity } from '../model/index.ts'
import { countFiles, findSources, USUAL_LIMITS, type Intake, type IntakeLimits } from '../intake/index.ts'
import type { Extractor } from '../extract/index.ts'
import type { PageReader } from '../pages/index.ts'
import {
  addPendingDocument, clearFailure, findFailure, markFailed, noteFailure, noteFile, saveDocument, StageResults, toDocumentId, toLocation,
  type Corpus, type DocumentStatus, type FileNews,
} from '../store/index.ts'
import { readDocument, stageFingerprints } from './read-document.ts'

export interface IngestOptions {
  readonly pages: PageReader
  /** Left out: those of this repository. */
  readonly extractors?: readonly Extractor[]
  /** Documents in hand at once. */
  readonly jobs: number
  readonly retryFailed?: boolean
  readonly limits?: IntakeLimits
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: IngestProgress) => void
}

/** How far an ingest is. `files` counts archives as one. */
export interface IngestProgress {
  files: number
  /** Files of which nothing is waiting or in hand. */
  filesDone: number
  documents: number
  new: number
  changed: number
  unchanged: number
  failed: number
  review: number
  pages: number
  ocrPages: number
  /** The file that was taken up last. */
  current: string
}

/**
 * Files, folders and archives into the corpus. Every finished page is kept at once, every finished document in one
 * transaction: stopping at any moment, and running again, comes to the same corpus.
 */
export async function ingest(corpus: Corpus, paths: readonly string[], options: IngestOptions): Promise<IngestProgress> {
  const progress: IngestProgress = {
    files: countFiles(paths), filesDone: 0, documents: 0, new: 0, changed: 0, unchanged: 0, failed: 0, review: 0, pages: 0, ocrPages: 0, current: '',
  }
  const queue = new PQueue({ concurrency: options.jobs })
  const seenFiles = new Set<string>()
  const filesInHand = new Map<string, number>()
  const count = (file: string, change: 1 | -1): void => {
    seenFiles.add(file)
    const left = (filesInHand.get(file) ?? 0) + change
    if (left > 0) filesInHand.set(file, left)
    else filesInHand.delete(file)
    progress.filesDone = Math.min(progress.files, seenFiles.size - filesInHand.size)
    options.onProgress?.(progress)
  }
  const inHand = new Map<string, Promise<void>>()
  let defect: unknown
  for await (const intake of findSources(paths, options.limits ?? USUAL_LIMITS)) {
    if (options.signal?.aborted || defect) break
    progress.current = intake.path
    const file = intake.path.split('.zip/')[0] as string
    progress.documents += 1
    count(file, 1)
    // The same content twice in one batch: the second waits for the first and finds it done.
    const key = 'source' in intake ? intake.source.sha256 : intake.file
    const before = inHand.get(key)
    const handOver = once(intake)
    const task = queue.add(async () => {
      await before
      await takeIn(corpus, handOver(), options, progress).finally(() => count(file, -1))
    })
    inHand.set(key, task.catch((error: unknown) => { defect ??= error }).finally(() => inHand.delete(key)))
    // Bytes of waiting documents stay in memory: take up no more than can be worked on soon.
    await queue.onSizeLessThan(options.jobs)
  }
  await queue.onIdle()
  await Promise.all(inHand.values())
  if (defect) throw defect
  return progress
}

/** Hands a value out and lets go of it: p-queue holds on to a hundred tasks that it has run, and would to the bytes of their documents. */
function once<T>(value: T): () => T {
  let held: T | null = value
  return () => {
    const taken = held as T
    held = null
    return taken
  }
}

async function takeIn(corpus: Corpus, intake: Intake, options: IngestOptions, progress: IngestProgress): Promise<void> {
  if (options.signal?.aborted) return
  const location = toLocation(corpus, intake.file)
  if ('error' in intake) {
    noteFailure(corpus, { location, path: intake.path, sha256: null, page: null, stage: 'intake', code: intake.error.code, params: intake.error.place })
    progress.failed += 1
    return
  }
  const { source } = intake
  const id = addPendingDocument(corpus, source)
  const news = noteFile(corpus, { location, path: source.path, documentId: id })
  if (isDone(corpus, source, options, location)) {
    progress[news] += 1
    if (findFailure(corpus, location, source.sha256)) progress.failed += 1
    else clearFailure(corpus, location)
    return
  }
  await readInto(corpus, source, location, news, options, progress)
}

async function readInto(corpus: Corpus, source: SourceDocument, location: string, news: FileNews, options: IngestOptions, progress: IngestProgress): Promise<void> {
  const onPage = ({ source: textSource }: { source: string }): void => {
    progress.pages += 1
    if (textSource === 'ocr') progress.ocrPages += 1
    options.onProgress?.(progress)
  }
  try {
    const { record, changes } = await readDocument(source, { ...options, cache: new StageResults(corpus), onPage })
    const status = judge(record)
    saveDocument(corpus, record, changes, status)
    clearFailure(corpus, location)
    progress[news === 'changed' ? 'changed' : 'new'] += 1
    if (status === 'review') progress.review += 1
  } catch (error) {
    if (options.signal?.aborted) return
    noteDocumentFailure(corpus, source, location, error)
    progress.failed += 1
  }
}

/** Whether the corpus holds this content's facts as today's stages would give them (or a failure that nobody asked to retry). */
function isDone(corpus: Corpus, source: SourceDocument, options: IngestOptions, location: string): boolean {
  const status = corpus.db.prepare('SELECT status FROM documents WHERE id = ?').pluck().get(toDocumentId(source.sha256)) as DocumentStatus | undefined
  if (status === 'failed') return !options.retryFailed && findFailure(corpus, location, source.sha256) !== null
  if (status !== 'done' && status !== 'review') return false
  return new StageResults(corpus).fingerprintOf(source.sha256, 'extract') === stageFingerprints(options.pages.fingerprint, options.extractors).extract
}

export function noteDocumentFailure(corpus: Corpus, source: SourceIdentity, location: string, error: unknown): void {
  const known = error instanceof KehoachError ? error : new DocumentError('stage_failed', { file: source.path, stage: 'pages', reason: (error as Error).message }, { cause: error })
  if (known.exitCode === 3) throw known
  corpus.db.transaction(() => {
    markFailed(corpus, toDocumentId(source.sha256))
    noteFailure(corpus, {
      location, path: source.path, sha256: source.sha256, page: known.place.page ?? null, stage: known.place.stage ?? 'pages', code: known.code, params: known.place,
    })
  })()
}

/** Doubts that a person should look at before the document is counted. */
const FOR_REVIEW: ReadonlySet<string> = new Set([
  'page_unreadable', 'ocr_low_confidence', 'repair_doubtful', 'encoding_unknown', 'no_sections', 'locality_unknown', 'locality_ambiguous',
  'extractor_failed', 'not_a_plan', 'date_impossible',
])

/** What a document's record comes to: done, or done with something for a person to look at. */
export function judge(record: DocumentRecord): DocumentStatus {
  const { grade, warnings } = record.quality
  return grade === 'poor' || grade === 'unreadable' || warnings.some(({ code }) => FOR_REVIEW.has(code)) ? 'review' : 'done'
}
