import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { degrade } from '../../../scripts/scans/degrade.ts'
import { PLAN_FONTS, rasterise, renderPlan, type PlanFont } from '../../../scripts/scans/render.ts'
import { decodeImage } from '../../../src/pages/ocr/decode.ts'
import { holdAgainstInk } from '../../../src/pages/ocr/held-against-ink.ts'
import { openOcrEngine, type OcrEngine, type OcrLine } from '../../../src/pages/ocr/index.ts'
import { dropColour } from '../../../src/pages/ocr/colour.ts'
import { preparePage, type PreparedPage } from '../../../src/pages/ocr/prepare.ts'
import { findZones, type Zone } from '../../../src/pages/ocr/zones.ts'

const PRINTED = [
  { kind: 'heading', text: 'I. MỤC ĐÍCH' }, { kind: 'heading', text: 'II. NỘI DUNG' }, { kind: 'heading', text: 'III. TỔ CHỨC THỰC HIỆN' }, { kind: 'heading', text: 'IV. KINH PHÍ' }, { kind: 'heading', text: 'VIII. BÁO CÁO' },
  { kind: 'heading', text: 'Số: 214/KH-UBND' },
  { kind: 'paragraph', text: 'Nghị quyết số 76/NQ-CP khóa XIII, nhiệm kỳ 2021 - 2030, báo cáo Quý III/2023 trước ngày 05/6 và 15/12/2024.' },
  { kind: 'paragraph', text: '- Văn phòng chủ trì, phối hợp.' },
  ...Array.from({ length: 4 }, () => ({ kind: 'paragraph' as const, text: 'cơ quan xem xét, xác minh rõ ràng các sáng kiến, mô hình mới; cán bộ, công chức cam kết nêu gương, rà soát, sửa sai sót, cung cấp số máy cho người dân.' })),
] as const

let engine: OcrEngine
beforeAll(async () => { engine = await openOcrEngine({ model: 'best_int', jobs: 1 }) })
afterAll(() => engine.close())

async function prepare(font: PlanFont): Promise<{ page: PreparedPage; zone: Zone; lines: readonly OcrLine[] }> {
  const image = (await rasterise((await renderPlan(PRINTED, { font, sizePt: 13 })).pdf, 300))[0]
  const { bytes } = await degrade(image as NonNullable<typeof image>, { level: 'moderate', seed: 4, defects: { stamp: false, signature: false, pencil: 0, dpi: 200 } })
  const page = preparePage(dropColour(await decodeImage(bytes, { origin: 'image', turns: 0, mirrored: false, sheet: null, page: 0 }, 150, 8e7)))
  const { lines } = await engine.recognise(page.image, { psm: 6 })
  const zone = findZones(page.components, [], { ...page.image, xHeight: page.xHeight })[0] as Zone
  return { page, zone, lines }
}

/** What is written for a word of the page, wherever it stands. */
function misread(lines: readonly OcrLine[], printed: RegExp, read: string): OcrLine[] {
  return lines.map((line) => ({ ...line, words: line.words.flatMap((word) => (printed.test(word.text) ? (read === '' ? [] : [{ ...word, text: read }]) : [word])) }))
}

const textOf = (lines: readonly OcrLine[]): string => lines.map(({ words }) => words.map(({ text }) => text).join(' ')).join('\n')

describe.each(Object.keys(PLAN_FONTS) as PlanFont[])('in %s', (font) => {
  let page: PreparedPage
  let zone: Zone
  let lines: OcrLine[]
  beforeAll(async () => {
    const prepared = await prepare(font)
    ;({ page, zone } = prepared)
    lines = holdAgainstInk(prepared.lines, zone, page)
  })

  it('a page that was read right stays as it is', () => {
    expect(textOf(lines)).toContain('\nIII. T')
    expect(textOf(lines)).toMatch(/2021 - 2030/)
    expect(holdAgainstInk(lines, zone, page)).toEqual(lines)
  })

  it.each([
    { printed: /^III\.$/, read: 'II.', right: 'III. T' },
    { printed: /^III\.$/, read: 'HI.', right: 'III. T' },
    { printed: /^II\.$/, read: 'III.', right: '\nII. NỘI' },
    { printed: /^VIII\.$/, read: 'VII.', right: 'VIII. B' },
    { printed: /^XIII,$/, read: 'XII,', right: 'khóa XIII,' },
    { printed: /^III\/2023$/, read: '11/2023', right: 'III/2023' },
    { printed: /^III\/2023$/, read: '1/2023', right: 'III/2023' },
    { printed: /^214\/KH-UBND$/, read: '214JKH-UBND', right: '214/KH-UBND' },
    { printed: /^76\/NQ-CP$/, read: '76NQ-CP', right: 'số 76/NQ-CP' },
    { printed: /^214\/KH-UBND$/, read: '214IKH-UBND', right: '214/KH-UBND' },
    { printed: /^05\/6$/, read: '056', right: 'ngày 05/6' },
    { printed: /^-$/, read: '', right: '2021 - 2030' },
    { printed: /^-$/, read: '', right: '- Văn phòng' },
  ])('$read for $printed is put right', ({ printed, read, right }) => {
    const given = misread(lines, printed, read)
    if (textOf(given) === textOf(lines)) return // this font's own reading differs
    expect(textOf(holdAgainstInk(given, zone, page))).toContain(right)
  })

  it.each([
    { printed: /^IV\.$/, read: 'IV.' }, // strokes beside a V are no matter of counting
    { printed: /^phòng$/, read: '2030;' },
    { printed: /^trước$/, read: '1' },
    { printed: /^trước$/, read: '056' }, // no slash stands there
    { printed: /^trước$/, read: '76NQ-CP' },
    { printed: /^báo$/, read: '15IKH-UBND' },
  ])('$read stays where the page shows nothing else', ({ printed, read }) => {
    const given = misread(lines, printed, read)
    expect(textOf(holdAgainstInk(given, zone, page))).toBe(textOf(given))
  })

  it('a dash that nobody printed goes', () => {
    const given = lines.map((line) => ({ ...line, words: line.words.map((word) => (word.text === 'báo' ? { ...word, text: '-báo', confidence: 0.5 } : word)) }))
    expect(textOf(holdAgainstInk(given, zone, page))).toBe(textOf(lines))
  })
})
