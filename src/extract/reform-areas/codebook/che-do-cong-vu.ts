import type { AreaCode } from './area-code.ts'

const CIVIL_SERVANTS = '(?:(?:đội ngũ )?(?:cán bộ(?:,| và|) ?)?(?:công chức|viên chức|CBCC|cán bộ)(?:, viên chức)?)'

export const CHE_DO_CONG_VU: AreaCode = {
  area: 'che_do_cong_vu',
  name: 'Cải cách chế độ công vụ',
  counts: 'Vị trí việc làm, tuyển dụng, đánh giá, bố trí, luân chuyển, khen thưởng, kỷ luật, đào tạo cán bộ, công chức; văn hóa, đạo đức công vụ; kỷ luật, kỷ cương hành chính; kiểm tra công vụ; tiền lương.',
  doesNotCount: 'Cán bộ, công chức chỉ như người nghe tuyên truyền hay người thực hiện; tập huấn nghiệp vụ tuyên truyền, kiến thức cải cách hành chính.',
  examples: ['Chấm điểm công chức theo kết quả công việc hằng tháng.', 'Kiểm tra đột xuất giờ giấc làm việc.'],
  counterexamples: ['Tuyên truyền đến cán bộ, công chức, viên chức.', 'Mở lớp tập huấn viết tin cho cộng tác viên.'],
  calledBy: ['cải cách (?:chế độ )?công vụ', 'chế độ công vụ', 'cải cách công chức,? công vụ'],
  subtopics: [
    {
      id: 'van_hoa_cong_vu', name: 'Văn hóa, đạo đức công vụ', english: 'Culture and ethics of the civil service',
      wordings: [
        'văn hóa công (?:vụ|sở)', 'văn hoá công (?:vụ|sở)', 'đạo đức (?:công vụ|nghề nghiệp)', 'nền công vụ', '(?:công chức|cán bộ)[^.;]{0,30}liêm chính',
        '(?:lề lối|tác phong|phong cách) (?:làm việc|phục vụ|công tác)', 'lề lối,? tác phong', '(?:một cửa|công chức|cán bộ) thân thiện', 'quy tắc ứng xử',
        '(?:chuẩn mực|thái độ|văn hóa)[^.;]{0,20}(?:giao tiếp|ứng xử|phục vụ)', 'giao tiếp,? ứng xử', 'thái độ phục vụ', '(?:nhũng nhiễu|phiền hà)', 'đeo thẻ (?:công chức|cán bộ)', 'sách nhiễu',
        'chính quyền thân thiện', 'công sở (?:thân thiện|văn minh|xanh)', '(?:0?[2-5]|ba|bốn|hai|năm) (?:xin|luôn|không|biết)(?:,| và)? (?:0?[2-5]|ba|bốn|hai|năm)? ?(?:xin|luôn|không|biết|cần)',
        'phong cách (?:phục vụ|làm việc|ứng xử)', 'văn minh công sở', 'kỹ năng (?:giao tiếp|ứng xử)', 'tinh thần,? thái độ', `thái độ (?:làm việc|của ${CIVIL_SERVANTS})`, 'niềm nở', 'tận tụy', 'hòa nhã', '(?:ý thức|tinh thần|thái độ)(?: \\p{L}+){0,2} phục vụ', 'nụ cười', '0?[2-5] không"?[^.;]{0,25}(?:công chức|cán bộ|công vụ|khi tiếp|giao tiếp)',
        '(?:công chức|cán bộ|công vụ)[^.;]{0,15}"?0?[2-5] không', 'nêu gương của',
        '(?:công chức|cán bộ)[^.;]{0,10} đeo thẻ', 'trang phục[^.;]{0,20} (?:công sở|tiếp dân|công chức)', 'hình ảnh[^.;]{0,15} (?:công chức|cán bộ)', 'gần dân,? trọng dân', 'xưng hô', 'đeo (?:thẻ|phù hiệu|bảng tên)', 'nội quy (?:tiếp (?:công )?dân|cơ quan|công sở)', '(?:điều|việc)(?: (?:mà|những))? (?:đảng viên|công chức|cán bộ|cán bộ,? công chức)(?:, (?:công chức|viên chức|đảng viên))* (?:phải|nên|cần|không được|không nên) làm', 'điều (?:phải|nên|không được|không nên) làm', 'quan liêu', 'hách dịch', 'cửa quyền', 'văn (?:hóa|hoá) nơi công sở',
      ],
      except: 'đoàn (?:kiểm tra|giám sát|thanh tra|khảo sát)|(?:kiểm tra|giám sát|khảo sát)[^.;]{0,60}phiền hà|phiền hà cho (?:đơn vị|cơ quan|người được)',
    },
    {
      id: 'ky_luat_ky_cuong', name: 'Kỷ luật, kỷ cương; kiểm tra công vụ', english: 'Discipline; inspection of the civil service',
      wordings: [
        'kỷ luật,? kỷ cương', 'kỷ cương,? kỷ luật', 'kỷ cương hành chính', '(?:kỷ cương|kỷ luật)(?:,? (?:kỷ cương|kỷ luật))? công vụ', 'trực (?:đủ )?quân số', '(?:bố trí|phân công|duy trì|chế độ) trực (?:ngày|các ngày|dịp|trong)? ?(?:nghỉ|lễ|tết)', 'điểm danh', '(?:kiểm tra|thanh tra)(?: \\p{L}+)? công vụ', 'giờ giấc', 'thái độ tiếp (?:dân|công dân)', 'thay(?: thế| đổi)?(?: ngay)? (?:các )?công chức', 'thời giờ làm việc', 'trách nhiệm(?: của)?(?: \\p{L}+)? người đứng đầu',
        'trách nhiệm giải trình', 'hoạt động công vụ', 'thực thi[^.;]{0,15}công vụ', 'thi hành công vụ', 'nhiệm vụ,? công vụ', '(?:đùn đẩy|né tránh)', '(?:vi phạm|chấp hành)[^.;]{0,15}kỷ luật(?! tài chính)',
        '(?:chấp hành|sử dụng|lãng phí|đúng|thời)[^.;]{0,15} giờ (?:làm việc|hành chính)', 'uống rượu,? bia', 'đi muộn', 'về sớm', 'vòi vĩnh', 'tham nhũng vặt', 'chấm công', 'việc riêng trong giờ', 'xử lý(?: nghiêm)? trách nhiệm',
        'người đứng đầu[^.;]{0,15}chịu trách nhiệm (?:khi|nếu) (?:để|có)',
      ],
      except: 'trách nhiệm(?: của)?(?: \\p{L}+)? người đứng đầu[^.;]{0,80}(?:triển khai|cải cách hành chính|CCHC|tuyên truyền|thực hiện (?:kế hoạch|nhiệm vụ))',
    },
    {
      id: 'vi_tri_viec_lam', name: 'Vị trí việc làm, cơ cấu lại đội ngũ', english: 'Job positions, restructuring of staff',
      wordings: [
        'vị trí việc làm', `cơ cấu lại[^.;]{0,20}${CIVIL_SERVANTS}`, 'cơ cấu ngạch', 'tiêu chuẩn chức danh', 'chuyển đổi vị trí công tác',
        '(?:nâng cao chất lượng|xây dựng|chuẩn hóa|chuẩn hoá|phát triển|kiện toàn|trẻ hóa)[^.;]{0,15}đội ngũ', 'chức danh nghề nghiệp', 'ngạch công chức', 'luật cán bộ', 'luật viên chức',
        `nâng cao[^.;]{0,20}(?:năng lực|trình độ|kỹ năng|phẩm chất|đạo đức|ý thức (?:phục vụ|trách nhiệm|chấp hành))[^.;]{0,25}${CIVIL_SERVANTS}`,
        `(?:sắp xếp|bố trí)[^.;]{0,15}${CIVIL_SERVANTS}[^.;]{0,5} dôi dư`,
        'đội ngũ (?:cán bộ|công chức)[^.;]{0,15} (?:chuyên nghiệp|tận tâm)',
      ],
      except: 'đội ngũ[^.;]{0,20}(?:tuyên truyền|báo cáo viên|cộng tác viên|phóng viên|làm công tác (?:cải cách|CCHC|tuyên truyền))|(?:năng lực|trình độ|kỹ năng|ý thức)[^.;]{0,60}(?:cải cách hành chính|CCHC|tuyên truyền)',
    },
    {
      id: 'tuyen_dung_danh_gia', name: 'Tuyển dụng, bổ nhiệm, đánh giá, khen thưởng', english: 'Recruitment, appointment, appraisal, reward',
      wordings: [
        `(?:tuyển dụng|đánh giá|chấm điểm|bổ nhiệm|luân chuyển|điều động|xếp loại|quy hoạch|khen thưởng|kỷ luật)(?:[^.;]{0,40}) ${CIVIL_SERVANTS}`,
        `(?:quản lý|sử dụng)(?:,[^.;]{0,30})? (?:đối với )?${CIVIL_SERVANTS}`, `bố trí ${CIVIL_SERVANTS}[^.;]{0,20}(?:đúng|theo vị trí|theo năng lực|phù hợp|dôi dư)`, 'thi tuyển chức danh', 'sát hạch',
        '(?:thi |xét )?nâng ngạch', 'thăng hạng', 'thi tuyển', '(?:chế độ|chính sách)[^.;]{0,30}(?:công chức|viên chức|người nghỉ)', 'nghỉ do sắp xếp', '(?:nghỉ việc|nghỉ hưu trước tuổi|thôi việc)',
        '(?:cải cách|chế độ|chính sách)(?: chính sách)? tiền lương', 'dám nghĩ', 'năng động,? sáng tạo', `(?:xử lý|thay thế|miễn nhiệm)[^.;]{0,30}${CIVIL_SERVANTS}`,
        `(?:quy hoạch|bổ nhiệm)(?:,? (?:bổ nhiệm|quy hoạch|luân chuyển|điều động|miễn nhiệm))* ${CIVIL_SERVANTS}`, '(?:hồ sơ|dữ liệu) (?:về )?(?:cán bộ|công chức)', `(?:luân phiên|luân chuyển|biệt phái|điều động) ${CIVIL_SERVANTS}`, 'đánh giá[^.;]{0,25}(?:kết quả|sản phẩm) công việc', 'KPI', 'văn bằng', `(?:nhận xét|biểu dương|tuyển)(?: \\p{L}+| \\d+)? ${CIVIL_SERVANTS}`, 'đổi vị trí', 'người có tài năng',
        'thu hút[^.;]{0,15}(?:nhân tài|tài năng|nguồn nhân lực(?! (?:công nghệ|CNTT|số))|sinh viên)', 'trọng dụng',
        '(?:tuyển dụng|bổ nhiệm|luân chuyển|điều động|miễn nhiệm|nâng ngạch|thăng hạng)(?:,| và) (?:tuyển dụng|bổ nhiệm|luân chuyển|điều động|miễn nhiệm|nâng ngạch|thăng hạng|đánh giá|quy hoạch|sử dụng|khen thưởng|kỷ luật)', '(?:chế độ|chính sách)[^.;]{0,20} (?:cán bộ|người hoạt động) không chuyên trách', 'thu nhập tăng thêm[^.;]{0,15}(?:hiệu quả|kết quả) công việc', 'công tác cán bộ',
        'đánh giá,? xếp loại(?: chất lượng)?(?: cán bộ| công chức)?[^.;]{0,4} (?:hằng|hàng) (?:tháng|quý)', '(?:sắp xếp|bố trí|sử dụng) cán bộ[^.;]{0,15} (?:năng lực|sở trường|chuyên môn)',
      ],
      except: 'phục vụ (?:công tác )?tuyên truyền|khen thưởng[^.;]{0,80}(?:tuyên truyền|cải cách hành chính|CCHC)|kết quả (?:thực hiện|triển khai|tuyên truyền|cải cách|CCHC)[^.;]{0,60}(?:xếp loại|đánh giá|khen thưởng|thi đua|bình xét)',
    },
    {
      id: 'dao_tao_boi_duong', name: 'Đào tạo, bồi dưỡng', english: 'Training',
      wordings: [
        `(?:đào tạo|bồi dưỡng)[^.;]{0,30}${CIVIL_SERVANTS}`, `${CIVIL_SERVANTS}[^.;]{0,40}(?:đào tạo|bồi dưỡng)`, 'trình độ chuyên môn[^.;]{0,20}công chức',
        '(?:đào tạo|bồi dưỡng|học)[^.;]{0,30}(?:ngạch|chức danh|lý luận chính trị|quản lý nhà nước)', `(?:cử|đưa)[^.;]{0,20}${CIVIL_SERVANTS}[^.;]{0,12}học`,
      ],
      except: '(?:kiến thức|nghiệp vụ|kỹ năng|về|công tác)(?: công tác)? (?:cải cách hành chính|CCHC|tuyên truyền|truyền thông|viết tin)|chuyển đổi số|kỹ năng số|dịch vụ công trực tuyến',
    },
  ],
}
