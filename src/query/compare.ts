import { districtOf, findPlaces, provinceOf, toPlaceName } from '../lexicon/index.ts'
import { SECTION_KINDS, UsageError, type SectionKind, type Span } from '../model/index.ts'
import type { Corpus } from '../store/index.ts'
import { foldForComparison, stripMarks } from '../text/index.ts'
import { toCodeKey } from './citation-code.ts'
import { diffWords, type DiffPart } from './word-diff.ts'

export interface ComparedDocument {
  readonly id: string
  readonly path: string
  readonly code: string | null
  readonly title: string | null
  readonly planYear: number | null
  readonly issuedOn: string | null
  readonly locality: { readonly level: string | null; readonly commune: string | null; readonly district: string | null; readonly province: string | null }
}

export interface ComparedSection {
  readonly kind: SectionKind
  /** The sections of the kind on each side, joined in the order of the document; null where there is none. */
  readonly left: SideText | null
  readonly right: SideText | null
  /** Share of words in common, 0…1; null where a side is missing. */
  readonly similarity: number | null
  readonly diff: readonly DiffPart[] | null
}

export interface SideText {
  readonly sections: readonly { readonly id: string; readonly label: string | null; readonly title: string | null; readonly page: number }[]
  readonly text: string
}

/** A value with where it stands on each side. */
export interface ComparedFact {
  readonly value: string
  readonly left: readonly { readonly raw: string; readonly span: Span }[]
  readonly right: readonly { readonly raw: string; readonly span: Span }[]
}
export interface ComparedFacts {
  readonly shared: readonly ComparedFact[]
  readonly left: readonly ComparedFact[]
  readonly right: readonly ComparedFact[]
}

export interface Comparison {
  readonly left: ComparedDocument
  readonly right: ComparedDocument
  readonly sections: readonly ComparedSection[]
  readonly references: ComparedFacts
  readonly deadlines: ComparedFacts
  readonly units: ComparedFacts
  readonly targets: ComparedFacts
}

/** Puts two plans side by side, kind of section by kind. @throws UsageError where a document is not in the corpus. */
export function compareDocuments(corpus: Corpus, left: string, right: string, { section }: { section?: SectionKind } = {}): Comparison {
  const sides = [readDocument(corpus, left), readDocument(corpus, right)] as const
  const texts = [readSections(corpus, left), readSections(corpus, right)] as const
  const kinds = SECTION_KINDS.filter((kind) => (section === undefined || kind === section) && texts.some((text) => text.has(kind)))
  const facts = (sql: string, toValue: (row: FactRow) => string): ComparedFacts => compareFacts(readFacts(corpus, left, sql), readFacts(corpus, right, sql), toValue)
  return {
    left: sides[0], right: sides[1],
    sections: kinds.map((kind) => compareSections(kind, texts[0].get(kind) ?? null, texts[1].get(kind) ?? null)),
    references: facts('SELECT code AS a, title AS b, NULL AS c FROM citations', ({ a, raw }) => a ?? raw),
    deadlines: facts('SELECT value AS a, bound AS b, NULL AS c FROM deadlines', ({ a, b, raw }) => [b === 'on' ? null : b, a ?? raw].filter(Boolean).join(' ')),
    units: facts('SELECT name AS a, role AS b, NULL AS c FROM units', ({ a, b }) => `${a} (${b})`),
    targets: facts(`SELECT comparator AS a, value || ' ' || unit AS b, subject AS c FROM targets`, ({ a, b, c }) => [a, b, c].filter(Boolean).join(' ')),
  }
}

function readDocument(corpus: Corpus, id: string): ComparedDocument {
  const row = corpus.db.prepare('SELECT id, path, code, title, plan_year AS planYear, issued_on AS issuedOn, level, commune, district, province FROM documents WHERE id = ?').get(id) as
    | (Omit<ComparedDocument, 'locality'> & ComparedDocument['locality']) | undefined
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
  return texts
}

function compareSections(kind: SectionKind, left: SideText | null, right: SideText | null): ComparedSection {
  if (!left || !right) return { kind, left, right, similarity: null, diff: null }
  const { parts, similarity } = diffWords(left.text, right.text)
  return { kind, left, right, similarity, diff: parts }
}

interface FactRow extends Span { raw: string; a: string | null; b: string | null; c: string | null }

function readFacts(corpus: Corpus, id: string, select: string): FactRow[] {
  return corpus.db.prepare(`${select.replace(' FROM', ', raw, page, start_offset AS "start", end_offset AS "end", line FROM')} WHERE document_id = ? ORDER BY seq`).all(id) as FactRow[]
}

