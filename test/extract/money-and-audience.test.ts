import { describe, expect, it } from 'vitest'
import { AUDIENCES, audiences } from '../../src/extract/audiences.ts'
import { BUDGET_SOURCES, budgetSources } from '../../src/extract/budget-sources.ts'
import { extractFrom } from './one-passage.ts'

describe('budget sources', () => {
  it.each([
    ['Kinh phí thực hiện được bố trí từ nguồn ngân sách huyện năm 2024.', ['ngan_sach_huyen']],
    ['Sử dụng kinh phí chi thường xuyên được giao cho các cơ quan, đơn vị.', ['kinh_phi_duoc_giao']],
    ['Từ ngân sách nhà nước, nguồn xã hội hóa và các nguồn hợp pháp khác.', ['ngan_sach_nha_nuoc', 'xa_hoi_hoa', 'hop_phap_khac']],
    ['Lồng ghép trong các chương trình, dự án; ngân\nsách xã cân đối phần còn lại.', ['long_ghep', 'ngan_sach_xa']],
    ['NSNN cấp theo phân cấp hiện hành; nguồn xã hội hoá (nếu có).', ['ngan_sach_nha_nuoc', 'xa_hoi_hoa']],
    ['Các đơn vị tự bảo đảm.', []],
    ['Không bố trí thêm cho nội dung này.', []],
  ])('kinh phí: %s', (text, sources) => {
    expect(extractFrom(budgetSources, text, { kinds: ['kinh_phi'] }).map(({ source }) => source)).toEqual(sources)
  })

  it.each([
    ['Kinh phí mở lớp do ngân sách tỉnh bảo đảm.', ['ngan_sach_tinh']],
    ['Tham mưu bố trí kinh phí trong dự toán ngân sách được giao.', ['kinh_phi_duoc_giao']],
    ['Công khai ngân sách xã tại trụ sở.', []], // a task of public finance
    ['Nâng cao hiệu quả quản lý ngân sách nhà nước.', []],
    ['Đẩy mạnh xã hội hóa dịch vụ công chứng.', []],
    ['Thực hiện lồng ghép với sinh hoạt thôn.', []],
  ])('elsewhere: %s', (text, sources) => {
    expect(extractFrom(budgetSources, text, { kinds: ['noi_dung'] }).map(({ source }) => source)).toEqual(sources)
  })
})

describe('audiences', () => {
  it.each([
    ['Cán bộ, công chức, viên chức, người lao động và người dân, doanh nghiệp trên địa bàn xã.', ['can_bo_cong_chuc_vien_chuc', 'nguoi_dan', 'doanh_nghiep']],
    ['Các tổ chức, cá nhân có giao dịch tại Bộ phận Một cửa', ['to_chuc', 'nguoi_dan']],
    ['Người hoạt động không chuyên trách ở ấp; đoàn viên, hội viên', ['nguoi_hoat_dong_khong_chuyen_trach', 'doan_vien_hoi_vien']],
    ['Học sinh từ 15 tuổi; đồng bào dân tộc thiểu số', ['hoc_sinh_sinh_vien', 'dong_bao_dan_toc_thieu_so']],
    ['Tổ chức tại trụ sở UBND xã vào sáng thứ hai', []], // a verb
    ['Áp dụng thống nhất.', []],
  ])('đối tượng: %s', (text, ids) => {
    expect(extractFrom(audiences, text, { kinds: ['doi_tuong'] }).map(({ audience }) => audience)).toEqual(ids)
  })

  it.each([
    ['Đối tượng tham dự: công chức phụ trách một cửa.', ['can_bo_cong_chuc_vien_chuc']],
    ['Tuyên truyền sâu rộng đến người dân và doanh nghiệp về dịch vụ công.', ['nguoi_dan', 'doanh_nghiep']],
    ['Công chức Văn phòng tham mưu báo cáo.', []],
    ['Giải quyết hồ sơ của người dân đúng hẹn.', []],
  ])('elsewhere: %s', (text, ids) => {
    expect(extractFrom(audiences, text, { kinds: ['noi_dung'] }).map(({ audience }) => audience)).toEqual(ids)
  })
})

it.each([['sources', BUDGET_SOURCES], ['audiences', AUDIENCES]])('%s: every wording belongs to one id, ids are ASCII', (_, table) => {
  const wordings = table.flatMap((row) => row.wordings.map((wording) => wording.toLowerCase()))
  expect(new Set(wordings).size).toBe(wordings.length)
  for (const { id } of table) expect(id).toMatch(/^[a-z_]+$/)
})
