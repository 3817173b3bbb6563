import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { AlignmentType, Document, FootnoteReferenceRun, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { readDocx } from '../../src/pages/plain/docx.ts'
import { htmlToLines } from '../../src/pages/plain/html.ts'
import { decodeText, readText } from '../../src/pages/plain/text.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const texts = (lines: readonly { text: string }[]): string[] => lines.map(({ text }) => text)

describe('text', () => {
  it.each([
    { what: 'UTF-8', content: bytes('Kế hoạch') },
    { what: 'UTF-8 with its mark', content: new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('Kế hoạch')]) },
    { what: 'UTF-16, small end first', content: new Uint8Array([0xff, 0xfe, ...Buffer.from('Kế hoạch', 'utf16le')]) },
    { what: 'UTF-16, big end first', content: new Uint8Array([0xfe, 0xff, ...Buffer.from('Kế hoạch', 'utf16le').swap16()]) },
  ])('$what', ({ content }) => expect(decodeText(content)).toBe('Kế hoạch'))

  it('keeps the bytes of old encodings apart, and one bad byte from spoiling the rest', () => {
    expect(decodeText(new Uint8Array([0x4b, 0xd5, 0x20, 0x68, 0x6f, 0xb9, 0x63, 0x68]))).toBe('KÕ ho¹ch')
    expect(decodeText(new Uint8Array([...bytes('Kế hoạch năm hai nghìn không trăm hai mươi bốn của Ủy ban nhân dân xã, thực hiện nhiệm vụ đã giao'), 0xff]))).toMatch(/^Kế hoạch/)
  })

  it('ends a page at a form feed, and takes rows with tabs for tables', () => {
    const pages = readText(bytes('một\n1\tNội dung\tThời gian\r\nhai\f ba \f\n'), false)
    expect(pages.map(({ text }) => text)).toEqual(['một\n1\tNội dung\tThời gian\nhai', ' ba '])
    expect(pages[0]?.lines.map(({ role }) => role)).toEqual(['body', 'table', 'body'])
  })

  it('leaves stars and numbers alone where nothing says that it is Markdown', () => {
    const text = '* Nội dung\n- 5 * 3 = 15\n# 1\nsố: __ /KH-UBND'
    expect(readText(bytes(text), false)[0]?.text).toBe(text)
  })
})

describe('Markdown', () => {
  const plan = '**KẾ HOẠCH**  \n\n## **I. MỤC TIÊU, YÊU CẦU**\n\n* Nội dung “*Dân hỏi*” và ***Nơi nhận:***\n1\\. Yêu cầu\n| STT | Nội dung |\n| --- | --- |\n| 1 | <b>Hội nghị</b> |\n**TM. ỦY BAN NHÂN DÂN  '
  it('gives the words as printed, line for line, and the emphasis as style', () => {
    const [page] = readText(bytes(plan), false)
    expect(page?.text.split('\n')).toEqual(['KẾ HOẠCH', '', 'I. MỤC TIÊU, YÊU CẦU', '', '* Nội dung “Dân hỏi” và Nơi nhận:', '1. Yêu cầu', 'STT\tNội dung', '', '1\tHội nghị', 'TM. ỦY BAN NHÂN DÂN'])
    expect(page?.lines.map(({ style }) => style?.bold ?? null)).toEqual([true, null, true, null, false, false, false, null, true, false])
    expect(page?.lines[6]?.role).toBe('table')
  })
})

