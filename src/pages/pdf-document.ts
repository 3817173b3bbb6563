import { fileURLToPath } from 'node:url'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { loadPdfjs } from './pdfjs.ts'

export interface OpenPdfOptions {
  /** `text`: fonts need not be drawable and images are left out undecoded. `images`: everything, to be drawn. */
  readonly for: 'text' | 'images'
  /** Larger images are left out. Left out: 80 million. */
  readonly maxImagePixels?: number
}

/** An A4 page at 600 dpi has 35 million. */
const MAX_IMAGE_PIXELS = 80_000_000

/**
 * Opens a PDF with pdf.js, its fonts' tables and decoders beside it, nothing from the network.
 * The caller must `destroy()` its loading task.
 *
 * @param bytes Copied: pdf.js takes away the array that it is given.
 * @throws PasswordException, InvalidPDFException and their like from pdf.js; `toPdfProblem` reads them.
 */
export async function openPdf(bytes: Uint8Array, { for: purpose, maxImagePixels = MAX_IMAGE_PIXELS }: OpenPdfOptions): Promise<PDFDocumentProxy> {
  const { getDocument, VerbosityLevel, textWorker } = await loadPdfjs()
  const undrawn = { worker: textWorker, maxImageSize: 1, disableFontFace: false, ownerDocument: typeCase() }
  const task = getDocument({
    data: Uint8Array.from(bytes),
    ...assets(),
    verbosity: VerbosityLevel.ERRORS,
    maxImageSize: maxImagePixels,
    isEvalSupported: false,
    useSystemFonts: false,
    disableAutoFetch: true,
    disableStream: true,
    // Forms of XFA are another format inside the PDF; the printed page is what we read.
    enableXfa: false,
    ...(purpose === 'text' ? undrawn : {}),
  })
  // A file with a password leaves its half waiting for one: destroying it never ends, and nobody waits for that.
  task.promise.catch(() => void task.destroy().catch(() => {}))
  return task.promise
}

/**
 * A browser's document as far as fonts go: it takes them and never draws. Without it pdf.js builds the outline of each
 * letter (an eighth of a page's time).
 */
function typeCase(): never {
  Object.assign(globalThis, { FontFace: UndrawnFont })
  return { fonts: new Set() } as never
}

class UndrawnFont {
  readonly loaded = Promise.resolve()
}

let assetFolders: Readonly<Record<string, string>> | undefined

/** Folders beside pdf.js that it reads tables and decoders from. */
function assets(): Readonly<Record<string, string>> {
  const folder = (name: string): string => fileURLToPath(new URL(`${name}/`, import.meta.resolve('pdfjs-dist/package.json')))
  return (assetFolders ??= { standardFontDataUrl: folder('standard_fonts'), cMapUrl: folder('cmaps'), wasmUrl: folder('wasm'), iccUrl: folder('iccs') })
}

/** Why pdf.js would not open a file: `encrypted`, or `damaged` with its own words. */
export function toPdfProblem(error: unknown): { readonly problem: 'encrypted' | 'damaged'; readonly reason: string } {
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
  return { problem: name === 'PasswordException' ? 'encrypted' : 'damaged', reason: message }
}
