import type { AreaCode } from './area-code.ts'

/** The office where people hand in and fetch, under the names it has had. */
const ONE_STOP = '(?:bộ phận "?(?:một cửa|1 cửa|tiếp nhận (?:và|&) trả kết quả|tn&tkq|tn-tkq)|(?:trung tâm|TT\\.? ?|chi nhánh )(?: ?phục vụ)? ?(?:hành chính công|HCC|PVHCC))'

/** "Nộp hồ sơ trước ngày 25/12", "hoàn thiện hồ sơ đề nghị công nhận": what the office itself hands in. */
const OWN_DOSSIER = '(?:lập|hoàn thiện|hoàn thành|nộp|gửi|trình) hồ sơ(?: \\p{L}+){0,3} (?:(?:chậm nhất |xong )?(?:trước|ngày|trong) (?:ngày |hết )?\\d|đề nghị (?:công nhận|thẩm định|xét)|công nhận|đạt chuẩn)|hồ sơ đề nghị (?:công nhận|xét|khen)'

export const THU_TUC_HANH_CHINH: AreaCode = {
  area: 'thu_tuc_hanh_chinh',
  name: 'Cải cách thủ tục hành chính',
  counts: 'Rà soát, cắt giảm, đơn giản hóa, công bố, công khai, niêm yết thủ tục; cơ chế một cửa; tiếp nhận và trả kết quả; phản ánh, kiến nghị về quy định hành chính; bưu chính công ích; hài lòng của người làm thủ tục.',
  doesNotCount: 'Tên của Bộ phận Một cửa chỉ như một nơi chốn hay một đơn vị phối hợp; thủ tục nội bộ về thanh quyết toán kinh phí của kế hoạch.',
  examples: ['Rút ngắn thời gian cấp giấy phép xây dựng.', 'Thay bảng niêm yết thủ tục tại trụ sở.'],
  counterexamples: ['Đơn vị phối hợp: Bộ phận Một cửa.', 'Hoàn tất thủ tục thanh toán theo quy định.'],
  calledBy: ['cải cách (?:thủ tục hành chính|TTHC)', '(?<!phòng |bộ phận |cục )kiểm soát (?:thủ tục hành chính|TTHC)'],
  subtopics: [
    {
      id: 'ra_soat_don_gian_hoa', name: 'Rà soát, cắt giảm, đơn giản hóa', english: 'Review, cutting, simplification',
      wordings: [
        'đơn giản hóa', 'đơn giản hoá', '(?:cắt giảm|rút ngắn|giảm)[^.,;]{0,30}(?:thời gian|thành phần hồ sơ|giấy tờ|chi phí tuân thủ|thủ tục|TTHC|quy định)', 'tái cấu trúc quy trình',
        'chi phí tuân thủ', 'điều kiện kinh doanh', '(?:cắt giảm|rút ngắn|giảm)[^.;]{0,20}quy trình', 'bỏ[^.,;]{0,20}giấy tờ', '(?:giảm|bớt)[^.,;]{0,12}(?:lượt|lần) đi lại',
        'bãi bỏ[^.;]{0,20}(?:thủ tục|TTHC|sổ hộ khẩu)', 'kiểm soát[^.,;]{0,25} thủ tục(?! hành chính)',
        '(?:kiểm soát|hạn chế)[^.,;]{0,20}ban hành[^.,;]{0,12} thủ tục',
        'phải đi lại', 'đi lại nhiều', 'các (?:bước|khâu) trung gian',
      ],
    },
    {
      id: 'cong_khai', name: 'Công bố, công khai, niêm yết', english: 'Announcement and publication',
      wordings: [
        '(?:công bố|công khai|niêm yết|cập nhật)[^.;]{0,60}(?:thủ tục|TTHC|quy trình|phí,? lệ phí)', 'danh mục (?:thủ tục|TTHC)', 'bộ (?:thủ tục hành chính|TTHC)', 'bảng (?:công khai|niêm yết)',
        'quyết định công bố', '(?:mức (?:thu )?|các (?:khoản )?|về )(?:phí,? )?lệ phí', '(?:trình tự|quy trình),? (?:hồ sơ|thủ tục,|thời gian)', 'thời hạn (?:giải quyết|trả kết quả|trả hồ sơ)',
        'thời gian giải quyết',
      ],
    },
    {
      id: 'mot_cua', name: 'Một cửa, một cửa liên thông', english: 'One-stop shop',
      wordings: [
        'cơ chế "?(?:một|1) cửa', '(?:một|1) cửa,? (?:(?:một|1) cửa )?liên thông', 'một cửa(?=[^.;]{0,40}liên thông)',
        `(?:nâng cấp|kiện toàn|củng cố|đầu tư|cải tạo|trang thiết bị|cơ sở vật chất|hoạt động|chất lượng|hiệu quả|vận hành|giao dịch|đến|thành lập|mô hình)[^.;]{0,60}${ONE_STOP}`,
        'quy trình (?:nội bộ|điện tử)', 'thời gian chờ', 'một đầu mối tiếp nhận', 'viết đơn', 'trích lục', 'hẹn trả', '(?:đến )?nhận hồ sơ(?! (?:dự thi|dự tuyển|đề nghị khen))', 'quy trình cấp', 'đầu mối tiếp nhận hồ sơ(?! dự thi)', 'tại quầy', 'liên thông[^.;]{0,20}(?:khai sinh|khai tử|thường trú)', '(?:0?2|hai) nhóm thủ tục', 'không phụ thuộc(?: vào)? địa giới', 'phi địa giới', 'thủ tục (?:hành chính )?liên thông', 'TTHC liên thông', '(?:0?[45]|bốn|năm) (?:tại chỗ|trong 1|trong một)', 'ngày không (?:hẹn|viết|chờ)',
        'giờ không chờ', 'máy (?:xếp hàng|lấy số)', 'lấy số(?: \\p{L}+){0,2} tự động', 'đánh giá[^.;]{0,20}(?:một cửa|hành chính công)', 'công dân đến giao dịch',
        'người dân đến (?:giao dịch|liên hệ|làm)',
      ],
    },
    {
      id: 'giai_quyet_ho_so', name: 'Tiếp nhận, giải quyết, trả kết quả', english: 'Reception, settlement, results',
      wordings: [
        '(?:giải quyết|tiếp nhận|thực hiện|làm|nộp)[^.,;]{0,40}(?:thủ tục hành chính|TTHC|thủ tục|hồ sơ)', 'hồ sơ[^.,;]{0,40}(?:đúng hạn|trễ hạn|quá hạn|trước hạn|đúng hẹn)',
        '(?<!tiếp nhận (?:và|&) |tiếp nhận hồ sơ và )trả kết quả', '(?:thư|phiếu) xin lỗi', 'xin lỗi (?:tổ chức|người dân|công dân|bằng văn bản)', 'thành phần hồ sơ', 'phiếu hẹn',
        'nơi (?:nộp|nhận (?:hồ sơ|kết quả|giấy))', 'tờ khai', 'mẫu đơn', 'biểu mẫu,? (?:thủ tục|đơn|tờ)', '(?:yêu cầu|nộp|cung cấp|xuất trình|làm|giải quyết|kê khai)[^.,;]{0,20} giấy tờ', '(?:ủy quyền|uỷ quyền)[^.;]{0,30} (?:chứng thực|giải quyết (?:hồ sơ|thủ tục|TTHC))',
        '(?:tra cứu|tình trạng|kết quả|tiến độ|chậm)[^.,;]{0,20} hồ sơ', '(?:trả|chuyển)[^.,;]{0,15}hồ sơ', 'hồ sơ (?:chậm|muộn|tồn đọng|của (?:người dân|công dân|dân))', 'xin lỗi',
        '(?:trễ|quá|đúng|sai|chậm) hẹn', 'điểm hỗ trợ', 'hồ sơ (?:đăng ký|hộ tịch|đất đai|khai sinh)', '(?:đăng ký|làm|cấp)(?: giấy| bản sao)? (?:khai sinh|khai tử|kết hôn|hộ tịch)',
        'chứng thực(?: bản sao| chữ ký| hợp đồng)', 'tiếp nhận và trả kết quả', 'thời gian xử lý (?:hồ sơ|công việc)', 'giải quyết (?:công việc|việc) (?:của|cho) (?:người )?dân',
        'bổ sung(?: thành phần)? hồ sơ', '(?:nộp|nhận|tiếp nhận)(?: \\p{L}+)? đủ hồ sơ', '(?:giải quyết|thực hiện)[^.;]{0,12} chế độ[^.;]{0,40} hồ sơ',
        'kê khai[^.,;]{0,10} hồ sơ', 'đăng ký (?:hộ )?kinh doanh', 'đăng ký (?:khai sinh|khai tử|kết hôn|hộ tịch)', 'giải quyết[^.,;]{0,20} đúng (?:hạn|hẹn)', 'hồ sơ lưu[^.;]{0,12} (?:một cửa|bộ phận|trung tâm)',
      ],
      except: `thanh (?:quyết )?toán(?: kinh phí| theo quy định)|quyết toán|hồ sơ (?:công chức|cán bộ|thi đua)|${OWN_DOSSIER}`,
    },
    {
      id: 'phan_anh_kien_nghi', name: 'Phản ánh, kiến nghị', english: 'Feedback and petitions',
      wordings: [
        '(?:phản ánh,? kiến nghị|kiến nghị)[^.;]{0,60}(?:quy định hành chính|thủ tục|TTHC)', 'quy định hành chính', 'đường dây nóng',
        '(?:tiếp nhận|xử lý|giải quyết)[^.;]{0,20}(?:phản ánh,? kiến nghị|kiến nghị,? phản ánh|phản ánh của)',
      ],
      except: 'ban tổ chức|cuộc thi|hội thi',
    },
    { id: 'buu_chinh', name: 'Bưu chính công ích', english: 'Public postal services', wordings: ['bưu chính công ích', 'dịch vụ bưu chính', 'qua (?:bưu chính|bưu điện)', 'trả kết quả tại nhà'], except: 'dự thi|bài thi|tác phẩm' },
    {
      id: 'thu_tuc_noi_chung', name: 'Thủ tục hành chính nói chung', english: 'Procedures in general',
      wordings: [
        '(?<!(?:phòng|bộ phận|cục) kiểm soát )(?:thủ tục hành chính|TTHC)', 'những thủ tục', '(?:quy trình|loại) thủ tục', '(?:chuẩn hóa|chuẩn hoá|giảm|bỏ|rà soát|quy định) thủ tục', 'sự hài lòng[^.;]{0,80}(?:thủ tục|TTHC|dịch vụ)',
        '(?:khảo sát|đo lường|đánh giá|lấy ý kiến|nâng cao|cải thiện|chỉ số)[^.;]{0,30}hài lòng', 'chỉ số(?: chất lượng)? phục vụ(?! (?:hành chính|kiểm tra|công tác))', 'giấy phép (?:xây dựng|kinh doanh)', 'giấy chứng nhận quyền sử dụng đất',
      ],
    },
  ],
}
