import type { SectionKind } from '../model/index.ts'

/**
 * Wordings with which a heading says what its section holds, as they stand at the beginning of the title or of one of
 * its parts ("NỘI DUNG, HÌNH THỨC" has two). To teach a new wording, add it here; case, marks and small slips of
 * spelling need no rows of their own.
 */
export const SECTION_KIND_WORDINGS: Readonly<Partial<Record<SectionKind, readonly string[]>>> = {
  muc_dich: ['mục đích', 'mục đích ý nghĩa', 'ý nghĩa'],
  yeu_cau: ['yêu cầu', 'yêu cầu chung', 'yêu cầu cụ thể'],
  muc_tieu: ['mục tiêu', 'mục tiêu chung', 'mục tiêu cụ thể', 'mục tiêu tổng quát'],
  chi_tieu: ['chỉ tiêu', 'các chỉ tiêu', 'một số chỉ tiêu', 'hệ thống chỉ tiêu', 'chỉ tiêu cụ thể', 'kết quả cần đạt', 'kết quả đầu ra', 'kết quả phấn đấu', 'kết quả dự kiến', 'dự kiến kết quả', 'chỉ số phấn đấu'],
  doi_tuong: ['đối tượng', 'đối tượng tuyên truyền', 'đối tượng áp dụng', 'thành phần', 'thành phần tham gia', 'thành phần tham dự', 'đơn vị được kiểm tra', 'đơn vị kiểm tra', 'đơn vị được giám sát', 'đơn vị được khảo sát', 'người được khảo sát', 'thí sinh'],
  pham_vi: ['phạm vi', 'địa bàn', 'phạm vi áp dụng', 'phạm vi thực hiện'],
  noi_dung: ['nội dung', 'các nội dung', 'một số nội dung', 'những nội dung', 'nội dung tuyên truyền', 'nội dung trọng tâm', 'nội dung thực hiện', 'nội dung công việc', 'nội dung kế hoạch', 'nội dung cụ thể', 'nội dung chủ yếu', 'nội dung chi tiết', 'các hoạt động', 'các hoạt động tuyên truyền', 'hoạt động tuyên truyền', 'chủ đề tuyên truyền', 'các lĩnh vực cải cách hành chính'],
  hinh_thuc: ['hình thức', 'các hình thức', 'hình thức tuyên truyền', 'phương thức', 'phương pháp', 'phương thức tuyên truyền', 'cách thức', 'kênh tuyên truyền', 'phương tiện tuyên truyền'],
  nhiem_vu_giai_phap: [
    'nhiệm vụ', 'các nhiệm vụ', 'những nhiệm vụ', 'một số nhiệm vụ', 'nhiệm vụ trọng tâm', 'nhiệm vụ chủ yếu', 'nhiệm vụ cụ thể', 'nhiệm vụ chung',
    'giải pháp', 'các giải pháp', 'một số giải pháp', 'giải pháp thực hiện', 'giải pháp chủ yếu', 'biện pháp', 'biện pháp thực hiện', 'các biện pháp', 'các bước thực hiện', 'các bước tiến hành', 'trình tự thực hiện',
    'phương hướng nhiệm vụ', 'định hướng nhiệm vụ', 'nhóm nhiệm vụ', 'nhóm giải pháp', 'các nhóm nhiệm vụ', 'các nhóm giải pháp', 'công tác trọng tâm',
  ],
  kinh_phi: ['kinh phí', 'nguồn kinh phí', 'kinh phí thực hiện', 'dự toán kinh phí', 'dự toán', 'về kinh phí', 'nguồn lực', 'nguồn lực thực hiện', 'kinh phí tổ chức', 'kinh phí bảo đảm', 'kinh phí đảm bảo', 'bảo đảm kinh phí', 'đảm bảo kinh phí', 'bố trí kinh phí', 'đảm bảo nguồn lực', 'bảo đảm nguồn lực', 'nguồn vốn', 'tài chính thực hiện', 'nguồn tài chính', 'nhu cầu kinh phí', 'tổng kinh phí', 'dự kiến kinh phí', 'khái toán kinh phí', 'khái toán', 'chi phí tổ chức', 'ngân sách thực hiện'],
  to_chuc_thuc_hien: [
    'tổ chức thực hiện', 'tổ chức triển khai', 'tổ chức triển khai thực hiện', 'công tác tổ chức', 'công tác tổ chức thực hiện', 'phân công nhiệm vụ', 'phân công thực hiện',
    'phân công trách nhiệm', 'phân công tổ chức thực hiện', 'phân công', 'trách nhiệm thực hiện', 'trách nhiệm tổ chức thực hiện', 'trách nhiệm của các', 'trách nhiệm',
    'chế độ báo cáo', 'chế độ thông tin', 'chế độ thông tin báo cáo', 'công tác báo cáo', 'triển khai thực hiện', 'biện pháp tổ chức thực hiện', 'biện pháp tổ chức', 'giao nhiệm vụ', 'thực hiện kế hoạch',
    'thông tin báo cáo', 'thời gian báo cáo', 'tổ chức chỉ đạo', 'cơ chế phối hợp', 'sự phối hợp', 'giao trách nhiệm', 'nhiệm vụ của các cơ quan', 'nhiệm vụ của các đơn vị', 'nhiệm vụ của các ngành', 'nhiệm vụ của các phòng', 'nhiệm vụ của các thành viên', 'nhiệm vụ các cơ quan', 'nhiệm vụ các đơn vị',
  ],
  khac: ['thành phần đoàn kiểm tra', 'thành phần đoàn', 'thành phần tổ', 'thành phần ban', 'quan điểm', 'quan điểm chỉ đạo', 'nguyên tắc', 'căn cứ', 'căn cứ pháp lý', 'cơ sở pháp lý', 'sự cần thiết', 'thực trạng', 'đặc điểm tình hình'],
  phu_luc: ['phụ lục', 'danh mục', 'biểu mẫu', 'bảng tổng hợp', 'bảng phân công', 'biểu tổng hợp', 'biểu chi tiết'],
}

/**
 * Headings of the first level that say by one word what is told and by what means. Under another section they are a task
 * like others.
 */
export const WHOLE_TITLE_KINDS: Readonly<Record<string, readonly SectionKind[]>> = {
  'truyền thông': ['noi_dung', 'hinh_thuc'], 'tuyên truyền': ['noi_dung', 'hinh_thuc'], 'thông tin tuyên truyền': ['noi_dung', 'hinh_thuc'],
  'truyền thông hỗ trợ': ['noi_dung', 'hinh_thuc'], 'hoạt động truyền thông': ['noi_dung', 'hinh_thuc'],
}

/**
 * What a heading may name beside the kinds of sections: when, where, with what reward. It is no kind of its own; under a
 * section of one kind it belongs to that, under one of several ("NỘI DUNG, HÌNH THỨC, THỜI GIAN") it is none of them.
 */
export const SIDE_WORDINGS: readonly string[] = [
  'thời gian', 'địa điểm', 'tiến độ', 'lộ trình', 'thời kỳ', 'thời hiệu', 'thời hạn', 'lịch kiểm tra', 'niên độ', 'mốc thời gian', 'khen thưởng', 'thi đua khen thưởng', 'cơ cấu giải thưởng', 'giải thưởng', 'tên gọi', 'tên cuộc thi', 'tên hội thi',
  'cỡ mẫu',
]
