import type { ColumnRole, Passage, TableBlock } from '../model/index.ts'
import { allMatches } from '../text/index.ts'
import type { ZonedLine } from './zones.ts'
import { readColumnRole } from './column-roles.ts'

/** Cells of a row: where they stand in the document, trimmed. */
interface Cell {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface TableReading {
  readonly passages: readonly Passage[]
  /** Rows hold indices into `passages` of this reading. */
  readonly table: TableBlock
}

/** Reads neighbouring rows as one table: columns by their header, cells as passages. */
export function readTable(lines: readonly ZonedLine[], index: number, section: string | null): TableReading {
  const rows = lines.map(toCells).filter((cells) => cells.length > 0)
  const width = Math.max(0, ...rows.map((cells) => cells.length))
  const headerAt = rows.findIndex(isHeaderRow)
  const second = headerAt >= 0 && isSecondHeaderRow(rows[headerAt + 1]) ? rows[headerAt + 1] : undefined
  const columns = Array.from({ length: width }, (_, column): ColumnRole => (headerAt < 0
    ? guessRole(rows, column, width)
    : readColumnRole(`${rows[headerAt]?.[column]?.text ?? ''} ${second?.[column]?.text ?? ''}`)))
  const repeated = findRepeatedHeaders(rows, headerAt)
  const passages: Passage[] = []
  const zone = lines[0]?.zone ?? 'appendix'
  const places = rows.map((cells, row) => columns.map((role, column) => {
    const cell = cells[column]
    if (!cell || cell.text === '') return null
    passages.push({ start: cell.start, end: cell.end, text: cell.text, zone, section, form: 'cell', cell: { table: index, row, column, role, isHeading: row === headerAt || (second !== undefined && row === headerAt + 1) || repeated.has(row) } })
    return passages.length - 1
  }))
  return { passages, table: { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0, columns, rows: places } }
}

function toCells(line: ZonedLine): Cell[] {
  const separator = line.text.includes('\t') ? /\t/g : /\|/g
  if (separator.source === '\\|' && /^[|\s:–-]+$/.test(line.text)) return []
  const edges = allMatches(line.text, separator).map((match) => match.index)
  const bounds = separator.source === '\\|' ? edges : [-1, ...edges, line.text.length]
  return bounds.slice(0, -1).map((edge, i) => {
    const piece = line.text.slice(edge + 1, bounds[i + 1])
    const text = piece.trim()
    const start = line.start + edge + 1 + (text === '' ? 0 : piece.indexOf(text))
    return { start, end: start + text.length, text }
  })
}

function isHeaderRow(cells: readonly Cell[]): boolean {
  const roles = cells.map((cell) => (cell.text.length < 60 ? readColumnRole(cell.text) : 'other'))
  return new Set(roles.filter((role) => role !== 'other')).size >= 2 && !/^\d+$/.test(cells[0]?.text ?? '')
}

/** "Cơ quan" over "chủ trì": a header broken into two rows has no number in the second, and small first letters or roles. */
function isSecondHeaderRow(cells: readonly Cell[] | undefined): boolean {
  const filled = (cells ?? []).filter(({ text }) => text !== '')
  return filled.length >= 2 && cells?.[0]?.text === '' && filled.every(({ text }) => text.length < 30) && filled.filter(({ text }) => readColumnRole(text) !== 'other').length >= 2
}

/** Rows that say again what the header says, as pages do that a table runs over. */
function findRepeatedHeaders(rows: readonly (readonly Cell[])[], headerAt: number): ReadonlySet<number> {
  const say = (cells: readonly Cell[] | undefined): string => (cells ?? []).map((cell) => cell.text.toLowerCase()).join('|')
  const header = headerAt < 0 ? null : say(rows[headerAt])
  return new Set(rows.flatMap((cells, row) => (row > headerAt && say(cells) === header ? [row] : [])))
}

/** Without a header row only a column of running numbers tells what it is. */
function guessRole(rows: readonly (readonly Cell[])[], column: number, width: number): ColumnRole {
  const filled = rows.map((cells) => cells[column]?.text ?? '').filter(Boolean)
  if (column === 0 && filled.length > 0 && filled.every((text) => /^\d{1,3}\.?$/.test(text))) return 'ordinal'
  return column === (width > 2 ? 1 : 0) ? 'content' : 'other'
}
