import { describe, expect, it } from 'vitest'
import { units } from '../../src/extract/units/index.ts'
import { extractFrom, type Setting } from './one-passage.ts'

const TASKS: Setting = { kinds: ['to_chuc_thuc_hien'] }
/** `name § role`, in the order of the text. */
const found = (text: string | string[], setting: Setting = TASKS) => extractFrom(units, text, setting).map(({ name, role }) => `${name} § ${role}`)

describe('labels', () => {
  it.each([
    ['- Ban ngành thực hiện: Văn phòng, Bộ phận Một cửa phường', ['Văn phòng § thuc_hien', 'Bộ phận Một cửa phường § thuc_hien']],
    ['- Ban ngành phối hợp: Văn hóa - Xã hội và các ban ngành liên quan.', ['Văn hóa - Xã hội § phoi_hop', 'các ban ngành liên quan § phoi_hop']],
    ['- Ban ngành chủ trì: Tư pháp - Hộ tịch phường.', ['Tư pháp - Hộ tịch phường § chu_tri']],
    ['Cơ quan chủ trì: Phòng Nội vụ; cơ quan phối hợp: Phòng VH&TT, UBND các xã, thị trấn.', ['Phòng Nội vụ § chu_tri', 'Phòng Văn hóa và Thông tin § phoi_hop', 'Ủy ban nhân dân các xã, thị trấn § phoi_hop']],
    ['+ Đơn vị chủ trì: Phòng Kinh tế, Hạ tầng và Đô thị', ['Phòng Kinh tế, Hạ tầng và Đô thị § chu_tri']],
    ['Chủ trì: Công chức Văn phòng - Thống kê; phối hợp: Công an xã, Trạm Y tế.', ['Công chức Văn phòng - Thống kê § chu_tri', 'Công an xã § phoi_hop', 'Trạm Y tế § phoi_hop']],
    ['Đơn vị thực hiện: các tổ dân phố. Thời gian: Quý I', ['các tổ dân phố § thuc_hien']],
    ['- Cơ quan, đơn vị phối hợp: Các cơ quan chuyên môn thuộc UBND huyện.', ['các cơ quan chuyên môn thuộc Ủy ban nhân dân huyện § phoi_hop']],
    ['Thời gian thực hiện: Thường xuyên trong năm', []],
    ['- Kinh phí thực hiện: ngân sách xã', []],
    ['Hình thức thực hiện: phát trên đài', []],
  ])('%s', (text, expected) => expect(found(text, { kinds: ['noi_dung'] })).toEqual(expected))
})

