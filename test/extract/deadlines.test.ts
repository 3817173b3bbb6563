import { describe, expect, it } from 'vitest'
import { deadlines } from '../../src/extract/deadlines/index.ts'
import { extractFrom, type Setting } from './one-passage.ts'

const IN_2024: Setting = { fields: { planYears: [2024] }, kinds: ['to_chuc_thuc_hien'] }
const read = (text: string, setting: Setting = IN_2024) => extractFrom(deadlines, text, setting)
const values = (text: string, setting: Setting = IN_2024) => read(text, setting).map(({ value }) => value)

describe('days', () => {
  it.each([
    ['Báo cáo UBND huyện trước ngày 15/12/2024.', '2024-12-15', 'before'],
    ['Gửi về Phòng Nội vụ chậm nhất ngày 05 tháng 6 năm 2024', '2024-06-05', 'by'],
    ['Gửi báo cáo về Sở Nội vụ chậm nhất là ngày 20/11', '2024-11-20', 'by'],
    ['hoàn thành trước 30/6/2024', '2024-06-30', 'before'],
    ['xong trước ngày 01-3-2024', '2024-03-01', 'before'],
    ['Rà soát, thay thế các bảng công khai đã cũ trước ngày 28 tháng 02 năm 2024', '2024-02-28', 'before'],
    ['Ban hành kế hoạch của đơn vị trước ngày 10/02/2024', '2024-02-10', 'before'],
    ['Ban hành Kế hoạch cải cách hành chính năm 2024 trước ngày 15/01/2024', '2024-01-15', 'before'],
    ['Thời gian hoàn thành: 15/10/2024', '2024-10-15', 'on'],
    ['Hạn cuối: 30/9/2024', '2024-09-30', 'by'],
    ['Thời hạn gửi báo cáo: trước ngày 25/11/2024', '2024-11-25', 'before'],
    ['tổng kết vào ngày 20/12/2024', '2024-12-20', 'on'],
    ['báo cáo năm trước ngày 10/01 năm sau', '2025-01-10', 'before'],
    ['nộp sản phẩm dự thi đến hết ngày 31/8/2024', '2024-08-31', 'until'],
    ['gửi UBND xã (qua Văn phòng - Thống kê) trước ngày 12/12 để tổng hợp', '2024-12-12', 'before'],
  ])('%s', (text, value, bound) => expect(read(text)).toMatchObject([{ type: 'date', value, bound }]))

  it.each([
    ['Báo cáo 6 tháng trước ngày 15/6/2024, báo cáo năm trước ngày 15/12/2024', ['2024-06-15', '2024-12-15']],
    ['Thời gian thực hiện: Quý I/2024 - Quý III/2024', ['2024-Q1/2024-Q3']],
    ['Báo cáo quý I (trước ngày 15/3), 6 tháng (trước ngày 15/6), năm (trước ngày 15/12)', ['2024-03-15', '2024-06-15', '2024-12-15']],
  ])('%s', (text, wanted) => expect(values(text)).toEqual(expect.arrayContaining(wanted)))
})

describe('months, quarters, stretches', () => {
  it.each([
    ['Thời gian thực hiện: Tháng 4/2024', '2024-04'],
    ['Thời gian thực hiện: tháng 4, 8', '2024-04+2024-08'],
    ['Hoàn thành trong tháng 3', '2024-03'],
    ['Tổ chức trong tháng 9 năm 2024', '2024-09'],
    ['Thời gian: Quý I, II năm 2024', '2024-Q1/2024-Q2'],
    ['Hoàn thành trong Quý IV/2025', '2025-Q4'],
    ['Tự kiểm tra vào quý 3', '2024-Q3'],
    ['Thời gian thực hiện: Quý II và quý IV/2024', '2024-Q2+2024-Q4'],
    ['Thời gian: từ tháng 3 đến tháng 11', '2024-03/2024-11'],
    ['Từ tháng 3 đến tháng 12/2024 tổ chức cuộc thi', '2024-03/2024-12'],
    ['Thời gian: từ ngày 01/5 đến ngày 30/6/2024', '2024-05-01/2024-06-30'],
    ['Thời gian thực hiện: Quý I - III/2024', '2024-Q1/2024-Q3'],
    ['Sơ kết trong 6 tháng đầu năm 2024', '2024-01/2024-06'],
    ['đưa tin trong khung giờ từ 11 giờ đến 11 giờ 30', 'T11:00/T11:30'],
    ['phát từ 5h00 đến 5h30 sáng', 'T05:00/T05:30'],
    ['Thời gian: đến hết tháng 6/2024', '2024-06'],
    ['Thời gian thực hiện: giai đoạn 2024 - 2025', '2024/2025'],
  ])('%s', (text, value) => expect(values(text)).toEqual([value]))
})

