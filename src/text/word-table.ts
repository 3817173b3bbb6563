import { firstTwoWordsOf } from './first-words.ts'
import { numberOf, type KnownWords, knownWordsOf } from './known-words.ts'
import { toPattern } from './patterns.ts'
import { inSmallLetters } from './words.ts'

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
 * @param rows Bodies of regular expressions that begin with literal words (see {@link firstWordsOf}) and capture nothing; spaces are single.
 * @returns A function of a text in small letters with single spaces, and of its known words where they are at hand.
 */
export function wordTable(rows: readonly (readonly string[])[]): (text: string, words?: KnownWords) => WordingMatch[] {
  const entries: (Entry | undefined)[] = []
  rows.forEach((wordings, row) => {
    for (const wording of wordings) {
      const source = inSmallLetters(wording)
      const words = firstTwoWordsOf(source)
      if (words === null) throw new Error(`can begin with anything: ${wording}`)
      for (const { first, second } of words) {
        const entry = (entries[numberOf(first)] ??= { sources: [], rows: [], seconds: new SecondWords(), pattern: null })
        entry.seconds.add(second)
        if (entry.sources.at(-1) === source && entry.rows.at(-1) === row) continue
        entry.sources.push(source)
        entry.rows.push(row)
      }
    }
  })
  return (text, words = knownWordsOf(text)) => {
    const found: WordingMatch[] = []
    for (let i = 0, from = 0; i < words.numbers.length; i += 1) {
      const entry: Entry | undefined = entries[words.numbers[i] as number]
      if (entry === undefined || (words.starts[i] as number) < from || !entry.seconds.fit(words, i)) continue
      const match: WordingMatch | null = matchAt(entry, text, words.starts[i] as number)
      if (match) found.push(match)
      from = match?.end ?? from
    }
    return found
  }
}

/** The second words of wordings with one first word. Of the places where the first stands they leave few to be tried. */
export class SecondWords {
  readonly #numbers = new Set<number>()
  #isAny = false

  /** @param word Null where a wording has none, or any. */
  add(word: string | null): void {
    if (word === null) this.#isAny = true
    else this.#numbers.add(numberOf(word))
  }

  /** Whether one of them follows the word at a position of the list, after one sign, which can only be a space. */
  fit({ numbers, starts, ends }: KnownWords, i: number): boolean {
    return this.#isAny || (starts[i + 1] === (ends[i] as number) + 1 && this.#numbers.has(numbers[i + 1] as number))
  }
}

/** The wordings that can begin with one word, and their rows. */
interface Entry {
  readonly seconds: SecondWords
  readonly sources: string[]
  readonly rows: number[]
  pattern: RegExp | null
}

function matchAt(entry: Entry, text: string, at: number): WordingMatch | null {
  // An empty group behind each wording tells which of them matched; wordings have no groups of their own that capture.
  entry.pattern ??= toPattern(`(?:${entry.sources.map((source) => `(?:${source})()`).join('|')})(?![\\p{L}\\p{M}\\p{N}_])`, 'y')
  entry.pattern.lastIndex = at
  const match = entry.pattern.exec(text)
  return match ? { row: entry.rows[match.indexOf('', 1) - 1] as number, start: at, end: at + match[0].length } : null
}
