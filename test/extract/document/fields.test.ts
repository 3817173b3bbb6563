import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readOwnCode } from '../../../src/extract/document/code.ts'
import { readDocumentFields } from '../../../src/extract/document/index.ts'
import { readPlaceAndDate, toPartialDate } from '../../../src/extract/document/place-and-date.ts'
import { readPlanYears } from '../../../src/extract/document/plan-years.ts'
import { readNames, recipients } from '../../../src/extract/recipients.ts'
import type { DocumentFields, WarningCode } from '../../../src/model/index.ts'
import { segmentText } from '../../../src/segment/index.ts'
import { damagedPlan } from '../../segment/damage.ts'
import { extractFrom } from '../one-passage.ts'

const zone = (text: string) => ({ start: 0, text })

describe('readOwnCode', () => {
  it.each([
    ['Số: 12/KH-UBND', '12', 'KH-UBND', '12/KH-UBND'],
    ['Số:21 /KH - UBND', '21', 'KH-UBND', '21/KH-UBND'],
    ['Số: 08/KH–UBND', '08', 'KH-UBND', '08/KH-UBND'],
    ['Số 41-KH/HU', '41', 'KH/HU', '41-KH/HU'],
    ['Số: 15 -KH/ĐU', '15', 'KH/ĐU', '15-KH/ĐU'],
    ['Số:!45 /KH-UBND', null, 'KH-UBND', null],
    ['Số:U45 /KH-UBND', null, 'KH-UBND', null],
    ['Sở: 21/KH-TP', '21', 'KH-TP', '21/KH-TP'],
    ['Số: 1562 Ngày: 14/3/2023 Số: 98/KH-TTr', '98', 'KH-TTr', '98/KH-TTr'],
    ['Số:  /KH-UBND', null, 'KH-UBND', null],
    ['Số: ......../KH-UBND', null, 'KH-UBND', null],
    ['Số:      KH-UBND', null, 'KH-UBND', null],
    ['Số: 03/2024/KH-UBND', '03', 'KH-UBND', '03/2024/KH-UBND'],
    ['Số: 45/KH-BCĐCCHC', '45', 'KH-BCĐCCHC', '45/KH-BCĐCCHC'],
    ['So: 33/KH-UBND', '33', 'KH-UBND', '33/KH-UBND'],
    ['S6:21 /KH - UBND', '21', 'KH-UBND', '21/KH-UBND'],
    ['Số: 09/KH-UBND-NV', '09', 'KH-UBND-NV', '09/KH-UBND-NV'],
  ])('%s', (text, number, symbol, code) => expect(readOwnCode(zone(text))?.value).toMatchObject({ number, symbol, code }))

  it.each(['ỦY BAN NHÂN DÂN XÃ KIM SƠN', 'Sở Nội vụ', 'Một số nội dung', ''])('finds none in "%s"', (text) => expect(readOwnCode(zone(text))).toBeNull())
})

describe('readPlaceAndDate', () => {
  it.each([
    ['Kim Sơn, ngày 06 tháng 02 năm 2024', 'Kim Sơn', '2024-02-06'],
    ['Kim Sơn,  ngày 6  tháng 2\nnăm 2024', 'Kim Sơn', '2024-02-06'],
    ['Thanh Trị, ngày tháng năm 2022', 'Thanh Trị', '2022'],
    ['Tân Phú, ngày ..... tháng 3 năm 2025', 'Tân Phú', '2025-03'],
    ['Phường 5, ngày 18 tháng 02 năm 2022', 'Phường 5', '2022-02-18'],
    ['TP. Vinh, ngày 01/3/2023', 'TP. Vinh', '2023-03-01'],
    ['Thị xã Quảng Trị, ngày 10 tháng 01 năm 2022', 'Thị xã Quảng Trị', '2022-01-10'],
    ['Phan Rang - Tháp Chàm, ngày 2 tháng 12 năm 2021', 'Phan Rang - Tháp Chàm', '2021-12-02'],
    ['ĐẢNG CỘNG SẢN VIỆT NAM\nNhư Xuân, ngày 12 tháng 5 năm 2022', 'Như Xuân', '2022-05-12'],
    ['Hoa Binh, ngay 12 thang 4 nam 2021', 'Hoa Binh', '2021-04-12'],
    ['Hiệp Thành, ngàyA4tháng 3 năm 2023', 'Hiệp Thành', '2023-03'],
    ['Đại Lộc, ngày 30 tháng 02 năm 2024', 'Đại Lộc', null],
    ['An Lạc, ngày 09 tháng 13 năm 2024', 'An Lạc', null],
    ['An Lạc, ngày     tháng     năm 20', 'An Lạc', null],
  ])('%s', (text, place, date) => expect(readPlaceAndDate(zone(text))?.value).toMatchObject({ place, date }))

  it.each(['Ngày Chuyển đổi số quốc gia', 'hằng ngày', 'năm 2024', ''])('finds none in "%s"', (text) => expect(readPlaceAndDate(zone(text))).toBeNull())

  it.each([['2024', '02', '29', '2024-02-29'], ['2023', '02', '29', null], ['2023', '0', undefined, null], ['2023', undefined, '12', null], [undefined, '1', '1', null]])(
    '%s %s %s', (year, month, day, date) => expect(toPartialDate(year, month, day)).toBe(date),
  )
})

