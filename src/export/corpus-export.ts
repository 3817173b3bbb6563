import { closeSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileWriter, parquetWriteRows, type BasicType } from 'hyparquet-writer'
import { CorpusError } from '../model/index.ts'
import { exportTables, readRecords, readVersions, type Corpus, type CorpusVersions, type Table, type TableColumn } from '../query/index.ts'
import { toCsv } from './csv.ts'
import { toDatapackage, type WrittenTable } from './datapackage.ts'
import { toVersionsSheet } from './versions-sheet.ts'
import { writeXlsx, type SheetRow, type SheetTable } from './xlsx.ts'

export const EXPORT_FORMATS = ['csv', 'xlsx', 'jsonl', 'parquet'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export interface ExportReport {
  readonly format: ExportFormat
  /** What was written, with rows written and rows in all. */
  readonly files: readonly WrittenTable[]
  readonly versions: CorpusVersions
}

const DICTIONARY = 'datapackage.json'

/**
 * Writes the whole corpus to a folder: every table, never cut short, with a data dictionary (`datapackage.json`) and the
 * versions of what made it. The dictionary comes last: a folder without one holds an export that was broken off.
 *
 * @param out A folder that is there; files of an earlier export in it are replaced.
 * @returns What was written; `rows` equals `of` unless a file could not take a row.
 * @throws CorpusError `folder_unwritable` where a file cannot be written (no space, no permission).
 */
export async function exportCorpus(corpus: Corpus, { format, out }: { format: ExportFormat; out: string }): Promise<ExportReport> {
  const tables = exportTables(corpus)
  const versions = readVersions(corpus)
  try {
    rmSync(join(out, DICTIONARY), { force: true })
    const files = await WRITERS[format](corpus, tables, versions, out)
    writeFileSync(join(out, DICTIONARY), `${JSON.stringify(toDatapackage(tables, files, versions), null, 2)}\n`)
    return { format, files, versions }
  } catch (cause) {
    const { code, syscall, path, message } = cause as NodeJS.ErrnoException
    // Only what the system refused; anything else is a defect of ours.
    if (code === undefined || syscall === undefined) throw cause
    throw new CorpusError('folder_unwritable', { file: path ?? out, reason: message.split(',')[0] }, { cause })
  }
}

type Writer = (corpus: Corpus, tables: readonly Table[], versions: CorpusVersions, out: string) => WrittenTable[] | Promise<WrittenTable[]>

const WRITERS: Readonly<Record<ExportFormat, Writer>> = {
  csv: (_corpus, tables, _versions, out) => tables.map((table) => writeCsv(table, out)),
  jsonl: (corpus, tables, _versions, out) => [writeJsonl(corpus, tables, out)],
  parquet: async (_corpus, tables, versions, out) => {
    const written: WrittenTable[] = []
    for (const table of tables) written.push(await writeParquet(table, versions, out))
    return written
  },
  xlsx: (_corpus, tables, versions, out) => writeWorkbook(tables, versions, out),
}

function writeChunks(file: string, chunks: Iterable<string>): void {
  const descriptor = openSync(file, 'w')
  try {
    for (const chunk of chunks) writeFileSync(descriptor, chunk)
  } finally {
    closeSync(descriptor)
  }
}

function writeCsv(table: Table, out: string): WrittenTable {
  const { rows, counted } = counting(table.rows())
  const file = `${table.name}.csv`
  writeChunks(join(out, file), toCsv(table.columns.map(({ name }) => name), rows))
  return { file, table: table.name, rows: counted(), of: table.count }
}

function writeJsonl(corpus: Corpus, tables: readonly Table[], out: string): WrittenTable {
  const { rows, counted } = counting(readRecords(corpus))
  const toLines = function* (): Generator<string> {
    for (const record of rows) yield `${JSON.stringify(record)}\n`
  }
  writeChunks(join(out, 'records.jsonl'), toLines())
  return { file: 'records.jsonl', table: 'records', rows: counted(), of: tables.find(({ name }) => name === 'documents')?.count ?? 0 }
}

const PARQUET_TYPES: Readonly<Record<TableColumn['type'], BasicType>> = {
  text: 'STRING', json: 'STRING', date: 'STRING', integer: 'INT32', real: 'DOUBLE', boolean: 'BOOLEAN',
}

/** Rows of a group are held in memory together; those of `pages` and `sections` are texts. */
const ROWS_AT_ONCE = 5000

async function writeParquet(table: Table, versions: CorpusVersions, out: string): Promise<WrittenTable> {
  const file = `${table.name}.parquet`
  const booleans = table.columns.filter(({ type }) => type === 'boolean').map(({ name }) => name)
  const toRow = (row: Record<string, string | number | null>): Record<string, unknown> =>
    ({ ...row, ...Object.fromEntries(booleans.map((name) => [name, row[name] === null ? null : row[name] === 1])) })
  const { rows, counted } = counting(table.rows())
  const converted = function* (): Generator<Record<string, unknown>> {
    for (const row of rows) yield toRow(row)
  }
  await parquetWriteRows({
    writer: fileWriter(join(out, file)), rows: converted(),
    columns: table.columns.map(({ name, type }) => ({ name, type: PARQUET_TYPES[type], nullable: true })),
    kvMetadata: [{ key: 'kehoach', value: JSON.stringify(versions) }], createdBy: `kehoach ${versions.kehoach.join(', ')}`, rowGroupSize: ROWS_AT_ONCE,
  })
  return { file, table: table.name, rows: counted(), of: table.count }
}

async function writeWorkbook(tables: readonly Table[], versions: CorpusVersions, out: string): Promise<WrittenTable[]> {
  const file = 'kehoach.xlsx'
  const sheets = tables.map(({ name, columns, rows }): SheetTable & { counted: () => number } => {
    let count = 0
    // Gone through twice; what the last round wrote is what counts.
    const counted = function* (): Generator<SheetRow> {
      count = 0
      for (const row of rows()) {
        count++
        yield row
      }
    }
    return { name, columns, rows: { [Symbol.iterator]: counted }, counted: () => count }
  })
  await writeXlsx(join(out, file), [...sheets, toDictionary(tables), toVersionsSheet(versions)])
  return tables.map(({ name, count }, i) => ({ file, table: name, rows: sheets[i]?.counted() ?? 0, of: count }))
}

const text = (name: string, about: string): TableColumn => ({ name, type: 'text', about, isKey: false })

function toDictionary(tables: readonly Table[]): SheetTable {
  return {
    name: 'Từ điển dữ liệu', columns: ['bảng', 'cột', 'kiểu', 'nghĩa'].map((name) => text(name, '')),
    rows: tables.flatMap((table) => table.columns.map(({ name, type, about }) => ({ 'bảng': table.name, 'cột': name, 'kiểu': type, 'nghĩa': about }))),
  }
}

function counting<T>(rows: Iterable<T>): { rows: Iterable<T>; counted: () => number } {
  let count = 0
  const counted = function* (): Generator<T> {
    for (const row of rows) {
      count++
      yield row
    }
  }
  return { rows: counted(), counted: () => count }
}
