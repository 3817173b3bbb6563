import { asPrinted, toPattern } from '../text/index.ts'

/** Verbs with which the tasks of a plan begin. No name begins so: a capital on them opens a paragraph even in mid-line. */
const OPENINGS = [
  'Chủ trì', 'Phối hợp', 'Tham mưu', 'Tăng cường', 'Căn cứ', 'Chịu trách nhiệm', 'Hướng dẫn', 'Theo dõi', 'Thực hiện', 'Triển khai', 'Báo cáo', 'Đẩy mạnh', 'Vận động',
  'Cập nhật', 'Bố trí', 'Thẩm định', 'Chỉ đạo', 'Có trách nhiệm', 'Trên cơ sở', 'Đăng tải', 'Duy trì', 'Tiếp tục', 'Nâng cao', 'Tích cực', 'Chủ động', 'Kịp thời', 'Quán triệt',
  'Phổ biến', 'Tổng hợp', 'Rà soát', 'Lồng ghép', 'Đề xuất', 'Giao', 'Là cơ quan', 'Là đầu mối', 'Tổ chức tuyên truyền', 'Tổ chức triển khai', 'Tổ chức thực hiện', 'Tổ chức quán triệt',
  'Tổ chức các', 'Xây dựng kế hoạch', 'Xây dựng chuyên', 'Xây dựng tin',
]

/** The opening of a task, as the source of a pattern. */
export const TASK_OPENING = `(?:${OPENINGS.join('|')})(?!\\p{L})`
const OPENS_TASK = toPattern(`^${TASK_OPENING}`)

/** After these a capital belongs to a name: "Ban Chỉ đạo", "Phòng Tổ chức …". */
const NAME_BEGUN = asPrinted`(?<!\p{L})(?:Ban|Tổ|Bộ|Sở|Phòng|Trung tâm|Hội|Đội|Đoàn|Hội đồng|Văn phòng|Ủy ban|UBND|của|và|với|do|bởi)$`

/** Further verbs, which may go on a name of several fields: they open a task only in a line of their own under a body's name. */
const BODY_TASKS = asPrinted`^(?:Giám sát|Kiểm tra|Đôn đốc|Đưa tin|Viết (?:tin|bài)|Ban hành|Cung cấp|Phát (?:sóng|thanh|hành|động)|Tiếp nhận|Niêm yết|Bảo đảm|Đảm bảo|Lập|Gửi|Công khai|Thông báo|Tiếp phát|Cử|Phân công|Giải quyết|Hỗ trợ|Tuyên truyền|Mở|Quản lý)\s+\p{Ll}`

export function opensBodysTask(line: string): boolean {
  return BODY_TASKS.test(line)
}

/** Whether words begin as a task does, after what stands before them. */
export function opensTask(text: string, before: string): boolean {
  return OPENS_TASK.test(text) && !NAME_BEGUN.test(before)
}
