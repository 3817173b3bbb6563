import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { modelCard, repair, repairText, REPAIR_MODEL, scoreText } from '../../src/repair/index.ts'
import type { ReadPage } from '../../src/model/index.ts'
import { stripMarks } from '../../src/text/index.ts'

const FOLDER = new URL('../../scripts/bench/text/', import.meta.url)
const PLANS = readdirSync(FOLDER).filter((name) => name.startsWith('ke-hoach')).map((name) => ({ name, text: readFileSync(new URL(name, FOLDER), 'utf8') }))

describe('stripped text', () => {
  it.each([
    ['Ke hoach cai cach hanh chinh nam 2025', 'Kế hoạch cải cách hành chính năm 2025'],
    ['UY BAN NHAN DAN PHUONG', 'ỦY BAN NHÂN DÂN PHƯỜNG'],
    ['Uy ban nhan dan xa Phuoc Hau xay dung Ke hoach so 12/KH-UBND ngay 1/2/2024, gui a.b@ninhphuoc.gov.vn', 'Ủy ban nhân dân xã Phước Hậu xây dựng Kế hoạch số 12/KH-UBND ngày 1/2/2024, gửi a.b@ninhphuoc.gov.vn'],
    ['  - Can bo,  cong chuc\tva nguoi dan; doanh nghiep', '  - Cán bộ,  công chức\tvà người dân; doanh nghiệp'],
    ['Cap nhat tren kenh YouTube, TikTok va ung dung VNeID cua nguoi dan', 'Cập nhật trên kênh YouTube, TikTok và ứng dụng VNeID của người dân'], // letters keep their case
    ['Van phong HDND-UBND phoi hop voi cac don vi lien quan', 'Văn phòng HĐND-UBND phối hợp với các đơn vị liên quan'],
    ['Ke hoach cai cach hanh chinh\nc) Cap xa\nd) Cap huyen\nd) Cap tinh', 'Kế hoạch cải cách hành chính\nc) Cấp xã\nd) Cấp huyện\nđ) Cấp tỉnh'],
    ['UY BAN NHAN DAN XA\nSo:12/KH-UBND\nKe hoach cai cach hanh chinh nam 2025', 'ỦY BAN NHÂN DÂN XÃ\nSố:12/KH-UBND\nKế hoạch cải cách hành chính năm 2025'],
  ])('%s', (raw, text) => expect(repairText(raw).text).toBe(text))
})

