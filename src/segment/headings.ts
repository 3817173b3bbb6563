import type { SectionType } from '../model/index.ts'
import type { Block } from './blocks.ts'
import { blockText } from './block-text.ts'
import { isWording, readKinds } from './kinds.ts'
import { readKindName } from '../lexicon/index.ts'
import { allMatches, anyCase, asPrinted, isVietnameseSyllable, toPattern } from '../text/index.ts'
import { isCapitals } from './capitals.ts'
import type { Label } from './labels.ts'
import { isPersonName } from './signs.ts'
import { startsLikeUnit } from './units-wordings.ts'

/** What a block is in the heading tree; `title` counts in the block's text, after the label. */
export interface HeadingReading {
  readonly type: SectionType
  /** Range of the title in the block's text; for `numbered`, null. */
  readonly title: { readonly start: number; readonly end: number } | null
}

export interface Candidate {
  readonly block: Block
  readonly label: Label | null
  /** The block's words after the label, white space collapsed. */
  readonly words: string
  readonly count: number
  readonly bold: boolean | null
  readonly capitals: boolean
  readonly following: Following
  /** The words of the block after it. */
  readonly next: string
  readonly underUnits: boolean
}

/** What stands after a block: something that can belong under it, the next of its own list or of a higher one, or nothing. */
export type Following = 'child' | 'paragraph' | 'table' | 'sibling' | 'end'

const SENTENCE_INSIDE = asPrinted`\p{Ll}[)”"]?\.\s+\p{Lu}\p{Ll}*\s+\p{Ll}`
const LEAD_IN = /(?:như sau|sau đây|sau|cụ thể|gồm|gồm có|bao gồm|trong đó|trọng tâm[^:]{0,40}|tập trung[^:]{0,60}|nội dung|là)\s*:$/i
/** "Nội dung tuyên truyền phải ngắn gọn" begins like a heading and is a demand. */
const DEMAND = anyCase`(?<!\p{L})(?:phải|cần|được|bảo đảm|đảm bảo|bám sát|phù hợp|gắn với|đa dạng|phong phú|thiết thực|kịp thời|ngắn gọn)(?!\p{L})`
/** "Trên Zalo khối phố: chuyển tải tin …" is a sentence. */
const ADVERBIAL = /^(?:trên|tại|qua|thông qua|từ|trong|bằng|khi|nếu|theo|vào|ngoài|hằng|hàng)\s/i
/** Beyond so many syllables a title before a colon is a sentence. */
const RUN_IN_SYLLABLES = 14

/** Own evidence that a labelled block is a title on its own: above 0 it is. Weights were set on the two annotated seeds and our own samples. */
export function scoreHeading(candidate: Candidate): number {
  const { words, count, label, bold, capitals, following } = candidate
  const ends = words.at(-1) ?? ''
  let score = familyScore(label)
  if (capitals) score += 4
  if (bold) score += 2.5
  score += lengthScore(count) + endScore(ends, words, count, following)
  if (SENTENCE_INSIDE.test(words)) score -= 4
  if (/;\s/.test(words)) score -= 2.5
  if (following === 'child') score += 1.5
  if (following === 'table') score += 1
  if (following === 'paragraph' && !/[.;,]/.test(ends)) score += 1.5
  const bodied = hasBody(candidate)
  if (!bodied) score -= 1.5
  if (count <= 15 && !DEMAND.test(words) && readKinds(words).length > 0) score += bodied ? 2 : 1
  if (bodied && candidate.underUnits && count <= 45 && startsLikeUnit(words)) score += 2
  return score
}

/** Whether something stands under a block that can belong to it. */
export function hasBody({ following }: Candidate): boolean {
  return following !== 'sibling' && following !== 'end'
}

function familyScore(label: Label | null): number {
  switch (label?.family) {
    case 'part': case 'chapter': case 'appendix': return 4
    case 'roman': case 'capital': return 2.5
    case 'letter': case 'paren': return -0.8
    case 'bullet': return -2.5
    default: return 0
  }
}

function lengthScore(count: number): number {
  if (count <= 8) return 1.5
  if (count <= 14) return 0.7
  if (count <= 25) return 0
  if (count <= 40) return -0.7
  return count <= 60 ? -1.5 : -4
}

