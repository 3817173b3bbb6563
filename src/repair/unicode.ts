import unorm from 'unorm'
import { hasVietnameseMark, isVietnameseSyllable } from '../text/index.ts'
import type { Patch } from './edited-text.ts'

/** Letters that fonts and converters put in the place of Vietnamese ones; no Vietnamese word has them. */
const STRAY_LETTERS: Readonly<Record<string, string>> = {
  'Ð': 'Đ', 'ð': 'đ', 'Ɖ': 'Đ', 'ɖ': 'đ', // eth and African d for đ
  'ƣ': 'ư', 'Ƣ': 'Ư', // the letter oi, in the place of ư in many fonts of the 2000s
  'ǎ': 'ă', 'Ǎ': 'Ă', // caron for breve
  'ﬁ': 'fi', 'ﬂ': 'fl', 'ﬀ': 'ff', 'ﬃ': 'ffi', 'ﬄ': 'ffl',
}

/** Cyrillic and Greek letters that look like Latin ones. Read as Latin only inside a word that is otherwise Latin or Vietnamese. */
const HOMOGLYPHS: Readonly<Record<string, string>> = {
  'а': 'a', 'в': 'b', 'с': 'c', 'ԁ': 'd', 'е': 'e', 'һ': 'h', 'і': 'i', 'ј': 'j', 'к': 'k', 'ӏ': 'l', 'м': 'm', 'п': 'n', 'о': 'o', 'р': 'p',
  'ѕ': 's', 'т': 't', 'у': 'y', 'х': 'x', 'А': 'A', 'В': 'B', 'С': 'C', 'Е': 'E', 'Н': 'H', 'І': 'I', 'Ј': 'J', 'К': 'K', 'М': 'M', 'О': 'O',
  'Р': 'P', 'Ѕ': 'S', 'Т': 'T', 'У': 'Y', 'Х': 'X', 'ѵ': 'v', 'α': 'a', 'ο': 'o', 'ν': 'v', 'ι': 'i', 'υ': 'u', 'ρ': 'p', 'τ': 't', 'κ': 'k',
  'Α': 'A', 'Β': 'B', 'Ε': 'E', 'Ζ': 'Z', 'Η': 'H', 'Ι': 'I', 'Κ': 'K', 'Μ': 'M', 'Ν': 'N', 'Ο': 'O', 'Ρ': 'P', 'Τ': 'T', 'Υ': 'Y', 'Χ': 'X',
}

/** Soft hyphen, zero-width and direction marks, byte order mark, controls. None is printed. Tab and line feed stay. */
const INVISIBLE = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]+|\r(?=\n)/g
const ODD_SPACE = /[\u000c\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g
/** Marks, the two letters with a canonical double (K, Å), and full-width letters: only words with one of them need normalising. */
const NOT_PLAIN = /[\p{M}\u0340\u0341\u212a\u212b\uff01-\uff5e]/u
const WORD = /[\p{L}\p{M}]+/gu
const SUSPECT = new RegExp(`[${Object.keys({ ...STRAY_LETTERS, ...HOMOGLYPHS }).join('')}\\p{M}\\u212a\\u212b\\uff01-\\uff5e]`, 'u')

/** Odd spaces become plain ones, one for one; what is not printed goes. The number of line feeds stays. */
export function findInvisible(text: string): Patch[] {
  return [
    ...[...text.matchAll(INVISIBLE)].map((match) => form(match, '', 'invisible')),
    ...[...text.matchAll(ODD_SPACE)].filter(({ index }) => text[index] !== '\r' || text[index + 1] !== '\n').map((match) => form(match, ' ', 'space')),
  ].sort((a, b) => a.start - b.start)
}

/** Words that are not composed, or hold a letter of another script that only looks right. */
export function findForms(text: string): Patch[] {
  if (!SUSPECT.test(text)) return []
  return [...text.matchAll(WORD)].flatMap((match) => {
    const [word] = match
    if (!SUSPECT.test(word)) return []
    const composed = compose(word)
    const latin = toLatin(composed)
    if (latin === word) return []
    return [form(match, latin, latin === composed ? 'unicode' : 'lookalike')]
  })
}

const SHAPES = /[\u0302\u0306\u031b]/g
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/**
 * Composes a word (NFC), whatever the order of its marks: `e` + acute + circumflex is `ế` as well, though by Unicode
 * it is not. The old tone marks U+0340 and U+0341 and full-width letters are folded.
 *
 * unorm does it, because it brings its own Unicode tables: the same file gives the same text under every Node,
 * whatever ICU it was built with (or without). Most words need nothing, which a pattern tells much faster.
 */
export function compose(word: string): string {
  if (!NOT_PLAIN.test(word)) return word
  const narrow = word.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
  return unorm.nfc(unorm.nfd(narrow).replace(/(\p{L})(\p{M}+)/gu, (_, letter: string, marks: string) => letter + orderMarks(marks)))
}

/** Shape before tone; a mark printed twice counts once. */
function orderMarks(marks: string): string {
  const others = marks.replace(SHAPES, '').replace(TONES, '')
  return [...new Set(marks.match(SHAPES))].join('') + [...new Set(marks.match(TONES))].join('') + others
}

/** Look-alikes read as Latin, where the word is Latin but for them. A word wholly Cyrillic or Greek stays. */
function toLatin(word: string): string {
  const native = [...word].map((letter) => STRAY_LETTERS[letter] ?? letter).join('')
  const letters = [...native]
  if (!letters.some((letter) => HOMOGLYPHS[letter])) return native
  const latin = letters.map((letter) => HOMOGLYPHS[letter] ?? letter).join('')
  if (/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(latin)) return native
  const hasLatin = /\p{Script=Latin}/u.test(native)
  return hasLatin || (hasVietnameseMark(latin) && isVietnameseSyllable(latin)) ? compose(latin) : native
}

function form(match: RegExpMatchArray, after: string, reason: Patch['reason']): Patch {
  const start = match.index as number
  return { start, end: start + match[0].length, after, reason, confidence: 1 }
}
