import { existsSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { PDFDocument, degrees } from 'pdf-lib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { degrade, type RgbImage } from '../../../scripts/scans/degrade.ts'
import { imageOnlyPdf, rasterise, renderPlan } from '../../../scripts/scans/render.ts'
import { EngineError, openOcrEngine, readImagePage, type ImagePage, type OcrEngine } from '../../../src/pages/ocr/index.ts'
import { WorkerPool } from '../../../src/pages/ocr/worker-pool.ts'

const LINES = [
  'Ủy ban nhân dân xã ban hành Kế hoạch cải cách hành chính năm 2024 như sau:',
  'Tiếp tục đẩy mạnh cải cách thủ tục hành chính, nâng cao chất lượng phục vụ người dân và doanh nghiệp.',
  'Phấn đấu trên 80% hồ sơ được giải quyết đúng hạn; báo cáo kết quả trước ngày 15/12/2024.',
]
let engine: OcrEngine
let page: RgbImage

beforeAll(async () => {
  engine = await openOcrEngine({ model: 'best_int', jobs: 1 })
  const plan = await renderPlan([
    { kind: 'header', left: ['ỦY BAN NHÂN DÂN', 'XÃ AN BÌNH'], right: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] },
    ...LINES.map((text) => ({ kind: 'paragraph' as const, text })),
    { kind: 'table', widths: [180, 160, 100], rows: [['Nội dung', 'Đơn vị chủ trì', 'Thời gian'], ['Rà soát thủ tục hành chính', 'Văn phòng', 'Quý II'], ['Công khai kết quả trên trang thông tin', 'Phòng Nội vụ', 'Tháng 11']] },
  ], { font: 'tinos' })
  page = (await rasterise(plan.pdf, 300))[0] as RgbImage
})
afterAll(() => engine.close())

async function readPdf(bytes: Uint8Array): Promise<ImagePage> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const read = await readImagePage({ kind: 'pdf-page', page: await (await task.promise).getPage(1), bytes, pageIndex: 0 }, engine)
  await task.destroy()
  return read
}

describe('a moderate scan', () => {
  it('is read in order, with its table, its words in their places', async () => {
    const scan = await degrade(page, { level: 'moderate', seed: 7, defects: { stamp: true, stampAt: [0.6, 0.7], file: { jpeg: 65, grey: false } } })
    const read = await readPdf(await imageOnlyPdf([scan]))
    const printed = LINES.flatMap((line) => line.split(' '))
    const words = new Set(read.text.split(/\s+/))
    expect(printed.filter((word) => words.has(word)).length / printed.length).toBeGreaterThan(0.95)
    expect(read.text.indexOf('XÃ AN BÌNH')).toBeLessThan(read.text.indexOf('CỘNG HÒA'))
    expect(read.text).toContain('Rà soát thủ tục hành chính\tVăn phòng\tQuý II')
    expect(read.lines).toHaveLength(read.text.split('\n').length)
    expect(read.lines.filter(({ role }) => role === 'table')).toHaveLength(3)
    for (const word of read.words) expect(read.text.slice(word.start, word.end)).toMatch(/^\S+$/)
    expect(read.preparation).toContain('embedded-jpeg')
    expect(read.preparation).toContain('drop-colour')
    expect(read.confidence).toBeGreaterThan(0.8)
  })

  it.each([90, 180, 270])('is read upright when it lies at %i°', async (angle) => {
    const { bytes } = await degrade(page, { level: 'clean', seed: 3 })
    const lying = await sharp(bytes).rotate(angle).jpeg().toBuffer()
    const read = await readImagePage({ kind: 'encoded', bytes: lying }, engine)
    expect(read.text).toContain('đẩy mạnh cải cách')
  })

  it('is read upright by the page\'s own /Rotate', async () => {
    const scan = await degrade(page, { level: 'clean', seed: 4 })
    const lying = await sharp(scan.bytes).rotate(270).jpeg().toBuffer()
    const document = await PDFDocument.load(await imageOnlyPdf([{ ...scan, bytes: lying, width: scan.height, height: scan.width }]))
    document.getPages()[0]?.setRotation(degrees(90))
    const read = await readPdf(await document.save())
    expect(read.text).toContain('đẩy mạnh cải cách')
    expect(read.heightPt).toBeGreaterThan(read.widthPt)
    const word = read.words[read.words.findIndex(({ start, end }) => read.text.slice(start, end) === 'Phấn')]
    expect(word?.box[0]).toBeLessThan(200)
  })

  it('loses a stamp that is as black as the print, and keeps the lines across it', async () => {
    const fax = await degrade(page, { level: 'clean', seed: 5, defects: { file: 'fax', dpi: 200, stamp: true, stampAt: [0.55, 0.165], signature: false } })
    const { text, preparation } = await readPdf(await imageOnlyPdf([fax]))
    expect(preparation).toContain('fade-stamp')
    const printed = LINES.slice(1).flatMap((line) => line.split(' '))
    const words = new Set(text.split(/\s+/))
    expect(printed.filter((word) => words.has(word)).length / printed.length).toBeGreaterThan(0.85)
    expect(text).not.toMatch(/LONG|DIEN|BINH/)
  })

  it('is read twice where it is doubtful, and the language model given chooses', async () => {
    const english = await renderPlan([{ kind: 'paragraph', text: 'The committee shall review whether those procedures which affect small enterprises work properly throughout every district.' }], { font: 'tinos' })
    const [image] = await rasterise(english.pdf, 300)
    const { bytes } = await degrade(image as RgbImage, { level: 'clean', seed: 2 })
    let asked = 0
    const read = await readImagePage({ kind: 'encoded', bytes }, engine, { score: async (texts) => { asked += 1; return texts.map(() => -5) } })
    expect(asked).toBe(1)
    expect(read.preparation.join()).toMatch(/second reading psm 3, \d+ pieces taken by language model/)
  })

  it('is drawn where it is no single JPEG', async () => {
    const fax = await degrade(page, { level: 'clean', seed: 5, defects: { file: 'fax', dpi: 200 } })
    const read = await readPdf(await imageOnlyPdf([fax]))
    expect(read.text).toContain('đẩy mạnh cải cách')
    expect(read.preparation[0]).not.toBe('embedded-jpeg')
  })
})

