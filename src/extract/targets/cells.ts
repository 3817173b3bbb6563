import type { ExtractContext, Reading } from './extractor.ts'
import { headsOver } from './table-heads.ts'

/** A number alone in its cell, with what may stand before it. */
const BARE = /^\s*(?<bound>≥|>=|≤|<=|>|<|trên|từ|tối thiểu|ít nhất)?\s*(?<amount>\d[\d.,]*)\s*$/i
/** Columns of what is to be reached, and of what has been. */
const AHEAD = /chỉ tiêu|mục tiêu|kế hoạch|phấn đấu|yêu cầu|đăng ký/i
const BEHIND = /thực hiện|kết quả|hiện trạng|ước|đạt được|năm trước/i

/**
 * The share that a bare number of a table means: "98" in the column "Chỉ tiêu năm 2024", where the unit `%` stands in a
 * cell of its own row or in the column's heading.
 *
 * @returns The printed bound, "" where there is none, and the printed number; null where the cell is no share.
 */
export function readShareCell({ text, cell }: Reading, context: ExtractContext): { bound: string; amount: string } | null {
  const { bound = '', amount } = BARE.exec(text)?.groups ?? {}
  if (amount === undefined || cell === null || cell.isHeading) return null
  const rows = context.document.tables[cell.table]?.rows ?? []
  const heads = headsOver(cell, context)
  if (!AHEAD.test(heads) || BEHIND.test(heads) || isPastYear(heads, context)) return null
  const row = rows[cell.row] ?? []
  const isShare = /%/.test(heads) || row.some((index) => index !== null && /^\s*(?:%|phần trăm|tỷ lệ(?: \(?%\)?)?)\s*$/i.test(context.reading(index).text))
  return isShare ? { bound: bound.toLowerCase(), amount } : null
}

function isPastYear(heads: string, { fields }: ExtractContext): boolean {
  const [first] = fields.planYears
  const year = /20\d\d/.exec(heads)?.[0]
  return year !== undefined && first !== undefined && Number(year) < first
}
