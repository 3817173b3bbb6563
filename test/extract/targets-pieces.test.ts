import { describe, expect, it } from 'vitest'
import { targets } from '../../src/extract/targets/index.ts'
import { extractFrom } from './one-passage.ts'

const IN_2024 = { fields: { planYears: [2024] } }
const read = (text: string) => extractFrom(targets, text, IN_2024).map(({ comparator, value, unit }) => `${comparator} ${value} ${unit}`).join(' | ')

describe('what is printed or hung up, by the piece', () => {
  it.each([
    ['Sổ tay hỏi đáp phát hành 5.000 cuốn trước ngày 01/6/2024', 'eq 5000 cuốn'],
    ['- Tờ rơi song ngữ Việt - Khmer: 1.500 tờ, phát xong trước ngày 19/5/2024.', 'eq 1500 tờ'],
    ['In 2.500 tờ gấp cấp phát cho các ấp', 'eq 2500 tờ gấp'],
    ['In ấn và cấp phát 4.200 tờ rơi hướng dẫn nộp hồ sơ trực tuyến.', 'eq 4200 tờ rơi'],
    ['Treo 20 băng rôn tại các trục đường chính.', 'eq 20 băng rôn'],
    ['Dựng 04 pa-nô tại trung tâm xã', 'eq 4 pa-nô'],
    ['Biên soạn 500 (năm trăm) cuốn cẩm nang.', 'eq 500 cuốn'],
    ['Phát 650 tờ bướm tại bến xe', 'eq 650 tờ bướm'],
    ['Thiết kế, in 1.000 sổ tay', 'eq 1000 sổ tay'],
    ['Áp phích khổ A1: 60 tờ', 'eq 60 tờ'],
  ])('%s → %s', (text, wanted) => expect(read(text)).toBe(wanted))

  it.each([
    'Năm 2023 đã in 3.000 tờ gấp', 'Năm 2023, xã phát 3.000 tờ gấp.', 'in trên giấy A4, 02 mặt', 'mỗi cuốn 120 trang', 'Hồ sơ gồm 02 tờ khai', 'cấp 01 tờ khai', 'mỗi hộ phát 01 tờ rơi', 'in 5.000 đồng/tờ',
    'Kinh phí in ấn: 15.000.000 đồng', 'Mục 5 sổ tay nghiệp vụ', 'hiện có 12 pa-nô',
  ])('%s → none', (text) => expect(read(text)).toBe(''))
})

describe('so many and more, behind a task', () => {
  it.each([
    ['tập huấn kỹ năng số cho 300 người trở lên từ tháng 7 đến tháng 9.', 'gte 300 người'],
    ['Bồi dưỡng tin học cho 50 công chức trở lên', 'gte 50 công chức'],
    ['Vận động 200 hộ trở lên cài đặt VNeID', 'gte 200 hộ'],
    ['Thu hút 1.000 lượt người trở lên tham gia cuộc thi trực tuyến', 'gte 1000 lượt người'],
    ['Phấn đấu có 100 học viên trở lên', 'gte 100 học viên'],
    ['Khảo sát 500 phiếu trở lên trong quý IV', 'gte 500 phiếu'],
    ['Viết 24 tin, bài trở lên', 'gte 24 tin, bài'],
    ['Tuyên truyền trực tiếp cho 150 hộ trở lên tại mỗi thôn', 'gte 150 hộ'],
  ])('%s → %s', (text, wanted) => expect(read(text)).toBe(wanted))

  it.each([
    'Trường hợp có 10 người trở lên', 'Đối với thôn có 300 hộ trở lên', 'vi phạm 02 lần trở lên', 'người từ 60 tuổi trở lên', 'Cơ quan có 30 người trở lên thì thành lập phòng', 'thủ tục bị trễ hạn 03 lần trở lên',
    'Năm 2023 tập huấn cho 300 người trở lên', 'doanh nghiệp sử dụng 10 người trở lên',
  ])('%s → none', (text) => expect(read(text)).toBe(''))
})

describe('so many of what is held, behind its verb', () => {
  it.each([
    ['Giám sát 02 cuộc chuyên đề: tháng 5 và tháng 10.', 'eq 2 cuộc'],
    ['Kiểm tra 04 đợt tại các thôn', 'eq 4 đợt'],
    ['Kiểm tra đột xuất 02 cuộc.', 'eq 2 cuộc'],
    ['Thanh tra công vụ 03 cuộc', 'eq 3 cuộc'],
    ['Phát động 02 đợt thi đua.', 'eq 2 đợt'],
    ['Sản xuất 04 phóng sự, 12 tin bài', 'eq 4 phóng sự | eq 12 tin bài'],
    ['Nhân rộng 03 mô hình.', 'eq 3 mô hình'],
    ['Phát sóng 12 chuyên mục', 'eq 12 chuyên mục'],
  ])('%s → %s', (text, wanted) => expect(read(text)).toBe(wanted))

  it.each(['đã giám sát 02 cuộc', 'Kết quả kiểm tra 02 cuộc', 'Năm 2023, kiểm tra 04 đợt', 'theo 02 mô hình', 'tham dự 01 cuộc họp của tỉnh', 'Kiểm tra 02 lần/tháng'])('%s → none', (text) => expect(read(text)).toBe(''))
})
