import { FACTS, type Fact, type FactName, type RaisedWarning, type SegmentedDocument } from '../model/index.ts'
import type { Extractor, PlacedFact } from './extractor.ts'
import { boxAround, toSpan } from './span.ts'

/** The record's lists of facts, each in the order of the text. */
export type RecordFacts = { readonly [N in FactName]: readonly Fact<N>[] }

/**
 * Gives facts the form of the record: place, box, section. What does not fit its schema is left out with a warning,
 * so that one bad value costs neither the document nor its neighbours.
 */
export function toRecordFacts(
  document: SegmentedDocument,
  placed: readonly PlacedFact[],
  extractors: readonly Extractor[],
): { facts: RecordFacts; warnings: RaisedWarning[] } {
  const schemas = new Map(extractors.map(({ name, schema }) => [name, schema]))
  const facts = Object.fromEntries(Object.keys(FACTS).map((name) => [name, [] as unknown[]]))
  const warnings: RaisedWarning[] = []
  for (const one of placed) {
    const candidate = toCandidate(document, one)
    const checked = (schemas.get(one.extractor) ?? FACTS[one.name]).safeParse(candidate)
    if (checked.success) facts[one.name]?.push(checked.data)
    else warnings.push({ code: 'fact_dropped', params: { extractor: one.extractor, raw: candidate.raw }, range: { start: one.start, end: one.end } })
  }
  return { facts: facts as unknown as RecordFacts, warnings }
}

function toCandidate(document: SegmentedDocument, { start, end, passage, extractor, confidence, values }: PlacedFact) {
  const { raw, span, continues } = toSpan(document, { start, end })
  return {
    ...values,
    raw, span, continues,
    box: boxAround(document, span),
    section: document.passages[passage]?.section ?? null,
    confidence,
    extractor,
  }
}
