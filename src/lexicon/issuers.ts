import { stripMarks } from '../text/index.ts'

/** Bodies by the letters that stand for them in symbols. `null`: known as a body, but the letters alone do not tell which (level, place). */
export const ISSUER_TABLE: Readonly<Record<string, string | null>> = {
  // the state's centre
  'QH': 'Quốc hội', 'UBTVQH': 'Ủy ban Thường vụ Quốc hội', 'CTN': 'Chủ tịch nước', 'CP': 'Chính phủ', 'TTg': 'Thủ tướng Chính phủ',
  'HĐBT': 'Hội đồng Bộ trưởng', 'VPCP': 'Văn phòng Chính phủ', 'VPQH': 'Văn phòng Quốc hội', 'TANDTC': 'Tòa án nhân dân tối cao',
  'VKSNDTC': 'Viện kiểm sát nhân dân tối cao', 'KTNN': 'Kiểm toán nhà nước', 'NHNN': 'Ngân hàng Nhà nước Việt Nam', 'TTCP': 'Thanh tra Chính phủ',
  'UBDT': 'Ủy ban Dân tộc', 'BHXH': 'Bảo hiểm xã hội Việt Nam', 'HĐTĐKT': null, 'BTĐKT': null,
  'BNV': 'Bộ Nội vụ', 'BTC': 'Bộ Tài chính', 'BTP': 'Bộ Tư pháp', 'BTTTT': 'Bộ Thông tin và Truyền thông', 'BKHCN': 'Bộ Khoa học và Công nghệ',
  'BKHĐT': 'Bộ Kế hoạch và Đầu tư', 'BGDĐT': 'Bộ Giáo dục và Đào tạo', 'BYT': 'Bộ Y tế', 'BCA': 'Bộ Công an', 'BQP': 'Bộ Quốc phòng',
  'BNG': 'Bộ Ngoại giao', 'BCT': 'Bộ Công Thương', 'BXD': 'Bộ Xây dựng', 'BGTVT': 'Bộ Giao thông vận tải', 'BTNMT': 'Bộ Tài nguyên và Môi trường',
  'BNNPTNT': 'Bộ Nông nghiệp và Phát triển nông thôn', 'BNNMT': 'Bộ Nông nghiệp và Môi trường', 'BLĐTBXH': 'Bộ Lao động - Thương binh và Xã hội',
  'BVHTTDL': 'Bộ Văn hóa, Thể thao và Du lịch', 'BDTTG': 'Bộ Dân tộc và Tôn giáo', 'BCVT': 'Bộ Bưu chính, Viễn thông',
  // the Party
  'TW': 'Ban Chấp hành Trung ương Đảng', 'BTCTW': 'Ban Tổ chức Trung ương', 'BTGTW': 'Ban Tuyên giáo Trung ương', 'VPTW': 'Văn phòng Trung ương Đảng',
  'UBKTTW': 'Ủy ban Kiểm tra Trung ương', 'BDVTW': 'Ban Dân vận Trung ương', 'BTGDVTW': 'Ban Tuyên giáo và Dân vận Trung ương', 'BNCTW': 'Ban Nội chính Trung ương', 'QUTW': 'Quân ủy Trung ương',
  'TU': null, 'TTU': null, 'ThU': 'Thành ủy', 'HU': 'Huyện ủy', 'QU': 'Quận ủy', 'TXU': 'Thị ủy', 'TxU': 'Thị ủy', 'ThiU': 'Thị ủy', 'ĐU': 'Đảng ủy', 'ĐUK': 'Đảng ủy Khối', 'ĐUX': 'Đảng ủy xã', 'ĐUP': 'Đảng ủy phường',
  'ĐB': null, 'CB': null, 'BCSĐ': 'Ban cán sự đảng', 'BTCTU': 'Ban Tổ chức Tỉnh ủy', 'BTGTU': 'Ban Tuyên giáo Tỉnh ủy', 'BTV': 'Ban Thường vụ', 'BCH': 'Ban Chấp hành', 'BTVTU': 'Ban Thường vụ Tỉnh ủy',
  // assemblies, committees and their organs in a place
  'HĐND': 'Hội đồng nhân dân', 'UBND': 'Ủy ban nhân dân', 'UB': 'Ủy ban nhân dân', 'CTUBND': 'Chủ tịch Ủy ban nhân dân', 'UBNDT': 'Ủy ban nhân dân tỉnh', 'UBNDH': 'Ủy ban nhân dân huyện', 'UBNDX': 'Ủy ban nhân dân xã',
  'VPUBND': 'Văn phòng Ủy ban nhân dân', 'VPUB': 'Văn phòng Ủy ban nhân dân', 'VPHĐND': 'Văn phòng Hội đồng nhân dân', 'VP': 'Văn phòng', 'TTHĐND': 'Thường trực Hội đồng nhân dân', 'ĐĐBQH': 'Đoàn đại biểu Quốc hội',
  'SNV': 'Sở Nội vụ', 'STC': 'Sở Tài chính', 'STP': 'Sở Tư pháp', 'STTTT': 'Sở Thông tin và Truyền thông', 'SKHCN': 'Sở Khoa học và Công nghệ', 'SKHĐT': 'Sở Kế hoạch và Đầu tư',
  'SVHTTDL': 'Sở Văn hóa, Thể thao và Du lịch', 'SVHTT': 'Sở Văn hóa và Thể thao', 'SDL': 'Sở Du lịch', 'SYT': 'Sở Y tế', 'SGDĐT': 'Sở Giáo dục và Đào tạo', 'SLĐTBXH': 'Sở Lao động - Thương binh và Xã hội',
  'SXD': 'Sở Xây dựng', 'SCT': 'Sở Công Thương', 'SNN': 'Sở Nông nghiệp và Phát triển nông thôn', 'SNNPTNT': 'Sở Nông nghiệp và Phát triển nông thôn', 'SNNMT': 'Sở Nông nghiệp và Môi trường',
  'STNMT': 'Sở Tài nguyên và Môi trường', 'SGTVT': 'Sở Giao thông vận tải', 'SNgV': 'Sở Ngoại vụ', 'SDTTG': 'Sở Dân tộc và Tôn giáo', 'BDT': 'Ban Dân tộc', 'TTT': 'Thanh tra tỉnh', 'TTTP': 'Thanh tra thành phố', 'CAT': 'Công an tỉnh', 'CATP': 'Công an thành phố', 'CAH': 'Công an huyện', 'CAX': 'Công an xã', 'CAP': 'Công an phường', 'CT': null,
  'BCHQS': 'Ban Chỉ huy Quân sự', 'BCĐ': 'Ban Chỉ đạo', 'BCĐCCHC': 'Ban Chỉ đạo cải cách hành chính', 'BCĐCĐS': 'Ban Chỉ đạo chuyển đổi số', 'BQL': 'Ban Quản lý', 'HĐ': null, 'TCT': 'Tổ công tác', 'TCTTKĐA': 'Tổ công tác triển khai Đề án',
  'PNV': 'Phòng Nội vụ', 'NV': 'Phòng Nội vụ', 'PTP': 'Phòng Tư pháp', 'PTCKH': 'Phòng Tài chính - Kế hoạch', 'TCKH': 'Phòng Tài chính - Kế hoạch', 'PVHTT': 'Phòng Văn hóa và Thông tin', 'VHTT': 'Phòng Văn hóa và Thông tin', 'VHXH': 'Phòng Văn hóa - Xã hội', 'PVHXH': 'Phòng Văn hóa - Xã hội', 'PGDĐT': 'Phòng Giáo dục và Đào tạo', 'TTPVHCC': 'Trung tâm Phục vụ hành chính công', 'PVHCC': 'Trung tâm Phục vụ hành chính công', 'HCC': 'Trung tâm Phục vụ hành chính công', 'TTHCC': 'Trung tâm Phục vụ hành chính công',
  // the Front and the mass organisations
  'MTTQ': 'Ủy ban Mặt trận Tổ quốc', 'UBMTTQ': 'Ủy ban Mặt trận Tổ quốc', 'UBMT': 'Ủy ban Mặt trận Tổ quốc', 'MTTW': 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', 'UBTWMTTQVN': 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', 'TLĐ': 'Tổng Liên đoàn Lao động Việt Nam', 'LĐLĐ': 'Liên đoàn Lao động', 'TWĐTN': 'Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'ĐTN': 'Đoàn Thanh niên', 'ĐCT': 'Đoàn Chủ tịch', 'HPN': 'Hội Liên hiệp Phụ nữ', 'HND': 'Hội Nông dân', 'HCCB': 'Hội Cựu chiến binh', 'CĐ': 'Công đoàn', 'CĐVC': 'Công đoàn Viên chức',
}

