import type { Range, UnitRole } from '../../model/index.ts'
import { allMatches, anyCase, asPrinted, isSmallAt, toPattern } from '../../text/index.ts'
import type { PlainText } from '../plain-text.ts'
import { LABELS } from './wordings.ts'
import { openingEnd } from './openers.ts'
import { isNameOver, readUnits, type PrintedUnit } from './read-units.ts'

/** A unit with the role that its sentence gives it. Places are in the plain text. */
export interface RoleOfUnit extends PrintedUnit {
  readonly role: UnitRole
}
/** Words that give a role to whoever the sentence or the section is about. */
export interface RoleOfSubject extends Range {
  readonly role: UnitRole
}

/** Where a sentence or a part of one begins. */
const SENTENCE = toPattern(String.raw`[.;:] (?=\p{L})`, 'g')
const NEXT_PART = toPattern(String.raw`, (?=\p{L})`, 'g')
const NEXT_SUBJECT = toPattern(String.raw`, (?:(?:và|còn|riêng) )?(?=\p{Lu}|(?:các|bộ phận|công chức|cán bộ|phòng|ban|đài|trạm) )`, 'g')

// Over small letters. One group a label: the one that caught tells the role.
const LABELLED = toPattern(`(?<=^|[-+•*.;(,] ?|\\d[.)] ?|(?<!\\p{L})[a-zđ]\\) ?)(?:${LABELS.map(([wording]) => `(${wording})`).join('|')}) ?:`, 'g')

/** How every label of units ends. */
const LABEL_END = /(?:trì|hợp|hiện|khai|mưu|chính|mối|trực|nhiệm|công|trách|việc|vụ|tra|sát|dõi|đốc|nhận|cáo|giao|cho) ?:/

const WHOLE_LABELS = LABELS.map(([wording, role]) => [toPattern(`^(?:${wording})$`, 'i'), role] as const)

/** The role that a title gives to what runs on behind it: "1.3. Đơn vị thực hiện: …". */
export function roleOfTitle(title: string): UnitRole | null {
  return title.length > 60 ? null : (WHOLE_LABELS.find(([wording]) => wording.test(title))?.[1] ?? null)
}

/** "Đơn vị thực hiện: Văn phòng phối hợp với Đoàn Thanh niên". */
function helpersOf(text: string, last: PrintedUnit | undefined): RoleOfUnit[] {
  const verb = last && /^,? (?:chủ trì,? )?phối hợp (?:với |cùng (?:với )?)/.exec(text.slice(last.end, last.end + 40))
  return verb ? readUnits(text, last.end + verb[0].length, true).map((unit) => ({ ...unit, role: 'phoi_hop' as const })) : []
}

/**
 * "Cơ quan chủ trì: …; phối hợp: …": each label rules up to the next one.
 *
 * @param first The role of what stands before the first label, where a title says it.
 */
export function findLabelled({ text, lower }: PlainText, first: UnitRole | null = null): RoleOfUnit[] {
  if (first === null && !LABEL_END.test(lower)) return []
  const opening = first === null ? [] : [{ start: -1, end: 0, role: first }]
  const labels = [...opening, ...allMatches(lower, LABELLED).map((match) => ({ start: match.index, end: match.index + match[0].length, role: LABELS[match.findIndex((group, i) => i > 0 && group !== undefined) - 1]?.[1] ?? ('thuc_hien' as const) }))]
  return labels.flatMap(({ end, role }) => {
    const at = end + (text[end] === ' ' ? 1 : 0)
    const units = readUnits(text, at, true)
    return [...units.filter((unit, i, all) => !labels.some((label) => label.start >= end && label.start < unit.end && i === all.length - 1 && label.start <= unit.start)).map((unit) => ({ ...unit, role: role === 'thuc_hien' && LEADS_NEXT.test(text.slice(unit.end, unit.end + 50)) ? ('chu_tri' as const) : role })), ...helpersOf(text, units.at(-1))]
  })
}

