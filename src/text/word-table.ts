import { firstWordsOf } from './first-words.ts'
import { inSmallLetters, nextWord, wordEnd } from './words.ts'

/** Where one of a table's wordings stands; `row` is the position of its row in the table. */
export interface WordingMatch {
  readonly row: number
  readonly start: number
  readonly end: number
}

/**
 * Finds the wordings of a table as whole words, from left to right, without overlap; of wordings that begin at one place
 * the earlier row wins, in a row the earlier wording. They are tried only where a word stands that they can begin with,
 * which is several times faster than one pattern of them all.
 *
 * @param rows Bodies of regular expressions that begin with literal words (see {@link firstWordsOf}); spaces are single.
 * @returns A function of a text in small letters with single spaces.
 */
export function wordTable(rows: readonly (readonly string[])[]): (text: string) => WordingMatch[] {
  const index = new Map<string, string[]>()
  rows.forEach((wordings, row) => {
    for (const wording of wordings) {
      const source = inSmallLetters(wording)
      const words = firstWordsOf(source)
      if (words === null) throw new Error(`can begin with anything: ${wording}`)
      for (const word of words) index.set(word, [...(index.get(word) ?? []), `(?:${source})(?<row${row}_${index.get(word)?.length ?? 0}>)`])
    }
  })
  const patterns = new Map<string, RegExp>()
  const patternOf = (word: string, sources: readonly string[]): RegExp => {
    const pattern = patterns.get(word) ?? new RegExp(`(?:${sources.join('|')})(?![\\p{L}\\p{M}\\p{N}_])`, 'uy')
    patterns.set(word, pattern)
    return pattern
  }
  return (text) => {
    const found: WordingMatch[] = []
    for (let at = nextWord(text, 0); at < text.length; ) {
      const end = wordEnd(text, at)
      const word = text.slice(at, end)
      const sources = index.get(word)
      const match = sources && matchAt(patternOf(word, sources), text, at)
      if (match) found.push(match)
      at = nextWord(text, match ? match.end : end)
    }
    return found
  }
}

function matchAt(pattern: RegExp, text: string, at: number): WordingMatch | null {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  if (!match) return null
  const group = Object.entries(match.groups ?? {}).find(([, mark]) => mark !== undefined)?.[0] ?? ''
  return { row: Number(/^row(\d+)/.exec(group)?.[1]), start: at, end: at + match[0].length }
}
