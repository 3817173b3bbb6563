import type { Range } from '../../model/index.ts'
import { anyCase } from '../../text/index.ts'
import type { Reading } from '../extractor.ts'
import { labelBefore } from '../telling.ts'
import type { Candidate } from './candidate.ts'
import {
  AFTER_COLON, AT_AN_HOUR, BEFORE_ITS_DAY, BEGINS, BRACKET, DOING, ENDS_CLAUSE, FOR_A_REPORT, GOES_ON, GROWS, HAD_BEEN_WITHIN, HAS_BEEN,
  IS_DONE, IS_DONE_CLOSE, IS_DONE_OF_SOME, IS_DONE_OR_ABOUT, IS_HELD, IS_HELD_NEXT, IS_MEASURED, IS_SAID_OF_IT, IS_TOLD, IS_TO_BE, IS_TO_BE_PASSED, LABEL,
  MADE_PUBLIC, NAMED_BY_ITS_TIME, OBSERVED, OF_ALL, OF_AN_ACT, OF_AN_INDEX, OF_A_DOCUMENT, OF_A_FAULT, OF_A_JUDGEMENT, OF_A_MEETING,
  OF_A_NAME, OF_A_NAMED_REPORT, OF_A_SESSION, OF_A_STATE, OF_A_STOCKTAKING, OF_A_YEARLY_THING, OF_ONE_OF_SEVERAL, OF_OTHERS, OF_SOMEONE, OF_RECEIVED, OF_THE_PAST, OF_WHAT_IS_THERE, OPENS,
  OPENS_WITH_DOING, OWN_LABEL, PAID, PEAK, SAID_AT, STARTS_TO_RUN, TASK_FOLLOWS, UNTIL_NOW,
} from './cues.ts'
import { isAge, isGone, isOver, isStillToCome, type Times } from './times.ts'

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
  if ((candidate.bound === 'from' || candidate.type === 'period') && HAD_BEEN_WITHIN.test(before)) return false
  if (times.part === 'told' && (candidate.type === 'period' || candidate.type === 'date' || candidate.bound === 'from')) return false
  const hasLabel = times.part === 'ours' || LABEL.test(before) || (/^(?:date|month|quarter|period)$/.test(candidate.type) && PEAK.test(before))
  if (candidate.type === 'date' && candidate.bound === 'on' && OF_A_NAMED_REPORT.test(before) && !isPast(before)) return true
  if ((candidate.type === 'month' || candidate.type === 'quarter') && (OF_ONE_OF_SEVERAL.test(before) || (IS_HELD_NEXT.test(before) && ENDS_CLAUSE.test(text.slice(candidate.end)))) && !isPast(before)) return true
  if ((candidate.type === 'month' || (candidate.type === 'year' && times.isOfSeveral)) && candidate.bound === 'on' && OF_A_STOCKTAKING.test(before) && !isPast(before)) return true
  if (candidate.type === 'year') return candidate.bound === 'from' && !hasLabel ? isFirstYear(candidate, text, before, times) : isOurYear(candidate, text, before, hasLabel, times)
  if (candidate.type === 'period' && /^\d{4}\/\d{4}$/.test(candidate.value ?? '')) return hasLabel || (/^(?:trong|lộ trình)/i.test(text.slice(candidate.start)) && !OF_A_NAME.test(before))
  if (candidate.type === 'continuous') return hasLabel || candidate.needs === 'none' || isAdverb(text, candidate)
  if (candidate.type === 'event') return isTaskEvent(candidate, text, hasLabel, labelBefore(reading))
  if (candidate.type === 'recurring') return isOurRound(candidate, text, before, hasLabel)
  if (OF_A_DOCUMENT.test(before) || (isOfAState(candidate, before) && !isToCome(candidate, text, before, times))) return false
  if (isNameOfAReport(candidate, text, before)) return false
  // What lies before the plan's own day is told of, unless a label makes it a time of the plan.
  if (candidate.bound === 'on' && !hasLabel && reading.cell === null && !OPENS.test(before) && isGone(candidate, times)) return false
  const after = text.slice(candidate.end, candidate.end + 90)
  if (candidate.needs === 'none') return !isPast(before) && !(candidate.bound === 'before' && OF_RECEIVED.test(before))
  if (candidate.type === 'date' && candidate.bound === 'on' && !hasLabel && IS_TOLD.test(after)) return false
  if (candidate.bound === 'from') return hasLabel || DOING.test(text) || OF_ALL.test(text)
  return hasLabel || BRACKET.test(before) || OBSERVED.test(before) || reading.cell !== null || FOR_A_REPORT.test(after) || ((OWN_LABEL.test(before) || isAfterItsTask(before)) && ENDS_CLAUSE.test(after)) || (candidate.type === 'month' && OF_A_SESSION.test(before)) || isOfATask(candidate, text, before, reading)
}

