import { nextWord, stripMarks, wordEnd } from '../../text/index.ts'
import { plainOf, type PlainText } from '../plain-text.ts'
import { WRITTEN } from './capitals.ts'
import { COLLECTIVES } from './wordings.ts'

/** Words that stand behind the names of many units. */
const BODIES = ['UBND', 'Ủy ban nhân dân', 'HĐND', 'Hội đồng nhân dân', 'Công an', 'Trạm Y tế', 'Đảng ủy', 'các', 'thuộc', 'MTTQ Việt Nam', 'Một cửa', 'Truyền thanh', 'đoàn thể']
const PLACES = ['xã', 'phường', 'thị trấn', 'huyện', 'quận', 'thị xã', 'thành phố', 'tỉnh']
const OTHERS = ['trực thuộc', 'có liên quan', 'liên quan', 'chủ trì', 'phối hợp', 'thực hiện', 'báo cáo', 'kiểm tra', 'đôn đốc', 'giám sát', 'tham mưu']
/** Words of their own that a known one would come to by losing a mark. */
const REAL = ['trưởng ban', 'văn phong', 'các quân', 'các tinh', 'chi nhanh', 'học viên', 'công ăn']

interface Phrase {
  readonly bare: string
  readonly lower: string
}
let phrases: ReadonlyMap<string, readonly Phrase[]> | null = null

/** Known words of two syllables and more by their first syllable without marks, longest first; what two known words come to is left out. */
function phrasesByFirst(): ReadonlyMap<string, readonly Phrase[]> {
  if (phrases) return phrases
  const all = [...WRITTEN.keys(), ...COLLECTIVES, ...BODIES.flatMap((body) => PLACES.map((place) => `${body} ${place}`)), ...OTHERS, ...REAL].map((words) => words.toLowerCase())
  const byBare = new Map<string, Set<string>>()
  for (const lower of all) if (lower.includes(' ')) byBare.set(stripMarks(lower), (byBare.get(stripMarks(lower)) ?? new Set()).add(lower))
  const index = new Map<string, Phrase[]>()
  for (const [bare, spellings] of byBare) {
    const [lower = ''] = spellings
    if (spellings.size > 1 || bare.length !== lower.length) continue
    const first = bare.slice(0, wordEnd(bare, 0))
    index.set(first, [...(index.get(first) ?? []), { bare, lower }])
  }
  for (const list of index.values()) list.sort((a, b) => b.bare.length - a.bare.length)
  return (phrases = index)
}

/**
 * A text with the marks that its known words have lost: `Phòng Nôi vụ xa` → `Phòng Nội vụ xã`. A mark that stands is never
 * changed; case and length stay, so that places do.
 */
export function withMarks(text: string): string {
  const lower = text.toLowerCase()
  const bare = stripMarks(lower)
  if (bare.length !== text.length || lower.length !== text.length) return text
  let mended = text
  for (let at = nextWord(bare, 0); at < bare.length; at = nextWord(bare, at)) {
    const end = wordEnd(bare, at)
    const phrase = phrasesByFirst().get(bare.slice(at, end))?.find((one) => bare.startsWith(one.bare, at) && nextWord(bare, at + one.bare.length - 1) !== at + one.bare.length)
    if (phrase && lower.slice(at, at + phrase.lower.length) !== phrase.lower && hasOnlyLost(lower.slice(at, at + phrase.lower.length), phrase.lower)) {
      mended = mended.slice(0, at) + inCaseOf(phrase.lower, mended.slice(at, at + phrase.lower.length)) + mended.slice(at + phrase.lower.length)
    }
    at = phrase ? at + phrase.bare.length : end
  }
  return mended
}

function hasOnlyLost(printed: string, right: string): boolean {
  return [...printed].every((letter, i) => {
    const marks = [...(right[i] ?? '').normalize('NFD')]
    return [...letter.normalize('NFD')].every((mark) => marks.includes(mark) || (letter === 'd' && right[i] === 'đ'))
  })
}

function inCaseOf(right: string, printed: string): string {
  return [...right].map((letter, i) => (printed[i] === printed[i]?.toLowerCase() ? letter : letter.toUpperCase())).join('')
}

const READ = new WeakMap<object, PlainText>()

/** A passage as units are read from it: plain, with the marks of known words. */
export function unitTextOf(passage: { readonly text: string }): PlainText {
  const known = READ.get(passage)
  if (known) return known
  const plain = plainOf(passage)
  const text = withMarks(plain.text)
  const read = text === plain.text ? plain : { ...plain, text, lower: text.toLowerCase() }
  READ.set(passage, read)
  return read
}
