import type { AreaCode } from './area-code.ts'

/** The subject, not the committee or the centre that bears its name. */
const DIGITAL_TRANSFORMATION = '(?<!ban chỉ đạo[^.;,]{0,40}|trung tâm |tổ )chuyển đổi số'
/** "Gửi báo cáo qua hệ thống quản lý văn bản" says how it is sent. */
const NOT_A_WAY = '(?<!(?:báo cáo|gửi|nộp)[^.;]{0,30} qua )'
/** "Tuyên truyền trên môi trường mạng" says by what means. */
const NOT_A_CHANNEL = '(?<!(?:tuyên truyền|truyền thông|đăng tải|đăng|phát|thông tin)[^.;,]{0,12} trên (?:các )?)'

export const CHINH_QUYEN_SO: AreaCode = {
  area: 'chinh_quyen_so',
  name: 'Xây dựng và phát triển Chính phủ điện tử, Chính phủ số',
  counts: 'Chính quyền điện tử, chính quyền số, chuyển đổi số; dịch vụ công trực tuyến; số hóa, chữ ký số, dữ liệu, định danh điện tử; thanh toán không dùng tiền mặt; nền tảng, hạ tầng, an toàn thông tin; Tổ công nghệ số cộng đồng.',
  doesNotCount: 'Cổng thông tin điện tử, Zalo, Facebook chỉ như kênh tuyên truyền của kế hoạch; gửi báo cáo qua thư điện tử.',
  examples: ['Hướng dẫn người cao tuổi cài ứng dụng định danh.', 'Quét và lưu kết quả hộ tịch từ sổ giấy.'],
  counterexamples: ['Đăng tin trên Cổng thông tin điện tử huyện.', 'Gửi bản mềm qua hộp thư công vụ.'],
  calledBy: ['(?:chính phủ|chính quyền) (?:điện tử|số)', 'hiện đại hóa (?:nền )?hành chính', 'hiện đại hoá (?:nền )?hành chính', DIGITAL_TRANSFORMATION],
  subtopics: [
    {
      id: 'chinh_quyen_dien_tu', name: 'Chính quyền điện tử, chính quyền số', english: 'E-government, digital government',
      wordings: [
        '(?:chính phủ|chính quyền) (?:điện tử|số)', 'hiện đại hóa (?:nền )?hành chính', 'hiện đại hoá (?:nền )?hành chính', 'đô thị thông minh', 'ứng dụng công nghệ thông tin', 'ứng dụng CNTT',
      ],
    },
    {
      id: 'chuyen_doi_so', name: 'Chuyển đổi số', english: 'Digital transformation',
      wordings: [
        DIGITAL_TRANSFORMATION, 'kinh tế số', 'xã hội số', 'công dân số', 'kỹ năng số', 'bình dân học vụ số', 'công nghệ số', `${NOT_A_CHANNEL}môi trường (?:số|mạng|điện tử)`, `${NOT_A_CHANNEL}nền tảng(?: \\p{L}+){0,2} số`,
        'trí tuệ nhân tạo', 'xóa mù (?:số|công nghệ)', 'xoá mù (?:số|công nghệ)', '(?:bản đồ|ngân hàng|thư viện|du lịch|chợ|lớp học) số(?! \\d)', 'trợ lý ảo', 'thương mại điện tử', 'không gian mạng', 'phản ánh hiện trường', 'công dân học tập số', 'lừa đảo',
        '(?:xã|thôn|ấp|làng|bản|khu|phố|nông thôn|nông thôn mới|trường học) thông minh', 'công nghệ thông tin vào (?:giải quyết|quản lý|hoạt động)',
        '(?:chợ|thôn|bản|trường học|mô hình)(?: \\p{L}+)? 4[.,]0', 'lớp học công nghệ', '(?:ứng dụng|trợ lý|công cụ) AI',
      ],
      except: 'tuyên truyền trên (?:các )?nền tảng số$|pháp luật(?: \\p{L}+){0,3} phòng,? (?:ngừa|chống)|phòng,? chống(?: các loại)? tội phạm',
    },
    {
      id: 'dich_vu_cong_truc_tuyen', name: 'Dịch vụ công trực tuyến', english: 'Online public services',
      wordings: [
        'dịch vụ công trực tuyến', 'dịch vụ công(?=[^.;]{0,30}toàn trình)', 'DVCTT', 'DVC trực tuyến', 'hồ sơ(?: \\p{L}+){0,4} trực tuyến', 'thủ tục trực tuyến', 'cổng dịch vụ công',
        'trực tuyến toàn trình', 'một cửa điện tử', 'nộp(?: \\p{L}+){0,3} (?:trực tuyến|qua mạng)', 'tiện ích số', 'ki[ -]?ốt', 'tự phục vụ', 'chatbot',
        'dịch vụ công (?:mức độ|toàn trình|một phần|quốc gia|của tỉnh)', 'tài khoản (?:dịch vụ công|định danh|cổng)', 
        '(?:trả|báo|gửi|thông báo|nhắn)[^.;]{0,20}(?:kết quả|hồ sơ|lịch hẹn)[^.;]{0,15}(?:zalo|tin nhắn|SMS)', '(?:zalo|tin nhắn|SMS)[^.;]{0,20}(?:kết quả|tình trạng|báo|nhận)[^.;]{0,10}hồ sơ',
        'tra cứu[^.;]{0,25}(?:điện thoại|trực tuyến|mạng)',
      ],
    },
    {
      id: 'thiet_bi_ma_quet', name: 'Mã quét, thiết bị của người dân', english: 'QR codes, people’s devices',
      wordings: ['mã QR', 'QR code', 'quét mã', 'qua mạng(?! xã hội)', '(?:điện thoại|thiết bị) thông minh', 'smartphone', 'trên (?:điện thoại|mạng(?! xã hội))'],
      // The campaign's own forms and contests are answered so.
      except: 'khảo sát|dự thi|bài thi|thí sinh|cuộc thi|hội thi|trắc nghiệm|phiếu (?:hỏi|điều tra)',
    },
    {
      id: 'so_hoa_du_lieu', name: 'Số hóa, dữ liệu', english: 'Digitisation, data',
      wordings: [
        'số (?:hóa|hoá)', 'cơ sở dữ liệu', 'dữ liệu (?:số|dân cư|mở|dùng chung|quốc gia)', 'kết nối,? chia sẻ', 'trung tâm (?:tích hợp )?dữ liệu',
        '(?:hồ sơ|hóa đơn|hoá đơn|biên lai|học bạ|bệnh án|chứng thực|thư viện|sổ) (?:điện tử|số)', 'hệ thống thông tin(?! (?:cơ sở|đại chúng|tuyên truyền|truyền thông))',
        '(?:tích hợp|chia sẻ|đồng bộ|làm sạch|khai thác|cập nhật)[^.;]{0,20}dữ liệu', 'LGSP', 'IPv6', 'kho dữ liệu', 'quét(?: [\\p{L}\\d.]+){0,2} (?:kết quả|hồ sơ|tài liệu|sổ|trang)',
        'dữ liệu[^.;]{0,4} đúng,? đủ', '(?:cấu hình|xây dựng|thiết lập|cập nhật|rà soát|chuẩn hóa|chuẩn hoá)[^.;,]{0,12} quy trình điện tử',
      ],
    },
    {
      id: 'dinh_danh_thanh_toan', name: 'Định danh, chữ ký số, thanh toán', english: 'Digital identity, signatures, payment',
      wordings: [
        'định danh(?: và xác thực)? điện tử', 'định danh mức', 'ứng dụng định danh', 'cài(?: đặt)?(?: \\p{L}+){0,2} ứng dụng', 'VNeID', '(?<!tổ(?: công tác| giúp việc)?(?: triển khai| thực hiện)? )đề án 06', 'chữ ký số', 'ký số',
        'thanh toán (?:trực tuyến|điện tử|không dùng tiền mặt)', 'không dùng tiền mặt', 'căn cước(?: \\p{L}+){0,2} gắn chíp', 'định danh và xác thực', 'dữ liệu về dân cư', 'căn cước điện tử',
        'sổ (?:sức khỏe|sức khoẻ) điện tử', 'chuyển khoản', 'ví điện tử', 'tài khoản ngân hàng', '(?:chi trả|trả lương|trợ cấp)[^.;]{0,30} qua tài khoản',
      ],
    },
    { id: 'he_thong_chat_luong', name: 'Hệ thống quản lý chất lượng', english: 'Quality management system', wordings: ['ISO(?= ?9001| điện tử|[^.;]{0,20}(?:giải quyết|chất lượng))', 'TCVN(?: ISO)?', 'hệ thống quản lý chất lượng'] },
    {
      id: 'ha_tang_van_hanh', name: 'Hạ tầng, phần mềm, an toàn', english: 'Infrastructure, software, security',
      wordings: [
        'hạ tầng (?:số|kỹ thuật|công nghệ)', `${NOT_A_WAY}phần mềm quản lý văn bản`, `${NOT_A_WAY}(?:phần mềm (?:một cửa|quản lý văn bản)|hệ thống quản lý văn bản)`, '(?:vận hành|nâng cấp|sử dụng|khai thác|kết nối|tích hợp)[^.;]{0,15} hệ thống một cửa', 'văn bản điện tử', '(?:sử dụng|tăng cường)[^.;]{0,12} (?:hộp )?thư (?:điện tử )?công vụ', '(?<!(?:số liệu|báo cáo)[^.;]{0,30} )(?:trên|qua|chạy thử|cài đặt|khai thác|vận hành|nâng cấp|triển khai|sử dụng)(?: \\p{L}+){0,3} phần mềm(?! tuyên truyền)', 'không (?:in|dùng|sử dụng) giấy', 'cáp quang', '(?:phủ )?sóng (?:di động|4G|5G)', 'điều hành thông minh', 'IOC', 'phòng họp (?:không giấy|trực tuyến)', 'họp không giấy',
        'an toàn,? (?:an ninh )?thông tin', 'an ninh mạng', 'mạng (?:nội bộ|truyền số liệu)', 'camera', 'tổ công nghệ số', 'mạng (?:LAN|WAN|internet|không dây)',
        '(?:đầu tư|nâng cấp|trang bị|lắp đặt|phủ)[^.;]{0,30}(?:máy tính|máy scan|máy quét|đường truyền|wifi|thiết bị công nghệ)', 'wifi', 'i-?office', 'bảo mật thông tin', 'hồ sơ công việc',
        'an toàn dữ liệu', 'nâng cấp[^.;]{0,15}(?:cổng|trang) thông tin điện tử',
        '(?:xây dựng|thiết lập|nâng cấp|hoàn thiện)(?:,? (?:nâng cấp|quản lý|vận hành|duy trì))*[^.;,]{0,5} (?:cổng|trang) thông tin điện tử(?![^.;]{0,30}(?:chuyên mục|chuyên trang|tin,? bài))',
        '(?:sóng yếu|vùng lõm|lõm sóng|mất sóng)', 'máy tính bảng', 'tài khoản thư công vụ', 'bằng phần mềm(?! excel)',
      ],
    },
  ],
}
