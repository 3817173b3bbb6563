import { DOCUMENT_KIND_TABLE, readKindName } from '../lexicon/index.ts'
import type { ZoneKind } from '../model/index.ts'
import { anyCase, asPrinted, isSmallAt } from '../text/index.ts'
import { isCapitals } from './capitals.ts'
import { readLabel } from './labels.ts'
import { isTableLine, partOf, type Line } from './line.ts'
import type { Measure } from './measure.ts'
import {
  findHeaderColumn, findSignatureColumn, isAppendixCaption, isAppendixTitle, isAuthority, isPersonName, isPosition, opensClosing, opensPreamble,
  opensPreambleFirmly, plain, readRecipientsMark,
} from './signs.ts'

export interface ZonedLine extends Line {
  readonly zone: ZoneKind
}

/** The header ends within this many lines; beyond, "KẾ HOẠCH" in a line of its own is something else. */
const HEADER_LINES = 45
const TITLE_LINES = 7

/**
 * Gives each line of the running text its zone. Lines that hold two columns (letterhead and motto, recipients and
 * signature) come back as two.
 */
export function zoneLines(flow: readonly Line[], measure: Measure): ZonedLine[] {
  const kindAt = findKindLine(flow)
  const headerEnd = findHeaderEnd(flow, kindAt, measure)
  const bodyStart = findBodyStart(flow, headerEnd)
  const tail = findTail(flow, bodyStart)
  const attached = kindAt >= 0 && readKindName(flow[kindAt]?.text ?? '') === 'quyet_dinh' ? zoneAttached(flow.slice(tail.appendix), measure) : null
  return flow.flatMap((line, i): ZonedLine[] => {
    if (i < headerEnd) return splitHeader(line)
    if (i < bodyStart) return [{ ...line, zone: 'preamble' }]
    if (i < tail.closing) return [{ ...line, zone: 'body' }]
    if (i >= tail.appendix) return attached ? [] : [{ ...line, zone: 'appendix' }]
    if (i < tail.end) return [{ ...line, zone: 'closing' }]
    const zone = tail.zones.get(i) ?? 'signature'
    return splitAt(line, zone === 'recipients' ? findSignatureColumn(line.text) : null, zone, 'signature')
  }).concat(attached ?? [])
}

/** What a decision promulgates is named again within so many lines of the attachment's beginning. */
const ATTACHED_HEADER = 12
const ATTACHED_KINDS = new Set(['ke_hoach', 'chuong_trinh', 'phuong_an', 'de_an'])

/** The plan that a decision promulgates has zones of its own; its letterhead and signature repeat the decision's. Null where an appendix is no plan. */
function zoneAttached(flow: readonly Line[], measure: Measure): ZonedLine[] | null {
  const kindAt = findKindLine(flow.slice(0, ATTACHED_HEADER))
  if (kindAt < 0 || !ATTACHED_KINDS.has(readKindName(flow[kindAt]?.text ?? '') ?? '')) return null
  return zoneLines(flow, measure).map((line) => (line.zone === 'header' || line.zone === 'signature' || line.zone === 'recipients' ? { ...line, zone: 'appendix' } : line))
}

function splitHeader(line: Line): ZonedLine[] {
  const [left, right] = splitAt(line, findHeaderColumn(line.text), 'header', 'header')
  return left ? [left, ...(right ? splitHeader(right) : [])] : []
}

function splitAt(line: Line, column: number | null, left: ZoneKind, right: ZoneKind): ZonedLine[] {
  if (column === null) return [{ ...line, zone: left }]
  const parts: readonly (readonly [Line | null, ZoneKind])[] = [[partOf(line, 0, column), left], [partOf(line, column, line.text.length), right]]
  return parts.flatMap(([part, zone]) => (part ? [{ ...part, zone }] : []))
}

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

