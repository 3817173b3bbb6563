import { asPrinted, readRoman, toPattern } from '../text/index.ts'
import { isCapitals } from './capitals.ts'
import { readKinds } from './kinds.ts'
import { startsLikeUnit } from './units-wordings.ts'

/** The families of labels, outermost first. Their order is the usual nesting of administrative plans. */
export const LABEL_FAMILIES = [
  'appendix', 'part', 'chapter', 'capital', 'roman', 'article', 'arabic', 'step', 'dotted2', 'dotted3', 'dotted4', 'letter', 'paren', 'bullet',
] as const
export type LabelFamily = (typeof LABEL_FAMILIES)[number]

/** What stands before a title or a paragraph: `II.`, `1.1`, `a)`, `-`. */
export interface Label {
  readonly family: LabelFamily
  /** As printed, such as `II.`. */
  readonly printed: string
  /** Its place in its list from 1; for dotted numbers, the last one; 0 for bullets and where it cannot be made out. */
  readonly ordinal: number
  /** For dotted numbers, the numbers before the last: `2.3.` has `2`. */
  readonly prefix: string
  /** Where the words begin after it, in the text that was read. */
  readonly length: number
  /** A second reading where the print can be two things: `C.` letter or Roman hundred, `l.` Roman or Arabic one. */
  readonly otherwise: Label | null
}

/** What OCR makes of Roman digits: `I1.`, `Il.`, `1V.`, `III,`. */
const ROMAN_LOOKALIKES: Readonly<Record<string, string>> = { l: 'I', '1': 'I', '|': 'I', i: 'I', v: 'V', x: 'X', 'Ⅰ': 'I', 'Ⅱ': 'II', 'Ⅲ': 'III', 'Ⅳ': 'IV', 'Ⅴ': 'V', 'Ⅵ': 'VI', 'Ⅶ': 'VII', 'Ⅷ': 'VIII', 'Ⅸ': 'IX', 'Ⅹ': 'X', '!': 'I' }
/** In the order of Vietnamese lists; English scanners read c as ¢. */
const LETTERS = 'abcdđefghijklmnopqrstuvxy'
const ORDINAL_WORDS: Readonly<Record<string, number>> = { 'nhất': 1, 'một': 1, 'hai': 2, 'ba': 3, 'tư': 4, 'bốn': 4, 'năm': 5, 'sáu': 6, 'bảy': 7, nhat: 1, mot: 1, tu: 4, bon: 4, nam: 5, sau: 6, bay: 7 }

