import { asPrinted } from '../../text/index.ts'
const PERIODS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\D)0?6 |sáu/, 'P6M'], [/(?:^|\D)0?3 tháng|ba tháng/, 'P3M'],
  ...([['ngày', 'P1D'], ['tuần', 'P1W'], ['tháng', 'P1M'], ['quý', 'P3M'], ['năm', 'P1Y']] as const).map(([unit, period]) => [asPrinted`(?<!\p{L})${unit}(?!\p{L})`, period] as const).reverse(),
]
const NO_ROUND = /9 tháng|chín tháng|đột xuất/

/** "hàng quý, 6 tháng, năm" → `R/P3M+R/P6M+R/P1Y`. Nine months are three quarters: they say nothing that quarters do not. */
export function readRound(list: string | undefined): string | null {
  if (list === undefined) return null
  const parts = list.split(/,| và |;|\/| hoặc | - |-(?=\D)/).map((part) => part.trim()).filter(Boolean)
  const periods = parts.flatMap((part) => (NO_ROUND.test(part) ? [] : PERIODS.filter(([unit]) => unit.test(part)).slice(0, 1).map(([, period]) => period)))
  const unique = [...new Set(periods)]
  return unique.length === 0 ? null : unique.map((period) => `R/${period}`).join('+')
}
