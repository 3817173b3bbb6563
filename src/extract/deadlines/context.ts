import type { Range } from '../../model/index.ts'
import type { Reading } from '../extractor.ts'
import { type Candidate, two } from './candidate.ts'

/** Labels after which a time is the plan's own, up to so many letters before it. */
const LABEL = /(?:theo lộ trình|(?:tại|trong|vào) kỳ họp|dịp|(?:mốc )?thời (?:gian|điểm|hạn)(?: (?:thực hiện|hoàn thành|triển khai|tổ chức|kiểm tra|báo cáo|gửi|dự kiến|tiến hành|áp dụng))*|tiến độ(?: thực hiện)?|thời lượng|tần suất|lịch(?: phát(?: sóng)?)?|dự kiến(?: hoàn thành| tổ chức| thực hiện)?|hoàn thành|định kỳ)(?: [\p{L}]+){0,3}? ?(?::[^.;]{0,80}|(?:[^.;]{0,60}(?:,|và|;) ?|(?:trong |vào |khoảng |dịp |nhân |từ nay ){1,2})?)$/iu
/** The height of a longer time stands beside it: "thường xuyên; cao điểm 15/4 - 15/5". */
const PEAK = /(?<!giờ |thời )(?:cao điểm|tập trung)(?: (?:là|từ|nhất|trong|vào|các|đợt|dịp|cả|thực hiện|triển khai|tuyên truyền)){0,3}(?: (?:\d|[IV]{1,3}))?:? ?$/iu
/** Verbs of what is done by a time. */
const DOING = /(?:báo cáo|gửi|nộp|hoàn thành|tổ chức|thực hiện|triển khai|ban hành|xây dựng|kiểm tra|rà soát|tổng hợp|đánh giá|phát (?:sóng|thanh)|đăng tải|đăng ký|tham mưu|sơ kết|tổng kết|cập nhật|công bố|họp|tiến hành|tuyên truyền|khảo sát|tập huấn|phát động|thẩm định|trình|duy trì|viết|chấm|lồng ghép|đưa tin|phát hành|cấp phát|treo|lắp đặt|bố trí|nhận|mở|thi |phản ánh|đề xuất|khai (?:trương|mạc)|ra (?:mắt|quân)|trao giải|diễn ra|khánh thành|số hóa|xử lý)/iu
/** What is held on a day: "tọa đàm với hộ kinh doanh ngày 28/6". */
const GATHERING = '(?:t(?:ọa|oạ) đàm|đối thoại|gặp (?:mặt|gỡ)|tiếp xúc|giao lưu|hội (?:thảo|nghị|thi|chợ|diễn)|diễn (?:đàn|tập)|cuộc thi|(?:vòng )?(?:chung kết|sơ khảo)|mít ?tinh|diễu hành|tham quan|triển lãm|phiên chợ|ngày hội|tuần lễ|lễ (?:phát động|ra mắt|tổng kết|trao|khai|ký)|tiếp công dân|bỏ phiếu|chạy thử|nghiệm thu|bàn giao|ký (?:kết|cam kết)|giám sát|thăm hỏi|tuyên dương|vinh danh|trao (?:tặng|quà))'
const IS_HELD = new RegExp(`(?<!\\p{L})${GATHERING}(?!\\p{L})`, 'iu')
/** What was said at a gathering, or is there because of one, is dated by it: "kết luận tại hội nghị ngày 12/3". */
const SAID_AT = new RegExp(`(?<!\\p{L})(?:tại|theo|sau|từ|qua|kết luận|thông báo|biên bản|ý kiến|kiến nghị|tinh thần|nội dung|kết quả|ghi nhận|tiếp thu|trả lời) [^.;:]{0,50}?(?:${GATHERING}|(?:cuộc|phiên|buổi|kỳ) [\\p{L} ]{2,20})[^.;:]{0,60}$`, 'iu')
/** A time in brackets at the end of a task, or after its dash, is the task's. */
const BRACKET = /\((?:[^()]{0,30})$/u
/** Days of observance on which something is done: "hưởng ứng Ngày Pháp luật 09/11". */
const OBSERVED = /(?:dịp|nhân|hưởng ứng|chào mừng)(?: \p{L}+){0,9} ?$/iu
/** What stands before the date of a document: its code, or the word for it. */
const OF_A_DOCUMENT = /(?:\d[\p{L}\d.]*(?:\/\p{Lu}|\/\d{4}\/)[\p{L}\d/&. -]{0,25},? ?|(?<!(?:ký|đổi|chỉ|hồ sơ|đơn|điểm|chữ ký|kỹ năng|nền tảng|dữ liệu|chính quyền|kinh tế|xã hội) )số(?::? ?[\d….][\p{L}\d/….-]{0,20})?,? ?)$/iu
/** What has been by a day, or is since a day, is no task: "cấp trước ngày …", "có hiệu lực từ ngày …", "số liệu tính từ ngày …". */
const OF_A_STATE = /(?<!\p{L})(?:(?:đã|được|do|các) (?:ban hành|ký)|(?<!đăng )ký|hiệu lực|hiệu lực thi hành|thông qua|phê duyệt|(?<!(?:phát|học|thí|tái|vệ|nhân|y|an|dưỡng|giáo|thư) )sinh|thành lập|sáp nhập|hợp nhất|được cấp|đã cấp|đã tiếp nhận|kỷ niệm|vận hành|hoạt động|không còn|chính thức|năm thứ|lần thứ|(?<!(?:ngoại|tập huấn|bồi dưỡng|mã|bế) )khóa|nhiệm kỳ|cách mạng|(?<!(?:máy|ước|giới|đặc|thuộc|bảng|trung|chính) )tính)[,:]? ?$/iu
/** Such a thing up to a day; a decree that was issued on a day. */
const OF_AN_ACT = /(?<!\p{L})(?:ban hành|tiếp nhận|phiên họp|cuộc họp|biên bản|kỷ niệm|thành lập|mốc thời gian lấy số liệu:?)(?: \p{L}+){0,2},? ?$/iu
/** What the plan's figures or its inspections are taken of is told, not set: "số liệu từ ngày … đến thời điểm kiểm tra". */
const OF_THE_PAST = /(?:(?:mốc thời gian|thời kỳ|niên độ|thời hiệu|phạm vi|giai đoạn|thời gian)(?: (?:lấy|chốt|tính))?(?: số liệu| được kiểm tra)|số liệu|chính quyền địa phương (?:hai|0?2) cấp|niên độ kiểm tra|thời kỳ (?:kiểm tra|giám sát|thanh tra)|mốc thời gian (?:kiểm tra|giám sát|thanh tra|khảo sát|đánh giá))[^.;]{0,20}$/iu
const UNTIL_NOW = /^,? ?(?:đến|tới)(?: trước)? (?:nay|thời điểm|ngày kiểm tra)/iu
/** What holds for all there is, holds from a day on: "100% hồ sơ tiếp nhận từ ngày …". */
const OF_ALL = /\d ?%|(?<!\p{L})(?:toàn bộ|tất cả|mọi|không (?:để|còn|phát sinh|tiếp nhận|yêu cầu)) /iu
/** What is paid or suffered month by month. */
/** "Sinh hoạt lệ kỳ hằng tháng của ấp": how often the meeting is, whosever it is. */
const OF_A_MEETING = /(?:họp|sinh hoạt|giao ban|hội nghị|lệ kỳ|thường kỳ|tiếp công dân|tiếp dân)(?: \p{L}+){0,2} $/iu
const PAID = /(?:trợ cấp|phụ cấp|lương|lương hưu|sinh hoạt phí|đảng phí|hỗ trợ(?! (?:người|công|nhân|bà|khách))|đóng|chi trả|cuộc sống)(?: \p{L}+){0,2} ?$/iu
/** A report or a season's work by the name of its time: "báo cáo quý I trước ngày 10/3". */
const NAMED_BY_ITS_TIME = /(?<!\p{L})(?:báo cáo|số liệu|kết quả|nhiệm vụ|công tác|kế hoạch|chỉ tiêu)(?: (?:công tác|kết quả|định kỳ|sơ kết|tổng kết|cchc|của|năm|tháng))*,? ?$/iu
/** A heading of its own before a day that ends the clause: "Lễ phát động: 15/3/2024"; not what a form asks for. */
const OWN_LABEL = /(?:^|[.;] )[-+*•\s]*(?:[\da-zđ]{1,2}[.)] ?)?(?!\p{L}*:)(?![^:]*(?:sinh|cấp|ký|ban hành|công bố|hiệu lực|số|kết quả|căn cứ))\p{L}[\p{L}\d ]{2,40}: ?(?:\d{1,2} ?(?:giờ|h|g)[^:]{0,12})?$/iu
const ENDS_CLAUSE = /^ ?(?:$|[.;(]|,? tại )/u
const FOR_A_REPORT = /^ (?:đối với|cho) (?:các )?báo cáo/iu
/** What is told of a day: "họp ngày 12/01 đã thống nhất". */
const IS_TOLD = /^(?: \p{L}+){0,8} đã |^ (?:được chọn )?là /iu
const BEFORE_ITS_DAY = /^(?: (?:năm )?20\d\d)?(?: ?[,:(] ?|,? (?:gửi |nộp |báo cáo |xong |phải ){0,2})(?:(?:chậm nhất|muộn nhất)(?: là)? |trước |vào |đến ){1,2}(?:hết )?(?:ngày )?\d/iu

/** Names of programmes and indices carry years of their own. */
const OF_A_NAME = /(?:chương trình|đề án|kế hoạch|chiến lược|nghị quyết|quyết định|dự án|chỉ số|phong trào|dự toán|nhiệm vụ|kết quả|báo cáo|công tác|cải cách hành chính|CCHC|chuyển đổi số|xếp hạng|định hướng|tầm nhìn|mục tiêu|nhà nước|phát triển|hàng|hằng)(?: [\p{L}\d,-]+){0,9} ?$/iu
const OF_AN_INDEX = /(?:chỉ số|xếp hạng|(?<!tài chính ?[-–] ?)kế hoạch|chương trình|dự toán|PAR ?INDEX|SIPAS|PAPI|DDCI|DTI|thường niên|nhiệm vụ(?! báo cáo))(?: [\p{L}\d,()-]+){0,9} ?$/iu

/** The plan's year and its day of issue, as far as they are known, and what the title of the part says of the times in it. */
export interface Times {
  readonly anchor: number | null
  readonly issuedOn: string | null
  /** `ours` under "Thời gian thực hiện", `told` under "Thời kỳ kiểm tra", which is the time that is looked into. */
  readonly part: 'ours' | 'told' | null
  /** The plan is for several years: a time without a year is of the year of issue, if it is still to come. */
  readonly isOfSeveral: boolean
}

const OUR_PART = /^(?:về |dự kiến |mốc )?(?:thời (?:gian|điểm|hạn)(?! (?:giải quyết|làm việc|qua|tới|chốt|lấy|tính|được))|tiến độ|lộ trình|tần suất|lịch (?:kiểm tra|phát|tổ chức|làm việc|trình))/iu
const TOLD_PART = /^(?:thời kỳ|niên độ|thời hiệu|mốc thời gian (?:kiểm tra|giám sát|thanh tra|khảo sát|đánh giá|lấy|chốt|tính)|thời (?:gian|điểm) (?:chốt|lấy|tính|được kiểm tra)|(?:phạm vi|giai đoạn)[^:]{0,20}(?:kiểm tra|số liệu)|số liệu)/iu

/** What the nearest title over a passage says of its times; a label that has become a run-in heading is such a title. */
export function partOf(titles: readonly string[]): Times['part'] {
  const title = titles.find((one) => one !== '') ?? ''
  return TOLD_PART.test(title) ? 'told' : OUR_PART.test(title) ? 'ours' : null
}

/** Whether a time found in a passage is when (or how often) one of the plan's own tasks is done. */
export function isDeadline(candidate: Candidate, text: string, reading: Reading, cited: readonly Range[], place: Range, times: Times): boolean {
  // The name of an issuer may run on into "định kỳ hàng quý".
  const isSurelyARound = candidate.type === 'recurring' && candidate.needs === 'none' && candidate.value !== 'R'
  // A document's own date is never a last day: where a name runs on into "trước ngày …", the day is the task's.
  const isLastDay = candidate.bound === 'by' || candidate.bound === 'before'
  if (!isSurelyARound && !isLastDay && cited.some(({ start, end }) => place.start < end && place.end > start)) return false
  if (times.isOfSeveral && candidate.isInferred && !isStillToCome(candidate, times)) return false
  if (reading.cell?.role === 'time' || isCellWithoutTable(candidate, text, reading)) return true
  if (isOver(candidate, times) || isAge(candidate)) return false
  const before = labelBefore(reading) + text.slice(Math.max(0, candidate.start - 110), candidate.start)
  if ((candidate.bound === 'from' || candidate.type === 'period') && (UNTIL_NOW.test(text.slice(candidate.end)) || OF_THE_PAST.test(before))) return false
  if (times.part === 'told' && (candidate.type === 'period' || candidate.type === 'date' || candidate.bound === 'from')) return false
  const hasLabel = times.part === 'ours' || LABEL.test(before) || (/^(?:date|month|quarter|period)$/.test(candidate.type) && PEAK.test(before))
  if (candidate.type === 'year') return candidate.bound === 'from' && !hasLabel ? isFirstYear(candidate, text, before, times) : isOurYear(candidate, text, before, hasLabel)
  if (candidate.type === 'period' && /^\d{4}\/\d{4}$/.test(candidate.value ?? '')) return hasLabel || (/^(?:trong|lộ trình)/iu.test(text.slice(candidate.start)) && !OF_A_NAME.test(before))
  if (candidate.type === 'continuous') return hasLabel || candidate.needs === 'none' || isAdverb(text, candidate)
  if (candidate.type === 'event') return isTaskEvent(candidate, text, hasLabel)
  if (candidate.type === 'recurring') return isOurRound(candidate, text, before, hasLabel)
  if (OF_A_DOCUMENT.test(before) || (isOfAState(candidate, before) && !isToCome(candidate, text, before, times))) return false
  if (isNameOfAReport(candidate, text, before)) return false
  // What lies before the plan's own day is told of, unless a label makes it a time of the plan.
  if (candidate.bound === 'on' && !hasLabel && reading.cell === null && !OPENS.test(before) && isGone(candidate, times)) return false
  const after = text.slice(candidate.end, candidate.end + 90)
  if (candidate.needs === 'none') return !isPast(before)
  if (candidate.type === 'date' && candidate.bound === 'on' && !hasLabel && IS_TOLD.test(after)) return false
  if (candidate.bound === 'from') return hasLabel || DOING.test(text) || OF_ALL.test(text)
  return hasLabel || BRACKET.test(before) || OBSERVED.test(before) || reading.cell !== null || FOR_A_REPORT.test(after) || (OWN_LABEL.test(before) && ENDS_CLAUSE.test(after)) || isOfATask(candidate, text, before, reading)
}

/** The title that runs into a paragraph stands before it as its label: "Trao giải: tháng 9". */
function labelBefore({ sectionNode, form }: Reading): string {
  return sectionNode?.type === 'run_in' && form !== 'heading' && sectionNode.title !== null ? `${sectionNode.title}: ` : ''
}

/** Where extraction has taken a table's lines away, its times stand by themselves in an appendix. */
function isCellWithoutTable({ start, end, type, value, bound }: Candidate, text: string, { zone, cell, form }: Reading): boolean {
  return zone === 'appendix' && cell === null && form !== 'heading' && type !== 'year' && value !== 'R' && bound !== 'from' && /^[-+*•\s]*$/.test(text.slice(0, start)) && /^[\s.;]*$/.test(text.slice(end))
}

/** A time before the plan's own year has gone; the last months of the year before are when the next one's plan is made. */
function isOver({ value, type, isInferred }: Candidate, { anchor, issuedOn }: Times): boolean {
  const last = /(\d{4})(?:-(\d{2}))?[^/+]*$/.exec(type === 'event' || type === 'recurring' || isInferred ? '' : (value ?? ''))
  if (!last || anchor === null || value?.endsWith('..')) return false
  const [year, month] = [Number(last[1]), Number(last[2] ?? 0)]
  return year < Math.min(anchor, issuedOn === null ? anchor : Number(issuedOn.slice(0, 4))) && !(issuedOn === null && year === anchor - 1 && month >= 11)
}

/** A day, month or quarter that had ended when the plan was issued. */
function isGone({ value, isInferred }: Candidate, { issuedOn }: Times): boolean {
  if (issuedOn === null || isInferred || value === null) return false
  const quarter = /^(\d{4})-Q(\d)$/.exec(value)
  const end = quarter ? `${quarter[1]}-${two(Number(quarter[2]) * 3)}-31` : /^\d{4}-\d{2}$/.test(value) ? `${value}-31` : /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null
  return end !== null && end < issuedOn
}

/** One day, month or quarter that had not ended when the plan was issued. */
function isStillToCome(candidate: Candidate, times: Times): boolean {
  return /^\d{4}-(?:\d{2}(?:-\d{2})?|Q\d)(?:\/\.\.)?$/.test(candidate.value ?? '') && !isGone({ ...candidate, isInferred: false }, times)
}

/** From a founding to its anniversary: no plan's time is so long. */
function isAge({ value, type }: Candidate): boolean {
  const [from = 0, to = 0] = type === 'period' ? (value ?? '').split('/').map((part) => Number(part.slice(0, 4))) : []
  return to - from > 15
}

function isOfAState({ bound, type }: Candidate, before: string): boolean {
  if (bound === 'by') return false
  if (bound === 'until') return /hiệu lực(?: thi hành)?,? ?$/iu.test(before)
  return OF_A_STATE.test(before) || (type === 'date' && bound === 'on' && OF_AN_ACT.test(before))
}

/** "Trình UBND huyện phê duyệt trước ngày 15/3": what is done by a day after the plan's own is no state, unless it is what holds by law. */
function isToCome(candidate: Candidate, text: string, before: string, times: Times): boolean {
  const [{ value, bound, start, end }, { issuedOn }] = [candidate, times]
  // "Xây dựng Trung tâm điều hành, vận hành từ quý I": what is still to be built does not run yet.
  if (bound === 'from') return issuedOn !== null && (value ?? '').slice(0, -3) > issuedOn.slice(0, 7) && /(?:vận hành|hoạt động|áp dụng|sử dụng),? ?$/iu.test(before) && /(?:^|[.;] |[-+*] ?)(?:xây dựng|đưa|thành lập|đầu tư|triển khai|hoàn thành|nâng cấp|mở) [^.;]*$/iu.test(before)
  // "Tổ chức các hoạt động trong tháng 10", "trình UBND tỉnh phê duyệt trong quý II".
  if (bound === 'on') return /^(?:trong|vào) /iu.test(text.slice(start, end)) && IS_TO_BE.test(before) && !/(?<!\p{L})đã [^.;:]{0,80}$/iu.test(before) && isStillToCome(candidate, times)
  if (bound !== 'before' && bound !== 'until') return false
  if (!/(?:ban hành|ký|thông qua|phê duyệt|thành lập|sáp nhập|hợp nhất|vận hành|hoạt động),? ?$/iu.test(before) || /(?<!\p{L})(?:đã|các văn bản|những) [^.;:]{0,60}$/iu.test(before)) return false
  return issuedOn === null ? /(?<!\p{L})(?:trình|tham mưu|hoàn thành|phải|phấn đấu) [^.;]{0,80}$/iu.test(before) : (value ?? '') > issuedOn
}

/** A task whose end is a state: what runs, holds or has been passed by then. */
const IS_TO_BE = /(?:^|[.;:,] |[-+*] ?|UBND \p{L}+ )(?:tiếp tục |phấn đấu )?(?:tổ chức|triển khai|thực hiện|xây dựng|đưa|hoàn thành|trình|tham mưu|đầu tư|nâng cấp|mở|thành lập|kiện toàn|duy trì)(?! (?:đã|được)(?!\p{L})) [^.;:]{0,90}?(?:vận hành|hoạt động|chính thức|thành lập|phê duyệt|thông qua|sáp nhập|hợp nhất) ?$/iu

function isNameOfAReport({ type, bound, start, end }: Candidate, text: string, before: string): boolean {
  // "Thời hạn báo cáo: quý I trước ngày 05/3": the label binds the day, not the quarter.
  if ((type === 'quarter' || type === 'month') && bound === 'by' && /^thời hạn|^hạn/iu.test(text.slice(start)) && BEFORE_ITS_DAY.test(text.slice(end, end + 50))) return true
  if ((type !== 'quarter' && type !== 'month' && type !== 'period') || bound !== 'on' || /^(?:trong|vào)/iu.test(text.slice(start))) return false
  return NAMED_BY_ITS_TIME.test(before) || BEFORE_ITS_DAY.test(text.slice(end, end + 50))
}

/** What may stand before a time that opens its clause. */
const OPENS = /^[-+*•\s]*(?:[\da-zđ]{1,2}[.)] ?)?(?:(?:vào )?(?:buổi )?(?:sáng|chiều|tối) )?$/iu

/** A year is a last one ("đến năm 2025, 100% …", "hoàn thành trong năm 2024") or stands after a label; by itself it dates a name. */
function isOurYear({ start, end, bound }: Candidate, text: string, before: string, hasLabel: boolean): boolean {
  if (hasLabel) return true
  const printed = text.slice(start, end)
  if (/^(?:trong|cả|(?:vào |dịp )*cuối|hoàn thành|kết thúc)/iu.test(printed)) return !OF_A_NAME.test(before) && !/(?<!\p{L})đã [^.;:]{0,60}$/iu.test(before)
  if (bound === 'before' || bound === 'by') return !OF_A_NAME.test(before) && DOING.test(text)
  if (/^(?:cho )?đến/iu.test(printed)) return /(?:^|[,;.] |[-+] |[a-zđ]\) |\d[.)] |từ nay )(?:phấn đấu )?$/iu.test(before) || (/^ ?(?:[.;]|$)/.test(text.slice(end)) && /\d ?%/.test(before))
  return /^[-+*\s]*$/.test(before) && /^:/.test(text.slice(end)) && DOING.test(text.slice(end, end + 30))
}

