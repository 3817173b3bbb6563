import type { Range } from '../../model/index.ts'
import { asPrinted, isCapitalAt, isSmallAt, nextWord, toPattern } from '../../text/index.ts'
import { afterPersons, openersAt, openingEnd, type Openers, type OpeningName } from './openers.ts'
import { WHOLE_NAMES } from './wordings.ts'

/** A unit's name as printed, with places in the plain text. */
export interface PrintedUnit extends Range {
  readonly name: string
  readonly isGroup: boolean
}

const HEADED = /^(?:Thủ trưởng|Người đứng đầu|Lãnh đạo) $/i
const NUMBERED_GROUP = toPattern(String.raw`\d{1,2} (?:thôn|ấp|xóm|bản(?! (?:đến|cho|gửi|chính|sao|giấy|cứng|mềm|lưu|điện))|buôn|khóm|khu phố|khu dân cư|tổ dân phố|xã|phường)(?!\p{L})`, 'y')
/** "KT&HT", "VH, TT và TT-TH": a name of short words, joined. What is a body of its own begins the next of a list. */
const SHORT_COMPOUND = toPattern(String.raw`(?!UBND|HĐND|UBMT|MTTQ|LĐLĐ|LHPN|ĐTN|BHXH|VNPT|BCH|BCĐ)\p{Lu}{2,5}(?:(?:, ?| ?& ?| và | ?- ?)(?!UBND|HĐND|UBMT|MTTQ|LĐLĐ|LHPN|ĐTN|BHXH|VNPT|BCH|BCĐ)\p{Lu}{2,5}(?!\p{L}))+`, 'y')
/** Heads after which such a word belongs to the name: "Ban Tổ chức", "Sở Xây dựng". */
const BEFORE_VERB_NAMES = /(?:^| )(?:Ban|Sở|Phòng|Bộ|Tổ|Đội|Hội đồng|Ủy ban|Uỷ ban|Trung tâm|Đoàn|Cục|Chi cục|Nội vụ,?)$/i
/** "Xã Tân Lập": the last syllable of a place. */
const isPlaceName = (text: string, end: number): boolean => text.startsWith(' Lập', end) && IN_PLACE.test(text.slice(Math.max(0, end - 22), end))
const IN_PLACE = asPrinted`(?:[xX]ã|[pP]hường|[tT]rấn|[hH]uyện|[tT]hôn|[ấẤ]p) \p{Lu}\p{L}*$`
/** A name that has come to its place ends there: "UBND huyện | xử lý …". */
const PLACED = /(?<!ợp tác) (?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)$/i
const AFTER_PLACE = asPrinted`^ (?:hội|xã|phường|thị|huyện|quận|thành|tỉnh|đoàn|ủy|uỷ|có liên|liên quan|trực thuộc|thuộc|và|của|được giao)(?!\p{L})`
/** The last words of places and of whole names: most words are neither, and are asked for once. */
const LAST_WORDS = new Map<string, readonly string[]>(['xã', 'Xã', 'phường', 'Phường', 'trấn', 'khu', 'huyện', 'Huyện', 'quận', 'Quận', 'phố', 'tỉnh', 'Tỉnh'].map((word) => [word, []]))
for (const name of WHOLE_NAMES) {
  const word = name.slice(name.lastIndexOf(' ') + 1)
  LAST_WORDS.set(word, [...(LAST_WORDS.get(word) ?? []), ` ${name}`])
}
const AFTER_WHOLE = asPrinted`^ (?:xã|phường|thị|huyện|quận|thành|tỉnh|đặc|cấp|các|của|thuộc|trực thuộc|có liên|liên|hiện đại|điện tử|và|được giao|khu vực|cơ sở|số|thôn|ấp|bản|cộng sản|xung phong|tình nguyện|liên thông)(?!\p{L})`
/** Whether the name that ends here is over: whatever small word follows is no part of it. */
export function isNameOver(text: string, start: number, end: number): boolean {
  const whole = LAST_WORDS.get(text.slice(text.lastIndexOf(' ', end - 1) + 1, end))
  if (whole === undefined) return false
  const isWhole = whole.some((name) => end - name.length >= start && text.startsWith(name, end - name.length))
  if (isWhole && !AFTER_WHOLE.test(text.slice(end, end + 14))) return true
  return PLACED.test(text.slice(Math.max(start, end - 14), end)) && !AFTER_PLACE.test(text.slice(end, end + 14))
}
const TOKEN = toPattern(String.raw`(?: ?- ?| |/|&)?[\p{L}\p{N}][\p{L}\p{N}'’"]*`, 'y')
/** A name that we do not know at the head of a list: "BCN các lớp, Phòng Nội vụ". It is left out, not the list. */
const UNKNOWN = asPrinted`^\p{Lu}[\p{L}&]+(?: \p{L}+){0,4}(?:, | và )`
const SPACE = 0x20
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
/** Names longer than this are sentences. */
const LONGEST_WORDS = 18

