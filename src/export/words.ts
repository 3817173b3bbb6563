import type { CellState } from '../query/index.ts'
import type { Sentence } from '../model/index.ts'

/** What a cell says, with a sign for those who do not see its colour. */
export const STATE_NAMES: Readonly<Record<CellState, Sentence & { sign: string }>> = {
  covered: { vi: 'có', en: 'covered', sign: '●' },
  unclear: { vi: 'chưa rõ', en: 'unclear', sign: '◐' },
  absent: { vi: 'không', en: 'absent', sign: '○' },
  not_readable: { vi: 'không đọc được', en: 'not readable', sign: '?' },
  no_plan: { vi: 'chưa có kế hoạch', en: 'no plan', sign: '·' },
}
export const WORDS = {
  title: { vi: 'Độ phủ các lĩnh vực cải cách hành chính', en: 'Coverage of the areas of administrative reform' },
  province: { vi: 'Tỉnh, thành phố', en: 'Province' }, district: { vi: 'Huyện', en: 'District' }, commune: { vi: 'Xã, phường', en: 'Commune' },
  year: { vi: 'Năm', en: 'Year' }, plans: { vi: 'Kế hoạch', en: 'Plans' }, mention: { vi: 'chỉ nhắc tới', en: 'mentioned only' }, task: { vi: 'là nhiệm vụ', en: 'a task' },
  totals: { vi: 'Tổng hợp', en: 'Totals' }, localities: { vi: 'Địa phương', en: 'Localities' }, changes: { vi: 'Thay đổi so với kế hoạch trước', en: 'Changes against the plan before' },
  gained: { vi: 'thêm', en: 'gained' }, lost: { vi: 'bớt', en: 'lost' }, gaps: { vi: 'Cấp trên giao mà kế hoạch chưa có', en: 'Asked by the level above, not taken up' },
  missing: { vi: 'Chưa có kế hoạch trong kho', en: 'No plan in the corpus' }, evidence: { vi: 'Dẫn chứng', en: 'Evidence' }, page: { vi: 'trang', en: 'page' }, line: { vi: 'dòng', en: 'line' },
  today: { vi: 'theo bản đồ từ 01/7/2025', en: 'on the map since 1 July 2025' }, issued: { vi: 'theo địa giới khi ban hành', en: 'on the map of the day of issue' },
  unknown: { vi: 'chưa rõ', en: 'unknown' }, more: { vi: 'và {count} dẫn chứng nữa: kehoach show {id}', en: 'and {count} more: kehoach show {id}' }, made: { vi: 'Lập bởi kehoach', en: 'Made by kehoach' },
  legend: { vi: 'Chú giải', en: 'Legend' }, of: { vi: '{covered}/{readable} địa phương đọc được', en: '{covered} of {readable} readable localities' },
} as const satisfies Record<string, Sentence>
