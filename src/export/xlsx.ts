import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import yazl from 'yazl'
import type { TableColumn } from '../query/index.ts'
import { CONTENT_TYPE_HEAD, PIECE, sheetXml, STYLES, toSheetName, workbookXml, type SheetPart } from './xlsx-parts.ts'

export interface SheetTable {
  readonly name: string
  readonly columns: readonly TableColumn[]
  /** Gone through twice: once to see how wide and long the table is, once to write it. */
  readonly rows: Iterable<SheetRow>
}
export type SheetRow = Readonly<Record<string, string | number | boolean | null>>

/** Rows that Excel holds in a sheet. */
const MOST_ROWS = 1_048_575
/** The same workbook has the same bytes whenever it is written. */
const WRITTEN = new Date('2020-01-01T00:00:00Z')

/**
 * A workbook with a sheet a table: typed cells, a heading that stays in sight, filters. A text too long for one cell
 * goes on in the next columns, a table too long for one sheet on the next sheet: nothing is cut off.
 */
export async function toXlsx(tables: readonly SheetTable[]): Promise<Buffer> {
  return buffer(openWorkbook(tables))
}

/** The same into a file, row by row: memory does not grow with the tables. */
export async function writeXlsx(file: string, tables: readonly SheetTable[]): Promise<void> {
  await pipeline(openWorkbook(tables), createWriteStream(file))
}

function openWorkbook(tables: readonly SheetTable[]): NodeJS.ReadableStream {
  const sheets = tables.flatMap(toParts)
  const zip = new yazl.ZipFile()
  // Each sheet is made when its turn has come, and no faster than it is taken.
  const add = (name: string, chunks: () => Iterable<string>): void => zip.addReadStreamLazy(name, { mtime: WRITTEN, mode: 0o644 }, (done) => done(null, Readable.from(inBytes(chunks()), { objectMode: false })))
  add('[Content_Types].xml', () => [CONTENT_TYPE_HEAD, ...sheets.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`), '</Types>'])
  const { relations, workbook, root } = workbookXml(sheets)
  add('_rels/.rels', () => [root])
  add('xl/workbook.xml', () => [workbook])
  add('xl/_rels/workbook.xml.rels', () => [relations])
  add('xl/styles.xml', () => [STYLES])
  for (const [i, sheet] of sheets.entries()) add(`xl/worksheets/sheet${i + 1}.xml`, () => sheetXml(sheet))
  zip.end()
  return zip.outputStream
}

/** Bytes handed on at a time. */
const CHUNK = 64 * 1024

function* inBytes(texts: Iterable<string>): Generator<Buffer> {
  let waiting = ''
  for (const text of texts) {
    waiting += text
    if (waiting.length < CHUNK) continue
    yield Buffer.from(waiting)
    waiting = ''
  }
  if (waiting !== '') yield Buffer.from(waiting)
}

/** A table as one sheet, or as several where it is too long. */
function toParts({ name, columns, rows }: SheetTable): SheetPart[] {
  const longest = columns.map(() => 0)
  let count = 0
  for (const row of rows) {
    count++
    for (const [i, column] of columns.entries()) longest[i] = Math.max(longest[i] as number, String(row[column.name] ?? '').length)
  }
  const pieces = longest.map((length) => Math.max(1, Math.ceil(length / PIECE)))
  return Array.from({ length: Math.max(1, Math.ceil(count / MOST_ROWS)) }, (_, i) => ({
    name: toSheetName(name, i), columns, pieces, count: Math.min(MOST_ROWS, count - i * MOST_ROWS), rows: () => between(rows, i * MOST_ROWS, (i + 1) * MOST_ROWS),
  }))
}

function* between(rows: Iterable<SheetRow>, from: number, to: number): Generator<SheetRow> {
  let index = 0
  for (const row of rows) {
    if (index >= to) return
    if (index++ >= from) yield row
  }
}
