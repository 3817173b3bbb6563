import type { z } from 'zod'
import { FACTS, type DocumentFields, type Fact, type FactName, type FactValues, type Passage, type Range, type SectionKind, type SectionNode, type SegmentedDocument, type ZoneKind } from '../model/index.ts'

/** A passage with what surrounds it, as an extractor sees it. */
export interface Reading extends Passage {
  readonly sectionNode: SectionNode | null
  /** Kinds of the section and of all sections above it. */
  readonly kinds: readonly SectionKind[]
  /** Position in `document.passages`. */
  readonly index: number
}

/** What is known of the document when an extractor runs. */
export interface ExtractContext {
  readonly document: SegmentedDocument
  readonly fields: DocumentFields
  /** Facts of the extractors that ran before (the list's order is written in `index.ts`), with ranges in the document's text. */
  readonly earlier: readonly PlacedFact[]
  /** The reading at a position of `document.passages`. */
  reading(index: number): Reading
}

/** A fact with its place in the document's text, before it becomes part of the record. */
export interface PlacedFact<N extends FactName = FactName> extends Range {
  readonly name: N
  readonly extractor: string
  readonly passage: number
  readonly confidence: number
  readonly values: FactValues<N>
}

/** What `find` yields: the values and the place, as a match of a pattern over `reading.text` or as offsets into it. */
export type Found<N extends FactName> = FactValues<N> & { readonly confidence?: number } & (
    | { readonly match: RegExpMatchArray }
    | { readonly at: Range }
  )

export interface Extractor<N extends FactName = FactName> {
  readonly name: string
  readonly version: number
  /** The list of the record that its facts go to. */
  readonly fact: N
  /** Which passages it is shown. Left out: all zones but furniture; all sections. */
  readonly reads: { readonly zones?: readonly ZoneKind[]; readonly kinds?: readonly SectionKind[] }
  /** The schema of one fact; the runner checks every fact against it and drops, with a warning, what does not fit. */
  readonly schema: z.ZodType
  /** Finds broadly, passage by passage; offsets are relative to `reading.text`. Never throws on any text. */
  find(reading: Reading, context: ExtractContext): Iterable<Found<N>>
  /** Judges last: settles overlaps and antecedents over the whole document. Left out: everything found stands. */
  judge?(facts: readonly PlacedFact<N>[], context: ExtractContext): readonly PlacedFact<N>[]
}

/** Fills in what follows from the fact's name. */
export function defineExtractor<N extends FactName>(extractor: Omit<Extractor<N>, 'schema'>): Extractor<N> {
  return { ...extractor, schema: FACTS[extractor.fact] }
}

/** The fact as the record has it, for reading only. */
export type RecordFact<N extends FactName> = Fact<N>
