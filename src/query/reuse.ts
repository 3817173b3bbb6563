import { UsageError, type Level } from '../model/index.ts'
import type { Corpus } from '../store/index.ts'
import { findVersions, type Lineage } from './families.ts'
import { similarityOf, toSentences, toShingles, type Sentence } from './wording.ts'

/** Where a sentence comes from: the plan's own; a plan of a level above; many plans of many places; some other plan. */
export const SENTENCE_ORIGINS = ['own', 'above', 'boilerplate', 'shared'] as const
export type SentenceOrigin = (typeof SENTENCE_ORIGINS)[number]

export interface ReusedSentence {
  readonly text: string
  readonly origin: SentenceOrigin
  /** Plans with this sentence, the most alike first. */
  readonly documents: readonly { readonly id: string; readonly section: string; readonly similarity: number }[]
}

export interface ReuseSource {
  readonly id: string
  readonly code: string | null
  readonly title: string | null
  readonly level: Level | null
  readonly locality: { readonly commune: string | null; readonly district: string | null; readonly province: string | null }
  readonly planYear: number | null
  readonly issuedOn: string | null
  /** Words of this plan's sentences that stand there too, and their share of this plan's words. */
  readonly words: number
  readonly share: number
  /** `version`: the same place's plan for the same year; `earlier`: the same place, another year; `above`: a superior's; `peer`: any other. */
  readonly relation: 'version' | 'earlier' | 'above' | 'peer'
}

export interface Reuse {
  readonly id: string
  readonly words: number
  /** Shares of the plan's words by origin, summing to 1. */
  readonly shares: Readonly<Record<SentenceOrigin, number>>
  readonly sources: readonly ReuseSource[]
  /** Drafts, amendments and other states of the same plan. */
  readonly versions: readonly Lineage[]
  /** Those that have sentences of their own. */
  readonly sections: readonly { readonly id: string; readonly title: string | null; readonly words: number; readonly ownShare: number; readonly shares: Readonly<Record<SentenceOrigin, number>>; readonly sentences: readonly ReusedSentence[] }[]
}

/** Sentences count as one from this similarity of their shingles: two words of twenty may be misread. */
const ALIKE = 0.6
/** Wording found in plans of at least so many districts is everybody's; a superior's is handed down however many took it up. */
const BOILERPLATE_PLACES = 4
/** Words of a sentence by which others are sought, and how many answers are looked at. */
const PROBE = 5
const MOST_ANSWERS = 120

interface Plan { id: string; code: string | null; title: string | null; level: Level | null; commune: string | null; district: string | null; province: string | null; planYear: number | null; issuedOn: string | null }
interface SectionRow { id: string; section: string; title: string | null; text: string }
interface Found { readonly document: string; readonly section: string; readonly similarity: number }

/**
 * Whose wording a plan shares, sentence by sentence. Candidates come from the full-text index by stretches of each
 * sentence without marks, so that the cost grows with the plan and not with the corpus; what counts as shared is then
 * decided on the words themselves.
 *
 * @throws UsageError where the corpus has no such document.
 */
