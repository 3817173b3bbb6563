import type { CorpusVersions, TableColumn } from '../query/index.ts'
import type { SheetTable } from './xlsx.ts'

const text = (name: string): TableColumn => ({ name, type: 'text', about: '', isKey: false })

/** The sheet that every workbook ends with: versions of the software, its stages, extractors and models. */
export function toVersionsSheet({ kehoach, schema, stages, extractors, pipelines }: CorpusVersions): SheetTable {
  const rows = [['kehoach', kehoach.join(', ')], ['schema', String(schema)], ...Object.entries({ ...stages, ...extractors }).map(([name, versions]) => [name, versions.join(', ')]), ...pipelines.map((one) => ['quy trình', one])]
  return { name: 'Phiên bản', columns: [text('thành phần'), text('phiên bản')], rows: rows.map(([name = '', version = '']) => ({ 'thành phần': name, 'phiên bản': version })) }
}