/** Where extraction has taken a table's lines away, its times stand by themselves in an appendix. */
function isCellWithoutTable({ start, end, type, value, bound }: Candidate, text: string, { zone, cell, form }: Reading): boolean {
  return zone === 'appendix' && cell === null && form !== 'heading' && type !== 'year' && value !== 'R' && bound !== 'from' && /^[-+*•\s]*$/.test(text.slice(0, start)) && /^[\s.;]*$/.test(text.slice(end))
}

function isOfAState({ bound, type }: Candidate, before: string): boolean {
  if (bound === 'by') return false
  if (bound === 'until') return /hiệu lực(?: thi hành)?,? ?$/i.test(before)
  return OF_A_STATE.test(before) || (type === 'date' && bound === 'on' && OF_AN_ACT.test(before))
}

/** "Trình UBND huyện phê duyệt trước ngày 15/3": what is done by a day after the plan's own is no state, unless it is what holds by law. */
function isToCome(candidate: Candidate, text: string, before: string, times: Times): boolean {
  const [{ value, bound, start, end }, { issuedOn }] = [candidate, times]
  // "Xây dựng Trung tâm điều hành, vận hành từ quý I": what is still to be built does not run yet.
  if (bound === 'from') return issuedOn !== null && (value ?? '').slice(0, -3) > issuedOn.slice(0, 7) && /(?:vận hành|hoạt động|áp dụng|sử dụng),? ?$/i.test(before) && /(?:^|[.;] |[-+*] ?)(?:xây dựng|đưa|thành lập|đầu tư|triển khai|hoàn thành|nâng cấp|mở) [^.;]*$/i.test(before)
  // "Tổ chức các hoạt động trong tháng 10", "trình UBND tỉnh phê duyệt trong quý II".
  if (bound === 'on' && STARTS_TO_RUN.test(before) && /^(?:trong|vào|từ) /i.test(text.slice(start, end)) && isStillToCome(candidate, times)) return !IS_DONE.test(before)
  if (bound === 'on') return /^(?:trong|vào) /i.test(text.slice(start, end)) && IS_TO_BE.test(before) && !IS_DONE.test(before) && isStillToCome(candidate, times)
  if (bound !== 'before' && bound !== 'until') return false
  if (!/(?:ban hành|ký|thông qua|phê duyệt|thành lập|sáp nhập|hợp nhất|vận hành|hoạt động),? ?$/i.test(before) || IS_DONE_OF_SOME.test(before)) return false
  return issuedOn === null ? IS_TO_BE_PASSED.test(before) : (value ?? '') > issuedOn
}

function isNameOfAReport({ type, bound, start, end }: Candidate, text: string, before: string): boolean {
  // "Thời hạn báo cáo: quý I trước ngày 05/3": the label binds the day, not the quarter.
  if ((type === 'quarter' || type === 'month') && bound === 'by' && /^thời hạn|^hạn/i.test(text.slice(start)) && BEFORE_ITS_DAY.test(text.slice(end, end + 50))) return true
  if ((type !== 'quarter' && type !== 'month' && type !== 'period') || bound !== 'on' || /^(?:trong|vào)/i.test(text.slice(start))) return false
  return NAMED_BY_ITS_TIME.test(before) || BEFORE_ITS_DAY.test(text.slice(end, end + 50))
}

