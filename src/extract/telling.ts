import type { SectionNode } from '../model/index.ts'
import type { ExtractContext, Reading } from './extractor.ts'

/** Titles of parts that tell what has been. */
const TELLING = /^(?:(?:một số |những |các )?(?:kết quả(?!,? sản phẩm| (?:phấn đấu|cần|mong|dự kiến|đầu ra))|tình hình|thực trạng|hiện trạng|tồn tại|hạn chế|khó khăn|ưu điểm|thuận lợi))|kết quả (?:đạt được|thực hiện|công tác|triển khai|đã)|đánh giá (?:tình hình|kết quả|chung)|tình hình (?:thực hiện|chung|triển khai)|tồn tại|hạn chế|khó khăn|nguyên nhân|đặc điểm/i
const AHEAD = /nhiệm vụ|phương hướng|giải pháp|chỉ tiêu|mục tiêu|khắc phục/i

/** Whether the titles of a part and of the parts above it say that it tells what has been; so do reports, but for what they say of the time to come. */
export function areTelling(titles: readonly string[], isReport: boolean): boolean {
  return !titles.some((title) => AHEAD.test(title)) && (isReport || titles.some((title) => TELLING.test(title)))
}

/** The titles of a part and of those above it, the innermost first. */
export function titlesOver(node: SectionNode | null, sectionOf: (id: string) => SectionNode | null): string[] {
  const titles: string[] = []
  for (let one = node; one; one = one.parent === null ? null : sectionOf(one.parent)) titles.push(one.title ?? '')
  return titles
}

/** A passage of such a part; what a section tells is worked out once. */
export function isTelling({ sectionNode }: Reading, { document, fields }: ExtractContext): boolean {
  const isReport = fields.kind === 'bao_cao'
  if (sectionNode === null) return isReport
  const answers = KNOWN[isReport ? 'report' : 'plan']
  const answer = answers.get(sectionNode) ?? areTelling(titlesOver(sectionNode, (id) => document.sections.find((section) => section.id === id) ?? null), isReport)
  answers.set(sectionNode, answer)
  return answer
}
const KNOWN = { report: new WeakMap<SectionNode, boolean>(), plan: new WeakMap<SectionNode, boolean>() }

/** The title that runs into a paragraph stands before it as its label: "Trao giải: tháng 9". */
export function labelBefore({ sectionNode, form }: Reading): string {
  return sectionNode?.type === 'run_in' && form !== 'heading' && sectionNode.title !== null ? `${sectionNode.title}: ` : ''
}
