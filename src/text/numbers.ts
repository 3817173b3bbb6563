/**
 * Reads a Vietnamese number as printed: `1.234,5` → 1234.5, `02` → 2, `92,5` → 92.5.
 *
 * @returns Null where it is no number or could be two: `8O`, `1.23` (neither thousands nor a decimal comma).
 */
export function readNumber(printed: string): number | null {
  const text = printed.trim()
  if (!/^\d{1,3}(\.\d{3})+(,\d+)?$|^\d+(,\d+)?$/.test(text)) return null
  return Number(text.replace(/\./g, '').replace(',', '.'))
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** Reads a Roman number of a heading, `IV` → 4. Null where the letters are none in canonical form (`IIII`, `VX`). */
export function readRoman(printed: string): number | null {
  const digits = [...printed.toUpperCase()].map((letter) => ROMAN_DIGITS[letter])
  if (digits.length === 0 || digits.includes(undefined)) return null
  const value = digits.reduce<number>((sum, digit, i) => sum + ((digit as number) < (digits[i + 1] ?? 0) ? -(digit as number) : (digit as number)), 0)
  return toRoman(value) === printed.toUpperCase() ? value : null
}

const ROMAN_STEPS: readonly (readonly [number, string])[] = [
  [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
]

/** Writes 1…399 in Roman digits. */
export function toRoman(value: number): string {
  let rest = value
  return ROMAN_STEPS.map(([step, digits]) => {
    const times = Math.max(0, Math.floor(rest / step))
    rest -= times * step
    return digits.repeat(times)
  }).join('')
}
