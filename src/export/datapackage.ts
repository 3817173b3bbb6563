import type { CorpusVersions, Table, TableColumn } from '../query/index.ts'

/** What a dictionary needs to know of a table. */
export type DescribedTable = Pick<Table, 'name' | 'columns'>

/** A written table: its file, and how many of the corpus' rows stand in it. */
export interface WrittenTable {
  readonly file: string
  readonly table: string
  readonly rows: number
  readonly of: number
}

/** Types of Frictionless Table Schema. A date no finer than printed (`2024-02`) is no `date` there, so it is a string with a pattern. */
const TYPES: Readonly<Record<TableColumn['type'], Record<string, unknown>>> = {
  text: { type: 'string' }, json: { type: 'string', format: 'json' }, integer: { type: 'integer' }, real: { type: 'number' },
  boolean: { type: 'boolean', trueValues: ['1'], falseValues: ['0'] }, date: { type: 'string', constraints: { pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' } },
}
const FORMATS: Readonly<Record<string, { format: string; mediatype: string }>> = {
  csv: { format: 'csv', mediatype: 'text/csv' }, parquet: { format: 'parquet', mediatype: 'application/vnd.apache.parquet' },
  xlsx: { format: 'xlsx', mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }, jsonl: { format: 'jsonl', mediatype: 'application/jsonl' }, json: { format: 'json', mediatype: 'application/json' },
}

/** The data dictionary beside an export, as a Frictionless data package (https://specs.frictionlessdata.io/data-package/). */
export function toDatapackage(tables: readonly DescribedTable[], written: readonly WrittenTable[], versions: CorpusVersions): Record<string, unknown> {
  return {
    profile: 'data-package',
    name: 'kehoach-corpus',
    title: 'Kế hoạch hành chính: kho trích xuất bởi kehoach',
    kehoach: versions,
    resources: written.map(({ file, table, rows, of }) => ({
      name: toResourceName(table), path: file, ...FORMATS[file.slice(file.lastIndexOf('.') + 1)], rows, rowsInAll: of,
      ...(file.endsWith('.csv') ? { encoding: 'utf-8', dialect: { lineTerminator: '\r\n', header: true } } : {}),
      ...(file.endsWith('.xlsx') ? { dialect: { sheet: table, header: true } } : {}),
      ...schemaOf(tables.find(({ name }) => name === table), written),
    })),
  }
}

function toResourceName(table: string): string {
  return table.toLowerCase().replace(/[^a-z0-9._-]/g, '-')
}

function schemaOf(table: DescribedTable | undefined, written: readonly WrittenTable[]): Record<string, unknown> {
  if (!table) return {}
  const leadsToDocuments = table.columns.some(({ name }) => name === 'document_id') && written.some((one) => one.table === 'documents')
  const keys = table.columns.filter(({ isKey }) => isKey).map(({ name }) => name)
  return {
    schema: {
      fields: table.columns.map(({ name, type, about }) => ({ name, ...TYPES[type], ...(about === '' ? {} : { description: about }) })),
      missingValues: [''],
      ...(keys.length > 0 ? { primaryKey: keys } : {}),
      ...(leadsToDocuments ? { foreignKeys: [{ fields: 'document_id', reference: { resource: 'documents', fields: 'id' } }] } : {}),
    },
  }
}
