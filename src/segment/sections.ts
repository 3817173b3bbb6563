import type { SectionNode, SectionType } from '../model/index.ts'
import { isSmallAt, keptWith } from '../text/index.ts'
import type { Block } from './blocks.ts'
import { blockText } from './block-text.ts'
import { rankOf, toCandidates, withoutStrays } from './candidates.ts'
import { isCapitals } from './capitals.ts'
import { findFlatTables } from './flat-tables.ts'
import { findRunIn, hasBody, isBareHeading, scoreHeading, type Candidate } from './headings.ts'
import { inheritKinds } from './inherit-kinds.ts'
import { readKinds } from './kinds.ts'
import type { Label } from './labels.ts'
import { isTableLine } from './line.ts'
import type { Node } from './node.ts'
import { isAppendixCaption, isLetterhead } from './signs.ts'

/** Finds the sections of the body and the appendices among their blocks, in document order. */
export function findSections(blocks: readonly Block[]): Node[] {
  const flat = findFlatTables(blocks)
  const candidates = toCandidates(blocks).filter(({ block }) => !flat.has(block))
  const nodes = nest(withoutStrays(candidates.filter((candidate) => isSection(candidate))))
  const listOf = weighLists(nodes)
  for (const node of nodes) decide(node, listOf(node))
  const headings = joinAppendixTitles(nodes.filter((node) => node.label !== null || node.type === 'heading'), blocks)
  // An appendix without a name is called by its label.
  for (const node of headings) if (node.type !== 'numbered') node.title ??= node.label?.printed ?? ''
  inheritKinds(headings, blocks)
  return headings
}

/** Ids, levels and ranges, once it is known where each section ends. */
export function toSectionNodes(nodes: readonly Node[], endOf: (node: Node) => number): SectionNode[] {
  const ids = new Map(nodes.map((node, i) => [node, `s${i + 1}`]))
  const level = (node: Node): number => (node.parent ? level(node.parent) + 1 : 1)
  return nodes.map((node) => ({
    id: ids.get(node) as string,
    label: node.label?.printed ?? null,
    title: node.title,
    kinds: node.kinds,
    type: node.type,
    level: level(node),
    parent: node.parent ? (ids.get(node.parent) ?? null) : null,
    heading: node.heading,
    start: node.heading.start,
    end: Math.max(node.heading.end, endOf(node)),
  }))
}

function isSection(candidate: Candidate): boolean {
  const { label, block } = candidate
  if (block.lines.some(isTableLine) || (!label && block.lines[0]?.zone === 'appendix' && isLetterhead(candidate.words))) return false
  if (label && label.family !== 'bullet') return candidate.count > 0 || label.family === 'appendix'
  return isBareHeading(candidate)
}

function nest(candidates: readonly Candidate[]): Node[] {
  const open: Node[] = []
  const firstRoman = candidates.findIndex(({ label }) => label?.family === 'roman')
  return candidates.map((candidate, i) => {
    const label = chooseLabel(candidate, open, i < firstRoman && candidates[firstRoman]?.label?.ordinal !== 1)
    const rank = nestingRank(candidate, label, open)
    while (open.length > 0 && (open.at(-1) as Node).rank >= rank) open.pop()
    const parent = open.at(-1) ?? null
    const node: Node = {
      block: candidate.block, label, rank, parent, children: [], candidate, type: 'numbered',
      heading: { start: 0, end: 0 }, title: null, kinds: [], titleBlocks: [],
    }
    parent?.children.push(node)
    open.push(node)
    return node
  })
}

/** Of two readings of a label ("11." in capitals: eleven, or a damaged II), the one that goes on in an open list. */
function chooseLabel({ label, capitals }: Candidate, open: readonly Node[], romanFollows: boolean): Label | null {
  // "I. Mục đích" under "I. MỤC ĐÍCH, YÊU CẦU" is a 1 that was read as an I.
  if (label?.family === 'roman' && label.ordinal === 1 && !capitals && open.some((node) => node.label?.family === 'roman' && node.candidate.capitals)) return { ...label, family: 'arabic' }
  if (label?.family === 'arabic' && label.otherwise?.family === 'roman') return romanFollows ? label.otherwise : label
  if (!label?.otherwise) return label
  const goesOn = (reading: Label): boolean =>
    open.some((node) => node.label?.family === reading.family && node.label.ordinal + 1 === reading.ordinal)
  return !goesOn(label) && goesOn(label.otherwise) ? label.otherwise : label
}

function nestingRank(candidate: Candidate, label: Label | null, open: readonly Node[]): number {
  const inAppendix = candidate.block.lines[0]?.zone === 'appendix'
  if (label?.family === 'bullet') return rankOf(label) + (label.printed[0] === '+' ? 0.5 : 0)
  // "III. NHIỆM VỤ" over "A. Chỉ đạo": letters that begin under a Roman number stand below it.
  if (label?.family === 'capital' && open.some((node) => node.label?.family === 'roman') && !open.some((node) => node.label?.family === 'capital' && node.rank === rankOf(label))) return rankOf(null) - 0.2
  if (label?.family === 'roman' && isUnderCapitals(candidate, label, open)) return rankOf(label) + 0.2
  if (label) return rankOf(label)
  if (inAppendix && !open.some((node) => node.label?.family === 'appendix' || node.rank < 0.5)) return 0.25
  if (candidate.capitals) return rankOf(null) - 0.5
  // A bold line under a numbered heading is a part of it.
  const deepest = open.findLast((node) => node.label !== null && node.label.family !== 'bullet')
  return deepest ? deepest.rank + 0.4 : rankOf(null)
}