const SMALL = '(?:chặt chẽ |thường xuyên |tốt |đồng bộ |kịp thời |hiệu quả )*(?:với |cùng |và )*'
// Over small letters: see PlainText.lower.
const TOGETHER = toPattern(`(?:(?=[pk])(?<![\\p{L}])(?:phối hợp|phối|kết hợp)|(?<=[,;.] |^[-+*• ]{0,3})cùng(?= với|(?<=[,;] cùng))) ${SMALL}`, 'g')
const LED_WITH = toPattern(String.raw`(?<!\p{L})(?:chủ trì,? cùng (?:với )?|sự (?:tham gia|phối hợp)(?:,? phối hợp)? của )`, 'g')
const TO_WHOM = toPattern(String.raw`(?=[btgpđkcxnl])(?<![\p{L}]|thông tin )(?:báo cáo|báo(?= về)|(?<=[,;] |kịp thời |phải |cần |để |thì |mắc |khăn )báo(?= (?:ngay|cho|tổ|trưởng|công|ubnd|ủy|uỷ|ban|bộ|văn|phòng|các|trung|chủ|đoàn|trạm) ?)|chuyển(?! đổi)|trình|tham mưu|gửi|phản ánh|đề xuất|kiến nghị|cung cấp|xin ý kiến|nộp|tư vấn|liên hệ|giúp)(?: (?:kết quả|kịp thời|định kỳ|trực tiếp|ngay|đề xuất|giúp|cho|với|về|đến|tới|lên|gửi|lãnh đạo|kết quả thực hiện|trình|và))* (?=\p{L})`, 'g')
const BACK_TO = toPattern(String.raw` (?:về|cho|gửi|đến|tới|lên|với) (?=\p{L})`, 'g')
const SENT_BEFORE = /(?:báo cáo|báo (?=về|kết quả|số liệu|tiến độ|danh sách|tình hình)|giải trình|gửi|nộp|chuyển(?! đổi)|đăng ký|phản ánh|cung cấp|bàn giao|kiến nghị|đề xuất|tổng hợp|trao đổi|liên hệ)[^.;:]{1,110}$/i
const NOTICE_BEFORE = /(?:thông báo|danh sách)[^.;:]{1,60}$/i
const INFORMED_BEFORE = /(?<!(?:công nghệ|hệ thống|cổng|truyền) )thông tin (?:kịp thời|ngay|lại|nhanh)$/i
const SETTLED_BEFORE = /quyết toán[^.;:]{0,60}$/i
const THROUGH = toPattern(String.raw`(?:\( ?|, |; | )(?:qua|thông qua) (?=\p{L})`, 'g')
const TOLD = toPattern(String.raw`(?=[lgyđpc])(?<![\p{L}])(?:(?<=(?:xã|phường|huyện|tỉnh|ủy|uỷ) )lãnh đạo|giao(?! ban (?:hằng|hàng|tuần|tháng|đầu|định|công|ủy ban|ubnd|với|của))|yêu cầu|đề nghị|phân công|(?<!ban )chỉ đạo)(?: (?:trách nhiệm|nhiệm vụ))?(?: cho)? (?=\p{L})`, 'g')
const BY = toPattern(String.raw`(?=do )(?<![\p{L}])do (?=\p{L})`, 'g')
/** "Do Văn phòng phụ trách.": the words that end a task. */
const DONE = /^ (?:thực hiện|phụ trách|đảm nhiệm)\s*(?:[.;,)]|$)/i
const LEADS_NEXT = /^,? (?:là (?:cơ quan|đơn vị|bộ phận)(?: thường trực| đầu mối| tham mưu| chuyên môn)?,? )?(?:chịu trách nhiệm )?(?:chủ trì|làm đầu mối|là đầu mối|đầu mối)/

/** "Phối hợp với Phòng Nội vụ": who is named after such words helps. */
export function findHelpers(plain: PlainText): RoleOfUnit[] {
  const together = unitsAfter(plain, TOGETHER, 'phoi_hop', true)
  return plain.lower.includes('chủ trì') ? [...together, ...unitsAfter(plain, LED_WITH, 'phoi_hop', true)] : together
}

/** Units that a sentence gives a role in passing, by the verb before them. */
export function findByVerb(plain: PlainText): RoleOfUnit[] {
  const { text, lower } = plain
  return [...findTold(plain), ...findHelpers(plain), ...unitsAfter(plain, TO_WHOM, 'nhan'), ...sentBack(text), ...throughWhom(text, lower)]
}

