import type { PDFDict, PDFPage, PDFRawStream } from 'pdf-lib'

type PdfLib = typeof import('pdf-lib')
export type Matrix = readonly [number, number, number, number, number, number]

export interface PaintedImage {
  readonly stream: PDFRawStream
  /** The image's unit square on the page: PDF's six numbers. */
  readonly matrix: Matrix
}

/** Operators that leave a visible trace other than an image; `BI` is an image inside the content, which is pdf.js' to draw. */
const OTHER_PAINT = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'BI'])
const SHOW_TEXT = new Set(['Tj', 'TJ', "'", '"'])
/** Text render mode 3 is invisible: the hidden layer of a scan that someone has read before. */
const INVISIBLE = 3
const MAX_CONTENT_BYTES = 4_000_000

/**
 * The images that a page paints.
 *
 * @returns Null where the page paints anything else (lines, visible text, forms), whose picture is then not these images.
 */
export function readPaint(lib: PdfLib, page: PDFPage): PaintedImage[] | null {
  const content = readContent(lib, page)
  const xObjects = page.node.Resources()?.lookupMaybe(lib.PDFName.of('XObject'), lib.PDFDict)
  if (content === null) return null
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  let renderMode = 0
  const saved: { matrix: Matrix; renderMode: number }[] = []
  const images: PaintedImage[] = []
  for (const { operator, operands } of readOperators(content)) {
    if (operator === 'q') saved.push({ matrix, renderMode })
    else if (operator === 'Q') ({ matrix, renderMode } = saved.pop() ?? { matrix, renderMode })
    else if (operator === 'cm') matrix = multiply(operands.slice(-6).map(Number) as unknown as Matrix, matrix)
    else if (operator === 'Tr') renderMode = Number(operands.at(-1))
    else if (OTHER_PAINT.has(operator) || (SHOW_TEXT.has(operator) && renderMode !== INVISIBLE)) return null
    else if (operator === 'Do') {
      const stream = lookUpImage(lib, xObjects, (operands.at(-1) ?? '').slice(1))
      if (!stream) return null
      images.push({ stream, matrix })
    }
  }
  return images
}

function lookUpImage(lib: PdfLib, xObjects: PDFDict | undefined, name: string): PDFRawStream | null {
  const stream = xObjects?.lookup(lib.PDFName.of(name))
  if (!(stream instanceof lib.PDFRawStream)) return null
  return stream.dict.lookup(lib.PDFName.of('Subtype'))?.toString() === '/Image' ? stream : null
}

function readContent(lib: PdfLib, page: PDFPage): string | null {
  const contents = page.node.Contents()
  const streams = contents instanceof lib.PDFArray ? contents.asArray().map((ref) => page.node.context.lookup(ref)) : [contents]
  let text = ''
  for (const stream of streams) {
    if (stream === undefined) continue
    const bytes = stream instanceof lib.PDFRawStream ? lib.decodePDFRawStream(stream).decode() : null
    if (bytes === null || text.length + bytes.length > MAX_CONTENT_BYTES) return null
    text += `${Buffer.from(bytes).toString('latin1')}\n`
  }
  return text
}

// Strings, hexadecimal strings, dictionaries' brackets, names, and everything else up to a delimiter.
const TOKEN = /\((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S])*\))*\)|<<|>>|<[^>]*>|\/[^\s()<>[\]{}/%]*|[[\]{}]|%[^\r\n]*|[^\s()<>[\]{}/%]+/g

function* readOperators(content: string): Generator<{ operator: string; operands: string[] }> {
  let operands: string[] = []
  for (const [token] of content.matchAll(TOKEN)) {
    if (/^[A-Za-z'"]/.test(token) && token !== 'true' && token !== 'false' && token !== 'null') {
      yield { operator: token, operands }
      operands = []
    } else if (!token.startsWith('%')) operands.push(token)
  }
}

function multiply([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F]
}
