import { CLASS_ID, keyOf, readStream, toWriting, type Writing } from './stream.ts'
import { LABEL, runsOn } from './tokens.ts'

/** One thing to be read: a word that may be another, or something that only gives context. Offsets into the whole text. */
export interface Unit {
  readonly start: number
  readonly end: number
  readonly text: string
  /** The class's id where this is no word. */
  readonly classId: number | null
  readonly writing: Writing
  /** Whether the next unit follows with nothing but one space between. */
  readonly touchesNext: boolean
  /** Whether it follows a word in small letters, with one space between. */
  readonly isAmongSmall?: boolean
  /** Whether a space was lost after it: `ngay7`. */
  readonly lacksSpace?: boolean
}

type Sentence = readonly Unit[]

/** Sentences of a run of stripped lines: words are letters and nothing else. */
export function readStripped(lines: readonly string[], offset: number, fullLength: number): Sentence[] {
  const sentences: Unit[][] = [[]]
  for (const token of readStream(lines, fullLength)) {
    if (token.kind === 'stop') {
      if (sentences.at(-1)?.length !== 0) sentences.push([])
      continue
    }
    const { kind, text, writing } = token
    const classId = kind === 'word' ? null : (CLASS_ID[keyOf(token) as keyof typeof CLASS_ID] as number)
    sentences.at(-1)?.push({ start: offset + token.start, end: offset + token.end, text, classId, writing, touchesNext: false })
  }
  return sentences.filter((sentence) => sentence.length > 0)
}

