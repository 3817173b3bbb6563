import type { Relation } from '../model/index.ts'
import type { Corpus } from '../store/index.ts'
import { isCentralCode, toCodeKey } from './citation-code.ts'
import { groupBy, levelOfIssuer, openResolver } from './cites.ts'

export interface CitedDocument {
  /** As it is spelt first. */
  readonly code: string
  readonly issuedOn: string | null
  /** Whose number it is, where the code alone does not tell: the province of the plans that cite it, with their district for a district's paper. */
  readonly place: string | null
  /** The document of the corpus; null where it has none that is certain. */
  readonly document: string | null
  readonly citations: number
  readonly plans: number
  /** How many of the citations could be tied to a document of the corpus: all of one document's or none. */
  readonly resolved: number
  readonly inCorpus: boolean
}

export interface CitedDocuments {
  readonly documents: readonly CitedDocument[]
  /** Different documents cited, citations of a code, and how many of those are tied to a document of the corpus. */
  readonly totals: { readonly documents: number; readonly citations: number; readonly resolved: number }
}

/** The most cited documents, spellings of one code taken together; `unresolved` keeps those with citations that no document of the corpus answers. */
export function mostCited(corpus: Corpus, { limit = 50, unresolved = false }: { limit?: number; unresolved?: boolean } = {}): CitedDocuments {
  const groups = groupBy(resolvedCitations(corpus), ({ target }) => target)
  const all = [...groups.values()].map((citations): CitedDocument => {
    const { to, code, place } = citations[0] as ResolvedCitation
    return {
      code, place, document: to, citations: citations.length, plans: new Set(citations.map(({ from }) => from)).size, resolved: to === null ? 0 : citations.length, inCorpus: to !== null,
      issuedOn: citations.reduce<string | null>((finest, { issuedOn }) => ((issuedOn?.length ?? 0) > (finest?.length ?? 0) ? issuedOn : finest), null),
    }
  })
  const sum = (read: (one: CitedDocument) => number): number => all.reduce((total, one) => total + read(one), 0)
  return {
    documents: all.filter(({ inCorpus }) => !unresolved || !inCorpus).sort((a, b) => b.citations - a.citations || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0) || ((a.place ?? '') < (b.place ?? '') ? -1 : 1)).slice(0, limit),
    totals: { documents: all.length, citations: sum(({ citations }) => citations), resolved: sum(({ resolved }) => resolved) },
  }
}

interface ResolvedCitation {
  readonly from: string
  /** The document of the corpus; null where none is certain. */
  readonly to: string | null
  /** The document that is meant, under one name wherever it is cited: its id, or key, year and place. */
  readonly target: string
  readonly place: string | null
  readonly code: string
  readonly issuedOn: string | null
  readonly relation: Relation
  readonly raw: string
}
interface CitationRow { id: string; commune: string | null; district: string | null; province: string | null; code: string; issuedOn: string | null; issuer: string | null; relation: Relation; raw: string }

/** Every citation of a code by a plan that still stands somewhere, with the document it means. */
function resolvedCitations(corpus: Corpus): ResolvedCitation[] {
  const rows = corpus.db
    .prepare(`SELECT p.id, p.commune, p.district, p.province, c.code, c.issued_on AS issuedOn, c.issuer, c.relation, c.raw
      FROM plans p JOIN citations c ON c.document_id = p.id WHERE c.code IS NOT NULL ORDER BY c.document_id, c.seq`)
    .all() as CitationRow[]
  const resolve = openResolver(corpus)
  const identify = openNames()
  const found = rows.map((row) => ({ ...row, from: row.id, to: resolve(row, row), ...identify(row) }))
  // A citation without a date means the one of which there is a date, if there is only one.
  const years = new Map<string, Set<string>>()
  for (const { name, issuedOn } of found) if (issuedOn !== null) years.set(name, (years.get(name) ?? new Set()).add(issuedOn.slice(0, 4)))
  const yearOf = (name: string, issuedOn: string | null): string | undefined => issuedOn?.slice(0, 4) ?? (years.get(name)?.size === 1 ? [...(years.get(name) as Set<string>)][0] : undefined)
  return found.map(({ from, to, name, place, code, issuedOn, relation, raw }) => {
    const year = yearOf(name, issuedOn)
    return { from, to, target: to ?? (year === undefined ? name : `${name}@${year}`), place, code, issuedOn, relation, raw }
  })
}

/** Names what a citation means: a number of the centre by its key alone, any other with the place whose number it is. */
function openNames(): (row: CitationRow) => { name: string; place: string | null } {
  const known = new Map<string, { key: string; isCentral: boolean }>()
  return ({ code, issuer, province, district }) => {
    const { key, isCentral } = known.get(code) ?? { key: toCodeKey(code) ?? code, isCentral: isCentralCode(code) }
    known.set(code, { key, isCentral })
    if (isCentral) return { name: key, place: null }
    const place = [province, levelOfIssuer(issuer) === 'district' ? district : null].filter(Boolean).reverse().join(', ') || null
    return { name: place === null ? key : `${key}|${place}`, place }
  }
}

/** A citation of a document that another one of the corpus replaced before the citing plan was issued. */
export interface StaleCitation {
  readonly document: string
  readonly code: string
  readonly raw: string
  readonly replacedBy: string
  readonly replacedOn: string | null
}

/** Citations of documents that a document of the corpus says it replaces. Where a date is missing, the order is not known and nothing is said. */
export function staleCitations(corpus: Corpus): StaleCitation[] {
  return corpus.db
    .prepare(`SELECT c.document_id AS document, c.code, c.raw, r.document_id AS replacedBy, n.issued_on AS replacedOn
      FROM citations r JOIN plans n ON n.id = r.document_id JOIN citations c ON c.code = r.code AND c.document_id <> r.document_id AND c.relation NOT IN ('thay_the', 'sua_doi')
      JOIN plans p ON p.id = c.document_id
      WHERE r.relation = 'thay_the' AND r.code IS NOT NULL AND n.issued_on IS NOT NULL AND p.issued_on > n.issued_on
        AND (r.issued_on IS NULL OR c.issued_on IS NULL OR r.issued_on = c.issued_on)
        AND (n.province IS p.province OR n.province IS NULL) ORDER BY c.document_id, c.seq`)
    .all() as StaleCitation[]
}

/** Nodes are plans (their ids) and cited documents that the corpus lacks (their code, with place and year where they are known). */
export interface CitationGraph {
  readonly nodes: readonly { readonly id: string; readonly type: 'plan' | 'cited'; readonly code: string | null; readonly title: string | null; readonly province: string | null; readonly year: number | null }[]
  readonly edges: readonly { readonly from: string; readonly to: string; readonly relation: Relation; readonly raw: string }[]
}

/** The whole graph of who cites what, resolved to documents of the corpus where that is certain. */
export function citationGraph(corpus: Corpus): CitationGraph {
  const plans = corpus.db.prepare('SELECT id, code, title, province, plan_year AS year FROM plans ORDER BY id').all() as Omit<CitationGraph['nodes'][number], 'type'>[]
  const cited = new Map<string, CitationGraph['nodes'][number]>()
  const edges = resolvedCitations(corpus).map(({ from, to, target, code, place, issuedOn, relation, raw }) => {
    const year = issuedOn === null ? null : Number(issuedOn.slice(0, 4))
    if (to === null && (!cited.has(target) || year !== null)) cited.set(target, { id: target, type: 'cited', code, title: null, province: place, year })
    return { from, to: target, relation, raw }
  })
  return { nodes: [...plans.map((plan) => ({ ...plan, type: 'plan' as const })), ...cited.values()], edges }
}
