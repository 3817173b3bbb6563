import { stripMarks, toPattern } from '../text/index.ts'
import type { DocumentKind } from '../model/index.ts'
import { DOCUMENT_KIND_TABLE } from './document-kinds.ts'
import { ISSUER_TABLE, issuerLetters } from './issuers.ts'

/** A number and symbol (số, ký hiệu) taken apart. */
export interface DocumentCode {
  /** One spelling: `35/QĐ-UBND`, `52-CTr/TU`, `61/2018/NĐ-CP`, `01/2011/QH13`. Digits stay as printed. */
  readonly code: string
  readonly number: string
  /** The year inside the code of legislation; null in other codes. */
  readonly year: string | null
  readonly symbol: string
  /** The kind that the symbol's letters stand for; null where it has no type (`SKHCN-VP`) or one we do not know. */
  readonly kind: DocumentKind | null
  /** Letters of the bodies in the symbol, in the usual spelling, those that we know. */
  readonly bodies: readonly string[]
  /** `symbol_without_type`, `unknown_symbol`, `symbol_respelt`, `doubtful_digit`, `impossible_year`. */
  readonly flags: readonly string[]
}

const PART = '[A-ZĐƯ][A-Za-zĐđƯư0-9]{0,14}'
const NUMBER = '(?<number>[\\dOIl]{0,5}\\d[\\dOIl]{0,5}[a-zđA-Z]?)'
// A dash with spaces on both sides joins only the first two parts: "21/KH - UBND", but "35/QĐ-UBND - CCHC" ends at the dash.
// A space alone joins where the second part is a body that stands in thousands of codes: "54/2019/NĐ CP".
const FIRST_SEPARATOR = '(?: ?- ?| ?/ ?|[.&]| (?=(?:CP|TTg|UBND|HĐND|TU|TW)(?![\\p{L}\\p{N}])))'
const SEPARATOR = '(?:-| -|- | ?/ ?|[.&])'
/**
 * Proposes codes in text whose white space is single and whose dashes are `-`: the state's `35/QĐ-UBND` and
 * `61/2018/NĐ-CP`, the Party's `52-CTr/TU`, also where its hyphen is lost (`52 CTr/TU`). `readCode` decides.
 */
export const CODE_PATTERN = `${NUMBER} ?(?<mark>[/-]| (?=(?:NQ|CTr|CT|KH|KL|QĐ|TB|HD|BC) ?/ ?(?:TU|TW|TƯ|HU|ĐU|QU|ThU)(?![\\p{L}]))) ?(?:(?<year>\\d{4}) ?/ ?)?(?<symbol>(?:QH ?- ?\\d{2}|${PART}(?: - [A-ZĐ]{2,8}(?![\\p{L}\\p{N}])){2,4}|${PART}(?:${FIRST_SEPARATOR}${PART}(?:${SEPARATOR}${PART}){0,7})?))`
const WHOLE = toPattern(`^${CODE_PATTERN}$`)

/** Kinds by the letters of a symbol, in any case and with or without the bar of Đ. Letters that two kinds share by folding are left out. */
const KIND_LETTERS = new Map<string, { letters: string; kind: DocumentKind } | null>()
for (const { kind, abbreviations } of DOCUMENT_KIND_TABLE) {
  for (const letters of abbreviations) {
    const key = stripMarks(letters).toUpperCase()
    if (letters !== 'L') KIND_LETTERS.set(key, KIND_LETTERS.has(key) ? null : { letters, kind })
  }
}

const EXACT_KINDS = new Map(DOCUMENT_KIND_TABLE.flatMap(({ kind, abbreviations }) => abbreviations.map((letters) => [letters, kind] as const)))
/** Types of document that are none of ours but are types: consolidated texts, joint circulars of old, licences. */
const OTHER_TYPES = new Set(['VBHN', 'TTLB', 'GP', 'GCN', 'QCPH', 'KHPH', 'HDLN', 'KHLN', 'QCLN', 'CTrLN', 'PL'])
const ASSEMBLY = /^(?:QH|UBTVQH)\d{1,2}$/

/**
 * Reads a code as printed, with stray spaces, lost bars (`ND-CP`) and other dashes. The letters are brought to the usual
 * spelling where the tables know them; digits are never changed.
 *
 * @returns Null where it is no code: a date, a ratio, an address, words.
 */
