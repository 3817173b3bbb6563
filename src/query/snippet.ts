const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** Words shown in a snippet, and how many of them stand before the first hit. */
const SHOWN = 34
const BEFORE = 8

export interface Snippet {
  /** A piece of the text without marks. */
  readonly excerpt: string
  /** `[start, end)` of the hits in `excerpt`. */
  readonly highlights: readonly (readonly [number, number])[]
  /** The excerpt with the hits between `**`. */
  readonly snippet: string
}

export interface FoundWord {
  readonly start: number
  readonly end: number
  /** As the index knows it, with and without marks. */
  readonly word: string
  readonly bare: string
  readonly hit: number
}

/** The words of a text, each with how well it answers the query. */
export function markWords(text: string, match: (printed: string) => { word: string; bare: string; hit: number }): FoundWord[] {
  return [...text.matchAll(WORD)].map(({ index, 0: printed }) => ({ start: index, end: index + printed.length, ...match(printed) }))
}

/** The stretch of the text where most hits stand together, with the hits marked. */
export function toSnippet(text: string, words: readonly FoundWord[]): Snippet {
  const first = densest(words)
  const from = Math.max(0, first - BEFORE)
  const shown = words.slice(from, from + SHOWN)
  const start = shown[0]?.start ?? 0
  const end = shown.at(-1)?.end ?? 0
  const head = from > 0 ? '… ' : ''
  const tail = from + SHOWN < words.length ? ' …' : ''
  const excerpt = `${head}${text.slice(start, end)}${tail}`.replace(/\s/g, ' ')
  const highlights = shown.filter(({ hit }) => hit > 0).map((word) => [word.start - start + head.length, word.end - start + head.length] as const)
  return { excerpt, highlights, snippet: withMarks(excerpt, highlights) }
}

/** The index of the first hit of the window with the most hits; the window is what a snippet shows after its lead-in. */
function densest(words: readonly FoundWord[]): number {
  const hits = words.flatMap(({ hit }, index) => (hit > 0 ? [index] : []))
  let best = hits[0] ?? 0
  let most = 0
  let end = 0
  for (const [i, index] of hits.entries()) {
    while (end < hits.length && (hits[end] as number) < index + SHOWN - BEFORE) end++
    if (end - i > most) [best, most] = [index, end - i]
  }
  return best
}

/** Neighbouring hits are marked as one. */
function withMarks(excerpt: string, highlights: Snippet['highlights']): string {
  let marked = ''
  let at = 0
  for (const [i, [start, end]] of highlights.entries()) {
    const before = highlights[i - 1]
    const after = highlights[i + 1]
    const joinsBefore = before !== undefined && excerpt.slice(before[1], start) === ' '
    const joinsAfter = after !== undefined && excerpt.slice(end, after[0]) === ' '
    marked += `${excerpt.slice(at, start)}${joinsBefore ? '' : '**'}${excerpt.slice(start, end)}${joinsAfter ? '' : '**'}`
    at = end
  }
  return marked + excerpt.slice(at)
}
