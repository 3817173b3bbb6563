import { asPrinted } from '../text/index.ts'
import type { Block } from './blocks.ts'
import { readColumnRole, rolesIn } from './column-roles.ts'
import { isTableLine } from './line.ts'
import { plain } from './signs.ts'

/** A table's head has so many cells at most; further off, "TT" is something else. */
const HEAD_CELLS = 8
const ORDINAL_CELL = asPrinted`^(?:stt|tt|so tt|so thu tu)(?![\p{L}\d])`

/**
 * Tables that lost their columns: each cell a line of its own, or a row a line of words. They begin with "STT" and the
 * names of columns, and end where the document's own numbering goes on. Nothing in them is a heading.
 */
export function findFlatTables(blocks: readonly Block[]): ReadonlySet<Block> {
  const inside = new Set<Block>()
  let roman = 0
  let open = false
  blocks.forEach((block, i) => {
    const { label } = block
    const goesOn = label !== null && (label.family === 'appendix' || label.family === 'part' || label.family === 'chapter' || (label.family === 'roman' && label.ordinal === roman + 1 && roman > 0))
    if (goesOn || block.lines[0]?.zone !== blocks[i - 1]?.lines[0]?.zone || block.lines.some(isTableLine)) open = false
    if (!open && opensTable(blocks, i)) open = true
    if (open) inside.add(block)
    else if (label?.family === 'roman') roman = label.ordinal
    else if (label?.family === 'appendix' || label?.family === 'part') roman = 0
  })
  return inside
}

/** "STT" alone above the names of columns, or before them in one line. */
function opensTable(blocks: readonly Block[], at: number): boolean {
  const first = blocks[at]?.lines[0]
  if (!first || isTableLine(first) || !ORDINAL_CELL.test(plain(first.text.slice(0, 20)))) return false
  const words = plain(first.text).replace(ORDINAL_CELL, '').trim()
  if (words !== '') return rolesIn(words) >= 2
  const head = blocks.slice(at + 1, at + 1 + HEAD_CELLS).flatMap(({ lines }) => lines.map(({ text }) => text))
  return new Set(head.filter((text) => text.length < 40).map(readColumnRole).filter((role) => role !== 'other' && role !== 'ordinal')).size >= 2
}
