import { CHANGE_REASONS, FACTS, UsageError, type Box, type Change, type DocumentRecord, type FactName, type SourceIdentity, type Span } from '../model/index.ts'
import type { Corpus } from './corpus.ts'
import { applyCorrections, setCorrection } from './corrections.ts'
import { FACT_TABLES, factColumns, PLACE_COLUMNS } from './fact-tables.ts'
import { indexSections, nextSearchKey } from './full-text.ts'
import { prepared } from './prepared.ts'
import { packJson, unpackJson } from './stage-results.ts'

/** Of the content's SHA-256, what stands for the document in commands and tables. */
export function toDocumentId(sha256: string): string {
  return sha256.slice(0, 16)
}

export type DocumentStatus = 'pending' | 'done' | 'review' | 'failed'

/** Changes of form alone are too many to list and nobody doubts them. */
const FORM_ALONE: ReadonlySet<string> = new Set(CHANGE_REASONS.slice(0, 3))

/** A repair with its page, as the store lists it. */
export interface PageChange extends Change {
  readonly page: number
}

/** Makes the row that files and stage results hang on, before anything of the document is known. */
export function addPendingDocument(corpus: Corpus, source: SourceIdentity): string {
  const id = toDocumentId(source.sha256)
  corpus.db
    .prepare(`INSERT INTO documents (id, sha256, path, media_type, bytes, status) VALUES (?, ?, ?, ?, ?, 'pending') ON CONFLICT (id) DO NOTHING`)
    .run(id, source.sha256, source.path, source.mediaType, source.bytes)
  return id
}

/** Marks a document as failed; what an earlier run found of it is taken out of the tables, so that nothing stale is counted. */
export function markFailed(corpus: Corpus, id: string): void {
  corpus.db.transaction(() => {
    clearDocument(corpus, id)
    corpus.db.prepare(`UPDATE documents SET status = 'failed', grade = 'unreadable' WHERE id = ?`).run(id)
  })()
}

/**
 * Writes everything known of one document, in one transaction, in place of what was there. What a person has corrected
 * is put in on the way: it survives every reading.
 */
export function saveDocument(corpus: Corpus, read: DocumentRecord, changes: readonly PageChange[], status: DocumentStatus): void {
  const id = toDocumentId(read.source.sha256)
  const record = applyCorrections(corpus, id, read)
  corpus.db.transaction(() => {
    clearDocument(corpus, id)
    saveFields(corpus, id, record, status)
    savePages(corpus, id, record)
    saveSections(corpus, id, record)
    for (const name of Object.keys(FACTS) as FactName[]) saveFacts(corpus, id, name, record)
    saveReformAreas(corpus, id, record)
    saveChanges(corpus, id, changes)
    const { pages: _, ...rest } = record
    prepared(corpus, 'INSERT INTO records (document_id, value) VALUES (?, ?)').run(id, packJson(rest))
    indexSections(corpus, id)
  })()
}

const DOCUMENT_TABLES = [
  'plan_years', 'pages', 'document_heads', 'sections', 'section_kinds', 'field_evidence', 'reform_areas', 'reform_area_evidence', 'changes', 'warnings', 'records',
  ...Object.values(FACT_TABLES),
]

function clearDocument(corpus: Corpus, id: string): void {
  indexSections(corpus, id, 'remove')
  for (const table of DOCUMENT_TABLES) prepared(corpus, `DELETE FROM ${table} WHERE document_id = ?`).run(id)
}

