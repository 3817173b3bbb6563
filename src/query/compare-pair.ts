import type { SectionKind, Span } from '../model/index.ts'
import type { Corpus } from '../store/index.ts'
import { compareSides, type CompareOptions, type SectionSide, type SharedFact, type SideBySide } from './compare.ts'
import type { ComparedDocument, SideText } from './compare-sides.ts'
import type { DiffPart } from './word-diff.ts'

export interface ComparedSection {
  readonly kind: SectionKind
  /** The sections of the kind on each side, joined in the order of the document; null where there is none. */
  readonly left: SideText | null
  readonly right: SideText | null
  /** Why a side is null: the plan has no such section, could not be read, or is not there. */
  readonly states: readonly [SectionSide['state'], SectionSide['state']]
  /** Share of words in common, 0…1; null where a side is missing. */
  readonly similarity: number | null
  readonly diff: readonly DiffPart[] | null
}

/** A value with where it stands on each side. */
export interface ComparedFact {
  readonly value: string
  readonly left: readonly { readonly raw: string; readonly span: Span }[]
  readonly right: readonly { readonly raw: string; readonly span: Span }[]
}
export interface ComparedFacts {
  readonly shared: readonly ComparedFact[]
  readonly left: readonly ComparedFact[]
  readonly right: readonly ComparedFact[]
}

/** Two sides in the words of left and right. */
export interface Comparison {
  readonly left: ComparedDocument | null
  readonly right: ComparedDocument | null
  readonly sides: SideBySide['sides']
  readonly sections: readonly ComparedSection[]
  readonly references: ComparedFacts
  readonly deadlines: ComparedFacts
  readonly units: ComparedFacts
  readonly targets: ComparedFacts
}

/** Puts two plans side by side, kind of section by kind. @throws UsageError where a document is not in the corpus. */
export function compareDocuments(corpus: Corpus, left: string, right: string, options: CompareOptions = {}): Comparison {
  return toPair(compareSides(corpus, [{ document: left }, { document: right }], options))
}

/** The first two sides of a comparison as left and right. */
export function toPair({ sides, sections, references, deadlines, units, targets }: SideBySide): Comparison {
  return {
    left: sides[0]?.document ?? null, right: sides[1]?.document ?? null, sides,
    sections: sections.map(({ kind, sides: [left, right] }) => ({
      kind, left: left?.content ?? null, right: right?.content ?? null, states: [left?.state ?? 'no_plan', right?.state ?? 'no_plan'],
      similarity: right?.similarity ?? null, diff: right?.diff ?? null,
    })),
    references: toFacts(references), deadlines: toFacts(deadlines), units: toFacts(units), targets: toFacts(targets),
  }
}

function toFacts({ all, own }: SideBySide['references']): ComparedFacts {
  const toFact = ({ value, sides: [left = [], right = []] }: SharedFact): ComparedFact => ({ value, left, right })
  const ownOf = (side: 0 | 1): ComparedFact[] => own.filter(({ sides }) => (sides[side]?.length ?? 0) > 0).map(toFact)
  return { shared: all.map(toFact), left: ownOf(0), right: ownOf(1) }
}
