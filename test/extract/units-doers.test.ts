import { describe, expect, it } from 'vitest'
import { rowsOf, unitsIn } from './units-table.ts'
import { documentOf, type Setting } from './one-passage.ts'

const TASKS = `
  1. Văn phòng HĐND và UBND xã: Chủ trì, phối hợp các phòng, đơn vị triển khai Kế hoạch; định kỳ tổng hợp, báo cáo UBND xã, UBND tỉnh (qua Sở Nội vụ). => Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã th; Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã ct; các phòng, đơn vị ph; Ủy ban nhân dân xã nh; Ủy ban nhân dân tỉnh nh; Sở Nội vụ nh
  - Giao Trung tâm Phục vụ hành chính công xã là cơ quan thường trực, chủ trì tham mưu UBND xã triển khai, đôn đốc, kiểm tra việc thực hiện. => Trung tâm Phục vụ hành chính công xã ct; Ủy ban nhân dân xã nh; Trung tâm Phục vụ hành chính công xã kt
  - Tổ công nghệ số cộng đồng các thôn hỗ trợ người dân cài đặt ứng dụng VNeID tại nhà văn hóa thôn. => Tổ công nghệ số cộng đồng các thôn th
  3. Đề nghị Ủy ban MTTQ Việt Nam xã và các tổ chức thành viên tăng cường tuyên truyền, giám sát việc thực hiện. => Ủy ban Mặt trận Tổ quốc Việt Nam xã th; các tổ chức thành viên th; Ủy ban Mặt trận Tổ quốc Việt Nam xã kt
  Giao công chức Địa chính - Nông nghiệp - Xây dựng và Môi trường phối hợp với công chức Tài chính - Kế toán lập dự toán kinh phí. => Công chức Địa chính - Nông nghiệp - Xây dựng và Môi trường th; Công chức Tài chính - Kế toán ph
  - Các ban, ngành, đoàn thể; các thôn, tổ dân phố căn cứ Kế hoạch này tổ chức thực hiện; báo cáo kết quả về Văn phòng HĐND và UBND xã. => các ban, ngành, đoàn thể th; các thôn, tổ dân phố th; Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã nh
  - Ban Xây dựng Đảng, Ủy ban Kiểm tra Đảng ủy tham mưu Ban Thường vụ Đảng ủy lãnh đạo thực hiện. => Ban Xây dựng Đảng th; Ủy ban Kiểm tra Đảng ủy th; Ban Thường vụ Đảng ủy nh
  - Phòng Kinh tế, Hạ tầng và Đô thị phường phối hợp chặt chẽ với Phòng Văn hóa - Xã hội, Công an phường rà soát, cập nhật dữ liệu hộ kinh doanh. => Phòng Kinh tế, Hạ tầng và Đô thị phường th; Phòng Văn hóa - Xã hội ph; Công an phường ph
  - Mời Ủy ban Mặt trận Tổ quốc phường tham gia giám sát. =>
  - Định kỳ trước ngày 15 tháng cuối quý, các phòng chuyên môn, Trung tâm Phục vụ hành chính công gửi báo cáo về UBND phường (qua Phòng Văn hóa - Xã hội). => các phòng chuyên môn th; Trung tâm Phục vụ hành chính công th; Ủy ban nhân dân phường nh; Phòng Văn hóa - Xã hội nh
  b) Công an xã chủ trì, phối hợp với Bưu điện văn hóa xã và Viettel cấp chữ ký số cho người dân. => Công an xã th; Công an xã ct; Bưu điện văn hóa xã ph; Viettel ph
  - Ban Chỉ huy Quân sự xã, Trạm Y tế xã, các trường học: Phổ biến Kế hoạch đến toàn thể cán bộ, nhân viên. => Ban Chỉ huy Quân sự xã th; Trạm Y tế xã th; các trường học th
  - UBND các xã, phường bố trí kinh phí, nhân lực; định kỳ báo cáo về Sở Khoa học và Công nghệ trước ngày 20 hằng tháng. => Ủy ban nhân dân các xã, phường th; Sở Khoa học và Công nghệ nh
  - Tham mưu Đảng ủy, UBND phường kiện toàn Ban Chỉ đạo chuyển đổi số. => Đảng ủy nh; Ủy ban nhân dân phường nh
  - Báo và phát thanh, truyền hình Lâm Đồng mở chuyên mục về cải cách hành chính. => Báo và phát thanh, truyền hình Lâm Đồng th
  - Kho bạc Nhà nước khu vực, Thuế cơ sở 5, Bảo hiểm xã hội cơ sở phối hợp niêm yết thủ tục tại Trung tâm. => Kho bạc Nhà nước khu vực th; Thuế cơ sở 5 th; Bảo hiểm xã hội cơ sở th
  - Thường trực Tổ chuyển đổi số đôn đốc các thành viên thực hiện nhiệm vụ được giao. => Thường trực Tổ chuyển đổi số th; Thường trực Tổ chuyển đổi số kt
  - Hội Liên hiệp Phụ nữ xã phối hợp cùng Đoàn TNCS Hồ Chí Minh xã ra quân "Ngày thứ Bảy tình nguyện". => Hội Liên hiệp Phụ nữ xã th; Đoàn Thanh niên xã ph
  - Yêu cầu các đơn vị sự nghiệp công lập thuộc UBND xã nghiêm túc triển khai. => các đơn vị sự nghiệp công lập thuộc Ủy ban nhân dân xã th
  - Sở Tài chính thẩm định dự toán, trình UBND tỉnh xem xét, bố trí kinh phí cho các đơn vị. => Sở Tài chính th; Ủy ban nhân dân tỉnh nh
  - Công chức phụ trách CNTT cập nhật tin bài lên Trang thông tin điện tử xã hằng tuần. => Công chức phụ trách công nghệ thông tin th
  - Ban quản lý chợ, Hợp tác xã dịch vụ nông nghiệp tuyên truyền đến tiểu thương, xã viên. => Ban quản lý chợ th; Hợp tác xã dịch vụ nông nghiệp th
  - Thôn trưởng các thôn thông báo trên loa truyền thanh. => các thôn th
  - Tổ giúp việc cho Ban Chỉ đạo tổng hợp số liệu gửi thư ký Ban Chỉ đạo. => Tổ giúp việc th
  - Ban Thường vụ Đoàn xã chỉ đạo các chi đoàn duy trì đội hình tình nguyện. => Ban Thường vụ Đoàn xã th; các chi đoàn th
  - Đảng ủy các cơ quan Đảng tỉnh, Đảng ủy UBND tỉnh quán triệt đến đảng viên. => Đảng ủy các cơ quan Đảng tỉnh th; Đảng ủy Ủy ban nhân dân tỉnh th
  - Phòng Nội vụ tham mưu thành lập Tổ kiểm tra; kiểm tra đột xuất tối thiểu 05 đơn vị. => Phòng Nội vụ th; Phòng Nội vụ kt
  - Trong quá trình triển khai, nếu có vướng mắc, các cơ quan, đơn vị kịp thời phản ánh về Phòng Văn hóa - Xã hội để tổng hợp, báo cáo UBND xã. => các cơ quan, đơn vị th; Phòng Văn hóa - Xã hội nh; Ủy ban nhân dân xã nh
  - Bưu điện xã cử nhân viên hỗ trợ tại Trung tâm Phục vụ hành chính công thứ Ba, thứ Năm hằng tuần. => Bưu điện xã th
  Giao cán bộ Tư pháp - Hộ tịch niêm yết thủ tục; cán bộ Địa chính - Xây dựng hướng dẫn hồ sơ đất đai. => Tư pháp - Hộ tịch th; Địa chính - Xây dựng th
  - Chuyển Phòng Nội vụ biên bản kiểm tra. => Phòng Nội vụ nh
  - Trình UBND huyện; các cơ quan, đơn vị được giao chủ trì lập dự toán gửi Phòng TC-KH. => Ủy ban nhân dân huyện nh; các cơ quan, đơn vị th; Phòng Tài chính - Kế hoạch nh
  - Công tác phát thanh do Đài Truyền thanh xã phụ trách, tin bài do các thôn cung cấp. => Đài Truyền thanh xã th
  - Thứ Hai hằng tuần, Bộ phận Một cửa lập danh sách hồ sơ quá hạn gửi Chủ tịch UBND xã. => Bộ phận Một cửa th; Chủ tịch Ủy ban nhân dân xã nh
  - Hằng tuần Công an xã, Ban CHQS xã tuần tra. => Công an xã th; Ban Chỉ huy Quân sự xã th
  - UBND xã giao trách nhiệm cho Trưởng thôn Đông Sơn vận động. => Trưởng thôn Đông Sơn th
  - Mặt trận xã và các đoàn thể giám sát việc thực hiện. => Mặt trận xã th; các đoàn thể th; Mặt trận xã kt
  - Thường trực HĐND xã, các Ban của HĐND xã tăng cường giám sát. => Thường trực Hội đồng nhân dân xã th; các Ban của Hội đồng nhân dân xã th; Thường trực Hội đồng nhân dân xã kt
  - Chi cục Thuế khu vực Thái Thụy - Quỳnh Phụ tổ chức đối thoại. => Chi cục Thuế khu vực Thái Thụy - Quỳnh Phụ th
  - Điện lực huyện, Viễn thông huyện bảo đảm đường truyền. => Điện lực huyện th; Viễn thông huyện th
  - Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên mở 02 lớp. => Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên th
  - Phòng Lao động - Thương binh và Xã hội - Dân tộc rà soát hộ nghèo. => Phòng Lao động - Thương binh và Xã hội - Dân tộc th
  - Ban Quản lý các khu công nghiệp, Ban Dân tộc và Tôn giáo phối hợp. => Ban Quản lý các khu công nghiệp th; Ban Dân tộc và Tôn giáo th
  - Các doanh nghiệp bưu chính, viễn thông trên địa bàn hỗ trợ hạ tầng. => các doanh nghiệp bưu chính, viễn thông trên địa bàn th
  - Công ty Điện lực Lâm Đồng, Công ty Cấp nước ký cam kết. => Công ty Điện lực Lâm Đồng th; Công ty Cấp nước th
  - Tổ công tác Đề án 06 các khu phố đến từng nhà hỗ trợ người già. => Tổ công tác Đề án 06 các khu phố th
  - Thư viện tỉnh, Bảo tàng tỉnh trưng bày. => Thư viện tỉnh th; Bảo tàng tỉnh th
  - Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh cung cấp thông tin. => Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh th
  - Báo Thái Bình, Đài Phát thanh và Truyền hình Thái Bình tăng thời lượng. => Báo Thái Bình th; Đài Phát thanh và Truyền hình Thái Bình th
  - Tòa án nhân dân khu vực 3, Viện kiểm sát nhân dân khu vực 3 phối hợp tuyên truyền. => Tòa án nhân dân khu vực 3 th; Viện kiểm sát nhân dân khu vực 3 th
  - Phòng Giáo dục và Đào tạo chủ trì, phối hợp với các trường học thi tìm hiểu. => Phòng Giáo dục và Đào tạo ct; các trường học ph
  - Ban Công tác Mặt trận khu phố 3 tổ chức họp dân. => Ban Công tác Mặt trận khu phố 3 th
  - Tham mưu cấp ủy, chính quyền lãnh đạo, chỉ đạo. =>
  - Gửi dự thảo xin ý kiến các phòng, ban, đơn vị trước ngày 10. => các phòng, ban, đơn vị nh
  - Đăng tải trên Trang thông tin điện tử; gửi Báo Cần Thơ. => Báo Cần Thơ nh
  - Cùng với Phòng Tư pháp, Công an huyện kiểm tra việc chấp hành. => Phòng Tư pháp ph; Công an huyện ph
  - Đôn đốc các đơn vị chậm báo cáo. =>
  - Được giao làm đầu mối liên hệ với Sở Nội vụ. => Sở Nội vụ nh
  1.1. Chủ tịch UBND xã chỉ đạo toàn diện; phân công đồng chí Phó Chủ tịch UBND xã trực tiếp phụ trách. => Chủ tịch Ủy ban nhân dân xã th; Phó Chủ tịch Ủy ban nhân dân xã th
  - Công chức VP-TK: Tổng hợp, dự thảo báo cáo; đôn đốc các ngành gửi số liệu. => Công chức Văn phòng - Thống kê th; Công chức Văn phòng - Thống kê kt
  - Đài TT xã: phát 3 lần/tuần; Tổ CNSCĐ 7 thôn hỗ trợ bà con. => Đài Truyền thanh xã th; Tổ công nghệ số cộng đồng 7 thôn th
  - Đề nghị UBMTTQVN xã, các tổ chức CT-XH tuyên truyền. => Ủy ban Mặt trận Tổ quốc Việt Nam xã th; các tổ chức chính trị - xã hội th
  - Đoàn TNCSHCM, Hội LHPN, Hội ND, Hội CCB xã ra quân hưởng ứng. => Đoàn Thanh niên th; Hội Liên hiệp Phụ nữ th; Hội Nông dân th; Hội Cựu chiến binh xã th
  - Giao bộ phận một cửa xã lập sổ theo dõi. => Bộ phận Một cửa xã th
  - Trưởng các phòng chuyên môn chịu trách nhiệm trước UBND phường về tiến độ. => các phòng chuyên môn th
  - Ban Nhân dân các ấp phối hợp với Ban Công tác Mặt trận ấp họp dân. => Ban Nhân dân các ấp th; Ban Công tác Mặt trận ấp ph
  - Mời đại diện Sở Nội vụ dự. =>
  - Xin ý kiến Thường trực Đảng ủy trước khi ban hành. => Thường trực Đảng ủy nh
  - Tham mưu cho Chủ tịch UBND phường quyết định khen thưởng. => Chủ tịch Ủy ban nhân dân phường nh
  - Tiếp thu ý kiến của các phòng, ban. =>
  - Phối hợp các cơ quan, đơn vị, địa phương liên quan tháo gỡ khó khăn. => các cơ quan, đơn vị, địa phương liên quan ph
  - Báo cáo định kỳ gửi Phòng Nội vụ thành phố (Tổ CCHC) trước ngày 12. => Phòng Nội vụ thành phố nh
  - Văn phòng UBND chịu trách nhiệm đôn đốc, theo dõi, kiểm tra và báo cáo Chủ tịch UBND huyện kết quả. => Văn phòng Ủy ban nhân dân th; Văn phòng Ủy ban nhân dân kt; Chủ tịch Ủy ban nhân dân huyện nh
  - Sở Tài chính: Trên cơ sở đề nghị của Sở Nội vụ, tham mưu UBND tỉnh bố trí kinh phí. => Sở Tài chính th; Ủy ban nhân dân tỉnh nh
  - Đối với UBND các phường: bố trí công chức trực. => Ủy ban nhân dân các phường th
  - Công an xã và Bưu điện xã cùng phối hợp trả kết quả tại nhà. => Công an xã th; Bưu điện xã th
  - Ủy ban Kiểm tra Đảng ủy giám sát chuyên đề 02 chi bộ. => Ủy ban Kiểm tra Đảng ủy th; Ủy ban Kiểm tra Đảng ủy kt
  - UBND xã Tân Lập, UBND xã Tân Hòa chọn làm điểm. => Ủy ban nhân dân xã Tân Lập th; Ủy ban nhân dân xã Tân Hòa th
  - Thanh tra tỉnh chủ trì, phối hợp với Sở Nội vụ, Ủy ban Kiểm tra Tỉnh ủy thanh tra công vụ. => Thanh tra tỉnh ct; Sở Nội vụ ph; Ủy ban Kiểm tra Tỉnh ủy ph
  - Kết quả gửi về UBND xã qua hệ thống văn bản điện tử. => Ủy ban nhân dân xã nh
  - Trang Thông tin điện tử xã đăng tải. =>
  - Đảng ủy viên phụ trách thôn dự họp chi bộ. =>
  - Phòng Nội vụ (cơ quan thường trực) đôn đốc, tổng hợp. => Phòng Nội vụ th; Phòng Nội vụ kt
  - Sở Nội vụ có trách nhiệm: theo dõi, kiểm tra; tham mưu UBND tỉnh khen thưởng. => Sở Nội vụ th; Sở Nội vụ kt; Ủy ban nhân dân tỉnh nh
  - Các Phòng chuyên môn, Trung tâm Phục vụ HCC phường rà soát. => các Phòng chuyên môn th; Trung tâm Phục vụ hành chính công phường th
  - UBND các huyện, thị xã, thành phố; UBND các xã, phường, thị trấn xây dựng kế hoạch. => Ủy ban nhân dân các huyện, thị xã, thành phố th; Ủy ban nhân dân các xã, phường, thị trấn th
  - Tổ Chuyển đổi số cộng đồng các khu phố hỗ trợ người dân. => Tổ Chuyển đổi số cộng đồng các khu phố th
  - Trung tâm Văn hóa, Thông tin và Thể thao phường làm mới pa nô. => Trung tâm Văn hóa, Thông tin và Thể thao phường th
  - Trung tâm Cung ứng dịch vụ công xã vận hành đài truyền thanh. => Trung tâm Cung ứng dịch vụ công xã th
  - Ban Chỉ huy PCTT&TKCN xã trực 24/24. => Ban Chỉ huy PCTT&TKCN xã th
  - Chi bộ, Ban nhân dân ấp, Tổ nhân dân tự quản vận động hộ dân. => Chi bộ th; Ban nhân dân ấp th; Tổ nhân dân tự quản th
  - Lãnh đạo các phòng, ban, đơn vị gương mẫu đi đầu. => các phòng, ban, đơn vị th
  - Báo cáo Huyện ủy, HĐND, UBND huyện theo quy định. => Huyện ủy nh; Hội đồng nhân dân nh; Ủy ban nhân dân huyện nh
  - Hội đồng phối hợp phổ biến, giáo dục pháp luật xã biên soạn tài liệu. => Hội đồng phối hợp phổ biến, giáo dục pháp luật xã th
  - Trung tâm Y tế, Bệnh viện Đa khoa khu vực khám chữa bệnh không dùng tiền mặt. => Trung tâm Y tế th; Bệnh viện Đa khoa khu vực th
  - Văn phòng Đảng ủy, Văn phòng HĐND-UBND xã, các đoàn thể nộp báo cáo về Tổ giúp việc. => Văn phòng Đảng ủy th; Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã th; các đoàn thể th; Tổ giúp việc nh
  - Ban Kinh tế - Ngân sách HĐND xã thẩm tra dự toán. => Ban Kinh tế - Ngân sách Hội đồng nhân dân xã th
  - Trường Tiểu học Nguyễn Huệ, Trường THCS Lê Lợi dự thi. => Trường Tiểu học Nguyễn Huệ th; Trường THCS Lê Lợi th
  - Phòng Văn hoá và Thông tin chủ trì cùng Phòng Nội vụ thẩm định. => Phòng Văn hoá và Thông tin ct; Phòng Nội vụ ph
  - Gửi kết quả cho Ban Dân tộc HĐND tỉnh để giám sát. => Ban Dân tộc Hội đồng nhân dân tỉnh nh
  - Ban hành kế hoạch trước ngày 30/01. =>
  - Hội nghị do Sở Nội vụ chủ trì, phối hợp UBND xã tổ chức. => Sở Nội vụ ct; Ủy ban nhân dân xã ph
  - UBND 11 xã công bố kế hoạch trước ngày 20/3. => Ủy ban nhân dân 11 xã th
  - Hội Phụ nữ xã khảo sát 100 hội viên; riêng Đoàn Thanh niên mở lớp kỹ năng số. => Hội Phụ nữ xã th; Đoàn Thanh niên th
  - Phòng QLCL chấm điểm, kiểm tra đột xuất. => Phòng Quản lý chất lượng th; Phòng Quản lý chất lượng kt
  - Cung cấp số liệu cho Phòng Văn hóa - Xã hội chiều thứ Sáu hằng tuần. => Phòng Văn hóa - Xã hội nh
  - Báo kết quả về Văn phòng UBND xã trước ngày 25. => Văn phòng Ủy ban nhân dân xã nh
  - Vướng mắc báo Phòng Nội vụ hoặc Trung tâm VH&TT. => Phòng Nội vụ nh; Trung tâm Văn hóa và Thông tin nh
  - Phối hợp với Chi nhánh Văn phòng Đăng ký đất đai, BQL dự án đầu tư xây dựng huyện. => Chi nhánh Văn phòng Đăng ký đất đai ph; Ban Quản lý dự án đầu tư xây dựng huyện ph
  - Báo cáo Văn phòng Chính phủ, Chủ tịch UBND tỉnh. => Văn phòng Chính phủ nh; Chủ tịch Ủy ban nhân dân tỉnh nh
  - Ban Tổ chức Tỉnh ủy bồi dưỡng công chức; Đồn Biên phòng phối hợp. => Ban Tổ chức Tỉnh ủy th; Đồn Biên phòng th
  - Mỗi thôn có ít nhất 01 mô hình tự quản. =>
  - Gửi 01 bản đến Sở Nội vụ, báo Công an xã. => Sở Nội vụ nh; Công an xã nh
  - Các trường hợp chậm trễ phải giải trình. =>
  - Trung tâm Dịch vụ việc làm, Phòng Cảnh sát giao thông phối hợp tuyên truyền. => Trung tâm Dịch vụ việc làm th; Phòng Cảnh sát giao thông th
  - Báo cáo tại hội nghị giao ban hằng tháng. =>
  - Báo cáo UBND Thành phố danh mục hồ sơ quá hạn. => Ủy ban nhân dân thành phố nh
  - Trung tâm VHTT&TT, Đài TT-TH đưa tin. => Trung tâm VHTT&TT th; Đài Truyền thanh - Truyền hình th
  - Tự kiểm tra việc thực hiện tại đơn vị. =>
  2. Trên Cổng thông tin điện tử: Ban Biên tập duy trì chuyên trang; Sở Nội vụ cung cấp bài. => Ban Biên tập th; Sở Nội vụ th
  Giao Phòng Nội vụ thường trực, tổng hợp kết quả. => Phòng Nội vụ th
  2. Chi bộ đưa nội dung vào chương trình kiểm tra, giám sát hằng năm. => Chi bộ th
`

