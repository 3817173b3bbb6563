import type { Range } from '../../model/index.ts'
import { anyOf, firstWordsOf, wordEnd as wordEndOf } from '../../text/index.ts'
import { AFTER_NAMES, CAPITAL_HEADS, CAPITAL_VERBS, COLLECTIVES, COMPOUND_TRADES, HEADS_BEFORE_CAPITAL, PERSONS, SURE_HEADS, TRADES } from './wordings.ts'

/** A unit's name as printed, with places in the plain text. */
export interface PrintedUnit extends Range {
  readonly name: string
  readonly isGroup: boolean
}

const EDGE = '(?![\\p{L}\\p{N}])'
const ENDS_NAMES = `(?:${[...AFTER_NAMES].join('|')})${EDGE}|(?:${AFTER_NAMES.filter((word) => /\(\?[!=]/.test(word)).join('|')})`
const ANY_CASE = (list: readonly string[]) => anyOf([...new Set(list.flatMap((word) => [word, word.charAt(0).toLowerCase() + word.slice(1)]))])
const PERSON = new RegExp(`(?:(?![Tt]rưởng (?:thôn|ấp|khu|xóm|bản|buôn|bon|làng|khóm|tiểu khu)(?!\\p{L}))(?:${ANY_CASE(PERSONS)}|[Cc]án bộ(?= (?:Đài|Đoàn|Hội|Văn phòng)))(?:,? |: ?))+`, 'uy')
const HEADED = /^(?:Thủ trưởng|Người đứng đầu|Lãnh đạo) $/iu
/** Heads of villages stand for themselves, not for an office. */
const VILLAGE = /(?:Tổ (?:trưởng|phó)|Trưởng (?:thôn|ấp|khu|xóm|bản|buôn|bon|làng|khóm|tiểu khu)|Bí thư chi bộ)(?!\p{L})/iuy
/** The chair of one committee is an authority of its own; of several ("Chủ tịch UBND các xã") they stand for their committees. */
const CHAIR = /Chủ tịch (?:UBND|[ỦU][yỷ] ban nhân dân)(?= (?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)(?![\p{L},]))/uy
const HEAD = new RegExp(`(?:P\\. ?(?=\\p{Lu})|${ANY_CASE(SURE_HEADS)}${EDGE}|${anyOf(CAPITAL_HEADS)}${EDGE}|Sở(?=$|[,.;)]| \\(| (?=\\p{Ll})(?:${ENDS_NAMES}))|CC(?= (?:Văn|Tư|Tài|Địa|Kế|VP|VH|TP|TC|ĐC)(?:\\p{L}|[ -]))|Mặt trận(?= (?:xã|phường|thị trấn|huyện|quận|tỉnh|thành phố|thị xã|các|và)${EDGE})|(?:${ANY_CASE(HEADS_BEFORE_CAPITAL)}) (?=\\p{Lu}|\\d))`, 'uy')
const TRADE = new RegExp(`(?:${anyOf(TRADES)})(?=$|[.,;:()]|/| (?:và|xã|phường|huyện|thị|quận|thành phố|tỉnh|UBND)${EDGE}| (?=\\p{Ll})(?:${ENDS_NAMES}))`, 'uy')
const GROUP = new RegExp(`(?:(?:tất cả|toàn thể|Tất cả|Toàn thể) )?(?:[Cc]ác|[Nn]hững|[Mm]ỗi|[Tt]ừng) (?=(?:${anyOf(COLLECTIVES)})${EDGE})`, 'iuy')
const BARE_GROUP = new RegExp(`(?:[Cc]ơ quan, đơn vị|[Bb]an,? ngành|[Đđ]oàn thể|[Cc]ấp ủy|[Tt]ổ dân phố|[Tt]hành viên|[Cc]án bộ, công chức|[Hh]ội,? đoàn thể|[Tt]ổ chức chính trị|[Đđ]ơn vị (?:có )?liên quan|[Tt]hôn,|[Ấấ]p,|[Xx]ã, (?=phường|thị)|[Dd]oanh nghiệp|CBCC(?:VC)?(?!\\p{L}))`, 'uy')
const NUMBERED_GROUP = /\d{1,2} (?:thôn|ấp|xóm|bản|buôn|khóm|khu phố|khu dân cư|tổ dân phố|xã|phường)(?!\p{L})/uy
const COLLECTIVE = new RegExp(`(?:${anyOf(COLLECTIVES)})${EDGE}`, 'uy')
const COMPOUND = new RegExp(`(?:${anyOf(COMPOUND_TRADES)})${EDGE}`, 'uy')
/** "KT&HT", "VH, TT và TT-TH": a name of short words, joined. What is a body of its own begins the next of a list. */
const SHORT_COMPOUND = /(?!UBND|HĐND|UBMT|MTTQ|LĐLĐ|LHPN|ĐTN|BHXH|VNPT|BCH|BCĐ)\p{Lu}{2,5}(?:(?:, ?| ?& ?| và | ?- ?)(?!UBND|HĐND|UBMT|MTTQ|LĐLĐ|LHPN|ĐTN|BHXH|VNPT|BCH|BCĐ)\p{Lu}{2,5}(?!\p{L}))+/uy
const AFTER = new RegExp(ENDS_NAMES, 'iuy')
const SENTENCE = new RegExp(` (?:${anyOf(CAPITAL_VERBS)})${EDGE}`, 'uy')
/** Heads after which such a word belongs to the name: "Ban Tổ chức", "Sở Xây dựng". */
const BEFORE_VERB_NAMES = /(?:^| )(?:Ban|Sở|Phòng|Bộ|Tổ|Hội đồng|Ủy ban|Uỷ ban|Trung tâm|Đoàn|Cục|Chi cục|Nội vụ,?)$/iu
/** A name that has come to its place ends there: "UBND huyện | xử lý …". */
const PLACED = / (?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)$/u
const AFTER_PLACE = /^ (?:hội|xã|phường|thị|huyện|quận|thành|tỉnh|đoàn|có liên|liên quan|trực thuộc|thuộc|và|của|được giao)(?!\p{L})/u
function beginningsOf({ source }: RegExp): string[] {
  const words = firstWordsOf(source)
  if (!words) throw new Error(`begins with no word: ${source}`) // or BEGINS would hide it
  return words.map((word) => word.toLowerCase())
}

