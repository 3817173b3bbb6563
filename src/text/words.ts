import { toPattern } from './patterns.ts'

/** What counts as part of a word: Vietnamese letters with their marks, composed or not, and digits. `\b` does not know `ế` or `đ`. */
const WORD = '[\\p{L}\\p{M}\\p{N}_]'

const WORD_CHARACTER = new RegExp(WORD, 'u')
/** Latin with all its marks, and a bit more; what lies beyond is asked of the pattern. */
const KNOWN = Uint8Array.from({ length: 0x2000 }, (_, code) => Number(WORD_CHARACTER.test(String.fromCharCode(code))))

export function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < KNOWN.length ? KNOWN[code] === 1 : WORD_CHARACTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

/** Where the next word begins, at `from` or after it; the length of the text where there is none. For loops that matchAll is too slow for. */
export function nextWord(text: string, from: number): number {
  let at = from
  while (at < text.length && !isWordAt(text, at)) at += 1
  return at
}

/** Where the word ends that begins at `from`. */
export function wordEnd(text: string, from: number): number {
  let at = from + 1
  while (at < text.length && isWordAt(text, at)) at += 1
  return at
}

/** Escapes a text for use inside a regular expression. */
export function escapeRegExp(text: string): string {
  // A hyphen may not be escaped by a backslash outside a class under the flag u; by its number it may anywhere.
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/-/g, '\\x2d')
}

/**
 * A global pattern that matches only where whole words begin and end, by the Unicode idea of a letter.
 * A space in `source` stands for any run of white space, so that a broken line does not hide a phrase.
 *
 * @param source The body of a regular expression; case is ignored unless `flags` says otherwise.
 */
export function wholeWords(source: string, flags = 'gi'): RegExp {
  const body = source.replace(/ /g, '\\s+')
  return toPattern(`(?<!${WORD})(?:${body})(?!${WORD})`, flags)
}

/** A pattern's source in small letters, for use on small letters without the flag `i`. Names of classes and groups stay as they are. */
export function inSmallLetters(source: string): string {
  return source.replace(/\\p\{\p{L}+\}|\(\?<\p{L}+\d?>|[^]/gu, (piece) => (piece.length > 2 ? piece : piece.toLowerCase()))
}

/** The alternatives of a table or list as one group, longest first so that the longer reading wins. Spaces match any white space. */
export function anyOf(alternatives: readonly string[] | Readonly<Record<string, unknown>>): string {
  const list = Array.isArray(alternatives) ? (alternatives as readonly string[]) : Object.keys(alternatives)
  const sorted = [...list].sort((a, b) => b.length - a.length)
  return `(?:${sorted.map((text) => escapeRegExp(text).replace(/\s+/g, '\\s+')).join('|')})`
}
