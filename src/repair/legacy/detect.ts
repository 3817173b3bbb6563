import type { PageFont } from '../../model/index.ts'
import { hasVietnameseMark, isVietnameseSyllable } from '../../text/index.ts'
import type { Patch } from '../edited-text.ts'
import { decodeLegacy, LEGACY_ENCODINGS, type LegacyEncoding } from './decode.ts'

/** Names of fonts that tell the encoding. A subset's prefix (`ABCDEF+`) does not count. */
const FONTS: readonly (readonly [RegExp, LegacyEncoding])[] = [
  [/^\.?Vn(?!i)[A-Z]/, 'tcvn3'],
  [/^VNI[-_ ]/i, 'vni'],
  [/^VPS[-_ ]?/i, 'vps'],
  [/VISCII/i, 'viscii'],
]
/** TCVN3 keeps its capitals in fonts of their own: `.VnTimeH`. */
const CAPITAL_FONT = /^\.?Vn\w*H(?:[,-]|$)/

/** Words of a line that a legacy encoding leaves: letters, Latin-1 signs and what Windows-1252 shows for 80–9F. */
const LEGACY_WORD = /[A-Za-z\u0080-\u00ff\u0100-\u024f\u0300-\u036f\u1ea0-\u1ef9\u02c6\u02dc\u2013-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]+/g
/** What no Vietnamese word in Unicode has: signs between letters, and Latin-1 letters foreign to it. */
const FOREIGN = /[\u0080-\u00bf\u00c4-\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff\u0152\u0153\u0160\u0161\u017d\u017e\u0178\u0192\u02c6\u02dc\u2020\u2021\u2030\u20ac\u2122]/

/** Letters that no legacy encoding shows: a line with one of them is in Unicode already. */
const UNICODE = /[\u1ea0-\u1ef9ăđơưĂĐƠƯ]/

/** In a text of a legacy encoding nearly every suspect line reads well in it; in one that an English reader made, few do. */
const LEGACY_SHARE = 0.7

export interface LegacyFinding {
  readonly patches: readonly Patch[]
  /** The encodings met. */
  readonly encodings: readonly LegacyEncoding[]
  /** Lines that look like a legacy encoding, but which one cannot be told. */
  readonly unknownLines: number
  /** True where TCVN3 without its fonts' names may hide capitals. */
  readonly capitalsLost: boolean
}

/**
 * Stretches of text in a legacy encoding, line by line: by the font's name where the page gives one, else by what
 * becomes Vietnamese. The lines of a text vote first, so that a short line follows the others.
 */
export function findLegacy(text: string, fonts: readonly PageFont[] = []): LegacyFinding {
  const byFont = fonts.flatMap(({ name, ranges }) => ranges.map((range) => ({ ...range, ...ofFont(name) })))
    .filter((run): run is typeof run & { encoding: LegacyEncoding } => run.encoding !== null)
    .sort((a, b) => a.start - b.start)
  const patches: Patch[] = byFont.flatMap(({ start, end, encoding, capitals }) => fontPatch(text, start, end, encoding, capitals))
  const covered = (start: number, end: number) => byFont.some((run) => run.start < end && run.end > start)
  const suspects = linesOf(text).filter(({ start, end }) => !covered(start, end) && isSuspect(text.slice(start, end)))
  const voters = suspects.filter(({ start, end }) => !hasOnlyNoteMarks(text.slice(start, end)))
  const lines = voters.length === 0 ? [] : suspects
  const votes = new Map<LegacyEncoding, number>()
  for (const { start, end } of voters) {
    const line = text.slice(start, end)
    for (const [encoding, gain] of weigh(line)) votes.set(encoding, (votes.get(encoding) ?? 0) + gain)
  }
  const [winner, gain] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [null, 0]
  const isLegacy = winner !== null && voters.filter(({ start, end }) => readsWell(decodeLegacy(text.slice(start, end), winner))).length >= LEGACY_SHARE * voters.length
  let unknownLines = 0
  for (const { start, end } of lines) {
    const line = text.slice(start, end)
    const encoding = !isLegacy ? null : choose(line, gain >= 3 ? winner : null)
    if (encoding === null) unknownLines += looksForeign(line) ? 1 : 0
    else patches.push(...linePatch(line, start, encoding))
  }
  const encodings = [...new Set(patches.map(({ reason }) => reason as LegacyEncoding))]
  const capitalsLost = patches.some(({ reason, start }) => reason === 'tcvn3' && !covered(start, start + 1))
  return { patches: patches.sort((a, b) => a.start - b.start), encodings, unknownLines, capitalsLost }
}

/** Windows-1258 leaves only letters that Vietnamese has too, but words that it has not. */
function isSuspect(line: string): boolean {
  if (!/[^\u0000-\u007f]/.test(line) || UNICODE.test(line)) return false
  return FOREIGN.test(line) || countVietnamese(line) < 0 || (line.match(LEGACY_WORD) ?? []).some((word) => /[ÌìÒòÞðãõý]/.test(word) && !isVietnameseSyllable(word))
}