describe('text read by an English OCR', () => {
  const line = (text: string) => repairText(['Thuc hién nhiém vu cai cach hanh chinh nha nudc cia xa, nang cao chat lugng phuc vu ngudi dan,', text].join('\n')).text.split('\n')[1]
  it.each([
    ['to chire thyc hi¢n viéc tuyén truyén vé cai cach hanh chinh trén dia ban xa.', 'tổ chức thực hiện việc tuyên truyền về cải cách hành chính trên địa bàn xã.'],
    ['theo Quyét dinh sé 35/QD-UBND ngay 25/01/2024 cua Uy ban nhan dan xa.', 'theo Quyết định số 35/QĐ-UBND ngày 25/01/2024 của Ủy ban nhân dân xã.'],
    ['Cong van 5O 2324/SKHCN-VP , ngay7 thing 8 ndm 2025 cua S¢ Khoa hoc va Cong ngh¢', 'Công văn Số 2324/SKHCN-VP , ngày 7 tháng 8 năm 2025 của Sở Khoa học và Công nghệ'],
  ])('%s', (raw, text) => expect(line(raw)).toBe(text))

  it.each([
    ['TO CHUCTHUCHIEN', 'TỔ CHỨC THỰC HIỆN'],
    ['IV.TOCHUCTHUCHIEN .', 'IV.TỔ CHỨC THỰC HIỆN .'],
    ['TM. UY BANNHAN DAN', 'TM. ỦY BAN NHÂN DÂN'],
    ['giao Chitich UBND xa chi dao giai quyét thutuc hanh chinh', 'giao Chủ tịch UBND xã chỉ đạo giải quyết thủ tục hành chính'],
    ['2.Tuyén truyén vé cai cach hanh chinh', '2.Tuyên truyền về cải cách hành chính'],
    ['thong tin 28hangthang 12345678 UBNDHDND', 'thông tin 28hangthang 12345678 UBNDHDND'], // numbers and abbreviations stay whole
  ])('parts words run together: %s', (raw, text) => expect(line(raw)).toBe(text))

  it.each([
    ['- Giam it nhat 30% so cudc hop truc tiép so véi nam 2025.', '- Giảm ít nhất 30% số cuộc họp trực tiếp so với năm 2025.'],
    ['This is the report of the office and which was written for all of them.', 'This is the report of the office and which was written for all of them.'],
  ])('knows Vietnamese from English: %s', (raw, text) => expect(line(raw)).toBe(text))

  it.each([
    ['S6:58/KH-UBND', 'Số:58/KH-UBND'],
    ['"$6: 58/KH-UBND', '"Số: 58/KH-UBND'],
    ['SG: 103/KH-UBND', 'Số: 103/KH-UBND'],
    ['Theo Quyét dinh 2071/QB-UBND ngay 12/3/2024', 'Theo Quyết định 2071/QĐ-UBND ngày 12/3/2024'],
    ['Thuong truc HPND va UBND xa', 'Thường trực HĐND và UBND xã'],
    ['Thuc hién trong quy Il nam 2024', 'Thực hiện trong quý II năm 2024'],
    ['CHU-TICH, KH-UBND, TAND-VP', 'CHỦ-TỊCH, KH-UBND, TAND-VP'],
    ['4/Vé thu tuc hanh chinh', '4/Về thủ tục hành chính'],
    ['Tam quan trong, ¥ nghia, muc tiéu', 'Tầm quan trọng, ý nghĩa, mục tiêu'],
    ['X& héi, S& Noi vu', 'Xã hội, Sở Nội vụ'],
    ['tai tru so Cua Uy ban va So Noi vu', 'tại trụ sở của Ủy ban và Sở Nội vụ'], // C is c but for its size, and của has none in mid-sentence
    ['Van phong HDND-UBND xa', 'Văn phòng HĐND-UBND xã'],
    ['nguoi dan khong phai di lai nhiéu Jan.', 'người dân không phải đi lại nhiều lần.'],
  ])('%s', (raw, text) => expect(line(raw)).toBe(text))

  it.each([
    ['huéng din can bo, cong chirc xa st? dung dich vu cong truc tuyén', 'hướng dẫn cán bộ, công chức xã sử dụng dịch vụ công trực tuyến'],
    ['dang tai trén Trang thong tin dién tt’ cua huyén va cac xa', 'đăng tải trên Trang thông tin điện tử của huyện và các xã'],
    ['tiép nhan va giai quyét hd so tai BO phan Mot cia cua xa', 'tiếp nhận và giải quyết hồ sơ tại Bộ phận Một cửa của xã'],
    ['TO CHUC THUC HIEN ké hoach cua xa', 'TỔ CHỨC THỰC HIỆN kế hoạch của xã'], // among capitals it is one
    ['phat déng phong trao ‘xa diém’ vé cai cach hanh chinh cua huyén', 'phát động phong trào ‘xã điểm’ về cải cách hành chính của huyện'],
  ])('marks read as signs and as capitals: %s', (raw, text) => expect(line(raw)).toBe(text))

  it('goes on with a sentence through specks at the edge of a line', () => {
    const raw = 'Thuc hién nhiém vu cai cach hanh chinh nha nudc cia xa, nang cao chat lugng phuc vu ngudi . |\n_ dan va doanh nghiép trén dia ban xa'
    expect(repairText(raw).text.split('\n')[1]).toBe('_ dân và doanh nghiệp trên địa bàn xã')
  })

  it.each([
    ['chiu trach nhiém trudc UBND xa. oo ~', 'chịu trách nhiệm trước UBND xã. ~'],
    ['II. NHIEM VU : Co', 'II. NHIỆM VỤ :'],
    ['tiép nhan phan anh, kién nghi; i !', 'tiếp nhận phản ánh, kiến nghị; !'],
    ['Bo phan Mot cia ctia xa co', 'Bộ phận Một cửa của xã có'], // a word
    ['hoan thanh trong thang 12. 5', 'hoàn thành trong tháng 12. 5'], // a figure stays
    ['- Luu: VT, KH', '- Lưu: VT, KH'],
    ['1. UBND xa Ea', '1. UBND xã Ea'],
  ])('takes specks at the end of a line away: %s', (raw, text) => expect(line(raw)).toBe(text))

  it('reads the first numeral of a page by its strokes', () => {
    expect(line('lll. TO CHUC THUC HIEN')).toBe('III. TỔ CHỨC THỰC HIỆN')
    expect(line('11. TO CHUC THUC HIEN')).toBe('11. TỔ CHỨC THỰC HIỆN') // may be a number
  })

  it('mends the second of two headings with the same strokes', () => {
    const raw = 'I. MUC DICH, YEU CAU\nnang cao nhan thirc ctia can bo, cong chirc vé cai cach hanh chinh nha nudc\nIl. NOI DUNG\ntuyén truyén vé thi tuc hanh chinh cua xa trén dai truyén thanh\nIl. KINH PHi THUC HIEN\n1. Kinh phi tuyén truyén cua xa'
    expect(repairText(raw).text.split('\n').map((one) => one.match(/^\S+/)?.[0])).toEqual(['I.', 'nâng', 'II.', 'tuyên', 'III.', '1.'])
  })

  it('mends labels by their order', () => {
    const raw = 'I. MUC DICH, YEU CAU\nnang cao nhan thirc ctia can bo, cong chirc vé cai cach hanh chinh nha nudc\nII. NOI DUNG\nd) Noi dung tuyén truyén vé thi tuc hanh chinh cua xa\nd) Hinh thire tuyén truyén trén dai truyén thanh cua xa\nI11. KINH PHi THUC HIEN'
    const { text, changes } = repairText(raw)
    expect(text.split('\n').map((one) => one.match(/^\S+/)?.[0])).toEqual(['I.', 'nâng', 'II.', 'd)', 'đ)', 'III.'])
    expect(changes.filter(({ reason }) => reason === 'label').map(({ before, after }) => [before, after])).toEqual([['d', 'đ'], ['I11', 'III']])
  })
})

