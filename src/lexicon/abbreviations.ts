import { wholeWords } from '../text/index.ts'

/** Abbreviations of bodies and their words, as plans print them. What stands for two things is left out. */
export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  'UBND': 'Ủy ban nhân dân',
  'HĐND': 'Hội đồng nhân dân',
  'UBMTTQVN': 'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'UBMTTQ': 'Ủy ban Mặt trận Tổ quốc',
  'UB MTTQVN': 'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'UB MTTQ': 'Ủy ban Mặt trận Tổ quốc',
  'UBMT': 'Ủy ban Mặt trận',
  'MTTQVN': 'Mặt trận Tổ quốc Việt Nam',
  'MTTQ': 'Mặt trận Tổ quốc',
  'TTĐU': 'Thường trực Đảng ủy',
  'BTVĐU': 'Ban Thường vụ Đảng ủy',
  'BTV': 'Ban Thường vụ',
  'BCH': 'Ban Chấp hành',
  'BCHQS': 'Ban Chỉ huy Quân sự',
  'BCĐ': 'Ban Chỉ đạo',
  'VHXH': 'Văn hóa - Xã hội',
  'VH-XH': 'Văn hóa - Xã hội',
  'VH - XH': 'Văn hóa - Xã hội',
  'VH&TT': 'Văn hóa và Thông tin',
  'VH-TT': 'Văn hóa - Thông tin',
  'VHTT&DL': 'Văn hóa, Thể thao và Du lịch',
  'VHTTDL': 'Văn hóa, Thể thao và Du lịch',
  'VH,TT&DL': 'Văn hóa, Thể thao và Du lịch',
  'VHKHTT': 'Văn hóa, Khoa học và Thông tin',
  'VH-TT-TT': 'Văn hóa - Thông tin - Thể thao',
  'TT&TT': 'Thông tin và Truyền thông',
  'TTTT': 'Thông tin và Truyền thông',
  'TC-KH': 'Tài chính - Kế hoạch',
  'TCKH': 'Tài chính - Kế hoạch',
  'TC-KT': 'Tài chính - Kế toán',
  'TP-HT': 'Tư pháp - Hộ tịch',
  'VP-TK': 'Văn phòng - Thống kê',
  'VPTK': 'Văn phòng - Thống kê',
  'ĐC-XD': 'Địa chính - Xây dựng',
  'KT-HT': 'Kinh tế - Hạ tầng',
  'KT-HT-ĐT': 'Kinh tế, Hạ tầng và Đô thị',
  'GD&ĐT': 'Giáo dục và Đào tạo',
  'GDĐT': 'Giáo dục và Đào tạo',
  'KH&ĐT': 'Kế hoạch và Đầu tư',
  'KH&CN': 'Khoa học và Công nghệ',
  'KHCN': 'Khoa học và Công nghệ',
  'TN&MT': 'Tài nguyên và Môi trường',
  'TNMT': 'Tài nguyên và Môi trường',
  'NN&PTNT': 'Nông nghiệp và Phát triển nông thôn',
  'NN&MT': 'Nông nghiệp và Môi trường',
  'LĐTBXH': 'Lao động - Thương binh và Xã hội',
  'LĐ-TB&XH': 'Lao động - Thương binh và Xã hội',
  'LĐTB&XH': 'Lao động - Thương binh và Xã hội',
  'TTPVHCC': 'Trung tâm Phục vụ hành chính công',
  'PVHCC': 'Phục vụ hành chính công',
  'HCC': 'hành chính công',
  'TTHC': 'thủ tục hành chính',
  'CCHC': 'cải cách hành chính',
  'KSTTHC': 'kiểm soát thủ tục hành chính',
  'CBCC': 'cán bộ, công chức',
  'CBCCVC': 'cán bộ, công chức, viên chức',
  'CNTT': 'công nghệ thông tin',
  'CĐS': 'chuyển đổi số',
  'ĐTNCSHCM': 'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
  'TNCS': 'Thanh niên Cộng sản',
  'LHPN': 'Liên hiệp Phụ nữ',
  'LĐLĐ': 'Liên đoàn Lao động',
  'CCB': 'Cựu chiến binh',
  'TDP': 'tổ dân phố',
  'BHXH': 'Bảo hiểm xã hội',
  'THCS': 'trung học cơ sở',
  'TT. HĐND': 'Thường trực Hội đồng nhân dân',
  'TT HĐND': 'Thường trực Hội đồng nhân dân',
  'TT.HĐND': 'Thường trực Hội đồng nhân dân',
  'TT. UBND': 'Thường trực Ủy ban nhân dân',
  'TT Đảng ủy': 'Thường trực Đảng ủy',
  'TT. Đảng ủy': 'Thường trực Đảng ủy',
  'BQL': 'Ban Quản lý',
  'BĐH': 'Ban điều hành',
  'TP': 'thành phố',
  'TX': 'thị xã',
  'TT. Huyện ủy': 'Thường trực Huyện ủy',
  'VP': 'Văn phòng',
}

// Abbreviations are told from words by their capitals, so case counts; the longer one wins.
const KNOWN = new RegExp(
  `(?<![\\p{L}\\p{N}&-])(?:${Object.keys(ABBREVIATIONS).sort((a, b) => b.length - a.length).map((key) => key.replace(/[.]/g, '\\.').replace(/ /g, '\\s+')).join('|')})(?![\\p{L}\\p{N}&])`,
  'gu',
)
const JOINED_BODIES = wholeWords('(HĐND|Hội đồng nhân dân)\\s*(?:&|-|–|,)\\s*(UBND|[UỦ][ỷyỶY] ban nhân dân)', 'giu')

/**
 * Writes abbreviations out: `UBND xã` → `Ủy ban nhân dân xã`, `Phòng VH&TT` → `Phòng Văn hóa và Thông tin`.
 * What the table does not know stays as printed.
 */
export function expandAbbreviations(text: string): string {
  return text
    .replace(/(?<![\p{L}])P\. ?(?=\p{Lu})/gu, 'Phòng ')
    .replace(JOINED_BODIES, '$1 và $2')
    .replace(KNOWN, (found) => ABBREVIATIONS[found.replace(/\s+/g, ' ')] ?? found)
}
