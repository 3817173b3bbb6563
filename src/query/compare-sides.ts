import { SECTION_KINDS, UsageError, type SectionKind, type Span } from '../model/index.ts'
import type { Corpus } from '../store/index.ts'

export interface ComparedDocument {
  readonly id: string
  readonly path: string
  readonly code: string | null
  readonly title: string | null
  readonly planYear: number | null
  readonly issuedOn: string | null
  readonly grade: string | null
  readonly locality: { readonly level: string | null; readonly commune: string | null; readonly district: string | null; readonly province: string | null }
}

export interface SideText {
  readonly sections: readonly { readonly id: string; readonly label: string | null; readonly title: string | null; readonly page: number }[]
  readonly text: string
}

/** A value as one plan has it: what is compared, and where it stands. */
export interface SideFact {
  readonly value: string
  readonly raw: string
  readonly span: Span
}

/** The lists of facts that a comparison puts side by side. */
export const COMPARED_FACTS = ['references', 'deadlines', 'units', 'targets'] as const
export type ComparedFactName = (typeof COMPARED_FACTS)[number]

/** One plan of a comparison, read whole. */
export interface SideContent {
  readonly document: ComparedDocument
  /** The plan could be read: what it does not have is absent, not unread. */
  readonly isReadable: boolean
  /** The sections of each kind, joined in the order of the document. */
  readonly texts: ReadonlyMap<SectionKind, SideText>
  readonly facts: Readonly<Record<ComparedFactName, readonly SideFact[]>>
}

/** @throws UsageError where the corpus has no such document. */
export function readSide(corpus: Corpus, id: string): SideContent {
  const { status, ...document } = readDocument(corpus, id)
  return {
    document, isReadable: status !== 'failed' && document.grade !== 'poor' && document.grade !== 'unreadable',
    texts: readSections(corpus, id),
    facts: Object.fromEntries(COMPARED_FACTS.map((name) => [name, readFacts(corpus, id, name)])) as Record<ComparedFactName, SideFact[]>,
  }
}

function readDocument(corpus: Corpus, id: string): ComparedDocument & { status: string } {
  const row = corpus.db.prepare('SELECT id, path, code, title, plan_year AS planYear, issued_on AS issuedOn, grade, status, level, commune, district, province FROM documents WHERE id = ?').get(id) as
    | (Omit<ComparedDocument, 'locality'> & ComparedDocument['locality'] & { status: string }) | undefined
  if (!row) throw new UsageError('document_unknown', { file: id })
  const { level, commune, district, province, ...rest } = row
  return { ...rest, locality: { level, commune, district, province } }
}

interface SectionRow { id: string; parent: string | null; label: string | null; title: string | null; kinds: string; text: string; page: number }

/**
 * The text of each kind. Of sections inside one another the outer one counts, unless it is of several kinds that its
 * parts tell apart: of "I. MỤC ĐÍCH, YÊU CẦU" with "1. Mục đích" and "2. Yêu cầu" the parts count.
 */
function readSections(corpus: Corpus, id: string): Map<SectionKind, SideText> {
  const rows = corpus.db.prepare('SELECT section_id AS id, parent_id AS parent, label, title, kinds, text, page FROM sections WHERE document_id = ? ORDER BY seq').all(id) as SectionRow[]
  const nodes = new Map(rows.map((row) => [row.id, { ...row, kinds: JSON.parse(row.kinds) as SectionKind[] }]))
  const ancestors = (parent: string | null): string[] => (parent === null ? [] : [parent, ...ancestors(nodes.get(parent)?.parent ?? null)])
  const carries = (node: { id: string; kinds: readonly SectionKind[] }, kind: SectionKind): boolean =>
    node.kinds.includes(kind) && !(node.kinds.length > 1 && [...nodes.values()].some((one) => one.kinds.includes(kind) && one.kinds.length < node.kinds.length && ancestors(one.parent).includes(node.id)))
  const texts = new Map<SectionKind, SideText>()
  for (const node of nodes.values()) {
    const { id: section, parent, label, title, text, page } = node
    const above = ancestors(parent).flatMap((one) => nodes.get(one) ?? [])
    for (const kind of node.kinds.filter((one) => carries(node, one) && !above.some((outer) => carries(outer, one)))) {
      const before = texts.get(kind)
      texts.set(kind, { sections: [...(before?.sections ?? []), { id: section, label, title, page }], text: before ? `${before.text}\n${text}` : text })
    }
  }
  return new Map(SECTION_KINDS.flatMap((kind) => (texts.has(kind) ? [[kind, texts.get(kind) as SideText]] : [])))
}

interface FactRow extends Span { raw: string; a: string | null; b: string | null; c: string | null }

/** What of a fact is compared, and how it is written: a reference by its code, a deadline by its value and bound. */
const FACT_SOURCES: Readonly<Record<ComparedFactName, { readonly select: string; readonly toValue: (row: FactRow) => string }>> = {
  references: { select: 'code AS a, title AS b, NULL AS c FROM citations', toValue: ({ a, b, raw }) => a ?? b ?? raw },
  deadlines: { select: 'value AS a, bound AS b, NULL AS c FROM deadlines', toValue: ({ a, b, raw }) => [b === 'on' ? null : b, a ?? raw].filter(Boolean).join(' ') },
  units: { select: 'name AS a, role AS b, NULL AS c FROM units', toValue: ({ a, b }) => `${a} (${b})` },
  targets: { select: `comparator AS a, printf('%g', value) || ' ' || unit AS b, subject AS c FROM targets`, toValue: ({ a, b, c }) => [a, b, c].filter(Boolean).join(' ') },
}

function readFacts(corpus: Corpus, id: string, name: ComparedFactName): SideFact[] {
  const { select, toValue } = FACT_SOURCES[name]
  const rows = corpus.db.prepare(`SELECT raw, page, start_offset AS "start", end_offset AS "end", line, ${select} WHERE document_id = ? ORDER BY seq`).all(id) as FactRow[]
  return rows.map((row) => ({ value: toValue(row), raw: row.raw, span: { page: row.page, start: row.start, end: row.end, line: row.line } }))
}
