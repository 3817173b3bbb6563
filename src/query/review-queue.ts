import { FACTS, type FactName } from '../model/index.ts'
import { FACT_TABLES, factColumns, type Corpus } from '../store/index.ts'

/** A value that a person should look at. `field` is a path in the record, as `review set` takes it. */
export interface ReviewItem {
  readonly document: string
  readonly path: string
  readonly field: string
  readonly value: string | null
  readonly confidence: number
  /** 0…1: how likely it is wrong times how much hangs on it. */
  readonly risk: number
  readonly reason: string
  readonly page: number | null
}

/** The value of each kind of fact that a person would correct, and how much a wrong one costs the tables made from it (0…1). */
const FACT_VALUES: Readonly<Record<FactName, { field: string; cost: number }>> = {
  targets: { field: 'value', cost: 1 }, deadlines: { field: 'value', cost: 0.9 }, references: { field: 'code', cost: 0.9 },
  units: { field: 'name', cost: 0.6 }, channels: { field: 'kind', cost: 0.4 }, recipients: { field: 'names', cost: 0.3 },
  budgetSources: { field: 'source', cost: 0.3 }, audiences: { field: 'audience', cost: 0.3 },
}
/** Fields of the header with their columns. */
const FIELDS: Readonly<Record<string, { column: string; cost: number }>> = {
  code: { column: 'code', cost: 1 }, issuer: { column: 'issuer', cost: 1 }, issuedOn: { column: 'issued_on', cost: 1 }, planYears: { column: 'plan_year', cost: 1 },
  locality: { column: 'coalesce(commune, district, province)', cost: 1 }, title: { column: 'title', cost: 0.6 }, number: { column: 'number', cost: 0.8 }, symbol: { column: 'symbol', cost: 0.8 },
  placeOfIssue: { column: 'place_of_issue', cost: 0.3 }, signatory: { column: 'signatory_name', cost: 0.5 }, kind: { column: 'kind', cost: 0.7 },
}
/** Warnings that put a field in doubt, and how far that leaves it to be trusted. */
const WARNED_FIELDS: Readonly<Record<string, { field: string; confidence: number }>> = {
  locality_unknown: { field: 'locality', confidence: 0.2 }, locality_ambiguous: { field: 'locality', confidence: 0.3 }, locality_misspelt: { field: 'locality', confidence: 0.7 },
  year_unknown: { field: 'planYears', confidence: 0.2 }, date_impossible: { field: 'issuedOn', confidence: 0.2 }, header_missing: { field: 'issuer', confidence: 0.5 }, code_impossible: { field: 'code', confidence: 0.3 },
}
/** Values that are this sure need no person. */
const SURE = 0.75

/** Doubtful values, riskiest first; what a person has corrected is settled. */
export function readReviewQueue(corpus: Corpus, { limit = 100, document }: { limit?: number; document?: string } = {}): ReviewItem[] {
  const items = [...readFacts(corpus, limit, document), ...readFields(corpus, document), ...readWarned(corpus, document)]
  const settled = new Set((corpus.db.prepare('SELECT document_id, field FROM corrections').all() as { document_id: string; field: string }[]).map((row) => `${row.document_id} ${row.field}`))
  const isOpen = ({ document: id, field }: ReviewItem): boolean => !settled.has(`${id} ${field}`) && ![...settled].some((one) => one.startsWith(`${id} ${field}.`))
  const byRisk = items.filter(isOpen).sort((a, b) => b.risk - a.risk || (a.document < b.document ? -1 : a.document > b.document ? 1 : a.field < b.field ? -1 : 1))
  const seen = new Set<string>()
  return byRisk.filter(({ document: id, field }) => !seen.has(`${id} ${field}`) && seen.add(`${id} ${field}`)).slice(0, limit)
}

function readFacts(corpus: Corpus, limit: number, document: string | undefined): ReviewItem[] {
  return (Object.keys(FACTS) as FactName[]).flatMap((name) => {
    const { field, cost } = FACT_VALUES[name]
    const column = factColumns(name).find((one) => one.field === field)?.column
    const rows = corpus.db
      .prepare(`SELECT f.document_id AS document, d.path, f.seq, f.raw, CAST(f."${column}" AS TEXT) AS value, f.confidence, f.page FROM ${FACT_TABLES[name]} f JOIN plans d ON d.id = f.document_id
        WHERE f.confidence < @sure AND (@document IS NULL OR f.document_id = @document) ORDER BY f.confidence, f.document_id, f.seq LIMIT @limit`)
      .all({ sure: SURE, document: document ?? null, limit }) as { document: string; path: string; seq: number; raw: string; value: string | null; confidence: number; page: number }[]
    return rows.map(({ document: id, path, seq, raw, value, confidence, page }): ReviewItem => ({
      document: id, path, field: `${name}[${seq}].${field}`, value, confidence, risk: toRisk(confidence, cost), reason: raw, page,
    }))
  })
}

function readFields(corpus: Corpus, document: string | undefined): ReviewItem[] {
  return Object.entries(FIELDS).flatMap(([field, { column, cost }]) => {
    const rows = corpus.db
      .prepare(`SELECT d.id AS document, d.path, CAST(${column.replace(/\b(commune|district|province)\b/g, 'd.$1').replace(/^(?!coalesce)/, 'd.')} AS TEXT) AS value, e.confidence, e.raw AS reason, e.page
        FROM field_evidence e JOIN documents d ON d.id = e.document_id WHERE e.field = @field AND e.confidence < @sure AND (@document IS NULL OR d.id = @document)`)
      .all({ field, sure: SURE, document: document ?? null }) as (Omit<ReviewItem, 'field' | 'risk'>)[]
    return rows.map((row) => ({ ...row, field: `document.${field}`, risk: toRisk(row.confidence, cost) }))
  })
}

function readWarned(corpus: Corpus, document: string | undefined): ReviewItem[] {
  const rows = corpus.db
    .prepare(`SELECT w.document_id AS document, d.path, w.code, w.message AS reason, w.page, coalesce(d.commune, d.district, d.province) AS locality, CAST(d.plan_year AS TEXT) AS planYears, d.issued_on AS issuedOn, d.issuer, d.code AS documentCode
      FROM warnings w JOIN plans p ON p.id = w.document_id JOIN documents d ON d.id = p.id WHERE w.code IN (SELECT value FROM json_each(@codes)) AND (@document IS NULL OR d.id = @document)`)
    .all({ codes: JSON.stringify(Object.keys(WARNED_FIELDS)), document: document ?? null }) as { document: string; path: string; code: string; reason: string; page: number | null; documentCode: string | null; [field: string]: string | number | null }[]
  return rows.map(({ document: id, path, code, reason, page, ...values }) => {
    const { field, confidence } = WARNED_FIELDS[code] as { field: string; confidence: number }
    const value = (field === 'code' ? values.documentCode : values[field]) ?? null
    return { document: id, path, field: `document.${field}`, value: value === null ? null : String(value), confidence, risk: toRisk(confidence, FIELDS[field]?.cost ?? 1), reason, page }
  })
}

function toRisk(confidence: number, cost: number): number {
  return Math.round((1 - confidence) * cost * 1000) / 1000
}
