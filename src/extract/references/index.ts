import { impliedIssuer, codeKey } from '../../lexicon/index.ts'
import type { DocumentKind, Relation } from '../../model/index.ts'
import { allMatches, asPrinted } from '../../text/index.ts'
import { defineExtractor, type ExtractContext, type Found, type PlacedFact, type Reading } from '../extractor.ts'
import { plainOf } from '../plain-text.ts'
import { findCitedCodes, mayHoldCode, type CitedCode } from './cited-code.ts'
import { findBackReferences, findNamed, type NamedDocument } from './named.ts'
import { isInRow, leadOf, saidRelation } from './relation.ts'
import { readTitle } from './title.ts'

/**
 * Văn bản được viện dẫn: every document that the plan cites, by number or by name; one fact a mention.
 * The plan's own number is none.
 */
export const references = defineExtractor({
  name: 'references',
  version: 3,
  fact: 'references',
  reads: { zones: ['header', 'preamble', 'body', 'closing', 'appendix', 'footnote'] },
  *find(reading, context) {
    const { text: own, range: placeOf } = plainOf(reading)
    const text = mayHoldCode(own) ? own + continuation(reading, context) : own
    const range = (start: number, end: number) => placeOf(start, Math.min(end, own.length))
    if (reading.zone === 'header' && /^s[ốôoổ] ?:/i.test(text)) return // the plan's own number
    const cited = findCitedCodes(text).filter(({ codeStart }) => codeStart < own.length)
    const lead = reading.zone === 'preamble' ? leadBefore(reading, context) : null
    let relation = 'de_cap' as Relation
    for (const [i, one] of cited.entries()) {
      if (isOwnCaption(reading, one, text, context)) continue
      const next = cited[i + 1]?.start ?? text.length
      const alone = relationOf(text, one, cited.slice(0, i), lead)
      // "thay thế Nghị quyết số … và Nghị quyết số …" replaces both.
      relation = alone === 'de_cap' && relation === 'thay_the' && /^,? ?(?:và )?(?:các )?$/.test(text.slice(cited[i - 1]?.end ?? 0, one.start)) ? relation : alone
      yield {
        at: range(one.start, one.end), ...valuesOf(one, cited[i - 1], text),
        issuer: one.issuer ?? anchoredIssuer(reading, context) ?? implied(one, context),
        title: readTitle(text.slice(one.end, Math.max(next, Math.min(text.length, one.end + 330)))),
        relation,
        confidence: one.flags.length + (one.code?.flags.length ?? 1) === 0 ? 0.97 : 0.75,
      }
      yield* sharedSymbol(one, text, range, relation)
    }
    const taken = cited.map(({ start, end }) => ({ start, end }))
    for (const named of findNamed(own, taken)) {
      if (isOwnName(reading, named.values.kind, own.slice(0, named.start)) || isYetToCome(named, own, cited)) continue
      yield { ...named.values, at: range(named.start, named.end), relation: relationOf(text, named, cited.filter(({ end }) => end <= named.start), lead), confidence: 0.8 }
    }
    for (const back of findBackReferences(own)) yield { ...back.values, at: range(back.start, back.end), confidence: 0.8 }
  },
  judge: (facts, context) => nameByAnchors(resolveBackReferences(facts), context).filter((fact) => !isOwn(fact, context)),
})

const ANY_LETTER = asPrinted`^\p{L}`
const SMALL_OR_DIGIT = asPrinted`^[\p{Ll}\d]`

/**
 * Where a paragraph breaks off inside a citation ("… ngày" | "04/3/2024 của UBND tỉnh"), the beginning of the next one.
 * Empty where the paragraph ends as paragraphs do.
 */
function continuation(reading: Reading, context: ExtractContext): string {
  const { text } = plainOf(reading)
  if (reading.form === 'cell' || /[.;:!?)]$/.test(text) || reading.index + 1 >= context.document.passages.length) return ''
  const next = context.reading(reading.index + 1)
  const goesOn = next.zone === reading.zone && next.form === 'paragraph' && !/^(?:[a-zđ]|\d{1,2})[.)] /.test(plainOf(next).text)
  const opens = /(?:thành phố|tỉnh|huyện|quận|thị xã|xã|phường|thị trấn)$/.test(text) ? ANY_LETTER : SMALL_OR_DIGIT
  return goesOn && opens.test(plainOf(next).text) ? ` ${plainOf(next).text.slice(0, 160)}` : ''
}

/** Kinds that a symbol may have beside the one that is written: "Chương trình hành động số 52-CTr/TU". */
function kindOf(one: CitedCode, before: CitedCode | undefined, text: string): { kind: DocumentKind | null; mismatch: boolean } {
  const bySymbol = one.code?.kind ?? null
  const inherited = before && !one.isVague && isInRow(text.slice(before.end, one.start)) ? before.writtenKind : null
  const written = one.isVague ? null : one.writtenKind
  if (written === null) return { kind: bySymbol ?? inherited ?? (one.isVague || one.code?.flags.includes('symbol_without_type') ? 'cong_van' : null), mismatch: false }
  const isKin = bySymbol === null || written === bySymbol || written.startsWith(bySymbol) || bySymbol.startsWith(written) || (bySymbol === 'quyet_dinh' && /^quy_/.test(written))
  return { kind: written, mismatch: !isKin }
}