/** Units that are given an order: "Giao Phòng Nội vụ …", "do Sở Tư pháp chủ trì". */
export function findTold(plain: PlainText): RoleOfUnit[] {
  const leadsNext = ({ end }: PrintedUnit): boolean => LEADS_NEXT.test(plain.text.slice(end, end + 50))
  const told = unitsAfter(plain, TOLD, 'thuc_hien', true).map((unit) => (leadsNext(unit) ? { ...unit, role: 'chu_tri' as const } : unit))
  const by = unitsAfter(plain, BY, 'thuc_hien').flatMap((unit) => (leadsNext(unit) ? [{ ...unit, role: 'chu_tri' as const }] : DONE.test(plain.text.slice(unit.end, unit.end + 30)) ? [unit] : []))
  return [...told, ...by, ...[...told, ...by].flatMap((unit) => assistantsAfter(plain.text, unit))]
}

const HELPS_NEXT = /^ (?:cung cấp (?:số liệu|thông tin|tài liệu|tin|nội dung)|(?:cùng )?hỗ trợ(?! cho)|phối hợp(?! (?:với|cùng|chặt))|cùng tham gia)(?!\p{L})/u

/** "do Huyện đoàn phụ trách, Phòng Nội vụ cung cấp số liệu": those who help whoever was told, in the same clause. */
function assistantsAfter(text: string, { end }: PrintedUnit): RoleOfUnit[] {
  const clause = /^[^.;,]*/.exec(text.slice(end))?.[0].length ?? 0
  const at = end + clause + 2
  const units = text.startsWith(', ', end + clause) ? readUnits(text, at) : []
  return HELPS_NEXT.test(text.slice(units.at(-1)?.end ?? text.length)) ? units.map((unit) => ({ ...unit, role: 'phoi_hop' as const })) : []
}

/** Orders with those who are to help: "Giao Phòng Tư pháp chủ trì, phối hợp với …". */
export function findOrders(plain: PlainText): RoleOfUnit[] {
  const told = findTold(plain)
  const isOrdered = ({ start }: PrintedUnit): boolean => told.some(({ end }) => end < start && !/[.;]/.test(plain.text.slice(end, start)))
  return told.length === 0 ? [] : [...told, ...findHelpers(plain).filter(isOrdered)]
}

function unitsAfter({ text, lower }: PlainText, verbs: RegExp, role: UnitRole, isSure = false): RoleOfUnit[] {
  return allMatches(lower, verbs).flatMap(({ index, 0: verb }) => readUnits(text, index + verb.length, isSure).filter(({ start }) => isSure || !/; các $/.test(text.slice(index, start + 4))).map((unit) => ({ ...unit, role })))
}

/** "gửi kết quả thực hiện về Phòng Nội vụ": the verb stands further before. */
function sentBack(text: string): RoleOfUnit[] {
  return allMatches(text, BACK_TO).flatMap(({ index, 0: joint }) => {
    const units = readUnits(text, index + joint.length)
    if (units.length === 0) return []
    const before = text.slice(Math.max(0, index - 130), index)
    const isTold = SENT_BEFORE.test(before) || INFORMED_BEFORE.test(before) || (joint === ' về ' && NOTICE_BEFORE.test(before)) || (joint === ' với ' && SETTLED_BEFORE.test(before))
    return isTold ? units.map((unit) => ({ ...unit, role: 'nhan' as const })) : []
  })
}

/** "báo cáo UBND huyện (qua Phòng Nội vụ)": who passes it on gets it too. */
function throughWhom(text: string, lower: string): RoleOfUnit[] {
  return allMatches(lower, THROUGH)
    .filter(({ index }) => /(?:báo cáo|gửi|phản ánh|về|trình|kiến nghị|liên hệ)[^.;]{0,120}$/i.test(text.slice(Math.max(0, index - 160), index)))
    .flatMap(({ index, 0: verb }) => {
      const passedOn = readUnits(text, index + verb.length)
      const end = passedOn.at(-1)?.end ?? text.length
      const joint = BEHIND_BRACKET.exec(text.slice(end, end + 8))?.[0].length
      return [...passedOn, ...(joint === undefined ? [] : readUnits(text, end + joint))].map((unit) => ({ ...unit, role: 'nhan' as const }))
    })
}
/** "… (qua Phòng Nội vụ) và Sở Nội vụ": the list goes on. */
const BEHIND_BRACKET = /^\)(?: và |, )/

