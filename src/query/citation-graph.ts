import type { Relation } from '../model/index.ts'
import type { Corpus } from '../store/index.ts'
import { toCodeKey } from './citation-code.ts'
import { openResolver, resolveCitation } from './cites.ts'

export interface CitedDocument {
  readonly code: string
  readonly issuedOn: string | null
  readonly citations: number
  readonly plans: number
  readonly inCorpus: boolean
}

/** The most cited documents; `unresolved` leaves out those that the corpus has. */
export function mostCited(corpus: Corpus, { limit = 50, unresolved = false }: { limit?: number; unresolved?: boolean } = {}): CitedDocument[] {
  const rows = corpus.db
    .prepare(`SELECT code, max(issued_on) AS issuedOn, count(*) AS citations, count(DISTINCT document_id) AS plans, EXISTS (SELECT 1 FROM documents d WHERE d.code = c.code) AS inCorpus
      FROM citations c WHERE code IS NOT NULL AND document_id IN (SELECT id FROM plans) GROUP BY code, substr(coalesce(issued_on, ''), 1, 4) ORDER BY citations DESC, code LIMIT ?`)
    .all(unresolved ? limit * 4 : limit) as (Omit<CitedDocument, 'inCorpus'> & { inCorpus: number })[]
  return rows.map((row) => ({ ...row, inCorpus: row.inCorpus === 1 })).filter((row) => !unresolved || !row.inCorpus).slice(0, limit)
}

/** A plan and what it rests on, as far up as the corpus goes. */
export interface CitationChain {
  readonly id: string
  readonly code: string | null
  readonly title: string | null
  readonly level: string | null
  readonly issuedOn: string | null
  readonly restsOn: readonly { readonly code: string; readonly raw: string; readonly relation: Relation; readonly document: CitationChain | null }[]
}

/** From the centre to the commune are four steps; a chain that is longer runs in circles. */
const MOST_STEPS = 6

/** The chain of plans that a plan carries out or rests on (thực hiện, căn cứ). Null where the corpus has no such document. */
export function citationChain(corpus: Corpus, id: string, above: ReadonlySet<string> = new Set()): CitationChain | null {
  const document = corpus.db.prepare('SELECT id, code, title, level, issued_on AS issuedOn, commune, district, province FROM documents WHERE id = ?').get(id) as
    | (Omit<CitationChain, 'restsOn'> & { commune: string | null; district: string | null; province: string | null }) | undefined
  if (!document) return null
  const { commune, district, province, ...own } = document
  const rows = corpus.db
    .prepare(`SELECT code, raw, relation, issued_on AS issuedOn, issuer FROM citations WHERE document_id = ? AND code IS NOT NULL AND relation IN ('can_cu', 'thuc_hien') ORDER BY seq`)
    .all(id) as { code: string; raw: string; relation: Relation; issuedOn: string | null; issuer: string | null }[]
  const seen = new Set([...above, id])
  const restsOn = rows.map(({ issuedOn, issuer, ...row }) => {
    const found = resolveCitation(corpus, { code: row.code, issuedOn, issuer }, { id, commune, district, province })
    return { ...row, document: found === null || seen.has(found) || seen.size >= MOST_STEPS ? null : citationChain(corpus, found, seen) }
  })
  return { ...own, restsOn }
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
  const plans = corpus.db.prepare('SELECT id, code, title, commune, district, province, plan_year AS year FROM plans ORDER BY id').all() as
    { id: string; code: string | null; title: string | null; commune: string | null; district: string | null; province: string | null; year: number | null }[]
  const citations = corpus.db.prepare('SELECT document_id AS id, code, issued_on AS issuedOn, issuer, relation, raw FROM citations WHERE code IS NOT NULL ORDER BY document_id, seq').all() as
    { id: string; code: string; issuedOn: string | null; issuer: string | null; relation: Relation; raw: string }[]
  const byId = new Map(plans.map((plan) => [plan.id, plan]))
  const resolve = openResolver(corpus)
  const cited = new Map<string, CitationGraph['nodes'][number]>()
  const edges = citations.flatMap(({ id, code, issuedOn, issuer, relation, raw }) => {
    const from = byId.get(id)
    if (!from) return []
    const found = resolve({ code, issuedOn, issuer }, from)
    const year = issuedOn === null ? null : Number(issuedOn.slice(0, 4))
    const to = found ?? `${toCodeKey(code) ?? code}${year === null ? '' : `@${year}`}`
    if (found === null && !cited.has(to)) cited.set(to, { id: to, type: 'cited', code, title: null, province: null, year })
    return [{ from: id, to, relation, raw }]
  })
  return { nodes: [...plans.map(({ commune: _c, district: _d, ...plan }) => ({ ...plan, type: 'plan' as const })), ...cited.values()], edges }
}
