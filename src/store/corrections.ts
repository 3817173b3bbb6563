import { DocumentRecord, FACTS, UsageError, type FactName, type Span } from '../model/index.ts'
import type { Corpus } from './corpus.ts'

/** A correction as it is kept: for a fact, with its words and place, so that it is found again when the facts are read anew. */
interface CorrectionRow {
  readonly field: string
  readonly value: string
  readonly previous: string
  readonly list: FactName | null
  readonly raw: string | null
  readonly page: number | null
  readonly start_offset: number | null
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const FACT_FIELD = /^(\w+)\[(\d+)\]\.(.+)$/

/**
 * Keeps what a person says a field should be. `field` is a path in the record as it stands now: `document.code` (or
 * `code` for short), `deadlines[2].value`.
 *
 * @throws UsageError where there is no such field, or where the value does not fit the record's schema.
 */
export function setCorrection(corpus: Corpus, documentId: string, record: DocumentRecord, field: string, value: Json): void {
  const path = toPath(record, field)
  const [, list = null, index] = FACT_FIELD.exec(path) ?? []
  const fact = list === null ? null : (record[list as FactName][Number(index)] as { raw: string; span: Span })
  const before = record.corrections.find((one) => one.field === path)
  const previous = before ? before.previous : (getAt(record, path) ?? null)
  check(record, path, value)
  corpus.db
    .prepare(`INSERT OR REPLACE INTO corrections (document_id, field, value, previous, list, raw, page, start_offset) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`)
    .run(documentId, path, JSON.stringify(value), JSON.stringify(previous), list, fact?.raw ?? null, fact?.span.page ?? null, fact?.span.start ?? null)
}

/** The record with everything that a person has set. What it corrects and is not found any more is kept and marked as orphaned. */
export function applyCorrections(corpus: Corpus, documentId: string, record: DocumentRecord): DocumentRecord {
  const rows = corpus.db.prepare('SELECT * FROM corrections WHERE document_id = ? ORDER BY field').all(documentId) as CorrectionRow[]
  if (rows.length === 0) return record
  const corrected = structuredClone(record)
  corrected.corrections = rows.map((row) => {
    const path = findAgain(corrected, row)
    const value = JSON.parse(row.value) as Json
    const one = { field: path ?? row.field, value, previous: JSON.parse(row.previous) as Json, isOrphaned: path === null }
    if (path !== null) setAt(corrected, path, value)
    return one
  })
  return corrected
}

/** Where the corrected field stands in a record that was read anew: the fact with the same words, nearest to where it stood. */
function findAgain(record: DocumentRecord, row: CorrectionRow): string | null {
  if (row.list === null) return row.field
  const rest = FACT_FIELD.exec(row.field)?.[3] as string
  const distance = ({ span }: { span: Span }): number => Math.abs(span.page - (row.page ?? 1)) * 100_000 + Math.abs(span.start - (row.start_offset ?? 0))
  const [nearest] = (record[row.list] as { raw: string; span: Span }[])
    .map((fact, index) => ({ fact, index }))
    .filter(({ fact }) => fact.raw.replace(/\s+/g, ' ') === row.raw?.replace(/\s+/g, ' '))
    .sort((a, b) => distance(a.fact) - distance(b.fact))
  return nearest ? `${row.list}[${nearest.index}].${rest}` : null
}

function toPath(record: DocumentRecord, field: string): string {
  const path = FACT_FIELD.test(field) || field.startsWith('document.') ? field : `document.${field}`
  const [, list, index] = FACT_FIELD.exec(path) ?? []
  const isThere = list === undefined ? getAt(record, path) !== undefined : list in FACTS && record[list as FactName][Number(index)] !== undefined && getAt(record, path) !== undefined
  if (!isThere) throw new UsageError('field_unknown', { file: field })
  return path
}

function check(record: DocumentRecord, path: string, value: Json): void {
  const trial = structuredClone(record)
  setAt(trial, path, value)
  const result = DocumentRecord.safeParse(trial)
  if (!result.success) throw new UsageError('value_invalid', { file: path, reason: result.error.issues[0]?.message ?? '' })
}

function steps(path: string): string[] {
  return path.split(/[.[\]]+/).filter(Boolean)
}

function getAt(record: object, path: string): Json | undefined {
  return steps(path).reduce<unknown>((node, step) => (node as Record<string, unknown> | null | undefined)?.[step], record) as Json | undefined
}

function setAt(record: object, path: string, value: Json): void {
  const keys = steps(path)
  const last = keys.pop() as string
  const parent = keys.reduce<unknown>((node, step) => (node as Record<string, unknown> | null | undefined)?.[step], record)
  if (parent !== null && typeof parent === 'object') (parent as Record<string, unknown>)[last] = value
}