describe('numerals of pages read by a Vietnamese OCR', () => {
  it.each([
    ['II. NỘI DUNG\nHI. TỔ CHỨC THỰC HIỆN', 'II. NỘI DUNG\nIII. TỔ CHỨC THỰC HIỆN'],
    ['I. MỤC ĐÍCH\nH. NỘI DUNG', 'I. MỤC ĐÍCH\nII. NỘI DUNG'],
    ['I. MỤC ĐÍCH\nHI. NỘI DUNG', 'I. MỤC ĐÍCH\nHI. NỘI DUNG'], // out of its turn: nobody knows
    ['Hoàn thành trong Quý H/2024', 'Hoàn thành trong Quý II/2024'],
    ['Báo cáo quý I, HI và quý Il', 'Báo cáo quý I, III và quý II'],
    ['Hoàn thành trong Quý 11/2024', 'Hoàn thành trong Quý 11/2024'], // figures stay
    ['Quý IV/2024, Quý 1/2025', 'Quý IV/2024, Quý 1/2025'],
    ['Nghĩ quy H là gì', 'Nghĩ quy H là gì'],
    ['Kính thưa quý Hội đồng', 'Kính thưa quý Hội đồng'],
  ])('%s', (raw, text) => expect(repairText(raw, { source: 'ocr' }).text).toBe(text))
  it.each([
    ['Quyết định số 88/QĐĐ-UBND ngày 19/01/2023', 'Quyết định số 88/QĐ-UBND ngày 19/01/2023'],
    ['Quyết định số 88/OĐ-UBND', 'Quyết định số 88/QĐ-UBND'],
    ['Nghị quyết số 12/NO-HĐND', 'Nghị quyết số 12/NQ-HĐND'],
    ['Kế hoạch số 15/KII-UBND', 'Kế hoạch số 15/KH-UBND'],
    ['Công văn số 15/PVHTT-UBND', 'Công văn số 15/PVHTT-UBND'], // a department of its own
    ['Công văn số 24/UBND-VP', 'Công văn số 24/UBND-VP'],
    ['Đề nghị Ủy ban Mặt trận Tố quốc huyện và các đoàn thể', 'Đề nghị Ủy ban Mặt trận Tổ quốc huyện và các đoàn thể'],
    ['Giao ông Nguyễn Văn Tố, công chức Tư pháp', 'Giao ông Nguyễn Văn Tố, công chức Tư pháp'],
  ])('%s', (raw, text) => expect(repairText(raw, { source: 'ocr' }).text).toBe(text))
  it.each([
    ['- Các đơn vị nêu tại mục ll;', '- Các đơn vị nêu tại mục II;'],
    ['Nhiệm vụ tại Phần H và mục IlI', 'Nhiệm vụ tại Phần II và mục III'],
    ['Xem mục l, mục 1 và mục lục', 'Xem mục l, mục 1 và mục lục'], // one stroke may be a figure
    ['- Phòng Nội vụ huyện (để b/€);', '- Phòng Nội vụ huyện (để b/c);'],
    ['- UBND huyện (h/c);', '- UBND huyện (b/c);'],
    ['UBND tỉnh (b/);', 'UBND tỉnh (b/c);'],
    ['PHÂN CÔNG NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH 6 THÁNG CUỐI NAM 2025', 'PHÂN CÔNG NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH 6 THÁNG CUỐI NĂM 2025'],
    ['DANH MỤC THỦ TỤC HÀNH CHÍNH RA SOÁT NĂM 2024', 'DANH MỤC THỦ TỤC HÀNH CHÍNH RÀ SOÁT NĂM 2024'],
    ['TRÊN ĐỊA BÀN XÃ BÌNH THANH, HUYỆN KIẾN XƯƠNG', 'TRÊN ĐỊA BÀN XÃ BÌNH THANH, HUYỆN KIẾN XƯƠNG'],
    ['CHỦ TỊCH\nDOÃN THỊ NGHIÊM', 'CHỦ TỊCH\nDOÃN THỊ NGHIÊM'],
    ['PHÓ CHỦ TỊCH\nLƯỜNG VĂN TOẢN', 'PHÓ CHỦ TỊCH\nLƯỜNG VĂN TOẢN'],
    ['kích hoạt tài khoản VNeld mức độ 2', 'kích hoạt tài khoản VNeID mức độ 2'],
    ['- Các phòng (p/h);', '- Các phòng (p/h);'],
    ['- Bưu: VT, N€.', '- Lưu: VT, NC.'],
    ['- Bưu điện huyện;', '- Bưu điện huyện;'],
    ['Các chỉ bộ, đảng bộ giảm chỉ phí và báo cáo kết quả theo chỉ tiêu được giao', 'Các chi bộ, đảng bộ giảm chi phí và báo cáo kết quả theo chỉ tiêu được giao'],
    ['Đoàn chỉ kiểm tra các đơn vị có tên trong danh sách', 'Đoàn chỉ kiểm tra các đơn vị có tên trong danh sách'],
  ])('%s', (raw, text) => expect(repairText(raw, { source: 'ocr' }).text).toBe(text))
  it.each(['Hoàn thành trong Quý H/2024', '- UBND huyện (h/c);', 'Nhiệm vụ tại Phần H', 'các chỉ bộ'])('stay in text that was printed so: %s', (text) => expect(repairText(text).text).toBe(text))
})

