import { allMatches, toPattern } from '../../text/index.ts'
import type { Read, ZoneText } from './zone-text.ts'

export interface OwnCode {
  /** As printed, leading zeros kept; null where it was left blank for the pen. */
  readonly number: string | null
  readonly symbol: string | null
  readonly code: string | null
  /** Whether digits stand there that cannot be told for certain. */
  readonly unreadable: boolean
}

/** The pen's place: dots, blanks, underscores. */
const BLANK = '[\\s.…_–-]*'
// "S6", "S5", "So": what is left of "Số" in unrepaired text.
const NUMBER_LINE = toPattern(
  `(?<![\\p{L}\\d])(?:S[ốoôồổỗộóòõơớởỐOÔỒỔỖỘ6ó05]|SỐ)\\s*[:.;]?${BLANK}(?<junk>[!|'’‘~^*]+|\\p{Lu}(?=\\d))?(?<number>\\d{1,5}[a-z]?)?[\\s.…_]*`
  + `(?<parts>(?:[/-]\\s*(?:19|20)\\d\\d\\s*)?[/\\-–]?\\s*(?<symbol>\\p{Lu}[\\p{L}\\d]{0,7}(?:\\s?[-–/&.]\\s?\\p{Lu}[\\p{L}\\d]{0,9}){1,5}))?`,
  'g',
)

/**
 * Reads number and symbol in the header's line "Số: 21 /KH - UBND".
 *
 * @returns Code in one spelling, `21/KH-UBND`; null for a number left blank (`Số: /KH-UBND` has the symbol `KH-UBND`
 *   and no code); null altogether where no such line stands.
 * @see Nghị định 30/2020/NĐ-CP, Điều 8 khoản 2 điểm c. Party documents write `12-KH/TU`.
 */
export function readOwnCode({ start, text }: ZoneText): Read<OwnCode> | null {
  const matches = allMatches(text, NUMBER_LINE)
  // The stamp of incoming mail has a number too, and no symbol.
  const match = matches.find(({ groups }) => groups?.symbol) ?? matches[0]
  if (!match || (!match.groups?.number && !match.groups?.symbol && !/[:.]/.test(match[0]))) return null
  // A sign that touches the digits may be one of them: "!45" is 45 or 145.
  const number = match.groups?.junk ? null : (match.groups?.number ?? null)
  const printed = match.groups?.symbol ?? null
  const symbol = printed && toCanonicalSymbol(printed)
  const joint = number && symbol && /^\s*[-–]/.test(match.groups?.parts ?? '') && symbol.includes('/') ? '-' : '/'
  const year = /[/-]\s*((?:19|20)\d\d)/.exec(match.groups?.parts ?? '')?.[1]
  const raw = match[0].trimEnd()
  return {
    start: start + match.index, end: start + match.index + raw.length, confidence: number ? 0.97 : 0.9,
    value: { number, symbol, unreadable: match.groups?.junk !== undefined, code: number && symbol ? `${number}${year ? `/${year}` : ''}${joint}${symbol}` : null },
  }
}

function toCanonicalSymbol(printed: string): string {
  return printed.replace(/\s*[-–]\s*/g, '-').replace(/\s*([/&.])\s*/g, '$1').replace(/\s+/g, '')
}
