import sharp from 'sharp'
import { grain, paperShade, speckle } from './paper.ts'
import { drawInk } from './ink.ts'
import { seededRandom, type Random } from './random.ts'
import type { RgbImage, ScanDefects } from './scan.ts'
import { homographyOf, warp } from './warp.ts'

export type { RgbImage, ScanDefects } from './scan.ts'

export const SCAN_LEVELS = ['clean', 'moderate', 'hard'] as const
export type ScanLevel = (typeof SCAN_LEVELS)[number]

/** A scan as it would lie in a file. */
export interface Scan {
  readonly bytes: Uint8Array
  readonly mediaType: 'image/jpeg' | 'image/tiff'
  readonly width: number
  readonly height: number
  readonly dpi: number
  readonly defects: ScanDefects
}

/** Draws the defects of a level by lot. The same level and seed give the same defects. */
export function drawDefects(level: ScanLevel, seed: number | string): ScanDefects {
  const random = seededRandom(`${level}:${seed}`)
  if (level === 'clean') return cleanDefects(random)
  return level === 'moderate' ? moderateDefects(random) : hardDefects(random)
}

function cleanDefects(random: Random): ScanDefects {
  return {
    dpi: random.pick([200, 200, 300]), skewDeg: random.between(-0.2, 0.2), perspectivePt: 0, shadow: 0, bleedThrough: 0,
    speckle: 0, grain: random.between(0.5, 2), blurPx: random.between(0.3, 0.5), border: 'paper', paper: random.between(250, 255),
    file: { jpeg: Math.round(random.between(80, 92)), grey: random.chance(0.3) },
    stamp: random.chance(0.4), signature: random.chance(0.3), pencil: 0,
  }
}

function moderateDefects(random: Random): ScanDefects {
  return {
    dpi: random.pick([150, 200, 200, 200, 300]), skewDeg: random.between(-1.2, 1.2), perspectivePt: random.between(0, 1.5),
    shadow: random.between(0, 0.12), bleedThrough: random.chance(0.3) ? random.between(0.02, 0.06) : 0,
    speckle: random.between(0, 1.5), grain: random.between(2, 5), blurPx: random.between(0.4, 0.7),
    border: random.chance(0.2) ? 'dark' : 'paper', paper: random.between(236, 252),
    file: { jpeg: Math.round(random.between(50, 75)), grey: random.chance(0.3) },
    stamp: random.chance(0.7), signature: random.chance(0.6), pencil: random.chance(0.2) ? 2 : 0,
  }
}

function hardDefects(random: Random): ScanDefects {
  const fax = random.chance(0.25)
  return {
    dpi: fax ? 200 : random.pick([100, 130, 150, 150, 200]), skewDeg: random.between(-3, 3), perspectivePt: random.between(1, 6),
    shadow: fax ? random.between(0, 0.08) : random.between(0.1, 0.45), bleedThrough: fax ? 0 : random.between(0.03, 0.14),
    speckle: random.between(1, 8), grain: random.between(4, 10), blurPx: random.between(0.5, 0.9),
    border: random.chance(0.4) ? 'dark' : 'paper', paper: random.between(215, 245),
    file: fax ? 'fax' : { jpeg: Math.round(random.between(20, 40)), grey: random.chance(0.2) },
    stamp: random.chance(0.8), signature: random.chance(0.8), pencil: random.chance(0.5) ? 4 : 0,
  }
}

/**
 * Turns a rendered page into a scan of it. Deterministic: the same image, level and seed give the same bytes.
 *
 * @param image A clean page; its `dpi` is best 300, and never below that of the scan.
 * @param back What is printed on the back of the sheet, for bleed-through; the page itself where left out.
 */
export async function degrade(image: RgbImage, options: { level: ScanLevel; seed: number | string; defects?: Partial<ScanDefects>; back?: RgbImage }): Promise<Scan> {
  const defects = { ...drawDefects(options.level, options.seed), ...options.defects }
  const random = seededRandom(`pixels:${options.level}:${options.seed}`)
  const scale = defects.dpi / image.dpi
  const width = Math.round(image.width * scale)
  const height = Math.round(image.height * scale)

  let page = await toSize(image, width, height, defects.dpi)
  if (defects.bleedThrough > 0) page = showBack(page, await toSize(options.back ?? image, width, height, defects.dpi), defects.bleedThrough)
  page = drawInk(page, defects, random)
  page = warp(page, homographyOf(page, defects.skewDeg, (defects.perspectivePt * defects.dpi) / 72, random), defects.border === 'dark' ? 40 : 255)
  page = await blur(page, defects.blurPx)
  paperShade(page, defects, random)
  speckle(page, defects.speckle, random)
  grain(page, defects.grain, random)
  return { ...(await encode(page, defects)), width, height, dpi: defects.dpi, defects }
}

async function toSize(image: RgbImage, width: number, height: number, dpi: number): Promise<RgbImage> {
  const raw = { width: image.width, height: image.height, channels: 3 as const }
  const data = await sharp(image.data, { raw }).resize(width, height, { fit: 'fill', kernel: 'lanczos3' }).raw().toBuffer()
  return { width, height, dpi, data }
}

async function blur(image: RgbImage, sigma: number): Promise<RgbImage> {
  if (sigma < 0.3) return image
  const raw = { width: image.width, height: image.height, channels: 3 as const }
  return { ...image, data: await sharp(image.data, { raw }).blur(sigma).raw().toBuffer() }
}

/** The back of the sheet, mirrored, in a shade of its own ink. */
function showBack(front: RgbImage, back: RgbImage, strength: number): RgbImage {
  const data = new Uint8Array(front.data)
  for (let y = 0; y < front.height; y++) {
    for (let x = 0; x < front.width; x++) {
      const mirrored = (y * back.width + (back.width - 1 - x)) * 3
      const shade = 1 - strength * (1 - (back.data[mirrored] as number) / 255)
      const at = (y * front.width + x) * 3
      for (let c = 0; c < 3; c++) data[at + c] = (data[at + c] as number) * shade
    }
  }
  return { ...front, data }
}

async function encode(page: RgbImage, { file, dpi }: ScanDefects): Promise<Pick<Scan, 'bytes' | 'mediaType'>> {
  const image = sharp(page.data, { raw: { width: page.width, height: page.height, channels: 3 } }).withDensity(dpi)
  if (file === 'fax') {
    const bytes = await image.greyscale().threshold(150).toColourspace('b-w').tiff({ compression: 'ccittfax4', bitdepth: 1 }).toBuffer()
    return { bytes, mediaType: 'image/tiff' }
  }
  const toned = file.grey ? image.greyscale().toColourspace('b-w') : image
  return { bytes: await toned.jpeg({ quality: file.jpeg }).toBuffer(), mediaType: 'image/jpeg' }
}