function findHeaderEnd(flow: readonly Line[], kindAt: number, measure: Measure): number {
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
  if (/^\(/.test(line.text)) return true
  if (line.bold === false && before.bold) return false
  if (line.centred === false && before.centred) return false
  if (opensPreamble(line.text) && !(line.bold && before.bold)) return false
  if (measure.blanksTell && line.afterBlank) return line.bold === true || endsTitle(flow, at)
  return true
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

function findBodyStart(flow: readonly Line[], from: number): number {
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

interface Tail {
  readonly closing: number
  /** Where the closing words end and recipients or signature begin. */
  readonly end: number
  readonly zones: ReadonlyMap<number, ZoneKind>
  readonly appendix: number
}

function findTail(flow: readonly Line[], from: number): Tail {
  const recipients = findRecipients(flow, from)
  const authority = findSignature(flow, from, recipients)
  const starts = [recipients, authority].filter((at) => at >= 0)
  const end = starts.length > 0 ? Math.min(...starts) : findLooseEnd(flow, from)
  const { zones, appendix } = zoneTail(flow, end, recipients)
  return { closing: findClosing(flow, from, end), end, zones, appendix }
}

/** The first "Nơi nhận" after the body; an appendix may have one of its own. */
function findRecipients(flow: readonly Line[], from: number): number {
  return flow.findIndex((line, i) => i >= from && readRecipientsMark(line.text) !== null)
}

/** The authority or position above the signature, near the recipients where these are known. */
function findSignature(flow: readonly Line[], from: number, recipients: number): number {
  const first = recipients >= 0 ? Math.max(from, recipients - 12) : Math.max(from, 0)
  const last = recipients >= 0 ? recipients : flow.length
  for (let i = first; i < last; i += 1) {
    const { text } = flow[i] as Line
    if (isAuthority(text) && text.length < 90) return i
    if (isPosition(text) && isCapitals(text) && !readLabel(text)) return i
  }
  return -1
}

/** Where neither recipients nor a signature's position stand: the text ends at an appendix, or at its end. */
function findLooseEnd(flow: readonly Line[], from: number): number {
  const closed = flow.findIndex((line, i) => i > from && /\.\s?\/\s?\.?\s*$/.test(line.text))
  const appendix = flow.findIndex((_, i) => i > Math.max(from, closed) && opensAppendix(flow, i))
  if (appendix >= 0) return appendix
  return closed >= 0 && closed + 1 < flow.length && isPersonName(flow[closed + 1]?.text ?? '') ? closed + 1 : flow.length
}

function zoneTail(flow: readonly Line[], from: number, recipients: number): { zones: Map<number, ZoneKind>; appendix: number } {
  const zones = new Map<number, ZoneKind>()
  let signed = recipients >= 0 && recipients > from
  let named = false
  for (let i = from; i < flow.length; i += 1) {
    const line = flow[i] as Line
    if (opensAppendix(flow, i, named) || (named && i > recipients && opensAfterSignature(line))) return { zones, appendix: i }
    if (i < recipients) zones.set(i, 'signature')
    else if (i === recipients) zones.set(i, 'recipients')
    else if (isAuthority(line.text) || isPosition(line.text)) {
      signed = true
      zones.set(i, 'signature')
    } else zones.set(i, recipients >= 0 && isRecipient(line, zones.get(i - 1), signed) ? 'recipients' : 'signature')
    if (zones.get(i) === 'signature' && isPersonName(line.text)) named = true
  }
  return { zones, appendix: flow.length }
}

function isRecipient(line: Line, before: ZoneKind | undefined, signed: boolean): boolean {
  if (/^[-–—+*•·]/.test(line.text) || /^(?:luu|nhu)\b/.test(plain(line.text))) return true
  if (before !== 'recipients' || isPersonName(line.text) && !/[.;,]$/.test(line.text)) return false
  return !isCapitals(line.text) || !signed && /[;,.]$/.test(line.text)
}

/** Once the name stands, a long line, a table or a heading belongs to an appendix. */
function opensAfterSignature(line: Line): boolean {
  if (/^[-–—+*•·]/.test(line.text) || isAuthority(line.text) || isPosition(line.text)) return false
  return isTableLine(line) || line.text.length > 45 || (isCapitals(line.text) && line.text.length > 12 && !isPersonName(line.text))
}

/** An appendix opens with its label or title in a line of its own, or with "(Kèm theo Kế hoạch số …)" below it. */
function opensAppendix(flow: readonly Line[], at: number, signed = false): boolean {
  const line = flow[at] as Line
  if (isTableLine(line)) return false
  // "- Phụ lục -" between dashes is no recipient.
  if (/^[-–—\s]{1,4}phu luc[-–—\s]*$/.test(plain(line.text))) return true
  const captioned = [1, 2, 3].some((step) => isAppendixCaption(flow[at + step]?.text ?? ''))
  if (!isAppendixTitle(line.text)) return captioned && isCapitals(line.text) && !isAuthority(line.text) && !isPosition(line.text) && signed
  const label = readLabel(line.text)
  const rest = label?.family === 'appendix' ? line.text.slice(label.length) : line.text
  if (rest === '' || isCapitals(rest)) return true
  return captioned
}

const CLOSES = anyCase`^tr[êe]n \p{L}[âa]y l[àaá1]`

/** The words that end the plan: from "Trên đây là …", or a last paragraph that closes with "./.". */
function findClosing(flow: readonly Line[], from: number, end: number): number {
  for (let i = end - 1; i >= Math.max(from, end - 25); i -= 1) {
    const { text } = flow[i] as Line
    if (CLOSES.test(text)) return i
  }
  for (let i = end - 1; i >= Math.max(from, end - 12); i -= 1) {
    if (opensClosing(flow[i]?.text ?? '') && !readLabel(flow[i]?.text ?? '')) return i
  }
  return end
}
