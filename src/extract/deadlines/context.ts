import type { Range } from '../../model/index.ts'
import type { Reading } from '../extractor.ts'
import type { Candidate } from './candidate.ts'

/** Labels after which a time is the plan's own, up to so many letters before it. */
const LABEL = /(?:theo lộ trình|(?:tại|trong|vào) kỳ họp|dịp|thời (?:gian|điểm|hạn)(?: (?:thực hiện|hoàn thành|triển khai|tổ chức|kiểm tra|báo cáo|gửi|dự kiến|tiến hành|áp dụng))*|tiến độ(?: thực hiện)?|thời lượng|lịch(?: phát(?: sóng)?)?|dự kiến(?: hoàn thành| tổ chức| thực hiện)?|hoàn thành|định kỳ)(?: [\p{L}]+){0,3}? ?:? ?(?:[^.;]{0,60}(?:,|và|;) ?|(?:trong |vào |khoảng |dịp |nhân ){1,2})?$/iu
/** Verbs of what is done by a time. */
const DOING = /(?:báo cáo|gửi|nộp|hoàn thành|tổ chức|thực hiện|triển khai|ban hành|xây dựng|kiểm tra|rà soát|tổng hợp|đánh giá|phát (?:sóng|thanh)|đăng tải|đăng ký|tham mưu|sơ kết|tổng kết|cập nhật|công bố|họp|tiến hành|tuyên truyền|khảo sát|tập huấn|phát động|thẩm định|trình|duy trì|viết|chấm|lồng ghép|đưa tin)/iu
/** A time in brackets at the end of a task, or after its dash, is the task's. */
const BRACKET = /\((?:[^()]{0,30})$/u
/** Days of observance on which something is done: "hưởng ứng Ngày Pháp luật 09/11". */
const OBSERVED = /(?:dịp|nhân|hưởng ứng|chào mừng)(?: \p{L}+){0,9} ?$/iu
/** What stands before the date of a document: its code, or the word for it. */
const OF_A_DOCUMENT = /(?:\d[\p{L}\d.]*(?:\/\p{Lu}|\/\d{4}\/)[\p{L}\d/&. -]{0,25},? ?|số [\p{L}\d/.-]{0,20},? ?)$/iu
/** What has been by a day, or is since a day, is no task: "cấp trước ngày …", "có hiệu lực từ ngày …". */
const OF_A_STATE = /(?:ban hành|ký|hiệu lực|hiệu lực thi hành|thông qua|phê duyệt|sinh|thành lập|sáp nhập|hợp nhất|được cấp|đã cấp|tiếp nhận|kỷ niệm|vận hành|hoạt động|không còn|chính thức|năm thứ|lần thứ|khóa|nhiệm kỳ),? ?$/iu
/** What the plan's figures or its inspections are taken of is told, not set: "số liệu từ ngày … đến thời điểm kiểm tra". */
const OF_THE_PAST = /(?:(?:mốc thời gian|thời kỳ|niên độ|thời hiệu|phạm vi|giai đoạn|thời gian)(?: (?:lấy|chốt|tính))?(?: số liệu| được kiểm tra)|số liệu|chính quyền địa phương (?:hai|0?2) cấp|niên độ kiểm tra|thời kỳ kiểm tra|mốc thời gian kiểm tra)[^.;]{0,20}$/iu
const UNTIL_NOW = /^,? ?(?:đến|tới)(?: trước)? (?:nay|thời điểm|khi |ngày kiểm tra)/iu
/** A report goes by the time it is about: "báo cáo quý I trước ngày 10/3". */
const OF_A_REPORT = /(?:^|[^\p{L}])báo cáo(?: [\p{L}]+){0,4} $/iu
const BOUND_FOLLOWS = /^(?: [\p{L}]+){0,5},? ?\(?(?:chậm nhất|muộn nhất|(?:xong )?trước(?: ngày)?|vào ngày) ?\d?/iu
/** What holds for all there is, holds from a day on: "100% hồ sơ tiếp nhận từ ngày …". */
const OF_ALL = /100 ?%|(?:^|[^\p{L}])(?:toàn bộ|tất cả|mọi) /iu
/** Payments come every month; that is no task. */
const OF_A_PAYMENT = /(?:trợ cấp|phụ cấp|tiền lương|lương|thu nhập|sinh hoạt phí|học phí|mức hưởng)(?: \p{L}+){0,4} $/iu
/** Names of programmes and indices carry years of their own. */
const OF_A_NAME = /(?:chương trình|đề án|kế hoạch|chiến lược|nghị quyết|quyết định|dự án|chỉ số|phong trào|dự toán|nhiệm vụ|kết quả|báo cáo|công tác|cải cách hành chính|CCHC|chuyển đổi số|xếp hạng|định hướng|tầm nhìn|mục tiêu|nhà nước|phát triển|hàng|hằng)(?: [\p{L}\d,-]+){0,9} ?$/iu
const OF_AN_INDEX = /(?:chỉ số|xếp hạng|(?<!tài chính ?[-–] ?)kế hoạch|chương trình|dự toán|PAR ?INDEX|SIPAS|PAPI|DDCI|DTI|thường niên|nhiệm vụ(?! báo cáo))(?: [\p{L}\d,()-]+){0,9} ?$/iu

/** Whether a time found in a passage is when (or how often) one of the plan's own tasks is done. */
export function isDeadline(candidate: Candidate, text: string, reading: Reading, cited: readonly Range[], place: Range): boolean {
  // The name of an issuer may run on into "định kỳ hàng quý".
  const isSurelyARound = candidate.type === 'recurring' && candidate.needs === 'none' && candidate.value !== 'R'
  // A document's own date is never a last day: where a name runs on into "trước ngày …", the day is the task's.
  const isLastDay = candidate.bound === 'by' || candidate.bound === 'before'
  if (!isSurelyARound && !isLastDay && cited.some(({ start, end }) => place.start < end && place.end > start)) return false
  if (reading.cell?.role === 'time') return true
  const before = text.slice(Math.max(0, candidate.start - 90), candidate.start)
  if (isOfSomethingElse(candidate, before, text.slice(candidate.end, candidate.end + 60))) return false
  const hasLabel = LABEL.test(before)
  if (candidate.type === 'year') return hasLabel || /^(?:trong|cả)/iu.test(text.slice(candidate.start, candidate.end)) && !OF_A_NAME.test(before) || /(?:^|[,;.] )(?:phấn đấu )?$/iu.test(before) && /^đến/iu.test(text.slice(candidate.start))
  if (candidate.type === 'period' && /^\d{4}\/\d{4}$/.test(candidate.value ?? '')) return hasLabel || (/^(?:trong|lộ trình)/iu.test(text.slice(candidate.start)) && !OF_A_NAME.test(before))
  if (candidate.type === 'continuous') return hasLabel || candidate.needs === 'none' || isAdverb(text, candidate)
  if (candidate.type === 'event') return isTaskEvent(candidate, text, hasLabel)
  if (candidate.type === 'recurring') return isOurRound(candidate, text, before, hasLabel)
  if (candidate.bound === 'from' && OF_ALL.test(sentenceAround(text, candidate))) return true
  if (OF_A_DOCUMENT.test(before) || (candidate.bound !== 'by' && OF_A_STATE.test(before) && !(candidate.bound === 'before' && /(?:^|[,;] ?|và |phải )ban hành $/iu.test(before)))) return false
  if (candidate.needs === 'none') return !isPast(before)
  if (candidate.bound === 'from') return DOING.test(text)
  return hasLabel || BRACKET.test(before) || OBSERVED.test(before) || reading.cell !== null || isOfATask(candidate, text, before)
}

function sentenceAround(text: string, { start, end }: Candidate): string {
  const from = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('; ', start)) + 1
  const to = text.slice(end).search(/[.;](?: |$)/u)
  return text.slice(from, to < 0 ? text.length : end + to)
}

function isOfSomethingElse({ type, bound, needs }: Candidate, before: string, after: string): boolean {
  if ((bound === 'from' || type === 'period') && (UNTIL_NOW.test(after) || OF_THE_PAST.test(before))) return true
  if ((type === 'quarter' || type === 'period') && OF_A_REPORT.test(before) && (BOUND_FOLLOWS.test(after) || /^ (?:gửi )?(?:trễ|chậm|muộn)/iu.test(after))) return true
  if (type === 'year' && /^[^.;]{0,40} đã /iu.test(after)) return true
  return type === 'recurring' && needs === 'cue' && OF_A_PAYMENT.test(before)
}

/** "Tổ chức tổng kết vào ngày 20/12/2024": a verb of doing in the clause, and no document's or state's date. */
function isOfATask(candidate: Candidate, text: string, before: string): boolean {
  const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), before.lastIndexOf(': ')) + 1)
  if (!/^(?:vào|trong|ngày|tháng)/iu.test(text.slice(candidate.start)) || OF_A_NAME.test(clause.replace(DOING, ''))) return false
  return DOING.test(clause) && !isPast(before) && !/(?:^|[\s,])đã /iu.test(clause) && !/luật|nghị định|nghị quyết|quyết định|chỉ thị|công văn|thông (?:tư|báo)|hướng dẫn|căn cứ|kế hoạch/iu.test(clause)
}

