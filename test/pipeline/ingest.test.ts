import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { USUAL_LIMITS } from '../../src/intake/index.ts'
import { DocumentRecord, FACTS, type FactName } from '../../src/model/index.ts'
import { openPageReader, type PageReader } from '../../src/pages/index.ts'
import { ingest, reextract, type IngestProgress } from '../../src/pipeline/index.ts'
import { listDocuments, listErrors, lockCorpus, openCorpus, readRecord, type Corpus } from '../../src/store/index.ts'
import { dumpCorpus } from './dump-corpus.ts'

const LIMITS = { ...USUAL_LIMITS, restMs: 0 }
const DOCUMENTS = 'fixtures/documents'
const PLAN = `ỦY BAN NHÂN DÂN XÃ KIM SƠN
Số: 12/KH-UBND
Kim Sơn, ngày 06 tháng 02 năm 2024
KẾ HOẠCH
Cải cách hành chính năm 2024
I. MỤC ĐÍCH
Thực hiện Quyết định số 35/QĐ-UBND ngày 25 tháng 01 năm 2024 của UBND huyện.
II. TỔ CHỨC THỰC HIỆN
Công chức Văn phòng báo cáo trước ngày 15/12/2024.
`

let folder: string
let corpus: Corpus
let pages: PageReader
beforeAll(async () => { pages = await openPageReader({ jobs: 2, ocr: 'auto' }) })
afterAll(() => pages.close())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-ingest-'))
  mkdirSync(join(folder, 'in'))
  corpus = openCorpus(join(folder, 'kho'))
})
afterEach(() => {
  corpus.close()
  rmSync(folder, { recursive: true, force: true })
})

const put = (name: string, text: string): void => writeFileSync(join(folder, 'in', name), text)
const run = (options: { retryFailed?: boolean } = {}): Promise<IngestProgress> => ingest(corpus, [join(folder, 'in')], { pages, jobs: 2, limits: LIMITS, ...options })

describe('a second run', () => {
  it('does nothing, and the corpus stays as it is', async () => {
    put('a.txt', PLAN)
    put('rỗng.txt', '')
    expect(await run()).toMatchObject({ documents: 2, new: 1, failed: 1, pages: 1 })
    const before = dumpCorpus(corpus)
    expect(await run()).toMatchObject({ documents: 2, new: 0, unchanged: 1, pages: 0 })
    expect({ ...dumpCorpus(corpus), failures: [] }).toEqual({ ...before, failures: [] })
  })

  it('takes a changed file for a new version and knows the old one', async () => {
    put('a.txt', PLAN)
    await run()
    put('a.txt', PLAN.replace('15/12', '20/12'))
    expect(await run()).toMatchObject({ new: 0, changed: 1 })
    const [old, fresh] = listDocuments(corpus).sort((a, b) => Number(Boolean(a.replaces)) - Number(Boolean(b.replaces)))
    expect(fresh?.replaces).toBe(old?.id)
    expect(old?.paths).toEqual([])
  })

  it('holds the same content at two places for one document', async () => {
    put('a.txt', PLAN)
    put('bản sao.txt', PLAN)
    expect(await run()).toMatchObject({ documents: 2, new: 2, pages: 1 })
    expect(listDocuments(corpus)).toMatchObject([{ paths: ['a.txt', 'bản sao.txt'] }])
  })

  it('tries a failed document again only when asked', async () => {
    put('trắng.txt', ' \n \n')
    expect(await run()).toMatchObject({ failed: 1 })
    expect(await run()).toMatchObject({ failed: 1, unchanged: 1 })
    expect(listErrors(corpus)).toMatchObject([{ code: 'no_text_found', retries: 0 }])
    await run({ retryFailed: true })
    expect(listErrors(corpus)).toMatchObject([{ code: 'no_text_found', retries: 1 }])
  })
})