/** By the words with which persons and units begin, in small letters, the patterns to be tried there; most places of a text are passed over. */
const OPENERS = new Map<string, Set<RegExp>>()
for (const pattern of [PERSON, VILLAGE, CHAIR, HEAD, TRADE, GROUP, BARE_GROUP, COMPOUND]) {
  for (const word of beginningsOf(pattern)) OPENERS.set(word, (OPENERS.get(word) ?? new Set()).add(pattern))
}
const NONE: ReadonlySet<RegExp> = new Set()

function openersAt(text: string, at: number): ReadonlySet<RegExp> {
  return OPENERS.get(text.slice(at, wordEndOf(text, at)).toLowerCase()) ?? NONE
}
const TOKEN = /(?: ?- ?| |\/|&)?[\p{L}\p{N}][\p{L}\p{N}'’"]*/uy
/** A name that we do not know at the head of a list: "BCN các lớp, Phòng Nội vụ". It is left out, not the list. */
const UNKNOWN = /^\p{Lu}[\p{L}&]+(?: \p{L}+){0,4}(?:, | và )/u
/** Names longer than this are sentences. */
const LONGEST_WORDS = 18

/**
 * Reads the list of units that begins exactly at `at`: "Phòng Nội vụ, Văn phòng HĐND và UBND và các đơn vị liên quan".
 *
 * @param isSure Whether a label, a column or a heading promises units here, so that bare trades ("Nội vụ") count too.
 * @returns As many as stand there in one row; none where no unit begins.
 */
export function readUnits(text: string, at: number, isSure = false): PrintedUnit[] {
  let place = skipLabel(text, at, isSure)
  const units = readTradesOf(text, place)
  const last = units.at(-1)
  if (last) {
    const joint = jointAt(text, last.end, isSure)
    if (joint === 0) return units
    place = skipLabel(text, last.end + joint, isSure)
  }
  for (;;) {
    const unit = readUnit(text, place, isSure || units.length > 0)
    const unknown = !unit && isSure && units.length === 0 ? UNKNOWN.exec(text.slice(place, place + 50)) : null
    if (unknown) {
      place += unknown[0].length
      if (readUnit(text, place, true)) continue
    }
    if (!unit) break
    units.push(unit)
    const joint = jointAt(text, unit.end, isSure)
    if (joint === 0) break
    place = skipLabel(text, unit.end + joint, isSure)
  }
  return units
}

const KIND_OF_MANY = /[Cc]ác ([Ss]ở|[Pp]hòng|[Bb]an)(?:, (?:ban|ngành))?: (?=\p{Lu})/uy
const SHORT_TRADE = /\p{Lu}\p{L}+(?: (?:- )?\p{L}+){0,4}?(?=[,;.)]| và |$)/uy

