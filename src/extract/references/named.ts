import type { FactValues, Range } from '../../model/index.ts'
import { allMatches, asPrinted, toPattern } from '../../text/index.ts'
import { KIND_NAMES, kindByName } from './cited-code.ts'
import { readDateAt } from './dates.ts'
import { readIssuerAt } from './issuer.ts'

/** A document cited by its name. Places are in the plain text. */
export interface NamedDocument extends Range {
  readonly values: Omit<FactValues<'references'>, 'relation'>
}

/** Names end here, if not before: the verbs and joints that lead on. */
const ENDS = asPrinted`[.;:()"⁰¹²³⁴-⁹\[]|, (?:kế hoạch|quyết định|nghị quyết|chỉ thị|trong|đồng thời|nhằm|góp phần|thực hiện|triển khai)(?![\p{L}])|, (?=\p{Lu})|,? (?=(?:và |, )?(?:các )?(?:Kế hoạch|Quyết định|Nghị quyết|Nghị định|Chỉ thị|Luật|Thông tư|Đề án|Chương trình)(?![\p{L}]))| (?=(?:ngày|số) \d)| và (?=nội dung|các|những|việc|triển khai|thực hiện|kế hoạch|quyết định)| (?=(?:được|đã|của|do|ban hành|phê duyệt|tại|theo|nhằm|để|đối với|bảo đảm|đảm bảo|gắn với|cho|về việc|trước ngày|chậm nhất|hoàn thành|xong|trong (?:tháng|quý))(?![\p{L}]))`
/** Kinds that are cited by a name of their own, and how the name must begin. */
const NAMED = toPattern(`(?<![\\p{L}\\p{N}])(?<kind>Luật|Bộ luật|Pháp lệnh|Hiến pháp|[Đđ]ề án|[Cc]hương trình tổng thể|Chương trình|Chiến lược|Quy chế|[Nn]ghị quyết|[Kk]ế hoạch|[Qq]uyết định|[Cc]hỉ thị|Kết luận|Nghị định|Thông tư|Dự án) (?=[\\p{L}\\d"])`, 'g')
/** The same kinds without their edges: most paragraphs name none. */
const NAMES_KIND = /[Ll]uật |Pháp lệnh |Hiến pháp |[Đđ]ề án |[Cc]hương trình |Chiến lược |Quy chế |[Nn]ghị (?:quyết|định) |[Kk]ế hoạch |[Qq]uyết định |[Cc]hỉ thị |Kết luận |Thông tư |Dự án /
const PROPER: Readonly<Record<string, RegExp>> = {
  'nghị quyết': /^(?:Đại hội|đại hội|Trung ương \d|Hội nghị (?:lần thứ|Trung ương))/,
  'luật': asPrinted`^(?:sửa đổi|\p{Lu}|an toàn|ban hành văn bản|công nghệ|giao dịch|tổ chức|cán bộ|viên chức|tiếp cận|lưu trữ|khiếu nại|tố cáo|phòng|ngân sách|đất đai|thi đua|thực hiện)`,
  'bộ luật': asPrinted`^\p{Lu}`,
  'pháp lệnh': asPrinted`^\p{Lu}`,
  'hiến pháp': /^(?:nước|năm \d{4})/,
  'đề án': asPrinted`^(?:\p{Lu}|\d{2}(?!\d)|phát triển|xây dựng|đổi mới|nâng cao|sắp xếp|đẩy mạnh|chuyển đổi|tăng cường|cải cách|tuyên truyền|đơn giản|thí điểm|số \d)`,
  'chương trình tổng thể': asPrinted`^\p{Ll}`,
  'chương trình': /^(?:tổng thể|mục tiêu quốc gia|chuyển đổi số|hành động|cải cách hành chính)/i,
  'chiến lược': /^(?:phát triển|quốc gia|tổng thể)/,
  'quy chế': /^(?:(?:thực hiện )?dân chủ|văn hóa công sở|văn hoá công sở)/,
  'kế hoạch': /^(?:cải cách hành chính|CCHC|tuyên truyền|chuyển đổi số|thực hiện cải cách|hành động|kiểm soát|kiểm tra cải cách|rà soát)/,
}
const ISSUED = asPrinted`^của (?=\p{L})`
const LONGEST = 230

/** Finds documents cited by name alone: laws, projects, programmes, and "Nghị quyết của Huyện ủy về …". */
export function* findNamed(text: string, taken: readonly Range[]): Iterable<NamedDocument> {
  if (!NAMES_KIND.test(text)) return
  let from = 0
  for (const match of allMatches(text, NAMED)) {
    const start = match.index
    if (start < from || taken.some((one) => start < one.end && start + match[0].length > one.start)) continue
    const named = readNamed(text, start, match.groups?.['kind'] ?? '', Math.min(text.length, ...taken.filter((one) => one.start > start).map((one) => one.start)))
    if (!named) continue
    from = named.end
    yield named
  }
}

function readNamed(text: string, start: number, printed: string, to: number): NamedDocument | null {
  const after = start + printed.length + 1
  const limit = Math.min(to, start + LONGEST)
  const rest = text.slice(after, limit)
  if (ISSUED.test(rest)) return readIssued(text, start, printed, after, limit)
  if (rest.startsWith('"')) return readQuoted(text, start, printed, rest)
  if (!(PROPER[printed.toLowerCase()]?.test(rest) ?? false)) return null
  const end = after + (endOfAmended(rest) ?? /^(?:số )?\d{2}(?![\d/])/.exec(rest)?.[0].length ?? endOfName(rest, /kế hoạch|chương trình/i.test(printed)))
  const name = text.slice(start, end).replace(/[ ,-]+$/, '')
  if (!isOwnName(printed, name)) return null
  const issued = readAfter(text, start + name.length, to)
  return {
    start, end: issued.end,
    values: { kind: kindByName(printed.replace(/ tổng thể/, '')), code: null, number: null, symbol: null, issuedOn: issued.issuedOn, issuer: issued.issuer ?? ( /^(?:Luật|Bộ luật)/.test(printed) ? 'Quốc hội' : null), title: name, flags: [] },
  }
}

