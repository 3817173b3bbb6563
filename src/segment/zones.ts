import { readKindName } from '../lexicon/index.ts'
import type { ZoneKind } from '../model/index.ts'
import { anyCase } from '../text/index.ts'
import { isCapitals } from './capitals.ts'
import { findBodyStart, findHeaderEnd, findKindLine } from './header-end.ts'
import { readLabel } from './labels.ts'
import { isTableLine, partOf, type Line } from './line.ts'
import type { Measure } from './measure.ts'
import {
  findHeaderColumn, findSignatureColumn, isAppendixCaption, isAppendixTitle, isAuthority, isPersonName, isPosition, opensClosing, plain, readRecipientsMark,
} from './signs.ts'

export interface ZonedLine extends Line {
  readonly zone: ZoneKind
}

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
