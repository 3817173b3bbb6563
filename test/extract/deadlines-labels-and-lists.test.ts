import { describe, expect, it } from 'vitest'
import { deadlines } from '../../src/extract/deadlines/index.ts'
import { documentOf, extractFrom, NO_FIELDS, type Setting } from './one-passage.ts'
import { runExtractors, type Extractor } from '../../src/extract/index.ts'

const IN_2024: Setting = { fields: { planYears: [2024], issuedOn: '2024-01-20' }, kinds: ['to_chuc_thuc_hien'] }
/** The values found, joined by ` | `; events and what goes on are left out. */
const read = (text: string) => extractFrom(deadlines, text, IN_2024).filter(({ type }) => type !== 'event' && type !== 'continuous').map(({ value }) => value).join(' | ')

/** The same in a column of times. */
function readCell(text: string): string {
  const document = documentOf([text], { zone: 'appendix', kinds: ['phu_luc'] })
  const cell = { table: 0, row: 1, column: 2, role: 'time' as const, isHeading: false }
  const inTable = { ...document, passages: document.passages.map((passage) => ({ ...passage, form: 'cell' as const, cell })), tables: [{ start: 0, end: text.length, columns: ['time' as const], rows: [] }] }
  const { facts } = runExtractors([deadlines as unknown as Extractor], inTable, { ...NO_FIELDS, ...IN_2024.fields })
  return facts.map(({ values }) => (values as { value: string | null }).value).join(' | ')
}

describe('days after a label of their own', () => {
  it.each([
    ['Lễ ra quân: 16/3/2024', '2024-03-16'],
    ['- Khai mạc: 8h00 ngày 11/10/2024', '2024-10-11'],
    ['+ Vòng chung khảo: ngày 21/11/2024, tại Nhà văn hóa xã', '2024-11-21'],
    ['Sáng ngày 13/10/2024, tổ chức ngày hội chuyển đổi số', '2024-10-13'],
    ['Báo cáo quý gửi ngày 25 của tháng cuối quý; ngày 26/11 đối với báo cáo năm', 'R/P3M;by=---25 | 2024-11-26'],
    ['Thời gian thực hiện: 15.4.2024', '2024-04-15'],
    ['- Xây dựng Trung tâm điều hành thông minh vận hành từ quý II năm 2024', '2024-Q2/..'],
    ['- Chính quyền hai cấp vận hành từ ngày 01/7/2024', ''],
    ['- Mốc thời gian giám sát: từ ngày 01/01/2024 đến ngày 31/3/2024', ''],
    ['Thời gian: từ 7h30, ngày 12/10/2024', '2024-10-12'],
    ['Thời gian: từ ngày 04/3 đến hết tháng 5/2024', '2024-03-04/2024-05'],
    ['Đợt 1: 6 tháng đầu năm; đợt 2: 6 tháng cuối năm', '2024-01/2024-06 | 2024-07/2024-12'],
    ['Gửi về xã trước ngày16/12/2024', '2024-12-16'],
    ['Gửi về xã truớc ngày 16 tháng 12năm 2024', '2024-12-16'],
    ['Họp triển khai phải xong trước 30 tháng 9', '2024-09-30'],
    ['Trình Ủy ban nhân dân huyện phê duyệt trước ngày 15/3/2024', '2024-03-15'],
    ['100% văn bản đi được ký số từ ngày 01/10/2024', '2024-10-01/..'],
    ['Gửi kết quả xong trước ngày 12/01 năm liền kề', '2025-01-12'],
    ['Báo cáo năm chậm nhất ngày 10 tháng 01 của năm kế tiếp', '2025-01-10'],
    ['Thời hạn báo cáo: quý I trước ngày 06/3, quý II trước ngày 06/6', '2024-03-06 | 2024-06-06'],
  ])('%s → %s', (text, wanted) => expect(read(text)).toBe(wanted))

  it.each([
    'Ngày sinh: 16/3/1985', 'Ngày cấp: 12/4/2024', 'Ngày ban hành: 02/02/2024', 'Có hiệu lực: 01/7/2024',
    'Đảng ủy họp ngày 22/01/2024 đã thống nhất chủ trương', 'Tại hội nghị ngày 05/01/2024, tổ chức đoàn kiểm tra được thông qua',
    'Đất được phê duyệt trước ngày 01/01/2024 theo các văn bản đã ban hành trước ngày 02/02/2024', 'Số liệu tổng hợp ngày 10/01/2024 của công an xã',
  ])('%s → none', (text) => expect(read(text)).toBe(''))
})

