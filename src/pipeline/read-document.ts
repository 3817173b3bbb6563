import {
  DocumentError, KehoachError, STAGE_NAMES,
  type Change, type DocumentRecord, type RaisedWarning, type ReadPage, type RepairedPage, type SegmentedDocument, type SourceDocument, type SourceIdentity, type Stage, type StageContext, type StageName,
} from '../model/index.ts'
import { EXTRACTORS, extractWith, placeByFolder, type Extractor, type Extraction } from '../extract/index.ts'
import type { PageReader } from '../pages/index.ts'
import { repair, REPAIR_MODEL } from '../repair/index.ts'
import { segment } from '../segment/index.ts'
import { assembleRecord } from './assemble.ts'
import { NO_CACHE, type StageCache } from './cache.ts'

export interface ReadOptions {
  readonly pages: PageReader
  readonly cache?: StageCache
  readonly signal?: AbortSignal
  /** Left out: those of this repository. */
  readonly extractors?: readonly Extractor[]
  /** Called for each page as it is read; not for those that a cache remembers. */
  readonly onPage?: (page: ReadPage) => void
}

export interface DocumentReading {
  readonly record: DocumentRecord
  readonly changes: readonly (Change & { readonly page: number })[]
}

interface Kept<T> {
  readonly value: T
  readonly warnings: readonly RaisedWarning[]
}

/**
 * One document through all stages. What the cache knows under the same fingerprint is not done again.
 *
 * @throws DocumentError where the document cannot be read at all, with the stage that failed. An AbortError where `signal` asks to stop.
 */
export async function readDocument(source: SourceDocument, options: ReadOptions): Promise<DocumentReading> {
  return laterStages(source, await readPagesOnce(source, options), options.pages.fingerprint, options.cache ?? NO_CACHE, options.extractors)
}

/** The stages after the pages, from pages already read: what `reextract` runs. `pagesFingerprint` is that of the stored pages. */
export async function laterStages(source: SourceIdentity, read: Kept<readonly ReadPage[]>, pagesFingerprint: string, cache: StageCache, extractors: readonly Extractor[] = EXTRACTORS): Promise<DocumentReading> {
  const fingerprints = stageFingerprints(pagesFingerprint, extractors)
  const run = runner(source, cache, fingerprints)
  const repaired = await run(repair, read.value, { pack: packRepair, unpack: unpackRepair(read.value) })
  const segmented = await run(segment, repaired.value, { pack: packSegments, unpack: unpackSegments(repaired.value) })
  const extracted = await run(extractWith(extractors), segmented.value)
  const placed = placeByPath(extracted, source.path)
  const record = assembleRecord({
    source, document: segmented.value, extraction: placed.value,
    warnings: [...read.warnings, ...repaired.warnings, ...segmented.warnings, ...placed.warnings],
    stageVersions: STAGE_VERSIONS,
  })
  const changes = repaired.value.flatMap((page) => page.changes.map((change) => ({ ...change, page: page.page })))
  return { record, changes }
}

/** The folder is no content: what it says of the place is added to the kept result of the stage and never kept with it. */
function placeByPath({ value, warnings }: Kept<Extraction>, path: string): Kept<Extraction> {
  const raised: RaisedWarning[] = [...warnings]
  const locality = placeByFolder(value.fields, path, (code, details) => raised.push({ code, ...details }))
  return { value: { ...value, fields: { ...value.fields, locality } }, warnings: raised }
}

export const STAGE_VERSIONS = { repair: repair.version, segment: segment.version, extract: extractWith([]).version } as const

/** A stage's result hangs on all that came before it: a new repair means new sections and new facts, never a new OCR. */
export function stageFingerprints(pagesFingerprint: string, extractors: readonly Extractor[] = EXTRACTORS): Readonly<Record<Exclude<StageName, 'intake'>, string>> {
  const afterRepair = `${pagesFingerprint} · repair ${repair.version} ${REPAIR_MODEL}`
  const afterSegment = `${afterRepair} · segment ${segment.version}`
  const list = extractors.map(({ name, version }) => `${name} ${version}`).join(', ')
  return { pages: pagesFingerprint, repair: afterRepair, segment: afterSegment, extract: `${afterSegment} · extract ${STAGE_VERSIONS.extract} (${list})` }
}

