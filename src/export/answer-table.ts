import type { Calendar, Family, Lineage, PlanReuse, Reuse, SearchResult } from '../query/index.ts'
import type { CsvValue } from './csv.ts'
import { toReportTable, type ReportTable } from './report-table.ts'

type Row = Readonly<Record<string, CsvValue>>

/** A line a hit; a query that finds nothing has one line, too, so that no query is lost. */
export function toSearchTable(answers: readonly (SearchResult & { readonly query: string })[]): ReportTable {
  const rows = answers.flatMap(({ query, hits, found, isComplete }): Row[] => {
    const head = { query, found, complete: isComplete }
    if (hits.length === 0) return [head]
    return hits.map(({ rank, id, code, planYear, locality, section, title, page, isExact, snippet }) => ({ ...head, rank, id, code, year: planYear, ...locality, section, title, page, exact: isExact, snippet }))
  })
  const table = toReportTable('hits', ['query', 'found', 'complete', 'rank', 'id', 'code', 'year', 'commune', 'district', 'province', 'section', 'title', 'page', 'exact', 'snippet'], rows, {
    query: ['text', 'Câu tìm'], found: ['integer', 'Số mục tìm được'], complete: ['boolean', '1: found là tất cả; 0: còn nhiều hơn thế'], rank: ['integer', 'Thứ hạng, từ 1; trống: không tìm thấy gì'],
    title: ['text', 'Tên mục'], exact: ['boolean', '1: đúng cả dấu'], snippet: ['text', 'Đoạn trích, chữ tìm được trong **'],
  })
  return { ...table, rowsInAll: answers.reduce((sum, { found }) => sum + Math.max(1, found), 0) }
}

export function toCalendarTable({ entries, undated }: Calendar): ReportTable {
  const rows = [...entries, ...undated].map(({ from, due, value, type, bound, isRepeated, anchorInferred, raw, span, task, units, title, code, document, locality }): Row => ({
    due, from, value, type, bound, repeated: isRepeated, year_inferred: anchorInferred, raw, task, units: units.join('; '), ...locality, code, title, document, page: span.page, start: span.start, end: span.end,
  }))
  return toReportTable('deadlines', ['due', 'from', 'value', 'type', 'bound', 'repeated', 'year_inferred', 'raw', 'task', 'units', 'commune', 'district', 'province', 'code', 'title', 'document', 'page', 'start', 'end'], rows, {
    due: ['date', 'Ngày đến hạn; trống: không có ngày (thường xuyên, khi có việc)'], from: ['date', 'Ngày bắt đầu, nếu là một khoảng'], value: ['text', 'Giá trị theo EDTF (ISO 8601-2)'],
    type: ['text', 'date, month, quarter, year, period, recurring, continuous, event'], bound: ['text', 'on, by, before, from, until'], repeated: ['boolean', '1: một lần trong nhiều lần lặp lại'],
    year_inferred: ['boolean', '1: năm suy ra từ năm của kế hoạch'], task: ['text', 'Việc phải làm'], units: ['text', 'Đơn vị, cách nhau bằng ;'],
  })
}

/** Counts of due days; `by` names the first column. */
export function toCountTable(by: string, counts: readonly Row[]): ReportTable {
  return toReportTable('counts', [by, 'count'], counts, { [by]: ['text', 'Tháng, đơn vị hoặc địa phương'], count: ['integer', 'Số lượt đến hạn'] })
}

/** A line a sentence: whose it is, and the plan that has it most alike. */
export function toReuseTable({ id, sections }: Reuse): ReportTable {
  const rows = sections.flatMap((section) => section.sentences.map(({ text, origin, documents }): Row => ({
    document: id, section: section.id, title: section.title, origin, sentence: text, source: documents[0]?.id ?? null, source_section: documents[0]?.section ?? null, similarity: documents[0]?.similarity ?? null, plans: documents.length,
  })))
  return toReportTable('sentences', ['document', 'section', 'title', 'origin', 'sentence', 'source', 'source_section', 'similarity', 'plans'], rows, {
    title: ['text', 'Tên mục'], origin: ['text', 'own: lời riêng; above: của cấp trên; boilerplate: câu mẫu; shared: chung với nơi khác'], sentence: ['text', 'Câu'],
    source: ['text', 'Mã kế hoạch có câu giống nhất'], source_section: ['text', 'Mục của kế hoạch đó'], plans: ['integer', 'Số kế hoạch khác có câu này'],
  })
}

export function toPlanReuseTable(plans: readonly PlanReuse[]): ReportTable {
  const rows = plans.map(({ id, code, title, level, locality, planYear, words, shares, closest }): Row => ({
    document: id, code, title, level, ...locality, year: planYear, words, ...shares, closest: closest?.id ?? null, closest_relation: closest?.relation ?? null, closest_share: closest?.share ?? null,
  }))
  return toReportTable('own-wording', ['document', 'code', 'title', 'level', 'commune', 'district', 'province', 'year', 'words', 'own', 'above', 'boilerplate', 'shared', 'closest', 'closest_relation', 'closest_share'], rows, {
    words: ['integer', 'Số chữ được so'], own: ['real', 'Phần lời riêng, 0 đến 1'], above: ['real', 'Phần theo cấp trên'], boilerplate: ['real', 'Phần câu mẫu chung'], shared: ['real', 'Phần chung với nơi khác'],
    closest: ['text', 'Mã kế hoạch của nơi khác có chung nhiều nhất'], closest_relation: ['text', 'above: cấp trên; peer: nơi khác'], closest_share: ['real', 'Phần chung với kế hoạch đó'],
  })
}

export function toFamilyTable(families: readonly Family[], lineages: readonly Lineage[]): ReportTable {
  const rows = [
    ...families.flatMap(({ documents, similarity }, i) => documents.map(({ id }): Row => ({ what: 'family', group: i + 1, document: id, later: null, because: null, similarity }))),
    ...lineages.map(({ earlier, later, because, similarity }, i): Row => ({ what: 'version', group: i + 1, document: earlier, later, because, similarity })),
  ]
  return toReportTable('families', ['what', 'group', 'document', 'later', 'because', 'similarity'], rows, {
    what: ['text', 'family: nhóm gần như giống nhau; version: bản trước và bản sau của một kế hoạch'], group: ['integer', 'Số thứ tự của nhóm hay cặp'], later: ['text', 'Mã bản sau'], because: ['text', 'replaced: thay tệp cũ; amended: ngày sau; numbered: đã có số, bản kia chưa; undated: chưa rõ bản nào trước'],
  })
}

/** Rows of SQL: a column's type is what its values have in common. */
export function toSqlTable(columns: readonly string[], rows: readonly Row[]): ReportTable {
  const typeOf = (name: string): 'integer' | 'real' | 'text' => {
    const values = rows.map((row) => row[name] ?? null).filter((value) => value !== null)
    if (values.length === 0 || values.some((value) => typeof value !== 'number')) return 'text'
    return values.every((value) => Number.isInteger(value)) ? 'integer' : 'real'
  }
  return toReportTable('query', columns, rows, Object.fromEntries(columns.map((name) => [name, [typeOf(name), '']])))
}
