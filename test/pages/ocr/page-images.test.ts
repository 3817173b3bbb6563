import { degrees, PDFDocument, PDFName, type PDFPage, type PDFRef } from 'pdf-lib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { takePageImages } from '../../../src/pages/ocr/page-images.ts'
import type { Raster } from '../../../src/pages/ocr/raster.ts'
import { drawPage } from '../../../src/pages/ocr/render-page.ts'
import { openPdf } from '../../../src/pages/pdf-document.ts'
import { imageOnlyPdf } from '../../../scripts/scans/render.ts'

const [WIDTH, HEIGHT] = [595, 842]
const DPI = 100

/** A page that is no mirror image of itself: dark bars, longer further down, and a red corner. */
function picture(scale = 2): { width: number; height: number; rgb: Uint8Array; grey: Uint8Array } {
  const [width, height] = [WIDTH * scale, HEIGHT * scale]
  const grey = new Uint8Array(width * height).fill(255)
  for (let bar = 0; bar < 12; bar++) {
    for (let y = 40 + bar * 60; y < 64 + bar * 60; y++) for (let dy = 0; dy < scale; dy++) grey.fill(20, (y * scale + dy) * width + 60 * scale, (y * scale + dy) * width + (120 + bar * 35) * scale)
  }
  const rgb = new Uint8Array(width * height * 3)
  grey.forEach((value, i) => rgb.fill(value, i * 3, i * 3 + 3))
  for (let y = 0; y < 100 * scale; y++) for (let x = 0; x < 50 * scale; x++) rgb.set([220, 30, 30], (y * width + x) * 3)
  return { width, height, rgb, grey }
}

type Draw = (document: PDFDocument, page: PDFPage) => void | Promise<void>

async function pageOf(draw: Draw): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const page = document.addPage([WIDTH, HEIGHT])
  await draw(document, page)
  return document.save()
}

function image(document: PDFDocument, width: number, height: number, data: Uint8Array, colours: 1 | 3, more: Record<string, unknown> = {}): PDFRef {
  return document.context.register(document.context.flateStream(data, {
    Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: 8, ColorSpace: colours === 1 ? 'DeviceGray' : 'DeviceRGB', ...more as object,
  }))
}

/** Paints images with these matrices; `before` and `after` are further operators. */
function paint(document: PDFDocument, page: PDFPage, images: readonly (readonly [PDFRef, string])[], before = '', after = ''): void {
  images.forEach(([ref], i) => page.node.setXObject(PDFName.of(`I${i}`), ref))
  const content = images.map(([, matrix], i) => `q ${matrix} cm /I${i} Do Q`).join('\n')
  page.node.set(PDFName.of('Contents'), document.context.register(document.context.stream(`${before}\n${content}\n${after}`)))
}

const FULL = `${WIDTH} 0 0 ${HEIGHT} 0 0`
const { width, height, rgb, grey } = picture()

const whole: Draw = (document, page) => paint(document, page, [[image(document, width, height, rgb, 3), FULL]])

function strips(document: PDFDocument, page: PDFPage): void {
  const edges = [0, 300, 301, 900, height]
  paint(document, page, edges.slice(1).map((end, i) => {
    const start = edges[i] as number
    return [image(document, width, end - start, rgb.slice(start * width * 3, end * width * 3), 3), `${WIDTH} 0 0 ${(end - start) / 2} 0 ${HEIGHT - end / 2}`] as const
  }))
}

async function both(bytes: Uint8Array): Promise<{ taken: Raster | null; drawn: Raster }> {
  const document = await openPdf(bytes, { for: 'images' })
  const page = await document.getPage(1)
  const result = { taken: await takePageImages(page, DPI), drawn: await drawPage(page, DPI) }
  await document.loadingTask.destroy()
  return result
}

function greyOf({ data, channels }: Raster): number[] {
  return channels === 1 ? [...data] : Array.from({ length: data.length / 3 }, (_, i) => Math.round(((data[i * 3] as number) + (data[i * 3 + 1] as number) + (data[i * 3 + 2] as number)) / 3))
}