/** "Thực hiện thí điểm từ năm 2025": a task that begins with the year of the plan's issue or later; not what is there since. */
function isFirstYear({ start, end, value }: Candidate, text: string, before: string, { anchor, issuedOn }: Times): boolean {
  const now = issuedOn === null ? anchor : Number(issuedOn.slice(0, 4))
  if (now === null || Number(value?.slice(0, 4)) < now) return false
  const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), before.lastIndexOf(': ')) + 1)
  if (OPENS.test(clause)) return /^bắt đầu/iu.test(text.slice(start)) || DOING.test(/^[^.;]{0,60}/u.exec(text.slice(end))?.[0] ?? '')
  return BEGINS.test(clause) && !/(?<!\p{L})(?:đã|được|theo|của|do) [^,]*$|^[-+*\s]*(?:các|những) /iu.test(clause) && !OF_A_STATE.test(clause) && !/^ (?:là|được|đã)(?!\p{L})/iu.test(text.slice(end))
}
/** A verb of beginning close before its year. */
const BEGINS = /(?:^|[\s,(])(?:thí điểm|thực hiện|triển khai|áp dụng|bắt đầu|tiến hành|tổ chức|nhân rộng|mở rộng|duy trì|chuyển sang|bố trí|đưa vào)(?: \p{L}+){0,6} $/iu

const AT_AN_HOUR = /(?<!\p{L}|đã [^.;]{0,60})(?:lúc|hồi) $/iu

/** "Tổ chức tổng kết vào ngày 20/12/2024": a verb of doing in the clause, and no document's or state's date. */
function isOfATask(candidate: Candidate, text: string, before: string, { zone }: Reading): boolean {
  if (AT_AN_HOUR.test(before)) return !isPast(before)
  const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), before.lastIndexOf(': ')) + 1)
  const after = /^[^.;]{0,120}/u.exec(text.slice(candidate.end))?.[0] ?? ''
  // "Tháng 12: tổng kết", "Trong ngày 15/6/2024 gửi báo cáo": the time opens the clause of its task.
  if (OPENS.test(clause) && opensTask(text.slice(candidate.start, candidate.end), after)) return true
  const isLast = zone === 'appendix' && after === ''
  if ((!isLast && !/^(?:vào|trong|ngày|tháng|(?:đầu|cuối|giữa) tháng|\d+ ?(?:giờ|h|g))/iu.test(text.slice(candidate.start))) || (!isLast && OF_A_NAME.test(clause.replace(DOING, '')))) return false
  if (SAID_AT.test(clause) && !/^(?:trong|vào) /iu.test(text.slice(candidate.start)) && !OPENS_WITH_DOING.test(clause)) return false
  if (OF_OTHERS.test(clause) || isQuotedName(candidate, text)) return false
  return (DOING.test(clause) || (IS_HELD.test(clause) && !/^ (?:của|do) \p{Lu}/u.test(text.slice(candidate.end)))) && !isPast(before) && !/(?:^|[\s,])đã /iu.test(clause) && !/luật|nghị định|nghị quyết|quyết định|chỉ thị|công văn|thông (?:tư|báo)|hướng dẫn|căn cứ|kế hoạch/iu.test(clause)
}

