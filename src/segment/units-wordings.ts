import { toPattern } from '../text/index.ts'
import { plain } from './signs.ts'

/** With these words the names of bodies and groups begin: a heading that starts so names who acts. */
const BODIES = [
  'Ủy ban', 'UBND', 'UB', 'HĐND', 'Hội đồng', 'Thường trực', 'Văn phòng', 'Phòng', 'Ban', 'Sở', 'Bộ phận', 'Trung tâm', 'Đài', 'Công an', 'Ban Chỉ huy', 'Công chức', 'Công đoàn',
  'Đoàn', 'Đoàn Thanh niên', 'Hội', 'Mặt trận', 'MTTQ', 'UBMTTQ', 'UBMT', 'Đề nghị', 'Các', 'Thủ trưởng', 'Lãnh đạo', 'Chủ tịch', 'Trưởng', 'Cán bộ', 'Trạm', 'Trường', 'Chi cục', 'Cục', 'Kho bạc', 'Bưu điện', 'Tổ', 'Thôn', 'Ấp', 'Khu phố', 'Khối', 'Tòa án',
  'Viện', 'Ngân hàng', 'Báo', 'Chi nhánh', 'Thanh tra', 'Tư pháp', 'Văn hóa', 'Văn hoá', 'Tài chính', 'Kế toán', 'Địa chính', 'Nội vụ', 'Bảo hiểm', 'Thuế', 'Điện lực', 'Giao', 'Đối với', 'Trách nhiệm của', 'Giám đốc', 'Người đứng đầu', 'Quân sự', 'Thành viên', 'Bí thư', 'Đảng ủy', 'Ban quản lý', 'VP', 'Hợp tác xã', 'Doanh nghiệp', 'Tổ công nghệ số', 'Thống kê', 'Văn thư', 'Lao động',
].map(plain)
/** Words that begin like a body's name and are none: "Tổ chức hội nghị", "Phòng, chống tham nhũng", "Báo cáo". */
const NO_BODY = 'hoi (?:nghi|thao|thi|thoai|dap)|to chuc(?! - | doan| chinh tri| hanh)|phong,? chong|bao (?:cao|dam)|cac (?:hoat dong|noi dung|hinh thuc|nhiem vu|giai phap|mo hinh|van ban|thu tuc|chi tieu|chi so|quy dinh)|truong hop|vien (?:chuc|dan)|ban hanh|giao (?:dich|duc|tiep|ban)|tu phap luat'
/** "Yêu cầu Thủ trưởng các phòng" asks somebody; in "Yêu cầu đối với cán bộ" somebody is asked. */
const ASKING = '(?:yeu cau (?!doi voi))?'
const STARTS = toPattern(`^${ASKING}(?!(?:${NO_BODY})(?![\\p{L}]))(?:${BODIES.sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`)

/** Whether a title begins as the name of a body does ("Phòng Nội vụ", "Các tổ dân phố", "Đề nghị UBMTTQ xã"). */
export function startsLikeUnit(title: string): boolean {
  return STARTS.test(plain(title))
}
