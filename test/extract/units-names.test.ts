import { describe, expect, it } from 'vitest'
import { cellOf, rowsOf, unitsIn } from './units-table.ts'
import { documentOf } from './one-passage.ts'

/** Headings under TỔ CHỨC THỰC HIỆN. */
const HEADINGS = `
  1. Văn phòng HĐND và UBND xã => Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã th
  1. VP HĐND - UBND xã => Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã th
  1. Văn phòng HĐND&UBND huyện: => Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện th
  2. Công chức Văn hóa - Xã hội => Công chức Văn hóa - Xã hội th
  2. Công chức Văn phòng - Thống kê, Tư pháp - Hộ tịch => Công chức Văn phòng - Thống kê th; Tư pháp - Hộ tịch th
  3. Công chức Tài chính - Kế toán xã => Công chức Tài chính - Kế toán xã th
  3. Đài truyền thanh xã => Đài Truyền thanh xã th
  3. Đài TT xã: => Đài Truyền thanh xã th
  4. Đề nghị UBMTTQVN xã và các tổ chức chính trị - xã hội => Ủy ban Mặt trận Tổ quốc Việt Nam xã th; các tổ chức chính trị - xã hội th
  4. Đề nghị Ủy ban MTTQ Việt Nam phường và các đoàn thể phường => Ủy ban Mặt trận Tổ quốc Việt Nam phường th; các đoàn thể phường th
  5. Trưởng các thôn => Trưởng các thôn th
  5. Trưởng ban nhân dân các ấp => ban nhân dân các ấp th
  5. Trưởng các khu phố, tổ dân phố => Trưởng các khu phố, tổ dân phố th
  6. Trung tâm Phục vụ hành chính công xã => Trung tâm Phục vụ hành chính công xã th
  6. TT.PVHCC xã => Trung tâm Phục vụ hành chính công xã th
  6. Trung tâm PVHCC phường => Trung tâm Phục vụ hành chính công phường th
  7. Phòng VH-XH xã => Phòng Văn hóa - Xã hội xã th
  1. PHÒNG NỘI VỤ HUYỆN => Phòng Nội vụ huyện th
  2. VĂN PHÒNG HĐND VÀ UBND HUYỆN => Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện th
  3. CÁC CƠ QUAN, ĐƠN VỊ; UBND CÁC XÃ, THỊ TRẤN => các cơ quan, đơn vị th; Ủy ban nhân dân các xã, thị trấn th
  5. ĐỀ NGHỊ UBMTTQ VÀ CÁC ĐOÀN THỂ XÃ => Ủy ban Mặt trận Tổ quốc th; các đoàn thể xã th
  10. CÔNG CHỨC VĂN PHÒNG - THỐNG KÊ => Công chức Văn phòng - Thống kê th
  I. CÁC SỞ, BAN, NGÀNH TỈNH => các sở, ban, ngành tỉnh th
  V. KINH PHÍ THỰC HIỆN =>
  VI. CHẾ ĐỘ THÔNG TIN, BÁO CÁO =>
  1. Các phòng: Tư pháp, Văn hóa và Thông tin => Phòng Tư pháp th; Phòng Văn hóa và Thông tin th
  11. Trưởng Công an xã, Chỉ huy trưởng Quân sự xã => Công an xã th; Quân sự xã th
  7. Các thôn, bon => các thôn, bon th
  7. UBND các huyện, thành phố, thị xã => Ủy ban nhân dân các huyện, thành phố, thị xã th
  7. Trưởng bon, Trưởng thôn => Trưởng bon th; Trưởng thôn th
  7. Phòng Văn hóa - Xã hội => Phòng Văn hóa - Xã hội th
  8. Phòng Kinh tế, Hạ tầng và Đô thị phường => Phòng Kinh tế, Hạ tầng và Đô thị phường th
  8. Phòng KT-HT-ĐT => Phòng Kinh tế, Hạ tầng và Đô thị th
  8. Phòng Kinh tế => Phòng Kinh tế th
  9. Trung tâm Cung ứng dịch vụ công xã => Trung tâm Cung ứng dịch vụ công xã th
  9. Trung tâm Dịch vụ sự nghiệp công phường => Trung tâm Dịch vụ sự nghiệp công phường th
  10. Công an xã => Công an xã th
  10. Ban Chỉ huy Quân sự xã => Ban Chỉ huy Quân sự xã th
  10. BCH Quân sự xã => Ban Chỉ huy Quân sự xã th
  11. Các cơ quan, đơn vị trực thuộc UBND xã => các cơ quan, đơn vị trực thuộc Ủy ban nhân dân xã th
  11. Các phòng, ban, ngành, đoàn thể huyện => các phòng, ban, ngành, đoàn thể huyện th
  11. Các sở, ban, ngành tỉnh; UBND các huyện, thị xã, thành phố => các sở, ban, ngành tỉnh th; Ủy ban nhân dân các huyện, thị xã, thành phố th
  12. Các trường học trên địa bàn => các trường học trên địa bàn th
  12. Trạm Y tế xã => Trạm Y tế xã th
  13. Tổ Công nghệ số cộng đồng => Tổ Công nghệ số cộng đồng th
  a) Sở Thông tin và Truyền thông => Sở Thông tin và Truyền thông th
  b) Sở Khoa học và Công nghệ => Sở Khoa học và Công nghệ th
  c) Báo và phát thanh, truyền hình tỉnh => Báo và phát thanh, truyền hình tỉnh th
  d) Báo Lâm Đồng, Đài Phát thanh và Truyền hình tỉnh => Báo Lâm Đồng th; Đài Phát thanh và Truyền hình tỉnh th
  14. Bộ phận Tiếp nhận và Trả kết quả => Bộ phận Tiếp nhận và Trả kết quả th
  14. Bộ phận TN&TKQ xã => Bộ phận Tiếp nhận và Trả kết quả xã th
  15. Ban biên tập Trang thông tin điện tử xã => Ban biên tập Trang thông tin điện tử xã th
  16. Hội Liên hiệp Phụ nữ, Hội Nông dân, Hội Cựu chiến binh, Đoàn TNCS Hồ Chí Minh xã => Hội Liên hiệp Phụ nữ th; Hội Nông dân th; Hội Cựu chiến binh th; Đoàn Thanh niên xã th
  17. Trung tâm Văn hóa - Thông tin và Truyền thanh huyện => Trung tâm Văn hóa - Thông tin và Truyền thanh huyện th
  17. Trung tâm Văn hóa, Thông tin, Thể thao và Truyền thanh thị xã => Trung tâm Văn hóa, Thông tin, Thể thao và Truyền thanh thị xã th
  18. Giao Phòng Nội vụ => Phòng Nội vụ th
  18. Trách nhiệm của Phòng Nội vụ huyện => Phòng Nội vụ huyện th
  19. Đối với các thôn, tổ dân phố => các thôn, tổ dân phố th
  20. Chủ tịch UBND các xã, phường => Ủy ban nhân dân các xã, phường th
  20. Thủ trưởng các cơ quan, đơn vị thuộc UBND huyện; Chủ tịch UBND các xã, thị trấn => các cơ quan, đơn vị thuộc Ủy ban nhân dân huyện th; Ủy ban nhân dân các xã, thị trấn th
  21. Cán bộ, công chức xã => Cán bộ, công chức xã th
  21. Đội ngũ cán bộ, công chức =>
  21. Chế độ báo cáo =>
  22. Kinh phí thực hiện =>
  23. Tiến độ thực hiện =>
  2.1. Công chức Địa chính - Xây dựng - Đô thị và Môi trường => Công chức Địa chính - Xây dựng - Đô thị và Môi trường th
  24. Bưu điện văn hóa xã => Bưu điện văn hóa xã th
  25. Các ông, bà Trưởng thôn => Trưởng thôn th
  26. Tổ truyền thông cộng đồng các thôn => Tổ truyền thông cộng đồng các thôn th
  27. Các chi hội, chi đoàn => các chi hội, chi đoàn th
  28. Văn phòng Đảng ủy, Ban Xây dựng Đảng xã => Văn phòng Đảng ủy th; Ban Xây dựng Đảng xã th
  1. Các sở, ban, ngành, UBND các xã, phường, đặc khu => các sở, ban, ngành th; Ủy ban nhân dân các xã, phường, đặc khu th
  1. Các cơ quan chuyên môn thuộc UBND tỉnh, các cơ quan Trung ương đóng trên địa bàn tỉnh => các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh th; các cơ quan Trung ương đóng trên địa bàn tỉnh th
  2. Các phòng, ban chuyên môn, đơn vị sự nghiệp thuộc UBND thành phố => các phòng, ban chuyên môn, đơn vị sự nghiệp thuộc Ủy ban nhân dân thành phố th
  3. Phòng Văn hóa, Khoa học và Thông tin => Phòng Văn hóa, Khoa học và Thông tin th
  3. Phòng Nội vụ – Lao động, Thương binh và Xã hội => Phòng Nội vụ - Lao động, Thương binh và Xã hội th
  4. Trung tâm Văn hóa, Thể thao và Truyền thông huyện => Trung tâm Văn hóa, Thể thao và Truyền thông huyện th
  4. Trung tâm Truyền thông, Văn hóa và Thể thao thị xã => Trung tâm Truyền thông, Văn hóa và Thể thao thị xã th
  5. Báo và Đài Phát thanh - Truyền hình tỉnh => Báo và Đài Phát thanh - Truyền hình tỉnh th
  5. Đài Phát thanh - Truyền hình, Báo Bạc Liêu, Cổng Thông tin điện tử tỉnh => Đài Phát thanh - Truyền hình th; Báo Bạc Liêu th; Cổng Thông tin điện tử tỉnh th
  6. Ban Quản lý Khu kinh tế tỉnh => Ban Quản lý Khu kinh tế tỉnh th
  7. Trường Chính trị tỉnh => Trường Chính trị tỉnh th
  8. Đề nghị Ban Tuyên giáo và Dân vận Tỉnh ủy => Ban Tuyên giáo và Dân vận Tỉnh ủy th
  9. Đề nghị Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội tỉnh => Mặt trận Tổ quốc Việt Nam tỉnh th; các tổ chức chính trị - xã hội tỉnh th
  10. Ủy ban nhân dân cấp huyện, cấp xã => Ủy ban nhân dân cấp huyện, cấp xã th
  11. Đoàn Thanh niên Cộng sản Hồ Chí Minh xã => Đoàn Thanh niên Cộng sản Hồ Chí Minh xã th
  12. Cán bộ Đài truyền thanh => Đài Truyền thanh th
  13. Công chức phụ trách Đài truyền thanh xã => Công chức phụ trách Đài Truyền thanh xã th
  14. Ban Văn hóa - Xã hội => Ban Văn hóa - Xã hội th
  15. Ban lãnh đạo các thôn => Ban lãnh đạo các thôn th
  16. Bí thư chi bộ, Trưởng thôn, Trưởng ban Công tác Mặt trận các thôn => Bí thư chi bộ th; Trưởng thôn th; ban Công tác Mặt trận các thôn th
  17. Hiệu trưởng các trường Mầm non, Tiểu học, THCS => các trường Mầm non, Tiểu học, THCS th
  18. Công chức Tư pháp – Hộ tịch và công chức làm việc tại Bộ phận Một cửa => Công chức Tư pháp - Hộ tịch th; Công chức làm việc tại Bộ phận Một cửa th
  19. Kế toán ngân sách xã => Kế toán ngân sách xã th
  20. Văn phòng UBND phường => Văn phòng Ủy ban nhân dân phường th
  21. Các ngành, đoàn thể và các ấp => các ngành, đoàn thể th; các ấp th
  22. UBND các phường, xã => Ủy ban nhân dân các phường, xã th
  23. Ban Thường trực UBMTTQ xã => Ban Thường trực Ủy ban Mặt trận Tổ quốc xã th
  24. Phòng Nội vụ (cơ quan thường trực) => Phòng Nội vụ th
  25. Trung tâm Hành chính công huyện => Trung tâm Hành chính công huyện th
  26. Tổ biên tập trang thông tin điện tử => Tổ biên tập trang thông tin điện tử th
  27. Kho bạc Nhà nước, Bảo hiểm xã hội, Chi cục Thuế => Kho bạc Nhà nước th; Bảo hiểm xã hội th; Chi cục Thuế th
  28. Hội Văn học Nghệ thuật tỉnh => Hội Văn học Nghệ thuật tỉnh th
  29. Giao cho công chức Văn phòng - Thống kê (Phụ trách CCHC) => Công chức Văn phòng - Thống kê th
  30. Lãnh đạo các phòng, ban, ngành; Chủ tịch UBND các xã, thị trấn => các phòng, ban, ngành th; Ủy ban nhân dân các xã, thị trấn th
  31. Công tác phối hợp =>
  32. Giải pháp thực hiện =>
  33. Tổ chức hội nghị =>
  34. Đối với cán bộ, công chức => cán bộ, công chức th
  35. Đoàn thể xã => Đoàn thể xã th
`

