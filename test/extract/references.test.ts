import { describe, expect, it } from 'vitest'
import { references } from '../../src/extract/references/index.ts'
import { extractFrom } from './one-passage.ts'

/** Code, date and issuer of what is cited, in the order of the text: `35/QĐ-UBND 2024-01-25 UBND xã`. */
function cited(text: string, setting = {}): string[] {
  return extractFrom(references, text, setting).filter(({ code }) => code !== null).map(({ code, issuedOn, issuer }) => [code, issuedOn ?? '-', issuer ?? '-'].join(' '))
}
const codes = (text: string, setting = {}) => extractFrom(references, text, setting).flatMap(({ code }) => code ?? [])
const dated = (text: string) => extractFrom(references, text).filter(({ code }) => code !== null).map(({ code, issuedOn }) => `${code} ${issuedOn ?? '-'}`)

describe('codes, however written', () => {
  it.each([
    ['Quyết định số 35/QĐ-UBND ngày 25 tháng 01 năm 2024 của UBND xã Vĩnh An', ['35/QĐ-UBND 2024-01-25 UBND xã Vĩnh An']],
    ['theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về Chương trình tổng thể', ['76/NQ-CP 2021-07-15 Chính phủ']],
    ['Nghị quyết số 12-NQ/TU ngày 05-9-2021 của Ban Thường vụ Tỉnh ủy về chuyển đổi số', ['12-NQ/TU 2021-09-05 Ban Thường vụ Tỉnh ủy']],
    ['Chương trình hành động số 52-\nCTr/TU ngày 17/11/2023 của Thành ủy', ['52-CTr/TU 2023-11-17 Thành ủy']],
    ['Luật Lưu trữ số 01/2011/QH13 ngày 11 tháng 11 năm 2011', ['01/2011/QH13 2011-11-11 Quốc hội']],
    ['Luật số 80/2015/QH13, ngày 22 tháng 6 năm 2015', ['80/2015/QH13 2015-06-22 Quốc hội']],
    ['Nghị quyết số 30c/NQ-CP ngày 08 tháng 11 năm 2011 của Chính phủ ban hành Chương trình', ['30c/NQ-CP 2011-11-08 Chính phủ']],
    ['Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ', ['61/2018/NĐ-CP 2018-04-23 Chính phủ']],
    ['Nghị định 61/2018/ND-CP của Chính phủ', ['61/2018/NĐ-CP - Chính phủ']],
    ['Kế hoạch số 21/KH - UBND ngày 19-01-2022', ['21/KH-UBND 2022-01-19 Ủy ban nhân dân']],
    ['Công văn số 2324 /SKHCN-VP ngày 19.1.2022 của Sở Khoa học và Công nghệ', ['2324/SKHCN-VP 2022-01-19 Sở Khoa học và Công nghệ']],
    ['Nghị quyết số: 76/NQCP ngày 15/7/2021', ['76/NQ-CP 2021-07-15 Chính phủ']],
    ['Thông tư liên tịch số 15/2022/TTLT-BTC-BNV ngày 04/3/2022', ['15/2022/TTLT-BTC-BNV 2022-03-04 Bộ Tài chính']],
    ['Nghị quyết số 05/2021/NQ-HĐND ngày 16/7/2021 của Hội đồng nhân dân tỉnh', ['05/2021/NQ-HĐND 2021-07-16 Hội đồng nhân dân tỉnh']],
    ['Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị', ['01-KL/TW 2021-05-18 Bộ Chính trị']],
    ['Kế hoạch số 15/KH-BCĐCCHC ngày 04/3/2024 của Ban Chỉ đạo CCHC tỉnh', ['15/KH-BCĐCCHC 2024-03-04 Ban Chỉ đạo CCHC tỉnh']],
    ['Công văn số 345/UBND-NC ngày 02/02/2023 của UBND huyện', ['345/UBND-NC 2023-02-02 UBND huyện']],
    ['Kế hoạch số 97/KH-HĐND&UBND ngày 02/02/2023', ['97/KH-HĐND&UBND 2023-02-02 Hội đồng nhân dân']],
    ['Quyết định số 1847/QĐ-TTG ngày 27/12/2018', ['1847/QĐ-TTg 2018-12-27 Thủ tướng Chính phủ']],
    ['Quyết định số 12/QÐ-UBND ngày 05/02/2024', ['12/QĐ-UBND 2024-02-05 Ủy ban nhân dân']],
    ['Nghị quyết số 39-NQ/TƯ ngày 17/4/2015 của Bộ Chính trị', ['39-NQ/TW 2015-04-17 Bộ Chính trị']],
    ['Kế hoạch số 112-KH/ĐU ngày 03/3/2023 của Đảng ủy xã', ['112-KH/ĐU 2023-03-03 Đảng ủy xã']],
    ['Chỉ thị số 23/CT-TTg ngày 02 tháng 9 năm 2021 của Thủ tướng Chính phủ', ['23/CT-TTg 2021-09-02 Thủ tướng Chính phủ']],
    ['Quyết định 468/QĐ-TTg ngày 27/3/2021 của Thủ tướng Chính phủ phê duyệt Đề án', ['468/QĐ-TTg 2021-03-27 Thủ tướng Chính phủ']],
    ['**Kế hoạch số 08/KH-UBND** ngày 19/01/2022', ['08/KH-UBND 2022-01-19 Ủy ban nhân dân']],
    ['Nghị quyết số 1211/2016/UBTVQH13 ngày 25 tháng 5 năm 2016', ['1211/2016/UBTVQH13 2016-05-25 Ủy ban Thường vụ Quốc hội']],
    ['Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025', ['72/2025/QH15 2025-06-16 Quốc hội']],
    ['Hướng dẫn số 22-HD/BTGTW ngày 15/9/2021 của Ban Tuyên giáo Trung ương', ['22-HD/BTGTW 2021-09-15 Ban Tuyên giáo Trung ương']],
    ['Thông báo số 45/TB-VPCP ngày 01/3/2024', ['45/TB-VPCP 2024-03-01 Văn phòng Chính phủ']],
    ['Công điện số 644/CĐ-TTg ngày 13/7/2023', ['644/CĐ-TTg 2023-07-13 Thủ tướng Chính phủ']],
    ['Quyết định số 35/QĐ-UBND.Căn cứ tình hình', ['35/QĐ-UBND - Ủy ban nhân dân']],
    ['Quyết định số 35/QĐ.UBND ngày 25/01/2024', ['35/QĐ-UBND 2024-01-25 Ủy ban nhân dân']],
    ['theo Nghị định 63/NĐ-CP/2010 ngày 08/6/2010', ['63/2010/NĐ-CP 2010-06-08 Chính phủ']],
    ['Kế hoạch số 15/KH-UBND/2024 ngày 02/01/2024', ['15/KH-UBND 2024-01-02 Ủy ban nhân dân']],
    ['Kế hoạch 85/KH-UBND/ ngày 30/3/2026', ['85/KH-UBND 2026-03-30 Ủy ban nhân dân']],
    ['thực hiện chế độ trực 24/7, đường 30/4, mẫu số 02/KH', []],
    ['Quyết định số: số 468/QĐ-TTg ngày 27/3/2021', ['468/QĐ-TTg 2021-03-27 Thủ tướng Chính phủ']],
    ['Quyết định số35/QĐ-UBND ngày25/01/2024', ['35/QĐ-UBND 2024-01-25 Ủy ban nhân dân']],
    ['Kế hoạch số 123/KH-UBND.VX ngày 05/02/2024', ['123/KH-UBND.VX 2024-02-05 Ủy ban nhân dân']],
    ['Công văn số 1234/UBND-KGVX(2) ngày 03/4/2024 của UBND tỉnh', ['1234/UBND-KGVX 2024-04-03 UBND tỉnh']],
    ['Công văn số 8109/BNV-CCHC,VTLT ngày 19/12/2024', ['8109/BNV-CCHC 2024-12-19 Bộ Nội vụ']],
    ['Kế hoạch liên tịch số 02/KHLT-SNV-BĐT ngày 03/3/2022', ['02/KHLT-SNV-BĐT 2022-03-03 Sở Nội vụ']],
    ['Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII', ['18-NQ/TW 2017-10-25 Ban Chấp hành Trung ương Đảng']],
    ['Quyết định số 876/QĐ- UBND, ngày 05/02/2024 của Chủ tịch UBND tỉnh', ['876/QĐ-UBND 2024-02-05 Chủ tịch UBND tỉnh']],
    ['Văn bản số 3306/UBND-HCC ngày 05/02/2024', ['3306/UBND-HCC 2024-02-05 Ủy ban nhân dân']],
    ['Kế hoạch số 02/KH-PVHXH ngày 05/02/2024', ['02/KH-PVHXH 2024-02-05 Phòng Văn hóa - Xã hội']],
    ['Quy định số 37-QĐ/TW ngày 25/10/2021 về những điều đảng viên không được làm', ['37-QĐ/TW 2021-10-25 Ban Chấp hành Trung ương Đảng']],
    ['Nghị quyết số 04/NQ-CP (ngày 10/01/2022) của Chính phủ', ['04/NQ-CP 2022-01-10 Chính phủ']],
    ['Kế hoạch số 1 0/KH-UBND ngày 05/01/2022', ['10/KH-UBND 2022-01-05 Ủy ban nhân dân']],
    ['Nghị quyết số 12 NQ/TU ngày 5/9/2021 của Tỉnh ủy', ['12-NQ/TU 2021-09-05 Tỉnh ủy']],
    ['Quyết định số 2156 /QĐ - UBND - HC ngày 30/12/2021 của UBND Tỉnh', ['2156/QĐ-UBND-HC 2021-12-30 UBND Tỉnh']],
    ['Kế hoạch số: 53 - KH/ĐU, ngày 12-2-2025', ['53-KH/ĐU 2025-02-12 Đảng ủy']],
    ['Kế hoạch 57/KH-UBND (12/02/2025)', ['57/KH-UBND 2025-02-12 Ủy ban nhân dân']],
    ['Nghị định số 156/2020/NĐ-CPngày 31 tháng 12 năm 2020', ['156/2020/NĐ-CP 2020-12-31 Chính phủ']],
    ['Kế hoạch số 33/KH-UBND của UBND huyện ngày 17/02/2023 về chuyển đổi số', ['33/KH-UBND 2023-02-17 UBND huyện']],
  ])('%s', (text, facts) => expect(cited(text)).toEqual(facts))
})

