import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Worker } from 'tesseract.js'
import { EngineError, type GreyImage, type OcrEngine, type OcrSettings, type OcrText } from './face.ts'
import type { LanguageData } from './language-data.ts'
import { toPgm } from './pgm.ts'
import { WorkerPool } from './worker-pool.ts'
import { readTsv } from './tesseract-output.ts'

export interface TesseractJsOptions {
  readonly data: LanguageData
  readonly jobs: number
  /** The longest that one image may take. */
  readonly timeoutMs: number
  /** A worker is replaced after so many images: WebAssembly's memory grows and never shrinks. */
  readonly recycleAfter: number
}

/**
 * Variables of tesseract that never change. `tessedit_enable_doc_dict` off: words of one page must not colour the next.
 * `textord_all_prop`: no search for letters of one width, which changes no word of print and takes a twentieth of the time.
 */
const FIXED = { textord_all_prop: '1', debug_file: '/dev/null', tessedit_enable_doc_dict: '0', classify_enable_learning: '0', classify_enable_adaptive_matcher: '0' }
const WORKER = fileURLToPath(new URL('./core/worker.cjs', import.meta.url))
const CORE = new URL('./core/tesseract-core.wasm', import.meta.url)
const START_TIMEOUT_MS = 60_000

/** tesseract.js: tesseract in WebAssembly, one worker thread an image, offline, with this project's own core. Workers start when first needed. */
export function openTesseractJs(options: TesseractJsOptions): OcrEngine {
  const { data, jobs, timeoutMs, recycleAfter } = options
  const pool = new WorkerPool<Worker>({ size: jobs, recycleAfter, start: () => startWorker(data), stop: (worker) => stopWorker(worker) })
  return {
    id: `tesseract.js ${version()} vie ${data.model} ${data.hash}`,
    jobs,
    recognise: (image, settings, signal) => pool.use((worker) => recognise(worker, image, settings), timeoutMs, signal),
    close: () => pool.close(),
  }
}

/** Of tesseract.js and of the core: another build may read otherwise. */
function version(): string {
  const { version } = createRequire(import.meta.url)('tesseract.js/package.json') as { version: string }
  return `${version} ${createHash('sha256').update(readFileSync(CORE)).digest('hex').slice(0, 12)}`
}

async function startWorker(data: LanguageData): Promise<Worker> {
  const { createWorker, OEM } = await import('tesseract.js')
  let fail: (reason: Error) => void = () => {}
  const failed = new Promise<never>((_, reject) => { fail = reject })
  const timer = setTimeout(() => fail(new Error('did not start in time')), START_TIMEOUT_MS)
  try {
    const started = createWorker('vie', OEM.LSTM_ONLY, {
      workerPath: WORKER, langPath: data.folder, gzip: data.isCompressed, cacheMethod: 'none',
      errorHandler: (reason: unknown) => fail(new Error(String(reason))),
    })
    const worker = await Promise.race([started, failed])
    await worker.setParameters(FIXED as never)
    return worker
  } catch (cause) {
    throw new EngineError('crash', `tesseract.js did not start: ${(cause as Error).message ?? cause}`, { cause })
  } finally {
    clearTimeout(timer)
    failed.catch(() => {})
  }
}

async function stopWorker(worker: Worker): Promise<void> {
  await worker.terminate()
}

async function recognise(worker: Worker, image: GreyImage, { psm }: OcrSettings): Promise<OcrText> {
  await worker.setParameters({ tessedit_pageseg_mode: String(psm), user_defined_dpi: String(Math.round(image.dpi)) } as never)
  try {
    // The table costs a twentieth less of a page's time than the tree of blocks, which holds every letter.
    const { data } = await worker.recognize(toPgm(image) as never, {}, { text: false, tsv: true })
    return readTsv(data.tsv ?? '')
  } catch (cause) {
    throw new EngineError('refused', `tesseract.js refused the image: ${String(cause)}`, { cause })
  }
}
