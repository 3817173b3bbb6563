import { expect, it } from 'vitest'
import { segmentText } from '../../src/segment/index.ts'
import { toOutline } from './outline.ts'

it.each([
  ['I. MỤC ĐÍCH, YÊU CẦU 1. Mục đích - Nâng cao nhận thức. 2. Yêu cầu - Kịp thời.', ['I. MỤC ĐÍCH, YÊU CẦU (muc_dich yeu_cau)', '  1. Mục đích (muc_dich)', '  2. Yêu cầu (yeu_cau)']],
  ['I. TỔ CHỨC THỰC HIỆN\n1. Công an xã Chủ trì thu thập dữ liệu.\n2. Các thôn Vận động Nhân dân.', ['I. TỔ CHỨC THỰC HIỆN (to_chuc_thuc_hien)', '  1. Công an xã (to_chuc_thuc_hien)', '  2. Các thôn (to_chuc_thuc_hien)']],
  ['I. NỘI DUNG\n1. Kiểm tra, tập huấn a) Kiểm tra 04 xã; b) Tập huấn 02 lớp.', ['I. NỘI DUNG (noi_dung)', '  1. Kiểm tra, tập huấn (noi_dung)', '    a) (numbered; noi_dung)', '    b) (numbered; noi_dung)']],
  ['I. NỘI DUNG\n1. Cải cách thể chế Rà soát các văn bản quy phạm pháp luật do xã ban hành.', ['I. NỘI DUNG (noi_dung)', '  1. Cải cách thể chế (noi_dung)']],
  ['I. NỘI DUNG\n1. Cải cách thủ tục hành chính - Niêm yết công khai tại trụ sở.', ['I. NỘI DUNG (noi_dung)', '  1. Cải cách thủ tục hành chính (noi_dung)']],
  ['I. NỘI DUNG\n3. Kinh phí Ngân sách xã bảo đảm theo quy định hiện hành.', ['I. NỘI DUNG (noi_dung)', '  3. Kinh phí (kinh_phi)']],
  ['I. TỔ CHỨC THỰC HIỆN\n2. Văn phòng HĐND và UBND - Kiểm tra, đôn đốc việc thực hiện.', ['I. TỔ CHỨC THỰC HIỆN (to_chuc_thuc_hien)', '  2. Văn phòng HĐND và UBND (to_chuc_thuc_hien)']],
])('parts what was run together: %s', (text, outline) => expect(toOutline(segmentText(text))).toEqual(outline))

it.each([
  ['Phần I\nĐÁNH GIÁ TÌNH HÌNH GIAI ĐOẠN 2016 - 2020\nKết quả đạt được khá toàn diện.', ['Phần I ĐÁNH GIÁ TÌNH HÌNH GIAI ĐOẠN 2016 - 2020 (khac)']],
  ['I. NỘI DUNG\n1. Nhiệm vụ của Ban Chỉ đạo\n- Họp mỗi quý một lần.', ['I. NỘI DUNG (noi_dung)', '  1. Nhiệm vụ của Ban Chỉ đạo (to_chuc_thuc_hien)']],
  ['I. NỘI DUNG\n1. Tuyên truyền trong quý II. Chủ trì: Văn phòng xã.', ['I. NỘI DUNG (noi_dung)', '  1. (numbered; noi_dung)']],
  ['I. NỘI DUNG\n2. Nội dung Kế hoạch tuyên truyền cải cách hành chính năm 2024\n- Họp dân.', ['I. NỘI DUNG (noi_dung)', '  2. Nội dung Kế hoạch tuyên truyền cải cách hành chính năm 2024 (noi_dung)']],
  ['I. TỔ CHỨC THỰC HIỆN\n2. Trung tâm Văn hóa - Thể thao huyện\n- Treo băng rôn.', ['I. TỔ CHỨC THỰC HIỆN (to_chuc_thuc_hien)', '  2. Trung tâm Văn hóa - Thể thao huyện (to_chuc_thuc_hien)']],
  ['I. TỔ CHỨC THỰC HIỆN\n3. Các phòng: Tư pháp, Tài chính - Kế hoạch: Chủ trì lĩnh vực phụ trách.', ['I. TỔ CHỨC THỰC HIỆN (to_chuc_thuc_hien)', '  3. Các phòng: Tư pháp, Tài chính - Kế hoạch (run_in; to_chuc_thuc_hien)']],
  ['I. TỔ CHỨC THỰC HIỆN\n5. Yêu cầu Thủ trưởng các phòng, ban; Chủ tịch UBND các xã\n- Ban hành kế hoạch.', ['I. TỔ CHỨC THỰC HIỆN (to_chuc_thuc_hien)', '  5. Yêu cầu Thủ trưởng các phòng, ban; Chủ tịch UBND các xã (to_chuc_thuc_hien)']],
  ['I. TỔ CHỨC THỰC HIỆN\n2. Công chức Địa chính - Xây dựng, Công an xã: Thực hiện nhiệm vụ.', ['I. TỔ CHỨC THỰC HIỆN (to_chuc_thuc_hien)', '  2. Công chức Địa chính - Xây dựng, Công an xã (run_in; to_chuc_thuc_hien)']],
  ['I. MỤC ĐÍCH - Ý NGHĨA - YÊU CẦU\nNâng cao.\nII. THỜI GIAN - ĐỊA ĐIỂM - THÀNH PHẦN\nTháng 5.', ['I. MỤC ĐÍCH - Ý NGHĨA - YÊU CẦU (muc_dich yeu_cau)', 'II. THỜI GIAN - ĐỊA ĐIỂM - THÀNH PHẦN (doi_tuong)']],
  ['I. TỔ CHỨC THỰC HIỆN\n3. Các phòng: Tư pháp, Tài chính - Kế hoạch, Văn phòng HĐND và UBND huyện\n- Chủ trì lĩnh vực phụ trách.', ['I. TỔ CHỨC THỰC HIỆN (to_chuc_thuc_hien)', '  3. Các phòng: Tư pháp, Tài chính - Kế hoạch, Văn phòng HĐND và UBND huyện (to_chuc_thuc_hien)']],
])('leaves what belongs together: %s', (text, outline) => expect(toOutline(segmentText(text))).toEqual(outline))
