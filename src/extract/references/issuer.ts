import { ISSUER_TABLE } from '../../lexicon/index.ts'
import { allMatches, anyCase, anyOf, asPrinted, isCapitalAt, toPattern } from '../../text/index.ts'

/** The first words of bodies that issue documents. */
const HEADS = [
  'Ủy ban nhân dân', 'Uỷ ban nhân dân', 'UBND', 'UB', 'Chủ tịch UBND', 'Chủ tịch Ủy ban nhân dân', 'Chủ tịch Uỷ ban nhân dân', 'Chủ tịch nước', 'HĐND', 'Hội đồng nhân dân', 'Thường trực', 'Chính phủ', 'Thủ tướng', 'Thủ tướng Chính phủ',
  'Quốc hội', 'Ủy ban Thường vụ Quốc hội', 'Uỷ ban Thường vụ Quốc hội', 'Bộ', 'Bộ trưởng', 'Sở', 'Phòng', 'Ban', 'Bộ Chính trị', 'Ban Bí thư', 'Ban Chấp hành', 'Ban Thường vụ', 'BTV', 'BCH', 'Tỉnh ủy', 'Tỉnh uỷ', 'Thành ủy', 'Thành uỷ', 'Huyện ủy',
  'Huyện uỷ', 'Quận ủy', 'Quận uỷ', 'Thị ủy', 'Thị uỷ', 'Đảng ủy', 'Đảng uỷ', 'Đảng bộ', 'Văn phòng', 'Trung tâm', 'Thanh tra', 'Công an', 'Tổ công tác', 'Hội đồng', 'Hội đồng phối hợp', 'Trung ương', 'Liên đoàn', 'Tổng Liên đoàn', 'Mặt trận', 'Ủy ban Mặt trận', 'Uỷ ban Mặt trận',
  'UBMTTQ', 'UBMTTQVN', 'MTTQ', 'Ủy ban', 'Uỷ ban', 'Đoàn', 'Hội', 'Cục', 'Tổng cục', 'Chi cục', 'Bảo hiểm xã hội', 'Kho bạc', 'Ngân hàng', 'Tòa án', 'Viện', 'Kiểm toán', 'Chủ tịch',
]
const HEAD = toPattern(`(?:của|do|,)? ?(?<body>(?!Hội nghị)${anyOf(HEADS)})(?![\\p{L}\\p{N}])`, 'iy')
/** "của Hội nghị lần thứ sáu Ban Chấp hành Trung ương": a session passes what its body issues. */
const SESSION = toPattern(String.raw`của Hội nghị (?:lần thứ \p{L}+(?: \p{L}+)??|Trung ương (?:lần thứ )?[\p{L}\d]+),? (?=(?:của )?Ban Chấp hành)`, 'iy')
/** Bodies whose name needs nothing more, so that what follows is not read into it. */
const WHOLE = toPattern(`(?:Bộ trưởng )?${anyOf(['Chính phủ', 'Thủ tướng Chính phủ', 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ', 'Chủ nhiệm Văn phòng Chính phủ', 'Quốc hội', 'Ủy ban Thường vụ Quốc hội', 'Uỷ ban Thường vụ Quốc hội', 'Bộ Chính trị', 'Ban Bí thư', ...Object.values(ISSUER_TABLE).filter((name) => name?.startsWith('Bộ ')).map((name) => name as string)])}(?![\\p{L}\\p{N}])`, 'iy')
/** Words that no longer belong to the body's name. */
const STOP = anyCase`^(?:về|v/v|phê duyệt|ban hành|quy định|quy chế|hướng dẫn|triển khai|thực hiện|sửa đổi|giao (?:nhiệm|chỉ|dự|kế|cho)|đến|giai đoạn|năm|tại|theo|trên|ngày|để|nhằm|đối với|trong|với|khóa|khoá|kỳ|xây dựng|tiếp tục|tăng cường|đẩy mạnh|một số|như|là|được|đã|có|cho|thông qua|thông báo|hợp nhất|gửi|kèm|trình|kế hoạch|quyết định|nghị|chương trình|kết quả|bổ sung|thì|mà|này|đó|từ|sau|trước|nêu|bãi bỏ|thay thế|căn cứ|yêu cầu|đề nghị|đề ra|phối hợp|do|của|thí điểm|tham gia|tạm|hết|bằng|vượt|kể|thống nhất|thành lập|vẫn|chuyển(?! đổi)|công bố|còn|không|phải|sẽ|đang|bị|gồm|liên quan|khi|nếu|hoặc|cùng|số|phát (?:động|hành)|tổ chức|giải quyết|kiểm tra|xử lý|điều chỉnh|bảo đảm|đảm bảo|làm|nâng cao|đổi mới|chỉ đạo|lồng ghép|các)(?![\p{L}])`
/** Capitals that begin something else than the rest of the name. */
const OPENS_ANOTHER = asPrinted`^(?:Về|V/v|Theo|Luật|Căn cứ|Quyết định|Nghị (?:quyết|định)|Kế hoạch(?! và Đầu| - )|Chỉ thị|Thực hiện|Chương trình|Công văn|Thông (?:báo|tư)|Hướng dẫn)(?![\p{L}])`
/** Names that hold a comma. */
const WITH_COMMA = /^(?:(?:Bộ|Sở|Phòng) (?:Văn hóa|Văn hoá|Kinh tế|Bưu chính|Nông nghiệp|Văn hóa, Khoa học)|Hội đồng phối hợp phổ biến)$/i

