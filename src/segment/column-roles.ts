import type { ColumnRole } from '../model/index.ts'
import { toPattern } from '../text/index.ts'
import { plain } from './signs.ts'

/** What a column's header may say, by what the column holds. The first row that fits decides. */
const COLUMN_WORDINGS: readonly (readonly [ColumnRole, readonly string[]])[] = [
  ['ordinal', ['stt', 'tt', 'so tt', 'so thu tu']],
  // Whom one goes to see does not act.
  ['content', ['duoc kiem tra', 'duoc giam sat', 'duoc khao sat', 'kiem tra tai', 'dia diem']],
  ['lead_unit', ['chu tri', 'chiu trach nhiem', 'dau moi', 'tham muu']],
  ['coordinating_unit', ['phoi hop']],
  ['time', ['thoi gian', 'thoi han', 'thoi diem', 'tien do', 'hoan thanh', 'lo trinh', 'ngay', 'thang', 'bat dau', 'ket thuc', 'tan suat', 'ky bao cao']],
  ['product', ['san pham', 'ket qua', 'dau ra', 'hinh thuc van ban']],
  ['target', ['chi tieu', 'muc tieu', 'so luong', 'don vi tinh', 'dvt', 'ke hoach nam']],
  ['budget', ['kinh phi', 'du toan', 'nguon von', 'thanh tien', 'don gia', 'nguon kinh phi']],
  ['reference', ['can cu', 'van ban', 'so ky hieu']],
  ['note', ['ghi chu']],
  ['unit', ['don vi thuc hien', 'co quan thuc hien', 'don vi', 'co quan', 'bo phan', 'nguoi thuc hien', 'thuc hien', 'noi thuc hien', 'phu trach', 'can bo', 'xa thi tran', 'xa phuong', 'phuong xa', 'dia phuong']],
  ['content', ['noi dung', 'nhiem vu', 'cong viec', 'hoat dong', 'ten', 'tieu chi', 'linh vuc', 'hang muc', 'hinh thuc', 'doi tuong', 'mo hinh']],
]

/** A number's column says nothing else; the others may say more than their wording. */
const COLUMN_PATTERNS = COLUMN_WORDINGS.map(([role, wordings]) =>
  [role, new RegExp(role === 'ordinal' ? `^(?:${wordings.join('|')})$` : `(?:^| )(?:${wordings.join('|')})(?:$| )`)] as const)

const SIGNS = toPattern(String.raw`[^\p{L}\p{N}\s]`, 'g')

/** The role that a column's header tells; `other` where it tells none. */
export function readColumnRole(header: string): ColumnRole {
  const bare = plain(header).replace(SIGNS, ' ').replace(/\s+/g, ' ').trim()
  if (bare === '') return 'other'
  return COLUMN_PATTERNS.find(([, pattern]) => pattern.test(bare))?.[0] ?? 'other'
}

/** How many different columns the words of a header row name. */
export function rolesIn(words: string): number {
  return COLUMN_PATTERNS.filter(([role, pattern]) => role !== 'ordinal' && pattern.test(words)).length
}
