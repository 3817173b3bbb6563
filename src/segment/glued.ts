import { allMatches, asPrinted, toPattern } from '../text/index.ts'
import { isWording, readKinds } from './kinds.ts'
import { opensTask, TASK_OPENING } from './task-openings.ts'
import { startsLikeUnit } from './units-wordings.ts'
import { isCapitals } from './capitals.ts'
import { readLabel } from './labels.ts'
import { isTableLine, partOf, type Line } from './line.ts'

/** Extraction may run a whole page into one line; shorter ones hold nothing to part. */
const SHORTEST = 30
/** After the end of a sentence, the label of the next paragraph. */
const AFTER_STOP = toPattern(String.raw`(?=(?:[IVX]{1,4}\s?[.)/]|\d{1,2}(?:\.\d{1,2}){0,2}\s?[.)/]|[a-zđ]\)|[-–+*•])\s*\p{Lu}\p{L}*[\s,])(?<=[.;:!?…][)”"']?\s+)`, 'g')
/** A Roman label with capitals behind it opens a section wherever it stands. */
const ROMAN_INSIDE = toPattern(String.raw`(?=[IVX]{1,4}\s?[.)/]\s*\p{Lu}{2,}[,\s]+\p{Lu}{2,})(?<=(?<!(?:[Qq]u[ýy]|[Pp]h[ầa]n|[Cc]h[ưu][ơo]ng|[Mm][ụu]c|[Đđ]i[ềe]u|[Kk]ho[ảa]n|l[ầa]n|kh[óo]a|lo[ạa]i|nh[óo]m|v[àa])\s*)\s)`, 'g')
const CLOSING_INSIDE = /(?<=[.;/:]\s+)(?=Trên đây là\s|Nơi nhận\s*:)/g
/** Each pattern behind a plain one that says cheaply where it cannot match. */
const INSIDE: readonly (readonly [RegExp, RegExp])[] = [
  [/[.;:!?…][)”"']?\s+(?:[IVX\d–+*•-]|[a-zđ]\))/, AFTER_STOP],
  [/\s[IVX]{1,4}\s?[.)/]/, ROMAN_INSIDE],
  [/Trên đây là|Nơi nhận/, CLOSING_INSIDE],
]
/** Where the first paragraph under a title that stands in the same line begins. */
const FIRST_UNDER_TITLE = toPattern(`\\s(?=(?:1\\.|1\\.1\\.?|\\d\\.1\\.?|a\\)|[-–+•])\\s*[\\p{Lu}\\d]|[-–+•]\\s*\\d|${TASK_OPENING})`, 'g')

/** Parts a line that holds several paragraphs run together; most lines come back as they are. */
export function partGlued(line: Line): Line[] {
  if (line.role !== 'body' || line.text.length < SHORTEST || isTableLine(line)) return [line]
  const cuts = new Set<number>()
  for (const [sign, pattern] of INSIDE) if (sign.test(line.text)) for (const { index } of allMatches(line.text, pattern)) if (index > 0) cuts.add(index)
  return partAt(line, [...cuts].sort((a, b) => a - b)).flatMap(partUnderTitle)
}

function partAt(line: Line, cuts: readonly number[]): Line[] {
  if (cuts.length === 0) return [line]
  const bounds = [0, ...cuts, line.text.length]
  return bounds.slice(0, -1).flatMap((from, i) => partOf(line, from, bounds[i + 1] as number) ?? [])
}

/** "I. MỤC ĐÍCH, YÊU CẦU 1. Mục đích - Nâng cao …": a title in capitals or of known wording, and what follows under it. */
function partUnderTitle(line: Line): Line[] {
  const label = readLabel(line.text)
  if (!label || label.family === 'bullet') return [line]
  for (const { index } of line.text.matchAll(FIRST_UNDER_TITLE)) {
    const title = line.text.slice(label.length, index).trim()
    if (title === '' || title.length > 120 || /[.;:]/.test(title)) break
    if (!isTitle(title, line.text.slice(index + 1))) continue
    const [first, ...rest] = partAt(line, [index + 1])
    return first ? [first, ...rest.flatMap(partUnderTitle)] : [line]
  }
  return partAfterKnownTitle(line, label.length)
}

