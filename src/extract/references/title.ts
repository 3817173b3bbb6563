import { anyCase, toPattern } from '../../text/index.ts'
import { KIND_NAMES } from './cited-code.ts'

const OPENING = anyCase`^(?: ?,? ?(?:khóa|khoá|nhiệm kỳ|tại kỳ họp) [^,;.]{1,30}?(?=,? (?:về|ban hành)))?,? ?\)?,? ?"?(?:(?:về việc|về|V/v)(?![\p{L}])|(?=(?:ban hành|phê duyệt|quy định|hướng dẫn|sửa đổi|thông qua|công bố|triển khai)(?![\p{L}])))`
const BODY = '(?:Chủ tịch )?(?:UBND|Ủy ban nhân dân)|(?<=, )(?:Bộ|Sở|Phòng|Ban|Hội đồng|Trung tâm|Văn phòng|Chi cục|Đảng ủy|Huyện ủy|Thành ủy|Tỉnh ủy)'
// A document that the title itself is about ("về thực hiện Nghị quyết số …") belongs to it.
const CLOSING = toPattern(`;|\\.(?= |$)|(?<!(?:của|thực hiện|triển khai|theo)(?: các)?),? (?:và |, )?(?:(?:các )?(?:${KIND_NAMES})) (?:số|của)|\\. ?/|,? (?:${BODY}) [^.;]{3,90}(?:xây dựng|ban hành)| \\((?:được|đã|sau đây|gọi tắt|viết tắt)(?!\\p{L})`, 'i')

/**
 * The abstract (trích yếu) printed after a code: "về cải cách hành chính năm 2024".
 *
 * @param rest The plain text after the code, its date and its issuer.
 * @returns Without "về"; null where none follows.
 */
export function readTitle(rest: string): string | null {
  const opening = OPENING.exec(rest)
  if (!opening) return null
  const body = rest.slice(opening[0].length, opening[0].length + 320)
  const end = CLOSING.exec(body)
  const title = body.slice(0, end ? end.index : body.length).trim().replace(/[,:"]+$/, '')
  return title.length >= 4 ? title : null
}
