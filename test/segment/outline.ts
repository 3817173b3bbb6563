import type { SegmentedDocument } from '../../src/model/index.ts'

/** The heading tree as lines a person can proofread: depth by indent, label, title, type, kinds. Numbered paragraphs stand without a title. */
export function toOutline({ sections }: SegmentedDocument): string[] {
  return sections.map(({ level, label, title, type, kinds }) =>
    `${'  '.repeat(level - 1)}${[label, title].filter((part) => part !== null).join(' ')} (${[type === 'heading' ? '' : type, kinds.join(' ')].filter(Boolean).join('; ')})`)
}