export function readCode(printed: string): DocumentCode | null {
  const match = WHOLE.exec(tidy(printed))
  if (!match?.groups) return null
  const { number = '', year = null, symbol = '' } = match.groups as Record<string, string | undefined>
  const mark = match.groups['mark'] === '/' ? '/' : '-'
  const flags: string[] = []
  const parts = symbol.replace(/^QH ?- ?(?=\d)/, 'QH').split(/( ?- ?| ?\/ ?|[.& ])/).map((part) => part.trim())
  if (parts.some((part, i) => i % 2 === 0 && !looksLikeLetters(part))) return null
  const letters = respell(parts.map((part, i) => (i % 2 === 1 && part === '' ? '-' : part)), flags)
  const kind = kindOf(letters[0] ?? '')
  const bodies = letters.filter((_, i) => i % 2 === 0 && !(i === 0 && kind)).flatMap((part) => issuerLetters(part) ?? [])
  if (mark === '-' && !(kind && letters.includes('/'))) return null // the Party's form names its type: "52-CTr/TU"
  if (!ASSEMBLY.test(letters[0] ?? '') && kind === null && !OTHER_TYPES.has(letters[0] ?? '')) flags.push(bodies.length > 0 ? 'symbol_without_type' : 'unknown_symbol')
  if (/[OIl]/.test(number.replace(/[a-zđA-Z]$/, '')) || /[OIl]$/.test(number)) flags.push('doubtful_digit')
  if (year && (Number(year) < 1945 || Number(year) > 2099)) flags.push('impossible_year')
  const spelled = letters.join('')
  const code = `${number}${mark}${year ? `${year}/` : ''}${spelled}`
  return { code, number, year: year ?? null, symbol: spelled, kind, bodies, flags }
}

/** One canonical spelling of a code, or null where the text is none. `21/KH - UBND` → `21/KH-UBND`. */
export function canonicalCode(text: string): string | null {
  return readCode(text)?.code ?? null
}

/**
 * Under which key documents with one code are one node across spellings: no marks, no case, no leading zeros
 * (`08/KH-UBND` and `8/KH-UBND`), every separator the same (`12-NQ/TU` and `12/NQ-TU`). The text itself, folded, where it is no code.
 */
export function codeKey(text: string): string {
  const code = canonicalCode(text) ?? text
  return stripMarks(tidy(code)).toLowerCase().replace(/^0+(?=\d)/, '').replace(/[\s/.&-]+/g, '-')
}

/** Single spaces, one dash, the eth that some fonts print for Đ, no stop at the end. */
function tidy(text: string): string {
  return text.normalize('NFC').replace(/[‐‑‒–—−]/g, '-').replace(/Ð/g, 'Đ').replace(/\s+/g, ' ').trim().replace(/[.,;:]+$/, '')
}

/** Letters of a symbol are capitals, with a few small ones (`CTr`, `TTg`, `QyĐ`); words are not. */
function looksLikeLetters(part: string): boolean {
  const small = part.match(/[a-zđư]/g)?.length ?? 0
  const capitals = part.match(/[A-ZĐƯ]/g)?.length ?? 0
  return small <= capitals || issuerLetters(part) !== null
}

function kindOf(letters: string): DocumentKind | null {
  return EXACT_KINDS.get(letters) ?? null
}

/** Brings each part to its usual spelling; parts stand at even places, separators at odd ones. */
function respell(parts: readonly string[], flags: string[]): string[] {
  const [first = '', ...rest] = parts
  const head = respellKind(first)
  const spelled = [...(head ?? glued(first, rest.length === 0) ?? [issuerLetters(first) && !/[\d&]/.test(first) ? (issuerLetters(first) as string) : first]), ...rest.map((part, i) => (i % 2 === 1 ? respellBody(part) : i === 0 && part === '.' && head && issuerLetters(rest[1] ?? '') ? '-' : part))]
  if (spelled.join('') !== parts.join('')) flags.push('symbol_respelt')
  return spelled
}

function respellKind(part: string): string[] | null {
  if (EXACT_KINDS.has(part)) return [part]
  const known = KIND_LETTERS.get(stripMarks(part).toUpperCase())
  return known ? [known.letters] : null
}

function respellBody(part: string): string {
  if (/\d/.test(part) || part in ISSUER_TABLE) return part
  return issuerLetters(part) ?? part
}

/** `NQCP`, `QĐUBND`: a kind and a body run together; read so only where the division is the only one. */
function glued(part: string, isAlone: boolean): string[] | null {
  if (!isAlone || part in ISSUER_TABLE || ASSEMBLY.test(part)) return null
  const divisions = [2, 3, 4].filter((at) => part.length - at >= 2).flatMap((at) => {
    const kind = part.slice(0, at)
    const body = part.slice(at)
    return EXACT_KINDS.has(kind) && body in ISSUER_TABLE ? [[kind, '-', body]] : []
  })
  return divisions.length === 1 ? (divisions[0] as string[]) : null
}
