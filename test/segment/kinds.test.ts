import { describe, expect, it } from 'vitest'
import { readKinds } from '../../src/segment/kinds.ts'
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
  ])('%s', (title, kinds) => expect(readKinds(title)).toEqual(kinds))

  it.each([
    'Tuyên truyền nội dung cải cách hành chính', 'Phòng Nội vụ', 'Cải cách thể chế', 'Thời gian', 'Tổ chức hội nghị', 'Tổ công nghệ số cộng đồng',
    'Công tác chỉ đạo, điều hành', 'Trang thông tin điện tử', 'Ban Chỉ đạo', 'Về xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật', '', '…',
  ])('refuses "%s"', (title) => expect(readKinds(title)).toEqual([]))
})

it.each([
  ['STT', 'ordinal'], ['Nội dung công việc', 'content'], ['CƠ QUAN CHỦ TRÌ', 'lead_unit'], ['Đơn vị phối hợp', 'coordinating_unit'], ['Thời gian thực hiện', 'time'],
  ['Đơn vị thực hiện', 'unit'], ['Sản phẩm', 'product'], ['Kinh phí (đồng)', 'budget'], ['Ghi chú', 'note'], ['Kết quả đầu ra', 'product'], ['', 'other'], ['Xếp loại', 'other'],
])('reads the column %s as %s', (header, role) => expect(readColumnRole(header)).toBe(role))
