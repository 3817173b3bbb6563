import type { Sharp } from 'sharp'
import type { Raster, Sheet } from './raster.ts'

/** Where an encoded image comes from and how it stands on its sheet. */
export interface Placement {
  readonly origin: string
  /** Quarter turns to the right that stand it upright. */
  readonly turns: 0 | 1 | 2 | 3
  readonly mirrored: boolean
  /** Null for a bare file: the sheet is then as large as its density, or an A4 guess, says. */
  readonly sheet: (Sheet & { readonly imageWidthPt: number }) | null
  readonly page?: number
}

/** A4's shorter side in inches: the guess for a file that claims no density, or one that cannot be. */
const A4_SHORT_INCHES = 8.27
const PLAUSIBLE_DPI = [60, 1300] as const

/** Scans coarser than what reads best are enlarged no further than this. */
const LARGEST_ENLARGEMENT = 1.5

/**
 * Decodes JPEG, PNG or TIFF, brought on loading to a resolution.
 *
 * @param wantedDpi By the page's own measure; files coarser than it are enlarged a little at most.
 *
 * @throws Error Where the image is damaged or over the limit.
 */
export async function decodeImage(bytes: Uint8Array, placement: Placement, wantedDpi: number, maxPixels: number): Promise<Raster> {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1) // pages are what runs side by side; threads of one image only cost memory
  const options = { limitInputPixels: maxPixels, page: placement.page ?? 0, failOn: 'error' as const, sequentialRead: true }
  const image = sharp(bytes, options)
  const meta = await image.metadata()
  const quarter = placement.sheet === null ? exifTurns(meta.orientation) : placement.turns
  const [width, height] = quarter % 2 === 0 ? [meta.width, meta.height] : [meta.height, meta.width]
  const dpi = placement.sheet ? (width / placement.sheet.imageWidthPt) * 72 : fileDpi(meta.density, width, height)
  const scale = Math.min(wantedDpi > dpi * 1.2 ? LARGEST_ENLARGEMENT : 1, wantedDpi / dpi)
  const size = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
  const { data, info } = await toPlain(turn(image, quarter, placement.mirrored), meta.channels, meta.hasAlpha ?? false)
    .resize(size.width, size.height, { fit: 'fill', kernel: 'lanczos3' })
    .raw().toBuffer({ resolveWithObject: true })
  const sheet = placement.sheet ?? { widthPt: (width / dpi) * 72, heightPt: (height / dpi) * 72, leftPt: 0, topPt: 0 }
  return { ...size, channels: info.channels === 1 ? 1 : 3, data, dpi: dpi * scale, origin: placement.origin, sheet }
}

function turn(image: Sharp, turns: number, mirrored: boolean): Sharp {
  const upright = mirrored ? image.flop() : image
  return turns === 0 ? upright : upright.rotate(turns * 90)
}

/** One or three channels, no transparency, no palette, no CMYK. */
function toPlain(image: Sharp, channels: number, hasAlpha: boolean): Sharp {
  const opaque = hasAlpha ? image.flatten({ background: 'white' }) : image
  return channels - Number(hasAlpha) === 1 ? opaque.toColourspace('b-w') : opaque.toColourspace('srgb')
}

function exifTurns(orientation: number | undefined): 0 | 1 | 2 | 3 {
  return orientation === 6 ? 1 : orientation === 3 ? 2 : orientation === 8 ? 3 : 0
}

function fileDpi(density: number | undefined, width: number, height: number): number {
  const byA4 = Math.min(width, height) / A4_SHORT_INCHES
  if (density === undefined || density < PLAUSIBLE_DPI[0] || density > PLAUSIBLE_DPI[1]) return byA4
  // A density that makes the sheet smaller than A6 or larger than A2 is the program's default, not the scanner's.
  const inches = Math.min(width, height) / density
  return inches > 4 && inches < 17 ? density : byA4
}
