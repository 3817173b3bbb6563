import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fontkit from '@pdf-lib/fontkit'
import { degrees, PDFDocument, type PDFFont, type PDFPage } from 'pdf-lib'
import { openPdf } from '../../src/pages/pdf-document.ts'
import { readLayers, type LayerPage } from '../../src/pages/text-layer/read-layer.ts'

const FONTS = 'node_modules/@expo-google-fonts/tinos'

export interface Pen {
  readonly document: PDFDocument
  readonly page: PDFPage
  readonly regular: PDFFont
  readonly bold: PDFFont
  /** Prints with the baseline `top` points below the page's top. */
  text(text: string, x: number, top: number, options?: { size?: number; font?: PDFFont; turned?: number }): void
  /** A thin line between two points, measured from the top left. */
  rule(x0: number, top0: number, x1: number, top1: number): void
  newPage(size?: readonly [number, number]): void
}

/** A PDF drawn by hand, in Tinos, on A4. */
export async function drawPdf(draw: (pen: Pen) => void | Promise<void>): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.registerFontkit(fontkit)
  const load = (face: string): Promise<PDFFont> => document.embedFont(readFileSync(join(FONTS, face, `Tinos_${face}.ttf`)), { subset: true })
  const [regular, bold] = [await load('400Regular'), await load('700Bold')]
  let page = document.addPage([595, 842])
  const pen: Pen = {
    document, regular, bold,
    get page() { return page },
    text(text, x, top, { size = 13, font = regular, turned = 0 } = {}) {
      page.drawText(text, { x, y: page.getHeight() - top, size, font, rotate: degrees(turned) })
    },
    rule(x0, top0, x1, top1) {
      page.drawLine({ start: { x: x0, y: page.getHeight() - top0 }, end: { x: x1, y: page.getHeight() - top1 }, thickness: 0.6 })
    },
    newPage(size = [595, 842]) { page = document.addPage([...size]) },
  }
  await draw(pen)
  return document.save()
}

/** The text layers of a drawn PDF. */
export async function layersOf(pdf: Uint8Array): Promise<LayerPage[]> {
  const document = await openPdf(pdf, { for: 'text' })
  const pages: LayerPage[] = []
  for await (const page of readLayers(document, Array.from({ length: document.numPages }, (_, i) => i + 1))) {
    if ('reason' in page) throw new Error(page.reason)
    pages.push(page)
  }
  await document.loadingTask.destroy()
  return pages
}

/** Role and text of each line. */
export function printed({ text, lines }: LayerPage): string[] {
  return text.split('\n').map((line, i) => (lines[i]?.role === 'body' ? line : `${lines[i]?.role}: ${line}`))
}