/** What a higher place has set going: "cuộc thi do Bộ Nội vụ phát động ngày 15/3". */
const OF_OTHERS = /(?<!\p{L})do (?:\p{L}+ ){1,8}(?:phát động|tổ chức|ban hành|triển khai|công bố|chủ trì) (?:\p{L}+ ){0,3}$/iu

/** "Chuyên mục “Ngày 10/10”": the day is a name. */
function isQuotedName({ start, end }: Candidate, text: string): boolean {
  return /["“”']\s*$/.test(text.slice(0, start)) && /^\s*["“”']/.test(text.slice(end))
}

/** "Báo cáo tại kỳ họp ngày 15/7": a task of the plan's own, wherever it is done. */
const OPENS_WITH_DOING = /^[-+*•\s]*(?:[\da-zđ]{1,2}[.)] ?)?(?:\p{L}+ ){0,4}?(?:báo cáo|tổ chức|trình|phát động|trao giải|khai mạc|tổng kết|sơ kết)(?! (?:đã|được|của|số))/iu

/** "Tháng 12: tổng kết", "Trong ngày 15/6/2024 gửi báo cáo", "Sáng ngày 12/10, tổ chức Hội thi". */
function opensTask(printed: string, after: string): boolean {
  if (/(?<!\p{L})(?:đã|được|về) /iu.test(after)) return false
  return /^:|^ (?:phải |phấn đấu )?đạt /iu.test(after) || (/^(?:vào |trong |ngày |\d+ ?(?:giờ|h))/iu.test(printed) && (DOING.test(after) || /^,? (?:khai mạc|khai trương|ra quân|lễ )/iu.test(after)))
}