describe('several at once', () => {
  it.each([
    ['các Quyết định số 12/QĐ-UBND ngày 05/01/2024, số 15/QĐ-UBND ngày 06/01/2024; 16/QĐ-UBND về', ['12/QĐ-UBND 2024-01-05', '15/QĐ-UBND 2024-01-06', '16/QĐ-UBND -']],
    ['Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ; Kế hoạch số 08/KH-UBND về công tác năm 2022', ['76/NQ-CP 2021-07-15', '08/KH-UBND -']],
    ['Kế hoạch số 08/KH-UBND và Kế hoạch số 09/KH-UBND ngày 19/01/2022', ['08/KH-UBND -', '09/KH-UBND 2022-01-19']],
    ['Ngày 15/7/2021, Chính phủ ban hành Nghị quyết số 76/NQ-CP về Chương trình tổng thể', ['76/NQ-CP 2021-07-15']],
    ['76/NQ-CP ngày 15/7/2021, 23/CT-TTg ngày 02/9/2021', ['76/NQ-CP 2021-07-15', '23/CT-TTg 2021-09-02']],
    ['Quyết định số 12, 13/QĐ-UBND', ['12/QĐ-UBND -', '13/QĐ-UBND -']],
    ['Nghị định số 61/2018/NĐ-CP ngày 23/4/2018; Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 sửa đổi, bổ sung một số điều của Nghị định số 61/2018/NĐ-CP', ['61/2018/NĐ-CP 2018-04-23', '107/2021/NĐ-CP 2021-12-06', '61/2018/NĐ-CP -']],
    ['Quyết định số 11/QĐ-UBND, 12/QĐ-UBND cùng ngày 05/01/2024', ['11/QĐ-UBND 2024-01-05', '12/QĐ-UBND 2024-01-05']],
    ['Nghị định 150/2025/NĐ-CP, Nghị định 151/2025/NĐ-CP cùng ngày 12/6/2025 của Chính phủ', ['150/2025/NĐ-CP 2025-06-12', '151/2025/NĐ-CP 2025-06-12']],
  ])('%s', (text, facts) => expect(dated(text)).toEqual(facts))

  it('reads a body that is said once before a row of numbers', () => {
    expect(cited('các Quyết định của Chủ tịch UBND tỉnh: số 11/QĐ-UBND ngày 05/01/2024 về kế hoạch; số 12/QĐ-UBND ngày 06/01/2024; Kế hoạch số 13/KH-UBND')).toEqual(['11/QĐ-UBND 2024-01-05 Chủ tịch UBND tỉnh', '12/QĐ-UBND 2024-01-06 Chủ tịch UBND tỉnh', '13/KH-UBND - Ủy ban nhân dân'])
  })

  it('lets no issuer leak', () => {
    expect(cited('Kế hoạch số 55/KH-UBND ngày 04/3/2024; Nghị quyết số 76/NQ-CP của Chính phủ')).toEqual(['55/KH-UBND 2024-03-04 Ủy ban nhân dân', '76/NQ-CP - Chính phủ'])
  })
})

