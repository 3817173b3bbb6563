import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { extractWith, loadExtractors, runExtractors, scaffoldExtractor } from '../../src/extract/index.ts'
import { UsageError } from '../../src/model/index.ts'
import { documentOf, extractFrom, NO_FIELDS } from './one-passage.ts'

const folder = mkdtempSync(join(tmpdir(), 'kehoach-extractors-'))
afterAll(() => rmSync(folder, { recursive: true }))
const write = (name: string, content: string) => writeFileSync(join(folder, name), content)

describe('a new extractor', () => {
  it('works as it is written, outside the repository', async () => {
    for (const { path, content } of scaffoldExtractor('ho-kinh-doanh', 'own-folder')) write(path, content)
    const { NODE_TEST_CONTEXT: _, ...env } = process.env
    expect(execFileSync(process.execPath, ['--test', 'ho-kinh-doanh.test.mjs'], { cwd: folder, encoding: 'utf8', env })).toMatch(/pass 4/)
    const { extractors, failures } = await loadExtractors(['./ho-kinh-doanh.mjs'], folder)
    expect(failures).toEqual([])
    expect(extractFrom(extractors[0]!, 'Vận động các hộ kinh doanh nộp hồ sơ')).toMatchObject([{ raw: 'hộ kinh doanh', audience: 'ho_kinh_doanh', extractor: 'ho-kinh-doanh' }])
  })
  it('has three files in the repository', () => {
    expect(scaffoldExtractor('so-tay').map(({ path }) => path)).toEqual(['src/extract/so-tay.ts', 'test/extract/so-tay.fixture.json', 'test/extract/so-tay.test.ts'])
    expect(scaffoldExtractor('so-tay')[0]?.content).toContain('export const soTay = defineExtractor(')
  })
  it.each(['', 'Hộ kinh doanh', '../outside', 'a--b', '1st', 'a'.repeat(61)])('refuses the name "%s"', (name) => expect(() => scaffoldExtractor(name)).toThrow(UsageError))
})

describe('modules that do not fit', () => {
  it.each([
    ['broken.mjs', 'export default {', /./],
    ['empty.mjs', 'export const nothing = 1', /no export/],
    ['elsewhere.mjs', "export default { name: 'x', version: 1, fact: 'weather', *find() {} }", /weather/],
    ['taken.mjs', "export default { name: 'references', version: 1, fact: 'channels', *find() {} }", /taken/],
  ])('%s fails alone', async (file, content, reason) => {
    write(file, content)
    write('good.mjs', "export default { name: 'good', version: 1, fact: 'channels', *find() {} }")
    const { extractors, failures } = await loadExtractors([`./${file}`, './good.mjs'], folder, ['references'])
    expect(extractors.map(({ name }) => name)).toEqual(['good'])
    expect(failures).toEqual([{ module: `./${file}`, reason: expect.stringMatching(reason) }])
  })
})

describe('extractors that fail while they run', () => {
  it('fail alone, with their name', async () => {
    write('throws.mjs', "export default { name: 'throws', version: 1, fact: 'channels', find() { throw new Error('on purpose') } }")
    write('speaks.mjs', "export default { name: 'speaks', version: 1, fact: 'channels', *find({ text }) { for (const match of text.matchAll(/Zalo/g)) yield { match, kind: 'zalo' } } }")
    const { extractors } = await loadExtractors(['./throws.mjs', './speaks.mjs'], folder)
    const { facts, warnings } = runExtractors(extractors, documentOf(['nhóm Zalo']), NO_FIELDS)
    expect(facts).toHaveLength(1)
    expect(warnings).toEqual([{ code: 'extractor_failed', params: { extractor: 'throws', reason: 'on purpose' } }])
  })
  it('lose only the facts that do not fit the schema', async () => {
    write('wrong.mjs', "export default { name: 'wrong', version: 1, fact: 'channels', *find({ text }) { for (const match of text.matchAll(/Zalo|loa/g)) yield { match, kind: match[0] === 'loa' ? 'drum' : 'zalo' } } }")
    const { extractors } = await loadExtractors(['./wrong.mjs'], folder)
    const codes: string[] = []
    const { facts } = await extractWith(extractors).run(documentOf(['loa và nhóm Zalo']), { warn: (code) => codes.push(code) })
    expect(facts.channels.map(({ raw }) => raw)).toEqual(['Zalo'])
    expect(codes).toContain('fact_dropped')
  })
})
