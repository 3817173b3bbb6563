import type { Footnote, Passage, Range, RepairedPage, SegmentedDocument, StageContext, TableBlock, Zone, ZoneKind } from '../model/index.ts'
import { blockText } from './block-text.ts'
import { toBlocks, type Block } from './blocks.ts'
import { findFootnotes, type NoteLines } from './footnotes.ts'
import { findFurniture } from './furniture.ts'
import { partGlued } from './glued.ts'
import { partLayoutRows } from './layout-rows.ts'
import { isTableLine, toLines, type Line } from './line.ts'
import { measureLines } from './measure.ts'
import { checkNumbering } from './numbering.ts'
import type { Node } from './node.ts'
import { findSections, toSectionNodes } from './sections.ts'
import { readTable } from './tables.ts'
import { zoneLines, type ZonedLine } from './zones.ts'

/** Cuts the pages of a document into zones, sections and passages. Linear in the text; never throws. */
export function segmentPages(pages: readonly RepairedPage[], warn: StageContext['warn']): SegmentedDocument {
  const { text, pageStarts, lines: printed } = toLines(pages)
  const lines = partLayoutRows(printed)
  const furniture = findFurniture(lines)
  const isFlow = flowTest(lines, furniture)
  const notes = findFootnotes(lines, isFlow)
  const noteLines = new Set(notes.flatMap((note) => note.lines))
  const flow = lines.filter((_, i) => isFlow(i) && !noteLines.has(i)).flatMap(partGlued)
  const measure = measureLines(flow)
  const zoned = zoneLines(flow, measure)
  const blocks = toBlocks(zoned, measure)
  const nodes = findSections(blocks.filter(({ lines: [line] }) => line?.zone === 'body' || line?.zone === 'appendix'))
  checkNumbering(nodes, warn)
  if (nodes.length === 0) warn('no_sections')
  const marks = notes.flatMap((note) => note.anchor ?? [])
  const built = buildPassages(blocks, nodes, marks)
  const sections = toSectionNodes(nodes, built.endOf)
  const { passages, tables, footnotes } = addNotes(built, notes, lines, sections)
  for (const note of footnotes) if (!note.anchor) warn('footnote_without_mark', { params: { mark: note.mark }, range: { start: note.start, end: note.end } })
  return { pages, text, pageStarts, zones: toZones(zoned, furniture, notes, lines), sections, passages, tables, footnotes }
}

function flowTest(lines: readonly Line[], furniture: readonly Line[]): (index: number) => boolean {
  const out = new Set(furniture)
  return (index) => !out.has(lines[index] as Line)
}

interface Built {
  readonly passages: Passage[]
  readonly tables: TableBlock[]
  endOf(node: Node): number
}

/** Passages of all blocks, in order; each knows the innermost section it stands in. */
function buildPassages(blocks: readonly Block[], nodes: readonly Node[], marks: readonly Range[]): Built {
  const byBlock = new Map(nodes.map((node) => [node.block, node]))
  const titles = new Map(nodes.flatMap((node) => node.titleBlocks.map((block) => [block, node] as const)))
  const ids = new Map(nodes.map((node, i) => [node, `s${i + 1}`]))
  const ends = new Map<Node, number>()
  const passages: Passage[] = []
  const tables: TableBlock[] = []
  let current: Node | null = null
  const reach = (end: number): void => {
    for (let node = current; node; node = node.parent) ends.set(node, Math.max(end, ends.get(node) ?? 0))
  }
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i] as Block
    const zone = block.lines[0]?.zone as ZoneKind
    const node = byBlock.get(block)
    if (node) current = node
    else if (zone !== 'body' && zone !== 'appendix') current = null
    else if (zone === 'appendix' && blocks[i - 1]?.lines[0]?.zone !== 'appendix') current = null
    const section = current ? (ids.get(current) ?? null) : null
    if (isTableLine(block.lines[0] as ZonedLine)) {
      const run = tableRun(blocks, i)
      const { passages: cells, table } = readTable(run, tables.length, section)
      tables.push({ ...table, rows: table.rows.map((row) => row.map((cell) => (cell === null ? null : cell + passages.length))) })
      passages.push(...cells)
      reach(table.end)
      i += run.length - 1
      continue
    }
    passages.push(...passagesOf(block, zone, section, node ?? null, titles.has(block), marks))
    reach(block.lines.at(-1)?.end ?? 0)
  }
  return { passages, tables, endOf: (node) => ends.get(node) ?? node.heading.end }
}