describe('symbols', () => {
  it.each([
    ['theo Nghị định số 61/2018/ND-CP của Chính phủ', 'theo Nghị định số 61/2018/NĐ-CP của Chính phủ'],
    ['Số: 135IKH-UBND và Quyết định số 45lQĐ-UBND, 12/KH - UBND', 'Số: 135/KH-UBND và Quyết định số 45/QĐ-UBND, 12/KH-UBND'],
    ['Số: 21/KH - UBND', 'Số: 21/KH-UBND'],
    ['Nghị quyết số 76NQ-CP ngày 15/7/2021', 'Nghị quyết số 76/NQ-CP ngày 15/7/2021'],
    ['khóa 12KH-AB, mục 3A-B', 'khóa 12KH-AB, mục 3A-B'],
  ])('%s', (raw, text) => expect(repairText(raw).text).toBe(text))
  it.each(['Số 2324/SKHCN-VP', 'ngày 01/8/2025', 'tỷ lệ 1/2', 'số 12/ABC-XYZ', 'mở 24/7', 'số 1O/KH - UBND'])('%s stays', (text) => expect(repairText(text).text).toBe(text))
})

describe('what is in order', () => {
  it.each(PLANS)('$name stays', ({ text }) => expect(repairText(text)).toMatchObject({ text, changes: [], doubtfulShare: 0 }))
  it.each([
    'This is the annual report of the province, written for the readers of the ministry and the public.',
    'Le rapport annuel présente les résultats de la réforme administrative dans les communes.',
    'const total = rows.reduce((sum, row) => sum + row.value, 0)',
    'Xã Thanh Hà tham gia thi', // marks that other languages have, too
    'UBND, HĐND, MTTQ, TTHC, CCHC', 'Hello', '', '\n\n', '12.345.678 đồng', 'Zalo, Facebook, YouTube',
  ])('%s stays', (text) => expect(repairText(text).text).toBe(text))
})

