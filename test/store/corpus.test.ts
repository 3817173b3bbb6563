import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Sqlite } from '../../src/store/sqlite.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MEDIA_TYPES } from '../../src/model/index.ts'
import {
  addPendingDocument, clearFailure, correctDocument, CORPUS_FILE, findDocuments, listDocuments, listErrors, lockCorpus, noteFailure, noteFile, openCorpus, openCorpusForReading,
  readRecord, readSchema, readStatus, runSql, saveDocument, StageResults, toLocation, type Corpus,
} from '../../src/store/index.ts'
import { samplePlan } from './sample-plan.ts'

let folder: string
let corpus: Corpus
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-store-'))
  corpus = openCorpus(folder)
})
afterEach(() => {
  corpus.close()
  rmSync(folder, { recursive: true, force: true })
})

function put(seed: string, path = `${seed}.txt`): string {
  const record = samplePlan(seed, path)
  const id = addPendingDocument(corpus, { path, sha256: record.source.sha256, mediaType: MEDIA_TYPES.text, bytes: record.source.bytes })
  noteFile(corpus, { location: path, path, documentId: id })
  saveDocument(corpus, record, [], 'done')
  return id
}

describe('a document', () => {
  it('comes back as the record that went in', () => {
    const id = put('a')
    expect(readRecord(corpus, id)).toEqual(samplePlan('a', 'a.txt'))
  })

  it('stands in the tables once, however often it is saved', () => {
    put('a')
    const dump = (): unknown => ['documents', 'citations', 'deadlines', 'sections', 'pages'].map((table) => corpus.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get())
    const once = dump()
    put('a')
    expect(dump()).toEqual(once)
  })

  it('points every fact to its text', () => {
    put('a')
    const rows = corpus.db.prepare('SELECT f.raw, substr(p.text, f.start_offset + 1, f.end_offset - f.start_offset) AS there FROM citations f JOIN pages p USING (document_id, page)').all() as { raw: string; there: string }[]
    expect(rows.length).toBeGreaterThan(0)
    for (const { raw, there } of rows) expect(there).toBe(raw)
  })

  it('is found by the beginning of its id and by its path, not by less', () => {
    const id = put('a')
    expect(findDocuments(corpus, id.slice(0, 6))).toEqual([id])
    expect(findDocuments(corpus, 'a.txt')).toEqual([id])
    expect(findDocuments(corpus, id.slice(0, 3))).toEqual([])
  })
})

describe('a corpus of an older version', () => {
  it('is brought up to date when it is read, and its documents are read again', () => {
    put('a')
    corpus.db.exec('DROP TABLE document_heads; PRAGMA user_version = 3')
    corpus.close()
    const read = openCorpusForReading(folder)
    expect(read.db.prepare('SELECT count(*) FROM document_heads').pluck().get()).toBe(0)
    expect(read.db.prepare(`SELECT count(*) FROM stage_results WHERE stage = 'extract'`).pluck().get()).toBe(0)
    read.close()
    corpus = openCorpus(folder)
  })
})

describe('corrections', () => {
  it('stand in the record and the tables, survive a new reading, and say what was there', () => {
    const id = put('a')
    correctDocument(corpus, id, 'number', '12')
    correctDocument(corpus, id, 'deadlines[0].value', '2024-12-10')
    const moved = samplePlan('a', 'a.txt')
    moved.deadlines.unshift({ ...moved.deadlines[0]!, raw: 'KẾ HOẠCH', value: '2024' })
    saveDocument(corpus, moved, [], 'done')
    const record = readRecord(corpus, id)
    expect(record?.document.number).toBe('12')
    expect(record?.deadlines.map(({ value }) => value)).toEqual(['2024', '2024-12-10'])
    expect(record?.corrections).toEqual([
      { field: 'deadlines[1].value', value: '2024-12-10', previous: '2024-12-15', isOrphaned: false },
      { field: 'document.number', value: '12', previous: null, isOrphaned: false },
    ])
    expect(corpus.db.prepare('SELECT value FROM deadlines ORDER BY seq').pluck().all()).toEqual(['2024', '2024-12-10'])
  })

  it('of a fact that is gone are kept as orphans', () => {
    const id = put('a')
    correctDocument(corpus, id, 'deadlines[0].value', '2024-12-10')
    saveDocument(corpus, { ...samplePlan('a', 'a.txt'), deadlines: [] }, [], 'done')
    expect(readRecord(corpus, id)?.corrections).toMatchObject([{ field: 'deadlines[0].value', isOrphaned: true }])
    put('a')
    expect(readRecord(corpus, id)?.deadlines).toMatchObject([{ value: '2024-12-10' }])
  })

  it.each([['nothing', '1', 'field_unknown'], ['deadlines[7].value', '2024', 'field_unknown'], ['issuedOn', 'ngày 32', 'value_invalid'], ['kind', 'thơ', 'value_invalid']])(
    'refuses %s = %s', (field, value, code) => {
      const id = put('a')
      expect(() => correctDocument(corpus, id, field, value)).toThrow(expect.objectContaining({ code }))
    })
})

