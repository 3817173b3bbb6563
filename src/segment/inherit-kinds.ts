import type { SectionKind } from '../model/index.ts'
import { blockText } from './block-text.ts'
import type { Block } from './blocks.ts'
import { isSideMatter, readKinds, readWholeTitle } from './kinds.ts'
import type { Node } from './node.ts'
import { plain } from './signs.ts'
import { startsLikeUnit } from './units-wordings.ts'

/** Longer titles are tasks, whose first words do not say what kind of section they open. */
const LONGEST_WORDING_TITLE = 20

/**
 * Gives each section its kinds: by its wording; a body under "Tổ chức thực hiện" that one; an appendix its own; others
 * what the section above has. `khac` where nothing tells.
 */
export function inheritKinds(nodes: readonly Node[], blocks: readonly Block[]): void {
  for (const node of nodes) node.kinds = kindsOf(node)
  giveFundsToFinance(nodes, blocks)
}

function kindsOf(node: Node): readonly SectionKind[] {
  if (node.label?.family === 'appendix' || (node.parent === null && node.block.lines[0]?.zone === 'appendix')) return ['phu_luc']
  const above = node.parent?.kinds ?? []
  const title = node.title ?? ''
  if (above.includes('to_chuc_thuc_hien') && startsLikeUnit(title)) return ['to_chuc_thuc_hien']
  const own = node.candidate.count <= LONGEST_WORDING_TITLE || node.type === 'run_in' || node.candidate.capitals ? readKinds(title) : []
  if (own.length > 0) return own
  if (above.length > 1 && isSideMatter(title)) return ['khac']
  if (above.length > 0) return above
  const whole = node.parent === null ? readWholeTitle(title) : []
  return whole.length > 0 ? whole : ['khac']
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
