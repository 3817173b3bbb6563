import type { DocumentFields, FactName, Passage, RaisedWarning, SectionKind, SegmentedDocument } from '../model/index.ts'
import { keptWith } from '../text/index.ts'
import type { ExtractContext, Extractor, Found, PlacedFact, Reading } from './extractor.ts'

/** Sure enough to need no person, unless the extractor says otherwise. */
const USUAL_CONFIDENCE = 0.9

/**
 * Runs extractors in order over a document. One that throws fails alone: its facts are left out and a warning names it.
 *
 * @returns Facts in the order of the text, and warnings. Offsets are into `document.text`.
 */
export function runExtractors(
  extractors: readonly Extractor[],
  document: SegmentedDocument,
  fields: DocumentFields,
): { facts: PlacedFact[]; warnings: RaisedWarning[] } {
  const readings = readingsOf(document)
  const facts: PlacedFact[] = []
  const warnings: RaisedWarning[] = []
  for (const extractor of extractors) {
    const context: ExtractContext = { document, fields, earlier: [...facts], reading: (index) => readings[index] as Reading }
    try {
      facts.push(...runOne(extractor, readings, context))
    } catch (error) {
      warnings.push({ code: 'extractor_failed', params: { extractor: extractor.name, reason: (error as Error).message } })
    }
  }
  return { facts: facts.sort((a, b) => a.start - b.start || b.end - a.end), warnings }
}

function runOne(extractor: Extractor, readings: readonly Reading[], context: ExtractContext): readonly PlacedFact[] {
  const found: PlacedFact[] = []
  for (const reading of readings) {
    if (!isRead(extractor, reading)) continue
    for (const one of extractor.find(reading, context)) {
      const placed = place(extractor, reading, one)
      if (placed) found.push(placed)
    }
  }
  return extractor.judge ? extractor.judge(found, context) : found
}

function isRead({ reads }: Extractor, reading: Reading): boolean {
  if (reading.zone === 'furniture' && !reads.zones?.includes('furniture')) return false
  if (reads.zones && !reads.zones.includes(reading.zone)) return false
  return !reads.kinds || reads.kinds.some((kind) => reading.kinds.includes(kind))
}

function place(extractor: Extractor, reading: Reading, found: Found<FactName>): PlacedFact | null {
  const { confidence = USUAL_CONFIDENCE, ...rest } = found
  const { at, match, ...values } = rest as typeof rest & { at?: { start: number; end: number }; match?: RegExpMatchArray }
  const start = at ? at.start : (match?.index ?? 0)
  const end = at ? at.end : start + (match?.[0].length ?? 0)
  if (end <= start || end > reading.text.length) return null
  return {
    name: extractor.fact, extractor: extractor.name, passage: reading.index, confidence,
    start: reading.start + start, end: reading.start + end, values: values as PlacedFact['values'],
  }
}

/** The passages of a document with what surrounds them. Whoever reads it after the extractors shares their readings, and what is kept of each. */
export const readingsOf = keptWith(toReadings)

function toReadings(document: SegmentedDocument): Reading[] {
  const sections = new Map(document.sections.map((section) => [section.id, section]))
  const known = new Map<string | null, readonly SectionKind[]>()
  const kindsOf = (id: string | null): readonly SectionKind[] => {
    const section = id === null ? undefined : sections.get(id)
    const kinds = known.get(id) ?? (section ? [...new Set([...section.kinds, ...kindsOf(section.parent)])] : [])
    known.set(id, kinds)
    return kinds
  }
  return document.passages.map(({ start, end, text, zone, section, form, cell }: Passage, index) => ({
    start, end, text, zone, section, form, cell, index,
    sectionNode: (section === null ? null : sections.get(section)) ?? null,
    kinds: kindsOf(section),
  }))
}