describe('later stages', () => {
  it('run again alone when one of them has changed, from stored pages', async () => {
    put('a.txt', PLAN)
    await run()
    const before = dumpCorpus(corpus)
    corpus.db.exec(`UPDATE stage_results SET fingerprint = 'older' WHERE stage = 'extract'; DELETE FROM citations`)
    expect(await run()).toMatchObject({ pages: 0 })
    expect(dumpCorpus(corpus)).toEqual(before)
  })

  it('run again without the file', async () => {
    put('a.txt', PLAN)
    await run()
    const before = dumpCorpus(corpus)
    renameSync(join(folder, 'in', 'a.txt'), join(folder, 'in', '.đi rồi'))
    corpus.db.exec('DELETE FROM deadlines')
    expect(await reextract(corpus, { stage: 'repair' })).toEqual({ documents: 1, done: 1, failed: 0 })
    expect(dumpCorpus(corpus)).toEqual(before)
  })
})

it('lets go of the bytes of documents that are done', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  for (let i = 0; i < 30; i++) put(`${String(i).padStart(2, '0')}.txt`, PLAN.replace('12/KH', `${i + 1}/KH`))
  const contents: WeakRef<Uint8Array>[] = []
  let held = 0
  const watched: PageReader = {
    ...pages,
    async *read(source, known, context) {
      contents.push(new WeakRef(source.content))
      await new Promise((resolve) => setTimeout(resolve, 30)) // slow enough that another one always waits
      if (contents.length === 25) {
        collect()
        held = contents.filter((one) => one.deref() !== undefined).length
      }
      yield* pages.read(source, known, context)
    },
  }
  await ingest(corpus, [join(folder, 'in')], { pages: watched, jobs: 2, limits: LIMITS })
  expect(contents).toHaveLength(30)
  expect(held).toBeGreaterThan(0)
  expect(held).toBeLessThan(8)
})

describe('the fixtures', () => {
  it('come to records that fit their schema, each fact equal to its slice', async () => {
    await ingest(corpus, [DOCUMENTS], { pages, jobs: 2, limits: LIMITS })
    const records = listDocuments(corpus).map(({ id }) => readRecord(corpus, id as string)).filter((record) => record !== null)
    expect(records.length).toBeGreaterThanOrEqual(16)
    for (const record of records) {
      expect(DocumentRecord.parse(record)).toEqual(record)
      for (const name of Object.keys(FACTS) as FactName[]) {
        for (const { raw, span } of record[name]) expect(record.pages[span.page - 1]?.text.slice(span.start, span.end)).toBe(raw)
      }
      for (const { raw, span } of record.sections) expect(record.pages[span.page - 1]?.text.slice(span.start, span.end)).toBe(raw)
    }
  }, 600_000)
})

describe('killed at any moment', () => {
  it('and run again, an ingest comes to the same corpus as one undisturbed run', async () => {
    const input = join(folder, 'in')
    // All kinds of page, but only a few of the slow ones.
    const names = readdirSync(DOCUMENTS).filter((one) => /\.(?:txt|md|docx|pdf)$/.test(one))
    for (const name of [...names.filter((one) => !one.endsWith('.pdf')), ...names.filter((one) => one.endsWith('.pdf')).slice(0, 4)]) cpSync(join(DOCUMENTS, name), join(input, name))
    await run()
    const wanted = dumpCorpus(corpus)
    const other = join(folder, 'kho-2')
    for (const delayMs of [700, 1500, 3000, 6000]) await killAfter(delayMs, ['ingest', input, '--corpus', other, '--jobs', '2'])
    const unlock = await lockOnceFree(other)
    const again = openCorpus(other)
    try {
      await ingest(again, [input], { pages, jobs: 2, limits: LIMITS })
      expect(dumpCorpus(again)).toEqual(wanted)
    } finally {
      again.close()
      unlock()
    }
  }, 600_000)
})

/** The last of those killed may still be ending, on a busy machine for longer than the lock waits. */
async function lockOnceFree(corpus: string): Promise<() => void> {
  for (let tries = 0; ; tries++) {
    try {
      return lockCorpus(corpus)
    } catch (error) {
      if (tries === 10) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

/** Runs the command line in a process of its own and kills it without warning, unless it ends before. */
async function killAfter(delayMs: number, args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], { stdio: 'ignore' })
  const timer = setTimeout(() => child.kill('SIGKILL'), delayMs)
  await new Promise((resolve) => child.once('exit', resolve))
  clearTimeout(timer)
}
