import { readdirSync, readFileSync } from 'node:fs'
import { evaluate, type FieldScore, type GoldRecord } from '../../src/evaluate/index.ts'
import { extract } from '../../src/extract/index.ts'
import type { DocumentRecord, SegmentedDocument } from '../../src/model/index.ts'
import { segmentText } from '../../src/segment/index.ts'
import { byChrono, byPlainPatterns, type BaselineFacts } from './extract-baselines.ts'
import { benchExtractScans } from './extract-scans.ts'
import { median, type BenchResult } from './result.ts'

const FIXTURES = new URL('../../fixtures/', import.meta.url)
const SETS: Readonly<Record<string, string>> = { gold: 'fixtures', 'gold-dev': 'development', 'gold-heldout': 'held out' }
/** Letters on a page of such a plan, as printed: the clean texts have no pages of their own. */
const LETTERS_A_PAGE = 2400
/** The engine goes on compiling for some 500 pages; a batch pays for that once. */
const WARM_UP = 8
const ROUNDS = 6
const SILENT = { warn: () => undefined } as unknown as Parameters<typeof extract.run>[1]

/** Facts against gold on clean text, beside baselines on the same documents; the speed of all that follows page text; facts on moderate scans. */
export async function benchExtract(): Promise<readonly BenchResult[]> {
  const golds = Object.fromEntries(Object.keys(SETS).map((folder) => [folder, readGold(folder)]))
  return [...Object.entries(golds).map(([folder, all]) => scores(SETS[folder] ?? folder, all)), speed(Object.values(golds).flat()), ...(await benchExtractScans())]
}

function scores(name: string, golds: readonly GoldRecord[]): BenchResult {
  const run = (read: (gold: GoldRecord) => BaselineFacts | DocumentRecord): FieldScore[] => evaluate(golds.map((gold) => ({ gold, record: read(gold) as DocumentRecord }))).scores
  const ours = run((gold) => ourFacts(segmentText(textOf(gold))))
  const plain = run((gold) => byPlainPatterns(textOf(gold)))
  const chrono = run((gold) => byChrono(textOf(gold), gold.document.planYears[0] ?? null))
  return {
    title: `Facts on clean text, ${name} (${golds.length} documents)`,
    rows: ours.map(({ field, exact, overlap }, i) => ({
      field, wanted: exact.wanted, precision: exact.precision, recall: exact.recall, F1: exact.f1, '95 %': exact.interval?.map((edge) => edge.toFixed(3)).join('–') ?? null,
      'F1, overlap': overlap.f1, 'plain patterns, F1': TRIED.has(field) ? (plain[i] as FieldScore).exact.f1 : null, 'chrono-node, F1': field === 'deadlines' ? (chrono[i] as FieldScore).exact.f1 : null,
    })),
    notes: [
      'Counts summed over documents; intervals by a bootstrap over documents (1000 rounds, same draws every time). What the gold marks as arguable is neither asked for nor punished.',
      'Plain patterns: one regular expression a field (scripts/bench/extract-baselines.ts); a dash where it does not try. chrono-node: every time that its Vietnamese locale finds.',
    ],
  }
}

/** Fields that the plain patterns try. */
const TRIED: ReadonlySet<string> = new Set(['headings', 'references', 'references with date', 'deadlines', 'targets', 'reform areas'])

function speed(golds: readonly GoldRecord[]): BenchResult {
  const texts = golds.map(textOf)
  const pages = texts.reduce((sum, text) => sum + Math.max(1, text.length / LETTERS_A_PAGE), 0)
  const rounds = Array.from({ length: WARM_UP + ROUNDS }, () => {
    const began = processorMs()
    const documents = texts.map((text) => segmentText(text))
    const segmented = processorMs()
    for (const document of documents) extract.run(document, SILENT)
    return { segment: segmented - began, extract: processorMs() - segmented }
  })
  const both = (round: (typeof rounds)[number]): number => round.segment + round.extract
  const rate = (read: typeof both, from: number): number => pages / (median(rounds.slice(from, from + ROUNDS).map(read)) / 1000)
  return {
    title: 'Speed after page text',
    rows: [
      { step: 'segment', 'pages/s': rate((round) => round.segment, WARM_UP) },
      { step: 'extract', 'pages/s': rate((round) => round.extract, WARM_UP) },
      { step: 'both', 'pages/s': rate(both, WARM_UP) },
      { step: 'both, while warming up', 'pages/s': rate(both, 1) },
    ],
    notes: [`Processor time of one process; ${texts.length} documents, ${Math.round(pages)} pages of ${LETTERS_A_PAGE} letters; median of ${ROUNDS} rounds after ${WARM_UP} to warm up; the last line is rounds 2 to ${ROUNDS + 1}. Without repair, which has a benchmark of its own.`],
  }
}

/** Time that the processor gave to this process; what else runs on the machine does not count. */
function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function ourFacts(document: SegmentedDocument): BaselineFacts {
  const { fields, facts, reformAreas } = extract.run(document, SILENT) as Awaited<ReturnType<typeof extract.run>>
  return { document: fields, ...facts, reformAreas, sections: document.sections.map((one) => ({ ...one, raw: document.text.slice(one.heading.start, one.heading.end) })) } as unknown as BaselineFacts
}

function readGold(folder: string): GoldRecord[] {
  const url = new URL(`${folder}/`, FIXTURES)
  return readdirSync(url).filter((name) => name.endsWith('.json')).sort().map((name) => JSON.parse(readFileSync(new URL(name, url), 'utf8')) as GoldRecord)
}

const textOf = ({ pages = [] }: GoldRecord): string => pages.map(({ text }) => text).join('\f')
