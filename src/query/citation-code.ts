import { impliedIssuer, readCode } from '../lexicon/index.ts'
import { foldForComparison, stripMarks } from '../text/index.ts'

// The state writes 35/QĐ-UBND and 30/2020/NĐ-CP, the Party 18-NQ/TW.
const CODE = /(?<number>\d+[a-z]?)\s*(?:\/|[-–](?=\s*\p{L}{1,5}\s*\/))\s*(?:(?<year>\d{4})\s*\/\s*)?(?<symbol>[\p{L}\d][\p{L}\d\s/&-]*)/iu
/** Bodies before which the dash is often lost: `76/NQ CP`. */
const LOST_DASH = /^([a-z]+) (?=(?:cp|ttg|ubnd|hdnd|tu|tw|hu)(?![a-z]))/

/**
 * The form under which two spellings of a code are one: no marks, no case, no spaces, no zeros before the number, one
 * separator: `Quyết định số 035 / QĐ – UBND` → `35/qd-ubnd`, `18-NQ/TW` → `18/nq-tw`.
 *
 * @returns Null where no number with a symbol stands in the text.
 */
export function toCodeKey(printed: string): string | null {
  const { number = '', year, symbol: letters } = CODE.exec(foldForComparison(printed))?.groups ?? {}
  if (letters === undefined) return null
  const joined = stripMarks(letters).replace(/\s*&\s*/g, '').replace(/\s*[/-]\s*/g, '-').replace(LOST_DASH, '$1-').replace(/^qh (?=\d)/, 'qh')
  const symbol = joined.trim().split(/\s/)[0]?.replace(/-+$/, '')
  return symbol ? [number.replace(/^0+(?=\d)/, ''), year, symbol].filter(Boolean).join('/') : null
}

/** Where in an index of codes as they are spelt those of a key's number stand, also with zeros before it: from, and up to but not including. */
export function toNumberRanges(key: string): { readonly from: string; readonly to: string }[] {
  const number = key.slice(0, key.indexOf('/'))
  // After the number come `-`, `.` or `/`, which stand before the digits.
  return ['', '0', '00'].map((zeros) => ({ from: `${zeros}${number}-`, to: `${zeros}${number}0` }))
}

const CENTRAL_BODY = /^(?:Quốc hội|Ủy ban Thường vụ Quốc hội|Chủ tịch nước|Chính phủ|Thủ tướng|Hội đồng Bộ trưởng|Bộ |Kiểm toán nhà nước|Ủy ban Dân tộc|Ủy ban Kiểm tra Trung ương)|(?:Chính phủ|Quốc hội|Trung ương|Trung ương Đảng|tối cao|Việt Nam|Hồ Chí Minh)$/

/** Whether a code is of a body of the centre, and so of one document in the whole country; a province's or commune's number is used by every other, too. */
export function isCentralCode(code: string): boolean {
  return readCode(code)?.bodies.some((letters) => CENTRAL_BODY.test(impliedIssuer(letters) ?? '')) ?? false
}
