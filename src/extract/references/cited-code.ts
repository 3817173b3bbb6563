import { allMatches, anyCase, anyOf, asPrinted, toPattern } from '../../text/index.ts'
import { CODE_PATTERN, DOCUMENT_KIND_TABLE, readCode, type DocumentCode } from '../../lexicon/index.ts'
import type { DocumentKind } from '../../model/index.ts'
import { readDateAt } from './dates.ts'
import { readIssuerAt, type PrintedIssuer } from './issuer.ts'
import { isInRow } from './relation.ts'

/** A code in the text with what belongs to it: the kind before, date and issuer around it. Places are in the plain text. */
export interface CitedCode {
  readonly start: number
  readonly end: number
  readonly code: DocumentCode | null
  /** Printed without a number ("Kế hoạch số /KH-UBND"). */
  readonly symbol: string | null
  readonly writtenKind: DocumentKind | null
  /** Whether "Văn bản" or a like word stands for the kind. */
  readonly isVague: boolean
  readonly hasNumberWord: boolean
  readonly issuedOn: string | null
  readonly issuer: string | null
  /** Said once before a row of numbers: "các Quyết định của Chủ tịch UBND tỉnh: số …; số …". */
  readonly rowIssuer: string | null
  readonly flags: readonly string[]
  readonly codeStart: number
  readonly codeEnd: number
}

const KINDS = new Map<string, DocumentKind>()
for (const { kind, name, alsoNamed = [] } of DOCUMENT_KIND_TABLE) for (const one of [name, ...alsoNamed]) KINDS.set(one.toLowerCase(), kind)
for (const [name, kind] of [['Văn bản', 'cong_van'], ['Thông báo kết luận', 'thong_bao'], ['Thông tư liên bộ', 'thong_tu_lien_tich'], ['Hướng dẫn liên ngành', 'huong_dan'], ['Kế hoạch liên ngành', 'ke_hoach'], ['Quyết định cá biệt', 'quyet_dinh'], ['VB', 'cong_van'], ['Công văn số', 'cong_van'], ['QĐ', 'quyet_dinh'], ['NQ', 'nghi_quyet'], ['KH', 'ke_hoach'], ['CV', 'cong_van'], ['NĐ', 'nghi_dinh']] as const) KINDS.set(name.toLowerCase(), kind)
export const KIND_NAMES = anyOf([...KINDS.keys()])
/** The names of kinds as table keys are small letters. */
export function kindByName(printed: string): DocumentKind | null {
  return KINDS.get(printed.toLowerCase().replace(/\s+/g, ' ')) ?? null
}

/** What all codes have, with a number or without: a slash before capitals. */
const MAY_HOLD_CODE = /\/ ?[A-ZĐƯ]/
// The first look is for speed: most places are not even the beginning of a number.
const CODE = toPattern(`(?=[\\dOIl])(?<=^|[^\\p{L}\\p{N}/]|s[ốôoổ]|S[ốôoổ])${CODE_PATTERN}(?:(?![\\p{L}\\p{N}])|(?=ng[àa]y))`, 'g')
// The number left blank for the pen.
const BLANK_CODE = toPattern(String.raw`(?<=s[ốôoổ] ?:? ?[. …]{0,12})/ ?(?<symbol>[A-ZĐ][A-Za-zĐđ]{0,5} ?- ?[A-ZĐ][A-Za-zĐđ0-9.-]{1,12})(?![\p{L}\p{N}])`, 'g')
const HAS_BLANK = /s[ốôoổ] ?:? ?[. …]{0,12}\//
const KIND_BEFORE = toPattern(`(?<![\\p{L}\\p{N}])(?<kind>${KIND_NAMES})(?![\\p{L}\\p{N}])`, 'gi')
const NUMBER_WORD = anyCase`(?<![\p{L}\p{N}])s[ốôoổó6]:? ?:? ?$`
/** What numbers other things than documents. */
const OTHER_NUMBER = anyCase`(?<![\p{L}])(?:mẫu|biểu|biểu mẫu|phụ lục|điện thoại|đt|sđt|tài khoản|tk|tổ|đường|số nhà|nhà|hẻm|ngõ|kiệt|km|quầy|phòng số|máy|fax|tờ khai|mã số|tcvn|qcvn)(?: số)?:? ?$`
/** As small letters these are what somebody does, not what the number numbers. */
const ALSO_VERBS = /^(?:hướng dẫn|quy định|thông báo|báo cáo|kết luận|dự án|lệnh|hợp đồng|đề án|chương trình)$/
/** How far before a code its kind may stand, with a name between: "Luật Tổ chức chính quyền địa phương số 77/2015/QH13". */
const REACH = 140

/** Whether a code stands in a text, or begins at its end. */
export function mayHoldCode(text: string): boolean {
  return MAY_HOLD_CODE.test(text) || /\d/.test(text.slice(-24))
}

