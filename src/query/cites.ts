import { TIERS_OF_TYPE } from '../lexicon/index.ts'
import type { Level, Relation, Span } from '../model/index.ts'
import type { Corpus } from '../store/index.ts'
import { toCodeKey, toNumberRanges } from './citation-code.ts'

export interface Citation {
  /** The plan that cites. */
  readonly id: string
  readonly raw: string
  readonly span: Span
  readonly section: string | null
  readonly relation: Relation
  readonly issuedOn: string | null
  readonly issuer: string | null
  readonly planYear: number | null
  readonly locality: { readonly commune: string | null; readonly district: string | null; readonly province: string | null }
}

export interface Cites {
  /** As it is spelt most often. */
  readonly code: string
  readonly citedBy: readonly Citation[]
  /** All spellings of the code in the corpus. */
  readonly spellings: readonly string[]
  /** Numbers repeat from body to body and year to year: the documents that this code means, by date. */
  readonly dates: readonly { readonly issuedOn: string | null; readonly issuers: readonly string[]; readonly citations: number }[]
  /** Documents of the corpus that bear the code. */
  readonly inCorpus: readonly string[]
  /** Documents that say they replace or amend it. */
  readonly replacedBy: readonly { readonly id: string; readonly relation: Relation; readonly raw: string }[]
}

interface CitationRow extends Omit<Citation, 'span' | 'locality'> {
  page: number; start: number; end: number; line: number; code: string
  commune: string | null; district: string | null; province: string | null
}

/** Who cites a document, found across the spellings of its code. */
export function cites(corpus: Corpus, code: string): Cites {
  const key = toCodeKey(code)
  const spellings = key === null ? [] : spellingsOf(corpus, key)
  const rows = corpus.db
    .prepare(`SELECT c.document_id AS id, c.raw, c.page, c.start_offset AS start, c.end_offset AS "end", c.line, c.section_id AS section, c.relation, c.issued_on AS issuedOn, c.issuer, c.code,
        p.plan_year AS planYear, p.commune, p.district, p.province
      FROM json_each(?) s CROSS JOIN citations c ON c.code = s.value CROSS JOIN plans p ON p.id = c.document_id ORDER BY c.document_id, c.seq`)
    .all(JSON.stringify(spellings)) as CitationRow[]
  const counted = spellings.map((one) => ({ one, count: rows.filter((row) => row.code === one).length })).sort((a, b) => b.count - a.count)
  return {
    code: counted[0]?.one ?? code,
    citedBy: rows.map(toCitation),
    spellings: counted.map(({ one }) => one),
    dates: toDates(rows),
    inCorpus: documentsWithCode(corpus, code),
    replacedBy: rows.filter(({ relation }) => relation === 'thay_the' || relation === 'sua_doi').map(({ id, relation, raw }) => ({ id, relation, raw })),
  }
}

function toCitation({ page, start, end, line, commune, district, province, code: _, ...rest }: CitationRow): Citation {
  return { ...rest, span: { page, start, end, line }, locality: { commune, district, province } }
}

function toDates(rows: readonly CitationRow[]): Cites['dates'] {
  const dates = [...new Set(rows.map(({ issuedOn }) => issuedOn))].sort((a, b) => (a ?? '').localeCompare(b ?? ''))
  return dates.map((issuedOn) => {
    const ofDate = rows.filter((row) => row.issuedOn === issuedOn)
    return { issuedOn, issuers: [...new Set(ofDate.flatMap(({ issuer }) => issuer ?? []))].sort(), citations: ofDate.length }
  })
}

/** How a code is spelt in citations. */
export function spellingsOf(corpus: Corpus, key: string): string[] {
  return spellingsIn(corpus, 'citations', key)
}

/**
 * How a code is spelt in a table. Its index is ordered by spelling: from each spelling the next one is sought, so that a
 * document cited a hundred thousand times costs one step.
 */
function spellingsIn(corpus: Corpus, table: 'citations' | 'documents', key: string): string[] {
  const ofNumber = corpus.db
    .prepare(`WITH RECURSIVE spelling(code) AS (SELECT min(code) FROM ${table} WHERE code >= @from AND code < @to
      UNION ALL SELECT (SELECT min(code) FROM ${table} WHERE code > spelling.code AND code < @to) FROM spelling WHERE spelling.code IS NOT NULL)
      SELECT code FROM spelling WHERE code IS NOT NULL`)
    .pluck()
  return toNumberRanges(key)
    .flatMap((range) => ofNumber.all(range) as string[])
    .filter((code) => toCodeKey(code) === key)
}