/** Values are one where they are equal but for case and tone place; codes where they are one code. */
function compareFacts(left: readonly FactRow[], right: readonly FactRow[], toValue: (row: FactRow) => string): ComparedFacts {
  const facts = new Map<string, { value: string; left: { raw: string; span: Span }[]; right: { raw: string; span: Span }[] }>()
  const note = (row: FactRow, side: 'left' | 'right'): void => {
    const value = toValue(row)
    const key = toCodeKey(value) ?? foldForComparison(value)
    const fact = facts.get(key) ?? { value, left: [], right: [] }
    const { raw, page, start, end, line } = row
    fact[side].push({ raw, span: { page, start, end, line } })
    facts.set(key, fact)
  }
  for (const row of left) note(row, 'left')
  for (const row of right) note(row, 'right')
  const all = [...facts.values()]
  return {
    shared: all.filter((fact) => fact.left.length > 0 && fact.right.length > 0),
    left: all.filter((fact) => fact.right.length === 0),
    right: all.filter((fact) => fact.left.length === 0),
  }
}

interface LocalityPlan { id: string; year: number }

/**
 * Compares two places by their plans of the last year that both have; without such a year, by their latest. The same
 * place twice is compared with itself across its last two years.
 *
 * @param left A name as `Thạnh Trị` or, to tell namesakes apart, with what is above it: `Thạnh Trị, Sóc Trăng`. Marks may be left out.
 * @throws UsageError where a place has no plan, or the same place has only one.
 */
export function compareLocalities(corpus: Corpus, left: string, right: string, { section, year }: { section?: SectionKind; year?: number } = {}): Comparison {
  const options = section === undefined ? {} : { section }
  const lefts = plansOfLocality(corpus, left)
  const rights = plansOfLocality(corpus, right)
  if (lefts.length === 0 || rights.length === 0) throw new UsageError('usage', { file: lefts.length === 0 ? left : right, reason: 'không có kế hoạch nào của địa phương này trong kho / no plan of this locality in the corpus' })
  if (toKey(left) === toKey(right)) {
    const [latest, before] = lefts
    if (!latest || !before) throw new UsageError('usage', { file: left, reason: 'chỉ có một kế hoạch để so sánh / only one plan to compare' })
    return compareDocuments(corpus, before.id, latest.id, options)
  }
  const common = lefts.find((one) => (year === undefined || one.year === year) && rights.some((other) => other.year === one.year))
  const wanted = common?.year ?? year
  const pick = (plans: readonly LocalityPlan[]): LocalityPlan => plans.find((one) => one.year === wanted) ?? (plans[0] as LocalityPlan)
  return compareDocuments(corpus, pick(lefts).id, pick(rights).id, options)
}

const toKey = (name: string): string => stripMarks(foldForComparison(name)).replace(/\b(?:xa|phuong|thi tran|huyen|quan|thi xa|thanh pho|tinh|dac khu|tp\.?) /g, '').replace(/\s*,\s*/g, ', ')

interface PlacedPlan extends LocalityPlan {
  readonly level: 'province' | 'district' | 'commune'
  readonly province: string | null
  readonly district: string | null
  readonly commune: string | null
}
const PLACED = 'SELECT document_id AS id, year, level, province, district, commune FROM coverage WHERE is_current = 1 AND level IS NOT NULL'

/** A place's own plans, latest first: those whose smallest place has the name, under the places given behind it. */
export function plansOfLocality(corpus: Corpus, name: string): LocalityPlan[] {
  const [own, ...above] = toKey(name).split(', ')
  const isMeant = (plan: PlacedPlan): boolean => {
    const places = [plan.commune, plan.district, plan.province].flatMap((place) => (place === null ? [] : [toKey(place)]))
    return toKey(plan[plan.level] ?? '') === own && above.every((place) => places.slice(1).includes(place))
  }
  const known = plansOfUnits(corpus, name.split(',')[0] as string).filter(isMeant)
  // A place that no list has can only be found by looking through all.
  const plans = known.length > 0 ? known : (corpus.db.prepare(PLACED).all() as PlacedPlan[]).filter(isMeant)
  return plans.sort((a, b) => b.year - a.year || (a.id < b.id ? -1 : 1)).map(({ id, year }) => ({ id, year }))
}

function plansOfUnits(corpus: Corpus, name: string): PlacedPlan[] {
  const ofPlace = corpus.db.prepare(`${PLACED} AND province = @province AND district IS @district AND commune IS @commune`)
  const places = findPlaces(name).map(({ unit }) => {
    const district = districtOf(unit)
    return { province: toPlaceName(provinceOf(unit)), district: district ? toPlaceName(district) : null, commune: unit.tier === 'commune' ? toPlaceName(unit) : null }
  })
  const distinct = [...new Map(places.map((place) => [Object.values(place).join('|'), place])).values()]
  return distinct.flatMap((place) => ofPlace.all(place) as PlacedPlan[])
}
