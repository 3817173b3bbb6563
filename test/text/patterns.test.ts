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

  it('tells all letters of Latin, Greek and Cyrillic as the flag u does', () => {
    for (const property of ['L', 'Lu', 'Ll', 'M', 'N']) {
      const [ours, theirs] = [toPattern(`\\p{${property}}`), new RegExp(`\\p{${property}}`, 'u')]
      for (let code = 0; code < 0x530; code += 1) expect([code, ours.test(String.fromCharCode(code))]).toEqual([code, theirs.test(String.fromCharCode(code))])
      for (let code = 0x1e00; code < 0x2000; code += 1) expect([code, ours.test(String.fromCharCode(code))]).toEqual([code, theirs.test(String.fromCharCode(code))])
    }
  })
})

it('takes patterns as they are written', () => {
  const rank = '(?:xã|phường)'
  expect(asPrinted`(?<!\p{L})${rank} \p{Lu}`.test('tại xã An Hải')).toBe(true)
  expect(asPrinted`(?<!\p{L})${rank} \p{Lu}`.test('tại xã an hải')).toBe(false)
  expect(anyCase`(?<!\p{L})${rank} \d{1,2}\/\d`.test('PHƯỜNG 12/3')).toBe(true)
})
