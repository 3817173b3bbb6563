import { spawnSync } from 'node:child_process'
import { appendFileSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BenchResult } from './result.ts'

const DOCUMENTS = 'fixtures/documents'

/** Which files of the fixtures stand for which kind of batch; the name says how a file was rendered. */
const BATCHES: Readonly<Record<string, RegExp>> = {
  'text PDF': /(?<!scan[^/]*|mangled[^/]*)\.pdf$/,
  scan: /scan[^/]*\.(?:pdf|tiff?|png|jpe?g)$/,
}
const COPIES = { 'text PDF': 20, scan: 2 } as const

/** The whole way into a corpus, as a user runs it: pages per second and peak memory, for text PDFs and for scans. */
export async function benchIngest(): Promise<BenchResult> {
  const rows = Object.entries(BATCHES).map(([batch, pattern]) => measure(batch, readdirSync(DOCUMENTS).filter((name) => pattern.test(name)), COPIES[batch as keyof typeof COPIES]))
  return {
    title: 'Ingest, from file to corpus',
    rows,
    notes: ['`kehoach ingest` in a process of its own with its usual number of jobs, start included; each file several times with other bytes at its end, so that nothing is known already.'],
  }
}

function measure(batch: string, names: readonly string[], copies: number): Record<string, string | number> {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-'))
  const input = join(folder, 'in')
  mkdirSync(input)
  for (const name of names) for (let copy = 0; copy < copies; copy++) writeCopy(join(DOCUMENTS, name), join(input, `${copy}-${name}`), copy)
  const usage = join(folder, 'usage.json')
  const began = performance.now()
  const { stdout } = spawnSync(process.execPath, ['--import', './scripts/bench/watch-memory.mjs', 'dist/cli/main.js', 'ingest', input, '--corpus', join(folder, 'corpus'), '--json'], {
    env: { ...process.env, KEHOACH_BENCH_USAGE: usage }, encoding: 'utf8',
  })
  const seconds = (performance.now() - began) / 1000
  const summary = JSON.parse(stdout.trim().split('\n').at(-1) as string) as { pages: number; ocrPages: number; failed: number }
  const { peakMb, cpuSeconds } = JSON.parse(readFileSync(usage, 'utf8')) as { peakMb: number; cpuSeconds: number }
  rmSync(folder, { recursive: true, force: true })
  return { batch, files: names.length * copies, pages: summary.pages, 'OCR pages': summary.ocrPages, failed: summary.failed, seconds, 'pages/s': summary.pages / seconds, 'CPU s/page': cpuSeconds / Math.max(1, summary.pages), 'peak MB': peakMb }
}

/** PDF and images end where their format says; what follows is not read, but makes another content. */
function writeCopy(from: string, to: string, copy: number): void {
  copyFileSync(from, to)
  appendFileSync(to, `\n% ${copy}\n`)
}