const BULLET = asPrinted`^([-–—−‐‑+*•●○◦▪■□▫◆◊➢➤►✓✔·⁃~\uF000-\uF0FF]|o(?=\s+\p{Lu}))\s*(?=[^\s\d]|\s?\d)`
const PART = asPrinted`^((?:Phần|PHẦN|Phan|PHAN)\s+(?:thứ\s+|THỨ\s+|thu\s+|THU\s+)?([IVX]+|\d{1,2}|\p{L}+))(?=\s*(?:[.:–-]|$)|\s+\p{Lu})\s*[.:–-]?\s*`
const CHAPTER = asPrinted`^((?:Chương|CHƯƠNG|Mục|MỤC)\s+([IVX]+|\d{1,2}))(?=\s*[.:–-]|\s*$|\s+\p{Lu})\s*[.:–-]?\s*`
const ARTICLE = /^((?:Điều|ĐIỀU)\s+(\d{1,2}))\s*[.:]\s*/
/** "I.1.", "II.2", "A.1": the list above is named too. */
const UNDER = asPrinted`^((?:[IVX]{1,4}|[A-HĐ])\.\s?(\d{1,2})(?:\.(\d{1,2}))?)(?:\s?[.)/:](?:\s?[-–](?=\s))?|\s?[-–](?=\s)|(?=\s+\p{Lu}))\s*(?=[\p{L}“"(])`
/** "Bước 1:", "Nhiệm vụ 2 -": numbered by name. */
const STEP = asPrinted`^((?:Bước|BƯỚC|Nội dung|NỘI DUNG|Nhiệm vụ|NHIỆM VỤ|Hoạt động|HOẠT ĐỘNG|Giải pháp|GIẢI PHÁP)\s+(?:thứ\s+)?(\d{1,2}|[IVX]{1,4}))\s?(?:[.:]|[-–](?=\s))\s*(?=[\p{L}“"(])`
const APPENDIX = asPrinted`^((?:Phụ lục|PHỤ LỤC|Phu luc|PHU LUC|Biểu mẫu|BIỂU MẪU|Mẫu số|MẪU SỐ|Biểu số|BIỂU SỐ)(?:\s+(?:số\s+|SỐ\s+)?(?:[IVX]+|\d{1,2}[A-Za-z]?|[A-H])(?![\p{L}\p{N}]))?)\s*[.:–-]?\s*`
/** "- Phụ lục -" alone in its line. */
const DASHED_APPENDIX = /^(?:[-–—]\s*){1,3}(Phụ lục|PHỤ LỤC)\s*[-–—]?\s*$/u
/** What follows a label's sign: "I.", "1)", "1/-", "I.-", "2 -", or a comma before a capital where OCR lost the stop. */
const SIGN = '\\s?(?:[.)/:][.):]?(?:\\s?[-–](?=\\s|\\p{Lu}))?|[-–](?=\\s)|,(?=\\s\\p{Lu}))'
/** "1-Mục đích", "I-MỤC ĐÍCH, YÊU CẦU"; "15-CT/HU" is a document. */
const TIGHT_DASH = '[-–](?=\\p{Lu}\\p{Ll}|\\p{Lu}{2,},?\\s\\p{Lu}{2,})'
/** After letters only where a word begins: not in "Đ/c", "v.v", "C.ty". */
const WORD_NEXT = '(?:\\s+(?=[\\p{L}\\p{N}“"(])|(?=[\\p{Lu}“"])|(?<=\\))(?=\\d))'
const ROMAN = toPattern(`^([IVXl1|ivxⅠ-Ⅹ!]{1,5})(${SIGN}|${TIGHT_DASH})${WORD_NEXT}`)
/** Without its stop; whether it is a label, its list decides ("VI PHẠM" is none). */
const ROMAN_BARE = asPrinted`^([IVX]{1,4})()\s+(?=\p{Lu}{2,})`
const ROMAN_GARBLED = asPrinted`^((?=[IVXHl1|]{0,4}[IVl1|H])[IVXHvl1|!]{1,5}(?=\s?[.,])|T[IVX]{1,3}(?=\s?[.,])|[IVXHl1|]{0,3}[IH][IVXHLl1|]{1,3}(?=\s)|L(?=[.,]?\s))\s?[.,]?\s*(?=\p{Lu}{2,}[,\s]+\p{Lu}{2,})`
/** What OCR makes of a stroke behind a label: "Vị TỔ CHỨC" and "IIí NỘI DUNG" for "V/" and "II/", "2I Tổ" and "3! Bộ phận" for "2/" and "3/". */
const ROMAN_STROKE = asPrinted`^([IVXl|]{1,4})(\s?[iíìịỉÍÌỊỈ!'’])\s+(?=\p{Lu}{2,}[,\s]+(?:[-–]\s)?\p{Lu}{2,})`
const ARABIC_STROKE = asPrinted`^([1-9]\d?)([íìịỉÍÌỊỈ!|Iil'’])\s+(?=\p{Lu}\p{L})`
/** "L. Mục tiêu": an I that got a foot, before a known wording. */
const FOOTED = asPrinted`^(L)([.,])\s+(?=\p{Lu})`
const CAPITAL = toPattern(`^([A-HĐ])(${SIGN})${WORD_NEXT}`)
const DOTTED = asPrinted`^(\d{1,2}(?:[.,]\s?\d{1,2}){1,3})(\s?[.)/:](?:\s?[-–](?=\s|\p{Lu}))?|\s?[-–](?=\s)|(?=\s+\p{Lu}))\s*(?=[\p{L}“"(]|(?<=[.)]\s+)\d)`
const ARABIC = toPattern(`^(\\d{1,2})(${SIGN}|${TIGHT_DASH})(?<!/(?=\\p{Lu}{2,}(?:\\s?[-–&/.,;]|\\s*$)))\\s*(?=[\\p{L}“"(]|(?<=[.)]\\s+)\\d)`)
const LETTER = toPattern(`^([a-zđ¢]\\d?)(${SIGN})${WORD_NEXT}`)
const PAREN = asPrinted`^(\((\d{1,2}|[a-zđ]|[ivx]{1,4})\))\s*(?=[\p{L}“"]|(?<=\s)\d)`

/** Reads the label that a line begins with. */
export function readLabel(text: string): Label | null {
  return readNamed(text) ?? readNumbered(text) ?? readBullet(text)
}

function readNamed(text: string): Label | null {
  const dashed = text.length < 30 ? DASHED_APPENDIX.exec(text) : null
  if (dashed) return label('appendix', dashed, 1)
  const appendix = APPENDIX.exec(text)
  if (appendix) return label('appendix', appendix, readOrdinal(/(\S+)$/.exec(appendix[1] as string)?.[1] ?? '') ?? 1)
  const part = PART.exec(text)
  const ordinal = part && ((part[2] as string).length === 1 && CAPITAL_ORDINALS[part[2] as string] || readOrdinal(part[2] as string))
  if (part && ordinal) return label('part', part, ordinal)
  const chapter = CHAPTER.exec(text)
  if (chapter) return label('chapter', chapter, readOrdinal(chapter[2] as string) ?? 1)
  const step = STEP.exec(text)
  const stepOrdinal = step && readOrdinal(step[2] as string)
  if (step && stepOrdinal) return label('step', step, stepOrdinal)
  const article = ARTICLE.exec(text)
  return article && label('article', article, Number(article[2]))
}

