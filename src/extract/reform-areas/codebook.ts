import type { ReformArea } from '../../model/index.ts'

/**
 * One thing that an area is about. `wordings` are bodies of regular expressions over plain text: a space is any white
 * space, whole words only, any case. `except` is what must not stand in the same clause.
 */
export interface Subtopic {
  readonly id: string
  readonly name: string
  readonly wordings: readonly string[]
  readonly except?: string
}

/** What a coder needs to decide whether a clause is about an area. Examples are our own. */
export interface AreaCode {
  readonly area: ReformArea
  readonly name: string
  readonly counts: string
  readonly doesNotCount: string
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
  /** The area called by its name, as headings and lists of all six do. */
  readonly calledBy: readonly string[]
  readonly subtopics: readonly Subtopic[]
}

/** The office where people hand in and fetch, under the names it has had. */
const ONE_STOP = '(?:bộ phận "?(?:một cửa|1 cửa|tiếp nhận (?:và|&) trả kết quả|tn&tkq|tn-tkq)|(?:trung tâm|TT\\.? ?|chi nhánh )(?: ?phục vụ)? ?(?:hành chính công|HCC|PVHCC))'
/** The subject, not the committee or the centre that bears its name. */
const DIGITAL_TRANSFORMATION = '(?<!ban chỉ đạo[^.;,]{0,40}|trung tâm |tổ )chuyển đổi số'
const CIVIL_SERVANTS = '(?:(?:đội ngũ )?(?:cán bộ(?:,| và|) ?)?(?:công chức|viên chức|CBCC|cán bộ)(?:, viên chức)?)'

/**
 * The codebook: the six areas of the master programme of administrative reform 2021 – 2030.
 *
 * @see Nghị quyết 76/NQ-CP ngày 15/7/2021, mục III: cải cách thể chế; cải cách thủ tục hành chính; cải cách tổ chức bộ máy
 *   hành chính nhà nước; cải cách chế độ công vụ; cải cách tài chính công; xây dựng và phát triển Chính phủ điện tử, Chính phủ số.
 */
