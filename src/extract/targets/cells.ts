import type { ExtractContext, Reading } from '../extractor.ts'
import { headsOver } from '../table-heads.ts'

/** A number alone in its cell, with what may stand before it. */
const BARE = /^\s*(?<bound>≥|>=|≤|<=|>|<|trên|từ|tối thiểu|ít nhất)?\s*(?<amount>\d[\d.,]*)\s*$/i
/** Columns of what is to be reached, and of what has been. */
const AHEAD = /chỉ tiêu|mục tiêu|kế hoạch|phấn đấu|yêu cầu|đăng ký/i
const BEHIND = /thực hiện|kết quả|hiện trạng|ước|đạt được|năm trước/i

/** A cell that names the unit of its row. */
const A_SHARE = /^\s*(?:%|phần trăm|tỷ lệ(?: \(?%\)?)?)\s*$/i
/** "Điểm phấn đấu"; not the most that can be had. */
const OF_POINTS = /điểm/i
const AT_MOST = /tối đa|chuẩn/i

/**
 * What a bare number of a table means: "98" in the column "Chỉ tiêu năm 2024", where the unit `%` stands in a cell of its
 * own row or in the column's heading; "8,50" under "Điểm phấn đấu".
 *
 * @returns The printed bound, "" where there is none, the printed number and its unit; null where the cell is neither share nor score.
 */
export function readFigureCell({ text, cell }: Reading, context: ExtractContext): { bound: string; amount: string; unit: string } | null {
  if (cell === null || cell.isHeading) return null
  const { bound = '', amount } = BARE.exec(text)?.groups ?? {}
  if (amount === undefined) return null
  const heads = headsOver(cell, context)
  if (!AHEAD.test(heads) || BEHIND.test(heads) || isPastYear(heads, context)) return null
  const row = context.document.tables[cell.table]?.rows[cell.row] ?? []
  const isShare = /%/.test(heads) || row.some((index) => index !== null && A_SHARE.test(context.reading(index).text))
  const unit = isShare ? '%' : OF_POINTS.test(heads) && !AT_MOST.test(heads) ? 'điểm' : null
  return unit === null ? null : { bound: bound.toLowerCase(), amount, unit }
}

function isPastYear(heads: string, { fields }: ExtractContext): boolean {
  const [first] = fields.planYears
  const year = /20\d\d/.exec(heads)?.[0]
  return year !== undefined && first !== undefined && Number(year) < first
}
