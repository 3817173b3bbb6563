import { describe, expect, it } from 'vitest'
import { cellOf, rowsOf, unitsIn } from './units-table.ts'
import { documentOf, type Setting } from './one-passage.ts'

/** Paragraphs under TỔ CHỨC THỰC HIỆN. */
const TASKS = `
  Phòng Nội vụ gộp số liệu; Tổ công nghệ số cộng đồng dạy cài VNeID, các phòng chuyên môn dựng biểu mẫu. => Phòng Nội vụ th; Tổ công nghệ số cộng đồng th; các phòng chuyên môn th
  Hội Nông dân, Đoàn Thanh niên mỗi đơn vị nhận một tuyến đường; đề nghị Ủy ban MTTQ xã cùng giám sát. => Hội Nông dân th; Đoàn Thanh niên th; Ủy ban Mặt trận Tổ quốc xã th; Ủy ban Mặt trận Tổ quốc xã kt
  - Phối hợp với Công an huyện, Trung tâm Y tế huyện, thị trấn Cầu Mới tổ chức ra quân. => Công an huyện ph; Trung tâm Y tế huyện ph; Thị trấn Cầu Mới ph
  - Gửi báo cáo về UBND huyện (qua Phòng Nội vụ) và Sở Nội vụ trước ngày 05/12. => Ủy ban nhân dân huyện nh; Phòng Nội vụ nh; Sở Nội vụ nh
  Đoàn Thanh niên xung phong xã dọn rác. => Đoàn Thanh niên xung phong xã th
  Đài Truyền thanh huyện dựng phóng sự, Trung tâm VH-TT sưu tầm chuyện hay. => Đài Truyền thanh huyện th; Trung tâm Văn hóa - Thể thao th
  3. Công an xã cấp tài khoản, Đoàn xã hỗ trợ kỹ thuật, Thanh tra xây dựng xã kiểm tra biển hiệu. => Công an xã th; Đoàn xã th; Thanh tra xây dựng xã kt
  Bộ phận Một cửa nhập liệu, các thôn đối chiếu; còn Kế toán xã lo giấy in. => Bộ phận Một cửa th; các thôn th; Kế toán xã th
  Phòng Nội vụ lập danh sách, gửi Phòng Tư pháp, Thanh tra huyện rà soát. => Phòng Nội vụ th; Phòng Tư pháp nh; Thanh tra huyện nh
  - Thông tin kịp thời cho Văn phòng Đảng ủy khi có thay đổi. => Văn phòng Đảng ủy nh
  - Ứng dụng công nghệ thông tin cho Trạm Y tế xã. =>
  - Bàn giao sổ hộ tịch cho Trung tâm lưu trữ tỉnh trong quý II. => Trung tâm lưu trữ tỉnh nh
  - Quyết toán kinh phí với Phòng Tài chính - Kế hoạch. => Phòng Tài chính - Kế hoạch nh
  - Nếu có người lạ thì báo Công an xã. => Công an xã nh
  - Giao VNPT huyện làm đầu mối, Bưu điện huyện hỗ trợ đường truyền. => VNPT huyện ct; Bưu điện huyện ph
  - Giao Sở Du lịch chủ trì, Bộ đội Biên phòng tỉnh phối hợp. => Sở Du lịch ct; Bộ đội Biên phòng tỉnh ph
  - Trình Giám đốc Sở ký; Giám đốc Sở Tư pháp ký. => Giám đốc Sở nh; Sở Tư pháp th
  Phòng VH-TT quản trị Fanpage của huyện. => Phòng Văn hóa và Thông tin th
  Trung tâm TT&VH mở chuyên mục; phối hợp với Phòng KT&HT cung cấp số liệu. => Trung tâm Truyền thông và Văn hóa th; Phòng Kinh tế và Hạ tầng ph
  - Phối hợp với Phòng KT và HT, Phòng VH-TT trả lời doanh nghiệp. => Phòng Kinh tế và Hạ tầng ph; Phòng Văn hóa và Thông tin ph
  - Phối hợp với Trung tâm VH, TT và Đài Truyền thanh. => Trung tâm Văn hóa, Thể thao ph; Đài Truyền thanh ph
  - Phối hợp với Trung tâm DVTH, UBMTTQ xã và Phòng VH & TT. => Trung tâm DVTH ph; Ủy ban Mặt trận Tổ quốc xã ph; Phòng Văn hóa và Thông tin ph
  - Phối hợp với Phòng NV, Phòng TP thẩm định. => Phòng Nội vụ ph; Phòng Tư pháp ph
  Trung tâm VHTTTT phát tin. => Trung tâm VHTTTT th
  Thanh tra đột xuất khi có phản ánh. =>
  Thanh tra huyện thanh tra trách nhiệm người đứng đầu. => Thanh tra huyện th
  - Báo cáo Thường trực Đảng ủy thứ Sáu hằng tuần. => Thường trực Đảng ủy nh
  - Nắm tình hình, báo tổ hòa giải trong 24 giờ. => Tổ hòa giải nh
  - Tổng hợp, kịp thời báo Công an xã. => Công an xã nh
  - Tuyên truyền trên báo, đài, các trang mạng. =>
  - Cảnh báo các thôn về thủ đoạn mới. =>
  Ban ấp vận động Nhân dân; Kế toán xã lập dự toán. => Ban ấp th; Kế toán xã th
  VP Ban tổng hợp, báo cáo UBND tỉnh. => Văn phòng Ban th; Ủy ban nhân dân tỉnh nh
  Trung tâm Văn hóa, Thể thao tăng thời lượng phát sóng. => Trung tâm Văn hóa, Thể thao th
  - Giao Phòng Nội vụ chủ trì, phối hợp với Phòng Văn hóa và Thông tin, Văn phòng HĐND và UBND và UBND các xã, thị trấn triển khai thực hiện Kế hoạch này. => Phòng Nội vụ ct; Phòng Văn hóa và Thông tin ph; Văn phòng Hội đồng nhân dân và Ủy ban nhân dân ph; Ủy ban nhân dân các xã, thị trấn ph
  - Giao Văn phòng - Thống kê chủ trì, phối hợp với Đài truyền thanh, Tư pháp - Hộ tịch và các thôn tổ chức tuyên truyền. => Văn phòng - Thống kê ct; Đài Truyền thanh ph; Tư pháp - Hộ tịch ph; các thôn ph
  - Giao công chức Tài chính - Kế toán tham mưu UBND xã bố trí kinh phí thực hiện. => Công chức Tài chính - Kế toán th; Ủy ban nhân dân xã nh
  - Phân công công chức Văn hóa - Xã hội theo dõi, đôn đốc việc thực hiện Kế hoạch, định kỳ báo cáo UBND xã. => Công chức Văn hóa - Xã hội th; Công chức Văn hóa - Xã hội kt; Ủy ban nhân dân xã nh
  - Phòng Nội vụ là cơ quan thường trực, chủ trì tham mưu UBND huyện tổ chức thực hiện; theo dõi, kiểm tra, tổng hợp báo cáo UBND tỉnh (qua Sở Nội vụ). => Phòng Nội vụ ct; Ủy ban nhân dân huyện nh; Phòng Nội vụ kt; Ủy ban nhân dân tỉnh nh; Sở Nội vụ nh
  Các ban, ngành, đoàn thể xã căn cứ Kế hoạch này xây dựng kế hoạch thực hiện. => các ban, ngành, đoàn thể xã th
  - Trung tâm Phục vụ hành chính công xã chủ trì phối hợp với Công an xã, Đoàn Thanh niên hướng dẫn người dân nộp hồ sơ trực tuyến. => Trung tâm Phục vụ hành chính công xã ct; Công an xã ph; Đoàn Thanh niên ph
  - Chủ trì, phối hợp với các cơ quan, đơn vị có liên quan thực hiện => các cơ quan, đơn vị có liên quan ph
  - Báo cáo kết quả về UBND xã (qua Văn phòng HĐND-UBND) trước ngày 05/12/2024 để tổng hợp, báo cáo Phòng Nội vụ huyện. => Ủy ban nhân dân xã nh; Văn phòng Hội đồng nhân dân và Ủy ban nhân dân nh; Phòng Nội vụ huyện nh
  - Đề nghị UBMTTQ và các đoàn thể chính trị - xã hội xã phối hợp tuyên truyền, vận động đoàn viên, hội viên. => Ủy ban Mặt trận Tổ quốc th; các đoàn thể chính trị - xã hội xã th
  - Yêu cầu Trưởng các thôn phối hợp với Ban công tác Mặt trận thôn tuyên truyền đến Nhân dân. => Trưởng các thôn th; Ban công tác Mặt trận thôn ph
  - Đài Truyền thanh xã: Xây dựng chuyên mục, tăng thời lượng phát sóng. => Đài Truyền thanh xã th
  - Công an xã, Ban Chỉ huy quân sự xã phối hợp đảm bảo an ninh trật tự. => Công an xã th; Ban Chỉ huy quân sự xã th
  - Tham mưu Chủ tịch UBND phường ban hành văn bản chỉ đạo. => Chủ tịch Ủy ban nhân dân phường nh
  - Hướng dẫn, đôn đốc các cơ quan, đơn vị thực hiện; định kỳ 6 tháng, năm tổng hợp báo cáo UBND tỉnh, Bộ Nội vụ. => Ủy ban nhân dân tỉnh nh; Bộ Nội vụ nh
  - Cung cấp thông tin cho Đài Truyền thanh, Ban biên tập Trang thông tin điện tử xã đăng tải. => Đài Truyền thanh nh; Ban biên tập Trang thông tin điện tử xã nh
  - Các đơn vị gửi báo cáo về Phòng Nội vụ để tổng hợp trình UBND huyện. => các đơn vị th; Phòng Nội vụ nh; Ủy ban nhân dân huyện nh
  - Kịp thời báo cáo Thường trực Đảng ủy, HĐND, UBND xã. => Thường trực Đảng ủy nh; Hội đồng nhân dân nh; Ủy ban nhân dân xã nh
  - Phối hợp chặt chẽ với Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội cùng cấp trong công tác tuyên truyền. => Ủy ban Mặt trận Tổ quốc Việt Nam ph; các tổ chức chính trị - xã hội cùng cấp ph
  - Phòng Tài chính - Kế hoạch: Chủ trì, phối hợp với Phòng Nội vụ tham mưu UBND huyện cân đối, bố trí kinh phí. => Phòng Tài chính - Kế hoạch th; Phòng Tài chính - Kế hoạch ct; Phòng Nội vụ ph; Ủy ban nhân dân huyện nh
  - Sở Tài chính chủ trì, phối hợp với Sở Nội vụ thẩm định, tham mưu UBND tỉnh bố trí kinh phí. => Sở Tài chính ct; Sở Nội vụ ph; Ủy ban nhân dân tỉnh nh
  - Thành viên Tổ công nghệ số cộng đồng các ấp hướng dẫn người dân => Tổ công nghệ số cộng đồng các ấp th
  - Phối hợp với VNPT, Viettel hỗ trợ cài đặt chữ ký số. => VNPT ph; Viettel ph
  - Trong quá trình thực hiện nếu có khó khăn, vướng mắc kịp thời phản ánh về UBND xã (qua Văn phòng HĐND và UBND xã) để xem xét. => Ủy ban nhân dân xã nh; Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã nh
  - Giao Văn phòng HĐND&UBND xã tham mưu, theo dõi, đôn đốc, kiểm tra việc thực hiện. => Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã th; Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã kt
  - MTTQ và các đoàn thể tuyên truyền sâu rộng trong hội viên. => Mặt trận Tổ quốc th; các đoàn thể th
  - Thủ trưởng các cơ quan, đơn vị và Chủ tịch UBND các xã, thị trấn chịu trách nhiệm triển khai. => các cơ quan, đơn vị th; Ủy ban nhân dân các xã, thị trấn th
  - Bộ phận Một cửa xã niêm yết công khai thủ tục hành chính. => Bộ phận Một cửa xã th
  - Trưởng thôn, tổ trưởng tổ dân phố tuyên truyền tại các cuộc họp. => Trưởng thôn th; Tổ trưởng tổ dân phố th
  - Ban công tác Mặt trận các khu dân cư vận động nhân dân => Ban công tác Mặt trận các khu dân cư th
  - Các trường học, trạm y tế tổ chức tuyên truyền tại đơn vị. => các trường học, trạm y tế th
  - Tổng hợp báo cáo UBND, Chủ tịch UBND xã theo quy định => Ủy ban nhân dân nh; Chủ tịch Ủy ban nhân dân xã nh
  4.1- Các chi, đảng bộ trực thuộc Đảng ủy xây dựng kế hoạch thực hiện. => các chi, đảng bộ trực thuộc Đảng ủy th
  4.2- Đảng đoàn HĐND thành phố lãnh đạo HĐND thành phố tăng cường giám sát. => Đảng đoàn Hội đồng nhân dân thành phố th; Đảng đoàn Hội đồng nhân dân thành phố kt
  1- Ban Tuyên giáo Tỉnh ủy chủ trì, phối hợp với Đảng ủy Khối các cơ quan tỉnh tuyên truyền. => Ban Tuyên giáo Tỉnh ủy th; Ban Tuyên giáo Tỉnh ủy ct; Đảng ủy Khối các cơ quan tỉnh ph
  - Phối hợp với các nhà mạng, doanh nghiệp viễn thông phủ sóng thôn, bản. => các nhà mạng, doanh nghiệp viễn thông ph
  - Do Phòng Nội vụ lập dự toán, Phòng Tài chính - KH thẩm định trình Chủ tịch UBND huyện phê duyệt. => Phòng Nội vụ th; Phòng Tài chính - Kế hoạch th; Chủ tịch Ủy ban nhân dân huyện nh
  - Soạn tin bài chuyển Đài TT xã phát thanh. => Đài Truyền thanh xã nh
  - Thông báo danh sách về Ban Tổ chức Hội thi trước ngày 10/8. => Ban Tổ chức Hội thi nh
  - Xây dựng báo cáo theo đề cương, gửi Đoàn giám sát trước 05 ngày. => Đoàn giám sát nh
  - Các ông (bà) trưởng thôn phổ biến Kế hoạch này đến Nhân dân. => Trưởng thôn th
  - Giao trách nhiệm cho công chức Tư pháp - Hộ tịch rà soát văn bản. => Công chức Tư pháp - Hộ tịch th
  - Chuyển danh sách cho Công an xã để xác minh. => Công an xã nh
  - Báo cáo UBND xã, Công an xã. => Ủy ban nhân dân xã nh; Công an xã nh
  Phòng KH-TC phân bổ dự toán. => Phòng Kế hoạch - Tài chính th
  Phòng VH và TT chủ trì, phối hợp Quận đoàn tổ chức. => Phòng Văn hóa và Thông tin ct; Quận đoàn ph
  Thủ trưởng cơ quan, đơn vị chịu trách nhiệm trước cấp trên. => cơ quan, đơn vị th
  2. Trước ngày 20/7 hằng năm, các sở, ban, ngành lập dự toán gửi Sở Tài chính. => các sở, ban, ngành th; Sở Tài chính nh
  - Cung cấp cho Sở Nội vụ danh sách hồ sơ kéo dài. => Sở Nội vụ nh
  - Theo dõi việc khắc phục sau kiểm tra. =>
  - Hằng tháng các thôn báo cáo Văn phòng UBND xã. => các thôn th; Văn phòng Ủy ban nhân dân xã nh
  - Trước ngày 15 các đơn vị gửi báo cáo cho Phòng Nội vụ. => các đơn vị th; Phòng Nội vụ nh
  - Trạm trưởng Trạm Y tế, Hiệu trưởng các trường học triển khai tại đơn vị. => Trạm Y tế th; các trường học th
  - Trung tâm Dịch vụ tổng hợp xã: duy trì trang thông tin. => Trung tâm Dịch vụ tổng hợp xã th
  - Phụ trách: Ban Biên tập trang thông tin điện tử. => Ban Biên tập trang thông tin điện tử th
  - Hằng tháng, theo dõi tại các thôn. =>
  - VP HĐND và UBND chủ trì, phối hợp VP HĐND&UBND huyện. => Văn phòng Hội đồng nhân dân và Ủy ban nhân dân ct; Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện ph
  - Đẩy mạnh chuyển đổi số UBND xã. =>
  - Báo trước cho đơn vị được kiểm tra; thông báo lịch tiếp dân đến từng hộ. =>
  - Cán bộ, công chức, viên chức và người lao động nghiêm túc thực hiện =>
  - Tăng cường sự phối hợp giữa các ngành, các cấp =>
  - Kế hoạch phối hợp với nội dung cụ thể =>
  - tuyên truyền trên Đài truyền thanh xã, Cổng thông tin điện tử =>
  - Nâng cao chất lượng hoạt động của Bộ phận Một cửa =>
  - Thực hiện Quyết định số 12/QĐ-UBND của UBND tỉnh về kiểm tra công vụ =>
  - Người dân, doanh nghiệp tích cực sử dụng dịch vụ công =>
  - Sở Nội vụ chủ trì, phối hợp với Sở Khoa học và Công nghệ, Báo và Phát thanh, Truyền hình tỉnh, các cơ quan, đơn vị liên quan và Ủy ban nhân dân các xã, phường tham mưu UBND tỉnh tổ chức hội nghị. => Sở Nội vụ ct; Sở Khoa học và Công nghệ ph; Báo và Phát thanh, Truyền hình tỉnh ph; các cơ quan, đơn vị liên quan ph; Ủy ban nhân dân các xã, phường ph; Ủy ban nhân dân tỉnh nh
  - Giao Giám đốc Sở Nội vụ chủ trì, theo dõi, đôn đốc, kiểm tra việc triển khai thực hiện Kế hoạch; định kỳ tổng hợp, báo cáo UBND tỉnh, Bộ Nội vụ theo quy định. => Sở Nội vụ ct; Sở Nội vụ kt; Ủy ban nhân dân tỉnh nh; Bộ Nội vụ nh
  - Giao Phòng Văn hóa - Xã hội phường là cơ quan đầu mối, chủ trì theo dõi, đôn đốc. => Phòng Văn hóa - Xã hội phường ct; Phòng Văn hóa - Xã hội phường kt
  - Giao Trung tâm Phục vụ hành chính công phường: Niêm yết công khai TTHC. => Trung tâm Phục vụ hành chính công phường th
  - Định kỳ hằng quý báo cáo kết quả thực hiện gửi về Phòng Văn hóa - Xã hội để tổng hợp, tham mưu UBND phường báo cáo Sở Nội vụ. => Phòng Văn hóa - Xã hội nh; Ủy ban nhân dân phường nh; Sở Nội vụ nh
  - Các phòng chuyên môn, Trung tâm Phục vụ hành chính công, Trung tâm Cung ứng dịch vụ công xã theo chức năng, nhiệm vụ được giao triển khai thực hiện. => các phòng chuyên môn th; Trung tâm Phục vụ hành chính công th; Trung tâm Cung ứng dịch vụ công xã th
  - UBMTTQ Việt Nam xã và các tổ chức chính trị - xã hội xã giám sát việc thực hiện cải cách hành chính. => Ủy ban Mặt trận Tổ quốc Việt Nam xã th; các tổ chức chính trị - xã hội xã th; Ủy ban Mặt trận Tổ quốc Việt Nam xã kt
  - Văn phòng có trách nhiệm theo dõi, kiểm tra, đôn đốc các bộ phận chuyên môn thực hiện. => Văn phòng th; Văn phòng kt
  - Các ông (bà) Trưởng thôn phối hợp chặt chẽ với các chi hội đoàn thể ở thôn tuyên truyền đến người dân. => Trưởng thôn th; các chi hội đoàn thể ở thôn ph
  - Chỉ đạo Đài Truyền thanh cấp xã tuyên truyền kế hoạch này. => Đài Truyền thanh cấp xã th
  - Hướng dẫn Đài truyền thanh các xã, thị trấn tiếp sóng =>
  - Phối hợp cùng Công an xã và Tổ công nghệ số cộng đồng hỗ trợ công dân. => Công an xã ph; Tổ công nghệ số cộng đồng ph
  - Đoàn Thanh niên chủ trì, phối hợp Hội Phụ nữ ra quân hỗ trợ. => Đoàn Thanh niên ct; Hội Phụ nữ ph
  - Phòng Kinh tế - Hạ tầng, Phòng Nông nghiệp và Môi trường thực hiện theo lĩnh vực phụ trách. => Phòng Kinh tế - Hạ tầng th; Phòng Nông nghiệp và Môi trường th
  - Trên cơ sở dự toán của các đơn vị, công chức Tài chính - Kế toán thẩm định, trình UBND xã phê duyệt. => Công chức Tài chính - Kế toán th; Ủy ban nhân dân xã nh
  - Cơ quan chủ trì: Phòng Nội vụ. - Cơ quan phối hợp: Văn phòng HĐND và UBND huyện; các cơ quan, đơn vị và UBND các xã, thị trấn có liên quan. => Phòng Nội vụ ct; Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện ph; các cơ quan, đơn vị ph; Ủy ban nhân dân các xã, thị trấn có liên quan ph
  Thủ trưởng các cơ quan chuyên môn, đơn vị sự nghiệp, các ngành, đoàn thể huyện; Chủ tịch UBND các xã, thị trấn và các đơn vị có liên quan căn cứ Kế hoạch tổ chức thực hiện. => các cơ quan chuyên môn, đơn vị sự nghiệp th; các ngành, đoàn thể huyện th; Ủy ban nhân dân các xã, thị trấn th; các đơn vị có liên quan th
  - Tham mưu cho Đảng ủy, HĐND, UBND xã lãnh đạo, chỉ đạo công tác CCHC. => Đảng ủy nh; Hội đồng nhân dân nh; Ủy ban nhân dân xã nh
  - Định kỳ 6 tháng, năm tổng hợp kết quả báo cáo với UBND xã và Phòng Nội vụ. => Ủy ban nhân dân xã nh; Phòng Nội vụ nh
  - Gửi tin bài về Ban Biên tập Cổng thông tin điện tử huyện. => Ban Biên tập Cổng thông tin điện tử huyện nh
  - Do Phòng Nội vụ chủ trì thực hiện. => Phòng Nội vụ ct
  + Văn phòng - Thống kê xã. => Văn phòng - Thống kê xã th
  + Các ban ngành, đoàn thể, các thôn. => các ban ngành, đoàn thể th; các thôn th
  - Đưa tin bài trên Báo Lào Cai, Đài Phát thanh - Truyền hình tỉnh =>
  - Tuyên truyền theo hướng dẫn của Sở Nội vụ, Sở Thông tin và Truyền thông =>
  - Thực hiện Nghị quyết của Đảng ủy, HĐND xã về CCHC =>
  - Kết quả công tác của Tổ công tác Đề án 06 =>
  - Nâng cao chất lượng phục vụ tại Trung tâm Phục vụ hành chính công =>
  - Tăng cường kiểm tra, giám sát của HĐND, MTTQ =>
  - Cử cán bộ tham gia lớp tập huấn do Sở Nội vụ tổ chức =>
  - Theo chỉ đạo của Ban Chỉ đạo CCHC huyện =>
`