function saveFields(corpus: Corpus, id: string, record: DocumentRecord, status: DocumentStatus): void {
  const { source, quality, document } = record
  const place = document.locality
  const today = place?.today ?? null
  update(corpus, 'documents', id, {
    page_count: source.pageCount, status, grade: quality.grade, confidence: quality.confidence, repairs: quality.repairs,
    kind: document.kind, number: document.number, symbol: document.symbol, code: document.code, issuer: document.issuer,
    level: place?.level ?? null, commune: place?.commune ?? null, district: place?.district ?? null, province: place?.province ?? null,
    commune_code: place?.codes.commune ?? null, district_code: place?.codes.district ?? null, province_code: place?.codes.province ?? null,
    today_commune: today?.commune ?? null, today_province: today?.province ?? null,
    today_commune_code: today?.codes.commune ?? null, today_province_code: today?.codes.province ?? null,
    place_of_issue: document.placeOfIssue, issued_on: document.issuedOn, title: document.title, plan_year: document.planYears[0] ?? null,
    signatory_name: document.signatory?.name ?? null, signatory_position: document.signatory?.position ?? null, signatory_authority: document.signatory?.authority ?? null,
  })
  for (const year of new Set(document.planYears)) insert(corpus, 'plan_years', { document_id: id, year })
  for (const [field, { raw, span, box, confidence }] of Object.entries(document.evidence)) {
    insert(corpus, 'field_evidence', { document_id: id, field, raw, ...placeColumns(span, box), confidence })
  }
  for (const [seq, { code, message, span }] of quality.warnings.entries()) {
    insert(corpus, 'warnings', { document_id: id, seq, code, message, page: span?.page ?? null, start_offset: span?.start ?? null, end_offset: span?.end ?? null, line: span?.line ?? null })
  }
}

function savePages(corpus: Corpus, id: string, record: DocumentRecord): void {
  for (const page of record.pages) {
    insert(corpus, 'pages', {
      document_id: id, page: page.page, source: page.source, reason: page.reason, confidence: page.confidence, width_pt: page.width, height_pt: page.height,
      text: page.text, raw_text: page.rawText, alternative_source: page.alternative?.source ?? null, alternative_text: page.alternative?.text ?? null,
      preparation: JSON.stringify(page.preparation),
    })
  }
}

function saveSections(corpus: Corpus, id: string, record: DocumentRecord): void {
  const key = nextSearchKey(corpus)
  insert(corpus, 'document_heads', { head_key: key, document_id: id, page: 1, title: record.document.title, text: headOf(record) })
  for (const [seq, section] of record.sections.entries()) {
    insert(corpus, 'sections', {
      section_key: key + 1 + seq, document_id: id, section_id: section.id, parent_id: section.parent, seq, label: section.label, title: section.title,
      kinds: JSON.stringify(section.kinds), type: section.type, level: section.level, ...placeColumns(section.span, section.box), raw: section.raw, text: section.text, own_text: section.ownText,
    })
    for (const kind of new Set(section.kinds)) insert(corpus, 'section_kinds', { document_id: id, section_id: section.id, kind })
  }
}

/** The pages' text up to the first section; all of it where there is none. */
function headOf({ pages, sections }: DocumentRecord): string {
  const [first] = sections
  return pages.flatMap(({ page, text }) => (first && page > first.span.page ? [] : [first && page === first.span.page ? text.slice(0, first.span.start) : text])).join('\n').trim()
}

function saveFacts(corpus: Corpus, id: string, name: FactName, record: DocumentRecord): void {
  const columns = factColumns(name)
  const names = [...PLACE_COLUMNS.map(([column]) => column), ...columns.map(({ column }) => column)]
  const statement = prepared(corpus, `INSERT INTO ${FACT_TABLES[name]} (${names.join(', ')}) VALUES (${names.map((column) => `@${column}`).join(', ')})`)
  for (const [seq, fact] of record[name].entries()) {
    const values = Object.fromEntries(columns.map(({ field, column, isJson }) => {
      const value = (fact as Record<string, unknown>)[field]
      return [column, isJson ? JSON.stringify(value) : toSql(value)]
    }))
    statement.run({
      document_id: id, seq, section_id: fact.section, raw: fact.raw, ...placeColumns(fact.span, fact.box), confidence: fact.confidence,
      extractor: fact.extractor, extractor_version: record.versions.extractors[fact.extractor] ?? 0, ...values,
    })
  }
}

function saveReformAreas(corpus: Corpus, id: string, record: DocumentRecord): void {
  for (const { evidence, ...area } of record.reformAreas) {
    insert(corpus, 'reform_areas', {
      document_id: id, area: area.area, answer: area.answer, strength: area.strength, subtopics: JSON.stringify(area.subtopics),
      confidence: area.confidence, extractor: area.extractor, extractor_version: record.versions.extractors[area.extractor] ?? 0,
    })
    for (const [seq, { raw, box, strength, subtopic, ...span }] of evidence.entries()) {
      insert(corpus, 'reform_area_evidence', { document_id: id, area: area.area, seq, raw, ...placeColumns(span, box), strength, subtopic })
    }
  }
}

