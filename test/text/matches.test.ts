import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allMatches, foldTonePlace, singleSpaced } from '../../src/text/index.ts'

it.each([/a/g, /a*/g, /(?:)/gu, /\s+/g, /(?<=b)a|b/gu, /./gu])('%s: as matchAll', (pattern) => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\u{1f600}', 'ủ', 'y') }), (text) => {
    pattern.lastIndex = 2 // left by somebody else
    expect(allMatches(text, pattern)).toEqual([...text.matchAll(new RegExp(pattern))])
    expect(pattern.lastIndex).toBe(0)
  }))
})

it('one space for each run of white space', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\t', '\n', '\u00a0', '\u2003', '\ufeff', 'ạ', '–', '\u0085') }), (text) => {
    expect(singleSpaced(text)).toBe(text.replace(/\s+/g, ' '))
  }))
})

it.each([['hòa HÒA Hòa hÒA', 'hoà HOÀ Hoà hOÀ'], ['ủy Ủy ỦY thùe òy', 'uỷ Uỷ UỶ thùe òy']])('%s', (text, folded) => expect(foldTonePlace(text)).toBe(folded))