/** Paragraphs with labels, in any section. */
const CONTENT = `
  Đơn vị chủ trì: Phòng Văn hóa - Xã hội; đơn vị phối hợp: Công an xã, Đoàn TNCS HCM xã. => Phòng Văn hóa - Xã hội ct; Công an xã ph; Đoàn Thanh niên xã ph
  - Chủ trì: Văn phòng HĐND và UBND; - Phối hợp: Các phòng, ban chuyên môn; UBND các xã, thị trấn. => Văn phòng Hội đồng nhân dân và Ủy ban nhân dân ct; các phòng, ban chuyên môn ph; Ủy ban nhân dân các xã, thị trấn ph
  Cơ quan thực hiện: Sở Nội vụ. Cơ quan phối hợp: Các sở, ban, ngành; UBND các huyện, thành phố. => Sở Nội vụ th; các sở, ban, ngành ph; Ủy ban nhân dân các huyện, thành phố ph
  + Bộ phận chủ trì: Công chức Tư pháp - Hộ tịch. => Công chức Tư pháp - Hộ tịch ct
  + Trách nhiệm thực hiện: Đài truyền thanh; Văn hóa - Xã hội => Đài Truyền thanh th; Văn hóa - Xã hội th
  (Chủ trì: Công an xã; phối hợp: Tổ CNSCĐ các thôn) => Công an xã ct; Tổ công nghệ số cộng đồng các thôn ph
  - Phân công thực hiện: Công chức Văn hóa - Xã hội phụ trách. => Công chức Văn hóa - Xã hội th
  - Người thực hiện: Trưởng các thôn => Trưởng các thôn th
  - Đơn vị chịu trách nhiệm: Phòng Nội vụ => Phòng Nội vụ ct
  - Phối hợp: Các đơn vị liên quan. => các đơn vị liên quan ph
  - Đơn vị thực hiện: UBND xã, các thôn => Ủy ban nhân dân xã th; các thôn th
  a) Cơ quan chủ trì: Sở Nội vụ. b) Cơ quan phối hợp: Các cơ quan, đơn vị có liên quan. => Sở Nội vụ ct; các cơ quan, đơn vị có liên quan ph
  - Chịu trách nhiệm: Bộ phận Một cửa => Bộ phận Một cửa th
  Chủ trì tham mưu: Phòng Nội vụ => Phòng Nội vụ ct
  - Chủ trì thực hiện: Sở Nội vụ; các cơ quan phối hợp: Sở Thông tin và Truyền thông, Báo Nghệ An => Sở Nội vụ ct; Sở Thông tin và Truyền thông ph; Báo Nghệ An ph
  - Thời gian hoàn thành: Quý II; cơ quan chủ trì thực hiện: Sở Tư pháp => Sở Tư pháp ct
  Đơn vị chủ trì: Các cơ quan, đơn vị. => các cơ quan, đơn vị ct
  Chủ trì: Sở Nội vụ; Phối hợp: Sở Tư pháp, Văn phòng UBND tỉnh; Thời gian: Quý III. => Sở Nội vụ ct; Sở Tư pháp ph; Văn phòng Ủy ban nhân dân tỉnh ph
  - Đơn vị thực hiện: Đài Truyền thanh và các đơn vị có liên quan => Đài Truyền thanh th; các đơn vị có liên quan th
  * Đơn vị chủ trì: Công chức VH-XH; * Đơn vị phối hợp: VP-TK, các đoàn thể. => Công chức Văn hóa - Xã hội ct; Văn phòng - Thống kê ph; các đoàn thể ph
  - Phân công nhiệm vụ: Bộ phận Văn hóa thông tin chịu trách nhiệm => Bộ phận Văn hóa thông tin th
  - Cơ quan, đơn vị thực hiện: Các cơ quan, đơn vị, địa phương => các cơ quan, đơn vị, địa phương th
  - Thực hiện: Văn phòng, Văn hóa. => Văn phòng th; Văn hóa th
  - Đơn vị chủ trì tham mưu: Văn phòng HĐND và UBND xã - Đơn vị phối hợp: Phòng Văn hóa - Xã hội => Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã ct; Phòng Văn hóa - Xã hội ph
  - Giao Phòng Nội vụ chủ trì; thời gian thực hiện: Quý II/2024 =>
`

