import { stringify } from 'csv-stringify/sync'

export type CsvValue = string | number | boolean | null

/** Rows turned to text at a time. */
const CHUNK = 2000

/**
 * Comma-separated text as Excel reads it: UTF-8 with its mark, lines ended by CR LF, quotes where needed. A text that a
 * spreadsheet would take for a formula (it begins with = + - @) gets an apostrophe in front; numbers are left alone.
 */
export function* toCsv(columns: readonly string[], rows: Iterable<Readonly<Record<string, CsvValue>>>): Generator<string> {
  yield `\ufeff${toLines([columns])}`
  let chunk: CsvValue[][] = []
  for (const row of rows) {
    chunk.push(columns.map((column) => row[column] ?? null))
    if (chunk.length < CHUNK) continue
    yield toLines(chunk)
    chunk = []
  }
  if (chunk.length > 0) yield toLines(chunk)
}

function toLines(rows: readonly (readonly CsvValue[])[]): string {
  return stringify(rows.map((row) => [...row]), { escape_formulas: true, record_delimiter: 'windows', quoted_match: /[\r\n]/, cast: { boolean: (value) => (value ? '1' : '0') } })
}
