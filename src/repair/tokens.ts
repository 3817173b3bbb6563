/** What a stretch of text is to the language model. */
export type TokenKind = 'word' | 'number' | 'year' | 'date' | 'code' | 'comma' | 'colon' | 'stop' | 'skip'

export interface Token {
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
}

// In this order: what must not be taken apart comes first. Everything else (brackets, quotes, dashes, rules) says nothing.
const ADDRESS = '(?:https?:\\/\\/|www\\.)[^\\s)\\],;]+|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:vn|com|net|org|info|edu|gov)(?![\\p{L}\\p{N}])(?:\\/[^\\s)\\],;]*)?'
const CODE = '\\d+[\\p{L}]?(?:-\\p{L}+)?(?:\\/[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}&]+)*)*\\/\\p{Lu}[\\p{L}\\p{N}]*(?:-[\\p{L}\\p{N}&]+)*|\\d+-\\p{Lu}[\\p{L}]*\\/\\p{Lu}+|\\p{Lu}[a-z]*\\p{Lu}[\\p{Lu}a-z]*(?:[-\\/&]\\p{Lu}[\\p{Lu}\\p{Ll}]*)+|\\p{L}*\\d[\\p{L}\\p{N}]*\\p{L}[\\p{L}\\p{N}]*|\\p{L}+\\d+'
const DATE = '\\d{1,2}[\\/.-]\\d{1,2}[\\/.-]\\d{4}|\\d{1,2}\\/\\d{4}|\\d{1,2}\\/\\d{1,2}'
const TOKEN = new RegExp(`(${ADDRESS})|(${CODE})|(${DATE})|((?:19|20)\\d\\d(?!\\d))|(\\d+(?:[.,]\\d+)*)|(\\p{L}[\\p{L}\\p{M}]*)|(,)|(:)|([.;!?…]+)`, 'gu')
const KINDS: readonly TokenKind[] = ['code', 'code', 'date', 'year', 'number', 'word', 'comma', 'colon', 'stop']

/** Tokens of one line, left to right, offsets within the line. What lies between them is space or says nothing. */
export function tokenise(line: string): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(line); match; match = TOKEN.exec(line)) {
    let group = 1
    while (match[group] === undefined) group++
    tokens.push({ kind: KINDS[group - 1] as TokenKind, start: match.index, end: match.index + match[0].length })
  }
  return tokens
}

/** `1.`, `a)`, `IV.`, `-`, `1.2.` before the words of a line: it belongs to the list, not to the sentence. */
export const LABEL = /^[\s*#>_]*(?:(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[\p{L}¢]{1,2}\)|[IVX1l|]{1,5}[.)]|\p{Lu}\.|[-–—+•*·])[\s*]+)+/u

/**
 * Whether the words of a line run on from the line before: it did not end its sentence, and this line goes on in small
 * letters, or the line before was filled to the edge.
 *
 * @param fullLength Length of a full line of this text; `Infinity` where lines are paragraphs.
 */
export function runsOn(before: string, line: string, fullLength: number): boolean {
  const end = before.trimEnd()
  const start = line.trimStart()
  if (end === '' || start === '' || /[.;:!?…/]$/.test(end) || LABEL.test(line)) return false
  if (/^[\p{Ll}(,]/u.test(start)) return true
  return end.length >= 0.75 * fullLength && !/^\p{Lu}[\p{Lu}\s,-]+$/u.test(end)
}