describe('dates', () => {
  it.each([
    ['Kế hoạch số 9/KH-UBND ngày 04/3/2024 của', '9/KH-UBND 2024-03-04'],
    ['Kế hoạch số 9/KH-UBND ngày 30 tháng 12 năm 2024', '9/KH-UBND 2024-12-30'],
    ['Kế hoạch số 9/KH-UBND ngày\n30 tháng\n12 năm 2024', '9/KH-UBND 2024-12-30'],
    ['Kế hoạch số 9/KH-UBND tháng 3 năm 2024', '9/KH-UBND 2024-03'],
    ['Kế hoạch số 9/KH-UBND năm 2024 của UBND tỉnh', '9/KH-UBND 2024'],
    ['Kế hoạch số 9/KH-UBND ngày    tháng 3 năm 2024', '9/KH-UBND 2024-03'],
    ['Kế hoạch số 9/KH-UBND ngày 26/01/20241', '9/KH-UBND 2024-01-26'],
    ['Kế hoạch số 9/KH-UBND ngày 32/01/2024', '9/KH-UBND -'],
    ['Kế hoạch số 9/KH-UBND ngày 29/02/2023', '9/KH-UBND -'],
    ['Kế hoạch số 9/KH-UBND ngày 12/13/2023', '9/KH-UBND -'],
    ['Kế hoạch số 9/KH-UBND ngày l2/01/2023', '9/KH-UBND -'],
    ['Kế hoạch số 9/KH-UBND, báo cáo trước ngày 15/12/2024', '9/KH-UBND -'],
    ['Kế hoạch số 9/KH-UBND, năm 2024 các đơn vị', '9/KH-UBND -'],
    ['Kế hoạch số 9/KH-UBND; ngày 15/12/2024 tổng kết', '9/KH-UBND -'],
  ])('%s', (text, expected) => expect(dated(text)).toEqual([expected]))
})