function valuesOf(one: CitedCode, before: CitedCode | undefined, text: string) {
  const { kind, mismatch } = kindOf(one, before, text)
  const flags = [...one.flags, ...(one.code?.flags ?? ['number_blank'])].filter((flag) => !(kind === 'cong_van' && flag === 'symbol_without_type'))
  if (mismatch) flags.push('kind_mismatch')
  return {
    kind, code: one.code?.code ?? null, number: one.code?.number ?? null, symbol: one.code?.symbol ?? one.symbol,
    issuedOn: one.issuedOn ?? sharedDate(one, text), flags,
  }
}

/** "12/QĐ-UBND, 13/QĐ-UBND cùng ngày 25/01/2024" says that the date is both's. */
function sharedDate(one: CitedCode, text: string): string | null {
  const rest = /^(?:(?:, | và |; )(?:(?:Nghị định|Thông tư|Quyết định|Kế hoạch|Nghị quyết|Công văn|Thông báo|Tờ trình) )?(?:số:? ?)?[\d]{1,5}[^ ,;]{1,25}){1,6},? (?:đều |cùng )(?:ban hành )?ngày (\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(text.slice(one.end, one.end + 160))
  return rest ? `${rest[3]}-${rest[2]?.padStart(2, '0')}-${rest[1]?.padStart(2, '0')}` : null
}

const NUMBERS_BEFORE = asPrinted`(?<![\p{L}\p{N}])số:? ((?:\d{1,4}(?:, ?| và ))+)$`

/** "Quyết định số 12, 13/QĐ-UBND": the number before shares the symbol. */
function* sharedSymbol(one: CitedCode, text: string, range: (start: number, end: number) => { start: number; end: number }, relation: Relation): Iterable<Found<'references'>> {
  const from = Math.max(0, one.codeStart - 40)
  const row = NUMBERS_BEFORE.exec(text.slice(from, one.codeStart))
  if (!row || !one.code) return
  const mark = one.code.code[one.code.number.length] ?? '/'
  for (const { 0: number, index } of allMatches(row[1] ?? '', /\d+/g)) {
    const start = from + row.index + row[0].length - (row[1] ?? '').length + index
    yield {
      at: range(start, start + number.length), kind: one.code.kind, number, symbol: one.code.symbol,
      code: `${number}${mark}${one.code.year ? `${one.code.year}/` : ''}${one.code.symbol}`,
      issuedOn: null, issuer: one.issuer, title: null, relation, flags: ['symbol_shared'], confidence: 0.8,
    }
  }
}

/** What the preamble's clause says it does with the documents it cites; goes on from the paragraphs before. */
function leadBefore(reading: Reading, context: ExtractContext): Relation | null {
  for (let i = reading.index; i >= 0 && i > reading.index - 25; i -= 1) {
    const before = context.reading(i)
    if (before.zone !== 'preamble') return null
    const clauses = i === reading.index ? [plainOf(before).text] : plainOf(before).text.split(/[;.] /)
    const lead = clauses.map(leadOf).findLast((one) => one !== null)
    if (lead) return lead
  }
  return null
}

function relationOf(text: string, one: { start: number }, before: readonly { end: number }[], lead: Relation | null): Relation {
  const said = saidRelation(text.slice(0, one.start))
  const previous = before.at(-1)
  const between = previous ? text.slice(previous.end, one.start) : ''
  if (said && (!previous || /[.;(]/.test(between))) return said
  const clauseStart = Math.max(text.lastIndexOf('; ', one.start), text.lastIndexOf('. ', one.start))
  const own = leadOf(text.slice(clauseStart < 0 ? 0 : clauseStart + 2, one.start))
  const current = lead === null ? null : (own ?? lead)
  if (current === null) return 'de_cap'
  return !previous || clauseStart >= previous.end - 1 || isInRow(between) ? current : 'de_cap'
}

/** The body that a footnote's anchor names: "quyết định của Chủ tịch UBND tỉnh về …²". */
function anchoredIssuer(reading: Reading, { document, reading: at }: ExtractContext): string | null {
  if (reading.zone !== 'footnote') return null
  const note = document.footnotes.find(({ passage }) => passage === reading.index)
  const anchor = note?.anchor
  if (!anchor) return null
  const home = document.passages.findIndex((passage) => passage.zone !== 'footnote' && passage.start <= anchor.start && passage.end >= anchor.end)
  if (home < 0) return null
  const before = plainOf({ text: at(home).text.slice(0, anchor.start - at(home).start) }).text
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.length - 260, 0))
  return /của ((?:Chủ tịch )?(?:UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|Ban Thường vụ|Bộ Chính trị|Ban Bí thư|Tỉnh ủy|Thành ủy|Huyện ủy)(?: (?:Tỉnh ủy|Thành ủy|Huyện ủy|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|\p{Lu}\p{L}*)){0,5})/u.exec(clause)?.[1] ?? null
}

