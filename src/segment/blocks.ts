import { anyCase, asPrinted, isCapitalAt, isSmallAt } from '../text/index.ts'
import { isCapitals } from './capitals.ts'
import { readLabel, type Label } from './labels.ts'
import { isTableLine } from './line.ts'
import type { Measure } from './measure.ts'
import { isAppendixCaption } from './signs.ts'
import { opensBodysTask, opensTask } from './task-openings.ts'
import { startsLikeUnit } from './units-wordings.ts'
import type { ZonedLine } from './zones.ts'

/** Lines that belong together: a paragraph, a bullet, a heading, a line of the header. */
export interface Block {
  readonly lines: ZonedLine[]
  readonly label: Label | null
}

/** Zones whose lines are read one by one. */
const LINE_BY_LINE = new Set(['header', 'signature', 'furniture'])

/** Joins the lines of one paragraph and parts those of two, over breaks of lines and pages. */
export function toBlocks(lines: readonly ZonedLine[], measure: Measure): Block[] {
  const blocks: Block[] = []
  const openInZone = new Map<string, Block>()
  for (const line of lines) {
    const open = openInZone.get(line.zone)
    const label = LINE_BY_LINE.has(line.zone) ? null : readLabel(line.text)
    if (open && !LINE_BY_LINE.has(line.zone) && continues(open, line, label, measure)) {
      open.lines.push(line)
      continue
    }
    const block = { lines: [line], label }
    blocks.push(block)
    // Recipients and signature stand side by side: a line of one does not end a line of the other.
    if (line.zone !== 'recipients') openInZone.clear()
    openInZone.set(line.zone, block)
  }
  return blocks
}

