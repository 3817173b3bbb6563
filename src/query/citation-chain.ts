import { LEVELS, UsageError, type Level, type Relation } from '../model/index.ts'
import type { Corpus } from '../store/index.ts'
import { cites, openResolver, type Citation } from './cites.ts'

/** A document of the corpus as a link of a chain. */
export interface ChainDocument {
  readonly id: string
  readonly code: string | null
  readonly title: string | null
  readonly level: Level | null
  readonly issuedOn: string | null
  readonly planYear: number | null
  readonly locality: { readonly commune: string | null; readonly district: string | null; readonly province: string | null }
}

/** A plan and what it rests on, as far up as the corpus goes. */
export interface CitationChain extends ChainDocument {
  readonly restsOn: readonly CitedLink[]
}
export interface CitedLink {
  readonly code: string
  readonly raw: string
  readonly page: number
  readonly relation: Relation
  readonly issuedOn: string | null
  readonly issuer: string | null
  /** Null where the corpus has no such document, or several that could be meant. */
  readonly document: CitationChain | null
}

/** A plan that carries out what stands above it in the chain, and those that carry it out in turn. */
export interface CarriedOut extends ChainDocument {
  readonly relation: Relation
  readonly raw: string
  readonly page: number
  readonly carriedOutBy: readonly CarriedOut[]
}

/** From the centre to the commune are four steps; a chain that is longer runs in circles. */
const MOST_STEPS = 6
/** What a plan is built on; the rest it only mentions. */
const BASES: ReadonlySet<Relation> = new Set(['can_cu', 'thuc_hien'])

/** The chain of documents that a plan carries out or rests on (thực hiện, căn cứ). Null where the corpus has no such document. */
export function citationChain(corpus: Corpus, id: string): CitationChain | null {
  const resolve = openResolver(corpus)
  const citations = corpus.db.prepare(`SELECT code, raw, page, relation, issued_on AS issuedOn, issuer FROM citations WHERE document_id = ? AND code IS NOT NULL AND relation IN ('can_cu', 'thuc_hien') ORDER BY seq`)
  const climb = (document: ChainDocument, above: ReadonlySet<string>): CitationChain => {
    const seen = new Set([...above, document.id])
    const rows = citations.all(document.id) as Omit<CitedLink, 'document'>[]
    const restsOn = distinct(rows).map((row): CitedLink => {
      const found = resolve(row, { id: document.id, ...document.locality })
      const next = found === null || seen.has(found) || seen.size >= MOST_STEPS ? null : readLink(corpus, found)
      return { ...row, document: next && climb(next, seen) }
    })
    return { ...document, restsOn }
  }
  const document = readLink(corpus, id)
  return document && climb(document, new Set())
}

/** A plan often names its basis twice: once in the head, once in the text. */
function distinct<T extends { readonly code: string; readonly issuedOn: string | null }>(rows: readonly T[]): T[] {
  return [...new Map([...rows].reverse().map((row) => [`${row.code}@${row.issuedOn?.slice(0, 4) ?? ''}`, row])).values()].reverse()
}

function readLink(corpus: Corpus, id: string): ChainDocument | null {
  const row = corpus.db.prepare('SELECT id, code, title, level, issued_on AS issuedOn, plan_year AS planYear, commune, district, province FROM documents WHERE id = ?').get(id) as
    | (Omit<ChainDocument, 'locality'> & ChainDocument['locality']) | undefined
  if (!row) return null
  const { commune, district, province, ...rest } = row
  return { ...rest, locality: { commune, district, province } }
}

/** The plans that carry out a document, down to the commune. */
export interface CitationDescent {
  readonly code: string
  /** The document of the corpus that bears the code; null for one that the corpus lacks, such as a resolution of the Government. */
  readonly document: ChainDocument | null
  /** A plan stands below the lowest plan that it rests on. */
  readonly carriedOutBy: readonly CarriedOut[]
}

/**
 * Who carries out a document of the corpus, or one that it lacks.
 *
 * @param of The id of a document, or a code.
 * @throws UsageError where it is neither.
 */
export function citationDescent(corpus: Corpus, of: { readonly id: string } | { readonly code: string }): CitationDescent {
  const document = 'id' in of ? readLink(corpus, of.id) : null
  if ('id' in of && !document) throw new UsageError('document_unknown', { file: of.id })
  const descend = openDescent(corpus)
  const code = 'code' in of ? of.code : (document?.code ?? '')
  return { code, document, carriedOutBy: withoutRepeats(descend(code, document?.id ?? null, new Set(document ? [document.id] : []))) }
}

function openDescent(corpus: Corpus): (code: string, id: string | null, above: ReadonlySet<string>) => CarriedOut[] {
  const resolve = openResolver(corpus)
  const citing = new Map<string, readonly Citation[]>()
  const known = new Map<string, ChainDocument | null>()
  const linkOf = (id: string): ChainDocument | null => {
    if (!known.has(id)) known.set(id, readLink(corpus, id))
    return known.get(id) ?? null
  }
  const descend = (code: string, id: string | null, above: ReadonlySet<string>): CarriedOut[] => {
    if (code === '' || above.size > MOST_STEPS) return []
    const rows = citing.get(code) ?? cites(corpus, code).citedBy.filter(({ relation }) => BASES.has(relation))
    citing.set(code, rows)
    const meant = rows.filter((row) => !above.has(row.id) && resolve({ code, issuedOn: row.issuedOn, issuer: row.issuer }, { id: row.id, ...row.locality }) === id)
    return [...new Map(meant.map((row) => [row.id, row])).values()].flatMap(({ id: citer, relation, raw, span }) => {
      const link = linkOf(citer)
      return link ? [{ ...link, relation, raw, page: span.page, carriedOutBy: descend(link.code ?? '', link.id, new Set([...above, link.id])) }] : []
    })
  }
  return descend
}

/** A commune cites the province's plan and the district's that carries it out: it is shown below the district's alone. */
function withoutRepeats(links: readonly CarriedOut[]): CarriedOut[] {
  const deeper = new Set(links.flatMap(({ carriedOutBy }) => idsBelow(carriedOutBy)))
  const rank = ({ level }: ChainDocument): number => (level === null ? LEVELS.length : LEVELS.indexOf(level))
  return links
    .filter(({ id }) => !deeper.has(id))
    .map((link) => ({ ...link, carriedOutBy: withoutRepeats(link.carriedOutBy) }))
    .sort((a, b) => rank(a) - rank(b) || (a.planYear ?? 0) - (b.planYear ?? 0) || (a.id < b.id ? -1 : 1))
}

function idsBelow(links: readonly CarriedOut[]): string[] {
  return links.flatMap(({ id, carriedOutBy }) => [id, ...idsBelow(carriedOutBy)])
}
