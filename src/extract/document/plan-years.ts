import { allMatches, toPattern } from '../../text/index.ts'
/** A year that names the plan's time, and no part of a date. */
const PERIOD = /(?:giai\s+đoạn|giai\s+doan|các\s+năm|năm\s+học|từ\s+năm|nhiệm\s+kỳ|năm|nam)\s+(?:từ\s+)?(?:năm\s+)?(?<from>(?:19|20)\d\d)\s*(?:[-–—]|đến(?:\s+năm)?|den(?:\s+nam)?|và(?:\s+năm)?)\s*(?<to>(?:19|20)\d\d)(?!\d)/gi
const YEAR = toPattern(String.raw`(?<![\p{L}\d])n[ăa]m\s+(?<year>(?:19|20)\d\d)(?![\d/])`, 'gi')
const BARE_YEAR = /(?<![\d/.-])(?<year>20[1-4]\d)(?![\d/.-])/g
/** Longer periods are programmes, not the time of one plan. */
const LONGEST_PERIOD = 15

/**
 * The years that a plan is for, from its title: `năm 2024` → [2024], `giai đoạn 2021 - 2025` → 2021…2025. A single
 * year goes before a period that the title also names. Empty where it names none.
 */
export function readPlanYears(title: string): number[] {
  const periods = allMatches(title, PERIOD).map(({ index, 0: raw, groups }) => ({ index, end: index + raw.length, from: Number(groups?.from), to: Number(groups?.to) }))
  const single = allMatches(title, YEAR).filter(({ index }) => !periods.some((period) => index >= period.index && index < period.end)).map(({ groups }) => Number(groups?.year))
  if (single.length > 0) return [...new Set(single)]
  const period = periods.find(({ from, to }) => to >= from && to - from <= LONGEST_PERIOD)
  if (period) return Array.from({ length: period.to - period.from + 1 }, (_, i) => period.from + i)
  const bare = allMatches(title, BARE_YEAR).map(({ groups }) => Number(groups?.year))
  return [...new Set(bare)].slice(0, 1)
}
