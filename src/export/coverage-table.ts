import { REFORM_AREAS } from '../model/index.ts'
import { AREA_NAMES, type AreaRow, type Coverage, type CoverageChange, type CoverageGap, type CoverageReport, type DimensionRow, type LocalityName, type TableColumn } from '../query/index.ts'
import type { CsvValue } from './csv.ts'
import { column, type ReportTable } from './report-table.ts'
import { toVersionsSheet } from './versions-sheet.ts'
import { toXlsx, type SheetTable } from './xlsx.ts'

/** The columns of a coverage table as a flat file: the cell's answer, how strongly, and how many plans say so. */
export const COVERAGE_COLUMNS: readonly TableColumn[] = [
  column('province', 'text', 'Tỉnh, thành phố'), column('district', 'text', 'Huyện, quận, thị xã, thành phố thuộc tỉnh'), column('commune', 'text', 'Xã, phường, thị trấn, đặc khu'),
  column('year', 'integer', 'Năm của kế hoạch'), column('plans', 'integer', 'Số kế hoạch'),
  ...REFORM_AREAS.flatMap((area) => [
    column(area, 'text', `${AREA_NAMES[area].vi}: covered, unclear, absent, not_readable, no_plan`), column(`${area}_strength`, 'text', 'task: là nhiệm vụ; mention: chỉ nhắc tới'), column(`${area}_plans`, 'integer', 'Số kế hoạch có lĩnh vực này'),
  ]),
  column('documents', 'text', 'Mã các kế hoạch, cách nhau bằng dấu cách'),
]

export function toCoverageRows({ rows }: Coverage): Record<string, CsvValue>[] {
  return rows.map(({ locality, year, documents, areas, strengths, counts }) => ({
    province: locality.province, district: locality.district, commune: locality.commune, year, plans: documents.length,
    ...Object.fromEntries(REFORM_AREAS.flatMap((area) => [[area, areas[area]], [`${area}_strength`, strengths[area]], [`${area}_plans`, counts[area].task + counts[area].mention]])),
    documents: documents.join(' '),
  }))
}

const PLACE = COVERAGE_COLUMNS.slice(0, 3)
const placeOf = ({ province, district, commune }: LocalityName): Record<string, CsvValue> => ({ province, district, commune })
const rowsOf = (columns: readonly TableColumn[], rows: readonly Record<string, CsvValue>[]): ReportTable => ({ name: 'coverage', columns, rows })

export const toCoverageTable = (table: Coverage): ReportTable => rowsOf(COVERAGE_COLUMNS, toCoverageRows(table))

/** What places gained and lost against their plan before. */
export function toChangeTable(changes: readonly CoverageChange[]): ReportTable {
  return rowsOf(
    [...PLACE, column('from', 'integer', 'Năm của kế hoạch trước'), column('to', 'integer', 'Năm của kế hoạch này'), column('gained', 'text', 'Lĩnh vực thêm'), column('lost', 'text', 'Lĩnh vực bớt')],
    changes.map(({ locality, from, to, gained, lost }) => ({ ...placeOf(locality), from, to, gained: gained.join(' '), lost: lost.join(' ') })),
  )
}

/** What the level above asks and plans do not take up. */
export function toGapTable(gaps: readonly CoverageGap[]): ReportTable {
  return rowsOf(
    [
      ...PLACE, column('year', 'integer', 'Năm của kế hoạch'), column('document', 'text', 'Mã kế hoạch'), column('above', 'text', 'Mã kế hoạch cấp trên'),
      column('asked', 'integer', 'Số lĩnh vực và chủ đề cấp trên giao'), column('distance', 'real', 'Phần chưa có trong kế hoạch, 0 đến 1; trống: không đọc được'),
      column('areas', 'text', 'Lĩnh vực chưa có'), column('subtopics', 'text', 'Chủ đề chưa có'), column('as_issued', 'text', 'Địa phương khi ban hành: cấp trên là cấp trên của ngày đó'),
    ],
    gaps.map(({ locality, asIssued, year, document, above, asked, distance, areas, subtopics }) => ({ ...placeOf(locality), year, document, above: above.join(' '), asked, distance, areas: areas.join(' '), subtopics: subtopics.join(' '), as_issued: [asIssued.commune, asIssued.district, asIssued.province].filter(Boolean).join(', ') })),
  )
}

