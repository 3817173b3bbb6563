import { COMPARED_FACTS, SECTION_KIND_NAMES, type CorpusVersions, type SideBySide, type TableColumn } from '../query/index.ts'
import type { CsvValue } from './csv.ts'
import { column, type ReportTable } from './report-table.ts'
import { toVersionsSheet } from './versions-sheet.ts'
import { toXlsx, type SheetTable } from './xlsx.ts'

type Row = Record<string, CsvValue>

/** A comparison as a flat file: a row for each section kind and each fact on each side that has it, or lacks the section. */
const COMPARISON_COLUMNS: readonly TableColumn[] = [
  column('what', 'text', 'section, references, deadlines, units hoặc targets'), column('value', 'text', 'Loại mục, hoặc giá trị được so sánh'),
  column('sharing', 'text', 'all: mọi bên có; some: một số bên; own: chỉ một bên'), column('side', 'integer', 'Số thứ tự của bên, từ 1'), column('name', 'text', 'Tên của bên'),
  column('document', 'text', 'Mã kế hoạch'), column('state', 'text', 'present, absent, not_readable, no_plan'), column('base', 'integer', 'Số của bên được so chữ với'),
  column('similarity', 'real', 'Phần chữ chung với bên đó, 0 đến 1'), column('page', 'integer', 'Trang, từ 1'), column('text', 'text', 'Nguyên văn'),
]

function toComparisonRows({ sides, sections, ...facts }: SideBySide): Row[] {
  const ofSide = (i: number): Row => ({ side: i + 1, name: sides[i]?.name ?? null, document: sides[i]?.document?.id ?? null })
  const ofSections = sections.flatMap(({ kind, sides: cells }) => cells.map((cell, i): Row => ({
    what: 'section', value: kind, ...ofSide(i), state: cell.state, base: cell.base === null ? null : cell.base + 1, similarity: cell.similarity,
    page: cell.content?.sections[0]?.page ?? null, text: cell.content?.text ?? null,
  })))
  const ofFacts = COMPARED_FACTS.flatMap((what) => (['all', 'some', 'own'] as const).flatMap((sharing) => facts[what][sharing].flatMap(({ value, sides: places }) =>
    places.flatMap((list, i) => list.map(({ raw, span }): Row => ({ what, value, sharing, ...ofSide(i), state: 'present', page: span.page, text: raw }))))))
  return [...ofSections, ...ofFacts]
}

export function toComparisonTable(found: SideBySide): ReportTable {
  return { name: 'comparison', columns: COMPARISON_COLUMNS, rows: toComparisonRows(found) }
}

/** A workbook: the sides, sections side by side, each list of facts with a column a side, what the columns mean, the versions. */
export function toComparisonXlsx(found: SideBySide, versions: CorpusVersions): Promise<Buffer> {
  const { sides } = found
  const names = sides.map(({ name }, i) => `[${i + 1}] ${name}`)
  const sheets: SheetTable[] = [
    {
      name: 'Các bên', columns: ['side', 'name', 'state', 'document', 'code', 'title', 'path'].map((name) => column(name, 'text', '')).concat(column('year', 'integer', ''), column('issued_on', 'date', '')),
      rows: sides.map(({ name, state, document }, i) => ({
        side: `[${i + 1}]`, name, state, document: document?.id ?? null, code: document?.code ?? null, title: document?.title ?? null, path: document?.path ?? null, year: document?.planYear ?? null, issued_on: document?.issuedOn ?? null,
      })),
    },
    {
      name: 'Mục', columns: [column('mục', 'text', ''), ...names.flatMap((name, i) => [column(name, 'text', ''), column(`giống [${i + 1}]`, 'real', '')])],
      rows: found.sections.map(({ kind, sides: cells }) => Object.fromEntries([
        ['mục', SECTION_KIND_NAMES[kind].vi],
        ...cells.flatMap((cell, i) => [[names[i] as string, cell.content?.text ?? `(${cell.state})`], [`giống [${i + 1}]`, cell.similarity]]),
      ]) as Row),
    },
    ...COMPARED_FACTS.map((what): SheetTable => ({
      name: FACT_SHEETS[what], columns: [column('giá trị', 'text', ''), column('chung', 'text', ''), ...names.map((name) => column(name, 'text', ''))],
      rows: (['all', 'some', 'own'] as const).flatMap((sharing) => found[what][sharing].map(({ value, sides: places }) => ({
        'giá trị': value, 'chung': sharing, ...Object.fromEntries(places.map((list, i) => [names[i] as string, list.map(({ raw, span }) => `${raw} (tr. ${span.page})`).join('\n') || null])),
      }))),
    })),
    { name: 'Từ điển dữ liệu', columns: [column('giá trị', 'text', ''), column('nghĩa', 'text', '')], rows: Object.entries(MEANINGS).map(([value, about]) => ({ 'giá trị': value, 'nghĩa': about })) },
    toVersionsSheet(versions),
  ]
  return toXlsx(sheets)
}

const FACT_SHEETS: Readonly<Record<(typeof COMPARED_FACTS)[number], string>> = { references: 'Văn bản viện dẫn', deadlines: 'Thời hạn', units: 'Đơn vị', targets: 'Chỉ tiêu' }
const MEANINGS: Readonly<Record<string, string>> = {
  'giống [n]': 'Phần chữ chung với bên được so, 0 đến 1', all: 'mọi bên có kế hoạch đều có', some: 'hơn một bên có', own: 'chỉ một bên có',
  '(absent)': 'kế hoạch đọc được và không có mục này', '(not_readable)': 'kế hoạch không đọc được đủ để biết', '(no_plan)': 'trong kho không có kế hoạch', '(tr. n)': 'trang của kế hoạch',
}