/** Paragraphs under KINH PHÍ. */
const MONEY = `
  Kinh phí cấp huyện do Phòng Tài chính - Kế hoạch huyện tham mưu; kinh phí cấp xã do UBND các xã, thị trấn tự cân đối. => Phòng Tài chính - Kế hoạch huyện th; Ủy ban nhân dân các xã, thị trấn th
  Đối với nội dung phát sinh, các cơ quan chủ trì lập dự toán gửi Phòng Tài chính - Kế hoạch thẩm định. => các cơ quan chủ trì th; Phòng Tài chính - Kế hoạch nh
  Chi từ nguồn giao tự chủ năm 2024. Bộ phận Kế toán hoàn thành dự toán trong tháng 02. => Bộ phận Kế toán th
  Kinh phí do ngân sách xã đảm bảo. =>
  Nguồn kinh phí do các đơn vị tiết kiệm được. =>
  Giao Phòng Tài chính - Kế hoạch thẩm định, tham mưu UBND huyện bố trí kinh phí. => Phòng Tài chính - Kế hoạch th; Ủy ban nhân dân huyện nh
  Công chức Tài chính - Kế toán xã tham mưu bố trí kinh phí. => Công chức Tài chính - Kế toán xã th
  Kinh phí thực hiện được bố trí từ ngân sách xã. =>
`

