/** Sentences of plans for administrative reform, made up for measuring. Braces: {n} {share} {date} {long} {year} {quarter} {place} {unit}. */
export interface PhraseBank {
  readonly places: readonly { readonly name: string; readonly issuer: readonly string[] }[]
  readonly titles: readonly string[]
  readonly bases: readonly string[]
  readonly openings: readonly string[]
  readonly tasks: readonly string[]
  readonly rows: readonly (readonly [string, string, string])[]
  readonly closings: readonly string[]
  readonly recipients: readonly string[]
  readonly people: readonly string[]
  readonly units: readonly string[]
}

/** For choosing settings. */
export const TUNING: PhraseBank = {
  places: [
    { name: 'Kim Sơn', issuer: ['ỦY BAN NHÂN DÂN', 'XÃ KIM SƠN'] },
    { name: 'Quảng Thịnh', issuer: ['ỦY BAN NHÂN DÂN', 'PHƯỜNG QUẢNG THỊNH'] },
    { name: 'Đắk Glong', issuer: ['ỦY BAN NHÂN DÂN', 'HUYỆN ĐẮK GLONG'] },
    { name: 'Thạnh Trị', issuer: ['ỦY BAN NHÂN DÂN', 'HUYỆN THẠNH TRỊ'] },
  ],
  titles: ['Cải cách hành chính nhà nước năm {year}', 'Tuyên truyền cải cách hành chính năm {year} trên địa bàn', 'Nâng cao Chỉ số cải cách hành chính năm {year}'],
  bases: [
    'Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030;',
    'Căn cứ Quyết định số {n}/QĐ-UBND {long} của Ủy ban nhân dân tỉnh về việc phê duyệt Đề án đơn giản hóa thủ tục hành chính;',
    'Thực hiện Công văn số {n}/SNV-CCHC ngày {date} của Sở Nội vụ về việc xây dựng kế hoạch cải cách hành chính năm {year};',
    'Thực hiện Kế hoạch số {n}/KH-UBND ngày {date} của Ủy ban nhân dân huyện về cải cách hành chính;',
  ],
  openings: ['Ủy ban nhân dân {place} ban hành Kế hoạch cải cách hành chính năm {year} với những nội dung cụ thể như sau:', 'Để triển khai đồng bộ các nhiệm vụ được giao, Ủy ban nhân dân {place} xây dựng kế hoạch thực hiện như sau:'],
  tasks: [
    '- Tiếp tục đẩy mạnh cải cách hành chính toàn diện, đồng bộ, gắn với việc thực hiện nhiệm vụ phát triển kinh tế - xã hội của địa phương.',
    '- Nâng cao nhận thức, trách nhiệm của cán bộ, công chức, viên chức trong thực thi công vụ; siết chặt kỷ luật, kỷ cương hành chính.',
    '- Phấn đấu {share} hồ sơ thủ tục hành chính được giải quyết đúng hạn và trước hạn; tỷ lệ hồ sơ nộp trực tuyến đạt trên {share}.',
    '- Mức độ hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước đạt tối thiểu {share}.',
    'a) Rà soát, kiến nghị sửa đổi, bổ sung hoặc bãi bỏ các văn bản quy phạm pháp luật không còn phù hợp, hoàn thành trước ngày {date}.',
    'b) Niêm yết công khai đầy đủ, kịp thời các thủ tục hành chính tại Bộ phận Tiếp nhận và Trả kết quả theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.',
    'c) Thực hiện nghiêm việc xin lỗi bằng văn bản đối với {share} hồ sơ giải quyết trễ hẹn; không để phát sinh hồ sơ quá hạn do lỗi chủ quan.',
    '- Giao {unit} chủ trì, phối hợp với các ngành có liên quan tham mưu thực hiện, báo cáo kết quả định kỳ hằng quý trước ngày 15 của tháng cuối quý.',
    '- Kiện toàn tổ chức bộ máy, tinh giản biên chế theo Nghị quyết số 18-NQ/TW và Nghị quyết số 19-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng khóa XII.',
    '- Bố trí, phân công công chức đúng vị trí việc làm, đủ tiêu chuẩn ngạch, bậc; cử {n} lượt người tham gia các lớp bồi dưỡng, tập huấn nghiệp vụ trong năm {year}.',
    '- Đẩy mạnh ứng dụng công nghệ thông tin, sử dụng chữ ký số, phần mềm quản lý văn bản và điều hành; {share} văn bản đi được ký số, gửi qua trục liên thông.',
    '- Tổ chức 02 hội nghị đối thoại trực tiếp với người dân, doanh nghiệp về thủ tục hành chính vào {quarter} năm {year} tại hội trường Ủy ban nhân dân.',
    '- Tăng cường tuyên truyền trên hệ thống truyền thanh cơ sở, trang thông tin điện tử, Zalo, Facebook; mỗi tuần phát ít nhất 03 lượt tin, bài.',
    '- Thực hiện tự đánh giá, chấm điểm xác định Chỉ số cải cách hành chính theo Quyết định số {n}/QĐ-BNV ngày {date} của Bộ trưởng Bộ Nội vụ.',
    '- Kiểm tra công tác cải cách hành chính tối thiểu 30% số cơ quan, đơn vị; thời gian kiểm tra từ tháng 6 đến tháng 9 năm {year}.',
    '- Quản lý, sử dụng ngân sách tiết kiệm, hiệu quả; công khai dự toán, quyết toán theo Thông tư số 61/2017/TT-BTC ngày 15/6/2017 của Bộ Tài chính.',
    '- Hướng dẫn người dân thực hiện dịch vụ công trực tuyến một phần, toàn trình trên Cổng dịch vụ công quốc gia; hỗ trợ tạo tài khoản định danh điện tử mức độ 2.',
    '- Khuyến khích sáng kiến, giải pháp mới; mỗi đơn vị đăng ký ít nhất 01 mô hình hay, cách làm hiệu quả và gửi về {unit} trước {long}.',
    'Kinh phí thực hiện được bố trí từ nguồn ngân sách nhà nước theo phân cấp hiện hành, dự kiến {n}.000.000 đồng và các nguồn hợp pháp khác.',
    '- Công chức Tư pháp - Hộ tịch, Địa chính - Xây dựng chịu trách nhiệm rút ngắn thời gian giải quyết thủ tục từ 15 ngày xuống còn 10 ngày làm việc.',
    '- Lắp đặt camera giám sát, máy lấy số tự động, niêm yết số điện thoại đường dây nóng 0254.3876.{n} để tiếp nhận phản ánh, kiến nghị.',
    '- Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam và các đoàn thể vận động đoàn viên, hội viên, nhân dân tích cực tham gia giám sát.',
    '- Gắn kết quả thực hiện nhiệm vụ với việc đánh giá, xếp loại thi đua, khen thưởng cuối năm của từng tập thể, cá nhân người đứng đầu.',
  ],
  rows: [
    ['Ban hành kế hoạch cải cách hành chính và kế hoạch kiểm tra năm {year}', 'Văn phòng HĐND và UBND', 'Tháng 01/{year}'],
    ['Rà soát, hệ thống hóa văn bản quy phạm pháp luật', 'Phòng Tư pháp', '{quarter}/{year}'],
    ['Khảo sát mức độ hài lòng của người dân đối với sự phục vụ của cơ quan', 'Phòng Nội vụ', 'Quý IV'],
    ['Cập nhật, công khai thủ tục hành chính', 'Bộ phận Một cửa', 'Thường xuyên'],
    ['Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính còn hiệu lực', '{unit}', 'Trước {date}'],
    ['Báo cáo kết quả thực hiện 6 tháng, năm', 'Công chức Văn phòng - Thống kê', '05/6, 05/12'],
    ['Tập huấn nghiệp vụ, kỹ năng giao tiếp cho công chức', '{unit}', '{quarter}'],
  ],
  closings: ['Trên đây là Kế hoạch cải cách hành chính năm {year} của Ủy ban nhân dân {place}. Trong quá trình thực hiện nếu có khó khăn, vướng mắc, các đơn vị phản ánh về {unit} để tổng hợp, xem xét, giải quyết./.'],
  recipients: ['- UBND tỉnh (b/c);', '- Sở Nội vụ;', '- Các ban, ngành, đoàn thể;'],
  people: ['Nguyễn Hữu Thắng', 'Trần Thị Ngọc Bích', 'Phạm Quốc Đạt'],
  units: ['Phòng Nội vụ', 'Phòng Văn hóa và Thông tin', 'Văn phòng HĐND và UBND', 'Phòng Tài chính - Kế hoạch', 'Công an xã'],
}