/** `Đề án "Tăng cường năng lực …"`: the quotation marks say where the name ends. */
function readQuoted(text: string, start: number, printed: string, rest: string): NamedDocument | null {
  const quoted = /^"[^";]{8,}?"/.exec(rest)
  if (!quoted || !/^(?:đề án|chương trình|chiến lược|dự án)$/i.test(printed)) return null
  const end = start + printed.length + 1 + quoted[0].length
  return { start, end, values: { kind: kindByName(printed), code: null, number: null, symbol: null, issuedOn: null, issuer: null, title: text.slice(start, end), flags: [] } }
}

/** "Luật sửa đổi, bổ sung một số điều của Luật A và Luật B": the laws that it amends are part of its name. */
function endOfAmended(rest: string): number | null {
  const amends = /^sửa đổi,? (?:và )?bổ sung (?:một số điều )?(?:của )?(?:các )?(?=(?:Bộ l|L|l)uật )/.exec(rest)
  if (!amends) return null
  let end = amends[0].length
  for (;;) {
    const law = /^(?: và |, )?(?:Bộ l|L|l)uật /.exec(rest.slice(end))
    if (!law) return end
    end += law[0].length + endOfName(rest.slice(end + law[0].length))
  }
}

/** "Nghị quyết của Huyện ủy về đẩy mạnh cải cách hành chính": a body and a title make a document; "các quyết định của UBND tỉnh" make none. */
function readIssued(text: string, start: number, printed: string, after: number, limit: number): NamedDocument | null {
  if (/(?:các|những|mọi) $/i.test(text.slice(0, start))) return null
  const body = readIssuerAt(text, after)
  if (!body || body.end > limit) return null
  const about = /^,? (?:về|ban hành|phê duyệt)(?: việc)? (?=\p{L})/u.exec(text.slice(body.end, limit))
  if (!about) return null
  const from = body.end + about[0].length
  const title = text.slice(from, from + endOfName(text.slice(from, limit))).replace(/[ ,-]+$/, '')
  if (title.length < 8) return null
  return { start, end: from + title.length, values: { kind: kindByName(printed), code: null, number: null, symbol: null, issuedOn: null, issuer: body.name, title, flags: [] } }
}

/** Laws have names; plans and programmes need a year or a period to be one document and not a habit. */
function isOwnName(printed: string, name: string): boolean {
  if (/^[Đđ]ề án (?:số )?\d{2}$/.test(name)) return true
  if (name.length < printed.length + 5) return false
  if (/^(?:[Kk]ế hoạch|Chương trình|Dự án)$/.test(printed)) return /\d{4}/.test(name) || /^Chương trình (?:tổng thể|mục tiêu quốc gia|chuyển đổi số quốc gia)/i.test(name)
  return !/(?:này|trên)$/.test(name)
}

function readAfter(text: string, at: number, to: number): { end: number; issuedOn: string | null; issuer: string | null } {
  const dated = /^,? (?=ngày \d)/.exec(text.slice(at, at + 8))
  const date = dated ? readDateAt(text, at + dated[0].length) : null
  const end = date && date.end <= to ? date.end : at
  const body = text[end] === ' ' ? readIssuerAt(text, end + 1) : null
  return { end: body && body.end <= to ? body.end : end, issuedOn: date && date.end <= to ? date.iso : null, issuer: body && body.end <= to ? body.name : null }
}

/** @param isLocal Whether the name may say where it holds ("Kế hoạch … trên địa bàn tỉnh Quảng Ngãi"). */
function endOfName(rest: string, isLocal = true): number {
  const end = ENDS.exec(rest)?.index ?? rest.length
  const where = isLocal ? -1 : rest.search(/ trên địa bàn(?![\p{L}])/u)
  return where >= 0 ? Math.min(end, where) : end
}

const BACK = toPattern(`(?<![\\p{L}\\p{N}])(?<!(?:các|những|Các|Những) )(?<kind>${KIND_NAMES}) (?:nêu trên|nói trên|vừa nêu|kể trên|đã nêu|trên)(?= ?[,.;:]|$| (?:và|của|đến|để|thì|theo|trong|tại)(?![\\p{L}]))`, 'gi')

const POINTS_BACK = / (?:(?:nêu|nói|kể) trên|vừa nêu|đã nêu|trên(?= ?[,.;:]|$| (?:và|của|đến|để|thì|theo|trong|tại)))/i

/** "Quyết định nêu trên": which one is settled over the whole document. */
export function* findBackReferences(text: string): Iterable<Range & { values: FactValues<'references'> }> {
  if (!POINTS_BACK.test(text)) return
  for (const match of allMatches(text, BACK)) {
    yield {
      start: match.index, end: match.index + match[0].length,
      values: { kind: kindByName(match.groups?.['kind'] ?? ''), code: null, number: null, symbol: null, issuedOn: null, issuer: null, title: null, relation: 'de_cap', flags: ['back_reference'] },
    }
  }
}
