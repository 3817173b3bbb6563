import { describe, expect, it } from 'vitest'
import { targets } from '../../src/extract/targets/index.ts'
import { extractFrom } from './one-passage.ts'

const SIGNS = { eq: '=', gte: '>=', gt: '>', lte: '<=', lt: '<' } as const
const read = (text: string) => extractFrom(targets, text, { fields: { planYears: [2025] } }).map(({ comparator, value, unit }) => `${comparator === null ? '' : SIGNS[comparator]}${value} ${unit}`).join(' | ')

describe('what is promised, and how firmly', () => {
  it.each([
    ['Thanh toán trực tuyến bằng hoặc cao hơn 55%; hồ sơ trực tuyến vượt 70%', '>=55 % | >70 %'],
    ['Tỷ lệ giải ngân trên hoặc bằng 96%', '>=96 %'],
    ['Thu vượt 8% so với dự toán', '=8 %'],
    ['Cắt giảm tối thiểu 25% thời gian và 20% chi phí của người dân', '>=25 % | >=20 %'],
    ['Kiểm tra ít nhất 40% số phòng và 30% số thôn', '>=40 % | >=30 %'],
    ['Trả đúng hạn ít nhất 97% và công khai 100% thủ tục', '>=97 % | =100 %'],
    ['20% đến 25% số cuộc họp được tổ chức trực tuyến', '>=20 %'],
    ['Hộ nghèo được hỗ trợ chiếm từ 40% trở lên', '>=40 %'],
    ['Đạt 86,5/100 điểm', '=86.5 điểm'],
    ['Đối thoại mỗi quý ít nhất hai (02) cuộc', '>=2 cuộc/quý'],
    ['Kiểm tra từ 04 đến 06 đơn vị', '>=4 đơn vị'],
    ['Kiểm tra tối thiểu 05/12 thôn', '>=5 thôn'],
    ['Vận động kích hoạt trên 4.000 tài khoản', '>4000 tài khoản'],
    ['Thời gian chờ dưới 90 phút', '<90 phút'],
    ['Khảo sát không dưới 180 phiếu', '>=180 phiếu'],
    ['Không có lĩnh vực nào đạt dưới 75%', '>=75 %'],
    ['Lồng ghép vào họp ấp ít nhất mỗi quý một lần', '>=1 lần/quý'],
    ['Kiểm tra tại ít nhất 03 phòng, ban và 08 xã, thị trấn trở lên', '>=3 phòng | >=8 xã, thị trấn'],
    ['Tổ chức tối thiểu 01 hội nghị và 03 buổi tọa đàm', '>=1 hội nghị | =3 buổi'],
    ['Hoàn thành vượt mức 5% so với kế hoạch', '=5 %'],
  ])('%s → %s', (text, wanted) => expect(read(text)).toBe(wanted))
})