describe('files', () => {
  it('two places of one content are one document with two paths', () => {
    const id = put('a')
    expect(noteFile(corpus, { location: 'b.txt', path: 'b.txt', documentId: id })).toBe('new')
    expect(listDocuments(corpus)).toMatchObject([{ id, paths: ['a.txt', 'b.txt'] }])
  })

  it('other content at the same place is a new version that knows the old one', () => {
    const before = put('a', 'kế hoạch.txt')
    const after = put('b', 'kế hoạch.txt')
    expect(listDocuments(corpus).find(({ id }) => id === after)).toMatchObject({ replaces: before, paths: ['kế hoạch.txt'] })
    expect([...runSql(corpus, 'SELECT id FROM plans').rows]).toEqual([{ id: after }])
  })

  it('has its place seen from the corpus, so both can be moved together', () => {
    expect(toLocation(corpus, join(folder, '..', 'plans', 'a.pdf'))).toBe('../plans/a.pdf')
  })
})

describe('failures', () => {
  const failure = { location: '../x.pdf', path: 'x.pdf', sha256: null, page: null, stage: 'intake', code: 'file_empty', params: { file: 'x.pdf' } } as const
  it('are listed with their reason, and again as documents that cannot be read', () => {
    noteFailure(corpus, failure)
    noteFailure(corpus, failure)
    expect(listErrors(corpus)).toMatchObject([{ path: 'x.pdf', code: 'file_empty', retries: 1 }])
    expect(listDocuments(corpus)).toMatchObject([{ id: null, path: 'x.pdf', status: 'failed' }])
    expect(readStatus(corpus).stages['intake']).toEqual({ documents: 0, failed: 1 })
    clearFailure(corpus, '../x.pdf')
    expect(listErrors(corpus)).toEqual([])
  })
})

describe('results of stages', () => {
  it('count only under the fingerprint they were made with', () => {
    const results = new StageResults(corpus)
    results.put('f'.repeat(64), 'pages', 'v1', { text: 'cũ' }, 1)
    expect(results.get('f'.repeat(64), 'pages', 'v1', 1)).toEqual({ text: 'cũ' })
    expect(results.get('f'.repeat(64), 'pages', 'v2', 1)).toBeNull()
    results.put('f'.repeat(64), 'pages', 'v2', { text: 'mới' }, 1)
    expect(results.getPages('f'.repeat(64), 'pages', 'v1')).toEqual([])
  })
})

describe('the file', () => {
  it('documents every column of every table', () => {
    for (const { name, type, columns } of readSchema(corpus)) {
      expect(columns.length, name).toBeGreaterThan(0)
      if (type === 'table' && !name.endsWith('_search')) expect(columns.some(({ about }) => about !== ''), name).toBe(true)
    }
  })

  it('is read by anything that reads SQLite, and cannot be changed by a query', () => {
    put('a')
    const reading = openCorpusForReading(folder)
    expect([...runSql(reading, 'SELECT count(*) AS n FROM plan_citations').rows]).toEqual([{ n: samplePlan('a', 'a.txt').references.length }])
    expect(() => runSql(reading, 'DELETE FROM documents')).toThrow('query_failed')
    expect(() => runSql(reading, 'SELEC 1')).toThrow('query_failed')
    reading.close()
  })

  it.each([
    { what: 'nothing there', make: () => join(tmpdir(), 'không-có-kho'), code: 'corpus_missing' },
    { what: 'no database', make: (dir: string) => { writeFileSync(join(dir, CORPUS_FILE), 'không phải SQLite, '.repeat(100)); return dir }, code: 'corpus_unopenable' },
    { what: 'a newer one', make: (dir: string) => { const db = new Sqlite(join(dir, CORPUS_FILE)); db.pragma('user_version = 999'); db.close(); return dir }, code: 'corpus_newer' },
  ])('$what: $code', ({ make, code }) => {
    const dir = mkdtempSync(join(tmpdir(), 'kehoach-store-'))
    expect(() => openCorpusForReading(make(dir))).toThrow(expect.objectContaining({ code }))
  })

  it('has one writer; the lock of a process that is gone is taken over', () => {
    const unlock = lockCorpus(folder)
    unlock()
    writeFileSync(join(folder, 'ingest.lock'), String(process.ppid))
    expect(() => lockCorpus(folder)).toThrow(expect.objectContaining({ code: 'corpus_busy' }))
    writeFileSync(join(folder, 'ingest.lock'), '999999999')
    lockCorpus(folder)()
  })
})
