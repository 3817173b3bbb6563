import { keptWith, nextWord, stripMarks, wordEnd } from '../../text/index.ts'
import { plainOf, type PlainText, withLetters } from '../plain-text.ts'
import { WRITTEN } from './capitals.ts'
import { COLLECTIVES } from './wordings.ts'

/** Words that stand behind the names of many units. */
const BODIES = ['UBND', 'Ủy ban nhân dân', 'HĐND', 'Hội đồng nhân dân', 'Công an', 'Trạm Y tế', 'Đảng ủy', 'các', 'thuộc', 'MTTQ Việt Nam', 'Một cửa', 'Truyền thanh', 'đoàn thể']
const PLACES = ['xã', 'phường', 'thị trấn', 'huyện', 'quận', 'thị xã', 'thành phố', 'tỉnh']
const OTHERS = ['trực thuộc', 'có liên quan', 'liên quan', 'chủ trì', 'phối hợp', 'thực hiện', 'báo cáo', 'kiểm tra', 'đôn đốc', 'giám sát', 'tham mưu']
/** Words of their own that a known one would come to by losing a mark. */
const REAL = ['trưởng ban', 'văn phong', 'các quân', 'các tinh', 'chi nhanh', 'học viên', 'công ăn']

/** Letters and signs that stand in known words, without marks, as numbers from 1; all others are 0. */
const SIGNS = " abcdefghijklmnopqrstuvwxyz0123456789,-&./()'"
const WIDTH = SIGNS.length + 1
const SIGN_OF = new Uint8Array(0x1f00)
for (const [from, to] of [[0x20, 0x1b0], [0x1ea0, 0x1ef9]] as const) { // all letters of Vietnamese
  for (let code = from; code <= to; code += 1) SIGN_OF[code] = SIGNS.indexOf(stripMarks(String.fromCharCode(code))) + 1
}

/** Known words as a tree of their letters without marks: one step a letter, and most words of a text end it after two or three. */
interface Tree {
  /** Of node `n` and sign `s` the next node at `n * WIDTH + s`; 0 where none follows. */
  readonly next: Uint16Array
  /** The known word that ends at a node, as it is written. */
  readonly ends: readonly (string | undefined)[]
}
let tree: Tree | null = null

/** Of known words of two syllables and more; what two of them come to is left out. */
function treeOfPhrases(): Tree {
  if (tree) return tree
  const all = [...WRITTEN.keys(), ...COLLECTIVES, ...BODIES.flatMap((body) => PLACES.map((place) => `${body} ${place}`)), ...OTHERS, ...REAL].map((words) => words.toLowerCase())
  const byBare = new Map<string, Set<string>>()
  for (const lower of all) if (lower.includes(' ')) byBare.set(stripMarks(lower), (byBare.get(stripMarks(lower)) ?? new Set()).add(lower))
  const words = [...byBare].flatMap(([bare, [lower = '', ...others]]) => (others.length === 0 && [...bare].every((letter) => SIGNS.includes(letter)) ? [{ bare, lower }] : []))
  const next = new Uint16Array((1 + words.reduce((sum, { bare }) => sum + bare.length, 0)) * WIDTH)
  const ends: (string | undefined)[] = [undefined]
  for (const { bare, lower } of words) {
    let node = 0
    for (let i = 0; i < bare.length; i += 1) {
      const step = node * WIDTH + (SIGN_OF[bare.charCodeAt(i)] ?? 0)
      if (next[step] === 0) next[step] = ends.push(undefined) - 1
      node = next[step] as number
    }
    ends[node] = lower
  }
  return (tree = { next: next.slice(0, ends.length * WIDTH), ends })
}

/** The longest known word that begins at a place with or without its marks. */
function knownAt({ next, ends }: Tree, lower: string, at: number): string | undefined {
  let longest: string | undefined
  for (let i = at, node = 0; i < lower.length; i += 1) {
    node = next[node * WIDTH + (SIGN_OF[lower.charCodeAt(i)] ?? 0)] as number
    if (node === 0) break
    if (ends[node] !== undefined && wordEnd(lower, i) === i + 1) longest = ends[node]
  }
  return longest
}

const DECOMPOSED = /[\u0300-\u036f]/

/**
 * A text with the marks that its known words have lost: `Phòng Nôi vụ xa` → `Phòng Nội vụ xã`. A mark that stands is never
 * changed; case and length stay, so that places do.
 *
 * @param lower The text in small letters, where it is known.
 */
export function withMarks(text: string, lower = text.toLowerCase()): string {
  if (lower.length !== text.length || DECOMPOSED.test(lower)) return text
  const known = treeOfPhrases()
  let mended = text
  for (let at = nextWord(lower, 0); at < lower.length; ) {
    const right = knownAt(known, lower, at)
    const end = right ? at + right.length : wordEnd(lower, at)
    if (right && !lower.startsWith(right, at) && hasOnlyLost(lower.slice(at, end), right)) {
      mended = mended.slice(0, at) + inCaseOf(right, mended.slice(at, end)) + mended.slice(end)
    }
    at = nextWord(lower, end)
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

/** A passage as units are read from it: plain, with the marks of known words. */
export const unitTextOf = keptWith((passage: { readonly text: string }): PlainText => {
  const plain = plainOf(passage)
  const text = withMarks(plain.text, plain.lower)
  return text === plain.text ? plain : withLetters(plain, text)
})