function endScore(ends: string, words: string, count: number, following: Following): number {
  if (/\.\s?\/\s?\.?$/.test(words)) return -4
  switch (ends) {
    case ';': return -4
    case ',': return -1
    case '.': return following === 'child' || following === 'table' ? -0.3 : -3
    case ':': return (count <= 16 ? 0.5 : count > 20 ? -2 : -0.5) - (LEAD_IN.test(words) && count > 6 ? 1 : 0)
    default: return following === 'sibling' || following === 'end' ? 0 : 1
  }
}

/** Where a run-in title ends in a block's text ("1. Mục đích: Nâng cao …"), with the evidence for it; null where there is none. */
export function findRunIn(candidate: Candidate): { end: number; score: number } | null {
  const { block, label } = candidate
  const text = blockText(block).text
  const from = label?.length ?? 0
  return capitalsRunIn(text, from) ?? colonRunIn(candidate, text, from) ?? stopRunIn(text, from)
}

const TITLE_COLON = asPrinted`:\s+(?=\S)|:(?=\p{Lu}\p{Ll})`

/** "1. Mục đích: Nâng cao nhận thức …" */
function colonRunIn(candidate: Candidate, text: string, from: number): { end: number; score: number } | null {
  if (ONLY_LISTED.test(text.slice(from))) return null
  const colon = afterBodies(text.slice(from)) ?? TITLE_COLON.exec(text.slice(from))
  if (!colon) return null
  const title = text.slice(from, from + colon.index)
  const count = countWords(title)
  if (count > RUN_IN_SYLLABLES * 2 || /[.]\s|\d$/.test(title) || text.slice(from + colon.index + 1).trim().length < 3) return null
  let score = count <= 8 ? 1.5 : count <= RUN_IN_SYLLABLES ? 0.5 : -1.5
  if (DEMAND.test(title)) score -= 2.5
  else if (readKinds(title).length > 0 && count <= 8) score += 2
  if (candidate.underUnits && startsLikeUnit(title)) score += 2
  if (LEAD_IN.test(`${title}:`) && count > 5) score -= 2
  if (candidate.label?.family === 'bullet') score -= 3
  if (candidate.label?.family === 'letter' || candidate.label?.family === 'paren') score -= 1
  if (title.includes(';')) score -= 1.5
  // "01 giải Nhất: 1.000.000 đồng" counts; it names nothing.
  if (/^\d/.test(title)) score -= 2.5
  if (ADVERBIAL.test(title)) score -= 3.2
  return { end: from + title.trimEnd().length, score }
}

const SEVERAL = '^(?:Trưởng |Thủ trưởng )?[Cc]ác (?:phòng|sở|ban|ngành|đoàn thể|hội|cơ quan|đơn vị|công chức|bộ phận)[^:.;]{0,20}: ?(?=\\p{Lu})'
const LISTED_BODIES = toPattern(`${SEVERAL}[^:.;]{5,120}(?=:\\s+\\S)`)
/** "Các phòng: Tư pháp, Tài chính - Kế hoạch" and nothing more: the colon is inside the title. */
const ONLY_LISTED = toPattern(`${SEVERAL}[^,:.;]{2,50}(?:, ?\\p{Lu}[^,:.;]{2,70})+$`)

/** "Các phòng: Tư pháp, Tài chính - Kế hoạch: Chủ trì …": the first colon lists the bodies, the second ends the title. */
function afterBodies(text: string): { index: number; 0: string } | null {
  const bodies = LISTED_BODIES.exec(text)?.[0]
  return bodies === undefined ? null : { index: bodies.length, 0: ':' }
}

const WORD_OF_SENTENCE = asPrinted`^["“(]?\p{Lu}?\p{Ll}{2,}`
const OPENS_SENTENCE = asPrinted`^["“(+–-]?\s?\p{Lu}`
const TWO_IN_CAPITALS = asPrinted`\p{Lu}{2,}\s+\p{Lu}{2,}`
const NO_LETTERS = toPattern(String.raw`[^\p{L}]+`, 'g')

