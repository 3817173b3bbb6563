import { allMatches, anyCase, asPrinted } from '../../text/index.ts'
import { COMPARATOR, type Comparator, comparatorOf, whole } from './comparators.ts'
import { after, before, isOfPastYear, readShare, sortsCases, type Target } from './target.ts'

// Broad on purpose: the letters O, I and l are what OCR makes of 0 and 1. readNumber decides.
const AMOUNT = '(?<amount>[\\dOIl][\\dOIl.,]*)'
const SHARE = whole(`(?:${COMPARATOR} ?)?${AMOUNT} ?%?(?: ?(?:-|(?<to>đến)) ?(?:dưới )?\\d[\\d.,]* ?)?(?:%| phần trăm)(?<after> trở lên| trở xuống)?(?<later>(?: \\p{L}+){1,4} trở lên)?`)
/** "Từ 45% năm 2023 lên 60%": where it starts is no target. */
const START = /^(?: \S+){0,4} (?:lên|xuống|còn) |^ (?:của )?năm (?:trước|20\d\d)(?! đạt)/
/** A fee of which a share is let off. */
const WAIVED = /^ ?(?:mức |các loại |các khoản )?(?:phí|lệ phí|học phí|viện phí)/i
const LETS_OFF = asPrinted`(?:giảm|miễn) (?:\p{L}+ )?$`
/** What follows a share that is none of work to be done. */
const NOT_OF_WORK = /^ ?(?:vốn|lương|mức lương|quỹ|lãi|tổng số điểm|mức (?:đóng|hỗ trợ|chi|phụ cấp|lương|quy định)|số đại biểu|đại biểu|giá trị|trọng số|từ (?:ngân sách|nguồn))/i
/** A share that is a state of affairs, an ownership, a test's mark. */
const NO_TARGET = anyCase`(?:(?:^|[,;.] )(?:vẫn |hiện )?còn|nồng độ(?: cồn)?|cồn|độ ẩm|(?<!\p{L})chi|ngân sách(?: \p{L}+){0,2} (?:hỗ trợ|đảm bảo|bảo đảm)|(?<!\p{L}|(?:thực|thể|phát|biểu|tái|xuất|hoàn) )hiện (?:nay |tại )?(?:\p{L}+ ){1,6}(?:đạt|là|có)|hiện (?:nay )?(?:đạt|có)|lãi suất|thuế suất|cổ phần|đã đạt|đạt được|chỉ (?:có|đạt)|(?:không|chưa) đạt|ngân sách \p{L}+(?: \p{L}+)?|mới (?:chỉ )?(?:đạt|có)|năm (?:trước|qua)(?: đạt)?|mức độ|cấp độ|khoảng cách|ngưỡng[^.;)]{0,60}|^[-+*• ]*kết quả(?: [^:;.]{0,40})?:)(?: (?:là|trên|khoảng))? ?$`
/** Words that only tell of a share, unless a least or a most is set. */
const IS_PART = /chiếm(?: tỷ lệ)?(?: (?:là|trên|khoảng))? ?$/
const PAST = /(?:^|[.;:] )[^.;]{0,120}(?:năm 20\d\d|năm qua|thời gian qua)[^.;]{0,60}(?:đã|đạt được)[^.;]{0,60}$/i
/** "Tối thiểu 30% thời gian và 20% chi phí": the least is set for both. */
const AND_AS_MUCH = asPrinted`^ (?!(?:\p{L}+ ){0,8}(?:đạt|được|bảo đảm|đảm bảo|có|là|trong đó) )[\p{L} /-]{2,60}(?:,| và|, và) (?:số )?$`
const SETS_A_LEAST = /^(?:đạt )?(?:tối thiểu|ít nhất|không dưới|không thấp hơn)/

const NONE: { readonly comparator: Comparator; readonly end: number } = { comparator: 'eq', end: -1 }

/** Shares that a passage promises. @param text Plain text in small letters. */
export function findShares(text: string, planYear: number): Target[] {
  const found: Target[] = []
  let last = NONE // the last share before which a least is set
  for (const match of allMatches(text, SHARE)) {
    const { amount = '', bound = '' } = match.groups ?? {}
    const value = readShare(amount) // "8O%": we do not know that it is 80
    if (value === null || isNoTarget(match, text, planYear)) continue
    const own = ownComparator(match, text)
    const shared: Comparator | null = own === 'eq' && last.end >= 0 && value < 100 && AND_AS_MUCH.test(text.slice(last.end, match.index)) ? last.comparator : null
    const comparator = shared ?? own
    last = shared !== null || SETS_A_LEAST.test(bound) ? { comparator, end: match.index + match[0].length } : NONE
    found.push({ match, comparator, value, unit: '%', confidence: shared === null ? 0.93 : 0.85 })
  }
  return found
}

/** "25% đến 30%" sets the first as the least; "vượt 10% so với kế hoạch" is by how much; none below a share is that share at least. */
function ownComparator(match: RegExpExecArray, text: string): Comparator {
  const { bound, to } = match.groups ?? {}
  if (bound?.startsWith('vượt') && /^ (?:so với|kế hoạch|chỉ tiêu|dự toán)/.test(after(match, text))) return 'eq'
  if (bound === 'dưới' && /không (?:có|để)[^.;:]{0,50}(?:đạt )?$/.test(before(match, text, 60))) return 'gte'
  return bound === undefined && to !== undefined ? 'gte' : comparatorOf(match)
}

function isNoTarget(match: RegExpExecArray, text: string, planYear: number): boolean {
  const [head, tail] = [before(match, text, 200), after(match, text)]
  const { bound = '', after: more } = match.groups ?? {}
  if (NO_TARGET.test(head) || NOT_OF_WORK.test(tail) || PAST.test(head)) return true
  if (WAIVED.test(tail) && LETS_OFF.test(head)) return true
  if (IS_PART.test(head) && more === undefined && !SETS_A_LEAST.test(bound)) return true
  if (/^(?:trên|từ|dưới|hơn)/.test(bound) && sortsCases(head, tail, match[0])) return true
  return isOfPastYear(head, planYear) || (bound === 'từ' && START.test(tail))
}
