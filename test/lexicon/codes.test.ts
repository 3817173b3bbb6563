import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalCode, codeKey, expandAbbreviations, impliedIssuer, readCode } from '../../src/lexicon/index.ts'

describe('one spelling', () => {
  it.each([
    ['35/QĐ-UBND', '35/QĐ-UBND'], ['35 / QĐ – UBND', '35/QĐ-UBND'], ['52-\nCTr/TU', '52-CTr/TU'], ['61/2018/ND-CP', '61/2018/NĐ-CP'], ['1847/QĐ-TTG', '1847/QĐ-TTg'],
    ['76/NQCP', '76/NQ-CP'], ['39-NQ/TƯ', '39-NQ/TW'], ['01/2011/QH13', '01/2011/QH13'], ['54/2014/QH-13', '54/2014/QH13'], ['15/2022/TTLT-BTC-BNV', '15/2022/TTLT-BTC-BNV'], ['12/QÐ-HDND', '12/QĐ-HĐND'],
    ['54/2019/NĐ CP', '54/2019/NĐ-CP'], ['12 NQ/TU', '12-NQ/TU'], ['2156 /QĐ - UBND - HC', '2156/QĐ-UBND-HC'], ['21/KH-UBNĐ', '21/KH-UBND'], ['05/2021/NQ-HĐND', '05/2021/NQ-HĐND'], ['97/KH-HĐND&UBND', '97/KH-HĐND&UBND'], ['2324 /SKHCN-VP', '2324/SKHCN-VP'],
  ])('%s', (printed, code) => expect(canonicalCode(printed)).toBe(code))
  it.each(['24/7', '3/4', '25/01/2024', '0254.3822.123', '12/Tổ', 'UBND', '', '12-A', '5/Thanh-Hoa', '1/500', '/KH-UBND', '12 UBND', '5 - Luật'])('refuses %s', (text) => expect(canonicalCode(text)).toBeNull())
  it('keeps every digit', () => {
    const code = fc.tuple(fc.integer({ min: 1, max: 99999 }), fc.constantFrom('/QĐ-UBND', '-NQ/TU', '/2018/NĐ-CP', '/SNV-CCHC')).map(([number, rest]) => `${number}${rest}`)
    fc.assert(fc.property(code, (printed) => {
      expect(canonicalCode(printed)).toBe(printed)
    }))
  })
  it('is its own canonical form', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'0123456789/-& .QĐKHUBNDTgTWr') }), (text) => {
      const once = canonicalCode(text)
      if (once !== null) expect(canonicalCode(once)).toBe(once)
    }))
  })
})

it.each([['08/KH-UBND', '8/KH-UBND'], ['12-NQ/TU', '12/NQ-TU'], ['61/2018/ND-CP', '61/2018/NĐ-CP'], ['35/QĐ-UBND', '35/qđ - ubnd']])('%s and %s are one node', (a, b) => expect(codeKey(a)).toBe(codeKey(b)))
it.each([['8/KH-UBND', '80/KH-UBND'], ['12/KH-UBND', '12/QĐ-UBND']])('%s and %s are two', (a, b) => expect(codeKey(a)).not.toBe(codeKey(b)))

it.each([['CP', 'Chính phủ'], ['TTg', 'Thủ tướng Chính phủ'], ['BNV', 'Bộ Nội vụ'], ['SNV', 'Sở Nội vụ'], ['TU', null], ['ABC', null]])('%s implies %s', (letters, issuer) => expect(impliedIssuer(letters)).toBe(issuer))
it('flags a symbol without a type', () => expect(readCode('35/UBND-NC')?.flags).toEqual(['symbol_without_type']))

it.each([
  ['UBND xã', 'Ủy ban nhân dân xã'], ['UBMTTQVN phường', 'Ủy ban Mặt trận Tổ quốc Việt Nam phường'], ['Công chức VHXH', 'Công chức Văn hóa - Xã hội'], ['TTĐU, HĐND phường', 'Thường trực Đảng ủy, Hội đồng nhân dân phường'],
  ['VP HĐND&UBND huyện', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện'], ['KUBND', 'KUBND'], ['Phòng Nội vụ', 'Phòng Nội vụ'],
])('%s is %s', (short, long) => expect(expandAbbreviations(short)).toBe(long))
