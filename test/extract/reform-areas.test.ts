import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CODEBOOK, readReformAreas } from '../../src/extract/reform-areas/index.ts'
import { REFORM_AREAS, type ReformArea, type SectionKind } from '../../src/model/index.ts'
import { documentOf, NO_FIELDS, type Setting } from './one-passage.ts'

const read = (texts: string | readonly string[], setting: Setting = {}) =>
  readReformAreas(documentOf(typeof texts === 'string' ? [texts] : texts, setting), { ...NO_FIELDS, ...setting.fields })
const covered = (text: string, setting: Setting = {}): ReformArea[] => read(text, setting).filter(({ answer }) => answer === 'covered').map(({ area }) => area)

describe('the codebook', () => {
  it('has the six areas in their order, each with sub-topics of its own', () => {
    expect(CODEBOOK.map(({ area }) => area)).toEqual(REFORM_AREAS)
    const ids = CODEBOOK.flatMap(({ subtopics }) => subtopics.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z_]+$/)
  })

  it.each(CODEBOOK.flatMap(({ area, examples }) => examples.map((text) => ({ area, text }))))('$area counts: $text', ({ area, text }) => {
    expect(covered(text, { kinds: ['nhiem_vu_giai_phap'] })).toContain(area)
  })

  it.each(CODEBOOK.flatMap(({ area, counterexamples }) => counterexamples.map((text) => ({ area, text }))))('$area does not count: $text', ({ area, text }) => {
    expect(covered(text, { kinds: ['nhiem_vu_giai_phap'] })).not.toContain(area)
  })
})

describe('tasks', () => {
  it.each<[string, ReformArea[]]>([
    ['Tuyên truyền kết quả xây dựng, kiểm tra, rà soát văn bản quy phạm pháp luật của địa phương', ['the_che']],
    ['Theo dõi tình hình thi hành pháp luật trong lĩnh vực đất đai', ['the_che']],
    ['Giải quyết TTHC theo cơ chế một cửa, một cửa liên thông', ['thu_tuc_hanh_chinh']],
    ['Tiếp nhận phản ánh, kiến nghị của cá nhân về quy định hành chính', ['thu_tuc_hanh_chinh']],
    ['Đẩy mạnh phân cấp, phân quyền trong quản lý nhà nước', ['to_chuc_bo_may']],
    ['Sắp xếp, tinh gọn các đơn vị sự nghiệp công lập', ['to_chuc_bo_may']],
    ['Vận hành mô hình chính quyền địa phương 2 cấp', ['to_chuc_bo_may']],
    ['Siết chặt kỷ luật, kỷ cương hành chính; thực hiện văn hóa công sở', ['che_do_cong_vu']],
    ['Xây dựng đề án vị trí việc làm', ['che_do_cong_vu']],
    ['Đào tạo, bồi dưỡng nâng cao trình độ cán bộ, công chức', ['che_do_cong_vu']],
    ['Thực hiện lộ trình tự chủ tài chính của các đơn vị sự nghiệp', ['tai_chinh_cong']],
    ['Đẩy nhanh tiến độ giải ngân vốn đầu tư công', ['tai_chinh_cong']],
    ['Thực hành tiết kiệm, chống lãng phí', ['tai_chinh_cong']],
    ['Hướng dẫn người dân sử dụng dịch vụ công trực tuyến', ['chinh_quyen_so']],
    ['Triển khai Đề án 06, cài đặt VNeID cho công dân', ['chinh_quyen_so']],
    ['Thanh toán không dùng tiền mặt', ['chinh_quyen_so']],
    ['Số hoá hồ sơ, kết quả giải quyết thủ tục hành chính', ['thu_tuc_hanh_chinh', 'chinh_quyen_so']],
    ['Phân cấp, phân quyền trong quản lý tài chính ngân sách, tài sản công', ['to_chuc_bo_may', 'tai_chinh_cong']],
  ])('%s', (text, areas) => expect(covered(text)).toEqual(areas))

  it.each([
    'Tuyên truyền chủ trương của Đảng, chính sách pháp luật của Nhà nước về cải cách hành chính',
    'Lồng ghép với phổ biến, giáo dục pháp luật',
    'Đăng tải tin, bài trên Cổng thông tin điện tử, Zalo, Facebook',
    'Bố trí kinh phí cho công tác tuyên truyền trong dự toán được giao',
    'Cán bộ, công chức, viên chức nghiêm túc thực hiện Kế hoạch này',
    'Mở lớp bồi dưỡng kiến thức cải cách hành chính cho cán bộ, công chức',
    'Bố trí công chức theo dõi, tham mưu công tác tuyên truyền cải cách hành chính',
    'Kiện toàn Ban Chỉ đạo cải cách hành chính',
    'Tổ chức thực hiện hiệu quả các nhiệm vụ được giao',
    'Trách nhiệm của người đứng đầu trong triển khai công tác cải cách hành chính',
    'Nâng cao chỉ số cải cách hành chính của huyện',
    'Đôn đốc các đơn vị báo cáo định kỳ',
    'Kế hoạch số 80/KH-UBND ngày 05/02/2024 của UBND huyện',
  ])('nothing in: %s', (text) => expect(covered(text)).toEqual([]))
})