/**
 * Reads the list of units that begins exactly at `at`: "Phòng Nội vụ, Văn phòng HĐND và UBND và các đơn vị liên quan".
 *
 * @param isSure Whether a label, a column or a heading promises units here, so that bare trades ("Nội vụ") count too.
 * @returns As many as stand there in one row; none where no unit begins.
 */
export function readUnits(text: string, at: number, isSure = false): readonly PrintedUnit[] {
  if (text !== READ.text) {
    READ.text = text
    READ.units.clear()
  }
  const key = isSure ? -at - 1 : at
  const known = READ.units.get(key)
  if (known) return known
  const units = readList(text, at, isSure)
  READ.units.set(key, units)
  return units
}
/** Several rules ask what stands at the same places of one passage after another. */
const READ = { text: '', units: new Map<number, readonly PrintedUnit[]>() }

function readList(text: string, at: number, isSure: boolean): PrintedUnit[] {
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
    const unknown = !unit && isSure ? UNKNOWN.exec(text.slice(place, place + 50)) : null
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

const KIND_OF_MANY = toPattern(String.raw`[Cc]ác ([Ss]ở|[Pp]hòng|[Bb]an)(?:, (?:ban|ngành))?: (?=\p{Lu})`, 'y')
const SHORT_TRADE = toPattern(String.raw`\p{Lu}\p{L}+(?: (?:- )?\p{L}+){0,4}?(?=[,;.)]| và |$)`, 'y')

/** "Các sở: Tư pháp, Tài chính": one office for each trade. */
function readTradesOf(text: string, at: number): PrintedUnit[] {
  if (text.charAt(at).toLowerCase() !== 'c') return []
  KIND_OF_MANY.lastIndex = at
  const many = KIND_OF_MANY.exec(text)
  const kind = many?.[1] ?? ''
  const units: PrintedUnit[] = []
  for (let start = at + (many?.[0].length ?? 0); many; ) {
    const end = openingEnd('head', text, start) === null ? (openingEnd('compound', text, start) ?? sticky(SHORT_TRADE, text, start)) : null
    if (end === null) break
    units.push({ name: `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${text.slice(start, end)}`, start, end, isGroup: false })
    start = end + (/^(?:, | và )/.exec(text.slice(end, end + 4))?.[0].length ?? text.length)
  }
  return units
}

/** In cells and after labels lists are numbered or dashed: "1. Các ban, phòng ngành 2. UBND các xã". */
function skipLabel(text: string, at: number, isSure: boolean): number {
  return isSure ? at + (/^(?:\d{1,2}[.)] ?|[-+•*] ?)?(?:(?:đề nghị|giao|yêu cầu) (?:cho )?)?/i.exec(text.slice(at, at + 24))?.[0].length ?? 0) : at
}

