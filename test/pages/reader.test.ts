import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Document, Packer, Paragraph, TextRun } from 'docx'
import { PDFName, PDFOperator, PDFOperatorNames, rgb } from 'pdf-lib'
import sharp from 'sharp'
import { MEDIA_TYPES, type MediaType, type RaisedWarning, type ReadPage } from '../../src/model/index.ts'
import { openPageReader, PAGE_LIMITS, type PageReader } from '../../src/pages/index.ts'
import { drawPdf } from './pdf-builder.ts'

const LIMITS = { ...PAGE_LIMITS, pages: 50, silenceMs: 15_000, threadMegabytes: 300 }
let reader: PageReader
beforeAll(async () => { reader = await openPageReader({ jobs: 1, ocr: 'never', limits: LIMITS }) })
afterAll(() => reader.close())

interface Reading {
  readonly pages: readonly ReadPage[]
  readonly warnings: readonly RaisedWarning[]
}

async function read(content: Uint8Array, mediaType: MediaType = MEDIA_TYPES.pdf, known: readonly number[] = []): Promise<Reading> {
  const pages: ReadPage[] = []
  const warnings: RaisedWarning[] = []
  for await (const page of reader.read({ path: 'a', content, bytes: content.length, sha256: 'a', mediaType }, new Set(known), { warn: (code, details) => warnings.push({ code, ...details }) })) pages.push(page)
  return { pages, warnings }
}

