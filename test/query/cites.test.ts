import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { citationChain, citationDescent, citationGraph, cites, mostCited, staleCitations, toCodeKey } from '../../src/query/index.ts'
import { makeCorpus, plan } from './corpus.ts'

describe('toCodeKey', () => {
  it.each([
    ['35/QĐ-UBND', '35/qd-ubnd'], ['Quyết định số 035 / QĐ – UBND ngày 25/01/2024', '35/qd-ubnd'], ['08/kh-ubnd', '8/kh-ubnd'], ['76/NQ-CP', '76/nq-cp'],
    ['30/2020/NĐ-CP', '30/2020/nd-cp'], ['12a/KH-UBND.', '12a/kh-ubnd'],
    ['18-NQ/TW', '18/nq-tw'], ['18/NQ-TW', '18/nq-tw'], ['Nghị quyết số 05 - CTr/ThU', '5/ctr-thu'], ['nghị quyết 76/nq cp của Chính phủ', '76/nq-cp'], ['72/2025/QH 15', '72/2025/qh15'], ['35/QĐ-LĐTB&XH', '35/qd-ldtbxh'],
  ])('%s → %s', (printed, key) => expect(toCodeKey(printed)).toBe(key))
  it.each(['Luật Đất đai', '35', '', '/QĐ-UBND', 'số: /KH-UBND', 'giai đoạn 2021-2025', '18-NQ', 'ngày 15-7'])('none in "%s"', (printed) => expect(toCodeKey(printed)).toBeNull())
})

