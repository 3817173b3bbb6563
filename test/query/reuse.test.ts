import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findFamilies, findLineages, findVersions, reuse, reuseOfPlans } from '../../src/query/index.ts'
import { similarityOf, toBands, toBareWords, toSentences, toShingles } from '../../src/query/wording.ts'
import { makeCorpus, plan } from './corpus.ts'

describe('wording', () => {
  it('cuts sentences and takes labels off', () => {
    expect(toSentences('- Nâng cao nhận thức của cán bộ, công chức; tạo sự đồng thuận cao trong người dân.\na) Ngắn quá').map(({ key }) => key)).toEqual([
      'nang cao nhan thuc cua can bo cong chuc', 'tao su dong thuan cao trong nguoi dan',
    ])
  })
  it('holds texts that differ in their marks for one', () => {
    expect(similarityOf(toShingles(toBareWords('Cải cách hành chính nhà nước')), toShingles(toBareWords('cai cách hanh chính nhà nươc')))).toBe(1)
  })
  it('brings like texts into a common band, unlike ones hardly ever', () => {
    const words = (seed: number): string[] => Array.from({ length: 200 }, (_, i) => `w${(i * 7 + seed * 1000) % 5000}`)
    const sharesBand = (a: string[], b: string[]): boolean => toBands(toShingles(a)).some((band) => toBands(toShingles(b)).includes(band))
    const noisy = words(1).map((word, i) => (i % 40 === 7 ? `${word}x` : word)) // one word in forty misread
    expect(sharesBand(words(1), noisy)).toBe(true)
    expect([2, 3, 4].filter((seed) => sharesBand(words(1), words(seed)))).toEqual([])
  })
})

const OWN = 'Xã Thạnh Trị lắp bảng tin điện tử tại sáu ấp vùng sâu trong tháng ba.'
const HANDED = 'Phát huy vai trò của người đứng đầu trong công tác tuyên truyền cải cách hành chính trên địa bàn tỉnh.'
const COMMON = 'Nâng cao nhận thức của cán bộ, công chức, viên chức và người dân về cải cách hành chính.'
const PEER = 'Tổ chức hội thi tìm hiểu cải cách hành chính cho đoàn viên thanh niên các ấp vào cuối năm.'

describe('reuse', () => {
  let made: ReturnType<typeof makeCorpus>
  let ids: Record<string, string>
  const body = (...says: string[]) => ({ sections: [{ title: 'NỘI DUNG', kind: 'noi_dung' as const, text: says.map((one) => `- ${one}`).join('\n') }] })
  beforeAll(() => {
    made = makeCorpus()
    const { put } = made
    ids = {
      own: put(plan('xa.txt', body(OWN, HANDED, COMMON, PEER))),
      before: put(plan('xa-2023.txt', { year: 2023, ...body(OWN) })),
      above: put(plan('tinh.txt', { level: 'province', district: null, commune: null, ...body(HANDED.replace('huy', 'húy')) })), // a misread mark
      peer: put(plan('ban.txt', { commune: 'Lâm Kiết', ...body(PEER.replace('đoàn viên', 'doan vien').replace('cuối năm', 'cuối nam')) })),
    }
    for (const [i, district] of ['Bắc Mê', 'Đồng Văn', 'Mèo Vạc', 'Yên Minh'].entries()) put(plan(`chung${i}.txt`, { province: 'Hà Giang', district, commune: `Xã ${i}`, ...body(COMMON, `Nội dung riêng của huyện ${district} về việc làm đường giao thông nông thôn số ${i}.`) }))
  })
  afterAll(() => made.remove())

  it('tells own wording, a superior’s, everybody’s and a neighbour’s apart', () => {
    const { sections, shares, sources } = reuse(made.corpus, ids.own as string)
    expect(sections[0]?.sentences.map(({ text, origin }) => [text, origin])).toEqual([[OWN, 'own'], [HANDED, 'above'], [COMMON, 'boilerplate'], [PEER, 'shared']])
    expect(shares.own + shares.above + shares.boilerplate + shares.shared).toBeCloseTo(1, 2)
    expect(sources.find(({ id }) => id === ids.before)).toMatchObject({ relation: 'earlier' })
    expect(sources.find(({ id }) => id === ids.above)).toMatchObject({ relation: 'above' })
    expect(sources.find(({ id }) => id === ids.peer)).toMatchObject({ relation: 'peer' })
  })
  it('knows a superior’s wording that a hundred communes took up', () => {
    const { corpus, put, remove } = makeCorpus()
    for (let i = 0; i < 130; i++) put(plan(`xa${i}.txt`, { district: `Huyện ${i % 9}`, commune: `Xã ${i}`, ...body(HANDED) }))
    put(plan('tinh.txt', { level: 'province', district: null, commune: null, ...body(HANDED) }))
    const id = put(plan('xa.txt', body(HANDED)))
    expect(reuse(corpus, id)).toMatchObject({ shares: { above: 1 } })
    remove()
  })
  it('finds nothing where there is nothing, and says so of unknown plans', () => {
    const lone = made.put(plan('lone.txt', { province: 'Cà Mau', district: 'Ngọc Hiển', commune: 'Đất Mũi', ...body('Chèo thuyền đưa hồ sơ đến từng hộ dân ở cửa biển phía nam.') }))
    expect(reuse(made.corpus, lone)).toMatchObject({ shares: { own: 1 }, sources: [] })
    expect(() => reuse(made.corpus, 'none')).toThrow('document_unknown')
  })
  it('gives the share of own wording plan by plan', () => {
    const { count, plans } = reuseOfPlans(made.corpus, { province: 'Sóc Trăng', year: 2024, commune: 'Thạnh Trị' })
    const [first, ...others] = [...plans()]
    expect(others).toEqual([])
    expect(count).toBe(1)
    expect(first).toMatchObject({ id: ids.own, shares: reuse(made.corpus, ids.own as string).shares, locality: { commune: 'Thạnh Trị' } })
    expect(['above', 'peer']).toContain(first?.closest?.relation)
    expect(reuseOfPlans(made.corpus, { year: 1999 }).count).toBe(0)
    expect([...reuseOfPlans(made.corpus, {}).plans()]).toHaveLength(reuseOfPlans(made.corpus, {}).count)
  })
})