/** "Các sở: Tư pháp, Tài chính": one office for each trade. */
function readTradesOf(text: string, at: number): PrintedUnit[] {
  if (text.charAt(at).toLowerCase() !== 'c') return []
  KIND_OF_MANY.lastIndex = at
  const many = KIND_OF_MANY.exec(text)
  const kind = many?.[1] ?? ''
  const units: PrintedUnit[] = []
  for (let start = at + (many?.[0].length ?? 0); many; ) {
    const end = sticky(HEAD, text, start) === null ? (sticky(COMPOUND, text, start) ?? sticky(SHORT_TRADE, text, start)) : null
    if (end === null) break
    units.push({ name: `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${text.slice(start, end)}`, start, end, isGroup: false })
    start = end + (/^(?:, | và )/u.exec(text.slice(end, end + 4))?.[0].length ?? text.length)
  }
  return units
}

/** In cells and after labels lists are numbered or dashed: "1. Các ban, phòng ngành 2. UBND các xã". */
function skipLabel(text: string, at: number, isSure: boolean): number {
  return isSure ? at + (/^(?:\d{1,2}[.)] ?|[-+•*] ?)?(?:(?:đề nghị|giao|yêu cầu) (?:cho )?)?/iu.exec(text.slice(at, at + 24))?.[0].length ?? 0) : at
}

function jointAt(text: string, at: number, isSure: boolean): number {
  const pattern = isSure ? /^(?:\s?[;,/.]\s?(?:và |cùng )?|\s?\+\s?|\s(?:và|cùng|&)\s|\s(?=\d[.)] )|\s(?=- ))/u : /^(?:, ?(?:và |cùng )?|; (?=các |\p{Lu})| (?:và|cùng|&|cùng với) )/u
  return pattern.exec(text.slice(at, at + 12))?.[0].length ?? 0
}

function readUnit(text: string, at: number, isSure: boolean): PrintedUnit | null {
  const openers = openersAt(text, at)
  if (openers.size === 0 && !/\d/.test(text.charAt(at))) return null
  const isAlone = (openers.has(VILLAGE) && sticky(VILLAGE, text, at) !== null) || (openers.has(CHAIR) && sticky(CHAIR, text, at) !== null)
  const start = isAlone || !openers.has(PERSON) ? at : (sticky(PERSON, text, at) ?? at)
  // "Thủ trưởng cơ quan, đơn vị": of whom one is the head is a body.
  return readUnitAt(text, start, isSure || (start > at && HEADED.test(text.slice(at, start))), start === at ? openers : openersAt(text, start))
}

function readUnitAt(text: string, start: number, isSure: boolean, openers: ReadonlySet<RegExp>): PrintedUnit | null {
  const opening = (pattern: RegExp): number | null => (openers.has(pattern) ? sticky(pattern, text, start) : null)
  const group = opening(GROUP)
  if (group !== null) return extend(text, start, sticky(COLLECTIVE, text, group) ?? group, true)
  if (isSure && (opening(BARE_GROUP) ?? sticky(NUMBERED_GROUP, text, start)) !== null) return extend(text, start, start, true)
  const trade = (isSure && /^(?:Văn|Thông|Truyền|Kinh|Tài|Giáo|Khoa|Lao|Nông|Kế)/u.test(text.slice(start, start + 6)) ? opening(COMPOUND) : null) ?? opening(TRADE)
  if (trade !== null && (isSure || /-/.test(text.slice(start, trade)) || IN_COMMUNE.test(text.slice(trade, trade + 12)))) return extend(text, start, trade, false)
  const chair = opening(CHAIR)
  const head = chair ?? opening(HEAD)
  if (head === null || INSPECTION.test(text.slice(start, start + 30)) || /^(?:Đội ngũ|đội ngũ)(?!\p{L})/u.test(text.slice(start, start + 8)) || /^(?:công chức|trường học|thành viên|cộng tác viên) ?(?:,|viên chức|và |có |trong |tại |$)/iu.test(text.slice(start, start + 26))) return null
  return extend(text, start, chair === null && text[head - 1] === ' ' ? head - 1 : head, false)
}

