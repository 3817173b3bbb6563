import type { AreaCode } from './area-code.ts'

/** "Phổ biến các văn bản luật mới", "văn bản mới được phổ biến đến từng thôn" is spreading of law, no law-making. */
const NOT_SPREAD = '(?<!(?:phổ biến|tuyên truyền|giới thiệu|quán triệt|tập huấn|tìm hiểu)[^.;]{0,40} )'
const NOT_TO_BE_SPREAD = '(?![^.;]{0,30} (?:được |để |kịp thời )?(?:phổ biến|tuyên truyền|giới thiệu|quán triệt))'

export const THE_CHE: AreaCode = {
  area: 'the_che',
  name: 'Cải cách thể chế',
  counts: 'Xây dựng, sửa đổi, rà soát, hệ thống hóa, kiểm tra văn bản quy phạm pháp luật và quy chế; lấy ý kiến vào dự thảo; theo dõi thi hành pháp luật; cải cách tư pháp, trợ giúp pháp lý.',
  doesNotCount: 'Tuyên truyền "chủ trương của Đảng, chính sách pháp luật của Nhà nước về cải cách hành chính"; phổ biến, giáo dục pháp luật nói chung; "đúng quy định của pháp luật".',
  examples: ['Rà soát các nghị quyết của Hội đồng nhân dân xã đã hết hiệu lực.', 'Lấy ý kiến Nhân dân vào dự thảo quy chế quản lý chợ.'],
  counterexamples: ['Phổ biến pháp luật lồng ghép trong các buổi họp thôn.', 'Chi theo đúng quy định của pháp luật.'],
  calledBy: ['cải cách thể chế', '(?:hoàn thiện|xây dựng) thể chế', 'thể chế'],
  subtopics: [
    {
      id: 'van_ban_quy_pham', name: 'Văn bản quy phạm pháp luật', english: 'Legal documents',
      wordings: [
        'văn bản quy phạm pháp luật', 'VBQPPL', 'văn bản QPPL', 'hoàn thiện (?:hệ thống )?(?:pháp luật|cơ chế,? chính sách)', '(?:xây dựng|hoàn thiện) hệ thống pháp luật', 'văn bản trái pháp luật',
        '(?:soạn thảo|thẩm định|kiểm tra|xây dựng)(?:,? ban hành)? văn bản(?! chỉ đạo)', 'soạn thảo[^.;]{0,20}(?:nghị quyết|quyết định)', '(?:xây dựng|góp ý|hoàn thiện)[^.;]{0,20}chính sách,? pháp luật',
        'văn bản (?:đã )?hết hiệu lực', 'hệ thống văn bản', 'quy trình xây dựng pháp luật', 'xây dựng(?:,? (?:thi hành|ban hành|hoàn thiện|tổ chức thi hành|kiểm tra|và))* pháp luật',
        `${NOT_SPREAD}văn bản (?:pháp luật |luật )?mới${NOT_TO_BE_SPREAD}`, 'văn bản (?:pháp luật )?mới (?:do|của) (?:HĐND|UBND|Hội đồng nhân dân|Ủy ban nhân dân|địa phương|tỉnh|huyện|thành phố)', 'thể chế hóa', 'thể chế hoá', '(?:ban hành|dự thảo|xây dựng) văn bản[^.;]{0,30}(?:đúng|thẩm quyền|trình tự)',
        '(?:tự )?kiểm tra(?:,| và) (?:rà soát|xử lý)(?: các)? văn bản', '(?:xây dựng|ban hành) (?:các )?(?:nghị quyết|quyết định)(?:,? (?:quyết định|nghị quyết))* (?:của địa phương|quy phạm|đúng)', 'hợp hiến', 'văn bản quy định chi tiết', 'quyết định quy phạm', 'chất lượng (?:các )?(?:văn bản|soạn thảo|ban hành văn bản)(?! tuyên truyền)', 'đánh giá tác động[^.;]{0,10}(?:chính sách|văn bản)', 'đối tượng chịu (?:sự )?tác động',
        '(?:xây dựng|hoàn thiện|sửa đổi|đề xuất|tháo gỡ|cụ thể hóa|cụ thể hoá)(?:,? (?:bổ sung|hoàn thiện|sửa đổi))*(?: các)? (?:cơ chế,? chính sách|cơ chế đặc thù|chính sách(?! pháp luật))', 'điểm nghẽn[^.;]{0,15}(?:thể chế|pháp lý)', 'quy định[^.;]{0,15}trái (?:thẩm quyền|pháp luật)', 'tháo gỡ[^.;]{0,30}(?:quy định|pháp lý)',
        'lập quy', '(?:xây dựng|ban hành|soạn thảo)[^.;]{0,12}(?:nghị quyết|quyết định) (?:của (?:HĐND|UBND|Hội đồng)|quy định|ban hành quy)', 'công tác pháp chế', '(?:các|văn bản) luật (?:mới|sửa đổi)[^.;]{0,25}(?:thông qua|ban hành|có hiệu lực)', 'quyết định quy định (?:về|chi tiết)',
        'văn bản[^.;]{0,20} trái pháp luật', 'quy phạm pháp luật', 'pháp điển', 'đổi mới việc (?:ra|ban hành) nghị quyết', 'văn bản[^.;]{0,50}không (?:trái (?:luật|pháp luật)|chồng chéo)', 'đối thoại chính sách', 'khi (?:xây dựng|ban hành) (?:nghị quyết|chính sách)',
      ],
    },
    {
      id: 'ra_soat_he_thong_hoa', name: 'Rà soát, hệ thống hóa', english: 'Review and systematisation of documents',
      wordings: [
        '(?:rà soát|bãi bỏ|hệ thống hóa|hệ thống hoá|thay thế|hợp nhất)(?:,? (?:kiểm tra|rà soát|bãi bỏ|xử lý|hệ thống hóa|hệ thống hoá|sửa đổi|bổ sung|đánh giá|và)){0,5}(?: lại)?(?: các| những)? (?:văn bản|quy định|nghị quyết|quyết định,)(?! chỉ đạo)',
        '(?:quy định|văn bản|chính sách)[^.;]{0,40}(?:lỗi thời|lạc hậu|không còn phù hợp)',
        'rà soát[^.;]{0,25} (?:chồng chéo|mâu thuẫn)[^.;]{0,20} (?:quy định|văn bản)', 'sửa đổi(?:,? bổ sung)?(?: các| một số)? quy định(?= (?:về|quản lý|của|còn|không))',
      ],
      except: 'thủ tục|TTHC|chức năng,? nhiệm vụ',
    },
    {
      id: 'lay_y_kien_du_thao', name: 'Lấy ý kiến vào dự thảo', english: 'Comments on drafts',
      wordings: [
        '(?:lấy|tham gia|góp)(?: \\p{L}+){0,2} ý kiến[^.;]{0,60}dự thảo', 'dự thảo (?:các )?(?:văn bản|nghị quyết|hương ước|luật|quy chế|chính sách)', 'hương ước',
        'quy ước (?:của )?(?:thôn|ấp|làng|bản|khu|xóm)', 'góp ý[^.;]{0,12}(?:dự thảo|dự án luật|luật)', 'dự án luật', 'phản biện xã hội[^.;]{0,40}(?:dự thảo|văn bản|chính sách)',
      ],
      except: 'TTHC|thủ tục hành chính|dự thảo (?:kế hoạch|báo cáo|đề cương|chương trình)',
    },
    {
      id: 'thi_hanh_phap_luat', name: 'Theo dõi thi hành pháp luật', english: 'Monitoring of law enforcement',
      wordings: [
        '(?:theo dõi(?:,? đánh giá)?|đánh giá)(?: chung)?(?: tình hình| công tác| việc)*(?: tổ chức)? thi hành pháp luật', '(?:tổ chức |việc )?thi hành pháp luật', 'thi hành (?:các )?(?:luật|pháp lệnh)',
        'trợ giúp pháp lý', 'cải cách tư pháp',
      ],
    },
    {
      id: 'quy_che', name: 'Quy chế, chính sách của địa phương', english: 'Local regulations and policies',
      wordings: [
        '(?:ban hành|sửa|sửa đổi|thay thế|hoàn thiện|bổ sung)(?:,? (?:ban hành|sửa đổi|hoàn thiện|bổ sung))* (?:các )?(?:quy chế(?! (?:làm việc|chi tiêu|văn hóa|quản lý tài sản|quản lý,? sử dụng))|nghị quyết (?:hỗ trợ|quy định|về)|cơ chế,? chính sách)',
        'trình (?:HĐND|Hội đồng nhân dân)(?: \\p{L}+)? (?:ban hành|nghị quyết|thông qua nghị quyết)',
        '(?:xây dựng|ban hành)[^.;]{0,6} quy chế phối hợp',
      ],
    },
  ],
}
