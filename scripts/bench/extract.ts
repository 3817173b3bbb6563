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

/** Facts against gold on clean text, beside baselines on the same documents, and on moderate scans. */
export async function benchExtract(): Promise<readonly BenchResult[]> {
  const golds = Object.fromEntries(Object.keys(SETS).map((folder) => [folder, readGold(folder)]))
  return [...Object.entries(golds).map(([folder, all]) => scores(SETS[folder] ?? folder, all)), ...(await benchExtractScans())]
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

/** How many pages one thread takes from page text to facts, by the clock and by the processor. */
export function benchExtractSpeed(): BenchResult {
  const texts = Object.keys(SETS).flatMap(readGold).map(textOf)
  const pages = texts.reduce((sum, text) => sum + Math.max(1, text.length / LETTERS_A_PAGE), 0)
  const rounds = Array.from({ length: WARM_UP + ROUNDS }, () => {
    const times = { segment: NO_TIME, extract: NO_TIME }
    for (const text of texts) {
      const began = now()
      const document = segmentText(text)
      const segmented = now()
      void extract.run(document, SILENT)
      times.segment = plus(times.segment, minus(segmented, began))
      times.extract = plus(times.extract, minus(now(), segmented))
    }
    return { ...times, both: plus(times.segment, times.extract) }
  })
  const row = (step: string, part: 'segment' | 'extract' | 'both', from: number): Record<string, string | number> => {
    const some = rounds.slice(from, from + ROUNDS).map((round) => round[part])
    return { step, 'pages/s by the clock': pages / (median(some.map(({ wallMs }) => wallMs)) / 1000), 'pages/s of processor time': pages / (median(some.map(({ cpuMs }) => cpuMs)) / 1000) }
  }
  return {
    title: 'Speed after page text',
    rows: [row('segment', 'segment', WARM_UP), row('extract', 'extract', WARM_UP), row('both', 'both', WARM_UP), row('both, while warming up', 'both', 1)],
    notes: [
      `One thread; ${texts.length} documents, ${Math.round(pages)} pages of ${LETTERS_A_PAGE} letters, one after the other; median of ${ROUNDS} rounds after ${WARM_UP} to warm up; the last line is rounds 2 to ${ROUNDS + 1}. Without repair, which has a benchmark of its own.`,
      'Processor time holds the threads, too, with which the engine compiles and collects beside the one that works; the clock holds whatever else the machine does.',
    ],
  }
}

interface Time {
  readonly wallMs: number
  readonly cpuMs: number
}

const NO_TIME: Time = { wallMs: 0, cpuMs: 0 }
const plus = (a: Time, b: Time): Time => ({ wallMs: a.wallMs + b.wallMs, cpuMs: a.cpuMs + b.cpuMs })
const minus = (a: Time, b: Time): Time => ({ wallMs: a.wallMs - b.wallMs, cpuMs: a.cpuMs - b.cpuMs })

function now(): Time {
  const { user, system } = process.cpuUsage()
  return { wallMs: performance.now(), cpuMs: (user + system) / 1000 }
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
