import type { ReformArea } from '../../../model/index.ts'

/**
 * One thing that an area is about. `wordings` are bodies of regular expressions over plain text: a space is any white
 * space, whole words only, any case. `except` is what must not stand in the same clause.
 */
export interface Subtopic {
  readonly id: string
  readonly name: string
  /** The name in English. */
  readonly english: string
  readonly wordings: readonly string[]
  readonly except?: string
}

/** What a coder needs to decide whether a clause is about an area. Examples are our own. */
export interface AreaCode {
  readonly area: ReformArea
  readonly name: string
  readonly counts: string
  readonly doesNotCount: string
  readonly examples: readonly string[]
  readonly counterexamples: readonly string[]
  /** The area called by its name, as headings and lists of all six do. */
  readonly calledBy: readonly string[]
  readonly subtopics: readonly Subtopic[]
}