/** The last paragraph. */
const CLOSING = `
  Trên đây là Kế hoạch tuyên truyền CCHC năm 2024, yêu cầu các ban, ngành, đoàn thể, các thôn nghiêm túc triển khai thực hiện./. => các ban, ngành, đoàn thể th; các thôn th
  Trong quá trình triển khai thực hiện, nếu có vướng mắc, các đơn vị báo cáo về UBND xã (qua Văn phòng) để được hướng dẫn. => các đơn vị th; Ủy ban nhân dân xã nh; Văn phòng nh
  Yêu cầu Thủ trưởng các cơ quan, đơn vị, Chủ tịch UBND các xã, thị trấn triển khai thực hiện nghiêm túc. => các cơ quan, đơn vị th; Ủy ban nhân dân các xã, thị trấn th
  Ủy ban nhân dân xã yêu cầu các cơ quan, đơn vị có liên quan thực hiện./. => các cơ quan, đơn vị có liên quan th
  Giao Văn phòng UBND theo dõi, đôn đốc việc thực hiện./. => Văn phòng Ủy ban nhân dân th; Văn phòng Ủy ban nhân dân kt
  Trên đây là Kế hoạch công tác tuyên truyền cải cách hành chính năm 2025 trên địa bàn xã. Đề nghị các cơ quan, đơn vị, các thôn nghiêm túc thực hiện. => các cơ quan, đơn vị th; các thôn th
  UBND phường đề nghị UBMTTQVN phường, các đoàn thể, các khu phố phối hợp thực hiện tốt kế hoạch./. => Ủy ban Mặt trận Tổ quốc Việt Nam phường th; các đoàn thể th; các khu phố th
  Quá trình thực hiện, nếu có khó khăn, vướng mắc, các sở, ngành, địa phương phản ánh về Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh xem xét, quyết định./. => các sở, ngành, địa phương th; Sở Nội vụ nh; Ủy ban nhân dân tỉnh nh
  Căn cứ nội dung Kế hoạch, thủ trưởng các phòng, ban, ngành, đoàn thể triển khai thực hiện./. => các phòng, ban, ngành, đoàn thể th
`

