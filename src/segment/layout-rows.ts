import { allMatches } from '../text/index.ts'
import { readColumnRole } from './column-roles.ts'
import { isTableLine, partOf, type Line } from './line.ts'
import { isAuthority, isMotto, readRecipientsMark } from './signs.ts'

/** Letterhead and signature have few rows; a longer table that names an authority is a table. */
const MOST_ROWS = 16
const BETWEEN_CELLS = /\t|\s\|\s?|^\||\|$/g
/** Line breaks of a cell (`<br>`) are blanked out with the other markup and leave a wide gap. */
const GAP = / {4,}/g

/**
 * Letterheads and signatures are often laid out as tables without rules: "ỦY BAN NHÂN DÂN XÃ A | CỘNG HÒA …",
 * "Nơi nhận: | TM. ỦY BAN NHÂN DÂN". Their cells are lines of their own; other tables come back as they are.
 */
export function partLayoutRows(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(isRow)) return lines
  const parted: Line[] = []
  for (let i = 0; i < lines.length; ) {
    const run = runAt(lines, i)
    if (run.length === 0) parted.push(lines[i] as Line)
    else if (run.length <= MOST_ROWS && run.some(isLayout)) parted.push(...run.flatMap(partRow))
    else parted.push(...run)
    i += Math.max(1, run.length)
  }
  return parted
}

function isRow(line: Line): boolean {
  return isTableLine(line) || line.text.includes(' | ')
}

function runAt(lines: readonly Line[], from: number): Line[] {
  const run: Line[] = []
  for (let i = from; i < lines.length && isRow(lines[i] as Line); i += 1) run.push(lines[i] as Line)
  return run
}

/** Whether a cell says that its table is a letterhead or a signature. */
function isLayout(line: Line): boolean {
  const parts = partRow(line)
  // "TT | Tên báo cáo | Nơi nhận | Thời hạn": a column of those who get something.
  if (parts.length > 2 && new Set(parts.map(({ text }) => (text.length < 60 ? readColumnRole(text) : 'other')).filter((role) => role !== 'other')).size > 1) return false
  return parts.some(({ text }) => isMotto(text) || readRecipientsMark(text) !== null || isAuthority(text))
}

function partRow(line: Line): Line[] {
  if (/^[|\s:–-]+$/.test(line.text)) return []
  const edges = [...allMatches(line.text, BETWEEN_CELLS), ...allMatches(line.text, GAP)].map(({ index, 0: { length } }) => [index, index + length] as const).sort(([a], [b]) => a - b)
  let from = 0
  const parts: Line[] = []
  const take = (to: number): void => {
    const part = partOf(line, from, to)
    if (part) parts.push({ ...part, role: 'body' })
  }
  for (const [start, end] of edges) {
    if (start > from) take(start)
    from = Math.max(from, end)
  }
  take(line.text.length)
  return parts
}
