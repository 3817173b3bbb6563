import { describe, expect, it } from 'vitest'
import { segmentText } from '../../src/segment/index.ts'

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim()
const wordsIn = (text: string, zone: string): string[] => segmentText(text).passages.filter((passage) => passage.zone === zone).map((passage) => oneSpace(passage.text))

describe('passages', () => {
  it.each([
    { name: 'a page number in mid-sentence', text: 'I. NỘI DUNG\n- Tuyên truyền các chủ trương, chính sách của Đảng, pháp luật của\n2\nNhà nước về cải cách hành chính trên địa bàn xã, các văn bản của tỉnh và\nhuyện về công tác này, các kế hoạch được ban hành từ đầu năm đến nay, cùng\nkết quả.', want: '- Tuyên truyền các chủ trương, chính sách của Đảng, pháp luật của Nhà nước về cải cách hành chính trên địa bàn xã, các văn bản của tỉnh và huyện về công tác này, các kế hoạch được ban hành từ đầu năm đến nay, cùng kết quả.' },
    { name: 'a period broken at its dash', text: 'I. NỘI DUNG\n- Thực hiện kế hoạch cải cách hành chính của tỉnh Quảng Ngãi trong giai đoạn 2022-\n2025 trên địa bàn huyện theo đúng tiến độ mà Ủy ban nhân dân tỉnh đã đề ra\nvà theo hướng dẫn của Sở Nội vụ tại văn bản đã gửi đến các cơ quan, đơn vị,\nđịa phương.', want: '- Thực hiện kế hoạch cải cách hành chính của tỉnh Quảng Ngãi trong giai đoạn 2022- 2025 trên địa bàn huyện theo đúng tiến độ mà Ủy ban nhân dân tỉnh đã đề ra và theo hướng dẫn của Sở Nội vụ tại văn bản đã gửi đến các cơ quan, đơn vị, địa phương.' },
  ])('$name does not part a paragraph', ({ text, want }) => {
    expect(segmentText(text).passages.filter(({ form }) => form === 'bullet').map((passage) => oneSpace(passage.text))).toEqual([want])
  })

  it('keeps bullets apart that end without a stop', () => {
    const text = 'I. NỘI DUNG\n- Ban ngành thực hiện: Văn phòng\n- Ban ngành phối hợp: Văn hóa - Xã hội\n- Thời gian thực hiện: Quý I'
    expect(segmentText(text).passages.filter(({ form }) => form === 'bullet')).toHaveLength(3)
  })

  it('reads markup as style, not as words', () => {
    const [heading] = segmentText('**I. MỤC ĐÍCH**\n\n*Nâng cao* <b>nhận thức</b> “*Dân hỏi*”.').passages.filter(({ form }) => form === 'heading')
    expect(heading?.text).toBe('I. MỤC ĐÍCH')
  })
})

describe('footnotes', () => {
  const body = 'KẾ HOẠCH\nTuyên truyền\n\nThực hiện Kế hoạch của tỉnh:\n\nI. NỘI DUNG\n\n'
  it.each([
    { name: 'superscript marks', text: `${body}1. Theo nghị quyết của Chính phủ¹ về cải cách.\n\n¹ Nghị quyết số 76/NQ-CP ngày 15/7/2021`, mark: '1', note: 'Nghị quyết số 76/NQ-CP ngày 15/7/2021', before: 'Chính phủ' },
    { name: 'a digit glued to a word', text: `${body}1. Theo nghị quyết của Chính phủ1 về cải cách.\n\n1 Nghị quyết số 76/NQ-CP ngày 15/7/2021`, mark: '1', note: 'Nghị quyết số 76/NQ-CP ngày 15/7/2021', before: 'Chính phủ' },
    { name: 'a digit glued to a year', text: `${body}1. Giai đoạn 2021 - 20301; các văn bản khác.\n\n1 76/NQ-CP ngày 15/7/2021`, mark: '1', note: '76/NQ-CP ngày 15/7/2021', before: '2030' },
    { name: 'a note whose number is glued to a code', text: `${body}1. Giai đoạn 2021 - 20301; kế hoạch của phường2 năm nay.\n\n1 76/NQ-CP ngày 15/7/2021\n223/KH-UBND ngày 26/01/2024`, mark: '2', note: '23/KH-UBND ngày 26/01/2024', before: 'phường' },
  ])('joins $name', ({ text, mark, note, before }) => {
    const document = segmentText(text)
    const found = document.footnotes.find((one) => one.mark === mark)
    expect(document.passages[found?.passage ?? -1]?.text).toBe(note)
    expect(document.text.slice(0, found?.anchor?.start ?? 0).endsWith(before)).toBe(true)
  })

  it('blanks the mark, so that the year reads as a year', () => {
    const document = segmentText(`${body}1. Giai đoạn 2021 - 20301; các văn bản.\n\n1 76/NQ-CP ngày 15/7/2021`)
    expect(document.passages.some(({ text }) => /2021 - 2030 ;/.test(text))).toBe(true)
  })

  it.each([
    ['no mark calls it', `${body}1. Tuyên truyền.\n\n1 hội nghị được tổ chức.`],
    ['it is a list', `${body}1. Tuyên truyền.\n2. Phổ biến.`],
    ['it is a measure', `${body}1. Pano rộng 12 m² đặt tại xã.\n\n2 pano khác.`],
  ])('finds none where %s', (_, text) => expect(segmentText(text).footnotes).toEqual([]))
})