describe('always', () => {
  const damaged = PLANS.flatMap(({ text }) => [stripMarks(text), text]).flatMap((text) => text.split('\n'))
  const noise = fc.constantFrom('', ' ', '\t', 'hi¢n', '12/5/2024', 'I11.', '35/QD-UBND', 'a)', '\u0301', '🙂', 'x'.repeat(40), '¢)', '||')
  it('keeps lines and digits, and every change says truly what it did', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...damaged), noise), { minLength: 1, maxLength: 12 }), fc.constantFrom('plain' as const, 'ocr' as const), (lines, source) => {
      const raw = lines.join('\n')
      const { text, changes } = repairText(raw, { source })
      expect(text.split('\n').length).toBe(lines.length)
      let done = 0
      let rebuilt = ''
      for (const { rawStart, rawEnd, start, end, before, after, confidence } of changes) {
        expect([raw.slice(rawStart, rawEnd), text.slice(start, end)]).toEqual([before, after])
        expect(confidence).toBeGreaterThan(0)
        rebuilt += raw.slice(done, rawStart) + after
        done = rawEnd
      }
      expect(rebuilt + raw.slice(done)).toBe(text)
    }), { numRuns: 40 })
  })

  it('changes no digit of good or stripped text', () => {
    for (const { text } of PLANS) expect(repairText(stripMarks(text)).text.replace(/\D/g, '')).toBe(text.replace(/\D/g, ''))
  })

  it('restores the greater part of every plan', () => {
    for (const { text } of PLANS) {
      const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
      const after = repairText(stripMarks(text)).text.match(/[\p{L}\p{M}]+/gu) ?? []
      expect(words.filter((word, i) => word !== after[i]).length).toBeLessThan(0.08 * words.length)
    }
  })
})

describe('scoreText', () => {
  it('puts good text before stripped, stripped before noise', () => {
    for (const { text } of PLANS) expect(scoreText(text)).toBeGreaterThan(scoreText(stripMarks(text)) + 3)
    expect(scoreText('')).toBe(-20)
  })
})

describe('the stage', () => {
  it('hands on pages with their text as read, and names its model', () => {
    const page: ReadPage = {
      page: 3, text: 'Ke hoach cai cach hanh chinh nam 2025', source: 'plain', reason: 'plain_text', confidence: 1, widthPt: null, heightPt: null,
      lines: [], words: [], alternative: null, preparation: [], fonts: [],
    }
    const [result] = repair.run([page], { warn: () => expect.unreachable() }) as readonly { text: string; rawText: string; page: number }[]
    expect(result).toMatchObject({ page: 3, rawText: page.text, text: 'Kế hoạch cải cách hành chính năm 2025' })
    expect(REPAIR_MODEL).toContain(modelCard.sha256.slice(0, 12))
  })
})