describe('families and lineages', () => {
  const text = (last: string): string => Array.from({ length: 30 }, (_, i) => `- Nhiệm vụ thứ ${i} của kế hoạch là rà soát ${['hồ sơ', 'thủ tục', 'văn bản'][i % 3]} số ${i * 17}.`).join('\n') + `\n${last}`
  it('gathers near-identical plans and links versions of one', () => {
    const { corpus, put, remove } = makeCorpus()
    const body = (last: string) => ({ sections: [{ title: 'NỘI DUNG', kind: 'noi_dung' as const, text: text(last) }] })
    const draft = put(plan('du-thao.txt', { issuedOn: '2024-01-05', ...body('Dự thảo lần một.') }))
    const final = put(plan('ban-hanh.txt', { issuedOn: '2024-02-01', ...body('Ban hành chính thức.') }))
    const copy = put(plan('chep.txt', { commune: 'Lâm Kiết', issuedOn: '2024-03-01', ...body('Chép lại.') }))
    put(plan('khac.txt', { commune: 'Tuân Tức', sections: [{ title: 'NỘI DUNG', kind: 'noi_dung', text: 'Hoàn toàn khác, nói về việc trồng cây ven đường và nạo vét kênh mương nội đồng.' }] }))
    const moved = put(plan('du-thao.txt', { issuedOn: '2024-01-09', ...body('Dự thảo lần hai.') }))
    expect(findFamilies(corpus).map(({ documents }) => documents.map(({ id }) => id).sort())).toEqual([[final, copy, moved].sort()])
    const lineages = findLineages(corpus)
    expect(lineages).toContainEqual(expect.objectContaining({ earlier: draft, later: moved, because: 'replaced' }))
    expect(lineages).toContainEqual(expect.objectContaining({ earlier: moved, later: final, because: 'amended' }))
    expect(lineages.some(({ earlier, later }) => earlier === copy || later === copy)).toBe(false)
    expect(findVersions(corpus, moved)).toEqual(lineages.filter(({ earlier, later }) => earlier === moved || later === moved))
    expect(findVersions(corpus, copy)).toEqual([])
    expect(reuse(corpus, final).versions).toEqual([expect.objectContaining({ earlier: moved, later: final })])
    remove()
  })
  it.each([
    { one: { issuedOn: '2024-01-05' }, other: { issuedOn: '2024-02-01' }, because: 'amended' }, { one: { issuedOn: '2024' }, other: { issuedOn: '2024-02-01', code: '5/KH-UBND' }, because: 'numbered' },
    { one: {}, other: { code: '5/KH-UBND' }, because: 'numbered' }, { one: { code: '5/KH-UBND' }, other: { code: '6/KH-UBND', issuedOn: '2024-02-01' }, because: 'undated' },
  ])('of $one and $other says $because', ({ one, other, because }) => {
    const { corpus, put, remove } = makeCorpus()
    const sections = [{ title: 'NỘI DUNG', kind: 'noi_dung' as const, text: text('Hết.') }]
    const earlier = put(plan('a.txt', { ...one, sections }))
    const later = put(plan('b.txt', { ...other, sections }))
    expect(findVersions(corpus, earlier)).toMatchObject([because === 'undated' ? { because } : { earlier, later, because }])
    remove()
  })
})