describe('rounds in lists', () => {
  it.each([
    ['Gửi Sở Nội vụ trước ngày 06/6 và 06/12 hàng năm', 'R/P1Y;by=--06-06+R/P1Y;by=--12-06'],
    ['Tiếp công dân vào ngày 10 và ngày 25 hằng tháng', 'R/P1M;by=---10+R/P1M;by=---25'],
    ['Phát bản tin lúc 5h15 sáng và 17h15 hằng ngày', 'R/P1D;by=T05:15+R/P1D;by=T17:15'],
    ['Phát buổi sáng 6 giờ 00, buổi chiều 17 giờ 30 hàng ngày', 'R/P1D;by=T06:00+R/P1D;by=T17:30'],
    ['Phát vào các ngày thứ 3, 5, 7 trong tuần', 'R/P1W;by=TU+R/P1W;by=TH+R/P1W;by=SA'],
    ['Lồng ghép vào lễ chào cờ sáng thứ Hai đầu tuần', 'R/P1W;by=MO'],
    ['Loa ấp phát tuần 03 buổi', 'R/P1W'],
    ['Loa xóm phát ngày 2 buổi', 'R/P1D'],
    ['Báo cáo đinh kỳ hàng qúy', 'R/P3M'],
    ['Họp rút kinh nghiệm vào tháng cuối quý', 'R/P3M'],
    ['Bản tin phát 02 lượt/ngày', 'R/P1D'],
    ['Tổng hợp phản ánh vào ngày làm việc cuối cùng của tháng', 'R/P1M'],
    ['Giao ban vào tuần cuối của tháng cuối quý', 'R/P3M'],
    ['Đưa nội dung vào cuộc họp thường kỳ hằng tháng của chi hội', 'R/P1M'],
  ])('%s → %s', (text, wanted) => expect(read(text)).toBe(wanted))

  it.each([
    'Ngày 10/10 hằng năm là Ngày Chuyển đổi số quốc gia', 'Trong tuần 2 buổi họp đã diễn ra', 'thứ 2, 4, 6 của danh sách', 'phụ cấp hằng tháng của công an viên', 'từ 5 giờ 15 và 17 giờ 15 không ngày nào',
  ])('%s → none', (text) => expect(read(text)).toBe(''))
})

describe('a column of times', () => {
  it.each([
    ['QI/2024', '2024-Q1'], ['Q. III', '2024-Q3'], ['Q2/2024', '2024-Q2'], ['Quý Ⅲ/2024', '2024-Q3'], ['Qúy IIl', '2024-Q3'], ['Quý lV/2024', '2024-Q4'], ['T3/2024', '2024-03'], ['Tháng 5/2024 và tháng 11/2024', '2024-05+2024-11'],
    ['Quý I/2024, Quý III/2024', '2024-Q1+2024-Q3'], ['Trước 30 tháng 6', '2024-06-30'], ['25/6 và 25/11', '2024-06-25+2024-11-25'],
    ['Q', ''], ['T3', ''], ['QĐ 12', ''], ['Q7', ''],
  ])('%s → %s', (text, wanted) => expect(readCell(text)).toBe(wanted))
})