/** A PDF of given objects; the first is the catalogue. */
function handmade(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.4\n'
  const places = objects.map((object, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  return Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`, 'latin1')
}

const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>'
const stream = (content: string, more = ''): string => `<< /Length ${content.length} ${more} >>\nstream\n${content}\nendstream`
const onePage = (content: string, resources = ''): Uint8Array => handmade([
  CATALOG, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << ${resources} >> >>`, stream(content), stream('/F0 Do', `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F0 5 0 R >> >>`),
])

describe('what cannot be read ends the document with its reason', () => {
  const key = 'f'.repeat(64)
  it.each([
    { what: 'a PDF with a password', code: 'pdf_encrypted', make: () => handmade([CATALOG, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>', `<< /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -44 >>`], '/Encrypt 4 0 R /ID [<00> <00>]') },
    { what: 'a PDF cut short', code: 'pdf_damaged', make: async () => { const whole = await drawPdf(({ text }) => text('Kế hoạch', 85, 100)); return whole.subarray(0, whole.length / 2) } },
    { what: 'no PDF at all', code: 'pdf_damaged', make: () => Buffer.from('%PDF-1.7\nkhông phải PDF startxref') },
    { what: 'a PDF without pages', code: 'pdf_damaged', make: () => handmade([CATALOG, '<< /Type /Pages /Kids [] /Count 0 >>']) },
    { what: 'a PDF of more pages than the limit', code: 'too_many_pages', make: () => drawPdf(({ newPage }) => { for (let i = 0; i < 60; i++) newPage() }) },
    { what: 'pages that are their own parents', code: 'pdf_damaged', make: () => handmade([CATALOG, '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>']) },
  ])('$what: $code', async ({ make, code }) => {
    const outcome = await read(await make()).then(({ pages, warnings }) => ({ code: warnings[0]?.code, texts: pages.map(({ text }) => text) }), (error: { code: string }) => error)
    if (code === 'pdf_damaged' && !(outcome instanceof Error)) expect(outcome).toMatchObject({ code: 'page_unreadable' })
    else expect(outcome).toMatchObject({ code })
  })

  it('an image that is none', async () => {
    await expect(read(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), MEDIA_TYPES.png)).rejects.toMatchObject({ code: 'image_damaged' })
  })
})

describe('hostile pages cost themselves, not the process', () => {
  it.each([
    { what: 'a form that draws itself', content: onePage('/F0 Do', '/XObject << /F0 5 0 R >>') },
    { what: 'brackets ten thousand deep', content: onePage(`${'['.repeat(10_000)} TJ`) },
    { what: 'a matrix of infinities', content: onePage('1e400 0 0 1e400 0 0 cm BT /F1 1e300 Tf (a) Tj ET') },
    { what: 'two hundred thousand saves', content: onePage('q '.repeat(200_000)) },
    { what: 'a font that is not there', content: onePage('BT /F9 12 Tf 100 700 Td (Ke hoach) Tj ET') },
  ])('$what', async ({ content }) => {
    const outcome = await read(content).then(({ pages }) => pages.length, (error: { code?: string }) => error.code ?? String(error))
    expect([1, 'pdf_damaged', 'page_timeout', 'out_of_memory']).toContain(outcome)
    // The next document is read as if nothing had been.
    const { pages: [next] } = await read(await drawPdf(({ text }) => text('Kế hoạch', 85, 100)))
    expect(next?.text).toBe('Kế hoạch')
  })
})

describe('pages', () => {
  const LINE = 'Ủy ban nhân dân xã ban hành Kế hoạch cải cách hành chính năm 2024 như sau'
  it('come in order, the known ones left out', async () => {
    const pdf = await drawPdf((pen) => { for (let i = 1; i <= 4; i++) { if (i > 1) pen.newPage(); pen.text(`${LINE} ${i}.`, 60, 100) } })
    const { pages } = await read(pdf, MEDIA_TYPES.pdf, [2, 3])
    expect(pages.map(({ page, text, source, reason }) => [page, text, source, reason])).toEqual([[1, `${LINE} 1.`, 'text-layer', 'good_layer'], [4, `${LINE} 4.`, 'text-layer', 'good_layer']])
  })

  it('that are broken leave the others whole', async () => {
    const pdf = await drawPdf((pen) => {
      pen.text(LINE, 60, 100)
      pen.newPage()
      pen.page.node.set(PDFName.of('MediaBox'), PDFName.of('None'))
      pen.page.node.set(PDFName.of('Resources'), PDFName.of('None'))
      pen.newPage()
      pen.text(LINE, 60, 100)
    })
    const { pages } = await read(pdf)
    expect(pages.map(({ text }) => text)).toEqual([LINE, '', LINE])
  })

  it('keep the names of old fonts and where they stand', async () => {
    const pdf = await drawPdf((pen) => {
      pen.text('Kế hoạch', 85, 100)
      const font = pen.document.context.register(pen.document.context.obj({ Type: 'Font', Subtype: 'TrueType', BaseFont: '.VnTime', FirstChar: 32, LastChar: 255, Widths: Array(224).fill(500), Encoding: 'WinAnsiEncoding' }))
      pen.page.node.setFontDictionary(PDFName.of('Old'), font)
      pen.page.pushOperators(...operators('BT /Old 13 Tf 85 700 Td (C\\355ng h\\337a x\\267 h\\351i chñ nghÜa) Tj ET'))
    })
    const { pages: [page] } = await read(pdf)
    const old = page?.fonts.find(({ name }) => name.includes('.VnTime'))
    expect(old?.ranges.map(({ start, end }) => page?.text.slice(start, end).slice(0, 5))).toEqual(['Cíng '])
    expect(page?.reason).toBe('legacy_layer')
  })
})

function operators(content: string): PDFOperator[] {
  // pdf-lib writes an operator's name as it is: the whole content passes for one.
  return [PDFOperator.of(content as PDFOperatorNames)]
}

describe('layer or image', () => {
  const GOOD = ['Thực hiện Kế hoạch của huyện về cải cách hành chính năm 2024, Ủy ban nhân dân', 'xã xây dựng kế hoạch với các nội dung như sau, yêu cầu các ban ngành triển khai.']
  const ENGLISH = ['Thuc hién Ké hoach cua huyén vé cai cach hanh chinh nim 2024, Uy ban nhan din', 'x4 xdy dung ké hoach véi cdc ndi dung nhu sau, yéu cau cdc ban nganh trién khai.']
  const STRIPPED = ['Thuc hien Ke hoach cua huyen ve cai cach hanh chinh nam 2024, Uy ban nhan dan', 'xa xay dung ke hoach voi cac noi dung nhu sau, yeu cau cac ban nganh trien khai.']
  const withImage = async (lines: readonly string[], isHidden: boolean, hasImage: boolean): Promise<Uint8Array> => {
    const grey = await sharp({ create: { width: 60, height: 80, channels: 3, background: '#eeeeee' } }).jpeg().toBuffer()
    return drawPdf(async (pen) => {
      if (hasImage) pen.page.drawImage(await pen.document.embedJpg(grey), { x: 0, y: 0, width: 595, height: 842 })
      if (isHidden) pen.page.pushOperators(...operators('3 Tr'))
      lines.forEach((line, i) => pen.text(line, 50, 100 + i * 18))
      pen.page.drawRectangle({ x: 50, y: 50, width: 60, height: 20, color: rgb(1, 1, 1) })
    })
  }

  it.each([
    { lines: GOOD, isHidden: true, hasImage: true, reason: 'good_layer', about: 'a good hidden layer stays' },
    { lines: GOOD, isHidden: false, hasImage: true, reason: 'good_layer', about: 'text on a background picture stays' },
    { lines: ENGLISH, isHidden: true, hasImage: true, reason: 'ocr_forbidden', about: 'an English layer over a scan would be recognised' },
    { lines: STRIPPED, isHidden: false, hasImage: false, reason: 'good_layer', about: 'text typed without marks stays' },
    { lines: ['Ký bởi: UBND xã'], isHidden: false, hasImage: true, reason: 'ocr_forbidden', about: 'a signature on a scan is too little' },
  ])('$about', async ({ lines, isHidden, hasImage, reason }) => {
    const { pages: [page] } = await read(await withImage(lines, isHidden, hasImage))
    expect([page?.reason, page?.text.split('\n').length]).toEqual([reason, lines.length])
  })
})

describe('Word', () => {
  const LETTERS = [...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY'].flatMap((vowel) => ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (vowel + tone).normalize('NFC'))).concat(['đ', 'Đ']).filter((letter) => !/[a-zA-Z]/.test(letter))
  it.each(['NFC', 'NFD'] as const)('gives all 134 accented letters, %s', async (form) => {
    const document = new Document({ sections: [{ children: [new Paragraph({ children: [new TextRun(LETTERS.join(' ').normalize(form))] })] }] })
    const { pages: [page] } = await read(await Packer.toBuffer(document), MEDIA_TYPES.docx)
    expect(page?.text.normalize('NFC').trim()).toBe(LETTERS.join(' '))
  })
})
