import { describe, expect, it } from 'vitest'
import { readReformAreas } from '../../src/extract/reform-areas/index.ts'
import { documentOf, NO_FIELDS } from './one-passage.ts'

/** The areas covered by one clause among the tasks, joined by spaces. */
const covered = (text: string) => readReformAreas(documentOf([text], { kinds: ['nhiem_vu_giai_phap'] }), NO_FIELDS).filter(({ answer }) => answer === 'covered').map(({ area }) => area).join(' ')

describe('areas in plain words', () => {
  it.each([
    ['Tự kiểm tra quyết định quy phạm ban hành trong năm', 'the_che'],
    ['Hỏi ý kiến đối tượng chịu tác động rồi mới trình', 'the_che'],
    ['Sửa quy chế hoạt động của chợ phường', 'the_che'],
    ['Góp ý các dự án luật khi được mời', 'the_che'],
    ['Đo thời gian chờ của khách mỗi buổi sáng', 'thu_tuc_hanh_chinh'],
    ['Lĩnh vực đất đai chỉ còn một đầu mối tiếp nhận', 'thu_tuc_hanh_chinh'],
    ['Liên thông khai sinh với đăng ký thường trú', 'thu_tuc_hanh_chinh'],
    ['Người dân làm giấy tờ chỉ đi một chuyến', 'thu_tuc_hanh_chinh'],
    ['Giải thể ban quản lý kém hiệu quả', 'to_chuc_bo_may'],
    ['Tổ chức lại các đơn vị y tế tuyến xã', 'to_chuc_bo_may'],
    ['Điều chuyển biên chế từ nơi thừa sang nơi thiếu', 'to_chuc_bo_may'],
    ['Nhắc nhở người đi muộn, làm việc riêng trong giờ', 'che_do_cong_vu'],
    ['Luân phiên công chức địa chính giữa hai xã', 'che_do_cong_vu'],
    ['Tiếp dân niềm nở, nhẹ nhàng', 'che_do_cong_vu'],
    ['Thu hút sinh viên giỏi về làm việc ở xã', 'che_do_cong_vu'],
    ['Giảm chi khánh tiết, tiếp khách', 'tai_chinh_cong'],
    ['Xử lý dứt điểm nợ đọng xây dựng cơ bản', 'tai_chinh_cong'],
    ['Thu đúng, thu đủ các loại thuế', 'tai_chinh_cong'],
    ['Mở lớp xóa mù công nghệ cho người cao tuổi', 'chinh_quyen_so'],
    ['Dùng trợ lý ảo để tra văn bản', 'chinh_quyen_so'],
    ['Nhận phản ánh hiện trường của người dân', 'chinh_quyen_so'],
    ['Kéo cáp quang về nhà văn hóa', 'chinh_quyen_so'],
    ['Bãi bỏ quy định trái thẩm quyền', 'the_che'],
    ['Hẹn trả vào sáng thứ Bảy cho người đi làm xa', 'thu_tuc_hanh_chinh'],
    ['Đến tận nhà nhận hồ sơ của người khuyết tật', 'thu_tuc_hanh_chinh'],
    ['Các phòng rõ người, rõ việc, không đợi nhau', 'to_chuc_bo_may'],
    ['Không để công chức vòi vĩnh', 'che_do_cong_vu'],
    ['Tuyển 02 công chức văn phòng còn thiếu', 'che_do_cong_vu'],
    ['Tiết kiệm 10% chi thường xuyên để làm đường', 'tai_chinh_cong'],
    ['Rà soát xe công trước tháng 6', 'tai_chinh_cong'],
    ['Giấy mời gửi qua phần mềm', 'chinh_quyen_so'],
  ])('%s → %s', (text, wanted) => expect(covered(text)).toBe(wanted))

  it.each([
    'Lồng ghép trong các buổi hội họp của thôn', 'Nâng cao nhận thức, thái độ của người dân', 'Xây dựng cơ chế phối hợp giữa các ngành', 'Văn phòng là đầu mối tiếp nhận tin, bài',
    'Chấm điểm chi tiết từng bài dự thi', 'Triển khai kế hoạch đến từng chi hội', 'Trách nhiệm của người đứng đầu trong thực hiện kế hoạch này',
    'Xây dựng kịch bản, mời đại biểu', 'Ban Tổ chức nhận hồ sơ dự thi', 'Tuyển chọn tiết mục văn nghệ', 'Trình quy định của hội thi', 'Đổi chỗ ngồi của các đội', 'Mạng lưới cộng tác viên viết tin', 'Chi hội phụ nữ thu gom rác thải', 'Giữ gìn bản sắc văn hóa làng nghề',
  ])('%s → none', (text) => expect(covered(text)).toBe(''))
})