const JOINT = asPrinted`^(?:, ?(?:và |cùng )?|; (?=các |\p{Lu})| (?:và|cùng|&|cùng với|hoặc) )`
// An apposition behind a dash is no further unit: "Phòng Nội vụ - cơ quan thường trực".
const SURE_JOINT = /^(?:\s?[;,/.]\s?(?:và |cùng )?|\s?\+\s?|\s(?:và|cùng|&|hoặc)\s|\s(?=\d[.)] )|\s(?=- (?!(?:là )?(?:cơ quan|đơn vị|bộ phận) (?:thường|đầu|chủ))))/
/** What somebody is to do or is called, between two of a list: "công chức Văn hóa (biên tập), Tư pháp (cung cấp tài liệu)". */
const ASIDE = /^ ?\((?!(?:chủ trì|đầu mối|phối hợp|thực hiện|phụ trách)\))[^()]{2,60}\)/i

function jointAt(text: string, at: number, isSure: boolean): number {
  const aside = isSure ? (ASIDE.exec(text.slice(at, at + 70))?.[0].length ?? 0) : 0
  const joint = (isSure ? SURE_JOINT : JOINT).exec(text.slice(at + aside, at + aside + 14))?.[0].length ?? 0
  return joint === 0 ? 0 : aside + joint
}

function readUnit(text: string, at: number, isSure: boolean): PrintedUnit | null {
  const openers = openersAt(text, at)
  if (openers === null && !(isSure && isDigit(text.charCodeAt(at)))) return null
  const isAlone = openingEnd('village', text, at, openers) !== null || openingEnd('chair', text, at, openers) !== null
  const start = isAlone ? at : afterPersons(text, at, openers)
  // "Thủ trưởng cơ quan, đơn vị": of whom one is the head is a body.
  return readUnitAt(text, start, isSure || (start > at && HEADED.test(text.slice(at, start))), start === at ? openers : openersAt(text, start))
}

function readUnitAt(text: string, start: number, isSure: boolean, openers: Openers | null): PrintedUnit | null {
  const opening = (name: OpeningName): number | null => openingEnd(name, text, start, openers)
  const group = opening('group')
  if (group !== null) return extend(text, start, openingEnd('collective', text, group) ?? group, true)
  if (isSure && (opening('bareGroup') ?? sticky(NUMBERED_GROUP, text, start)) !== null) return extend(text, start, start, true)
  if (openers === null) return null
  const place = isSure ? opening('place') : null
  if (place !== null) return extend(text, start, place, false)
  const trade = (isSure && /^(?:Văn|Thông|Truyền|Kinh|Tài|Giáo|Khoa|Lao|Nông|Kế)/.test(text.slice(start, start + 6)) ? opening('compound') : null) ?? opening('trade')
  if (trade !== null && (isSure || /-/.test(text.slice(start, trade)) || IN_COMMUNE.test(text.slice(trade, trade + 12)))) return extend(text, start, trade, false)
  const chair = opening('chair')
  const head = chair ?? opening('head')
  if (head === null || INSPECTION.test(text.slice(start, start + 30)) || MEMBER.test(text.slice(start, start + 18)) || /^(?:Đội ngũ|đội ngũ)(?!\p{L})/u.test(text.slice(start, start + 8)) || /^(?:công chức|trường học|thành viên|cộng tác viên) ?(?:,|viên chức|và |có |trong |tại |$)/i.test(text.slice(start, start + 26))) return null
  return extend(text, start, chair === null && text[head - 1] === ' ' ? head - 1 : head, false)
}

/** "Kế toán phường lập dự toán": a trade of the commune's is one of its offices. */
const IN_COMMUNE = asPrinted`^ (?:xã(?! hội)|phường|thị trấn)(?!\p{L})`
/** One of a committee is no committee. */
const MEMBER = /^(?:Đảng|Tỉnh|Thành|Huyện|Quận|Thị) (?:ủy|uỷ) viên/
/** "Thanh tra đột xuất việc chấp hành": what is done, not who does it. */
const INSPECTION = asPrinted`^Thanh tra(?:, kiểm tra)?(?:,| (?:đột xuất|định kỳ|chuyên đề|công vụ|việc|trách nhiệm|theo|các|về|toàn diện|hành chính|chuyên ngành))(?!\p{L})`

