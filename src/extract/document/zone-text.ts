import type { DocumentFields, Passage, Range, SegmentedDocument, ZoneKind } from '../../model/index.ts'
import { boxAround, toSpan } from '../span.ts'

/** The words of some passages as one text of the length of their range, blanks between them: `start + index` is a place in the document. */
export interface ZoneText {
  readonly start: number
  readonly text: string
}

export function textOfPassages(passages: readonly Passage[]): ZoneText {
  const start = passages[0]?.start ?? 0
  let text = ''
  for (const passage of passages) {
    if (passage.start - start < text.length) continue
    text += ' '.repeat(passage.start - start - text.length) + passage.text
  }
  return { start, text }
}

export function passagesIn(document: SegmentedDocument, ...zones: readonly ZoneKind[]): readonly Passage[] {
  return document.passages.filter((passage) => zones.includes(passage.zone))
}

export type Evidence = DocumentFields['evidence'][string]

/** Where a field was read, as the record keeps it. */
export function toEvidence(document: SegmentedDocument, range: Range, confidence: number): Evidence {
  const { raw, span } = toSpan(document, range)
  return { raw, span, box: boxAround(document, span), confidence }
}

/** A value read from the text and where it stands. */
export interface Read<T> extends Range {
  readonly value: T
  readonly confidence: number
}
