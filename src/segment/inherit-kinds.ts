import type { SectionKind } from '../model/index.ts'
import { blockText } from './block-text.ts'
import type { Block } from './blocks.ts'
import { isSideMatter, namesSideMatter, readBareKinds, readKinds, readMatter, readWholeTitle } from './kinds.ts'
import type { Node } from './node.ts'
import { plain } from './signs.ts'
import { startsLikeUnit } from './units-wordings.ts'

/** Longer titles are tasks, whose first words do not say what kind of section they open. */
const LONGEST_WORDING_TITLE = 20

/** Under these stands what is to be done: titles there name matters, and only a bare wording names a section. */
const HOLDS_MATTERS: readonly SectionKind[] = ['noi_dung', 'hinh_thuc', 'nhiem_vu_giai_phap', 'to_chuc_thuc_hien']
/** Kinds of which a plan's first level has one; a report has none. */
const TELL_A_PLAN: readonly SectionKind[] = ['muc_dich', 'yeu_cau', 'muc_tieu', 'to_chuc_thuc_hien']

/**
 * Gives each section its kinds: by its wording; a body under "Tổ chức thực hiện" that one; an appendix its own; others
 * what the section above has; on a plan's first level by the matter named. `khac` where nothing tells.
 */
export function inheritKinds(nodes: readonly Node[], blocks: readonly Block[]): void {
  const isPlan = nodes.some(({ parent, title, block }) => parent === null && block.lines[0]?.zone !== 'appendix' && readKinds(title ?? '').some((kind) => TELL_A_PLAN.includes(kind)))
  for (const node of nodes) node.kinds = kindsOf(node, isPlan)
  giveFundsToFinance(nodes, blocks)
}

function kindsOf(node: Node, isPlan: boolean): readonly SectionKind[] {
  if (node.label?.family === 'appendix' || (node.parent === null && node.block.lines[0]?.zone === 'appendix')) return ['phu_luc']
  const above = node.parent?.kinds ?? []
  const title = node.title ?? ''
  if (above.includes('to_chuc_thuc_hien') && startsLikeUnit(title)) return ['to_chuc_thuc_hien']
  const own = ownKinds(node, title, above)
  if (own.length > 0) return own
  if (isSideMatter(title) && (above.length > 1 || namesSideMatter(node.parent?.title ?? ''))) return ['khac']
  if (above.length > 0) return above
  const whole = readWholeTitle(title)
  if (whole.length > 0) return whole
  const matter = isPlan && node.title !== null && !isSideMatter(title) ? readMatter(title) : []
  return matter.length > 0 ? matter : ['khac']
}

function ownKinds({ candidate, type }: Node, title: string, above: readonly SectionKind[]): readonly SectionKind[] {
  if (candidate.count > LONGEST_WORDING_TITLE && type !== 'run_in' && !candidate.capitals) return []
  return above.some((kind) => HOLDS_MATTERS.includes(kind)) ? readBareKinds(title) : readKinds(title)
}

/** A plan without a section on funds may charge the finance office with them: its section then speaks of funds. */
function giveFundsToFinance(nodes: readonly Node[], blocks: readonly Block[]): void {
  if (nodes.some((node) => node.kinds.includes('kinh_phi'))) return
  const starts = new Set(nodes.map((node) => node.block))
  for (const node of nodes) {
    if (!node.kinds.includes('to_chuc_thuc_hien') || node.children.length > 0 || !/tai chinh|ke toan/.test(plain(node.title ?? ''))) continue
    const from = blocks.indexOf(node.block)
    const next = blocks.findIndex((block, i) => i > from && starts.has(block))
    const words = blocks.slice(from, next < 0 ? blocks.length : next).map((block) => plain(blockText(block).text)).join(' ')
    if (/kinh phi|du toan/.test(words)) node.kinds = [...node.kinds, 'kinh_phi']
  }
}