function readNumbered(text: string): Label | null {
  const dotted = DOTTED.exec(text)
  if (dotted) return readDotted(dotted)
  const under = UNDER.exec(text)
  if (under) return { ...label(under[3] ? 'dotted2' : 'arabic', under, Number(under[3] ?? under[2])), prefix: (under[1] as string).replace(/\.\s?\d+$/, '') }
  const paren = PAREN.exec(text)
  if (paren) return label('paren', paren, readOrdinal(paren[2] as string) ?? (LETTERS.indexOf(paren[2] as string) + 1))
  const arabic = ARABIC.exec(text) ?? ARABIC_STROKE.exec(text) ?? readBareNumber(text)
  const roman = readRomanLabel(text)
  if (arabic && !roman) {
    const read = label('arabic', arabic, Number(arabic[1]))
    // "1. MỤC ĐÍCH" may be what is left of "I. MỤC ĐÍCH".
    return /^1\D*$/.test(read.printed) && isCapitals(text) ? { ...read, otherwise: { ...read, family: 'roman' } } : read
  }
  const capital = CAPITAL.exec(text)
  const asCapital = capital && label('capital', capital, CAPITAL_ORDINALS[capital[1] as string] ?? 0)
  if (roman) return { ...roman, otherwise: asCapital ?? (arabic && label('arabic', arabic, Number(arabic[1]))) }
  if (asCapital) return asCapital
  const letter = LETTER.exec(text)
  // What looks like the letter l is far more often a 1.
  if (letter?.[1] === 'l') return label('arabic', letter, 1)
  return letter && label('letter', letter, LETTERS.indexOf(((letter[1] as string)[0] as string).replace('¢', 'c')) + 1)
}

const ARABIC_BARE = asPrinted`^([1-9]\d?)\s+(?=\p{Lu}\p{L})`

/** A number that lost its stop: only before capitals, a body's name or a known wording, for "2 lớp tập huấn" is a quantity. */
function readBareNumber(text: string): RegExpExecArray | null {
  const match = ARABIC_BARE.exec(text)
  const rest = text.slice(match?.[0].length ?? 0)
  if (!match || rest.length >= 80) return null
  return readKinds(rest).length > 0 || (isCapitals(rest) ? rest.split(/\s+/).length > 2 : startsLikeUnit(rest)) ? match : null
}

/** Places of the letters that head parts; Đ follows D. */
const CAPITAL_ORDINALS: Readonly<Record<string, number>> = { A: 1, B: 2, C: 3, D: 4, Đ: 5, E: 5, F: 6, G: 7, H: 8 }

function readRomanLabel(text: string): Label | null {
  const match = ROMAN.exec(text) ?? ROMAN_BARE.exec(text)
  if (!match) return readGarbledRoman(text)
  const printed = match[1] as string
  const mended = [...printed].map((letter) => ROMAN_LOOKALIKES[letter] ?? letter).join('')
  const value = readRoman(mended)
  if (value === null || value > 30) return readGarbledRoman(text)
  const rest = text.slice(match[0].length)
  // "1." and "11." are Arabic, "i)" and "v)" are letters, unless capitals follow and the print mixes both.
  if (/^1+$/.test(printed) && !(printed.length > 1 && isCapitals(rest))) return null
  if (/^[ivxl]$/.test(printed) && !isCapitals(rest)) return null
  // Small ones, "ii." or "iv)", stand deep inside a list.
  return { ...label('roman', match, value), ...(/^[ivx]+$/.test(printed) ? { family: 'paren' as const } : {}) }
}

/** "HI. HÌNH THỨC", "HH, NỘI DUNG": a Roman number that cannot be made out, before capitals. Its place in its list is unknown. */
function readGarbledRoman(text: string): Label | null {
  const footed = FOOTED.exec(text)
  if (footed && readKinds(text.slice(footed[0].length)).length > 0) return label('roman', footed, 1)
  const stroke = ROMAN_STROKE.exec(text)
  if (stroke) return label('roman', stroke, readRoman((stroke[1] as string).replace(/[l|]/g, 'I')) ?? 0)
  const match = ROMAN_GARBLED.exec(text)
  return match && readRoman(match[1] as string) === null ? label('roman', match, 0) : null
}

function readDotted(match: RegExpExecArray): Label {
  const numbers = (match[1] as string).split(/[.,]\s?/)
  const family = (['dotted2', 'dotted3', 'dotted4'] as const)[numbers.length - 2] ?? 'dotted4'
  return { ...label(family, match, Number(numbers.at(-1))), prefix: numbers.slice(0, -1).join('.') }
}

function readBullet(text: string): Label | null {
  const bullet = BULLET.exec(text)
  return bullet && label('bullet', bullet, 0)
}

function label(family: LabelFamily, match: RegExpExecArray, ordinal: number): Label {
  const printed = family === 'bullet' || family === 'paren' || family === 'part' || family === 'chapter' || family === 'appendix' || family === 'step' ? (match[1] as string) : match[0]
  return { family, printed: printed.trim(), ordinal, prefix: '', length: match[0].length, otherwise: null }
}

function readOrdinal(printed: string): number | null {
  if (/^\d+$/.test(printed)) return Number(printed)
  return ORDINAL_WORDS[printed.toLowerCase()] ?? readRoman(printed)
}