/** One area: a row for each passage that shows it, or one for a place that does not have it. */
export function toAreaTable(rows: readonly AreaRow[]): ReportTable {
  return rowsOf(
    [
      ...PLACE, column('year', 'integer', 'Năm của kế hoạch'), column('state', 'text', 'covered, unclear, absent, not_readable'), column('strength', 'text', 'task: là nhiệm vụ; mention: chỉ nhắc tới'),
      column('since', 'integer', 'Năm đầu tiên có lĩnh vực này'), column('document', 'text', 'Mã kế hoạch'), column('section', 'text', 'Mục'), column('page', 'integer', 'Trang, từ 1'),
      column('evidence', 'text', 'Nguyên văn'), column('citing', 'text', 'Văn bản viện dẫn trong mục'), column('deadlines', 'text', 'Thời hạn trong mục'),
    ],
    rows.flatMap(({ locality, year, state, strength, since, evidence, documents }) => {
      const head = { ...placeOf(locality), year, state, strength, since }
      if (evidence.length === 0) return [{ ...head, document: documents.join(' ') }]
      return evidence.map((one) => ({ ...head, strength: one.strength, document: one.document, section: one.section, page: one.span.page, evidence: one.raw, citing: one.citing.join('; '), deadlines: one.deadlines.join('; ') }))
    }),
  )
}

export const toMissingTable = (missing: readonly LocalityName[]): ReportTable => rowsOf(PLACE, missing.map(placeOf))

/** One column for each sub-topic, kind of section or channel that occurs. */
export function toDimensionTable(rows: readonly DimensionRow[]): ReportTable {
  const values = [...new Set(rows.flatMap(({ counts }) => Object.keys(counts)))].sort()
  return rowsOf(
    [...PLACE, column('year', 'integer', 'Năm của kế hoạch'), column('plans', 'integer', 'Số kế hoạch'), ...values.map((value) => column(value, 'integer', 'Số kế hoạch có'))],
    rows.map(({ locality, year, documents, counts }) => ({ ...placeOf(locality), year, plans: documents.length, ...Object.fromEntries(values.map((value) => [value, counts[value] ?? 0])) })),
  )
}

/** A workbook: the table, its totals, changes, gaps and places without a plan, what the columns mean, the versions. */
export function toCoverageXlsx({ coverage, changes, gaps, missing, versions }: CoverageReport): Promise<Buffer> {
  const whole = (name: string): TableColumn => column(name, 'integer', '')
  const tables: SheetTable[] = [
    { ...toCoverageTable(coverage), name: 'Độ phủ' },
    {
      name: 'Tổng hợp', columns: [whole('year'), column('area', 'text', ''), ...['localities', 'covered', 'unclear', 'absent', 'not_readable'].map(whole), column('share', 'real', 'Phần địa phương có, trong số đọc được')],
      rows: coverage.totals.flatMap(({ year, localities, areas }) => REFORM_AREAS.map((area) => ({ year, area, localities, ...areas[area] }))),
    },
    { ...toChangeTable(changes), name: 'Thay đổi' }, { ...toGapTable(gaps), name: 'So với cấp trên' }, { ...toMissingTable(missing ?? []), name: 'Chưa có kế hoạch' },
  ]
  const meanings = tables.flatMap(({ name, columns }) => columns.filter(({ about }) => about !== '').map((one) => ({ 'bảng': name, 'cột': one.name, 'nghĩa': one.about })))
  return toXlsx([...tables, { name: 'Từ điển dữ liệu', columns: ['bảng', 'cột', 'nghĩa'].map((name) => column(name, 'text', '')), rows: meanings }, toVersionsSheet(versions)])
}
