// Makes a synthetic corpus and times the questions asked of it.
// usage: npx tsx scripts/bench/corpus.ts FOLDER COUNT   makes a corpus of COUNT plans in FOLDER
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { MEDIA_TYPES } from '../../src/model/index.ts'
import { calendar, citationChain, citationDescent, cites, compareDocuments, compareLocalities, coverage, search } from '../../src/query/index.ts'
import { addPendingDocument, noteFile, openCorpus, openCorpusForReading, saveDocument, type Corpus } from '../../src/store/index.ts'
import { planRecord } from './plan-record.ts'
import { median, type BenchResult } from './result.ts'
import { syntheticPlans } from './synthetic-plans.ts'

/** Documents written in one transaction, as a long ingest would. */
const BATCH = 200
const SIZES = [1_000, 10_000, 100_000]
const ROUNDS = 11

/** Writes made-up plans through the store's own door. Gives the seconds of processor time that each tenth of them took. */
export function makeSyntheticCorpus(folder: string, count: number): number[] {
  const corpus = openCorpus(folder)
  const tenths: number[] = []
  let start = cpuSeconds()
  let written = 0
  const plans = syntheticPlans(count)
  const writeBatch = corpus.db.transaction(() => {
    for (let i = 0; i < BATCH; i++) {
      const { value: spec } = plans.next()
      if (!spec) return
      const record = planRecord(spec)
      const id = addPendingDocument(corpus, { path: spec.path, sha256: record.source.sha256, mediaType: MEDIA_TYPES.text, bytes: record.source.bytes })
      noteFile(corpus, { location: spec.path, path: spec.path, documentId: id })
      saveDocument(corpus, record, [], 'done')
      if (++written % Math.ceil(count / 10) === 0) {
        tenths.push(cpuSeconds() - start)
        start = cpuSeconds()
      }
    }
  })
  while (written < count) {
    writeBatch()
    if (process.stderr.isTTY) process.stderr.write(`\r${written}/${count}`)
  }
  corpus.close()
  return tenths
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

interface Question {
  readonly name: string
  /** The median wanted on the largest corpus, in ms. */
  readonly wantedMs: number
  ask(corpus: Corpus, round: number): unknown
}

const PROVINCES = ['Sóc Trăng', 'Hà Nội', 'Quảng Ngãi', 'Thanh Hóa', 'Cà Mau', 'Lào Cai', 'Đắk Lắk', 'An Giang', 'Nghệ An', 'Hồ Chí Minh', 'Tây Ninh']
const WORDS = ['cải cách hành chính', 'cai cach hanh chinh', 'số hóa hồ sơ', '"dịch vụ công trực tuyến"', 'zalo', 'ngan sach', 'chữ ký số', 'tổ công nghệ*', 'niêm yết công khai', 'khen thuong', 'NEAR(kiểm tra công vụ, 5)']
const pick = <T>(list: readonly T[], round: number): T => list[round % list.length] as T

const QUESTIONS: readonly Question[] = [
  { name: 'coverage of the country by province, one year', wantedMs: 200, ask: (corpus, round) => coverage(corpus, { by: 'province', year: 2018 + (round % 9) }) },
  { name: 'coverage of the country by province, all years', wantedMs: 200, ask: (corpus) => coverage(corpus, { by: 'province' }) },
  { name: 'the same on today’s map', wantedMs: 200, ask: (corpus) => coverage(corpus, { by: 'province', map: 'today' }) },
  { name: 'coverage of one province by commune, one year', wantedMs: 100, ask: (corpus, round) => coverage(corpus, { by: 'commune', province: pick(PROVINCES, round), year: 2018 + (round % 7) }) },
  { name: 'coverage of one province by commune, all years', wantedMs: 100, ask: (corpus, round) => coverage(corpus, { by: 'commune', province: pick(PROVINCES, round) }) },
  { name: 'search, first page', wantedMs: 100, ask: (corpus, round) => search(corpus, pick(WORDS, round)) },
  { name: 'search in one province and year', wantedMs: 100, ask: (corpus, round) => search(corpus, pick(WORDS, round), { province: pick(PROVINCES, round), year: 2023 }) },
  { name: 'search by kind of section', wantedMs: 100, ask: (corpus, round) => search(corpus, pick(WORDS, round), { kind: 'noi_dung', level: 'commune' }) },
  { name: 'compare two plans', wantedMs: 100, ask: (corpus, round) => compareDocuments(corpus, documentAt(corpus, round), documentAt(corpus, round + 50)) },
  { name: 'compare three communes in their last common year', wantedMs: 100, ask: (corpus, round) => compareLocalities(corpus, [0, 20, 40].map((step) => placeAt(corpus, round + step))) },
  { name: 'who cites a rare code', wantedMs: 50, ask: (corpus, round) => cites(corpus, `${1 + round}/QĐ-UBND`) },
  { name: 'chain of a plan to the centre', wantedMs: 50, ask: (corpus, round) => citationChain(corpus, documentAt(corpus, round)) },
  { name: 'who carries out what every plan cites, first 200', wantedMs: 500, ask: (corpus) => citationDescent(corpus, { code: '76/NQ-CP' }, { limit: 200 }) },
  { name: 'deadlines of one commune', wantedMs: 100, ask: (corpus, round) => calendar(corpus, { document: documentAt(corpus, round) }) },
]

function documentAt(corpus: Corpus, index: number): string {
  return corpus.db.prepare('SELECT id FROM documents ORDER BY id LIMIT 1 OFFSET ?').pluck().get(index * 7) as string
}

function placeAt(corpus: Corpus, index: number): string {
  const place = corpus.db.prepare(`SELECT commune, district, province FROM coverage WHERE level = 'commune' ORDER BY document_id LIMIT 1 OFFSET ?`).get(index * 7) as Record<string, string | null>
  return Object.values(place).filter(Boolean).join(', ')
}

/** Median time of each question on corpora of 1,000, 10,000 and 100,000 plans, and the time to write them. */
export async function benchQuery(sizes: readonly number[] = SIZES): Promise<BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-'))
  try {
    const made = sizes.map((size) => ({ size, tenths: makeSyntheticCorpus(join(folder, String(size)), size) }))
    const times = sizes.map((size) => timeQuestions(join(folder, String(size))))
    return [toTimes(sizes, times), toWriting(made)]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Timing { readonly wallMs: number; readonly cpuMs: number }

/** Medians of several rounds with other places and words; the first, cold round is left out. */
export function timeQuestions(folder: string): Map<string, Timing> {
  const corpus = openCorpusForReading(folder)
  const timings = new Map<string, Timing>()
  for (const { name, ask } of QUESTIONS) {
    const rounds = Array.from({ length: ROUNDS + 1 }, (_, round) => {
      const start = performance.now()
      const cpu = cpuSeconds()
      ask(corpus, round)
      return { wallMs: performance.now() - start, cpuMs: (cpuSeconds() - cpu) * 1000 }
    }).slice(1)
    timings.set(name, { wallMs: median(rounds.map(({ wallMs }) => wallMs)), cpuMs: median(rounds.map(({ cpuMs }) => cpuMs)) })
  }
  corpus.close()
  return timings
}

function toTimes(sizes: readonly number[], times: readonly ReadonlyMap<string, Timing>[]): BenchResult {
  const cells = (name: string): Record<string, number | null> => Object.fromEntries(sizes.flatMap((size, i) => {
    const timing = times[i]?.get(name)
    return [[`${size} plans`, timing?.wallMs ?? null], [`${size} plans, CPU`, timing?.cpuMs ?? null]]
  }))
  return {
    title: 'Questions to a corpus, median ms',
    rows: QUESTIONS.map(({ name, wantedMs }) => ({ question: name, ...cells(name), wanted: wantedMs })),
    notes: [`Made-up plans of every province, district and commune over nine years, ten sections each; ${ROUNDS} rounds with other places and words after a cold one. CPU: processor time, which a busy machine does not stretch.`],
  }
}

function toWriting(made: readonly { size: number; tenths: readonly number[] }[]): BenchResult {
  return {
    title: 'Writing plans, ms of processor time a plan',
    rows: made.map(({ size, tenths }) => ({ plans: size, 'first tenth': perPlan(tenths[0], size), 'last tenth': perPlan(tenths.at(-1), size) })),
    notes: [`Through saveDocument with all tables, triggers and the full-text index, ${BATCH} plans a transaction.`],
  }
}

const perPlan = (seconds: number | undefined, size: number): number => Math.round(((seconds ?? 0) * 1e6) / (size / 10)) / 1000

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, count] = process.argv.slice(2)
  if (!folder || !Number(count)) throw new Error('usage: npx tsx scripts/bench/corpus.ts FOLDER COUNT')
  if (!existsSync(folder)) console.log(makeSyntheticCorpus(folder, Number(count)).map((seconds) => seconds.toFixed(1)).join(' '))
  for (const [name, { wallMs, cpuMs }] of timeQuestions(folder)) console.log(wallMs.toFixed(1).padStart(8), cpuMs.toFixed(1).padStart(8), name)
}
