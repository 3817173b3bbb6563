import type { DocumentKind } from '../model/index.ts'
import { stripMarks } from '../text/index.ts'

/** A kind of document: its name as printed, further names, and the letters that stand for it in symbols (Decree 30/2020/NĐ-CP, Phụ lục III). */
export interface DocumentKindRow {
  readonly kind: DocumentKind
  readonly name: string
  readonly alsoNamed?: readonly string[]
  /** Empty where the kind has none (laws, letters). */
  readonly abbreviations: readonly string[]
}

export const DOCUMENT_KIND_TABLE: readonly DocumentKindRow[] = [
  { kind: 'hien_phap', name: 'Hiến pháp', abbreviations: [] },
  { kind: 'bo_luat', name: 'Bộ luật', abbreviations: [] },
  { kind: 'luat', name: 'Luật', abbreviations: ['L'] },
  { kind: 'phap_lenh', name: 'Pháp lệnh', abbreviations: ['PL'] },
  { kind: 'lenh', name: 'Lệnh', abbreviations: ['L'] },
  { kind: 'nghi_dinh', name: 'Nghị định', abbreviations: ['NĐ'] },
  { kind: 'nghi_quyet', name: 'Nghị quyết', alsoNamed: ['Nghị quyết liên tịch'], abbreviations: ['NQ', 'NQLT'] },
  { kind: 'quyet_dinh', name: 'Quyết định', abbreviations: ['QĐ'] },
  { kind: 'chi_thi', name: 'Chỉ thị', abbreviations: ['CT'] },
  { kind: 'quy_che', name: 'Quy chế', abbreviations: ['QC'] },
  { kind: 'quy_dinh', name: 'Quy định', abbreviations: ['QyĐ', 'QĐi'] },
  { kind: 'thong_cao', name: 'Thông cáo', abbreviations: ['TC'] },
  { kind: 'thong_bao', name: 'Thông báo', abbreviations: ['TB'] },
  { kind: 'thong_tu_lien_tich', name: 'Thông tư liên tịch', abbreviations: ['TTLT'] },
  { kind: 'thong_tu', name: 'Thông tư', abbreviations: ['TT'] },
  { kind: 'huong_dan', name: 'Hướng dẫn', abbreviations: ['HD'] },
  { kind: 'chuong_trinh_hanh_dong', name: 'Chương trình hành động', abbreviations: ['CTHĐ', 'CTrHĐ'] },
  { kind: 'chuong_trinh', name: 'Chương trình', alsoNamed: ['Chương trình phối hợp', 'Chương trình công tác'], abbreviations: ['CTr', 'CTrPH', 'CTPH'] },
  { kind: 'ke_hoach', name: 'Kế hoạch', alsoNamed: ['Kế hoạch liên tịch', 'Kế hoạch phối hợp', 'Kế hoạch hành động'], abbreviations: ['KH', 'KHLT', 'KHPH'] },
  { kind: 'phuong_an', name: 'Phương án', abbreviations: ['PA'] },
  { kind: 'de_an', name: 'Đề án', abbreviations: ['ĐA'] },
  { kind: 'du_an', name: 'Dự án', abbreviations: ['DA'] },
  { kind: 'bao_cao', name: 'Báo cáo', abbreviations: ['BC'] },
  { kind: 'bien_ban', name: 'Biên bản', abbreviations: ['BB'] },
  { kind: 'to_trinh', name: 'Tờ trình', abbreviations: ['TTr'] },
  { kind: 'hop_dong', name: 'Hợp đồng', abbreviations: ['HĐ'] },
  { kind: 'cong_van', name: 'Công văn', alsoNamed: ['Văn bản', 'Công văn hỏa tốc'], abbreviations: ['CV'] },
  { kind: 'cong_dien', name: 'Công điện', abbreviations: ['CĐ'] },
  { kind: 'ban_ghi_nho', name: 'Bản ghi nhớ', abbreviations: ['BGN'] },
  { kind: 'ban_thoa_thuan', name: 'Bản thỏa thuận', abbreviations: ['BTT'] },
  { kind: 'giay_uy_quyen', name: 'Giấy ủy quyền', abbreviations: ['GUQ'] },
  { kind: 'giay_moi', name: 'Giấy mời', abbreviations: ['GM'] },
  { kind: 'giay_gioi_thieu', name: 'Giấy giới thiệu', abbreviations: ['GGT'] },
  { kind: 'giay_nghi_phep', name: 'Giấy nghỉ phép', abbreviations: ['GNP'] },
  { kind: 'phieu_gui', name: 'Phiếu gửi', abbreviations: ['PG'] },
  { kind: 'phieu_chuyen', name: 'Phiếu chuyển', abbreviations: ['PC'] },
  { kind: 'phieu_bao', name: 'Phiếu báo', abbreviations: ['PB'] },
  { kind: 'thu_cong', name: 'Thư công', abbreviations: [] },
  { kind: 'ket_luan', name: 'Kết luận', abbreviations: ['KL'] },
  { kind: 'chien_luoc', name: 'Chiến lược', abbreviations: ['CL'] },
  { kind: 'dieu_le', name: 'Điều lệ', abbreviations: ['ĐL'] },
]

/** The kind that the letters of a symbol stand for (`KH` in `KH-UBND`); null where they stand for none. Case tells `CT` from `CTr`, `TT` from `TTr`. */
export function kindOfAbbreviation(letters: string): DocumentKind | null {
  return DOCUMENT_KIND_TABLE.find((row) => row.abbreviations.includes(letters))?.kind ?? null
}

const KIND_BY_NAME = new Map(DOCUMENT_KIND_TABLE.flatMap(({ kind, name, alsoNamed = [] }) => [name, ...alsoNamed].map((one) => [toBareName(one), kind] as const)))

/**
 * The kind that a line names as a document's heading does, "KẾ HOẠCH": alone in the line, spaced out or without its
 * marks, with at most one letter misread. Null for anything else.
 */
export function readKindName(line: string): DocumentKind | null {
  if (line.length > 60) return null
  const bare = toBareName(line)
  const exact = KIND_BY_NAME.get(bare)
  if (exact) return exact
  if (bare.length < 7) return null
  for (const [name, kind] of KIND_BY_NAME) if (name.length >= 7 && name.length === bare.length && differsOnce(name, bare)) return kind
  return null
}

function toBareName(name: string): string {
  return stripMarks(name.normalize('NFC')).toLowerCase().replace(/[^a-z0-9]/g, '')
}

function differsOnce(a: string, b: string): boolean {
  let differences = 0
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) differences += 1
  return differences === 1
}