/** Titles of the genre that say of themselves where they end. */
const KNOWN_TITLE = /^(?:về )?(?:công tác )?(?:cải cách (?:thể chế|thủ tục hành chính|tthc|tổ chức bộ máy(?: hành chính)?(?: nhà nước)?|chế độ công vụ|tài chính công)|(?:xây dựng|phát triển|xây dựng và phát triển) (?:chính phủ|chính quyền) điện tử,?(?: (?:và )?(?:chính phủ|chính quyền) số)?|hiện đại h(?:óa|oá) (?:nền )?hành chính|chỉ đạo,? điều hành(?: cải cách hành chính| cchc)?|tuyên truyền|thông tin,? tuyên truyền|thuận lợi|khó khăn)$/i
/** Further verbs that open a task after a dash, where no name of several fields goes on with them. */
const DASHED_TASK = asPrinted`^(?:Đôn đốc|Kiểm tra|Giám sát|Tuyên truyền|Xây dựng(?![,:;]|\s[-–]|\s+và\s\p{Lu})|Ban hành|Viết|Huy động|Cung cấp|Phát (?:động|sóng|hành|thanh)|Tiếp nhận|Niêm yết|Bảo đảm|Đảm bảo|Lập|Gửi|Công khai|Giúp|Quản lý|Giải quyết|Hỗ trợ|Lãnh đạo|Tổ chức|Tiếp tục|Đăng)(?!\p{L})`
/** Capitals that go on with a title: what it is about, or whom. */
const GOES_ON = asPrinted`^(?:Kế hoạch|Chương trình|Đề án|Nghị|Quyết định|Luật|Chỉ thị|Thông|Chính phủ|Đảng|Nhà nước|Nhân dân|Bộ|Sở|Phòng|Ban|Ủy|Uỷ|Hội|Đoàn|Trung|Tổ|Văn phòng)(?!\p{L})`

const BEFORE_CAPITAL = toPattern(String.raw`(?<=[\p{Ll}\p{Lu}])\s(?=\p{Lu}\p{Ll})`, 'g')

/** "1. Cải cách thể chế Rà soát các văn bản …": a known title, and a sentence that begins with a capital. */
function partAfterKnownTitle(line: Line, from: number): Line[] {
  for (const { index } of allMatches(line.text, BEFORE_CAPITAL)) {
    const title = line.text.slice(from, index).trim()
    if (title.length > 90 || /[.;:]/.test(title)) break
    const next = line.text.slice(index + 1)
    if ((isWording(title) || KNOWN_TITLE.test(title)) && next.split(/\s+/, 6).length > 5 && !GOES_ON.test(next) && !asksBody(title, next)) return partAt(line, [index + 1])
  }
  return [line]
}

/** "Yêu cầu Thủ trưởng các phòng …": a demand, whoever it is for. */
function asksBody(title: string, next: string): boolean {
  return /^yêu cầu$/i.test(title) && startsLikeUnit(next)
}

const GOES_ON_IN_CAPITALS = asPrinted`^[-–]\s*\p{Lu}+\s+\p{Lu}{2,}`

/** What stands before a first item: capitals, a known wording, a body before its task, or few words before "a)" or "1.1". */
function isTitle(title: string, next: string): boolean {
  if (/\d$/.test(title) && /^[-–]\s*\d/.test(next)) return false
  // "MỤC ĐÍCH - Ý NGHĨA - YÊU CẦU" is one title.
  if (isCapitals(title)) return title.includes(' ') && !opensTask(next, '') && !GOES_ON_IN_CAPITALS.test(next)
  const count = title.split(/\s+/).length
  if (count <= 6 && readKinds(title).length > 0) return !opensTask(next, '')
  if (KNOWN_TITLE.test(title)) return true
  const task = next.replace(/^[-–+•]\s*/, '')
  if (count <= 14 && startsLikeUnit(title) && task !== next && DASHED_TASK.test(task)) return !title.endsWith(',')
  if (count <= 14 && startsLikeUnit(title) && opensTask(task, title)) return !title.endsWith(',')
  return count <= 12 && /^(?:a\)|\d\.1\.?)\s/.test(next) && !/(?:điểm|khoản|mục|và|của|với|tại|,)$/u.test(title)
}
