// Reads the fields of a plan's header and signature: issuer, number, symbol, place and date, kind, abstract, years, signatory.
// In: a SegmentedDocument.
// Out: the record's header fields with where each was read; the locality is read elsewhere.
import { kindOfAbbreviation } from '../../lexicon/index.ts'
import type { DocumentFields, DocumentKind, Range, SegmentedDocument, StageContext } from '../../model/index.ts'
import { allMatches } from '../../text/index.ts'
import { readOwnCode } from './code.ts'
import { readIssuer } from './issuer.ts'
import { readPlaceAndDate } from './place-and-date.ts'
import { readPlanYears } from './plan-years.ts'
import { readSignatory } from './signatory.ts'
import { readKindAndTitle } from './title.ts'
import { passagesIn, textOfPassages, toEvidence, type Evidence, type Read, type ZoneText } from './zone-text.ts'

/** Reads what the header and the signature say; null where they are silent. */
export function readDocumentFields(document: SegmentedDocument, warn: StageContext['warn']): DocumentFields {
  const header = passagesIn(document, 'header')
  const { kind, title } = readKindAndTitle(header)
  // A code or a date in the title is another document's.
  const letterhead = textOfPassages(header.filter(({ start, text }) => !CAPTION.test(text) && (!kind || start < kind.start || title === null || start >= title.end)))
  const code = readOwnCode(letterhead)
  const dated = readPlaceAndDate(without(letterhead, code)) ?? readDateAtFoot(document)
  const issuer = readIssuer(document, kind?.start ?? null)
  const signatory = readSignatory(passagesIn(document, 'signature'))
  const issuedOn = dated?.value.date ?? null
  warnOfGaps({ code, dated, issuer, textAt: ({ start, end }) => document.text.slice(start, end), isHeaderEmpty: !code && !dated && letterhead.text.trim() === '' }, warn)
  const kindFound = kind?.value ?? kindFromSymbol(code?.value.symbol ?? null) ?? kindFromText(document)
  const planYears = yearsOf(document, title?.value ?? null, kindFound === 'ke_hoach' ? issuedOn : null)
  if (planYears.length === 0) warn('year_unknown')
  return {
    kind: kindFound,
    number: code?.value.number ?? null,
    symbol: code?.value.symbol ?? null,
    code: code?.value.code ?? null,
    issuer: issuer?.value ?? null,
    locality: null,
    placeOfIssue: dated?.value.place ?? null,
    issuedOn,
    title: title?.value ?? null,
    planYears,
    signatory: signatory?.value ?? null,
    evidence: toEvidences(document, { kind, number: code?.value.number ? code : null, symbol: code?.value.symbol ? code : null, code: code?.value.code ? code : null, issuer, placeOfIssue: dated?.value.place ? dated : null, issuedOn: issuedOn ? dated : null, title, signatory }),
  }
}

/** "(Kèm theo Công văn số …)" under a title tells of the letter that it came with. */
const CAPTION = /^\(?\s*(?:kèm theo|ban hành kèm|đính kèm)/i

/** Plans without a letterhead may be dated above the signature: "Đại Sơn, ngày 05 tháng 02 năm 2024" in a line of its own. */
function readDateAtFoot(document: SegmentedDocument): ReturnType<typeof readPlaceAndDate> {
  const signed = document.passages.findIndex(({ zone }) => zone === 'signature')
  if (signed < 0) return null
  for (const passage of document.passages.slice(Math.max(0, signed - 2), signed + 2)) {
    const dated = passage.text.length < 70 ? readPlaceAndDate(passage) : null
    if (dated?.value.place && dated.value.date && dated.start === passage.start && dated.end >= passage.end - 1) return dated
  }
  return null
}

/** The code's letters would read as a place: "KH-UBND Kim Sơn, ngày …". */
function without(zone: ZoneText, range: Range | null): ZoneText {
  if (!range) return zone
  const from = range.start - zone.start
  return { ...zone, text: zone.text.slice(0, from) + ' '.repeat(range.end - range.start) + zone.text.slice(range.end - zone.start) }
}

function toEvidences(document: SegmentedDocument, reads: Readonly<Record<string, Read<unknown> | null>>): Record<string, Evidence> {
  return Object.fromEntries(Object.entries(reads).flatMap(([field, read]) => (read && read.end > read.start ? [[field, toEvidence(document, read, read.confidence)]] : [])))
}

type Dated = ReturnType<typeof readPlaceAndDate>
function warnOfGaps(
  { code, dated, issuer, textAt, isHeaderEmpty }: { textAt: (range: Range) => string; code: ReturnType<typeof readOwnCode>; dated: Dated; issuer: Read<string> | null; isHeaderEmpty: boolean },
  warn: StageContext['warn'],
): void {
  if (isHeaderEmpty || (!code && !dated && (issuer?.confidence ?? 0) < 0.9)) warn('header_missing')
  if (code?.value.unreadable) warn('code_impossible', { params: { raw: textAt(code) }, range: toRange(code) })
  else if (code && code.value.number === null) warn('number_blank', { range: toRange(code) })
  if (dated?.value.impossible) warn('date_impossible', { params: { raw: textAt(dated) }, range: toRange(dated) })
  else if (dated?.value.blank) warn('date_blank', { range: toRange(dated) })
}

const toRange = ({ start, end }: Range): Range => ({ start, end })

function kindFromSymbol(symbol: string | null): DocumentKind | null {
  return symbol ? kindOfAbbreviation(symbol.split(/[-/]/)[0] ?? '') : null
}

/** Where the header is lost the plan still says what it is: "Trên đây là Kế hoạch …". */
function kindFromText(document: SegmentedDocument): DocumentKind | null {
  const says = document.passages.some(({ text, zone }) => (zone === 'closing' && /k[ếe] ho[ạa]ch/i.test(text)) || (zone !== 'header' && /k[ếe] ho[ạa]ch n[àa]y|(?:ban hành|xây dựng)\s+k[ếe] ho[ạa]ch/i.test(text)))
  return says ? 'ke_hoach' : null
}

/** The title's years; else those of the sentence that opens or closes the plan; else the year of issue. */
function yearsOf(document: SegmentedDocument, title: string | null, issuedOn: string | null): number[] {
  const fromTitle = title === null ? [] : readPlanYears(title)
  if (fromTitle.length > 0) return fromTitle
  for (const zone of ['closing', 'preamble'] as const) {
    const text = passagesIn(document, zone).map((passage) => passage.text).join(' ').replace(/\s+/g, ' ')
    // The preamble's last such words are the plan's; before them they may be a decision's.
    const maker = allMatches(text, /(?:xây dựng|ban hành|đây là)\s+(?:nội dung\s+)?k[ếe] ho[ạa]ch/gi).at(zone === 'closing' ? 0 : -1)
    const years = maker ? readPlanYears(text.slice(maker.index, maker.index + 300)) : []
    if (years.length > 0) return years
  }
  return issuedOn ? [Number(issuedOn.slice(0, 4))] : []
}
