import type { UnitRole } from '../../model/index.ts'
import { allMatches, anyCase, toPattern } from '../../text/index.ts'
import type { PlainText } from '../plain-text.ts'
import { readUnits } from './read-units.ts'
import type { RoleOfUnit } from './roles.ts'

const ROLE_WORDS: Readonly<Record<string, UnitRole>> = { 'chủ trì': 'chu_tri', 'đầu mối': 'chu_tri', 'thực hiện': 'thuc_hien', 'phụ trách': 'thuc_hien', 'phối hợp': 'phoi_hop' }
const ROLE_IN_BRACKETS = /\((chủ trì|đầu mối|thực hiện|phụ trách|phối hợp)\)/gi

/** "Đài truyền thanh (chủ trì), các thôn (phối hợp)": each role stands behind its units. */
export function findBracketed(text: string): RoleOfUnit[] {
  if (!text.includes('(')) return []
  let from = 0
  return allMatches(text, ROLE_IN_BRACKETS).flatMap(({ index, 0: printed, 1: word = '' }) => {
    const label = text.slice(from, index).lastIndexOf(': ') + 1
    const at = from + label + (/^[\s,;.]*(?:và )?/.exec(text.slice(from + label, index))?.[0].length ?? 0)
    from = index + printed.length
    return readUnits(text, at, true).filter(({ end }) => end <= index).map((unit) => ({ ...unit, role: ROLE_WORDS[word.toLowerCase()] ?? 'thuc_hien' }))
  })
}

/** What makes a bracket's units somebody else's: whom it is for, where, or who was named straight before. */
const FOR_WHOM = anyCase`(?<!\p{L})(?:cho|đối với|gồm|là|của|từ|với|đến|tới|tại|ở|về|gửi|qua|theo|trong) [^,;.:(\d]{0,60}$`

/** "Phát hành sổ tay trước ngày 01/6 (Văn phòng UBND xã).": a bracket of units alone, at the end of a task. */
export function findEndBrackets({ text }: PlainText): RoleOfUnit[] {
  if (!text.includes(')')) return []
  return allMatches(text, /(?<=\S )\(([^()]{4,120})\)(?=\s*(?:[.;]|$))/g).flatMap(({ index, 1: inside = '' }) => {
    const before = text.slice(Math.max(0, index - 110), index - 1)
    const units = readUnits(text, index + 1, true)
    const isWhole = units[0]?.start === index + 1 && units.at(-1)?.end === index + 1 + inside.trimEnd().length
    if (!isWhole || FOR_WHOM.test(before) || endsWithUnit(before)) return []
    return units.map((unit) => ({ ...unit, role: 'thuc_hien' as const }))
  })
}

const WORD = toPattern(String.raw`(?<!\p{L})\p{L}`, 'g')

function endsWithUnit(text: string): boolean {
  return allMatches(text, WORD).some(({ index }) => readUnits(text, index, true).at(-1)?.end === text.length)
}