/**
 * The units with which its sentences begin: "Phòng Nội vụ chủ trì, phối hợp với …; Công an xã hướng dẫn …".
 *
 * @param byVerb Units of the text that a verb before them gives a role: in their lists nobody begins a new step.
 */
export function findSubjects(text: string, byVerb: readonly RoleOfUnit[]): RoleOfUnit[] {
  const label = /^(?:[-+•*]|\d{1,2}(?:\.\d{1,2}){1,3}[.)/:-]*|\(?[\divx]{1,4}[.)/-]+|[a-zđ][.)]|Điều \d{1,2}[.:])? ?(?:Đối với |Do |Riêng )?/i.exec(text)?.[0].length ?? 0
  const openings = [label, ...allMatches(text, SENTENCE).map(({ index }) => index + 2 + (/^(?:riêng|còn|sau đó) /i.exec(text.slice(index + 2, index + 10))?.[0].length ?? 0))]
  return openings.flatMap((at) => {
    const first = subjectsAt(text, at)
    if (first.length > 0) {
      const isHeading = at === label && label > 1 && /^[\p{N}(]|^\p{L}[.)]/u.test(text)
      return [...(isHeading ? leadingHeads(first, text) : first), ...nextDoers(text, first.at(-1)?.end ?? at).filter(({ start, end }) => !byVerb.some((one) => one.start < end && start < one.end))]
    }
    const isOccasion = OCCASION.test(text.slice(at, at + 18)) || (at === label && /đối với $/i.test(text.slice(0, at)))
    return isOccasion ? subjectAfterOccasion(text, at) : []
  })
}

/** "Phòng Nội vụ lập dự toán, Phòng Tài chính thẩm định": who does the next step, or looks over it. */
function nextDoers(text: string, at: number): RoleOfUnit[] {
  const end = text.slice(at).search(/[.;](?: |$)/)
  return allMatches(text.slice(at, end < 0 ? text.length : at + end), NEXT_SUBJECT).flatMap(({ index, 0: joint }) => {
    const units = subjectsAt(text, at + index + joint.length)
    return CHECKS_NEXT.test(text.slice(units.at(-1)?.end, (units.at(-1)?.end ?? 0) + 30)) ? units.map((unit) => ({ ...unit, role: 'kiem_tra' as const })) : units
  })
}
const CHECKS_NEXT = /^ (?:theo dõi, )?(?:kiểm tra|giám sát|đôn đốc)/

/** A numbered paragraph that opens with a unit is that unit's own; that it leads is said beside. */
function leadingHeads(units: readonly RoleOfUnit[], text: string): RoleOfUnit[] {
  const heads = units.map((unit) => ({ ...unit, role: 'thuc_hien' as const }))
  const lead = units.find(({ role }) => role === 'chu_tri')
  const start = lead ? text.indexOf('chủ trì', lead.end) : -1
  return lead && start >= 0 && start < lead.end + 60 ? [...heads, { ...lead, start, end: start + 'chủ trì'.length }] : heads
}

/** "Trên cơ sở dự toán của các đơn vị, công chức Tài chính - Kế toán thẩm định": the subject comes after a comma. */
const OCCASION = anyCase`^(?:trên cơ sở|căn cứ|đối với|định kỳ|hằng|hàng|sau khi|khi|trước ngày|chậm nhất ngày|từ ngày|để|ngoài|trong (?:quá|phạm|thời)|theo (?:chức|phân|lĩnh)|nếu|ngay sau|tùy|thứ|sáng|chiều|mỗi (?:tuần|tháng|quý)|vào)(?!\p{L})`

const TIME_FIRST = anyCase`^(?:(?:định kỳ )?(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)|(?:trước |chậm nhất )?ngày [\d/]+(?: (?:hằng|hàng) \p{L}+| tháng \d+)?) (?=\p{L})`

function subjectAfterOccasion(text: string, at: number): RoleOfUnit[] {
  // "Hằng tháng các thôn báo cáo …": straight after the time.
  const time = TIME_FIRST.exec(text.slice(at, at + 60))
  const next = time ? subjectsAt(text, at + time[0].length) : []
  if (next.length > 0) return next
  const sentence = text.slice(at, at + 300).split(/[.;](?: |$)/)[0] ?? ''
  for (const { index } of allMatches(sentence, NEXT_PART)) {
    if (/báo cáo|(?<!(?:quá|chương|lộ|quy) )trình|gửi|tham mưu|phối hợp|chủ trì/i.test(sentence.slice(0, index))) return []
    const found = subjectsAt(text, at + index + 2)
    if (found.length > 0) return found
  }
  return []
}

