import { CODE_PATTERN, readCode } from '../lexicon/index.ts'
import { stripMarks } from '../text/index.ts'
import type { Patch } from './edited-text.ts'

/** A mended symbol is as sure as the closed list it comes from. */
const CONFIDENCE = 0.98
const CODE = new RegExp(`(?<![\\p{L}\\p{N}/.-])${CODE_PATTERN}(?![\\p{L}\\p{N}])`, 'gu')
/** Symbols whose letters the list does not know, or whose digits are in doubt, stay as printed. */
const UNSURE = new Set(['unknown_symbol', 'doubtful_digit', 'impossible_year'])

/** The slash of a bold code, read as an upright letter or not at all: `135IKH-UBND`, `76NQ-CP`. */
const MISREAD_SLASH = /(?<![\p{L}\p{N}/.-])(\d{1,5})[Il|]?(\p{Lu}[\p{L}]{1,5} ?[-–] ?\p{Lu}{2,6}[\p{L}]{0,3})(?![\p{L}\p{N}])/gu
const SLASH_CONFIDENCE = 0.9

/** Codes whose slash was read as a letter; only where kind and body both stand in the closed list. The digits stay. */
function findMisreadSlashes(text: string): Patch[] {
  return [...text.matchAll(MISREAD_SLASH)].flatMap(({ 0: printed, 1: number, 2: symbol, index }): Patch[] => {
    const code = readCode(`${number}/${symbol}`)
    if (!code || code.kind === null || code.bodies.length === 0 || code.flags.length > 0) return []
    return [{ start: index, end: index + printed.length, after: code.code, reason: 'symbol', confidence: SLASH_CONFIDENCE }]
  })
}

/** What readers make of the letters of a kind: a stroke doubled (`QĐĐ`), the bar of Đ as part of another letter (`QB`), Q without its tail (`OĐ`, `NO`), H in two strokes (`KII`). */
const KIND_CONFUSIONS: readonly (readonly [RegExp, string])[] = [[/(\p{L})\1/u, '$1'], [/O/, 'Q'], [/[BP]/, 'Đ'], [/(?:I[Il1]|l[Il1])/, 'H']]
const KIND_CONFIDENCE = 0.93

/** Codes of a known body whose kind is none, where undoing one confusion gives a kind of the closed list, and one alone. */
function findMisreadKinds(text: string): Patch[] {
  return [...text.matchAll(CODE)].flatMap(({ 0: printed, index }): Patch[] => {
    if (readCode(printed)?.flags.includes('symbol_without_type') !== true) return []
    const [letters = ''] = printed.slice(printed.search(/\p{L}/u)).split(/[^\p{L}1]/u)
    const at = printed.indexOf(letters)
    const mended = KIND_CONFUSIONS.flatMap(([wrong, right]) => {
      const code = readCode(printed.slice(0, at) + letters.replace(wrong, right) + printed.slice(at + letters.length))
      return wrong.test(letters) && code && code.kind !== null && code.flags.every((flag) => flag === 'symbol_respelt') ? [code.code] : []
    })
    const [after] = mended
    return after !== undefined && new Set(mended).size === 1 ? [{ start: index, end: index + printed.length, after, reason: 'symbol', confidence: KIND_CONFIDENCE }] : []
  })
}

/**
 * Symbols of documents with lost bars or stray spaces, mended from the closed list of kinds and bodies:
 * `61/2018/ND-CP` → `61/2018/NĐ-CP`, `21/KH - UBND` → `21/KH-UBND`. Nothing but their letters, dashes and spaces changes.
 *
 * @param isMisread Whether a reader may have taken one letter for another.
 */
export function findSymbols(text: string, isMisread: boolean): Patch[] {
  const mended = [...text.matchAll(CODE)].flatMap((match): Patch[] => {
    const [printed] = match
    const code = readCode(printed)
    if (!code || code.code === printed || code.flags.some((flag) => UNSURE.has(flag)) || printed.includes('\n')) return []
    if (!isSameButForForm(printed, code.code)) return []
    return [{ start: match.index, end: match.index + printed.length, after: code.code, reason: 'symbol', confidence: CONFIDENCE }]
  })
  const slashes = [...findMisreadSlashes(text), ...(isMisread ? findMisreadKinds(text) : [])]
  return [...mended, ...slashes.filter(({ start, end }) => !mended.some((one) => start < one.end && end > one.start))]
    .sort((a, b) => a.start - b.start)
}

/** The same letters but for their bars and case, and the very same digits. */
function isSameButForForm(printed: string, mended: string): boolean {
  const bare = (text: string) => stripMarks(text).toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return bare(printed) === bare(mended)
}
