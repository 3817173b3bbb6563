import { describe, expect, it } from 'vitest'
import { repair, repairText } from '../../src/repair/index.ts'
import { decodeLegacy, encodeLegacy, LEGACY_ENCODINGS } from '../../src/repair/legacy/decode.ts'
import { WINDOWS_1252_HIGH } from '../../src/repair/legacy/tables.ts'
import type { ReadPage } from '../../src/model/index.ts'

const ALPHABET = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ'
const PLAN = 'Thực hiện Kế hoạch số 08/KH-UBND ngày 19/01/2022 của huyện về cải cách hành chính,\nnước Việt Nam được đẩy mạnh ở cấp xã; người dân, tổ chức\nNơi nhận:\nĐộc lập - Tự do - Hạnh phúc'

describe.each(LEGACY_ENCODINGS)('%s', (encoding) => {
  it('carries every letter there and back', () => {
    expect(decodeLegacy(encodeLegacy(ALPHABET, encoding), encoding)).toBe(ALPHABET)
    const capitals = encoding === 'tcvn3' ? 'ĂÂĐÊÔƠƯ' : ALPHABET.toUpperCase()
    expect(decodeLegacy(encodeLegacy(capitals, encoding), encoding)).toBe(capitals)
  })
  it('is recognised and read', () => {
    const { text, changes } = repairText(encodeLegacy(PLAN, encoding))
    expect(text).toBe(PLAN)
    expect(changes.every(({ reason }) => reason === encoding)).toBe(true)
  })
})

/** UTF-8 bytes as Windows-1252 shows them. */
const doubled = (text: string) => [...new TextEncoder().encode(text)]
  .map((byte) => (byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252_HIGH[byte - 0x80] : String.fromCharCode(byte))).join('')

describe('UTF-8 encoded twice', () => {
  it('is taken back', () => expect(repairText(doubled(`${PLAN} “Ủy ban”`)).text).toBe(`${PLAN} “Ủy ban”`))
  it.each(['Ã hay Â đứng một mình', 'giá €5, 20°C', 'Đà Nẵng'])('%s stays', (text) => expect(repairText(text).text).toBe(text))
})

describe('fonts', () => {
  const page = (text: string, name: string): ReadPage => ({
    page: 1, text, source: 'text-layer', reason: 'good_layer', confidence: 1, widthPt: null, heightPt: null, lines: [], words: [], alternative: null,
    preparation: [], fonts: [{ name, ranges: [{ start: 0, end: text.length }] }],
  })
  const run = (input: ReadPage) => {
    const codes: string[] = []
    const [result] = repair.run([input], { warn: (code) => codes.push(code) }) as readonly { text: string }[]
    return { text: result?.text, codes }
  }
  it.each([
    ['.VnTimeH', encodeLegacy('ủy ban nhân dân', 'tcvn3'), 'ỦY BAN NHÂN DÂN'],
    ['ABCDEF+.VnTime', encodeLegacy('đã ký', 'tcvn3'), 'đã ký'],
    ['VNI-Times', encodeLegacy('Ở xã', 'vni'), 'Ở xã'],
    ['.VnTime', 'Kế hoạch năm 2022', 'Kế hoạch năm 2022'], // the font's name is old, the text is Unicode
    ['Times New Roman', 'Kế hoạch', 'Kế hoạch'],
  ])('%s: %s → %s', (font, raw, text) => expect(run(page(raw, font)).text).toBe(text))

  it('says that capitals may be lost where TCVN3 comes without its fonts', () => {
    expect(run(page(encodeLegacy(PLAN, 'tcvn3'), 'Unknown')).codes).toEqual(['layer_is_legacy', 'capitals_lost'])
  })
  it('says that an encoding is unknown', () => {
    expect(run(page('x¤¶zz k±§¤ ¶¤§k q±¶§ ±§¶w', 'Unknown')).codes).toContain('encoding_unknown')
  })
})

describe('the marks of footnotes', () => {
  it.each(['Kế hoạch của Chính phủ¹ về cải cách', 'Ke hoach cua Chinh phu¹ ve cai cach\n¹ NQ so 76', 'nam 2024² va 2025³,\n² NQ so 76', 'Kế hoạch năm 2024³; có liên quan.\n\n¹ 76/NQ-CP ngày 15/7/2021.\n\n² 04/NQ-CP ngày 10/01/2022.'])('are in no legacy encoding: %s', (raw) => {
    expect(repairText(raw).legacy.encodings).toEqual([])
    expect(repairText(raw).text).toMatch(/[¹²]/)
  })
})
