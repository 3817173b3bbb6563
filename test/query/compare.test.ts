import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compareDocuments, compareLocalities, compareSides, findLocality, readPlaceNames } from '../../src/query/index.ts'
import { diffWords } from '../../src/query/word-diff.ts'
import { makeCorpus, plan } from './corpus.ts'

describe('diffWords', () => {
  it.each([
    { left: 'Đạt trên 80% hồ sơ', right: 'Đạt trên 90% hồ sơ', parts: ['same:Đạt trên', 'left:80%', 'right:90%', 'same:hồ sơ'], similarity: 0.8 },
    { left: 'Hòa  giải', right: 'hoà giải', parts: ['same:Hòa giải'], similarity: 1 },
    { left: '', right: '', parts: [], similarity: 1 },
    { left: 'a b', right: '', parts: ['left:a b'], similarity: 0 },
  ])('$left | $right', ({ left, right, parts, similarity }) => {
    const found = diffWords(left, right)
    expect(found.parts.map(({ type, text }) => `${type}:${text}`)).toEqual(parts)
    expect(found.similarity).toBe(similarity)
  })
  it('gives back both texts', () => {
    const text = fc.array(fc.constantFrom('cải', 'cách', 'hành', 'chính.', 'năm', '2024;'), { maxLength: 30 }).map((words) => words.join(' '))
    fc.assert(fc.property(text, text, (left, right) => {
      const { parts } = diffWords(left, right)
      expect(parts.filter(({ type }) => type !== 'right').map((part) => part.text).join(' ')).toBe(left)
      expect(parts.filter(({ type }) => type !== 'left').map((part) => part.text).join(' ').length).toBe(right.length)
    }))
  })
  it('falls back to sentences where nothing is alike', () => {
    const words = (letter: string): string => Array.from({ length: 900 }, (_, i) => `${letter}${i}${i % 9 === 8 ? '.' : ''}`).join(' ')
    const { parts, similarity } = diffWords(`${words('a')} Câu chung.`, `${words('b')} Câu chung.`)
    expect(parts.at(-1)).toEqual({ type: 'same', text: 'Câu chung.' })
    expect(similarity).toBeLessThan(0.01)
  })
})

