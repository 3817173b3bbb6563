import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PageInk } from './glyphs.ts'
import { InkReader } from './ink-reader.ts'
import { IDENTITY, multiply, toMatrix } from './matrix.ts'

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

/** Reads the drawing instructions of a page: its signs one by one, its straight lines, and how much of it images cover. */
export async function readInk(pdfjs: Pdfjs, page: PDFPageProxy): Promise<PageInk> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.ENABLE })
  const viewport = page.getViewport({ scale: 1 })
  const reader = new InkReader(page, toMatrix(viewport.transform), viewport.width, viewport.height)
  const readings = readingsByOp(pdfjs.OPS)
  for (let i = 0; i < fnArray.length; i++) readings[fnArray[i] as number]?.(reader, (argsArray[i] ?? []) as unknown[])
  return reader.finish()
}

type Reading = (reader: InkReader, args: readonly unknown[]) => void

let readingsOnce: Reading[] | undefined
/** What is done at each instruction, by pdf.js' number for it. */
function readingsByOp(ops: Readonly<Record<string, number>>): readonly (Reading | undefined)[] {
  if (!readingsOnce) {
    readingsOnce = []
    for (const [name, code] of Object.entries(ops)) {
      const reading = READINGS[name] ?? (name.startsWith('paint') ? (reader: InkReader) => reader.paint() : undefined)
      if (reading) readingsOnce[code] = reading
    }
  }
  return readingsOnce
}

/** pdf.js' instructions by name, and what each does to the page as read so far; all else paints nothing that we read. */
const READINGS: Readonly<Record<string, Reading>> = {
  save: (reader) => reader.save(),
  restore: (reader) => reader.restore(),
  transform: (reader, args) => reader.transform(toMatrix(args as number[])),
  paintFormXObjectBegin: (reader, [matrix]) => reader.beginForm(toMatrix(matrix as number[])),
  paintFormXObjectEnd: (reader) => reader.restore(),
  beginAnnotation: (reader, [, , transform, matrix]) => reader.beginAnnotation(multiply(toMatrix(matrix as number[]), toMatrix(transform as number[]))),
  endAnnotation: (reader) => reader.endAnnotation(),
  beginText: (reader) => reader.setTextMatrix(IDENTITY),
  setFont: (reader, [id, size]) => reader.setFont(String(id), Number(size)),
  setTextMatrix: (reader, args) => reader.setTextMatrix(toMatrix((args.length === 1 ? args[0] : args) as number[])),
  moveText: (reader, [dx, dy]) => reader.moveText(Number(dx), Number(dy)),
  setLeadingMoveText: (reader, [dx, dy]) => {
    reader.state.leading = Number(dy)
    reader.moveText(Number(dx), Number(dy))
  },
  nextLine: (reader) => reader.moveText(0, reader.state.leading),
  setCharSpacing: ({ state }, [spacing]) => { state.charSpacing = Number(spacing) },
  setWordSpacing: ({ state }, [spacing]) => { state.wordSpacing = Number(spacing) },
  setHScale: ({ state }, [percent]) => { state.hScale = Number(percent) / 100 },
  // pdf.js keeps the leading with its sign turned.
  setLeading: ({ state }, [leading]) => { state.leading = -Number(leading) },
  setTextRise: ({ state }, [rise]) => { state.rise = Number(rise) },
  setTextRenderingMode: ({ state }, [mode]) => { state.renderMode = Number(mode) },
  setLineWidth: ({ state }, [width]) => { state.lineWidth = Number(width) },
  showText: (reader, [signs]) => reader.showText(signs as readonly unknown[]),
  constructPath: (reader, args) => reader.drawPath(args),
}
