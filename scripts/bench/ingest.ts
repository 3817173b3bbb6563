import { spawnSync } from 'node:child_process'
import { appendFileSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { BenchResult } from './result.ts'

const FIXTURES = 'fixtures'
const GOLD = join(FIXTURES, 'gold')

/** Kinds of batch: how the gold says that a file is read, and how many copies of each file make a batch worth timing. */
const BATCHES = [
  { batch: 'text PDF', reading: 'text', copies: 20 },
  { batch: 'scan', reading: 'ocr', copies: 2 },
] as const

/** The whole way into a corpus, as a user runs it: pages per second and peak memory, for text PDFs and for scans. */
export async function benchIngest(): Promise<BenchResult> {
  const rows = BATCHES.map(({ batch, reading, copies }) => measure(batch, filesRead(reading), copies))
  return {
    title: 'Ingest, from file to corpus',
    rows,
    notes: ['`kehoach ingest` in a process of its own with its usual number of jobs, start included; each file several times with other bytes at its end, so that nothing is known already.'],
  }
}

/** PDFs of the fixtures that are read this way. */
function filesRead(reading: 'text' | 'ocr'): string[] {
  const golds = readdirSync(GOLD).map((name) => JSON.parse(readFileSync(join(GOLD, name), 'utf8')) as { renderings: Record<string, string> })
  return golds.flatMap(({ renderings }) => Object.entries(renderings).filter(([file, how]) => how === reading && file.endsWith('.pdf')).map(([file]) => join(FIXTURES, file)))
}

function measure(batch: string, files: readonly string[], copies: number): Record<string, string | number> {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-'))
  const input = join(folder, 'in')
  mkdirSync(input)
  for (const file of files) for (let copy = 0; copy < copies; copy++) writeCopy(file, join(input, `${copy}-${basename(file)}`), copy)
  const usage = join(folder, 'usage.json')
  const began = performance.now()
  const { stdout } = spawnSync(process.execPath, ['--import', './scripts/bench/watch-memory.mjs', 'dist/cli/main.js', 'ingest', input, '--corpus', join(folder, 'corpus'), '--json'], {
    env: { ...process.env, KEHOACH_BENCH_USAGE: usage }, encoding: 'utf8',
  })
  const seconds = (performance.now() - began) / 1000
  const summary = JSON.parse(stdout.trim().split('\n').at(-1) as string) as { pages: number; ocrPages: number; failed: number }
  const { peakMb, cpuSeconds } = JSON.parse(readFileSync(usage, 'utf8')) as { peakMb: number; cpuSeconds: number }
  rmSync(folder, { recursive: true, force: true })
  return { batch, files: files.length * copies, pages: summary.pages, 'OCR pages': summary.ocrPages, failed: summary.failed, seconds, 'pages/s': summary.pages / seconds, 'CPU s/page': cpuSeconds / Math.max(1, summary.pages), 'peak MB': peakMb }
}

/** PDF and images end where their format says; what follows is not read, but makes another content. */
function writeCopy(from: string, to: string, copy: number): void {
  copyFileSync(from, to)
  appendFileSync(to, `\n% ${copy}\n`)
}
