import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPlaceMentions } from '../../../src/extract/locality/mentions.ts'
import { readLocality } from '../../../src/extract/locality/index.ts'
import type { DocumentFields, WarningCode, ZoneKind } from '../../../src/model/index.ts'
import { toDocument, toFields } from './document.ts'

type Parts = readonly (readonly [ZoneKind, string])[]
function read(parts: Parts, fields: Partial<DocumentFields> = {}) {
  const warnings: WarningCode[] = []
  const locality = readLocality(toDocument(parts), toFields(fields), (code) => warnings.push(code))
  const { level, commune, district, province } = locality ?? { level: null, commune: null, district: null, province: null }
  return { locality, warnings, place: [level, commune, district, province] }
}

describe('findPlaceMentions', () => {
  it.each([
    { text: 'UBND thành phố Quảng Ngãi về tuyên truyền', names: ['thành phố Quảng Ngãi'] },
    { text: 'UBND HUYỆN THẠNH TRỊ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', names: ['huyện THẠNH TRỊ'] },
    { text: 'ỦY BAN NHÂN DÂN XÃ TÂN AN NĂM 2024', names: ['xã TÂN AN'] },
    { text: 'Tỉnh ủy Sóc Trăng, Huyện ủy Thạnh Trị', names: ['tỉnh Sóc Trăng', 'huyện Thạnh Trị'] },
    { text: 'phường 5, quận 3, TP. Hồ Chí Minh', names: ['phường 5', 'quận 3', 'thành phố Hồ Chí Minh'] },
    { text: 'xã Tạ An Khương Đông', names: ['xã Tạ An Khương Đông'] },
    { text: 'tỉnh Bà Rịa - Vũng Tàu và tỉnh Thừa Thiên Huế', names: ['tỉnh Bà Rịa - Vũng Tàu', 'tỉnh Thừa Thiên Huế'] },
    { text: "xã Ea H'leo, thị trấn Ea Drăng", names: ["xã Ea H'leo", 'thị trấn Ea Drăng'] },
  ])('$text', ({ text, names }) => {
    expect(findPlaceMentions(text).map(({ type, name }) => `${type} ${name}`)).toEqual(names)
  })
  it.each([
    'chính trị xã hội', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'các xã, thị trấn', 'tư tưởng Hồ Chí Minh', 'UBND xã ban hành', 'TT. Đảng ủy; P. Nội vụ', 'huyện năm 2024', 'xã 15/KH-UBND',
  ])('nothing in "%s"', (text) => {
    expect(findPlaceMentions(text)).toEqual([])
  })
})

