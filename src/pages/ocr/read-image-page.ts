import { composePage } from './compose-page.ts'
import { decodeImage } from './decode.ts'
import { findEmbeddedImage } from './embedded.ts'
import type { ImagePage, ImagePageContext, OcrEngine, OcrSettings, PageImageInput } from './face.ts'
import { judgeText } from './judge.ts'
import { preparePage, type PreparedPage } from './prepare.ts'
import { READING_DPI, renderPage, type Raster } from './raster.ts'
import { stackZones, unstack } from './sheet.ts'
import { findZones } from './zones.ts'

/** A4 at 600 dpi and a little; above it an image is refused, or drawn smaller. */
const MAX_PIXELS = 80_000_000
const MAX_RENDERED_PIXELS = 8_000_000

/**
 * Reads a page from its image.
 *
 * @throws EngineError When the engine fails. @throws Error When the image is damaged.
 */
export async function readImagePage(input: PageImageInput, engine: OcrEngine, context: ImagePageContext = {}): Promise<ImagePage> {
  const raster = await getRaster(input)
  context.signal?.throwIfAborted()
  const page = preparePage(raster)
  const { widthPt, heightPt } = page.sheet
  if (page.isBlank) return { text: '', lines: [], words: [], confidence: 1, preparation: [...page.steps, 'blank'], widthPt, heightPt, isBlank: true }
  const { psm, zones } = await readZones(page, engine, context)
  const composed = composePage(zones, page)
  const { confidence } = judgeText({ lines: zones.flatMap(({ lines }) => lines) })
  return { ...composed, confidence, preparation: [...page.steps, `${engine.id} psm ${psm}`], widthPt, heightPt, isBlank: false }
}

async function getRaster(input: PageImageInput): Promise<Raster> {
  if (input.kind === 'encoded') {
    return decodeImage(input.bytes, { origin: 'image', turns: 0, mirrored: false, sheet: null, page: input.pageIndex ?? 0 }, MAX_PIXELS)
  }
  const embedded = await findEmbeddedImage(input.bytes, input.pageIndex)
  if (embedded?.jpeg) {
    // A JPEG that sharp cannot decode may still be drawn by pdf.js.
    const decoded = await decodeImage(embedded.jpeg, embedded.placement, MAX_PIXELS).catch(() => null)
    if (decoded) return decoded
  }
  return renderPage(input.page, READING_DPI, MAX_RENDERED_PIXELS)
}

async function readZones(page: PreparedPage, engine: OcrEngine, { signal }: ImagePageContext) {
  const { width, height } = page.image
  const margin = Math.round(page.xHeight * 1.5)
  const zones = findZones(page.components, page.tables, { width, height, xHeight: page.xHeight })
  if (zones.length === 0) return { psm: 0, zones: [] }
  const sheet = stackZones(page.image, zones, margin)
  const settings: OcrSettings = { psm: 6 }
  const read = await engine.recognise(sheet.image, settings, signal)
  return { psm: settings.psm, zones: unstack(read, sheet, margin) }
}