describe('zones', () => {
  const plan = 'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ KIM SƠN Độc lập - Tự do - Hạnh phúc\nSố: 12/KH-UBND Kim Sơn, ngày 06 tháng 02 năm 2024\nKẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2024\nCăn cứ Kế hoạch số 08/KH-UBND ngày 19/01/2024, UBND xã xây dựng Kế hoạch như sau:\nI. NỘI DUNG\n1. Tuyên truyền các văn bản mới;\nTrên đây là Kế hoạch tuyên truyền./.\nNơi nhận: TM. ỦY BAN NHÂN DÂN\n- UBND huyện; KT. CHỦ TỊCH\n- Lưu: VT. PHÓ CHỦ TỊCH\nLê Văn Nam\nKý bởi: Ủy ban nhân dân xã\n2024-02-06T10:01:40+0700'
  it('parts the columns of header and signature', () => {
    expect(wordsIn(plan, 'header')).toEqual(['ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'XÃ KIM SƠN', 'Độc lập - Tự do - Hạnh phúc', 'Số: 12/KH-UBND', 'Kim Sơn, ngày 06 tháng 02 năm 2024', 'KẾ HOẠCH', 'Tuyên truyền cải cách hành chính năm 2024'])
    expect(wordsIn(plan, 'recipients')).toEqual(['Nơi nhận:', '- UBND huyện;', '- Lưu: VT.'])
    expect(wordsIn(plan, 'signature')).toEqual(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Lê Văn Nam'])
  })

  const withEnd = (end: string): string => plan.replace('Trên đây là Kế hoạch tuyên truyền./.', end)
  it.each([
    'Quá trình triển khai Kế hoạch, nếu có vướng mắc, các đơn vị phản ánh về UBND xã.', 'Trong quá trình tổ chức thực hiện, nếu có khó khăn, các ngành báo cáo UBND xã./.', 'Nhận được Kế hoạch này, đề nghị các ngành triển khai thực hiện./.',
    'Kế hoạch này được phổ biến đến toàn thể cán bộ, công chức./.', 'UBND xã yêu cầu các ngành, các thôn nghiêm túc thực hiện./.',
  ])('closes with "%s"', (end) => expect(wordsIn(withEnd(end), 'closing')).toEqual([end]))
  it.each(['2. Trong quá trình tuyên truyền phải bám sát cơ sở.', 'Quá trình chuyển đổi số đi vào chiều sâu.'])('does not close with "%s"', (end) => expect(wordsIn(withEnd(end), 'closing')).toEqual([]))

  it('leaves traces of the machine to the page', () => {
    const { zones, text } = segmentText(plan)
    expect(zones.filter(({ kind }) => kind === 'furniture').map(({ start, end }) => text.slice(start, end))).toEqual(['Ký bởi: Ủy ban nhân dân xã\n2024-02-06T10:01:40+0700'])
  })

  it.each(['Nơi nhận:', 'Nơi nhân:', '***Nơi nhận:***', 'Noi nhan', 'NƠI NHẬN:', 'Nơi nhận'])('knows "%s"', (mark) => {
    expect(wordsIn(`I. NỘI DUNG\n1. Một việc.\n${mark}\n- Sở Nội vụ;\n- Lưu: VT.`, 'recipients')).toHaveLength(3)
  })

  it('takes a sentence about an appendix for no appendix', () => {
    expect(wordsIn('I. NỘI DUNG\nPhụ lục 1 kèm theo Kế hoạch này nêu các chỉ tiêu.\n1. Một việc;', 'appendix')).toEqual([])
  })
})

describe('tables', () => {
  it('knows the columns, and the header row where a page repeats it', () => {
    const text = 'Phụ lục\nDANH MỤC NHIỆM VỤ\nSTT\tNội dung\tChủ trì\tThời gian\n1\tTuyên truyền\tVăn phòng\tQuý I\nSTT\tNội dung\tChủ trì\tThời gian\n2\tKiểm tra\t\tTháng 9'
    const { tables: [table], passages } = segmentText(text)
    expect(table?.columns).toEqual(['ordinal', 'content', 'lead_unit', 'time'])
    expect(table?.rows.map((row) => row.map((cell) => (cell === null ? null : passages[cell]?.text)))).toEqual([
      ['STT', 'Nội dung', 'Chủ trì', 'Thời gian'], ['1', 'Tuyên truyền', 'Văn phòng', 'Quý I'], ['STT', 'Nội dung', 'Chủ trì', 'Thời gian'], ['2', 'Kiểm tra', null, 'Tháng 9'],
    ])
    expect(table?.rows.map(([cell]) => passages[cell as number]?.cell?.isHeading)).toEqual([true, false, true, false])
  })
})
