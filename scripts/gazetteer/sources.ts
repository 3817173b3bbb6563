import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A unit as one source has it: full names with their types (`Xã Minh Châu`), codes with their leading zeros. */
export interface Listed {
  readonly province: string
  readonly provinceCode: string
  /** Null after July 2025. */
  readonly district: string | null
  readonly districtCode: string | null
  /** Null for a district without communes (islands). */
  readonly commune: string | null
  readonly communeCode: string | null
}

/** All units at one date. */
export interface Snapshot {
  readonly date: string
  readonly units: readonly Listed[]
}

/** One old commune (or district without communes) and one of its successors of 1 July 2025. */
export interface Transition {
  readonly old: Listed
  readonly newCode: string
  readonly newProvinceCode: string
}

/** The state of the map at each date for which there is a list, oldest first. */
export function readSnapshots(folder: string): Snapshot[] {
  return [
    { date: '2021-02-03', units: readCsv(join(folder, 'facts-only/communes-2021-02-03.csv')).map((row) => listed(row, ['Tỉnh Thành Phố', 'Mã TP', 'Quận Huyện', 'Mã QH', 'Phường Xã', 'Mã PX'])) },
    { date: '2023-04-10', units: readLevels(join(folder, 'facts-only/units-2023-04-10.json.xz')) },
    { date: '2025-03-01', units: readLevels(join(folder, 'facts-only/units-2025-03-01.json.xz')) },
    { date: '2025-06-30', units: readBefore(folder) },
    { date: '2025-07-01', units: readMerged(folder) },
    { date: '2026-04-30', units: readToday(folder) },
  ]
}

function listed(row: Record<string, string>, [province, provinceCode, district, districtCode, commune, communeCode]: readonly string[]): Listed {
  const cell = (name: string | undefined): string | null => (name && row[name]?.trim()) || null
  return {
    province: cell(province) ?? '', provinceCode: cell(provinceCode) ?? '', district: cell(district), districtCode: cell(districtCode),
    commune: cell(commune), communeCode: cell(communeCode),
  }
}

interface Level3 { level3_id: string; name: string }
interface Level2 { level2_id: string; name: string; level3s: Level3[] }
interface Level1 { level1_id: string; name: string; level2s: Level2[] }

function readLevels(file: string): Listed[] {
  const { data } = JSON.parse(execFileSync('xz', ['-dc', file], { maxBuffer: 1 << 28, encoding: 'utf8' })) as { data: Level1[] }
  return data.flatMap((province) => province.level2s.flatMap((district): Listed[] => {
    const above = { province: province.name, provinceCode: province.level1_id, district: district.name, districtCode: district.level2_id }
    const communes = district.level3s.map(({ name, level3_id }) => ({ ...above, commune: name, communeCode: level3_id }))
    return communes.length > 0 ? communes : [{ ...above, commune: null, communeCode: null }]
  }))
}

/** The last list before the merger; districts without communes stand in the list of districts alone. */
function readBefore(folder: string): Listed[] {
  const communes = readCsv(join(folder, 'mit/communes-before.csv')).map((row) => listed(row, ['Tỉnh / Thành Phố', 'Mã TP', 'Quận Huyện', 'Mã QH', 'Tên', 'Mã']))
  const seen = new Set(communes.map(({ districtCode }) => districtCode))
  const districts = readCsv(join(folder, 'mit/districts-before.csv')).map((row) => listed(row, ['Tỉnh / Thành Phố', 'Mã TP', 'Tên', 'Mã', '', '']))
  return [...communes, ...districts.filter(({ districtCode }) => !seen.has(districtCode))]
}

/** `00004` of `4.0`: this table has lost the zeros. */
function toCode(printed: string, digits: number): string {
  return String(Math.trunc(Number(printed))).padStart(digits, '0')
}

/** One commune's code is mistyped in the table of changes (Xã Ba Chẽ: 06970 there, 06978 in the official list). */
const MISTYPED: Readonly<Record<string, string>> = { '06970': '06978' }
const newCode = (row: Record<string, string>): string => {
  const code = toCode(row.newWardCode ?? '', 5)
  return MISTYPED[code] ?? code
}

function readMerged(folder: string): Listed[] {
  const rows = readCsv(join(folder, 'mit/old-to-new-2025.csv'))
  const byCode = new Map(rows.map((row) => [newCode(row), {
    province: row.newProvince ?? '', provinceCode: toCode(row.newProvinceCode ?? '', 2), district: null, districtCode: null, commune: row.newWard ?? '', communeCode: newCode(row),
  }]))
  return [...byCode.values()]
}

export function readTransitions(folder: string): Transition[] {
  return readCsv(join(folder, 'mit/old-to-new-2025.csv')).map((row) => ({
    old: {
      province: row.province ?? '', provinceCode: toCode(row.provinceCode ?? '', 2), district: row.district ?? '', districtCode: toCode(row.districtCode ?? '', 3),
      commune: row.ward || null, communeCode: row.wardCode ? toCode(row.wardCode, 5) : null,
    },
    newCode: newCode(row),
    newProvinceCode: toCode(row.newProvinceCode ?? '', 2),
  }))
}

interface TodayProvince { Code: string; FullName: string; Wards: { Code: string; FullName: string }[] }

function readToday(folder: string): Listed[] {
  const provinces = JSON.parse(readFileSync(join(folder, 'mit/units-2026-07-25.json'), 'utf8')) as TodayProvince[]
  return provinces.flatMap(({ Code, FullName, Wards }) =>
    Wards.map((ward) => ({ province: FullName, provinceCode: Code, district: null, districtCode: null, commune: ward.FullName, communeCode: ward.Code })))
}

/** `province_key,district_key,ward_key,alias_keyword`: names that a unit's parts had before (all letters bare and run together). */
export function readFormerNames(folder: string): { province: string; district: string; commune: string; former: string }[] {
  return readCsv(join(folder, 'mit/alias_ward.csv')).map((row) => ({
    province: row.province_key ?? '', district: row.district_key ?? '', commune: row.ward_key ?? '', former: row.alias_keyword ?? '',
  }))
}

/** Names that a district's parts had before. */
export function readFormerDistricts(folder: string): { province: string; district: string; former: string }[] {
  return readCsv(join(folder, 'mit/alias_district.csv')).map((row) => ({ province: row.province_key ?? '', district: row.district_key ?? '', former: row.alias_keyword ?? '' }))
}

/** RFC 4180 with a heading row. */
function readCsv(file: string): Record<string, string>[] {
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '')
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)]
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end !== ',') rows.push([])
  }
  const [heading = [], ...body] = rows.filter((row) => row.some((cell) => cell !== ''))
  return body.map((row) => Object.fromEntries(heading.map((name, column) => [name, row[column] ?? ''])))
}