const SETTINGS: readonly (readonly [string, string, Setting])[] = [
  ['tasks', TASKS, { kinds: ['to_chuc_thuc_hien'] }], ['labels', CONTENT, { kinds: ['noi_dung'] }], ['money', MONEY, { kinds: ['kinh_phi'] }], ['closing', CLOSING, { zone: 'closing', kinds: [] }],
]

describe.each(SETTINGS)('%s', (_, table, setting) => {
  it.each(rowsOf(table))('$printed', ({ printed, expected }) => expect(unitsIn(documentOf([printed], setting))).toEqual(expected))
})

describe('a label that is the title running into its paragraph', () => {
  function under(heading: string, text: string): string[] {
    const document = documentOf([text], { kinds: ['noi_dung'], heading })
    return unitsIn({ ...document, sections: document.sections.map((section) => ({ ...section, type: 'run_in' as const })) })
  }
  it.each([
    ['Đơn vị chủ trì', 'Công chức Văn hóa - Xã hội.', ['Công chức Văn hóa - Xã hội ct']],
    ['Cơ quan thực hiện', 'Văn phòng UBND xã, phối hợp: các thôn.', ['Văn phòng Ủy ban nhân dân xã th', 'các thôn ph']],
    ['Phối hợp', 'Đài truyền thanh; Văn phòng - Thống kê', ['Đài Truyền thanh ph', 'Văn phòng - Thống kê ph']],
    ['Nội dung', 'Phòng Nội vụ thông báo kết quả.', []],
    ['Thời gian thực hiện', 'Các phòng tự chọn.', []],
  ])('%s: %s', (heading, text, wanted) => expect(under(heading, text)).toEqual(wanted))
})

