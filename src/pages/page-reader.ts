import { MEDIA_TYPES, type ReadPage, type SourceDocument, type StageContext } from '../model/index.ts'
import type { OcrMode } from './decide.ts'
import { PAGE_LIMITS, type PageLimits } from './limits.ts'
import { openOcrEngine, type OcrEngine, type OcrEngineOptions, type ScoreTexts } from './ocr/index.ts'
import { readPages } from './read-pages.ts'
import { ReadingThread } from './thread/reading-thread.ts'

/** Raise it when the same document would give other pages. */
const PAGES_VERSION = 6

export interface PageReaderOptions extends Pick<OcrEngineOptions, 'engine' | 'tessdata'> {
  readonly ocr: OcrMode
  /** Documents read, and pages recognised, at once. */
  readonly jobs: number
  readonly limits?: PageLimits
  /** A language model that chooses between two readings of a page image; loaded with the first page that needs it. */
  readonly language?: LanguageJudge
}

export interface LanguageJudge {
  /** Belongs into the fingerprint: another model may choose otherwise. */
  readonly id: string
  /** Gives the mean logarithm of a word's probability in a text: higher is better. */
  load(): Promise<(text: string) => number>
}

/** Reads documents into pages. Must be closed. */
export interface PageReader {
  /** Version and options, for cache keys: other pages only under another fingerprint. */
  readonly fingerprint: string
  /**
   * The pages of a document in order, those of `known` left out; each as soon as it is read.
   *
   * @throws DocumentError where the document cannot be read: encrypted, damaged, too large, too slow.
   */
  read(source: SourceDocument, known: ReadonlySet<number>, context: StageContext): AsyncGenerator<ReadPage>
  close(): Promise<void>
}

/** A document alone keeps every worker busy; beside others it has a page read and one made ready. */
const AHEAD_BESIDE_OTHERS = 2

/** What has no format to be hostile with is read here; everything else in a thread that can be killed. */
const READ_HERE: ReadonlySet<string> = new Set([MEDIA_TYPES.text, MEDIA_TYPES.markdown])

/** Opens a reader; threads and recognition start with the first document that needs them. */
export async function openPageReader(options: PageReaderOptions): Promise<PageReader> {
  const { jobs, ocr, limits = PAGE_LIMITS, language } = options
  const score = language && toScore(language)
  // Opening starts no worker. Without an engine, documents that need none are read all the same.
  const opening = openOcrEngine(options)
  const engineId = await opening.then(({ id }) => id, () => 'no engine')
  const idle: ReadingThread[] = []
  const all = new Set<ReadingThread>()
  return {
    fingerprint: `pages ${PAGES_VERSION} · ocr ${ocr} · ${engineId}${language ? ` · ${language.id}` : ''}`,
    async *read(source, known, context) {
      if (READ_HERE.has(source.mediaType)) {
        yield* readPages(source, known, { ocr, limits, ahead: 1, engine: NO_ENGINE }, context)
        return
      }
      const thread = idle.pop() ?? new ReadingThread()
      all.add(thread)
      const isAlone = all.size - idle.length === 1
      try {
        yield* thread.read({ source, known, ocr, limits, ahead: isAlone ? jobs + 1 : AHEAD_BESIDE_OTHERS, engineId, engineJobs: jobs, engine: () => opening, ...(score && { score }) }, context)
      } finally {
        idle.push(thread)
      }
    },
    async close() {
      await Promise.all([...all].map((thread) => thread.close()))
      await opening.then((engine) => engine.close(), () => {})
    },
  }
}

function toScore({ load }: LanguageJudge): ScoreTexts {
  let loading: ReturnType<typeof load> | null = null
  return async (texts) => {
    const score = await (loading ??= load())
    return texts.map((text) => score(text))
  }
}

/** Plain text has no image to recognise. */
const NO_ENGINE: OcrEngine = { id: 'none', jobs: 1, recognise: () => Promise.reject(new Error('no image')), close: async () => {} }
