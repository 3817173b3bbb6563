import { runExtractors, type Extractor } from '../../src/extract/index.ts'
import { units } from '../../src/extract/units/index.ts'
import type { ColumnRole, SegmentedDocument, UnitRole } from '../../src/model/index.ts'
import { documentOf, NO_FIELDS, type Setting } from './one-passage.ts'

const ROLES: Readonly<Record<UnitRole, string>> = { chu_tri: 'ct', phoi_hop: 'ph', thuc_hien: 'th', kiem_tra: 'kt', nhan: 'nh' }

/** The rows of a table written as text: `printed => name role; name role`, one a line, nothing after the arrow where no unit is meant. */
export function rowsOf(table: string): { printed: string; expected: string[] }[] {
  return table.split('\n').map((line) => line.trim()).filter((line) => line !== '').map((line) => {
    const [printed = '', facts = ''] = line.split('=>').map((part) => part.trim())
    return { printed, expected: facts === '' ? [] : facts.split(';').map((one) => one.trim()) }
  })
}

/** `name role` of what the units extractor finds, in the order of the text. */
export function unitsIn(document: SegmentedDocument): string[] {
  const { facts } = runExtractors([units as unknown as Extractor], document, NO_FIELDS)
  return facts.map(({ values }) => {
    const { name, role } = values as { name: string; role: UnitRole }
    return `${name} ${ROLES[role]}`
  })
}

/** A document with one cell of a table. */
export function cellOf(text: string, role: ColumnRole): SegmentedDocument {
  const setting: Setting = { zone: 'appendix', kinds: ['phu_luc'] }
  const document = documentOf([text], setting)
  const cell = { table: 0, row: 1, column: 2, role, isHeading: false }
  return { ...document, passages: document.passages.map((passage) => ({ ...passage, form: 'cell' as const, cell })), tables: [{ start: 0, end: text.length, columns: [role], rows: [] }] }
}
