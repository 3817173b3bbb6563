import type { SectionKind } from '../model/index.ts'

/**
 * Wordings with which a heading says what its section holds, as they stand at the beginning of the title or of one of
 * its parts ("NỘI DUNG, HÌNH THỨC" has two). To teach a new wording, add it here; case, marks and small slips of
 * spelling need no rows of their own.
 */
export const SECTION_KIND_WORDINGS: Readonly<Partial<Record<SectionKind, readonly string[]>>> = {
  muc_dich: ['mục đích', 'mục đích ý nghĩa', 'ý nghĩa'],
  yeu_cau: ['yêu cầu', 'yêu cầu chung', 'yêu cầu cụ thể'],
  muc_tieu: ['mục tiêu', 'mục tiêu chung', 'mục tiêu cụ thể', 'mục tiêu tổng quát', 'hệ thống mục tiêu', 'tầm nhìn'],
  chi_tieu: ['chỉ tiêu', 'các chỉ tiêu', 'một số chỉ tiêu', 'hệ thống chỉ tiêu', 'chỉ tiêu cụ thể', 'kết quả cần đạt', 'kết quả đầu ra', 'kết quả phấn đấu', 'kết quả dự kiến', 'dự kiến kết quả', 'chỉ số phấn đấu', 'điểm phấn đấu', 'mức phấn đấu', 'thứ hạng phấn đấu', 'điểm số phấn đấu'],
  doi_tuong: ['đối tượng', 'đối tượng tuyên truyền', 'đối tượng áp dụng', 'thành phần', 'thành phần tham gia', 'thành phần tham dự', 'đơn vị được kiểm tra', 'đơn vị kiểm tra', 'đơn vị được giám sát', 'đơn vị được khảo sát', 'người được khảo sát', 'thí sinh', 'cơ quan được kiểm tra', 'cơ quan được giám sát', 'đơn vị được đánh giá'],
  pham_vi: ['phạm vi', 'địa bàn', 'phạm vi áp dụng', 'phạm vi thực hiện', 'quy mô'],
  noi_dung: ['nội dung', 'các nội dung', 'một số nội dung', 'những nội dung', 'nội dung tuyên truyền', 'nội dung trọng tâm', 'nội dung thực hiện', 'nội dung công việc', 'nội dung kế hoạch', 'nội dung cụ thể', 'nội dung chủ yếu', 'nội dung chi tiết', 'các hoạt động', 'các hoạt động tuyên truyền', 'hoạt động tuyên truyền', 'chủ đề tuyên truyền', 'các lĩnh vực cải cách hành chính', 'chuyên đề tuyên truyền', 'thông điệp truyền thông', 'khẩu hiệu tuyên truyền', 'định hướng tuyên truyền', 'trọng tâm tuyên truyền', 'định hướng nội dung', 'lĩnh vực trọng tâm', 'các lĩnh vực trọng tâm', 'hoạt động cụ thể', 'hoạt động trọng tâm', 'hoạt động chính'],
  hinh_thuc: ['hình thức', 'các hình thức', 'hình thức tuyên truyền', 'phương thức', 'phương pháp', 'phương thức tuyên truyền', 'cách thức', 'kênh tuyên truyền', 'kênh truyền thông', 'kênh thông tin', 'các kênh', 'phương tiện truyền thông', 'loại hình tuyên truyền', 'loại hình truyền thông', 'sản phẩm truyền thông', 'phương tiện tuyên truyền', 'cách làm', 'biện pháp tuyên truyền', 'biện pháp truyền thông'],
  nhiem_vu_giai_phap: [
    'nhiệm vụ', 'các nhiệm vụ', 'những nhiệm vụ', 'một số nhiệm vụ', 'nhiệm vụ trọng tâm', 'nhiệm vụ chủ yếu', 'nhiệm vụ cụ thể', 'nhiệm vụ chung',
    'giải pháp', 'các giải pháp', 'một số giải pháp', 'giải pháp thực hiện', 'giải pháp chủ yếu', 'biện pháp', 'biện pháp thực hiện', 'các biện pháp', 'các bước thực hiện', 'các bước tiến hành', 'trình tự thực hiện',
    'phương hướng nhiệm vụ', 'định hướng nhiệm vụ', 'nhóm nhiệm vụ', 'nhóm giải pháp', 'các nhóm nhiệm vụ', 'các nhóm giải pháp', 'công tác trọng tâm', 'khâu đột phá', 'công việc cụ thể', 'công việc trọng tâm', 'các công việc', 'những công việc', 'việc làm cụ thể', 'những việc cần', 'quy trình thực hiện', 'các bước triển khai', 'trình tự tiến hành',
  ],
  kinh_phi: ['kinh phí', 'nguồn kinh phí', 'kinh phí thực hiện', 'dự toán kinh phí', 'dự toán', 'về kinh phí', 'nguồn lực', 'nguồn lực thực hiện', 'kinh phí tổ chức', 'kinh phí bảo đảm', 'kinh phí đảm bảo', 'bảo đảm kinh phí', 'đảm bảo kinh phí', 'bố trí kinh phí', 'đảm bảo nguồn lực', 'bảo đảm nguồn lực', 'nguồn vốn', 'tài chính thực hiện', 'nguồn tài chính', 'nhu cầu kinh phí', 'tổng kinh phí', 'dự kiến kinh phí', 'khái toán kinh phí', 'khái toán', 'chi phí tổ chức', 'ngân sách thực hiện', 'dự trù kinh phí', 'dự trù', 'chi phí thực hiện', 'nguồn ngân sách', 'nguồn kinh phí thực hiện'],
  to_chuc_thuc_hien: [
    'tổ chức thực hiện', 'tổ chức triển khai', 'tổ chức triển khai thực hiện', 'công tác tổ chức', 'công tác tổ chức thực hiện', 'phân công nhiệm vụ', 'phân công thực hiện',
    'phân công trách nhiệm', 'phân công tổ chức thực hiện', 'phân công', 'trách nhiệm thực hiện', 'trách nhiệm tổ chức thực hiện', 'trách nhiệm của các', 'trách nhiệm',
    'chế độ báo cáo', 'chế độ thông tin', 'chế độ thông tin báo cáo', 'công tác báo cáo', 'triển khai thực hiện', 'biện pháp tổ chức thực hiện', 'biện pháp tổ chức', 'giao nhiệm vụ', 'thực hiện kế hoạch',
    'thông tin báo cáo', 'thời gian báo cáo', 'tổ chức chỉ đạo', 'cơ chế phối hợp', 'sự phối hợp', 'giao trách nhiệm', 'nhiệm vụ của các cơ quan', 'nhiệm vụ của các đơn vị', 'nhiệm vụ của các ngành', 'nhiệm vụ của các phòng', 'nhiệm vụ của các thành viên', 'nhiệm vụ các cơ quan', 'nhiệm vụ các đơn vị', 'tổ chức thi hành', 'điều khoản thi hành', 'hiệu lực thi hành', 'kế hoạch tổ chức thực hiện', 'phối hợp thực hiện', 'công tác phối hợp', 'chỉ đạo thực hiện', 'chế độ họp', 'chế độ sơ kết', 'chế độ kiểm tra', 'hình thức báo cáo', 'nội dung báo cáo', 'thời hạn báo cáo', 'công tác thông tin báo cáo', 'công tác kiểm tra báo cáo',
  ],
  khac: ['thành phần đoàn kiểm tra', 'thành phần đoàn', 'thành phần tổ', 'thành phần ban', 'quan điểm', 'quan điểm chỉ đạo', 'nguyên tắc', 'căn cứ', 'căn cứ pháp lý', 'cơ sở pháp lý', 'sự cần thiết', 'thực trạng', 'đặc điểm tình hình', 'hình thức khen thưởng'],
  phu_luc: ['phụ lục', 'danh mục', 'biểu mẫu', 'bảng tổng hợp', 'bảng phân công', 'biểu tổng hợp', 'biểu chi tiết'],
}

