import type { AreaCode } from './area-code.ts'

export const TO_CHUC_BO_MAY: AreaCode = {
  area: 'to_chuc_bo_may',
  name: 'Cải cách tổ chức bộ máy hành chính nhà nước',
  counts: 'Sắp xếp, tinh gọn, kiện toàn cơ quan và đơn vị sự nghiệp; chức năng, nhiệm vụ; phân cấp, phân quyền, ủy quyền; sắp xếp đơn vị hành chính, thôn, ấp; tinh giản biên chế; chính quyền địa phương hai cấp.',
  doesNotCount: 'Kiện toàn ban chỉ đạo, tổ giúp việc của chính kế hoạch; "tổ chức thực hiện"; sinh hoạt của các tổ chức, đoàn thể.',
  examples: ['Nhập hai trạm y tế sau khi sáp nhập xã.', 'Giao cho cấp xã quyền quản lý chợ hạng ba.'],
  counterexamples: ['Kiện toàn Tổ tuyên truyền cải cách hành chính.', 'Tổ chức bộ phận trực vào giờ nghỉ trưa.'],
  calledBy: ['cải cách (?:về )?(?:tổ chức )?bộ máy', 'tổ chức bộ máy', 'bộ máy hành chính'],
  subtopics: [
    {
      id: 'sap_xep_tinh_gon', name: 'Sắp xếp, tinh gọn', english: 'Rearrangement, streamlining',
      wordings: [
        '(?:sắp xếp|tinh gọn|kiện toàn|hợp nhất|sáp nhập|giải thể|cơ cấu lại)[^.;]{0,60}(?:bộ máy|cơ quan chuyên môn|đơn vị sự nghiệp|cơ quan,? đơn vị|tổ chức hành chính|phòng chuyên môn|các phòng|các sở|phòng,? ban|trung tâm|trường học|các trường|trường \\p{L}+|trạm y tế|đầu mối|tổ chức (?:của|các|bên trong)|tổ chức,? bộ máy)',
        'nhập[^.;]{0,20}(?:trạm y tế|trường|thôn|ấp)', 'tổ chức bộ máy', 'tinh gọn(?: \\p{L}+){0,2} bộ máy', 'bộ máy (?:hành chính|nhà nước|chính quyền|tinh gọn)', 'bộ máy các (?:phòng|cơ quan|đơn vị)',
        '(?:cải cách|tổ chức lại|kiện toàn) bộ máy', 'tổ chức lại[^.;]{0,15}(?:đơn vị|cơ quan|phòng|trường|trạm)', '(?:giảm|bớt|giải thể|sắp xếp)[^.;]{0,15}(?:phòng chuyên môn|ban quản lý|mạng lưới)', '(?:hiệu quả|hoạt động)[^.;]{0,20} bộ máy', 'bộ máy sau', 'nhất thể hóa', 'rõ người,? rõ việc', 'đề án thành lập', 'chuyển giao nhiệm vụ', 'cơ cấu tổ chức', '(?:giảm|tinh gọn)[^.;]{0,12}(?:đầu mối|cấp trung gian|cấp phó)', 'đầu mối bên trong',
        'tổ chức và hoạt động của các (?:cơ quan chuyên môn|phòng|đơn vị sự nghiệp)', '18-NQ/TW', '19-NQ/TW',
        '(?:chủ tịch|bí thư|trưởng)[^.;]{0,25} kiêm (?:nhiệm|\\p{L}+)', 'mô hình tổ chức', 'kiêm nhiệm chức danh', 'chuyển[^.;]{0,20}đơn vị sự nghiệp[^.;]{0,15}(?:thành|sang) công ty',
        'xây dựng bộ máy', 'bộ máy,? (?:tinh|gọn)', 'đơn vị sự nghiệp[^.;]{0,30} mô hình mới', 'tổ chức lại(?! (?:cuộc|hội|buổi|lớp))',
      ],
      except: 'ban chỉ đạo|tổ (?:giúp việc|công tác|tuyên truyền)',
    },
    {
      id: 'chuc_nang_nhiem_vu', name: 'Chức năng, nhiệm vụ, quan hệ công tác', english: 'Functions, tasks, working relations',
      wordings: [
        'chức năng,? nhiệm vụ,? (?:quyền hạn|cơ cấu)', '(?:quy định|rà soát|điều chỉnh)[^.;]{0,30}chức năng,? nhiệm vụ', 'chức năng,? nhiệm vụ của các (?:phòng|cơ quan|đơn vị|sở)',
        'phân công (?:lại )?nhiệm vụ[^.;]{0,20}công chức', 'nhiệm vụ(?: được)? chuyển từ cấp huyện', 'phân công(?: \\p{L}+){0,2} giữa các (?:phòng|đơn vị|bộ phận|cơ quan)', 'quy chế làm việc', 'mối quan hệ công tác',
        '(?:trùng lắp|chồng chéo|trùng lặp|bỏ sót)[^.;]{0,25}(?:chồng chéo|trùng lắp|trùng lặp|chức năng|nhiệm vụ)',
        '(?:bàn giao|tiếp nhận|chuyển giao)[^.;]{0,20}(?:nhiệm vụ|công việc|thẩm quyền)[^.;]{0,20}cấp (?:huyện|xã)', 'phương thức (?:làm việc|hoạt động)',
        '(?:ai|việc nào|phòng nào|người nào) làm (?:việc )?(?:gì|nào)',
        'nhiệm vụ[^.;]{0,20} (?:từ|của) cấp huyện',
      ],
    },
    {
      id: 'phan_cap_phan_quyen', name: 'Phân cấp, phân quyền, ủy quyền', english: 'Decentralisation, delegation',
      wordings: [
        'phân cấp,? (?:phân quyền|ủy quyền|uỷ quyền|quản lý|giữa)', 'phân quyền', 'phân định thẩm quyền', '(?:đẩy mạnh|thực hiện|việc) phân cấp', 'phân cấp (?:cho|mạnh|quản lý|thêm)',
        'giao(?: thêm)? (?:quyền|thẩm quyền) (?:cho|giải quyết)', '(?:ủy quyền|uỷ quyền) (?:cho|trong quản lý)',
        'giao(?: thêm)?(?: quyền| thẩm quyền)?(?: cho)? (?:cấp xã|cấp huyện|địa phương)[^.;]{0,10}quyền',
        'thẩm quyền của (?:từng|các|mỗi) cấp',
      ],
      except: 'phân cấp ngân sách (?:nhà nước )?hiện hành|theo phân cấp',
    },
    {
      id: 'don_vi_hanh_chinh', name: 'Sắp xếp đơn vị hành chính', english: 'Administrative units rearranged',
      wordings: [
        '(?:sắp xếp|sáp nhập|điều chỉnh địa giới|hợp nhất)[^.;]{0,30}(?:đơn vị hành chính|các? (?:xã|phường|thị trấn|thôn|ấp|khu phố|xóm|tổ dân phố)|thị trấn \\p{L}+|xã \\p{L}+)',
        'chính quyền(?: địa phương)? (?:hai|02|2) cấp', '(?:bỏ|không (?:tổ chức|còn)|kết thúc)[^.;]{0,20}cấp huyện', 'thành lập (?:xã|phường|đặc khu|trung tâm|phòng|ban quản lý)',
        '(?:xã|phường|phòng|cơ quan) mới', 'sau (?:hợp nhất|sáp nhập)', 'trước (?:hợp nhất|sáp nhập)', '(?:giảm|sắp xếp|kết thúc|thôi|nghỉ|giải quyết)[^.;]{0,40}không chuyên trách',
        '(?:cán bộ|trụ sở) dôi dư', 'tên gọi mới', '(?<!thu |cập |đăng |hội |xâm |thâm )(?:nhập|chia tách)(?: \\p{L}+){0,3} (?:thôn|ấp|xóm|khu phố|tổ dân phố|xã)',
        '(?:điều chỉnh|hồ sơ,?|bản đồ) địa giới(?: đơn vị)? hành chính', 'mô hình chính quyền (?:địa phương|đô thị|02 cấp|hai cấp|2 cấp)', '(?:thực hiện|tổ chức) chính quyền đô thị',
        '(?<!lồng )(?:ghép|gộp)(?: \\p{L}+){0,2} (?:tổ dân phố|thôn|ấp|xóm|bản|khu phố|khóm)',
      ],
      except: 'trước (?:khi )?sắp xếp|(?<!sắp xếp đơn vị[^.;]{0,120})sau (?:khi )?sắp xếp[^.;]{0,10}$|ban chỉ đạo|tổ công tác|trụ sở[^.;]{0,20}dôi dư',
    },
    {
      id: 'bien_che', name: 'Tinh giản biên chế', english: 'Staff reduction',
      wordings: [
        'tinh giản biên chế', '(?:quản lý|giao|sử dụng|cắt giảm|giảm)(?: chặt chẽ)? biên chế', '(?:chỉ tiêu|định mức|số lượng|điều chuyển|bổ sung|phân bổ) biên chế', 'biên chế (?:được giao|công chức|viên chức|hiện có)',
        'số lượng người làm việc',
      ],
      except: 'kinh phí quản lý hành chính',
    },
  ],
}