const MADE_PUBLIC = /(?<!\p{L})(?:công khai|niêm yết|công bố|báo cáo)(?![\p{L}]|, minh bạch| minh bạch) /iu
/** "Tăng thêm ít nhất 20% mỗi năm": so much more each time. */
const GROWS = /(?:tăng|giảm|nâng|rút ngắn|tiết kiệm|thêm|cải thiện|hạ)[^.;:]{0,60}\d(?: ?%| (?:bậc|điểm|vị trí|dịch vụ|thủ tục))(?: (?!(?:kế hoạch|nhiệm vụ|chỉ (?:số|tiêu)|dự toán|chương trình)(?!\p{L}))\p{L}+){0,8} $/iu

/** "hằng năm" of an index, of a plan's name, is no time of a task; "định kỳ", a day or a count always is. */
function isOurRound(candidate: Candidate, text: string, before: string, hasLabel: boolean): boolean {
  if (hasLabel) return true
  const after = text.slice(candidate.end, candidate.end + 40)
  if (PAID.test(before) || (/R\/P1Y;by=/.test(candidate.value ?? '') && /^ (?:được chọn )?là /iu.test(after))) return false
  if (/^ của (?!tháng|quý|năm)/iu.test(after) && !candidate.value?.includes('by=') && !OF_A_MEETING.test(before)) return false
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), before.lastIndexOf(': ')) + 1)
  if (candidate.needs === 'none') return candidate.value !== 'R' || /^ ?(?:báo cáo|gửi|tổ chức|kiểm tra|đánh giá|rà soát|sơ kết|tổng hợp|cập nhật|họp|tuyên truyền|phát|đăng)/iu.test(text.slice(candidate.end)) || DOING.test(sentence)
  const printed = text.slice(candidate.start, candidate.end)
  // "Công khai dự toán ngân sách hàng quý, năm": what is made public so often has no such name.
  if (/,|\/| và /u.test(printed) && MADE_PUBLIC.test(sentence) && !/(?:kế hoạch|nhiệm vụ|chương trình|chỉ tiêu|công tác)(?: \p{L}+){0,2} $/iu.test(sentence)) return true
  if (GROWS.test(sentence) && !/(?<!\p{L})(?:đã|bình quân|trung bình|qua|so với) /iu.test(sentence)) return true
  if (OF_AN_INDEX.test(sentence)) return false
  if (!/năm/iu.test(printed) || (/,|\/| và /u.test(printed) && /báo cáo/iu.test(text))) return true
  if (/^ của /iu.test(text.slice(candidate.end))) return false
  // "Mỗi năm có từ 02 mô hình".
  if (/^[-+*\s]*$/.test(sentence) && /^,? (?:có|phấn đấu|ít nhất|tối thiểu|mỗi|trên|từ|\d+ ?%) ?/iu.test(text.slice(candidate.end))) return true
  return DOING.test(sentence) || /^,? ?(?:\p{L}+ ){0,4}(?:báo cáo|tổ chức|kiểm tra|rà soát|xây dựng|tổng hợp|đánh giá|ban hành|cập nhật|thực hiện|tham mưu|gửi|phát|đăng|tiến hành|họp|triển khai|công bố|viết)/iu.test(text.slice(candidate.end))
}

