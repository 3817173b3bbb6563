import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readReviewQueue, search, searchMany } from '../../src/query/index.ts'
import { correctDocument } from '../../src/store/index.ts'
import { AREAS, makeCorpus, plan } from './corpus.ts'

let made: ReturnType<typeof makeCorpus>
let ids: Record<string, string>
beforeAll(() => {
  made = makeCorpus()
  ids = {
    marked: made.put(plan('marked.txt', { says: ['Đẩy mạnh cải cách thủ tục, rà soát hồ sơ và số hóa kết quả theo Quyết định 35/QĐ-UBND.'], areas: [AREAS.task('the_che')] })),
    other: made.put(plan('other.txt', { year: 2023, says: ['Cái cách làm mới của đội ngũ; hồ sơ giấy được lưu.', 'Thời hạn: quý I'], deadlines: [{ raw: 'quý I', type: 'quarter', value: '2023-Q1', confidence: 0.4 }] })),
    province: made.put(plan('tinh.txt', { level: 'province', district: null, commune: null, province: 'Hà Giang', sections: [
      { title: 'HỒ SƠ ĐIỆN TỬ', kind: 'muc_tieu', text: 'Đạt 100%.' },
      { title: 'KINH PHÍ', kind: 'kinh_phi', text: 'Do ngân sách bảo đảm, dự toán hồ sơ.' },
    ] })),
  }
})
afterAll(() => made.remove())

const found = (query: string, filters = {}): string[] => search(made.corpus, query, filters).hits.map(({ id, section }) => `${Object.keys(ids).find((name) => ids[name] === id)} ${section}`)

