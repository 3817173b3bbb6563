import { describe, expect, it } from 'vitest'
import type { RepairedPage, SegmentedDocument } from '../../src/model/index.ts'
import { segment, segmentText } from '../../src/segment/index.ts'
import { toPlainPage } from '../../src/segment/plain-page.ts'
import { toOutline } from './outline.ts'

const linesIn = (text: string, zone: string): string[] => segmentText(text).passages.filter((passage) => passage.zone === zone).map((passage) => passage.text.replace(/\s+/g, ' ').trim())

describe('letterheads and signatures laid out as tables', () => {
  it.each([
    { name: 'a row of Markdown', text: '| ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|---|---|\n| XÃ A | Độc lập - Tự do - Hạnh phúc |\n\nKẾ HOẠCH\nTuyên truyền năm 2024', want: ['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'XÃ A', 'Độc lập - Tự do - Hạnh phúc', 'KẾ HOẠCH', 'Tuyên truyền năm 2024'] },
    { name: 'cells with breaks', text: '| **UBND HUYỆN A**<br>**PHÒNG TƯ PHÁP**<br>Số: 21/KH-TP | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>*Mường La, ngày 14 tháng 3 năm 2024* |\n| --- | --- |\n\n**KẾ HOẠCH**\n**Năm 2024**', want: ['UBND HUYỆN A', 'PHÒNG TƯ PHÁP', 'Số: 21/KH-TP', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Mường La, ngày 14 tháng 3 năm 2024', 'KẾ HOẠCH', 'Năm 2024'] },
    { name: 'the right column first', text: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM ỦY BAN NHÂN DÂN\nĐộc lập - Tự do - Hạnh phúc XÃ ĐỒNG THÁI\nKẾ HOẠCH\nNăm 2026', want: ['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'ỦY BAN NHÂN DÂN', 'Độc lập - Tự do - Hạnh phúc', 'XÃ ĐỒNG THÁI', 'KẾ HOẠCH', 'Năm 2026'] },
  ])('$name', ({ text, want }) => expect(linesIn(`${text}\n\nThực hiện Kế hoạch số 1/KH-UBND:\n\nI. MỤC ĐÍCH\nNâng cao.`, 'header')).toEqual(want))

  it('parts recipients and signature', () => {
    const text = 'KẾ HOẠCH\nNăm 2024\n\nI. MỤC ĐÍCH\nNâng cao.\n\n| *Nơi nhận:*<br>- UBND huyện;<br>- Lưu: VT. | **TRƯỞNG PHÒNG**<br><br>**Lò Văn Hặc** |\n|---|---|'
    expect(linesIn(text, 'recipients')).toEqual(['Nơi nhận:', '- UBND huyện;', '- Lưu: VT.'])
    expect(linesIn(text, 'signature')).toEqual(['TRƯỞNG PHÒNG', 'Lò Văn Hặc'])
  })

  it.each(['.ANơi nhận:', '“Nơi nhận', 'Nơi nhận:TRƯỞNG PHÒNG', '<u>Nơi nhận:</u>'])('finds the recipients under "%s"', (mark) => {
    const text = `KẾ HOẠCH\nNăm 2024\n\nI. MỤC ĐÍCH\nNâng cao.\n\n${mark}\n- UBND huyện;\n- Lưu: VT.`
    expect(linesIn(text, 'recipients').slice(1)).toEqual(['- UBND huyện;', '- Lưu: VT.'])
  })

  it('leaves a table a table', () => {
    const { tables } = segmentText('KẾ HOẠCH\nNăm 2024\n\nI. NỘI DUNG\n\n| STT | Nội dung | Thời gian |\n|---|---|---|\n| 1 | Ban hành kế hoạch | Tháng 2 |')
    expect(tables.map(({ columns }) => columns)).toEqual([['ordinal', 'content', 'time']])
  })
})

describe('emphasis', () => {
  it.each([
    ['_**1. Mục đích**_', '1.', 'Mục đích'],
    ['***2. Yêu cầu***', '2.', 'Yêu cầu'],
    ['**1.** **Mục đích**', '1.', 'Mục đích'],
    ['_1. Mục đích:_', '1.', 'Mục đích'],
  ])('%s', (printed, label, title) => {
    const { sections } = segmentText(`**I. MỤC ĐÍCH, YÊU CẦU**\n\n${printed}\n\nNâng cao nhận thức của Nhân dân.`)
    expect(sections[1]).toMatchObject({ label, title, type: 'heading' })
  })

  it('is not the place that the pen left blank', () => {
    expect(linesIn('Kim Sơn, ngày __ tháng _ năm 2024\n\nKẾ HOẠCH\nNăm 2024\n\nI. MỤC ĐÍCH\nNâng cao.', 'header')[0]).toMatch(/tháng _ năm 2024$/)
  })
})

describe('tables that lost their columns', () => {
  const cells = 'TT\nNhiệm vụ\nCơ quan chủ trì\nThời gian hoàn thành\nI\nCÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH\n1\nXây dựng Kế hoạch\nCông chức VP-TK\nTháng 02/2023'
  it.each([
    ['cells one under another', `II. NHIỆM VỤ\n${cells}\nIII. TỔ CHỨC THỰC HIỆN\nCác ngành thực hiện.`, ['I. MỤC TIÊU (muc_tieu)', 'II. NHIỆM VỤ (nhiem_vu_giai_phap)', 'III. TỔ CHỨC THỰC HIỆN (to_chuc_thuc_hien)']],
    ['rows of words', 'II. NHIỆM VỤ\nSTT Nội dung công việc Đơn vị chủ trì Thời gian\nI. CẢI CÁCH THỂ CHẾ\n1 Văn phòng UBND Rà soát Quý I\nIII. KINH PHÍ\nNgân sách xã.', ['I. MỤC TIÊU (muc_tieu)', 'II. NHIỆM VỤ (nhiem_vu_giai_phap)', 'III. KINH PHÍ (kinh_phi)']],
  ])('hold no headings: %s', (_, text, outline) => expect(toOutline(segmentText(`KẾ HOẠCH\nNăm 2023\n\nI. MỤC TIÊU\nNâng cao.\n${text}`))).toEqual(outline))

  it.each([
    ['TT is what a body is called', 'II. NHIỆM VỤ\nTT Huyện ủy, HĐND lãnh đạo.\nKIỂM TRA, GIÁM SÁT\nHằng quý.', 'KIỂM TRA, GIÁM SÁT'],
    ['no other column', 'II. NHIỆM VỤ\nSTT\nTuyên truyền trên loa.\nKIỂM TRA, GIÁM SÁT\nHằng quý.', 'KIỂM TRA, GIÁM SÁT'],
  ])('do not begin where %s', (_, text, title) => expect(segmentText(`KẾ HOẠCH\nNăm 2023\n\nI. MỤC TIÊU\nNâng cao.\n${text}`).sections.map((one) => one.title)).toContain(title))
})

describe('headings without a number or its stop', () => {
  it.each([
    ['known words alone', 'MỤC ĐÍCH, YÊU CẦU\n\nMục đích\n\nCắt giảm thủ tục hành chính.\n\nYêu cầu\n\nCó trọng tâm.', ['MỤC ĐÍCH, YÊU CẦU (muc_dich yeu_cau)', '  Mục đích (muc_dich)', '  Yêu cầu (yeu_cau)']],
    ['bodies under their heading', 'TỔ CHỨC THỰC HIỆN\n\nCác phòng, ban chuyên môn\n\nTriển khai đúng tiến độ.', ['TỔ CHỨC THỰC HIỆN (to_chuc_thuc_hien)', '  Các phòng, ban chuyên môn (to_chuc_thuc_hien)']],
    ['numbers before capitals', '1 MỤC TIÊU CHUNG\n\n1.1 Về thể chế\n\n- Rà soát văn bản.\n\n2 NHIỆM VỤ\n\nThực hiện.', ['1 MỤC TIÊU CHUNG (muc_tieu)', '  1.1 Về thể chế (muc_tieu)', '2 NHIỆM VỤ (nhiem_vu_giai_phap)']],
  ])('%s', (_, text, outline) => expect(toOutline(segmentText(`KẾ HOẠCH\nNăm 2023\n\nThực hiện kế hoạch của tỉnh, xã đề ra như sau:\n\n${text}`))).toEqual(outline))

  it.each([['a quantity', '2 lớp tập huấn tại xã.'], ['a short form', 'VP HĐND-UBND'], ['a cell', '1 UBND TP']])('not %s', (_, line) => {
    expect(segmentText(`KẾ HOẠCH\nNăm 2023\n\nI. MỤC TIÊU\n- Nâng cao.\n${line}\n- Thực hiện.`).sections).toHaveLength(1)
  })
})

it('joins what an open bracket leaves to the next line', () => {
  const text = 'KẾ HOẠCH\nNăm 2023\n\nI. MỤC TIÊU\nb) Báo cáo theo quy định (trước\n15/11 hằng năm).\nc) Sơ kết.'
  expect(linesIn(text, 'body')).toEqual(['I. MỤC TIÊU', 'b) Báo cáo theo quy định (trước 15/11 hằng năm).', 'c) Sơ kết.'])
})

it('opens an appendix at capitals above its caption', () => {
  const text = 'KẾ HOẠCH\nNăm 2022\n\nI. MỤC TIÊU\nNâng cao.\n\nNơi nhận:\n- Lưu: VT.\nTRƯỞNG PHÒNG\nNguyễn Văn Đông\n\nĐỀ CƯƠNG\nBáo cáo\n(Kèm theo Kế hoạch số 09/KH-PNV ngày 18/3/2022)\n\nI. ĐẶC ĐIỂM TÌNH HÌNH'
  expect(linesIn(text, 'appendix')[0]).toBe('ĐỀ CƯƠNG')
  expect(linesIn(text, 'signature')).toEqual(['TRƯỞNG PHÒNG', 'Nguyễn Văn Đông'])
})

describe('what is printed on every page', () => {
  const page = (n: number, body: string): string => `Trang ${n}\nUBND HUYỆN SƠN ĐỘNG - KẾ HOẠCH CCHC NĂM 2025\n${body}`
  it('is neither heading nor letterhead', () => {
    const text = `${page(1, 'UBND XÃ AN LẠC\nSố: 03/KH-UBND\nKẾ HOẠCH\nNăm 2025\nI. MỤC TIÊU\nNâng cao.')}\n${page(2, 'II. KINH PHÍ\nNgân sách xã.')}`
    expect(toOutline(segmentText(text))).toEqual(['I. MỤC TIÊU (muc_tieu)', 'II. KINH PHÍ (kinh_phi)'])
    expect(linesIn(text, 'header')[0]).toBe('UBND XÃ AN LẠC')
  })

  it('is not the letterhead that an appendix repeats on its page', () => {
    const text = 'ỦY BAN NHÂN DÂN XÃ A\nSố: 1/KH-UBND\nKẾ HOẠCH\nNăm 2025\nI. MỤC TIÊU\nNâng cao.\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nLê Văn Nam\fỦY BAN NHÂN DÂN XÃ A\nPHỤ LỤC\n(Kèm theo Kế hoạch số 1/KH-UBND)'
    expect(linesIn(text, 'header')[0]).toBe('ỦY BAN NHÂN DÂN XÃ A')
  })
})

it('gives the plan that a decision promulgates zones of its own', () => {
  const text = 'ỦY BAN NHÂN DÂN HUYỆN A\nSố: 1045/QĐ-UBND\nQUYẾT ĐỊNH\nBan hành Kế hoạch tuyên truyền năm 2022\nCHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN A\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch tuyên truyền.\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nLê Văn Nam\nỦY BAN NHÂN DÂN HUYỆN A\nKẾ HOẠCH\nTuyên truyền năm 2022\n(Ban hành kèm theo Quyết định số 1045/QĐ-UBND)\nI. MỤC ĐÍCH, YÊU CẦU\nKịp thời.'
  expect(linesIn(text, 'header')).toEqual(['ỦY BAN NHÂN DÂN HUYỆN A', 'Số: 1045/QĐ-UBND', 'QUYẾT ĐỊNH', 'Ban hành Kế hoạch tuyên truyền năm 2022'])
  expect(segmentText(text).sections.map(({ title, kinds }) => [title, kinds])).toEqual([[null, ['khac']], ['MỤC ĐÍCH, YÊU CẦU', ['muc_dich', 'yeu_cau']]])
})

describe('labels in an order of their own', () => {
  const outlineOf = (text: string): string[] => toOutline(segmentText(`KẾ HOẠCH\nNăm 2026\n\n${text}`))
  it('letters stand below Roman numbers that came first', () => {
    expect(outlineOf('I. MỤC TIÊU\nNâng cao.\n\nII. NHIỆM VỤ\n\nA. Chỉ đạo, điều hành\nBan hành kế hoạch.\n\nB. Cải cách thể chế\nRà soát văn bản.\n\nIII. KINH PHÍ\nNgân sách xã.')).toEqual([
      'I. MỤC TIÊU (muc_tieu)', 'II. NHIỆM VỤ (nhiem_vu_giai_phap)', '  A. Chỉ đạo, điều hành (nhiem_vu_giai_phap)', '  B. Cải cách thể chế (nhiem_vu_giai_phap)', 'III. KINH PHÍ (kinh_phi)',
    ])
  })
  it('letters that came first stand above', () => {
    expect(outlineOf('A. MỤC TIÊU\n\nI. Mục tiêu chung\nNâng cao.\n\nB. TỔ CHỨC THỰC HIỆN\n\nI. Văn phòng\nTheo dõi.')).toEqual([
      'A. MỤC TIÊU (muc_tieu)', '  I. Mục tiêu chung (muc_tieu)', 'B. TỔ CHỨC THỰC HIỆN (to_chuc_thuc_hien)', '  I. Văn phòng (to_chuc_thuc_hien)',
    ])
  })
  it('steps are headings', () => {
    expect(outlineOf('I. CÁC BƯỚC TIẾN HÀNH\n\nBước 1: Thành lập Tổ khảo sát\nVăn phòng tham mưu quyết định.\n\nBước 2: Phát phiếu\nCác thôn phát phiếu.')).toEqual([
      'I. CÁC BƯỚC TIẾN HÀNH (nhiem_vu_giai_phap)', '  Bước 1 Thành lập Tổ khảo sát (nhiem_vu_giai_phap)', '  Bước 2 Phát phiếu (nhiem_vu_giai_phap)',
    ])
  })
  it.each([
    ['NHIỆM VỤ, GIẢI PHÁP\n\nI. Về chi phí thời gian\nGiảm số lần đi lại.\n\nII. Về tiếp cận đất đai\nCông khai quy hoạch.\n\nKINH PHÍ\n\nNgân sách huyện.',
      ['NHIỆM VỤ, GIẢI PHÁP (nhiem_vu_giai_phap)', '  I. Về chi phí thời gian (nhiem_vu_giai_phap)', '  II. Về tiếp cận đất đai (nhiem_vu_giai_phap)', 'KINH PHÍ (kinh_phi)']],
    ['NỘI DUNG\n\nI. Quyền của người nộp hồ sơ\nĐược hẹn một lần.\n\nII. Việc của công chức\nGhi phiếu hẹn.', ['NỘI DUNG (noi_dung)', '  I. Quyền của người nộp hồ sơ (noi_dung)', '  II. Việc của công chức (noi_dung)']],
    ['I. MỤC ĐÍCH\nNâng cao nhận thức.\n\nII. NHIỆM VỤ\nRà soát thủ tục.', ['I. MỤC ĐÍCH (muc_dich)', 'II. NHIỆM VỤ (nhiem_vu_giai_phap)']],
    ['YÊU CẦU\n\nNgắn gọn.\n\nI. Nội dung\nThủ tục đất đai.\n\nII. Hình thức\nPhát thanh.', ['YÊU CẦU (yeu_cau)', 'I. Nội dung (noi_dung)', 'II. Hình thức (hinh_thuc)']],
  ])('numbers in small letters begin under capitals without one: %#', (text, outline) => expect(outlineOf(`Ủy ban nhân dân xã xây dựng kế hoạch như sau:\n\n${text}`)).toEqual(outline))
  it.each([
    ['I. MỤC ĐÍCH\nHiểu rõ.\n\nII. TRUYỀN THÔNG\nPhát tin trên loa.', ['I. MỤC ĐÍCH (muc_dich)', 'II. TRUYỀN THÔNG (noi_dung hinh_thuc)']],
    ['I. MỤC ĐÍCH\nHiểu rõ.\n\nII. CÔNG TÁC TUYÊN TRUYỀN NĂM 2024\nPhát tin trên loa.', ['I. MỤC ĐÍCH (muc_dich)', 'II. CÔNG TÁC TUYÊN TRUYỀN NĂM 2024 (noi_dung hinh_thuc)']],
    ['I. NHIỆM VỤ\n\n1. Tuyên truyền\nPhát tin.\n\n2. Kiểm tra\nMỗi quý một lần.', ['I. NHIỆM VỤ (nhiem_vu_giai_phap)', '  1. Tuyên truyền (nhiem_vu_giai_phap)', '  2. Kiểm tra (nhiem_vu_giai_phap)']],
    ['I. MỤC ĐÍCH\nHiểu rõ.\n\nII. TRUYỀN THÔNG CHÍNH SÁCH ĐẤT ĐAI\nPhát tin trên loa.', ['I. MỤC ĐÍCH (muc_dich)', 'II. TRUYỀN THÔNG CHÍNH SÁCH ĐẤT ĐAI (noi_dung hinh_thuc)']],
  ])('one word for what and how, on the first level alone: %#', (text, outline) => expect(outlineOf(text)).toEqual(outline))
  it('what a heading names beside its kind has none', () => {
    expect(outlineOf('I. ĐỐI TƯỢNG, THỜI GIAN\n\n1. Đối tượng\nBa phòng.\n\n2. Thời gian\nTháng 5.')).toEqual(['I. ĐỐI TƯỢNG, THỜI GIAN (doi_tuong)', '  1. Đối tượng (doi_tuong)', '  2. Thời gian (khac)'])
  })
  it('plain numbers above dotted ones hold bodies', () => {
    expect(outlineOf('1. Nội dung\nRà soát hồ sơ.\n\n2. Phân công thực hiện\n2.1. Đề nghị Ủy ban Mặt trận Tổ quốc xã và các tổ chức chính trị - xã hội xã: Vận động hội viên.\n2.2. Các thôn: Thông báo.')).toEqual([
      '1. Nội dung (noi_dung)', '2. Phân công thực hiện (to_chuc_thuc_hien)', '  2.1. Đề nghị Ủy ban Mặt trận Tổ quốc xã và các tổ chức chính trị - xã hội xã (run_in; to_chuc_thuc_hien)', '  2.2. Các thôn (run_in; to_chuc_thuc_hien)',
    ])
  })
  it('what no kind is for has none beside several', () => {
    expect(outlineOf('I. ĐỐI TƯỢNG, NỘI DUNG, THỜI GIAN KIỂM TRA\n\n1. Đơn vị được kiểm tra\nBa phòng.\n\n2. Thời gian kiểm tra\nTháng 5.\n\nII. NỘI DUNG\n\n1. Thời gian\nTháng 6.')).toEqual([
      'I. ĐỐI TƯỢNG, NỘI DUNG, THỜI GIAN KIỂM TRA (doi_tuong noi_dung)', '  1. Đơn vị được kiểm tra (doi_tuong)', '  2. Thời gian kiểm tra (khac)', 'II. NỘI DUNG (noi_dung)', '  1. Thời gian (noi_dung)',
    ])
  })
})

describe('lines broken in mid-sentence', () => {
  const passagesOf = (text: string): string[] => segmentText(`KẾ HOẠCH\nNăm 2024\n\nI. NỘI DUNG\n${text}`).passages.filter(({ zone }) => zone === 'body').slice(1).map(({ text: words }) => words.replace(/\s+/g, ' ').trim())
  it.each([
    ['- Văn phòng tổng hợp số liệu gửi trước ngày\n14 của tháng cuối quý.', ['- Văn phòng tổng hợp số liệu gửi trước ngày 14 của tháng cuối quý.']],
    ['Công khai mức thu quy định tại khoản\n3. Điều 5 của Quy chế.', ['Công khai mức thu quy định tại khoản 3. Điều 5 của Quy chế.']],
    ['Bảng điểm được lập theo\nPhụ lục II của Kế hoạch.', ['Bảng điểm được lập theo Phụ lục II của Kế hoạch.']],
    ['Số liệu của từng thôn (xem\nPhụ lục kèm theo)', ['Số liệu của từng thôn (xem Phụ lục kèm theo)']],
    ['Đài truyền thanh phối hợp với Phòng\nNội vụ viết bài.', ['Đài truyền thanh phối hợp với Phòng Nội vụ viết bài.']],
    ['Vận động hội viên của các tổ chức chính trị\n- xã hội xã tham gia.', ['Vận động hội viên của các tổ chức chính trị - xã hội xã tham gia.']],
    ['2. Đề nghị Ủy ban Mặt trận Tổ quốc xã và các đoàn thể\nGiám sát việc trả kết quả.', ['2. Đề nghị Ủy ban Mặt trận Tổ quốc xã và các đoàn thể', 'Giám sát việc trả kết quả.']],
    ['1. Phát triển chính quyền số\n2. Chuẩn hóa quy trình', ['1. Phát triển chính quyền số', '2. Chuẩn hóa quy trình']],
    ['- Họp giao ban hằng tháng\n12 ấp đều dự.', ['- Họp giao ban hằng tháng', '12 ấp đều dự.']],
  ])('%s', (text, passages) => expect(passagesOf(text)).toEqual(passages))
})

describe('scanned pages', () => {
  it.each([
    ['IV. KINH PHÍ\nNgân sách xã.\nVI TỔ CHỨC THỰC HIỆN\n1. Văn phòng\nTheo dõi.', ['IV. KINH PHÍ (kinh_phi)', 'VI TỔ CHỨC THỰC HIỆN (to_chuc_thuc_hien)', '  1. Văn phòng (to_chuc_thuc_hien)']], // V/ was read as VI
    ['I. NỘI DUNG\nXử lý\nVI PHẠM HÀNH CHÍNH\nkhi có.', ['I. NỘI DUNG (noi_dung)']],
    ['I. NỘI DUNG\n1. Số hóa.\nII. TỔ CHỨC THỰCHIỆN\n1. Văn phòng\nTheo dõi.', ['I. NỘI DUNG (noi_dung)', '  1. (numbered; noi_dung)', 'II. TỔ CHỨC THỰCHIỆN (to_chuc_thuc_hien)', '  1. Văn phòng (to_chuc_thuc_hien)']],
  ])('labels whose sign was read as a letter: %#', (text, outline) => expect(toOutline(segmentText(`KẾ HOẠCH\nNăm 2023\n\n${text}`))).toEqual(outline))

  const scanned = (lines: readonly (readonly [x0: number, x1: number, opens: boolean | null, text: string])[]): RepairedPage => {
    const page = toPlainPage(lines.map(([, , , text]) => text).join('\n'), 1)
    return { ...page, source: 'ocr', widthPt: 595, lines: lines.map(([x0, x1, opensParagraph], i) => ({ role: 'body', box: [x0, 20 * i, x1, 20 * i + 14], style: null, opensParagraph })) }
  }
  const passagesOf = (page: RepairedPage) => (segment.run([page], { warn: () => undefined }) as SegmentedDocument).passages.map(({ text }) => text.replace(/\s+/g, ' ').trim())

  it('the indent tells where a paragraph begins under a line that only looks centred', () => {
    expect(passagesOf(scanned([
      [118, 300, true, 'II. TỔ CHỨC THỰC HIỆN'], [119, 520, null, '1. Ủy ban Mặt trận Tổ quốc xã và các tổ chức chính trị - xã hội'], [118, 545, false, 'Vận động hội viên nộp hồ sơ trực tuyến, trả lời phiếu khảo sát của'],
      [90, 545, false, 'huyện và góp ý về thái độ phục vụ của công chức.'], [118, 240, true, '2. Các thôn'], [119, 400, true, 'Thông báo lịch trả hồ sơ.'],
    ]))).toEqual([
      'II. TỔ CHỨC THỰC HIỆN', '1. Ủy ban Mặt trận Tổ quốc xã và các tổ chức chính trị - xã hội', 'Vận động hội viên nộp hồ sơ trực tuyến, trả lời phiếu khảo sát của huyện và góp ý về thái độ phục vụ của công chức.', '2. Các thôn', 'Thông báo lịch trả hồ sơ.',
    ])
  })

  it('a title goes on after "và" however wide its next line is, and ends where a paragraph begins', () => {
    const page = scanned([
      [280, 352, null, 'KẾ HOẠCH'], [107, 526, null, 'Nâng cao mức độ hài lòng của người dân và'], [100, 532, false, 'chất lượng phục vụ tại Bộ phận Một cửa của huyện, của các xã và'], [250, 380, null, 'Chỉ số cải cách hành chính năm'],
      [300, 330, null, '2023'], [115, 545, null, 'Ngày 12 tháng 4 năm 2023, Ủy ban nhân dân tỉnh công bố kết quả khảo sát'], [87, 400, false, 'năm 2022 của các huyện.'],
    ])
    const { passages } = segment.run([page], { warn: () => undefined }) as SegmentedDocument
    expect(passages.filter(({ zone }) => zone === 'header').map(({ text }) => text).slice(1)).toEqual([
      'Nâng cao mức độ hài lòng của người dân và', 'chất lượng phục vụ tại Bộ phận Một cửa của huyện, của các xã và', 'Chỉ số cải cách hành chính năm', '2023',
    ])
  })

  it('a heading in capitals that was broken by hand goes on at the margin', () => {
    expect(passagesOf(scanned([
      [118, 200, true, '- Soạn ngắn.'], [90, 200, false, 'và dễ đọc'], [118, 400, true, 'II. NỘI DUNG TUYÊN TRUYỀN TRỌNG TÂM'], [90, 280, true, 'NĂM 2024 TRÊN ĐỊA BÀN XÃ'], [118, 300, true, 'NHÓM MỘT'], [118, 300, true, '1. Hộ tịch.'],
    ])).slice(2, 4)).toEqual(['II. NỘI DUNG TUYÊN TRUYỀN TRỌNG TÂM NĂM 2024 TRÊN ĐỊA BÀN XÃ', 'NHÓM MỘT'])
  })

  it('dirt before a label is none of it', () => {
    expect(passagesOf(scanned([[90, 300, true, 'I. NHIỆM VỤ'], [90, 200, true, '`/ 1. Văn phòng'], [90, 200, true, '_2. Phòng Kinh tế'], [90, 200, true, '.5 điểm']])).slice(1)).toEqual(['1. Văn phòng', '2. Phòng Kinh tế', '.5 điểm'])
  })
})
