import { fileURLToPath } from 'node:url'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface OpenPdfOptions {
  /** Images of more pixels are left out of what pdf.js hands over, undecoded. Left out: 100 million. */
  readonly maxImagePixels?: number
}

/** An A4 page at 600 dpi has 35 million. */
const MAX_IMAGE_PIXELS = 100_000_000

/**
 * Opens a PDF with pdf.js, its fonts' tables and decoders beside it, nothing from the network.
 * The caller must `destroy()` it.
 *
 * @param bytes Copied: pdf.js takes away the array that it is given.
 * @throws PasswordException, InvalidPDFException and their like from pdf.js; `toPdfError` reads them.
 */
export async function openPdf(bytes: Uint8Array, { maxImagePixels = MAX_IMAGE_PIXELS }: OpenPdfOptions = {}): Promise<PDFDocumentProxy> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  return getDocument({
    data: Uint8Array.from(bytes),
    standardFontDataUrl: asset('standard_fonts'),
    cMapUrl: asset('cmaps'),
    wasmUrl: asset('wasm'),
    iccUrl: asset('iccs'),
    verbosity: VerbosityLevel.ERRORS,
    maxImageSize: maxImagePixels,
    isEvalSupported: false,
    useSystemFonts: false,
    disableAutoFetch: true,
    disableStream: true,
    // Forms of XFA are another format inside the PDF; the printed page is what we read.
    enableXfa: false,
  }).promise
}

function asset(folder: string): string {
  return fileURLToPath(new URL(`${folder}/`, import.meta.resolve('pdfjs-dist/package.json')))
}

/** Why pdf.js would not open a file: `encrypted`, or `damaged` with its own words. */
export function toPdfProblem(error: unknown): { readonly problem: 'encrypted' | 'damaged'; readonly reason: string } {
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
  return { problem: name === 'PasswordException' ? 'encrypted' : 'damaged', reason: message }
}
