import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { takePageImages } from './page-images.ts'
import type { Raster } from './raster.ts'

/**
 * The page by way of pdf.js: its images where it is nothing else, drawn where it is.
 *
 * @param dpi Kept below what `maxPixels` allows.
 */
export async function renderPage(page: PDFPageProxy, dpi: number, maxPixels: number): Promise<Raster> {
  const { width, height } = page.getViewport({ scale: 1 })
  const bounded = Math.min(dpi, 72 * Math.sqrt(maxPixels / (width * height)))
  return (await takePageImages(page, bounded)) ?? drawPage(page, bounded)
}

/** The page as pdf.js draws it. */
export async function drawPage(page: PDFPageProxy, dpi: number): Promise<Raster> {
  const { createCanvas } = await import('@napi-rs/canvas')
  const { width: widthPt, height: heightPt } = page.getViewport({ scale: 1 })
  const viewport = page.getViewport({ scale: dpi / 72 })
  const canvas = createCanvas(Math.max(1, Math.round(viewport.width)), Math.max(1, Math.round(viewport.height)))
  await page.render({ canvas: canvas as never, viewport, intent: 'print' }).promise
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
  return {
    width: canvas.width, height: canvas.height, channels: 3, data: withoutAlpha(data), dpi, origin: 'rendered',
    sheet: { widthPt, heightPt, leftPt: 0, topPt: 0 },
  }
}

/** Four bytes a pixel to three. */
export function withoutAlpha(rgba: Uint8Array | Uint8ClampedArray): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3)
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    rgb[to] = rgba[from] as number
    rgb[to + 1] = rgba[from + 1] as number
    rgb[to + 2] = rgba[from + 2] as number
  }
  return rgb
}