describe('what is no reference', () => {
  it.each([
    'Điện thoại: 0254.3822.123/108', 'trực 24/7, đạt 3/4 chỉ tiêu', 'đạt 80/KH', 'Mẫu số 02/CCHC', 'tài khoản 3714/KBNN-ST', 'tỷ lệ 1/500', 'ngày 25/01/2024', 'Đường 30/4, Tổ 12/KP', 'Kế hoạch này', 'theo các quyết định của UBND tỉnh',
    'TCVN ISO 9001:2015', 'và/hoặc', '100/100 điểm', 'số nhà 12/A-B', 'Biểu số 05/BC-CCHC', 'km 12/QL-1', 'Tel 123/AB-CD',
  ])('%s', (text) => expect(codes(text)).toEqual([]))

  it('is not the number left blank over an appendix', () => {
    expect(extractFrom(references, '(Kèm theo Kế hoạch số /KH-UBND ngày / /2022 của Ủy ban nhân dân huyện)', { zone: 'appendix' })).toEqual([])
    expect(extractFrom(references, '(Ban hành kèm theo Kế hoạch số 35/KH-UBND ngày 05/02/2024 của UBND xã)', { zone: 'appendix' })).toEqual([])
  })
  it('is not the plan itself', () => {
    const fields = { code: '35/KH-UBND', issuedOn: '2024-02-05' }
    expect(codes('Trên đây là Kế hoạch số 35/KH-UBND', { fields })).toEqual([])
    expect(codes('Kế hoạch số 35/KH-UBND ngày 07/02/2023 đã hết hiệu lực', { fields })).toEqual(['35/KH-UBND'])
    expect(codes('Số: 35/KH-UBND', { zone: 'header' })).toEqual([])
  })
})

