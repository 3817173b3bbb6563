import type { StageContext } from '../model/index.ts'
import type { Node } from './node.ts'

/** Says where a list of labels skips or repeats; a list that begins anew at 1 under the same heading repeats. */
export function checkNumbering(nodes: readonly Node[], warn: StageContext['warn']): void {
  const last = new Map<string, Node>()
  const places = new Map(nodes.map((node, i) => [node, i]))
  for (const node of nodes) {
    const { label } = node
    if (!label || label.family === 'bullet' || label.family === 'appendix' || label.ordinal === 0) continue
    const list = `${node.parent ? places.get(node.parent) : 'top'}/${label.family}/${label.prefix}`
    const before = last.get(list)?.label
    last.set(list, node)
    if (!before) continue
    const step = label.ordinal - before.ordinal
    const range = node.heading
    if (step <= 0) warn('numbering_repeats', { params: { label: label.printed }, range })
    else if (step > 1 && !isLetterGap(before.ordinal, label.ordinal, label.family)) warn('numbering_skips', { params: { before: before.printed, after: label.printed }, range })
  }
}

/** Lists of letters may leave out đ, and never use f or j: "d)" then "e)". */
function isLetterGap(before: number, after: number, family: string): boolean {
  return family === 'letter' && after - before === 2
}