const BY_FOLD = new Map<string, string>()
for (const letters of Object.keys(ISSUER_TABLE)) if (!BY_FOLD.has(fold(letters))) BY_FOLD.set(fold(letters), letters)
// Spellings of Trung ương.
BY_FOLD.set('TƯ', 'TW')

/**
 * The usual spelling of a body's letters: `HDND` → `HĐND`, `TTG` → `TTg`, `TƯ` → `TW`.
 *
 * @returns Null where the letters stand for no body of the table.
 */
export function issuerLetters(printed: string): string | null {
  const letters = printed.replace(/\d+$/, '').replace(/&/g, '')
  if (letters in ISSUER_TABLE) return letters
  const known = BY_FOLD.get(letters.toUpperCase()) ?? BY_FOLD.get(fold(letters)) ?? null
  // A lost bar is mended (HDND), and one too many in a long form (UBNĐ); in a short one it tells bodies apart (BĐT is no BDT).
  return known !== null && letters.length < 4 && countBars(letters) > countBars(known) ? null : known
}

/** The body that a symbol's letters imply; null where they leave it open (`TU`: the committee of a province or of a city). */
export function impliedIssuer(letters: string): string | null {
  const known = issuerLetters(letters)
  return known === null ? null : (ISSUER_TABLE[known] ?? null)
}

function countBars(letters: string): number {
  return letters.split(/[Đđ]/).length
}

function fold(letters: string): string {
  return stripMarks(letters).toUpperCase()
}