describe('what is held, made or taught, by its number', () => {
  it.each([
    ['Tổ chức hai hội nghị đối thoại với hộ kinh doanh', '=2 hội nghị'],
    ['b) 03 lớp tập huấn kỹ năng số cho tổ công nghệ số cộng đồng', '=3 lớp'],
    ['Treo khẩu hiệu tại nhà văn hóa; 02 video hướng dẫn nộp hồ sơ', '=2 video'],
    ['Tập huấn nghiệp vụ cho trưởng thôn, 02 lớp, từ 10 đến 14/3/2025', '=2 lớp'],
    ['Tuyên truyền lưu động tại chợ, 2 đợt (tháng 4 và tháng 9)', '=2 đợt'],
    ['Bồi dưỡng kỹ năng giao tiếp cho 45 công chức', '=45 công chức'],
    ['Đoàn kiểm tra làm việc 01 buổi tại mỗi xã', '=1 buổi'],
    ['Phối hợp với báo tỉnh đăng 05 bài', '=5 bài'],
    ['Kênh YouTube mỗi tháng 01 video', '=1 video/tháng'],
    ['Khảo sát nhanh hằng tháng 25 phiếu', '=25 phiếu/tháng'],
    ['Mở chuyên mục trên đài truyền thanh 03 kỳ/tháng trở lên', '>=3 kỳ/tháng'],
    ['Treo 12 băng rôn, 20 áp phích', '=12 băng rôn | =20 áp phích'],
    ['Số lượng: 220 phiếu', '=220 phiếu'],
    ['Phát 350 phiếu khảo sát, thu về tối thiểu 300 phiếu', '=350 phiếu | >=300 phiếu'],
    ['Chia làm 03 đợt', '=3 đợt'],
    ['Bố trí 01 máy tính, 02 đoàn viên hỗ trợ người dân', '=1 máy tính | =2 đoàn viên'],
    ['Trang bị thêm 04 máy quét', '=4 máy quét'],
    ['Tổ chức 01 hội nghị tuyên truyền cho 120 đại biểu', '=1 hội nghị | =120 đại biểu'],
    ['Mỗi ngành có ít nhất 01 sáng kiến, riêng Văn phòng 02 sáng kiến', '>=1 sáng kiến | =2 sáng kiến'],
    ['May 06 băng rôn, kẻ 04 khẩu hiệu', '=6 băng rôn | =4 khẩu hiệu'],
    ['Đạt 02 sáng kiến cấp huyện', '=2 sáng kiến'],
    ['Phấn đấu 82/100 điểm', '=82 điểm'],
    ['Xây dựng ít nhất 01 tuyến phố không dùng tiền mặt', '>=1 tuyến phố'],
    ['Mỗi ấp 35 phiếu, xã thu về ít nhất 250 phiếu', '=35 phiếu | >=250 phiếu'],
    ['Số hóa tối thiểu 1.800 trang tài liệu', '>=1800 trang tài liệu'],
    ['Tập huấn 02 buổi cho 25 tổ viên', '=2 buổi | =25 tổ viên'],
    ['01 hội thi cấp phường', '=1 hội thi'],
    ['Thay bảng niêm yết đã hỏng, in 800 tờ gấp', '=800 tờ gấp'],
    ['Đối thoại với người dân 02 lần vào tháng 5 và tháng 10', '=2 lần'],
    ['Lắp đặt 08 pano, 20 băng rôn', '=8 pano | =20 băng rôn'],
    ['Tự đánh giá nội bộ: đánh giá nội bộ 01 lần vào tháng 6', '=1 lần'],
  ])('%s → %s', (text, wanted) => expect(read(text)).toBe(wanted))

  it.each([
    'Phê bình đơn vị để hồ sơ quá hạn trên 4%', 'Cá nhân để trễ hạn từ 02 lần trở lên thì không xét thi đua', 'Đơn vị có trên 10% hồ sơ chậm phải kiểm điểm', 'Điểm tối đa nếu đạt ngưỡng 60%', 'Sáp nhập thôn có quy mô dưới 200 hộ',
    'Năm 2024 toàn xã chỉ có 38% hồ sơ trực tuyến', 'Kiến nghị được trả lời không quá 24 giờ', 'Thời lượng không dưới mười phút', 'Trên 2/3 số hộ trong thôn', 'Biết ít nhất một cách nộp hồ sơ', 'Hội nghị phổ biến 02 nghị định mới', 'loa phát hai buổi sáng, chiều',
    '- Kết quả: 97,5% hồ sơ đúng hạn', 'Duyệt tin không quá 01 ngày làm việc', '02 hội nghị đã tổ chức', 'Tiêu chí bị trừ điểm: không đạt 75% hồ sơ trực tuyến', 'Nguồn: ngân sách phường 60%', 'Chi bằng 40% mức quy định', 'Bài viết ít nhất 02 trang',
  ])('%s → none', (text) => expect(read(text)).toBe(''))
})
