import { SECTION_KINDS, type SectionKind, type Span } from '../model/index.ts'
import type { Corpus } from '../store/index.ts'
import { foldForComparison } from '../text/index.ts'
import { toCodeKey } from './citation-code.ts'
import { COMPARED_FACTS, readSide, type ComparedDocument, type ComparedFactName, type SideContent, type SideText } from './compare-sides.ts'
import { diffWords, type DiffPart } from './word-diff.ts'

/** What a comparison has on one side: a plan, or a place that has none. */
export interface SideRequest {
  /** How the side is called, where the asker named a place; a plan is called by its own code and place otherwise. */
  readonly name?: string
  /** Null: the place has no plan for the year. */
  readonly document: string | null
}

/** Which side a side's words are compared with: the first, or the one before it (versions, years). */
export const AGAINST = ['first', 'previous'] as const
export interface CompareOptions {
  readonly section?: SectionKind
  readonly against?: (typeof AGAINST)[number]
}

export const SIDE_STATES = ['read', 'not_readable', 'no_plan'] as const
export interface ComparedSide {
  readonly name: string
  /** `not_readable`: there is a plan, and what it lacks may have been lost in reading; `no_plan`: the corpus has none. */
  readonly state: (typeof SIDE_STATES)[number]
  readonly document: ComparedDocument | null
}

/** `absent` is said only of a plan that could be read. */
export const SECTION_STATES = ['present', 'absent', 'not_readable', 'no_plan'] as const
export interface SectionSide {
  readonly state: (typeof SECTION_STATES)[number]
  /** Null unless present. */
  readonly content: SideText | null
  /** Number of the side, from 0, that this one is compared with: it has the kind, too. Null for the first that has it. */
  readonly base: number | null
  /** Share of words in common with the base, 0…1. */
  readonly similarity: number | null
  /** `left` is the base, `right` this side. */
  readonly diff: readonly DiffPart[] | null
}

/** A value and where it stands on each side, in the order of the sides; an empty list where a side does not have it. */
export interface SharedFact {
  readonly value: string
  readonly sides: readonly (readonly { readonly raw: string; readonly span: Span }[])[]
}
/** By how many of the sides that have a plan share a value: all, more than one, one alone. */
export interface FactsBySharing {
  readonly all: readonly SharedFact[]
  readonly some: readonly SharedFact[]
  readonly own: readonly SharedFact[]
}

export interface SideBySide extends Readonly<Record<ComparedFactName, FactsBySharing>> {
  readonly sides: readonly ComparedSide[]
  readonly against: (typeof AGAINST)[number]
  readonly sections: readonly { readonly kind: SectionKind; readonly sides: readonly SectionSide[] }[]
}

/** Puts two or more plans side by side, kind of section by kind. @throws UsageError where a document is not in the corpus. */
export function compareSides(corpus: Corpus, requests: readonly SideRequest[], { section, against = 'first' }: CompareOptions = {}): SideBySide {
  const contents = requests.map(({ document }) => (document === null ? null : readSide(corpus, document)))
  const kinds = SECTION_KINDS.filter((kind) => (section === undefined || kind === section) && contents.some((side) => side?.texts.has(kind)))
  const facts = Object.fromEntries(COMPARED_FACTS.map((name) => [name, shareFacts(contents, name)])) as Record<ComparedFactName, FactsBySharing>
  return {
    sides: requests.map(({ name }, i) => toSide(name, contents[i] ?? null)), against,
    sections: kinds.map((kind) => ({ kind, sides: contents.map((_, i) => compareSection(contents, kind, i, against)) })),
    ...facts,
  }
}

function toSide(name: string | undefined, content: SideContent | null): ComparedSide {
  if (!content) return { name: name ?? '–', state: 'no_plan', document: null }
  const { document, isReadable } = content
  const { commune, district, province } = document.locality
  const own = [document.code ?? document.path, commune ?? district ?? province, document.planYear].filter(Boolean).join(' · ')
  return { name: name ?? own, state: isReadable ? 'read' : 'not_readable', document }
}

function compareSection(contents: readonly (SideContent | null)[], kind: SectionKind, index: number, against: CompareOptions['against']): SectionSide {
  const side = contents[index]
  const content = side?.texts.get(kind) ?? null
  const nothing = { content, base: null, similarity: null, diff: null }
  if (!side || !content) return { ...nothing, state: !side ? 'no_plan' : side.isReadable ? 'absent' : 'not_readable' }
  const before = contents.slice(0, index)
  const base = against === 'previous' ? before.findLastIndex((one) => one?.texts.has(kind)) : before.findIndex((one) => one?.texts.has(kind))
  if (base < 0) return { ...nothing, state: 'present' }
  const { parts, similarity } = diffWords(contents[base]?.texts.get(kind)?.text ?? '', content.text)
  return { state: 'present', content, base, similarity, diff: parts }
}

/** Values are one where they are equal but for case and tone place; codes where they are one code. */
function shareFacts(contents: readonly (SideContent | null)[], name: ComparedFactName): FactsBySharing {
  const facts = new Map<string, { value: string; sides: { raw: string; span: Span }[][] }>()
  for (const [i, content] of contents.entries()) {
    for (const { value, raw, span } of content?.facts[name] ?? []) {
      const key = (name === 'references' ? toCodeKey(value) : null) ?? foldForComparison(value)
      const fact = facts.get(key) ?? { value, sides: contents.map(() => []) }
      fact.sides[i]?.push({ raw, span })
      facts.set(key, fact)
    }
  }
  const plans = contents.filter((one) => one !== null).length
  const sharing = ({ sides }: SharedFact): number => sides.filter((one) => one.length > 0).length
  const all = [...facts.values()]
  return {
    all: all.filter((fact) => plans > 1 && sharing(fact) === plans),
    some: all.filter((fact) => sharing(fact) > 1 && sharing(fact) < plans),
    own: all.filter((fact) => sharing(fact) === 1),
  }
}