const fax = async (): Promise<Uint8Array> => {
  const bytes = await sharp(grey, { raw: { width, height, channels: 1 } }).toColourspace('b-w').tiff({ compression: 'ccittfax4', bitdepth: 1 }).toBuffer()
  return imageOnlyPdf([{ bytes: new Uint8Array(bytes), mediaType: 'image/tiff', width, height, dpi: 144 }])
}

describe('page images taken out look as the page drawn', () => {
  it.each<[string, () => Promise<Uint8Array>]>([
    ['one image, unpacked pixels', () => pageOf(whole)],
    ['grey', () => pageOf((document, page) => paint(document, page, [[image(document, width, height, grey, 1), FULL]]))],
    ['CCITT group 4', fax],
    ['strips of uneven height', () => pageOf(strips)],
    ...[90, 180, 270].map((angle): [string, () => Promise<Uint8Array>] => [`a page turned by ${angle}°`, () => pageOf((document, page) => {
      whole(document, page)
      page.setRotation(degrees(angle))
    })]),
    ['an image set on its head', () => pageOf((document, page) => paint(document, page, [[image(document, width, height, rgb, 3), `-${WIDTH} 0 0 -${HEIGHT} ${WIDTH} ${HEIGHT}`]]))],
    ['an image smaller than the page', () => pageOf((document, page) => paint(document, page, [[image(document, width, height, rgb, 3), '575 0 0 822 10 10']]))],
    ['with a hidden layer of text', () => pageOf(async (document, page) => {
      paint(document, page, [[image(document, width, height, rgb, 3), FULL]], '', 'BT /F1 12 Tf 3 Tr 20 20 Td <41> Tj ET')
      page.node.setFontDictionary(PDFName.of('F1'), (await document.embedFont('Helvetica')).ref)
    })],
  ])('%s', async (_, make) => {
    const { taken, drawn } = await both(await make())
    expect(taken).toMatchObject({ width: drawn.width, height: drawn.height, origin: 'image-objects', sheet: drawn.sheet })
    const [a, b] = [greyOf(taken as Raster), greyOf(drawn)]
    const apart = a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] as number)), 0) / a.length
    expect(apart).toBeLessThan(3)
  })
})

describe('pages that are more than upright images are left to be drawn', () => {
  it.each<[string, Draw]>([
    ['a line over the image', (document, page) => paint(document, page, [[image(document, width, height, rgb, 3), FULL]], '', '10 10 m 500 10 l S')],
    ['visible letters', async (document, page) => {
      paint(document, page, [[image(document, width, height, rgb, 3), FULL]], '', 'BT /F1 12 Tf 20 20 Td <41> Tj ET')
      page.node.setFontDictionary(PDFName.of('F1'), (await document.embedFont('Helvetica')).ref)
    }],
    ['a mirror image', (document, page) => paint(document, page, [[image(document, width, height, rgb, 3), `-${WIDTH} 0 0 ${HEIGHT} ${WIDTH} 0`]])],
    ['a slanted image', (document, page) => paint(document, page, [[image(document, width, height, rgb, 3), `590 30 -30 830 30 0`]])],
    ['an image of half the page', (document, page) => paint(document, page, [[image(document, width, height, rgb, 3), `${WIDTH} 0 0 400 0 0`]])],
    ['a clipped image', (document, page) => paint(document, page, [[image(document, width, height, rgb, 3), FULL]], '100 100 200 200 re W n')],
    ['a see-through image', (document, page) => {
      const mask = image(document, width, height, grey, 1)
      paint(document, page, [[image(document, width, height, rgb, 3, { SMask: mask }), FULL]])
    }],
    ['an empty page', () => {}],
  ])('%s', async (_, draw) => {
    expect((await both(await pageOf(draw))).taken).toBeNull()
  })
})
