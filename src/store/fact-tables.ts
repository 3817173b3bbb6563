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
  ['document_id', 'TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE', 'the document that says it'],
  ['seq', 'INTEGER NOT NULL', 'order in the document, from 0'],
  ['section_id', 'TEXT', 'section that holds it; null outside sections'],
  ['raw', 'TEXT NOT NULL', 'as printed, after repair'],
  ['page', 'INTEGER NOT NULL', 'from 1'],
  ['start_offset', 'INTEGER NOT NULL', "in the page's final text, UTF-16 units"],
  ['end_offset', 'INTEGER NOT NULL', 'the end, not included'],
  ['line', 'INTEGER NOT NULL', 'of the document, from 1'],
  ['x0', 'REAL', 'box in PDF points from the top left; null without an image or layout'],
  ['y0', 'REAL', ''],
  ['x1', 'REAL', ''],
  ['y1', 'REAL', ''],
  ['confidence', 'REAL NOT NULL', '0 to 1'],
  ['extractor', 'TEXT NOT NULL', 'who found it'],
  ['extractor_version', 'INTEGER NOT NULL', 'and in which version'],
] as const

const PLACE_FIELDS = new Set(['raw', 'span', 'continues', 'box', 'section', 'confidence', 'extractor'])

/** One value of a fact as a column: its name in the record, in SQL, and its type with check. */
export interface FactColumn {
  readonly field: string
  readonly column: string
  readonly type: string
  readonly isJson: boolean
  /** What it holds, from the schema's description. */
  readonly about: string
}

const COLUMNS = new Map<FactName, readonly FactColumn[]>()

/** The columns for a fact's own values, read from its schema. */
export function factColumns(name: FactName): readonly FactColumn[] {
  const known = COLUMNS.get(name) ?? readColumns(name)
  COLUMNS.set(name, known)
  return known
}

function readColumns(name: FactName): FactColumn[] {
  const { shape } = FACTS[name] as unknown as { shape: Record<string, z.ZodType> }
  return Object.entries(shape)
    .filter(([field]) => !PLACE_FIELDS.has(field))
    .map(([field, schema]) => {
      const column = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
      return { field, column, about: schema.description ?? '', ...sqlType(column, z.toJSONSchema(schema, { unrepresentable: 'any', io: 'output' }) as JsonSchema) }
    })
}

interface JsonSchema {
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly anyOf?: readonly JsonSchema[]
}

const SQL_TYPES: Readonly<Record<string, string>> = { number: 'REAL', integer: 'INTEGER', boolean: 'INTEGER' }

function sqlType(column: string, schema: JsonSchema): { type: string; isJson: boolean } {
  // "Or null" comes as a list of types or, for lists of words, as alternatives.
  const types = [schema, ...(schema.anyOf ?? [])].flatMap(({ type }) => type ?? [])
  const words = (schema.anyOf ?? [schema]).find((one) => one.enum)?.enum
  const own = types.find((type) => type !== 'null') ?? 'string'
  const isJson = own === 'array' || own === 'object'
  const check = words ? ` CHECK (${column} IN (${words.map((id) => `'${id}'`).join(', ')}))` : ''
  return { type: `${isJson ? 'TEXT' : (SQL_TYPES[own] ?? 'TEXT')}${types.includes('null') ? '' : ' NOT NULL'}${check}`, isJson }
}

/** The statement that makes a fact's table; each column says what it holds, and `kehoach schema` reads that back. */
export function factTableSql(name: FactName): string {
  const own = factColumns(name).map(({ column, type, about, isJson }) => [column, type, isJson ? `JSON list: ${about}` : about] as const)
  return [
    `CREATE TABLE IF NOT EXISTS ${FACT_TABLES[name]} (`,
    ...[...PLACE_COLUMNS, ...own].map(([column, type, about]) => `  ${column} ${type},${about ? ` -- ${about}` : ''}`),
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
