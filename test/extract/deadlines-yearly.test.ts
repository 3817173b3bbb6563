import { describe, expect, it } from 'vitest'
import { deadlines } from '../../src/extract/deadlines/index.ts'
import { extractFrom, type Setting } from './one-passage.ts'

const IN_2024: Setting = { fields: { planYears: [2024], issuedOn: '2024-02-10' }, kinds: ['to_chuc_thuc_hien'] }
/** Values in the text's order, joined by ` ; `, with `x2` for two times a round. */
const read = (text: string) => extractFrom(deadlines, text, IN_2024).map(({ value, times }) => `${value}${times === null ? '' : `x${times}`}`).join(' ; ')

describe('so much of what is made in a time says how often', () => {
  it.each([
    ['Tuyên truyền pháp luật qua nhóm Zalo tổ dân phố, ít nhất 02 tin/tuần.', 'R/P1Wx2'],
    ['Công chức Văn hóa - Xã hội biên tập tin, bài, ít nhất 02 tin, bài/tháng; phối hợp với Tư pháp', 'R/P1Mx2'],
    ['Đăng tải trên Fanpage của xã, tối thiểu 04 bài/tháng.', 'R/P1Mx4'],
    ['Phát sóng chuyên mục CCHC trên Đài huyện, ít nhất 01 phóng sự/quý', 'R/P3Mx1'],
    ['Viết bài về gương người tốt việc tốt, bình quân 03 bài mỗi tháng.', 'R/P1Mx3'],
    ['Xây dựng video hướng dẫn nộp hồ sơ, tối thiểu 01 video/quý.', 'R/P3Mx1'],
    ['- Tuyên truyền trên loa truyền thanh, ít nhất một bài/tuần.', 'R/P1Wx1'],
    ['Chia sẻ trên Zalo OA, ít nhất 05 tin một tuần', 'R/P1Wx5'],
    ['Đăng tối thiểu 10 tin, bài/tháng; trả lời bình luận', 'R/P1Mx10'],
    ['Trên Trang thông tin điện tử phường: tối thiểu 03 tin/tháng.', 'R/P1Mx3'],
    ['mỗi đơn vị có hai (02) tin, bài/tháng trở lên', 'R/P1Mx2'],
    ['Mỗi cơ quan cộng tác ít nhất 04 tin, bài/năm', 'R/P1Yx4'],
  ])('%s → %s', (text, wanted) => expect(read(text)).toBe(wanted))

  it.each([
    'Lấy ý kiến ít nhất 40 phiếu/tháng',
    'Đăng tải tối thiểu 96 tin, bài', 'Năm 2023, ít nhất 02 tin, bài', 'Nhuận bút, ít nhất 02 bài/trang', 'Viết bài, ít nhất 02 trang',
  ])('%s → none', (text) => expect(read(text)).toBe(''))
})

describe("every year's last day", () => {
  it.each([
    ['Xây dựng kế hoạch giai đoạn trước ngày 30/11/2024; kế hoạch hằng năm ban hành trước ngày 15 tháng 01.', '2024-11-30 ; R/P1Y;by=--01-15'],
    ['Kế hoạch hằng năm của xã xây dựng xong trước ngày 20/12.', 'R/P1Y;by=--12-20'],
    ['Hằng năm, xây dựng dự toán kinh phí gửi Phòng Tài chính chậm nhất ngày 30/6.', 'R/P1Y;by=--06-30'],
    ['- Hằng năm rà soát, đề nghị sửa đổi thủ tục trước ngày 31 tháng 10.', 'R/P1Y;by=--10-31'],
    ['Mỗi năm tổ chức tự chấm điểm chậm nhất là ngày 05 tháng 12', 'R/P1Y;by=--12-05'],
    ['Kết quả đánh giá hằng năm được công bố trước 31/01', 'R/P1Y;by=--01-31'],
    ['Báo cáo năm gửi hàng năm trước 15/12', 'R/P1Y;by=--12-15'],
    ['Thực hiện nhiệm vụ hằng năm; báo cáo trước ngày 15/12', '2024-12-15'],
    ['Dự toán hằng năm và báo cáo quý trước ngày 10/3', '2024-03-10'],
    ['Kế hoạch hằng năm gửi trước ngày 15/12/2024', '2024-12-15'],
    ['Trong dự toán chi thường xuyên hằng năm, hoàn thành trước ngày 15/3', '2024-03-15'],
    ['Chỉ số CCHC hằng năm', ''],
  ])('%s → %s', (text, wanted) => expect(read(text)).toBe(wanted))
})

