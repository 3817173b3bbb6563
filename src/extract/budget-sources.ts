import { escapeRegExp, wordTable } from '../text/index.ts'
import { defineExtractor } from './extractor.ts'
import { plainOf } from './plain-text.ts'

/** Nguồn kinh phí: where the money comes from, by the wordings of plans. The longest wording wins. */
export const BUDGET_SOURCES: readonly { readonly id: string; readonly wordings: readonly string[] }[] = [
  { id: 'ngan_sach_trung_uong', wordings: ['ngân sách trung ương', 'ngân sách Trung ương hỗ trợ'] },
  { id: 'ngan_sach_tinh', wordings: ['ngân sách tỉnh', 'ngân sách thành phố', 'ngân sách cấp tỉnh', 'ngân sách cấp trên'] },
  { id: 'ngan_sach_huyen', wordings: ['ngân sách huyện', 'ngân sách quận', 'ngân sách thị xã', 'ngân sách cấp huyện'] },
  { id: 'ngan_sach_xa', wordings: ['ngân sách xã', 'ngân sách phường', 'ngân sách thị trấn', 'ngân sách cấp xã', 'ngân sách của xã', 'ngân sách của phường', 'ngân sách của thị trấn'] },
  { id: 'ngan_sach_dia_phuong', wordings: ['ngân sách địa phương', 'ngân sách các cấp', 'ngân sách từng cấp'] },
  { id: 'ngan_sach_nha_nuoc', wordings: ['ngân sách nhà nước', 'NSNN', 'ngân sách hằng năm', 'ngân sách hàng năm', 'ngân sách được giao', 'ngân sách'] },
  {
    id: 'kinh_phi_duoc_giao',
    wordings: [
      'kinh phí thường xuyên', 'kinh phí chi thường xuyên', 'chi thường xuyên', 'kinh phí được giao', 'kinh phí hoạt động', 'kinh phí tự chủ', 'kinh phí khoán', 'dự toán được giao',
      'dự toán hằng năm', 'dự toán hàng năm', 'dự toán chi', 'kinh phí của cơ quan', 'kinh phí của đơn vị', 'kinh phí không tự chủ', 'kinh phí không thường xuyên',
      'dự toán ngân sách được giao', 'kinh phí cải cách hành chính', 'kinh phí CCHC',
    ],
  },
  { id: 'xa_hoi_hoa', wordings: ['xã hội hóa', 'xã hội hoá', 'tài trợ', 'đóng góp của tổ chức, cá nhân', 'huy động từ các tổ chức'] },
  { id: 'long_ghep', wordings: ['lồng ghép trong các chương trình', 'lồng ghép từ', 'lồng ghép nguồn', 'lồng ghép các nguồn', 'lồng ghép với', 'kinh phí lồng ghép', 'lồng ghép kinh phí'] },
  { id: 'hop_phap_khac', wordings: ['nguồn kinh phí hợp pháp khác', 'nguồn hợp pháp khác', 'các nguồn hợp pháp', 'nguồn kinh phí khác', 'nguồn vốn hợp pháp khác', 'nguồn huy động hợp pháp khác', 'nguồn khác theo quy định'] },
]

const ROWS = BUDGET_SOURCES.flatMap(({ id, wordings }) => wordings.map((wording) => ({ id, wording }))).sort((a, b) => b.wording.length - a.wording.length)
const findWordings = wordTable(ROWS.map(({ wording }) => [escapeRegExp(wording)]))
/** Elsewhere than in a section on funding, a source is named only where money is spoken of. */
const ABOUT_MONEY = /kinh phí|nguồn (?:vốn|chi|lực tài chính)|dự toán|bố trí|chi trả/i

/** Nguồn kinh phí: which purse pays for the plan. */
export const budgetSources = defineExtractor({
  name: 'budget-sources',
  version: 1,
  fact: 'budgetSources',
  reads: { zones: ['body', 'closing', 'appendix'] },
  *find(reading) {
    const { kinds, form, cell } = reading
    const isFunding = kinds.includes('kinh_phi') || cell?.role === 'budget'
    if ((form === 'heading' && !isFunding) || cell?.isHeading) return
    const plain = plainOf(reading)
    for (const { row, start, end } of findWordings(plain.lower, plain.words)) {
      const source = ROWS[row]?.id
      if (source === undefined || (!isFunding && !isPaying(plain.text, start))) continue
      yield { at: plain.range(start, end), source, confidence: isFunding ? 0.92 : 0.75 }
    }
  },
})

/** "Kinh phí … từ ngân sách huyện", not "quản lý ngân sách xã": money must be spoken of just before, and to be paid with. */
function isPaying(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 120), index)
  const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf(';')) + 1)
  return ABOUT_MONEY.test(clause) && !/(?:quản lý|công khai|thu, chi|quyết toán|cải cách|thu)[^,;.]{0,20}$/i.test(clause)
}
