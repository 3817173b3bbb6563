import { createHash } from 'node:crypto'
import type { DocumentRecord } from '../../src/model/index.ts'

const CODE = '35/QĐ-UBND'

/** A small record of a plan, complete and consistent; another seed is another content. */
export function samplePlan(seed: string, path: string): DocumentRecord {
  const text = `KẾ HOẠCH ${seed}\nI. MỤC ĐÍCH\nThực hiện Quyết định số ${CODE} trước ngày 15/12/2024.`
  const span = (raw: string) => ({ page: 1, start: text.indexOf(raw), end: text.indexOf(raw) + raw.length, line: text.slice(0, text.indexOf(raw)).split('\n').length })
  const fact = (raw: string, extractor: string) => ({ raw, span: span(raw), continues: null, box: null, section: 's1', confidence: 0.9, extractor })
  const body = text.split('\n')[2] as string
  return {
    schemaVersion: 1,
    source: { path, sha256: createHash('sha256').update(seed).digest('hex'), mediaType: 'text/plain', bytes: text.length, pageCount: 1 },
    quality: { grade: 'excellent', textSource: ['plain'], confidence: 0.99, repairs: 0, warnings: [{ code: 'number_blank', message: 'Số văn bản để trống.', span: span('KẾ HOẠCH') }] },
    document: {
      kind: 'ke_hoach', number: null, symbol: 'KH-UBND', code: null, issuer: 'Ủy ban nhân dân xã Kim Sơn',
      locality: {
        level: 'commune', commune: 'Kim Sơn', district: null, province: null, codes: { commune: null, district: null, province: null },
        today: null, match: 'exact', candidates: [], confidence: 0.8,
      },
      placeOfIssue: 'Kim Sơn', issuedOn: '2024-02', title: `Cải cách hành chính ${seed}`, planYears: [2024],
      signatory: { name: 'Nguyễn Văn A', position: 'CHỦ TỊCH', authority: null },
      evidence: { title: { raw: 'KẾ HOẠCH', span: span('KẾ HOẠCH'), box: [1, 2, 3, 4], confidence: 0.9 } },
    },
    sections: [{ id: 's1', label: 'I.', title: 'MỤC ĐÍCH', kinds: ['muc_dich'], type: 'heading', level: 1, parent: null, raw: 'I. MỤC ĐÍCH', span: span('I. MỤC ĐÍCH'), box: null, text: body, ownText: body }],
    references: [{ ...fact(CODE, 'references'), kind: 'quyet_dinh', code: CODE, number: '35', symbol: 'QĐ-UBND', issuedOn: null, issuer: null, title: null, relation: 'de_cap', flags: [] }],
    units: [], recipients: [],
    deadlines: [{ ...fact('trước ngày 15/12/2024', 'deadlines'), type: 'date', value: '2024-12-15', bound: 'before', times: null, workingDays: false, anchorInferred: false, task: null, units: ['Phòng Nội vụ'] }],
    targets: [], channels: [], budgetSources: [], audiences: [],
    reformAreas: [{ area: 'the_che', answer: 'covered', strength: 'task', subtopics: [], evidence: [{ ...span(body), raw: body, box: null, strength: 'task', subtopic: null }], confidence: 0.8, extractor: 'reform-areas' }],
    pages: [{ page: 1, text, rawText: text, source: 'plain', reason: 'plain_text', confidence: 1, width: null, height: null, alternative: null, preparation: [] }],
    corrections: [],
    versions: { kehoach: '0.1.0', stages: { repair: 1 }, extractors: { references: 1, deadlines: 1, 'reform-areas': 1 } },
  }
}