describe('readPlanYears', () => {
  it.each([
    ['Tuyên truyền cải cách hành chính năm 2024', [2024]],
    ['Cải cách hành chính giai đoạn 2021 - 2025', [2021, 2022, 2023, 2024, 2025]],
    ['Cải cách hành chính năm 2022 thuộc giai đoạn 2021-2030', [2022]],
    ['Tuyên truyền 6 tháng cuối năm 2025 và năm 2026', [2025, 2026]],
    ['Tuyên truyền giai đoạn 2021 đến năm 2023', [2021, 2022, 2023]],
    ['Chuyển đổi số 2025', [2025]],
    ['thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024', []],
    ['Tuyên truyền cải cách hành chính', []],
  ])('%s', (title, years) => expect(readPlanYears(title)).toEqual(years))
})

describe('readNames', () => {
  it.each([
    ['- Sở Nội vụ;', ['Sở Nội vụ']],
    ['- TT. HĐND - UBND huyện;', ['TT. HĐND huyện', 'UBND huyện']],
    ['- UBND các xã, thị trấn;', ['UBND các xã, thị trấn']],
    ['- CT, các PCT UBND phường;', ['CT UBND phường', 'các PCT UBND phường']],
    ['- UBND tỉnh (để b/c);', ['UBND tỉnh']],
    ['- Lưu: VT, NC.', ['VT', 'NC']],
    ['- Các ban, ngành, đoàn thể;', ['Các ban, ngành, đoàn thể']],
    ['-', []],
  ])('%s', (line, names) => expect(readNames(line)).toEqual(names))
  it.each([
    ['- Các thôn; - Lưu: VT.', ['- Các thôn', '- Lưu: VT']],
    ['- Cổng TTĐT huyện, Lưu: VT, NV.', ['- Cổng TTĐT huyện', 'Lưu: VT, NV']],
    ['- Như Điều 3; Lưu: VT.', ['- Như Điều 3', 'Lưu: VT']],
    ['- Phòng Lưu trữ, Văn phòng;', ['- Phòng Lưu trữ, Văn phòng']],
  ])('parts the lines that ran together: %s', (line, raws) => expect(extractFrom(recipients, line, { zone: 'recipients' }).map(({ raw }) => raw)).toEqual(raws))
})

function read(text: string): { fields: DocumentFields; warnings: WarningCode[] } {
  const warnings: WarningCode[] = []
  return { fields: readDocumentFields(segmentText(text), (code) => warnings.push(code)), warnings }
}

