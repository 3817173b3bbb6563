import type { Box, PrintedLine, Word } from '../../model/index.ts'
import { dropColour } from './colour.ts'
import { decodeImage } from './decode.ts'
import { measureSkew, straighten, unstraighten } from './deskew.ts'
import { findEmbeddedImage } from './embedded.ts'
import type { GreyImage, ImagePage, ImagePageContext, OcrEngine, OcrText, PageImageInput } from './face.ts'
import { findInk } from './ink.ts'
import { READING_DPI, renderPage, type Raster, type Sheet } from './raster.ts'
import { judgeText } from './judge.ts'

/** A4 at 600 dpi and a little; above it an image is refused, or drawn smaller. */
const MAX_PIXELS = 80_000_000
const MAX_RENDERED_PIXELS = 8_000_000
/** Share of a page's pixels below which there is nothing to read. */
const BLANK_INK_SHARE = 0.0002

/**
 * Reads a page from its image.
 *
 * @throws EngineError When the engine fails. @throws Error When the image is damaged.
 */
export async function readImagePage(input: PageImageInput, engine: OcrEngine, context: ImagePageContext = {}): Promise<ImagePage> {
  const raster = await getRaster(input)
  context.signal?.throwIfAborted()
  const { data, dropped } = dropColour(raster)
  const flat: GreyImage = { width: raster.width, height: raster.height, data, dpi: raster.dpi }
  const preparation = [raster.origin, `${Math.round(raster.dpi)} dpi`, ...(dropped ? ['drop-colour'] : [])]
  const map = findInk(flat, 75)
  if (inkShare(map.ink) < BLANK_INK_SHARE) return blankPage(raster.sheet, preparation)
  const skewDeg = measureSkew(map)
  const image = straighten(flat, skewDeg)
  if (skewDeg !== 0) preparation.push(`deskew ${skewDeg}°`)
  const read = await engine.recognise(image, { psm: 3 }, context.signal)
  return toPage(read, { image, skewDeg, sheet: raster.sheet }, [...preparation, `${engine.id} psm 3`])
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

function inkShare(ink: Uint8Array): number {
  let count = 0
  for (const pixel of ink) count += pixel
  return count / ink.length
}

function blankPage({ widthPt, heightPt }: Sheet, preparation: string[]): ImagePage {
  return { text: '', lines: [], words: [], confidence: 1, preparation: [...preparation, 'blank'], widthPt, heightPt, isBlank: true }
}

function toPage(read: OcrText, from: { image: GreyImage; skewDeg: number; sheet: Sheet }, preparation: string[]): ImagePage {
  const { image, skewDeg, sheet } = from
  const pt = 72 / image.dpi
  const toBox = (box: Parameters<typeof unstraighten>[0]): Box => {
    const [x0, y0, x1, y1] = unstraighten(box, image, skewDeg)
    return [x0 * pt + sheet.leftPt, y0 * pt + sheet.topPt, x1 * pt + sheet.leftPt, y1 * pt + sheet.topPt]
  }
  let text = ''
  const lines: PrintedLine[] = []
  const words: Word[] = []
  read.lines.forEach((line, index) => {
    if (index > 0) text += '\n'
    line.words.forEach((word, i) => {
      if (i > 0) text += ' '
      words.push({ start: text.length, end: text.length + word.text.length, box: toBox(word.box), confidence: word.confidence })
      text += word.text
    })
    lines.push({ role: 'body', box: toBox(line.box), style: null, opensParagraph: line.paragraph !== read.lines[index - 1]?.paragraph })
  })
  return { text, lines, words, confidence: judgeText(read).confidence, preparation, widthPt: sheet.widthPt, heightPt: sheet.heightPt, isBlank: false }
}
