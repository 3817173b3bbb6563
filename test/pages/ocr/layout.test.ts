import { describe, expect, it } from 'vitest'
import type { OcrLine, PixelBox } from '../../../src/pages/ocr/face.ts'
import { footnotesBelow, raiseMarks } from '../../../src/pages/ocr/footnotes.ts'
import { dropNoise } from '../../../src/pages/ocr/noise.ts'
import { judgeText } from '../../../src/pages/ocr/judge.ts'
import { readTsv } from '../../../src/pages/ocr/tesseract-output.ts'

const X_HEIGHT = 14

/** A line of words with usual gaps; ` ¦ ` is a wide one. */
function line(text: string, y = 100, confidence = 0.5): OcrLine {
  let x = 100
  const words = text.split(' ').flatMap((word) => {
    if (word === '¦¦') {
      x += 40
      return []
    }
    const box: PixelBox = [x, y, x + word.length * 10, y + 20]
    x += word.length * 10 + 8
    return [{ text: word, box, confidence }]
  })
  return { words, box: [100, y, x, y + 20], block: 0, paragraph: 0 }
}
const textOf = (lines: readonly OcrLine[]): string[] => lines.map(({ words }) => words.map(({ text }) => text).join(' '))

describe('noise', () => {
  it.each([
    { read: 'thực hiện năm 2023. |', kept: ['thực hiện năm 2023.'] },
    { read: 'thực hiện năm 2023. ¦¦ l', kept: ['thực hiện năm 2023.'] },
    { read: '_ : — I. MỤC ĐÍCH', kept: ['I. MỤC ĐÍCH'] },
    { read: '| ˆ „', kept: [] },
    { read: '- Lưu: VT.', kept: ['- Lưu: VT.'] }, // a bullet is print
    { read: 'Quý I', kept: ['Quý I'] }, // so is a figure that looks like a stroke, one space away
    { read: '5 * 6', kept: ['5 * 6'] },
    { read: '1', kept: ['1'] },
    { read: '.4. UBND các xã', kept: ['4. UBND các xã'] }, // a speck before a number
    { read: '‘IV. KINH PHÍ', kept: ['IV. KINH PHÍ'] },
    { read: '“Chính quyền lắng nghe”', kept: ['“Chính quyền lắng nghe”'] },
    { read: '.4 điểm', kept: ['.4 điểm'] },
    { read: '+ Tổ chức', kept: ['+ Tổ chức'] },
  ])('$read', ({ read, kept }) => {
    expect(textOf(dropNoise([line(read)], X_HEIGHT))).toEqual(kept)
  })
})

describe('footnotes', () => {
  const page = { width: 1240, height: 1754, xHeight: X_HEIGHT }
  const rule: PixelBox = [180, 1500, 480, 1502]
  it('begin below a short rule with a figure under it', () => {
    expect(footnotesBelow([rule], [line('nội dung', 1400), line('1 Nghị quyết số 76/NQ-CP', 1520)], page)).toBe(1500)
  })
  it.each([
    { why: 'no figure', rules: [rule], lines: [line('Nơi nhận:', 1520)] },
    { why: 'an underline', rules: [rule], lines: [line('Nơi nhận:', 1476), line('1 bản', 1520)] },
    { why: 'the rule below the motto', rules: [[700, 180, 1000, 182] as PixelBox], lines: [line('1 bản', 200)] },
    { why: 'no rule', rules: [], lines: [line('1 Nghị quyết', 1520)] },
  ])('are not seen where there is $why', ({ rules, lines }) => expect(footnotesBelow(rules, lines, page)).toBeNull())
  it('begin below a short rule where the figure was misread, in smaller letters', () => {
    const small = (text: string, y: number): OcrLine => ({ ...line(text, y), box: [100, y, 600, y + 16] })
    expect(footnotesBelow([rule], [line('nội dung', 1400), small("'NQ số 76/NQ-CP", 1520), small('? Số 14-CTr/TU', 1540)], page)).toBe(1500)
    expect(footnotesBelow([rule], [line('nội dung', 1400), line("'NQ số 76/NQ-CP", 1520)], page)).toBeNull()
  })
  it.each([
    { why: 'one figure', read: ['1 Nghị quyết', 'của Chính phủ'], raised: ['¹ Nghị quyết', 'của Chính phủ'] },
    { why: 'a glued figure', read: ['12Nghị quyết'], raised: ['¹²Nghị quyết'] },
    { why: 'brackets', read: ['(2) Kế hoạch'], raised: ['² Kế hoạch'] },
    { why: 'a year', read: ['2024 là năm'], raised: ['2024 là năm'] },
    { why: 'no mark', read: ['Kế hoạch'], raised: ['Kế hoạch'] },
    { why: 'marks misread around one that was read', read: ["'NQ số 76/NQ-CP", '? Số 14-CTr/TU', 'của Tỉnh ủy', '3 Số 9012/KH-UBND', '* Số 11/KH-UBND'], raised: ['¹NQ số 76/NQ-CP', '² Số 14-CTr/TU', 'của Tỉnh ủy', '³ Số 9012/KH-UBND', '⁴ Số 11/KH-UBND'] },
    { why: 'misread marks alone', read: ["'NQ số 76/NQ-CP", '? Số 14-CTr/TU'], raised: ["'NQ số 76/NQ-CP", '? Số 14-CTr/TU'] },
    { why: 'figures out of order', read: ['? Số 14-CTr/TU', '1 Số 9012/KH-UBND', '5 Số 11/KH-UBND'], raised: ['? Số 14-CTr/TU', '¹ Số 9012/KH-UBND', '⁵ Số 11/KH-UBND'] },
  ])('get raised figures: $why', ({ read, raised }) => expect(textOf(raiseMarks(read.map((text) => line(text))))).toEqual(raised))
})

describe('judging a reading', () => {
  it.each([
    { text: 'Ủy ban nhân dân xã ban hành Kế hoạch', least: 1, most: 1 },
    { text: 'KH-UBND 12/2024 CCHC', least: 0, most: 0 }, // nothing to judge by
    { text: 'Uy ttrn nhxx dznn kk hwwch', least: 0, most: 0.3 },
  ])('$text', ({ text, least, most }) => {
    const { validShare } = judgeText([line(text)])
    expect(validShare).toBeGreaterThanOrEqual(least)
    expect(validShare).toBeLessThanOrEqual(most)
  })
})

describe("tesseract's table", () => {
  it('becomes lines and words', () => {
    const row = (...cells: (string | number)[]): string => cells.join('\t')
    const { lines } = readTsv([
      row('level', 'page_num', 'block_num', 'par_num', 'line_num', 'word_num', 'left', 'top', 'width', 'height', 'conf', 'text'),
      row(4, 1, 1, 1, 1, 0, 10, 10, 90, 20, -1, ''), row(5, 1, 1, 1, 1, 1, 10, 10, 40, 20, 96.5, 'Kế'), row(5, 1, 1, 1, 1, 2, 55, 12, 45, 18, 90, 'hoạch'),
      row(5, 1, 1, 2, 1, 1, 10, 40, 30, 20, 80, ' '), row(5, 1, 2, 1, 1, 1, 10, 60, 30, 20, 80, 'năm'),
    ].join('\n'))
    expect(textOf(lines)).toEqual(['Kế hoạch', 'năm'])
    expect(lines[0]).toMatchObject({ box: [10, 10, 100, 30], block: 1, paragraph: 0 })
    expect(lines[1]).toMatchObject({ block: 2, paragraph: 1 })
  })
})