const HEADINGS = `
  4. Yêu cầu Thủ trưởng các cơ quan, đơn vị thuộc quận, Chủ tịch Ủy ban nhân dân 13 phường => các cơ quan, đơn vị thuộc quận th; Ủy ban nhân dân 13 phường th
  1. Yêu cầu Thủ trưởng các phòng, ban, đơn vị, Chủ tịch UBND các xã, thị trấn => các phòng, ban, đơn vị th; Ủy ban nhân dân các xã, thị trấn th
  3. Đề nghị Ủy ban MTTQ Việt Nam xã và các tổ chức chính trị - xã hội xã => Ủy ban Mặt trận Tổ quốc Việt Nam xã th; các tổ chức chính trị - xã hội xã th
  5. CÁC BAN, NGÀNH, ĐOÀN THỂ; CÁC THÔN => các ban, ngành, đoàn thể th; các thôn th
  2. Trung tâm Phục vụ hành chính công phường => Trung tâm Phục vụ hành chính công phường th
  IV. Trách nhiệm của các phòng chuyên môn thuộc UBND xã => các phòng chuyên môn thuộc Ủy ban nhân dân xã th
  4. Công an xã, Ban CHQS xã => Công an xã th; Ban Chỉ huy Quân sự xã th
  1. Đối với Thủ trưởng các cơ quan, đơn vị thuộc UBND huyện => các cơ quan, đơn vị thuộc Ủy ban nhân dân huyện th
  6. Phòng Nông nghiệp và Môi trường, Phòng Kinh tế, Hạ tầng và Đô thị => Phòng Nông nghiệp và Môi trường th; Phòng Kinh tế, Hạ tầng và Đô thị th
  7. Bí thư chi bộ, Trưởng thôn, Ban Công tác Mặt trận các thôn => Bí thư chi bộ th; Trưởng thôn th; Ban Công tác Mặt trận các thôn th
  3. BAN CHỈ HUY QUÂN SỰ XÃ => Ban Chỉ huy Quân sự xã th
  5. Chế độ thông tin, báo cáo =>
`

