import { escapeRegExp, wordTable } from '../text/index.ts'
import { defineExtractor } from './extractor.ts'
import { plainOf } from './plain-text.ts'

/** Đối tượng: whom the plan addresses, by the wordings of plans. The longest wording wins. */
export const AUDIENCES: readonly { readonly id: string; readonly wordings: readonly string[] }[] = [
  {
    id: 'can_bo_cong_chuc_vien_chuc',
    wordings: [
      'cán bộ, công chức, viên chức, người lao động', 'cán bộ, công chức, viên chức và người lao động', 'cán bộ, công chức, viên chức', 'cán bộ công chức viên chức', 'cán bộ, công chức',
      'cán bộ công chức', 'công chức, viên chức', 'CBCCVC', 'CBCC,VC', 'CBCC', 'CB, CC, VC', 'cán bộ, đảng viên, công chức, viên chức', 'đội ngũ cán bộ', 'công chức', 'viên chức',
    ],
  },
  { id: 'nguoi_dung_dau', wordings: ['người đứng đầu', 'thủ trưởng các cơ quan', 'thủ trưởng cơ quan', 'lãnh đạo các cơ quan', 'cán bộ lãnh đạo', 'lãnh đạo, quản lý', 'thủ trưởng các phòng'] },
  { id: 'nguoi_hoat_dong_khong_chuyen_trach', wordings: ['người hoạt động không chuyên trách', 'những người hoạt động không chuyên trách', 'cán bộ không chuyên trách', 'trưởng thôn', 'trưởng ấp', 'trưởng khu phố', 'tổ trưởng tổ dân phố'] },
  { id: 'nguoi_dan', wordings: ['người dân', 'nhân dân', 'công dân', 'các tầng lớp nhân dân', 'quần chúng nhân dân', 'cá nhân', 'hộ gia đình', 'cộng đồng dân cư', 'hộ dân'] },
  { id: 'doanh_nghiep', wordings: ['doanh nghiệp', 'hợp tác xã', 'hộ kinh doanh', 'nhà đầu tư', 'cộng đồng doanh nghiệp'] },
  { id: 'to_chuc', wordings: ['tổ chức chính trị - xã hội', 'các tổ chức', 'tổ chức', 'đoàn thể', 'các hội, đoàn thể', 'Mặt trận Tổ quốc và các đoàn thể'] },
  { id: 'co_quan_don_vi', wordings: ['cơ quan, đơn vị', 'các cơ quan', 'cơ quan hành chính nhà nước', 'đơn vị sự nghiệp công lập', 'các đơn vị sự nghiệp', 'phòng, ban', 'ban, ngành', 'các ban ngành', 'UBND các xã', 'UBND cấp xã'] },
  { id: 'hoc_sinh_sinh_vien', wordings: ['học sinh', 'sinh viên', 'học viên', 'giáo viên'] },
  { id: 'doan_vien_hoi_vien', wordings: ['đoàn viên', 'hội viên', 'thanh niên', 'đoàn viên, hội viên', 'đoàn viên, thanh niên'] },
  { id: 'dong_bao_dan_toc_thieu_so', wordings: ['đồng bào dân tộc thiểu số', 'dân tộc thiểu số', 'người dân tộc thiểu số', 'đồng bào có đạo'] },
  { id: 'luc_luong_vu_trang', wordings: ['lực lượng vũ trang', 'cán bộ, chiến sĩ', 'cán bộ, chiến sỹ'] },
]

const ROWS = AUDIENCES.flatMap(({ id, wordings }) => wordings.map((wording) => ({ id, wording }))).sort((a, b) => b.wording.length - a.wording.length)
const findWordings = wordTable(ROWS.map(({ wording }) => [escapeRegExp(wording)]))
/** Outside a section on them, whom the plan addresses is told by these words. */
const ADDRESSED = /(?:đối tượng(?: (?:tuyên truyền|thực hiện|áp dụng|tham gia|tham dự|dự thi|lấy ý kiến|khảo sát))*|tuyên truyền[^.;:]{0,60} (?:đến|cho|tới)|(?:đến|tới) (?:toàn thể|toàn bộ|đông đảo|mọi|các tầng lớp)|thành phần(?: tham (?:gia|dự))?|nâng cao nhận thức[^.;:]{0,40}(?:cho|của))[^.;]{0,120}$/i

/** Đối tượng: who is to be reached, informed or asked. */
export const audiences = defineExtractor({
  name: 'audiences',
  version: 2,
  fact: 'audiences',
  reads: { zones: ['body', 'appendix'] },
  *find(reading) {
    const { kinds, form, cell, sectionNode } = reading
    if (cell?.isHeading || (form === 'heading' && sectionNode?.type === 'heading')) return
    const isOfThem = kinds.includes('doi_tuong')
    const seen = new Set<string>()
    const { text, lower, words, range } = plainOf(reading)
    for (const { row, start, end } of findWordings(lower, words)) {
      const audience = ROWS[row]?.id
      if (audience === undefined || seen.has(audience)) continue
      if (audience === 'to_chuc' && isAVerb(text, end, lower.slice(start, end))) continue
      if (!isOfThem && !ADDRESSED.test(text.slice(Math.max(0, start - 200), start))) continue
      seen.add(audience)
      yield { at: range(start, end), audience, confidence: isOfThem ? 0.9 : 0.75 }
    }
  },
})

/** "tổ chức" is an organisation in a list of addressees, and "to hold" before what is held. */
function isAVerb(text: string, end: number, printed: string): boolean {
  return printed === 'tổ chức' && !/^\s*(?:,|;|\.|và (?:cá nhân|công dân|người dân|doanh nghiệp|nhân dân)|trên địa bàn|$)/i.test(text.slice(end, end + 40))
}
