import type { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { inflateAtOnce } from './inflate-at-once.ts'
import { LocalPort } from './local-port.ts'

type PdfjsModule = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

export interface Pdfjs extends PdfjsModule {
  /** One reading half for all documents whose text alone is wanted: it shares drawing instructions instead of copying them. */
  readonly textWorker: PDFWorker
}

/** What pdf.js' reading half exports. */
interface WorkerModule {
  readonly WorkerMessageHandler: { initializeFromPort(port: LocalPort): void }
}

let loading: Promise<Pdfjs> | null = null

/** pdf.js, both halves of it, loaded once into this thread. */
export function loadPdfjs(): Promise<Pdfjs> {
  return (loading ??= load())
}

/**
 * pdf.js brings core-js along, which on Node 20 puts its own `push`, `JSON.parse` and others in the place of the engine's,
 * for corner cases that nothing here meets and a fifth of the time that a page takes. The engine's are put back.
 */
async function load(): Promise<Pdfjs> {
  const replaced = [[Array.prototype, 'push'], [JSON, 'parse'], [JSON, 'stringify'], [Function.prototype, 'toString']] as const
  const own = replaced.map(([holder, name]) => Object.getOwnPropertyDescriptor(holder, name) as PropertyDescriptor)
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const { WorkerMessageHandler } = await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string) as WorkerModule
  replaced.forEach(([holder, name], i) => Object.defineProperty(holder, name, own[i] as PropertyDescriptor))
  inflateAtOnce()
  const port = new LocalPort()
  WorkerMessageHandler.initializeFromPort(port)
  return { ...pdfjs, textWorker: pdfjs.PDFWorker.create({ port: port as never, verbosity: pdfjs.VerbosityLevel.ERRORS }) }
}
