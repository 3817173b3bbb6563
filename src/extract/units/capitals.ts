import { ABBREVIATIONS } from '../../lexicon/index.ts'
import { allMatches, anyOf, toPattern } from '../../text/index.ts'
import { COMPOUND_TRADES, SURE_HEADS, TRADES } from './wordings.ts'

/** Words of names as they are written elsewhere, by their small letters; the first spelling of each counts. */
export const WRITTEN = new Map<string, string>()
for (const words of [...SURE_HEADS, ...TRADES, ...COMPOUND_TRADES, ...Object.values(ABBREVIATIONS)]) {
  if (/\p{Ll}/u.test(words) && !WRITTEN.has(words.toLowerCase())) WRITTEN.set(words.toLowerCase(), words)
}
let known: RegExp | null = null
const SHORT = toPattern(String.raw`(?<!\p{L})(?:UBND|HĐND|UBMTTQ(?:VN)?|MTTQ(?:VN)?|TNCS|TT|BCH|BCĐ|CCHC|TTHC)(?!\p{L})`, 'g')

/**
 * A heading in capitals as it would be written in a sentence, letter by letter, so that places stay:
 * `1. PHÒNG NỘI VỤ HUYỆN` → `1. Phòng Nội vụ huyện`. Abbreviations stay in capitals; other headings stay as they are.
 */
export function outOfCapitals(text: string): string {
  if (/\p{Ll}{2}/u.test(text) || !/\p{Lu}{3}/u.test(text)) return text
  const lower = text.toLowerCase()
  if (lower.length !== text.length) return text
  known ??= toPattern(`(?<!\\p{L})${anyOf([...WRITTEN.keys()])}(?!\\p{L})`, 'g')
  const named = lower.replace(known, (words) => (WRITTEN.get(words.replace(/\s+/g, ' ')) ?? words).padEnd(words.length)).replace(/(?<=^|[.)/:-] )\p{Ll}/u, (letter) => letter.toUpperCase())
  if (named.length !== text.length) return text
  return allMatches(text, SHORT).reduce((sum, { index, 0: short }) => sum.slice(0, index) + short + sum.slice(index + short.length), named)
}
