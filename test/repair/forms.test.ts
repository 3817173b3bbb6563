import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { repairText } from '../../src/repair/index.ts'
import { applyPatches, asRead, type Patch } from '../../src/repair/edited-text.ts'

/** The 67 letters with marks, and their capitals. */
const LETTERS = [...'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ'].flatMap((letter) => [letter, letter.toUpperCase()])

describe('the 134 letters', () => {
  it('are 134', () => expect(new Set(LETTERS).size).toBe(134))
  it.each(LETTERS)('%s passes composed', (letter) => expect(repairText(`x${letter}x`).text).toBe(`x${letter}x`))
  it.each(LETTERS)('%s is composed from its parts', (letter) => {
    expect(repairText(`t${letter.normalize('NFD')}n`).text).toBe(`t${letter}n`)
  })
  it.each(LETTERS)('%s is composed whatever the order of its marks', (letter) => {
    const [base = '', ...marks] = letter.normalize('NFD')
    expect(repairText(`${base}${marks.reverse().join('')}`).text).toBe(letter)
  })
})

describe('forms', () => {
  it.each([
    ['QÐ-UBND, ðược, Ðảng', 'QĐ-UBND, được, Đảng'],
    ['đƣợc ngƣời ƢU TIÊN', 'được người ƯU TIÊN'],
    ['сủа xã, Кế hoạch', 'của xã, Kế hoạch'], // Cyrillic с, а and К
    ['nghi\u0340, ti\u0341nh', 'nghì, tính'],
    ['cải\u200b cách\u00ad hành\u00a0chính\ufeff', 'cải cách hành chính'],
    ['dòng một\r\ndòng hai', 'dòng một\ndòng hai'],
    ['ＵＢＮＤ xã', 'UBND xã'],
  ])('%s → %s', (raw, text) => expect(repairText(raw).text).toBe(text))

  it.each([
    'hoà bình, hòa bình, uỷ ban, ủy ban', // both places of the tone stay as printed
    'Федерация, Москва', // a word of another script
    'α và β', // single Greek letters between Vietnamese words
    'café, façade, naïve',
    'a\tb\tc',
  ])('%s stays', (text) => expect(repairText(text)).toMatchObject({ text, changes: [] }))
})

describe('changes', () => {
  const pieces = fc.array(fc.constantFrom('của', 'cu\u0309a', 'сủа', '\u00a0', ' ', '\n', '\u200b', 'Ðảng', 'nÜ§c ViŒt Nam Th¿c hiŒn K‰ hoåch', '12/5', '\r\n', 'Viá»‡t'), { maxLength: 30 })
  it('lead from the text as read to the final text, and keep the lines', () => {
    fc.assert(fc.property(pieces, (parts) => {
      const raw = parts.join('')
      const { text, changes, lines } = repairText(raw)
      let rebuilt = ''
      let done = 0
      for (const change of changes) {
        expect(raw.slice(change.rawStart, change.rawEnd)).toBe(change.before)
        expect(text.slice(change.start, change.end)).toBe(change.after)
        expect(change.rawStart).toBeGreaterThanOrEqual(done)
        rebuilt += raw.slice(done, change.rawStart) + change.after
        done = change.rawEnd
      }
      expect(rebuilt + raw.slice(done)).toBe(text)
      expect(lines).toBe(raw.split('\n').length)
    }))
  })

  it('of several passes over the same place are one', () => {
    const patch = (start: number, end: number, after: string): Patch => ({ start, end, after, reason: 'unicode', confidence: 0.5 })
    const once = applyPatches(asRead('abcdef'), [patch(1, 3, 'XYZ'), patch(5, 6, '')])
    const twice = applyPatches(once, [patch(0, 2, '-'), patch(4, 5, 'D')])
    expect(twice.text).toBe('-YZDe')
    expect(twice.changes.map(({ before, after }) => [before, after])).toEqual([['abc', '-YZ'], ['d', 'D'], ['f', '']])
  })
})
