import { inSmallLetters, toPattern } from '../../text/index.ts'

export type Comparator = 'gt' | 'gte' | 'eq' | 'lte' | 'lt'

/** What is printed before a quantity, and what the plan promises by it. */
export const TARGET_COMPARATORS: readonly (readonly [string, Exclude<Comparator, 'eq'>])[] = [
  ['(?:đạt )?(?:tối thiểu|ít nhất|tổi thiểu)(?: (?:phải )?(?:đạt|là|có|từ|trên|bằng))?:?', 'gte'],
  ['(?:hoặc|và) vượt|bằng hoặc (?:trên|hơn|lớn hơn|cao hơn|vượt)|(?:trên|hơn|lớn hơn|cao hơn) hoặc bằng', 'gte'],
  ['không (?:dưới|thấp hơn|ít hơn|nhỏ hơn)|thấp nhất(?: là| đạt)?', 'gte'],
  ['(?:không (?:để )?(?:quá|vượt quá|cao hơn)|tối đa(?: là)?|nhiều nhất|không nhiều hơn)', 'lte'],
  ['(?:trên|hơn|lớn hơn|cao hơn|vượt(?: (?:mức|trên))?)', 'gt'],
  ['(?:dưới|nhỏ hơn|thấp hơn)', 'lt'],
  ['từ(?: mức)?', 'gte'],
  ['(?:≥|>=)', 'gte'], ['(?:≤|<=)', 'lte'], ['>', 'gt'], ['<', 'lt'],
]
const WHOLE_COMPARATORS = TARGET_COMPARATORS.map(([words, comparator]) => [toPattern(`^(?:${words})$`), comparator] as const)
/** And what may stand behind it. */
const AFTER: Readonly<Record<string, 'gte' | 'lte'>> = { 'trở lên': 'gte', 'trở xuống': 'lte' }
export const COMPARATOR = `(?<bound>${TARGET_COMPARATORS.map(([words]) => words).join('|')})`
/** Signs that a comparator or a verb stands before a figure; most passages have none. */
export const BOUNDED = /(?:thiểu|nhất|dưới|hơn|quá|đa|trên|từ|mức|vượt|[≥≤<>=]|đạt|là|có|bằng)(?: mỗi (?:tuần|tháng|quý|năm))?(?: \S+ \()?:? ?\d/

/** What is promised by the words found with a quantity: `bound` before it, `after` and `later` behind it. */
export function comparatorOf({ groups }: RegExpMatchArray): Comparator {
  if (groups?.['later'] !== undefined) return 'gte'
  return AFTER[groups?.['after']?.trim() ?? ''] ?? readComparator(groups?.['bound'])
}

export function readComparator(bound: string | undefined): Comparator {
  return bound === undefined || bound === '' ? 'eq' : (WHOLE_COMPARATORS.find(([words]) => words.test(bound))?.[1] ?? 'eq')
}

/** A pattern over plain text in small letters that neither begins nor ends inside a word or a number. */
export function whole(source: string): RegExp {
  return toPattern(`(?<![\\p{L}\\p{M}\\p{N}_/.,]|[\\p{L}\\p{N}] ?-)(?:${inSmallLetters(source)})(?:(?<=%)(?!\\d)|(?![\\p{L}\\p{M}\\p{N}_]|[/.,]\\d))`, 'g')
}