it('brackets at the end of a task hold its units', () => {
  const read = (text: string): string[] => unitsIn(documentOf([text], { kinds: ['noi_dung'] }))
  expect(read('1. Tuyên truyền trên loa (Văn phòng chủ trì, phối hợp với các ngành thực hiện; hoàn thành trong quý I).')).toEqual(['Văn phòng ct', 'các ngành ph'])
  expect(read('2. Sửa chữa loa (Đài truyền thanh xã thực hiện)')).toEqual(['Đài Truyền thanh xã th'])
  expect(read('3. Tổ chức hội thi (do tỉnh thực hiện), treo băng rôn (06 chiếc).')).toEqual([])
})

/** At the end of tasks: a bracket of units alone, or who does it in a sentence of its own. */
const ENDS = `
  1. Chuyên trang trên Cổng thông tin điện tử: khai trương trong tháng 3 (Văn phòng HĐND và UBND huyện). => Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện th
  2. Cuộc thi "Sáng kiến": trao giải dịp 19/8 (Phòng Nội vụ, Huyện đoàn). => Phòng Nội vụ th; Huyện đoàn th
  3. In 500 tờ gấp trước ngày 01/6/2023 (công chức Văn hóa - Xã hội); => Công chức Văn hóa - Xã hội th
  4. Phát lại mỗi tối (Trung tâm VH, TT và TT-TH). => Trung tâm Văn hóa, Thể thao và Truyền thanh - Truyền hình th
  5. Thay mới pa nô mỗi năm (Phòng VH&TT). => Phòng Văn hóa và Thông tin th
  6. Niêm yết tại trụ sở; Tổ tiếp nhận và trả kết quả phường thực hiện. => Tổ tiếp nhận và trả kết quả phường th
  7. Gắn mã QR ở nhà văn hóa; Đoàn Thanh niên xã phụ trách. => Đoàn Thanh niên xã th
  8. Tổ chức tại hội trường (UBND xã). =>
  9. Mở lớp cho công chức cấp xã (Văn phòng - Thống kê). =>
  10. Ra mắt trang của Ủy ban nhân dân xã (UBND xã). =>
  11. Đến từng đơn vị sự nghiệp, nhất là các trường học (Trường Tiểu học, Trường Mầm non). =>
  12. Treo băng rôn (06 chiếc), phát loa (mỗi ngày 02 lần). =>
  13. Phát sóng (Phòng Nội vụ cung cấp nội dung) vào thứ Hai. =>
`
it.each(rowsOf(ENDS))('at the end: $printed', ({ printed, expected }) => expect(unitsIn(documentOf([printed], { kinds: ['hinh_thuc'] }))).toEqual(expected))
it('a bracket among the subjects of a campaign names nobody who acts', () => {
  expect(unitsIn(documentOf(['Việc sắp xếp các đơn vị (Trung tâm Văn hóa).'], { kinds: ['noi_dung'] }))).toEqual([])
})

it('a label over bullets gives each its role', () => {
  const document = documentOf(['Đơn vị chủ trì:', '- Phòng Nội vụ;', '- Phòng Tư pháp.', 'Nội dung:', '- Phòng cháy, chữa cháy.'], { kinds: ['noi_dung'] })
  expect(unitsIn({ ...document, passages: document.passages.map((passage) => ({ ...passage, form: passage.text.startsWith('-') ? 'bullet' as const : passage.form })) })).toEqual(['Phòng Nội vụ ct', 'Phòng Tư pháp ct'])
})

it('a role in brackets stands behind its units', () => {
  expect(unitsIn(cellOf('Đài truyền thanh (chủ trì), các thôn và Đoàn Thanh niên (phối hợp)', 'unit'))).toEqual(['Đài Truyền thanh ct', 'các thôn ph', 'Đoàn Thanh niên ph'])
  expect(unitsIn(cellOf('Phòng Nội vụ (bộ phận thi đua)', 'unit'))).toEqual(['Phòng Nội vụ th'])
})