describe('strength and answer', () => {
  const ALL_SIX = 'Tuyên truyền sáu lĩnh vực: cải cách thể chế, cải cách thủ tục hành chính, cải cách tổ chức bộ máy, cải cách chế độ công vụ, cải cách tài chính công, xây dựng chính quyền số'

  it('a list of all six as content is covered, by mention', () => {
    const answers = read(ALL_SIX, { kinds: ['noi_dung'] })
    expect(answers.map(({ area }) => area)).toEqual(REFORM_AREAS)
    for (const { answer, strength } of answers) expect({ answer, strength }).toEqual({ answer: 'covered', strength: 'mention' })
  })

  it.each<SectionKind>(['muc_dich', 'yeu_cau'])('the same list among aims (%s) is unclear', (kind) => {
    for (const { answer, strength } of read(ALL_SIX, { kinds: [kind] })) expect({ answer, strength }).toEqual({ answer: 'unclear', strength: 'mention' })
  })

  it('an aim that is to be made known is content, by mention', () => {
    expect(read('Đẩy mạnh tuyên truyền quy định văn hóa công sở và đạo đức công vụ', { kinds: ['muc_tieu'] })).toMatchObject([{ area: 'che_do_cong_vu', answer: 'covered', strength: 'mention' }])
    expect(covered('Nâng cao nhận thức về văn hóa công sở', { kinds: ['muc_dich'] })).toEqual([])
  })

  it('a section of no known kind is content, unless its title says why', () => {
    expect(covered('Cắt giảm thời gian giải quyết thủ tục', { heading: 'Việc phải làm ngay', kinds: ['khac'] })).toEqual(['thu_tuc_hanh_chinh'])
    expect(covered('Cắt giảm thời gian giải quyết thủ tục', { heading: 'Quan điểm chỉ đạo', kinds: ['khac'] })).toEqual([])
  })

  it('money of the campaign is no reform of public finance', () => {
    expect(read('Quản lý, sử dụng ngân sách tiết kiệm, công khai tài chính.', { kinds: ['kinh_phi'] })).toEqual([])
  })

  it('what a report tells is unclear', () => {
    expect(read('Cơ chế một cửa được duy trì.', { kinds: ['noi_dung'], fields: { kind: 'bao_cao' } })).toMatchObject([{ area: 'thu_tuc_hanh_chinh', answer: 'unclear', strength: 'mention' }])
    expect(read('Đã rà soát 07 văn bản quy phạm pháp luật', { kinds: ['nhiem_vu_giai_phap'] })).toMatchObject([{ area: 'the_che', answer: 'unclear' }])
  })

  it('the title of a section names its area', () => {
    expect(read(['Thi tuyển công chức theo kế hoạch'], { heading: 'Cải cách chế độ công vụ', kinds: ['nhiem_vu_giai_phap'] })).toMatchObject([{ area: 'che_do_cong_vu', answer: 'covered', strength: 'task' }])
  })

  it.each(['preamble', 'header', 'recipients', 'signature', 'footnote'] as const)('%s is not read', (zone) => {
    expect(read(ALL_SIX, { zone })).toEqual([])
  })

  it('an aim with a quantity is a task', () => {
    expect(read('Trên 80% hồ sơ nộp trực tuyến', { kinds: ['muc_tieu'] })).toMatchObject([{ area: 'chinh_quyen_so', answer: 'covered', strength: 'task' }])
    expect(read('Hướng tới chính quyền số', { kinds: ['muc_tieu'] })).toMatchObject([{ area: 'chinh_quyen_so', answer: 'unclear' }])
  })
})

it('quotes the text exactly and never throws', () => {
  const pieces = CODEBOOK.flatMap(({ examples, counterexamples, name }) => [name, ...examples, ...counterexamples])
  const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('; ', '. ', '\n', '**', ' ')), { maxLength: 12 }).map((all) => all.join(' '))
  fc.assert(fc.property(text, (one) => {
    const document = documentOf([one])
    for (const { evidence } of readReformAreas(document, NO_FIELDS)) {
      for (const { raw, start, end } of evidence) expect(document.pages[0]?.text.slice(start, end)).toBe(raw)
    }
  }), { numRuns: 150 })
})

it('takes time in proportion to the text', () => {
  for (const piece of ['công khai ', 'cán bộ, công chức, ', 'rà soát, ', 'cắt giảm ', 'một cửa, ', 'phản ánh kiến nghị ', 'quản lý ', 'hồ sơ ']) read(piece.repeat(3000))
}, 20_000)