/** "Kế toán phường lập dự toán": a trade of the commune's is one of its offices. */
const IN_COMMUNE = /^ (?:xã(?! hội)|phường|thị trấn)(?!\p{L})/u
/** "Thanh tra đột xuất việc chấp hành": what is done, not who does it. */
const INSPECTION = /^Thanh tra(?:, kiểm tra)?(?:,| (?:đột xuất|định kỳ|chuyên đề|công vụ|việc|trách nhiệm|theo|các|về|toàn diện|hành chính|chuyên ngành))(?!\p{L})/u

/** From the first words on to where the name ends. */
function extend(text: string, start: number, from: number, isGroup: boolean): PrintedUnit | null {
  let end = from
  for (let words = 0; words < LONGEST_WORDS; words += 1) {
    if (sticky(SENTENCE, text, end) !== null && !BEFORE_VERB_NAMES.test(text.slice(start, end))) break
    if (PLACED.test(text.slice(start, end)) && /^ \p{Ll}/u.test(text.slice(end, end + 2)) && !AFTER_PLACE.test(text.slice(end, end + 14))) break
    const space = /^ ?(?:- )?/u.exec(text.slice(end, end + 3))?.[0].length ?? 0
    const compound = sticky(COMPOUND, text, end + space) ?? shortCompoundEnd(text, start, end + space)
    const next = compound ?? wordEnd(text, end) ?? (isGroup || /\s(?:các )?(?:xã|phường|thị trấn|đặc khu|phòng|ban|thôn|bản|bon|làng|xóm|khóm|huyện|quận|thành phố|ấp|buôn|khu phố)$/u.test(text.slice(start, end)) ? listedEnd(text, end) : ownListEnd(text, start, end))
    if (next === null) break
    end = next
  }
  if (isGroup) end += LEADING_GROUP.exec(text.slice(end, end + 30))?.[0].length ?? 0
  const name = text.slice(start, end).trim().replace(/[ ,;:.-]+$/, '')
  const marksMany = isGroup || /^(?:cơ quan|trường học|cộng tác viên)|(?:^|\s)các(?=\s)|(?:xã|thôn|ấp), (?:phường|thị trấn|bản|khu phố)/u.test(name)
  return (name.length < 3 && name !== 'Sở') || /^công chức$/iu.test(name) ? null : { name, start, end: start + name.length, isGroup: marksMany }
}

/** "Các cơ quan chủ trì | lập dự toán": those who lead, of whom something else is said. */
const LEADING_GROUP = /^ chủ trì(?= (?:lập|căn cứ|có trách|chịu trách|tổng hợp|báo cáo|gửi|chủ động|rà soát|xây dựng|cập nhật)(?!\p{L}))/u

/** Commas alone part offices ("Phòng NV, TP"); only centres of culture bear such names. */
function shortCompoundEnd(text: string, start: number, at: number): number | null {
  const head = /^(?:(Trung tâm)|Phòng|Sở|P\.) ?$/iu.exec(text.slice(start, at))
  const end = head ? sticky(SHORT_COMPOUND, text, at) : null
  return end !== null && ((head?.[1] !== undefined && text.startsWith('VH', at)) || /&| và /u.test(text.slice(at, end))) ? end : null
}

/** " - Đơn vị phối hợp: …": a label, no part of the name before it. */
const LABEL_NEXT = /^(?:(?:Đơn vị|Cơ quan|Bộ phận) (?:chủ|phối|thực|chịu)|(?:Chủ trì|Phối hợp|Thực hiện|Thời gian)(?: |:))/u

