import type { AreaCode } from './area-code.ts'

export const TAI_CHINH_CONG: AreaCode = {
  area: 'tai_chinh_cong',
  name: 'Cải cách tài chính công',
  counts: 'Quản lý, công khai ngân sách; tự chủ của đơn vị sự nghiệp và cơ quan; khoán chi; tài sản công, trụ sở; giải ngân đầu tư công; thực hành tiết kiệm, chống lãng phí.',
  doesNotCount: 'Kinh phí của chính kế hoạch: bố trí, lập dự toán, thanh quyết toán cho việc tuyên truyền.',
  examples: ['Trường mầm non tự chủ chi thường xuyên từ năm học mới.', 'Niêm yết số thu, chi các quỹ tại nhà văn hóa.'],
  counterexamples: ['Phòng Tài chính tham mưu bố trí kinh phí thực hiện Kế hoạch.', 'Kinh phí lấy từ ngân sách xã.'],
  calledBy: ['cải cách tài chính(?: công)?', 'tài chính công'],
  subtopics: [
    {
      id: 'tu_chu', name: 'Tự chủ', english: 'Autonomy of public units',
      wordings: [
        'tự chủ (?:về )?tài chính', '(?:cơ chế|quyền|lộ trình|thực hiện|mức độ) tự chủ', 'tự chủ,? tự chịu trách nhiệm', 'tự chủ(?: về)? (?:biên chế|chi thường xuyên|của đơn vị|đối với)',
        'khoán (?:kinh phí|chi|biên chế)', 'sang (?:cơ chế )?tự chủ', 'tự (?:bảo|đảm) (?:đảm|bảo)[^.;]{0,15}(?:chi|kinh phí)', 'tự chủ', 'chi tiêu nội bộ', 'thu nhập tăng thêm', 'tăng thu nhập',
        'dịch vụ sự nghiệp công', 'kinh phí quản lý hành chính',
        'xã hội (?:hóa|hoá)(?: các)?(?: loại hình)? (?:dịch vụ|hoạt động sự nghiệp|giáo dục|y tế)',
      ],
      except: 'tự chủ động|(?:nguồn|kinh phí)(?: \\p{L}+){0,2} tự chủ|kinh phí thực hiện|(?:bố trí|cân đối|bảo đảm|đảm bảo) kinh phí',
    },
    {
      id: 'ngan_sach', name: 'Quản lý, công khai ngân sách', english: 'Budget, its publication',
      wordings: [
        'công khai[^.;]{0,30}(?:ngân sách|tài chính|thu,? chi|quỹ)', '(?:quản lý|phân bổ|sử dụng|điều hành)[^.;]{0,25}(?:ngân sách|tài chính)(?! hỗ trợ)',
        'thu,? chi (?:ngân sách|(?:các (?:loại )?)?quỹ|tài chính)', '(?:công khai|niêm yết|quản lý)[^.;]{0,30}(?:thu,? chi|quyết toán|khoản (?:thu|đóng góp)|quỹ)', 'khoản đóng góp', 'chi tiêu',
        'tiết kiệm (?:điện|nước|ngân sách|chi (?:thường xuyên|tiêu))', 'kỷ luật tài chính', 'quyết toán ngân sách', 'mua sắm (?:công|tài sản|tập trung)', 'thu ngân sách', 'luật ngân sách',
        'tiết kiệm,? chống lãng phí', '(?:phân bổ|giao)(?:,? giao)? dự toán(?: thu,? chi)? ngân sách', '(?:chính sách|cải cách)[^.;]{0,12} thuế', 'cổ phần hóa', 'cổ phần hoá', 'thoái vốn',
        'tài chính,? ngân sách', 'cơ chế (?:quản lý )?tài chính', 'thất thu', 'thu đúng', 'nợ (?:đọng|thuế)', 'kiểm soát chi', '(?:giảm|tiết kiệm|hạn chế)(?: \\d+%)? chi(?! phí| tiết)', 'khánh tiết', 'đấu thầu', 'nhiệm vụ chi', 'thanh toán vốn', '(?:thực hiện|xử lý)[^.;]{0,15}(?:kiến nghị|kết luận)[^.;]{0,15}kiểm toán',
        '(?:thanh quyết toán|quyết toán)[^.;]{0,6} (?:các )?(?:công trình|dự án)(?: \\p{L}+){0,4} hoàn thành',
        'khoản thu,? chi', 'giao dự toán(?![^.;]{0,30}(?:tuyên truyền|hội thi))', 'quỹ[^.;]{0,12} (?:dân|nhân dân) đóng góp',
      ],
      except: 'kinh phí(?! khoán)|kế hoạch này|hướng dẫn[^.;]{0,30}sử dụng|dự toán[^.;]{0,40}(?:tuyên truyền|thực hiện (?:kế hoạch|nhiệm vụ)|cải cách hành chính|CCHC)|tham mưu[^.;]{0,60}bố trí',
    },
    {
      id: 'tai_san_cong', name: 'Tài sản công', english: 'Public assets',
      wordings: [
        'tài sản công', 'xe công', 'nhà công vụ', 'trụ sở[^.,;]{0,20}(?:dôi dư|sau sắp xếp|sau sáp nhập|bỏ trống)', '(?:xử lý|sắp xếp|thanh lý)[^.;]{0,15}(?:nhà,? đất|cơ sở nhà|trụ sở)', 'nhà,? đất dôi dư',
        'đấu giá[^.;]{0,20}(?:trụ sở|tài sản|đất)', '(?:quản lý|sắp xếp)[^.;]{0,20}trụ sở', 'quản lý,? sử dụng (?:nhà (?:sinh hoạt|văn hóa)|công trình)',
        'trụ sở(?: cũ)? (?:bỏ không|không (?:còn )?sử dụng)', '(?:cho thuê|chuyển nhượng|bàn giao|thanh lý)[^.;]{0,10} trụ sở', 'tài sản[^.;]{0,30} (?:sau sáp nhập|sau sắp xếp)', '(?:kiểm kê|thanh lý|bàn giao|thống kê|rà soát)(?:,? (?:kiểm kê|thanh lý|bàn giao|thống kê|rà soát|phân loại|đánh giá|và))*(?: lại)?(?: toàn bộ| các)? (?:tài sản|công nợ|tài chính,? tài sản)(?! (?:của|riêng) (?:hộ|người dân|nhân dân|công dân))', 'tài sản,? công nợ', 'công nợ(?! (?:kinh phí|tuyên truyền))',
      ],
    },
    { id: 'dau_tu_cong', name: 'Đầu tư công', english: 'Public investment', wordings: ['giải ngân', 'vốn đầu tư công', 'đầu tư công'] },
  ],
}