const DOERS = `
  a) Rà soát, cập nhật danh mục thủ tục hành chính. Đơn vị phụ trách: Trung tâm Phục vụ hành chính công xã. => Trung tâm Phục vụ hành chính công xã th
  - Tổ chức 02 lớp tập huấn kỹ năng số cho cán bộ thôn, giao Phòng Văn hóa - Xã hội chủ trì, Đoàn Thanh niên phối hợp. => Phòng Văn hóa - Xã hội ct; Đoàn Thanh niên ph
  - Duy trì mô hình "Sáng thứ Hai không hẹn" (Công chức Tư pháp - Hộ tịch chủ trì, Văn phòng - Thống kê phối hợp). => Công chức Tư pháp - Hộ tịch ct; Văn phòng - Thống kê ph
  - Kiểm tra công vụ đột xuất tại 06 trường học: Phòng Văn hóa - Xã hội chủ trì, phối hợp với Văn phòng HĐND và UBND, hoàn thành trong quý III. => Phòng Văn hóa - Xã hội ct; Văn phòng Hội đồng nhân dân và Ủy ban nhân dân ph
  - Phối hợp với Công an xã làm sạch dữ liệu dân cư. =>
  - Trách nhiệm thực hiện: Các phòng, ban, đơn vị; Đơn vị theo dõi, đôn đốc: Phòng Nội vụ. => các phòng, ban, đơn vị th; Phòng Nội vụ kt
  - Cơ quan tham mưu, giúp việc: Văn phòng Đảng ủy. => Văn phòng Đảng ủy th
  - Người thực hiện: Đ/c Công chức Tài chính - Kế toán. => Công chức Tài chính - Kế toán th
  + Chủ trì: UBND các xã, phường; Phối hợp: Sở Tư pháp, Công an tỉnh. => Ủy ban nhân dân các xã, phường ct; Sở Tư pháp ph; Công an tỉnh ph
  + Đơn vị đầu mối: Phòng Kinh tế. Đơn vị phối hợp: Các phòng, ban liên quan. Thời gian: Quý II. => Phòng Kinh tế ct; các phòng, ban liên quan ph
  - Đơn vị chủ trì: P. Nội vụ; Đơn vị phối hợp: Các P, ban chuyên môn. => Phòng Nội vụ ct
  - Chủ trì tham mưu: Phòng Văn hóa - Xã hội (bà Nguyễn Thị Lan); phối hợp: Công an phường. => Phòng Văn hóa - Xã hội ct; Công an phường ph
  - Phân công: Văn phòng (chủ trì), Tư pháp, Địa chính (phối hợp). => Văn phòng ct; Tư pháp ph; Địa chính ph
  - Thời gian: Quý I; thực hiện: Ban Chỉ đạo CĐS xã; phối hợp: VNPT Krông Pắc. => Ban Chỉ đạo chuyển đổi số xã th; VNPT Krông Pắc ph
  - Giao Trung tâm Phục vụ hành chính công chủ trì thực hiện, các phòng phối hợp. => Trung tâm Phục vụ hành chính công ct; các phòng ph
  - Bộ phận phụ trách: Công chức Văn hóa. Bộ phận phối hợp: Ban công tác Mặt trận các thôn. => Công chức Văn hóa th; Ban công tác Mặt trận các thôn ph
  - Đơn vị thực hiện: Văn phòng - Thống kê phối hợp với Đoàn Thanh niên và Ban nhân dân 8 ấp. => Văn phòng - Thống kê th; Đoàn Thanh niên ph; Ban nhân dân 8 ấp ph
  - Phân công: Công chức VH-XH phụ trách phần truyền thanh. => Công chức Văn hóa - Xã hội th
  - Sửa chữa loa truyền thanh các xóm (Văn hóa - Xã hội thực hiện; Công an xã, Xã đoàn phối hợp). => Văn hóa - Xã hội th; Công an xã ph; Xã đoàn ph
  - Trực Trung tâm sáng thứ Bảy (Tư pháp - Hộ tịch; Địa chính - Xây dựng phối hợp). => Tư pháp - Hộ tịch th; Địa chính - Xây dựng ph
  - Khảo sát 200 người dân. Đoàn phường thực hiện, Hội Phụ nữ và các tổ dân phố phối hợp. => Đoàn phường th; Hội Phụ nữ ph; các tổ dân phố ph
  - Hội thi tìm hiểu CCHC do Xã đoàn chủ trì, có sự tham gia của Hội Nông dân, Hội CCB. => Xã đoàn ct; Hội Nông dân ph; Hội Cựu chiến binh ph
  - Đơn vị thực hiện: Tổ biên tập; Đoàn Thanh niên phối hợp. => Tổ biên tập th; Đoàn Thanh niên ph
  - (Văn phòng thực hiện; Ban Thanh tra nhân dân giám sát). => Văn phòng th; Ban Thanh tra nhân dân kt
  - Nâng cấp hệ thống họp trực tuyến; Sở Khoa học và Công nghệ chủ trì, xong trong quý III. => Sở Khoa học và Công nghệ ct
  - Thực hiện: công chức Văn hóa - Xã hội (biên tập), Tư pháp - Hộ tịch (duyệt). => Công chức Văn hóa - Xã hội th; Tư pháp - Hộ tịch th
  - Công tác phối hợp thực hiện còn chậm. =>
`

