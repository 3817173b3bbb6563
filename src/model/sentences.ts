import type { WarningCode } from './warning.ts'

export const LANGUAGES = ['vi', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
export type Sentence = Readonly<Record<Language, string>>

/** Errors: which file, which page, why, and what to do. Braces hold the parameters. */
export const ERROR_SENTENCES = {
  file_empty: {
    vi: '{file}: tệp rỗng (0 byte). Lấy lại tệp gốc rồi chạy: kehoach ingest {file}',
    en: '{file}: the file is empty (0 bytes). Get the original again, then run: kehoach ingest {file}',
  },
  file_unreadable: {
    vi: '{file}: không mở được ({reason}). Kiểm tra quyền truy cập rồi chạy lại.',
    en: '{file}: cannot be opened ({reason}). Check its permissions and run again.',
  },
  file_not_found: {
    vi: '{file}: không có tệp hay thư mục này. Kiểm tra lại đường dẫn.',
    en: '{file}: there is no such file or folder. Check the path.',
  },
  file_too_large: {
    vi: '{file}: {bytes} byte, vượt giới hạn {limit} byte. Chia nhỏ tệp rồi nạp lại.',
    en: '{file}: {bytes} bytes, over the limit of {limit} bytes. Split it and ingest the parts.',
  },
  file_changing: {
    vi: '{file}: tệp đang được ghi dở. Đợi chép xong rồi chạy lại.',
    en: '{file}: the file is still being written. Wait until it is complete and run again.',
  },
  type_unsupported: {
    vi: '{file}: nội dung là {mediaType}, không phải loại đọc được (PDF, DOCX, TXT, MD, HTML, PNG, JPEG, TIFF, ZIP). Chuyển sang PDF rồi nạp lại.',
    en: '{file}: its content is {mediaType}, which we do not read (PDF, DOCX, TXT, MD, HTML, PNG, JPEG, TIFF, ZIP). Convert it to PDF and ingest that.',
  },
  zip_unsafe_name: {
    vi: '{file}: trong tệp zip có tên "{entry}" trỏ ra ngoài thư mục; mục này bị bỏ qua. Nén lại với tên bình thường.',
    en: '{file}: the archive holds the name "{entry}", which points outside; this entry was left out. Pack it again with a plain name.',
  },
  zip_bomb: {
    vi: '{file}: giải nén vượt giới hạn ({reason}); không đọc tiếp. Nạp các tệp bên trong thay vì tệp zip.',
    en: '{file}: unpacks beyond the limit ({reason}); reading stopped. Ingest the files inside instead of the archive.',
  },
  zip_damaged: {
    vi: '{file}: tệp zip hỏng ({reason}). Nén lại rồi nạp.',
    en: '{file}: the archive is damaged ({reason}). Pack it again and ingest that.',
  },
  pdf_encrypted: {
    vi: '{file}: PDF đặt mật khẩu nên không đọc được. Gỡ mật khẩu rồi chạy: kehoach ingest {file} --retry-failed',
    en: '{file}: the PDF has a password and cannot be read. Remove it, then run: kehoach ingest {file} --retry-failed',
  },
  pdf_damaged: {
    vi: '{file}: PDF hỏng hoặc bị cắt cụt ({reason}). Lấy lại tệp gốc rồi nạp lại.',
    en: '{file}: the PDF is damaged or cut short ({reason}). Get the original again and ingest that.',
  },
  docx_damaged: {
    vi: '{file}: DOCX hỏng ({reason}). Mở bằng Word, lưu lại rồi nạp.',
    en: '{file}: the DOCX is damaged ({reason}). Open it in Word, save it again and ingest that.',
  },
  image_damaged: {
    vi: '{file}: ảnh hỏng ({reason}). Quét lại rồi nạp.',
    en: '{file}: the image is damaged ({reason}). Scan it again and ingest that.',
  },
  image_too_large: {
    vi: '{file}, trang {page}: ảnh {width} × {height} điểm, vượt giới hạn {limit} điểm ảnh. Thu nhỏ còn 300 dpi rồi nạp lại.',
    en: '{file}, page {page}: the image has {width} × {height} pixels, over the limit of {limit}. Scale it down to 300 dpi and ingest that.',
  },
  too_many_pages: {
    vi: '{file}: {pages} trang, vượt giới hạn {limit}. Chia nhỏ tệp rồi nạp lại.',
    en: '{file}: {pages} pages, over the limit of {limit}. Split the file and ingest the parts.',
  },
  ocr_unavailable: {
    vi: '{file}: không chạy được OCR ({reason}). Chạy npm ci để cài lại dữ liệu tiếng Việt.',
    en: '{file}: OCR cannot run ({reason}). Run npm ci to install the Vietnamese data again.',
  },
  page_timeout: {
    vi: '{file}, trang {page}: đọc quá {seconds} giây nên dừng. Thử: kehoach ingest {file} --retry-failed',
    en: '{file}, page {page}: reading took over {seconds} seconds and was stopped. Try: kehoach ingest {file} --retry-failed',
  },
  out_of_memory: {
    vi: '{file}: cần quá nhiều bộ nhớ nên dừng. Chia nhỏ tệp rồi nạp lại.',
    en: '{file}: needs too much memory and was stopped. Split the file and ingest the parts.',
  },
  no_text_found: {
    vi: '{file}: không đọc được chữ nào. Xem ảnh trang; nếu có chữ, quét lại rõ hơn rồi nạp lại.',
    en: '{file}: no text could be read. Look at the pages; if there is text, scan it more clearly and ingest that.',
  },
  stage_failed: {
    vi: '{file}: lỗi của kehoach ở bước {stage} ({reason}). Tài liệu được ghi là lỗi; xin báo lỗi này.',
    en: '{file}: a defect of kehoach in stage {stage} ({reason}). The document is recorded as failed; please report it.',
  },
  corpus_unopenable: {
    vi: '{file}: không mở được kho ({reason}). Kiểm tra đường dẫn --corpus và quyền ghi.',
    en: '{file}: the corpus cannot be opened ({reason}). Check --corpus and its permissions.',
  },
  corpus_missing: {
    vi: '{file}: chưa có kho ở đây. Tạo bằng: kehoach ingest THƯ_MỤC --corpus {file}',
    en: '{file}: there is no corpus here. Make one: kehoach ingest FOLDER --corpus {file}',
  },
  corpus_newer: {
    vi: '{file}: kho do bản kehoach mới hơn tạo (lược đồ {found}, bản này biết {known}). Cập nhật kehoach.',
    en: '{file}: the corpus was made by a newer kehoach (schema {found}, this one knows {known}). Update kehoach.',
  },
  corpus_busy: {
    vi: '{file}: một lần nạp khác đang ghi vào kho. Đợi nó xong rồi chạy lại.',
    en: '{file}: another ingest is writing to this corpus. Wait until it is done and run again.',
  },
  document_unknown: {
    vi: '{file}: trong kho không có tài liệu này. Xem danh sách: kehoach list',
    en: '{file}: the corpus has no such document. See the list: kehoach list',
  },
  document_ambiguous: {
    vi: '{file}: khớp nhiều tài liệu: {matches}. Gọi bằng mã.',
    en: '{file}: matches several documents: {matches}. Name one by its id.',
  },
  field_unknown: {
    vi: '{file}: bản ghi không có trường này. Xem các trường: kehoach show DOC --json',
    en: '{file}: the record has no such field. See the fields: kehoach show DOC --json',
  },
  value_invalid: {
    vi: '{file}: giá trị không hợp lệ ({reason}).',
    en: '{file}: the value does not fit ({reason}).',
  },
  usage: {
    vi: '{file}: {reason}',
    en: '{file}: {reason}',
  },
  place_unknown: {
    vi: '{file}: không có địa phương nào tên này. Xem các địa phương có kế hoạch: kehoach coverage',
    en: '{file}: there is no locality of this name. See those with plans: kehoach coverage',
  },
  place_suggested: {
    vi: '{file}: không có địa phương nào tên này. Có phải: {matches}?',
    en: '{file}: there is no locality of this name. Did you mean: {matches}?',
  },
  place_ambiguous: {
    vi: '{file}: nhiều nơi cùng tên có kế hoạch: {matches}. Viết thêm loại và cấp trên, như "xã A, huyện B, tỉnh C".',
    en: '{file}: several places of this name have plans: {matches}. Add the type and what is above, as in "xã A, huyện B, tỉnh C".',
  },
  place_without_plan: {
    vi: '{file}: trong kho chưa có kế hoạch nào của nơi này.',
    en: '{file}: the corpus has no plan of this place.',
  },
  district_gone: {
    vi: '{file}: từ 01/7/2025 không còn cấp huyện; dùng xã, phường hoặc tỉnh, hay bỏ --map today.',
    en: '{file}: there are no districts since 1 July 2025; name a commune or province, or leave --map today out.',
  },
  one_plan_only: {
    vi: '{file}: chỉ có một kế hoạch, cần ít nhất hai để so sánh.',
    en: '{file}: there is only one plan; a comparison needs at least two.',
  },
  folder_unwritable: {
    vi: '{file}: không ghi được vào đây ({reason}). Kiểm tra đường dẫn và quyền ghi.',
    en: '{file}: this cannot be written to ({reason}). Check the path and its permissions.',
  },
  query_failed: {
    vi: 'Câu SQL không chạy được: {reason}. Xem các bảng: kehoach schema',
    en: 'The SQL does not run: {reason}. See the tables: kehoach schema',
  },
} as const satisfies Record<string, Sentence>
export type ErrorCode = keyof typeof ERROR_SENTENCES

/** Warnings: what is in doubt, and why. */
export const WARNING_SENTENCES = {
  layer_is_garbage: { vi: 'Trang {page}: lớp chữ có sẵn không phải tiếng Việt đọc được ({share} âm tiết hợp lệ).', en: 'Page {page}: the text layer is not readable Vietnamese ({share} of its syllables are valid).' },
  layer_is_legacy: { vi: 'Trang {page}: lớp chữ dùng bảng mã cũ {encoding}, đã chuyển sang Unicode.', en: 'Page {page}: the text layer uses the legacy encoding {encoding}; it was converted to Unicode.' },
  page_blank: { vi: 'Trang {page} trắng.', en: 'Page {page} is blank.' },
  page_unreadable: { vi: 'Trang {page} không đọc được ({reason}).', en: 'Page {page} cannot be read ({reason}).' },
  ocr_low_confidence: { vi: 'Trang {page}: chữ nhận dạng kém tin cậy.', en: 'Page {page}: recognition is unreliable.' },
  page_too_large: { vi: 'Trang {page}: ảnh quá lớn, đã thu nhỏ trước khi đọc.', en: 'Page {page}: the image was too large and was scaled down before reading.' },
  repair_doubtful: { vi: 'Trang {page}: nhiều chữ đã sửa còn nghi ngờ.', en: 'Page {page}: many of the repaired words are in doubt.' },
  encoding_unknown: { vi: 'Trang {page}: có chữ không rõ bảng mã, để nguyên.', en: 'Page {page}: some text is in an unknown encoding and was left as it is.' },
  capitals_lost: { vi: 'Trang {page}: bảng mã TCVN3 không phân biệt chữ hoa có dấu; một số chữ hoa có thể thành chữ thường.', en: 'Page {page}: TCVN3 has no toned capitals; some capitals may have become small letters.' },
  header_missing: { vi: 'Không thấy phần đầu văn bản (cơ quan ban hành, số, ngày).', en: 'The header block (issuer, number, date) was not found.' },
  number_blank: { vi: 'Số văn bản để trống.', en: 'The document number was left blank.' },
  date_blank: { vi: 'Ngày ban hành để trống.', en: 'The date of issue was left blank.' },
  date_impossible: { vi: 'Ngày không có thật: "{raw}".', en: 'The date does not exist: "{raw}".' },
  numbering_skips: { vi: 'Đánh số mục bị nhảy: sau {before} là {after}.', en: 'The numbering skips: {before} is followed by {after}.' },
  numbering_repeats: { vi: 'Số mục {label} lặp lại.', en: 'The section number {label} is repeated.' },
  no_sections: { vi: 'Không thấy đề mục nào.', en: 'No headings were found.' },
  footnote_without_mark: { vi: 'Chú thích {mark} không thấy dấu trong bài.', en: 'Footnote {mark} has no mark in the text.' },
  code_impossible: { vi: 'Số, ký hiệu không hợp lệ: "{raw}".', en: 'The code cannot be right: "{raw}".' },
  locality_ambiguous: { vi: 'Tên địa phương "{name}" ứng với nhiều nơi.', en: 'The locality "{name}" fits several places.' },
  locality_misspelt: { vi: 'Tên địa phương in là "{name}", hiểu là "{match}".', en: 'The locality is printed "{name}" and read as "{match}".' },
  locality_unknown: { vi: 'Không tìm thấy địa phương của văn bản.', en: 'The locality of the document was not found.' },
  locality_from_folder: { vi: 'Văn bản chưa đủ để xác định địa phương; theo tên thư mục hoặc tệp "{folder}" thì là {place}.', en: 'The document leaves the locality open; by the folder or file name "{folder}" it is {place}.' },
  year_unknown: { vi: 'Không rõ năm của kế hoạch.', en: 'The year of the plan is not known.' },
  extractor_failed: { vi: 'Bộ trích xuất {extractor} bị lỗi: {reason}.', en: 'The extractor {extractor} failed: {reason}.' },
  fact_dropped: { vi: '{extractor}: bỏ một giá trị không hợp lệ "{raw}".', en: '{extractor}: an invalid value "{raw}" was dropped.' },
  not_a_plan: { vi: 'Văn bản này là {kind}, không phải kế hoạch.', en: 'This document is a {kind}, not a plan.' },
} as const satisfies Record<WarningCode, Sentence>

/** Fills the braces of a sentence; a brace without a value stays as it is, so that the gap shows. */
export function fillSentence(sentence: Sentence, language: Language, params: Readonly<Record<string, string | number | undefined>>): string {
  return sentence[language].replace(/\{(\w+)\}/g, (brace, name: string) => String(params[name] ?? brace))
}
