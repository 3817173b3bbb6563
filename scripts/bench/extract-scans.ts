import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { evaluate, type FieldScore, type GoldRecord, type Pair } from '../../src/evaluate/index.ts'
import { MEDIA_TYPES, type SourceDocument } from '../../src/model/index.ts'
import { openPageReader, type PageReader } from '../../src/pages/index.ts'
import { readDocument } from '../../src/pipeline/index.ts'
import { FIXTURES, GOLD_FOLDERS, readPlans, splitOf, type Split } from '../fixtures/read-plans.ts'
import { render } from '../fixtures/render.ts'
import { readRendering } from '../fixtures/renderings.ts'
import type { BenchResult } from './result.ts'

const SETS: Readonly<Partial<Record<Split, string>>> = { dev: 'development', heldout: 'held out' }
const FONTS = ['tinos', 'arimo', 'noto-serif', 'roboto']

/** Facts of the same plans read from moderate scans and from clean text: what recognition costs, field by field. */
export async function benchExtractScans(): Promise<readonly BenchResult[]> {
  const pages = await openPageReader({ jobs: 2, ocr: 'auto' })
  try {
    const results: BenchResult[] = []
    for (const [split, name] of Object.entries(SETS)) results.push(await compareReadings(split as Split, name, pages))
    return results
  } finally {
    await pages.close()
  }
}

async function compareReadings(split: Split, name: string, pages: PageReader): Promise<BenchResult> {
  const scans: Pair[] = []
  const texts: Pair[] = []
  for (const [i, plan] of readPlans().filter((one) => splitOf(one) === split).entries()) {
    const gold = JSON.parse(readFileSync(new URL(`${GOLD_FOLDERS[split]}/${plan.name}.json`, FIXTURES), 'utf8')) as GoldRecord
    const scan = await render(plan, readRendering(`scan:moderate:${FONTS[i % FONTS.length]}`, plan.name))
    scans.push({ gold, record: (await readDocument(sourceOf(`${plan.name}.pdf`, MEDIA_TYPES.pdf, scan), { pages })).record })
    const text = new TextEncoder().encode((gold.pages ?? []).map((page) => page.text).join('\f'))
    texts.push({ gold, record: (await readDocument(sourceOf(`${plan.name}.txt`, MEDIA_TYPES.text, text), { pages })).record })
  }
  const fromText = evaluate(texts).scores
  return {
    title: `Facts on moderate scans, ${name} (${scans.length} documents)`,
    rows: evaluate(scans).scores.map(({ field, exact, overlap }, i) => ({
      field, wanted: exact.wanted, precision: exact.precision, recall: exact.recall, F1: exact.f1,
      '95 %': exact.interval?.map((edge) => edge.toFixed(3)).join('–') ?? null, 'F1, overlap': overlap.f1, 'F1 from clean text': (fromText[i] as FieldScore).exact.f1,
    })),
    notes: [`Scans drawn at 300 dpi in ${FONTS.length} fonts and spoilt with a seed (scripts/scans), read with the language data that this machine has.`],
  }
}

function sourceOf(path: string, mediaType: SourceDocument['mediaType'], content: Uint8Array): SourceDocument {
  return { path, mediaType, content, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') }
}
