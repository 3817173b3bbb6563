import writeXlsxFile, { type Cell, type Feature, type Sheet } from 'write-excel-file/node'
import { getCellAddress, getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility'
import type { TableColumn } from '../query/index.ts'

export interface SheetTable {
  readonly name: string
  readonly columns: readonly TableColumn[]
  readonly rows: Iterable<Readonly<Record<string, string | number | boolean | null>>>
}

/** What Excel can hold: characters in a cell, rows in a sheet, letters in its name. */
const MOST_LETTERS = 32_767
const MOST_ROWS = 1_048_575
const MOST_NAME = 31
const WIDTHS: Readonly<Record<TableColumn['type'], number>> = { text: 28, json: 24, integer: 10, real: 10, boolean: 8, date: 12 }

/**
 * A workbook with a sheet a table: typed cells, a heading that stays in sight, filters. A text too long for one cell
 * goes on in the next columns, a table too long for one sheet on the next sheet: nothing is cut off.
 */
export async function toXlsx(tables: readonly SheetTable[]): Promise<Buffer> {
  const sheets = tables.flatMap(toSheets)
  const autoFilter: Feature<never> = {
    files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform: (xml, _options, { sheetIndex }) => addFilter(xml, sheets[sheetIndex]) } } },
  }
  return writeXlsxFile(sheets as Sheet<never>[], { features: [autoFilter as never], fontFamily: 'Arial', fontSize: 10 }).toBuffer()
}

interface FilledSheet extends Sheet<never> {
  readonly sheet: string
  readonly data: Cell[][]
}

function addFilter(xml: string, sheet: FilledSheet | undefined): string {
  const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet')
  if (!sheet || !order) return xml
  const corner = getCellAddress(sheet.data.length - 1, (sheet.data[0]?.length ?? 1) - 1)
  return insertElementMarkupAccordingToOrderOfSiblings(xml, `<autoFilter ref="A1:${corner}"/>`, order, 'worksheet')
}

function toSheets({ name, columns, rows }: SheetTable): FilledSheet[] {
  const all = [...rows]
  const parts = columns.map(({ name: column }) => Math.max(1, ...all.map((row) => Math.ceil(String(row[column] ?? '').length / MOST_LETTERS))))
  const heading = columns.flatMap(({ name: column }, i) => toPieces(parts[i] as number, (piece) => ({ value: piece === 0 ? column : `${column} (${piece + 1})`, fontWeight: 'bold' as const, backgroundColor: '#E8EEF4' })))
  const widths = columns.flatMap(({ type }, i) => toPieces(parts[i] as number, () => ({ width: WIDTHS[type] })))
  const sheets: FilledSheet[] = []
  for (let start = 0; start === 0 || start < all.length; start += MOST_ROWS) {
    const data = all.slice(start, start + MOST_ROWS).map((row) => columns.flatMap((column, i) => toPieces(parts[i] as number, (piece) => toCell(row[column.name] ?? null, column.type, piece))))
    sheets.push({ sheet: toSheetName(name, sheets.length), data: [heading, ...data], columns: widths.map((one) => ({ ...one })), stickyRowsCount: 1 } as FilledSheet)
  }
  return sheets
}

function toPieces<T>(count: number, make: (piece: number) => T): T[] {
  return Array.from({ length: count }, (_, piece) => make(piece))
}

function toSheetName(name: string, index: number): string {
  const tail = index === 0 ? '' : ` (${index + 1})`
  return `${name.replace(/[\\/?*[\]:]/g, ' ').slice(0, MOST_NAME - tail.length)}${tail}`
}

/** Letters that XML cannot hold. */
const UNSPEAKABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

function toCell(value: string | number | boolean | null, type: TableColumn['type'], piece: number): Cell {
  if (value === null || value === '') return null
  if (type === 'date' && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return piece === 0 ? { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' } : null
  if (type === 'boolean') return piece === 0 ? { value: Boolean(value), type: Boolean } : null
  if (typeof value === 'number') return piece === 0 ? { value, type: Number } : null
  const text = String(value).slice(piece * MOST_LETTERS, (piece + 1) * MOST_LETTERS).replace(UNSPEAKABLE, ' ')
  return text === '' ? null : { value: text, type: String }
}
