import type { TableColumn } from '../query/index.ts'
import { toCsv, type CsvValue } from './csv.ts'

/** An answer as a flat table, with what its columns mean. */
export interface ReportTable {
  /** What it is called in its data dictionary. */
  readonly name: string
  readonly columns: readonly TableColumn[]
  readonly rows: readonly Readonly<Record<string, CsvValue>>[]
  /** Rows in all, where the table has only the first; left out, the table is whole. */
  readonly rowsInAll?: number
}

export const column = (name: string, type: TableColumn['type'], about: string): TableColumn => ({ name, type, about, isKey: false })

export function toReportCsv({ columns, rows }: ReportTable): string {
  return [...toCsv(columns.map(({ name }) => name), rows)].join('')
}

/** Columns that tables of answers have in common: type and meaning. */
const SHARED: Readonly<Record<string, readonly [TableColumn['type'], string]>> = {
  document: ['text', 'Mã kế hoạch: 16 chữ số đầu của SHA-256'], id: ['text', 'Mã kế hoạch: 16 chữ số đầu của SHA-256'], code: ['text', 'Số, ký hiệu'], title: ['text', 'Trích yếu hoặc tên mục'], level: ['text', 'province, district, commune'],
  province: ['text', 'Tỉnh, thành phố'], district: ['text', 'Huyện, quận, thị xã, thành phố thuộc tỉnh'], commune: ['text', 'Xã, phường, thị trấn, đặc khu'], year: ['integer', 'Năm của kế hoạch'],
  section: ['text', 'Mã mục trong kế hoạch; head: phần trước mục đầu'], page: ['integer', 'Trang, từ 1'], start: ['integer', 'Vị trí đầu trong văn bản của trang, đơn vị UTF-16'], end: ['integer', 'Vị trí cuối, không tính'],
  raw: ['text', 'Nguyên văn'], relation: ['text', 'can_cu, thuc_hien, sua_doi, thay_the, de_cap'], issued_on: ['date', 'Ngày ban hành, ISO 8601, không chi tiết hơn bản in'], issuer: ['text', 'Cơ quan ban hành'],
  similarity: ['real', 'Phần giống nhau, 0 đến 1'], plans: ['integer', 'Số kế hoạch'],
}

/**
 * A table whose columns are named; those that are not among the shared ones are described beside their names.
 *
 * @param own Type and meaning of columns, in place of the shared ones.
 */
export function toReportTable(name: string, columns: readonly string[], rows: ReportTable['rows'], own: Readonly<Record<string, readonly [TableColumn['type'], string]>> = {}): ReportTable {
  return { name, columns: columns.map((one) => column(one, ...(own[one] ?? SHARED[one] ?? ['text', '']))), rows }
}
