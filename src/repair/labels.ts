import { readRoman, toRoman } from '../text/index.ts'
import type { LineState } from './detector.ts'
import type { Patch } from './edited-text.ts'

/** What readers make of the Roman digit I, and of two of them: H. */
const ROMAN_LIKE = /^((?:[^\p{L}\p{N}|]+\s)?[\s#*_]*)([I1lLHVX|]{1,5})(?=[.)]\s)/u
/** The quarters after their word: `Quý I, H/2024`. */
const QUARTERS = /(?<=(?<!\p{L})(quý|quy)\s)[IVH1l|]{1,3}(?:(?:,\s?|\s?[-–]\s?|\svà\s)[IVH1l|]{1,3})*(?![\p{L}\p{N}])/giu
const QUARTER_NUMERALS = new Set(['I', 'II', 'III', 'IV'])
/** A numbered part after its word: `tại mục H`, `Phụ lục ll`. One stroke alone may be a figure or a letter. */
const PARTS = /(?<=(?<!\p{L})(?:mục|phần|phụ lục)\s)(?:[IVXl|]{2,4}|H)(?![\p{L}\p{N}])/giu
/** Why a recipient gets the plan: `(b/€)`, `(để b/)` for `b/c`, để báo cáo; after a dash its b may be misread as well. */
const TO_REPORT = /(?<=\((?:để\s)?)([Bb])\/[c€¢eC]?(?=\)[;.,]?\s*$)|(?<=^\s*[-–—].*\((?:để\s)?)[h6]\/[c€¢e](?=\)[;.,]?\s*$)/u
/** The national app for identification, whose capital I among small letters looks like an l. */
const VNEID = /(?<!\p{L})VNe[Il1|][Dd](?!\p{L})/gu
/** A C among capitals: `Lưu: VT, N€`. */
const EURO = /(?<=\p{Lu})€(?!\p{Ll})/gu
/** What is kept on file: `- Bưu: VT`. */
const ON_FILE = /(?<=^\s*[-–—]\s?)[\p{L}|]ưu(?=\s?:\s?V[TP])/u
/** "Số:" before the number of a document that opens a line: nothing else stands there. */
const NUMBER_SIGN = /^([^\p{L}\p{N}$§]*)([S$§][^\s:]{1,2})(?=\s?:\s?\d+[^\s:]*\/\p{Lu})/u
const LETTER_LABEL = /^(\s*(?:[#*_]+\s*)*)([a-zđ¢])(?=[.)]\s)/

/**
 * Labels of headings and points in misread lines, by their order: `I11.` after `II.` is `III.`, `¢)` after `b)` is `c)`,
 * the second `d)` is `đ)`. A label that its order does not explain stays.
 */
export function findLabels(lines: readonly string[], damageOf: (line: number) => LineState | 'ocr'): Patch[] {
  const patches: Patch[] = []
  let roman = 0
  let letter = ''
  let offset = 0
  for (const [i, line] of lines.entries()) {
    const romanLike = ROMAN_LIKE.exec(line)
    const lettered = LETTER_LABEL.exec(line)
    const put = (match: RegExpExecArray, after: string) => {
      const start = offset + (match[1] as string).length
      const before = match[2] as string
      // In a stripped line d stands for d and đ, and the words around it say nothing of which.
      const isOpen = damageOf(i) === 'stripped' ? before === 'd' : after !== before && damageOf(i) !== 'clean'
      if (isOpen) patches.push({ start, end: start + before.length, after, reason: 'label', confidence: 0.97 })
    }
    const sign = NUMBER_SIGN.exec(line)
    if (sign) put(sign, 'Số')
    if (romanLike) {
      const printed = romanLike[2] as string
      const meant = toStrokes(printed)
      // "1." and "11." are numbers of points as well; only with a letter I, V or X among them, or in its turn and in capitals, is it Roman.
      const isHeading = /^[^\p{Ll}]*$/u.test(line.slice(romanLike[0].length)) && meant === toRoman(roman + 1)
      if (/[IVX]/.test(printed) || (roman === 0 && opensHeading(line, printed)) || (isHeading && (printed.length > 1 || /[HL]/.test(printed)))) {
        const value = damageOf(i) === 'mangled' && isNextInHeading(line, meant, roman) ? roman + 1
          : readRoman(meant) === roman + 1 || !/[1lLH|]/.test(printed) || (roman === 0 && opensHeading(line, printed)) ? readRoman(meant) : null
        if (value !== null) {
          put(romanLike, toRoman(value))
          roman = value
        }
      }
      letter = ''
    } else if (lettered) {
      const printed = lettered[2] as string
      const after = printed === '¢' && letter === 'b' ? 'c' : printed === 'd' && letter === 'd' ? 'đ' : printed
      put(lettered, after)
      letter = after
    } else if (/^\s*\d{1,2}[.)]/.test(line)) letter = ''
    offset += line.length + 1
  }
  return patches
}

/** Quarters whose numeral was read as other letters: `Quý HI` → `Quý III`. Figures stay: `Quý 11` may be anything. */
export function findQuarters(lines: readonly string[], damageOf: (line: number) => LineState | 'ocr'): Patch[] {
  let offset = 0
  return lines.flatMap((line, i) => {
    const found = findQuartersIn(line, offset, damageOf(i) === 'mangled')
    offset += line.length + 1
    return found
  })
}

/** Marks of the recipients that a Vietnamese reader got wrong, and the numerals of parts. Figures stay. */
export function findMarks(lines: readonly string[], damageOf: (line: number) => LineState | 'ocr'): Patch[] {
  let offset = 0
  return lines.flatMap((line, i) => {
    const from = offset
    offset += line.length + 1
    if (damageOf(i) === 'clean' || damageOf(i) === 'stripped') return []
    const put = (match: RegExpMatchArray, after: string): Patch[] =>
      (after === match[0] ? [] : [{ start: from + (match.index as number), end: from + (match.index as number) + match[0].length, after, reason: 'label', confidence: 0.93 }])
    const report = TO_REPORT.exec(line)
    const file = ON_FILE.exec(line)
    return [
      ...[...line.matchAll(PARTS)].flatMap((match) => (readRoman(toStrokes(match[0])) === null ? [] : put(match, toStrokes(match[0])))),
      ...[...line.matchAll(VNEID)].flatMap((match) => put(match, 'VNeID')),
      ...[...line.matchAll(EURO)].flatMap((match) => put(match, 'C')),
      ...(report ? put(report, `${report[1] ?? 'b'}/c`) : []), ...(file ? put(file, 'Lưu') : []),
    ].sort((a, b) => a.start - b.start)
  })
}

/** @param isMangled Whether the mark of the word may be lost. */
function findQuartersIn(line: string, offset: number, isMangled: boolean): Patch[] {
  const lists = [...line.matchAll(QUARTERS)].filter(([, word = '']) => isMangled || word.toLowerCase() === 'quý')
  return lists.flatMap((list) => [...list[0].matchAll(/[IVH1l|]+/g)].flatMap(({ 0: printed, index }): Patch[] => {
    const after = toStrokes(printed)
    if (after === printed || /^\d+$/.test(printed) || !QUARTER_NUMERALS.has(after)) return []
    const start = offset + list.index + index
    return [{ start, end: start + printed.length, after, reason: 'label', confidence: 0.95 }]
  }))
}

/** A heading in capitals whose strokes were read one short: a second `I.` or `II.` in a row is the next one. */
function isNextInHeading(line: string, meant: string, last: number): boolean {
  return meant === toRoman(last) && (last === 1 || last === 2) && /\p{Lu}{2}/u.test(line) && !/\p{Ll}{2}/u.test(line.slice(6))
}

/** The first numeral of a page, of several strokes and none of them a figure, before a heading in capitals: whatever it says, it says. */
function opensHeading(line: string, printed: string): boolean {
  return /^(?:[Il|LH]{2,3}|H)$/.test(printed) && /\p{Lu}{2}/u.test(line) && !/\p{Ll}{2}/u.test(line.slice(line.indexOf(printed) + printed.length))
}

function toStrokes(printed: string): string {
  return printed.replace(/H/g, 'II').replace(/[1lL|]/g, 'I')
}
