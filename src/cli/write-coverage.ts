import { writeFileSync } from 'node:fs'
import { REFORM_AREAS, UsageError } from '../model/index.ts'
import { toCsv, toXlsx } from '../export/index.ts'
import type { coverage } from '../query/index.ts'
import type { Shell } from './shell.ts'

type Coverage = ReturnType<typeof coverage>

/** The coverage as CSV or XLSX, to a file or (but for XLSX) to stdout. @throws UsageError where XLSX has no file to go to. */
export async function writeCoverage(found: Coverage, format: 'csv' | 'xlsx', out: string | undefined, shell: Shell): Promise<void> {
  if (format === 'xlsx' && out === undefined) throw new UsageError('usage', { file: 'coverage --format xlsx', reason: '--out FILE' })
  const content = format === 'csv' ? [...toCsv(COLUMNS.map(({ name }) => name), toRows(found))].join('')
    : await toXlsx([{ name: 'coverage', columns: COLUMNS, rows: toRows(found) }])
  if (out === undefined) process.stdout.write(content)
  else {
    writeFileSync(out, content)
    shell.tell(out)
  }
}

const text = (name: string, about: string) => ({ name, type: 'text' as const, about, isKey: false })
const COLUMNS = [
  text('province', 'tỉnh, thành phố'), text('district', 'huyện, quận, thị xã'), text('commune', 'xã, phường, thị trấn'),
  { name: 'year', type: 'integer' as const, about: 'năm của kế hoạch', isKey: false },
  ...REFORM_AREAS.flatMap((area) => [text(area, 'covered, unclear, absent, not_readable'), text(`${area}_strength`, 'task: là nhiệm vụ; mention: có nhắc tới')]),
  text('documents', 'mã các văn bản'),
]

function toRows({ rows }: Coverage): Record<string, string | number | null>[] {
  return rows.map(({ locality, year, areas, strengths, documents }) => ({
    province: locality.province, district: locality.district, commune: locality.commune, year,
    ...Object.fromEntries(REFORM_AREAS.flatMap((area) => [[area, areas[area]], [`${area}_strength`, strengths[area]]])),
    documents: documents.join(' '),
  }))
}