describe('so much more every year', () => {
  it.each([
    ['các năm tiếp theo tăng thêm ít nhất 20% mỗi năm cho đến khi đạt 100%.', 'R/P1Y'],
    ['Tăng tỷ lệ hồ sơ trực tuyến thêm 5% mỗi năm.', 'R/P1Y'],
    ['Giảm 10% thời gian giải quyết hằng năm', 'R/P1Y'],
    ['Nâng hạng chỉ số tối thiểu 02 bậc mỗi năm', 'R/P1Y'],
    ['Tiết kiệm 10% chi thường xuyên hàng năm.', 'R/P1Y'],
    ['tốc độ tăng trưởng bình quân 8% mỗi năm', ''],
    ['đã giảm 5% mỗi năm', ''],
    ['đạt 100% kế hoạch hằng năm', ''],
    ['giảm 5% chỉ tiêu biên chế trong kế hoạch hằng năm', ''],
    ['hoàn thành 95% nhiệm vụ hằng năm', ''],
    ['dự toán chi thường xuyên hằng năm', ''],
  ])('%s → %s', (text, wanted) => expect(read(text)).toBe(wanted))
})

describe('what is made public so often', () => {
  it.each([
    ['Công khai dự toán, quyết toán ngân sách xã hàng quý, năm; tiết kiệm chi hội họp 10% trở lên.', 'R/P3M+R/P1Y'],
    ['Niêm yết dự toán thu, chi hàng quý, 6 tháng, năm', 'R/P3M+R/P6M+R/P1Y'],
    ['Công khai số liệu dự toán hằng quý và hằng năm tại trụ sở.', 'R/P3M+R/P1Y'],
    ['Công bố kết quả chỉ số hài lòng hàng tháng, quý', 'R/P1M+R/P3M'],
    ['Thực hiện công khai, minh bạch kế hoạch hàng quý, năm', ''],
    ['Theo dự toán hàng quý, năm được giao', ''],
    ['Bố trí trong dự toán ngân sách hàng năm', ''],
  ])('%s → %s', (text, wanted) => expect(read(text)).toBe(wanted))
})

describe('the first year of a task', () => {
  it.each([
    ['Thi tuyển chức danh lãnh đạo cấp phòng, thực hiện thí điểm từ năm 2025; kiểm tra công vụ', '2025/..'],
    ['Triển khai phần mềm một cửa liên thông từ năm 2025.', '2025/..'],
    ['Nhân rộng mô hình ra các thôn từ năm 2025 trở đi', '2025/..'],
    ['Áp dụng KPI trong đánh giá công chức từ năm 2024.', '2024/..'],
    ['Từ năm 2025, tổ chức đánh giá hằng quý.', '2025/.. ; R/P3M'],
    ['Bắt đầu từ năm 2025', '2025/..'],
    ['Chuyển sang chữ ký số từ năm 2024.', '2024/..'],
    ['Tổ chức Hội thi cấp xã từ năm 2025.', '2025/..'],
  ])('%s → %s', (text, wanted) => expect(read(text)).toBe(wanted))

  it.each([
    'Đề án thực hiện từ năm 2022 đến nay', 'Mô hình triển khai từ năm 2022', 'các thủ tục phát sinh từ năm 2024', 'Hệ thống đã triển khai từ năm 2024', 'Quy định được áp dụng từ năm 2024', 'Luật Đất đai có hiệu lực từ năm 2024',
    'Tổ công nghệ số cộng đồng đã thành lập từ năm 2022.', 'Kết quả giải quyết từ năm 2021 đến năm 2023', 'các chính sách thực hiện từ năm 2024',
  ])('%s → none', (text) => expect(read(text)).toBe(''))
})