describe('citations', () => {
  let made: ReturnType<typeof makeCorpus>
  let ids: Record<'province' | 'district' | 'commune' | 'other' | 'late', string>
  const cite = (code: string, relation: 'can_cu' | 'thuc_hien' | 'de_cap' | 'thay_the' = 'thuc_hien', issuedOn?: string) => ({ says: [`Thực hiện Kế hoạch số ${code}.`], references: [{ raw: code, code, relation, ...(issuedOn ? { issuedOn } : {}) }] })
  beforeAll(() => {
    made = makeCorpus()
    const { put } = made
    ids = {
      province: put(plan('tinh.txt', { level: 'province', district: null, commune: null, code: '10/KH-UBND', issuedOn: '2024-01-05', ...cite('76/NQ-CP', 'can_cu', '2021-07-15') })),
      district: put(plan('huyen.txt', { level: 'district', commune: null, code: '08/KH-UBND', issuedOn: '2024-01-20', ...cite('10/KH-UBND', 'thuc_hien', '2024-01-05') })),
      commune: put(plan('xa.txt', { code: '3/KH-UBND', issuedOn: '2024-02-01', ...cite('8/KH-UBND', 'thuc_hien') })),
      other: put(plan('khac.txt', { province: 'Hà Giang', district: 'Bắc Mê', commune: 'Yên Phú', code: '08/KH-UBND', issuedOn: '2024-02-03', ...cite('10/KH-UBND', 'thay_the', '2023-01-01') })),
      late: put(plan('sau.txt', { commune: 'Lâm Kiết', issuedOn: '2024-03-01', ...cite('76/NQ-CP', 'can_cu', '2021-07-15') })),
    }
  })
  afterAll(() => made.remove())

  it('finds who cites a code in whatever spelling', () => {
    for (const spelling of ['76/NQ-CP', '76/nq-cp', 'Nghị quyết số 76 /NQ - CP']) {
      expect(cites(made.corpus, spelling).citedBy.map(({ id }) => id).sort()).toEqual([ids.province, ids.late].sort())
    }
    expect(cites(made.corpus, '08/KH-UBND')).toMatchObject({ code: '8/KH-UBND', citedBy: [{ id: ids.commune, raw: '8/KH-UBND' }] })
    expect(cites(made.corpus, '77/NQ-CP')).toMatchObject({ code: '77/NQ-CP', citedBy: [], inCorpus: [] })
    expect(cites(made.corpus, 'không phải số hiệu')).toMatchObject({ citedBy: [] })
  })
  it('points to the text', () => {
    const [citation] = cites(made.corpus, '76/NQ-CP').citedBy
    const text = made.corpus.db.prepare('SELECT text FROM pages WHERE document_id = ?').pluck().get(citation?.id) as string
    expect(text.slice(citation?.span.start, citation?.span.end)).toBe('76/NQ-CP')
  })
  it('keeps documents of one number apart by their dates', () => {
    expect(cites(made.corpus, '10/KH-UBND').dates.map(({ issuedOn, citations }) => [issuedOn, citations])).toEqual([['2023-01-01', 1], ['2024-01-05', 1]])
  })
  it('follows the chain from the commune to the centre, not into another province', () => {
    const chain = citationChain(made.corpus, ids.commune)
    expect(chain?.restsOn[0]?.document).toMatchObject({ id: ids.district, restsOn: [{ document: { id: ids.province, restsOn: [{ code: '76/NQ-CP', document: null }] } }] })
    expect(citationChain(made.corpus, 'none')).toBeNull()
  })
  it('descends from the centre, each plan below the lowest that it rests on', () => {
    const { corpus, put, remove } = makeCorpus()
    const both = (...codes: string[]) => ({ says: codes, references: codes.map((code) => ({ raw: code, code, relation: 'can_cu' as const })) })
    const province = put(plan('tinh.txt', { level: 'province', district: null, commune: null, code: '10/KH-UBND', ...both('76/NQ-CP') }))
    const district = put(plan('huyen.txt', { level: 'district', commune: null, code: '8/KH-UBND', ...both('76/NQ-CP', '10/KH-UBND') }))
    const commune = put(plan('xa.txt', { code: '3/KH-UBND', ...both('76/NQ-CP', '8/KH-UBND') }))
    const alone = put(plan('khac.txt', { province: 'Hà Giang', district: 'Bắc Mê', commune: 'Yên Phú', ...both('76/NQ-CP') }))
    const { document, carriedOutBy } = citationDescent(corpus, { code: '76/NQ-CP' })
    expect(document).toBeNull()
    expect(carriedOutBy.map(({ id }) => id)).toEqual([province, alone])
    expect(carriedOutBy[0]).toMatchObject({ carriedOutBy: [{ id: district, carriedOutBy: [{ id: commune, carriedOutBy: [] }] }] })
    expect(citationDescent(corpus, { id: district })).toMatchObject({ code: '8/KH-UBND', carriedOutBy: [{ id: commune }] })
    expect(citationDescent(corpus, { id: commune }).carriedOutBy).toEqual([])
    expect(() => citationDescent(corpus, { id: 'none' })).toThrow('document_unknown')
    expect(citationDescent(corpus, { code: '76/NQ-CP' })).toMatchObject({ directly: 4, shown: 4, isComplete: true })
    expect(citationDescent(corpus, { code: '76/NQ-CP' }, { limit: 4 })).toMatchObject({ shown: 4, isComplete: true })
    expect(citationDescent(corpus, { code: '76/NQ-CP' }, { limit: 2 })).toMatchObject({ directly: 4, shown: 2, isComplete: false, carriedOutBy: [{ id: province, carriedOutBy: [{ id: district, carriedOutBy: [] }] }] })
    expect(citationDescent(corpus, { code: '1/QĐ-XX' })).toMatchObject({ directly: 0, shown: 0, isComplete: true, carriedOutBy: [] })
    remove()
  })
  it('goes round no circle', () => {
    const { corpus, put, remove } = makeCorpus()
    const says = (code: string) => ({ says: [code], references: [{ raw: code, code, relation: 'thuc_hien' as const }] })
    const a = put(plan('a.txt', { code: '1/KH-UBND', ...says('2/KH-UBND') }))
    const b = put(plan('b.txt', { code: '2/KH-UBND', ...says('1/KH-UBND') }))
    expect(citationDescent(corpus, { id: a })).toMatchObject({ shown: 1, carriedOutBy: [{ id: b, carriedOutBy: [] }] })
    expect(citationChain(corpus, a)).toMatchObject({ restsOn: [{ document: { id: b, restsOn: [{ document: null }] } }] })
    remove()
  })
  it('tells a province’s paper from a district’s of the same number by who issued it, and says nothing where it cannot', () => {
    const { corpus, put, remove } = makeCorpus()
    const province = put(plan('tinh.txt', { level: 'province', district: null, commune: null, code: '9/KH-UBND' }))
    put(plan('huyen.txt', { level: 'district', commune: null, code: '9/KH-UBND' }))
    const reference = { raw: '9/KH-UBND', code: '9/KH-UBND', relation: 'thuc_hien' as const }
    const named = put(plan('a.txt', { says: ['9/KH-UBND'], references: [{ ...reference, issuer: 'Ủy ban nhân dân tỉnh Sóc Trăng' }] }))
    const unnamed = put(plan('b.txt', { commune: 'Lâm Kiết', says: ['9/KH-UBND'], references: [reference] }))
    expect(citationChain(corpus, named)?.restsOn[0]?.document?.id).toBe(province)
    expect(citationChain(corpus, unnamed)?.restsOn[0]?.document).toBeNull()
    remove()
  })
  it('ranks the most cited and lists what the corpus lacks', () => {
    expect(mostCited(made.corpus)).toMatchObject({ documents: [{ code: '76/NQ-CP', citations: 2, plans: 2, resolved: 0, inCorpus: false }, {}, {}, {}], totals: { documents: 4, citations: 5, resolved: 2 } })
    expect(mostCited(made.corpus, { unresolved: true }).documents.map(({ code, issuedOn }) => [code, issuedOn])).toEqual([['76/NQ-CP', '2021-07-15'], ['10/KH-UBND', '2023-01-01']])
  })
  it('finds the Party’s papers, whose number ends in a dash', () => {
    const { corpus, put, remove } = makeCorpus()
    const committee = put(plan('hu.txt', { level: 'district', commune: null, code: '11-NQ/HU' }))
    const commune = put(plan('xa.txt', { says: ['11-NQ/HU', '18-NQ/TW'], references: ['11-NQ/HU', '18-NQ/TW'].map((code) => ({ raw: code, code, relation: 'can_cu' as const })) }))
    expect(cites(corpus, '011 - NQ/HU')).toMatchObject({ code: '11-NQ/HU', citedBy: [{ id: commune }], inCorpus: [committee] })
    expect(cites(corpus, '18/NQ-TW').citedBy).toHaveLength(1)
    expect(citationChain(corpus, commune)?.restsOn.map(({ document }) => document?.id)).toEqual([committee, undefined])
    remove()
  })
  it('counts a number of the centre as one document, a place’s number as that place’s, and dates by the only one there is', () => {
    const { corpus, put, remove } = makeCorpus()
    const says = (...codes: [string, string?][]) => ({ says: codes.map(([code]) => code), references: codes.map(([code, issuedOn]) => ({ raw: code, code, relation: 'can_cu' as const, ...(issuedOn ? { issuedOn } : {}) })) })
    put(plan('a.txt', says(['76/NQ-CP', '2021-07-15'], ['9/QĐ-UBND'], ['5/CT-TTg', '2023-01-01'])))
    put(plan('b.txt', { commune: 'Lâm Kiết', ...says(['76/NQ-CP'], ['9/QĐ-UBND'], ['5/CT-TTg', '2024-01-01']) }))
    put(plan('c.txt', { province: 'Hà Giang', district: 'Bắc Mê', commune: 'Yên Phú', ...says(['76/NQ-CP'], ['9/QĐ-UBND'], ['5/CT-TTg']) }))
    expect(mostCited(corpus).documents.map(({ code, place, issuedOn, citations }) => [code, place, issuedOn, citations])).toEqual([
      ['76/NQ-CP', null, '2021-07-15', 3], ['9/QĐ-UBND', 'Sóc Trăng', null, 2], ['5/CT-TTg', null, '2023-01-01', 1], ['5/CT-TTg', null, '2024-01-01', 1], ['5/CT-TTg', null, null, 1], ['9/QĐ-UBND', 'Hà Giang', null, 1],
    ])
    const { nodes, edges } = citationGraph(corpus)
    for (const { to } of edges) expect(nodes.filter(({ id }) => id === to)).toHaveLength(1)
    expect(nodes.filter(({ type }) => type === 'cited')).toHaveLength(6)
    remove()
  })
  it('does not call a citation stale over another province’s paper or another date', () => {
    expect(staleCitations(made.corpus)).toEqual([])
    const { corpus, put, remove } = makeCorpus()
    const newer = put(plan('moi.txt', { issuedOn: '2024-01-01', ...cite('5/KH-UBND', 'thay_the') }))
    const stale = put(plan('cu.txt', { commune: 'Lâm Kiết', issuedOn: '2024-02-01', ...cite('5/KH-UBND', 'can_cu') }))
    put(plan('truoc.txt', { commune: 'Tuân Tức', issuedOn: '2023-02-01', ...cite('5/KH-UBND', 'can_cu') }))
    expect(staleCitations(corpus)).toMatchObject([{ document: stale, code: '5/KH-UBND', replacedBy: newer }])
    remove()
  })
  it('gives the graph with plans and what they cite', () => {
    const { nodes, edges } = citationGraph(made.corpus)
    expect(nodes.filter(({ type }) => type === 'plan')).toHaveLength(5)
    expect(edges).toContainEqual({ from: ids.commune, to: ids.district, relation: 'thuc_hien', raw: '8/KH-UBND' })
    expect(edges.filter(({ to }) => to === '76/nq-cp@2021')).toHaveLength(2)
    for (const { from, to } of edges) expect(nodes.filter(({ id }) => id === from || id === to)).toHaveLength(2)
  })
})
