/** What counts as part of a word: Vietnamese letters with their marks, composed or not, and digits. `\b` does not know `ế` or `đ`. */
const WORD = '[\\p{L}\\p{M}\\p{N}_]'

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
export function wholeWords(source: string, flags = 'giu'): RegExp {
  const body = source.replace(/ /g, '\\s+')
  return new RegExp(`(?<!${WORD})(?:${body})(?!${WORD})`, flags)
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
