import { describe, expect, it } from 'vitest'
import { deadlines } from '../../src/extract/deadlines/index.ts'
import { targets } from '../../src/extract/targets/index.ts'
import { areTelling } from '../../src/extract/telling.ts'
import { extractFrom } from './one-passage.ts'

describe('titles that tell what has been', () => {
  it.each([
    'KẾT QUẢ ĐẠT ĐƯỢC NĂM 2023', 'TÌNH HÌNH, KẾT QUẢ CHỈ SỐ NĂM 2023', 'Thực trạng', 'Một số tồn tại, hạn chế', 'Đánh giá chung', 'Khó khăn, vướng mắc', 'Nguyên nhân',
  ])('%s', (title) => expect(areTelling([title], false)).toBe(true))
  it.each([
    'KẾT QUẢ, SẢN PHẨM', 'Kết quả cần đạt', 'Kết quả phấn đấu năm 2024', 'NHIỆM VỤ, GIẢI PHÁP', 'Khắc phục tồn tại, hạn chế', 'Đánh giá cán bộ', 'Tổ chức thực hiện', 'Nội dung tuyên truyền',
  ])('not %s', (title) => expect(areTelling([title], false)).toBe(false))
  it('a task above it makes it the plan\'s', () => expect(areTelling(['Tình hình thực hiện', 'NHIỆM VỤ'], false)).toBe(false))
  it('a report tells, but for what it says of the time to come', () => {
    expect(areTelling(['Công tác tuyên truyền'], true)).toBe(true)
    expect(areTelling(['Phương hướng, nhiệm vụ'], true)).toBe(false)
  })
})

describe('what is told is neither set nor promised', () => {
  const told = { kinds: ['khac'] as const, heading: 'KẾT QUẢ CHỈ SỐ NĂM 2023', fields: { planYears: [2024] } }
  it.each([['Chỉ số hài lòng đạt 93,2%', 0], ['Trong quý IV tổ chức 02 hội nghị', 0]])('%s', (text, count) => {
    expect(extractFrom(targets, text, told)).toHaveLength(count)
    expect(extractFrom(deadlines, text, told)).toHaveLength(count)
  })
  it('but a last day stands', () => expect(extractFrom(deadlines, 'Việc còn lại phải xong trước ngày 31/3/2024', told)).toHaveLength(1))
})
