import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EXTRACTORS, runExtractors, toRecordFacts, type PlacedFact } from '../../src/extract/index.ts'
import { SECTION_KINDS, ZONE_KINDS } from '../../src/model/index.ts'
import { documentOf, NO_FIELDS } from './one-passage.ts'

/** Sentences as plans have them, each with something for an extractor to find. */
const SENTENCES = [
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
  'Thực hiện Kế hoạch số 55/KH-UBND ngày 04/3/2024 của UBND thành phố Quảng Ngãi về tuyên truyền cải cách hành chính năm 2024;',
  'Chương trình hành động số 52-\nCTr/TU ngày 17/11/2023 của Thành ủy; các Quyết định số 12/QĐ-UBND, số 15/QĐ-UBND ngày 06/01/2024',
  '- Ban ngành chủ trì: Văn hóa - Xã hội, Đài truyền thanh phường; phối hợp: các ban ngành liên quan',
  'Chủ trì, phối hợp với Phòng Nội vụ và các đơn vị có liên quan theo dõi, đôn đốc, kiểm tra; báo cáo UBND huyện (qua Phòng Nội vụ) trước ngày 15/12/2024.',
  'Tuyên truyền trên Cổng thông tin điện tử, Đài Truyền thanh, Zalo, Fanpage, pano, áp phích, tờ rơi; niêm yết tại Bộ phận Một cửa',
  'Phấn đấu trên 80% hồ sơ nộp trực tuyến; tối thiểu 02 hội nghị trong Quý I, II năm 2024; định kỳ hàng quý, 6 tháng, năm.',
  'Toàn thể cán bộ, công chức, viên chức, doanh nghiệp, người dân trong huyện; kinh phí từ ngân sách nhà nước.',
  'Thời gian thực hiện: Thường xuyên trong năm; từ 11 giờ đến 11 giờ 30; giai đoạn 2021 - 2025',
  'Nơi nhận:\n- Sở Nội vụ;\n- TT. Huyện ủy;\n- Lưu: VT.',
]
const SPLINTERS = ['/', '-', 'số ', 'ngày ', '%', '  ', '**', '\n', '\t', '́', 'Đ', '…', '(', '100', 'và ', ', ', 'UBND ', 'O', '/QĐ-', ' - ', '\ud800', '\u0000', '🙂']

/** A plan's sentences with letters lost, doubled and mixed up, as a bad scan or a careless hand leaves them. */
const damagedText = fc.tuple(fc.shuffledSubarray(SENTENCES, { minLength: 1, maxLength: 4 }), fc.array(fc.tuple(fc.nat(600), fc.nat(6), fc.constantFrom(...SPLINTERS, '')), { maxLength: 8 }))
  .map(([sentences, damages]) => damages.reduce((text, [at, length, splinter]) => text.slice(0, at) + splinter + text.slice(at + length), sentences.join(' ')))
const anyText = fc.oneof({ arbitrary: damagedText, weight: 4 }, { arbitrary: fc.string({ unit: 'binary', maxLength: 200 }), weight: 1 })

describe.each(EXTRACTORS)('$name', (extractor) => {
  it('never throws, and quotes the text exactly', () => {
    fc.assert(fc.property(anyText, fc.constantFrom(...ZONE_KINDS), fc.constantFrom(...SECTION_KINDS), (text, zone, kind) => {
      const document = documentOf([text], { zone, kinds: [kind] })
      const { facts, warnings } = runExtractors([extractor], document, NO_FIELDS)
      expect(warnings).toEqual([])
      const record = toRecordFacts(document, facts as PlacedFact[], [extractor])
      expect(record.warnings).toEqual([])
      for (const { raw, span } of Object.values(record.facts).flat()) expect(document.pages[0]?.text.slice(span.start, span.end)).toBe(raw)
    }), { numRuns: 150 })
  })

  it('takes time in proportion to the text', () => {
    // What makes a pattern slow: long runs of what it half accepts. A quadratic pattern needs minutes here.
    for (const piece of ['số ', '12', 'a-', '/QĐ', ' và', ', ', 'các cơ quan, đơn vị, ', 'Phòng Nội vụ, ', '. . ', 'báo cáo ', 'UBND-', '100% ', 'ngày 1/']) {
      runExtractors([extractor], documentOf([piece.repeat(4000)], { kinds: ['to_chuc_thuc_hien'] }), NO_FIELDS)
    }
  }, 20_000)
})