async function readPagesOnce(source: SourceDocument, { pages, cache = NO_CACHE, signal, onPage }: ReadOptions): Promise<Kept<readonly ReadPage[]>> {
  const { sha256 } = source
  const kept = cache.getPages<Kept<ReadPage>>(sha256, 'pages', pages.fingerprint)
  // The row of the whole document (page 0) is written last: with it, all pages are there.
  const isComplete = cache.get<number>(sha256, 'pages', pages.fingerprint) !== null
  const all = new Map(kept.map((one) => [one.value.page, one]))
  if (!isComplete) {
    const raised: RaisedWarning[] = []
    const context: StageContext = { warn: (code, details) => raised.push({ code, ...details }), ...(signal && { signal }) }
    for await (const page of pages.read(source, new Set(all.keys()), context)) {
      signal?.throwIfAborted()
      const one: Kept<ReadPage> = { value: page, warnings: raised.filter((warning) => warning.page === page.page) }
      cache.put(sha256, 'pages', pages.fingerprint, one, page.page)
      all.set(page.page, one)
      onPage?.(page)
    }
    cache.put(sha256, 'pages', pages.fingerprint, all.size)
  }
  const sorted = [...all.values()].sort((a, b) => a.value.page - b.value.page)
  const value = sorted.map((one) => one.value)
  // Done with no text at all is a failure, or the coverage would say that the plan does not mention what nobody could read.
  if (value.every(({ text }) => text.trim() === '')) throw new DocumentError('no_text_found', { file: source.path, stage: 'pages' })
  return { value, warnings: sorted.flatMap(({ warnings }) => warnings) }
}

interface Packing<Out> {
  pack(value: Out): unknown
  unpack(packed: unknown): Out
}

function runner(source: SourceIdentity, cache: StageCache, fingerprints: ReturnType<typeof stageFingerprints>) {
  return async <In, Out>(stage: Stage<In, Out>, input: In, packing?: Packing<Out>): Promise<Kept<Out>> => {
    const name = stage.name as keyof typeof fingerprints
    const kept = cache.get<Kept<unknown>>(source.sha256, name, fingerprints[name])
    if (kept) return { value: packing ? packing.unpack(kept.value) : (kept.value as Out), warnings: kept.warnings }
    const warnings: RaisedWarning[] = []
    const value = await guarded(source, name, () => stage.run(input, { warn: (code, details) => warnings.push({ code, ...details }) }))
    cache.put(source.sha256, name, fingerprints[name], { value: packing ? packing.pack(value) : value, warnings })
    return { value, warnings }
  }
}

/** A defect of ours in one document must not end the batch: it is recorded as this stage's failure. */
async function guarded<T>(source: SourceIdentity, stage: (typeof STAGE_NAMES)[number], run: () => T | Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (cause) {
    if (cause instanceof KehoachError) throw cause
    throw new DocumentError('stage_failed', { file: source.path, stage, reason: (cause as Error).message }, { cause })
  }
}

// What stands in the stored pages already is not stored again with each later stage.

type PackedRepair = Pick<RepairedPage, 'text' | 'changes' | 'doubtfulShare'>[]

function packRepair(pages: readonly RepairedPage[]): PackedRepair {
  return pages.map(({ text, changes, doubtfulShare }) => ({ text, changes, doubtfulShare }))
}

function unpackRepair(pages: readonly ReadPage[]): (packed: unknown) => RepairedPage[] {
  return (packed) => (packed as PackedRepair).map((one, i) => ({ ...(pages[i] as ReadPage), rawText: (pages[i] as ReadPage).text, ...one }))
}

function packSegments({ pages: _, text: __, ...rest }: SegmentedDocument): unknown {
  return rest
}

function unpackSegments(pages: readonly RepairedPage[]): (packed: unknown) => SegmentedDocument {
  return (packed) => ({ ...(packed as Omit<SegmentedDocument, 'pages' | 'text'>), pages, text: pages.map(({ text }) => text).join('\n') })
}

