import { expect, it } from 'vitest'
import { knownWordsOf, numberOf } from '../../src/text/index.ts'

it('numbers the words that are asked for, wherever they stand as whole words', () => {
  const [hop, bao] = [numberOf('họp'), numberOf('báo')]
  const text = 'họp báo, họpx; 12 cuộc họp'
  const { numbers, starts, ends, hasDigits, hasMixed } = knownWordsOf(text)
  expect(numbers.flatMap((number, i) => (number === hop || number === bao ? [text.slice(starts[i], ends[i])] : []))).toEqual(['họp', 'báo', 'họp'])
  expect([hasDigits, hasMixed]).toEqual([true, false])
  expect(knownWordsOf('quý 3 và t4/2026').hasMixed).toBe(true)
  expect(knownWordsOf('')).toMatchObject({ numbers: [], hasDigits: false })
})

it('knows a word that was asked for after a text was read', () => {
  knownWordsOf('một')
  const late = numberOf('xàxẩm')
  expect(knownWordsOf('hát xàxẩm').numbers).toContain(late)
})