/** Cells under "Cơ quan chủ trì". */
const LEADING = `
  Phòng Nội vụ => Phòng Nội vụ ct
  Văn phòng HĐND và UBND xã, Phòng Văn hóa - Xã hội => Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã ct; Phòng Văn hóa - Xã hội ct
  Công chức VP-TK => Công chức Văn phòng - Thống kê ct
  VP - TK => Văn phòng - Thống kê ct
  VHXH => Văn hóa - Xã hội ct
  CC Văn hóa - Xã hội => Công chức Văn hóa - Xã hội ct
  TTPVHCC => Trung tâm Phục vụ hành chính công ct
  TT PVHCC xã => Trung tâm Phục vụ hành chính công xã ct
  Phòng VH&TT => Phòng Văn hóa và Thông tin ct
  Phòng TC-KH => Phòng Tài chính - Kế hoạch ct
  Phòng LĐ-TB&XH => Phòng Lao động - Thương binh và Xã hội ct
  Sở TT&TT => Sở Thông tin và Truyền thông ct
  UBND xã => Ủy ban nhân dân xã ct
  Các phòng, ban, đơn vị => các phòng, ban, đơn vị ct
  Sở Nội vụ (Chi cục Văn thư) => Sở Nội vụ ct
  Công chức Văn hóa - xã hội => Công chức Văn hóa - Xã hội ct
  Cán bộ Đài TT => Đài Truyền thanh ct
  Công chức TC-KT => Công chức Tài chính - Kế toán ct
  Văn phòng UBND => Văn phòng Ủy ban nhân dân ct
  Bộ phận TN và TKQ => Bộ phận Tiếp nhận và Trả kết quả ct
  1. Phòng Nội vụ; 2. Phòng Tư pháp => Phòng Nội vụ ct; Phòng Tư pháp ct
  Phòng Nội vụ/ Văn phòng HĐND-UBND => Phòng Nội vụ ct; Văn phòng Hội đồng nhân dân và Ủy ban nhân dân ct
  Tổ Đề án 06 => Tổ Đề án 06 ct
  UBMTTQ, các đoàn thể => Ủy ban Mặt trận Tổ quốc ct; các đoàn thể ct
  Ban chỉ đạo CCHC xã => Ban chỉ đạo cải cách hành chính xã ct
  Tư pháp => Tư pháp ct
  Văn phòng => Văn phòng ct
  Hội CCB xã => Hội Cựu chiến binh xã ct
`