describe('flags', () => {
  it.each([
    ['Kế hoạch số 9/KH-UBND ngày 12/13/2023', ['impossible_date']],
    ['Quyết định số 35/UBND-NC ngày 05/02/2024', ['symbol_without_type']],
    ['Kế hoạch số 1O/KH-UBND', ['doubtful_digit']],
    ['Công văn số 35/UBND-NC ngày 05/02/2024', []],
    ['Kế hoạch số 12/QĐ-UBND', ['kind_mismatch']],
    ['Chương trình hành động số 52-CTr/TU', []],
    ['Kế hoạch số 12/XYZ-QQQ', ['unknown_symbol']],
    ['Nghị quyết số 76/NQCP', ['symbol_respelt']],
  ])('%s', (text, flags) => expect(extractFrom(references, text)[0]?.flags).toEqual(flags))

  it('keeps doubtful digits as printed', () => expect(codes('Kế hoạch số 1O/KH-UBND')).toEqual(['1O/KH-UBND']))
})

describe('relations', () => {
  const relations = (text: string, setting = {}) => extractFrom(references, text, setting).filter(({ code }) => code).map(({ code, relation }) => `${code} ${relation}`)
  it.each([
    ['Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;', ['76/NQ-CP can_cu']],
    ['Thực hiện Kế hoạch số 55/KH-UBND ngày 04/3/2024 của UBND tỉnh về cải cách hành chính; Kế hoạch số 04/KH-UBND ngày 18/01/2022', ['55/KH-UBND thuc_hien', '04/KH-UBND thuc_hien']],
    ['Thực hiện Kế hoạch số 55/KH-UBND của UBND tỉnh về triển khai Nghị quyết số 76/NQ-CP của Chính phủ', ['55/KH-UBND thuc_hien', '76/NQ-CP de_cap']],
    ['Căn cứ Nghị quyết số 76/NQ-CP; thực hiện Kế hoạch số 55/KH-UBND, UBND xã ban hành', ['76/NQ-CP can_cu', '55/KH-UBND thuc_hien']],
  ])('%s', (text, expected) => expect(relations(text, { zone: 'preamble' })).toEqual(expected))
  it.each([
    ['Kế hoạch này thay thế Kế hoạch số 04/KH-UBND ngày 18/01/2022', ['04/KH-UBND thay_the']],
    ['sửa đổi, bổ sung một số nội dung của Kế hoạch số 04/KH-UBND', ['04/KH-UBND sua_doi']],
    ['Tiếp tục thực hiện Nghị quyết số 76/NQ-CP', ['76/NQ-CP de_cap']],
  ])('%s', (text, expected) => expect(relations(text)).toEqual(expected))
})

it.each([
  ['Nghị quyết số 76/NQ-CP (được sửa đổi, bổ sung tại Nghị quyết số 131/NQ-CP ngày 06/10/2022)', ['de_cap', 'de_cap']],
  ['Kế hoạch này thay thế Kế hoạch số 12/KH-UBND', ['thay_the']],
  ['thay thế Nghị quyết số 12/2018/NQ-HĐND ngày 19/7/2018 và Nghị quyết số 13/2019/NQ-HĐND; theo Kế hoạch số 3/KH-UBND', ['thay_the', 'thay_the', 'de_cap']],
])('a document that another amends is not amended by the plan: %s', (text, relations) => expect(extractFrom(references, text).filter(({ code }) => code).map(({ relation }) => relation)).toEqual(relations))

