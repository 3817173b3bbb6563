import { describe, expect, it } from 'vitest'
import { targets } from '../../src/extract/targets/index.ts'
import { extractFrom, type Setting } from './one-passage.ts'

const read = (text: string, setting: Setting = { kinds: ['muc_tieu'] }) => extractFrom(targets, text, setting)

describe('shares', () => {
  it.each([
    ['Phấn đấu trên 80% hồ sơ nộp trực tuyến', 'trên 80%', 'gt', 80],
    ['Tối thiểu 92,5 % người dân hài lòng', 'Tối thiểu 92,5 %', 'gte', 92.5],
    ['Mức độ hài lòng đạt từ 95% trở lên', 'từ 95% trở lên', 'gte', 95],
    ['đạt 90% trở lên', '90% trở lên', 'gte', 90],
    ['100% thủ tục hành chính được niêm yết', '100%', 'eq', 100],
    ['-100% cán bộ được phổ biến', '100%', 'eq', 100],
    ['Tỷ lệ hồ sơ trễ hạn không quá 5%', 'không quá 5%', 'lte', 5],
    ['Tỷ lệ trễ hạn dưới 2%', 'dưới 2%', 'lt', 2],
    ['Giảm ít nhất 10% đầu mối', 'ít nhất 10%', 'gte', 10],
    ['Giảm 20% thời gian giải quyết', '20%', 'eq', 20],
    ['Nâng tỷ lệ hồ sơ trực tuyến lên ít nhất 70% vào cuối năm', 'ít nhất 70%', 'gte', 70],
    ['Không thấp hơn 98% hồ sơ đúng hạn', 'Không thấp hơn 98%', 'gte', 98],
    ['(đạt 100%)', '100%', 'eq', 100],
  ])('%s', (text, raw, comparator, value) => expect(read(text)).toMatchObject([{ raw, comparator, value, unit: '%' }]))
})

describe('quantities', () => {
  it.each([
    ['tối thiểu 02 hội nghị tuyên truyền', 'gte', 2, 'hội nghị'],
    ['ít nhất 01 cuộc/năm', 'gte', 1, 'cuộc/năm'],
    ['Đăng tối thiểu 03 tin/tháng', 'gte', 3, 'tin/tháng'],
    ['Phát ít nhất 04 lần/tháng', 'gte', 4, 'lần/tháng'],
    ['Tổ chức 02 lớp tập huấn', 'eq', 2, 'lớp'],
    ['Thời gian chờ không quá 15 phút', 'lte', 15, 'phút'],
    ['ít nhất 1.500 lượt người tham gia', 'gte', 1500, 'lượt người'],
    ['tập huấn cho ít nhất 46 cộng tác viên cơ sở', 'gte', 46, 'cộng tác viên'],
    ['Xây dựng tối thiểu 02 (hai) mô hình', 'gte', 2, 'mô hình'],
    ['Tổ chức 01 hội nghị đối thoại', 'eq', 1, 'hội nghị'],
  ])('%s', (text, comparator, value, unit) => expect(read(text)).toMatchObject([{ comparator, value, unit }]))
})

describe('no targets', () => {
  it.each([
    'đạt 8O% kế hoạch', // letter O: silence, not 80
    'theo Kế hoạch số 80/KH-UBND',
    'gồm 06 nội dung',
    'thực hiện 02 nhóm TTHC liên thông',
    'dịch vụ công trực tuyến mức độ 3 và 4',
    'Trực đường dây nóng 24/7',
    'trẻ em dưới 6 tuổi',
    'doanh nghiệp có 100% vốn nước ngoài',
    'hồ sơ đất đai chiếm 45% tổng số',
    'từ 01 tháng 7 năm 2025',
    'trên 3 xã đã sáp nhập',
    'Hội nghị lần thứ 5',
    'Đại hội 13; Nghị quyết 76',
  ])('%s', (text) => expect(read(text)).toEqual([]))
})