const CHUNK = /\S+/g
/** Specks at the edge of a line, read as signs or as one or two letters behind its stop. They neither end a sentence nor open one. */
const SPECKS_BEFORE = /^\s*(?:[^\p{L}\p{N}\s(+\-–—]+\s+)+/u
const SPECKS_AFTER = /(?:(?:\s+[^\p{L}\p{N}\s)]+)+|(?<=[.;])\s+\p{L}{1,2})\s*$/u
/** Inside a chunk of misread text: a part up to a hyphen, slash, or stop with letters on both sides. */
const PART = /(?:(?<!\p{L})\.|\.(?!\p{L})|[^\-–—/:;,+()“”".])+/gu
const AROUND = /^[\s"“”'‘’`´(\[{_*•~<>|=«»!?.,\-]*|[\s"“”'‘’`´)\]}_*•~<>|=«».,;:!?-]*$/gu
const ADDRESS = /[\w.-]@[\w-]+\.\w|www\.|https?:|\.(?:vn|com|gov|net|org)\b/i
const CODE = /\d.*\/.*\p{Lu}{2}|\d\/\p{Lu}\p{Ll}?-|^\p{Lu}{2,}[-/&]\p{Lu}/u
/** Words in capitals with a dash between, which no symbol looks like: `CHU-TICH`. */
const DASHED_WORDS = /^(?:[BCDGHKLMNPQRSTVX]{1,3}[AEIOUY]{1,3}(?:C|CH|M|N|NG|NH|P|T)?(?:-|(?![\p{L}-]))){2,}[.,;:]*$/u
/** A number or label run together with the word behind it: `2.Yéucau`. */
const GLUED_LABEL = /^(?:(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4})[.)]+(?=\p{L})|\d{1,2}(?:\.\d{1,2})+(?=\p{Lu}\p{Ll}))/u
/** Words that stand before a number, run together with it. */
const GLUED_NUMBER = /^(ng[aàá]y|th[aáàé]ng|n[aădéä]m|kho[aáả]n|[dđ]i[eéêề]u)(\d{1,4})$/iu
const NUMBER = /^[\d.,/%()-]+$/
/** The horn and hook of a last letter, read as a sign behind it: `tt? phap`, `dién tt’, quy`. Plans ask nothing, and a sentence does not go on in small letters. */
const MARK_AS_SIGN = /\p{L}[?'’‘]{1,2},?$/u
const GOES_ON = /^\s+[\p{Ll}\d(]/u
/** Signs that are read for a letter by itself, and the bar that is one stroke of a numeral. */
const LOOKS_LIKE_LETTER = /[¢£¥§©®€&@$]/
const OPEN_QUOTE = /(?:^|[\s(])['‘’]\p{L}/u
/** `BO phan`, `TO dan phé`: marks above and below make a second letter as tall as a capital. Among words in capitals it is one. */
const TWO_LETTERS = /^[BCDGHKLMNPQRSTVX][AEIOU]$/
const SMALL_WORD_BEFORE = /(?<!\S)\p{Ll}[^\s.;:!?]* $/u
const CAPITALS_BEFORE = /\p{Lu}{2}\S* *$/u
const CAPITALS_BEHIND = /^[^\p{L}\n]*\p{Lu}{2}/u

/** Sentences of a run of misread lines: a word may hold digits and signs, since letters were read for them. */
export function readMangled(lines: readonly string[], offset: number, fullLength: number): Sentence[] {
  const sentences: Unit[][] = [[]]
  let before = ''
  let at = offset
  for (const line of lines) {
    if (line.trim() !== '') {
      const front = SPECKS_BEFORE.exec(line)?.[0].length ?? 0
      const words = line.slice(front).replace(SPECKS_AFTER, '')
      if (!runsOn(before, words, fullLength)) sentences.push([])
      readMangledLine(line, at, sentences)
      before = words
    }
    at += line.length + 1
  }
  return sentences.filter((sentence) => sentence.length > 0)
}

function readMangledLine(line: string, offset: number, sentences: Unit[][]): void {
  const inCapitals = isInCapitals(line)
  const front = SPECKS_BEFORE.exec(line)?.[0].length ?? 0
  const label = front + (LABEL.exec(line.slice(front))?.[0].length ?? 0)
  for (const { 0: chunk, index } of line.matchAll(CHUNK)) {
    if (index < label) continue
    const push = (start: number, end: number, classId: number | null, lacksSpace = false) => {
      const sentence = sentences.at(-1) as Unit[]
      const text = line.slice(start, end)
      const opens = !sentence.some((unit) => unit.classId === null)
      const isFirstLetter = () => TWO_LETTERS.test(text) && !CAPITALS_BEFORE.test(line.slice(0, index)) && !CAPITALS_BEHIND.test(line.slice(index + chunk.length))
      const writing = classId === null ? (inCapitals && (text.match(/\p{Lu}/gu)?.length ?? 0) >= (text.match(/\p{Ll}/gu)?.length ?? 0) && /\p{Lu}/u.test(text) ? 'capitals' : isFirstLetter() ? (opens ? 'first' : 'capital') : writingOf(text, opens)) : 'small'
      sentence.push({ start: offset + start, end: offset + end, text, classId, writing, touchesNext: end === index + chunk.length && line[end] === ' ' && line[end + 1] !== ' ', isAmongSmall: start === index && SMALL_WORD_BEFORE.test(line.slice(0, index)), lacksSpace })
    }
    const isSpeck = !/[\p{L}\p{N}]/u.test(chunk)
    if (isSpeck && !LOOKS_LIKE_LETTER.test(chunk)) continue
    const hasMark = MARK_AS_SIGN.test(chunk) && GOES_ON.test(line.slice(index + chunk.length)) && !OPEN_QUOTE.test(line.slice(0, index + chunk.length))
    if (ADDRESS.test(chunk) || (CODE.test(chunk) && !DASHED_WORDS.test(chunk))) push(index, index + chunk.length, CLASS_ID['<code>'])
    else for (const { 0: part, index: within } of chunk.matchAll(PART)) {
      const start = index + within + leading(part) + (within === 0 ? (GLUED_LABEL.exec(part)?.[0].length ?? 0) : 0)
      const end = index + within + part.length - (hasMark && MARK_AS_SIGN.test(part) ? 0 : trailing(part))
      if (end <= start) continue
      const core = line.slice(start, end)
      if (NUMBER.test(core)) push(start, end, /^(?:19|20)\d\d$/.test(core) ? CLASS_ID['<year>'] : /\d\/\d/.test(core) ? CLASS_ID['<date>'] : CLASS_ID['<num>'])
      else if (/^\p{Lu}{2,4}$/u.test(core) && /[AEIOUY]/.test(core) && line[start - 1] === '(' && line[end] === ')') push(start, end, CLASS_ID['<abbr>']) // an abbreviation introduced: "(OA)"
      else {
        const word = GLUED_NUMBER.exec(core)?.[1]?.length ?? null
        push(start, word === null ? end : start + word, null, word !== null)
        if (word !== null) push(start + word, end, CLASS_ID['<num>'])
      }
    }
    const stop = isSpeck || (hasMark && !chunk.endsWith(',')) ? undefined : chunk.match(/[.,;:!?]+["”’)]*$/)?.[0][0]
    if (stop === ',') push(index + chunk.length, index + chunk.length, CLASS_ID[','])
    else if (stop === ':') push(index + chunk.length, index + chunk.length, CLASS_ID[':'])
    else if (stop !== undefined) sentences.push([])
  }
}

function leading(part: string): number {
  return part.match(AROUND)?.[0]?.length ?? 0
}

function trailing(part: string): number {
  return /[\s"“”'‘’`´)\]}_*•~<>|=«».,;:!?-]*$/u.exec(part)?.[0].length ?? 0
}

/** A word with most of its letters in capitals is meant to be in capitals: `PiCH`. */
function writingOf(text: string, opens: boolean): Writing {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0
  if (upper >= 2 && upper > lower) return 'capitals'
  if (/^\d/.test(text)) return upper > 0 && lower === 0 ? 'first' : 'small'
  if (upper === 1 && lower === 0 && text.length > 1) return opens ? 'first' : 'capital'
  return toWriting(upper > 0 && !/^\p{Lu}/u.test(text) ? text.toLowerCase() : text, opens)
}

function isInCapitals(line: string): boolean {
  const words = line.replace(/\S*\/\S*/g, ' ').match(/[\p{L}\p{M}\d¢]{2,}/gu)?.filter((word) => /\p{L}.*\p{L}/u.test(word)) ?? []
  const capitals = words.filter((word) => (word.match(/\p{Lu}/gu)?.length ?? 0) > (word.match(/\p{Ll}/gu)?.length ?? 0))
  return words.length >= 2 && capitals.length >= 0.7 * words.length
}