export function reuse(corpus: Corpus, id: string): Reuse {
  const plan = readPlan(corpus, id)
  if (!plan) throw new UsageError('document_unknown', { file: id })
  const finder = new SentenceFinder(corpus, id, findKin(corpus, plan))
  const plans = new Map<string, Plan>()
  const planOf = (other: string): Plan => {
    const known = plans.get(other) ?? (readPlan(corpus, other) as Plan)
    plans.set(other, known)
    return known
  }
  const sections = readSections(corpus, id).map(({ section, title, text }) => {
    const sentences = toSentences(text).map((sentence) => {
      const found = superiorsFirst(finder.find(sentence), ({ document }) => isAbove(planOf(document), plan))
      return { text: sentence.text, length: sentence.words.length, origin: originOf(plan, found.map(({ document }) => planOf(document))), documents: found.map(({ document, ...rest }) => ({ id: document, ...rest })) }
    })
    return { id: section, title, sentences }
  })
  const all = sections.flatMap(({ sentences }) => sentences)
  const words = sum(all.map(({ length }) => length))
  const shareOf = (list: readonly { length: number; origin: SentenceOrigin }[], origin: SentenceOrigin): number =>
    toShare(sum(list.filter((one) => one.origin === origin).map(({ length }) => length)), sum(list.map(({ length }) => length)))
  const sharesOf = (list: typeof all): Record<SentenceOrigin, number> => Object.fromEntries(SENTENCE_ORIGINS.map((origin) => [origin, shareOf(list, origin)])) as Record<SentenceOrigin, number>
  return {
    id, words,
    shares: sharesOf(all),
    sources: toSources(plan, all, words, planOf),
    versions: findVersions(corpus, id),
    sections: sections.filter(({ sentences }) => sentences.length > 0).map(({ sentences, ...section }) => ({
      ...section, words: sum(sentences.map(({ length }) => length)), ownShare: shareOf(sentences, 'own'), shares: sharesOf(sentences), sentences: sentences.map(({ length: _, ...sentence }) => sentence),
    })),
  }
}

/** Of plans with a sentence equally like, the superior's is the one it came from. */
function superiorsFirst(found: readonly Found[], isSuperior: (one: Found) => boolean): Found[] {
  return [...found].sort((a, b) => b.similarity - a.similarity || Number(isSuperior(b)) - Number(isSuperior(a)))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
const toShare = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000)

const PLAN = 'SELECT id, code, title, level, commune, district, province, plan_year AS planYear, issued_on AS issuedOn FROM documents WHERE id = ?'
function readPlan(corpus: Corpus, id: string): Plan | undefined {
  return corpus.db.prepare(PLAN).get(id) as Plan | undefined
}

function readSections(corpus: Corpus, id: string): SectionRow[] {
  return corpus.db.prepare('SELECT document_id AS id, section_id AS section, title, own_text AS text FROM sections WHERE document_id = ? ORDER BY seq').all(id) as SectionRow[]
}

/** Years before and after a plan's in which its superiors' plans, and its own place's, are always looked at. */
const KIN_YEARS = 2

/** Sections of plans of the level above and of the same place: a wording found in a hundred plans may hide them from the index's first answers. */
function findKin(corpus: Corpus, { id, province, district, commune, planYear }: Plan): number[] {
  if (province === null) return []
  return corpus.db
    .prepare(`SELECT s.section_key FROM coverage c CROSS JOIN sections s ON s.document_id = c.document_id
      WHERE c.is_current = 1 AND c.province = @province AND c.document_id <> @id AND (@year IS NULL OR c.year BETWEEN @year - ${KIN_YEARS} AND @year + ${KIN_YEARS})
        AND (c.level = 'province' OR (c.level = 'district' AND c.district IS @district) OR (c.district IS @district AND c.commune IS @commune))`)
    .pluck()
    .all({ id, province, district, commune, year: planYear }) as number[]
}

/** Finds a sentence in other plans, remembering the sections it has read. */
class SentenceFinder {
  readonly #read: (match: string) => number[]
  readonly #section: (key: number) => SectionRow | undefined
  readonly #sentences = new Map<number, { row: SectionRow; sentences: { key: string; shingles: Set<number> }[] }>()

  readonly #kin: readonly number[]

  constructor(corpus: Corpus, id: string, kin: readonly number[]) {
    this.#kin = kin
    const probe = corpus.db
      .prepare(`SELECT f.rowid FROM section_search f CROSS JOIN sections s ON s.section_key = f.rowid WHERE section_search MATCH ? AND s.document_id <> ?
        AND EXISTS (SELECT 1 FROM files x WHERE x.document_id = s.document_id AND x.is_current = 1) LIMIT ${MOST_ANSWERS}`)
      .pluck()
    const section = corpus.db.prepare('SELECT document_id AS id, section_id AS section, title, own_text AS text FROM sections WHERE section_key = ?')
    this.#read = (match) => probe.all(match, id) as number[]
    this.#section = (key) => section.get(key) as SectionRow | undefined
  }

