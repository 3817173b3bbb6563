import { type KnownWords, numberOf } from '../../text/index.ts'
import type { Anchor, Candidate } from './candidate.ts'

/** One way of writing a time: where it can stand at all, and how it is read. */
export interface Rule {
  readonly pattern: RegExp
  /** Bits of the word groups of which a text must have a word each; without them the pattern, which is dear, is not asked. */
  readonly needed: number
  /** What else must be found. */
  readonly sign: RegExp | null
  readonly read: Reader
}

type Reader = (match: RegExpExecArray, text: string, anchor: Anchor) => readonly Candidate[]

/** Groups of words are bits: which of them have a word in a text is told once for all rules. */
const GROUPS = new Map<string, number>()
const GROUPS_OF_WORD: number[] = []
/** All groups: of a text that was not cut into its own words. */
export const ANY = -1

/** Words that stand glued to figures or numerals count as theirs: "ngày15", "quýIV". */
const GLUED: Readonly<Record<string, readonly string[]>> = {
  quý: ['i', 'ii', 'iii', 'iv', 'l', 'll', 'lll', 'lv'].flatMap((numeral) => [`quý${numeral}`, `quí${numeral}`, `q${numeral}`]).concat('quí', 'q'),
}

/**
 * @param words Groups divided by "&", the words of each by "|": "hằng|mỗi & năm". The group "0" is a figure, "#day" a day and "#year" a year of it.
 * @param sign What must also be found in the text.
 */
export function rule(pattern: RegExp, words: string, read: Reader, sign: RegExp | null = null): Rule {
  return { pattern, needed: bitsOf(words), sign, read }
}

export function bitsOf(words: string): number {
  return words.split(' & ').reduce((bits, group) => bits | bitOf(group), 0)
}

function bitOf(group: string): number {
  const known = GROUPS.get(group)
  if (known !== undefined) return known
  if (GROUPS.size === 31) throw new Error('more groups of words than bits')
  const bit = 1 << GROUPS.size
  GROUPS.set(group, bit)
  for (const word of group.split('|').flatMap((one) => [one, ...(GLUED[one] ?? [])])) GROUPS_OF_WORD[numberOf(word)] = (GROUPS_OF_WORD[numberOf(word)] ?? 0) | bit
  return bit
}

/** Groups that no word makes: a day in figures or words, a year. They are asked of the text, once for all rules. */
const ASKED: readonly (readonly [number, RegExp])[] = [[bitOf('#day'), /\d ?[/.-] ?\d|\d ?tháng ?\d/], [bitOf('#year'), /20\d\d/]]

/** Which groups have a word in a text. A figure glued to letters may stand for any of them. */
export function signsOf({ numbers, hasDigits, hasMixed }: KnownWords): number {
  if (hasMixed) return ANY
  let signs = hasDigits ? bitOf('0') : 0
  for (const number of numbers) signs |= GROUPS_OF_WORD[number] ?? 0
  return signs
}

function withAsked(signs: number, text: string): number {
  return (signs & bitOf('0')) === 0 ? signs : ASKED.reduce((all, [bit, sign]) => (sign.test(text) ? all | bit : all & ~bit), signs)
}

/** What the rules find in a text in small letters that has words of these groups. */
export function findByRules(rules: readonly Rule[], text: string, signs: number, anchor: Anchor): Candidate[] {
  const found: Candidate[] = []
  const all = withAsked(signs, text)
  for (const { pattern, needed, sign, read } of rules) {
    if ((all & needed) !== needed || (sign !== null && !sign.test(text))) continue
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(...read(match, text, anchor))
  }
  return found
}