it.each([
  ['Kế hoạch số 01/KH-HĐPH ngày 10/02/2023 của Hội đồng phối hợp PBGDPL tỉnh Gia Lai', 'Hội đồng phối hợp PBGDPL tỉnh Gia Lai'],
  ['Quyết định số 01/QĐ-HĐPH của Hội đồng phối hợp phổ biến, giáo dục pháp luật huyện', 'Hội đồng phối hợp phổ biến, giáo dục pháp luật huyện'],
  ['Thông tư số 02/2017/TT-VPCP ngày 31/10/2017 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn', 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ'],
])('bodies with long names: %s', (text, issuer) => expect(extractFrom(references, text)[0]?.issuer).toBe(issuer))

describe('named documents', () => {
  const named = (text: string) => extractFrom(references, text).filter(({ code }) => code === null).map(({ raw }) => raw)
  it.each([
    ['theo Đề án Văn hóa công vụ được Thủ tướng phê duyệt', ['Đề án Văn hóa công vụ']],
    ['quy định của Luật Cán bộ, công chức và các văn bản', ['Luật Cán bộ, công chức']],
    ['Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030 của Chính phủ.', ['Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030 của Chính phủ']],
    ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;', ['Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015']],
    ['triển khai Đề án 06 trên địa bàn', ['Đề án 06']],
    ['thực hiện Đề án “Tăng cường năng lực tiếp cận pháp luật của người dân” ban hành', ['Đề án “Tăng cường năng lực tiếp cận pháp luật của người dân”']],
    ['Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019;', ['Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019']],
    ['Luật Căn cước, thực hiện Đề án 06', ['Luật Căn cước', 'Đề án 06']],
    ['Nghị quyết Đại hội Đảng bộ huyện lần thứ XXIII, nhiệm kỳ 2020 - 2025.', ['Nghị quyết Đại hội Đảng bộ huyện lần thứ XXIII, nhiệm kỳ 2020 - 2025']],
    ['Ban hành Kế hoạch kiểm tra cải cách hành chính năm 2024', []],
    ['Tham mưu xây dựng Kế hoạch tuyên truyền cải cách hành chính năm 2024', []],
    ['Đề án "tốt"', []],
    ['xây dựng kế hoạch và tổ chức thực hiện', []],
    ['Kế hoạch này được phổ biến', []],
    ['chấp hành pháp luật, kỷ luật', []],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected))
})

it('dates a law that is cited by name, and keeps the date out of its name', () => {
  expect(extractFrom(references, 'Luật Căn cước ngày 27/11/2023;').map(({ title, issuedOn }) => [title, issuedOn])).toEqual([['Luật Căn cước', '2023-11-27']])
})

describe('titles', () => {
  const titles = (text: string) => extractFrom(references, text).filter(({ code }) => code).map(({ title }) => title)
  it.each([
    ['Kế hoạch số 780/KH-UBND ngày 30/12/2022 của UBND tỉnh về cải cách hành chính năm 2023, Sở Nội vụ xây dựng Kế hoạch', ['cải cách hành chính năm 2023']],
    ['Chỉ thị số 12-CT/TU về tăng cường kỷ luật (sau đây viết tắt là Chỉ thị số 12), Ban Thường vụ', ['tăng cường kỷ luật']],
    ['Quyết định số 21/QĐ-UBND về thực hiện Nghị quyết số 76/NQ-CP của Chính phủ;', ['thực hiện Nghị quyết số 76/NQ-CP của Chính phủ', null]],
  ])('%s', (text, expected) => expect(titles(text)).toEqual(expected))
})

it('resolves "nêu trên" to the last document of that kind', () => {
  const facts = extractFrom(references, ['Quyết định số 35/QĐ-UBND ngày 25/01/2024 quy định chi tiết.', 'Các đơn vị căn cứ Quyết định nêu trên để thực hiện; theo Nghị quyết nêu trên.'])
  expect(facts.map(({ code, flags }) => [code, flags])).toEqual([['35/QĐ-UBND', []], ['35/QĐ-UBND', ['back_reference']]])
})

it('reads on where a paragraph breaks off inside a citation', () => {
  const broken = (texts: string[]) => extractFrom(references, texts).filter(({ code }) => code).map(({ raw, issuedOn, issuer }) => [raw, issuedOn, issuer])
  expect(broken(['Thực hiện Kế hoạch số 55/KH-UBND ngày', '04/3/2024 của UBND tỉnh về'])).toEqual([['Kế hoạch số 55/KH-UBND ngày', '2024-03-04', 'UBND tỉnh']])
  expect(broken(['theo Kế hoạch số 55/KH-UBND của UBND tỉnh', 'Quảng Ngãi về'])).toEqual([['Kế hoạch số 55/KH-UBND của UBND tỉnh', null, 'UBND tỉnh Quảng Ngãi']])
  expect(broken(['theo Kế hoạch số 55/KH-UBND.', 'ngày 04/3/2024 tổng kết'])).toEqual([['Kế hoạch số 55/KH-UBND', null, 'Ủy ban nhân dân']])
})
