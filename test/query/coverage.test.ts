import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changesTo, coverage, coverageChanges, coverageEvidence, coverageGaps, coverageOf, coverageOfArea, localitiesWithoutPlan } from '../../src/query/index.ts'
import { markFailed, noteFile } from '../../src/store/index.ts'
import { AREAS, makeCorpus, plan } from './corpus.ts'

let made: ReturnType<typeof makeCorpus>
beforeEach(() => { made = makeCorpus() })
afterEach(() => made.remove())

describe('coverage', () => {
  it('tells covered, unclear, absent and not readable apart', () => {
    const { corpus, put } = made
    const a = put(plan('a.txt', { areas: [AREAS.task('tai_chinh_cong'), AREAS.unclear('the_che')] }))
    put(plan('b.txt', { commune: 'Lâm Kiết', grade: 'poor', areas: [AREAS.mention('chinh_quyen_so')] }))
    const { rows, totals } = coverage(corpus, { by: 'commune', province: 'Sóc Trăng', year: 2024 })
    expect(rows.map(({ locality, areas }) => [locality.commune, areas.tai_chinh_cong, areas.the_che, areas.chinh_quyen_so])).toEqual([
      ['Lâm Kiết', 'not_readable', 'not_readable', 'covered'],
      ['Thạnh Trị', 'covered', 'unclear', 'absent'],
    ])
    expect(rows[1]).toMatchObject({ year: 2024, documents: [a], locality: { level: 'commune', province: 'Sóc Trăng', district: 'Thạnh Trị' }, strengths: { tai_chinh_cong: 'task', the_che: null } })
    expect(totals).toMatchObject([{ year: 2024, localities: 2, documents: 2, areas: { tai_chinh_cong: { covered: 1, not_readable: 1, share: 1 }, the_che: { unclear: 1, share: 0 } } }])
  })

  it('counts all plans of a province, or only those of one level', () => {
    const { corpus, put } = made
    put(plan('xa.txt', { areas: [AREAS.task('the_che')] }))
    put(plan('tinh.txt', { level: 'province', district: null, commune: null, areas: [AREAS.mention('tai_chinh_cong')] }))
    expect(coverage(corpus, { by: 'province' }).rows).toMatchObject([{ areas: { the_che: 'covered', tai_chinh_cong: 'covered' }, counts: { the_che: { task: 1, absent: 1 } } }])
    expect(coverage(corpus, { by: 'province', level: 'province' }).rows).toMatchObject([{ areas: { the_che: 'absent', tai_chinh_cong: 'covered' } }])
    expect(coverage(corpus, { by: 'commune' }).rows).toHaveLength(1)
  })

  it('is counted on the map of the day or on today’s', () => {
    const { corpus, put } = made
    put(plan('a.txt', { today: { province: 'Cần Thơ', commune: 'Phú Lộc' } }))
    put(plan('b.txt', { commune: 'Tuân Tức', today: { province: 'Cần Thơ', commune: 'Phú Lộc' }, areas: [AREAS.task('the_che')] }))
    expect(coverage(corpus, { by: 'commune' }).rows).toHaveLength(2)
    expect(coverage(corpus, { by: 'commune', map: 'today' }).rows).toMatchObject([{ locality: { province: 'Cần Thơ', district: null, commune: 'Phú Lộc' }, areas: { the_che: 'covered' } }])
    expect(() => coverage(corpus, { by: 'district', map: 'today' })).toThrow('district_gone')
  })

  it('follows what happens to the documents', () => {
    const { corpus, put } = made
    const id = put(plan('a.txt', { areas: [AREAS.task('the_che')] }))
    put(plan('a.txt', { areas: [AREAS.task('tai_chinh_cong')], says: ['Bản mới'] })) // replaces it at its place
    expect(coverage(corpus, { by: 'commune' }).rows).toMatchObject([{ areas: { the_che: 'absent', tai_chinh_cong: 'covered' } }])
    noteFile(corpus, { location: 'b.txt', path: 'b.txt', documentId: id })
    expect(coverage(corpus, { by: 'commune' }).rows).toMatchObject([{ areas: { the_che: 'covered', tai_chinh_cong: 'covered' } }])
    markFailed(corpus, id)
    const rows = coverage(corpus, { by: 'province' }).rows
    expect(rows.find(({ documents }) => documents.includes(id))).toMatchObject({ year: null, areas: { the_che: 'not_readable' } })
  })

  it('does not count a decision as a plan', () => {
    const { corpus, put } = made
    put(plan('quyet-dinh.txt', { kind: 'quyet_dinh', areas: [AREAS.task('the_che')] }))
    expect(coverage(corpus, { by: 'commune' }).rows).toEqual([])
    put(plan('ke-hoach.txt'))
    expect(coverage(corpus, { by: 'commune' }).rows).toMatchObject([{ areas: { the_che: 'absent' } }])
  })

  it('shows a plan of several years in each', () => {
    const { corpus, put } = made
    put(plan('a.txt', { year: null }))
    expect(coverage(corpus, { by: 'commune' }).rows).toMatchObject([{ year: null }])
    expect(corpus.db.prepare('SELECT year FROM coverage').pluck().all()).toEqual([0])
  })

  it('says what changed from year to year', () => {
    const { corpus, put } = made
    put(plan('22.txt', { year: 2022, areas: [AREAS.task('the_che')] }))
    put(plan('24.txt', { year: 2024, areas: [AREAS.task('tai_chinh_cong')] }))
    put(plan('other.txt', { commune: 'Lâm Kiết', year: 2024 }))
    expect(coverageChanges(coverage(corpus, { by: 'commune' }))).toEqual([
      { locality: expect.objectContaining({ commune: 'Thạnh Trị' }), from: 2022, to: 2024, gained: ['tai_chinh_cong'], lost: ['the_che'] },
    ])
    expect(changesTo(corpus, { by: 'commune', year: 2024 })).toHaveLength(1)
    expect(changesTo(corpus, { by: 'commune', year: 2022 })).toEqual([])
  })

  it('leads from a cell to its evidence', () => {
    const { corpus, put } = made
    const id = put(plan('a.txt', { areas: [AREAS.task('the_che', 'ra_soat'), AREAS.mention('tai_chinh_cong')] }))
    const [evidence, ...others] = coverageEvidence(corpus, [id], 'the_che')
    expect(others).toEqual([])
    const { text } = corpus.db.prepare('SELECT text FROM pages WHERE document_id = ? AND page = ?').get(id, evidence?.span.page) as { text: string }
    expect(text.slice(evidence?.span.start, evidence?.span.end)).toBe(evidence?.raw)
    expect(coverageEvidence(corpus, [], 'the_che')).toEqual([])
  })

  it('finds what the level above asks and a plan leaves out', () => {
    const { corpus, put } = made
    const above = put(plan('tinh.txt', { level: 'province', district: null, commune: null, areas: [AREAS.task('the_che', 'ra_soat'), AREAS.mention('tai_chinh_cong')] }))
    const id = put(plan('xa.txt', { areas: [AREAS.mention('chinh_quyen_so')] }))
    put(plan('cu.txt', { year: 2021 })) // nothing above for that year
    const gap = { document: id, locality: expect.objectContaining({ commune: 'Thạnh Trị' }), asIssued: expect.objectContaining({ commune: 'Thạnh Trị' }), year: 2024, above: [above], asked: 2, areas: ['the_che'], subtopics: ['ra_soat'], distance: 1 }
    expect(coverageGaps(corpus, { province: 'Sóc Trăng' })).toEqual([gap])
    expect(coverageGaps(corpus)).toEqual([gap])
    expect(coverageGaps(corpus, { province: 'Hà Giang' })).toEqual([])
    expect(coverageGaps(corpus, { year: 2021 })).toEqual([])
  })

  it('says no distance of a plan that could not be read, and finds today’s places by the plans they had above', () => {
    const { corpus, put } = made
    put(plan('tinh.txt', { level: 'province', district: null, commune: null, today: { province: 'Cần Thơ', commune: null }, areas: [AREAS.task('the_che', 'ra_soat')] }))
    put(plan('tinh-khac.txt', { province: 'Hậu Giang', level: 'province', district: null, commune: null, today: { province: 'Cần Thơ', commune: null }, areas: [AREAS.task('chinh_quyen_so')] }))
    put(plan('xa.txt', { grade: 'poor', today: { province: 'Cần Thơ', commune: 'Phú Lộc' } }))
    put(plan('xa-2.txt', { commune: 'Lâm Kiết', today: { province: 'Cần Thơ', commune: 'Lâm Tân' }, areas: [AREAS.task('the_che')] }))
    expect(coverageGaps(corpus, { province: 'Cần Thơ', map: 'today' }).map(({ distance, areas, subtopics, asked }) => [distance, areas, subtopics, asked])).toEqual([[0.5, [], ['ra_soat'], 2], [null, [], [], 2]])
    const today = coverageGaps(corpus, { province: 'Cần Thơ', map: 'today' })
    expect(today.map(({ locality, asIssued }) => [locality, asIssued.commune, asIssued.province])).toEqual([
      [{ level: 'commune', province: 'Cần Thơ', district: null, commune: 'Lâm Tân' }, 'Lâm Kiết', 'Sóc Trăng'], [{ level: 'commune', province: 'Cần Thơ', district: null, commune: 'Phú Lộc' }, 'Thạnh Trị', 'Sóc Trăng'],
    ])
    expect(coverageGaps(corpus, { province: 'Cần Thơ', map: 'today', level: 'district' })).toEqual([])
    expect(coverageGaps(corpus, { province: 'Cần Thơ' })).toEqual([])
  })

  it('keeps the name of a place that was divided, and of a district, on today’s map', () => {
    const { corpus, put } = made
    put(plan('tinh.txt', { level: 'province', district: null, commune: null, today: { province: 'Cần Thơ', commune: null }, areas: [AREAS.task('the_che')] }))
    put(plan('xa.txt', { today: { province: 'Cần Thơ', commune: null } }))
    put(plan('huyen.txt', { level: 'district', commune: null, district: 'Kế Sách', today: { province: 'Cần Thơ', commune: null } }))
    expect(coverageGaps(corpus, { map: 'today' }).map(({ locality: { province, district, commune } }) => [province, district, commune])).toEqual([['Cần Thơ', 'Kế Sách', null], ['Cần Thơ', 'Thạnh Trị', 'Thạnh Trị']])
  })

  it('says of one area in which words, citing what, by when and since which year', () => {
    const { corpus, put } = made
    put(plan('22.txt', { year: 2022, areas: [AREAS.mention('tai_chinh_cong')] }))
    const id = put(plan('24.txt', { areas: [AREAS.task('tai_chinh_cong')], says: ['Theo 76/NQ-CP, xong trong quý I'], references: [{ raw: '76/NQ-CP', code: '76/NQ-CP', relation: 'can_cu' }], deadlines: [{ raw: 'quý I', type: 'quarter', value: '2024-Q1' }] }))
    put(plan('other.txt', { commune: 'Lâm Kiết' }))
    const rows = coverageOfArea(corpus, 'tai_chinh_cong', { by: 'commune', year: 2024 })
    expect(rows.map(({ locality, state, since, evidence }) => [locality.commune, state, since, evidence.length])).toEqual([['Lâm Kiết', 'absent', null, 0], ['Thạnh Trị', 'covered', 2022, 1]])
    expect(rows[1]?.evidence[0]).toMatchObject({ document: id, section: 's1', strength: 'task', citing: ['76/NQ-CP'], deadlines: ['2024-Q1'] })
  })

  it('counts sub-topics, kinds of section and channels in the same rows', () => {
    const { corpus, put } = made
    put(plan('a.txt', { areas: [AREAS.task('the_che', 'ra_soat')], says: ['qua Zalo'], channels: [{ raw: 'Zalo', kind: 'zalo' }] }))
    expect(coverageOf(corpus, 'subtopics', { by: 'commune' })).toMatchObject([{ counts: { ra_soat: 1 } }])
    expect(coverageOf(corpus, 'sections', { by: 'province' })).toMatchObject([{ counts: { noi_dung: 1 } }])
    expect(coverageOf(corpus, 'channels', { by: 'province' })).toMatchObject([{ counts: { zalo: 1 } }])
  })

  it('has a row for every place of the year where asked, which is in no share', () => {
    const { corpus, put } = made
    put(plan('a.txt', { areas: [AREAS.task('the_che')] }))
    put(plan('b.txt', { year: 2023 }))
    const query = { by: 'commune', province: 'Sóc Trăng', district: 'Thạnh Trị', everyPlace: true } as const
    const { rows, totals } = coverage(corpus, { ...query, year: 2024 })
    expect(rows).toHaveLength(10)
    expect(rows.filter(({ areas }) => areas.the_che === 'no_plan')).toHaveLength(9)
    expect(rows.map(({ locality }) => locality.commune)).toEqual([...rows.map(({ locality }) => locality.commune as string)].sort(new Intl.Collator('vi').compare))
    expect(totals).toMatchObject([{ year: 2024, localities: 1, documents: 1, areas: { the_che: { covered: 1, no_plan: 9, share: 1 } } }])
    expect(coverage(corpus, query).rows).toHaveLength(20)
    expect(coverage(corpus, { ...query, everyPlace: false }).rows).toHaveLength(2)
    expect(coverage(corpus, { by: 'province', map: 'today', year: 2024, everyPlace: true }).rows).toHaveLength(35) // 34, and the plan that has no place on today's map
  })

  it('lists the places without a plan', () => {
    const { corpus, put } = made
    put(plan('a.txt'))
    const missing = localitiesWithoutPlan(corpus, { by: 'commune', province: 'Sóc Trăng', district: 'Thạnh Trị', year: 2024 })
    expect(missing).toHaveLength(9)
    expect(missing.map(({ commune }) => commune)).not.toContain('Thạnh Trị')
  })
})