/**
 * Headings of the first level that say by one word what is told and by what means ("TUYÊN TRUYỀN VỀ CÁC MÔ HÌNH"). Under
 * another section they are a task like others.
 */
export const WHOLE_TITLE_KINDS: Readonly<Record<string, readonly SectionKind[]>> = {
  'truyền thông': ['noi_dung', 'hinh_thuc'], 'tuyên truyền': ['noi_dung', 'hinh_thuc'], 'thông tin tuyên truyền': ['noi_dung', 'hinh_thuc'],
  'truyền thông hỗ trợ': ['noi_dung', 'hinh_thuc'], 'hoạt động truyền thông': ['noi_dung', 'hinh_thuc'], 'tổ chức tuyên truyền': ['noi_dung', 'hinh_thuc'],
}

/**
 * With what a heading of a plan's first level begins where it names its matter and none of the wordings above: an
 * activity is the content, work to be done a task.
 */
export const FIRST_LEVEL_WORDINGS: Readonly<Partial<Record<SectionKind, readonly string[]>>> = {
  noi_dung: [
    'khảo sát', 'kiểm tra', 'giám sát', 'rà soát', 'tập huấn', 'bồi dưỡng', 'hội nghị', 'hội thi', 'cuộc thi', 'đối thoại', 'tổ chức hội nghị', 'tổ chức hội thi', 'tổ chức cuộc thi', 'tổ chức tập huấn',
    'tổ chức đối thoại', 'tổ chức khảo sát', 'tổ chức kiểm tra', 'chương trình hội nghị', 'chương trình làm việc', 'chủ đề', 'thông điệp', 'khẩu hiệu',
  ],
  nhiem_vu_giai_phap: [
    'cải cách', 'hiện đại hóa', 'xây dựng', 'phát triển', 'đẩy mạnh', 'nâng cao', 'tăng cường', 'chuyển đổi số', 'phương hướng', 'định hướng', 'kiểm soát thủ tục', 'chỉ đạo điều hành', 'cải thiện', 'khắc phục',
    'thực hiện', 'tiếp tục', 'đổi mới',
    'sáng kiến', 'mô hình', 'kế hoạch triển khai', 'kế hoạch cụ thể', 'kế hoạch thực hiện', 'tiến trình',
  ],
  kinh_phi: ['ngân sách', 'công tác tài chính', 'tài chính', 'chi phí'],
  chi_tieu: ['sản phẩm', 'kết quả sản phẩm', 'kết quả mong đợi', 'chỉ số', 'tiêu chí'],
  to_chuc_thuc_hien: ['đơn vị chủ trì', 'cơ quan chủ trì', 'đơn vị thực hiện', 'cơ quan thực hiện', 'lực lượng thực hiện'],
}