/** For the figures that are published; nothing is chosen by them. */
export const HELD_OUT: PhraseBank = {
  places: [
    { name: 'Long Điền', issuer: ['ỦY BAN NHÂN DÂN', 'THỊ TRẤN LONG ĐIỀN'] },
    { name: 'Nghĩa Hành', issuer: ['ỦY BAN NHÂN DÂN', 'HUYỆN NGHĨA HÀNH'] },
    { name: 'Vĩnh Thuận', issuer: ['ỦY BAN NHÂN DÂN', 'XÃ VĨNH THUẬN'] },
    { name: 'Bắc Kạn', issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH BẮC KẠN'] },
  ],
  titles: ['Triển khai công tác cải cách hành chính năm {year}', 'Kiểm soát thủ tục hành chính năm {year}', 'Chuyển đổi số và cải cách hành chính năm {year}'],
  bases: [
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015 và Luật sửa đổi, bổ sung một số điều ngày 22 tháng 11 năm 2019;',
    'Căn cứ Chương trình hành động số {n}-CTr/TU ngày {date} của Ban Thường vụ Tỉnh ủy về đẩy mạnh cải cách hành chính;',
    'Căn cứ Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông;',
    'Xét đề nghị của {unit} tại Tờ trình số {n}/TTr-NV {long};',
  ],
  openings: ['Nhằm thực hiện có hiệu quả các mục tiêu đề ra, Ủy ban nhân dân {place} ban hành Kế hoạch gồm những nội dung chủ yếu sau đây:', 'Ủy ban nhân dân {place} đề ra kế hoạch, giải pháp cụ thể để tổ chức triển khai trong năm {year} như sau:'],
  tasks: [
    '- Xây dựng nền hành chính dân chủ, chuyên nghiệp, hiện đại, trong sạch, vững mạnh, công khai, minh bạch, phục vụ nhân dân.',
    '- Xác định rõ trách nhiệm của người đứng đầu, coi đây là khâu đột phá nhằm cải thiện môi trường đầu tư, kinh doanh ở cơ sở.',
    '- Các khóm, ấp, khu phố tổ chức quán triệt sâu rộng, thường xuyên tới mọi tầng lớp nhân dân bằng nhiều hình thức phong phú.',
    '- Ít nhất {share} thủ tục đủ điều kiện được cung cấp toàn trình; từ {share} trở lên số giao dịch được thanh toán không dùng tiền mặt.',
    '- Chậm nhất đến ngày {date}, toàn bộ kết quả còn giá trị phải được số hóa, lưu trữ trong kho dữ liệu điện tử của tổ chức, cá nhân.',
    'a) Theo dõi tình hình thi hành pháp luật, trọng tâm là lĩnh vực đất đai, xây dựng, vệ sinh môi trường và an toàn thực phẩm.',
    'b) Đánh giá tác động của các quy định mới ngay từ khi soạn thảo theo Thông tư số 03/2022/TT-BTP ngày 10/02/2022 của Bộ Tư pháp.',
    'c) Tiếp nhận, xử lý dứt điểm những vướng mắc, khiếu nại mà cử tri phản ánh; trả lời chậm nhất sau 05 ngày làm việc kể từ khi nhận đơn.',
    '- Sắp xếp lại các phòng chuyên môn, giảm đầu mối trung gian, khắc phục chồng chéo chức năng theo Nghị định số 108/2020/NĐ-CP ngày 14/9/2020.',
    '- Thí điểm luân chuyển, chuyển đổi vị trí công tác theo định kỳ; xử lý nghiêm hành vi nhũng nhiễu, vòi vĩnh, gây phiền hà.',
    '- Trang bị thêm {n} bộ máy vi tính, máy quét, đường truyền tốc độ cao cho nơi tiếp dân; nâng cấp mạng nội bộ bảo đảm an toàn thông tin.',
    '- Phát động cuộc thi viết tìm hiểu kiến thức pháp luật trong đoàn viên, thanh niên; trao giải, biểu dương vào {quarter} năm {year}.',
    '- In ấn, cấp phát {n} tờ rơi, treo băng rôn, pa nô tại trụ sở, chợ, trường học, trạm y tế và những tuyến đường chính.',
    '- Gửi báo cáo về {unit} trước ngày 20 hằng tháng, riêng báo cáo năm gửi chậm nhất {long} để kịp trình kỳ họp cuối năm.',
    '- Lấy ý kiến khảo sát độc lập của {n} hộ gia đình, 25 doanh nghiệp; chỉ tiêu xếp hạng tăng tối thiểu 03 bậc so với năm trước.',
    '- Thực hiện cơ chế tự chủ đối với đơn vị sự nghiệp công lập theo Nghị định số 60/2021/NĐ-CP ngày 21/6/2021 của Chính phủ.',
    '- Thành lập {n} tổ công nghệ số cộng đồng, mỗi tổ từ 05 đến 07 thành viên, đến từng ngõ, gõ từng nhà để cầm tay chỉ việc.',
    '- Nhân rộng sáng kiến "Ngày thứ Sáu không hẹn", "Chính quyền thân thiện" đã áp dụng thành công tại Quyết định số {n}/QĐ-UBND ngày {date}.',
    'Dự toán chi được cân đối trong năm là {n}.500.000 đồng; việc thanh, quyết toán thực hiện đúng quy định của Luật Ngân sách nhà nước.',
    '- Trạm y tế, trường tiểu học, trung học cơ sở chủ động lồng ghép nội dung vào sinh hoạt chuyên đề, giờ chào cờ đầu tuần.',
    '- Mọi góp ý xin gửi qua hộp thư cchc.ubnd@gmail.com hoặc gọi số máy 0276.3731.{n} trong giờ làm việc.',
    '- Hội Cựu chiến binh, Hội Liên hiệp Phụ nữ, Đoàn Thanh niên thuyết phục, giúp đỡ hội viên lớn tuổi làm quen thiết bị thông minh.',
    '- Tổng hợp khuyết điểm, tồn tại; quy trách nhiệm, kiểm điểm rút kinh nghiệm nghiêm túc tập thể, cá nhân để xảy ra chậm trễ.',
  ],
  rows: [
    ['Quyết định phân công lãnh đạo phụ trách, thành viên Ban Chỉ đạo', 'Phòng Nội vụ', 'Trước {date}'],
    ['Giám sát chuyên đề việc giải quyết hồ sơ đất đai quá hạn của các hộ dân', 'Thanh tra huyện', '{quarter}/{year}'],
    ['Lập danh mục tài liệu nộp lưu vào kho lưu trữ lịch sử', '{unit}', 'Quý III'],
    ['Diễn tập ứng cứu sự cố an toàn mạng', 'Phòng Văn hóa - Xã hội', '09/{year}'],
    ['Sơ kết, tổng kết, nhân rộng gương điển hình tiên tiến trong phong trào', 'Hội đồng Thi đua', 'Tháng 11'],
    ['Đối chiếu số liệu biên chế, quỹ tiền lương', '{unit}', 'Hằng tháng'],
    ['Cải tạo, nâng cấp phòng tiếp công dân', 'Phòng Kinh tế', '{quarter}'],
  ],
  closings: ['Yêu cầu thủ trưởng các đơn vị nghiêm túc thực hiện Kế hoạch này; định kỳ báo cáo về {unit}. Nếu phát sinh điểm chưa hợp lý, kịp thời đề xuất để Ủy ban nhân dân {place} điều chỉnh cho phù hợp thực tế./.'],
  recipients: ['- TT. Huyện ủy, HĐND;', '- Chủ tịch, các PCT;', '- Như trên (t/h);'],
  people: ['Đặng Thế Vũ', 'Hoàng Thị Mỹ Duyên', 'Lê Khắc Huỳnh'],
  units: ['Phòng Kinh tế và Hạ tầng', 'Sở Nội vụ', 'Văn phòng Ủy ban', 'Phòng Giáo dục và Đào tạo', 'Ban Quản lý dự án'],
}
