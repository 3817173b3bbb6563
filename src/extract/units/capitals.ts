import { ABBREVIATIONS } from '../../lexicon/index.ts'
import { anyOf, stripMarks } from '../../text/index.ts'
import { COMPOUND_TRADES, SURE_HEADS, TRADES } from './wordings.ts'

/** Words of names as they are written elsewhere, by their small letters; the first spelling of each counts. */
const WRITTEN = new Map<string, string>()
for (const words of [...SURE_HEADS, ...TRADES, ...COMPOUND_TRADES, ...Object.values(ABBREVIATIONS)]) {
  if (/\p{Ll}/u.test(words) && !WRITTEN.has(words.toLowerCase())) WRITTEN.set(words.toLowerCase(), words)
}
let known: RegExp | null = null
const SHORT = /(?<!\p{L})(?:UBND|HĐND|UBMTTQ(?:VN)?|MTTQ(?:VN)?|TNCS|TT|BCH|BCĐ|CCHC|TTHC)(?!\p{L})/gu

/**
 * A heading in capitals as it would be written in a sentence, letter by letter, so that places stay:
 * `1. PHÒNG NỘI VỤ HUYỆN` → `1. Phòng Nội vụ huyện`. Abbreviations stay in capitals; other headings stay as they are.
 */
export function outOfCapitals(text: string): string {
  if (/\p{Ll}{2}/u.test(text) || !/\p{Lu}{3}/u.test(text)) return text
  const lower = text.toLowerCase()
  if (lower.length !== text.length) return text
  known ??= new RegExp(`(?<!\\p{L})${anyOf([...WRITTEN.keys()])}(?!\\p{L})`, 'gu')
  const named = lower.replace(known, (words) => (WRITTEN.get(words.replace(/\s+/g, ' ')) ?? words).padEnd(words.length)).replace(/(?<=^|[.)/:-] )\p{Ll}/u, (letter) => letter.toUpperCase())
  if (named.length !== text.length) return text
  return [...text.matchAll(SHORT)].reduce((sum, { index, 0: short }) => sum.slice(0, index) + short + sum.slice(index + short.length), named)
}

let bare: { readonly pattern: RegExp; readonly written: ReadonlyMap<string, string> } | null = null

/** Known words by what they are without marks; left out are single syllables, and what two known words come to. */
function bareWords(): NonNullable<typeof bare> {
  if (bare) return bare
  const written = new Map<string, string>()
  const many = new Set<string>()
  for (const [lower, words] of WRITTEN) {
    const key = stripMarks(lower)
    if (!lower.includes(' ') || key.length !== words.length) continue
    if (written.has(key) && written.get(key)?.toLowerCase() !== lower) many.add(key)
    written.set(key, words)
  }
  for (const key of many) written.delete(key)
  return (bare = { written, pattern: new RegExp(`(?<!\\p{L})${anyOf([...written.keys()])}(?!\\p{L})`, 'gu') })
}

/** A name with the marks that its known words have: `Phòng Nôi vụ` → `Phòng Nội vụ`. Case and all else stay as printed. */
export function withMarks(name: string): string {
  const { written, pattern } = bareWords()
  const key = stripMarks(name.toLowerCase())
  if (key.length !== name.length) return name
  let mended = name
  for (const { index, 0: found } of key.matchAll(pattern)) {
    const right = written.get(found) ?? found
    const printed = name.slice(index, index + found.length)
    if (printed.toLowerCase() === right.toLowerCase() || stripMarks(printed) !== stripMarks(right)) continue
    mended = mended.slice(0, index) + right + mended.slice(index + found.length)
  }
  return mended
}
