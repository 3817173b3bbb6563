import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLocality } from '../../../src/extract/locality/index.ts'
import { placeByFolder } from '../../../src/extract/locality/by-folder.ts'
import type { DocumentFields, RaisedWarning, ZoneKind } from '../../../src/model/index.ts'
import { toDocument, toFields } from './document.ts'

/** As the pipeline does: the document first, then its folder. */
function read(path: string, parts: readonly (readonly [ZoneKind, string])[], given: Partial<DocumentFields>) {
  const warnings: RaisedWarning[] = []
  const fields = toFields(given)
  const locality = placeByFolder({ ...fields, locality: readLocality(toDocument(parts), fields, () => {}) }, path, (code, details) => warnings.push({ code, ...details }))
  const { level, commune, district, province, confidence } = locality ?? { level: null, commune: null, district: null, province: null, confidence: 0 }
  return { place: [level, commune, district, province], confidence, folders: warnings.map(({ params }) => params?.folder), locality }
}

const TAN_AN: readonly (readonly [ZoneKind, string])[] = [['header', 'ỦY BAN NHÂN DÂN XÃ TÂN AN'], ['body', 'UBND xã thực hiện']]
const OF_TAN_AN = { issuer: 'Ủy ban nhân dân xã Tân An', issuedOn: '2023-02-01' }
const NOWHERE: readonly (readonly [ZoneKind, string])[] = [['body', 'Tuyên truyền cải cách hành chính năm 2023.']]

describe('one of several places of the same name', () => {
  it.each<[string, unknown[], string]>([
    ['tinh-hai-duong/huyen-thanh-ha/xa-tan-an.txt', ['commune', 'Tân An', 'Thanh Hà', 'Hải Dương'], 'huyen-thanh-ha'],
    ['2023/Huyện Càng Long/KH CCHC.pdf', ['commune', 'Tân An', 'Càng Long', 'Trà Vinh'], 'Huyện Càng Long'],
    ['An Giang/Xã Tân An/ke-hoach.pdf', ['commune', 'Tân An', 'Tân Châu', 'An Giang'], 'An Giang'],
    ['dong-nai.zip/01_KH-UBND.pdf', ['commune', 'Tân An', 'Vĩnh Cửu', 'Đồng Nai'], 'dong-nai.zip'],
  ])('%s', (path, place, folder) => {
    const found = read(path, TAN_AN, OF_TAN_AN)
    expect(found.place).toEqual(place)
    expect(found.folders).toEqual([folder])
    expect(found.confidence).toBeLessThanOrEqual(0.5)
  })

  it.each(['', 'ke-hoach.txt', 'xa-tan-an/ke-hoach.txt', 'tinh-son-la/xa-tan-an.txt', 'Downloads/2023/KH.pdf'])('stays open in "%s"', (path) => {
    const { place, folders, locality } = read(path, TAN_AN, OF_TAN_AN)
    expect(place.slice(0, 2)).toEqual(['commune', 'Tân An'])
    expect(place[2]).toBeNull()
    expect(locality?.candidates.length).toBeGreaterThan(1)
    expect(folders).toEqual([])
  })
})

describe('what the document says is never overruled', () => {
  const SAYS: readonly (readonly [ZoneKind, string])[] = [['header', 'UBND HUYỆN THANH HÀ'], ['header', 'ỦY BAN NHÂN DÂN XÃ TÂN AN'], ['body', 'tỉnh Hải Dương']]
  it.each(['tinh-tra-vinh/huyen-cang-long/xa-tan-an.txt', 'Hà Nội/phuong-1.pdf', 'tinh-dong-thap/xa-tan-hong/kh.txt'])('%s', (path) => {
    const { place, folders, confidence } = read(path, SAYS, OF_TAN_AN)
    expect({ place, folders }).toEqual({ place: ['commune', 'Tân An', 'Thanh Hà', 'Hải Dương'], folders: [] })
    expect(confidence).toBeGreaterThan(0.5)
  })
})

describe('a document that names no place', () => {
  it.each<[string, Partial<DocumentFields>, unknown[]]>([
    ['Dong Thap/huyen-tan-hong/xa-tan-ho-co/kh.txt', { issuedOn: '2023-02-01' }, ['commune', 'Tân Hộ Cơ', 'Tân Hồng', 'Đồng Tháp']],
    ['tinh-vinh-long/huyen-tra-on/KH 12.pdf', { issuedOn: '2022-02-01' }, ['district', null, 'Trà Ôn', 'Vĩnh Long']],
    ['ke-hoach-cchc-huyen-tra-on-2022.pdf', { planYears: [2022] }, ['district', null, 'Trà Ôn', 'Vĩnh Long']],
    ['tinh-vinh-long/huyen-tra-on/KH 12.pdf', { issuer: 'Sở Nội vụ', issuedOn: '2022-02-01' }, ['province', null, null, 'Vĩnh Long']],
    ['Thừa Thiên Huế/KH.pdf', { issuedOn: '2022-02-01' }, ['province', null, null, 'Thừa Thiên Huế']],
  ])('%s', (path, fields, place) => {
    const found = read(path, NOWHERE, fields)
    expect(found.place).toEqual(place)
    expect(found.confidence).toBeLessThan(0.3)
    expect(found.folders).toHaveLength(1)
  })

  it.each<[string, Partial<DocumentFields>]>([
    ['', {}], ['ke-hoach-2023.pdf', {}], ['Van ban den/thang 5/KH-tuyen-truyen.pdf', {}], ['xa-hoi/phuong-huong.pdf', {}],
    ['tinh-vinh-long/KH 12.pdf', { issuer: 'Ủy ban nhân dân xã', issuedOn: '2022-02-01' }],
    ['huyen-tra-on/KH 12.pdf', { issuedOn: '2026-02-01' }], // no districts any more
  ])('nothing from "%s"', (path, fields) => {
    expect(read(path, NOWHERE, fields).place).toEqual([null, null, null, null])
  })

  it('names candidates where the folder fits several places', () => {
    const { locality, confidence } = read('xa-tan-an/kh.txt', NOWHERE, { issuedOn: '2023-02-01' })
    expect(locality?.candidates.length).toBeGreaterThan(1)
    expect(confidence).toBeLessThan(0.25)
  })
})

it('never throws on any path', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('xa-', 'tinh', 'huyện ', 'TP', '/')), { maxLength: 8 }), (parts) => {
    placeByFolder(toFields({}), parts.join(''), () => {})
  }), { numRuns: 200 })
})
