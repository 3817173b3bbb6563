import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { planRecord, type PlanSpec } from '../../scripts/bench/plan-record.ts'
import { MEDIA_TYPES } from '../../src/model/index.ts'
import { addPendingDocument, noteFile, openCorpus, saveDocument, type Corpus } from '../../src/store/index.ts'

/** A corpus in a folder of its own that goes when it is closed. */
export function makeCorpus(): { corpus: Corpus; put: (spec: PlanSpec) => string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-query-'))
  const corpus = openCorpus(folder)
  const put = (spec: PlanSpec): string => {
    const record = planRecord(spec)
    const id = addPendingDocument(corpus, { path: spec.path, sha256: record.source.sha256, mediaType: MEDIA_TYPES.text, bytes: record.source.bytes })
    noteFile(corpus, { location: spec.path, path: spec.path, documentId: id })
    saveDocument(corpus, record, [], 'done')
    return id
  }
  return { corpus, put, remove: () => { corpus.close(); rmSync(folder, { recursive: true, force: true }) } }
}

const NOI_DUNG = { title: 'NỘI DUNG', kind: 'noi_dung' as const }
/** A plan of a commune of Sóc Trăng with the areas given, for tables that need many. */
export function plan(path: string, values: Partial<PlanSpec> & { says?: readonly string[] } = {}): PlanSpec {
  const { says = [], ...spec } = values
  const lines = ['Tuyên truyền cải cách hành chính trên địa bàn.', ...(spec.areas ?? []).map(({ raw }) => raw), ...says]
  return { path, year: 2024, level: 'commune', province: 'Sóc Trăng', district: 'Thạnh Trị', commune: 'Thạnh Trị', sections: [{ ...NOI_DUNG, text: lines.join('\n') }], ...spec }
}
export const AREAS = {
  task: (area: 'the_che' | 'tai_chinh_cong' | 'chinh_quyen_so', subtopic?: string) => ({ area, raw: `Thực hiện nhiệm vụ ${area}.`, strength: 'task' as const, ...(subtopic ? { subtopic } : {}) }),
  mention: (area: 'the_che' | 'tai_chinh_cong' | 'chinh_quyen_so') => ({ area, raw: `Quan tâm ${area}.`, strength: 'mention' as const }),
  unclear: (area: 'the_che') => ({ area, raw: `Có thể ${area}.`, strength: 'mention' as const, isUnclear: true }),
}
