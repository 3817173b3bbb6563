import type { Corpus } from '../store/index.ts'
import { similarityOf, toBands, toBareWords, toShingles } from './wording.ts'

/** Plans that are nearly one text. */
export interface Family {
  readonly documents: readonly { readonly id: string; readonly path: string; readonly code: string | null; readonly title: string | null; readonly planYear: number | null; readonly province: string | null }[]
  /** Of the least alike of the pairs that hold the family together, 0…1. */
  readonly similarity: number
}

/** One plan in several states: what was replaced at its place, and near-identical plans of one place and year. */
export interface Lineage {
  readonly earlier: string
  readonly later: string
  /**
   * `replaced`: the later stands where the earlier stood; `amended`: the later has the later date; `numbered`: the later
   * has a number and the earlier, such as a draft, has none; `undated`: which came first is not known.
   */
  readonly because: 'replaced' | 'amended' | 'numbered' | 'undated'
  readonly similarity: number
}

interface Row { id: string; path: string; code: string | null; title: string | null; planYear: number | null; level: string | null; province: string | null; district: string | null; commune: string | null; issuedOn: string | null; text: string | null }
interface Shingled extends Omit<Row, 'text'> { readonly shingles: ReadonlySet<number> }
interface Pair { readonly a: Shingled; readonly b: Shingled; readonly similarity: number }

/** Of pairs this much alike 97 % share at least three of the sixteen bands, of pairs with 0.5 only 7 %: those need no measuring. */
const MANY_BANDS = { from: 0.8, shared: 3 } as const
/** A bucket with more plans than this is common wording, not a family; its plans still meet in their other bands. */
const MOST_IN_BUCKET = 60

/**
 * Families of near-identical plans. MinHash bands bring together what is probably alike, so that the cost grows with the
 * number of plans and not with its square; every pair is then measured on its shingles.
 *
 * @param least Similarity from which two plans are of one family.
 */
export function findFamilies(corpus: Corpus, { least = 0.8 }: { least?: number } = {}): Family[] {
  const pairs = findPairs(corpus, least)
  const head = new Map<Shingled, Shingled>()
  const headOf = (one: Shingled): Shingled => {
    const above = head.get(one) ?? one
    return above === one ? one : headOf(above)
  }
  for (const { a, b } of pairs) head.set(headOf(a), headOf(b))
  const families = new Map<Shingled, { members: Set<Shingled>; similarity: number }>()
  for (const { a, b, similarity } of pairs) {
    const family = families.get(headOf(a)) ?? { members: new Set(), similarity: 1 }
    families.set(headOf(a), { members: family.members.add(a).add(b), similarity: Math.min(family.similarity, similarity) })
  }
  return [...families.values()]
    .map(({ members, similarity }) => ({
      documents: [...members].sort((a, b) => (a.path < b.path ? -1 : 1)).map(({ id, path, code, title, planYear, province }) => ({ id, path, code, title, planYear, province })), similarity,
    }))
    .sort((a, b) => b.documents.length - a.documents.length || ((a.documents[0]?.path ?? '') < (b.documents[0]?.path ?? '') ? -1 : 1))
}

const round = (share: number): number => Math.round(share * 1000) / 1000

/** Versions of plans: what replaced one where it stood, and plans of the same place and year whose wording is mostly the same. */
export function findLineages(corpus: Corpus, { least = MOSTLY_SAME }: { least?: number } = {}): Lineage[] {
  const replaced = corpus.db.prepare(`${REPLACED} ORDER BY 1, 2`).all() as Replaced[]
  const placeOf = ({ planYear, level, province, district, commune }: Row): string | null => (province === null ? null : [planYear, level, province, district, commune].join('|'))
  return withReplaced(corpus, replaced, findPairs(corpus, least, placeOf))
}

/** The versions of one plan, each with the one before or after it. Only plans of its place and year are read. */
export function findVersions(corpus: Corpus, id: string, { least = MOSTLY_SAME }: { least?: number } = {}): Lineage[] {
  const replaced = corpus.db.prepare(`${REPLACED} AND (replaces = @id OR document_id = @id) ORDER BY 1, 2`).all({ id }) as Replaced[]
  const place = corpus.db.prepare('SELECT plan_year AS year, level, province, district, commune FROM documents WHERE id = ?').get(id) as Record<string, string | number | null> | undefined
  const rows = corpus.db
    .prepare(`${PLANS} AND d.province = @province AND d.plan_year IS @year AND d.level IS @level AND d.district IS @district AND d.commune IS @commune ORDER BY d.id`)
    .all(place ?? { year: null, level: null, province: null, district: null, commune: null }) as Row[]
  const plans = rows.flatMap(toShingled)
  const pairs = plans.flatMap((a, i) => plans.slice(i + 1).map((b): Pair => ({ a, b, similarity: round(similarityOf(a.shingles, b.shingles)) })))
  return withReplaced(corpus, replaced, pairs.filter(({ a, b, similarity }) => similarity >= least && (a.id === id || b.id === id)))
}

