import { describe, expect, it } from 'vitest'
import { decide, gradeText, readSigns } from '../../src/pages/decide.ts'

const GOOD = 'Tăng cường tuyên truyền, phổ biến cho cán bộ, công chức và người dân trên địa bàn xã về kết quả thực hiện nhiệm vụ cải cách hành chính năm 2024 (CCHC), dịch vụ công trực tuyến.'
const ENGLISH_OCR = 'Tang cudng tuyén truyén, phd bién cho can b¢, cong chirc va ngudi dan trén dia ban x4 vé két qua thyc hi¢n nhi¢m vu cai cach hanh chinh nam 2024, dich vu c6ng tryc tuyén.'
const STRIPPED = 'Tang cuong tuyen truyen, pho bien cho can bo, cong chuc va nguoi dan tren dia ban xa ve ket qua thuc hien nhiem vu cai cach hanh chinh nam 2024, dich vu cong truc tuyen.'
const TCVN3 = 'T¨ng c­êng tuyªn truyÒn, phæ biÕn cho c¸n bé, c«ng chøc vµ ng­êi d©n trªn ®Þa bµn x· vÒ kÕt qu¶ thùc hiÖn nhiÖm vô c¶i c¸ch hµnh chÝnh n¨m 2024'

const layer = (text: string, more: { imageCoverage?: number; hiddenShare?: number; font?: string } = {}) =>
  readSigns({ text, fonts: [{ name: more.font ?? 'ABCDEF+TimesNewRomanPSMT' }], imageCoverage: more.imageCoverage ?? 0, hiddenShare: more.hiddenShare ?? 0 })

describe('decide', () => {
  it.each([
    { what: 'good text', signs: layer(GOOD), source: 'text-layer', reason: 'good_layer' },
    { what: 'good text with a logo', signs: layer(GOOD, { imageCoverage: 0.05 }), source: 'text-layer', reason: 'good_layer' },
    { what: 'a good hidden layer over a scan', signs: layer(GOOD, { imageCoverage: 1, hiddenShare: 1 }), source: 'text-layer', reason: 'good_layer' },
    { what: 'an English hidden layer over a scan', signs: layer(ENGLISH_OCR, { imageCoverage: 1, hiddenShare: 1 }), source: 'ocr', reason: 'garbage_layer' },
    { what: 'a layer without marks over a scan', signs: layer(STRIPPED, { imageCoverage: 1 }), source: 'ocr', reason: 'garbage_layer' },
    { what: 'words typed without marks, no picture', signs: layer(STRIPPED), source: 'text-layer', reason: 'good_layer' },
    { what: 'a scan without a layer', signs: layer('', { imageCoverage: 1 }), source: 'ocr', reason: 'no_text' },
    { what: 'a scan with a number set on it', signs: layer('Số: 12 ngày 3/4', { imageCoverage: 0.95 }), source: 'ocr', reason: 'too_little_text' },
    { what: 'an empty sheet', signs: layer(''), source: 'text-layer', reason: 'blank_page' },
    { what: 'a short last page', signs: layer('Nguyễn Văn A'), source: 'text-layer', reason: 'good_layer' },
    { what: 'TCVN3 by its font', signs: layer(TCVN3, { font: '.VnTime' }), source: 'text-layer', reason: 'legacy_layer' },
    { what: 'VNI by its font', signs: layer(TCVN3, { font: 'ABCDEF+VNI-Times' }), source: 'text-layer', reason: 'legacy_layer' },
    { what: 'private letters', signs: layer(GOOD.replace(/[ăâêôơưđ]/g, '\uf0e1')), source: 'ocr', reason: 'garbage_layer' },
  ])('$what: $source, $reason', ({ signs, source, reason }) => {
    expect(decide(signs, 'auto')).toEqual({ source, reason })
  })

  it('does as it is told', () => {
    expect(decide(layer(GOOD), 'force')).toEqual({ source: 'ocr', reason: 'forced_ocr' })
    expect(decide(layer('', { imageCoverage: 1 }), 'never')).toEqual({ source: 'text-layer', reason: 'ocr_forbidden' })
    expect(decide(layer(GOOD), 'never').reason).toBe('good_layer')
  })
})

it('grades readings of one page in the order of their worth', () => {
  expect(gradeText(GOOD)).toBeGreaterThan(gradeText(STRIPPED))
  expect(gradeText(STRIPPED)).toBeGreaterThan(gradeText(ENGLISH_OCR))
  expect(gradeText('')).toBe(0)
})
