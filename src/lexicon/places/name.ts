import { foldForComparison, stripMarks } from '../../text/index.ts'
import type { Level } from '../../model/index.ts'

/** Types of unit as written in front of a name. `đặc khu` came in July 2025; `quận`, `huyện`, `thị xã`, `thị trấn` went. */
export const UNIT_TYPES = ['tỉnh', 'thành phố', 'quận', 'huyện', 'thị xã', 'phường', 'xã', 'thị trấn', 'đặc khu'] as const
export type UnitType = (typeof UNIT_TYPES)[number]

/** The tiers at which a type occurs: `thành phố` is a province (Hà Nội) or a district (Quảng Ngãi). */
export const TIERS_OF_TYPE: Readonly<Record<UnitType, readonly Level[]>> = {
  'tỉnh': ['province'], 'thành phố': ['province', 'district'], 'quận': ['district'], 'huyện': ['district'], 'thị xã': ['district'],
  'phường': ['commune'], 'xã': ['commune'], 'thị trấn': ['commune'], 'đặc khu': ['commune'],
}

/** What people write for the types; a stop after an abbreviation is taken off before looking here. */
const PRINTED_TYPES: Readonly<Record<string, UnitType>> = {
  'tỉnh': 'tỉnh', 'tinh': 'tỉnh', 'thành phố': 'thành phố', 'thanh pho': 'thành phố', 'tp': 'thành phố', 't.p': 'thành phố', 'thủ đô': 'thành phố',
  'quận': 'quận', 'quan': 'quận', 'q': 'quận', 'huyện': 'huyện', 'huyen': 'huyện', 'h': 'huyện',
  'thị xã': 'thị xã', 'thi xa': 'thị xã', 'tx': 'thị xã', 't.x': 'thị xã', 'phường': 'phường', 'phuong': 'phường', 'p': 'phường',
  'xã': 'xã', 'xa': 'xã', 'thị trấn': 'thị trấn', 'thi tran': 'thị trấn', 'tt': 'thị trấn', 't.t': 'thị trấn', 'đặc khu': 'đặc khu', 'dac khu': 'đặc khu',
}
const TYPE = new RegExp(`^(${Object.keys(PRINTED_TYPES).sort((a, b) => b.length - a.length).map((type) => foldForComparison(type).replace('.', '\\.')).join('|')})(?:\\.\\s*|\\s+|(?=\\d))`)
const FOLDED_TYPES = new Map(Object.entries(PRINTED_TYPES).map(([printed, type]) => [foldForComparison(printed), type]))

/**
 * Takes the type off a printed name: `TP. Quảng Ngãi` → `thành phố`, `quảng ngãi`.
 *
 * @returns The name folded for comparison; the type null where none is printed.
 */
export function readTypedName(printed: string): { type: UnitType | null; name: string } {
  const folded = foldForComparison(printed)
  const match = TYPE.exec(folded)
  const rest = match ? folded.slice(match[0].length).trim() : ''
  if (!match || rest === '') return { type: null, name: folded }
  return { type: FOLDED_TYPES.get(match[1] as string) ?? null, name: rest }
}

/** The form under which two spellings of one name are equal: no case, no punctuation, one place of the tone, `Phường 01` as `1`. */
export function toNameKey(name: string): string {
  return foldForComparison(name).replace(/[-'.,]/g, ' ').replace(/\b0+(?=\d)/g, '').replace(/\s+/g, ' ').trim()
}

/** The same without marks and spaces: `Thạnh Trị` → `thanhtri`; `M'Drắk` and `Mdrak` are one. */
export function toBareKey(name: string): string {
  return stripMarks(toNameKey(name)).replace(/ /g, '')
}
