import type { SectionKind } from '../model/index.ts'
import { asPrinted, singleSpaced } from '../text/index.ts'
import { blockText } from './block-text.ts'
import type { Block } from './blocks.ts'
import { isCapitals } from './capitals.ts'
import { countWords, type Candidate, type Following } from './headings.ts'
import { readKinds } from './kinds.ts'
import { LABEL_FAMILIES, type Label } from './labels.ts'
import { isTableLine } from './line.ts'

const HOLDS_UNITS: SectionKind = 'to_chuc_thuc_hien'

/** The blocks as candidates for headings, each with what stands around it. */
export function toCandidates(blocks: readonly Block[]): Candidate[] {
  let underUnits = false
  let romanSeen = false
  const families = new Set(blocks.map(({ label }) => label?.family))
  // "6. Phân công thực hiện" over "6.1. Phòng Nội vụ": where dotted numbers stand below them and nothing above, plain ones are the first level.
  const arabicIsTop = families.has('dotted2') && !families.has('roman') && !families.has('capital') && !families.has('part')
  return blocks.map((block, i): Candidate => {
    const text = blockText(block).text
    const words = oneSpace(text.slice(block.label?.length ?? 0))
    const capitals = isCapitals(words)
    const top = block.label?.family === 'roman' || (block.label?.family === 'capital' && !romanSeen) || block.label?.family === 'part' || (arabicIsTop && block.label?.family === 'arabic') || (capitals && countWords(words) < 20)
    romanSeen ||= block.label?.family === 'roman'
    if (top) underUnits = readKinds(words).includes(HOLDS_UNITS)
    return {
      block, label: block.label, words, capitals, underUnits: underUnits && !top, count: countWords(words),
      bold: boldOf(block), following: followingOf(block, blocks[i + 1]), next: nextWords(blocks[i + 1]),
    }
  })
}

/** Most paragraphs of one line have nothing to collapse. */
function oneSpace(text: string): string {
  return singleSpaced(text).trim()
}

function nextWords(next: Block | undefined): string {
  return next ? blockText(next).text.trimEnd() : ''
}

function boldOf(block: Block): boolean | null {
  if (block.lines.some((line) => line.bold === null)) return null
  return block.lines.every((line) => line.bold)
}

function followingOf(block: Block, next: Block | undefined): Following {
  const line = next?.lines[0]
  if (!next || !line || line.zone !== block.lines[0]?.zone) return 'end'
  if (isTableLine(line)) return 'table'
  // Under words without a label a list begins at its beginning.
  if (!block.label && next.label && next.label.family !== 'bullet' && next.label.ordinal > 1) return 'sibling'
  if (!next.label) return isCapitals(line.text) && line.text.length > 10 ? 'end' : 'paragraph'
  const own = rankOf(block.label)
  const its = rankOf(next.label)
  if (own === its && block.label?.family === 'bullet') return block.label.printed[0] === next.label.printed[0] ? 'sibling' : 'child'
  return its > own ? 'child' : its === own ? 'sibling' : 'end'
}

/** Smaller is further out. A heading without a label ranks between Roman and Arabic numbers. */
export function rankOf(label: Label | null): number {
  return label ? LABEL_FAMILIES.indexOf(label.family) : LABEL_FAMILIES.indexOf('roman') + 0.5
}

const SIGN_AT_END = asPrinted`[^\p{L}\d|]$`

/** A letter far into the alphabet with none before it is no label: "H. Kim Sơn", "v. v"; nor is a Roman number without a stop out of its turn: "VI PHẠM". */
export function withoutStrays(candidates: readonly Candidate[]): Candidate[] {
  const reached = { capital: 0, letter: 0, roman: 0 }
  return candidates.filter(({ label, words }) => {
    if (label?.family === 'roman') {
      const isBare = !SIGN_AT_END.test(label.printed)
      const isNext = label.ordinal === 0 || label.ordinal === reached.roman + 1
      if (isBare && !isNext && readKinds(words).length === 0) return false
      // "VI TỔ CHỨC THỰC HIỆN" after IV was "V/".
      reached.roman = label.ordinal === 0 || isBare ? reached.roman + 1 : label.ordinal
      return true
    }
    if (label?.family !== 'capital' && label?.family !== 'letter') return true
    const isStray = label.ordinal > 2 && Math.abs(label.ordinal - reached[label.family]) > 3
    if (!isStray) reached[label.family] = label.ordinal
    return !isStray
  })
}
