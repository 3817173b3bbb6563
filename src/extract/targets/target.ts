import { anyCase, asPrinted, readNumber } from '../../text/index.ts'
import type { Comparator } from './comparators.ts'

/** A quantity found in a passage's plain text. */
export interface Target {
  readonly comparator: Comparator
  readonly value: number
  readonly unit: string
  readonly confidence: number
  readonly match: RegExpExecArray
}

/** What stands before a match, up to so many letters. */
export function before({ index }: RegExpExecArray, text: string, length: number): string {
  return text.slice(Math.max(0, index - length), index)
}

export function after({ index, 0: printed }: RegExpExecArray, text: string): string {
  return text.slice(index + printed.length)
}

/** Of a share or a score one figure or two after a point can only be a fraction: "92.5%". Thousands have three. */
export function readShare(printed: string): number | null {
  return readNumber(/^\d{1,3}\.\d{1,2}$/.test(printed) ? printed.replace('.', ',') : printed)
}

/** Numbers in words. "Một" and "năm" are more often an article and a year. */
export const IN_WORDS: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, mười: 10 }

const COMPARED = /năm (20\d\d) ?[(:] ?(?:đạt |là )?$/
const OF_A_YEAR = /năm (20\d\d)[^.;:]{0,60}$/
const AHEAD = /(?:so với|phấn đấu|tăng|giảm|nâng(?! cao)|(?<!trở )lên|xuống|cao hơn|vượt)[^.;:]{0,80}$/
const IN_BRACKETS = /(?:\((?:trong |của )?năm (20\d\d)[^()]{0,40}|năm (20\d\d) \([^()]{0,120})$/

/** "Kết quả năm 2023 đạt 97,5%" of a plan for 2024: the last year named in the clause is over. */
export function isOfPastYear(textBefore: string, planYear: number): boolean {
  if (!textBefore.includes('năm 20')) return false
  const compared = COMPARED.exec(textBefore) ?? IN_BRACKETS.exec(textBefore)
  if (compared && Number(compared[1] ?? compared[2]) < planYear) return true
  const year = OF_A_YEAR.exec(textBefore)
  return year !== null && Number(year[1]) < planYear && !AHEAD.test(textBefore)
}

/** What sorts cases, before a quantity: "đơn vị để hồ sơ quá hạn trên 5% …"; a share of such units is a target again. */
const OF_CASES = anyCase`(?<!\p{L})(?:đơn vị|cơ quan|địa phương|công chức|cán bộ|cá nhân|tập thể|nơi|xã|phòng|sở|bộ phận)(?: nào)? (?:có|để)(?: [^.;:%]{1,60})? $`
const IS_BAD = /trễ|quá hạn|chậm|vi phạm|phản ánh|sai sót|không hài lòng|khuyết điểm|tồn đọng/
/** And what becomes of them, behind it. */
const IS_DEALT_WITH = asPrinted`^(?: [\p{L}, ]{0,60})? (?:thì|phải (?:kiểm điểm|giải trình|xử lý)|bị (?:phê bình|hạ|trừ|xử lý|xem xét)|(?:không|chưa) (?:được )?(?:xếp loại|xét|khen|đề nghị))(?!\p{L})`

/** @param head What stands before a quantity, @param tail behind it. */
export function sortsCases(head: string, tail: string, printed = ''): boolean {
  return IS_DEALT_WITH.test(tail) || (OF_CASES.test(head) && (IS_BAD.test(head.slice(-60)) || IS_BAD.test(printed + tail.slice(0, 30))))
}
