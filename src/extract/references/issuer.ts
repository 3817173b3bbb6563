import { anyOf } from '../../text/index.ts'

/** The first words of bodies that issue documents. */
const HEADS = [
  'Ủy ban nhân dân', 'Uỷ ban nhân dân', 'UBND', 'UB', 'Chủ tịch UBND', 'Chủ tịch Ủy ban nhân dân', 'Chủ tịch Uỷ ban nhân dân', 'Chủ tịch nước', 'HĐND', 'Hội đồng nhân dân', 'Thường trực', 'Chính phủ', 'Thủ tướng', 'Thủ tướng Chính phủ',
  'Quốc hội', 'Ủy ban Thường vụ Quốc hội', 'Uỷ ban Thường vụ Quốc hội', 'Bộ', 'Bộ trưởng', 'Sở', 'Phòng', 'Ban', 'Bộ Chính trị', 'Ban Bí thư', 'Ban Chấp hành', 'Ban Thường vụ', 'BTV', 'BCH', 'Tỉnh ủy', 'Tỉnh uỷ', 'Thành ủy', 'Thành uỷ', 'Huyện ủy',
  'Huyện uỷ', 'Quận ủy', 'Quận uỷ', 'Thị ủy', 'Thị uỷ', 'Đảng ủy', 'Đảng uỷ', 'Đảng bộ', 'Văn phòng', 'Trung tâm', 'Thanh tra', 'Công an', 'Tổ công tác', 'Hội đồng', 'Trung ương', 'Liên đoàn', 'Tổng Liên đoàn', 'Mặt trận', 'Ủy ban Mặt trận', 'Uỷ ban Mặt trận',
  'UBMTTQ', 'UBMTTQVN', 'MTTQ', 'Ủy ban', 'Uỷ ban', 'Đoàn', 'Hội', 'Cục', 'Tổng cục', 'Chi cục', 'Bảo hiểm xã hội', 'Kho bạc', 'Ngân hàng', 'Tòa án', 'Viện', 'Kiểm toán', 'Chủ tịch',
]
const HEAD = new RegExp(`(?:của|do|,) (?<body>${anyOf(HEADS)})(?![\\p{L}\\p{N}])`, 'iuy')
/** Words that no longer belong to the body's name. */
const STOPS = new Set(
  ('về v/v phê duyệt ban quy hướng triển thực sửa giao đến giai năm tại theo trên ngày để nhằm đối trong với khóa khoá kỳ xây tiếp tăng đẩy một số như là được đã có cho thông hợp gửi kèm trình ' +
    'kế quyết nghị  chương kết bổ và thì mà này đó trên từ sau trước nêu bãi thay căn cải phát yêu đề phối do của (').split(' '),
)
/** Capitals that begin something else than the rest of the name. */
const OPENS_ANOTHER = /^(?:Về|Theo|Luật|Căn cứ|Quyết định|Nghị (?:quyết|định)|Kế hoạch(?! và Đầu| - )|Chỉ thị|Thực hiện|Chương trình|Công văn|Thông (?:báo|tư)|Hướng dẫn)(?![\p{L}])/u
/** Names that hold a comma. */
const WITH_COMMA = /^(?:Bộ|Sở|Phòng) (?:Văn hóa|Văn hoá|Kinh tế|Bưu chính|Nông nghiệp|Văn hóa, Khoa học)$/iu

/** A body printed after a code: "của UBND tỉnh Quảng Ngãi". */
export interface PrintedIssuer {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Reads the issuing body that begins exactly at `at` with "của". Null where what follows is no body ("của tỉnh"). */
export function readIssuerAt(text: string, at: number, joint: 'của' | ',' = 'của'): PrintedIssuer | null {
  if (joint === 'của' && !/^(?:của|do) /iu.test(text.slice(at, at + 4))) return null
  HEAD.lastIndex = at
  const match = HEAD.exec(text)
  if (!match?.groups?.['body']) return null
  const start = at + match[0].length - match.groups['body'].length
  const end = endOfName(text, start, at + match[0].length)
  return { name: text.slice(start, end), start: at, end }
}

function endOfName(text: string, start: number, from: number): number {
  let end = from
  for (const { 0: token, index } of text.slice(from, from + 90).matchAll(/( ?- ?| )?([\p{L}\p{N}&/']+)|(,)|[^]/gu)) {
    if (index + from !== end) break
    const word = token.trim().replace(/^- ?/, '')
    const isJoined = /^ ?- ?\p{Lu}/u.test(token)
    const goesOn = token === ',' ? WITH_COMMA.test(text.slice(start, end)) : /^(?: ?- ?| )[\p{L}\p{N}]/u.test(token)
    if (!goesOn || (!isJoined && isStop(word, text.slice(end + token.length, end + token.length + 12)))) break
    end += token.length
  }
  return end
}

/** Small words end a name, but "và" and the like inside one are followed by a capital ("Bộ Khoa học và Công nghệ"). */
function isStop(word: string, next: string): boolean {
  if (word === 'và') return !/^ (?!Kế|Quyết|Nghị|Chỉ|Công văn|Chương|Thông|Luật|Hướng)\p{Lu}/u.test(next)
  if (/^\p{Lu}/u.test(word)) return OPENS_ANOTHER.test(`${word}${next}`)
  return STOPS.has(word.toLowerCase())
}
