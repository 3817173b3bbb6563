import { dropColour } from './colour.ts'
import { composePage } from './compose-page.ts'
import { decodeImage } from './decode.ts'
import { findEmbeddedImage } from './embedded.ts'
import { EngineError, type ImagePage, type ImagePageContext, type OcrEngine, type OcrLine, type OcrSettings, type PageImageInput } from './face.ts'
import { holdAgainstInk } from './held-against-ink.ts'
import { judgeText, type Judgement } from './judge.ts'
import { chooseLikelier } from './likelier.ts'
import { toPositive } from './negative.ts'
import { dropNoise } from './noise.ts'
import { seemsUpsideDown, type QuarterTurns } from './orientation.ts'
import { preparePage, type PreparedPage } from './prepare.ts'
import { READING_DPI, type GreyRaster, type Raster } from './raster.ts'
import { renderPage } from './render-page.ts'
import { stackZones, unstack } from './sheet.ts'
import { findZones, type Zone } from './zones.ts'

/** A4 at 600 dpi and a little; above it an image is refused, or drawn smaller. */
const MAX_PIXELS = 80_000_000
const MAX_RENDERED_PIXELS = 8_000_000
/** The height of small letters that reads best for its cost (13 points at 150 dpi), in pixels, and how far from it is near enough. */
const BEST_X_HEIGHT = 14
const NEAR_ENOUGH = [0.62, 1.6] as const
/** A page with fewer valid syllables is read again otherwise; with still fewer, also turned round. */
const DOUBTFUL_SHARE = 0.9
const UPSIDE_DOWN_SHARE = 0.55

interface Reading {
  readonly page: PreparedPage
  readonly zones: readonly { readonly zone: Zone; readonly lines: readonly OcrLine[] }[]
  readonly judgement: Judgement
  readonly how: readonly string[]
}

/**
 * Reads a page from its image.
 *
 * @throws EngineError When the engine fails. @throws Error When the image is damaged.
 */
export async function readImagePage(input: PageImageInput, engine: OcrEngine, context: ImagePageContext = {}): Promise<ImagePage> {
  const { dpi, page } = await prepareByLetters(input)
  context.signal?.throwIfAborted()
  const { widthPt, heightPt } = page.sheet
  if (page.isBlank) return { text: '', lines: [], words: [], confidence: 1, preparation: [...page.steps, 'blank'], widthPt, heightPt, isBlank: true }
  const upright = await readUpright(page, (turns) => prepareTurned(input, dpi, turns), engine, context)
  const reading = isDoubtful(upright.judgement) ? await readAgain(upright, engine, context) : upright
  return {
    ...composePage(reading.zones, reading.page), confidence: reading.judgement.confidence,
    preparation: [...reading.page.steps, engine.id, ...reading.how], widthPt: reading.page.sheet.widthPt, heightPt: reading.page.sheet.heightPt, isBlank: false,
  }
}

/** The page made ready, a second time where its letters turn out much smaller or larger than the claimed resolution made expect. */
async function prepareByLetters(input: PageImageInput): Promise<{ dpi: number; page: PreparedPage }> {
  const raster = await getRaster(input, READING_DPI)
  const page = preparePage(raster)
  const factor = BEST_X_HEIGHT / page.xHeight
  if (page.isBlank || (factor > NEAR_ENOUGH[0] && factor < NEAR_ENOUGH[1])) return { dpi: READING_DPI, page }
  const dpi = raster.dpi * factor
  return { dpi, page: preparePage(await getRaster(input, dpi)) }
}

/** Decoded anew: few pages are turned, and what every page would keep for it is a good part of a reader's memory. */
async function prepareTurned(input: PageImageInput, dpi: number, turns: QuarterTurns): Promise<PreparedPage> {
  return preparePage(await getRaster(input, dpi), turns)
}

async function getRaster(input: PageImageInput, dpi: number): Promise<GreyRaster> {
  return toPositive(dropColour(await decodePage(input, dpi)))
}

async function decodePage(input: PageImageInput, dpi: number): Promise<Raster> {
  if (input.kind === 'encoded') {
    return decodeImage(input.bytes, { origin: 'image', turns: 0, mirrored: false, sheet: null, page: input.pageIndex ?? 0 }, dpi, MAX_PIXELS)
  }
  const embedded = await findEmbeddedImage(input.bytes, input.pageIndex)
  if (embedded?.jpeg) {
    // A JPEG that sharp cannot decode may still be drawn by pdf.js.
    const decoded = await decodeImage(embedded.jpeg, embedded.placement, dpi, MAX_PIXELS).catch(() => null)
    if (decoded) return decoded
  }
  return renderPage(input.page, dpi, MAX_RENDERED_PIXELS)
}

/** Reads the page as it stands, and turned round where it seems to stand on its head. */
async function readUpright(page: PreparedPage, turn: (turns: QuarterTurns) => Promise<PreparedPage>, engine: OcrEngine, context: ImagePageContext): Promise<Reading> {
  const around = ((page.turned + 2) % 4) as QuarterTurns
  const isSuspect = seemsUpsideDown(page.components, page.xHeight)
  const first = await readPage(isSuspect ? await turn(around) : page, { psm: 6 }, engine, context)
  const isMisread = first.judgement.wordCount >= 8 && first.judgement.validShare < UPSIDE_DOWN_SHARE
  if (!isMisread) return first
  const second = await orNothing(readPage(isSuspect ? page : await turn(around), { psm: 6 }, engine, context), context)
  return second && second.judgement.confidence > first.judgement.confidence ? second : first
}

async function readPage(page: PreparedPage, settings: OcrSettings, engine: OcrEngine, { signal }: ImagePageContext): Promise<Reading> {
  const { width, height } = page.image
  const margin = Math.round(page.xHeight * 1.5)
  const zones = findZones(page.components, page.tables, { width, height, xHeight: page.xHeight })
  const how = [`psm ${settings.psm}`]
  if (zones.length === 0) return { page, zones: [], judgement: judgeText([]), how }
  const sheet = stackZones(page.image, zones, margin)
  const stacked = await engine.recognise(sheet.image, settings, signal)
  const read = unstack(stacked, sheet, margin).map(({ zone, lines }) => ({ zone, lines: holdAgainstInk(dropNoise(lines, page.xHeight), zone, page) }))
  return { page, zones: read, judgement: judgeText(read.flatMap(({ lines }) => lines)), how }
}

function isDoubtful({ validShare, wordCount }: Judgement): boolean {
  return wordCount >= 8 && validShare < DOUBTFUL_SHARE
}

/** A second reading with the engine's own page segmentation; line by line the likelier text is kept. */
async function readAgain(first: Reading, engine: OcrEngine, context: ImagePageContext): Promise<Reading> {
  const second = await orNothing(readPage(first.page, { psm: 3 }, engine, context), context)
  if (!second) return first
  const { lines, changed } = await chooseLikelier(first.zones.map((zone, i) => ({ first: zone.lines, second: second.zones[i]?.lines ?? [] })), context.score)
  const zones = first.zones.map(({ zone }, i) => ({ zone, lines: lines[i] ?? [] }))
  const judge = context.score ? 'language model' : 'spelling'
  return { ...first, zones, judgement: judgeText(lines.flat()), how: [...first.how, `second reading psm 3, ${changed} pieces taken by ${judge}`] }
}

/** A further reading that the engine fails in is done without; the first one stands. */
async function orNothing(reading: Promise<Reading>, { signal }: ImagePageContext): Promise<Reading | null> {
  return reading.catch((error: unknown) => {
    if (!(error instanceof EngineError) || signal?.aborted) throw error
    return null
  })
}
