import type { Level, ReformArea, SectionKind } from '../model/index.ts'
import type { Corpus } from '../store/index.ts'
import { isExactAnswer, isInOneStretch, readSearchQuery, toMatch, toMatcher, type SearchQuery } from './search-query.ts'
import { markWords, toSnippet } from './snippet.ts'

export interface SearchFilters {
  readonly province?: string
  readonly district?: string
  readonly commune?: string
  readonly level?: Level
  readonly year?: number
  /** Kind of section. */
  readonly kind?: SectionKind
  /** Only plans that cover this area. */
  readonly area?: ReformArea
  readonly limit?: number
  readonly offset?: number
}

export interface SearchHit {
  readonly id: string
  /** Id of the section; `head` for what stands before the first. */
  readonly section: string
  readonly title: string | null
  /** With the hits between `**`. */
  readonly snippet: string
  readonly excerpt: string
  readonly highlights: readonly (readonly [number, number])[]
  /** From 1, best first. */
  readonly rank: number
  /** True where the words stand with the very marks of the query. */
  readonly isExact: boolean
  readonly code: string | null
  readonly planYear: number | null
  readonly locality: { readonly commune: string | null; readonly district: string | null; readonly province: string | null }
  readonly page: number
}

export interface SearchResult {
  readonly hits: readonly SearchHit[]
  /** Sections found; where `isComplete` is false there are more than were looked at. */
  readonly found: number
  readonly isComplete: boolean
}

/** What stands before the first section, as a hit calls it. */
const HEAD_ID = 'head'
/** So many sections are looked at and ranked; of more, those with the words in their title and with their marks come first. */
const MOST_RANKED = 400
/** Filters that leave at most so many plans are asked where those plans' sections lie in the index. */
const FEW_PLANS = 2000
/** Sections of other plans that may lie between two of a place's: reading over them is cheaper than asking again. */
const GAP = 120_000

/**
 * Full text over sections, each with its own words, and over what stands before the first: issuer, abstract, legal bases. A query is found with and without marks (`cai cach` finds `cải
 * cách`); what stands with the very marks that were typed, and in a title, ranks higher.
 */
export function search(corpus: Corpus, typed: string, filters: SearchFilters = {}): SearchResult {
  const query = readSearchQuery(typed)
  if (!query) return { hits: [], found: 0, isComplete: true }
  const { limit = 20, offset = 0 } = filters
  const keys = findSections(corpus, query, filters)
  const ranked = rankSections(corpus, query, keys.slice(0, MOST_RANKED), Math.min(MOST_RANKED, offset + limit))
  return { hits: ranked.slice(offset, offset + limit), found: Math.min(keys.length, MOST_RANKED), isComplete: keys.length <= MOST_RANKED }
}

/** Several queries at once, each with its hits: what a CSV of queries gives. */
export function searchMany(corpus: Corpus, queries: readonly string[], filters: SearchFilters = {}): (SearchResult & { query: string })[] {
  return queries.map((query) => ({ query, ...search(corpus, query, filters) }))
}

/** The document of a row of the index, which is a section or a head. */
const DOCUMENT = 'coalesce(s.document_id, h.document_id)'

