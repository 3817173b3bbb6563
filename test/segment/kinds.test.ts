import { describe, expect, it } from 'vitest'
import { isSideMatter, readBareKinds, readKinds, readMatter } from '../../src/segment/kinds.ts'
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
    ['Hinh thirc tuyén truyén', ['hinh_thuc']],
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
    ['CÁC HÌNH THỨC, BIỆN PHÁP TRUYỀN THÔNG', ['hinh_thuc']],
    ['NỘI DUNG VÀ BIỆN PHÁP TUYÊN TRUYỀN', ['noi_dung', 'hinh_thuc']],
    ['MỨC PHẤN ĐẤU CỦA TỪNG ĐƠN VỊ', ['chi_tieu']],
    ['NHIỆM VỤ CỦA CÔNG AN XÃ', ['to_chuc_thuc_hien']],
    ['DỰ TRÙ KINH PHÍ', ['kinh_phi']],
    ['HIỆU LỰC THI HÀNH', ['to_chuc_thuc_hien']],
  ])('%s', (title, kinds) => expect(readKinds(title)).toEqual(kinds))

  it.each([
    'Tuyên truyền nội dung cải cách hành chính', 'Phòng Nội vụ', 'Cải cách thể chế', 'Thời gian', 'Tổ chức hội nghị', 'Tổ công nghệ số cộng đồng', 'Công tác tuyên truyền', 'Nhiệm kỳ 2021 - 2026', 'Lộ trình thực hiện',
    'Công tác chỉ đạo, điều hành', 'Trang thông tin điện tử', 'Ban Chỉ đạo', 'Về xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật', '', '…',
    'KẾT QUẢ THỰC HIỆN MỤC TIÊU, NHIỆM VỤ NĂM 2022', 'Đánh giá tình hình, nhiệm vụ đã giao', 'Đổi mới cách làm, nội dung tuyên truyền', 'Tăng cường họp giao ban, chế độ báo cáo', 'Tiến trình thực hiện', 'Công tác bảo đảm',
  ])('refuses "%s"', (title) => expect(readKinds(title)).toEqual([]))
})

describe('readBareKinds', () => {
  it.each([
    ['Nội dung kiểm tra', ['noi_dung']], ['Mục tiêu đến năm 2025', ['muc_tieu']], ['Kinh phí thực hiện', ['kinh_phi']], ['Chế độ báo cáo', ['to_chuc_thuc_hien']], ['Đối tượng, phạm vi khảo sát', ['doi_tuong', 'pham_vi']],
    ['Nhiệm vụ của Tổ công nghệ số', ['to_chuc_thuc_hien']],
  ])('%s', (title, kinds) => expect(readBareKinds(title)).toEqual(kinds))
  it.each(['Nội dung số', 'Thành phần hồ sơ', 'Công tác tổ chức cán bộ', 'Nguồn lực con người', 'Triển khai thực hiện cơ chế một cửa', 'Các hoạt động khác', 'Danh mục thủ tục hành chính', 'Cải cách thể chế'])(
    '"%s" names a matter', (title) => expect(readBareKinds(title)).toEqual([]))
})

describe('readMatter', () => {
  it.each([
    ['CẢI CÁCH THỂ CHẾ', ['nhiem_vu_giai_phap']], ['KHẢO SÁT Ý KIẾN NGƯỜI NỘP HỒ SƠ', ['noi_dung']], ['KIỂM TRA, GIÁM SÁT VÀ BÁO CÁO', ['to_chuc_thuc_hien']], ['KIỂM TRA VIỆC GIẢI QUYẾT HỒ SƠ', ['noi_dung']],
    ['Công tác sơ kết, tổng kết', ['to_chuc_thuc_hien']], ['KẾT QUẢ THỰC HIỆN', []], ['TỒN TẠI, HẠN CHẾ', []], ['KIẾN NGHỊ', []], ['', []],
  ])('%s', (title, kinds) => expect(readMatter(title)).toEqual(kinds))
})

it.each(['Thời gian kiểm tra', 'Về thời gian, địa điểm', 'TIẾN ĐỘ THỰC HIỆN', 'Cơ cấu giải thưởng'])('"%s" is beside the kinds', (title) => expect(isSideMatter(title)).toBe(true))
it.each(['Thời sự', 'Cải cách thể chế', 'Giải quyết hồ sơ', 'Nội dung, thời gian', ''])('"%s" is not', (title) => expect(isSideMatter(title)).toBe(false))

it.each([
  ['Đơn vị được kiểm tra', 'content'], ['Địa điểm', 'content'], ['Đơn vị kiểm tra, đôn đốc', 'unit'],
  ['STT', 'ordinal'], ['Nội dung công việc', 'content'], ['CƠ QUAN CHỦ TRÌ', 'lead_unit'], ['Đơn vị phối hợp', 'coordinating_unit'], ['Thời gian thực hiện', 'time'],
  ['Đơn vị thực hiện', 'unit'], ['Sản phẩm', 'product'], ['Kinh phí (đồng)', 'budget'], ['Ghi chú', 'note'], ['Kết quả đầu ra', 'product'], ['', 'other'], ['Xếp loại', 'other'],
])('reads the column %s as %s', (header, role) => expect(readColumnRole(header)).toBe(role))
