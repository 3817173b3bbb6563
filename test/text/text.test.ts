import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyOf, foldForComparison, foldTonePlace, isVietnameseSyllable, OffsetMap, readNumber, readRoman, stripMarks, toRoman, wholeWords } from '../../src/text/index.ts'

describe('wholeWords', () => {
  it.each([
    { text: 'quý I, Quý  II', found: ['quý', 'Quý'] },
    { text: 'quýt, đaquý, quýế', found: [] },
    { text: '(quý)', found: ['quý'] },
  ])('$text', ({ text, found }) => {
    expect([...text.matchAll(wholeWords('quý'))].map(([match]) => match)).toEqual(found)
  })

  it('lets a phrase run over a broken line', () => {
    expect('định\nkỳ hàng quý'.match(wholeWords(anyOf(['định kỳ', 'định'])))?.[0]).toBe('định\nkỳ')
  })
})

describe('readNumber', () => {
  it.each([
    ['02', 2], ['1.234', 1234], ['1.234,5', 1234.5], ['92,5', 92.5], ['8O', null], ['1.23', null], ['', null], ['1,2,3', null],
  ])('%s → %s', (printed, value) => expect(readNumber(printed)).toBe(value))
})

describe('Roman numbers', () => {
  it.each([['IV', 4], ['iii', 3], ['XIX', 19], ['IIII', null], ['VX', null], ['D', null], ['', null]])('%s → %s', (printed, value) =>
    expect(readRoman(printed)).toBe(value))
  it('reads what it writes', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 399 }), (value) => { expect(readRoman(toRoman(value))).toBe(value) }))
  })
})

describe('folding', () => {
  it.each([
    ['Ủy ban', 'Uỷ ban'], ['HÒA BÌNH', 'HOÀ BÌNH'], ['quý', 'quý'], ['khỏe', 'khoẻ'],
  ])('%s → %s', (now, old) => expect(foldTonePlace(now)).toBe(old))
  it('keeps the length', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'òaÒAúyÚYhcq ') }), (text) => { expect(foldTonePlace(text)).toHaveLength(text.length) }))
  })
  it.each([['Thạnh Trị', 'Thanh Tri'], ['Đường ĐỎ', 'Duong DO']])('%s without marks is %s', (marked, bare) => expect(stripMarks(marked)).toBe(bare))
  it('holds decomposed and composed text equal', () => {
    expect(foldForComparison('Kế hoạch –\n ủy'.normalize('NFD'))).toBe(foldForComparison('kế  hoạch - uỷ'))
  })
})

describe('isVietnameseSyllable', () => {
  it.each(['nghiêng', 'quyết', 'giếng', 'Uỷ', 'ban', 'thuở', 'khuya', 'oái', 'y', 'ĐƯỜNG', 'gì', 'giữ', 'quốc', 'tuyên', 'khuấy', 'quỳnh', 'nguyễn', 'xoong'])('%s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(true)
  })
  it.each(['thyc', 'hién̂́', 'w', 'cbg', 'vi¢c', 'catf', 'càt', 'CCHC', 'zalo', ''])('not %s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false)
  })
})

describe('OffsetMap', () => {
  it('carries places back through edits of other lengths', () => {
    // "Ke hoach so" → "Kế hoạch số 1": the words are replaced, a tail is added.
    const map = new OffsetMap([{ rawStart: 3, rawEnd: 8, start: 3, end: 10 }, { rawStart: 11, rawEnd: 11, start: 13, end: 15 }])
    expect(map.toRaw({ start: 0, end: 2 })).toEqual({ start: 0, end: 2 })
    expect(map.toRaw({ start: 3, end: 10 })).toEqual({ start: 3, end: 8 })
    expect(map.toRaw({ start: 5, end: 6 })).toEqual({ start: 3, end: 8 })
    expect(map.toRaw({ start: 11, end: 13 })).toEqual({ start: 9, end: 11 })
    expect(map.toRaw({ start: 15, end: 16 })).toEqual({ start: 11, end: 12 })
  })
})