/** A year is a last one ("đến năm 2025, 100% …", "hoàn thành trong năm 2024") or stands after a label; by itself it dates a name. */
function isOurYear({ start, end, bound }: Candidate, text: string, before: string, hasLabel: boolean, { isOfSeveral }: Times): boolean {
  if (hasLabel) return true
  const [printed, after] = [text.slice(start, end), text.slice(end)]
  if (OF_A_JUDGEMENT.test(before) || /^ (?:lấy đó |làm |để |căn cứ )*(?:xếp loại|bình xét|đánh giá|kiểm điểm)/i.test(after)) return false
  // "Mỗi thôn tổ chức ít nhất 02 buổi … trong năm": what is counted is counted in the plan's year.
  if (/^trong năm$/i.test(printed) && /\d[^.;:]{2,90}$/.test(before) && /^ ?(?:[.;,]|$)/.test(after)) return !IS_DONE_CLOSE.test(before)
  if (/^(?:trong|cả|(?:vào |dịp )*cuối|hoàn thành|kết thúc)/i.test(printed)) return !OF_A_NAME.test(before) && !IS_DONE_CLOSE.test(before)
  if (bound === 'before' || bound === 'by') return !OF_A_NAME.test(before) && DOING.test(text)
  if (/^(?:cho )?đến hết/i.test(printed) && /^ ?(?:[.;]|$)/.test(after) && DOING.test(before) && !OF_A_NAME.test(before.slice(-30))) return true
  if (/^(?:cho )?đến/i.test(printed)) return /(?:^|[,;.] |[-+] |[a-zđ]\) |\d[.)] |từ nay )(?:phấn đấu )?$/i.test(before) || (/^ ?(?:[.;]|$)/.test(text.slice(end)) && /\d ?%/.test(before))
  if (isOfSeveral && A_YEARS_SHARE.test(before) && /^,? (?:phấn đấu )?(?:đạt|tối thiểu|ít nhất|trên|từ|có|\d+ ?%) ?/i.test(after)) return true
  return /^[-+*\s]*$/.test(before) && /^:/.test(text.slice(end)) && DOING.test(text.slice(end, end + 30))
}

/** "Năm 2026, tối thiểu 60% …" of a plan for several years; "riêng năm 2026 đạt …". */
const A_YEARS_SHARE = /(?:^[-+*•\s]*|[,;] riêng )$/i

/** "Thực hiện thí điểm từ năm 2025": a task that begins with the year of the plan's issue or later; not what is there since. */
function isFirstYear({ start, end, value }: Candidate, text: string, before: string, { anchor, issuedOn }: Times): boolean {
  const now = issuedOn === null ? anchor : Number(issuedOn.slice(0, 4))
  if (now === null || Number(value?.slice(0, 4)) < now) return false
  const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), before.lastIndexOf(': ')) + 1)
  if (OPENS.test(clause)) return /^bắt đầu/i.test(text.slice(start)) || DOING.test(/^[^.;]{0,60}/.exec(text.slice(end))?.[0] ?? '')
  return BEGINS.test(clause) && !OF_WHAT_IS_THERE.test(clause) && !OF_A_STATE.test(clause) && !IS_SAID_OF_IT.test(text.slice(end))
}

