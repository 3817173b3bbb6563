import type { PDFDict, PDFDocument, PDFPage, PDFRawStream } from 'pdf-lib'
import { readPaint, type PaintedImage } from './page-paint.ts'
import type { Placement } from './decode.ts'

/** A page that is one image: its encoded bytes and how they stand on the sheet. */
export interface EmbeddedImage {
  readonly filter: string
  /** Null where only pdf.js can decode the filter. */
  readonly jpeg: Uint8Array | null
  readonly placement: Placement
}

type PdfLib = typeof import('pdf-lib')
/** Less of the sheet, and what lies beside the image may matter. */
const FULL_PAGE_SHARE = 0.85
const parsed = new WeakMap<Uint8Array, Promise<PDFDocument | null>>()

/**
 * The page's image, where the page is one axis-aligned image that nothing else is painted over.
 *
 * @returns Null for every other page, and for files that pdf-lib cannot open (encrypted, damaged): these are rendered.
 */
export async function findEmbeddedImage(bytes: Uint8Array, pageIndex: number): Promise<EmbeddedImage | null> {
  const lib = await import('pdf-lib')
  const document = await openOnce(lib, bytes)
  const page = document?.getPages()[pageIndex]
  if (!page) return null
  try {
    const images = readPaint(lib, page)
    const only = images?.length === 1 ? (images[0] as PaintedImage) : null
    return only && toEmbedded(lib, page, only)
  } catch {
    return null // a page that pdf-lib does not understand is pdf.js' to draw
  }
}

function openOnce(lib: PdfLib, bytes: Uint8Array): Promise<PDFDocument | null> {
  const known = parsed.get(bytes)
  if (known) return known
  const opened = lib.PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true }).catch(() => null)
  parsed.set(bytes, opened)
  return opened
}

function toEmbedded(lib: PdfLib, page: PDFPage, { stream, matrix }: PaintedImage): EmbeddedImage | null {
  const placement = place(page, matrix)
  const { dict } = stream
  const has = (key: string): boolean => dict.has(lib.PDFName.of(key))
  if (!placement || has('SMask') || has('Mask') || has('Decode') || isStencil(lib, dict)) return null
  const filters = filterNames(lib, dict)
  const filter = filters.at(-1) ?? 'none'
  if (filters.length === 1 && filter === 'DCTDecode') {
    return { filter, jpeg: stream.contents, placement: { ...placement, origin: 'embedded-jpeg' } }
  }
  return { filter, jpeg: null, placement: { ...placement, origin: `embedded-${filter}` } }
}

function isStencil(lib: PdfLib, dict: PDFDict): boolean {
  return dict.lookup(lib.PDFName.of('ImageMask'))?.toString() === 'true'
}

function filterNames(lib: PdfLib, dict: PDFDict): string[] {
  const filter = dict.lookup(lib.PDFName.of('Filter'))
  if (filter instanceof lib.PDFName) return [filter.decodeText()]
  return filter instanceof lib.PDFArray ? filter.asArray().map((name) => name.toString().slice(1)) : []
}

/** Where the image's unit square comes to lie on the sheet as shown (crop box, /Rotate), if it fills it and stands straight. */
function place(page: PDFPage, [a, b, c, d, e, f]: PaintedImage['matrix']): Omit<Placement, 'origin'> | null {
  const crop = page.getCropBox()
  const rotate = (((page.getRotation().angle % 360) + 360) % 360) / 90
  const slant = 0.01 * Math.max(Math.abs(a), Math.abs(b), Math.abs(c), Math.abs(d))
  const straight = Math.abs(b) <= slant && Math.abs(c) <= slant
  const sideways = Math.abs(a) <= slant && Math.abs(d) <= slant
  if (!Number.isInteger(rotate) || !(straight || sideways)) return null
  // Turns to the right by which the image is painted, from where its x axis points; a y axis on the wrong side is a mirror.
  const painted = straight ? (a > 0 ? 0 : 2) : b > 0 ? 3 : 1
  const mirrored = a * d - b * c < 0
  const box = { x0: Math.min(e, e + a + c), x1: Math.max(e, e + a + c), y0: Math.min(f, f + b + d), y1: Math.max(f, f + b + d) }
  const overlap = (from: number, to: number, low: number, high: number): number => Math.max(0, Math.min(to, high) - Math.max(from, low))
  const seen = overlap(box.x0, box.x1, crop.x, crop.x + crop.width) * overlap(box.y0, box.y1, crop.y, crop.y + crop.height)
  const whole = (box.x1 - box.x0) * (box.y1 - box.y0)
  if (seen < FULL_PAGE_SHARE * crop.width * crop.height || seen < 0.97 * whole) return null
  const turns = ((painted + rotate) % 4) as 0 | 1 | 2 | 3
  return { turns, mirrored, sheet: sheetOf(crop, box, rotate) }
}

function sheetOf(crop: { x: number; y: number; width: number; height: number }, box: { x0: number; x1: number; y0: number; y1: number }, rotate: number) {
  const left = box.x0 - crop.x
  const right = crop.x + crop.width - box.x1
  const top = crop.y + crop.height - box.y1
  const bottom = box.y0 - crop.y
  const [leftPt, topPt] = [[left, top], [bottom, left], [right, bottom], [top, right]][rotate] as [number, number]
  const isTurned = rotate % 2 === 1
  return {
    leftPt, topPt,
    widthPt: isTurned ? crop.height : crop.width, heightPt: isTurned ? crop.width : crop.height,
    imageWidthPt: isTurned ? box.y1 - box.y0 : box.x1 - box.x0,
  }
}

export type ImageStream = PDFRawStream