/** A body printed after a code: "của UBND tỉnh Quảng Ngãi". */
export interface PrintedIssuer {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Reads the issuing body that begins exactly at `at` with "của". Null where what follows is no body ("của tỉnh"). */
export function readIssuerAt(text: string, at: number, joint: 'của' | ',' = 'của'): PrintedIssuer | null {
  if (joint === 'của' && !/^(?:của|do) /i.test(text.slice(at, at + 4))) return null
  SESSION.lastIndex = at
  const session = SESSION.exec(text)?.[0].length ?? 0
  HEAD.lastIndex = at + session
  const match = HEAD.exec(text)
  if (!match?.groups?.['body']) return null
  const start = at + session + match[0].length - match.groups['body'].length
  WHOLE.lastIndex = start
  const whole = WHOLE.exec(text)
  const end = whole && !/^ ?(?:-|và Bộ) ?/.test(text.slice(start + whole[0].length, start + whole[0].length + 6)) ? start + whole[0].length : endOfName(text, start, at + session + match[0].length)
  return { name: text.slice(start, end), start: at, end }
}

const TOKEN = toPattern(String.raw`( ?- ?| )?([\p{L}\p{N}&/']+)|(,)|[^]`, 'g')
const JOINED = asPrinted`^ ?- ?\p{Lu}`
const GOES_ON = asPrinted`^(?: ?- ?| )[\p{L}\p{N}]`
const CAPITAL_OF_NAME = asPrinted`^ (?!Kế|Quyết|Nghị|Chỉ|Công văn|Chương|Thông|Luật|Hướng)\p{Lu}`

function endOfName(text: string, start: number, from: number): number {
  let end = from
  for (const { 0: token, index } of allMatches(text.slice(from, from + 90), TOKEN)) {
    if (index + from !== end) break
    const word = token.trim().replace(/^- ?/, '')
    const isJoined = JOINED.test(token)
    const goesOn = token === ',' ? WITH_COMMA.test(text.slice(start, end)) : GOES_ON.test(token)
    if (!goesOn || (!isJoined && isStop(word, text.slice(end + token.length, end + token.length + 12)))) break
    end += token.length
  }
  return end
}

/** Small words end a name, but "và" and the like inside one are followed by a capital ("Bộ Khoa học và Công nghệ"). */
function isStop(word: string, next: string): boolean {
  if (word === 'và') return !CAPITAL_OF_NAME.test(next)
  if (isCapitalAt(word, 0)) return OPENS_ANOTHER.test(`${word}${next}`)
  return STOP.test(`${word}${next}`)
}