interface BearerRow { id: string; issuedOn: string | null; level: string | null; commune: string | null; district: string | null; province: string | null }

/** Documents whose own code has the key. */
export function documentsWithKey(corpus: Corpus, key: string): BearerRow[] {
  return corpus.db
    .prepare(`SELECT d.id, d.issued_on AS issuedOn, d.level, d.commune, d.district, d.province FROM json_each(?) s CROSS JOIN documents d ON d.code = s.value
      WHERE EXISTS (SELECT 1 FROM files f WHERE f.document_id = d.id AND f.is_current = 1) ORDER BY d.id`)
    .all(JSON.stringify(spellingsIn(corpus, 'documents', key))) as BearerRow[]
}

/** The documents of the corpus that bear a code, in whatever spelling. */
export function documentsWithCode(corpus: Corpus, code: string): string[] {
  const key = toCodeKey(code)
  return key === null ? [] : documentsWithKey(corpus, key).map(({ id }) => id)
}

/** What a citation says of the document it means. */
export interface CitedCode { readonly code: string; readonly issuedOn: string | null; readonly issuer?: string | null }

interface Place { readonly commune: string | null; readonly district: string | null; readonly province: string | null }

/**
 * The document of the corpus that a citation means: the code must agree, date and level of the issuer where both give one, and of several
 * the one that stands on the citing plan's own line of places (its commune, district, province).
 *
 * @returns Null where there is none, or where several remain.
 */
export function resolveCitation(corpus: Corpus, citation: CitedCode, from: Place & { id: string }): string | null {
  return openResolver(corpus)(citation, from)
}

/** The documents that bear a code, by their province, and those without one. */
interface Bearers { readonly byProvince: ReadonlyMap<string | null, readonly BearerRow[]>; readonly all: readonly BearerRow[] }

/** The same for many citations: each code is looked up once, and of its bearers only those of the citing plan's province are gone through. */
export function openResolver(corpus: Corpus): (citation: CitedCode, from: Place & { id: string }) => string | null {
  const known = new Map<string, Bearers | null>()
  const bearersOf = (code: string): Bearers | null => {
    const before = known.get(code)
    if (before !== undefined) return before
    const key = toCodeKey(code)
    const all = key === null ? [] : documentsWithKey(corpus, key)
    const found = all.length === 0 ? null : { all, byProvince: groupBy(all, ({ province }) => province) }
    known.set(code, found)
    return found
  }
  return ({ code, issuedOn, issuer = null }, from) => {
    const bearers = bearersOf(code)
    if (!bearers) return null
    const near = from.province === null ? bearers.all : [...(bearers.byProvince.get(from.province) ?? []), ...(bearers.byProvince.get(null) ?? [])]
    return pickBearer(near, { issuedOn, level: levelOfIssuer(issuer) }, from)
  }
}

export function groupBy<K, T>(list: readonly T[], toKey: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const one of list) {
    const key = toKey(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return groups
}

function pickBearer(bearers: readonly BearerRow[], { issuedOn, level }: { issuedOn: string | null; level: Level | null }, from: Place & { id: string }): string | null {
  const fitting = bearers.filter((one) => one.id !== from.id && datesAgree(one.issuedOn, issuedOn) && isAbove(one, from) && (level === null || one.level === null || one.level === level))
  return fitting.length === 1 ? (fitting[0] as BearerRow).id : null
}

/** The level that a cited document's issuer names: "UBND tỉnh" is a province, "UBND huyện A" a district; `thành phố` can be either. */
export function levelOfIssuer(issuer: string | null): Level | null {
  const type = /(?:UBND|ủy ban nhân dân|uỷ ban nhân dân)\s+(tỉnh|huyện|quận|thị xã|phường|xã|thị trấn|đặc khu)(?!\p{L})/iu.exec(issuer ?? '')?.[1]?.toLowerCase()
  return type === undefined ? null : (TIERS_OF_TYPE[type as keyof typeof TIERS_OF_TYPE][0] ?? null)
}

function datesAgree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.startsWith(b) || b.startsWith(a)
}

/** Plans are made from those of the same place or of a place above; a document without a place could be anywhere. */
function isAbove(one: Place, from: Place): boolean {
  const agrees = (a: string | null, b: string | null): boolean => a === null || b === null || a === b
  return agrees(one.province, from.province) && agrees(one.district, from.district) && (one.commune === null || one.commune === from.commune)
}
