import { describe, expect, it } from 'vitest'
import { isSideMatter, readKinds } from '../../src/segment/kinds.ts'
import { readColumnRole } from '../../src/segment/column-roles.ts'

describe('readKinds', () => {
  it.each([
    ['MỤC ĐÍCH, YÊU CẦU', ['muc_dich', 'yeu_cau']],
    ['Mục đích yêu cầu', ['muc_dich', 'yeu_cau']],
    ['MUC DICH - YEU CAU', ['muc_dich', 'yeu_cau']],
    ['NỘI DUNG VÀ HÌNH THỨC TUYÊN TRUYỀN', ['noi_dung', 'hinh_thuc']],
    ['Nội dung, hình thức và đối tượng dự thi', ['noi_dung', 'hinh_thuc', 'doi_tuong']],
    ['ĐỐI TƯỢNG, PHẠM VI TUYÊN TRUYỀN', ['doi_tuong', 'pham_vi']],
    ['CÁC NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU', ['nhiem_vu_giai_phap']],
    ['MỤC TIÊU, CHỈ TIÊU CỤ THỂ', ['muc_tieu', 'chi_tieu']],
    ['KINH PHÍ THỰC HIỆN', ['kinh_phi']],
    ['TỔ CHỨC THỰC HIÊN', ['to_chuc_thuc_hien']],
    ['TÔ CHƯC THƯC HlỆN', ['to_chuc_thuc_hien']],
    ['NỘl DUNG TUYÊN TRUYÊN', ['noi_dung']],
    ['N§i dung tuyên truyền', ['noi_dung']],
    ["KINH PHI THU'C HIEN", ['kinh_phi']],
    ['PHÂN CÔNG NHIỆM VỤ', ['to_chuc_thuc_hien']],
    ['QUAN ĐIỂM, MỤC TIÊU', ['muc_tieu']],
    ['Quan điểm', ['khac']],
    ['THÀNH PHẦN ĐOÀN KIỂM TRA', ['khac']],
    ['CÁC BƯỚC THỰC HIỆN', ['nhiem_vu_giai_phap']],
    ['Kinh phí và tổ chức thực hiện', ['kinh_phi', 'to_chuc_thuc_hien']],
    ['TỔ CHỨC, THỰC HIỆN', ['to_chuc_thuc_hien']],
    ['Thông tin, báo cáo', ['to_chuc_thuc_hien']],
    ['NHIỆM VỤ CỦA CÁC CƠ QUAN, ĐƠN VỊ', ['to_chuc_thuc_hien']],
    ['TRÁCH NHIỆM CỦA ĐOÀN KIỂM TRA VÀ ĐƠN VỊ ĐƯỢC KIỂM TRA', ['to_chuc_thuc_hien']],
    ['CƠ QUAN, ĐƠN VỊ ĐƯỢC KIỂM TRA', ['doi_tuong']],
    ['PHƯƠNG HƯỚNG, NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2023', ['nhiem_vu_giai_phap']],
    ['CÁC NHÓM NHIỆM VỤ TRỌNG TÂM', ['nhiem_vu_giai_phap']],
    ['NỘI DUNG NHIỆM VỤ', ['noi_dung', 'nhiem_vu_giai_phap']],
    ['NHU CẦU KINH PHÍ', ['kinh_phi']],
    ['KẾT QUẢ PHẤN ĐẤU', ['chi_tieu']],
    ['THỜI GIAN, ĐỐI TƯỢNG, NỘI DUNG KIỂM TRA', ['doi_tuong', 'noi_dung']],
    ['NỘI DUNG, THỜI GIAN VÀ PHÂN CÔNG THỰC HIỆN', ['noi_dung', 'to_chuc_thuc_hien']],
  ])('%s', (title, kinds) => expect(readKinds(title)).toEqual(kinds))

  it.each([
    'Tuyên truyền nội dung cải cách hành chính', 'Phòng Nội vụ', 'Cải cách thể chế', 'Thời gian', 'Tổ chức hội nghị', 'Tổ công nghệ số cộng đồng', 'Công tác tuyên truyền', 'Nhiệm kỳ 2021 - 2026', 'Lộ trình thực hiện',
    'Công tác chỉ đạo, điều hành', 'Trang thông tin điện tử', 'Ban Chỉ đạo', 'Về xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật', '', '…',
  ])('refuses "%s"', (title) => expect(readKinds(title)).toEqual([]))
})

it.each(['Thời gian kiểm tra', 'Về thời gian, địa điểm', 'TIẾN ĐỘ THỰC HIỆN', 'Cơ cấu giải thưởng'])('"%s" is beside the kinds', (title) => expect(isSideMatter(title)).toBe(true))
it.each(['Thời sự', 'Cải cách thể chế', 'Giải quyết hồ sơ', 'Nội dung, thời gian', ''])('"%s" is not', (title) => expect(isSideMatter(title)).toBe(false))

it.each([
  ['Đơn vị được kiểm tra', 'content'], ['Địa điểm', 'content'], ['Đơn vị kiểm tra, đôn đốc', 'unit'],
  ['STT', 'ordinal'], ['Nội dung công việc', 'content'], ['CƠ QUAN CHỦ TRÌ', 'lead_unit'], ['Đơn vị phối hợp', 'coordinating_unit'], ['Thời gian thực hiện', 'time'],
  ['Đơn vị thực hiện', 'unit'], ['Sản phẩm', 'product'], ['Kinh phí (đồng)', 'budget'], ['Ghi chú', 'note'], ['Kết quả đầu ra', 'product'], ['', 'other'], ['Xếp loại', 'other'],
])('reads the column %s as %s', (header, role) => expect(readColumnRole(header)).toBe(role))
