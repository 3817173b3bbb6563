import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { runCli } from '../../src/cli/index.ts'
import { AREAS, makeCorpus, plan } from '../query/corpus.ts'

let made: ReturnType<typeof makeCorpus>
let out: string
let ids: Record<'province' | 'commune' | 'before', string>
beforeAll(() => {
  made = makeCorpus()
  out = mkdtempSync(join(tmpdir(), 'kehoach-cli-'))
  const cite = (code: string) => ({ says: [`Thực hiện Kế hoạch số ${code}.`], references: [{ raw: code, code, relation: 'thuc_hien' as const }] })
  ids = {
    province: made.put(plan('tinh.txt', { level: 'province', district: null, commune: null, code: '10/KH-UBND', issuedOn: '2024-01-05', areas: [AREAS.task('tai_chinh_cong', 'tu_chu')], ...cite('76/NQ-CP') })),
    commune: made.put(plan('xa.txt', { code: '3/KH-UBND', issuedOn: '2024-02-01', title: 'Chuyển đổi xanh', areas: [AREAS.task('the_che')], ...cite('10/KH-UBND') })),
    before: made.put(plan('xa-cu.txt', { year: 2023, areas: [AREAS.mention('tai_chinh_cong')] })),
  }
})
afterAll(() => {
  made.remove()
  rmSync(out, { recursive: true, force: true })
})

async function run(...argv: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const printed = { stdout: '', stderr: '' }
  const spies = (['stdout', 'stderr'] as const).map((stream) => vi.spyOn(process[stream], 'write').mockImplementation((text) => {
    printed[stream] += String(text)
    return true
  }))
  const code = await runCli([...argv, '--corpus', made.corpus.folder])
  for (const spy of spies) spy.mockRestore()
  return { code, ...printed }
}

