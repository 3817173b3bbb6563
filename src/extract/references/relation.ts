import type { Relation } from '../../model/index.ts'
import { allMatches, anyCase, toPattern } from '../../text/index.ts'

/** How the clauses of the preamble begin, and what the document then does with what it cites. */
const LEADS: readonly (readonly [RegExp, Relation])[] = [
  [anyCase`^(?:[-+•]|\d{1,2}[.)]|[a-zđ]\))? ?(?:Căn cứ|Chiếu theo|Xét|Theo đề nghị)(?![\p{L}])`, 'can_cu'],
  [anyCase`^(?:[-+•]|\d{1,2}[.)]|[a-zđ]\))? ?(?:Để |Nhằm |Tiếp tục |Tổ chức )?(?:thực hiện|triển khai|thi hành|quán triệt|theo|trên cơ sở|cụ thể hóa|cụ thể hoá|phát huy)(?![\p{L}])`, 'thuc_hien'],
]
const REPLACES = toPattern(String.raw`(?<![\p{L}])(?:thay thế|bãi bỏ|hủy bỏ|thay)(?: cho| toàn bộ)?(?: các)?(?![\p{L}])`, 'gi')
const AMENDS = toPattern(String.raw`(?<![\p{L}]|được )(?:sửa đổi|điều chỉnh|bổ sung)(?:, ?| và | )(?:bổ sung |điều chỉnh |sửa đổi )?(?:một số |các )?(?:nội dung |điều |khoản |phụ lục )?(?:của |trong )?`, 'gi')

/** The relation that a preamble's clause opens; null where it opens none and the clause before goes on. */
export function leadOf(clause: string): Relation | null {
  return LEADS.find(([pattern]) => pattern.test(clause.trimStart()))?.[1] ?? null
}

/** "thay thế Kế hoạch số …", "sửa đổi, bổ sung một số điều của …" straight before a citation. */
export function saidRelation(before: string): Relation | null {
  const near = before.slice(-90)
  const isLast = (pattern: RegExp) => allMatches(near, pattern).some(({ index, 0: found }) => /^[ ,]*$/.test(near.slice(index + found.length)))
  if (isLast(REPLACES)) return 'thay_the'
  return isLast(AMENDS) ? 'sua_doi' : null
}

/**
 * Whether a citation stands in a row with the one before it ("…; Kế hoạch số …", "… và Quyết định số …"); what is
 * joined in another way is named in the other's title ("… về thực hiện Nghị quyết số …").
 */
export function isInRow(between: string): boolean {
  return /(?:^|[;,.]|(?:^| )và|[-+•]) ?(?:các |Căn cứ |thực hiện |Thực hiện |theo )?$/.test(between)
}
