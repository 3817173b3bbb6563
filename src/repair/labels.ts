import { readRoman, toRoman } from '../text/index.ts'
import type { Patch } from './edited-text.ts'

/** What English readers make of the Roman digit I. */
const ROMAN_LIKE = /^(\s*(?:[#*_]+\s*)*)([I1lVX|]{1,5})(?=[.)]\s)/
const LETTER_LABEL = /^(\s*(?:[#*_]+\s*)*)([a-zđ¢])(?=\)\s)/

/**
 * Labels of headings and points in misread lines, by their order: `I11.` after `II.` is `III.`, `¢)` after `b)` is `c)`,
 * the second `d)` is `đ)`. A label that its order does not explain stays.
 */
export function findLabels(lines: readonly string[], isMangled: (line: number) => boolean): Patch[] {
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
      if (after !== before && isMangled(i)) patches.push({ start, end: start + before.length, after, reason: 'label', confidence: 0.97 })
    }
    if (romanLike) {
      const printed = romanLike[2] as string
      const meant = printed.replace(/[1l|]/g, 'I')
      // "1." and "11." are numbers of points as well; only with a letter I, V or X among them, or in its turn and in capitals, is it Roman.
      const isHeading = /^[^\p{Ll}]*$/u.test(line) && meant === toRoman(roman + 1)
      if (/[IVX]/.test(printed) || (isHeading && printed.length > 1)) {
        const value = readRoman(meant) === roman + 1 || /[1l|]/.test(printed) === false ? readRoman(meant) : null
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
