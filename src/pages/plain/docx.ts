import { load } from 'cheerio'
import JSZip from 'jszip'
import mammoth from 'mammoth'
import { DocumentError, type ReadPage } from '../../model/index.ts'
import { numberParagraphs } from './docx-numbering.ts'
import { htmlToLines } from './html.ts'
import { toPlainPage } from './plain-page.ts'

const DOCUMENT = 'word/document.xml'
const NUMBERING = 'word/numbering.xml'
const STYLES = 'word/styles.xml'
/** Unpacked XML of one part; a book of a thousand pages has about 20 MB. */
const MAX_XML_BYTES = 200 * 2 ** 20

/**
 * A Word file into one page of lines, by mammoth. Word numbers headings itself ("I.", "1.", "a)") and keeps the numbers
 * out of the text, where mammoth cannot see them: they are written into the paragraphs first.
 *
 * @throws DocumentError `docx_damaged`, `out_of_memory`.
 */
export async function readDocx(content: Uint8Array, file: string): Promise<ReadPage[]> {
  try {
    const html = await toHtml(await writeNumbers(content, file))
    return [toPlainPage(1, htmlToLines(html))]
  } catch (cause) {
    if (cause instanceof DocumentError) throw cause
    throw new DocumentError('docx_damaged', { file, stage: 'pages', reason: (cause as Error).message }, { cause })
  }
}

async function toHtml(content: Buffer): Promise<string> {
  const { value } = await mammoth.convertToHtml({ buffer: content }, {
    // Alignment and bold decide what a heading is; pictures are no text.
    styleMap: ['u => u', 'b => b', 'i => i'],
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  })
  return value
}

async function writeNumbers(content: Uint8Array, file: string): Promise<Buffer> {
  const zip = await JSZip.loadAsync(content)
  const read = async (name: string): Promise<string | null> => {
    const part = zip.file(name)
    if (!part) return null
    const { uncompressedSize = 0 } = (part as unknown as { _data?: { uncompressedSize?: number } })._data ?? {}
    if (uncompressedSize > MAX_XML_BYTES) throw new DocumentError('out_of_memory', { file, stage: 'pages' })
    return part.async('string')
  }
  const document = await read(DOCUMENT)
  if (document === null) throw new Error(`no ${DOCUMENT}`)
  const numbering = await read(NUMBERING)
  if (numbering !== null) {
    const $ = load(document, { xml: true })
    numberParagraphs($, load(numbering, { xml: true }), load((await read(STYLES)) ?? '<w:styles/>', { xml: true }))
    zip.file(DOCUMENT, $.xml())
  }
  return zip.generateAsync({ type: 'nodebuffer' })
}