describe('rounds', () => {
  it.each([
    ['Báo cáo định kỳ hàng quý, 6 tháng, năm', 'R/P3M+R/P6M+R/P1Y', null],
    ['Định kỳ hằng tháng gửi tin, bài', 'R/P1M', null],
    ['Báo cáo kết quả định kỳ (quý, 6 tháng, năm)', 'R/P3M+R/P6M+R/P1Y', null],
    ['Đăng tin trên trang thông tin 02 lần/tháng', 'R/P1M', 2],
    ['Mỗi quý kiểm tra ít nhất 01 lần', 'R/P3M', 1],
    ['Kiểm tra mỗi năm ít nhất 02 lần', 'R/P1Y', 2],
    ['Phát thanh tối thiểu 01 lần/tuần', 'R/P1W', 1],
    ['Họp vào ngày thứ Bảy của tuần cuối cùng trong tháng', 'R/P1M;by=last-SA', null],
    ['Phát vào tối thứ Hai hằng tuần', 'R/P1W;by=MO', null],
    ['Gửi báo cáo trước ngày 15 hằng tháng', 'R/P1M;by=---15', null],
    ['Báo cáo trước ngày 25 của tháng cuối quý', 'R/P3M;by=---25', null],
    ['Báo cáo trước ngày 20 tháng cuối hàng quý', 'R/P3M;by=---20', null],
    ['Gửi báo cáo hàng năm trước ngày 15/11', 'R/P1Y;by=--11-15', null],
    ['Báo cáo năm trước ngày 05/12 hằng năm', 'R/P1Y;by=--12-05', null],
    ['Chạy chữ trước 19 giờ hằng ngày', 'R/P1D;by=T19:00', null],
    ['Sơ kết 6 tháng một lần', 'R/P6M', null],
    ['Hội nghị rút kinh nghiệm 06 tháng/lần', 'R/P6M', null],
    ['tổng hợp báo cáo UBND huyện theo mẫu của Phòng Nội vụ định kỳ hàng quý', 'R/P3M', null],
    ['Cung cấp số liệu hồ sơ hằng tuần cho Báo Nghệ An', 'R/P1W', null],
    ['Kiểm tra, xử lý văn bản trái pháp luật hằng năm', 'R/P1Y', null],
  ])('%s', (text, value, times) => expect(read(text)).toMatchObject([{ type: 'recurring', value, times }]))
})

describe('events and what goes on', () => {
  it.each([
    ['Thời gian thực hiện: Thường xuyên', 'continuous', 'continuous'],
    ['Thời gian thực hiện: Thường xuyên trong năm 2024', 'continuous', 'continuous'],
    ['Cập nhật thường xuyên danh mục thủ tục hành chính', 'continuous', 'continuous'],
    ['thường xuyên đăng tải các tin bài', 'continuous', 'continuous'],
    ['Gửi báo cáo sau 05 ngày làm việc kể từ khi kết thúc', 'event', 'P5D'],
    ['Cung cấp tin trong vòng 24 giờ', 'event', 'PT24H'],
    ['Báo cáo đột xuất khi có yêu cầu', 'event', null],
    ['Thời gian: ngay sau khi Kế hoạch được ban hành', 'event', null],
  ])('%s', (text, type, value) => expect(read(text)).toMatchObject([{ type, value }]))
  it('says which days are working days', () => expect(read('trả lời trong 05 ngày làm việc')).toMatchObject([{ value: 'P5D', workingDays: true }]))
})