export const CODEBOOK: readonly AreaCode[] = [
  {
    area: 'the_che',
    name: 'Cải cách thể chế',
    counts: 'Xây dựng, sửa đổi, rà soát, hệ thống hóa, kiểm tra văn bản quy phạm pháp luật và quy chế; lấy ý kiến vào dự thảo; theo dõi thi hành pháp luật; cải cách tư pháp, trợ giúp pháp lý.',
    doesNotCount: 'Tuyên truyền "chủ trương của Đảng, chính sách pháp luật của Nhà nước về cải cách hành chính"; phổ biến, giáo dục pháp luật nói chung; "đúng quy định của pháp luật".',
    examples: ['Rà soát các nghị quyết của Hội đồng nhân dân xã đã hết hiệu lực.', 'Lấy ý kiến Nhân dân vào dự thảo quy chế quản lý chợ.'],
    counterexamples: ['Phổ biến pháp luật lồng ghép trong các buổi họp thôn.', 'Chi theo đúng quy định của pháp luật.'],
    calledBy: ['cải cách thể chế', '(?:hoàn thiện|xây dựng) thể chế', 'thể chế'],
    subtopics: [
      {
        id: 'van_ban_quy_pham', name: 'Văn bản quy phạm pháp luật',
        wordings: [
          'văn bản quy phạm pháp luật', 'VBQPPL', 'văn bản QPPL', 'hoàn thiện (?:hệ thống )?(?:pháp luật|cơ chế,? chính sách)', '(?:xây dựng|hoàn thiện) hệ thống pháp luật', 'văn bản trái pháp luật',
          '(?:soạn thảo|thẩm định|kiểm tra|xây dựng)(?:,? ban hành)? văn bản(?! chỉ đạo)', 'soạn thảo[^.;]{0,20}(?:nghị quyết|quyết định)', '(?:xây dựng|góp ý|hoàn thiện)[^.;]{0,20}chính sách,? pháp luật',
          'văn bản (?:đã )?hết hiệu lực', 'hệ thống văn bản', 'quy trình xây dựng pháp luật', 'xây dựng(?:,? (?:thi hành|ban hành|hoàn thiện|tổ chức thi hành|kiểm tra|và))* pháp luật',
          'văn bản (?:pháp luật |luật )?mới', 'thể chế hóa', 'thể chế hoá', '(?:ban hành|dự thảo|xây dựng) văn bản[^.;]{0,30}(?:đúng|thẩm quyền|trình tự)',
          '(?:tự )?kiểm tra(?:,| và) (?:rà soát|xử lý)(?: các)? văn bản', '(?:xây dựng|ban hành) (?:các )?(?:nghị quyết|quyết định)(?:,? (?:quyết định|nghị quyết))* (?:của địa phương|quy phạm|đúng)', 'hợp hiến', 'văn bản quy định chi tiết', 'quyết định quy phạm', 'chất lượng (?:các )?(?:văn bản|soạn thảo|ban hành văn bản)(?! tuyên truyền)', 'đánh giá tác động[^.;]{0,10}(?:chính sách|văn bản)', 'đối tượng chịu (?:sự )?tác động',
          '(?:xây dựng|hoàn thiện|sửa đổi|đề xuất|tháo gỡ|cụ thể hóa|cụ thể hoá)(?:,? (?:bổ sung|hoàn thiện|sửa đổi))*(?: các)? (?:cơ chế,? chính sách|cơ chế đặc thù|chính sách(?! pháp luật))', 'điểm nghẽn[^.;]{0,15}(?:thể chế|pháp lý)', 'quy định[^.;]{0,15}trái (?:thẩm quyền|pháp luật)', 'tháo gỡ[^.;]{0,30}(?:quy định|pháp lý)',
        ],
      },
      {
        id: 'ra_soat_he_thong_hoa', name: 'Rà soát, hệ thống hóa',
        wordings: [
          '(?:rà soát|bãi bỏ|hệ thống hóa|hệ thống hoá|thay thế|hợp nhất)(?:,? (?:kiểm tra|rà soát|bãi bỏ|xử lý|hệ thống hóa|hệ thống hoá|sửa đổi|bổ sung|đánh giá|và)){0,5}(?: lại)?(?: các| những)? (?:văn bản|quy định|nghị quyết|quyết định,)(?! chỉ đạo)',
          '(?:quy định|văn bản|chính sách)[^.;]{0,40}(?:lỗi thời|lạc hậu|không còn phù hợp)',
        ],
        except: 'thủ tục|TTHC|chức năng,? nhiệm vụ',
      },
      {
        id: 'lay_y_kien_du_thao', name: 'Lấy ý kiến vào dự thảo',
        wordings: [
          '(?:lấy|tham gia|góp)(?: \\p{L}+){0,2} ý kiến[^.;]{0,60}dự thảo', 'dự thảo (?:các )?(?:văn bản|nghị quyết|hương ước|luật|quy chế|chính sách)', 'hương ước',
          'quy ước (?:của )?(?:thôn|ấp|làng|bản|khu|xóm)', 'góp ý[^.;]{0,12}(?:dự thảo|dự án luật|luật)', 'dự án luật', 'phản biện xã hội[^.;]{0,40}(?:dự thảo|văn bản|chính sách)',
        ],
        except: 'TTHC|thủ tục hành chính|dự thảo (?:kế hoạch|báo cáo|đề cương|chương trình)',
      },
      {
        id: 'thi_hanh_phap_luat', name: 'Theo dõi thi hành pháp luật',
        wordings: [
          '(?:theo dõi(?:,? đánh giá)?|đánh giá)(?: chung)?(?: tình hình| công tác| việc)*(?: tổ chức)? thi hành pháp luật', '(?:tổ chức |việc )?thi hành pháp luật', 'thi hành (?:các )?(?:luật|pháp lệnh)',
          'trợ giúp pháp lý', 'cải cách tư pháp',
        ],
      },
      {
        id: 'quy_che', name: 'Quy chế, chính sách của địa phương',
        wordings: [
          '(?:ban hành|sửa|sửa đổi|thay thế|hoàn thiện|bổ sung)(?:,? (?:ban hành|sửa đổi|hoàn thiện|bổ sung))* (?:các )?(?:quy chế(?! (?:làm việc|chi tiêu|văn hóa|quản lý tài sản|quản lý,? sử dụng))|nghị quyết (?:hỗ trợ|quy định|về)|cơ chế,? chính sách)',
          'trình (?:HĐND|Hội đồng nhân dân)(?: \\p{L}+)? (?:ban hành|nghị quyết|thông qua nghị quyết)',
        ],
      },
    ],
  },
  {
    area: 'thu_tuc_hanh_chinh',
    name: 'Cải cách thủ tục hành chính',
    counts: 'Rà soát, cắt giảm, đơn giản hóa, công bố, công khai, niêm yết thủ tục; cơ chế một cửa; tiếp nhận và trả kết quả; phản ánh, kiến nghị về quy định hành chính; bưu chính công ích; hài lòng của người làm thủ tục.',
    doesNotCount: 'Tên của Bộ phận Một cửa chỉ như một nơi chốn hay một đơn vị phối hợp; thủ tục nội bộ về thanh quyết toán kinh phí của kế hoạch.',
    examples: ['Rút ngắn thời gian cấp giấy phép xây dựng.', 'Thay bảng niêm yết thủ tục tại trụ sở.'],
    counterexamples: ['Đơn vị phối hợp: Bộ phận Một cửa.', 'Hoàn tất thủ tục thanh toán theo quy định.'],
    calledBy: ['cải cách (?:thủ tục hành chính|TTHC)', '(?<!phòng |bộ phận |cục )kiểm soát (?:thủ tục hành chính|TTHC)'],
    subtopics: [
      {
        id: 'ra_soat_don_gian_hoa', name: 'Rà soát, cắt giảm, đơn giản hóa',
        wordings: [
          'đơn giản hóa', 'đơn giản hoá', '(?:cắt giảm|rút ngắn|giảm)[^.,;]{0,30}(?:thời gian|thành phần hồ sơ|giấy tờ|chi phí tuân thủ|thủ tục|TTHC|quy định)', 'tái cấu trúc quy trình',
          'chi phí tuân thủ', 'điều kiện kinh doanh', '(?:cắt giảm|rút ngắn|giảm)[^.;]{0,20}quy trình', 'bỏ[^.,;]{0,20}giấy tờ', '(?:giảm|bớt)[^.,;]{0,12}(?:lượt|lần) đi lại',
          'bãi bỏ[^.;]{0,20}(?:thủ tục|TTHC|sổ hộ khẩu)', 'kiểm soát[^.,;]{0,25} thủ tục(?! hành chính)',
        ],
      },
      {
        id: 'cong_khai', name: 'Công bố, công khai, niêm yết',
        wordings: [
          '(?:công bố|công khai|niêm yết|cập nhật)[^.;]{0,60}(?:thủ tục|TTHC|quy trình|phí,? lệ phí)', 'danh mục (?:thủ tục|TTHC)', 'bộ (?:thủ tục hành chính|TTHC)', 'bảng (?:công khai|niêm yết)',
          'quyết định công bố', '(?:mức (?:thu )?|các (?:khoản )?|về )(?:phí,? )?lệ phí', '(?:trình tự|quy trình),? (?:hồ sơ|thủ tục,|thời gian)', 'thời hạn (?:giải quyết|trả kết quả|trả hồ sơ)',
          'thời gian giải quyết',
        ],
      },
      {
        id: 'mot_cua', name: 'Một cửa, một cửa liên thông',
        wordings: [
          'cơ chế "?(?:một|1) cửa', '(?:một|1) cửa,? (?:(?:một|1) cửa )?liên thông', 'một cửa(?=[^.;]{0,40}liên thông)',
          `(?:nâng cấp|kiện toàn|củng cố|đầu tư|cải tạo|trang thiết bị|cơ sở vật chất|hoạt động|chất lượng|hiệu quả|vận hành|giao dịch|đến|thành lập|mô hình)[^.;]{0,60}${ONE_STOP}`,
          'quy trình (?:nội bộ|điện tử)', 'thời gian chờ', 'một đầu mối tiếp nhận', 'viết đơn', 'trích lục', 'hẹn trả', '(?:đến )?nhận hồ sơ(?! (?:dự thi|dự tuyển|đề nghị khen))', 'quy trình cấp', 'đầu mối tiếp nhận hồ sơ(?! dự thi)', 'tại quầy', 'liên thông[^.;]{0,20}(?:khai sinh|khai tử|thường trú)', '(?:0?2|hai) nhóm thủ tục', 'không phụ thuộc(?: vào)? địa giới', 'phi địa giới', 'thủ tục (?:hành chính )?liên thông', 'TTHC liên thông', '(?:0?[45]|bốn|năm) (?:tại chỗ|trong 1|trong một)', 'ngày không (?:hẹn|viết|chờ)',
          'giờ không chờ', 'máy (?:xếp hàng|lấy số)', 'lấy số(?: \\p{L}+){0,2} tự động', 'đánh giá[^.;]{0,20}(?:một cửa|hành chính công)', 'công dân đến giao dịch',
          'người dân đến (?:giao dịch|liên hệ|làm)',
        ],
      },
      {
        id: 'giai_quyet_ho_so', name: 'Tiếp nhận, giải quyết, trả kết quả',
        wordings: [
          '(?:giải quyết|tiếp nhận|thực hiện|làm|nộp)[^.,;]{0,40}(?:thủ tục hành chính|TTHC|thủ tục|hồ sơ)', 'hồ sơ[^.,;]{0,40}(?:đúng hạn|trễ hạn|quá hạn|trước hạn|đúng hẹn)',
          '(?<!tiếp nhận (?:và|&) |tiếp nhận hồ sơ và )trả kết quả', '(?:thư|phiếu) xin lỗi', 'xin lỗi (?:tổ chức|người dân|công dân|bằng văn bản)', 'thành phần hồ sơ', 'phiếu hẹn',
          'nơi (?:nộp|nhận (?:hồ sơ|kết quả|giấy))', 'tờ khai', 'mẫu đơn', 'biểu mẫu,? (?:thủ tục|đơn|tờ)', '(?:yêu cầu|nộp|cung cấp|xuất trình|làm|giải quyết|kê khai)[^.,;]{0,20} giấy tờ', '(?:ủy quyền|uỷ quyền)[^.;]{0,30} (?:chứng thực|giải quyết (?:hồ sơ|thủ tục|TTHC))',
          '(?:tra cứu|tình trạng|kết quả|tiến độ|chậm)[^.,;]{0,20} hồ sơ', '(?:trả|chuyển)[^.,;]{0,15}hồ sơ', 'hồ sơ (?:chậm|muộn|tồn đọng|của (?:người dân|công dân|dân))', 'xin lỗi',
          '(?:trễ|quá|đúng|sai|chậm) hẹn', 'điểm hỗ trợ', 'hồ sơ (?:đăng ký|hộ tịch|đất đai|khai sinh)', '(?:đăng ký|làm|cấp)(?: giấy| bản sao)? (?:khai sinh|khai tử|kết hôn|hộ tịch)',
          'chứng thực(?: bản sao| chữ ký| hợp đồng)', 'tiếp nhận và trả kết quả', 'thời gian xử lý (?:hồ sơ|công việc)', 'giải quyết (?:công việc|việc) (?:của|cho) (?:người )?dân',
        ],
        except: 'thanh (?:quyết )?toán(?: kinh phí| theo quy định)|quyết toán|hồ sơ (?:công chức|cán bộ|thi đua)',
      },
      {
        id: 'phan_anh_kien_nghi', name: 'Phản ánh, kiến nghị',
        wordings: [
          '(?:phản ánh,? kiến nghị|kiến nghị)[^.;]{0,60}(?:quy định hành chính|thủ tục|TTHC)', 'quy định hành chính', 'đường dây nóng',
          '(?:tiếp nhận|xử lý|giải quyết)[^.;]{0,20}(?:phản ánh,? kiến nghị|kiến nghị,? phản ánh|phản ánh của)',
        ],
      },
      { id: 'buu_chinh', name: 'Bưu chính công ích', wordings: ['bưu chính công ích', 'dịch vụ bưu chính', 'qua (?:bưu chính|bưu điện)', 'trả kết quả tại nhà'] },
      { id: 'he_thong_chat_luong', name: 'Hệ thống quản lý chất lượng', wordings: ['ISO(?= ?9001|[^.;]{0,20}(?:giải quyết|chất lượng))', 'TCVN(?: ISO)?', 'hệ thống quản lý chất lượng'], except: 'ISO điện tử' },
      {
        id: 'thu_tuc_noi_chung', name: 'Thủ tục hành chính nói chung',
        wordings: [
          '(?<!(?:phòng|bộ phận|cục) kiểm soát )(?:thủ tục hành chính|TTHC)', 'những thủ tục', '(?:quy trình|loại) thủ tục', '(?:chuẩn hóa|chuẩn hoá|giảm|bỏ|rà soát|quy định) thủ tục', 'sự hài lòng[^.;]{0,80}(?:thủ tục|TTHC|dịch vụ)',
          '(?:khảo sát|đo lường|đánh giá|lấy ý kiến|nâng cao|cải thiện|chỉ số)[^.;]{0,30}hài lòng', 'chỉ số[^.;]{0,12}phục vụ người dân', 'giấy phép (?:xây dựng|kinh doanh)', 'giấy chứng nhận quyền sử dụng đất',
        ],
      },
    ],
  },
  {
    area: 'to_chuc_bo_may',
    name: 'Cải cách tổ chức bộ máy hành chính nhà nước',
    counts: 'Sắp xếp, tinh gọn, kiện toàn cơ quan và đơn vị sự nghiệp; chức năng, nhiệm vụ; phân cấp, phân quyền, ủy quyền; sắp xếp đơn vị hành chính, thôn, ấp; tinh giản biên chế; chính quyền địa phương hai cấp.',
    doesNotCount: 'Kiện toàn ban chỉ đạo, tổ giúp việc của chính kế hoạch; "tổ chức thực hiện"; sinh hoạt của các tổ chức, đoàn thể.',
    examples: ['Nhập hai trạm y tế sau khi sáp nhập xã.', 'Giao cho cấp xã quyền quản lý chợ hạng ba.'],
    counterexamples: ['Kiện toàn Tổ tuyên truyền cải cách hành chính.', 'Tổ chức bộ phận trực vào giờ nghỉ trưa.'],
    calledBy: ['cải cách (?:về )?(?:tổ chức )?bộ máy', 'tổ chức bộ máy', 'bộ máy hành chính'],
    subtopics: [
      {
        id: 'sap_xep_tinh_gon', name: 'Sắp xếp, tinh gọn',
        wordings: [
          '(?:sắp xếp|tinh gọn|kiện toàn|hợp nhất|sáp nhập|giải thể|cơ cấu lại)[^.;]{0,60}(?:bộ máy|cơ quan chuyên môn|đơn vị sự nghiệp|cơ quan,? đơn vị|tổ chức hành chính|phòng chuyên môn|các phòng|các sở|phòng,? ban|trung tâm|trường học|các trường|trường \\p{L}+|trạm y tế|đầu mối|tổ chức (?:của|các|bên trong)|tổ chức,? bộ máy)',
          'nhập[^.;]{0,20}(?:trạm y tế|trường|thôn|ấp)', 'tổ chức bộ máy', 'tinh gọn(?: \\p{L}+){0,2} bộ máy', 'bộ máy (?:hành chính|nhà nước|chính quyền|tinh gọn)', 'bộ máy các (?:phòng|cơ quan|đơn vị)',
          '(?:cải cách|tổ chức lại|kiện toàn) bộ máy', 'tổ chức lại[^.;]{0,15}(?:đơn vị|cơ quan|phòng|trường|trạm)', '(?:giảm|bớt|giải thể|sắp xếp)[^.;]{0,15}(?:phòng chuyên môn|ban quản lý|mạng lưới)', '(?:hiệu quả|hoạt động)[^.;]{0,20} bộ máy', 'bộ máy sau', 'nhất thể hóa', 'rõ người,? rõ việc', 'đề án thành lập', 'chuyển giao nhiệm vụ', 'cơ cấu tổ chức', '(?:giảm|tinh gọn)[^.;]{0,12}(?:đầu mối|cấp trung gian|cấp phó)', 'đầu mối bên trong',
          'tổ chức và hoạt động của các (?:cơ quan chuyên môn|phòng|đơn vị sự nghiệp)', '18-NQ/TW', '19-NQ/TW',
        ],
        except: 'ban chỉ đạo|tổ (?:giúp việc|công tác|tuyên truyền)',
      },
      {
        id: 'chuc_nang_nhiem_vu', name: 'Chức năng, nhiệm vụ, quan hệ công tác',
        wordings: [
          'chức năng,? nhiệm vụ,? (?:quyền hạn|cơ cấu)', '(?:quy định|rà soát|điều chỉnh)[^.;]{0,30}chức năng,? nhiệm vụ', 'chức năng,? nhiệm vụ của các (?:phòng|cơ quan|đơn vị|sở)',
          'phân công (?:lại )?nhiệm vụ[^.;]{0,20}công chức', 'nhiệm vụ(?: được)? chuyển từ cấp huyện', 'quy chế làm việc', 'mối quan hệ công tác',
          '(?:trùng lắp|chồng chéo|trùng lặp|bỏ sót)[^.;]{0,25}(?:chồng chéo|trùng lắp|trùng lặp|chức năng|nhiệm vụ)',
          '(?:bàn giao|tiếp nhận|chuyển giao)[^.;]{0,20}(?:nhiệm vụ|công việc|thẩm quyền)[^.;]{0,20}cấp (?:huyện|xã)', 'phương thức (?:làm việc|hoạt động)',
          '(?:ai|việc nào|phòng nào|người nào) làm (?:việc )?(?:gì|nào)',
        ],
      },
      {
        id: 'phan_cap_phan_quyen', name: 'Phân cấp, phân quyền, ủy quyền',
        wordings: [
          'phân cấp,? (?:phân quyền|ủy quyền|uỷ quyền|quản lý|giữa)', 'phân quyền', 'phân định thẩm quyền', '(?:đẩy mạnh|thực hiện|việc) phân cấp', 'phân cấp (?:cho|mạnh|quản lý)',
          'giao(?: thêm)? (?:quyền|thẩm quyền) (?:cho|giải quyết)', '(?:ủy quyền|uỷ quyền) (?:cho|trong quản lý)',
          'giao(?: thêm)?(?: quyền| thẩm quyền)?(?: cho)? (?:cấp xã|cấp huyện|địa phương)[^.;]{0,10}quyền',
        ],
        except: 'phân cấp ngân sách (?:nhà nước )?hiện hành|theo phân cấp',
      },
      {
        id: 'don_vi_hanh_chinh', name: 'Sắp xếp đơn vị hành chính',
        wordings: [
          '(?:sắp xếp|sáp nhập|điều chỉnh địa giới|hợp nhất)[^.;]{0,30}(?:đơn vị hành chính|các? (?:xã|phường|thị trấn|thôn|ấp|khu phố|xóm|tổ dân phố)|thị trấn \\p{L}+|xã \\p{L}+)',
          'chính quyền(?: địa phương)? (?:hai|02|2) cấp', '(?:bỏ|không (?:tổ chức|còn)|kết thúc)[^.;]{0,20}cấp huyện', 'thành lập (?:xã|phường|đặc khu|trung tâm|phòng|ban quản lý)',
          '(?:xã|phường|phòng|cơ quan) mới', 'sau (?:hợp nhất|sáp nhập)', 'trước (?:hợp nhất|sáp nhập)', '(?:giảm|sắp xếp|kết thúc|thôi|nghỉ|giải quyết)[^.;]{0,25}không chuyên trách',
          '(?:cán bộ|trụ sở) dôi dư', 'tên gọi mới', '(?<!thu |cập |đăng |hội |xâm |thâm )(?:nhập|chia tách)(?: \\p{L}+){0,3} (?:thôn|ấp|xóm|khu phố|tổ dân phố|xã)',
          '(?:điều chỉnh|hồ sơ,?|bản đồ) địa giới(?: đơn vị)? hành chính', 'mô hình chính quyền (?:địa phương|đô thị|02 cấp|hai cấp|2 cấp)',
        ],
        except: 'trước (?:khi )?sắp xếp|sau (?:khi )?sắp xếp[^.;]{0,10}$|ban chỉ đạo|tổ công tác|trụ sở[^.;]{0,20}dôi dư',
      },
      {
        id: 'bien_che', name: 'Tinh giản biên chế',
        wordings: [
          'tinh giản biên chế', '(?:quản lý|giao|sử dụng|cắt giảm|giảm)(?: chặt chẽ)? biên chế', '(?:chỉ tiêu|định mức|số lượng|điều chuyển|bổ sung|phân bổ) biên chế', 'biên chế (?:được giao|công chức|viên chức|hiện có)',
          'số lượng người làm việc',
        ],
        except: 'kinh phí quản lý hành chính',
      },
    ],
  },
  {
    area: 'che_do_cong_vu',
    name: 'Cải cách chế độ công vụ',
    counts: 'Vị trí việc làm, tuyển dụng, đánh giá, bố trí, luân chuyển, khen thưởng, kỷ luật, đào tạo cán bộ, công chức; văn hóa, đạo đức công vụ; kỷ luật, kỷ cương hành chính; kiểm tra công vụ; tiền lương.',
    doesNotCount: 'Cán bộ, công chức chỉ như người nghe tuyên truyền hay người thực hiện; tập huấn nghiệp vụ tuyên truyền, kiến thức cải cách hành chính.',
    examples: ['Chấm điểm công chức theo kết quả công việc hằng tháng.', 'Kiểm tra đột xuất giờ giấc làm việc.'],
    counterexamples: ['Tuyên truyền đến cán bộ, công chức, viên chức.', 'Mở lớp tập huấn viết tin cho cộng tác viên.'],
    calledBy: ['cải cách (?:chế độ )?công vụ', 'chế độ công vụ', 'cải cách công chức,? công vụ'],
    subtopics: [
      {
        id: 'van_hoa_cong_vu', name: 'Văn hóa, đạo đức công vụ',
        wordings: [
          'văn hóa công (?:vụ|sở)', 'văn hoá công (?:vụ|sở)', 'đạo đức (?:công vụ|nghề nghiệp)', 'nền công vụ', '(?:công chức|cán bộ)[^.;]{0,30}liêm chính',
          '(?:lề lối|tác phong|phong cách) (?:làm việc|phục vụ|công tác)', 'lề lối,? tác phong', '(?:một cửa|công chức|cán bộ) thân thiện', 'quy tắc ứng xử',
          '(?:chuẩn mực|thái độ|văn hóa)[^.;]{0,20}(?:giao tiếp|ứng xử|phục vụ)', 'giao tiếp,? ứng xử', 'thái độ phục vụ', '(?:nhũng nhiễu|phiền hà)', 'đeo thẻ (?:công chức|cán bộ)', 'sách nhiễu',
          'chính quyền thân thiện', 'công sở (?:thân thiện|văn minh|xanh)', '(?:0?[2-5]|ba|bốn|hai|năm) (?:xin|luôn|không|biết)(?:,| và)? (?:0?[2-5]|ba|bốn|hai|năm)? ?(?:xin|luôn|không|biết|cần)',
          'phong cách (?:phục vụ|làm việc|ứng xử)', 'văn minh công sở', 'kỹ năng (?:giao tiếp|ứng xử)', 'tinh thần,? thái độ', `thái độ (?:làm việc|của ${CIVIL_SERVANTS})`, 'niềm nở', 'tận tụy', 'hòa nhã', '(?:ý thức|tinh thần|thái độ)(?: \\p{L}+){0,2} phục vụ', 'nụ cười', '0?[2-5] không"?[^.;]{0,25}(?:công chức|cán bộ|công vụ|khi tiếp|giao tiếp)',
          '(?:công chức|cán bộ|công vụ)[^.;]{0,15}"?0?[2-5] không', 'nêu gương của',
        ],
      },
      {
        id: 'ky_luat_ky_cuong', name: 'Kỷ luật, kỷ cương; kiểm tra công vụ',
        wordings: [
          'kỷ luật,? kỷ cương', 'kỷ cương,? kỷ luật', 'kỷ cương hành chính', '(?:kiểm tra|thanh tra)(?: \\p{L}+)? công vụ', 'giờ giấc làm việc', 'thời giờ làm việc', 'trách nhiệm(?: của)?(?: \\p{L}+)? người đứng đầu',
          'trách nhiệm giải trình', 'hoạt động công vụ', 'thực thi[^.;]{0,15}công vụ', 'thi hành công vụ', 'nhiệm vụ,? công vụ', '(?:đùn đẩy|né tránh)', '(?:vi phạm|chấp hành)[^.;]{0,15}kỷ luật(?! tài chính)',
          '(?:chấp hành|sử dụng|lãng phí|đúng|thời)[^.;]{0,15} giờ (?:làm việc|hành chính)', 'uống rượu,? bia', 'đi muộn', 'về sớm', 'vòi vĩnh', 'tham nhũng vặt', 'chấm công', 'việc riêng trong giờ', 'xử lý(?: nghiêm)? trách nhiệm',
        ],
        except: 'trách nhiệm(?: của)?(?: \\p{L}+)? người đứng đầu[^.;]{0,80}(?:triển khai|cải cách hành chính|CCHC|tuyên truyền|thực hiện (?:kế hoạch|nhiệm vụ))',
      },
      {
        id: 'vi_tri_viec_lam', name: 'Vị trí việc làm, cơ cấu lại đội ngũ',
        wordings: [
          'vị trí việc làm', `cơ cấu lại[^.;]{0,20}${CIVIL_SERVANTS}`, 'cơ cấu ngạch', 'tiêu chuẩn chức danh', 'chuyển đổi vị trí công tác',
          '(?:nâng cao chất lượng|xây dựng|chuẩn hóa|chuẩn hoá|phát triển|kiện toàn|trẻ hóa)[^.;]{0,15}đội ngũ', 'chức danh nghề nghiệp', 'ngạch công chức', 'luật cán bộ', 'luật viên chức',
          `nâng cao[^.;]{0,20}(?:năng lực|trình độ|kỹ năng|phẩm chất|đạo đức|ý thức (?:phục vụ|trách nhiệm|chấp hành))[^.;]{0,25}${CIVIL_SERVANTS}`,
          `(?:sắp xếp|bố trí)[^.;]{0,15}${CIVIL_SERVANTS}[^.;]{0,5} dôi dư`,
        ],
        except: 'đội ngũ[^.;]{0,20}(?:tuyên truyền|báo cáo viên|cộng tác viên|phóng viên|làm công tác (?:cải cách|CCHC|tuyên truyền))|(?:năng lực|trình độ|kỹ năng|ý thức)[^.;]{0,60}(?:cải cách hành chính|CCHC|tuyên truyền)',
      },
      {
        id: 'tuyen_dung_danh_gia', name: 'Tuyển dụng, bổ nhiệm, đánh giá, khen thưởng',
        wordings: [
          `(?:tuyển dụng|đánh giá|chấm điểm|bổ nhiệm|luân chuyển|điều động|xếp loại|quy hoạch|khen thưởng|kỷ luật)(?:[^.;]{0,40}) ${CIVIL_SERVANTS}`,
          `(?:quản lý|sử dụng)(?:,[^.;]{0,30})? (?:đối với )?${CIVIL_SERVANTS}`, `bố trí ${CIVIL_SERVANTS}[^.;]{0,20}(?:đúng|theo vị trí|theo năng lực|phù hợp|dôi dư)`, 'thi tuyển chức danh', 'sát hạch',
          '(?:thi |xét )?nâng ngạch', 'thăng hạng', 'thi tuyển', '(?:chế độ|chính sách)[^.;]{0,30}(?:công chức|viên chức|người nghỉ)', 'nghỉ do sắp xếp', '(?:nghỉ việc|nghỉ hưu trước tuổi|thôi việc)',
          '(?:cải cách|chế độ|chính sách)(?: chính sách)? tiền lương', 'dám nghĩ', 'năng động,? sáng tạo', `(?:xử lý|thay thế|miễn nhiệm)[^.;]{0,30}${CIVIL_SERVANTS}`,
          `(?:quy hoạch|bổ nhiệm)(?:,? (?:bổ nhiệm|quy hoạch|luân chuyển|điều động|miễn nhiệm))* ${CIVIL_SERVANTS}`, '(?:hồ sơ|dữ liệu) (?:về )?(?:cán bộ|công chức)', `(?:luân phiên|luân chuyển|biệt phái|điều động) ${CIVIL_SERVANTS}`, 'đánh giá[^.;]{0,25}(?:kết quả|sản phẩm) công việc', 'KPI', 'văn bằng', `(?:nhận xét|biểu dương|tuyển)(?: \\p{L}+| \\d+)? ${CIVIL_SERVANTS}`, 'đổi vị trí', 'người có tài năng',
          'thu hút[^.;]{0,15}(?:nhân tài|tài năng|nguồn nhân lực(?! (?:công nghệ|CNTT|số))|sinh viên)', 'trọng dụng',
        ],
        except: 'phục vụ (?:công tác )?tuyên truyền|khen thưởng[^.;]{0,80}(?:tuyên truyền|cải cách hành chính|CCHC)',
      },
      {
        id: 'dao_tao_boi_duong', name: 'Đào tạo, bồi dưỡng',
        wordings: [
          `(?:đào tạo|bồi dưỡng)[^.;]{0,30}${CIVIL_SERVANTS}`, `${CIVIL_SERVANTS}[^.;]{0,40}(?:đào tạo|bồi dưỡng)`, 'trình độ chuyên môn[^.;]{0,20}công chức',
          '(?:đào tạo|bồi dưỡng|học)[^.;]{0,30}(?:ngạch|chức danh|lý luận chính trị|quản lý nhà nước)', `(?:cử|đưa)[^.;]{0,20}${CIVIL_SERVANTS}[^.;]{0,12}học`,
        ],
        except: '(?:kiến thức|nghiệp vụ|kỹ năng|về|công tác)(?: công tác)? (?:cải cách hành chính|CCHC|tuyên truyền|truyền thông|viết tin)|chuyển đổi số|kỹ năng số|dịch vụ công trực tuyến',
      },
    ],
  },
  {
    area: 'tai_chinh_cong',
    name: 'Cải cách tài chính công',
    counts: 'Quản lý, công khai ngân sách; tự chủ của đơn vị sự nghiệp và cơ quan; khoán chi; tài sản công, trụ sở; giải ngân đầu tư công; thực hành tiết kiệm, chống lãng phí.',
    doesNotCount: 'Kinh phí của chính kế hoạch: bố trí, lập dự toán, thanh quyết toán cho việc tuyên truyền.',
    examples: ['Trường mầm non tự chủ chi thường xuyên từ năm học mới.', 'Niêm yết số thu, chi các quỹ tại nhà văn hóa.'],
    counterexamples: ['Phòng Tài chính tham mưu bố trí kinh phí thực hiện Kế hoạch.', 'Kinh phí lấy từ ngân sách xã.'],
    calledBy: ['cải cách tài chính(?: công)?', 'tài chính công'],
    subtopics: [
      {
        id: 'tu_chu', name: 'Tự chủ',
        wordings: [
          'tự chủ (?:về )?tài chính', '(?:cơ chế|quyền|lộ trình|thực hiện|mức độ) tự chủ', 'tự chủ,? tự chịu trách nhiệm', 'tự chủ(?: về)? (?:biên chế|chi thường xuyên|của đơn vị|đối với)',
          'khoán (?:kinh phí|chi|biên chế)', 'sang (?:cơ chế )?tự chủ', 'tự (?:bảo|đảm) (?:đảm|bảo)[^.;]{0,15}(?:chi|kinh phí)', 'tự chủ', 'chi tiêu nội bộ', 'thu nhập tăng thêm', 'tăng thu nhập',
          'dịch vụ sự nghiệp công', 'kinh phí quản lý hành chính',
        ],
        except: 'tự chủ động|kinh phí thực hiện|(?:bố trí|cân đối|bảo đảm|đảm bảo) kinh phí',
      },
      {
        id: 'ngan_sach', name: 'Quản lý, công khai ngân sách',
        wordings: [
          'công khai[^.;]{0,30}(?:ngân sách|tài chính|thu,? chi|quỹ)', '(?:quản lý|phân bổ|sử dụng|điều hành)[^.;]{0,25}(?:ngân sách|tài chính)(?! hỗ trợ)',
          'thu,? chi (?:ngân sách|(?:các (?:loại )?)?quỹ|tài chính)', '(?:công khai|niêm yết|quản lý)[^.;]{0,30}(?:thu,? chi|quyết toán|khoản (?:thu|đóng góp)|quỹ)', 'khoản đóng góp', 'chi tiêu',
          'tiết kiệm (?:điện|nước|ngân sách|chi (?:thường xuyên|tiêu))', 'kỷ luật tài chính', 'quyết toán ngân sách', 'mua sắm (?:công|tài sản|tập trung)', 'thu ngân sách', 'luật ngân sách',
          'tiết kiệm,? chống lãng phí', '(?:phân bổ|giao)(?:,? giao)? dự toán(?: thu,? chi)? ngân sách', '(?:chính sách|cải cách)[^.;]{0,12} thuế', 'cổ phần hóa', 'cổ phần hoá', 'thoái vốn',
          'tài chính,? ngân sách', 'cơ chế (?:quản lý )?tài chính', 'thất thu', 'thu đúng', 'nợ (?:đọng|thuế)', 'kiểm soát chi', '(?:giảm|tiết kiệm|hạn chế)(?: \\d+%)? chi(?! phí| tiết)', 'khánh tiết', 'đấu thầu', 'nhiệm vụ chi', 'thanh toán vốn', '(?:thực hiện|xử lý)[^.;]{0,15}(?:kiến nghị|kết luận)[^.;]{0,15}kiểm toán',
        ],
        except: 'kinh phí|kế hoạch này|hướng dẫn[^.;]{0,30}sử dụng|dự toán[^.;]{0,40}(?:tuyên truyền|thực hiện (?:kế hoạch|nhiệm vụ)|cải cách hành chính|CCHC)|tham mưu[^.;]{0,60}bố trí',
      },
      {
        id: 'tai_san_cong', name: 'Tài sản công',
        wordings: [
          'tài sản công', 'xe công', 'nhà công vụ', 'trụ sở[^.,;]{0,20}(?:dôi dư|sau sắp xếp|sau sáp nhập|bỏ trống)', '(?:xử lý|sắp xếp|thanh lý)[^.;]{0,15}(?:nhà,? đất|cơ sở nhà|trụ sở)', 'nhà,? đất dôi dư',
          'đấu giá[^.;]{0,20}(?:trụ sở|tài sản|đất)', '(?:quản lý|sắp xếp)[^.;]{0,20}trụ sở', 'quản lý,? sử dụng (?:nhà (?:sinh hoạt|văn hóa)|công trình)',
        ],
      },
      { id: 'dau_tu_cong', name: 'Đầu tư công', wordings: ['giải ngân', 'vốn đầu tư công', 'đầu tư công'] },
    ],
  },
  {
    area: 'chinh_quyen_so',
    name: 'Xây dựng và phát triển Chính phủ điện tử, Chính phủ số',
    counts: 'Chính quyền điện tử, chính quyền số, chuyển đổi số; dịch vụ công trực tuyến; số hóa, chữ ký số, dữ liệu, định danh điện tử; thanh toán không dùng tiền mặt; nền tảng, hạ tầng, an toàn thông tin; Tổ công nghệ số cộng đồng.',
    doesNotCount: 'Cổng thông tin điện tử, Zalo, Facebook chỉ như kênh tuyên truyền của kế hoạch; gửi báo cáo qua thư điện tử.',
    examples: ['Hướng dẫn người cao tuổi cài ứng dụng định danh.', 'Quét và lưu kết quả hộ tịch từ sổ giấy.'],
    counterexamples: ['Đăng tin trên Cổng thông tin điện tử huyện.', 'Gửi bản mềm qua hộp thư công vụ.'],
    calledBy: ['(?:chính phủ|chính quyền) (?:điện tử|số)', 'hiện đại hóa (?:nền )?hành chính', 'hiện đại hoá (?:nền )?hành chính', DIGITAL_TRANSFORMATION],
    subtopics: [
      {
        id: 'chinh_quyen_dien_tu', name: 'Chính quyền điện tử, chính quyền số',
        wordings: [
          '(?:chính phủ|chính quyền) (?:điện tử|số)', 'hiện đại hóa (?:nền )?hành chính', 'hiện đại hoá (?:nền )?hành chính', 'đô thị thông minh', 'ứng dụng công nghệ thông tin', 'ứng dụng CNTT',
        ],
      },
      {
        id: 'chuyen_doi_so', name: 'Chuyển đổi số',
        wordings: [
          DIGITAL_TRANSFORMATION, 'kinh tế số', 'xã hội số', 'công dân số', 'kỹ năng số', 'bình dân học vụ số', 'công nghệ số', 'môi trường (?:số|mạng|điện tử)', 'nền tảng(?: \\p{L}+){0,2} số',
          'trí tuệ nhân tạo', 'xóa mù (?:số|công nghệ)', 'xoá mù (?:số|công nghệ)', '(?:bản đồ|ngân hàng|thư viện|du lịch|chợ|lớp học) số(?! \\d)', 'trợ lý ảo', 'thương mại điện tử', 'không gian mạng', 'phản ánh hiện trường', 'công dân học tập số', '(?:điện thoại|thiết bị) thông minh', 'smartphone', 'trên (?:điện thoại|mạng(?! xã hội))', 'lừa đảo',
          '(?:xã|thôn|ấp|làng|bản|khu|phố|nông thôn|nông thôn mới|trường học) thông minh', 'công nghệ thông tin vào (?:giải quyết|quản lý|hoạt động)',
        ],
        except: 'tuyên truyền trên (?:các )?nền tảng số$',
      },
      {
        id: 'dich_vu_cong_truc_tuyen', name: 'Dịch vụ công trực tuyến',
        wordings: [
          'dịch vụ công trực tuyến', 'dịch vụ công(?=[^.;]{0,30}toàn trình)', 'DVCTT', 'DVC trực tuyến', 'hồ sơ(?: \\p{L}+){0,4} trực tuyến', 'thủ tục trực tuyến', 'cổng dịch vụ công',
          'trực tuyến toàn trình', 'một cửa điện tử', 'nộp(?: \\p{L}+){0,3} (?:trực tuyến|qua mạng)', 'tiện ích số', 'ki[ -]?ốt', 'tự phục vụ', 'mã QR', 'QR code', 'chatbot',
          'dịch vụ công (?:mức độ|toàn trình|một phần|quốc gia|của tỉnh)', 'tài khoản (?:dịch vụ công|định danh|cổng)', 'qua mạng internet', 'quét mã', 'qua mạng(?! xã hội)',
          '(?:trả|báo|gửi|thông báo|nhắn)[^.;]{0,20}(?:kết quả|hồ sơ|lịch hẹn)[^.;]{0,15}(?:zalo|tin nhắn|SMS)', '(?:zalo|tin nhắn|SMS)[^.;]{0,20}(?:kết quả|tình trạng|báo|nhận)[^.;]{0,10}hồ sơ',
          'tra cứu[^.;]{0,25}(?:điện thoại|trực tuyến|mạng)',
        ],
      },
      {
        id: 'so_hoa_du_lieu', name: 'Số hóa, dữ liệu',
        wordings: [
          'số (?:hóa|hoá)', 'cơ sở dữ liệu', 'dữ liệu (?:số|dân cư|mở|dùng chung|quốc gia)', 'kết nối,? chia sẻ', 'trung tâm (?:tích hợp )?dữ liệu',
          '(?:hồ sơ|hóa đơn|hoá đơn|biên lai|học bạ|bệnh án|chứng thực|thư viện|sổ) (?:điện tử|số)', 'hệ thống thông tin(?! (?:cơ sở|đại chúng|tuyên truyền|truyền thông))',
          '(?:tích hợp|chia sẻ|đồng bộ|làm sạch|khai thác|cập nhật)[^.;]{0,20}dữ liệu', 'LGSP', 'IPv6', 'kho dữ liệu', 'quét(?: [\\p{L}\\d.]+){0,2} (?:kết quả|hồ sơ|tài liệu|sổ|trang)',
        ],
      },
      {
        id: 'dinh_danh_thanh_toan', name: 'Định danh, chữ ký số, thanh toán',
        wordings: [
          'định danh(?: và xác thực)? điện tử', 'định danh mức', 'ứng dụng định danh', 'cài(?: đặt)?(?: \\p{L}+){0,2} ứng dụng', 'VNeID', '(?<!tổ(?: công tác| giúp việc)?(?: triển khai| thực hiện)? )đề án 06', 'chữ ký số', 'ký số',
          'thanh toán (?:trực tuyến|điện tử|không dùng tiền mặt)', 'không dùng tiền mặt', 'căn cước(?: \\p{L}+){0,2} gắn chíp', 'định danh và xác thực', 'dữ liệu về dân cư', 'căn cước điện tử',
          'sổ (?:sức khỏe|sức khoẻ) điện tử', 'chuyển khoản', 'ví điện tử', 'tài khoản ngân hàng', '(?:chi trả|trả lương|trợ cấp)[^.;]{0,30} qua tài khoản',
        ],
      },
      {
        id: 'ha_tang_van_hanh', name: 'Hạ tầng, phần mềm, an toàn',
        wordings: [
          'hạ tầng (?:số|kỹ thuật|công nghệ)', 'phần mềm quản lý văn bản', '(?:phần mềm|hệ thống) (?:một cửa|quản lý văn bản)', 'văn bản điện tử', '(?:sử dụng|tăng cường)[^.;]{0,12} (?:hộp )?thư (?:điện tử )?công vụ', '(?:trên|qua|chạy thử|cài đặt|khai thác|vận hành|nâng cấp|triển khai|sử dụng)(?: \\p{L}+){0,3} phần mềm(?! tuyên truyền)', 'không (?:in|dùng|sử dụng) giấy', 'cáp quang', '(?:phủ )?sóng (?:di động|4G|5G)', 'điều hành thông minh', 'IOC', 'phòng họp (?:không giấy|trực tuyến)', 'họp không giấy',
          'an toàn,? (?:an ninh )?thông tin', 'an ninh mạng', 'mạng (?:nội bộ|truyền số liệu)', 'camera', 'tổ công nghệ số', 'mạng (?:LAN|WAN|internet|không dây)',
          '(?:đầu tư|nâng cấp|trang bị|lắp đặt|phủ)[^.;]{0,30}(?:máy tính|máy scan|máy quét|đường truyền|wifi|thiết bị công nghệ)', 'wifi', 'i-?office', 'bảo mật thông tin', 'hồ sơ công việc',
          'an toàn dữ liệu', 'nâng cấp[^.;]{0,15}(?:cổng|trang) thông tin điện tử', 'ISO điện tử',
        ],
      },
    ],
  },
]
