import type { TableColumn } from '../query/index.ts'
import { escapeXml } from './graphml.ts'

/** One sheet of a workbook (Office Open XML, ECMA-376 part 1, chapter 18). */
export interface SheetPart {
  readonly name: string
  readonly columns: readonly TableColumn[]
  /** Cells that each column's longest text needs. */
  readonly pieces: readonly number[]
  readonly count: number
  rows(): Iterable<Readonly<Record<string, string | number | boolean | null>>>
}

/** Characters that Excel holds in a cell. */
export const PIECE = 32_767
const MOST_NAME = 31
const WIDTHS: Readonly<Record<TableColumn['type'], number>> = { text: 28, json: 24, integer: 10, real: 10, boolean: 8, date: 12 }
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

export const CONTENT_TYPE_HEAD = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>`

/** The styles of cells, by their number: 0 as it comes, 1 a heading, 2 a day. */
const HEADING = 1
const DAY = 2
export const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF4"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" fillId="2" applyFont="1" applyFill="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`

export function workbookXml(sheets: readonly SheetPart[]): { root: string; workbook: string; relations: string } {
  return {
    root: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    workbook: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map(({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    relations: `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  }
}

/** A name that Excel takes: 31 letters, none of `\/?*[]:`. */
export function toSheetName(name: string, index: number): string {
  const tail = index === 0 ? '' : ` (${index + 1})`
  return `${name.replace(/[\\/?*[\]:]/g, ' ').slice(0, MOST_NAME - tail.length)}${tail}`
}

export function* sheetXml({ columns, pieces, count, rows }: SheetPart): Generator<string> {
  const spread = columns.flatMap((column, i) => Array.from({ length: pieces[i] as number }, (_, piece) => ({ ...column, piece })))
  const letters = spread.map((_, i) => toLetters(i))
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
  yield `<cols>${spread.map(({ type }, i) => `<col min="${i + 1}" max="${i + 1}" width="${WIDTHS[type]}" customWidth="1"/>`).join('')}</cols><sheetData>`
  yield `<row r="1">${spread.map(({ name, piece }, i) => text(`${letters[i]}1`, piece === 0 ? name : `${name} (${piece + 1})`, HEADING)).join('')}</row>`
  let line = 1
  for (const row of rows()) {
    line++
    yield `<row r="${line}">${spread.map(({ name, type, piece }, i) => toCell(`${letters[i]}${line}`, row[name] ?? null, type, piece)).join('')}</row>`
  }
  yield `</sheetData><autoFilter ref="A1:${letters.at(-1) ?? 'A'}${count + 1}"/></worksheet>`
}

/** A, B … Z, AA: the name of a column by its number from 0. */
function toLetters(index: number): string {
  return `${index >= 26 ? toLetters(Math.floor(index / 26) - 1) : ''}${String.fromCharCode(65 + (index % 26))}`
}

function toCell(place: string, value: string | number | boolean | null, type: TableColumn['type'], piece: number): string {
  if (value === null || value === '') return ''
  if (type === 'boolean' || typeof value === 'boolean') return piece === 0 ? `<c r="${place}" t="b"><v>${value === true || value === 1 ? 1 : 0}</v></c>` : ''
  if (typeof value === 'number') return piece === 0 && Number.isFinite(value) ? `<c r="${place}"><v>${value}</v></c>` : ''
  const day = type === 'date' ? toDay(value) : null
  if (day !== null) return piece === 0 ? `<c r="${place}" s="${DAY}"><v>${day}</v></c>` : ''
  const part = value.slice(piece * PIECE, (piece + 1) * PIECE)
  return part === '' ? '' : text(place, part, 0)
}

/** A text is a text in the file, so that no program takes it for a formula, whatever it begins with. */
function text(place: string, words: string, style: number): string {
  return `<c r="${place}" t="inlineStr"${style === 0 ? '' : ` s="${style}"`}><is><t xml:space="preserve">${escapeXml(words)}</t></is></c>`
}

/** Days since the end of 1899, as spreadsheets count; null where the text is no whole day, or one before March 1900. */
function toDay(value: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || value < '1900-03-01') return null
  const day = Date.parse(`${value}T00:00:00Z`) / 86_400_000
  return Number.isInteger(day) ? day + 25_569 : null
}
