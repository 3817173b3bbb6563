import type { TableCell } from '../model/index.ts'
import type { ExtractContext } from './extractor.ts'

/** The words over a cell's column, top to bottom. */
export function headsOver({ table, column }: TableCell, context: ExtractContext): string {
  return (context.document.tables[table]?.rows ?? []).flatMap((row) => {
    const index = row[column] ?? null
    const head = index === null ? null : context.reading(index)
    return head?.cell?.isHeading ? [head.text] : []
  }).join(' ')
}
