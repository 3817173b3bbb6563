import { load } from 'cheerio'
import JSZip from 'jszip'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toChangeTable, toCoverageHtml, toCoverageTable, toCoverageXlsx, toGapTable, toReportCsv } from '../../src/export/index.ts'
import { coverageReport, type CoverageReport } from '../../src/query/index.ts'
import { AREAS, makeCorpus, plan } from '../query/corpus.ts'

let made: ReturnType<typeof makeCorpus>
let report: CoverageReport
beforeAll(() => {
  made = makeCorpus()
  made.put(plan('a.txt', { code: '1/KH-UBND', areas: [{ area: 'the_che', raw: 'Rà soát <văn bản> & "quy định"', strength: 'task' }] }))
  made.put(plan('b.txt', { year: 2023, areas: [AREAS.mention('tai_chinh_cong')] }))
  report = coverageReport(made.corpus, { by: 'commune', province: 'Sóc Trăng' })
})
afterAll(() => made.remove())

describe('toCoverageHtml', () => {
  it('leads from every covered cell to its evidence, in words too', () => {
    const page = load(toCoverageHtml(report))
    const cells = page('td.cell.covered a').toArray()
    expect(cells).toHaveLength(2)
    for (const cell of cells) expect(page(page(cell).attr('href') as string).find('blockquote').length).toBeGreaterThan(0)
    expect(page('blockquote').text()).toContain('Rà soát <văn bản> & "quy định"')
    expect(page('td.absent').first().text()).toBe('○ không')
    // A mention is shown lighter than a task.
    expect(cells.map((cell) => [page(cell).text(), page(cell).parent().attr('class')])).toEqual([['◔ chỉ nhắc tới', 'cell covered s1'], ['● có', 'cell covered s4']])
  })
  it('needs nothing beside itself and can be read aloud', () => {
    const html = toCoverageHtml(report, 'en')
    expect(html).not.toMatch(/(?:src|href)="(?!#)/)
    const page = load(html)
    expect(page('html').attr('lang')).toBe('en')
    expect(page('table th').toArray().every((cell) => page(cell).attr('scope') !== undefined)).toBe(true)
    expect(page('h2').toArray().map((heading) => page(heading).text())).toContain('Changes against the plan before')
  })
})

describe('coverage as a table', () => {
  it('is a CSV with a row a place and year', () => {
    const [heading, ...rows] = toReportCsv(toCoverageTable(report.coverage)).trim().split('\r\n')
    expect(heading).toContain('province,district,commune,year,plans,the_che,the_che_strength,the_che_plans')
    expect(rows).toHaveLength(2)
    expect(rows[1]).toContain('Sóc Trăng,Thạnh Trị,Thạnh Trị,2024,1,covered,task,1')
  })
  it('gives changes and the distance to the level above as tables of their own', () => {
    expect(toChangeTable(report.changes).rows).toEqual([{ province: 'Sóc Trăng', district: 'Thạnh Trị', commune: 'Thạnh Trị', from: 2023, to: 2024, gained: 'the_che', lost: 'tai_chinh_cong' }])
    const { columns, rows } = toGapTable([{ document: 'x', locality: { level: 'commune', province: 'A', district: null, commune: 'B' }, asIssued: { level: 'commune', province: 'C', district: 'D', commune: 'E' }, year: 2024, above: ['y', 'z'], asked: 4, areas: ['the_che'], subtopics: [], distance: 0.25 }])
    expect(rows).toEqual([{ province: 'A', district: null, commune: 'B', year: 2024, document: 'x', above: 'y z', asked: 4, distance: 0.25, areas: 'the_che', subtopics: '', as_issued: 'E, D, C' }])
    expect(columns.map(({ name }) => name)).toEqual(Object.keys(rows[0] ?? {}))
  })
  it('is a workbook with totals and what the columns mean', async () => {
    const zip = await JSZip.loadAsync(await toCoverageXlsx(report))
    const book = await (zip.file('xl/workbook.xml') as JSZip.JSZipObject).async('string')
    for (const name of ['Độ phủ', 'Tổng hợp', 'Thay đổi', 'So với cấp trên', 'Chưa có kế hoạch', 'Từ điển dữ liệu', 'Phiên bản']) expect(book).toContain(`name="${name}"`)
  })
})