/** Keys of sections that answer. Where they are too many to rank all, better kinds of match first: title and marks, marks, title, neither. */
function findSections(corpus: Corpus, query: SearchQuery, filters: SearchFilters): number[] {
  const plans = findPlans(corpus, filters)
  // Where the plans of a place are known, their sections' keys are: the place needs no looking up row by row.
  const { from, where, params } = toFilter(plans ? withoutPlace(filters) : filters)
  // Those plans are known to stand somewhere; a stretch holds many rows of others, which cost least where nothing is joined to them.
  const sql = plans && where.length === 0
    ? 'SELECT rowid FROM section_search WHERE section_search MATCH @match AND rowid BETWEEN @first AND @last LIMIT @limit'
    : `SELECT section_search.rowid FROM section_search LEFT JOIN sections s ON s.section_key = section_search.rowid LEFT JOIN document_heads h ON h.head_key = section_search.rowid ${from}
      WHERE section_search MATCH @match ${plans ? 'AND section_search.rowid BETWEEN @first AND @last' : ''} ${where.map((one) => `AND ${one}`).join(' ')}
      AND EXISTS (SELECT 1 FROM files f WHERE f.document_id = ${DOCUMENT} AND f.is_current = 1) LIMIT @limit`
  const statement = corpus.db.prepare(sql).pluck()
  const stretches = plans ? toStretches(plans) : [{ first: 0, last: 0, plans: [] }]
  const find = (match: string, found: Set<number>): Set<number> => {
    for (const { first, last, plans: inside } of stretches) {
      for (const key of statement.iterate({ ...params, match, first, last, limit: plans ? -1 : MOST_RANKED + 1 }) as IterableIterator<number>) {
        if (!plans || isInside(key, inside)) found.add(key)
        if (found.size > MOST_RANKED) return found
      }
    }
    return found
  }
  // Without marks everything is found that is found at all; where that is little, nothing needs to be preferred here.
  const all = find(toMatch(query, 'bare', 'all'), new Set())
  if (all.size <= MOST_RANKED) return [...all]
  const better = [toMatch(query, 'printed', 'title'), toMatch(query, 'printed', 'all'), toMatch(query, 'bare', 'title')]
  const found = better.reduce((sofar, match) => (sofar.size > MOST_RANKED ? sofar : find(match, sofar)), new Set<number>())
  return [...new Set([...found, ...all])].slice(0, MOST_RANKED + 1)
}

function withoutPlace({ province: _p, district: _d, commune: _c, year: _y, ...rest }: SearchFilters): SearchFilters {
  return rest
}

function toFilter({ province, district, commune, level, year, kind, area }: SearchFilters): { from: string; where: string[]; params: Record<string, unknown> } {
  const where = [
    ...(province === undefined ? [] : ['(d.province = @province OR d.today_province = @province)']),
    ...(district === undefined ? [] : ['d.district = @district']),
    ...(commune === undefined ? [] : ['(d.commune = @commune OR d.today_commune = @commune)']),
    ...(level === undefined ? [] : ['d.level = @level']),
    ...(year === undefined ? [] : ['EXISTS (SELECT 1 FROM plan_years y WHERE y.document_id = d.id AND y.year = @year)']),
    ...(area === undefined ? [] : [`EXISTS (SELECT 1 FROM reform_areas r WHERE r.document_id = d.id AND r.area = @area AND r.answer = 'covered')`]),
    ...(kind === undefined ? [] : ['EXISTS (SELECT 1 FROM section_kinds k WHERE k.document_id = s.document_id AND k.section_id = s.section_id AND k.kind = @kind)']),
  ]
  const needsDocument = [province, district, commune, level, year, area].some((one) => one !== undefined)
  return { from: needsDocument ? `CROSS JOIN documents d ON d.id = ${DOCUMENT}` : '', where, params: { province, district, commune, level, year, kind, area } }
}

/** The keys of a plan's head and sections; they follow each other, since a plan is written at once. */
interface PlanKeys { readonly first: number; readonly last: number }

/** Where in the index the sections of the plans lie that a place and year leave, in order; null where no place is given or its plans are many. */
function findPlans(corpus: Corpus, { province, commune, district, year }: SearchFilters): PlanKeys[] | null {
  if (province === undefined && commune === undefined) return null
  const ids = corpus.db
    .prepare(['', 'today_'].map((map) => `SELECT document_id FROM coverage WHERE is_current = 1 ${province === undefined ? '' : `AND ${map}province = @province`}
      AND (@district IS NULL OR district = @district) AND (@commune IS NULL OR ${map}commune = @commune) AND (@year IS NULL OR year = @year)`).join(' UNION ') + ` LIMIT ${FEW_PLANS + 1}`)
    .pluck()
    .all({ province: province ?? null, district: district ?? null, commune: commune ?? null, year: year ?? null }) as string[]
  if (ids.length > FEW_PLANS) return null
  const range = corpus.db.prepare('SELECT min(key) AS first, max(key) AS last FROM (SELECT section_key AS key FROM sections WHERE document_id = @id UNION ALL SELECT head_key FROM document_heads WHERE document_id = @id)')
  const plans = ids.map((id) => range.get({ id }) as { first: number | null; last: number | null }).filter((one): one is PlanKeys => one.first !== null)
  return plans.sort((a, b) => a.first - b.first)
}

