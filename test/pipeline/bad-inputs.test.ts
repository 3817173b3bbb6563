import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BAD_INPUTS, buildBadInputs } from '../../scripts/fixtures/bad-inputs.ts'
import { listDocuments, listErrors, openCorpusForReading } from '../../src/store/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'kehoach-bad-'))
const usage = join(folder, 'usage.json')
let run: { exitCode: number | null; stdout: string }

beforeAll(async () => {
  await buildBadInputs(join(folder, 'in'))
  run = await kehoach(['ingest', join(folder, 'in'), '--corpus', join(folder, 'kho'), '--json'])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a batch of bad input', () => {
  it('ends normally with exit code 1 and says how many failed', () => {
    expect(run.exitCode).toBe(1)
    expect(JSON.parse(run.stdout)).toMatchObject({ documents: expect.any(Number), failed: expect.any(Number) })
  })

  it('keeps memory bounded, whatever an archive or an image would unpack to', () => {
    // Two threads, each with a stream that is inflated up to the limit, above what usual work takes.
    expect((JSON.parse(readFileSync(usage, 'utf8')) as { peakMb: number }).peakMb).toBeLessThan(1_400)
  })

  it.each(BAD_INPUTS)('$file ($about): $outcome', ({ file, outcome }) => {
    const corpus = openCorpusForReading(join(folder, 'kho'))
    try {
      const failures = listErrors(corpus).filter(({ path }) => path === file || path.startsWith(`${file}/`))
      const documents = listDocuments(corpus).filter(({ path }) => path === file || path.startsWith(`${file}/`))
      expect(documents.length).toBeGreaterThan(0)
      if (outcome === 'fails') {
        expect(failures.length).toBeGreaterThan(0)
        expect(documents.every(({ status }) => status === 'failed')).toBe(true)
      } else {
        expect(failures).toEqual([])
        expect(documents.every(({ status }) => status === 'done' || status === 'review')).toBe(true)
      }
    } finally {
      corpus.close()
    }
  })
})

function kehoach(args: readonly string[]): Promise<{ exitCode: number | null; stdout: string }> {
  const child = spawn(process.execPath, ['--import', './scripts/bench/watch-memory.mjs', '--import', 'tsx', 'src/cli/main.ts', ...args], {
    env: { ...process.env, KEHOACH_BENCH_USAGE: usage }, stdio: ['ignore', 'pipe', 'ignore'],
  })
  let stdout = ''
  child.stdout.on('data', (part: Buffer) => { stdout += part.toString() })
  return new Promise((resolve) => child.once('exit', (exitCode) => resolve({ exitCode, stdout })))
}
