import { REFORM_AREAS } from '../model/index.ts'
import { AREA_NAMES, type Coverage, type CoverageReport, type TableColumn } from '../query/index.ts'
import { toCsv, type CsvValue } from './csv.ts'
import { toVersionsSheet } from './versions-sheet.ts'
import { toXlsx, type SheetTable } from './xlsx.ts'

const column = (name: string, type: TableColumn['type'], about: string): TableColumn => ({ name, type, about, isKey: false })

/** The columns of a coverage table as a flat file: the cell's answer, how strongly, and how many plans say so. */
export const COVERAGE_COLUMNS: readonly TableColumn[] = [
  column('province', 'text', 'Tỉnh, thành phố'), column('district', 'text', 'Huyện, quận, thị xã, thành phố thuộc tỉnh'), column('commune', 'text', 'Xã, phường, thị trấn, đặc khu'),
  column('year', 'integer', 'Năm của kế hoạch'), column('plans', 'integer', 'Số kế hoạch'),
  ...REFORM_AREAS.flatMap((area) => [
    column(area, 'text', `${AREA_NAMES[area].vi}: covered, unclear, absent, not_readable`), column(`${area}_strength`, 'text', 'task: là nhiệm vụ; mention: chỉ nhắc tới'), column(`${area}_plans`, 'integer', 'Số kế hoạch có lĩnh vực này'),
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

export function toCoverageCsv(table: Coverage): string {
  return [...toCsv(COVERAGE_COLUMNS.map(({ name }) => name), toCoverageRows(table))].join('')
}

/** A workbook: the table, its totals, changes, gaps and places without a plan, what the columns mean, the versions. */
export function toCoverageXlsx({ coverage, changes, gaps, missing, versions }: CoverageReport): Promise<Buffer> {
  const place = ['province', 'district', 'commune'].map((name) => column(name, 'text', ''))
  const text = (name: string): TableColumn => column(name, 'text', '')
  const whole = (name: string): TableColumn => column(name, 'integer', '')
  const sheets: SheetTable[] = [
    { name: 'Độ phủ', columns: COVERAGE_COLUMNS, rows: toCoverageRows(coverage) },
    {
      name: 'Tổng hợp', columns: [whole('year'), text('area'), ...['localities', 'covered', 'unclear', 'absent', 'not_readable'].map(whole), column('share', 'real', '')],
      rows: coverage.totals.flatMap(({ year, localities, areas }) => REFORM_AREAS.map((area) => ({ year, area, localities, ...areas[area] }))),
    },
    {
      name: 'Thay đổi', columns: [...place, whole('from'), whole('to'), text('gained'), text('lost')],
      rows: changes.map(({ locality: { level: _, ...names }, from, to, gained, lost }) => ({ ...names, from, to, gained: gained.join(' '), lost: lost.join(' ') })),
    },
    {
      name: 'So với cấp trên', columns: [...place, whole('year'), text('document'), text('above'), text('areas'), text('subtopics')],
      rows: gaps.map(({ locality: { level: _, ...names }, year, document, above, areas, subtopics }) => ({ ...names, year, document, above: above.join(' '), areas: areas.join(' '), subtopics: subtopics.join(' ') })),
    },
    { name: 'Chưa có kế hoạch', columns: place, rows: (missing ?? []).map(({ level: _, ...names }) => names) },
    { name: 'Từ điển dữ liệu', columns: [text('cột'), text('nghĩa')], rows: COVERAGE_COLUMNS.map(({ name, about }) => ({ 'cột': name, 'nghĩa': about })) },
    toVersionsSheet(versions),
  ]
  return toXlsx(sheets)
}