describe('compare', () => {
  let made: ReturnType<typeof makeCorpus>
  let ids: { a: string; b: string; c: string }
  const target = (raw: string, value: number) => ({ raw, comparator: 'gt' as const, value, unit: '%', subject: 'hồ sơ trực tuyến' })
  beforeAll(() => {
    made = makeCorpus()
    ids = {
      a: made.put(plan('a.txt', {
        year: 2024,
        sections: [
          { title: 'MỤC TIÊU', kind: 'muc_tieu', text: 'Đạt trên 80% hồ sơ. Căn cứ Kế hoạch 08/KH-UBND.' },
          { title: 'KINH PHÍ', kind: 'kinh_phi', text: 'Do ngân sách bảo đảm.' },
        ],
        targets: [target('trên 80%', 80)], references: [{ raw: '08/KH-UBND', code: '08/KH-UBND', relation: 'can_cu' }],
      })),
      b: made.put(plan('b.txt', {
        year: 2024, commune: 'Lâm Kiết',
        sections: [{ title: 'MỤC TIÊU', kind: 'muc_tieu', text: 'Đạt trên 90% hồ sơ. Căn cứ Kế hoạch 8/KH-UBND. Báo cáo quý I. Phòng Nội vụ chủ trì.' }],
        targets: [target('trên 90%', 90)], references: [{ raw: '8/KH-UBND', code: '8/KH-UBND', relation: 'can_cu' }],
        deadlines: [{ raw: 'quý I', type: 'quarter', value: '2024-Q1' }], units: [{ raw: 'Phòng Nội vụ', name: 'Phòng Nội vụ', role: 'chu_tri' }],
      })),
      c: made.put(plan('c.txt', { year: 2023 })),
    }
  })
  afterAll(() => made.remove())

  it('puts sections and facts side by side', () => {
    const { sections, references, deadlines, units, targets } = compareDocuments(made.corpus, ids.a, ids.b)
    expect(sections.map(({ kind }) => kind)).toEqual(['muc_tieu', 'kinh_phi'])
    expect(sections[0]?.similarity).toBeGreaterThan(0.5)
    expect(sections[1]).toMatchObject({ right: null, similarity: null, diff: null, left: { text: 'Do ngân sách bảo đảm.' } })
    expect(references).toMatchObject({ shared: [{ value: '08/KH-UBND', left: [{ raw: '08/KH-UBND' }], right: [{ raw: '8/KH-UBND' }] }], left: [], right: [] })
    expect(deadlines).toMatchObject({ shared: [], left: [], right: [{ value: '2024-Q1' }] })
    expect(units.right).toMatchObject([{ value: 'Phòng Nội vụ (chu_tri)' }])
    expect([targets.left.length, targets.right.length]).toEqual([1, 1])
  })
  it('keeps to one kind of section where asked', () => {
    expect(compareDocuments(made.corpus, ids.a, ids.b, { section: 'kinh_phi' }).sections.map(({ kind }) => kind)).toEqual(['kinh_phi'])
    expect(compareDocuments(made.corpus, ids.a, ids.b, { section: 'phu_luc' }).sections).toEqual([])
  })
  it('takes the parts of a section of two kinds where they tell the kinds apart', () => {
    const { corpus, put, remove } = makeCorpus()
    const record = (path: string, aim: string) => put(plan(path, { sections: [{ title: 'MỤC ĐÍCH, YÊU CẦU', kind: 'muc_dich', text: `Mục đích ${aim}\nYêu cầu chung` }, { title: 'Yêu cầu', kind: 'yeu_cau', text: 'Yêu cầu chung' }] }))
    const [a, b] = [record('a.txt', 'một'), record('b.txt', 'hai')]
    corpus.db.exec(`UPDATE sections SET kinds = '["muc_dich","yeu_cau"]' WHERE section_id = 's1'; UPDATE sections SET parent_id = 's1', level = 2 WHERE section_id = 's2'`)
    expect(compareDocuments(corpus, a, b).sections.map(({ kind, similarity }) => [kind, similarity])).toEqual([['muc_dich', 0.833], ['yeu_cau', 1]])
    remove()
  })
  it('compares places, and one place across its years', () => {
    const places = compareLocalities(made.corpus, ['thị trấn Phú Lộc, huyện Thạnh Trị', 'lam kiet'])
    expect(places.sides.map(({ state, document }) => [state, document?.id])).toEqual([['no_plan', undefined], ['read', ids.b]])
    expect(places.localities.map(({ match }) => match)).toEqual(['exact', 'unmarked'])
    const years = compareLocalities(made.corpus, ['Thạnh Trị, Sóc Trăng'])
    expect(years.sides.map(({ document }) => document?.planYear)).toEqual([2023, 2024])
    expect(years.against).toBe('previous')
  })
  it('puts years of several places side by side and says where there is no plan', () => {
    const { sides, sections } = compareLocalities(made.corpus, ['Thạnh Trị, Sóc Trăng', 'Lâm Kiết'], { years: [2023, 2024] })
    expect(sides.map(({ state }) => state)).toEqual(['read', 'read', 'no_plan', 'read'])
    expect(sections.find(({ kind }) => kind === 'kinh_phi')?.sides.map(({ state }) => state)).toEqual(['absent', 'present', 'no_plan', 'absent'])
  })
  it('shares values by all, some and one of three sides, and diffs against the first that has the kind', () => {
    const { corpus, put, remove } = makeCorpus()
    const side = (path: string, codes: readonly string[], sections: readonly { title: string; kind: 'muc_tieu' | 'kinh_phi'; text: string }[], grade: 'good' | 'poor' = 'good') =>
      put(plan(path, { grade, sections: [...sections, { title: 'NỘI DUNG', kind: 'noi_dung', text: codes.join(' ') }], references: codes.map((code) => ({ raw: code, code, relation: 'can_cu' as const })) }))
    const aim = (text: string) => ({ title: 'MỤC TIÊU', kind: 'muc_tieu' as const, text })
    const money = { title: 'KINH PHÍ', kind: 'kinh_phi' as const, text: 'Do ngân sách.' }
    const three = [side('a.txt', ['76/NQ-CP', '1/KH-UBND'], [money]), side('b.txt', ['76/NQ-CP', '1/KH-UBND', '2/KH-UBND'], [aim('Đạt 80%')]), side('c.txt', ['76/NQ-CP'], [aim('Đạt 90%')], 'poor')]
    const found = compareSides(corpus, three.map((document) => ({ document })))
    expect(['all', 'some', 'own'].map((sharing) => found.references[sharing as 'all'].map(({ value }) => value))).toEqual([['76/NQ-CP'], ['1/KH-UBND'], ['2/KH-UBND']])
    expect(found.references.some[0]?.sides.map((places) => places.length)).toEqual([1, 1, 0])
    const [goals, budget] = ['muc_tieu', 'kinh_phi'].map((kind) => found.sections.find((one) => one.kind === kind)?.sides)
    expect(goals?.map(({ state, base, similarity }) => [state, base, similarity])).toEqual([['absent', null, null], ['present', null, null], ['present', 1, 0.5]])
    expect(budget?.map(({ state }) => state)).toEqual(['present', 'absent', 'not_readable'])
    expect(compareSides(corpus, three.map((document) => ({ document })), { against: 'previous' }).sections.find(({ kind }) => kind === 'noi_dung')?.sides.map(({ base }) => base)).toEqual([null, 0, 1])
    remove()
  })
  it('compares on today’s map all that merged into a place', () => {
    const { corpus, put, remove } = makeCorpus()
    const today = { province: 'Cần Thơ', commune: 'Phú Lộc' }
    put(plan('a.txt', { commune: 'Thạnh Trị', today }))
    put(plan('b.txt', { commune: 'Tuân Tức', today }))
    const { sides } = compareLocalities(corpus, ['xã Phú Lộc, Cần Thơ'], { map: 'today' })
    expect(sides.map(({ name }) => name)).toEqual(['Thạnh Trị, Thạnh Trị, Sóc Trăng → xã Phú Lộc, Cần Thơ · 2024', 'Tuân Tức, Thạnh Trị, Sóc Trăng → xã Phú Lộc, Cần Thơ · 2024'])
    expect(() => compareLocalities(corpus, ['huyện Thạnh Trị'], { map: 'today' })).toThrow('district_gone')
    remove()
  })
  it('tells namesakes apart', () => {
    const { corpus, put, remove } = makeCorpus()
    put(plan('a.txt', { province: 'Bến Tre', district: 'Châu Thành', commune: 'Tân Thạch' }))
    put(plan('b.txt', { province: 'Sóc Trăng', district: 'Châu Thành', commune: null, level: 'district' }))
    put(plan('c.txt', { province: 'Bến Tre', district: 'Châu Thành', commune: null, level: 'district' }))
    expect(() => findLocality(corpus, 'Châu Thành')).toThrow('place_ambiguous')
    put(plan('d.txt', { province: 'Cà Mau', district: null, commune: null, level: 'province' }))
    put(plan('e.txt', { province: 'Cà Mau', district: 'Cà Mau', commune: null, level: 'district' }))
    expect(['Cà Mau', 'thành phố Cà Mau', 'ca mau, ca mau'].map((asked) => findLocality(corpus, asked).name)).toEqual(['tỉnh Cà Mau', 'thành phố Cà Mau, Cà Mau', 'thành phố Cà Mau, Cà Mau'])
    put(plan('f.txt', { province: 'Bắc Giang', district: 'Việt Yên', commune: 'Vân Trung' }))
    expect(findLocality(corpus, 'Vân Trung, Việt Yên, Bắc Giang').plans).toHaveLength(1) // a commune, then a ward
    expect(findLocality(corpus, 'Châu Thành, Bến Tre')).toMatchObject({ name: 'huyện Châu Thành, Bến Tre', plans: [{ year: 2024 }] })
    remove()
  })
  it.each([
    [['nowhere at all'], 'place_unknown'], [['Lâm Kiệt, Hà Nội'], 'place_suggested'], [['Lâm Kiết', 'Lâm Kiết'], 'one_plan_only'], [['Kim Sơn, Ninh Bình', 'Gia Viễn'], 'place_without_plan'],
  ])('says what is missing: %s', (names, code) => {
    expect(() => compareLocalities(made.corpus, names)).toThrow(code)
  })
  it('does not know a document that is not there', () => {
    expect(() => compareDocuments(made.corpus, ids.a, 'none')).toThrow('document_unknown')
  })
})