/** What a footnote gives the number of is not cited a second time by its name: the name becomes the title. */
function nameByAnchors(facts: readonly PlacedFact<'references'>[], { document }: ExtractContext): PlacedFact<'references'>[] {
  const anchors = document.footnotes.flatMap(({ anchor, passage }) => (anchor ? [{ anchor, passage }] : []))
  const nameAt = (start: number, end: number) => facts.find(({ values, ...fact }) => values.code === null && values.title && fact.start < start && fact.end >= start - 2 && fact.end <= end + 1)
  const taken = new Set<PlacedFact<'references'>>()
  const named = facts.map((fact) => {
    const note = anchors.find(({ passage }) => passage === fact.passage)
    const name = note && nameAt(note.anchor.start, note.anchor.end)
    if (!name || fact.values.code === null || fact.values.title || name.values.kind !== fact.values.kind) return fact
    taken.add(name)
    return { ...fact, values: { ...fact.values, title: name.values.title } }
  })
  return named.filter((fact) => !taken.has(fact))
}

/** The body that the letters imply, where they leave no choice; for `TU` the plan's own province tells. */
function implied({ code }: CitedCode, { fields }: ExtractContext): string | null {
  if (!code) return null
  if (code.bodies.includes('TU') && code.kind) {
    const province = fields.locality?.province
    return province ? (/^(?:Thành phố|TP)/i.test(province) ? 'Thành ủy' : 'Tỉnh ủy') : null
  }
  return code.bodies.map(impliedIssuer).find((body) => body !== null) ?? (/^QH\d/.test(code.symbol) ? 'Quốc hội' : null)
}

/** "(Kèm theo Kế hoạch số 35/KH-UBND …)" over an appendix is the plan itself, and so is a number left blank there. */
function isOwnCaption({ zone, form }: Reading, one: CitedCode, text: string, { fields }: ExtractContext): boolean {
  if (form === 'cell' || !/(?:kèm theo|đính kèm)[ \p{L}]{0,20}$/iu.test(text.slice(0, one.start))) return false
  if (one.code === null) return true
  return (zone === 'appendix' || zone === 'header') && (one.writtenKind ?? one.code.kind) === (fields.kind ?? 'ke_hoach')
}

/** "Trên đây là Kế hoạch …", "UBND xã ban hành Kế hoạch … như sau" name the plan itself. */
function isOwnName({ zone }: Reading, kind: DocumentKind | null, before: string): boolean {
  if (kind !== 'ke_hoach') return false
  return /đây là(?: nội dung| toàn bộ nội dung)? $/i.test(before) || (zone === 'preamble' && /(?:ban hành|xây dựng|triển khai|lập)(?: nội dung)? $/i.test(before))
}

/** "Ban hành Kế hoạch kiểm tra năm 2024" is a task; "Quyết định số … ban hành Kế hoạch …" names what was issued. */
function isYetToCome({ start, values: { kind } }: NamedDocument, text: string, cited: readonly CitedCode[]): boolean {
  if (kind !== 'ke_hoach' && kind !== 'de_an' && kind !== 'chuong_trinh') return false
  const clause = Math.max(text.lastIndexOf('; ', start), text.lastIndexOf('. ', start), 0)
  return /(?:ban hành|xây dựng|lập|dự thảo|tham mưu)(?: và (?:ban hành|triển khai|tổ chức thực hiện))?(?: các)? $/i.test(text.slice(clause, start)) && !cited.some((one) => one.start >= clause && one.end <= start)
}

/** Most codes differ in their numbers already. */
function isSameNumber(one: string, other: string): boolean {
  const [a, b] = [Number.parseInt(one, 10), Number.parseInt(other, 10)]
  return a === b || Number.isNaN(a) || Number.isNaN(b)
}

function isOwn({ values }: PlacedFact<'references'>, { fields }: ExtractContext): boolean {
  if (!fields.code || !values.code || !isSameNumber(fields.code, values.code) || codeKey(fields.code) !== codeKey(values.code)) return false
  const [own, cited] = [fields.issuedOn ?? '', values.issuedOn ?? '']
  return own.startsWith(cited) || cited.startsWith(own)
}

/** "Quyết định nêu trên" is the last document of that kind; with none before it, it is nothing. */
function resolveBackReferences(facts: readonly PlacedFact<'references'>[]): PlacedFact<'references'>[] {
  const sorted = [...facts].sort((a, b) => a.start - b.start)
  return sorted.flatMap((fact, i) => {
    if (!fact.values.flags?.includes('back_reference')) return [fact]
    const meant = sorted.slice(0, i).findLast(({ values }) => values.kind === fact.values.kind && !values.flags?.includes('back_reference'))
    return meant ? [{ ...fact, values: { ...meant.values, relation: 'de_cap', flags: ['back_reference'] } }] : []
  })
}
