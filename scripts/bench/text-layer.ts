import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MEDIA_TYPES, type ReadPage, type SourceDocument } from '../../src/model/index.ts'
import { openPageReader, type PageReader } from '../../src/pages/index.ts'
import { toPdf } from '../fixtures/pdf-plan.ts'
import { readPlans } from '../fixtures/read-plans.ts'
import { median, type BenchResult } from './result.ts'

export interface TextLayerBenchOptions {
  /** Files of two to four pages each. */
  readonly files?: number
  readonly rounds?: number
  readonly jobs?: number
}

const DIFFERENT_PLANS = 16
const FONTS = ['tinos', 'arimo', 'noto-serif', 'be-vietnam-pro']

/** Text layers of a batch of small PDFs, by this project and by `pdftotext -layout`, one process a file, alternating. */
export async function benchTextLayer({ files = 200, rounds = 3, jobs = 2 }: TextLayerBenchOptions = {}): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-layer-'))
  const reader = await openPageReader({ jobs, ocr: 'never' })
  try {
    const batch = await writeBatch(folder, files)
    const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined
    const ours: number[] = []
    const theirs: number[] = []
    const cpu = { ours: [] as number[], theirs: [] as number[] }
    let pages = 0
    for (let round = 0; round < rounds; round++) {
      const began = performance.now()
      const before = process.cpuUsage()
      pages = await readAll(reader, batch, jobs)
      const { user, system } = process.cpuUsage(before)
      ours.push((performance.now() - began) / pages)
      cpu.ours.push((user + system) / 1000 / pages)
      if (!hasPoppler) continue
      const poppler = timePoppler(batch, jobs)
      theirs.push(poppler.wallMs / pages)
      cpu.theirs.push(poppler.cpuMs / pages)
    }
    // The first round starts the threads and warms them up, as a batch of its own would.
    const row = (name: string, times: readonly number[], cpuTimes: readonly number[]): Record<string, string | number> => ({
      reader: name, files, pages, 'ms/page, first round': times[0] as number, 'ms/page, median': median(times), 'CPU ms/page, median': median(cpuTimes),
      'ratio of medians': median(times) / median(theirs.length > 0 ? theirs : times),
    })
    return {
      title: 'Text layers of a batch of PDFs',
      rows: [row('kehoach', ours, cpu.ours), ...(hasPoppler ? [row('pdftotext -layout', theirs, cpu.theirs)] : [])],
      notes: [
        `${files} PDFs (${DIFFERENT_PLANS} different ones, four fonts, subsets embedded), ${jobs} at once in both, ${rounds} alternating rounds; from files on disk to text; pdftotext started once a file, as a batch would.`,
        'Ours also gives words with boxes, styles, tables row by row, footnotes and furniture told apart, and decides whether the layer can be trusted.',
        ...(hasPoppler ? [] : ['pdftotext is not installed here: left out.']),
      ],
    }
  } finally {
    await reader.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function writeBatch(folder: string, files: number): Promise<string[]> {
  const plans: Uint8Array[] = []
  for (const [i, plan] of readPlans().slice(0, DIFFERENT_PLANS).entries()) plans.push(await toPdf(plan, FONTS[i % FONTS.length] as string))
  return Array.from({ length: files }, (_, i) => {
    const path = join(folder, `plan-${i}.pdf`)
    writeFileSync(path, plans[i % plans.length] as Uint8Array)
    return path
  })
}

async function readAll(reader: PageReader, paths: readonly string[], jobs: number): Promise<number> {
  let [next, pages] = [0, 0]
  const work = async (): Promise<void> => {
    while (next < paths.length) {
      const path = paths[next++] as string
      for await (const page of reader.read(toSource(path), new Set(), { warn: () => {} })) pages += isText(page) ? 1 : 0
    }
  }
  await Promise.all(Array.from({ length: jobs }, work))
  return pages
}

function isText({ source, text }: ReadPage): boolean {
  return source === 'text-layer' && text.length > 0
}

function toSource(path: string): SourceDocument {
  const content = readFileSync(path)
  return { path, content, bytes: content.length, sha256: path, mediaType: MEDIA_TYPES.pdf }
}

/** All files, `jobs` processes at once. */
function timePoppler(paths: readonly string[], jobs: number): { wallMs: number; cpuMs: number } {
  const began = performance.now()
  const { stdout } = spawnSync('sh', ['-c', `xargs -P ${jobs} -n 1 sh -c 'pdftotext -layout "$0" "$0.txt"'; times`], { input: paths.join('\n'), encoding: 'utf8' })
  const wallMs = performance.now() - began
  // The second line of `times` is that of the children: `0m1.230000s 0m0.110000s`.
  const seconds = [...(stdout.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)].map(([, minutes, rest]) => Number(minutes) * 60 + Number(rest))
  return { wallMs, cpuMs: 1000 * seconds.reduce((sum, part) => sum + part, 0) }
}