function saveChanges(corpus: Corpus, id: string, changes: readonly PageChange[]): void {
  for (const [seq, change] of changes.filter(({ reason }) => !FORM_ALONE.has(reason)).entries()) {
    insert(corpus, 'changes', {
      document_id: id, seq, page: change.page, start_offset: change.start, end_offset: change.end, raw_start: change.rawStart, raw_end: change.rawEnd,
      before: change.before, after: change.after, reason: change.reason, confidence: change.confidence, alternatives: JSON.stringify(change.alternatives),
    })
  }
}

/** A document's record as the contract has it; null where the corpus has none (unknown, pending or failed). */
export function readRecord(corpus: Corpus, id: string): DocumentRecord | null {
  const value = corpus.db.prepare('SELECT value FROM records WHERE document_id = ?').pluck().get(id) as Buffer | undefined
  if (!value) return null
  return { ...unpackJson<Omit<DocumentRecord, 'pages'>>(value), pages: readPages(corpus, id) }
}

/** Keeps a person's correction and writes the document anew with it. @throws UsageError where field or value do not fit. */
export function correctDocument(corpus: Corpus, id: string, field: string, value: Parameters<typeof setCorrection>[4]): DocumentRecord {
  const record = readRecord(corpus, id)
  if (!record) throw new UsageError('document_unknown', { file: id })
  const status = corpus.db.prepare('SELECT status FROM documents WHERE id = ?').pluck().get(id) as DocumentStatus
  const changes = readChanges(corpus, id)
  corpus.db.transaction(() => {
    setCorrection(corpus, id, record, field, value)
    saveDocument(corpus, record, changes, status)
  })()
  return readRecord(corpus, id) as DocumentRecord
}

interface ChangeRow {
  page: number; start_offset: number; end_offset: number; raw_start: number; raw_end: number
  before: string; after: string; reason: PageChange['reason']; confidence: number; alternatives: string
}

function readChanges(corpus: Corpus, id: string): PageChange[] {
  const rows = corpus.db.prepare('SELECT * FROM changes WHERE document_id = ? ORDER BY seq').all(id) as ChangeRow[]
  return rows.map((row) => ({
    page: row.page, start: row.start_offset, end: row.end_offset, rawStart: row.raw_start, rawEnd: row.raw_end,
    before: row.before, after: row.after, reason: row.reason, confidence: row.confidence, alternatives: JSON.parse(row.alternatives) as string[],
  }))
}

interface PageRow {
  page: number; source: string; reason: string; confidence: number; width_pt: number | null; height_pt: number | null
  text: string; raw_text: string; alternative_source: string | null; alternative_text: string | null; preparation: string
}

function readPages(corpus: Corpus, id: string): DocumentRecord['pages'] {
  const rows = corpus.db.prepare('SELECT * FROM pages WHERE document_id = ? ORDER BY page').all(id) as PageRow[]
  return rows.map((row) => ({
    page: row.page, text: row.text, rawText: row.raw_text, source: row.source, reason: row.reason, confidence: row.confidence,
    width: row.width_pt, height: row.height_pt,
    alternative: row.alternative_text === null ? null : { source: row.alternative_source, text: row.alternative_text },
    preparation: JSON.parse(row.preparation) as string[],
  })) as DocumentRecord['pages']
}

function placeColumns(span: Span, box: Box | null): Record<string, number | null> {
  return {
    page: span.page, start_offset: span.start, end_offset: span.end, line: span.line,
    x0: box?.[0] ?? null, y0: box?.[1] ?? null, x1: box?.[2] ?? null, y1: box?.[3] ?? null,
  }
}

function toSql(value: unknown): unknown {
  return typeof value === 'boolean' ? Number(value) : value
}

function insert(corpus: Corpus, table: string, row: Record<string, unknown>): void {
  const names = Object.keys(row)
  prepared(corpus, `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`).run(row)
}

function update(corpus: Corpus, table: string, id: string, row: Record<string, unknown>): void {
  const sets = Object.keys(row).map((name) => `${name} = @${name}`)
  prepared(corpus, `UPDATE ${table} SET ${sets.join(', ')} WHERE id = @id`).run({ ...row, id })
}