/** From the first words on to where the name ends. */
function extend(text: string, start: number, from: number, isGroup: boolean): PrintedUnit | null {
  let end = from
  for (let words = 0; words < LONGEST_WORDS; words += 1) {
    const isSpaced = text.charCodeAt(end) === SPACE
    if (isSpaced && isCapitalAt(text, end + 1) && openingEnd('verb', text, end + 1) !== null && !BEFORE_VERB_NAMES.test(text.slice(start, end)) && !isPlaceName(text, end)) break
    if (isSpaced && isSmallAt(text, end + 1) && isNameOver(text, start, end)) break
    const space = /^ ?(?:- )?/.exec(text.slice(end, end + 3))?.[0].length ?? 0
    const compound = openingEnd('compound', text, end + space) ?? shortCompoundEnd(text, start, end + space)
    const next = compound ?? wordEnd(text, end) ?? (isGroup || /\s(?:các )?(?:xã|phường|thị trấn|đặc khu|phòng|ban|thôn|bản|bon|làng|xóm|khóm|huyện|quận|thị xã|thành phố|tỉnh|ấp|buôn|khu phố)$/.test(text.slice(start, end)) ? listedEnd(text, end) : ownListEnd(text, start, end))
    if (next === null) break
    end = next
  }
  if (isGroup) end += LEADING_GROUP.exec(text.slice(end, end + 30))?.[0].length ?? 0
  const name = text.slice(start, end).trim().replace(/(?: được)?[ ,;:.-]*$/, '')
  const marksMany = isGroup || /^(?:cơ quan|trường học|cộng tác viên)|(?:^|\s)các(?=\s)|(?:xã|thôn|ấp), (?:phường|thị trấn|bản|khu phố)/.test(name)
  return (name.length < 3 && name !== 'Sở') || /^công chức$/i.test(name) ? null : { name, start, end: start + name.length, isGroup: marksMany }
}

/** "Các cơ quan chủ trì | lập dự toán": those who lead, of whom something else is said. */
const LEADING_GROUP = asPrinted`^ chủ trì(?= (?:lập|căn cứ|có trách|chịu trách|tổng hợp|báo cáo|gửi|chủ động|rà soát|xây dựng|cập nhật)(?!\p{L}))`

/** Commas alone part offices ("Phòng NV, TP"); only centres of culture bear such names. */
function shortCompoundEnd(text: string, start: number, at: number): number | null {
  const head = /^(?:(Trung tâm)|Phòng|Sở|P\.) ?$/i.exec(text.slice(start, at))
  const end = head ? sticky(SHORT_COMPOUND, text, at) : null
  return end !== null && ((head?.[1] !== undefined && text.startsWith('VH', at)) || /&| và /.test(text.slice(at, end))) ? end : null
}

/** " - Đơn vị phối hợp: …": a label, no part of the name before it. */
const LABEL_NEXT = /^(?:(?:Đơn vị|Cơ quan|Bộ phận) (?:chủ|phối|thực|chịu)|(?:Chủ trì|Phối hợp|Thực hiện|Thời gian)(?: |:))/

/** The next word of the name; null where the name ends. */
function wordEnd(text: string, at: number): number | null {
  TOKEN.lastIndex = at
  if (!TOKEN.test(text)) return null
  const end = TOKEN.lastIndex
  const start = nextWord(text, at)
  const joint = text.slice(at, start)
  if (joint === ' ' && WEEKDAY.test(text.slice(start, start + 8))) return null
  if (joint === ' - ' && isNextOfList(text, at, start)) return null
  if (isDigit(text.charCodeAt(start)) && /^\d{1,2}(?:[.)]| (?:tháng|ngày|năm|lần|quý|giờ))/.test(text.slice(start, start + 9))) return null // the number of the next in the list
  if (joint !== '' && joint !== ' ') return isCapitalAt(text, start) || isDigit(text.charCodeAt(start)) || SMALL_PART.test(text.slice(start, start + 20)) ? end : null
  if (at > 0 && isSmallAt(text, start) && openingEnd('after', text, start) !== null) return keepsGoing(text, start)
  return text.startsWith('của', start) && OF_ANOTHER.test(text.slice(start, start + 20)) ? null : end
}

