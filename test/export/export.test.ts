import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import JSZip from 'jszip'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportCorpus, toCsv, toXlsx } from '../../src/export/index.ts'
import { exportTables } from '../../src/query/index.ts'
import { readRecord } from '../../src/store/index.ts'
import { AREAS, makeCorpus, plan } from '../query/corpus.ts'

let made: ReturnType<typeof makeCorpus>
let out: string
const NASTY = '=HYPERLINK("http://x";"Bấm")'
beforeAll(() => {
  made = makeCorpus()
  out = mkdtempSync(join(tmpdir(), 'kehoach-export-'))
  for (const folder of ['csv', 'jsonl', 'again', 'parquet', 'xlsx']) mkdirSync(join(out, folder))
  made.put(plan('a.txt', { title: NASTY, issuedOn: '2024-02-06', areas: [AREAS.task('the_che', 'ra_soat')], says: ['Đạt trên 80% hồ sơ', '- gạch đầu dòng "trích", hết'], targets: [{ raw: 'trên 80%', comparator: 'gt', value: 80.5, unit: '%', subject: 'hồ sơ' }] }))
  made.put(plan('b.txt', { commune: 'Lâm Kiết', issuedOn: '2024-02', says: [`Dài ${'cải cách '.repeat(8000)}`] }))
})
afterAll(() => {
  made.remove()
  rmSync(out, { recursive: true, force: true })
})

describe('toCsv', () => {
  it.each([
    { value: NASTY, line: `"'=HYPERLINK(""http://x"";""Bấm"")"` }, { value: '+84', line: `'+84` }, { value: '@x', line: `'@x` }, { value: '- a, b', line: `"'- a, b"` },
    { value: -5, line: '-5' }, { value: 'a\nb', line: '"a\nb"' }, { value: null, line: '' }, { value: true, line: '1' }, { value: 'Thạnh Trị', line: 'Thạnh Trị' },
  ])('$value', ({ value, line }) => {
    expect([...toCsv(['x', 'y'], [{ x: value, y: 1 }])].join('')).toBe(`\ufeffx,y\r\n${line},1\r\n`)
  })
})

