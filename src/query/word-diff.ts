import { diffArrays } from 'diff'
import { foldForComparison } from '../text/index.ts'

/** A stretch that both sides share, or that one has alone; text as printed (of the left side where both have it), line breaks kept. */
export interface DiffPart {
  readonly type: 'same' | 'left' | 'right'
  readonly text: string
}

/** Texts that differ in more words than this are compared sentence by sentence: nobody reads such a word diff, and it takes seconds. */
const MOST_EDITS = 1200
const WORD = /\S+/g
/** A word with the line break before it, so that the parts can be set in lines again. */
const WORD_IN_LINE = /\n?\S+/g
const SENTENCE = /[^.;\n]+[.;]*/g

/** What two texts share and where they differ, word by word; case, tone place and white space do not count. */
export function diffWords(left: string, right: string): { parts: DiffPart[]; similarity: number } {
  const byWord = diffPieces(toWords(left), toWords(right), ' ', MOST_EDITS)
  const parts = byWord ?? diffPieces(toSentences(left), toSentences(right), ' ') ?? []
  return { parts, similarity: similarityOf(parts) }
}

function toWords(text: string): string[] {
  return text.trim().replace(/\s*\n\s*/g, '\n').match(WORD_IN_LINE) ?? []
}

function toSentences(text: string): string[] {
  return (text.match(SENTENCE) ?? []).map((sentence) => sentence.replace(/\s+/g, ' ').trim()).filter((sentence) => sentence !== '')
}

function diffPieces(left: readonly string[], right: readonly string[], glue: string, maxEditLength = Infinity): DiffPart[] | null {
  const keys = (pieces: readonly string[]): string[] => pieces.map((piece) => foldForComparison(piece.trim()))
  const changes = diffArrays(keys(left), keys(right), { maxEditLength })
  if (!changes) return null
  let l = 0
  let r = 0
  return changes.map(({ added, removed, value }) => {
    const length = value.length
    const text = (added ? right.slice(r, r + length) : left.slice(l, l + length)).join(glue).replaceAll(' \n', '\n')
    if (!added) l += length
    if (!removed) r += length
    return { type: added ? 'right' : removed ? 'left' : 'same', text }
  })
}

/** Share of the words that both have, 0…1 (Dice); 1 for two empty texts. */
function similarityOf(parts: readonly DiffPart[]): number {
  const count = (type: DiffPart['type']): number => parts.filter((part) => part.type === type).reduce((sum, { text }) => sum + (text.match(WORD)?.length ?? 0), 0)
  const same = 2 * count('same')
  const all = same + count('left') + count('right')
  return all === 0 ? 1 : Math.round((same / all) * 1000) / 1000
}