describe('readLocality', () => {
  it.each<{ name: string; parts: Parts; fields: Partial<DocumentFields>; place: unknown[] }>([
    {
      name: 'letterhead of a district',
      parts: [['header', 'ỦY BAN NHÂN DÂN HUYỆN THẠNH TRỊ'], ['body', 'UBND các xã, thị trấn trong huyện thực hiện. Sở Nội vụ tỉnh Sóc Trăng.']],
      fields: { issuer: 'Ủy ban nhân dân huyện Thạnh Trị', issuedOn: '2022-02-10', planYears: [2022] },
      place: ['district', null, 'Thạnh Trị', 'Sóc Trăng'],
    },
    {
      name: 'misspelt throughout the letterhead, right further down',
      parts: [['preamble', 'UBND huyện Thanh Trị xây dựng Kế hoạch'], ['body', 'Trang thông tin điện tử huyện Thạnh Trị; Sở Nội vụ tỉnh Sóc Trăng']],
      fields: { issuer: 'UBND huyện Thanh Trị', issuedOn: '2022', planYears: [2022], placeOfIssue: 'Thanh Trị' },
      place: ['district', null, 'Thạnh Trị', 'Sóc Trăng'],
    },
    {
      name: 'namesakes in one province told apart by the city',
      parts: [['preamble', 'Thực hiện Kế hoạch số 55/KH-UBND ngày 04/3/2024 của UBND thành phố Quảng Ngãi, Chủ tịch UBND phường Nguyễn Nghiêm ban hành Kế hoạch']],
      fields: { planYears: [2024], title: 'Tuyên truyền cải cách hành chính năm 2024 trên địa bàn phường Nguyễn Nghiêm' },
      place: ['commune', 'Nguyễn Nghiêm', 'Quảng Ngãi', 'Quảng Ngãi'],
    },
    {
      name: 'a commune after the mergers has no district',
      parts: [['header', 'ỦY BAN NHÂN DÂN XÃ NGUYỄN LƯƠNG BẰNG'], ['preamble', 'Sở Khoa học và Công nghệ thành phố Hải Phòng']],
      fields: { issuer: 'Ủy ban nhân dân xã Nguyễn Lương Bằng', issuedOn: '2025-08-07', planYears: [2025] },
      place: ['commune', 'Nguyễn Lương Bằng', null, 'Hải Phòng'],
    },
    {
      name: 'two-line letterhead with the superior on top',
      parts: [['header', 'UBND HUYỆN GÒ CÔNG TÂY'], ['header', 'ỦY BAN NHÂN DÂN XÃ THẠNH TRỊ'], ['header', 'Thạnh Trị, ngày 12 tháng 01 năm 2023'], ['body', 'trên địa bàn xã']],
      fields: { issuedOn: '2023-01-12', planYears: [2023], placeOfIssue: 'Thạnh Trị' },
      place: ['commune', 'Thạnh Trị', 'Gò Công Tây', 'Tiền Giang'],
    },
    {
      name: 'a province, which names its districts often',
      parts: [['header', 'ỦY BAN NHÂN DÂN TỈNH SÓC TRĂNG'], ['preamble', 'Ủy ban nhân dân tỉnh Sóc Trăng ban hành Kế hoạch cải cách hành chính'], ['body', 'huyện Thạnh Trị, huyện Mỹ Tú, thị xã Ngã Năm, thành phố Sóc Trăng'], ['body', 'huyện Thạnh Trị; huyện Mỹ Tú; huyện Thạnh Trị']],
      fields: { issuer: 'Ủy ban nhân dân tỉnh Sóc Trăng', issuedOn: '2021-12-20', planYears: [2022] },
      place: ['province', null, null, 'Sóc Trăng'],
    },
    {
      name: 'numbered ward keeps its type',
      parts: [['header', 'ỦY BAN NHÂN DÂN QUẬN 3'], ['header', 'PHƯỜNG 5'], ['body', 'UBND phường 5 triển khai trên địa bàn phường; quận 3, Thành phố Hồ Chí Minh']],
      fields: { issuer: 'Ủy ban nhân dân phường 5', issuedOn: '2023-03-01', planYears: [2023] },
      place: ['commune', 'Phường 5', 'Quận 3', 'Hồ Chí Minh'],
    },
    {
      name: 'only the place of issue',
      parts: [['body', 'UBND xã tổ chức tuyên truyền. Trên địa bàn xã.']],
      fields: { issuer: 'Ủy ban nhân dân xã', placeOfIssue: 'Đất Mũi', issuedOn: '2024-02-01', planYears: [2024] },
      place: ['commune', 'Đất Mũi', 'Ngọc Hiển', 'Cà Mau'],
    },
    {
      name: 'the place of issue before a superior that is merely mentioned',
      parts: [['header', 'KẾ HOẠCH'], ['preamble', 'Thực hiện Kế hoạch của UBND huyện Ngọc Hiển, UBND xã xây dựng kế hoạch'], ['body', 'Công chức xã Văn hóa - Xã hội tham mưu UBND xã. Trên địa bàn xã.']],
      fields: { placeOfIssue: 'Đất Mũi', issuedOn: '2024-02-01', planYears: [2024] },
      place: ['commune', 'Đất Mũi', 'Ngọc Hiển', 'Cà Mau'],
    },
    {
      name: 'a name that no list has is kept as printed',
      parts: [['preamble', 'UBND xã Vô Danh Thật ban hành Kế hoạch'], ['body', 'UBND huyện Thạnh Trị']],
      fields: { issuer: 'UBND xã Vô Danh Thật', issuedOn: '2023-01-01', planYears: [2023] },
      place: ['commune', 'Vô Danh Thật', 'Thạnh Trị', 'Sóc Trăng'],
    },
  ])('$name', ({ parts, fields, place }) => {
    expect(read(parts, fields).place).toEqual(place)
  })

  it('reads no commune out of "Xã hội"', () => {
    const parts = [['header', 'UBND TỈNH HÀ TĨNH'], ['header', 'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI'], ['header', 'Số: 185/KH-SLĐTBXH']] as const
    expect(read(parts, { issuer: 'Sở Lao động - Thương binh và Xã hội', placeOfIssue: 'Hà Tĩnh', issuedOn: '2024-01-22' }).place).toEqual(['province', null, null, 'Hà Tĩnh'])
  })
  it('says that a name was misspelt', () => {
    const { locality, warnings } = read([['body', 'huyện Thanh Trị, tỉnh Sóc Trăng']], { issuer: 'UBND huyện Thanh Trị', planYears: [2022] })
    expect(locality).toMatchObject({ match: 'misspelt', codes: { district: '949', province: '94' }, today: { commune: null, province: 'Cần Thơ' } })
    expect(warnings).toEqual(['locality_misspelt'])
  })
  it('gives candidates where nothing decides', () => {
    const { locality, warnings, place } = read([['body', 'UBND xã Thạnh Trị']], { issuer: 'UBND xã Thạnh Trị', issuedOn: '2023-01-01' })
    expect(place).toEqual(['commune', 'Thạnh Trị', null, null])
    expect(locality?.candidates).toHaveLength(5)
    expect(locality?.codes).toEqual({ commune: null, district: null, province: null })
    expect(warnings).toEqual(['locality_ambiguous'])
  })
  it('keeps a divided ward open on the map of today', () => {
    const { locality } = read([['body', 'UBND phường Bến Nghé, Quận 1, Thành phố Hồ Chí Minh']], { issuer: 'UBND phường Bến Nghé', issuedOn: '2024-01-01' })
    expect(locality?.today).toMatchObject({ commune: 'Sài Gòn', province: 'Hồ Chí Minh', codes: { commune: '26740' }, candidates: [] })
  })
  it('is silent where the text is', () => {
    expect(read([['body', 'Tuyên truyền cải cách hành chính']])).toEqual({ locality: null, warnings: ['locality_unknown'], place: [null, null, null, null] })
  })
  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('UBND xã ', 'TỈNH ', 'TP.'), (text, type) => { read([['header', `${type}${text}`]], { title: text, issuer: `${type}${text}`, placeOfIssue: text }) }))
  })
})
