import { describe, expect, it } from 'vitest'
import { readReformAreas } from '../../src/extract/reform-areas/index.ts'
import { documentOf, NO_FIELDS } from './one-passage.ts'

/** Clauses of plans in our own words, one a line, by the areas that each is about. */
const CLAUSES: Readonly<Record<string, string>> = {
  'the_che': `
    Đổi mới việc ra nghị quyết của Hội đồng nhân dân
    Văn bản ban hành đúng thẩm quyền, không trái luật
    Nâng cao chất lượng xây dựng, ban hành văn bản quy phạm pháp luật của HĐND, UBND xã
    Tuyên truyền công tác xây dựng và hoàn thiện hệ thống văn bản QPPL trên địa bàn huyện
    Ban hành Kế hoạch rà soát, hệ thống hóa văn bản quy phạm pháp luật năm 2024
    Ban hành Kế hoạch theo dõi tình hình thi hành pháp luật năm 2023
    Báo cáo kết quả công tác theo dõi thi hành pháp luật trên địa bàn phường
    Tự kiểm tra văn bản do HĐND, UBND ban hành; xử lý kịp thời văn bản trái pháp luật
    Thực hiện kiểm tra, xử lý văn bản QPPL theo thẩm quyền
    Nâng cao chất lượng thẩm định các dự thảo nghị quyết của HĐND, quyết định của UBND huyện
    Tổ chức lấy ý kiến đóng góp của Nhân dân đối với các dự thảo luật
    Công bố danh mục văn bản quy phạm pháp luật hết hiệu lực toàn bộ hoặc một phần
    Rà soát các văn bản do UBND xã ban hành để sửa đổi, bổ sung, thay thế hoặc bãi bỏ
    Rà soát, sửa đổi, bổ sung các quy định không còn phù hợp, chồng chéo, mâu thuẫn
    Đẩy mạnh công tác phổ biến, giáo dục pháp luật; xây dựng xã đạt chuẩn tiếp cận pháp luật và cải cách thể chế
    1. Cải cách thể chế
    1. Về thể chế
    Công tác cải cách thể chế
    Tăng cường công tác xây dựng pháp luật, hoàn thiện cơ chế, chính sách
    Đổi mới quy trình xây dựng pháp luật
    Tham mưu HĐND xã ban hành nghị quyết đúng trình tự, thẩm quyền theo Luật Ban hành văn bản quy phạm pháp luật
    Hoàn thiện thể chế của nền hành chính
    Xây dựng kế hoạch kiểm tra, rà soát văn bản QPPL năm 2025
    Thực hiện nghiêm quy trình xây dựng, ban hành văn bản pháp luật
    Xây dựng, ban hành các cơ chế, chính sách thu hút đầu tư
    Nghiên cứu, tham mưu sửa đổi, bổ sung các văn bản quy phạm pháp luật thuộc phạm vi quản lý
    100% văn bản quy phạm pháp luật được ban hành đúng trình tự, thủ tục
    Rà soát văn bản QPPL của HĐND, UBND các xã trước sắp xếp
    Tổ chức triển khai kịp thời các văn bản luật mới ban hành
    Góp ý dự thảo văn bản quy phạm pháp luật của tỉnh
    Theo dõi, đánh giá tình hình thi hành pháp luật về xử lý vi phạm hành chính
    Tăng cường đối thoại, tháo gỡ vướng mắc về thể chế
    Kịp thời thể chế hóa các chủ trương của Đảng thành văn bản quy phạm của địa phương
    Phát huy vai trò phản biện xã hội của MTTQ trong xây dựng, hoàn thiện văn bản
    Kiện toàn công tác soạn thảo nghị quyết, quyết định của xã
    Phát huy dân chủ trong góp ý xây dựng chính sách, pháp luật
    Tuyên truyền Luật Tổ chức chính quyền địa phương năm 2025, Luật Ban hành VBQPPL
    Tuyên truyền kết quả công tác xây dựng, thẩm định, kiểm tra văn bản
    Tập trung cải cách thể chế, xây dựng văn bản, tạo hành lang pháp lý
    Báo cáo hệ thống hóa văn bản kỳ 2019 - 2023
    Tổ chức rà soát văn bản của địa phương chịu tác động của việc sắp xếp
    Sửa đổi hương ước của làng
    Xem lại những quy định do xã đặt ra, cái nào lỗi thời thì bỏ
    Bãi bỏ các văn bản không còn phù hợp
    Rà soát các quyết định, chỉ thị còn hiệu lực
    Tuyên truyền về xây dựng và tổ chức thi hành pháp luật
    Nghị quyết số 66-NQ/TW về đổi mới công tác xây dựng và thi hành pháp luật
    Về cải cách thể chế: Tiếp tục đổi mới, nâng cao chất lượng công tác xây dựng thể chế
    Kiểm tra, rà soát, hệ thống hóa các văn bản QPPL
    Tuyên truyền văn bản mới do HĐND, UBND tỉnh ban hành
  `,
  'thu_tuc_hanh_chinh': `
    Cải cách thủ tục hành chính
    Kiểm soát chặt chẽ việc ban hành mới các TTHC
    Rà soát, đơn giản hóa thủ tục hành chính
    Niêm yết công khai 100% TTHC tại Bộ phận Một cửa
    Công khai, minh bạch thủ tục hành chính bằng nhiều hình thức thiết thực
    Thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết TTHC
    Nâng cao hiệu quả hoạt động của Bộ phận Một cửa xã
    Củng cố, kiện toàn Bộ phận Tiếp nhận và Trả kết quả
    Nâng cao chất lượng phục vụ của Trung tâm Phục vụ hành chính công xã
    Đầu tư cơ sở vật chất, trang thiết bị cho Trung tâm Phục vụ hành chính công
    Cắt giảm ít nhất 30% thời gian giải quyết thủ tục hành chính
    Tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính
    Đánh giá sự hài lòng của người dân, tổ chức đối với việc giải quyết TTHC
    Khảo sát, đo lường mức độ hài lòng của người dân về sự phục vụ hành chính
    Thực hiện tiếp nhận hồ sơ, trả kết quả qua dịch vụ bưu chính công ích
    100% hồ sơ được giải quyết đúng hạn và trước hạn
    Thực hiện thư xin lỗi đối với hồ sơ trễ hẹn
    Thực hiện 05 tại chỗ tại Bộ phận Một cửa: tiếp nhận, thẩm định, phê duyệt, đóng dấu và trả kết quả
    Duy trì mô hình "Ngày không hẹn", "Ngày không viết" tại Bộ phận Một cửa
    Giải quyết thủ tục hành chính không phụ thuộc địa giới hành chính
    Công khai địa chỉ tiếp nhận phản ánh kiến nghị, số điện thoại đường dây nóng
    Tuyên truyền về quy trình, thủ tục, thời gian giải quyết, phí, lệ phí
    Cập nhật đầy đủ bộ thủ tục hành chính thuộc thẩm quyền giải quyết của cấp xã
    Thực hiện liên thông nhóm thủ tục đăng ký khai sinh, cấp thẻ bảo hiểm y tế cho trẻ dưới 6 tuổi
    Trả kết quả hành chính tại nhà cho người cao tuổi, người khuyết tật
    Rà soát, cắt giảm điều kiện kinh doanh, chi phí tuân thủ
    Đổi mới việc thực hiện cơ chế một cửa theo Quyết định số 468/QĐ-TTg
    Tuyên truyền nhân dân khi đến giao dịch tại bộ phận một cửa lấy số thứ tự qua máy xếp hàng tự động
    Thực hiện rà soát thủ tục hành chính nội bộ
    Tổ chức đối thoại với người dân, doanh nghiệp về thủ tục hành chính
    Nâng cao Chỉ số hài lòng về sự phục vụ hành chính (SIPAS)
    Tuyên truyền nội dung kiểm soát TTHC
    Hướng dẫn trình tự, hồ sơ đăng ký khai sinh, khai tử, kết hôn
    Rút ngắn quy trình, thời gian xử lý công việc cho người dân, doanh nghiệp
    Phát tờ gấp hướng dẫn làm giấy khai sinh
    Giới thiệu nơi nộp, nơi nhận kết quả và mức thu lệ phí
    Bố trí bàn hướng dẫn viết tờ khai cho người già
    Gọi điện xin lỗi khi hồ sơ chậm
    Chuyển hồ sơ qua bưu điện về tận nhà
    Mô hình "Thứ Bảy vì dân" giải quyết hồ sơ cho công nhân
    Tuyên truyền hộp thư góp ý, số điện thoại tiếp nhận phản ánh của người dân về thái độ, thủ tục
    Công khai lịch tiếp công dân và quy trình giải quyết công việc
    Cấp đổi giấy chứng nhận quyền sử dụng đất đúng hẹn
    Kết quả đánh giá chất lượng giải quyết TTHC theo Quyết định 766
    Kiện toàn Bộ phận Một cửa
    Bộ phận Một cửa: Phối hợp tuyên truyền đến người dân đến giao dịch
    Thông tin về các bước làm thủ tục, địa điểm nộp hồ sơ
    Công khai TTHC trên trang thông tin điện tử
    Tuyên truyền các TTHC mới ban hành, sửa đổi, bãi bỏ
    Giải quyết công việc của dân nhanh gọn, đúng luật
  `,
  'to_chuc_bo_may': `
    Sắp xếp, bố trí kiêm nhiệm các chức danh không chuyên trách ở ấp
    Điều chỉnh phân công giữa các phòng chuyên môn
    Sắp xếp đơn vị hành chính cấp xã, việc đổi giấy tờ của người dân sau sắp xếp
    Cải cách tổ chức bộ máy hành chính nhà nước
    Cải cách tổ chức bộ máy
    Về tổ chức bộ máy
    Tiếp tục sắp xếp, kiện toàn tổ chức bộ máy tinh gọn, hoạt động hiệu lực, hiệu quả
    Rà soát, sắp xếp các đơn vị sự nghiệp công lập theo Nghị quyết số 19-NQ/TW
    Thực hiện tinh giản biên chế theo Nghị định số 29/2023/NĐ-CP
    Quản lý, sử dụng biên chế được giao đúng quy định
    Tuyên truyền việc sắp xếp đơn vị hành chính cấp huyện, cấp xã giai đoạn 2023 - 2025
    Sáp nhập các thôn, tổ dân phố không đủ tiêu chuẩn
    Đẩy mạnh phân cấp, ủy quyền giải quyết công việc giữa các cấp chính quyền
    Rà soát chức năng, nhiệm vụ, cơ cấu tổ chức của các phòng, ban chuyên môn
    Tuyên truyền mô hình tổ chức chính quyền địa phương 02 cấp
    Thực hiện có hiệu quả Quy chế làm việc của UBND xã
    Ban hành quy định chức năng, nhiệm vụ, quyền hạn của các phòng chuyên môn thuộc UBND xã
    Kiện toàn các cơ quan chuyên môn thuộc UBND phường sau sắp xếp
    Rà soát, bổ sung, hoàn thiện Quy chế làm việc của UBND
    Kiểm tra tình hình tổ chức và hoạt động của các cơ quan chuyên môn
    Bố trí đủ số lượng cán bộ, công chức theo định mức biên chế
    Thực hiện Nghị quyết số 18-NQ/TW về tiếp tục đổi mới, sắp xếp tổ chức bộ máy
    Tinh gọn đầu mối, giảm cấp trung gian, bảo đảm hoạt động thông suốt
    Xây dựng mô hình chính quyền đô thị
    Giảm số lượng cấp phó, giảm số lượng người làm việc hưởng lương từ ngân sách
    Sắp xếp lại các trường tiểu học và trung học cơ sở trên địa bàn
    Tuyên truyền chủ trương hợp nhất các sở, ngành của tỉnh
    Tổ chức lại bộ máy các phòng chuyên môn cấp xã theo hướng tinh gọn
    Khắc phục sự chồng chéo, trùng lắp hoặc bỏ sót chức năng, nhiệm vụ giữa các cơ quan
    Tiếp tục cải cách bộ máy hành chính
    Kiểm tra, giám sát việc thực hiện các nhiệm vụ phân cấp, ủy quyền
    Bàn giao, tiếp nhận nhiệm vụ từ cấp huyện về xã
    Đổi mới phương thức làm việc, nâng cao hiệu lực, hiệu quả hoạt động của UBND xã
    Xây dựng Đề án sắp xếp, tổ chức lại các cơ quan chuyên môn
    Quản lý chặt chẽ biên chế công chức, số lượng người làm việc
    Tuyên truyền việc thành lập xã mới trên cơ sở nhập ba xã cũ
    Giải thể Trung tâm Phát triển cụm công nghiệp
    Quy định rõ ai làm việc gì giữa các phòng
    Chuyển cán bộ không chuyên trách sang vị trí mới, giảm người hoạt động không chuyên trách
    Tuyên truyền địa điểm làm việc mới của UBND xã sau hợp nhất
    Giao quyền cho Chủ tịch UBND cấp xã quyết định
    Kết quả sắp xếp tổ chức, bộ máy, tinh giản biên chế
    Bỏ cấp huyện, vận hành chính quyền hai cấp
    Sắp xếp tổ chức bộ máy theo Kết luận số 127-KL/TW
    Quy định tổ chức bộ máy, chức năng, nhiệm vụ của phòng Kinh tế
    Tuyên truyền về phân định thẩm quyền chính quyền địa phương 02 cấp
    Nghị định phân cấp, phân định thẩm quyền
    Đề án tinh gọn bộ máy của hệ thống chính trị
  `,
  'che_do_cong_vu': `
    Cải cách chế độ công vụ
    Cải cách công vụ, công chức
    Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức
    Nâng cao đạo đức công vụ, tinh thần trách nhiệm của cán bộ, công chức
    Siết chặt kỷ luật, kỷ cương hành chính
    Tăng cường kỷ cương, kỷ luật trong thực thi công vụ
    Thực hiện Đề án Văn hóa công vụ
    Thực hiện Quy tắc ứng xử của cán bộ, công chức
    Ban hành kế hoạch đào tạo, bồi dưỡng cán bộ, công chức năm 2024
    Cử cán bộ, công chức tham gia các lớp đào tạo, bồi dưỡng nâng cao trình độ
    Kiểm tra việc chấp hành giờ giấc làm việc, đeo thẻ công chức
    Bố trí cán bộ, công chức theo vị trí việc làm
    Hoàn thiện vị trí việc làm và cơ cấu ngạch công chức
    Đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức hằng năm
    Tuyển dụng công chức, viên chức theo nguyên tắc cạnh tranh
    Thực hiện luân chuyển, điều động, chuyển đổi vị trí công tác
    Kiểm tra công vụ đột xuất tại các cơ quan, đơn vị
    Thực hiện chế độ tiền lương mới, chính sách đối với cán bộ, công chức
    Nâng cao trách nhiệm người đứng đầu trong thực thi nhiệm vụ, công vụ
    Phong trào thi đua "Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở"
    Xử lý nghiêm cán bộ, công chức có hành vi nhũng nhiễu, gây phiền hà cho người dân
    Đổi mới phong cách, thái độ phục vụ Nhân dân, xây dựng chính quyền thân thiện
    Chuẩn hóa đội ngũ cán bộ, công chức cấp xã
    Quy hoạch, bổ nhiệm cán bộ lãnh đạo, quản lý đúng quy định
    Thực hiện Chỉ thị số 26/CT-TTg về tăng cường kỷ luật, kỷ cương hành chính
    Tuyên truyền về 4 xin, 4 luôn trong giao tiếp với công dân
    Xây dựng đội ngũ cán bộ, công chức, viên chức chuyên nghiệp, có năng lực, phẩm chất
    Chính sách khuyến khích, bảo vệ cán bộ năng động, sáng tạo, dám nghĩ, dám làm
    Thực hiện nghiêm việc tuyển dụng, sử dụng và quản lý công chức, viên chức
    Nâng cao tinh thần, thái độ phục vụ của công chức tại Bộ phận Một cửa
    Thi tuyển chức danh lãnh đạo, quản lý
    Nâng ngạch công chức, thăng hạng chức danh nghề nghiệp viên chức
    Đào tạo, bồi dưỡng theo tiêu chuẩn ngạch, chức danh lãnh đạo
    Xử lý, thay thế những công chức yếu kém về năng lực, sa sút về đạo đức
    Chấn chỉnh lề lối, tác phong làm việc của cán bộ
    Kiểm tra việc sử dụng giờ làm việc của công chức
    Sắp xếp công chức dôi dư theo năng lực
    Đánh giá công chức gắn với kết quả công việc
    Thực hiện chuẩn mực đạo đức nghề nghiệp
    Không hút thuốc, không uống rượu bia trong giờ làm việc
    Tổ chức hội thi công chức Một cửa thân thiện
    Quán triệt Nghị định 112 về xử lý kỷ luật công chức
    Tuyên truyền Luật Cán bộ, công chức năm 2025
    Cử công chức học trung cấp lý luận chính trị
    Tinh thần "4 không", "3 thể hiện" của cán bộ, công chức
    Trách nhiệm nêu gương của cán bộ lãnh đạo
    Nâng cao năng lực, kỹ năng cho cán bộ, công chức cấp xã
    Công tác cán bộ; luân chuyển công chức địa chính
    Xây dựng nền công vụ chuyên nghiệp, hiện đại
    Thực hiện KPI đánh giá cán bộ
    Chấn chỉnh tình trạng cán bộ, công chức né tránh trách nhiệm
    Nâng cao văn hóa giao tiếp nơi công sở
    Tuyên truyền bộ Quy tắc ứng xử văn hóa của cán bộ
    Phong trào thi đua xây dựng người cán bộ, công chức "Trung thành, trách nhiệm, liêm chính, sáng tạo"
  `,
  'tai_chinh_cong': `
    Cải cách tài chính công
    Thực hiện cơ chế tự chủ, tự chịu trách nhiệm về sử dụng biên chế và kinh phí quản lý hành chính
    Thực hiện Nghị định số 60/2021/NĐ-CP về cơ chế tự chủ tài chính của đơn vị sự nghiệp công lập
    Thực hiện khoán kinh phí quản lý hành chính theo Nghị định số 130/2005/NĐ-CP
    Xây dựng quy chế chi tiêu nội bộ
    Xây dựng Quy chế quản lý, sử dụng tài sản công
    Thực hiện công khai tài chính, ngân sách theo quy định
    Tăng cường kiểm tra, giám sát việc quản lý, sử dụng ngân sách
    Đẩy nhanh tiến độ giải ngân kế hoạch vốn đầu tư công
    Quản lý và sử dụng tài sản công có hiệu quả
    Thực hành tiết kiệm, chống lãng phí trong quản lý, sử dụng ngân sách nhà nước
    Sắp xếp, xử lý trụ sở làm việc dôi dư sau sáp nhập
    Đẩy mạnh xã hội hóa dịch vụ sự nghiệp công
    Đổi mới cơ chế phân bổ ngân sách cho các cơ quan, đơn vị
    Nâng cao mức độ tự chủ của các đơn vị sự nghiệp công lập
    Thu, chi ngân sách đúng dự toán được giao
    Đổi mới cơ chế quản lý tài chính đối với cơ quan hành chính và đơn vị sự nghiệp
    Tuyên truyền quy định về quản lý, sử dụng tài sản công, Luật Ngân sách nhà nước
    Chuyển đổi đơn vị sự nghiệp công lập sang tự bảo đảm chi thường xuyên
    Thực hiện tốt công tác thu thuế, tăng thu ngân sách trên địa bàn
    Công khai quyết toán ngân sách năm 2023 và dự toán năm 2024
    Tăng thu nhập cho cán bộ, công chức từ nguồn kinh phí tiết kiệm
    Mua sắm tài sản công theo phương thức tập trung
    Cổ phần hóa, thoái vốn doanh nghiệp nhà nước
    Cải cách tài chính
    Chấn chỉnh kỷ luật tài chính, ngân sách
    Thực hiện cải cách chính sách về thuế, phí, thu nhập
    Kiểm kê tài sản công năm 2025
    Thực hiện Nghị định số 117/2013/NĐ-CP về chế độ tự chủ đối với cơ quan nhà nước
    Thực hiện chế độ tự chủ về biên chế và tài chính
    Phân bổ, giao dự toán ngân sách kịp thời cho các đơn vị
    Thực hiện đấu thầu, đặt hàng cung ứng dịch vụ sự nghiệp công sử dụng ngân sách nhà nước
    Tỷ lệ giải ngân đạt trên 95% kế hoạch vốn
    Niêm yết dự toán và quyết toán thu chi tại nhà văn hóa thôn
    Công khai các khoản đóng góp của Nhân dân
    Bán đấu giá trụ sở cũ
    Thực hiện các công trình đầu tư công đúng tiến độ
    Trạm y tế chuyển sang tự chủ một phần
    Chi tiêu đúng chế độ, tiết kiệm điện, nước, văn phòng phẩm
    Cải cách tài chính công: tiếp tục thực hiện khoán chi hành chính
    Giao quyền tự chủ cho các trường
    Kết quả thực hiện cơ chế khoán biên chế và kinh phí quản lý hành chính đối với các cơ quan
    Quản lý thu, chi quỹ phòng chống thiên tai
    Thực hiện tốt Luật Quản lý, sử dụng tài sản công
    Quản lý chặt chẽ chi ngân sách, chống thất thoát, lãng phí
    Đổi mới cơ chế tài chính đối với đơn vị sự nghiệp công
    Phòng, chống lãng phí; tiết kiệm chi thường xuyên
  `,
  'chinh_quyen_so': `
    Duy trì áp dụng Hệ thống quản lý chất lượng theo tiêu chuẩn TCVN ISO 9001:2015
    Chuyển đổi hệ thống quản lý chất lượng sang ISO điện tử
    Xây dựng và phát triển Chính phủ điện tử, Chính phủ số
    Xây dựng chính quyền điện tử, chính quyền số
    Hiện đại hóa nền hành chính
    Hiện đại hóa hành chính
    Ứng dụng công nghệ thông tin trong hoạt động của cơ quan nhà nước
    Ứng dụng CNTT, chuyển đổi số trong giải quyết công việc
    Nâng cao tỷ lệ hồ sơ nộp trực tuyến
    100% văn bản đi, đến được xử lý trên phần mềm quản lý văn bản và điều hành
    Sử dụng chữ ký số chuyên dùng trong gửi, nhận văn bản điện tử
    Vận động người dân kích hoạt tài khoản định danh điện tử mức 2
    Triển khai Đề án 06 của Chính phủ
    Thực hiện Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử
    Đẩy mạnh thanh toán không dùng tiền mặt
    Thanh toán trực tuyến phí, lệ phí
    Nâng cấp trang thông tin điện tử, hệ thống mạng LAN
    Triển khai Cổng Dịch vụ công quốc gia
    Cung cấp dịch vụ công toàn trình và một phần
    Cung cấp DVC trực tuyến mức độ 3, 4
    Tổ công nghệ số cộng đồng hướng dẫn người dân sử dụng smartphone
    Đảm bảo an toàn, an ninh mạng, bảo mật thông tin
    Phát triển kinh tế số, xã hội số
    Phong trào "Bình dân học vụ số"
    Thực hiện họp trực tuyến, phòng họp không giấy tờ
    Thực hiện ký số trên hệ thống, lập hồ sơ công việc trên môi trường điện tử
    Kết nối, chia sẻ dữ liệu giữa các hệ thống thông tin
    Triển khai Nghị quyết số 57-NQ/TW về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia
    Đầu tư máy tính, máy scan, đường truyền Internet cho cán bộ, công chức
    Ứng dụng trí tuệ nhân tạo trong hỗ trợ người dân
    Thực hiện hệ thống quản lý chất lượng theo tiêu chuẩn ISO điện tử
    Chuyển đổi IPv6, nền tảng tích hợp, chia sẻ dữ liệu LGSP
    Cài đặt ứng dụng Công dân số cho người dân
    Tuyên truyền, hướng dẫn người dân sử dụng DVCTT toàn trình
    Đăng ký tài khoản trên Cổng dịch vụ công
    Sử dụng phần mềm VNPT-iOffice
    Thực hiện chi trả lương qua tài khoản
    Dạy người cao tuổi dùng điện thoại thông minh
    Phòng, chống lừa đảo trên mạng
    Xử lý văn bản qua mạng, không phát hành bản giấy
    Thôn thông minh, wifi miễn phí tại nhà văn hóa
    Cập nhật dữ liệu hộ tịch vào phần mềm dùng chung
    Tích hợp giấy phép lái xe, thẻ bảo hiểm vào VNeID
    Nộp tiền lệ phí bằng chuyển khoản
    Xây dựng xã nông thôn mới thông minh
    Sử dụng tài khoản iGate, iOffice
    Đưa camera AI vào giám sát trật tự đô thị
    Phổ cập kỹ năng số cơ bản cho người dân
    Triển khai học bạ số, bệnh án điện tử
    Tích hợp dữ liệu đất đai với Cơ sở dữ liệu quốc gia
    Xây dựng dữ liệu dùng chung, trung tâm điều hành thông minh IOC
    Khai thác ứng dụng "Hue-S", "Công dân số Đà Nẵng"
    Kỳ họp không giấy, hội nghị trực tuyến
    Hóa đơn điện tử, biên lai điện tử
    Đổi mới sáng tạo, khoa học công nghệ và chuyển đổi số
  `,
  'the_che to_chuc_bo_may': `
    Rà soát các văn bản do HĐND, UBND cấp huyện ban hành để xử lý sau khi thực hiện chính quyền địa phương 2 cấp
  `,
  'thu_tuc_hanh_chinh chinh_quyen_so': `
    Cập nhật quy trình điện tử trên phần mềm
    Số hóa hồ sơ, giấy tờ, kết quả giải quyết thủ tục hành chính
    Khai thác hệ thống thông tin giải quyết TTHC của tỉnh
    Công bố, công khai TTHC trên Cơ sở dữ liệu quốc gia về thủ tục hành chính
    Không yêu cầu công dân nộp giấy tờ đã được số hóa
    Nhắn tin qua Zalo báo kết quả hồ sơ
    Hướng dẫn tra cứu tình trạng hồ sơ trên điện thoại
  `,
  'thu_tuc_hanh_chinh to_chuc_bo_may': `
    Thành lập Trung tâm Phục vụ hành chính công
  `,
  'to_chuc_bo_may tai_chinh_cong': `
    Thực hiện cơ chế tự chủ, tự chịu trách nhiệm về thực hiện nhiệm vụ, tổ chức bộ máy, biên chế và tài chính
    Xử lý nhà, đất là trụ sở các xã trước sáp nhập
  `,
  'to_chuc_bo_may che_do_cong_vu': `
    Giải quyết chế độ cho cán bộ, công chức nghỉ việc do sắp xếp bộ máy
  `,
  'che_do_cong_vu chinh_quyen_so': `
    Cập nhật cơ sở dữ liệu cán bộ, công chức, viên chức
  `,
  'tai_chinh_cong chinh_quyen_so': `
    Tuyên truyền chính sách tài khóa, cải cách thuế, hóa đơn điện tử
  `,
  'thu_tuc_hanh_chinh che_do_cong_vu chinh_quyen_so': `
    Quét mã để đánh giá cán bộ Một cửa
  `,
}

describe.each(Object.entries(CLAUSES))('%s', (areas, clauses) => {
  it.each(clauses.split('\n').map((line) => line.trim()).filter((line) => line !== ''))('%s', (clause) => {
    const answers = readReformAreas(documentOf([clause], { kinds: ['nhiem_vu_giai_phap'] }), NO_FIELDS)
    expect(answers.filter(({ answer }) => answer === 'covered').map(({ area }) => area).join(' ')).toBe(areas)
  })
})
