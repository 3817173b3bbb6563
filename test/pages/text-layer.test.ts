import { PDFName } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { drawPdf, layersOf, printed, type Pen } from './pdf-builder.ts'

const read = async (draw: (pen: Pen) => void): Promise<string[][]> => (await layersOf(await drawPdf(draw))).map(printed)

describe('columns', () => {
  it('reads the issuer, then the motto', async () => {
    const [lines] = await read(({ text, bold }) => {
      text('ỦY BAN NHÂN DÂN', 110, 60)
      text('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 260, 60, { font: bold })
      text('XÃ HÒA PHONG', 120, 76, { font: bold })
      text('Độc lập - Tự do - Hạnh phúc', 320, 76, { font: bold })
      text('Số: 12/KH-UBND', 115, 104)
      text('Hòa Phong, ngày 06 tháng 02 năm 2024', 290, 105)
      text('KẾ HOẠCH', 260, 140, { font: bold })
      text('Cải cách hành chính nhà nước năm 2024 của xã Hòa Phong, huyện Hòa Vang', 90, 160)
    })
    expect(lines).toEqual([
      'ỦY BAN NHÂN DÂN', 'XÃ HÒA PHONG', 'Số: 12/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Hòa Phong, ngày 06 tháng 02 năm 2024',
      'KẾ HOẠCH', 'Cải cách hành chính nhà nước năm 2024 của xã Hòa Phong, huyện Hòa Vang',
    ])
  })

  it('parts the motto from a long issuer that comes close', async () => {
    const [lines] = await read(({ text, bold }) => {
      text('ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI', 40, 60, { size: 12 })
      text('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 268, 60, { font: bold, size: 12 })
    })
    expect(lines).toEqual(['ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'])
  })

  it('reads all recipients, then the signature', async () => {
    const [lines] = await read(({ text, bold }) => {
      text('Kế hoạch này thay cho các kế hoạch trước; các đơn vị căn cứ thực hiện nghiêm túc./.', 85, 300)
      text('Nơi nhận:', 85, 340, { size: 12 })
      text('TM. ỦY BAN NHÂN DÂN', 340, 340, { font: bold })
      text('- UBND huyện;', 85, 354, { size: 11 })
      text('CHỦ TỊCH', 380, 356, { font: bold })
      text('- Đảng ủy, HĐND xã;', 85, 367, { size: 11 })
      text('- Lưu: VT.', 85, 380, { size: 11 })
      text('Nguyễn Văn An', 365, 440, { font: bold })
    })
    expect(lines?.slice(1)).toEqual(['Nơi nhận:', '- UBND huyện;', '- Đảng ủy, HĐND xã;', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Văn An'])
  })

  it.each([
    ['a list sign and its tab', '-', 'Tăng cường tuyên truyền'],
    ['a number and its tab', '1.1.', 'Tăng cường tuyên truyền'],
  ])('keeps together %s', async (_, sign, words) => {
    const [lines] = await read(({ text }) => { text(sign, 85, 60); text(words, 121, 60) })
    expect(lines).toEqual([`${sign} ${words}`])
  })
})

describe('words', () => {
  it.each([
    { case: 'a word printed in two runs', runs: [['ĐIỀ', 0], ['U', 0], [' KHO', 0], ['ẢN', 0]], line: 'ĐIỀU KHOẢN' },
    { case: 'words without printed blanks', runs: [['công', 3.2], ['tác', 3.2], ['năm', 0]], line: 'công tác năm' },
    { case: 'a narrow printed blank between halves of a word', runs: [['KHO ', -3], ['ẢN', 0]], line: 'KHOẢN' },
    { case: 'kerned runs', runs: [['Tr', 0.6], ['ung', 3.3], ['ương', 0]], line: 'Trung ương' },
  ] as const)('$case', async ({ runs, line }) => {
    const [lines] = await read(({ text, regular }) => {
      let x = 85
      for (const [run, gap] of runs) {
        text(run, x, 100)
        x += regular.widthOfTextAtSize(run, 13) + gap
      }
    })
    expect(lines).toEqual([line])
  })

  it('prints a shadow once', async () => {
    const [lines] = await read(({ text }) => { text('KẾ HOẠCH lll iii 2211', 85, 100); text('KẾ HOẠCH lll iii 2211', 85.6, 100.4) })
    expect(lines).toEqual(['KẾ HOẠCH lll iii 2211'])
  })

  it('closes up letters set apart', async () => {
    const [lines] = await read(({ text, regular }) => {
      let x = 200
      for (const letter of 'QUYẾT ĐỊNH') {
        if (letter !== ' ') text(letter, x, 100)
        x += regular.widthOfTextAtSize(letter, 13) + 4
      }
    })
    expect(lines).toEqual(['QUYẾT ĐỊNH'])
  })

  it('gives every word its place', async () => {
    const [page] = await layersOf(await drawPdf(({ text, regular }) => { text('Ủy ban nhân dân xã', 85, 100); text('1', 85 + regular.widthOfTextAtSize('Ủy ban nhân dân xã', 13), 95, { size: 7 }) }))
    expect(page?.words.map(({ start, end }) => page.text.slice(start, end))).toEqual(['Ủy', 'ban', 'nhân', 'dân', 'xã¹'])
    for (const { box: [x0, y0, x1, y1] } of page?.words ?? []) expect(x0 >= 84 && x1 < 210 && y0 > 80 && y1 < 108).toBe(true)
  })
})

describe('footnotes', () => {
  const BODY = 'Căn cứ Quyết định số 35/QĐ-UBND của Ủy ban nhân dân huyện về cải cách'
  it('raises their marks and tells their lines', async () => {
    const [lines] = await read(({ text, rule, regular }) => {
      text(BODY, 85, 100)
      text('12', 85 + regular.widthOfTextAtSize(BODY, 13), 95, { size: 8 })
      text('hành chính năm 2024.', 85, 118)
      rule(85, 730, 229, 730)
      text('12', 85, 742, { size: 6.5 })
      text('Quyết định số 35/QĐ-UBND ngày 25/01/2024.', 94, 746, { size: 10 })
      text('Ban hành kèm theo Kế hoạch.', 85, 758, { size: 10 })
    })
    expect(lines).toEqual([`${BODY}¹²`, 'hành chính năm 2024.', 'footnote: ¹² Quyết định số 35/QĐ-UBND ngày 25/01/2024.', 'footnote: Ban hành kèm theo Kế hoạch.'])
  })

  it('does not take the star under a letterhead for one, though a rule stands above it', async () => {
    const [lines] = await read(({ text, rule }) => {
      text('HUYỆN ỦY SÔNG HINH', 85, 100); rule(95, 106, 200, 106); text('*', 150, 118, { size: 11 }); text('Số 12-KH/HU', 85, 140); text(BODY, 85, 180); text('hành chính năm 2024.', 85, 198)
    })
    expect(lines?.filter((line) => line.startsWith('footnote'))).toEqual([])
  })

  it.each([
    ['a small line without a mark', 'Ghi chú: số liệu tính đến ngày 31/12/2023.'],
    ['a small numbered line in the middle', '1. Chỉ tiêu'],
  ])('does not take %s for a note', async (_, small) => {
    const [lines] = await read(({ text }) => { text(BODY, 85, 100); text(small, 85, 120, { size: 10 }); text('hành chính năm 2024 của xã, các đơn vị triển khai như sau:', 85, 140) })
    expect(lines?.[1]).toBe(small)
  })
})

describe('tables', () => {
  const grid = ({ rule }: Pen, xs: readonly number[], ys: readonly number[]): void => {
    for (const x of xs) rule(x, ys[0] as number, x, ys.at(-1) as number)
    for (const y of ys) rule(xs[0] as number, y, xs.at(-1) as number, y)
  }

  it('gives a line a row, cells of several lines joined', async () => {
    const [lines] = await read((pen) => {
      const { text } = pen
      text('Phụ lục', 280, 80)
      grid(pen, [60, 100, 300, 430, 540], [100, 120, 160])
      ;[['TT', 65], ['Nhiệm vụ', 105], ['Chủ trì', 305], ['Thời gian', 435]].forEach(([word, x]) => text(word as string, x as number, 115, { size: 12 }))
      text('1', 65, 135, { size: 12 }); text('Rà soát thủ tục hành chính,', 105, 135, { size: 12 }); text('báo cáo kết quả', 105, 150, { size: 12 })
      text('Văn phòng', 305, 135, { size: 12 }); text('HĐND và UBND', 305, 150, { size: 12 }); text('Quý I', 435, 135, { size: 12 })
      text('Sau bảng.', 60, 190)
    })
    expect(lines).toEqual(['Phụ lục', 'table: TT\tNhiệm vụ\tChủ trì\tThời gian', 'table: 1\tRà soát thủ tục hành chính, báo cáo kết quả\tVăn phòng HĐND và UBND\tQuý I', 'Sau bảng.'])
  })

  it('knows cells merged down and across', async () => {
    const [lines] = await read((pen) => {
      const { text, rule } = pen
      rule(60, 100, 540, 100); rule(60, 120, 540, 120); rule(60, 140, 300, 140); rule(60, 160, 540, 160)
      rule(60, 100, 60, 160); rule(540, 100, 540, 160); rule(300, 120, 300, 160); rule(100, 120, 100, 160)
      text('I. Cải cách thể chế', 65, 115, { size: 12 })
      text('1', 65, 135, { size: 12 }); text('Rà soát', 105, 135, { size: 12 }); text('Tư pháp', 305, 135, { size: 12 })
      text('2', 65, 155, { size: 12 }); text('Ban hành', 105, 155, { size: 12 })
    })
    expect(lines).toEqual(['table: I. Cải cách thể chế', 'table: 1\tRà soát\tTư pháp', 'table: 2\tBan hành\t'])
  })

  it('parts rows by their numbers where no lines do', async () => {
    const [lines] = await read((pen) => {
      grid(pen, [60, 100, 300, 540], [100, 200])
      ;[['1', 'Rà soát thủ tục', 'Tư pháp'], ['', 'hành chính', ''], ['2', 'Tập huấn', 'Nội vụ'], ['3', 'Báo cáo', 'Văn phòng']].forEach((row, r) => row.forEach((cell, c) => cell && pen.text(cell, [65, 105, 305][c] as number, 116 + r * 18, { size: 12 })))
    })
    expect(lines).toEqual(['table: 1\tRà soát thủ tục hành chính\tTư pháp', 'table: 2\tTập huấn\tNội vụ', 'table: 3\tBáo cáo\tVăn phòng'])
  })

  it('sees lines drawn in dashes', async () => {
    const [lines] = await read((pen) => {
      for (const x of [60, 300, 540]) for (let y = 100; y < 140; y += 3) pen.rule(x, y, x, y + 1.8)
      for (const y of [100, 120, 140]) for (let x = 60; x < 540; x += 3) pen.rule(x, y, x + 1.8, y)
      ;[['Nhiệm vụ', 'Chủ trì'], ['Rà soát', 'Tư pháp']].forEach((row, r) => row.forEach((cell, c) => pen.text(cell, [65, 305][c] as number, 115 + r * 20, { size: 12 })))
    })
    expect(lines).toEqual(['table: Nhiệm vụ\tChủ trì', 'table: Rà soát\tTư pháp'])
  })

  it('reads aligned columns without rules', async () => {
    const [lines] = await read(({ text }) => {
      ;[['TT', 'Xã', 'Số hồ sơ', 'Ghi chú'], ['1', 'Hòa Phong', '120', 'đạt'], ['2', 'Hòa Khương', '98', 'chưa đạt'], ['3', 'Hòa Tiến', '77', 'đạt']]
        .forEach((row, r) => row.forEach((cell, c) => text(cell, [85, 130, 290, 420][c] as number, 100 + r * 20)))
    })
    expect(lines).toEqual(['table: TT\tXã\tSố hồ sơ\tGhi chú', 'table: 1\tHòa Phong\t120\tđạt', 'table: 2\tHòa Khương\t98\tchưa đạt', 'table: 3\tHòa Tiến\t77\tđạt'])
  })

  it('takes a box round one paragraph for no table', async () => {
    const [lines] = await read((pen) => { grid(pen, [60, 540], [100, 160]); pen.text('Một đoạn văn trong khung', 85, 120); pen.text('gồm hai dòng.', 85, 140) })
    expect(lines).toEqual(['Một đoạn văn trong khung', 'gồm hai dòng.'])
  })
})

describe('furniture', () => {
  it('tells page numbers, running lines and signatures from the text', async () => {
    const pages = await read(({ text, newPage }) => {
      text('Người ký: Ủy ban nhân dân xã Hòa Phong', 380, 30, { size: 7 })
      text('Email: xahoaphong@danang.gov.vn', 380, 39, { size: 7 })
      text('Thời gian ký: 06/02/2024 08:30:11 +07:00', 380, 48, { size: 7 })
      text('Kế hoạch năm 2024 của xã gồm các nội dung chính sau đây, các đơn vị thực hiện:', 85, 120)
      text('Kế hoạch cải cách hành chính năm 2024', 85, 815, { size: 9 })
      newPage()
      text('2', 295, 40)
      text('2', 85, 120); text('đơn vị chưa hoàn thành chỉ tiêu được giao trong năm 2023 của xã.', 96, 120)
      text('Kế hoạch cải cách hành chính năm 2024', 85, 815, { size: 9 })
    })
    expect(pages).toEqual([
      ['stamp: Người ký: Ủy ban nhân dân xã Hòa Phong', 'stamp: Email: xahoaphong@danang.gov.vn', 'stamp: Thời gian ký: 06/02/2024 08:30:11 +07:00',
        'Kế hoạch năm 2024 của xã gồm các nội dung chính sau đây, các đơn vị thực hiện:', 'footer: Kế hoạch cải cách hành chính năm 2024'],
      ['page_number: 2', '2 đơn vị chưa hoàn thành chỉ tiêu được giao trong năm 2023 của xã.', 'footer: Kế hoạch cải cách hành chính năm 2024'],
    ])
  })
})

describe('annotations', () => {
  const annotate = ({ document, page, regular }: Pen, rect: readonly [number, number, number, number], content: string): void => {
    page.node.setFontDictionary(PDFName.of('Sig'), regular.ref)
    const font = document.context.obj({ Font: { Sig: document.context.register(document.context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' })) } })
    const form = document.context.register(document.context.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, rect[2] - rect[0], rect[3] - rect[1]], Resources: font }))
    const annotation = document.context.obj({ Type: 'Annot', Subtype: 'Stamp', Rect: [...rect], F: 4, AP: { N: form } })
    page.node.set(PDFName.of('Annots'), document.context.obj([...(page.node.Annots()?.asArray() ?? []), document.context.register(annotation)]))
  }

  it('are stamps where they sign, text where they fill in', async () => {
    const [lines] = await read((pen) => {
      pen.text('Số:', 85, 100); pen.text('/KH-UBND', 130, 100)
      pen.text('Thực hiện Kế hoạch của huyện, xã xây dựng kế hoạch như sau:', 85, 200)
      annotate(pen, [108, 738, 128, 756], 'BT /Sig 13 Tf 1 4 Td (45) Tj ET')
      annotate(pen, [380, 780, 560, 830], 'BT /Sig 7 Tf 2 30 Td (Signature Valid) Tj 0 -9 Td (UBND XA HOA PHONG) Tj ET')
    })
    expect(lines?.toSorted()).toEqual(['stamp: Signature Valid', 'stamp: UBND XA HOA PHONG', 'Số: 45 /KH-UBND', 'Thực hiện Kế hoạch của huyện, xã xây dựng kế hoạch như sau:'].toSorted())
  })
})

describe('turned pages', () => {
  it.each([90, 270])('reads a table set sideways by %i°', async (turned) => {
    const [page] = await layersOf(await drawPdf(({ text }) => {
      const place = (along: number, across: number): [number, number] => (turned === 90 ? [across, 800 - along] : [595 - across, 42 + along])
      text('Phụ lục nhiệm vụ năm 2024', ...place(60, 80), { turned })
      text('Rà soát thủ tục hành chính', ...place(60, 100), { turned })
    }))
    expect(page && printed(page)).toEqual(['Phụ lục nhiệm vụ năm 2024', 'Rà soát thủ tục hành chính'])
    const [x0, y0, x1, y1] = page?.lines[0]?.box ?? [0, 0, 0, 0]
    expect(y1 - y0).toBeGreaterThan(x1 - x0)
    expect(x0 >= 0 && y0 >= 0 && x1 <= 595 && y1 <= 842).toBe(true)
  })

  it('shows a page as /Rotate asks', async () => {
    const pdf = await drawPdf(({ text, page }) => { page.setRotation({ type: 'degrees', angle: 90 } as never); text('Ủy ban nhân dân', 300, 300, { turned: 90 }); text('xã Hòa Phong', 320, 300, { turned: 90 }) })
    const [page] = await layersOf(pdf)
    expect(page && [printed(page), page.widthPt, page.heightPt]).toEqual([['Ủy ban nhân dân', 'xã Hòa Phong'], 842, 595])
  })
})

describe('crooked layers', () => {
  const slope = Math.tan((1.8 * Math.PI) / 180)
  it.each([1, -1])('are levelled (%i)', async (way) => {
    const rows = ['Thực hiện Kế hoạch của huyện về cải cách hành chính, xã báo cáo kết quả', 'các nội dung chủ yếu như sau: rà soát thủ tục, kiểm tra công vụ hằng quý', 'và công khai kết quả trên trang thông tin điện tử của xã trong năm 2024']
    const [lines] = await read(({ text, regular }) => rows.forEach((row, i) => {
      let x = 85
      for (const word of row.split(' ')) {
        text(word, x, 200 + i * 17 + way * slope * (x - 85), { turned: -way * 1.8 })
        x += regular.widthOfTextAtSize(`${word} `, 13)
      }
    }))
    expect(lines).toEqual(rows)
  })

  it('leave a watermark out', async () => {
    const [lines] = await read(({ text }) => { text('Kế hoạch năm 2024', 85, 300); text('BẢN SAO', 150, 600, { size: 60, turned: 45 }) })
    expect(lines).toEqual(['Kế hoạch năm 2024'])
  })

  it('may be empty', async () => {
    const [page] = await layersOf(await drawPdf(() => {}))
    expect(page).toMatchObject({ text: '', words: [], imageShare: 0 })
    expect(page?.lines).toHaveLength(1)
  })
})

describe('paragraphs', () => {
  it('open with an indent, after a short line, after a gap', async () => {
    const [page] = await layersOf(await drawPdf(({ text }) => {
      text('Thực hiện Kế hoạch của huyện, Ủy ban nhân dân xã xây dựng kế hoạch với', 113, 100)
      text('các nội dung chủ yếu như sau, yêu cầu các ban ngành nghiêm túc triển khai thực', 85, 118)
      text('hiện:', 85, 136)
      text('Phần này không thụt đầu dòng nhưng đứng sau một dòng ngắn và kéo dài đến hết', 85, 154)
      text('hết dòng.', 85, 172)
    }))
    expect(page?.lines.map(({ opensParagraph }) => opensParagraph)).toEqual([true, false, false, true, false])
  })

  it('do not open where an item hangs below its sign', async () => {
    const [page] = await layersOf(await drawPdf(({ text }) => {
      ;['Thực hiện Kế hoạch của huyện, Ủy ban nhân dân xã xây dựng kế hoạch gồm các', 'nội dung chủ yếu như sau, yêu cầu các ban ngành đoàn thể nghiêm túc triển khai'].forEach((line, i) => text(line, 85, 100 + i * 18))
      ;['-', '-'].forEach((sign, i) => text(sign, 103, 136 + i * 36))
      ;['Tuyên truyền các chủ trương của Đảng, chính sách và pháp luật của Nhà', 'nước về cải cách hành chính trên hệ thống loa truyền thanh của xã, thôn;', 'Niêm yết công khai thủ tục tại trụ sở, trên trang thông tin điện tử của xã', 'và cập nhật thường xuyên khi có thay đổi.'].forEach((line, i) => text(line, 121, 136 + i * 18))
    }))
    expect(page?.lines.map(({ opensParagraph }) => opensParagraph)).toEqual([null, false, true, false, true, false])
  })

  it('says which lines are bold and centred', async () => {
    const [page] = await layersOf(await drawPdf(({ text, bold }) => {
      text('KẾ HOẠCH', 300 - bold.widthOfTextAtSize('KẾ HOẠCH', 14) / 2, 100, { font: bold, size: 14 })
      for (let i = 0; i < 6; i++) text('Thực hiện Kế hoạch của huyện, Ủy ban nhân dân xã xây dựng kế hoạch như sau', 85, 130 + i * 18)
    }))
    expect(page?.lines.map(({ style }) => [style?.bold, style?.centred, style?.sizePt])[0]).toEqual([true, true, 14])
    expect(page?.lines[2]?.style).toMatchObject({ bold: false, centred: false, sizePt: 13 })
  })
})

describe('letters', () => {
  const VOWELS = 'aăâeêioôơuưyAĂÂEÊIOÔƠUƯY'
  const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
  const LETTERS = [...VOWELS].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))).concat(['đ', 'Đ']).filter((letter) => !/[a-zA-Z]/.test(letter))

  it('are 134', () => expect(LETTERS).toHaveLength(134))

  it.each(['NFC', 'NFD'] as const)('are read as they are, %s', async (form) => {
    const rows = Array.from({ length: 14 }, (_, i) => LETTERS.slice(i * 10, i * 10 + 10).join(' '))
    const [lines] = await read(({ text }) => rows.forEach((row, i) => text(row.normalize(form), 85, 80 + i * 24)))
    expect(lines?.map((line) => line.normalize('NFC'))).toEqual(rows)
  })
})