const CLOSING = `
  Trên đây là Kế hoạch cải cách hành chính năm 2026 của UBND phường; đề nghị Thủ trưởng các cơ quan, đơn vị phối hợp triển khai, thực hiện./. => các cơ quan, đơn vị th
  Yêu cầu các phòng chuyên môn, Trung tâm Phục vụ hành chính công, các đơn vị sự nghiệp và Trưởng các khu phố nghiêm túc thực hiện./. => các phòng chuyên môn th; Trung tâm Phục vụ hành chính công th; các đơn vị sự nghiệp th; Trưởng các khu phố th
  Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị báo cáo về UBND xã (qua Văn phòng HĐND và UBND xã) để xem xét, giải quyết./. => các đơn vị th; Ủy ban nhân dân xã nh; Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã nh
`

const MONEY = `
  Kinh phí thực hiện từ ngân sách xã; giao Phòng Kinh tế hướng dẫn lập dự toán, thanh quyết toán theo quy định. => Phòng Kinh tế th
  Các cơ quan, đơn vị lập dự toán gửi Phòng Tài chính - Kế hoạch thẩm định, trình UBND huyện phê duyệt. => các cơ quan, đơn vị th; Phòng Tài chính - Kế hoạch nh; Ủy ban nhân dân huyện nh
`

