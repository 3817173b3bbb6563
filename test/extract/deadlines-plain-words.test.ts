import { describe, expect, it } from 'vitest'
import { deadlines } from '../../src/extract/deadlines/index.ts'
import { extractFrom } from './one-passage.ts'

const values = (text: string, planYears = [2025], heading?: string) => extractFrom(deadlines, text, { fields: { planYears, issuedOn: '2025-02-10' }, kinds: ['noi_dung'], ...(heading === undefined ? {} : { heading }) }).map(({ value }) => String(value)).join(' ; ')

describe('weekdays and parts of the day', () => {
  it.each([
    ['Tiếp công dân vào thứ Bảy đầu tiên của tháng', 'R/P1M;by=first-SA'],
    ['Chào cờ sáng thứ Hai đầu tháng', 'R/P1M;by=first-MO'],
    ['Gửi số liệu về Văn phòng chiều thứ Sáu.', 'R/P1W;by=FR'],
    ['Phát bản tin bằng tiếng dân tộc sáng chủ nhật (Công chức Văn hóa biên soạn)', 'R/P1W;by=SU'],
    ['Chạy chữ trên màn hình LED mỗi tối', 'R/P1D'],
    ['Tổ chức hội nghị sáng thứ Hai, ngày 10/3/2025', '2025-03-10'],
  ])('%s → %s', (text, wanted) => expect(values(text)).toBe(wanted))
})

describe('tasks and their times', () => {
  it.each([
    ['Bồi dưỡng kỹ năng số cho 60 người tháng 4, tháng 8.', '2025-04+2025-08'],
    ['Tham mưu sơ kết tháng 6, tổng kết tháng 12.', '2025-06 ; 2025-12'],
    ['Hoàn thiện hồ sơ nghị quyết trình HĐND xã tại kỳ họp tháng 7 của HĐND.', '2025-07'],
    ['Sửa đổi quy chế làm việc và ban hành quy chế một cửa: tháng 3.', '2025-03'],
    ['Bước 2: Tập huấn cho điều tra viên: sáng ngày 06/5.', '2025-05-06'],
    ['Xây dựng Trung tâm điều hành, vận hành chính thức trong quý III.', '2025-Q3'],
    ['Đề xuất phân cấp thẩm quyền ký quý II năm 2025.', '2025-Q2'],
    ['Báo cáo danh mục văn bản hết hiệu lực trước ngày 31/3.', '2025-03-31'],
    ['Gửi kế hoạch xong trước khi hết ngày 20/3/2025.', '2025-03-20'],
    ['Trả lời phản ánh của người dân trong ngày.', 'P1D'],
    ['Tổ công nghệ số cộng đồng hỗ trợ người dân thường xuyên.', 'continuous'],
    ['Niêm yết mã QR tại nhà văn hóa: Thường xuyên.', 'continuous'],
    ['Đánh giá, xếp loại công chức theo tháng, theo quý.', 'R/P1M+R/P3M'],
    ['Hằng năm cắt giảm ít nhất 10% thời gian giải quyết thủ tục', 'R/P1Y'],
    ['Mỗi khu phố tổ chức ít nhất 02 buổi sinh hoạt chuyên đề về cải cách hành chính trong năm.', '2025'],
    ['Thực hiện trong 02 năm 2025 - 2026.', '2025/2026'],
    ['Báo cáo kết quả cả năm trước ngày 25/11.', '2025-11-25'],
    ['Đối thoại với hộ kinh doanh: cuộc thứ nhất tháng 5, cuộc thứ hai tháng 10.', '2025-05 ; 2025-10'],
    ['Đăng kết quả xếp hạng của các ấp hàng tháng trên Zalo.', 'R/P1M'],
    ['Mỗi công chức viết một tháng 01 bài gửi về đài.', 'R/P1M'],
    ['Gửi tin trước ngày 20 hàng tháng, ai gửi trễ hai lần thì phê bình.', 'R/P1M;by=---20'],
    ['Thay toàn bộ bảng niêm yết đã bạc màu trước 15/4.', '2025-04-15'],
    ['100% tổ viên được tập huấn ít nhất 01 lần trong năm.', '2025'],
    ['Tháng 4 xong phần rà soát, tháng 6 trình duyệt.', '2025-04 ; 2025-06'],
    ['Tổ chức hội nghị triển khai trong tháng 3, hội nghị đánh giá chỉ số tháng 7.', '2025-03 ; 2025-07'],
    ['Trễ nhất ngày 20/12 gửi báo cáo.', '2025-12-20'],
    ['Hằng năm vào dịp 10/10 tổ chức ngày hội chuyển đổi số.', 'R/P1Y;by=--10-10'],
    ['Công khai quyết toán ngân sách theo quý, 6 tháng, năm.', 'R/P3M+R/P6M+R/P1Y'],
    ['Chứng thực bản sao trả kết quả trong ngày.', 'P1D'],
    ['Phổ biến kế hoạch chậm nhất cuối tháng 4.', '2025-04'],
    ['Báo cáo về Sở Nội vụ: quý I ngày 14/3, 6 tháng ngày 12/6, năm ngày 20/11.', '2025-03-14 ; 2025-06-12 ; 2025-11-20'],
    ['Báo cáo định kỳ vào ngày 22 hàng tháng, đột xuất khi có yêu cầu.', 'R/P1M;by=---22 ; null'],
    ['Gửi báo cáo chuyên đề trước ngày 08 của tháng cuối kỳ 6 tháng.', 'R/P6M;by=---08'],
    ['Nửa cuối năm 2025 tổ chức phúc tra kết quả.', '2025-07/2025-12'],
    ['Mở lớp học số mỗi tháng 01 lớp.', 'R/P1M'],
    ['Khai giảng ngày 15/9/2025, bế giảng ngày 20/9/2025.', '2025-09-15 ; 2025-09-20'],
    ['Hồ sơ tiếp nhận trước ngày 01/3/2025 phải xử lý xong trước ngày 31/3/2025.', '2025-03-31'],
  ])('%s → %s', (text, wanted) => expect(values(text)).toBe(wanted))

  it('of a plan for several years each year has its share', () => {
    expect(values('Năm 2026, tối thiểu 60% kết quả được số hóa', [2025, 2026, 2027])).toBe('2026')
    expect(values('Sơ kết vào năm 2026, tổng kết năm 2027', [2025, 2026, 2027])).toBe('2026 ; 2027')
  })

  it.each([
    'Công chức nào để hồ sơ quá hạn 02 lần trong tháng thì hạ bậc thi đua', 'Người dân đã nhận kết quả từ ngày 01/10/2024 đến ngày 31/01/2025', 'Đạt 0,5/1,5 điểm', 'Có mặt tại 8/8 thôn, 9/9 ấp', '(Kèm theo Kế hoạch số 12/KH-UBND)',
    'Báo cáo kết quả tại phiên trước kỳ họp HĐND cuối năm', 'Sau 3 ngày không xử lý thì phê bình', 'Tuyên truyền trả kết quả trong ngày', 'cuối năm lấy đó để xếp loại', 'Lấy đó làm căn cứ bình xét thi đua cuối năm', 'Ngày ban hành: 05/02/2025',
  ])('%s → none', (text) => expect(values(text)).toBe(''))
})