/** "… và các ông, bà có tên tại Điều 1 căn cứ Quyết định thi hành": persons after the last unit. */
const NAMED_IN = /^(?:,| và) (?:các )?(?:ông|bà|cá nhân|đồng chí|đơn vị|tổ chức)[^.;:]{0,40}? (?=căn cứ|chịu trách|có trách|thi hành)/

/** What somebody who acts does next. */
const DOES_NEXT = asPrinted`^(?:$|[ ,]*(?:có|chủ|phối|chịu|tham|tổ|thực|triển|căn|xây|theo|hướng|tuyên|tăng|tiếp|đẩy|lập|cân|bố|đảm|bảo|cấp|kiểm|thường|rà|cập|đăng|phát|nghiêm|quán|vận|phổ|lồng|trên|là|sử|quản|đưa|báo|định|tích|huy|làm|đôn|giám|thẩm|tổng|đề|trong|bám|kịp|gửi|cung|đảm|khai|viết|biên|niêm|nâng|tập|chỉ|cử|in|duy|mở|hỗ|giúp|nghiên|trực|được|dựa|tự|thông|vào|phân|sớm|quan|hoàn|thanh|cần|phải|sẽ|khi|để|lãnh|chuẩn|trích|kiện|khắc|liên|treo|phản|nộp|soạn|chấm|mời|giới|trưng|biểu|lắp|thành|sắp|ưu|tạo|dành|ký|giải|khảo|xử|cam|tham)(?![\p{L}])|:)`

/** Of the words that end a name those that tell no deed. */
const NO_DEED = asPrinted`^(?:về|tại|với|cùng(?! (?:phối|tham|nhau))|như|do|và|hoặc|nhưng|này|nêu|kèm|số|từng|mỗi(?! (?:đơn vị|hội|người|cơ quan|bên|ngành|tổ chức))|cụ thể (?!hóa|hoá)|lần|bằng|qua|nơi|kết quả|danh sách|tài liệu|năm|tháng|ngày|quý|khó|vướng|gặp(?! gỡ)|mà|còn|theo|từ|đến(?! (?:tận|từng|nhà))|trước|sau|nếu|biết|không|đang|đã|trực thuộc|cuối|đầu|hết|là|tổng|thứ|chiều|sáng|bình quân|tối|khoảng|ít)(?!\p{L})`

/** "UBND 06 phường ban hành kế hoạch": whatever ended the name, it is something to be done. */
function isDeedNext(text: string, start: number, at: number): boolean {
  if (text.charAt(at) !== ' ' || !isSmallAt(text, at + 1) || NO_DEED.test(text.slice(at + 1, at + 20))) return false
  return openingEnd('after', text, at + 1) !== null || isNameOver(text, start, at)
}

/** "Phòng Nội vụ (cơ quan thường trực) …": what somebody is called. */
const CALLED = /^ \([^()]{3,60}\)(?= )/

function subjectsAt(text: string, at: number): RoleOfUnit[] {
  const units = readUnits(text, at)
  const last = units.at(-1)
  if (!last) return []
  const end = last.end + (CALLED.exec(text.slice(last.end, last.end + 70))?.[0].length ?? 0)
  const rest = text.slice(end, end + 90).replace(NAMED_IN, '')
  if (/^,? ?(?:đề nghị|yêu cầu|giao) (?!cho)/.test(rest)) return [] // who asks, not who does
  if (!DOES_NEXT.test(rest) && !isDeedNext(text, last.start, end)) return []
  if (/^(?:mỗi|từng) /i.test(last.name)) return [] // how much each is to do, not who
  const role: UnitRole = LEADS_NEXT.test(rest) ? 'chu_tri' : 'thuc_hien'
  return units.map((unit) => ({ ...unit, role }))
}

/** What whoever finds the money does: "do Phòng Tài chính tham mưu". */
const FUNDS_NEXT = asPrinted`^ (?:tự )?(?:tham mưu|cân đối|bố trí|bảo đảm|đảm bảo|chi trả|thẩm định|lập|cấp|hỗ trợ|trích|quyết định|chi)(?!\p{L})`