const MOSTLY_SAME = 0.5
const REPLACED = 'SELECT DISTINCT replaces AS earlier, document_id AS later FROM files WHERE replaces IS NOT NULL AND document_id IS NOT NULL'
interface Replaced { readonly earlier: string; readonly later: string }

/** What replaced another at its place is known to be later; of other pairs the dates tell. */
function withReplaced(corpus: Corpus, replaced: readonly Replaced[], pairs: readonly Pair[]): Lineage[] {
  const shinglesOf = (id: string): ReadonlySet<number> => toShingles(toBareWords((corpus.db.prepare(`SELECT group_concat(own_text, char(10)) FROM sections WHERE document_id = ?`).pluck().get(id) as string | null) ?? ''))
  const known = new Set(replaced.flatMap(({ earlier, later }) => [`${earlier} ${later}`, `${later} ${earlier}`]))
  return [
    ...replaced.map((pair): Lineage => ({ ...pair, because: 'replaced', similarity: round(similarityOf(shinglesOf(pair.earlier), shinglesOf(pair.later))) })),
    ...pairs.filter(({ a, b }) => !known.has(`${a.id} ${b.id}`)).map(toLineage),
  ]
}

function toLineage({ a, b, similarity }: Pair): Lineage {
  const inOrder = (earlier: Shingled, later: Shingled, because: Lineage['because']): Lineage => ({ earlier: earlier.id, later: later.id, because, similarity })
  const [dateA, dateB] = [a.issuedOn ?? '', b.issuedOn ?? '']
  // "2023" says nothing of before or after "2023-02-03".
  if (!dateA.startsWith(dateB) && !dateB.startsWith(dateA)) return dateA < dateB ? inOrder(a, b, 'amended') : inOrder(b, a, 'amended')
  if ((a.code === null) !== (b.code === null)) return a.code === null ? inOrder(a, b, 'numbered') : inOrder(b, a, 'numbered')
  return inOrder(a, b, 'undated')
}

/** Plans that still stand somewhere, with their own words. */
const PLANS = `SELECT d.id, d.path, d.code, d.title, d.plan_year AS planYear, d.level, d.province, d.district, d.commune, d.issued_on AS issuedOn,
    (SELECT group_concat(own_text, char(10)) FROM (SELECT own_text FROM sections s WHERE s.document_id = d.id ORDER BY seq)) AS text
  FROM documents d WHERE EXISTS (SELECT 1 FROM files f WHERE f.document_id = d.id AND f.is_current = 1)`

/** None for a plan without words in sections. */
function toShingled({ text, ...row }: Row): Shingled[] {
  return text ? [{ ...row, shingles: toShingles(toBareWords(text)) }] : []
}

/**
 * Pairs of plans that are at least so much alike, found through the bands of their signatures.
 *
 * @param groupOf Only plans of one group are paired; null leaves a plan out.
 */
function findPairs(corpus: Corpus, least: number, groupOf: (plan: Row) => string | null = () => ''): Pair[] {
  const buckets = new Map<string, Shingled[]>()
  const pairs: Pair[] = []
  const rows = corpus.db.prepare(`${PLANS} ORDER BY d.id`).iterate() as IterableIterator<Row>
  const needed = least >= MANY_BANDS.from ? MANY_BANDS.shared : 1
  for (const read of rows) {
    const group = groupOf(read)
    const [plan] = group === null ? [] : toShingled(read)
    if (!plan) continue
    const shared = new Map<Shingled, number>()
    for (const band of toBands(plan.shingles)) {
      const bucket = buckets.get(group + band) ?? []
      buckets.set(group + band, bucket)
      for (const other of bucket) shared.set(other, (shared.get(other) ?? 0) + 1)
      if (bucket.length < MOST_IN_BUCKET) bucket.push(plan)
    }
    for (const [other, bands] of shared) {
      const similarity = bands < needed ? 0 : round(similarityOf(other.shingles, plan.shingles))
      if (similarity >= least) pairs.push({ a: other, b: plan, similarity })
    }
  }
  return pairs
}