/** Days are written like names. */
const WEEKDAY = /^(?:Chủ nhật|Thứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy))/

/** Parts of trades that are written small behind a hyphen. */
const SMALL_PART = /^(?:xã hội|nghề|thống kê|hộ tịch|kế toán|kế hoạch|xây dựng|môi trường|thông tin|hạ tầng|truyền thanh|truyền thông|thể thao)/
/** "của xã" is part of a name, "của mình" is not. */
const OF_ANOTHER = asPrinted`^của(?!\p{L}| (?:xã|phường|huyện|tỉnh|thành|thị|quận|UBND|Ủy ban|\p{Lu}))`

/** Of a dashed list: " - Đơn vị phối hợp: …", " - Phòng Nội vụ". */
function isNextOfList(text: string, at: number, start: number): boolean {
  if (LABEL_NEXT.test(text.slice(start, start + 24))) return true
  return openingEnd('head', text, start) !== null && !/(?:HĐND|Đảng ủy|nhân dân)$/.test(text.slice(Math.max(0, at - 12), at))
}

const INSIDE = asPrinted`^(?:đặt tại địa phương|tại địa phương|trực thuộc|được kiểm tra|được thanh tra|cùng cấp|làm việc tại(?= (?:Bộ phận|Trung tâm|UBND))|thông tin điện tử|thông tin và|thông tin cơ sở|chính quyền|quản lý nhà nước|trên địa bàn(?: (?:xã|phường|thị trấn|huyện|tỉnh|thành phố|thị xã|quận))?|trong khối|trong hệ thống chính trị(?: - xã hội)?|thông tin, truyền thông|theo ngành|theo lĩnh vực)(?![\p{L}])`

/** Words that otherwise end a name, inside one after all. */
function keepsGoing(text: string, at: number): number | null {
  const inside = INSIDE.exec(text.slice(at, at + 40))
  return inside ? at + inside[0].length : null
}

/** "thị trấn Phố Mới" is one of its own. */
const NAMED_PLACE = asPrinted`^(?:xã|phường|thị trấn|đặc khu) \p{Lu}$`

/** ", phòng ngành", " và thị trấn": a further collective word of the same group. */
function listedEnd(text: string, at: number): number | null {
  const joint = /^(?:, ?| và | - )/.exec(text.slice(at, at + 4))
  if (!joint) return null
  const next = at + joint[0].length
  if (openingEnd('village', text, next) !== null) return null
  const end = openingEnd('collective', text, next)
  if (end !== null && NAMED_PLACE.test(text.slice(next, end + 2))) return null
  return end !== null && isSmallAt(text, next) && !/^(?:các|cơ quan Trung ương|ban (?:nhân dân|quản lý|công tác|tự quản)|tổ công nghệ)/.test(text.slice(next)) && openingEnd('after', text, next) === null ? end : null
}

/** ", Hạ tầng và Đô thị": capital words that begin no unit belong to the name before. */
function ownListEnd(text: string, start: number, at: number): number | null {
  if (!/^(?:Phòng|Sở|Bộ|Trung tâm|Ban|Công chức) /i.test(text.slice(start, start + 12))) return null
  const joint = /^(?:, | và )/.exec(text.slice(at, at + 4))
  if (!joint) return null
  const next = at + joint[0].length
  const openers = openersAt(text, next)
  const isNew = (['head', 'trade', 'person', 'group'] as const).some((name) => openingEnd(name, text, next, openers) !== null)
  const word = /^\p{Lu}\p{Ll}[\p{L}]*(?: \p{Ll}+)?/u.exec(text.slice(next, next + 30))
  return isNew || !word || /^(?:Thời|Kết|Phối|Chủ|Thực|Đơn|Cơ|Căn|Tổ)/.test(word[0]) ? null : next + word[0].length
}

function sticky(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match && match[0].length > 0 ? at + match[0].length : null
}
