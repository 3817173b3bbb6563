import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { createWorker, OEM } from 'tesseract.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { degrade, type RgbImage } from '../../../scripts/scans/degrade.ts'
import { rasterise, renderPlan } from '../../../scripts/scans/render.ts'
import { toPgm } from '../../../src/pages/ocr/pgm.ts'

const OURS = fileURLToPath(new URL('../../../src/pages/ocr/core/worker.cjs', import.meta.url))
const DATA = join(dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json')), '4.0.0_best_int')
type Engine = Awaited<ReturnType<typeof createWorker>>
let engines: Engine[]
let pages: RgbImage[]

beforeAll(async () => {
  const start = (more: object): Promise<Engine> => createWorker('vie', OEM.LSTM_ONLY, { langPath: DATA, gzip: true, cacheMethod: 'none', errorHandler: () => {}, ...more })
  engines = [await start({ workerPath: OURS }), await start({})]
  for (const engine of engines) await engine.setParameters({ tessedit_enable_doc_dict: '0', tessedit_pageseg_mode: '6', user_defined_dpi: '150' } as never)
  const plan = await renderPlan([
    { kind: 'header', left: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG VĨNH HÒA'], right: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] },
    { kind: 'paragraph', text: 'Thực hiện Kế hoạch số 135/KH-UBND ngày 28/12/2023, Ủy ban nhân dân phường xây dựng kế hoạch tuyên truyền với những nội dung sau:' },
    { kind: 'paragraph', text: '100% thủ tục hành chính được niêm yết; ít nhất 02 hội nghị "đối thoại" với người dân (quý II, quý IV).' },
  ], { font: 'noto-serif' })
  pages = await rasterise(plan.pdf, 150)
}, 60_000)
afterAll(() => Promise.all(engines.map((engine) => engine.terminate())))

/** Words with their places; confidences to a thousandth of a percent, below which two builds of the C library differ. */
const rows = (tsv: string | null): string[] => (tsv ?? '').split('\n').filter((row) => row.startsWith('5\t')).map((row) => row.replace(/(?<=\.\d{3})\d+(?=\t)/, ''))

async function grey(page: RgbImage, turnDeg = 0): Promise<{ width: number; height: number; data: Uint8Array; dpi: number }> {
  const { data, info } = await sharp(page.data, { raw: { width: page.width, height: page.height, channels: 3 } }).rotate(turnDeg, { background: '#fff' }).greyscale().raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data: new Uint8Array(data), dpi: 150 }
}

describe("the core's own forward pass", () => {
  it.each([
    { what: 'clean print', make: (page: RgbImage) => grey(page) },
    { what: 'print that slants', make: (page: RgbImage) => grey(page, 1.3) },
    {
      what: 'a hard scan',
      make: async (page: RgbImage) => {
        const scan = await degrade(page, { level: 'hard', seed: 11 })
        const { data, info } = await sharp(scan.bytes).greyscale().raw().toBuffer({ resolveWithObject: true })
        return { width: info.width, height: info.height, data: new Uint8Array(data), dpi: 150 }
      },
    },
  ])("reads $what to the words, boxes and confidences of tesseract.js' own core", async ({ make }) => {
    const image = toPgm(await make(pages[0] as RgbImage))
    const [ours, theirs] = await Promise.all(engines.map(async (engine) => rows((await engine.recognize(image as never, {}, { text: false, tsv: true })).data.tsv)))
    expect(theirs?.length).toBeGreaterThan(20)
    expect(ours).toEqual(theirs)
  })

  it('refuses what is no grey image', async () => {
    for (const bytes of ['', 'P6 2 2 255\n123456789012', 'P5 4000 4000 255\n1234']) await expect(engines[0]?.recognize(Buffer.from(bytes) as never)).rejects.toMatch(/read image/)
  })
})
