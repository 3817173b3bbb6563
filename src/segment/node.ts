import type { SectionKind, SectionType } from '../model/index.ts'
import type { Block } from './blocks.ts'
import type { Candidate } from './headings.ts'
import type { Label } from './labels.ts'

/** A section while the tree grows. */
export interface Node {
  readonly block: Block
  readonly label: Label | null
  readonly rank: number
  parent: Node | null
  readonly children: Node[]
  readonly candidate: Candidate
  type: SectionType
  /** In the document. */
  heading: { start: number; end: number }
  title: string | null
  kinds: readonly SectionKind[]
  /** Blocks that a title runs on into: an appendix's name in the lines below its label. */
  titleBlocks: Block[]
}
