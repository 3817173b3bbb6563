import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { loadPdfjs, type Pdfjs } from '../pdfjs.ts'
import { multiply, toMatrix, type Matrix } from '../text-layer/matrix.ts'
import type { Raster } from './raster.ts'

/** An image as pdf.js has decoded it; `kind` is one of its `ImageKind`. */
interface DecodedImage {
  readonly width: number
  readonly height: number
  readonly kind: number
  readonly data: Uint8Array | Uint8ClampedArray
}

/** Where an image comes to lie, in pixels of the page, and the quarter turns to the right that stand it up. */
interface Placed {
  readonly id: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly turns: 0 | 1 | 2 | 3
}

/** Less of the page, and its white parts may not be paper. */
const FULL_PAGE_SHARE = 0.85
/** Operators without a trace on the page. */
const SILENT = new Set(['dependency', 'beginMarkedContent', 'beginMarkedContentProps', 'endMarkedContent', 'markPoint', 'markPointProps', 'beginText', 'endText', 'setFont', 'setTextMatrix', 'moveText', 'setLeadingMoveText', 'nextLine', 'setCharSpacing', 'setWordSpacing', 'setHScale', 'setLeading', 'setTextRise', 'setLineWidth', 'setLineCap', 'setLineJoin', 'setMiterLimit', 'setDash', 'setRenderingIntent', 'setFlatness', 'setFillGray', 'setStrokeGray', 'setFillRGBColor', 'setStrokeRGBColor'])
const SHOW_TEXT = 'showText'
const INVISIBLE = 3

/**
 * The page's image, or its strips set side by side, straight from pdf.js' decoders: any filter, nothing drawn.
 *
 * @returns Null for every page that is more than upright images: lines, visible letters, masks, clipping, transparency.
 */
export async function takePageImages(page: PDFPageProxy, dpi: number): Promise<Raster | null> {
  const pdfjs = await loadPdfjs()
  const viewport = page.getViewport({ scale: dpi / 72 })
  const { fnArray, argsArray } = await page.getOperatorList({ intent: 'print' })
  const placed = placeImages(pdfjs, fnArray, argsArray, toMatrix(viewport.transform))
  const size = { width: Math.max(1, Math.round(viewport.width)), height: Math.max(1, Math.round(viewport.height)) }
  if (!placed || coveredShare(placed, size) < FULL_PAGE_SHARE) return null
  const images = await Promise.all(placed.map(({ id }) => decoded(page, id)))
  if (!images.every((image) => isPlain(pdfjs, image))) return null
  const channels = images.every((image) => image?.kind === pdfjs.ImageKind.GRAYSCALE_1BPP) ? 1 : 3
  const data = new Uint8Array(size.width * size.height * channels).fill(255)
  for (const [i, place] of placed.entries()) paste(data, size, channels, place, await fit(pdfjs, images[i] as DecodedImage, place, channels))
  const { width: widthPt, height: heightPt } = page.getViewport({ scale: 1 })
  return { ...size, channels, data, dpi, origin: 'image-objects', sheet: { widthPt, heightPt, leftPt: 0, topPt: 0 } }
}

function placeImages({ OPS }: Pdfjs, fnArray: readonly number[], argsArray: readonly unknown[], base: Matrix): Placed[] | null {
  const names = Object.fromEntries(Object.entries(OPS).map(([name, code]) => [code, name]))
  const placed: Placed[] = []
  const saved: { matrix: Matrix; renderMode: number }[] = []
  let state = { matrix: base, renderMode: 0 }
  for (const [i, code] of fnArray.entries()) {
    const name = names[code] ?? ''
    const args = (argsArray[i] ?? []) as readonly unknown[]
    if (name === 'save') saved.push(state)
    else if (name === 'restore') state = saved.pop() ?? state
    else if (name === 'transform') state = { ...state, matrix: multiply(toMatrix(args as number[]), state.matrix) }
    else if (name === 'setTextRenderingMode') state = { ...state, renderMode: Number(args[0]) }
    else if (name === 'paintImageXObject') {
      const place = toPlace(String(args[0]), state.matrix)
      if (!place) return null
      placed.push(place)
    } else if (name === SHOW_TEXT ? state.renderMode !== INVISIBLE : !SILENT.has(name)) return null
  }
  return placed.length === 0 ? null : placed
}

