// Rows and answers to files: CSV, XLSX, JSON Lines, Parquet, iCalendar, GraphML, a page of HTML, each with its data dictionary.
// In: an open corpus, or an answer of the query room.
// Out: files in a folder, or their content.
export { EXPORT_FORMATS, exportCorpus, type ExportFormat, type ExportReport } from './corpus-export.ts'
export { toCsv, type CsvValue } from './csv.ts'
export { toGraphml } from './graphml.ts'
export { toIcs } from './icalendar.ts'
export { toDatapackage, type DescribedTable, type WrittenTable } from './datapackage.ts'
export { toXlsx, type SheetTable } from './xlsx.ts'
export { toCoverageHtml } from './coverage-html.ts'
export { COVERAGE_COLUMNS, toAreaTable, toChangeTable, toCoverageRows, toCoverageTable, toCoverageXlsx, toDimensionTable, toGapTable, toMissingTable } from './coverage-table.ts'
export { toComparisonHtml } from './comparison-html.ts'
export { toComparisonTable, toComparisonXlsx } from './comparison-table.ts'
export { toChainTable, toCitationTable, toCitedTable, toEdgeTable, toStaleTable } from './citation-table.ts'
export { toCalendarTable, toCountTable, toFamilyTable, toPlanReuseTable, toReuseTable, toSearchTable, toSqlTable } from './answer-table.ts'
export { toReportCsv, type ReportTable } from './report-table.ts'
