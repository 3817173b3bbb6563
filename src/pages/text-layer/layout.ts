import type { LineRole } from '../../model/index.ts'
import { findGrids } from './grid.ts'
import type { Glyph, InkFont, PageInk } from './glyphs.ts'
import { orderColumns } from './columns.ts'
import { medianSize, toRows, type Row } from './rows.ts'
import type { Rule } from './rules.ts'
import { splitRow, textOf, type Segment } from './segments.ts'
import { fillGrid, findAligned, type TableRow } from './tables.ts'

/** A line of the page in reading order. A row of a table has several cells of several segments, any other line has one of one. */
export interface LayoutLine {
  readonly cells: readonly (readonly Segment[])[]
  /** 0 for lines of the full width; lines of one other number stand one below the other in a column. */
  readonly column: number
  role: LineRole
}

export interface Layout {
  readonly lines: LayoutLine[]
  readonly fonts: readonly InkFont[]
  readonly bodySizePt: number
  readonly widthPt: number
  readonly heightPt: number
}

/** How many rows of the first page may belong to its header of two columns. */
const HEADER_ROWS = 14

/** Puts what a page prints in reading order. `ink` is upright: its usual direction of writing is from left to right. */
export function layOut(ink: PageInk, isFirstPage: boolean): Layout {
  const rows = toRows(ink, 0)
  const bodySizePt = medianSize(rows.flatMap(({ pieces }) => pieces))
  const tables = findGrids(ink.rules).map((grid) => fillGrid(grid, rows)).filter((table) => table.length > 0)
  const lines: LayoutLine[] = []
  for (const part of between(rows, tables)) {
    if ('table' in part) lines.push(...part.table.map((row) => tableLine(row.cells)))
    else lines.push(...flow(part.rows, isFirstPage && lines.length < HEADER_ROWS))
  }
  for (const turns of [1, 3, 2] as const) lines.push(...aside(ink, turns))
  markFootnotes(lines, ink.rules, bodySizePt)
  return { lines, fonts: ink.fonts, bodySizePt, widthPt: ink.widthPt, heightPt: ink.heightPt }
}

/** Rows and tables from the top: a table stands where its first line does. */
function between(rows: readonly Row[], tables: readonly TableRow[][]): ({ rows: Row[] } | { table: TableRow[] })[] {
  const parts: ({ rows: Row[] } | { table: TableRow[] })[] = []
  const waiting = [...tables].sort((a, b) => (a[0] as TableRow).top - (b[0] as TableRow).top)
  let open: Row[] = []
  for (const row of rows) {
    while (waiting[0] && (waiting[0][0] as TableRow).top < row.baseline - 0.5 * row.sizePt) {
      parts.push({ rows: open }, { table: waiting.shift() as TableRow[] })
      open = []
    }
    open.push(row)
  }
  return [...parts, { rows: open }, ...waiting.map((table) => ({ table }))]
}

function flow(rows: readonly Row[], isHeader: boolean): LayoutLine[] {
  const split = rows.map((row, i) => splitRow(row, { isHeader: isHeader && i < HEADER_ROWS }))
  const asCells = rows.map((row) => splitRow(row, { cutsSigns: true }))
  const lines: LayoutLine[] = []
  let plain: (readonly Segment[])[] = []
  let columnBase = 0
  const flush = (): void => {
    const ordered = orderColumns(plain)
    lines.push(...ordered.map(({ segment, column }): LayoutLine => ({ cells: [[segment]], column: column === 0 ? 0 : columnBase + column, role: 'body' })))
    columnBase += 1_000
    plain = []
  }
  for (let i = 0; i < split.length;) {
    const aligned = findAligned(asCells, i)
    if (!aligned) {
      plain.push(split[i] as readonly Segment[])
      i += 1
      continue
    }
    flush()
    lines.push(...aligned.table.map((row) => tableLine(row.cells)))
    i = aligned.end
  }
  flush()
  return lines
}

function tableLine(cells: readonly (readonly Segment[])[]): LayoutLine {
  const filled = cells.filter((cell) => cell.length > 0)
  // A cell over all columns is a heading inside the table.
  return { cells: filled.length === 1 && (cells[0] as readonly Segment[]).length > 0 && cells.length > 1 && isWide(filled[0] as readonly Segment[], cells) ? filled : cells, column: 0, role: 'table' }
}

function isWide(cell: readonly Segment[], cells: readonly (readonly Segment[])[]): boolean {
  return cells.length > 2 && textOf(cell.flatMap(({ pieces }) => pieces)).length > 6
}

/** Text set sideways: it comes last. */
function aside(ink: PageInk, turns: Glyph['turns']): LayoutLine[] {
  if (!ink.glyphs.some((glyph) => glyph.turns === turns)) return []
  const turned = toRows(ink, turns)
  if (turns !== 1) turned.reverse()
  return turned.map((row) => ({ cells: [splitRow(row).flat()], column: -turns, role: 'body' }))
}

const NOTE_SIZE = 0.93
/** How a note begins: its mark, raised or not. */
const NOTE_START = /^(?:[⁰¹²³⁴-⁹]{1,3}|\(?\d{1,3}[).]?\s|\[\d{1,3}\]|\*)/u

/** Notes at the foot of the page: smaller type below a short rule, or from a line that begins with a raised mark. */
function markFootnotes(lines: readonly LayoutLine[], rules: readonly Rule[], bodySizePt: number): void {
  const isSmall = (line: LayoutLine): boolean => line.role === 'body' && line.column === 0 && firstOf(line).sizePt <= NOTE_SIZE * bodySizePt
  const isNoteStart = (line: LayoutLine): boolean => NOTE_START.test(lineText(line))
  const foot = rules.filter(({ isHorizontal, start, end }) => isHorizontal && end - start > 60 && end - start < 260)
  const start = lines.findIndex((line, i) => {
    if (line.role !== 'body' || line.column !== 0) return false
    const { baseline, sizePt } = firstOf(line)
    const below = lines.slice(i).filter(({ column }) => column >= 0)
    if (i > 0 && below.some((other) => firstOf(other).baseline < baseline - 1)) return false
    const isBelowRule = foot.some(({ at }) => at < baseline && baseline - at < 2.6 * sizePt && (i === 0 || at > firstOf(lines[i - 1] as LayoutLine).baseline))
    const isRaised = /^[⁰¹²³⁴-⁹]/u.test(lineText(line))
    if (isBelowRule && isRaised) return true
    // The star under a Party's letterhead stands below a rule in small type too, with the whole text under it.
    return isSmall(line) && (isRaised || /^\[\d/.test(lineText(line)) || (isBelowRule && isNoteStart(line))) && below.every((other) => isSmall(other) || lineText(other).length < 8)
  })
  if (start < 0) return
  for (const line of lines.slice(start)) if (line.role === 'body' && firstOf(line).sizePt <= 0.97 * bodySizePt + 0.5) line.role = 'footnote'
}

export function firstOf(line: LayoutLine): Segment {
  return line.cells.find((cell) => cell.length > 0)?.[0] as Segment
}

export function lineText(line: LayoutLine): string {
  return line.cells.map((cell) => cell.map(({ pieces }) => textOf(pieces)).join(' ')).join('\t')
}