describe('HTML', () => {
  it.each([
    { html: '<p>một<br>hai</p><script>x</script><div>ba&nbsp;bốn</div>', lines: ['một', 'hai', 'ba bốn'] },
    { html: '<ol start="3"><li><p>Nội dung</p></li><li>Hình thức</li></ol><ul><li>a</li></ul>', lines: ['3. Nội dung', '4. Hình thức', '- a'] },
    { html: '<p>2030<sup>1</sup> m<sup>a</sup></p>', lines: ['2030¹ ma'] },
    { html: '<table><tr><th>STT</th><th>Nội dung</th><th>Thời gian</th></tr><tr><td>1</td><td><p>Hội nghị</p><p>xã</p></td><td></td></tr></table>', lines: ['STT\tNội dung\tThời gian', '1\tHội nghị xã\t'] },
    { html: '<table><tr><td>UBND XÃ A<br>Số: 1/KH-UBND</td><td>CỘNG HÒA</td></tr></table>', lines: ['UBND XÃ A', 'Số: 1/KH-UBND', 'CỘNG HÒA'] },
  ])('$html', ({ html, lines }) => expect(texts(htmlToLines(html))).toEqual(lines))

  it('knows bold and centred lines', () => {
    const [line] = htmlToLines('<p style="text-align:center"><b>KẾ HOẠCH</b></p>')
    expect(line?.style).toMatchObject({ bold: true, centred: true })
  })
})

describe('Word', () => {
  const numbering = { config: [{ reference: 'plan', levels: [
    { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.', alignment: AlignmentType.LEFT },
    { level: 1, format: LevelFormat.DECIMAL, text: '%2.', alignment: AlignmentType.LEFT },
    { level: 2, format: LevelFormat.LOWER_LETTER, text: '%3)', alignment: AlignmentType.LEFT },
  ] }] }
  const item = (text: string, level: number): Paragraph => new Paragraph({ children: [new TextRun({ text, bold: level === 0 })], numbering: { reference: 'plan', level } })

  it('writes out the numbers that Word keeps to itself', async () => {
    const document = new Document({
      numbering, footnotes: { 1: { children: [new Paragraph('76/NQ-CP ngày 15/7/2021')] } },
      sections: [{ children: [
        new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: 'KẾ HOẠCH', bold: true })] }),
        item('MỤC ĐÍCH', 0), item('Nâng cao', 1), item('Bảo đảm', 1), item('NỘI DUNG', 0), item('Tuyên truyền', 1), item('Trên Zalo', 2),
        new Paragraph({ children: [new TextRun('Nghị quyết của Chính phủ'), new FootnoteReferenceRun(1)] }),
        new Table({ rows: [['STT', 'Nội dung', 'Thời gian'], ['1', 'Hội nghị', 'Quý I']].map((row) => new TableRow({ children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })) })) }),
      ] }],
    })
    const [page] = await readDocx(await Packer.toBuffer(document), 'a.docx')
    expect(page?.text.split('\n').map((line) => line.trim())).toEqual([
      'KẾ HOẠCH', 'I. MỤC ĐÍCH', '1. Nâng cao', '2. Bảo đảm', 'II. NỘI DUNG', '1. Tuyên truyền', 'a) Trên Zalo',
      'Nghị quyết của Chính phủ¹', 'STT\tNội dung\tThời gian', '1\tHội nghị\tQuý I', '¹ 76/NQ-CP ngày 15/7/2021',
    ])
    expect(page?.lines.map(({ role }) => role).filter((role) => role !== 'body')).toEqual(['table', 'table', 'footnote'])
  })

  it.each([
    { what: 'cut short', content: async () => (await Packer.toBuffer(new Document({ sections: [] }))).subarray(0, 300) },
    { what: 'another zip', content: async () => new JSZip().file('a.txt', 'a').generateAsync({ type: 'nodebuffer' }) },
  ])('$what: docx_damaged', async ({ content }) => {
    await expect(readDocx(await content(), 'a.docx')).rejects.toMatchObject({ code: 'docx_damaged' })
  })
})

it('all accented letters come through text, Markdown and HTML, composed or not', () => {
  const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'].flatMap((letter) => ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (letter + tone).normalize('NFC')))
  const letters = [...vowels, 'đ'].flatMap((letter) => [letter, letter.toUpperCase()]).filter((letter) => !/^[a-z]$/i.test(letter)).join(' ')
  expect(letters.split(' ')).toHaveLength(134)
  for (const text of [letters, letters.normalize('NFD')]) {
    expect(readText(bytes(text), false)[0]?.text).toBe(text)
    expect(readText(bytes(text), true)[0]?.text).toBe(text)
    expect(texts(htmlToLines(`<p>${text}</p>`))).toEqual([text])
  }
})
