import type { Relation } from '../model/index.ts'
import type { Corpus } from '../store/index.ts'
import { toCodeKey } from './citation-code.ts'
import { openResolver } from './cites.ts'

export interface CitedDocument {
  /** As it is spelt first. */
  readonly code: string
  readonly issuedOn: string | null
  readonly citations: number
  readonly plans: number
  /** How many of the citations could be tied to a document of the corpus. */
  readonly resolved: number
  readonly inCorpus: boolean
}

export interface CitedDocuments {
  readonly documents: readonly CitedDocument[]
  /** Different documents cited, citations of a code, and how many of those are tied to a document of the corpus. */
  readonly totals: { readonly documents: number; readonly citations: number; readonly resolved: number }
}

/** The most cited documents, spellings of one code and year of issue taken together; `unresolved` keeps those with citations that no document of the corpus answers. */
export function mostCited(corpus: Corpus, { limit = 50, unresolved = false }: { limit?: number; unresolved?: boolean } = {}): CitedDocuments {
  const cited = new Map<string, { code: string; issuedOn: string | null; citations: number; resolved: number; plans: Set<string> }>()
  for (const { from, to, code, issuedOn } of resolvedCitations(corpus)) {
    const key = `${toCodeKey(code) ?? code}@${issuedOn?.slice(0, 4) ?? ''}`
    const one = cited.get(key) ?? { code, issuedOn, citations: 0, resolved: 0, plans: new Set<string>() }
    one.citations++
    one.resolved += to === null ? 0 : 1
    one.issuedOn = (one.issuedOn ?? '') < (issuedOn ?? '') ? issuedOn : one.issuedOn
    one.plans.add(from)
    cited.set(key, one)
  }
  const all = [...cited.values()].map(({ plans, ...one }): CitedDocument => ({ ...one, plans: plans.size, inCorpus: one.resolved > 0 }))
  const weigh = ({ citations, resolved }: CitedDocument): number => (unresolved ? citations - resolved : citations)
  const sum = (read: (one: CitedDocument) => number): number => all.reduce((total, one) => total + read(one), 0)
  return {
    documents: all.filter((one) => weigh(one) > 0).sort((a, b) => weigh(b) - weigh(a) || (a.code < b.code ? -1 : 1)).slice(0, limit),
    totals: { documents: all.length, citations: sum(({ citations }) => citations), resolved: sum(({ resolved }) => resolved) },
  }
}

interface ResolvedCitation { readonly from: string; readonly to: string | null; readonly code: string; readonly issuedOn: string | null; readonly relation: Relation; readonly raw: string }

/** Every citation of a code by a plan that still stands somewhere, with the document of the corpus it means. */
function resolvedCitations(corpus: Corpus): ResolvedCitation[] {
  const rows = corpus.db
    .prepare(`SELECT p.id, p.commune, p.district, p.province, c.code, c.issued_on AS issuedOn, c.issuer, c.relation, c.raw
      FROM plans p JOIN citations c ON c.document_id = p.id WHERE c.code IS NOT NULL ORDER BY c.document_id, c.seq`)
    .all() as { id: string; commune: string | null; district: string | null; province: string | null; code: string; issuedOn: string | null; issuer: string | null; relation: Relation; raw: string }[]
  const resolve = openResolver(corpus)
  return rows.map(({ code, issuedOn, issuer, relation, raw, ...from }) => ({ from: from.id, to: resolve({ code, issuedOn, issuer }, from), code, issuedOn, relation, raw }))
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

/** Nodes are plans (their ids) and cited documents that the corpus lacks (their code, with the year where it is given). */
export interface CitationGraph {
  readonly nodes: readonly { readonly id: string; readonly type: 'plan' | 'cited'; readonly code: string | null; readonly title: string | null; readonly province: string | null; readonly year: number | null }[]
  readonly edges: readonly { readonly from: string; readonly to: string; readonly relation: Relation; readonly raw: string }[]
}

/** The whole graph of who cites what, resolved to documents of the corpus where that is certain. */
export function citationGraph(corpus: Corpus): CitationGraph {
  const plans = corpus.db.prepare('SELECT id, code, title, province, plan_year AS year FROM plans ORDER BY id').all() as Omit<CitationGraph['nodes'][number], 'type'>[]
  const cited = new Map<string, CitationGraph['nodes'][number]>()
  const edges = resolvedCitations(corpus).map(({ from, to: found, code, issuedOn, relation, raw }) => {
    const year = issuedOn === null ? null : Number(issuedOn.slice(0, 4))
    const to = found ?? `${toCodeKey(code) ?? code}${year === null ? '' : `@${year}`}`
    if (found === null && !cited.has(to)) cited.set(to, { id: to, type: 'cited', code, title: null, province: null, year })
    return { from, to, relation, raw }
  })
  return { nodes: [...plans.map((plan) => ({ ...plan, type: 'plan' as const })), ...cited.values()], edges }
}