const SETTINGS: readonly (readonly [string, string, Setting])[] = [
  ['tasks of units', TASKS, { kinds: ['to_chuc_thuc_hien'] }], ['tasks with their doers', DOERS, { kinds: ['nhiem_vu_giai_phap'] }],
  ['closing', CLOSING, { zone: 'closing', kinds: [] }], ['money', MONEY, { kinds: ['kinh_phi'] }],
]

describe.each(SETTINGS)('%s', (_, table, setting) => {
  it.each(rowsOf(table))('$printed', ({ printed, expected }) => expect(unitsIn(documentOf([printed], setting))).toEqual(expected))
})

describe('bullets under a label', () => {
  it.each([
    ['Đơn vị thực hiện:', ['+ Trạm Y tế xã;', '+ Công an xã.'], ['Trạm Y tế xã th', 'Công an xã th']],
    ['Cơ quan phối hợp:', ['- Hội Nông dân xã'], ['Hội Nông dân xã ph']],
    ['Kết quả đạt được:', ['- Công an xã'], []],
  ])('%s %j', (label, items, expected) => {
    const document = documentOf([`- ${label}`, ...items], { kinds: ['noi_dung'] })
    expect(unitsIn({ ...document, passages: document.passages.map((passage) => ({ ...passage, form: 'bullet' as const })) })).toEqual(expected)
  })
})

