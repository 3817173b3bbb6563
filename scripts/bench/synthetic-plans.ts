import { districtOf, placesOn, provinceOf, successors, toPlaceName, type AdministrativeUnit } from '../../src/lexicon/index.ts'
import { REFORM_AREAS, type Level } from '../../src/model/index.ts'
import type { PlanSpec } from './plan-record.ts'

export const FIRST_YEAR = 2018
export const LAST_YEAR = 2026

/** Sentences that plans are made of, by section; `#` becomes a number, `@` the place. */
const SECTIONS = [
  { title: 'MỤC ĐÍCH', kind: 'muc_dich', sentences: ['Nâng cao nhận thức của cán bộ, công chức @ về cải cách hành chính', 'Tạo sự đồng thuận của người dân, doanh nghiệp', 'Đẩy mạnh tuyên truyền kết quả cải cách trên địa bàn @', 'Phát huy vai trò của người đứng đầu cơ quan'] },
  { title: 'YÊU CẦU', kind: 'yeu_cau', sentences: ['Nội dung tuyên truyền phải kịp thời, thiết thực, hiệu quả', 'Bám sát Kế hoạch của cấp trên và tình hình thực tế @', 'Xác định rõ trách nhiệm, thời gian và sản phẩm của # nhiệm vụ'] },
  { title: 'MỤC TIÊU', kind: 'muc_tieu', sentences: ['Phấn đấu trên #% hồ sơ được giải quyết đúng hạn', 'Tối thiểu #% người dân hài lòng về dịch vụ công trực tuyến', '#% cán bộ chủ chốt được phổ biến'] },
  { title: 'THỂ CHẾ', kind: 'noi_dung', sentences: ['Rà soát # văn bản quy phạm pháp luật', 'Kiểm tra, xử lý văn bản trái pháp luật tại @', 'Theo dõi thi hành pháp luật'] },
  { title: 'THỦ TỤC HÀNH CHÍNH', kind: 'noi_dung', sentences: ['Niêm yết công khai # thủ tục tại bộ phận một cửa', 'Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính', 'Cắt giảm thời gian giải quyết hồ sơ còn # ngày'] },
  { title: 'TÀI CHÍNH CÔNG', kind: 'noi_dung', sentences: ['Công khai dự toán, quyết toán ngân sách @', 'Thực hiện cơ chế tự chủ tại # đơn vị sự nghiệp'] },
  { title: 'CHÍNH QUYỀN SỐ', kind: 'noi_dung', sentences: ['Ứng dụng chữ ký số trong #% văn bản', 'Tuyên truyền qua Zalo, trang thông tin điện tử @', 'Duy trì tổ công nghệ số cộng đồng tại # thôn'] },
  { title: 'GIẢI PHÁP', kind: 'nhiem_vu_giai_phap', sentences: ['Tăng cường kiểm tra công vụ # lần trong năm', 'Gắn kết quả với thi đua, khen thưởng', 'Tổ chức đối thoại với người dân @'] },
  { title: 'KINH PHÍ', kind: 'kinh_phi', sentences: ['Kinh phí do ngân sách @ bảo đảm theo phân cấp', 'Lồng ghép với # chương trình khác'] },
  { title: 'TỔ CHỨC THỰC HIỆN', kind: 'to_chuc_thuc_hien', sentences: ['Báo cáo định kỳ trước ngày # hằng quý', 'Các bộ phận chuyên môn @ triển khai thực hiện', 'Văn phòng theo dõi, đôn đốc, tổng hợp'] },
] as const

/** The units that make plans in a year, provinces first: those of the old map before July 2025, those of the new one since. */
function unitsOf(year: number): AdministrativeUnit[] {
  const on = year <= 2021 ? '2021-02-03' : year === 2022 ? '2021-02-03' : year <= 2024 ? '2023-04-10' : year === 2025 ? '2025-06-30' : '2026-07-25'
  const levels: readonly Level[] = ['province', 'district', 'commune']
  return levels.flatMap((level) => placesOn(level, on))
}

/**
 * Made-up plans of provinces, districts and communes over nine years, the same each time. With fewer than all, every k-th
 * unit of each year is taken, so that all years and provinces stay in.
 */
export function* syntheticPlans(count: number): Generator<PlanSpec> {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i)
  const all = years.flatMap((year) => unitsOf(year).map((unit) => ({ unit, year })))
  // More plans than units and years: the rest are second plans of the same places.
  for (let i = 0; i < count; i++) {
    const at = count >= all.length ? i % all.length : Math.floor((i * all.length) / count)
    const { unit, year } = all[at] as { unit: AdministrativeUnit; year: number }
    yield syntheticPlan(unit, year, i)
  }
}

function syntheticPlan(unit: AdministrativeUnit, year: number, index: number): PlanSpec {
  const random = seeded(index)
  const place = `${unit.type} ${unit.name}`
  const sections = SECTIONS.map(({ title, kind, sentences }) => ({ title, kind, text: sentences.map((sentence) => `- ${fill(sentence, place, random)}.`).join('\n') }))
  const above = unit.tier === 'commune' ? '08/KH-UBND' : '10/KH-UBND'
  const citations = [{ raw: '76/NQ-CP', code: '76/NQ-CP', relation: 'can_cu', issuedOn: '2021-07-15' }, { raw: above, code: above, relation: 'thuc_hien' }] as const
  sections[1] = { ...(sections[1] as (typeof sections)[number]), text: `${sections[1]?.text}\n- Căn cứ Nghị quyết số 76/NQ-CP; thực hiện Kế hoạch số ${above}.` }
  const district = districtOf(unit)
  const heirs = successors(unit)
  const raws = [sections[3], sections[4], sections[5], sections[6]].map((section) => (section?.text.split('\n')[0] as string).slice(2))
  const areas = REFORM_AREAS.flatMap((area, i) => (random() < 0.6 ? [{ area, raw: raws[i % raws.length] as string, strength: random() < 0.7 ? ('task' as const) : ('mention' as const) }] : []))
  const target = /\d+%/.exec(sections[2]?.text ?? '')?.[0] as string
  return {
    path: `${year}/${unit.code}-${index}.txt`, year, level: unit.tier, code: `${1 + Math.floor(random() * 300)}/KH-UBND`, issuedOn: `${year}-0${1 + Math.floor(random() * 6)}-1${Math.floor(random() * 10)}`,
    title: `Cải cách hành chính năm ${year} của ${place}`,
    province: toPlaceName(provinceOf(unit)), district: district ? toPlaceName(district) : null, commune: unit.tier === 'commune' ? toPlaceName(unit) : null,
    today: { province: heirs[0] ? toPlaceName(provinceOf(heirs[0])) : null, commune: unit.tier === 'commune' && heirs.length === 1 ? toPlaceName(heirs[0] as AdministrativeUnit) : null },
    sections, references: citations, areas,
    targets: [{ raw: target, comparator: 'gte', value: Number.parseInt(target, 10), unit: '%', subject: 'hồ sơ' }],
    deadlines: [{ raw: 'hằng quý', type: 'recurring', value: 'R/P3M', task: 'Báo cáo', units: ['Văn phòng'] }],
    units: [{ raw: 'Văn phòng', name: 'Văn phòng', role: 'kiem_tra' }],
  }
}

function fill(sentence: string, place: string, random: () => number): string {
  return sentence.replace(/[#@]/g, (mark) => (mark === '@' ? place : String(2 + Math.floor(random() * 97))))
}

/** Mulberry32: numbers in [0, 1) that are the same for the same seed. */
function seeded(seed: number): () => number {
  let state = (seed + 1) * 0x9e3779b9
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