describe('readDocumentFields', () => {
  it('reads a letterhead of two bodies, and the signature for another', () => {
    const { fields, warnings } = read('UBND HUYỆN KIM SƠN\nPHÒNG NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/KH-NV\nKim Sơn, ngày 06 tháng 02 năm 2024\nKẾ HOẠCH\nKiểm tra cải cách hành chính năm 2024\nPhòng Nội vụ ban hành Kế hoạch như sau:\nI. NỘI DUNG\n1. Kiểm tra;\nNơi nhận:\n- Lưu: VT.\nKT. TRƯỞNG PHÒNG\nPHÓ TRƯỞNG PHÒNG\nLê Văn Nam')
    expect(fields).toMatchObject({
      kind: 'ke_hoach', code: '12/KH-NV', issuer: 'Phòng Nội vụ', placeOfIssue: 'Kim Sơn', issuedOn: '2024-02-06', title: 'Kiểm tra cải cách hành chính năm 2024',
      planYears: [2024], signatory: { name: 'Lê Văn Nam', position: 'PHÓ TRƯỞNG PHÒNG', authority: 'KT. TRƯỞNG PHÒNG' },
    })
    expect(warnings).toEqual([])
  })

  it('joins the two lines of a committee, and writes its name as names are written', () => {
    expect(read('ỦY BAN NHÂN DÂN\nTHỊ TRẤN ĐỒI NGÔ\nSố: 1/KH-UBND\nKẾ HOẠCH\nTuyên truyền năm 2024').fields.issuer).toBe('Ủy ban nhân dân thị trấn Đồi Ngô')
  })

  it.each([
    ['UBND QUẬN NGŨ HÀNH SƠN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nPHƯỜNG KHUÊ MỸ', 'Ủy ban nhân dân phường Khuê Mỹ'],
    ['UBND THÀNH PHỐ HÀ TĨNH\nPHƯỜNG THẠCH QUÝ', 'Ủy ban nhân dân phường Thạch Quý'],
    ['UBND XÃ TÂN PHÚ\nHUYỆN CỦ CHI', 'Ủy ban nhân dân xã Tân Phú'],
    ['UBND TỈNH SƠN LA\nSỞ TƯ PHÁP', 'Sở Tư pháp'],
    ['ỦY BAN MTTQ VIỆT NAM XÃ BÌNH MỸ', 'Ủy ban MTTQ Việt Nam xã Bình Mỹ'],
  ])('reads the body of %s', (letterhead, issuer) => {
    expect(read(`${letterhead}\nSố: 1/KH-UBND\nKẾ HOẠCH\nTuyên truyền năm 2024\nThực hiện chỉ đạo của tỉnh và Sở Tư pháp;\nI. NỘI DUNG`).fields.issuer).toBe(issuer)
  })

  it.each([
    ['Phổ biến, giáo dục pháp luật; hòa giải ở cơ sở;\nchuẩn tiếp cận pháp luật năm 2026', 'Phổ biến, giáo dục pháp luật; hòa giải ở cơ sở; chuẩn tiếp cận pháp luật năm 2026'],
    ['Cải cách hành chính; kiểm soát thủ tục;\nchuyển đổi số năm 2025 trên địa bàn xã', 'Cải cách hành chính; kiểm soát thủ tục; chuyển đổi số năm 2025 trên địa bàn xã'],
    ['Tuyên truyền cải cách hành chính năm 2024;\ncăn cứ Kế hoạch số 08/KH-UBND ngày 19/01/2024 của UBND huyện;', 'Tuyên truyền cải cách hành chính năm 2024'],
    ['Tuyên truyền cải cách hành chính năm 2024.\nthực hiện từ ngày ký.', 'Tuyên truyền cải cách hành chính năm 2024'],
  ])('reads the title of %j', (printed, title) => {
    expect(read(`ỦY BAN NHÂN DÂN\nXÃ KIM SƠN\nSố: 1/KH-UBND\nKẾ HOẠCH\n${printed}\nThực hiện Luật Hòa giải ở cơ sở;\nI. NỘI DUNG\n1. Một việc.`).fields.title).toBe(title)
  })

  it('reads the date above the signature where there is no letterhead, and none from the caption under the title', () => {
    const text = 'KẾ HOẠCH TUYÊN TRUYỀN NĂM 2024\n\n(Kèm theo Công văn số 15/UBND ngày 01/02/2024 của UBND xã)\n\n1. Mục đích: Nâng cao nhận thức.\n2. Kinh phí: Theo quy định.\n\nĐại Sơn, ngày 05 tháng 02 năm 2024\nTRƯỞNG BAN\nPhạm Văn Hiệp'
    expect(read(text).fields).toMatchObject({ issuedOn: '2024-02-05', placeOfIssue: 'Đại Sơn', signatory: { name: 'Phạm Văn Hiệp' } })
    expect(read(text.replace('Đại Sơn, ngày 05', 'Họp tại Đại Sơn, ngày 05')).fields.issuedOn).toBeNull()
  })

  it('takes no number from the stamp of incoming mail', () => {
    const { fields } = read('ĐẾN\nSố: 1562\nNgày: 14/3/2023\nTHANH TRA TỈNH\nSố: 98/KH-TTr\nQuảng Bình, ngày 13 tháng 3 năm 2023\nKẾ HOẠCH\nThi đua năm 2023\nI. MỤC TIÊU\nNâng cao.')
    expect([fields.code, fields.issuer]).toEqual(['98/KH-TTr', 'Thanh tra tỉnh'])
  })

  it.each([['Vũ Đình ẩn', 'Vũ Đình ẩn'], ["Phan Ngọc Trác *", 'Phan Ngọc Trác'], ['“ Lò Thị Mai', 'Lò Thị Mai'], ['Phó Chủ tịch xã', null]])('a name as scans leave it: %s', (printed, name) => {
    expect(read(`KẾ HOẠCH\nNăm 2022\n\nI. MỤC TIÊU\nNâng cao.\n\nNơi nhận:\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n${printed}`).fields.signatory?.name ?? null).toBe(name)
  })

  it('takes no title of an appendix for a name', () => {
    const text = 'KẾ HOẠCH\nNăm 2022\n\nI. MỤC TIÊU\nNâng cao.\n\nNơi nhận:TRƯỞNG PHÒNG\n- Lưu: VT.\nNguyễn Văn Đông\n\nĐỀ CƯƠNG\n(Kèm theo Kế hoạch số 09/KH-PNV)'
    expect(read(text).fields.signatory).toEqual({ name: 'Nguyễn Văn Đông', position: 'TRƯỞNG PHÒNG', authority: null })
  })

  it('reads the issuer from the sentence that makes the plan where the letterhead is lost', () => {
    const { fields, warnings } = read('KẾ HOẠCH\nTuyên truyền năm 2024\n\nThực hiện Kế hoạch số 5/KH-UBND ngày 04/3/2024 của UBND tỉnh, Chủ tịch UBND phường Nguyễn Nghiêm ban hành Kế hoạch như sau:\n\nI. NỘI DUNG\n\n1. Một việc;')
    expect(fields.issuer).toBe('Ủy ban nhân dân phường Nguyễn Nghiêm')
    expect(fields.issuedOn).toBeNull()
    expect(warnings).toContain('header_missing')
  })

  it('takes no other document for its own: the code and date in the preamble stay there', () => {
    const { fields } = read('KẾ HOẠCH\nTuyên truyền năm 2024\nThực hiện Kế hoạch số 55/KH-UBND ngày 04/3/2024 của UBND thành phố, UBND xã Kim Sơn ban hành Kế hoạch:\nI. NỘI DUNG\n1. Một việc;')
    expect([fields.number, fields.code, fields.issuedOn, fields.placeOfIssue]).toEqual([null, null, null, null])
  })

  it('says what was left blank or cannot be', () => {
    expect(read('UBND XÃ A\nSố: /KH-UBND\nKim Sơn, ngày tháng năm 2024\nKẾ HOẠCH\nTuyên truyền năm 2024').warnings).toEqual(expect.arrayContaining(['number_blank', 'date_blank']))
    expect(read('UBND XÃ A\nSố: 1/KH-UBND\nKim Sơn, ngày 31 tháng 4 năm 2024\nKẾ HOẠCH\nTuyên truyền năm 2024').warnings).toContain('date_impossible')
  })

  it('is silent on a text that is no plan', () => {
    const { fields } = read('Hôm nay trời đẹp.')
    expect({ ...fields, evidence: null }).toEqual({
      kind: null, number: null, symbol: null, code: null, issuer: null, locality: null, placeOfIssue: null, issuedOn: null, title: null, planYears: [], signatory: null, evidence: null,
    })
  })

  it('quotes the page exactly, and never throws, whatever happens to a text', () => {
    fc.assert(fc.property(damagedPlan, (text) => {
      const document = segmentText(text)
      const { evidence } = readDocumentFields(document, () => undefined)
      for (const { raw, span } of Object.values(evidence)) expect(document.pages[span.page - 1]?.text.slice(span.start, span.end)).toBe(raw)
    }), { numRuns: 200 })
  })
})