/** Finds every code, each read within the stretch between its neighbours, so that nothing leaks from one to the next. */
export function findCitedCodes(text: string): CitedCode[] {
  if (!MAY_HOLD_CODE.test(text)) return []
  const places = allMatches(text, CODE).flatMap((match) => toPlace(text, match)).concat(HAS_BLANK.test(text) ? allMatches(text, BLANK_CODE).map(toBlank) : []).sort((a, b) => a.start - b.start)
  const cited: CitedCode[] = []
  places.forEach((place, i) => {
    const before = cited.at(-1)?.end ?? 0
    if (place.start < before) return
    const one = readAround(text, place, before, places[i + 1]?.start ?? text.length)
    if (one && isCredible(one, text)) cited.push(withRowIssuer(one, cited.at(-1), text))
  })
  return cited
}

function withRowIssuer(one: CitedCode, before: CitedCode | undefined, text: string): CitedCode {
  const carried = one.rowIssuer ?? (before && one.writtenKind === null && isInRow(text.slice(before.end, one.start)) ? before.rowIssuer : null)
  return carried ? { ...one, rowIssuer: carried, issuer: one.issuer ?? carried } : one
}

interface CodePlace {
  readonly start: number
  readonly end: number
  readonly code: DocumentCode | null
  readonly symbol: string | null
}

/** The longest reading: "35/QĐ-UBND.Theo" is read without its last part. */
function toPlace(text: string, match: RegExpExecArray): CodePlace[] {
  let printed = match[0]
  // "số 1 0/KH-UBND": straight after "số" the parts of a number may stand apart.
  const apart = /s[ốôoổ]:? ?((?:\d{1,3} ){1,3})$/i.exec(text.slice(Math.max(0, match.index - 16), match.index))?.[1] ?? ''
  for (;;) {
    const code = readCode(apart.replace(/ /g, '') + printed)
    if (code) return [withLateYear(text, { start: match.index - apart.length, end: match.index + printed.length, code: apart ? { ...code, flags: [...code.flags, 'number_spaced'] } : code, symbol: null })]
    const shorter = printed.replace(/(?: ?[-/] ?|[.&])[^-/.&]*$/, '')
    if (shorter === printed || !shorter.includes('/')) return []
    printed = shorter
  }
}

/** Kinds whose codes hold the year before the letters. */
const WITH_YEAR: ReadonlySet<DocumentKind | null> = new Set(['nghi_dinh', 'thong_tu', 'thong_tu_lien_tich'])

/** "30/NĐ-CP/2020": a year that slipped behind the letters goes where it belongs; other codes have none, and end before it. */
function withLateYear(text: string, place: CodePlace): CodePlace {
  const { code, end } = place
  const [late, year] = /^ ?\/(?: ?((?:19|20)\d{2})(?![\d/])|(?= ))/.exec(text.slice(end, end + 8)) ?? []
  if (late === undefined || !code || code.year !== null) return place
  const moved = year !== undefined && WITH_YEAR.has(code.kind) ? { ...code, code: `${code.number}/${year}/${code.symbol}`, year, flags: [...code.flags, 'year_misplaced'] } : code
  return { ...place, end: end + late.length, code: moved }
}

function toBlank(match: RegExpExecArray): CodePlace {
  return { start: match.index, end: match.index + match[0].length, code: null, symbol: (match.groups?.['symbol'] ?? '').replace(/\s/g, '').replace(/[.-]+$/, '') }
}

function readAround(text: string, place: CodePlace, from: number, to: number): CitedCode | null {
  const head = readHead(text, place.start, Math.max(from, place.start - REACH))
  const tail = readTail(text, place.end, to)
  const earlierDate = tail.issuedOn === null && tail.flags.length === 0 ? dateBefore(text, head.start, from) : null
  return {
    code: place.code, symbol: place.symbol, codeStart: place.start, codeEnd: place.end,
    start: head.start, end: tail.end,
    writtenKind: head.kind, isVague: head.isVague, hasNumberWord: head.hasNumberWord,
    issuedOn: tail.issuedOn ?? head.issuedOn ?? earlierDate, issuer: tail.issuer ?? head.issuer, rowIssuer: head.issuer,
    flags: tail.flags,
  }
}

/** Between a kind and a code: the code is not the kind's. */
const LEADS_AWAY = asPrinted`[.;:)]|(?<![\p{L}])(?:theo|tại|kèm|ban hành|và|của Kế)(?![\p{L}])`
const OF_BODY = asPrinted` của \p{L}`