/** "Tổ chức tổng kết vào ngày 20/12/2024": a verb of doing in the clause, and no document's or state's date. */
function isOfATask(candidate: Candidate, text: string, before: string, { zone }: Reading): boolean {
  if (AT_AN_HOUR.test(before)) return !isPast(before)
  const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), before.lastIndexOf(': ')) + 1)
  const after = /^[^.;]{0,120}/.exec(text.slice(candidate.end))?.[0] ?? ''
  // "Tháng 12: tổng kết", "Trong ngày 15/6/2024 gửi báo cáo": the time opens the clause of its task.
  if (OPENS.test(clause) && opensTask(text.slice(candidate.start, candidate.end), after)) return true
  const isLast = zone === 'appendix' && after === ''
  if ((!isLast && !/^(?:vào|trong|ngày|tháng|(?:đầu|cuối|giữa) tháng|\d+ ?(?:giờ|h|g))/i.test(text.slice(candidate.start))) || (!isLast && OF_A_NAME.test(clause.replace(DOING, '')))) return false
  if (SAID_AT.test(clause) && !/^(?:trong|vào) /i.test(text.slice(candidate.start)) && !OPENS_WITH_DOING.test(clause)) return false
  if (OF_OTHERS.test(clause) || isQuotedName(candidate, text)) return false
  return (DOING.test(clause) || (IS_HELD.test(clause) && !OF_SOMEONE.test(text.slice(candidate.end)))) && !isPast(before) && !/(?:^|[\s,])đã /i.test(clause) && !/luật|nghị định|nghị quyết|quyết định|chỉ thị|công văn|thông (?:tư|báo)|hướng dẫn|căn cứ|kế hoạch/i.test(clause)
}

/** "Ban hành quy chế khai thác dữ liệu: tháng 3": a task, a colon and its time. */
function isAfterItsTask(before: string): boolean {
  return AFTER_COLON.test(before) && DOING.test(before) && !OF_A_DOCUMENT.test(before) && !/(?:có hiệu lực|(?:^|[.;] )[-+* ]*ngày [^:]{0,24}|đã [^:]{0,60}): ?$/i.test(before)
}

/** "Chuyên mục “Ngày 10/10”": the day is a name. */
function isQuotedName({ start, end }: Candidate, text: string): boolean {
  return /["“”']\s*$/.test(text.slice(0, start)) && /^\s*["“”']/.test(text.slice(end))
}

/** "Tháng 3 xong phần rà soát, tháng 6 sơ kết". */
const OPENS_WITH_ITS_TASK = anyCase`^,? (?:xong|hoàn thành|tổ chức|sơ kết|tổng kết|triển khai|ban hành|khai giảng|phát động|kiểm tra|trình|mở|báo cáo|gửi|công bố|rà soát|tập huấn)(?!\p{L})`

/** "Tháng 12: tổng kết", "Trong ngày 15/6/2024 gửi báo cáo", "Sáng ngày 12/10, tổ chức Hội thi". */
function opensTask(printed: string, after: string): boolean {
  if (IS_DONE_OR_ABOUT.test(after)) return false
  if (/^(?:đầu |giữa |cuối )?(?:tháng|quý)/i.test(printed) && OPENS_WITH_ITS_TASK.test(after)) return true
  return /^:|^ (?:phải |phấn đấu )?đạt /i.test(after) || (/^(?:vào |trong |ngày |nửa |(?:0?6|sáu) tháng |\d+ ?(?:giờ|h))/i.test(printed) && (DOING.test(after) || /^,? (?:khai mạc|khai trương|ra quân|lễ )/i.test(after)))
}

/** "hằng năm" of an index, of a plan's name, is no time of a task; "định kỳ", a day or a count always is. */
function isOurRound(candidate: Candidate, text: string, before: string, hasLabel: boolean): boolean {
  if (hasLabel) return true
  const after = text.slice(candidate.end, candidate.end + 40)
  if ((candidate.times !== undefined && OF_A_FAULT.test(before)) || PAID.test(before) || (/R\/P1Y;by=/.test(candidate.value ?? '') && /^ (?:được chọn )?là /i.test(after))) return false
  if (/^ của (?!tháng|quý|năm)/i.test(after) && !candidate.value?.includes('by=') && !OF_A_MEETING.test(before)) return false
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), before.lastIndexOf(': ')) + 1)
  if (candidate.needs === 'none') return candidate.value !== 'R' || /^ ?(?:báo cáo|gửi|tổ chức|kiểm tra|đánh giá|rà soát|sơ kết|tổng hợp|cập nhật|họp|tuyên truyền|phát|đăng)/i.test(text.slice(candidate.end)) || DOING.test(sentence)
  const printed = text.slice(candidate.start, candidate.end)
  // "Công khai dự toán ngân sách hàng quý, năm": what is made public so often has no such name.
  if (/,|\/| và /.test(printed) && MADE_PUBLIC.test(sentence) && !OF_A_YEARLY_THING.test(sentence)) return true
  if (GROWS.test(sentence) && !IS_MEASURED.test(sentence)) return true
  if (OF_AN_INDEX.test(sentence) && !(/tuần|tháng/i.test(printed) && /(?:đăng|công bố|công khai|niêm yết|thông báo) [^.;]*xếp hạng/i.test(sentence))) return false
  if (!/năm/i.test(printed) || (/,|\/| và /.test(printed) && /báo cáo/i.test(text))) return true
  if (/^ của /i.test(text.slice(candidate.end))) return false
  // "Mỗi năm có từ 02 mô hình".
  if (/^[-+*\s]*$/.test(sentence) && /^,? (?:có|phấn đấu|ít nhất|tối thiểu|mỗi|trên|từ|cắt giảm|giảm|tăng|bố trí|dành|\d+ ?%) ?/i.test(text.slice(candidate.end))) return true
  return DOING.test(sentence) || TASK_FOLLOWS.test(text.slice(candidate.end))
}

