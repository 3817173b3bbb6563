import { Worker } from 'node:worker_threads'
import { DocumentError, type ReadPage, type SourceDocument, type StageContext } from '../../model/index.ts'
import type { OcrMode } from '../decide.ts'
import type { PageLimits } from '../limits.ts'
import { EngineError, type OcrEngine, type ScoreTexts } from '../ocr/index.ts'
import type { FromThread, ToThread } from './messages.ts'
import { unpackPage } from './packed-page.ts'

export interface ThreadJob {
  readonly source: SourceDocument
  readonly known: ReadonlySet<number>
  readonly ocr: OcrMode
  readonly limits: PageLimits
  readonly ahead: number
  readonly engineId: string
  readonly engineJobs: number
  /** Called for the first image, and then again: the engine starts when it is needed. */
  readonly engine: () => Promise<OcrEngine>
  /** Judges readings; called in this thread, where the model is loaded once for all. */
  readonly score?: ScoreTexts
}

/** What a thread makes is gone with its page: room for it costs memory and saves a fifth of the time that 8 MB take. More saves no more. */
const YOUNG_MEGABYTES = 32

/** Starts the thread's program. From TypeScript sources (in tests) it needs the loader that its parent has; the built file needs nothing. */
function startThread(threadMegabytes: number): Worker {
  const options = { resourceLimits: { maxOldGenerationSizeMb: threadMegabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES } }
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./entry.js', import.meta.url), options)
  const [loader, entry] = [import.meta.resolve('tsx/esm/api'), new URL('./entry.ts', import.meta.url).href]
  return new Worker(`import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(entry)}) })`, { ...options, eval: true })
}

/** One thread that reads documents. A document that hangs or eats all memory costs the thread, never the process. */
export class ReadingThread {
  #worker: Worker | null = null

  /** @throws DocumentError also for what killed the thread: `page_timeout`, `out_of_memory`. */
  async *read(job: ThreadJob, context: StageContext): AsyncGenerator<ReadPage> {
    const worker = (this.#worker ??= this.#start(job.limits))
    const inbox = new Inbox(worker, job.limits.silenceMs)
    const onAbort = (): void => worker.postMessage({ type: 'stop' } satisfies ToThread)
    context.signal?.addEventListener('abort', onAbort, { once: true })
    const { source, known, ocr, limits, ahead, engineId, engineJobs } = job
    worker.postMessage({ type: 'read', source, known: [...known], ocr, limits, ahead, engineId, engineJobs, canScore: job.score !== undefined } satisfies ToThread)
    let last = 0
    try {
      for (;;) {
        const message = await inbox.next()
        if (message === 'silent') throw this.#killed('page_timeout', source, last + 1, limits)
        if (message instanceof Error) throw isOutOfMemory(message) ? this.#killed('out_of_memory', source, last + 1, limits) : message
        if (message.type === 'done') return
        if (message.type === 'warning') context.warn(message.code, message.details)
        else if (message.type === 'recognise') void recognise(worker, message, job, context)
        else if (message.type === 'score') void judge(worker, message, job.score)
        else if (message.type === 'page') {
          last = message.page.page
          yield unpackPage(message)
        } else if (message.type === 'document-error') throw new DocumentError(message.code, message.place)
        else {
          context.signal?.throwIfAborted()
          throw Object.assign(new Error(message.message), { stack: message.stack })
        }
      }
    } finally {
      context.signal?.removeEventListener('abort', onAbort)
      if (!inbox.close()) await this.close() // left in the middle: what the thread still sends belongs to nobody
    }
  }

  #start({ threadMegabytes }: PageLimits): Worker {
    const worker = startThread(threadMegabytes)
    worker.on('error', () => {}) // between documents nobody else listens
    return worker
  }

  #killed(code: 'page_timeout' | 'out_of_memory', { path }: SourceDocument, page: number, { silenceMs }: PageLimits): DocumentError {
    return new DocumentError(code, { file: path, page, stage: 'pages', seconds: silenceMs / 1000 })
  }

  async close(): Promise<void> {
    const worker = this.#worker
    this.#worker = null
    await worker?.terminate()
  }
}

async function recognise(worker: Worker, { request, image, settings }: Extract<FromThread, { type: 'recognise' }>, job: ThreadJob, { signal }: StageContext): Promise<void> {
  const answer = await job.engine()
    .then((engine) => engine.recognise(image, settings, signal))
    .then((text): ToThread => ({ type: 'recognised', request, text }))
    .catch((error: Error): ToThread => ({
      type: 'not-recognised', request, message: error.message,
      reason: error instanceof EngineError ? error.reason : error instanceof DocumentError ? 'unavailable' : 'crash',
    }))
  worker.postMessage(answer)
}

async function judge(worker: Worker, { request, texts }: Extract<FromThread, { type: 'score' }>, score: ScoreTexts | undefined): Promise<void> {
  const scores = await score?.(texts).catch(() => null) ?? null // without a model, spelling and confidence decide
  worker.postMessage({ type: 'scored', request, scores } satisfies ToThread)
}

function isOutOfMemory(error: Error): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
}

type Mail = FromThread | 'silent' | Error

/** Messages of a thread in order; its silence and the error that killed it are messages, too. */
class Inbox {
  readonly #messages: Mail[] = []
  readonly #worker: Worker
  readonly #silenceMs: number
  #isOver = false
  #wake: (() => void) | null = null
  #timer: NodeJS.Timeout | undefined

  constructor(worker: Worker, silenceMs: number) {
    this.#worker = worker
    this.#silenceMs = silenceMs
    worker.on('message', this.#put)
    worker.on('error', this.#put)
    worker.on('exit', this.#exit)
  }

  readonly #put = (message: Mail): void => {
    this.#messages.push(message)
    this.#wake?.()
  }

  readonly #exit = (code: number): void => this.#put(new Error(`the reading thread ended with code ${code}`))

  async next(): Promise<Mail> {
    if (this.#messages.length === 0) {
      this.#timer = setTimeout(() => this.#put('silent'), this.#silenceMs)
      await new Promise<void>((resolve) => { this.#wake = resolve })
      clearTimeout(this.#timer)
      this.#wake = null
    }
    const message = this.#messages.shift() as Mail
    if (typeof message !== 'string' && !(message instanceof Error)) this.#isOver = message.type === 'done' || message.type === 'document-error' || message.type === 'defect'
    return message
  }

  /** @returns Whether the thread has ended its document and can take the next. */
  close(): boolean {
    clearTimeout(this.#timer)
    this.#worker.off('message', this.#put)
    this.#worker.off('error', this.#put)
    this.#worker.off('exit', this.#exit)
    return this.#isOver
  }
}