/** The image's unit square on the page, if it stands straight and is no mirror image. y points down on the page, up in the square. */
function toPlace(id: string, [a, b, c, d, e, f]: Matrix): Placed | null {
  const slant = 0.004 * Math.max(Math.abs(a), Math.abs(b), Math.abs(c), Math.abs(d))
  const isStraight = Math.abs(b) <= slant && Math.abs(c) <= slant
  if (!(isStraight || (Math.abs(a) <= slant && Math.abs(d) <= slant)) || a * d - b * c >= 0) return null
  const [left, right] = [Math.min(e, e + a + c), Math.max(e, e + a + c)].map(Math.round) as [number, number]
  const [top, bottom] = [Math.min(f, f + b + d), Math.max(f, f + b + d)].map(Math.round) as [number, number]
  if (right <= left || bottom <= top) return null
  return { id, left, top, width: right - left, height: bottom - top, turns: isStraight ? (a > 0 ? 0 : 2) : b > 0 ? 1 : 3 }
}

/** Share of the page that the images take up; strips lie side by side and need no closer look. */
function coveredShare(placed: readonly Placed[], { width, height }: { width: number; height: number }): number {
  const within = (from: number, length: number, room: number): number => Math.max(0, Math.min(room, from + length) - Math.max(0, from))
  return placed.reduce((sum, box) => sum + within(box.left, box.width, width) * within(box.top, box.height, height), 0) / (width * height)
}

function decoded(page: PDFPageProxy, id: string): Promise<DecodedImage | null> {
  const store = id.startsWith('g_') ? page.commonObjs : page.objs
  return new Promise((resolve) => store.get(id, (image: unknown) => resolve(image as DecodedImage | null)))
}

function isPlain({ ImageKind }: Pdfjs, image: DecodedImage | null): boolean {
  return !!image?.data && (image.kind === ImageKind.GRAYSCALE_1BPP || image.kind === ImageKind.RGB_24BPP)
}

/** The image in the size in which it lies on the page. */
async function fit({ ImageKind }: Pdfjs, { width, height, kind, data }: DecodedImage, place: Placed, channels: 1 | 3): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp')
  const isBitonal = kind === ImageKind.GRAYSCALE_1BPP
  const pixels = isBitonal ? toBytes(data, width, height) : data
  const image = sharp(pixels, { raw: { width, height, channels: isBitonal ? 1 : 3 }, limitInputPixels: false })
  const upright = place.turns === 0 ? image : image.rotate(place.turns * 90)
  return upright.resize(place.width, place.height, { fit: 'fill', kernel: 'lanczos3' }).toColourspace(channels === 1 ? 'b-w' : 'srgb').raw().toBuffer()
}

/** Bits, rows beginning on whole bytes, to bytes: 1 is white. */
function toBytes(bits: ArrayLike<number>, width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(width * height)
  const stride = (width + 7) >> 3
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) bytes[at] = ((bits[y * stride + (x >> 3)] as number) >> (7 - (x & 7))) & 1 ? 255 : 0
  }
  return bytes
}

/** Copies an image to its place; what hangs over the page's edge is cut. */
function paste(page: Uint8Array, size: { width: number; height: number }, channels: number, { left, top, width, height }: Placed, image: Uint8Array): void {
  const [x0, x1] = [Math.max(0, left), Math.min(size.width, left + width)]
  for (let y = Math.max(0, top); y < Math.min(size.height, top + height) && x0 < x1; y++) {
    const from = ((y - top) * width + x0 - left) * channels
    page.set(image.subarray(from, from + (x1 - x0) * channels), (y * size.width + x0) * channels)
  }
}
