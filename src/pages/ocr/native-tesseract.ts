import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'
import { EngineError, type GreyImage, type OcrEngine, type OcrSettings, type OcrText } from './face.ts'
import type { LanguageData } from './language-data.ts'
import { toPgm } from './pgm.ts'
import { readTsv } from './tesseract-output.ts'
import { WorkerPool } from './worker-pool.ts'

export interface NativeOptions {
  /** Null: whatever `vie` the program itself finds. */
  readonly data: LanguageData | null
  readonly jobs: number
  readonly timeoutMs: number
}

const PROGRAM = 'tesseract'

/**
 * The `tesseract` program, one process an image, which must be installed.
 *
 * @returns Null where it is not.
 */
export async function openNativeTesseract({ data, jobs, timeoutMs }: NativeOptions): Promise<OcrEngine | null> {
  const version = await promisify(execFile)(PROGRAM, ['--version']).then(({ stdout, stderr }) => /tesseract (\S+)/.exec(stdout + stderr)?.[1], () => undefined)
  if (version === undefined) return null
  const folder = data === null ? [] : ['--tessdata-dir', data.folder]
  // The pool only counts: a process lives for one image.
  const pool = new WorkerPool<object>({ size: jobs, recycleAfter: Infinity, start: async () => ({}), stop: async () => {} })
  return {
    id: `tesseract ${version} vie ${data ? `${data.model} ${data.hash}` : 'system'}`,
    jobs,
    recognise: (image, settings, signal) => pool.use(() => runOnce(image, settings, folder, timeoutMs, signal), timeoutMs, signal),
    close: () => pool.close(),
  }
}

async function runOnce(image: GreyImage, { psm }: OcrSettings, folder: readonly string[], timeoutMs: number, signal?: AbortSignal): Promise<OcrText> {
  const args = ['stdin', 'stdout', ...folder, '-l', 'vie', '--oem', '1', '--psm', String(psm), '--dpi', String(Math.round(image.dpi)), '-c', 'tessedit_enable_doc_dict=0', 'tsv']
  // One thread: the pages are what runs side by side.
  const child = spawn(PROGRAM, args, { env: { ...process.env, OMP_THREAD_LIMIT: '1' }, timeout: timeoutMs, ...(signal ? { signal } : {}) })
  let output = ''
  let complaint = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => { output += chunk })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => { complaint += chunk.slice(0, 2000) })
  child.stdin.on('error', () => {}) // a process that died says so by its exit code
  child.stdin.end(toPgm(image))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', (cause) => reject(new EngineError('crash', `${PROGRAM} could not be run: ${cause.message}`, { cause })))
    child.on('close', resolve)
  })
  if (code === null) throw new EngineError('timeout', `${PROGRAM} was stopped`)
  if (code !== 0) throw new EngineError('refused', `${PROGRAM} ended with ${code}: ${complaint.trim()}`)
  return readTsv(output)
}