/** The marks of footnotes are letters to TCVN3 and VISCII; alone they make no text of it. */
function hasOnlyNoteMarks(line: string): boolean {
  return !isSuspect(line.replace(/(?:^|(?<=[\p{L}\d.,;:)"'])) ?[¹²³]{1,2}(?=[\s.,;:)]|$)/gu, ''))
}

function ofFont(name: string): { encoding: LegacyEncoding | null; capitals: boolean } {
  const bare = name.replace(/^[A-Z]{6}\+/, '')
  const encoding = FONTS.find(([pattern]) => pattern.test(bare))?.[1] ?? null
  return { encoding, capitals: encoding === 'tcvn3' && CAPITAL_FONT.test(bare) }
}

/** A font may carry a legacy name and Unicode text all the same: what reads as Vietnamese already stays. */
function fontPatch(text: string, start: number, end: number, encoding: LegacyEncoding, capitals: boolean): Patch[] {
  const run = text.slice(start, end)
  if (UNICODE.test(run)) return []
  const decoded = decodeLegacy(run, encoding)
  const after = capitals ? decoded.toUpperCase() : decoded
  return after === run ? [] : [{ start, end, after, reason: encoding, confidence: 1 }]
}

function linesOf(text: string): { start: number; end: number }[] {
  let start = 0
  return text.split('\n').map((line) => {
    const range = { start, end: start + line.length }
    start = range.end + 1
    return range
  })
}

/** For each encoding in which the line reads well, how many more of its words would be marked Vietnamese syllables than are now. */
function weigh(line: string): [LegacyEncoding, number][] {
  const now = countVietnamese(line)
  return LEGACY_ENCODINGS.flatMap((encoding): [LegacyEncoding, number][] => {
    const decoded = decodeLegacy(line, encoding)
    return readsWell(decoded) ? [[encoding, countVietnamese(decoded) - now]] : []
  })
}

function choose(line: string, usual: LegacyEncoding | null): LegacyEncoding | null {
  const ranked = weigh(line).sort((a, b) => b[1] - a[1])
  if (ranked.length === 0) return null
  const [best, gain] = ranked[0] as [LegacyEncoding, number]
  const own = usual === null ? 0 : (ranked.find(([encoding]) => encoding === usual)?.[1] ?? 0)
  if (usual !== null && own > 0 && own >= gain - 1) return usual
  const isClear = gain >= 2 && gain > (ranked[1]?.[1] ?? 0) && gain * 2 >= (line.match(LEGACY_WORD)?.length ?? 0) * 0.4
  return isClear ? best : null
}

/** Nearly every marked word becomes a syllable: an English reader's `é` and `¢` seldom do so. */
function readsWell(decoded: string): boolean {
  const marked = (decoded.match(LEGACY_WORD) ?? []).filter((word) => /[^A-Za-z–—‘’“”•…]/.test(word))
  return marked.filter((word) => isVietnameseSyllable(word)).length >= 0.8 * marked.length
}

/** Marked syllables, less the words that cannot be Vietnamese nor plain Latin. */
function countVietnamese(line: string): number {
  let count = 0
  for (const [word] of line.matchAll(LEGACY_WORD)) {
    if (isVietnameseSyllable(word)) count += hasVietnameseMark(word) ? 1 : 0
    else if (/[^A-Za-z]/.test(word) && !/^[–—‘’“”•…]+$/.test(word)) count -= 1
  }
  return count
}

/** Words change one by one, so that what is plain stays out of the record of changes. */
function linePatch(line: string, offset: number, encoding: LegacyEncoding): Patch[] {
  return [...line.matchAll(/\S+/g)].flatMap((match): Patch[] => {
    const [word] = match
    const after = decodeLegacy(encoding === 'tcvn3' ? restoreHyphenU(word) : word, encoding)
    if (after === word) return []
    return [{ start: offset + match.index, end: offset + match.index + word.length, after, reason: encoding, confidence: 1 }]
  })
}

/** The byte AD is ư in TCVN3 and a soft hyphen to everyone else, who shows it as a hyphen: `n-íc` is nước. */
function restoreHyphenU(word: string): string {
  const meant = word.replace(/(?<=\p{L})-(?=[a-z\u00a8-\u00ff])/gu, '\u00ad')
  if (meant === word) return word
  const plain = (text: string) => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  const decoded = plain(decodeLegacy(meant, 'tcvn3'))
  return hasVietnameseMark(decoded) && isVietnameseSyllable(decoded) ? meant : word
}

function looksForeign(line: string): boolean {
  const words = line.match(LEGACY_WORD) ?? []
  const odd = words.filter((word) => /[A-Za-z]/.test(word) && FOREIGN.test(word))
  return odd.length >= 3 && odd.length * 3 >= words.length
}