  find(sentence: Sentence): Found[] {
    const shingles = toShingles(sentence.words)
    const best = new Map<string, Found>()
    for (const key of new Set([...this.#kin, ...probesOf(sentence.words).flatMap((match) => this.#read(match))])) {
      const { row, sentences } = this.#sentencesOf(key)
      const similarity = Math.max(0, ...sentences.map((other) => (other.key === sentence.key ? 1 : similarityOf(shingles, other.shingles))))
      if (similarity < ALIKE || similarity <= (best.get(row.id)?.similarity ?? 0)) continue
      best.set(row.id, { document: row.id, section: row.section, similarity: Math.round(similarity * 1000) / 1000 })
    }
    return [...best.values()].sort((a, b) => b.similarity - a.similarity || (a.document < b.document ? -1 : 1))
  }

  #sentencesOf(key: number): { row: SectionRow; sentences: { key: string; shingles: Set<number> }[] } {
    const known = this.#sentences.get(key)
    if (known) return known
    const row = this.#section(key) as SectionRow
    const read = { row, sentences: toSentences(row.text).map(({ key: words, words: list }) => ({ key: words, shingles: toShingles(list) })) }
    this.#sentences.set(key, read)
    return read
  }
}

/** Two stretches of a sentence, from its first half and its second: a misread word spoils at most one. */
function probesOf(words: readonly string[]): string[] {
  const starts = words.length >= 2 * PROBE ? [0, words.length - PROBE] : [Math.max(0, (words.length - PROBE) >> 1)]
  return starts.map((start) => `{bare_body} : "${words.slice(start, start + PROBE).join(' ')}"`)
}

const RANKS: Readonly<Record<Level, number>> = { province: 0, district: 1, commune: 2 }

function isAbove(one: Plan, plan: Plan): boolean {
  return one.level !== null && plan.level !== null && RANKS[one.level] < RANKS[plan.level] && one.province === plan.province && (one.district === null || one.district === plan.district)
}

function isSamePlace(one: Plan, plan: Plan): boolean {
  return one.level === plan.level && one.province === plan.province && one.district === plan.district && one.commune === plan.commune
}

function originOf(plan: Plan, others: readonly Plan[]): SentenceOrigin {
  // A place's own earlier wording stays its own.
  const foreign = others.filter((one) => !isSamePlace(one, plan))
  if (foreign.length === 0) return 'own'
  const elsewhere = foreign.filter(({ province }) => province !== plan.province)
  const isHandedDown = foreign.some((one) => isAbove(one, plan))
  // What stands in other provinces too did not come from this one's superior.
  if (isHandedDown && elsewhere.length === 0) return 'above'
  if (new Set(foreign.map(({ province, district }) => `${province}|${district}`)).size >= BOILERPLATE_PLACES) return 'boilerplate'
  return isHandedDown ? 'above' : 'shared'
}

function toSources(plan: Plan, sentences: readonly (ReusedSentence & { length: number })[], words: number, planOf: (id: string) => Plan): ReuseSource[] {
  const shared = new Map<string, number>()
  for (const { length, documents } of sentences) for (const { id } of documents) shared.set(id, (shared.get(id) ?? 0) + length)
  return [...shared]
    .map(([id, count]): ReuseSource => {
      const { commune, district, province, ...rest } = planOf(id)
      return { ...rest, locality: { commune, district, province }, words: count, share: toShare(count, words), relation: relationOf(planOf(id), plan) }
    })
    .sort((a, b) => b.words - a.words || (a.id < b.id ? -1 : 1))
}

function relationOf(one: Plan, plan: Plan): ReuseSource['relation'] {
  if (isSamePlace(one, plan)) return one.planYear === plan.planYear ? 'version' : 'earlier'
  return isAbove(one, plan) ? 'above' : 'peer'
}