function tableRun(blocks: readonly Block[], from: number): ZonedLine[] {
  const run: ZonedLine[] = []
  for (let i = from; i < blocks.length; i += 1) {
    const line = blocks[i]?.lines[0] as ZonedLine
    if (!isTableLine(line) || line.zone !== blocks[from]?.lines[0]?.zone) break
    run.push(line)
  }
  return run
}

function passagesOf(block: Block, zone: ZoneKind, section: string | null, node: Node | null, isTitle: boolean, marks: readonly Range[]): Passage[] {
  const own = blockText(block, marks)
  if (node?.type === 'run_in') {
    const cut = node.heading.end - own.start
    const rest = own.text.slice(cut)
    const skip = /^[\s:.]*/.exec(rest)?.[0].length ?? 0
    const body = rest.slice(skip)
    return [
      { zone, section, cell: null, start: own.start, end: node.heading.end, text: own.text.slice(0, cut), form: 'heading' as const },
      ...(body === '' ? [] : [{ zone, section, cell: null, start: node.heading.end + skip, end: own.end, text: body, form: 'paragraph' as const }]),
    ]
  }
  const form = zone === 'header' || zone === 'signature' ? 'line' : node?.type === 'heading' || isTitle ? 'heading' : block.label?.family === 'bullet' ? 'bullet' : 'paragraph'
  return [{ zone, section, cell: null, start: own.start, end: own.end, text: own.text, form }]
}

/** Notes are passages too; they belong to the section whose text calls them. */
function addNotes(built: Built, notes: readonly NoteLines[], lines: readonly Line[], sections: SegmentedDocument['sections']): Pick<SegmentedDocument, 'passages' | 'tables' | 'footnotes'> {
  const order = [...built.passages.keys()]
  const notePassages = notes.map((note): Passage => {
    const block = { label: null, lines: note.lines.map((i) => ({ ...(lines[i] as Line), zone: 'footnote' as const })) }
    const { start, end, text } = blockText(block)
    const cut = Math.min(note.textStart, end) - start
    const anchor = note.anchor
    const section = anchor ? sections.findLast((one) => one.start <= anchor.start && anchor.start < one.end)?.id ?? null : null
    return { start: start + cut, end, text: text.slice(cut), zone: 'footnote', section, form: 'footnote', cell: null }
  })
  const all = [...built.passages, ...notePassages]
  const sorted = [...order, ...notePassages.map((_, i) => built.passages.length + i)].sort((a, b) => (all[a] as Passage).start - (all[b] as Passage).start)
  const place = new Map(sorted.map((old, now) => [old, now]))
  return {
    passages: sorted.map((old) => all[old] as Passage),
    tables: built.tables.map((table) => ({ ...table, rows: table.rows.map((row) => row.map((cell) => (cell === null ? null : (place.get(cell) ?? null)))) })),
    footnotes: notes.map((note, i) => {
      const passage = notePassages[i] as Passage
      return { start: lines[note.lines[0] as number]?.start ?? passage.start, end: passage.end, mark: note.mark, anchor: note.anchor, passage: place.get(built.passages.length + i) as number }
    }) as Footnote[],
  }
}

/** Neighbouring lines of one zone make one range. */
function toZones(zoned: readonly ZonedLine[], furniture: readonly Line[], notes: readonly NoteLines[], lines: readonly Line[]): Zone[] {
  const pieces: Zone[] = [
    ...zoned.map(({ start, end, zone }) => ({ start, end, kind: zone })),
    ...furniture.map(({ start, end }) => ({ start, end, kind: 'furniture' as const })),
    ...notes.flatMap((note) => note.lines.map((i) => ({ start: lines[i]?.start ?? 0, end: lines[i]?.end ?? 0, kind: 'footnote' as const }))),
  ].sort((a, b) => a.start - b.start)
  const zones: Zone[] = []
  for (const piece of pieces) {
    const last = zones.at(-1)
    if (last && last.kind === piece.kind) zones[zones.length - 1] = { ...last, end: piece.end }
    else zones.push(piece)
  }
  return zones
}