/** Cells under "Cơ quan phối hợp". */
const HELPING = `
  Các ban, ngành, đoàn thể, các thôn => các ban, ngành, đoàn thể ph; các thôn ph
  Công an xã; Đoàn xã; Hội LHPN xã => Công an xã ph; Đoàn xã ph; Hội Liên hiệp Phụ nữ xã ph
  - Phòng Văn hóa và Thông tin - UBND các xã, thị trấn => Phòng Văn hóa và Thông tin ph; Ủy ban nhân dân các xã, thị trấn ph
  Phòng VHTT, Đài TT-TH => Phòng Văn hóa và Thông tin ph; Đài Truyền thanh - Truyền hình ph
  MTTQ, các đoàn thể => Mặt trận Tổ quốc ph; các đoàn thể ph
  Các Sở: Tư pháp, Tài chính, Nội vụ; các chủ đầu tư => Sở Tư pháp ph; Sở Tài chính ph; Sở Nội vụ ph; các chủ đầu tư ph
  Các đơn vị liên quan => các đơn vị liên quan ph
  Các cơ quan, đơn vị, địa phương có liên quan => các cơ quan, đơn vị, địa phương có liên quan ph
  Sở Nội vụ, Sở TT&TT, UBND cấp huyện => Sở Nội vụ ph; Sở Thông tin và Truyền thông ph; Ủy ban nhân dân cấp huyện ph
  Tư pháp - HT; Địa chính - XD; Trạm Y tế => Tư pháp - Hộ tịch ph; Địa chính - Xây dựng ph; Trạm Y tế ph
  Thôn trưởng các thôn => các thôn ph
  Trưởng các thôn, bản => Trưởng các thôn, bản ph
  Các tổ chức CT-XH => các tổ chức chính trị - xã hội ph
  Ban CHQS xã, Công an xã => Ban Chỉ huy Quân sự xã ph; Công an xã ph
  VP.HĐND-UBND; Công an xã => Văn phòng Hội đồng nhân dân và Ủy ban nhân dân ph; Công an xã ph
  Các phòng, ban, đơn vị có liên quan; UBND các xã, thị trấn => các phòng, ban, đơn vị có liên quan ph; Ủy ban nhân dân các xã, thị trấn ph
  Các bộ phận chuyên môn, các thôn, bản => các bộ phận chuyên môn ph; các thôn, bản ph
  Các CQ, ĐV => các cơ quan, đơn vị ph
  Các cơ quan, ban, ngành, đoàn thể, các xóm => các cơ quan, ban, ngành, đoàn thể ph; các xóm ph
  Bưu điện huyện; Viettel; VNPT => Bưu điện huyện ph; Viettel ph; VNPT ph
  Công an xã + Tư pháp => Công an xã ph; Tư pháp ph
  Các công chức chuyên môn => các công chức chuyên môn ph
  Cán bộ, công chức liên quan => Cán bộ, công chức liên quan ph
  Đoàn thanh niên, Hội phụ nữ, Hội nông dân, Hội CCB => Đoàn Thanh niên ph; Hội phụ nữ ph; Hội nông dân ph; Hội Cựu chiến binh ph
  Theo phân công =>
  Không =>
`

