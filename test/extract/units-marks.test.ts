import fc from 'fast-check'
import { expect, it } from 'vitest'
import { outOfCapitals } from '../../src/extract/units/capitals.ts'
import { withMarks } from '../../src/extract/units/marks.ts'

it.each([
  ['Phòng Nôi vu huyên', 'Phòng Nội vụ huyên'],
  ['UBND xa chủ tri', 'UBND xã chủ trì'],
  ['UY BAN NHÂN DÂN XÃ', 'ỦY BAN NHÂN DÂN XÃ'],
  ['phối hơp với Công an xã', 'phối hợp với Công an xã'],
  ['giải quyết công ăn việc làm', 'giải quyết công ăn việc làm'],
  ['Trưởng ban nhân dân các ấp', 'Trưởng ban nhân dân các ấp'],
  ['đổi mới văn phong hành chính', 'đổi mới văn phong hành chính'],
  ['xã Tân Hông', 'xã Tân Hông'],
])('%s', (printed, read) => expect(withMarks(printed)).toBe(read))

it.each([
  ['1. PHÒNG NỘI VỤ HUYỆN', '1. Phòng Nội vụ huyện'],
  ['UBND CÁC XÃ, THỊ TRẤN', 'UBND các xã, thị trấn'],
  ['Phòng Nội vụ HUYỆN', 'Phòng Nội vụ HUYỆN'],
  ['TT', 'TT'],
])('%s in small letters', (printed, read) => expect(outOfCapitals(printed)).toBe(read))

it('keeps the length of any text, so that places stay', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('Uy ban nhân dan xa ', 'PHÒNG NỘI VỤ ', 'Đang uy ', 'İ', 'ǆ'))), (parts) => {
    const text = parts.join('')
    expect(withMarks(text)).toHaveLength(text.length)
    expect(outOfCapitals(text)).toHaveLength(text.length)
  }))
})