describe.each(['vi', 'en'])('in %s', (language) => {
  it.each([
    ['compare', 'Thạnh Trị, Sóc Trăng'], ['compare', '3/KH-UBND', '10/KH-UBND', 'xa-cu.txt'], ['cites'], ['cites', '76/NQ-CP'], ['cites', '--chain', '76/NQ-CP'], ['cites', '--chain', '3/KH-UBND'],
    ['cites', '--stale'], ['cites', '--unresolved'], ['coverage'], ['coverage', '--change'], ['coverage', '--above'], ['coverage', '--of', 'sections'], ['coverage', '--evidence'], ['coverage', '--area', 'tai_chinh_cong'], ['search', 'chuyen doi xanh'],
    ['reuse'], ['reuse', '3/KH-UBND'], ['reuse', '3/KH-UBND', '--sentences'], ['reuse', '--year', '2024'], ['reuse', '--year', '1999'], ['calendar'], ['calendar', '--by', 'month'], ['list'], ['status'], ['errors'], ['review'], ['show', '3/KH-UBND'],
  ])('%s %s %s answers people, and programs with one JSON document', async (...argv) => {
    const human = await run(...argv, '--lang', language)
    expect(human.code).toBe(0)
    expect(human.stdout.trim()).not.toBe('')
    expect(human.stdout).not.toMatch(/undefined|NaN|\{\w+\}|\[object/)
    const json = await run(...argv, '--lang', language, '--json')
    expect(json.code).toBe(0)
    expect(() => JSON.parse(json.stdout) as unknown).not.toThrow()
  })

  it.each([
    { argv: ['compare'], code: 2 }, { argv: ['compare', 'Thạnh Tri'], code: 0 }, { argv: ['compare', 'Không Đâu Cả', 'Thạnh Trị'], code: 2 }, { argv: ['compare', 'deadbeef12', '3/KH-UBND'], code: 2 }, { argv: ['compare', '3/KH-UBND'], code: 2 },
    { argv: ['coverage', '--change', '--above'], code: 2 }, { argv: ['coverage', '--format', 'xlsx'], code: 2 }, { argv: ['coverage', '--by', 'district', '--map', 'today'], code: 2 }, { argv: ['coverage', '--province', 'Atlantis'], code: 2 },
    { argv: ['coverage', '--year', 'abc'], code: 2 }, { argv: ['cites', '--chain'], code: 2 }, { argv: ['cites', '--chain', 'zzz'], code: 2 }, { argv: ['cites', '--graph', '--format', 'table'], code: 2 }, { argv: ['cites', '9/QĐ-XX'], code: 0 },
    { argv: ['search'], code: 2 }, { argv: ['search', 'zzz'], code: 0 }, { argv: ['reuse', 'zzz'], code: 2 }, { argv: ['calendar', '--from', 'mai'], code: 2 }, { argv: ['export'], code: 2 }, { argv: ['export', '--out', ''], code: 2 }, { argv: ['export', '--out', 'package.json'], code: 2 }, { argv: ['export', '--out', 'package.json/x'], code: 2 }, { argv: ['query', 'selec'], code: 2 },
    { argv: ['compare', '--bogus'], code: 2 },
  ])('$argv ends with $code and says why', async ({ argv, code }) => {
    const ended = await run(...argv, '--lang', language)
    expect(ended.code).toBe(code)
    expect(`${ended.stdout}${ended.stderr}`).not.toMatch(/undefined|\{\w+\}|defect of kehoach|Lỗi của chính/)
    expect(`${ended.stdout}${ended.stderr}`.trim()).not.toBe('')
  })
})

describe('compare', () => {
  it('keeps the shape of two sides, and gives all sides of more', async () => {
    const two = JSON.parse((await run('compare', ids.commune, ids.province, '--json')).stdout) as Record<string, unknown>
    expect(Object.keys(two)).toEqual(['left', 'right', 'sides', 'sections', 'references', 'deadlines', 'units', 'targets'])
    const three = JSON.parse((await run('compare', ids.province, 'Thanh Trị, Sóc Trăng', '--year', '2023', '--year', '2024', '--json')).stdout) as { sides: { document: { id: string } }[]; references: { own: unknown[] } }
    expect(three.sides.map(({ document }) => document.id)).toEqual([ids.province, ids.before, ids.commune])
  })
  it('says how a misspelt place was taken', async () => {
    expect((await run('compare', 'Thạnh Tri, Sóc Trăng')).stderr).toContain('"Thạnh Tri, Sóc Trăng"')
  })
  it.each(['html', 'csv', 'xlsx'])('writes %s to a file', async (format) => {
    const file = join(out, `so-sanh.${format}`)
    expect((await run('compare', ids.commune, ids.province, ids.before, '--format', format, '--out', file)).code).toBe(0)
    expect(readFileSync(file).length).toBeGreaterThan(300)
  })
})

describe('files', () => {
  it('lays a dictionary beside a CSV of coverage', async () => {
    const file = join(out, 'do-phu.csv')
    await run('coverage', '--above', '--format', 'csv', '--out', file)
    expect(readFileSync(file, 'utf8')).toContain('Sóc Trăng,Thạnh Trị,Thạnh Trị,2024')
    expect(JSON.parse(readFileSync(`${file}.datapackage.json`, 'utf8'))).toMatchObject({ kehoach: { kehoach: ['0.1.0'] }, resources: [{ path: 'do-phu.csv', rows: 1, rowsInAll: 1 }] })
  })
  it.each([
    ['coverage'], ['coverage', '--change'], ['coverage', '--missing', '--by', 'province'], ['coverage', '--of', 'channels'], ['coverage', '--area', 'the_che'], ['compare', '3/KH-UBND', '10/KH-UBND'],
    ['search', 'chuyen doi xanh'], ['search', 'zzz'], ['cites'], ['cites', '76/NQ-CP'], ['cites', '--chain', '76/NQ-CP'], ['cites', '--stale'], ['cites', '--graph'], ['reuse'], ['reuse', '3/KH-UBND'], ['reuse', '--year', '2024'],
    ['calendar'], ['calendar', '--by', 'month'], ['query', 'SELECT id, bytes, 0.5 AS half FROM documents'], ['query', 'SELECT 1 AS none WHERE 0'],
  ])('%s %s %s: columns of the CSV and of the dictionary beside it agree, versions said', async (...argv) => {
    const file = join(out, 'bang.csv')
    expect((await run(...argv, '--format', 'csv', '--out', file)).code).toBe(0)
    const [heading = ''] = readFileSync(file, 'utf8').slice(1).split('\r\n')
    const { kehoach, resources } = JSON.parse(readFileSync(`${file}.datapackage.json`, 'utf8')) as { kehoach: { kehoach: string[] }; resources: { schema: { fields: { name: string; description?: string }[] } }[] }
    expect(kehoach.kehoach).toEqual(['0.1.0'])
    expect(heading.split(',')).toEqual(resources[0]?.schema.fields.map(({ name }) => name))
    if (argv[0] !== 'query') expect(resources[0]?.schema.fields.filter(({ description }) => !description)).toEqual([])
  })
  it('says versions on stderr where a CSV goes to stdout, and writes JSON to a file', async () => {
    const { stdout, stderr } = await run('cites', '--format', 'csv')
    expect(stdout.startsWith('\ufeffcode,issued_on,place,document,citations')).toBe(true)
    expect(stderr).toContain('kehoach 0.1.0')
    const file = join(out, 'do-phu.json')
    await run('coverage', '--format', 'json', '--out', file)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ by: 'commune' })
    expect(existsSync(`${file}.datapackage.json`)).toBe(true)
    expect((await run('coverage', '--out', join(out, 'x.txt'))).code).toBe(2)
  })
  it('answers each query of a CSV, also those that find nothing', async () => {
    const file = join(out, 'cau-hoi.csv')
    writeFileSync(file, '\ufeffquery\r\n"chuyển đổi xanh"\r\nzzz\r\n')
    const { stdout } = await run('search', '--queries', file)
    expect(stdout.trim().split('\r\n').map((line) => line.split(',').slice(0, 3).join(','))).toEqual(['query,found,complete', 'chuyển đổi xanh,1,1', 'zzz,0,1'])
  })
  it('names tables of the same kind in the foreign keys of an export, and counts all rows', async () => {
    const { stdout, code } = await run('export', '--format', 'parquet', '--out', join(out, 'parquet'))
    expect(code).toBe(0)
    expect(stdout).toContain('documents.parquet: documents 3 / 3')
    const { resources } = JSON.parse(readFileSync(join(out, 'parquet/datapackage.json'), 'utf8')) as { resources: { name: string; path: string; schema?: { foreignKeys?: { reference: { resource: string } }[] } }[] }
    const names = resources.map(({ name }) => name)
    for (const { schema } of resources) for (const { reference } of schema?.foreignKeys ?? []) expect(names).toContain(reference.resource)
    for (const { path } of resources) expect(existsSync(join(out, 'parquet', path))).toBe(true)
  })
})
