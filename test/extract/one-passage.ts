import { runExtractors, toRecordFacts, type Extractor, type PlacedFact, type RecordFact } from '../../src/extract/index.ts'
import type { DocumentFields, FactName, Passage, RepairedPage, SectionKind, SegmentedDocument, ZoneKind } from '../../src/model/index.ts'

export const NO_FIELDS: DocumentFields = {
  kind: null, number: null, symbol: null, code: null, issuer: null, locality: null, placeOfIssue: null, issuedOn: null, title: null,
  planYears: [], signatory: null, evidence: {},
}

export interface Setting {
  readonly zone?: ZoneKind
  readonly kinds?: readonly SectionKind[]
  /** Title of the section in which the passage stands. */
  readonly heading?: string
  readonly fields?: Partial<DocumentFields>
}

/** A document of one page, in which each text is a passage of its own. */
export function documentOf(texts: readonly string[], { zone = 'body', kinds = ['noi_dung'], heading }: Setting = {}): SegmentedDocument {
  const all = heading === undefined ? texts : [heading, ...texts]
  const text = all.join('\n')
  const page: RepairedPage = {
    page: 1, text, rawText: text, source: 'plain', reason: 'plain_text', confidence: 1, widthPt: null, heightPt: null, lines: [], words: [],
    alternative: null, preparation: [], fonts: [], changes: [], doubtfulShare: 0,
  }
  let start = 0
  const passages: Passage[] = all.map((one, i) => {
    const passage: Passage = { start, end: start + one.length, text: one.replace(/\n/g, ' '), zone, section: 's1', form: heading !== undefined && i === 0 ? 'heading' : 'paragraph', cell: null }
    start += one.length + 1
    return passage
  })
  const end = heading?.length ?? 0
  return {
    pages: [page], text, pageStarts: [0], passages, tables: [], footnotes: [], zones: [{ start: 0, end: text.length, kind: zone }],
    sections: [{ id: 's1', label: null, title: heading ?? null, kinds, type: 'heading', level: 1, parent: null, start: 0, end: text.length, heading: { start: 0, end } }],
  }
}

/** What an extractor finds in passages, in the record's form. */
export function extractFrom<N extends FactName>(extractor: Extractor<N>, texts: string | readonly string[], setting: Setting = {}): RecordFact<N>[] {
  const document = documentOf(typeof texts === 'string' ? [texts] : texts, setting)
  const { facts, warnings } = runExtractors([extractor as unknown as Extractor], document, { ...NO_FIELDS, ...setting.fields })
  if (warnings.length > 0) throw new Error(JSON.stringify(warnings))
  return toRecordFacts(document, facts as PlacedFact[], [extractor as unknown as Extractor]).facts[extractor.fact] as unknown as RecordFact<N>[]
}
