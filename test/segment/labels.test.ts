import { describe, expect, it } from 'vitest'
import { isCapitals } from '../../src/segment/capitals.ts'
import { readLabel } from '../../src/segment/labels.ts'

describe('readLabel', () => {
  it.each([
    ['I. MỤC ĐÍCH', 'roman', 'I.', 1],
    ['II/- NỘI DUNG', 'roman', 'II/-', 2],
    ['III, HÌNH THỨC', 'roman', 'III,', 3],
    ['IV.- KINH PHÍ', 'roman', 'IV.-', 4],
    ['I1. NỘI DUNG', 'roman', 'I1.', 2],
    ['Il. NỘI DUNG', 'roman', 'Il.', 2],
    ['1V. KINH PHÍ', 'roman', '1V.', 4],
    ['l. MỤC ĐÍCH', 'roman', 'l.', 1],
    ['Ⅲ. NỘI DUNG', 'roman', 'Ⅲ.', 3],
    ['HI. HÌNH THỨC TUYÊN TRUYỀN', 'roman', 'HI.', 0],
    ['HH, NỘI DUNG', 'roman', 'HH,', 0],
    ['IL NỘI DUNG', 'roman', 'IL', 0],
    ['1-Mục đích', 'arabic', '1-', 1],
    ['1-MỤC ĐÍCH, YÊU CẦU', 'arabic', '1-', 1],
    ['II-NHIỆM VỤ TRỌNG TÂM', 'roman', 'II-', 2],
    ['Vị TỔ CHỨC THỰC HIỆN', 'roman', 'Vị', 5],
    ['IIí NỘI DUNG, HÌNH THỨC', 'roman', 'IIí', 2],
    ['Ii MỤC TIÊU, YÊU CẦU', 'roman', 'Ii', 1],
    ['IVI KINH PHÍ THỰC HIỆN', 'roman', 'IVI', 0],
    ['L. Mục tiêu', 'roman', 'L.', 1],
    ['2I Tổ giúp việc', 'arabic', '2I', 2],
    ['3! Bộ phận Một cửa', 'arabic', '3!', 3],
    ['4i Về công khai', 'arabic', '4i', 4],
    ['1..Mục đích', 'arabic', '1..', 1],
    ['b):Giao khoán', 'letter', 'b):', 2],
    ['ii) Nâng cao', 'paren', 'ii)', 2],
    ['l. Tuyên truyền', 'arabic', 'l.', 1],
    ['¢) Góp phần', 'letter', '¢)', 3],
    ['V TỔ CHỨC THỰC HIỆN', 'roman', 'V', 5],
    ['1. Mục đích', 'arabic', '1.', 1],
    ['1.) Mục đích', 'arabic', '1.)', 1],
    ['I.2. Mục tiêu cụ thể', 'arabic', 'I.2.', 2],
    ['II.3 Về thể chế', 'arabic', 'II.3', 3],
    ['II.3.1. Rà soát', 'dotted2', 'II.3.1.', 1],
    ['Phần B: NỘI DUNG', 'part', 'Phần B', 2],
    ['PHẦN C. KINH PHÍ', 'part', 'PHẦN C', 3],
    ['Phần C', 'part', 'Phần C', 3],
    ['01. Mục đích', 'arabic', '01.', 1],
    ['2.Yêu cầu', 'arabic', '2.', 2],
    ['1/ Nội dung', 'arabic', '1/', 1],
    ['3) Hình thức', 'arabic', '3)', 3],
    ['2, Yêu cầu', 'arabic', '2,', 2],
    ['2. 100% hồ sơ', 'arabic', '2.', 2],
    ['1 Văn phòng UBND phường', 'arabic', '1', 1],
    ['TV. TỔ CHỨC THỰC HIỆN', 'roman', 'TV.', 0],
    ['1.1 - Phát thanh', 'dotted2', '1.1 -', 1],
    ['1.1. Cải cách thể chế', 'dotted2', '1.1.', 1],
    ['5.2 Tiếp phát', 'dotted2', '5.2', 2],
    ['1.2.3. Về số hóa', 'dotted3', '1.2.3.', 3],
    ['a) Nâng cao', 'letter', 'a)', 1],
    ['đ) Cải cách tài chính công', 'letter', 'đ)', 5],
    ['e/ Xây dựng', 'letter', 'e/', 6],
    ['(2) Phòng Nội vụ', 'paren', '(2)', 2],
    ['A. MỤC TIÊU', 'capital', 'A.', 1],
    ['Phần thứ hai: NHIỆM VỤ', 'part', 'Phần thứ hai', 2],
    ['PHẦN I', 'part', 'PHẦN I', 1],
    ['Phụ lục II', 'appendix', 'Phụ lục II', 2],
    ['- Sở Nội vụ', 'bullet', '-', 0],
    ['-Tăng cường', 'bullet', '-', 0],
    ['+ Treo băng rôn', 'bullet', '+', 0],
    ['• Công an xã', 'bullet', '•', 0],
  ])('%s', (text, family, printed, ordinal) => {
    expect(readLabel(text)).toMatchObject({ family, printed, ordinal })
  })

  it.each([
    '12/KH-UBND ngày 05/3/2024', '30/4 và 01/5', '2021-2025 trên địa bàn', '10.000.000 đồng', '1.234 hồ sơ', '02 hội nghị', '2 Hội nghị tập huấn', '3 Tổ chức hội thi', '20 tin, bài', '15/12/2023.',
    'Đ/c Chủ tịch', 'v.v... theo quy định', 'V/v tuyên truyền', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Phần mềm quản lý', 'Phụ trách chung', 'Điều kiện', 'Mục tiêu', 'i-Office', '2024. Trong đó', '76/NQ-CP',
    'Vị trí việc làm', '15-CT/HU ngày 08/6/2022', '09-NQ/TU', 'L. Trần Văn Nam', 'Lý do', '2 in tờ rơi', '3G và 4G',
  ])('refuses %s', (text) => {
    expect(readLabel(text)).toBeNull()
  })
})

describe('isCapitals', () => {
  it.each(['MỤC ĐÍCH', 'NỘl DUNG TUYÊN TRUYỀN', 'MUC PiCH, YEU CAU', 'UBND XÃ'])('%s', (text) => expect(isCapitals(text)).toBe(true))
  it.each(['Mục đích', 'UBND xã', 'II', '123', ''])('refuses "%s"', (text) => expect(isCapitals(text)).toBe(false))
})
