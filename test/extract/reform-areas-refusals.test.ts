import { expect, it } from 'vitest'
import { readReformAreas } from '../../src/extract/reform-areas/index.ts'
import { documentOf, NO_FIELDS } from './one-passage.ts'

/** Clauses of plans in our own words, one a line, that speak of the campaign, its means, money and units, but of no area. */
const CLAUSES = `
  Tuyên truyền chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước về CCHC
  Quán triệt, triển khai các văn bản chỉ đạo của Trung ương, của tỉnh về công tác cải cách hành chính
  Nâng cao nhận thức, trách nhiệm của cán bộ, công chức, viên chức về công tác cải cách hành chính
  Tăng cường công tác lãnh đạo, chỉ đạo, điều hành công tác cải cách hành chính
  Ban hành kế hoạch cải cách hành chính năm 2024
  Báo cáo định kỳ hằng quý, 6 tháng, năm về Phòng Nội vụ
  Phòng Tài chính - Kế hoạch bố trí kinh phí thực hiện kế hoạch
  Sở Tài chính thẩm định dự toán kinh phí tuyên truyền
  Tổ chức cuộc thi tìm hiểu về cải cách hành chính
  Đăng tải tin bài trên trang thông tin điện tử xã và fanpage
  Phát thanh trên hệ thống loa truyền thanh xã mỗi tuần 02 lần
  Kiểm tra công tác cải cách hành chính tại các đơn vị
  Công tác kiểm tra, giám sát việc thực hiện kế hoạch
  Đa dạng hóa hình thức tuyên truyền, phù hợp từng đối tượng
  Treo băng rôn, khẩu hiệu tại trụ sở UBND xã và nhà văn hóa các thôn
  Gắn công tác tuyên truyền với thi đua, khen thưởng
  Đưa kết quả thực hiện vào đánh giá thi đua cuối năm của tập thể, cá nhân
  Thủ trưởng các cơ quan, đơn vị chịu trách nhiệm triển khai thực hiện Kế hoạch này
  Nội dung tuyên truyền phải đảm bảo đúng quy định của pháp luật
  Tập huấn nghiệp vụ công tác cải cách hành chính cho công chức phụ trách
  Kịp thời biểu dương, khen thưởng các tập thể, cá nhân có thành tích trong công tác cải cách hành chính
  Công chức Tài chính - Kế toán tham mưu bố trí kinh phí
  Công chức Tư pháp - Hộ tịch phối hợp tuyên truyền
  Phối hợp với Phòng Tài chính - Kế hoạch lập dự toán
  Xây dựng tiểu phẩm, phóng sự, chuyên mục tuyên truyền CCHC
  Nâng cao Chỉ số cải cách hành chính (PAR INDEX)
  Kinh phí thực hiện từ nguồn ngân sách nhà nước và các nguồn hợp pháp khác
  Sở Nội vụ theo dõi, đôn đốc, kiểm tra việc thực hiện
  Lựa chọn cán bộ, công chức tham gia các lớp tập huấn do tỉnh tổ chức
  Phổ biến, giáo dục pháp luật cho cán bộ và Nhân dân trên địa bàn
  Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh
  Tổ chức sinh hoạt Ngày Pháp luật
  Tổng hợp kết quả thực hiện, báo cáo UBND huyện theo quy định
  Lồng ghép trong các cuộc họp thôn, sinh hoạt chi hội
  Thực hiện quy chế dân chủ ở cơ sở
  Thực hiện đúng các quy định hiện hành về quản lý báo chí
  Văn bản chỉ đạo, điều hành công tác CCHC
  Nêu gương người tốt, việc tốt trong công tác cải cách hành chính
  Hình thức: phát thanh, Zalo, Facebook, trang thông tin điện tử xã
  Kết hợp tuyên truyền trên cổng thông tin điện tử và mạng xã hội
  Đơn vị phối hợp: Bộ phận Một cửa, Công an xã
  Văn phòng HĐND - UBND là đầu mối tổng hợp, báo cáo Ủy ban nhân dân xã
  Trung tâm Phục vụ hành chính công xã phối hợp thực hiện
  Phòng Tài chính - Kế hoạch thẩm định, phân bổ kinh phí thực hiện
  Công chức phụ trách tổng hợp báo cáo kết quả về Văn phòng
  Xây dựng và tổ chức thực hiện kế hoạch tuyên truyền đúng tiến độ
  Căn cứ chức năng, nhiệm vụ được giao, các cơ quan, đơn vị xây dựng kế hoạch tuyên truyền
  Theo chức năng, nhiệm vụ của mình, các ban ngành phối hợp thực hiện
  Sản xuất video clip, infographic về cải cách hành chính
  Thông tin, phản ánh kịp thời kết quả cải cách hành chính
  Tiếp thu ý kiến góp ý của người dân về công tác tuyên truyền
  Nội dung tuyên truyền phải ngắn gọn, dễ hiểu, dễ nhớ
  Sử dụng kinh phí đúng mục đích, tiết kiệm, hiệu quả
  Tổ chức tập huấn cho đội ngũ tuyên truyền viên, báo cáo viên pháp luật
  Nâng cao chất lượng đội ngũ tuyên truyền viên, cộng tác viên
  Quyết định số 1010/QĐ-UBND phê duyệt Kế hoạch tuyên truyền CCHC giai đoạn 2021 - 2030
  Lập dự toán kinh phí gửi công chức Tài chính - Kế toán
  Các cơ quan, đơn vị sử dụng kinh phí được giao để triển khai thực hiện
  Tổ chức đối thoại giữa người đứng đầu chính quyền với Nhân dân
  Cán bộ, công chức gương mẫu đi đầu thực hiện
  Viết tin, bài gửi Trang thông tin điện tử của huyện
  Tổng kết, đánh giá, xếp loại kết quả thực hiện công tác tuyên truyền
  Khen thưởng cán bộ, công chức có thành tích trong công tác tuyên truyền CCHC
  Phát trên hệ thống thông tin cơ sở vào giờ hành chính
  Tuyên truyền giúp người dân tiết kiệm chi phí đi lại
  Niêm yết tại bảng tin trong giờ làm việc
  Các đơn vị tự chủ về tài chính tự cân đối kinh phí thực hiện
  Kiện toàn đội ngũ báo cáo viên, tổ chức tuyên truyền tại các thôn
  Xây dựng chuyên mục pháp luật và đời sống trên Đài Truyền thanh
  Lấy ý kiến góp ý vào dự thảo Kế hoạch tuyên truyền
  Nơi nhận: như trên; lưu VT
  Sử dụng loa tại trụ sở, nhà văn hóa
  Kiện toàn Ban Chỉ đạo cải cách hành chính sau sáp nhập
  Cán bộ, công chức, người hoạt động không chuyên trách xã tham gia thi trực tuyến tìm hiểu CCHC
  Phân công công chức chuyên môn phụ trách công tác tuyên truyền
  Quán triệt đến toàn thể cán bộ, đảng viên, công chức, viên chức, người lao động
  Tăng thời lượng, nâng cao chất lượng tin bài
  Nâng cao trách nhiệm của người đứng đầu trong công tác CCHC
  Tạo sự đồng thuận, thống nhất trong nhận thức và hành động
  Phối hợp MTTQ và các đoàn thể giám sát việc thực hiện
  Lấy kết quả tuyên truyền làm tiêu chí đánh giá mức độ hoàn thành nhiệm vụ của tập thể
  Tổ chức hội nghị sơ kết, tổng kết công tác CCHC
  Xây dựng sổ tay, cẩm nang tuyên truyền CCHC
  Các tổ chức chính trị - xã hội vận động đoàn viên, hội viên
  Theo dõi, tổng hợp tình hình thực hiện của các phòng, ban, ngành
  Kinh phí được bố trí trong dự toán ngân sách giao hàng năm cho các cơ quan, đơn vị
  Báo cáo về Sở Nội vụ trước ngày 15/12
  Sở Tư pháp phối hợp Sở Nội vụ thực hiện nội dung tuyên truyền
  Đề nghị Ủy ban MTTQ Việt Nam và các tổ chức chính trị - xã hội tỉnh tham gia tuyên truyền
  Thực hiện chế độ báo cáo định kỳ, đột xuất theo quy định
  Biên soạn tài liệu, đề cương tuyên truyền phù hợp với từng nhóm đối tượng
  Kế hoạch CCHC nhà nước giai đoạn 2021 - 2025 và năm 2024 của tỉnh
  Nhân rộng các mô hình hay, sáng kiến, cách làm mới trong công tác CCHC
  Vận động nhân dân tham gia, đồng hành cùng chính quyền
  Thiết kế banner, infographic đăng trên trang chủ
  Lưu giữ hồ sơ, hình ảnh, tài liệu minh chứng công tác tuyên truyền
  Cung cấp thông tin cho báo chí về kết quả CCHC
  Ban Chỉ đạo chuyển đổi số xã phối hợp tuyên truyền
  Tham mưu Ban Chỉ đạo cải cách hành chính và chuyển đổi số họp định kỳ
  Tổ công tác Đề án 06 các thôn phối hợp vận động Nhân dân
  Phòng Kiểm soát thủ tục hành chính cung cấp tin, bài
  Trung tâm Chuyển đổi số tỉnh hỗ trợ đăng tin
  MTTQ và các đoàn thể giám sát, phản biện xã hội
`

it.each(CLAUSES.split('\n').map((line) => line.trim()).filter((line) => line !== ''))('nothing in: %s', (clause) => {
  const answers = readReformAreas(documentOf([clause], { kinds: ['nhiem_vu_giai_phap'] }), NO_FIELDS)
  expect(answers.filter(({ answer }) => answer === 'covered')).toEqual([])
})
