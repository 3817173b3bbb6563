import type { UnitRole } from '../../model/index.ts'
import { allMatches, asPrinted, lastNotAfter, toPattern } from '../../text/index.ts'
import type { PlainText } from '../plain-text.ts'
import { readUnits } from './read-units.ts'
import { findHelpers, type RoleOfUnit } from './roles.ts'

/** What a unit does, said straight behind it. */
const DEEDS: readonly (readonly [RegExp, UnitRole])[] = [
  [/^,? (?:là (?:cơ quan|đơn vị) )?(?:làm |là |chịu trách nhiệm )?(?:chủ trì|đầu mối)(?![:\w])/i, 'chu_tri'],
  [/^ (?:cùng )?phối hợp(?! (?:với|cùng|chặt))/i, 'phoi_hop'],
  [/^ (?:(?:theo dõi, |kiểm tra, )?(?:kiểm tra|giám sát|đôn đốc))(?=\s*(?:[.;)]|$))/i, 'kiem_tra'],
  [/^ (?:thực hiện|phụ trách|đảm nhiệm)(?=\s*(?:[.;)]|$|, [^,.;]{3,120} phối hợp))/i, 'thuc_hien'],
]
const SAYS_WHO = /chủ trì|đầu mối|(?:thực hiện|phụ trách|đảm nhiệm|kiểm tra|giám sát|đôn đốc)\s*(?:[.;,)]|$)|[(:][^.]*phối hợp/
const DEED = /chủ trì|đầu mối|phối hợp|thực hiện|phụ trách|đảm nhiệm|kiểm tra|giám sát|đôn đốc/g
/** How long the list of those who act may be. */
const REACH = 240
/** Where a list of those who act may begin within a paragraph. */
const OPENING = toPattern(String.raw`[.;:,(] ?(?=\p{L}|\d\d? (?:thôn|bản|ấp|xóm|khu|tổ|xã|phường) )`, 'g')

/** Whether a text in small letters says who does something at all. */
export const mayNameDoers = (lower: string): boolean => lower.includes('chủ trì') || lower.includes('đầu mối') || (lower.includes('(') && DOERS_IN_BRACKET.test(lower))
const DOERS_IN_BRACKET = /\([^()]{4,200}(?:thực hiện|phụ trách|phối hợp|giám sát)/

/**
 * "…: Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp", "(Đoàn Thanh niên chủ trì; các thôn phối hợp)", "Tổ một cửa thực hiện.":
 * tasks that name whoever does them behind a stop of any kind.
 *
 * @param isTask Whether the section tells tasks, which may end with their doers.
 * @param atStart Whether the paragraph may begin with them; where its first units are its subject, that is read elsewhere.
 */
export function findDoers(plain: PlainText, { isTask, atStart }: { isTask: boolean; atStart: boolean }): RoleOfUnit[] {
  const { text, lower } = plain
  if (!SAYS_WHO.test(lower)) return []
  const start = LABEL.exec(text)?.[0].length ?? 0
  const openings = allMatches(text, OPENING).map(({ index, 0: stop }) => ({ at: index + stop.length, stop: stop.charAt(0) })).filter(({ at }) => at > start)
  if (atStart) openings.unshift({ at: start, stop: '.' })
  const deeds = allMatches(lower, DEED).map(({ index }) => index)
  const found: RoleOfUnit[] = []
  for (const { at, stop } of openings) {
    const next = deeds[lastNotAfter(deeds, at) + 1] ?? text.length
    if (next > at + REACH || at < (found.at(-1)?.end ?? 0)) continue
    const units = readUnits(text, at, true)
    const last = units.at(-1)
    const rest = last ? text.slice(last.end, last.end + 160) : ''
    const role = DEEDS.find(([deed]) => deed.test(rest))?.[1]
    if (role === undefined || (stop !== '(' && (!isTask || ((role === 'thuc_hien' || role === 'kiem_tra') && !/[.;]/.test(stop))))) continue
    // "(Tư pháp; các thôn phối hợp)": the word belongs to those behind the last stop.
    const own = units.filter(({ end }) => !/[.;]/.test(text.slice(end, last?.start)))
    if (stop === '(') found.push(...units.slice(0, -own.length).map((unit) => ({ ...unit, role: 'thuc_hien' as const })))
    if (role !== 'phoi_hop' || stop === '(' || followsLeader(text, found, at, stop)) found.push(...own.map((unit) => ({ ...unit, role })))
  }
  const helped = found.filter((unit) => unit.role !== 'phoi_hop' && (unit.role === 'chu_tri' || text.lastIndexOf('(', unit.start) > text.lastIndexOf(')', unit.start)))
  const helpers = helped.length === 0 ? [] : findHelpers(plain).filter(({ start }) => helped.some(({ end }) => end < start && !/[.;)]/.test(text.slice(end, start))))
  return [...found, ...helpers]
}

const LABEL = asPrinted`^[^\p{L}]{0,12}(?:[a-zđ][.)/] ?)?`

const LABEL_BEFORE = /(?:thực hiện|chủ trì|phụ trách|phân công) ?:[^.:]*$/i

/** Those who help stand behind somebody who leads or does, in the same sentence. */
function followsLeader(text: string, found: readonly RoleOfUnit[], at: number, stop: string): boolean {
  const before = found.at(-1)
  return before === undefined ? stop !== ':' && LABEL_BEFORE.test(text.slice(Math.max(0, at - 160), at)) : !/\. /.test(text.slice(before.end, at))
}
