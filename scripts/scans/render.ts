import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import fontkit from '@pdf-lib/fontkit'
import { PDFDocument, type PDFFont } from 'pdf-lib'
import sharp from 'sharp'
import { createCanvas } from '@napi-rs/canvas'
import type { RgbImage, Scan } from './degrade.ts'
import { Typesetter, type Fonts, type PlanBlock, type PrintedPart } from './typeset.ts'

/** Families with all Vietnamese letters: Tinos and Arimo have the metrics of Times New Roman and Arial. */
export const PLAN_FONTS = { tinos: '700Bold', arimo: '700Bold', 'noto-serif': '700Bold', 'be-vietnam-pro': '700Bold', roboto: '700Bold' } as const
export type PlanFont = keyof typeof PLAN_FONTS

export interface RenderedPlan {
  /** A born-digital PDF with a text layer. */
  readonly pdf: Uint8Array
  /** What stands on each page, in reading order, by the conventions of `ReadPage.text`. */
  readonly pages: readonly string[]
  readonly parts: readonly (readonly PrintedPart[])[]
}

/** Sets a plan as a PDF in A4: Nghị định 30/2020/NĐ-CP's margins, 13 or 14 points. */
export async function renderPlan(blocks: readonly PlanBlock[], style: { font: PlanFont; sizePt?: number }): Promise<RenderedPlan> {
  const document = await PDFDocument.create()
  document.registerFontkit(fontkit)
  // Whole fonts: fontkit's subsets lose glyphs.
  const load = (face: string): Promise<PDFFont> => document.embedFont(fontBytes(style.font, face), { subset: false })
  const fonts: Fonts = { regular: await load('400Regular'), bold: await load('700Bold'), italic: await load('400Regular_Italic') }
  const setter = new Typesetter(document, fonts, style.sizePt ?? 13.5)
  for (const block of blocks) setter.add(block)
  const parts = setter.finish()
  return { parts, pages: parts.map((page) => page.flatMap(({ lines }) => lines).join('\n')), pdf: await document.save() }
}

function fontBytes(font: PlanFont, face: string): Uint8Array {
  const folder = createRequire(import.meta.url).resolve(`@expo-google-fonts/${font}/package.json`).replace('package.json', face)
  const name = font.split('-').map((part) => (part[0] as string).toUpperCase() + part.slice(1)).join('')
  return readFileSync(`${folder}/${name}_${face}.ttf`)
}

/** Every page of a PDF as pixels, by pdf.js. */
export async function rasterise(pdf: Uint8Array, dpi: number): Promise<RgbImage[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const document = await task.promise
  const pages: RgbImage[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const viewport = page.getViewport({ scale: dpi / 72 })
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height))
    await page.render({ canvas: canvas as never, viewport }).promise
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
    const rgb = new Uint8Array(canvas.width * canvas.height * 3)
    for (let from = 0, to = 0; to < rgb.length; from += 4, to += 3) rgb.set(data.subarray(from, from + 3), to)
    pages.push({ width: canvas.width, height: canvas.height, data: rgb, dpi })
  }
  await task.destroy()
  return pages
}

/** A PDF of nothing but page images: JPEGs as they are, faxes as CCITT group 4. */
export async function imageOnlyPdf(scans: readonly Pick<Scan, 'bytes' | 'mediaType' | 'width' | 'height' | 'dpi'>[]): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  for (const scan of scans) {
    const size: [number, number] = [(scan.width / scan.dpi) * 72, (scan.height / scan.dpi) * 72]
    const page = document.addPage(size)
    if (scan.mediaType === 'image/tiff') {
      const name = page.node.newXObject('Scan', document.context.register(await faxObject(document, scan)))
      page.node.addContentStream(document.context.register(document.context.flateStream(`q ${size[0]} 0 0 ${size[1]} 0 0 cm ${name} Do Q`)))
    } else {
      page.drawImage(await document.embedJpg(scan.bytes), { x: 0, y: 0, width: size[0], height: size[1] })
    }
  }
  return document.save()
}

/** A bitonal scan as a CCITT image of a PDF: written as a TIFF of a single tile, whose code is then taken out. */
async function faxObject(document: PDFDocument, scan: Pick<Scan, 'bytes' | 'width' | 'height'>) {
  const toTile = (pixels: number): number => Math.ceil(pixels / 16) * 16
  const [columns, rows] = [toTile(scan.width), toTile(scan.height)]
  const padding = { right: columns - scan.width, bottom: rows - scan.height, background: 'white' }
  const { data } = await sharp(scan.bytes).toColourspace('b-w').extend(padding).raw().toBuffer({ resolveWithObject: true })
  const tiff = await sharp(data, { raw: { width: columns, height: rows, channels: 1 } })
    .toColourspace('b-w').tiff({ compression: 'ccittfax4', bitdepth: 1, tile: true, tileWidth: columns, tileHeight: rows }).toBuffer()
  return document.context.stream(onlyTile(tiff), {
    Type: 'XObject', Subtype: 'Image', Width: columns, Height: rows, BitsPerComponent: 1, ColorSpace: 'DeviceGray',
    Filter: 'CCITTFaxDecode', DecodeParms: { K: -1, Columns: columns, Rows: rows, BlackIs1: true },
  })
}

/** The code of a TIFF's only tile. */
function onlyTile(tiff: Buffer): Uint8Array {
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const u16 = (at: number): number => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const u32 = (at: number): number => (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))
  const directory = u32(4)
  const tag = (wanted: number): number => {
    for (let entry = 0; entry < u16(directory); entry++) {
      const at = directory + 2 + entry * 12
      if (u16(at) === wanted && u32(at + 4) === 1) return u32(at + 8)
    }
    throw new Error(`the TIFF has no single tile (tag ${wanted})`)
  }
  return tiff.subarray(tag(TILE_OFFSETS), tag(TILE_OFFSETS) + tag(TILE_BYTE_COUNTS))
}
const TILE_OFFSETS = 324
const TILE_BYTE_COUNTS = 325
