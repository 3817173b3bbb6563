import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { DocumentError, type ReadPage, type SourceDocument, type StageContext } from '../model/index.ts'
import { decide, gradeText, readSigns, type Decision } from './decide.ts'
import { inOrder } from './in-order.ts'
import { readImagePage, type ImagePage, type ImagePageContext } from './ocr/index.ts'
import { openPdf, toPdfProblem } from './pdf-document.ts'
import type { ReadSettings } from './read-settings.ts'
import { readLayers, type BrokenPage, type LayerPage } from './text-layer/read-layer.ts'

/** Below this confidence a recognised page is doubtful. */
const DOUBTFUL = 0.6

/** Pages of a PDF: for each, its text layer or its image, whichever the signs speak for; both texts are kept. */
export async function* readPdfPages(source: SourceDocument, known: ReadonlySet<number>, settings: ReadSettings, context: StageContext): AsyncGenerator<ReadPage> {
  const pdf = await OpenPdf.open(source, settings)
  try {
    const wanted = Array.from({ length: pdf.layers.numPages }, (_, i) => i + 1).filter((page) => !known.has(page))
    yield* inOrder(readLayers(pdf.layers, wanted), settings.ahead, (layer) => readPage(pdf, source, layer, settings, context))
  } finally {
    await pdf.close()
  }
}

/**
 * A PDF opened for its text and, when the first image is wanted, a second time for its images: pdf.js decodes every
 * image of a page whose text it reads (0.26 s a scan), unless it is told to leave images out.
 */
class OpenPdf {
  readonly layers: PDFDocumentProxy
  readonly #bytes: Uint8Array
  readonly #maxImagePixels: number
  #images: Promise<PDFDocumentProxy> | null = null

  private constructor(layers: PDFDocumentProxy, bytes: Uint8Array, maxImagePixels: number) {
    this.layers = layers
    this.#bytes = bytes
    this.#maxImagePixels = maxImagePixels
  }

  static async open({ path, content }: SourceDocument, { limits }: ReadSettings): Promise<OpenPdf> {
    const place = { file: path, stage: 'pages' } as const
    if (isCutShort(content)) throw new DocumentError('pdf_damaged', { ...place, reason: 'no end of file mark' })
    const layers = await openPdf(content, { for: 'text' }).catch((cause: unknown) => {
      const { problem, reason } = toPdfProblem(cause)
      throw new DocumentError(problem === 'encrypted' ? 'pdf_encrypted' : 'pdf_damaged', { ...place, reason }, { cause })
    })
    if (layers.numPages > limits.pages) throw new DocumentError('too_many_pages', { ...place, pages: layers.numPages, limit: limits.pages })
    if (layers.numPages === 0) throw new DocumentError('pdf_damaged', { ...place, reason: '0 pages' })
    return new OpenPdf(layers, content, limits.imagePixels)
  }

  /** A page that can be drawn, images and all. */
  async pageWithImages(page: number): Promise<PDFPageProxy> {
    this.#images ??= openPdf(this.#bytes, { for: 'images', maxImagePixels: this.#maxImagePixels })
    return (await this.#images).getPage(page)
  }

  async close(): Promise<void> {
    await this.layers.loadingTask.destroy()
    await (await this.#images?.catch(() => null))?.loadingTask.destroy()
  }
}

/** pdf.js mends a file that was cut short and shows what pages it finds; that would pass for the whole plan. */
function isCutShort(content: Uint8Array): boolean {
  const tail = Buffer.from(content.subarray(Math.max(0, content.length - 32_768))).toString('latin1')
  return !tail.includes('%%EOF') && !tail.includes('startxref')
}

async function readPage(pdf: OpenPdf, source: SourceDocument, layer: LayerPage | BrokenPage, settings: ReadSettings, context: StageContext): Promise<ReadPage> {
  if ('reason' in layer) {
    context.warn('page_unreadable', { page: layer.page, params: { page: layer.page, reason: layer.reason } })
    return emptyPage(layer.page)
  }
  const signs = readSigns({ ...layer, imageCoverage: layer.imageShare })
  const decision = decide(signs, settings.ocr)
  if (decision.source === 'text-layer') return layerPage(layer, decision, context)
  if (decision.reason === 'garbage_layer') context.warn('layer_is_garbage', { page: layer.page, params: { page: layer.page, share: `${Math.round(signs.syllableShare * 100)}%` } })
  try {
    const page = await pdf.pageWithImages(layer.page)
    const image = await readImagePage({ kind: 'pdf-page', page, bytes: source.content, pageIndex: layer.page - 1 }, settings.engine, toImageContext(settings, context))
    page.cleanup()
    return choose(layer, image, decision, context)
  } catch (error) {
    // What the engine could not do is said; what the layer says is still better than nothing, if it says anything.
    if (error instanceof DocumentError || context.signal?.aborted) throw error
    context.warn('page_unreadable', { page: layer.page, params: { page: layer.page, reason: (error as Error).message } })
    return layer.text.trim() === '' ? emptyPage(layer.page) : layerPage(layer, { source: 'text-layer', reason: 'ocr_worse_than_layer' }, context)
  }
}

/** The recognised text, unless the layer reads better after all. */
function choose(layer: LayerPage, image: ImagePage, decision: Decision, context: StageContext): ReadPage {
  const { page } = layer
  if (image.isBlank) context.warn('page_blank', { page, params: { page } })
  if (decision.reason !== 'forced_ocr' && gradeText(layer.text) > gradeText(image.text) + 0.05) {
    return { ...layerPage(layer, { source: 'text-layer', reason: 'ocr_worse_than_layer' }, context), alternative: { source: 'ocr', text: image.text } }
  }
  return { ...toImagePage(page, image, image.isBlank ? 'blank_page' : decision.reason, context), alternative: layer.text.trim() === '' ? null : { source: 'text-layer', text: layer.text } }
}

/** A page as recognised from its image. */
export function toImagePage(page: number, image: ImagePage, reason: ReadPage['reason'], context: StageContext): ReadPage {
  const { text, lines, words, confidence, preparation, widthPt, heightPt } = image
  if (!image.isBlank && confidence < DOUBTFUL) context.warn('ocr_low_confidence', { page, params: { page } })
  return { page, text, source: 'ocr', reason, confidence, widthPt, heightPt, lines, words, alternative: null, preparation, fonts: [] }
}

function layerPage(layer: LayerPage, { reason }: Decision, context: StageContext): ReadPage {
  const { page, text, lines, words, fonts, widthPt, heightPt } = layer
  if (reason === 'blank_page') context.warn('page_blank', { page, params: { page } })
  // A layer without Vietnamese words is text all the same; how far it can be trusted is what repair says later.
  const confidence = reason === 'good_layer' || reason === 'legacy_layer' || reason === 'blank_page' ? 1 : Math.max(0.1, gradeText(text))
  return { page, text, source: 'text-layer', reason, confidence, widthPt, heightPt, lines, words, alternative: null, preparation: [], fonts }
}

function emptyPage(page: number): ReadPage {
  return { page, text: '', source: 'text-layer', reason: 'no_text', confidence: 0, widthPt: null, heightPt: null, lines: [{ role: 'body', box: null, style: null, opensParagraph: null }], words: [], alternative: null, preparation: [], fonts: [] }
}

export function toImageContext({ score }: ReadSettings, { signal }: StageContext): ImagePageContext {
  return { ...(signal && { signal }), ...(score && { score }) }
}