/** Words that a heading of the first level is made of where it is about seeing the plan through: "KIỂM TRA, GIÁM SÁT VÀ BÁO CÁO". */
export const SEEING_THROUGH: readonly string[] = ['kiểm tra', 'giám sát', 'đôn đốc', 'theo dõi', 'đánh giá', 'báo cáo', 'sơ kết', 'tổng kết', 'phối hợp', 'thông tin', 'giao ban', 'chế độ', 'định kỳ', 'kết quả', 'thực hiện', 'lãnh đạo', 'chỉ đạo', 'thi đua', 'khen thưởng', 'việc', 'kế hoạch']

/** With these words a heading looks back; what it names then ("KẾT QUẢ THỰC HIỆN MỤC TIÊU, NHIỆM VỤ") is over. */
export const LOOKING_BACK: readonly string[] = [
  'kết quả thực hiện', 'kết quả đạt được', 'kết quả triển khai', 'kết quả công tác', 'kết quả năm', 'tình hình', 'đánh giá tình hình', 'đánh giá kết quả', 'đánh giá việc thực hiện', 'đánh giá chung', 'khái quát', 'thuận lợi', 'khó khăn', 'tồn tại', 'hạn chế',
  'những hạn chế', 'ưu điểm', 'khuyết điểm', 'nguyên nhân', 'bài học',
]

/** Verbs of tasks: what follows one in a title ("Đổi mới phương thức, nội dung …") is about the task. */
export const TASK_VERBS: readonly string[] = [
  'nâng cao', 'tăng cường', 'đẩy mạnh', 'đổi mới', 'xây dựng', 'hoàn thiện', 'cải thiện', 'kiểm tra', 'giám sát', 'đôn đốc', 'rà soát', 'công khai', 'ban hành', 'quán triệt', 'phổ biến', 'bảo đảm', 'đảm bảo', 'phát huy', 'lồng ghép',
  'tiếp tục', 'khắc phục', 'giải quyết', 'tham mưu', 'phối hợp', 'chấn chỉnh', 'thường xuyên', 'chủ động', 'đa dạng hóa', 'cập nhật',
]

/** How a wording may go on and still name the section ("Nội dung kiểm tra", "Mục tiêu đến năm 2025"), and not a matter ("Nội dung số"). */
export const WORDING_TAILS: readonly string[] = [
  'chung', 'cụ thể', 'chủ yếu', 'trọng tâm', 'chi tiết', 'chính', 'cơ bản', 'thực hiện', 'triển khai', 'tổ chức', 'tiến hành', 'tuyên truyền', 'truyền thông', 'phổ biến', 'kiểm tra', 'khảo sát', 'giám sát', 'đánh giá', 'rà soát', 'tập huấn',
  'bồi dưỡng', 'dự thi', 'thi', 'tham gia', 'tham dự', 'áp dụng', 'phấn đấu', 'kế hoạch', 'của kế hoạch', 'của đợt', 'của cuộc', 'của việc', 'của công tác', 'của đoàn', 'của các', 'đối với', 'báo cáo', 'năm', 'đến năm', 'giai đoạn', 'quý', 'tháng', 'thường xuyên', 'đột xuất', 'hằng năm', 'hàng năm',
  'trong năm', 'nêu trên', 'theo', 'phối hợp', 'chấm điểm', 'trước mắt', 'lâu dài', 'đột phá', 'nhiệm vụ', 'được',
]

/**
 * What a heading may name beside the kinds of sections: when, where, with what reward. It is no kind of its own; under a
 * section of one kind it belongs to that, under one of several ("NỘI DUNG, HÌNH THỨC, THỜI GIAN") it is none of them.
 */
export const SIDE_WORDINGS: readonly string[] = [
  'thời gian', 'địa điểm', 'tiến độ', 'lộ trình', 'thời kỳ', 'thời hiệu', 'thời hạn', 'thời điểm', 'lịch trình', 'lịch kiểm tra', 'niên độ', 'mốc thời gian', 'khen thưởng', 'thi đua khen thưởng', 'cơ cấu giải thưởng', 'giải thưởng', 'tên gọi', 'tên cuộc thi', 'tên hội thi',
  'cỡ mẫu',
]