/** "hằng năm" of an index, of a plan's name, is no time of a task; "định kỳ", a day or a count always is. */
function isOurRound(candidate: Candidate, text: string, before: string, hasLabel: boolean): boolean {
  if (hasLabel) return true
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), before.lastIndexOf(': ')) + 1)
  if (candidate.needs === 'none') return candidate.value !== 'R' || /^ ?(?:báo cáo|gửi|tổ chức|kiểm tra|đánh giá|rà soát|sơ kết|tổng hợp|cập nhật|họp|tuyên truyền|phát|đăng)/iu.test(text.slice(candidate.end)) || DOING.test(sentence)
  if (OF_AN_INDEX.test(sentence)) return false
  if (!/năm/iu.test(text.slice(candidate.start, candidate.end))) return true
  if (/^ của /iu.test(text.slice(candidate.end))) return false
  return DOING.test(sentence) || /^,? ?(?:\p{L}+ ){0,4}(?:báo cáo|tổ chức|kiểm tra|rà soát|xây dựng|tổng hợp|đánh giá|ban hành|cập nhật|thực hiện|tham mưu|gửi|phát|đăng|tiến hành|họp|triển khai|công bố|viết)/iu.test(text.slice(candidate.end))
}

function isTaskEvent(candidate: Candidate, text: string, hasLabel: boolean): boolean {
  if (candidate.needs === 'none') {
    const before = text.slice(Math.max(0, candidate.start - 60), candidate.start)
    // How long a procedure takes is what the plan speaks of, not when it does something itself.
    return !/(?:thời gian giải quyết|rút ngắn|cắt giảm|xuống|từ \d+ ngày|trong \d+ năm|kinh nghiệm)[^.;]*$/iu.test(before)
  }
  return hasLabel || /báo cáo[^.;:]{0,40}$/iu.test(text.slice(0, candidate.start))
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
