import { describe, expect, it } from 'vitest'
import { readReformAreas } from '../../src/extract/reform-areas/index.ts'
import { documentOf, NO_FIELDS } from './one-passage.ts'

/** Tasks and contents of plans in our own words, one a line, each of one area; under none what belongs to the campaign itself. */
const TASKS: Readonly<Record<string, string>> = {
  the_che: `
    Cập nhật văn bản pháp luật mới vào cơ sở tra cứu của Hội đồng
    Kịp thời triển khai văn bản luật mới ban hành
    Rà soát, hệ thống hóa văn bản quy phạm pháp luật do HĐND, UBND ban hành
    Tham mưu ban hành nghị quyết về chính sách hỗ trợ sinh kế
    Xây dựng quy chế phối hợp giữa các cơ quan trong giải quyết khiếu nại
    Kịp thời bãi bỏ các quy định không còn phù hợp
    Theo dõi tình hình thi hành pháp luật trong lĩnh vực trọng tâm
    Đổi mới, nâng cao chất lượng công tác xây dựng pháp luật
    Lấy ý kiến Nhân dân về dự thảo Luật Đất đai
    Kiểm tra, xử lý văn bản trái pháp luật
    Tổ chức góp ý dự thảo văn bản do cấp trên gửi lấy ý kiến
    Ban hành quyết định quy định về quản lý, sử dụng vỉa hè
    Đề xuất sửa đổi, bổ sung các cơ chế, chính sách về thu hút đầu tư
    Nâng cao chất lượng thẩm định văn bản QPPL
    Tự kiểm tra văn bản do địa phương ban hành
    Thực hiện tốt công tác pháp chế, hòa giải ở cơ sở
    Xây dựng chương trình lập quy năm 2026
    Công bố danh mục văn bản hết hiệu lực toàn bộ hoặc một phần
    Tổ chức thi hành pháp luật về xử lý vi phạm hành chính
    Kiến nghị tháo gỡ các điểm nghẽn về thể chế
    Nội dung tuyên truyền: việc hoàn thiện thể chế nền hành chính
    Triển khai các luật mới được Quốc hội thông qua
    Tham mưu trình Hội đồng nhân dân ban hành Nghị quyết về mức thu phí chợ
    Rà soát quy ước, hương ước của thôn
    Công tác soạn thảo, thẩm định, ban hành văn bản của chính quyền cơ sở
    Nghị quyết của HĐND xã phải được lấy ý kiến đối tượng chịu tác động
    Kiểm tra theo thẩm quyền các văn bản có dấu hiệu trái pháp luật
    Đôn đốc việc ban hành văn bản quy định chi tiết thi hành luật
    Rà soát chồng chéo, mâu thuẫn trong các quy định hiện hành
    Tham gia ý kiến vào các dự thảo luật, nghị định
    Bảo đảm tính hợp hiến, hợp pháp của văn bản
    Tăng cường đối thoại chính sách với người dân khi xây dựng nghị quyết
    Việc hoàn thiện pháp luật về tổ chức chính quyền
    Tự kiểm tra, rà soát văn bản do UBND xã ban hành từ ngày thành lập
    Chương trình xây dựng nghị quyết của HĐND tỉnh
    Pháp điển hệ thống quy phạm pháp luật
    Sửa đổi Quy định về quản lý đô thị trên địa bàn
  `,
  thu_tuc_hanh_chinh: `
    Cắt giảm 30% thời gian giải quyết hồ sơ đất đai
    Niêm yết công khai 100% thủ tục hành chính thuộc thẩm quyền
    Duy trì tỷ lệ giải quyết hồ sơ đúng hạn trên 98%
    Thực hiện nghiêm việc xin lỗi khi trễ hẹn
    Tiếp nhận và xử lý phản ánh, kiến nghị về quy định hành chính
    Kiểm soát chặt chẽ việc ban hành mới thủ tục
    Vận hành hiệu quả Trung tâm Phục vụ hành chính công cấp xã
    Đẩy mạnh cơ chế một cửa liên thông trong đăng ký khai sinh, cấp thẻ BHYT
    Khảo sát mức độ hài lòng của người dân khi làm thủ tục
    Trả kết quả qua dịch vụ bưu chính công ích
    Cải tạo phòng tiếp dân và Bộ phận Một cửa khang trang, hiện đại
    Không yêu cầu người dân bổ sung hồ sơ quá một lần
    Mô hình "Ngày thứ Tư không chờ" tại bộ phận tiếp nhận hồ sơ
    Rà soát, đề xuất đơn giản hóa quy trình nội bộ
    Bố trí bàn viết, nước uống, ghế ngồi cho công dân đến giao dịch
    Thực hiện ủy quyền giải quyết thủ tục chứng thực cho công chức
    Hỗ trợ người cao tuổi làm giấy tờ tại nhà
    Xử lý hồ sơ quá hạn, tồn đọng
    Đánh giá chất lượng giải quyết thủ tục theo Quyết định 766/QĐ-TTg
    Công khai đường dây nóng tiếp nhận phản ánh của người dân về thủ tục
    Trang bị máy lấy số thứ tự, màn hình tra cứu tại nơi tiếp nhận hồ sơ
    Cấp đổi giấy chứng nhận quyền sử dụng đất nhanh gọn cho dân
    Giải quyết kịp thời chế độ mai táng phí ngay khi nhận đủ hồ sơ
    Nâng cao Chỉ số phục vụ người dân, doanh nghiệp
    Đưa thủ tục về gần dân, trả kết quả lưu động tại thôn
    Chấm dứt tình trạng hồ sơ trễ hẹn kéo dài
    Bảng niêm yết các bước làm khai sinh, kết hôn
    Người dân được quyền biết thời hạn giải quyết công việc của mình
    Không để dân phải đi lại nhiều lần
    Ban hành quy trình nội bộ giải quyết 100% TTHC
    Tích hợp, cắt giảm các bước trung gian
    Các nhóm thủ tục liên thông về khai sinh, khai tử
    Thực hiện 5 tại chỗ trong giải quyết công việc
    Địa chỉ tiếp nhận phản ánh, kiến nghị của người dân
    Hướng dẫn người dân kê khai hồ sơ bảo trợ xã hội
    Tư vấn, hỗ trợ doanh nghiệp đăng ký kinh doanh
    Rà soát, kiến nghị bãi bỏ thủ tục rườm rà
    Giải quyết đất đai đúng hạn
    Đo lường sự hài lòng của người dân, doanh nghiệp
    Kiểm tra hồ sơ lưu tại Bộ phận Một cửa
    Phân loại, luân chuyển hồ sơ trong ngày
    Công khai tiến độ giải quyết hồ sơ
  `,
  to_chuc_bo_may: `
    Sắp xếp lại các trường học có quy mô nhỏ
    Tinh giản biên chế theo Nghị định 178/2024/NĐ-CP
    Rà soát chức năng, nhiệm vụ của các phòng chuyên môn sau sáp nhập
    Thực hiện phân cấp, phân quyền, ủy quyền trong quản lý nhà nước
    Sáp nhập các thôn, xóm không đủ tiêu chuẩn
    Kiện toàn Trung tâm Văn hóa - Thể thao xã
    Xây dựng phương án sắp xếp đơn vị sự nghiệp công lập
    Giảm đầu mối bên trong, tinh gọn tổ chức
    Thí điểm mô hình Chủ tịch UBND kiêm nhiệm
    Quản lý chặt chẽ biên chế được giao
    Ổn định tổ chức chính quyền địa phương hai cấp
    Ban hành quy định chức năng, nhiệm vụ, quyền hạn của Phòng Kinh tế
    Hoàn thiện quy chế làm việc của Ủy ban nhân dân xã
    Bố trí, sắp xếp người hoạt động không chuyên trách ở thôn
    Chuyển đơn vị sự nghiệp thành công ty cổ phần
    Đánh giá mô hình tổ chức của các hội quần chúng
    Giải thể Ban Quản lý chợ, bàn giao cho doanh nghiệp
    Hợp nhất các đơn vị sự nghiệp cùng lĩnh vực
    Giao quyền cho cấp xã giải quyết một số việc của cấp huyện
    Thực hiện Nghị quyết số 18-NQ/TW về sắp xếp tổ chức bộ máy
    Chủ trương sắp xếp đơn vị hành chính các cấp
    Vận hành thông suốt mô hình chính quyền hai cấp
    Giảm cấp trung gian, giảm số phòng
    Xây dựng bộ máy tinh, gọn, mạnh, hiệu năng, hiệu lực, hiệu quả
    Quy định rõ thẩm quyền của từng cấp, từng người
    Rà soát nhiệm vụ được chuyển giao từ cấp huyện cũ
    Điều chỉnh quy chế làm việc, phân công lại nhiệm vụ
    Sắp xếp hệ thống trung tâm y tế, trạm y tế
    Ghép các tổ dân phố nhỏ thành tổ dân phố mới
    Mạnh dạn giao quyền cho cơ sở
    Đơn vị sự nghiệp công lập hoạt động theo mô hình mới
    Thực hiện chỉ tiêu giảm biên chế hằng năm
    Tổ chức lại Ban Quản lý dự án
    Khắc phục chồng chéo chức năng giữa các phòng
    Kiện toàn nhân sự, tổ chức các cơ quan chuyên môn thuộc UBND xã
  `,
  che_do_cong_vu: `
    Nội quy tiếp dân, 5 điều công chức phải làm, 5 điều không được làm
    Những điều đảng viên không được làm
    Trực đủ quân số ngày nghỉ lễ, đeo thẻ, xưng hô đúng mực
    Siết kỷ cương công vụ mùa du lịch
    Cán bộ trực phải đeo bảng tên
    Phân công trực ngày nghỉ, trả lời điện thoại của dân
    Công chức xưng hô lễ phép với người lớn tuổi
    Tuyển dụng, bổ nhiệm, nâng ngạch, thăng hạng
    Chế độ, chính sách đối với cán bộ không chuyên trách
    Xây dựng đề án vị trí việc làm
    Siết chặt kỷ luật, kỷ cương hành chính
    Kiểm tra việc chấp hành giờ giấc làm việc
    Nâng cao đạo đức công vụ, văn hóa công sở
    Cử cán bộ đi đào tạo trung cấp lý luận chính trị
    Đánh giá công chức bằng bộ chỉ số KPI
    Luân chuyển, điều động cán bộ lãnh đạo cấp phòng
    Xử lý nghiêm cán bộ nhũng nhiễu, tiêu cực
    Khuyến khích cán bộ dám nghĩ, dám làm
    Bồi dưỡng kỹ năng giao tiếp cho công chức một cửa
    Tổ chức thi tuyển chức danh lãnh đạo, quản lý
    Tập trung đào tạo, bồi dưỡng cán bộ, công chức cấp xã
    Quán triệt công chức thực hiện "4 xin, 4 luôn"
    Thực hiện chuyển đổi vị trí công tác theo Nghị định 59/2019/NĐ-CP
    Gắn khen thưởng, kỷ luật với kết quả thực thi công vụ
    Chấm điểm thi đua hằng tháng đối với từng công chức
    Bố trí công chức đúng chuyên môn, sở trường
    Rà soát, bổ sung quy hoạch cán bộ nhiệm kỳ 2026 - 2031
    Người đứng đầu chịu trách nhiệm khi để cấp dưới vi phạm
    Ký cam kết không uống rượu bia trong giờ hành chính
    Xét tuyển viên chức ngành giáo dục
    Người tốt, việc tốt trong thực thi công vụ
    Công chức đeo thẻ, mặc trang phục gọn gàng khi tiếp dân
    Xây dựng hình ảnh người công chức gần dân, trọng dân
    Không uống rượu bia buổi trưa
    Chống bệnh quan liêu, hách dịch, cửa quyền
    Chuẩn hóa đội ngũ theo tiêu chuẩn ngạch
    Kết quả đánh giá, xếp loại hằng quý
    Cử đi học lớp bồi dưỡng quản lý nhà nước ngạch chuyên viên
    Thực hiện chế độ tiền lương mới
    Ký cam kết thực hiện văn hóa nơi công sở
    Xử lý trách nhiệm người để xảy ra chậm trễ
    Sắp xếp cán bộ theo đúng năng lực
    Nâng ngạch, nâng lương trước thời hạn cho người có thành tích
    Thanh tra việc tuyển dụng, quản lý viên chức
    Đội ngũ cán bộ chuyên nghiệp, trách nhiệm
  `,
  tai_chinh_cong: `
    Kiểm kê tài sản, công nợ trước khi sáp nhập
    Bàn giao tài sản của hai xã cũ
    Rà soát, kiểm kê các tài sản của trường học
    Đối chiếu công nợ của hợp tác xã với ngân sách
    Thanh lý tài sản hư hỏng
    Thực hiện cơ chế tự chủ đối với đơn vị sự nghiệp
    Công khai dự toán, quyết toán ngân sách
    Quản lý, sử dụng tài sản công đúng quy định
    Giải ngân vốn đầu tư công đạt 100%
    Xử lý trụ sở dôi dư sau sắp xếp
    Tăng thu ngân sách trên địa bàn
    Sửa đổi quy chế chi tiêu nội bộ
    Khoán kinh phí quản lý hành chính
    Thực hành tiết kiệm, chống lãng phí
    Xã hội hóa dịch vụ giáo dục, y tế
    Đổi mới phương thức phân bổ ngân sách
    Đấu thầu, mua sắm tài sản tập trung
    Nâng mức tự bảo đảm chi thường xuyên của trường mầm non
    Thanh quyết toán các công trình xây dựng cơ bản hoàn thành
    Kiểm kê tài sản công theo Đề án của Chính phủ
    Thu hồi nợ thuế, chống thất thu
    Đặt hàng cung ứng dịch vụ sự nghiệp công
    Giao dự toán và kiểm soát chi qua Kho bạc
    Thực hiện lộ trình tính đủ giá dịch vụ sự nghiệp công
    Dân biết các khoản thu, chi của xã
    Sắp xếp lại nhà, đất công
    Thực hiện tự chủ một phần chi thường xuyên của nhà trường
    Tiết kiệm 10% chi thường xuyên
    Đẩy nhanh tiến độ giải ngân
    Cho thuê trụ sở cũ bỏ không
    Phân bổ, giao dự toán theo kết quả đầu ra
    Minh bạch các quỹ do dân đóng góp
  `,
  chinh_quyen_so: `
    Đẩy mạnh dịch vụ công trực tuyến toàn trình
    Cấp chữ ký số cho công chức
    Số hóa hồ sơ, kết quả giải quyết
    Cài đặt ứng dụng VNeID mức độ 2
    Vận hành hệ thống quản lý văn bản và điều hành
    Thanh toán không dùng tiền mặt tại chợ
    Phát triển hạ tầng số, phủ sóng 5G
    Bảo đảm an toàn thông tin mạng
    Tổ công nghệ số cộng đồng hướng dẫn người dân
    Làm sạch dữ liệu dân cư, đất đai
    Họp không giấy tờ
    Kết nối, chia sẻ dữ liệu giữa các hệ thống
    Lắp đặt camera an ninh, wifi miễn phí tại nhà văn hóa
    Triển khai Đề án 06
    Ứng dụng trí tuệ nhân tạo trả lời người dân
    Xử lý công việc trên môi trường điện tử đạt 95%
    Phổ cập kỹ năng số cho người dân
    Xây dựng trang thông tin điện tử của xã theo Nghị định 42/2022/NĐ-CP
    Đưa sản phẩm OCOP lên sàn thương mại điện tử
    Duy trì phòng họp trực tuyến kết nối ba cấp
    Sử dụng học bạ số, sổ sức khỏe điện tử
    Báo cáo điện tử qua hệ thống thông tin báo cáo
    Nâng cấp máy tính, đường truyền cho cán bộ
    Chấm điểm chỉ số chuyển đổi số cấp xã
    Phong trào "Bình dân học vụ số"
    Mỗi người dân một tài khoản định danh
    Quét mã trả tiền khi nộp lệ phí
    Dữ liệu đúng, đủ, sạch, sống
    Xóa sóng yếu ở vùng cao
    Công chức xử lý văn bản trên máy tính bảng
    Cấp tài khoản thư công vụ cho trưởng thôn
    Mô hình chợ 4.0
    Chính quyền điện tử hướng tới chính quyền số
    Lớp học công nghệ cho người cao tuổi
    Gắn biển mã QR tại di tích
    Hệ thống camera giám sát giao thông
    Phòng chống lừa đảo trên mạng
    Quản lý dân cư bằng phần mềm
  `,
  none: `
    100% văn bản luật mới được phổ biến đến cán bộ, công chức trong 30 ngày
    Phổ biến các văn bản pháp luật mới tại buổi họp thôn
    Giới thiệu văn bản mới cho tổ hòa giải
    Tuyên truyền pháp luật về phòng, chống lừa đảo trên không gian mạng
    Tuyên truyền phòng chống tội phạm trên không gian mạng
    Tự chấm điểm, nộp hồ sơ trước ngày 25 tháng 12
    Hoàn thiện hồ sơ đề nghị công nhận phường đạt chuẩn
    Lập hồ sơ đề nghị công nhận xã chuẩn tiếp cận pháp luật
    Tuyên truyền chủ trương của Đảng, chính sách pháp luật của Nhà nước về cải cách hành chính
    Phổ biến Kế hoạch đến toàn thể cán bộ, công chức
    Đài truyền thanh phát thanh vào buổi sáng và chiều
    Treo băng rôn, khẩu hiệu tại trụ sở
    Báo cáo kết quả thực hiện về Phòng Nội vụ
    Bố trí kinh phí cho công tác tuyên truyền
    Hội thi diễn ra trong hai ngày
    Thành phần gồm đại diện các ban ngành, đoàn thể
    Các đội thi gồm 5 thí sinh
    Trao giấy khen cho các tập thể đạt giải
    Ban Giám khảo chấm điểm theo thang 100
    Đẩy mạnh phong trào thi đua yêu nước
    Đoàn kiểm tra thông báo trước cho đơn vị 05 ngày
    Tăng cường phối hợp giữa các ngành
    Kịp thời phản ánh khó khăn, vướng mắc về UBND xã
    Phát phiếu trực tiếp tại nhà người dân
    Viết tin, bài về cải cách hành chính gửi đăng trang thông tin điện tử
    In tờ rơi phát đến hộ gia đình
    Mời chuyên gia nói chuyện chuyên đề
    Gắn tuyên truyền với xây dựng nông thôn mới
    Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch
    Lồng ghép tuyên truyền trong sinh hoạt chi bộ
    Vệ sinh môi trường, trồng cây xanh tại khuôn viên trụ sở
    Tổ chức giải bóng chuyền chào mừng
    Ban hành kế hoạch kiểm tra cải cách hành chính
    Tự chấm điểm Chỉ số cải cách hành chính
    Thành lập Đoàn kiểm tra do Phó Chủ tịch làm Trưởng đoàn
    Các đơn vị chuẩn bị báo cáo bằng văn bản
    Xây dựng chuyên mục hỏi đáp trên đài
    Người dân quét mã QR để tham gia khảo sát
    Bài thi trắc nghiệm làm trực tuyến trên điện thoại thông minh
    Thí sinh đăng ký dự thi qua mạng theo đường dẫn của Ban Tổ chức
    Gửi bài dự thi qua đường bưu điện hoặc nộp trực tiếp
    Gửi sản phẩm dự thi qua bưu điện về Phòng Nội vụ
    Tuyên truyền trên môi trường mạng, mạng xã hội Zalo, Facebook
    Đăng tải trên các nền tảng số, trang fanpage của phường
    Báo cáo gửi qua hệ thống quản lý văn bản và điều hành
    Báo cáo gửi bản điện tử qua phần mềm và bản giấy về Phòng Nội vụ
    Hình thức dự thi: trực tuyến trên Internet
    Hội nghị được tổ chức theo hình thức trực tuyến
    Họp trực tuyến quán triệt Kế hoạch đến cấp xã
    Đoàn kiểm tra làm việc tại trụ sở cơ quan, đơn vị được kiểm tra
    Trưởng đoàn phân công nhiệm vụ cho các thành viên
    Đơn vị được kiểm tra chuẩn bị hồ sơ, tài liệu liên quan
    Hồ sơ, sổ sách phục vụ kiểm tra phải đầy đủ
    Khắc phục ngay hạn chế sau khi có kết luận kiểm tra
    Xem xét, đề nghị khen thưởng các tập thể, cá nhân xuất sắc trong hội thi
    Kết quả tuyên truyền là căn cứ đánh giá thi đua của đơn vị
    Lấy kết quả thực hiện kế hoạch làm tiêu chí xếp loại cán bộ, công chức cuối năm
    Cử cán bộ, công chức có năng lực tham gia đội tuyên truyền viên
    Bố trí cán bộ có kinh nghiệm làm đầu mối thực hiện Kế hoạch
    Cán bộ, công chức, viên chức gương mẫu thực hiện nội dung tuyên truyền
    Phân công công chức theo dõi công tác tuyên truyền
    Bồi dưỡng kỹ năng viết tin cho cộng tác viên
    Mở lớp bồi dưỡng nghiệp vụ cho đội ngũ báo cáo viên
    Đưa nội dung tuyên truyền vào chương trình bồi dưỡng của trung tâm chính trị
    Việc sử dụng kinh phí phải tiết kiệm, hiệu quả, đúng quy định
    Thanh toán, quyết toán kinh phí hội thi theo Luật Ngân sách nhà nước
    Lập dự toán kinh phí gửi cơ quan tài chính thẩm định
    Sử dụng nguồn kinh phí tự chủ của đơn vị
    Kinh phí lấy từ dự toán chi thường xuyên được giao
    Huy động nguồn xã hội hóa cho hội thi
    Kinh phí do ngân sách cấp theo phân cấp hiện hành
    Tuyên truyền viên đến từng thôn, xóm
    Hoàn thiện thủ tục thanh toán với đơn vị in ấn
    Đoàn kiểm tra không gây phiền hà cho đơn vị được kiểm tra
    Thành lập Tổ giúp việc, Ban Giám khảo Hội thi
    Kiện toàn Ban Biên tập trang thông tin điện tử
    Kiện toàn Ban Chỉ đạo cải cách hành chính của xã
    Đài truyền thanh sắp xếp khung giờ phát sóng hợp lý
    Rà soát, thống kê số cụm loa hỏng để sửa chữa
    Rà soát các khẩu hiệu, pano cũ để thay mới
    Rà soát danh sách đội thi trước ngày khai mạc
    Rà soát tiến độ thực hiện các nhiệm vụ tại Kế hoạch
    Ban hành văn bản triển khai Kế hoạch tại đơn vị
    Xây dựng kế hoạch, ban hành văn bản chỉ đạo, đôn đốc
    Ban hành thể lệ, quy chế chấm thi
    Ban hành quyết định thành lập Đoàn kiểm tra
    Tham mưu ban hành Kế hoạch tuyên truyền năm 2026
    Phổ biến, giáo dục pháp luật cho cán bộ, Nhân dân
    Thực hiện đúng quy chế dân chủ ở cơ sở
    Thực hiện nghiêm túc chế độ thông tin, báo cáo
    Người đứng đầu cơ quan, đơn vị chịu trách nhiệm về kết quả tuyên truyền
    Tăng cường sự lãnh đạo của cấp ủy đối với công tác cải cách hành chính
    Đề cao trách nhiệm của thủ trưởng trong việc thực hiện Kế hoạch
    Văn phòng HĐND và UBND phối hợp với Bộ phận Một cửa cung cấp tin
    Phòng Nội vụ phối hợp với Trung tâm Phục vụ hành chính công tổ chức
    Đặt hộp thư góp ý tại nhà văn hóa
    Điều tra viên phỏng vấn người dân tại nhà
    Phiếu khảo sát gồm 20 câu hỏi
    Chọn mẫu ngẫu nhiên từ danh sách người dân
    Nhập, xử lý số liệu trên phần mềm Excel
    Âm thanh, ánh sáng, máy chiếu phục vụ hội nghị
    Đội thi xây dựng tiểu phẩm dài không quá 10 phút
    Các thành viên Ban Tổ chức hoạt động theo chế độ kiêm nhiệm
    Tổ chức họp báo thông tin về cuộc thi
    Bảo đảm an ninh trật tự trong thời gian diễn ra hội thi
    Đăng công khai kết quả cuộc thi trên trang thông tin điện tử
    Công khai kết quả kiểm tra trên Cổng thông tin điện tử
    Công bố kết quả khảo sát tại hội nghị
    Thông tin đường dây nóng của Ban Tổ chức cuộc thi
    Trang trí phòng họp, treo cờ hoa
    Tuyên truyền bằng xe loa lưu động tại chợ
    Mua sắm trang phục cho đội thi
    Hỗ trợ chi phí đi lại cho thí sinh vùng xa
    Khuyến khích các đơn vị có cách làm hay, sáng tạo
    Học tập kinh nghiệm của đơn vị bạn
    Quay phim, chụp ảnh hoạt động của đoàn
    Xây dựng bộ câu hỏi, đáp án của cuộc thi
    Ban Giám khảo chấm điểm công tâm, khách quan
    Vận động đoàn viên, hội viên tích cực hưởng ứng cuộc thi
    Nâng cao chất lượng tin, bài tuyên truyền
    Lịch kiểm tra do Trưởng đoàn quyết định
    Xây dựng đề cương báo cáo phục vụ kiểm tra
    Các cơ quan chuẩn bị địa điểm, phương tiện làm việc
    Thông báo lịch làm việc trước 03 ngày
    Tổ chức hội nghị sơ kết, tổng kết, rút kinh nghiệm
    Nêu gương người tốt, việc tốt
    Tuyên dương tập thể, cá nhân có nhiều tin, bài hay
    Nội dung thi: kiến thức pháp luật về cải cách hành chính
    Thời gian làm bài 30 phút
    Phát thanh bằng tiếng dân tộc
    Chủ đề cuộc thi gắn với đời sống người dân
    Quán triệt sâu sắc mục đích, yêu cầu của Kế hoạch
    Mỗi cơ quan cử một công chức làm cộng tác viên
    Báo cáo số lượng tin, bài đã đăng
    Thay thế pa nô bị hư hỏng
  `,
}

describe.each(Object.entries(TASKS))('%s', (area, tasks) => {
  it.each(tasks.split('\n').map((line) => line.trim()).filter((line) => line !== ''))('%s', (task) => {
    const answers = readReformAreas(documentOf([task], { kinds: ['nhiem_vu_giai_phap'] }), NO_FIELDS)
    expect(answers.filter(({ answer }) => answer === 'covered').map(({ area: name }) => name)).toEqual(area === 'none' ? [] : [area])
  })
})
