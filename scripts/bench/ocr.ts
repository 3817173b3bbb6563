import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { repairText } from '../../src/repair/index.ts'
import { SCAN_LEVELS } from '../scans/degrade.ts'
import type { PlanSet } from '../scans/plans.ts'
import type { PrintedPart } from '../scans/typeset.ts'
import { countErrors, sumErrors } from './error-rates.ts'
import { hasProgram, runNative, runOcrmypdf, runOurs, type Run } from './ocr-peers.ts'
import { median, type BenchResult } from './result.ts'
import { scanPlan, type ScanFiles } from './scan-set.ts'

export interface BenchOcrOptions {
  readonly set?: PlanSet
  /** Plans a level, each of about three pages, in turn in four fonts. */
  readonly plans?: number
  /** Timed rounds; in each, every contender runs once. */
  readonly rounds?: number
  readonly models?: readonly ('fast' | 'best_int')[]
  readonly ocrmypdf?: boolean
}

interface Contender {
  readonly name: string
  /** Rounds in which it runs; those that only show accuracy run once. */
  readonly isTimed: boolean
  run(): Promise<Run>
}

const FOLDER = resolve('.bench/ocr')

/** The project against native tesseract and OCRmyPDF on the same scans, in alternating rounds. */
export async function benchOcr(options: BenchOcrOptions = {}): Promise<BenchResult[]> {
  const { set = 'held-out', plans = 8, rounds = 3 } = options
  const files = await makeScans(set, plans)
  const contenders = await findContenders(files, options)
  const runs = new Map<string, Run[]>(contenders.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const contender of round % 2 === 0 ? contenders : [...contenders].reverse()) {
      if (round > 0 && !contender.isTimed) continue
      runs.get(contender.name)?.push(await contender.run())
      console.error(`round ${round + 1}: ${contender.name}`)
    }
  }
  const pages = files.reduce((sum, { images }) => sum + images.length, 0)
  return [toSpeed(contenders, runs, pages), toAccuracy(contenders, runs, files)]
}

async function findContenders(files: readonly ScanFiles[], { models, ocrmypdf = true }: BenchOcrOptions): Promise<Contender[]> {
  const hasNative = await hasProgram('tesseract')
  const list: Contender[] = []
  for (const model of models ?? (hasNative ? ['best_int', 'fast'] as const : ['best_int'] as const)) {
    list.push({ name: `kehoach ${model}`, isTimed: true, run: () => runOurs(files, model, 'tesseract.js') })
    if (!hasNative) continue
    list.push({ name: `native ${model}, psm 3`, isTimed: true, run: () => runNative(files, model, 3, FOLDER) })
    if (model === 'fast') list.push({ name: 'native fast, prepared images', isTimed: true, run: () => runOurs(files, 'fast', 'native') })
    for (const psm of [4, 6] as const) list.push({ name: `native ${model}, psm ${psm}`, isTimed: false, run: () => runNative(files, model, psm, FOLDER) })
  }
  if (ocrmypdf && await hasProgram('ocrmypdf')) {
    list.push({ name: 'ocrmypdf', isTimed: true, run: () => runOcrmypdf(files, '') })
    list.push({ name: 'ocrmypdf --deskew', isTimed: false, run: () => runOcrmypdf(files, '--deskew') })
  }
  return list
}

async function makeScans(set: PlanSet, plans: number): Promise<ScanFiles[]> {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  const files: ScanFiles[] = []
  for (const level of SCAN_LEVELS) {
    for (let index = 0; index < plans; index++) {
      const { name, pdf, scans, parts } = await scanPlan(set, level, index)
      const images = scans.map(({ bytes, mediaType }, page) => {
        const path = `${FOLDER}/${name}-${page + 1}.${mediaType === 'image/jpeg' ? 'jpg' : 'tif'}`
        writeFileSync(path, bytes)
        return path
      })
      writeFileSync(`${FOLDER}/${name}.pdf`, pdf)
      files.push({ level, pdf: `${FOLDER}/${name}.pdf`, images, parts })
    }
    console.error(`scans: ${level}`)
  }
  return files
}

