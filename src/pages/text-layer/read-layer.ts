import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { countRefusals } from '../inflate-at-once.ts'
import { loadPdfjs } from '../pdfjs.ts'
import { composeText, type ComposedText } from './compose.ts'
import { edgePatterns, markFurniture } from './furniture.ts'
import { readInk } from './ink.ts'
import { layOut, type Layout } from './layout.ts'
import { toUpright, type UprightInk } from './upright.ts'

/** The text layer of one page, and what tells whether it can be trusted. */
export interface LayerPage extends ComposedText {
  readonly page: number
  readonly widthPt: number
  readonly heightPt: number
  /** Share of the page that images cover, 0…1. */
  readonly imageShare: number
  /** Share of the signs that are invisible: the layer of an earlier OCR, 0…1. */
  readonly hiddenShare: number
}

/** A page that pdf.js could not read; the others go on. */
export interface BrokenPage {
  readonly page: number
  readonly reason: string
}

interface Pending {
  readonly upright: UprightInk
  readonly layout: Layout
  readonly edges: ReadonlySet<string>
}

/**
 * The text layers of a document, page by page. It reads one page ahead, because only a page's neighbours tell its
 * running header from its text.
 */
export async function* readLayers(document: PDFDocumentProxy, pages: readonly number[]): AsyncGenerator<LayerPage | BrokenPage> {
  let previous: ReadonlySet<string> | null = null
  let next: Promise<Pending | BrokenPage> | null = null
  for (const page of pages) {
    const current: Pending | BrokenPage = await (next ?? readPage(document, page))
    const following: Promise<Pending | BrokenPage> | null = page < document.numPages ? readPage(document, page + 1) : null
    next = pages.includes(page + 1) ? following : null
    if ('reason' in current) {
      yield current
      previous = null
      continue
    }
    const after: Pending | BrokenPage | null = await following
    markFurniture(current.layout, [previous, after && 'edges' in after ? after.edges : null])
    previous = current.edges
    yield finish(page, current)
  }
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<Pending | BrokenPage> {
  try {
    const pdfjs = await loadPdfjs()
    const page = await document.getPage(number)
    const refused = countRefusals()
    const upright = toUpright(await readInk(pdfjs, page))
    if (countRefusals() > refused) throw new Error('a stream of this page is too large')
    page.cleanup()
    const layout = layOut(upright.ink, number === 1)
    return { upright, layout, edges: edgePatterns(layout) }
  } catch (error) {
    return { page: number, reason: error instanceof Error ? error.message : String(error) }
  }
}

function finish(page: number, { upright: { ink, toPage }, layout }: Pending): LayerPage {
  const [width, height] = [...toPage([0, 0, ink.widthPt, ink.heightPt])].slice(2) as [number, number]
  return {
    page, ...composeText(layout, toPage), widthPt: width, heightPt: height, imageShare: ink.imageShare,
    hiddenShare: ink.glyphs.filter(({ isHidden }) => isHidden).length / Math.max(1, ink.glyphs.length),
  }
}