/** The kind before the code, straight before it or with a name between; a date or body may stand between too. */
function readHead(text: string, at: number, from: number) {
  const window = text.slice(from, at).replace(/[.…][.… ]*$/, '')
  const word = NUMBER_WORD.exec(window)
  const beforeWord = word ? window.slice(0, word.index) : window
  let start = from + beforeWord.length
  const kinds = allMatches(beforeWord, KIND_BEFORE)
  const last = kinds.at(-1)
  const none = { start, kind: null, isVague: false, hasNumberWord: word !== null, issuedOn: null, issuer: null }
  if (!last?.groups?.['kind']) return none
  const between = beforeWord.slice(last.index + last[0].length)
  if (between.trim() !== '' && (!word || LEADS_AWAY.test(between.replace(/:? ?$/, '')))) return none
  const name = last.groups['kind']
  if (between.trim() !== '' && ALSO_VERBS.test(name)) return none
  start = from + last.index
  const inside = readBetween(between)
  return { start, kind: kindByName(name), isVague: /^(?:văn bản|vb)$/i.test(name), hasNumberWord: word !== null, ...inside }
}

/** "Nghị quyết của Chính phủ ngày 15/7/2021 số": body and date before the number. */
function readBetween(between: string): { issuedOn: string | null; issuer: string | null } {
  const of = between.search(OF_BODY)
  const dated = between.search(/ngày /i)
  return {
    issuedOn: dated < 0 ? null : (readDateAt(between, dated)?.iso ?? null),
    issuer: of < 0 ? null : (readIssuerAt(between, of + 1)?.name ?? null),
  }
}

/** Date and issuer after the code, each at most once, in either order. */
function readTail(text: string, at: number, to: number) {
  const flags: string[] = []
  // "1234/UBND-KGVX(2)", "8109/BNV-CCHC,VTLT": what the file clerk adds to a symbol.
  let end = at + (/^(?:\(\d\)|,[A-ZĐ]{2,8}(?=[ ,]))/.exec(text.slice(at, at + 12))?.[0].length ?? 0)
  let issuedOn: string | null = null
  let issuer: string | null = null
  let hasDate = false
  for (let step = 0; step < 3; step += 1) {
    const gap = /^(?:[,;]? ?[(]?|,)? ?(?:(?:được |cùng |đều )*(?:ban hành|ký|ra|phê duyệt|thông qua) (?=ng[àa]y)|(?:cùng|đều) (?=ng[àa]y))?/.exec(text.slice(end, end + 30))?.[0] ?? ''
    const next = end + gap.length
    if (next >= to) break
    const date = hasDate || !isDateStart(text, next, gap) ? null : readDateAt(text, next)
    if (date && date.end <= to) {
      hasDate = true
      issuedOn = date.iso
      if (date.flag) flags.push(date.flag)
      end = date.end
      continue
    }
    const body: PrintedIssuer | null = issuer === null ? readIssuerAt(text, next) : null
    if (!body || body.end > to) break
    issuer = body.name
    end = body.end
  }
  return { end, issuedOn, issuer, flags }
}

/** A year alone dates a document only straight after its code, a bare date only in brackets or after a comma or space. */
function isDateStart(text: string, at: number, gap: string): boolean {
  if (/;/.test(gap)) return false
  const ahead = text.slice(at, at + 6).toLowerCase()
  if (/^ng[àa]y/.test(ahead)) return true
  return /^năm \d|^tháng|^\d{1,2} ?(?:[/.-]|tháng)/.test(ahead) && !/,/.test(gap.replace(/, ?\(?$/, (comma) => (/^\d/.test(ahead) ? '' : comma)))
}

/** "Ngày 15/7/2021, Chính phủ ban hành Nghị quyết số 76/NQ-CP": the date of issue before the kind. */
function dateBefore(text: string, start: number, from: number): string | null {
  const window = text.slice(Math.max(from, start - 110), start)
  const issued = /(?<date>ng[àa]y [^;:()]{6,30}?),? (?=[^;:()\d]{2,70}$)[^;:()\d]{0,60}(?:ban hành|ký|phê duyệt|có)(?: (?:các|tại|theo))? $/i.exec(window)
  return issued ? (readDateAt(window, issued.index)?.iso ?? null) : null
}

/** Last judgement: letters after a slash are a code where its tables, its kind or its date say so. */
function isCredible(one: CitedCode, text: string): boolean {
  const before = text.slice(Math.max(0, one.codeStart - 24), one.codeStart)
  if (OTHER_NUMBER.test(before)) return false
  if (one.code === null) return one.writtenKind !== null
  const { code } = one
  const isAlone = !/[-/.&]/.test(code.symbol)
  if (/^(?:QH|UBTVQH)\d/.test(code.symbol)) return code.year !== null
  if (isAlone) return one.writtenKind !== null && one.hasNumberWord
  if (code.kind !== null && code.bodies.length > 0) return true
  if (one.writtenKind !== null || one.hasNumberWord) return true
  return one.issuedOn !== null && (code.kind !== null || code.bodies.length > 0)
}