describe('parts named by their time', () => {
  const inHeading = (heading: string) => extractFrom(deadlines, ['Công việc của thời gian ấy.'], { ...IN_2024, heading }).map(({ value }) => value).join(' | ')
  it.each([['3. Quý IV/2024', '2024-Q4'], ['Tháng 5/2024:', '2024-05'], ['NHIỆM VỤ QUÝ IV/2024', ''], ['II. KẾ HOẠCH NĂM 2024', ''], ['NĂM 2024', '']])('%s → %s', (heading, wanted) => expect(inHeading(heading)).toBe(wanted))
})

describe('an appendix whose table has lost its lines', () => {
  const inAppendix = (text: string, setting: Setting = {}) => extractFrom(deadlines, text, { ...IN_2024, zone: 'appendix', kinds: ['phu_luc'], ...setting }).map(({ value }) => value).join(' | ')
  it.each([
    ['Tháng 6', '2024-06'], ['30/11/2024', '2024-11-30'], ['Hằng quý', 'R/P3M'], ['11 Họp tổng kết công tác Phòng Nội vụ 21/12/2024', '2024-12-21'],
    ['Năm 2024', ''], ['Báo cáo định kỳ', ''], ['13 Thực hiện kết luận tại cuộc họp 25/01/2024', ''], ['Theo Quyết định ngày 26/02/2024', ''],
  ])('%s → %s', (text, wanted) => expect(inAppendix(text)).toBe(wanted))
  it('elsewhere a day by itself says nothing', () => expect(inAppendix('30/11/2024', { zone: 'body' })).toBe(''))
})

describe('times as they are spoken', () => {
  it.each([
    ['Gửi bảng tổng hợp chậm nhất mồng 6 hằng tháng', 'R/P1M;by=---06'],
    ['Tổ dân phố họp quý một lần', 'R/P3M'],
    ['Đối thoại năm hai lần', 'R/P1Y'],
    ['Tuyên truyền từ 16/3 cho đến 16/5', '2024-03-16/2024-05-16'],
    ['Số hóa xong tới hết tháng 8', '2024-08'],
    ['Từ nay tới 29/6 phải xong', '2024-06-29'],
    ['Gửi kết quả không sau ngày 21/12', '2024-12-21'],
    ['Họp từ 8h00 đến 10h30 ngày 14/10/2024', '2024-10-14'],
    ['Cuộc thi bắt đầu từ 9h00 ngày 07/5/2024 và kết thúc lúc 17h00 ngày 20/5/2024', '2024-05-07/.. | 2024-05-20'],
    ['Gửi báo cáo quý, báo cáo 6 tháng và báo cáo năm theo quy định', 'R/P3M+R/P6M+R/P1Y'],
    ['Định kỳ tổng hợp, báo cáo kết quả (6 tháng, năm)', 'R/P6M+R/P1Y'],
    ['Khai trương vào ngày 20/5/2024', '2024-05-20'],
    ['Báo cáo hàng quý, báo cáo năm trước ngày 21/11/2024', 'R/P3M | 2024-11-21'],
  ])('%s → %s', (text, wanted) => expect(read(text)).toBe(wanted))
  it.each(['Sau ngày 02/02/2023 có hiệu lực', 'báo cáo năm 2023, báo cáo quý I', 'mồng một Tết', 'trong tháng hai kỳ họp đã diễn ra', 'tới từng nhà, từng hộ', 'chỉ một lần, hai lần'])('%s → none', (text) => expect(read(text)).toBe(''))
})

describe('a label that has become a title', () => {
  const under = (heading: string, text: string) => extractFrom(deadlines, text, { ...IN_2024, heading }).map(({ value }) => value).join(' | ')
  it.each([
    ['Thời gian', '16/4/2024', '2024-04-16'], ['Thời gian kiểm tra', 'Tháng 9.', '2024-09'], ['Thời hạn hoàn thành', '30/6', '2024-06-30'], ['THỜI GIAN, ĐỊA ĐIỂM', 'Ngày 21/11/2024', '2024-11-21'],
    ['Tiến độ thực hiện', 'Tháng 3 và tháng 8', '2024-03+2024-08'],
    ['Thời kỳ kiểm tra', 'Từ 01/01/2024 đến 30/9/2024', ''], ['Thời điểm chốt số liệu', 'Từ ngày 01/6/2024', ''], ['Thời gian giải quyết', '15/4/2024', ''], ['Địa điểm', '15/4/2024', ''], ['Đối tượng', 'Tháng 9', ''],
  ])('%s: %s → %s', (heading, text, wanted) => expect(under(heading, text)).toBe(wanted))
})

