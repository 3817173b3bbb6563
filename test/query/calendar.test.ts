import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toGraphml, toIcs } from '../../src/export/index.ts'
import { calendar, citationGraph, readVersions } from '../../src/query/index.ts'
import { readDueDates } from '../../src/query/due-dates.ts'
import { makeCorpus, plan } from './corpus.ts'

describe('readDueDates', () => {
  it.each([
    ['2024-12-15', ['2024-12-15']], ['2024-02', ['2024-02-29']], ['2024-Q1', ['2024-03-31']], ['2024', ['2024-12-31']], ['2024-Q1/2024-Q2', ['2024-06-30']],
    ['2025-11/..', ['2025-11-30']], ['2026-04+2026-08', ['2026-04-30', '2026-08-31']], ['R/P3M', ['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31']],
    ['R/P1Y;by=--11-15', ['2024-11-15']], ['R/P3M;by=last-SA', ['2024-03-30', '2024-06-29', '2024-09-28', '2024-12-28']], ['R/P6M+R/P1Y', ['2024-06-30', '2024-12-31', '2024-12-31']], ['2024-05-06T11:00', ['2024-05-06']],
  ])('%s → %s', (value, days) => expect(readDueDates(value, [2024]).map(({ due }) => due)).toEqual(days))
  it('takes the day of the month', () => {
    expect(readDueDates('R/P1M;by=---15', [2024]).map(({ due }) => due).slice(0, 2)).toEqual(['2024-01-15', '2024-02-15'])
  })
  it.each(['continuous', 'R', 'R/P1D', 'R/P1W', '2024-13', '2024-02-30', 'P5D', 'R/P1Y;by=--02-30', 'R/P1M;by=whenever', '', '2024-06/2024-01', 'T11:00/T11:30'])('no day in "%s"', (value) => {
    expect(readDueDates(value, [2024])).toEqual([])
  })
  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('R', '/', 'P', '1', 'M', 'Y', '2', '0', '-', ';', 'by=', '+', 'Q', '.') }), (value) => { readDueDates(value, [2024, 2025]) }))
  })
})

describe('calendar', () => {
  const { corpus, put, remove } = makeCorpus()
  const id = put(plan('a.txt', {
    says: ['trước ngày 15/12/2024', 'Quý I', 'thường xuyên', 'hằng quý'],
    deadlines: [
      { raw: 'trước ngày 15/12/2024', type: 'date', value: '2024-12-15', task: 'Báo cáo năm; "tổng kết", hết', units: ['Phòng Nội vụ'] },
      { raw: 'Quý I', type: 'quarter', value: '2024-Q1', anchorInferred: true }, { raw: 'thường xuyên', type: 'continuous', value: 'continuous' },
      { raw: 'hằng quý', type: 'recurring', value: 'R/P3M', units: ['Văn phòng'] },
    ],
  }))
  put(plan('b.txt', { province: 'Hà Giang', district: 'Bắc Mê', commune: 'Yên Phú', says: ['Tháng 3/2024'], deadlines: [{ raw: 'Tháng 3/2024', type: 'month', value: '2024-03' }] }))

  it('lists days in order, and apart what has none', () => {
    const { entries, undated, months } = calendar(corpus)
    expect(entries.map(({ due }) => due)).toEqual(['2024-03-31', '2024-03-31', '2024-03-31', '2024-06-30', '2024-09-30', '2024-12-15', '2024-12-31'])
    expect(undated).toMatchObject([{ raw: 'thường xuyên', due: null }])
    expect(months[0]).toEqual({ month: '2024-03', count: 3 })
  })
  it.each([
    { query: { unit: 'phong noi vu' }, count: 1 }, { query: { province: 'Hà Giang' }, count: 1 }, { query: { from: '2024-12-01' }, count: 2 }, { query: { to: '2024-03-31' }, count: 3 },
    { query: { to: '2024-06' }, count: 4 }, { query: { year: 2023 }, count: 0 }, { query: { document: id, unit: 'văn phòng' }, count: 4 }, { query: { unit: 'Công an' }, count: 0 },
  ])('$query', ({ query, count }) => expect(calendar(corpus, query).entries).toHaveLength(count))
  it('becomes an iCalendar that is the same each time', () => {
    const ics = toIcs(calendar(corpus, { unit: 'Phòng Nội vụ' }).entries, readVersions(corpus))
    expect(ics).toContain('DTSTART;VALUE=DATE:20241215')
    expect(ics).toContain('X-KEHOACH-VERSIONS:{"kehoach":["0.1.0"]')
    expect(ics.replace(/\r\n /g, '')).toContain('SUMMARY:Báo cáo năm\\; "tổng kết"\\, hết')
    expect(ics).toBe(toIcs(calendar(corpus, { unit: 'Phòng Nội vụ' }).entries, readVersions(corpus)))
    expect(ics.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  })
  it('GraphML escapes what XML would stumble over', () => {
    const { corpus: other, put: add, remove: end } = makeCorpus()
    add(plan('x.txt', { title: 'A & B <"c">', says: ['1/QĐ-UBND'], references: [{ raw: '1/QĐ-UBND', code: '1/QĐ-UBND', relation: 'can_cu' }] }))
    expect(toGraphml(citationGraph(other), readVersions(other))).toContain('A &amp; B &lt;&quot;c&quot;&gt;')
    end()
    remove()
  })
})