function toSpeed(contenders: readonly Contender[], runs: ReadonlyMap<string, Run[]>, pages: number): BenchResult {
  const wallOf = (name: string): number => median((runs.get(name) ?? []).map(({ wallSeconds }) => wallSeconds))
  const rows = contenders.filter(({ isTimed }) => isTimed).map(({ name }) => {
    const own = runs.get(name) ?? []
    const peers = ['native best_int, psm 3', 'native fast, psm 3', 'ocrmypdf'].filter((peer) => runs.has(peer))
    return {
      contender: name, 'wall s/page': wallOf(name) / pages, 'pages/s': pages / wallOf(name),
      'CPU s/page': name.endsWith('prepared images') ? null : median(own.map(({ cpuSeconds }) => cpuSeconds)) / pages,
      'peak MB': own.some(({ peakMb }) => peakMb !== null) ? Math.round(Math.max(...own.map(({ peakMb }) => peakMb ?? 0))) : null,
      ...Object.fromEntries(peers.map((peer) => [`wall ÷ ${peer}`, wallOf(name) / wallOf(peer)])),
    }
  })
  return {
    title: 'OCR: time from PDF (or page image) to text',
    rows,
    notes: [
      `${pages} page scans, medians of ${Math.max(...[...runs.values()].map((list) => list.length))} alternating rounds; two workers against two processes of one thread; the project's time holds decoding, preparing, layout and starting the workers.`,
      'Native tesseract reads the scans\' own JPEG and TIFF files; "prepared images" is native tesseract behind the project\'s own preparation (--engine native).',
    ],
  }
}

function toAccuracy(contenders: readonly Contender[], runs: ReadonlyMap<string, Run[]>, files: readonly ScanFiles[]): BenchResult {
  const readings = contenders.flatMap(({ name }) => {
    const texts = runs.get(name)?.[0]?.texts ?? []
    return name.startsWith('kehoach') ? [{ name, texts }, { name: `${name}, repaired`, texts: texts.map((pages) => pages.map(toRepaired)) }] : [{ name, texts }]
  })
  const rows = readings.map(({ name, texts }) => {
    const row: Record<string, string | number | null> = { contender: name }
    for (const level of SCAN_LEVELS) {
      const pages = files.flatMap((file, i) => (file.level === level ? file.parts.map((parts, page) => ({ parts, text: texts[i]?.[page] ?? '' })) : []))
      const { cer, wer } = sumErrors(pages.map(({ text, parts }) => countErrors(text, parts)))
      row[`${level} CER %`] = cer * 100
      row[`${level} WER %`] = wer * 100
      row[`${level} codes and dates %`] = 100 * shareOfCodes(pages)
    }
    return row
  })
  return {
    title: 'OCR: errors by quality of the scan',
    rows,
    notes: ['Held-out plans in four fonts; letters and words against what was printed, white space folded; columns and tables count in whichever of two orders is nearer, for every contender. "repaired": after repair of the text.'],
  }
}

function toRepaired(text: string): string {
  return repairText(text, { source: 'ocr', fonts: [] }).text
}

const CODE_OR_DATE = /\d+\/(?:\d{4}\/)?[A-ZĐ]+(?:-[A-ZĐ]+)+|\d{1,2}\/\d{1,2}\/\d{4}|ngày \d{2} tháng \d{2} năm \d{4}/g

/** Share of the printed codes and dates that stand in the text as read, each as often as printed. */
function shareOfCodes(pages: readonly { parts: readonly PrintedPart[]; text: string }[]): number {
  let found = 0
  let all = 0
  for (const { parts, text } of pages) {
    const read = text.replace(/\s+/g, ' ')
    const printed = parts.flatMap(({ lines }) => lines).join(' ').match(CODE_OR_DATE) ?? []
    for (const one of new Set(printed)) {
      const count = printed.filter((other) => other === one).length
      all += count
      found += Math.min(count, read.split(one).length - 1)
    }
  }
  return all === 0 ? 1 : found / all
}