/** Of the money section: whose budget it is, to whom it is given, and by whom it is found. */
export function findFunded(text: string): RoleOfUnit[] {
  const by = allMatches(text, BY).flatMap(({ index, 0: joint }) => {
    const units = readUnits(text, index + joint.length)
    return FUNDS_NEXT.test(text.slice(units.at(-1)?.end ?? text.length)) ? units.map((unit) => ({ ...unit, role: 'thuc_hien' as const })) : []
  })
  const whose = allMatches(text, /(?<=(?:giao|bố trí|phân bổ|dự toán|kinh phí|ngân sách)[^.;]{0,80} )(?:của|cho) (?=(?:các|những|Các) )/gi)
    .flatMap(({ index, 0: joint }) => readUnits(text, index + joint.length).map((unit) => ({ ...unit, role: 'thuc_hien' as const })))
  return [...by, ...whose]
}

const CHECKS = toPattern(String.raw`(?=[tkđg])(?<![\p{L}])(?:(?:theo dõi|kiểm tra|đôn đốc|giám sát|thanh tra)(?:,? (?:và )?(?:theo dõi|hướng dẫn|kiểm tra|đôn đốc|giám sát|phản biện|thanh tra|đánh giá|nhắc nhở|kiểm soát)){0,4})(?![\p{L}])`, 'g')
const NO_CHECK_BEFORE = /(?:tự|chương trình|công tác|kế hoạch|(?<!(?:tỉnh|huyện|thành|quận|thị|xã) )đoàn|được|chịu sự|việc|tham gia|hoạt động|kết quả|tổ|thanh tra,|chế độ|chức năng|sự|lịch|qua|hệ thống|camera|phần mềm|quyền|báo cáo|biên bản|kết thúc|sau khi|đợt|thời gian|thời điểm|ngày|buổi|sau|trước|nội dung|cuộc|thời kỳ|đối tượng|hoàn thành|cơ quan|đơn vị) $/i

const INSPECTS_NEXT = asPrinted`^ (?:đột xuất|định kỳ|chuyên đề|công vụ|việc|trách nhiệm|toàn diện)(?!\p{L})`

/** "Theo dõi, đôn đốc, kiểm tra việc thực hiện": the subject checks. "Theo dõi" alone is no checking. */
export function findChecks({ text, lower }: PlainText): RoleOfSubject[] {
  return allMatches(lower, CHECKS).flatMap(({ index, 0: words }) => {
    const isInspection = /^thanh tra/.test(words) && /(?:^|[;.:] )$/.test(text.slice(0, index)) && INSPECTS_NEXT.test(text.slice(index + words.length))
    if (!(isInspection || /kiểm tra|đôn đốc|giám sát|, (?:nhắc nhở|đánh giá)/.test(words)) || NO_CHECK_BEFORE.test(text.slice(Math.max(0, index - 14), index))) return []
    return [{ start: index, end: index + words.length, role: 'kiem_tra' as const }]
  })
}

const LEADS = toPattern(String.raw`(?<=^(?:[-+•*]|\d{1,2}[.)]|[a-zđ]\))? ?|[;.:,] |là cơ quan |là đơn vị |chịu trách nhiệm |làm )chủ trì(?! (?:bởi|là))(?![\p{L}:])`, 'gi')

/** "Chủ trì, phối hợp với …" opens a task of the section's unit. */
export function findLeading({ text, lower }: PlainText): RoleOfSubject[] {
  if (!lower.includes('chủ trì')) return []
  return allMatches(text, LEADS).map(({ index, 0: words }) => ({ start: index, end: index + words.length, role: 'chu_tri' as const }))
}

/** "Phối hợp phát động phong trào": the subject helps, where no other unit is named to work with. */
export function findHelping({ text, lower }: PlainText): RoleOfSubject[] {
  return allMatches(lower, TOGETHER).flatMap(({ index, 0: verb }) => {
    const opens = /(?:^|^[-+•*] ?|[;.:] |chịu trách nhiệm |trách nhiệm )$/i.test(text.slice(Math.max(0, index - 16), index)) || index <= 2
    return opens && !/(?:với|cùng) /i.test(verb) && readUnits(text, index + verb.length, true).length === 0 ? [{ start: index, end: index + verb.trimEnd().length, role: 'phoi_hop' as const }] : []
  })
}
