import { describe, expect, it } from 'vitest'
import { deadlines } from '../../src/extract/deadlines/index.ts'
import { extractFrom, type Setting } from './one-passage.ts'

const IN_2024: Setting = { fields: { planYears: [2024], issuedOn: '2024-02-10' }, kinds: ['to_chuc_thuc_hien'] }
/** Values in the text's order, joined by ` ; `, with `x2` for two times a round. */
const read = (text: string) => extractFrom(deadlines, text, IN_2024).map(({ value, times }) => `${value}${times === null ? '' : `x${times}`}`).join(' ; ')

describe('the plain day of what is held', () => {
  it.each([
    ['Tọa đàm với hộ kinh doanh chợ ngày 28/6/2024.', '2024-06-28'],
    ['Họp dân tại 21 thôn; Chủ tịch UBND xã tiếp xúc, đối thoại ngày 06 tháng 9.', '2024-09-06'],
    ['Toạ đàm "Chính quyền lắng nghe" ngày 20/8.', '2024-08-20'],
    ['- Gặp mặt doanh nghiệp ngày 13/10/2024', '2024-10-13'],
    ['Diễn tập ứng cứu sự cố ngày 15 tháng 5 năm 2024.', '2024-05-15'],
    ['Giao lưu trực tuyến về dịch vụ công ngày 19/5/2024, chủ trì: Đoàn xã.', '2024-05-19'],
    ['Vòng chung kết Hội thi ngày 10/10/2024.', '2024-10-10'],
    ['Nghiệm thu, bàn giao phần mềm ngày 30/6.', '2024-06-30'],
    ['Ký cam kết với các thôn ngày 15/3/2024.', '2024-03-15'],
    ['Báo cáo kết quả tại kỳ họp HĐND ngày 15/7/2024', '2024-07-15'],
    ['Chấm điểm sơ khảo ngày 15, 16/8/2024', '2024-08-15+2024-08-16'],
    ['Mít tinh hưởng ứng ngày 09/11/2024.', '2024-11-09'],
    ['Triển lãm ảnh cải cách hành chính từ 15/8 đến 20/8.', '2024-08-15/2024-08-20'],
  ])('%s → %s', (text, wanted) => expect(read(text)).toBe(wanted))

  it.each([
    'Thực hiện Thông báo kết luận tại hội nghị đối thoại ngày 12/3/2024', 'Tiếp thu ý kiến của người dân tại buổi tọa đàm ngày 12/3/2024', 'Theo biên bản cuộc họp ngày 12/3/2024 của Ban Chỉ đạo',
    'Hội nghị đối thoại ngày 12/3/2023 có 15 ý kiến.', 'Tọa đàm ngày 12/4/2024 đã nêu 05 vấn đề', 'Kết quả đối thoại ngày 20/3/2024 được công khai', 'theo Công văn số 15/UBND ngày 20/3/2024 về đối thoại',
    'Hội nghị được tổ chức theo Kế hoạch ngày 20/3/2024', 'Ngày 10/10 là Ngày Chuyển đổi số quốc gia', 'Nghị quyết của Hội nghị Trung ương ngày 25/10/2024',
    'Mở chuyên mục "Ngày 10/10"', 'Cuộc thi do Bộ Nội vụ phát động ngày 15/3/2024', 'Hội nghị trực tuyến toàn quốc ngày 15/3/2024 của Chính phủ', 'Thực hiện Kết luận của Chủ tịch UBND tỉnh tại cuộc họp giao ban ngày 15/4/2024', 'Giám sát chuyên đề theo Nghị quyết ngày 15/4/2024',
  ])('%s → none', (text) => expect(read(text)).toBe(''))
})