function isTaskEvent(candidate: Candidate, text: string, hasLabel: boolean, label: string): boolean {
  if (candidate.needs === 'none') {
    const before = text.slice(Math.max(0, candidate.start - 60), candidate.start)
    // How long a procedure takes is what the plan speaks of, not when it does something itself.
    return !/(?:thời gian giải quyết|rút ngắn|cắt giảm|xuống|từ \d+ ngày|trong \d+ năm|kinh nghiệm)[^.;]*$/i.test(before)
  }
  const [printed, before, after] = [text.slice(candidate.start, candidate.end), label + text.slice(0, candidate.start), text.slice(candidate.end)]
  if (/^đột xuất$/i.test(printed)) return LABEL.test(before.slice(-40)) && /^ ?(?:$|[.;])/.test(after)
  if (hasLabel) return true
  if (/^theo /i.test(printed)) return /báo cáo[^.;:]{0,40}$/i.test(before)
  // "Phản ánh về UBND xã khi phát sinh": what sets the task off ends its clause, or opens the next one.
  return /báo cáo[^.;:]{0,40}$/i.test(before) || (/^ ?(?:$|[.;,)]|hoặc |và |theo )/.test(after) && DOING.test(before.slice(-110))) || (/^ngay sau/i.test(printed) && DOING.test(text))
}

/** Before a verb, "thường xuyên" says when; in a list of qualities it praises. */
function isAdverb(text: string, { start, end }: Candidate): boolean {
  if (AFTER_COLON.test(text.slice(0, start)) && /^ ?(?:$|[.;(])/.test(text.slice(end))) return true
  if (/^ ?(?:$|[.;])/.test(text.slice(end)) && GOES_ON.test(text.slice(Math.max(0, start - 160), start))) return true
  return /^ (?:báo cáo|cập nhật|kiểm tra|đôn đốc|rà soát|đăng tải|theo dõi|tổ chức|tuyên truyền|phối hợp|quán triệt|đưa tin|thực hiện|duy trì|hướng dẫn|niêm yết|thông tin)/i.test(text.slice(end)) && (!/,\s*$/.test(text.slice(0, start)) || /"\s*,\s*$/.test(text.slice(0, start)))
    || /(?:^|[.;,:] |[-+] )(?:cập nhật|kiểm tra|đăng tải|phát|thực hiện|tổ chức|theo dõi|rà soát|duy trì|vận động|phổ biến[^,.;]{0,30}) $/i.test(text.slice(0, start))
}

/** "Năm 2023, trong quý IV đã …": what was done is told, not planned. */
function isPast(before: string): boolean {
  return HAS_BEEN.test(before)
}