describe('search', () => {
  it.each([
    { query: 'cải cách thủ tục', hits: ['marked s1'] },
    { query: 'cai cach thu tuc', hits: ['marked s1'] },
    { query: '"rà soát hồ sơ"', hits: ['marked s1'] },
    { query: '"hồ sơ rà soát"', hits: [] },
    { query: 'số hoá', hits: ['marked s1'] }, // printed hóa
    { query: 'doi ngu', hits: ['other s1'] },
    { query: 'đội ngũ', hits: ['other s1'] },
    { query: 'dien tu', hits: ['province s1'] },
    { query: 'NEAR(rà kết, 6)', hits: ['marked s1'] },
    { query: 'NEAR(rà kết, 5)', hits: [] },
    { query: 'NEAR(đẩy luật, 5)', hits: [] },
    { query: 'NEAR(đẩy quyết, 3)', hits: [] },
    { query: '35/QĐ-UBND', hits: ['marked s1'] },
    { query: '36/QĐ-UBND', hits: [] },
    { query: 'giấy OR điện', hits: ['other s1', 'province s1'] },
    { query: 'hồ sơ -giấy -rà', hits: ['province s1', 'province s2'] },
    { query: 'dự toá*', hits: ['province s2'] },
    { query: 'zzz', hits: [] },
    { query: '', hits: [] },
    { query: '"', hits: [] },
  ])('$query', ({ query, hits }) => {
    expect(found(query).sort()).toEqual(hits)
  })

  it('prefers the marks that were typed, and titles', () => {
    expect(found('cái cách')[0]).toBe('other s1')
    const hits = search(made.corpus, 'cái cách').hits
    expect(hits.map(({ isExact }) => isExact)).toEqual([true, ...hits.slice(1).map(() => false)])
    expect(found('thu tuc ra soat')).toEqual(['marked s1'])
    const { corpus, put, remove } = makeCorpus()
    const apart = put(plan('a.txt', { title: 'Kế hoạch', sections: [{ title: 'CẢI TIẾN CÁCH LÀM, HÀNH LANG CHÍNH', kind: 'noi_dung', text: 'Khác.' }] }))
    const together = put(plan('b.txt', { title: 'Kế hoạch', sections: [{ title: 'KHÁC', kind: 'noi_dung', text: 'Rất dài về cải cách hành chính.' }] }))
    for (const typed of ['cải cách hành chính', 'cai cach hanh chinh']) expect(search(corpus, typed).hits.map(({ id }) => id)).toEqual([together, apart])
    remove()
    expect(found('"cái cách"')[0]).toBe('other s1')
    expect(search(made.corpus, '"cách cải"').hits).toEqual([])
    expect(found('hồ sơ')[0]).toBe('province s1')
  })

  it.each([
    { filters: { province: 'Hà Giang' }, hits: ['province s1', 'province s2'] },
    { filters: { year: 2023 }, hits: ['other s1'] },
    { filters: { level: 'commune' }, hits: ['marked s1', 'other s1'] },
    { filters: { commune: 'Thạnh Trị', year: 2024 }, hits: ['marked s1'] },
    { filters: { kind: 'kinh_phi' }, hits: ['province s2'] },
    { filters: { area: 'the_che' }, hits: ['marked s1'] },
    { filters: { province: 'Hà Nội' }, hits: [] },
    { filters: { limit: 1 }, hits: ['province s1'] },
  ])('filters by $filters', ({ filters, hits }) => {
    expect(found('hồ sơ', filters).sort()).toEqual(hits)
  })

  it('finds what stands before the first section, and all of a plan without sections', () => {
    const { corpus, put, remove } = makeCorpus()
    const abstract = put(plan('a.txt', { code: '89/KH-UBND', title: 'Chuyển đổi xanh năm 2024' }))
    const bare = put(plan('b.txt', { sections: [], title: 'Không có đề mục' }))
    expect(search(corpus, 'chuyen doi xanh').hits).toMatchObject([{ id: abstract, section: 'head', title: 'Chuyển đổi xanh năm 2024', page: 1, isExact: false }])
    expect(search(corpus, '89/KH-UBND', { province: 'Sóc Trăng', year: 2024 }).hits.map(({ id, section }) => [id, section])).toEqual([[abstract, 'head']])
    expect(search(corpus, 'chuyển đổi xanh', { kind: 'noi_dung' }).hits).toEqual([])
    expect(search(corpus, '"không có đề mục"').hits.map(({ id }) => id)).toEqual([bare])
    correctDocument(corpus, abstract, 'title', 'Chuyển đổi số')
    expect(search(corpus, 'chuyển đổi số').hits.map(({ id }) => id)).toEqual([abstract])
    expect(corpus.db.prepare('SELECT count(*) FROM section_search').pluck().get()).toBe(corpus.db.prepare('SELECT (SELECT count(*) FROM sections) + (SELECT count(*) FROM document_heads)').pluck().get())
    remove()
  })

  it('highlights what was found', () => {
    const [hit] = search(made.corpus, 'ra soat').hits
    expect(hit?.snippet).toContain('**rà soát**')
    expect(hit?.highlights.map(([start, end]) => hit.excerpt.slice(start, end))).toEqual(['rà', 'soát'])
  })
  it('lights up no word of other marks where the very marks stand', () => {
    const { corpus, put, remove } = makeCorpus()
    put(plan('x.txt', { says: ['Trả hồ sơ hộ tịch đúng hạn'] }))
    expect(search(corpus, 'hồ sơ').hits[0]?.snippet).toContain('Trả **hồ sơ** hộ tịch đúng hạn')
    expect(search(corpus, 'ho so').hits[0]?.snippet).toContain('Trả **hồ sơ hộ** tịch đúng hạn')
    remove()
  })

  it('finds every word of every section, and nothing when the document is gone', () => {
    const { corpus, put, remove } = makeCorpus()
    put(plan('x.txt', { says: ['Từ hiếm hoi ở đây'] }))
    const rows = corpus.db.prepare('SELECT own_text AS text FROM sections UNION ALL SELECT text FROM document_heads').all() as { text: string }[]
    for (const word of rows.flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? [])) expect(search(corpus, word).found, word).toBeGreaterThan(0)
    put(plan('x.txt', { says: ['Khác hẳn'] }))
    expect(search(corpus, 'hiếm').hits).toEqual([])
    remove()
  })

  it('answers many queries at once and never throws', () => {
    expect(searchMany(made.corpus, ['zalo', 'hồ sơ']).map(({ query, hits }) => [query, hits.length])).toEqual([['zalo', 0], ['hồ sơ', 4]])
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('"', '*', '(', ')', '-', 'a', 'ế', ' ', 'NEAR', 'OR', ':', '^', '{', '\'', ',', '5') }), (query) => { search(made.corpus, query) }))
  })
})

describe('readReviewQueue', () => {
  it('puts the riskiest first and forgets what a person has settled', () => {
    const { corpus } = made
    expect(readReviewQueue(corpus)).toMatchObject([{ document: ids.other, field: 'deadlines[0].value', value: '2023-Q1', confidence: 0.4, risk: 0.54 }])
    correctDocument(corpus, ids.other as string, 'deadlines[0].value', '2023-Q2')
    expect(readReviewQueue(corpus)).toEqual([])
  })
})