/** Neighbouring plans are asked for together. */
function toStretches(plans: readonly PlanKeys[]): { first: number; last: number; plans: PlanKeys[] }[] {
  const stretches: { first: number; last: number; plans: PlanKeys[] }[] = []
  for (const plan of plans) {
    const before = stretches.at(-1)
    if (before && plan.first - before.last <= GAP) {
      before.last = plan.last
      before.plans.push(plan)
    } else stretches.push({ ...plan, plans: [plan] })
  }
  return stretches
}

function isInside(key: number, plans: readonly PlanKeys[]): boolean {
  let low = 0
  let high = plans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((plans[middle] as PlanKeys).last < key) low = middle + 1
    else high = middle
  }
  return low < plans.length && (plans[low] as PlanKeys).first <= key
}

interface SectionRow {
  key: number; id: string; section: string; title: string | null; text: string; page: number
  code: string | null; planYear: number | null; commune: string | null; district: string | null; province: string | null
}

/** What a hit in the title, and one with its marks, counts against one in the body and without. */
const TITLE_WEIGHT = 3
const EXACT_WEIGHT = 2
/** All others score below 1: what has the very marks comes first, then what has the words in one stretch. */
const EXACT_BONUS = 2
const TOGETHER_BONUS = 1
/** Between title and text, so that no phrase runs over. */
const BREAK = { word: '', bare: '' }
/** Words after which a section's length begins to count against it. */
const USUAL_LENGTH = 120

/** Orders sections by how often, how exactly and how densely they answer. */
function rankSections(corpus: Corpus, query: SearchQuery, keys: readonly number[], shown: number): SearchHit[] {
  const rows = corpus.db
    .prepare(`SELECT k.value AS key, ${DOCUMENT} AS id, coalesce(s.section_id, '${HEAD_ID}') AS section, CASE WHEN s.section_key IS NULL THEN h.title ELSE s.title END AS title,
      coalesce(s.own_text, h.text) AS text, coalesce(s.page, h.page) AS page, d.code, d.plan_year AS planYear, d.commune, d.district, d.province
      FROM json_each(?) k LEFT JOIN sections s ON s.section_key = k.value LEFT JOIN document_heads h ON h.head_key = k.value CROSS JOIN documents d ON d.id = ${DOCUMENT}`)
    .all(JSON.stringify(keys)) as SectionRow[]
  const match = toMatcher(query)
  const scored = rows.map((row) => {
    const title = markWords(row.title ?? '', match)
    const words = markWords(row.text, match)
    const weigh = (found: readonly { hit: number }[]): number => found.reduce((sum, { hit }) => sum + (hit === 2 ? EXACT_WEIGHT : hit), 0)
    const often = TITLE_WEIGHT * weigh(title) + weigh(words)
    const score = (often / (often + 4)) / Math.sqrt(1 + words.length / USUAL_LENGTH)
    const all = [...title, BREAK, ...words]
    const isExact = isExactAnswer(query, all.map(({ word }) => word))
    const isTogether = isInOneStretch(query, all.map(({ bare }) => bare))
    return { row, words, score: score + (isExact ? EXACT_BONUS : 0) + (isTogether ? TOGETHER_BONUS : 0), isExact }
  })
  return scored
    .sort((a, b) => b.score - a.score || (a.row.id < b.row.id ? -1 : a.row.id > b.row.id ? 1 : a.row.key - b.row.key))
    .slice(0, shown)
    .map(({ row, words, isExact }, i) => toHit(row, words, match, isExact, i + 1))
}

function toHit(row: SectionRow, words: ReturnType<typeof markWords>, match: ReturnType<typeof toMatcher>, isExact: boolean, rank: number): SearchHit {
  const { id, section, title, text, page, code, planYear, commune, district, province } = row
  // A section that has only parts of its own is shown by its title.
  const shown = text === '' ? (title ?? '') : text
  const marked = text === '' ? markWords(shown, match) : words
  // Where the very marks stand, other words that are alike without them are no hits: "hồ sơ" does not light up "hộ".
  const { snippet, excerpt, highlights } = toSnippet(shown, isExact && marked.some(({ hit }) => hit === 2) ? marked.map((word) => (word.hit === 1 ? { ...word, hit: 0 } : word)) : marked)
  return { id, section, title, snippet, excerpt, highlights, rank, isExact, code, planYear, locality: { commune, district, province }, page }
}