const ENDS = /(?:[.;:!?]|\.\/\.?)["”')]?$/
const OPEN_ENDS = anyCase`(?:[,(\-–&/]|(?<![\p{L}])(?:và|của|các|cho|với|tại|trong|về|do|theo|đến|từ|hoặc|là|những|bằng|để))$`

/** After these the name of a body must go on: "phối hợp với Sở\nNội vụ". */
const NAME_DUE = asPrinted`(?<!\p{L})(?:với|của|do|cho|tại|và|bởi|là) (?:Bộ|Sở|Phòng|Ban|Hội|Đoàn|Trung tâm|Văn phòng|Ủy ban|Uỷ ban)$`
/** Words after which a number must come on the next page: "ngày\n15 tháng 3". */
const NUMBER_DUE = anyCase`(?<!\p{L})(?:số|ngày|tháng|năm|khoản|điều|quý|đoạn)$`
/** In mid-sentence these ask for one in the next line, even with a full stop: "theo khoản\n3. Điều 5"; "chính quyền số" and "hằng tháng" do not. */
const NUMBER_OWED = anyCase`(?<!(?<!\p{L})(?:hằng|hàng|mỗi|trong|cuối|đầu|từng|cả|các|theo|nhiều|một|những|\d) )(?<!\p{L})(?:ngày|tháng|quý|khoản|điểm|điều|(?:quyết định|kế hoạch|công văn|nghị quyết|nghị định|thông tư|chỉ thị|mục|khoản|văn bản) số)$`

const SMALL_AT_START = asPrinted`^.{0,2}\p{Ll}`

function continues(open: Block, line: ZonedLine, label: Label | null, measure: Measure): boolean {
  const before = open.lines.at(-1) as ZonedLine
  if (isTableLine(before) || isTableLine(line)) return false
  if (label) return isFalseLabel(open, before, line, label, measure)
  if (before.bold && line.bold === false && !OPEN_ENDS.test(before.text)) return false
  const ended = ENDS.test(before.text)
  if ((leavesBracketOpen(before.text) || leavesQuoteOpen(before.text, line.text)) && line.text.length < 200 && (!line.opens || before.page !== line.page)) return true
  if (isCapitals(before.text) && SMALL_AT_START.test(line.text) && !isSmallAt(line.text, 0)) return OPEN_ENDS.test(before.text) && before.bold !== true
  if (isBareLabel(open)) return line.text.length < 200
  if (/^\(/.test(line.text) && !ended && !isCapitals(before.text)) return !isAppendixCaption(line.text)
  if (isSmallAt(line.text, 0) || /^[),;]/.test(line.text)) return !(ended && measure.fits(before, line)) && !(ended && /[;:]"?$/.test(before.text))
  if (isCapitals(line.text) !== isCapitals(before.text) && line.text.length > 8 && isCapitals(line.text)) return OPEN_ENDS.test(before.text)
  if (OPEN_ENDS.test(before.text) || NAME_DUE.test(before.text) || (/^\d/.test(line.text) && (before.page === line.page ? NUMBER_OWED : NUMBER_DUE).test(before.text))) return true
  // A heading in capitals that was broken by hand goes on at the margin.
  if (line.opens && open.label && !ended && isCapitals(before.text) && isCapitals(line.text) && measure.isIndented(before) && !measure.isIndented(line)) return open.lines.length < 4
  // Under a line that only looks centred, the next paragraph seems to go on with it: its indent tells.
  if (line.opens !== null) return !line.opens && !(before.opens !== false && measure.isIndented(line) && measure.isIndented(before))
  if (line.zone === 'recipients') return !ended && !measure.fits(before, line)
  if (line.zone === 'preamble' || line.zone === 'closing') return !/[.;:]$/.test(before.text) || !/[;:]$/.test(before.text) && !measure.fits(before, line)
  if (isCapitals(before.text) && isCapitals(line.text)) return !ended && (open.label !== null || !(measure.blanksTell && line.afterBlank)) && open.lines.length < 5
  if (before.bold && line.bold && !ended && open.lines.length < 5) return !measure.blanksTell || !line.afterBlank
  if (measure.blanksTell && line.afterBlank) return !ended && !measure.fits(before, line) && before.page !== line.page
  if (/[;:]["”']?$|\.\/\.?$/.test(before.text)) return false
  if (!ended && (opensTask(line.text, before.text) || (open.label && opensBodysTask(line.text) && namesBody(open)))) return false
  // A line that fills its page from indent to margin looks centred, and the reader does not tell whether it opens a paragraph.
  if (line.opens === null && measure.isIndented(line)) return false
  return !measure.fits(before, line)
}

/** "5. Đề nghị Ủy ban Mặt trận Tổ quốc xã và các đoàn thể": so far nothing but a name. */
function namesBody({ label, lines: [first, ...rest] }: Block): boolean {
  return first !== undefined && rest.length < 2 && startsLikeUnit(first.text.slice(label?.length ?? 0)) && !/[:.]/.test(first.text.slice(label?.length ?? 0))
}

/** "… theo quy định (trước" | "15/11 hằng năm)": the next line closes the bracket. */
function leavesBracketOpen(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')') && !/[;:]$/.test(text)
}

/** "… cuộc thi "Tìm hiểu quận" | "Cẩm Lệ": phát động …": each line has one of the quotes. */
function leavesQuoteOpen(before: string, next: string): boolean {
  return before.includes('"') && before.split('"').length % 2 === 0 && next.split('"').length % 2 === 0 && !/[;:]$/.test(before)
}

/** "Phần I" alone in its line: its title stands in the next. */
function isBareLabel({ label, lines: [line] }: Block): boolean {
  return label !== null && label.family !== 'appendix' && label.family !== 'bullet' && line !== undefined && line.text.length <= label.length
}

/** "các tổ chức chính trị" | "- xã hội xã": the dash between two fields. */
const SPLIT_FIELD = /(?:chính trị|kinh tế|văn h[óo][aá])$/i
const OTHER_FIELD = asPrinted`^[-–] ?xã hội(?!\p{L})`

/** A label at a line's start that is none: the tail of "2022-\n2025", of "Văn hóa\n- Thể thao", of "khoản\n3. Điều 5". */
function isFalseLabel(open: Block, before: ZonedLine, line: ZonedLine, label: Label, measure: Measure): boolean {
  if (label.family === 'bullet' && SPLIT_FIELD.test(before.text) && OTHER_FIELD.test(line.text)) return true
  if (line.opens || ENDS.test(before.text) || before.bold && line.bold) return false
  if (label.family === 'appendix') return OPEN_ENDS.test(before.text) || leavesBracketOpen(before.text)
  if (label.family === 'arabic' && NUMBER_OWED.test(before.text)) return true
  if (measure.fits(before, line)) return false
  const rest = line.text.slice(label.length)
  if (label.family === 'bullet') {
    if (/^\d/.test(rest)) return /\d$/.test(before.text)
    return /^[-–]\s/.test(line.text) && open.label !== null && isCapitalAt(rest, 0) && isCompoundTail(before.text, rest)
  }
  return label.family === 'roman' || label.family === 'dotted2' ? false : isSmallAt(rest, 0) && label.family !== 'letter' && label.family !== 'paren'
}

const A_CAPITAL = asPrinted`\p{Lu}`
const CAPITAL_THEN_SMALL = asPrinted`^\p{Lu}\p{Ll}+\s\p{Ll}`

/** "… Truyền thông - Văn hóa" + "- Thể thao thành phố": a name of several fields broken before its dash. */
function isCompoundTail(before: string, rest: string): boolean {
  const lastPart = before.split(/\s+/).slice(-4).join(' ')
  return A_CAPITAL.test(lastPart) && rest.split(/\s+/).length <= 8 && CAPITAL_THEN_SMALL.test(rest)
}
