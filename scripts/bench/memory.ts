import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { Sqlite } from '../../src/store/sqlite.ts'
import { SCAN_LEVELS, type Scan } from '../scans/degrade.ts'
import { imageOnlyPdf } from '../scans/render.ts'
import type { BenchResult } from './result.ts'
import { scanPlan } from './scan-set.ts'

const PAGES_A_FILE = 10
/** A reading of the memory stands for so many pages. */
const STEP = 50
const SAMPLE_MS = 500

/** Memory of an ingest of many scanned pages with two workers, as it goes on: the largest of each stretch of 50 pages. */
export async function benchMemory(pages = 500): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-memory-'))
  try {
    const input = join(folder, 'in')
    mkdirSync(input)
    await writeScans(input, pages)
    console.error(`${pages} pages written`)
    const { curve, seconds } = await watchIngest(input, join(folder, 'corpus'))
    return {
      title: 'Memory of an ingest of scans',
      rows: [...curve].map(([from, mb]) => ({ 'pages done': `${from}–${from + STEP - 1}`, 'peak MB': Math.round(mb) })),
      notes: [
        `${pages} scanned pages in files of ${PAGES_A_FILE}, \`kehoach ingest --jobs 2\`, ${Math.round(seconds)} s; resident memory of the process and of all that it started, looked at every ${SAMPLE_MS} ms (Linux).`,
        'A few plans scanned at every level, each page cut and shaded a little differently each time, so that no two images are alike.',
      ],
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function writeScans(folder: string, pages: number): Promise<void> {
  const originals: Scan[] = []
  for (const level of SCAN_LEVELS) for (const index of [0, 1, 2]) originals.push(...(await scanPlan('tuning', level, index)).scans)
  for (let file = 0; file * PAGES_A_FILE < pages; file++) {
    const scans: Scan[] = []
    for (let at = file * PAGES_A_FILE; at < Math.min(pages, (file + 1) * PAGES_A_FILE); at++) {
      scans.push(await vary(originals[at % originals.length] as Scan, Math.floor(at / originals.length)))
    }
    writeFileSync(join(folder, `scan-${String(file).padStart(3, '0')}.pdf`), await imageOnlyPdf(scans))
  }
}

/** The same scan, cut at the edges and lightened by a little. */
async function vary(scan: Scan, turn: number): Promise<Scan> {
  if (turn === 0 || scan.mediaType !== 'image/jpeg') return scan
  const { width, height } = await sharp(scan.bytes).metadata()
  const bytes = await sharp(scan.bytes).extract({ left: turn, top: turn, width: width - 2 * turn, height: height - 2 * turn })
    .linear(1 - 0.004 * turn, turn).jpeg({ quality: 60 + turn }).toBuffer()
  return { ...scan, bytes: new Uint8Array(bytes) }
}

async function watchIngest(input: string, corpus: string): Promise<{ curve: Map<number, number>; seconds: number }> {
  const began = performance.now()
  const child = spawn(process.execPath, ['dist/cli/main.js', 'ingest', input, '--corpus', corpus, '--jobs', '2', '--json'], { stdio: 'ignore' })
  const curve = new Map<number, number>()
  const watch = setInterval(() => {
    const step = Math.floor(pagesDone(corpus) / STEP) * STEP
    curve.set(step, Math.max(curve.get(step) ?? 0, treeMb(child.pid as number)))
  }, SAMPLE_MS)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  clearInterval(watch)
  if (code !== 0) throw new Error(`ingest ended with ${code}`)
  return { curve, seconds: (performance.now() - began) / 1000 }
}

function pagesDone(corpus: string): number {
  const file = readdirSync(existsSync(corpus) ? corpus : '.').find((name) => /\.(?:db|sqlite3?)$/.test(name))
  if (!file) return 0
  const database = new Sqlite(join(corpus, file), { readonly: true })
  try {
    return (database.prepare('SELECT count(*) AS pages FROM pages').get() as { pages: number }).pages
  } catch {
    return 0 // the tables are not there yet
  } finally {
    database.close()
  }
}

/** Resident memory of a process and its descendants, in MB. */
function treeMb(pid: number): number {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number)
    const resident = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
    return children.reduce((sum, child) => sum + treeMb(child), resident)
  } catch {
    return 0 // it has just ended
  }
}
