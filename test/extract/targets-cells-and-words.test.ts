import { describe, expect, it } from 'vitest'
import { runExtractors, toRecordFacts, type Extractor, type PlacedFact } from '../../src/extract/index.ts'
import { targets } from '../../src/extract/targets/index.ts'
import type { ColumnRole, SegmentedDocument } from '../../src/model/index.ts'
import { documentOf, extractFrom, NO_FIELDS } from './one-passage.ts'

const IN_2024 = { fields: { planYears: [2024] } }
const read = (text: string) => extractFrom(targets, text, IN_2024).map(({ comparator, value, unit }) => `${comparator} ${value} ${unit}`).join(' | ')

describe('quantities', () => {
  it.each([
    ['Mỗi ban đăng ký tối thiểu một sáng kiến', 'gte 1 sáng kiến'],
    ['Mỗi quý họp Ban Chỉ đạo ít nhất một lần', 'gte 1 lần'],
    ['Phấn đấu đạt tối thiểu 88/100 điểm', 'gte 88 điểm'],
    ['Nâng 03 bậc trở lên', 'gte 3 bậc'],
    ['Tỷ lệ đúng hạn thấp nhất là 96%', 'gte 96 %'],
    ['Xây dựng 01 chuyên trang, 10 chuyên mục', 'eq 1 chuyên trang | eq 10 chuyên mục'],
    ['Dự kiến 02 hội nghị', 'eq 2 hội nghị'],
    ['Thực hiện hiệu quả và đạt 100% nhiệm vụ được giao', 'eq 100 %'],
    ['Phấn đấu có 04 tin, bài đăng báo tỉnh', 'eq 4 tin, bài'],
    ['Thanh toán trực tuyến đạt 55% (năm 2023 đạt 31%)', 'eq 55 %'],
    ['Phấn đấu tăng so với năm 2023 ít nhất 4%', 'gte 4 %'],
    ['Nâng từ 44% năm 2023 lên 62%', 'eq 62 %'],
    ['Tổ chức 03 (ba) hội nghị', 'eq 3 hội nghị'],
    ['Mở 1 đến 2 lớp', 'eq 1 lớp'],
    ['Xây dựng thành công 01 mô hình', 'eq 1 mô hình'],
    ['Tối thiểu mỗi tháng 03 tin', 'gte 3 tin'],
    ['Đạt trên 8,5 điểm', 'gt 8.5 điểm'],
  ])('%s → %s', (text, wanted) => expect(read(text)).toBe(wanted))

  it.each([
    'phát sóng 02 lần/tuần', 'họp 01 kỳ/tháng', 'kết quả năm 2023 đạt 96,5%', 'hiện tỷ lệ này là 84%', 'tỷ lệ hộ nghèo năm 2023 là 2,7%', 'nồng độ cồn 0%', 'giảm 50% lệ phí khi nộp hồ sơ trực tuyến', 'chi 100% từ ngân sách',
    'hỗ trợ 70% mức đóng bảo hiểm', 'được 60% số đại biểu tán thành', 'gửi lịch trước ngày kiểm tra ít nhất 05 ngày làm việc', 'ít nhất một phần thủ tục', 'bài viết không quá 02 trang', 'vẫn còn 12% hộ chưa cài ứng dụng', 'bắt đầu từ 41% năm 2023', 'in trên giấy A4, 02 mặt',
  ])('%s → none', (text) => expect(read(text)).toBe(''))
})

describe('tables of figures', () => {
  /** A table of a head and one row; what is found in the row. */
  function inRow(head: readonly string[], row: readonly string[]): string {
    const document = documentOf([...head, ...row], { zone: 'appendix', kinds: ['phu_luc'] })
    const columns = head.map((_, column): ColumnRole => (column === 0 ? 'content' : 'target'))
    const passages = document.passages.map((passage, i) => {
      const column = i % head.length
      return { ...passage, form: 'cell' as const, cell: { table: 0, row: i < head.length ? 0 : 1, column, role: columns[column] as ColumnRole, isHeading: i < head.length } }
    })
    const table: SegmentedDocument = { ...document, passages, tables: [{ start: 0, end: document.text.length, columns, rows: [head.map((_, i) => i), row.map((_, i) => head.length + i)] }] }
    const { facts } = runExtractors([targets as unknown as Extractor], table, { ...NO_FIELDS, planYears: [2024] })
    return toRecordFacts(table, facts as PlacedFact[], [targets as unknown as Extractor]).facts.targets.map(({ comparator, value, unit, subject }) => `${comparator} ${value} ${unit} ${subject}`).join(' | ')
  }

  it.each([
    [['Nội dung', 'ĐVT', 'Năm 2023', 'Kế hoạch năm 2024'], ['Hồ sơ trực tuyến', '%', '71', '86'], 'eq 86 % Hồ sơ trực tuyến'],
    [['Nội dung', 'Chỉ tiêu (%)'], ['Hồ sơ đúng hạn', '≥ 98,5'], 'gte 98.5 % Hồ sơ đúng hạn'],
    [['Nội dung', 'ĐVT', 'Chỉ tiêu'], ['Lớp tập huấn', 'lớp', '3'], ''],
    [['Nội dung', 'ĐVT', 'Kết quả thực hiện kế hoạch 2023'], ['Hồ sơ trực tuyến', '%', '71'], ''],
    [['Nội dung', 'ĐVT', 'Ghi chú'], ['Hồ sơ trực tuyến', '%', '12'], ''],
  ])('%j %j → %s', (head, row, wanted) => expect(inRow(head, row)).toBe(wanted))
})
