import { expect, it } from 'vitest'
import { channels } from '../../src/extract/channels.ts'
import { extractFrom } from './one-passage.ts'

it.each([
  ['Tuyên truyền trên Cổng thông tin điện tử của huyện; thông qua Đài Truyền thanh huyện, Trạm truyền thanh cơ sở, kênh Zalo official và (facebook, youtube)', 'cong_thong_tin_dien_tu truyen_thanh truyen_thanh zalo facebook youtube'],
  ['qua trang Zalo, Fanpage và Trang TTĐT của phường', 'zalo facebook cong_thong_tin_dien_tu'],
  ['pano, áp phích, băng gôn, tờ bướm hướng dẫn', 'pano_ap_phich to_roi'],
  ['hình thức trực quan, cổ động, tờ gấp', 'pano_ap_phich to_roi'],
  ['treo băng-rôn, khẩu hiệu; cấp phát tờ rơi', 'pano_ap_phich to_roi'],
  ['trong các Hội nghị giao ban và các buổi sinh hoạt tại các Tổ dân phố', 'hoi_nghi hoi_nghi'],
  ['các cuộc hội thảo, các lớp bồi dưỡng, tập huấn nghiệp vụ', 'hoi_nghi tap_huan'],
  ['tổ chức hội nghị tập huấn cho công chức', 'tap_huan'],
  ['họp thôn, sinh hoạt chi bộ', 'hoi_nghi'],
  ['Niêm yết công khai các thủ tục hành chính tại Bộ phận một cửa', 'niem_yet'],
  ['công khai các nội dung TTHC tại Bộ phận Một cửa của phường', 'niem_yet'],
  ['trên các phương tiện thông tin đại chúng, Báo An Giang, Đài Phát thanh và Truyền hình tỉnh', 'bao_chi'],
  ['Hội thi trực tuyến cải cách hành chính; cuộc thi tìm hiểu', 'cuoc_thi cuoc_thi'],
  ['tổ chức đối thoại với người dân, doanh nghiệp', 'doi_thoai'],
  ['hệ thống loa truyền thanh thông minh', 'truyen_thanh'],
  ['chạy bảng điện tử và dùng xe lưu động', 'khac khac'],
  // near misses
  ['nộp hồ sơ qua Cổng Dịch vụ công quốc gia', ''],
  ['Nghị quyết Hội nghị lần thứ sáu Ban Chấp hành Trung ương', ''],
  ['báo cáo kết quả, thông báo công khai', ''],
  ['phòng họp không giấy tờ', ''],
  ['vai trò của các cơ quan truyền thông, báo chí trong việc phát hiện', ''],
  ['đào tạo, bồi dưỡng cán bộ, công chức', ''],
  ['xử lý rác thải sinh hoạt', ''],
  ['Báo cáo UBND huyện', ''],
])('%s', (text, kinds) => expect([...extractFrom(channels, text).map(({ kind }) => kind)].join(' ')).toBe(kinds))
