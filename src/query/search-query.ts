import { foldTonePlace, stripMarks } from '../text/index.ts'

/** One thing asked for: a word, the beginning of one, a phrase, or words near each other. */
export interface Wanted {
  readonly kind: 'word' | 'prefix' | 'phrase' | 'near'
  /** Small letters, composed, one place of the tone; as given, so with or without marks. */
  readonly words: readonly string[]
  /** For `near`: at most so many words between. */
  readonly distance: number
}

/** What a query asks for: all of `all`; where `any` is not empty, also one of each of its groups; nothing of `none`. */
export interface SearchQuery {
  readonly any: readonly (readonly Wanted[])[]
  readonly none: readonly Wanted[]
}

const ITEM = /(?<minus>-)?(?:"(?<phrase>[^"]*)"?|NEAR\((?<near>[^)]*?)(?:,\s*(?<distance>\d+)\s*)?\)|(?<plain>[^\s"]+))/gu
const WORD = /[\p{L}\p{M}\p{N}]+/gu
const NEAR_DISTANCE = 10

/**
 * Reads what people type: words (all must occur), `"a phrase"`, `begin*`, `NEAR(cải cách hồ sơ, 5)`, `a OR b`, `-without`.
 * Anything else is read as words, so that `35/QĐ-UBND` is a phrase of three and no query is an error.
 *
 * @returns Null where no word is asked for.
 */
export function readSearchQuery(typed: string): SearchQuery | null {
  const any: Wanted[][] = []
  const none: Wanted[] = []
  let isOr = false
  for (const { groups = {} } of typed.matchAll(ITEM)) {
    if (groups.plain === 'OR' || groups.plain === 'HOẶC') {
      isOr = true
      continue
    }
    const wanted = readWanted(groups)
    if (!wanted) continue
    if (groups.minus) none.push(wanted)
    else if (isOr && any.length > 0) any.at(-1)?.push(wanted)
    else any.push([wanted])
    isOr = false
  }
  return any.length === 0 ? null : { any, none }
}

function readWanted({ phrase, near, distance, plain }: Record<string, string | undefined>): Wanted | null {
  const words = wordsOf(phrase ?? near ?? plain ?? '')
  if (words.length === 0) return null
  if (near !== undefined) return { kind: words.length > 1 ? 'near' : 'word', words, distance: Number(distance ?? NEAR_DISTANCE) }
  const isPrefix = plain?.endsWith('*') === true && words.length === 1
  return { kind: isPrefix ? 'prefix' : words.length > 1 ? 'phrase' : 'word', words, distance: 0 }
}

/** The words of a text as the index knows them. */
export function wordsOf(text: string): string[] {
  return (foldTonePlace(text.normalize('NFC').toLowerCase()).match(WORD) ?? [])
}

/** The expression of SQLite's full-text search, over the columns given, in the form of those columns. */
export function toMatch({ any, none }: SearchQuery, columns: 'printed' | 'bare', part: 'title' | 'all'): string {
  const toForm = columns === 'bare' ? stripMarks : (word: string): string => word
  const one = (wanted: Wanted): string => toExpression(wanted, toForm)
  const all = any.map((group) => (group.length === 1 ? one(group[0] as Wanted) : `(${group.map(one).join(' OR ')})`)).join(' AND ')
  const body = none.length === 0 ? all : `(${all}) NOT (${none.map(one).join(' OR ')})`
  const names = columns === 'bare' ? ['bare_title', 'bare_body'] : ['title', 'body']
  return `{${part === 'title' ? names[0] : names.join(' ')}} : (${body})`
}

function toExpression({ kind, words, distance }: Wanted, toForm: (word: string) => string): string {
  const quoted = words.map((word) => `"${toForm(word)}"`)
  if (kind === 'near') return `NEAR(${quoted.join(' ')}, ${distance})`
  if (kind === 'prefix') return `${quoted[0]} *`
  return `"${words.map(toForm).join(' ')}"`
}

/** How a printed word answers a query: 2 with its marks, 1 without, 0 not; and the word as the index knows it, with and without marks. */
export interface JudgedWord {
  readonly word: string
  readonly bare: string
  readonly hit: 0 | 1 | 2
}

export function toMatcher({ any }: SearchQuery): (printed: string) => JudgedWord {
  const wanted = any.flat().flatMap(({ kind, words }) => words.map((word) => ({ word, bare: stripMarks(word), isPrefix: kind === 'prefix' })))
  const exact = new Set(wanted.filter(({ isPrefix }) => !isPrefix).map(({ word }) => word))
  const bare = new Set(wanted.filter(({ isPrefix }) => !isPrefix).map((one) => one.bare))
  const prefixes = wanted.filter(({ isPrefix }) => isPrefix)
  const known = new Map<string, JudgedWord>()
  const judge = (word: string, stripped: string): 0 | 1 | 2 => {
    if (exact.has(word) || prefixes.some((one) => word.startsWith(one.word))) return 2
    return bare.has(stripped) || prefixes.some((one) => stripped.startsWith(one.bare)) ? 1 : 0
  }
  // Plans use few different words: each is judged once a query.
  return (printed) => {
    const before = known.get(printed)
    if (before) return before
    const word = foldTonePlace(printed.normalize('NFC').toLowerCase())
    const stripped = stripMarks(word)
    const answer = { word, bare: stripped, hit: judge(word, stripped) }
    known.set(printed, answer)
    return answer
  }
}

/** Whether a text answers a query with the very marks that were typed, words of a phrase one after the other. */
export function isExactAnswer({ any }: SearchQuery, words: readonly string[]): boolean {
  const there = new Set(words)
  const answers = ({ kind, words: [first = '', ...rest] }: Wanted): boolean => {
    if (kind === 'prefix') return words.some((word) => word.startsWith(first))
    if (kind !== 'phrase') return there.has(first) && rest.every((word) => there.has(word))
    return standsIn([first, ...rest], words)
  }
  return any.every((group) => group.some(answers))
}

/** Whether the plain words of a query, marks aside, stand in a text one after the other. */
export function isInOneStretch({ any }: SearchQuery, bareWords: readonly string[]): boolean {
  const plain = any.flatMap(([only, ...others]) => (only?.kind === 'word' && others.length === 0 ? only.words : []))
  return plain.length > 1 && standsIn(plain.map(stripMarks), bareWords)
}

function standsIn([first, ...rest]: readonly string[], words: readonly string[]): boolean {
  return words.some((word, i) => word === first && rest.every((next, j) => words[i + 1 + j] === next))
}