function isTaskEvent(candidate: Candidate, text: string, hasLabel: boolean): boolean {
  if (candidate.needs === 'none') {
    const before = text.slice(Math.max(0, candidate.start - 60), candidate.start)
    // How long a procedure takes is what the plan speaks of, not when it does something itself.
    return !/(?:thời gian giải quyết|rút ngắn|cắt giảm|xuống|từ \d+ ngày|trong \d+ năm|kinh nghiệm)[^.;]*$/iu.test(before)
  }
  const [printed, before, after] = [text.slice(candidate.start, candidate.end), text.slice(0, candidate.start), text.slice(candidate.end)]
  if (/^đột xuất$/iu.test(printed)) return LABEL.test(before.slice(-40)) && /^ ?(?:$|[.;])/.test(after)
  if (hasLabel) return true
  if (/^theo /iu.test(printed)) return /báo cáo[^.;:]{0,40}$/iu.test(before)
  // "Phản ánh về UBND xã khi phát sinh": what sets the task off ends its clause, or opens the next one.
  return /báo cáo[^.;:]{0,40}$/iu.test(before) || (/^ ?(?:$|[.;,)]|hoặc |và |theo )/.test(after) && DOING.test(before.slice(-110))) || (/^ngay sau/iu.test(printed) && DOING.test(text))
}

/** Before a verb, "thường xuyên" says when; in a list of qualities it praises. */
function isAdverb(text: string, { start, end }: Candidate): boolean {
  return /^ (?:báo cáo|cập nhật|kiểm tra|đôn đốc|rà soát|đăng tải|theo dõi|tổ chức|tuyên truyền|phối hợp|quán triệt|đưa tin|thực hiện|duy trì|hướng dẫn|niêm yết|thông tin)/iu.test(text.slice(end)) && !/,\s*$/.test(text.slice(0, start))
    || /(?:^|[.;,:] |[-+] )(?:cập nhật|kiểm tra|đăng tải|phát|thực hiện|tổ chức|theo dõi|rà soát|phổ biến[^,.;]{0,30}) $/iu.test(text.slice(0, start))
}

/** "Năm 2023, trong quý IV đã …": what was done is told, not planned. */
function isPast(before: string): boolean {
  return /(?:đã (?!cũ|hết|có|quá|công bố)|trong thời gian qua|kết quả đạt được)(?: ?\p{L}+){0,3} ?$/iu.test(before)
}
