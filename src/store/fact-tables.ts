import { z } from 'zod'
import { FACTS, type FactName } from '../model/index.ts'

/** The tables of facts, by the record's lists. `references` is a word of SQL, so its table is named for what it holds. */
export const FACT_TABLES: Readonly<Record<FactName, string>> = {
  references: 'citations',
  units: 'units',
  recipients: 'recipients',
  deadlines: 'deadlines',
  targets: 'targets',
  channels: 'channels',
  budgetSources: 'budget_sources',
  audiences: 'audiences',
}

/** The columns that every table of facts begins with. */
export const PLACE_COLUMNS = [
  ['document_id', 'TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE'],
  ['seq', 'INTEGER NOT NULL'],
  ['section_id', 'TEXT'],
  ['raw', 'TEXT NOT NULL'],
  ['page', 'INTEGER NOT NULL'],
  ['start_offset', 'INTEGER NOT NULL'],
  ['end_offset', 'INTEGER NOT NULL'],
  ['line', 'INTEGER NOT NULL'],
  ['x0', 'REAL'],
  ['y0', 'REAL'],
  ['x1', 'REAL'],
  ['y1', 'REAL'],
  ['confidence', 'REAL NOT NULL'],
  ['extractor', 'TEXT NOT NULL'],
  ['extractor_version', 'INTEGER NOT NULL'],
] as const

const PLACE_FIELDS = new Set(['raw', 'span', 'continues', 'box', 'section', 'confidence', 'extractor'])

/** One value of a fact as a column: its name in the record, in SQL, and its type with check. */
export interface FactColumn {
  readonly field: string
  readonly column: string
  readonly type: string
  readonly isJson: boolean
}

/** The columns for a fact's own values, read from its schema. */
export function factColumns(name: FactName): FactColumn[] {
  const { shape } = FACTS[name] as unknown as { shape: Record<string, z.ZodType> }
  return Object.entries(shape)
    .filter(([field]) => !PLACE_FIELDS.has(field))
    .map(([field, schema]) => {
      const column = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
      return { field, column, ...sqlType(column, z.toJSONSchema(schema, { unrepresentable: 'any', io: 'output' }) as JsonSchema) }
    })
}

interface JsonSchema {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly anyOf?: readonly JsonSchema[]
}

function sqlType(column: string, schema: JsonSchema): { type: string; isJson: boolean } {
  const inner = schema.anyOf?.find((one) => one.type !== 'null') ?? schema
  const isNullable = schema.anyOf?.some((one) => one.type === 'null') ?? false
  const isJson = inner.type === 'array' || inner.type === 'object'
  const base = isJson ? 'TEXT' : ({ number: 'REAL', integer: 'INTEGER', boolean: 'INTEGER' }[inner.type ?? ''] ?? 'TEXT')
  const check = inner.enum ? ` CHECK (${column} IN (${inner.enum.map((id) => `'${id}'`).join(', ')}))` : ''
  return { type: `${base}${isNullable ? '' : ' NOT NULL'}${check}`, isJson }
}

/** The statement that makes a fact's table. */
export function factTableSql(name: FactName): string {
  const columns = [...PLACE_COLUMNS, ...factColumns(name).map(({ column, type }) => [column, type] as const)]
  return [
    `CREATE TABLE IF NOT EXISTS ${FACT_TABLES[name]} (`,
    ...columns.map(([column, type]) => `  ${column} ${type},`),
    '  PRIMARY KEY (document_id, seq)',
    ') STRICT, WITHOUT ROWID;',
  ].join('\n')
}

/** The statement that makes the view of a fact beside its plan: `plan_citations`, `plan_deadlines` … */
export function factViewSql(name: FactName): string {
  const table = FACT_TABLES[name]
  const own = factColumns(name).map(({ column }) => `f.${column}${column === 'code' || column === 'title' || column === 'issuer' || column === 'issued_on' ? ` AS cited_${column}` : ''}`)
  return `CREATE VIEW IF NOT EXISTS plan_${table} AS
SELECT p.id AS document_id, p.code, p.issuer, p.plan_year, ${own.join(', ')}, f.raw, f.section_id, f.page, f.start_offset, f.end_offset, f.confidence
FROM ${table} f JOIN plans p ON p.id = f.document_id;`
}
