import type { DocumentFields, Passage, SegmentedDocument, ZoneKind } from '../../../src/model/index.ts'

/** A document of passages with their zones, as the segment stage would give it; pages and sections are left out. */
export function toDocument(parts: readonly (readonly [ZoneKind, string])[]): SegmentedDocument {
  const passages: Passage[] = []
  let text = ''
  for (const [zone, printed] of parts) {
    const one = printed.replace(/\n/g, ' ')
    passages.push({ text: one, zone, section: null, form: zone === 'header' ? 'line' : 'paragraph', cell: null, start: text.length, end: text.length + one.length })
    text += `${printed}\n`
  }
  return { pages: [], text, pageStarts: [0], zones: [], sections: [], passages, tables: [], footnotes: [] }
}

export function toFields(fields: Partial<DocumentFields>): DocumentFields {
  return {
    kind: 'ke_hoach', number: null, symbol: null, code: null, issuer: null, locality: null, placeOfIssue: null, issuedOn: null, title: null, planYears: [],
    signatory: null, evidence: {}, ...fields,
  }
}
