import { describe, expect, it } from 'vitest'
import { anyCase, asPrinted, toPattern } from '../../src/text/index.ts'

describe('toPattern', () => {
  // What the flag u would say is the measure.
  it.each([
    ['(?<![\\p{L}\\p{M}\\p{N}_])ấp(?![\\p{L}\\p{M}\\p{N}_])', '', ['ấp 3', 'cấp xã', 'ấp', 'khẩn cấp', 'Ấp']],
    ['^\\p{Lu}\\p{Ll}+$', '', ['Đường', 'đường', 'ĐƯỜNG', 'Ấp', 'Ờ']],
    ['[^\\p{L}\\p{N} ]', '', ['Ủy ban nhân dân', 'số 12', 'a-b', 'Điều 5²']],
    ['(?<year>\\d{4})[/\\p{L}]', '', ['2024/QĐ', '2024đ', '2024 ']],
    ['ỦY BAN \\p{L}+', 'i', ['ủy ban nhân dân', 'Ủy Ban Nhân Dân', 'uỷ ban nhân dân']],
    ['[^.;]{0,3}\\]\\p{M}', '', ['a]\u0301', 'ab;]\u0301', 'x]']],
  ])('%s', (source, flags, texts) => {
    for (const text of texts) expect([text, toPattern(source, flags).exec(text)?.[0]]).toEqual([text, new RegExp(source, `${flags}u`).exec(text)?.[0]])
  })

  it.each(['L', 'Lu', 'Ll', 'M', 'N'])('tells all signs of Latin as the flag u does: %s', (property) => {
    const [ours, theirs] = [toPattern(`\\p{${property}}`), new RegExp(`\\p{${property}}`, 'u')]
    const latin = [...Array.from({ length: 0x250 }, (_, i) => i), ...Array.from({ length: 0x100 }, (_, i) => 0x1e00 + i)].map((code) => String.fromCharCode(code))
    expect(latin.filter((sign) => ours.test(sign) !== theirs.test(sign))).toEqual([])
    for (const sign of ['Ω', 'ω', 'Б', 'б', '\u0309', '⁴', '₂', 'Ⅳ', '–', '“', '…', '€']) expect([sign, ours.test(sign)]).toEqual([sign, theirs.test(sign)])
  })
})

it('takes patterns as they are written', () => {
  const rank = '(?:xã|phường)'
  expect(asPrinted`(?<!\p{L})${rank} \p{Lu}`.test('tại xã An Hải')).toBe(true)
  expect(asPrinted`(?<!\p{L})${rank} \p{Lu}`.test('tại xã an hải')).toBe(false)
  expect(anyCase`(?<!\p{L})${rank} \d{1,2}\/\d`.test('PHƯỜNG 12/3')).toBe(true)
})