describe('the engine', () => {
  it('reads a page the same whatever it read before', async () => {
    const [a, b] = await Promise.all([1, 2].map(async (seed) => (await degrade(page, { level: 'hard', seed, defects: { file: { jpeg: 30, grey: false } } })).bytes))
    const read = async (bytes: Uint8Array | undefined): Promise<ImagePage> => readImagePage({ kind: 'encoded', bytes: bytes as Uint8Array }, engine)
    const first = [await read(a), await read(b)]
    const second = [await read(b), await read(a)].reverse()
    expect(second).toEqual(first)
  })

  it('is not asked about blank paper', async () => {
    const { bytes } = await degrade({ ...page, data: new Uint8Array(page.data.length).fill(255) }, { level: 'moderate', seed: 1, defects: { stamp: false, signature: false, pencil: 0 } })
    expect(await readImagePage({ kind: 'encoded', bytes }, engine)).toMatchObject({ isBlank: true, text: '' })
  })

  it.each(['not an image', ''])('refuses %j', async (text) => {
    await expect(readImagePage({ kind: 'encoded', bytes: Buffer.from(text) }, engine)).rejects.toThrow()
  })

  it('says so where there is no Vietnamese data', async () => {
    await expect(openOcrEngine({ tessdata: '/nowhere' })).rejects.toMatchObject({ code: 'ocr_unavailable' })
  })

  it.skipIf(!existsSync('/usr/bin/tesseract'))('may be the native program', async () => {
    const native = await openOcrEngine({ engine: 'native', jobs: 1 })
    const { bytes } = await degrade(page, { level: 'clean', seed: 3 })
    expect((await readImagePage({ kind: 'encoded', bytes }, native)).text).toContain('đẩy mạnh cải cách')
    await native.close()
  })
})

describe('the pool', () => {
  const poolOf = (size: number, recycleAfter: number) => {
    let started = 0
    let alive = 0
    let most = 0
    const pool = new WorkerPool<number>({ size, recycleAfter, start: async () => { alive += 1; most = Math.max(most, alive); return ++started }, stop: async () => { alive -= 1 } })
    return { pool, counts: () => ({ started, alive, most }) }
  }
  it('keeps workers, replaces them by count, and never exceeds its size', async () => {
    const { pool, counts } = poolOf(2, 3)
    await Promise.all(Array.from({ length: 12 }, () => pool.use(async () => {}, 1000)))
    expect(counts()).toMatchObject({ alive: 2, most: 2, started: 4 })
    await pool.close()
    expect(counts().alive).toBe(0)
  })
  it('throws away a worker that hangs and goes on with a fresh one', async () => {
    const { pool, counts } = poolOf(1, 100)
    await expect(pool.use(() => new Promise(() => {}), 20)).rejects.toMatchObject({ reason: 'timeout' })
    await expect(pool.use(async () => { throw new EngineError('crash', 'gone') }, 1000)).rejects.toMatchObject({ reason: 'crash' })
    expect(await pool.use(async (worker) => worker, 1000)).toBe(3)
    expect(counts().alive).toBe(1)
    await pool.close()
  })
  it('lets go when it is told to stop', async () => {
    const { pool } = poolOf(1, 100)
    const stop = new AbortController()
    const work = pool.use(() => new Promise(() => {}), 10_000, stop.signal)
    stop.abort(new Error('stopped'))
    await expect(work).rejects.toThrow('stopped')
    await pool.close()
  })
})