it('an order to check is shared out among bullets', () => {
  const document = documentOf(['Phân công theo dõi, kiểm tra các địa bàn như sau:', '- Hội Nông dân xã: thôn Đông;', '- Xã đội: thôn Tây; Hội Phụ nữ xã: thôn Nam.'], { kinds: ['to_chuc_thuc_hien'] })
  const form = (text: string): 'bullet' | 'paragraph' => (text.startsWith('-') ? 'bullet' : 'paragraph')
  const passages = document.passages.map((passage) => ({ ...passage, form: form(document.text.slice(passage.start, passage.end)) }))
  expect(unitsIn({ ...document, passages })).toEqual(['Hội Nông dân xã kt', 'Xã đội kt', 'Hội Phụ nữ xã kt'])
})

/** Among the forms of publicity sentences begin with whoever acts; media are only the way. */
const FORMS = `
  - Phân công: Công chức Văn phòng - Thống kê tổng hợp; Tư pháp - Hộ tịch phối hợp; Xã đội treo tại bến sông. => Công chức Văn phòng - Thống kê th; Tư pháp - Hộ tịch ph; Xã đội th
  - In 300 cuốn giao trưởng thôn phát; Tổ bảo vệ an ninh trật tự nhắc nhở. => Trưởng thôn th; Tổ bảo vệ an ninh trật tự th
  Trưởng phòng, Giám đốc các trung tâm phổ biến đến từng viên chức. => các trung tâm th
  3. Chủ tịch UBND xã tiếp dân thứ Năm; Chủ tịch UBND xã gặp gỡ doanh nghiệp. => Chủ tịch Ủy ban nhân dân xã th
  - Ban cán sự 05 thôn lồng ghép vào họp thôn; Trưởng các bản đọc lại thông báo. => Ban cán sự 05 thôn th; Trưởng các bản th
  - Đài Truyền thanh xã phát hai buổi; Cổng thông tin điện tử xã đăng lại. =>
  - Họp thôn, sinh hoạt hội, nói chuyện dưới cờ. =>
  - Trang do Huyện đoàn phụ trách, Phòng Tư pháp cung cấp số liệu. => Huyện đoàn th; Phòng Tư pháp ph
`
it.each(rowsOf(FORMS))('among forms: $printed', ({ printed, expected }) => expect(unitsIn(documentOf([printed], { kinds: ['hinh_thuc'] }))).toEqual(expected))

describe('headings', () => {
  it.each(rowsOf(HEADINGS))('$printed', ({ printed, expected }) => expect(unitsIn(documentOf([], { kinds: ['to_chuc_thuc_hien'], heading: printed }))).toEqual(expected))
})