describe('verbs', () => {
  it.each([
    ['Chủ động phối hợp với Phòng Nội vụ và các ngành có liên quan thực hiện hiệu quả chuyên mục', ['Phòng Nội vụ § phoi_hop', 'các ngành có liên quan § phoi_hop']],
    ['Phối hợp các đơn vị có liên quan tham mưu UBND huyện bố trí kinh phí', ['các đơn vị có liên quan § phoi_hop', 'Ủy ban nhân dân huyện § nhan']],
    ['Báo cáo Ủy ban nhân dân huyện (qua phòng Nội vụ) kết quả thực hiện', ['Ủy ban nhân dân huyện § nhan', 'Phòng Nội vụ § nhan']],
    ['gửi báo cáo về Phòng Nội vụ trước ngày 15/12 để tổng hợp', ['Phòng Nội vụ § nhan']],
    ['Giao Tài chính - Kế toán phối hợp với Văn phòng lập dự toán trình UBND phường xem xét', ['Tài chính - Kế toán § thuc_hien', 'Văn phòng § phoi_hop', 'Ủy ban nhân dân phường § nhan']],
    ['Đề nghị UBMTTQ phường và các hội đoàn thể đẩy mạnh tuyên truyền', ['Ủy ban Mặt trận Tổ quốc phường § thuc_hien', 'các hội đoàn thể § thuc_hien']],
    ['Phòng Nội vụ chủ trì, phối hợp với Văn phòng HĐND và UBND huyện tổ chức hội nghị', ['Phòng Nội vụ § chu_tri', 'Văn phòng HĐND và UBND huyện § phoi_hop']],
    ['5. Các phòng chuyên môn, đơn vị sự nghiệp thuộc UBND xã; các trường học; trạm y tế', ['các phòng chuyên môn, đơn vị sự nghiệp thuộc Ủy ban nhân dân xã § thuc_hien', 'các trường học § thuc_hien', 'Trạm y tế § thuc_hien']],
    ['các đơn vị dự toán lập kế hoạch gửi Phòng Kinh tế thẩm định', ['các đơn vị dự toán § thuc_hien', 'Phòng Kinh tế § nhan']],
    ['tham mưu UBND huyện xử lý phản ánh; cung cấp tài liệu cho Đài Phát thanh và Truyền hình tỉnh mỗi tháng', ['Ủy ban nhân dân huyện § nhan', 'Đài Phát thanh và Truyền hình tỉnh § nhan']],
    ['Trưởng Ban Nhân dân các ấp, Ban Giám hiệu các trường học: thực hiện', ['Ban Nhân dân các ấp § thuc_hien', 'Ban Giám hiệu các trường học § thuc_hien']],
    ['phòng chống tham nhũng; hội nghị phối hợp; ban hành văn bản; tổ chức thực hiện', []],
    ['nâng cao chất lượng phối hợp trong giải quyết công việc', []],
    ['trường hợp có báo cáo về công tác', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected.map((one) => one.replace('HĐND và UBND', 'Hội đồng nhân dân và Ủy ban nhân dân'))))
})

describe('the unit of the section', () => {
  const under = (text: string) => found(text, { ...TASKS, heading: '2. Phòng Nội vụ huyện' }).slice(1)
  it.each([
    ['- Theo dõi, đôn đốc, kiểm tra việc thực hiện Kế hoạch này', ['Phòng Nội vụ huyện § kiem_tra']],
    ['- Chủ trì, phối hợp với các đơn vị liên quan triển khai', ['Phòng Nội vụ huyện § chu_tri', 'các đơn vị liên quan § phoi_hop']],
    ['- Phối hợp phát động phong trào thi đua', ['Phòng Nội vụ huyện § phoi_hop']],
    ['- Xây dựng kế hoạch kiểm tra; thực hiện công tác kiểm tra', []],
    ['- Đơn vị được kiểm tra có trách nhiệm', []],
  ])('%s', (text, expected) => expect(under(text)).toEqual(expected))
  it.each([
    ['1. Thủ trưởng các ban, phòng ngành, các đơn vị sự nghiệp công lập huyện, cơ quan Trung ương đặt tại địa phương, Chủ tịch Ủy ban nhân dân các xã, thị trấn.', ['các ban, phòng ngành', 'các đơn vị sự nghiệp công lập huyện', 'cơ quan Trung ương đặt tại địa phương', 'Ủy ban nhân dân các xã, thị trấn']],
    ['6. Đề nghị UBMTTQ phường và các hội đoàn thể', ['Ủy ban Mặt trận Tổ quốc phường', 'các hội đoàn thể']],
    ['8. Các Tổ dân phố', ['các Tổ dân phố']],
    ['3. Ban biên tập trang thông tin điện tử phường', ['Ban biên tập trang thông tin điện tử phường']],
    ['1. Văn hóa - Xã hội phường', ['Văn hóa - Xã hội phường']],
    ['2. Phòng Văn hóa và Thông tin huyện', ['Phòng Văn hóa và Thông tin huyện']],
    ['1. Chế độ thông tin, báo cáo', []],
    ['2. Phân công nhiệm vụ', []],
    ['IV. TỔ CHỨC THỰC HIỆN', []],
  ])('%s', (heading, names) => expect(found([], { ...TASKS, heading })).toEqual(names.map((name) => `${name} § thuc_hien`)))
})

describe('the closing sentence', () => {
  it.each([
    ['Yêu cầu các ban ngành, hội đoàn thể phường và các tổ dân phố triển khai thực hiện tốt Kế hoạch này./.', ['các ban ngành, hội đoàn thể phường § thuc_hien', 'các tổ dân phố § thuc_hien']],
    ['nếu có khó khăn, vướng mắc các cơ quan, đơn vị phản ánh kịp thời về UBND huyện (qua phòng Nội vụ) xem xét', ['các cơ quan, đơn vị § thuc_hien', 'Ủy ban nhân dân huyện § nhan', 'Phòng Nội vụ § nhan']],
    ['Trên đây là Kế hoạch tuyên truyền cải cách hành chính của phường Nguyễn Nghiêm năm 2024.', []],
  ])('%s', (text, expected) => expect(found(text, { zone: 'closing', kinds: [] })).toEqual(expected))
})

it('takes the plan\'s own place as its type alone, and one name where it is printed with and without', () => {
  const fields = { issuer: 'Ủy ban nhân dân huyện Thạnh Trị' }
  expect(found(['Báo cáo UBND huyện Thạnh Trị.', 'Trình UBND huyện.', 'Gửi Phòng Nội vụ.', 'Gửi Phòng Nội vụ huyện.'], { ...TASKS, fields }))
    .toEqual(['Ủy ban nhân dân huyện § nhan', 'Ủy ban nhân dân huyện § nhan', 'Phòng Nội vụ huyện § nhan', 'Phòng Nội vụ huyện § nhan'])
})
it('gives no roles to whoever is named in the aims', () => expect(found('Phối hợp với Phòng Nội vụ; báo cáo UBND huyện', { kinds: ['muc_dich'] })).toEqual([]))
it('ties the task', () => expect(extractFrom(units, 'Công an xã hướng dẫn định danh điện tử; báo cáo UBND xã.', TASKS)[1]?.task).toBe('báo cáo UBND xã'))
