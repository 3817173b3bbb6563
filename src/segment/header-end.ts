import { DOCUMENT_KIND_TABLE, readKindName } from '../lexicon/index.ts'
import { anyCase, asPrinted, isSmallAt } from '../text/index.ts'
import { isCapitals } from './capitals.ts'
import { readLabel } from './labels.ts'
import { isTableLine, type Line } from './line.ts'
import type { Measure } from './measure.ts'
import { isAuthority, isPosition, opensPreamble, opensPreambleFirmly, plain } from './signs.ts'

/** The header ends within this many lines; beyond, "KẾ HOẠCH" in a line of its own is something else. */
const HEADER_LINES = 45
const TITLE_LINES = 7

const KIND_NAMES = DOCUMENT_KIND_TABLE.flatMap(({ name, alsoNamed = [] }) => [name, ...alsoNamed]).map(plain)

/** The line that names the kind of document, "KẾ HOẠCH", alone or with the title glued to it; -1 where there is none. */
export function findKindLine(flow: readonly Line[]): number {
  const head = flow.slice(0, HEADER_LINES)
  const alone = head.findIndex((line) => isKindPrint(line.text) && readKindName(line.text) !== null)
  if (alone >= 0) return alone
  return head.findIndex((line) => {
    const words = line.text.split(/\s+/)
    return words.length > 2 && isCapitals(words.slice(0, 2).join(' ')) && KIND_NAMES.includes(plain(words.slice(0, 2).join(' ')))
  })
}

const TWO_WORDS = asPrinted`^\p{Lu}\p{Ll}*\s\p{L}+$`

function isKindPrint(text: string): boolean {
  return isCapitals(text) || TWO_WORDS.test(text.trim())
}

export function findHeaderEnd(flow: readonly Line[], kindAt: number, measure: Measure): number {
  if (kindAt < 0) return findLetterheadEnd(flow)
  let end = kindAt + 1
  while (end < flow.length && end - kindAt <= TITLE_LINES && continuesTitle(flow, kindAt, end, measure)) end += 1
  return end
}

/** Without a kind line, the header is what stands before the first sentence or label and looks like a letterhead. */
function findLetterheadEnd(flow: readonly Line[]): number {
  let end = 0
  for (; end < Math.min(flow.length, 15); end += 1) {
    const { text } = flow[end] as Line
    const letterhead = isCapitals(text) || /^(?:s[o6]\s*[:.]|doc lap|ve viec|v\/v)/.test(plain(text)) || /,\s*ng[àa]y\b/i.test(text)
    if (!letterhead || (readLabel(text) && !/^s[o6]/.test(plain(text)))) break
  }
  return end + countTitleLines(flow, end)
}

/** A title may outlive the lines above it: short lines without a stop, up to the first legal basis or label. */
function countTitleLines(flow: readonly Line[], from: number): number {
  for (let count = 0; count <= 5; count += 1) {
    const line = flow[from + count]
    if (!line) return 0
    if (opensPreambleFirmly(line.text) && isPreambleParagraph(flow, from + count)) return count
    if (/[.;:,]$/.test(line.text) || line.text.length > 160 || readLabel(line.text)) return 0
  }
  return 0
}

