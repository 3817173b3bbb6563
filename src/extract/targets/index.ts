import { defineExtractor, type ExtractContext, type Reading } from '../extractor.ts'
import { plainOf } from '../plain-text.ts'
import { isTelling } from '../telling.ts'
import { readFigureCell } from './cells.ts'
import { readComparator } from './comparators.ts'
import { findCounts } from './counts.ts'
import { findQuantities } from './quantities.ts'
import { findShares } from './shares.ts'
import { readShare } from './target.ts'

const SUBJECT_LENGTH = 160
/** Signs that a passage can promise a quantity at all. */
const A_NUMBER = /\d|(?:thiểu|nhất) (?:mỗi|một|hai|ba|bốn|sáu|mười)|(?:hai|ba|bốn|sáu) (?:hội|lớp|cuộc|buổi|đợt|chuyên|phóng|mô|sáng)/

/** Chỉ tiêu: a quantity that the plan commits itself to, such as "trên 80% hồ sơ" or "tối thiểu 02 hội nghị". */
export const targets = defineExtractor({
  name: 'targets',
  version: 7,
  fact: 'targets',
  reads: { zones: ['body', 'closing', 'appendix'] },
  *find(reading, context) {
    if (reading.cell?.isHeading || reading.cell?.role === 'ordinal' || isTelling(reading, context)) return
    const plain = plainOf(reading)
    if (!A_NUMBER.test(plain.lower)) return
    const inCell = readFigureCell(reading, context)
    const value = inCell && readShare(inCell.amount)
    if (inCell && value !== null) {
      yield { at: plain.range(0, plain.text.length), comparator: readComparator(inCell.bound), value, unit: inCell.unit, subject: subjectOfRow(reading, context), confidence: 0.85 }
      return
    }
    const taken: { start: number; end: number }[] = []
    const [planYear = 0] = context.fields.planYears
    const shares = /%|phần trăm/.test(plain.lower) ? findShares(plain.lower, planYear) : []
    for (const { match, ...target } of [...shares, ...findQuantities(plain.lower, planYear), ...findCounts(plain.lower, planYear, reading)]) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (taken.some((one) => start < one.end && end > one.start)) continue
      taken.push({ start, end })
      yield { at: plain.range(start, end), ...target, subject: subjectOf(plain.text, start, end) }
    }
  },
})

/** What a row of a table measures. */
function subjectOfRow({ cell, index }: Reading, { document, reading }: ExtractContext): string | null {
  const row = cell === null ? [] : (document.tables[cell.table]?.rows[cell.row] ?? [])
  const words = row.filter((one): one is number => one !== null && one !== index).map((one) => reading(one).text.replace(/\s+/g, ' ').trim()).sort((a, b) => b.length - a.length)[0] ?? ''
  return words === '' ? null : words.slice(0, SUBJECT_LENGTH)
}

/** What is measured: the words after a share ("100% hồ sơ …"), or before it where it ends the clause ("Tỷ lệ … đạt 90%"). */
function subjectOf(text: string, start: number, end: number): string | null {
  const rest = /^[^.;:()]{0,400}/.exec(text.slice(end, end + 400))?.[0].replace(/^(?: số| tổng số| các)? /, '').trim() ?? ''
  const words = rest.split(/,/)[0]?.trim() || wordsBefore(text, start)
  return words === '' ? null : words.length > SUBJECT_LENGTH ? `${words.slice(0, SUBJECT_LENGTH - 1)}…` : words
}

function wordsBefore(text: string, start: number): string {
  const head = text.slice(Math.max(0, start - 400), start)
  const clause = head.slice(Math.max(...['.', ';', ':', '(', ')'].map((stop) => head.lastIndexOf(stop))) + 1)
  return clause.replace(/(?:phấn đấu|bảo đảm|đảm bảo|đạt|tỷ lệ|là|giảm|tăng)?\s*$/i, '').replace(/^[\s\-+*•]+/, '').trim()
}