/** "I. MỤC ĐÍCH Nâng cao nhận thức …": capitals that turn into a sentence on the same line. */
function capitalsRunIn(text: string, from: number): { end: number; score: number } | null {
  const words = allMatches(text.slice(from), /\S+/g)
  const turn = words.findIndex((word) => WORD_OF_SENTENCE.test(word[0]))
  if (turn < 2 || words.length - turn < 4) return null
  const end = from + ((words[turn] as RegExpMatchArray).index ?? 0)
  const title = text.slice(from, end).trimEnd()
  if (!isCapitals(title) || title.replace(NO_LETTERS, '').length < 6 || !TWO_IN_CAPITALS.test(title)) return null
  if (!OPENS_SENTENCE.test((words[turn] as RegExpMatchArray)[0])) return null
  return { end: from + title.length, score: readKinds(title).length > 0 ? 4 : 1 }
}

const TITLE_STOP = asPrinted`[.]\s+(?=\p{Lu})`

/** "1. Mục đích. Nâng cao …": only with a wording that is known and short. */
function stopRunIn(text: string, from: number): { end: number; score: number } | null {
  const stop = TITLE_STOP.exec(text.slice(from))
  if (!stop) return null
  const title = text.slice(from, from + stop.index)
  return countWords(title) <= 6 && readKinds(title).length > 0 ? { end: from + title.length, score: 2 } : null
}

export function countWords(text: string): number {
  let count = 0
  let inside = false
  for (let i = 0; i < text.length; i += 1) {
    const now = isWordUnit(text.charCodeAt(i))
    if (now && !inside) count += 1
    inside = now
  }
  return count
}

/** Whether a UTF-16 unit is part of a word, looked up once for each: 1 yes, 2 no. Half a pair counts as a letter. */
const WORD_UNITS = new Uint8Array(0x10000)
function isWordUnit(unit: number): boolean {
  if (WORD_UNITS[unit] === 0) WORD_UNITS[unit] = /[\p{L}\p{N}\p{Cs}]/u.test(String.fromCharCode(unit)) ? 1 : 2
  return WORD_UNITS[unit] === 1
}

/** So many words are a paragraph, even where its stop was lost or stands on the next page. */
const PARAGRAPH_WORDS = 14

const NAME_OR_TITLE = asPrinted`^\p{Lu}[\p{L}\p{N}\s,()&/–-]*[\p{L}\p{N})]$`

/** "Trên môi trường số" alone in its line, neither sentence nor label, with bullets or a longer paragraph under it. */
function standsAlone({ block, words, count, following, next, underUnits }: Candidate): boolean {
  if (block.lines.length > 1 || count < 2 || count > 14 || !NAME_OR_TITLE.test(words)) return false
  if (block.lines[0]?.zone !== 'body' || isPersonName(words) || readKindName(words) !== null) return false
  return following === 'child' || (following === 'paragraph' && (/[.;:]$/.test(next) || countWords(next) >= PARAGRAPH_WORDS) && (countWords(next) >= count * 1.5 || underUnits && startsLikeUnit(words)))
}

/** Whether a block without a label, or with a bullet, is a heading of its own. */
export function isBareHeading(candidate: Candidate): boolean {
  const { block, words, count, capitals, bold, following, next, label } = candidate
  if (count === 0 || count > 30 || /[.;,]$/.test(words) && !capitals || /^["“(]/.test(words) || /\t/.test(words)) return false
  const wording = readKinds(words).length > 0
  if (capitals && !label) return count >= 2 && readKindName(words) === null && TWO_IN_CAPITALS.test(words) && hasWords(words) && !SENTENCE_INSIDE.test(words)
  if (following === 'sibling' && !bold || following === 'end') return false
  if (bold) return count <= 25
  if (wording && count <= 5) return following === 'child' || /:$/.test(words) || (!label && following === 'paragraph' && /[.;:]$/.test(next) && block.lines[0]?.zone === 'body' && isWording(words))
  if (!label) return standsAlone(candidate)
  return label !== null && !/^[-–]/.test(label.printed) && count <= 14 && following === 'child' && (candidate.underUnits && startsLikeUnit(words) || wording)
}

const WORDS = toPattern(String.raw`[\p{L}\p{M}]+`, 'g')

/** Capitals that are words and not the short forms of bodies: "VP HĐND-UBND" is a cell of a table. */
function hasWords(capitals: string): boolean {
  return (capitals.toLowerCase().match(WORDS) ?? []).filter(isVietnameseSyllable).length >= 2
}