describe('readPlaceNames', () => {
  let made: ReturnType<typeof makeCorpus>
  beforeAll(() => {
    made = makeCorpus()
    made.put(plan('a.txt'))
    made.put(plan('b.txt', { province: 'Hà Giang', district: 'Bắc Mê', commune: 'Nơi Không Có' }))
  })
  afterAll(() => made.remove())
  it.each([
    [{ province: 'Soc Trang' }, { province: 'Sóc Trăng' }, ['unmarked']], [{ province: 'tỉnh Sóc Trăng', commune: 'xã Thạnh Trị' }, { province: 'Sóc Trăng', commune: 'Thạnh Trị' }, ['exact', 'exact']],
    [{ commune: 'thanh tri' }, { commune: 'Thạnh Trị' }, ['unmarked']], [{ province: 'Sóc Trang' }, { province: 'Sóc Trăng' }, ['misspelt']], [{ commune: 'Nơi Không Có' }, { commune: 'Nơi Không Có' }, ['exact']], [{}, {}, []],
  ])('%j → %j', (given, places, matches) => {
    const found = readPlaceNames(made.corpus, given)
    expect(found.places).toEqual(places)
    expect(found.names.map(({ match }) => match)).toEqual(matches)
  })
  it.each([{ province: 'Atlantis' }, { commune: 'Thạch Sùng Nghè' }, { province: 'Thạnh Trị' }])('refuses %j', (given) => {
    expect(() => readPlaceNames(made.corpus, given)).toThrow(/place_/)
  })
  it.each([
    { given: { province: 'Quảng Nam' }, places: { province: 'Đà Nẵng' }, isHeir: true }, { given: { province: 'tinh Soc Trang' }, places: { province: 'Cần Thơ' }, isHeir: true },
    { given: { province: 'Đà Nẵng' }, places: { province: 'Đà Nẵng' }, isHeir: false }, { given: { province: 'Ang Giang' }, places: { province: 'An Giang' }, isHeir: false },
  ])('on today’s map $given', ({ given, places, isHeir }) => {
    expect(readPlaceNames(made.corpus, given, 'today')).toMatchObject({ places, names: [{ isHeir }] })
    expect(readPlaceNames(made.corpus, given).names[0]?.isHeir).toBe(false)
  })
})
