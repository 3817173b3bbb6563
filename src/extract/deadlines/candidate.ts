import type { FactValues } from '../../model/index.ts'
import { inSmallLetters, toPattern } from '../../text/index.ts'

type Values = FactValues<'deadlines'>

/** A time as printed, before its surroundings decide whether it is when a task is done. Offsets into plain text. */
export interface Candidate {
  readonly start: number
  readonly end: number
  readonly type: Values['type']
  readonly value: string | null
  readonly bound: Values['bound']
  readonly times?: number
  readonly workingDays?: boolean
  /** The year is not printed: it is the plan's. */
  readonly isInferred?: boolean
  /**
   * What must speak for it around it: `none` where its own words do ("chậm nhất ngày …"), `cue` where only a label such as
   * "Thời gian:", a column of times or a verb of finishing does.
   */
  readonly needs: 'none' | 'cue'
}

/** The year that a time without one belongs to; null where the plan does not say, and then neither do we. */
export type Anchor = number | null

/** Words before a time that make it a last day (or a first), and how. The longest that fits counts. */
export const BOUNDS: readonly (readonly [string, NonNullable<Values['bound']>])[] = [
  ['chậm nhất(?: là)?(?: vào| trong)?(?: trước)?(?: hết)?', 'by'],
  ['(?:muộn|trễ) nhất(?: là)?(?: vào| trong)?(?: trước)?', 'by'],
  ['(?:thời hạn|hạn)(?: (?:hoàn thành|cuối cùng|cuối|chót|nộp|gửi|nhận))*(?: (?:bài|tác phẩm|sản phẩm|báo cáo|hồ sơ)(?: dự thi)?)?(?: là)?(?: chậm nhất)?(?: trước)?:?', 'by'],
  ['không (?:quá|muộn hơn|chậm hơn|trễ hơn|sau)', 'by'],
  ['(?:hoàn thành|xong|kết thúc)(?: trong)? trước(?: hết)?', 'before'],
  ['(?:xong )?trước khi hết', 'by'],
  ['trước(?: hết)?', 'before'],
  ['(?:cho )?(?:đến|tới) hết', 'until'],
  ['(?:hoàn thành|kết thúc)(?: vào| trong| lúc| hồi)?', 'by'],
  ['(?:bắt đầu|kể) từ', 'from'],
  ['(?:cho )?(?:đến|tới)', 'until'],
  ['trong(?: các| cả)?', 'on'],
  ['vào(?: các)?', 'on'],
  ['từ', 'from'],
]
const BOUND_BEFORE = toPattern(`(?<![\\p{L}\\p{M}\\p{N}_/.-])(?<bound>${BOUNDS.map(([words]) => words).join('|')}) $`)
const WHOLE_BOUNDS = BOUNDS.map(([words, bound]) => [toPattern(`^(?:${words})$`), bound] as const)
const LONGEST_BOUND = 48
/** Words that such words can end with; without one of them before a time the pattern need not be asked. */
const LAST_WORDS = new Set('nhất là khi vào trước hết hạn thành cuối cùng chót nộp gửi nhận bài phẩm cáo sơ thi quá hơn sau xong thúc lúc hồi từ đến tới trong các cả'.split(' '))

/** A time with the words that bind it: "trước", "đến hết". They are looked for only where a time stands; in front of every pattern they would be dear. */
export function bind({ index = 0, 0: printed }: RegExpMatchArray, text: string): { start: number; end: number; words: string | undefined; bound: NonNullable<Values['bound']> } {
  const end = index + printed.trimEnd().length
  const last = text[index - 1] === ' ' ? text.slice(text.lastIndexOf(' ', index - 2) + 1, index - 1).replace(/^["'(\[,;/]+|:$/g, '') : ''
  const words = LAST_WORDS.has(last) ? BOUND_BEFORE.exec(text.slice(Math.max(0, index - LONGEST_BOUND), index))?.groups?.['bound'] : undefined
  return { start: words === undefined ? index : index - words.length - 1, end, words, bound: readBound(words) }
}

function readBound(printed: string | undefined): NonNullable<Values['bound']> {
  if (printed === undefined) return 'on'
  const folded = printed.toLowerCase()
  return WHOLE_BOUNDS.find(([words]) => words.test(folded))?.[1] ?? 'on'
}

/** Patterns over plain text in small letters, where spaces are single: whole words, with named groups. */
export function pattern(source: string): RegExp {
  return toPattern(`(?<![\\p{L}\\p{M}\\p{N}_/.-])(?:${inSmallLetters(source)})(?![\\p{L}\\p{M}\\p{N}_]|[/.-]\\d)`, 'g')
}

/** Two digits, as EDTF writes days and months. */
export function two(number: number): string {
  return String(number).padStart(2, '0')
}