describe('exportCorpus', () => {
  it('writes every table as CSV, all rows, with its dictionary', async () => {
    const { files, versions } = await exportCorpus(made.corpus, { format: 'csv', out: join(out, 'csv') })
    expect(files.map(({ table }) => table)).toEqual(exportTables(made.corpus).map(({ name }) => name))
    for (const { rows, of } of files) expect(rows).toBe(of)
    expect(versions.kehoach).toEqual(['0.1.0'])
    const documents = readFileSync(join(out, 'csv/documents.csv'), 'utf8')
    expect(documents.startsWith('\ufeffid,sha256,')).toBe(true)
    expect(documents).toContain(`"'=HYPERLINK`)
    const dictionary = JSON.parse(readFileSync(join(out, 'csv/datapackage.json'), 'utf8')) as { kehoach: unknown; resources: { path: string; schema: { fields: { name: string; type: string; description?: string }[] } }[] }
    expect(dictionary.resources).toHaveLength(files.length)
    for (const { path, schema } of dictionary.resources) {
      const [heading = ''] = readFileSync(join(out, 'csv', path), 'utf8').slice(1).split('\r\n')
      expect(heading.split(','), path).toEqual(schema.fields.map(({ name }) => name))
    }
    const silent = dictionary.resources.flatMap(({ path, schema }) => schema.fields.filter(({ description }) => !description).map(({ name }) => `${path}: ${name}`))
    expect(silent).toEqual([])
  })

  it('writes records as JSON Lines, in the order of their hashes, the same bytes each time', async () => {
    const { files } = await exportCorpus(made.corpus, { format: 'jsonl', out: join(out, 'jsonl') })
    expect(files).toEqual([{ file: 'records.jsonl', table: 'records', rows: 2, of: 2 }])
    const bytes = readFileSync(join(out, 'jsonl/records.jsonl'))
    const records = bytes.toString().trim().split('\n').map((line) => JSON.parse(line) as { source: { sha256: string } })
    expect(records.map(({ source }) => source.sha256)).toEqual(records.map(({ source }) => source.sha256).sort())
    expect(records[0]).toEqual(readRecord(made.corpus, records[0]?.source.sha256.slice(0, 16) as string))
    await exportCorpus(made.corpus, { format: 'jsonl', out: join(out, 'again') })
    expect(readFileSync(join(out, 'again/records.jsonl')).equals(bytes)).toBe(true)
  })

  it('writes Parquet that DuckDB reads', async () => {
    const { files } = await exportCorpus(made.corpus, { format: 'parquet', out: join(out, 'parquet') })
    const duck = await (await DuckDBInstance.create(':memory:')).connect()
    for (const { file, rows } of files) {
      const counted = await duck.runAndReadAll(`SELECT count(*)::INT AS n FROM read_parquet('${join(out, 'parquet', file)}')`)
      expect(counted.getRowsJson(), file).toEqual([[rows]])
    }
    const joined = await duck.runAndReadAll(`SELECT d.commune, t.value, d.issued_on, s.own_text LIKE '%hồ sơ%' FROM read_parquet('${join(out, 'parquet/documents.parquet')}') d
      JOIN read_parquet('${join(out, 'parquet/targets.parquet')}') t ON t.document_id = d.id JOIN read_parquet('${join(out, 'parquet/sections.parquet')}') s ON s.document_id = d.id`)
    expect(joined.getRowsJson()).toEqual([['Thạnh Trị', 80.5, '2024-02-06', true]])
    duck.closeSync()
  })

  it('writes a workbook with typed cells, filters, a heading that stays, and nothing cut off', async () => {
    await exportCorpus(made.corpus, { format: 'xlsx', out: join(out, 'xlsx') })
    const zip = await JSZip.loadAsync(readFileSync(join(out, 'xlsx/kehoach.xlsx')))
    const book = await (zip.file('xl/workbook.xml') as JSZip.JSZipObject).async('string')
    for (const name of ['documents', 'sections', 'Từ điển dữ liệu', 'Phiên bản']) expect(book).toContain(`name="${name}"`)
    const sheet = await (zip.file('xl/worksheets/sheet1.xml') as JSZip.JSZipObject).async('string')
    expect(sheet).toMatch(/<autoFilter ref="A1:[A-Z]+3"\/>/)
    expect(sheet).toContain('state="frozen"')
    expect(sheet).not.toContain('<f>')
    const sections = await (zip.file('xl/worksheets/sheet2.xml') as JSZip.JSZipObject).async('string')
    const shared = zip.file('xl/sharedStrings.xml')
    const words = `${sections}${shared ? await shared.async('string') : ''}`
    expect(words.match(/cải/g)?.length).toBeGreaterThanOrEqual(8000) // equal pieces are stored once
    for (const heading of ['own_text', 'own_text (2)', 'own_text (3)']) expect(words).toContain(`>${heading}<`)
    expect(words).not.toContain('own_text (4)')
  })

  it.each([
    { format: 'csv', file: 'documents.csv' }, { format: 'jsonl', file: 'records.jsonl' }, { format: 'parquet', file: 'sections.parquet' }, { format: 'xlsx', file: 'kehoach.xlsx' },
  ] as const)('says which file of $format cannot be written, and leaves no dictionary', async ({ format, file }) => {
    const folder = join(out, `taken-${format}`)
    mkdirSync(join(folder, file), { recursive: true })
    await expect(exportCorpus(made.corpus, { format, out: folder })).rejects.toMatchObject({ code: 'folder_unwritable', exitCode: 3, place: { file: join(folder, file) } })
    expect(existsSync(join(folder, 'datapackage.json'))).toBe(false)
    // Nothing is left open: another export of the same corpus goes through.
    rmSync(folder, { recursive: true })
    mkdirSync(folder)
    await exportCorpus(made.corpus, { format, out: folder })
    expect(existsSync(join(folder, 'datapackage.json'))).toBe(true)
  })

  const office = existsSync('/usr/lib/libreoffice/program/libsclo.so') ? '/usr/lib/libreoffice/program/soffice' : undefined // Calc, not Writer alone
  it.skipIf(office === undefined)('opens in LibreOffice with dates and Vietnamese text right', async () => {
    const file = join(out, 'small.xlsx')
    const { writeFileSync } = await import('node:fs')
    writeFileSync(file, await toXlsx([{ name: 'Kế hoạch', columns: [{ name: 'ngày', type: 'date', about: '', isKey: false }, { name: 'chữ', type: 'text', about: '', isKey: false }, { name: 'số', type: 'real', about: '', isKey: false }], rows: [{ 'ngày': '2024-02-06', 'chữ': NASTY, 'số': 80.5 }] }]))
    execFileSync(office as string, ['--headless', '--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76', '--outdir', out, file], { timeout: 100_000, stdio: 'ignore', env: { ...process.env, HOME: out } })
    expect(readFileSync(join(out, 'small.csv'), 'utf8').trim().split('\n')).toEqual(['ngày,chữ,số', `2024-02-06,"${NASTY.replaceAll('"', '""')}",80.5`])
  })
})