function continuesTitle(flow: readonly Line[], kindAt: number, at: number, measure: Measure): boolean {
  const line = flow[at] as Line
  const before = flow[at - 1] as Line
  const kindIsAlone = plain(flow[kindAt]?.text ?? '').split(' ').length <= 4
  if (isTableLine(line) || isAuthority(line.text) || isPosition(line.text) || /^kinh gui\b/.test(plain(line.text))) return false
  // "QUYẾT ĐỊNH" | "Ban hành Kế hoạch …" is a title; further down it is the sentence that makes the plan.
  if (isMaker(line.text) && !(at === kindAt + 1 && kindIsAlone && /^(?:ban hanh|phe duyet) /.test(plain(line.text)))) return false
  if (at === kindAt + 1 && kindIsAlone) return line.text.length < 400 && !opensBody(line) && !(opensPreambleFirmly(line.text) && isPreambleParagraph(flow, at))
  if (opensPreambleFirmly(line.text) && !isSmallAt(line.text, 0)) return false
  // "Phổ biến pháp luật; hòa giải ở cơ sở;" | "chuẩn tiếp cận pháp luật": a list in the title goes on in small letters.
  if (isSmallAt(line.text, 0) && !/[.:]$/.test(before.text) && !(before.text.endsWith(';') && opensPreamble(line.text))) return line.text.length < 200
  if (opensBody(line) || /[.:;]$/.test(before.text) || line.text.length > 160) return false
  if (isFirstOfParagraph(line, flow[at + 1])) return false
  if (TITLE_GOES_ON.test(before.text)) return true
  if (/^\(/.test(line.text)) return true
  if (line.bold === false && before.bold) return false
  if (line.centred === false && before.centred) return false
  if (opensPreamble(line.text) && !(line.bold && before.bold)) return false
  if (measure.blanksTell && line.afterBlank) return line.bold === true || endsTitle(flow, at)
  return true
}

/** After these words a title is not at its end, however wide its next line is. */
const TITLE_GOES_ON = anyCase`(?<!\p{L})(?:và|của|về|với|cho|tại|trong|theo|thuộc)$`
const PARAGRAPH_INDENT_PT = 14

/** On a page with an image: indented and filled to the margin, with the next line back at the margin. */
function isFirstOfParagraph({ box }: Line, next: Line | undefined): boolean {
  return box !== null && next?.opens === false && next.box !== null && box[0] - next.box[0] >= PARAGRAPH_INDENT_PT && box[2] >= next.box[2] - PARAGRAPH_INDENT_PT
}

/** The second line of a title set apart by an empty line: short, with the preamble straight under it. */
function endsTitle(flow: readonly Line[], at: number): boolean {
  const line = flow[at] as Line
  const next = flow[at + 1]
  return line.bold === null && line.text.length < 110 && !opensPreamble(line.text) && next !== undefined && opensPreambleFirmly(next.text)
}

/** The sentence that makes the plan: "UBND xã xây dựng Kế hoạch … như sau:". */
function isMaker(text: string): boolean {
  return /(?:xay dung|ban hanh|lap|de ra)(?: va ban hanh)? ke hoach|(?:nhu sau|sau day|cu the|sau) ?: ?$/.test(plain(text))
}

/** A legal basis ends with a stop or says that the plan is made; a title that names a resolution does neither. */
function isPreambleParagraph(flow: readonly Line[], from: number): boolean {
  if (isSmallAt(flow[from]?.text ?? '', 0)) return false
  let words = ''
  for (let i = from; i < Math.min(flow.length, from + 8); i += 1) {
    const { text, afterBlank } = flow[i] as Line
    if (i > from && ((afterBlank && !isSmallAt(text, 0)) || opensPreamble(text))) break
    words += ` ${text}`
    if (/[.;:]$/.test(text)) return true
  }
  return isMaker(words) || /,$/.test(words)
}

/** Whether a line is the first of the body: a label that begins a list, but no bullet and no legal basis. */
function opensBody(line: Line): boolean {
  const label = readLabel(line.text)
  return label !== null && label.family !== 'bullet' && label.family !== 'appendix'
}

export function findBodyStart(flow: readonly Line[], from: number): number {
  const limit = Math.min(flow.length, from + 80)
  for (let i = from; i < limit; i += 1) {
    const line = flow[i] as Line
    const label = readLabel(line.text)
    if (label && label.family !== 'bullet' && label.family !== 'letter' && label.ordinal <= 1) return i
    if (label && (label.family === 'roman' || label.family === 'capital')) return i
    if (i > from && isCapitals(line.text) && line.text.length > 6 && !label) return i
    const before = flow[i - 1]
    if (i > from && before && /(?:như sau|sau đây|nhu sau|sau day|cụ thể|sau)\s*:\s*$/i.test(before.text)) return i
  }
  return Math.min(from, flow.length)
}