describe('a title that runs into its paragraph', () => {
  function under(heading: string, text: string): string {
    const document = documentOf([text], { heading })
    const runIn = { ...document, sections: document.sections.map((section) => ({ ...section, type: 'run_in' as const })) }
    const { facts } = runExtractors([deadlines as unknown as Extractor], runIn, { ...NO_FIELDS, ...IN_2024.fields })
    return facts.map(({ values }) => (values as { value: string | null }).value).join(' | ')
  }
  it.each([
    ['Khai mạc', '8h00 ngày 23/11/2024', '2024-11-23'], ['Trao giải', 'Tháng 12', '2024-12'], ['Thời gian', '23/4/2024', '2024-04-23'],
    ['Ngày ban hành', '05/02/2024', ''], ['Kết quả', '05/06/2024', ''], ['Kinh phí', 'Tháng 12 của năm trước', ''],
  ])('%s: %s → %s', (heading, text, wanted) => expect(under(heading, text)).toBe(wanted))
})

describe('bare numbers under a unit of time', () => {
  function under(head: string, text: string): string {
    const document = documentOf([head, text], { zone: 'appendix', kinds: ['phu_luc'] })
    const cellOf = (row: number) => ({ table: 0, row, column: 0, role: 'time' as const, isHeading: row === 0 })
    const table = { ...document, passages: document.passages.map((passage, row) => ({ ...passage, form: 'cell' as const, cell: cellOf(row) })), tables: [{ start: 0, end: document.text.length, columns: ['time' as const], rows: [[0], [1]] }] }
    const { facts } = runExtractors([deadlines as unknown as Extractor], table, { ...NO_FIELDS, ...IN_2024.fields })
    return facts.map(({ values, start, end }) => `${(values as { value: string | null }).value} «${table.text.slice(start, end)}»`).join(' | ')
  }
  it.each([
    ['Tháng', '3, 6, 9', '2024-03+2024-06+2024-09 «3, 6, 9»'], ['Tháng thực hiện', '11', '2024-11 «11»'], ['Quý', 'II - III', '2024-Q2/2024-Q3 «II - III»'],
    ['Tháng', '13', ''], ['Tháng 3', '5', ''], ['Ngày', '5', ''], ['Thời gian', '12', ''], ['Tháng, quý', '3', ''],
  ])('%s: %s → %s', (head, text, wanted) => expect(under(head, text)).toBe(wanted))
})

it.each([['07 và 08/6/2024', '2024-06-07+2024-06-08'], ['Sáng 15, 16/8/2024', '2024-08-15+2024-08-16'], ['15 và 14/8/2024', '2024-08-14']])('a cell of days in one month: %s → %s', (text, wanted) => expect(readCell(text)).toBe(wanted))

it('a long title with a colon is a task that has its units below it', () => {
  const setting = { ...IN_2024, heading: '2. Hưởng ứng Ngày Chuyển đổi số quốc gia 10/10: tọa đàm, chạy bảng điện tử, treo băng rôn tại các tuyến đường' }
  expect(extractFrom(deadlines, '+ Đơn vị chủ trì: Phòng Văn hóa và Thông tin', setting).map(({ value }) => value)).toEqual(['2024-10-10'])
  expect(extractFrom(deadlines, 'Các phòng thực hiện.', { ...IN_2024, heading: '2. Kết quả ngày 10/10/2024' })).toEqual([])
})