/** "NHIỆM VỤ, GIẢI PHÁP" without a number over "I. Về chi phí thời gian": numbers in small letters that begin under it, or go on there. */
function isUnderCapitals({ capitals, words }: Candidate, label: Label, open: readonly Node[]): boolean {
  if (capitals) return false
  const above = open.findLast((node) => node.label === null && node.candidate.capitals && node.rank === rankOf(label))
  if (!above || readKinds(above.candidate.words).length === 0) return false
  const goesOn = open.some((node) => node.parent === above && node.label?.family === 'roman' && node.label.ordinal + 1 === label.ordinal)
  return goesOn || (label.ordinal === 1 && readKinds(words).length === 0)
}

/** What the members of a list say of one another, summed up once: evidence for titles, and how many have one. */
interface ListEvidence {
  members: number
  score: number
  titled: number
}

function weighLists(nodes: readonly Node[]): (node: Node) => ListEvidence {
  const lists = new Map<Node | null, Map<string, ListEvidence>>()
  const listOf = (node: Node): ListEvidence => {
    const families = lists.get(node.parent) ?? new Map<string, ListEvidence>()
    lists.set(node.parent, families)
    const family = node.label?.family ?? ''
    const list = families.get(family) ?? { members: 0, score: 0, titled: 0 }
    families.set(family, list)
    return list
  }
  for (const node of nodes) {
    const list = listOf(node)
    list.members += 1
    list.score += clampedScore(node)
    list.titled += hasTitle(node)
  }
  return listOf
}

/** What a candidate says of itself. It is asked again when its list has been weighed. */
const evidenceOf = keptWith((candidate: Candidate) => ({ score: scoreHeading(candidate), runIn: findRunIn(candidate) }))

function clampedScore(node: Node): number {
  return Math.max(-3, Math.min(3, evidenceOf(node.candidate).score))
}

function hasTitle(node: Node): 1 | -1 {
  return clampedScore(node) > 0 || (evidenceOf(node.candidate).runIn?.score ?? -1) > 0 ? 1 : -1
}

/** How far the others of a list speak for one of it. */
const SIBLING_WEIGHT = 0.6
/** The same for titles with the text behind them: one among plain numbered paragraphs is a sentence with a colon. */
function habitScore(habit: number, siblings: number): number {
  return siblings === 0 ? 0 : Math.max(-2.5, 1.5 * habit - 1.6 * (1 - habit))
}

function decide(node: Node, list: ListEvidence): void {
  const { block, label, candidate } = node
  const text = blockText(block)
  const from = label?.length ?? 0
  const others = list.members - 1
  const average = others > 0 ? (list.score - clampedScore(node)) / others : 0
  // Titles with a body beside it do not make one of a paragraph that has none.
  const mean = hasBody(candidate) || candidate.capitals || candidate.bold ? average : Math.min(0, average)
  const habit = others > 0 ? (list.titled - hasTitle(node)) / others : 0
  const { runIn, score: own } = evidenceOf(node.candidate)
  const score = label === null || label.family === 'bullet' ? 1 : own + SIBLING_WEIGHT * mean
  if (runIn && runIn.score + habitScore(habit, others) > 0 && !(score > 0 && candidate.capitals)) setTitle(node, 'run_in', text, from, runIn.end)
  else if (score > 0 || label?.family === 'appendix') setTitle(node, 'heading', text, from, text.text.length)
  else {
    node.type = 'numbered'
    node.heading = { start: text.start, end: block.lines[0]?.end ?? text.end }
  }
}

function setTitle(node: Node, type: SectionType, block: { start: number; text: string }, from: number, to: number): void {
  const printed = block.text.slice(from, to)
  node.type = type
  node.title = printed.replace(/[⁰¹²³⁴-⁹]+/g, '').replace(/\s+/g, ' ').trim().replace(/\s*[:.]$/, '') || null
  node.heading = { start: block.start, end: block.start + from + printed.trimEnd().length || block.start + to }
  if (node.heading.end <= node.heading.start) node.heading = { start: block.start, end: block.start + block.text.length }
}

/** Under "Phụ lục" its name stands in the lines below, until "(Kèm theo …)", a table or a label. */
function joinAppendixTitles(nodes: readonly Node[], blocks: readonly Block[]): Node[] {
  const position = new Map(blocks.map((block, i) => [block, i]))
  const swallowed = new Set<Block>()
  for (const node of nodes) {
    if (node.label?.family !== 'appendix' || node.title !== null) continue
    const names: Block[] = []
    for (let i = (position.get(node.block) ?? 0) + 1; i < blocks.length && names.length < 4; i += 1) {
      const block = blocks[i] as Block
      const line = block.lines[0]
      if (!line || block.label || line.zone !== 'appendix' || isTableLine(line) || isAppendixCaption(line.text)) break
      if (names.length > 0 && !isCapitals(line.text) && !isSmallAt(line.text, 0)) break
      names.push(block)
    }
    if (names.length === 0) continue
    const last = blockText(names.at(-1) as Block)
    node.title = names.map((block) => blockText(block).text.replace(/\s+/g, ' ').trim()).join(' ').replace(/\s*[:.]$/, '')
    node.heading = { start: node.heading.start, end: last.end }
    node.titleBlocks = names
    for (const name of names) swallowed.add(name)
  }
  for (const node of nodes) if (node.parent && swallowed.has(node.parent.block)) node.parent = node.parent.parent
  return nodes.filter((node) => !swallowed.has(node.block))
}