describe('the height of a longer time', () => {
  it.each([
    ['Thời gian: từ ngày 20/10 đến ngày 20/11/2024; cao điểm 02 - 09/11/2024.', '2024-10-20/2024-11-20 ; 2024-11-02/2024-11-09'],
    ['Thời gian: Thường xuyên; cao điểm 15/4 - 15/5/2024', 'continuous ; 2024-04-15/2024-05-15'],
    ['Thời gian: 02 - 09/11/2024', '2024-11-02/2024-11-09'],
    ['Đợt cao điểm: 05 đến 12/10', '2024-10-05/2024-10-12'],
    ['Tuyên truyền quanh năm, cao điểm từ 01/10 đến 10/10.', '2024-10-01/2024-10-10'],
    ['Thời gian: thường xuyên; tập trung tháng 9 và tháng 11.', 'continuous ; 2024-09+2024-11'],
    ['Cao điểm vào tháng 10/2024.', '2024-10'],
    ['cao điểm đợt 2: 05 - 12/10', '2024-10-05/2024-10-12'],
    ['Thực hiện cả năm, cao điểm trong tháng 3, tháng 10', '2024 ; 2024-03+2024-10'],
  ])('%s → %s', (text, wanted) => expect(read(text)).toBe(wanted))

  it.each([
    'Giờ cao điểm 7 - 9 giờ', 'tập trung 02 - 03 nhiệm vụ', 'Tập trung thực hiện Kế hoạch số 05 - 09/2023', 'đạt 5 - 7/10 điểm', 'cao điểm 30 - 09/11/2024', 'mục 2 - 3/10', 'Nhiệm vụ tập trung năm 2024', 'các văn bản tập trung ban hành ngày 03/02/2024',
  ])('%s → none', (text) => expect(read(text)).toBe(''))
})

describe('months beside each other', () => {
  it.each([
    ['Thời gian: tháng 9, 10', '2024-09+2024-10'],
    ['Thời gian: tháng 9, tháng 10/2024', '2024-09+2024-10'],
    ['Tổ chức ngoại khóa tháng 3 và tháng 10.', '2024-03+2024-10'],
    ['Thời gian: tháng 7, 8, 9', '2024-07/2024-09'],
    ['trong tháng 10 và tháng 11', '2024-10/2024-11'],
    ['Thời gian: Quý I, II', '2024-Q1/2024-Q2'],
    ['Thời gian: tháng 4 - 5', '2024-04/2024-05'],
    ['Tháng 12, 13', ''],
    ['Điều 9, 10', ''],
  ])('%s → %s', (text, wanted) => expect(read(text)).toBe(wanted))
})

describe('words that end as those of a state or of a number do', () => {
  it.each([
    ['Trang bị máy tính cho bộ phận một cửa trước ngày 20-5-2024.', '2024-05-20'],
    ['mua thêm máy tính trước ngày 20-5-2024.', '2024-05-20'],
    ['Phát động trong học sinh trước ngày 05/9/2024.', '2024-09-05'],
    ['Phân tích kết quả chỉ số trong tháng 6.', '2024-06'],
    ['Hoàn thiện hồ sơ trong tháng 6/2024.', '2024-06'],
    ['Công khai kết quả chấm điểm số trước ngày 15/12/2024.', '2024-12-15'],
    ['Mở lớp bồi dưỡng khóa tháng 4/2024', '2024-04'],
    ['Hướng dẫn cài đặt phần mềm cho 46 cơ sở xong trước hết ngày 31/3/2024.', '2024-03-31'],
    ['Nộp hồ sơ trước hết ngày 31/3/2024.', '2024-03-31'],
    ['Hoàn thành trước hết tháng 6/2024.', '2024-06'],
    ['Tổ chức các hoạt động trong tháng 10.', '2024-10'],
    ['Đưa hệ thống vào vận hành trong quý II/2024.', '2024-Q2'],
    ['Đưa Trung tâm vào hoạt động trong tháng 7/2024.', '2024-07'],
    ['Trình UBND tỉnh phê duyệt trong tháng 4/2024.', '2024-04'],
  ])('%s → %s', (text, wanted) => expect(read(text)).toBe(wanted))

  it.each([
    'Công văn số 12/UBND ngày 20-5-2024', 'theo Chỉ thị số ngày 20/5/2024', 'Quyết định số … ngày 20/5/2024 của UBND xã', 'Công dân sinh ngày 20-5-2024', 'Công dân sinh trước ngày 20-5-2024', 'số liệu tính đến ngày 15/12/2023',
    'Số liệu tính từ ngày 15/12/2023', 'Đảng bộ nhiệm kỳ khóa tháng 6', 'Trước hết, tập trung rà soát', 'Chỉ số CCHC năm 2024', 'Hệ thống đã vận hành chính thức trong tháng 6/2024', 'Trung tâm hoạt động trong tháng 6/2024', 'Đề án được phê duyệt trong tháng 6/2024',
  ])('%s → none', (text) => expect(read(text)).toBe(''))
})