describe('no deadlines', () => {
  it.each([
    'Thực hiện Kế hoạch số 55/KH-UBND ngày 04/3/2024 của UBND thành phố',
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015',
    'Tuyên truyền Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
    'Triển khai Kế hoạch cải cách hành chính năm 2024 của huyện',
    'Kết quả xếp hạng Chỉ số cải cách hành chính hằng năm của tỉnh',
    'Đề án chuyển đổi số đến năm 2025, định hướng đến năm 2030',
    'Nội dung tuyên truyền kịp thời, đầy đủ, chính xác',
    'Rút ngắn thời gian giải quyết từ 15 ngày xuống 10 ngày làm việc',
    'trợ cấp cho trẻ em dưới 6 tuổi',
    'Dịch vụ công trực tuyến mức độ 3, 4',
    'Đại hội đại biểu lần thứ XIII, nhiệm kỳ 2021 - 2026',
    'Nghị quyết số 76/NQ-CP có hiệu lực từ ngày 15/7/2021',
    'Năm 2023, UBND xã đã tổ chức tốt công tác tuyên truyền',
    'Ngày 15/3/2023, UBND huyện đã ban hành Quyết định về công khai',
    'Sửa đổi Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018',
    'Tỷ lệ 3/4 số hộ; điểm 8/10; 24 giờ mỗi ca không nghỉ',
    'báo cáo công tác hằng năm của ngành là căn cứ xếp loại Chỉ số PAR INDEX hằng năm',
    'ngày 32/13/2024',
    'Số điện thoại 0254.3826.015 phục vụ người dân',
    'Nâng cao hiệu quả sử dụng kinh phí chi thường xuyên',
  ])('%s', (text) => expect(read(text).filter(({ type }) => type !== 'continuous')).toEqual([]))
})

describe('the year', () => {
  it('is the plan\'s where it is not printed, and held apart', () => {
    expect(read('Báo cáo trước ngày 15/12')).toMatchObject([{ value: '2024-12-15', anchorInferred: true }])
    expect(read('Báo cáo trước ngày 15/12/2024')).toMatchObject([{ value: '2024-12-15', anchorInferred: false }])
    const [inferred, printed] = [read('Báo cáo trước ngày 15/12')[0], read('Báo cáo trước ngày 15/12/2024')[0]]
    expect(inferred?.confidence).toBeLessThan(printed?.confidence ?? 0)
  })
  it('is the year of issue for what is still to come in it, where the plan has several', () => {
    const setting = { fields: { planYears: [2021, 2022, 2023], issuedOn: '2021-08-31' } }
    expect(read('Ban hành kế hoạch trước ngày 15/12', setting)).toMatchObject([{ value: '2021-12-15', anchorInferred: true }])
    expect(read('Hoàn thành trong quý IV', setting)).toMatchObject([{ value: '2021-Q4', anchorInferred: true }])
    for (const text of ['Ban hành kế hoạch trước ngày 15/4', 'Hoàn thành trong quý I', 'Tổ chức vào 6 tháng đầu năm']) expect(read(text, setting)).toEqual([])
  })
  it('is not guessed where the plan has several or none and no day of issue', () => {
    expect(read('Báo cáo trước ngày 15/12', { fields: { planYears: [2021, 2022] } })).toEqual([])
    expect(read('Báo cáo trước ngày 15/12', {})).toEqual([])
  })
})

it('gives the task in the words of the clause', () => {
  expect(read('- Theo dõi chung; tổng hợp, báo cáo UBND huyện trước ngày 15/12/2024. Việc khác.')[0]?.task).toBe('tổng hợp, báo cáo UBND huyện trước ngày 15/12/2024')
})