/** The next word of the name; null where the name ends. */
function wordEnd(text: string, at: number): number | null {
  TOKEN.lastIndex = at
  const token = TOKEN.exec(text)
  if (!token) return null
  const wordStart = at + (/^(?: ?- ?| |\/|&)?/u.exec(token[0])?.[0].length ?? 0)
  const isJoined = / ?- ?|\/|&/.test(token[0].slice(0, wordStart - at))
  if (/^ - $/.test(text.slice(at, wordStart)) && LABEL_NEXT.test(text.slice(wordStart, wordStart + 24))) return null
  if (/^ - $/.test(text.slice(at, wordStart)) && sticky(HEAD, text, wordStart) !== null && !/(?:HĐND|Đảng ủy|nhân dân)$/u.test(text.slice(Math.max(0, at - 12), at))) return null // the next of a dashed list
  if (/^\d{1,2}(?:[.)]| (?:tháng|ngày|năm|lần|quý|giờ))/u.test(text.slice(wordStart, wordStart + 9))) return null // the number of the next in the list
  if (isJoined && !/^[\p{Lu}\p{N}]/u.test(text.slice(wordStart)) && !/^(?:xã hội|nghề|thống kê|hộ tịch|kế toán|kế hoạch|xây dựng|môi trường|thông tin|hạ tầng|truyền thanh|truyền thông|thể thao)/u.test(text.slice(wordStart))) return null
  if (!isJoined && sticky(AFTER, text, wordStart) !== null && /^\p{Ll}/u.test(text.slice(wordStart, wordStart + 1)) && at > 0) return keepsGoing(text, wordStart)
  if (/^của(?!\p{L})/u.test(text.slice(wordStart)) && !/^của (?:xã|phường|huyện|tỉnh|thành|thị|quận|UBND|Ủy ban|\p{Lu})/u.test(text.slice(wordStart))) return null
  return at + token[0].length
}

/** Words that otherwise end a name, inside one after all. */
function keepsGoing(text: string, at: number): number | null {
  const inside = /^(?:đặt tại địa phương|tại địa phương|trực thuộc|được kiểm tra|được thanh tra|cùng cấp|làm việc tại(?= (?:Bộ phận|Trung tâm|UBND))|thông tin điện tử|thông tin và|thông tin cơ sở|chính quyền|quản lý nhà nước|trên địa bàn(?: (?:xã|phường|thị trấn|huyện|tỉnh|thành phố|thị xã|quận))?|trong khối|theo ngành|theo lĩnh vực)(?![\p{L}])/u.exec(text.slice(at, at + 40))
  return inside ? at + inside[0].length : null
}

/** ", phòng ngành", " và thị trấn": a further collective word of the same group. */
function listedEnd(text: string, at: number): number | null {
  const joint = /^(?:, ?| và | - )/u.exec(text.slice(at, at + 4))
  if (!joint) return null
  const next = at + joint[0].length
  if (sticky(VILLAGE, text, next) !== null) return null
  const end = sticky(COLLECTIVE, text, next)
  return end !== null && /^\p{Ll}/u.test(text.slice(next)) && !/^(?:các|cơ quan Trung ương|ban (?:nhân dân|quản lý|công tác|tự quản)|tổ công nghệ)/u.test(text.slice(next)) && sticky(AFTER, text, next) === null ? end : null
}

/** ", Hạ tầng và Đô thị": capital words that begin no unit belong to the name before. */
function ownListEnd(text: string, start: number, at: number): number | null {
  if (!/^(?:Phòng|Sở|Bộ|Trung tâm|Ban|Công chức) /iu.test(text.slice(start, start + 12))) return null
  const joint = /^(?:, | và )/u.exec(text.slice(at, at + 4))
  if (!joint) return null
  const next = at + joint[0].length
  const isNew = sticky(HEAD, text, next) !== null || sticky(TRADE, text, next) !== null || sticky(PERSON, text, next) !== null || sticky(GROUP, text, next) !== null
  const word = /^\p{Lu}\p{Ll}[\p{L}]*(?: \p{Ll}+)?/u.exec(text.slice(next, next + 30))
  return isNew || !word || /^(?:Thời|Kết|Phối|Chủ|Thực|Đơn|Cơ|Căn|Tổ)/u.test(word[0]) ? null : next + word[0].length
}

function sticky(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match && match[0].length > 0 ? at + match[0].length : null
}