/** Cells under "Đơn vị thực hiện". */
const CARRYING_OUT = `
  Toàn thể CBCC => cán bộ, công chức th
  Các thành viên Ban Chỉ đạo => các thành viên Ban Chỉ đạo th
  Tháng 5/2024 =>
  Thường xuyên =>
  Văn phòng, Công an, các thôn => Văn phòng th; Công an th; các thôn th
`

it.each([
  [['Phòng Dân tộc và Tôn giáo chủ trì thực hiện.', 'Phối hợp với Phòng DT&TG kiểm tra.'], ['Phòng Dân tộc và Tôn giáo ct', 'Phòng Dân tộc và Tôn giáo ph']],
  [['Trung tâm Văn hóa và Truyền thông phát tin.', 'Phối hợp với Trung tâm VHTT đăng bài.'], ['Trung tâm Văn hóa và Truyền thông th', 'Trung tâm Văn hóa và Truyền thông ph']],
  [['Phòng Quản lý đô thị chủ trì thực hiện.', 'Phối hợp với Phòng GTXD kiểm tra.'], ['Phòng Quản lý đô thị ct', 'Phòng GTXD ph']],
  [['Công chức Văn phòng - Thống kê tổng hợp báo cáo.', 'Phối hợp với Văn phòng - Thống kê kiểm tra.'], ['Công chức Văn phòng - Thống kê th', 'Công chức Văn phòng - Thống kê ph']],
  [['Phối hợp với Văn phòng - Thống kê kiểm tra.', 'Công chức Địa chính tham gia.'], ['Văn phòng - Thống kê ph', 'Công chức Địa chính th']],
] as const)('one name within a plan: %j', (texts, wanted) => expect(unitsIn(documentOf([...texts], { kinds: ['to_chuc_thuc_hien'] }))).toEqual(wanted))

describe('headings', () => {
  it.each(rowsOf(HEADINGS))('$printed', ({ printed, expected }) => {
    expect(unitsIn(documentOf([], { kinds: ['to_chuc_thuc_hien'], heading: printed }))).toEqual(expected)
  })
})

describe.each([['lead_unit', LEADING], ['coordinating_unit', HELPING], ['unit', CARRYING_OUT]] as const)('cells: %s', (role, table) => {
  it.each(rowsOf(table))('$printed', ({ printed, expected }) => expect(unitsIn(cellOf(printed, role))).toEqual(expected))
})
