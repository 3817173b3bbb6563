import type { Range } from '../model/index.ts'
import { keptWith } from '../text/index.ts'
import type { Block } from './blocks.ts'

/**
 * A block's words as one text of exactly the length of its range: line breaks, and whatever stands between its lines
 * (notes, page numbers, another column), are spaces. Footnote marks become spaces too, so that `2030¹` reads `2030`.
 */
export function blockText(block: Block, marks: readonly Range[] = []): Range & { readonly text: string } {
  const joined = joinedLines(block)
  return marks.length > 0 ? { ...joined, text: blankRanges(joined.text, joined.start, marks) } : joined
}

// A block is complete when it is first asked for its text, and asked many times.
const joinedLines = keptWith(({ lines }: Block): Range & { readonly text: string } => {
  const start = lines[0]?.start ?? 0
  let text = ''
  for (const line of lines) {
    const gap = line.start - start - text.length
    text += gap > 0 ? ' '.repeat(gap) + line.text : line.text
  }
  return { start, end: start + text.length, text }
})

function blankRanges(text: string, start: number, marks: readonly Range[]): string {
  let blanked = text
  for (const mark of marks) {
    const from = mark.start - start
    if (from >= 0 && mark.end - start <= text.length) blanked = blanked.slice(0, from) + ' '.repeat(mark.end - mark.start) + blanked.slice(mark.end - start)
  }
  return blanked
}
