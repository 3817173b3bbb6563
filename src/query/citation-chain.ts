import type { Level, Relation } from '../model/index.ts'
import type { Corpus } from '../store/index.ts'
import { openResolver } from './cites.ts'

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

/** From the centre to the commune are four steps; a chain that is longer runs in circles. */
export const MOST_STEPS = 6
/** The chain of documents that a plan carries out or rests on (thực hiện, căn cứ). Null where the corpus has no such document. */
export function citationChain(corpus: Corpus, id: string): CitationChain | null {
  const resolve = openResolver(corpus)
  const readLink = openLinks(corpus)
  const citations = corpus.db.prepare(`SELECT code, raw, page, relation, issued_on AS issuedOn, issuer FROM citations WHERE document_id = ? AND code IS NOT NULL AND relation IN ('can_cu', 'thuc_hien') ORDER BY seq`)
  const climb = (document: ChainDocument, above: ReadonlySet<string>): CitationChain => {
    const seen = new Set([...above, document.id])
    const rows = citations.all(document.id) as Omit<CitedLink, 'document'>[]
    const restsOn = distinct(rows).map((row): CitedLink => {
      const found = resolve(row, { id: document.id, ...document.locality })
      const next = found === null || seen.has(found) || seen.size >= MOST_STEPS ? null : readLink(found)
      return { ...row, document: next && climb(next, seen) }
    })
    return { ...document, restsOn }
  }
  const document = readLink(id)
  return document && climb(document, new Set())
}

/** A plan often names its basis twice: once in the head, once in the text. */
function distinct<T extends { readonly code: string; readonly issuedOn: string | null }>(rows: readonly T[]): T[] {
  return [...new Map([...rows].reverse().map((row) => [`${row.code}@${row.issuedOn?.slice(0, 4) ?? ''}`, row])).values()].reverse()
}

/** Reads documents as links of a chain; null where the corpus has no such document. */
export function openLinks(corpus: Corpus): (id: string) => ChainDocument | null {
  const read = corpus.db.prepare('SELECT id, code, title, level, issued_on AS issuedOn, plan_year AS planYear, commune, district, province FROM documents WHERE id = ?')
  return (id) => {
    const row = read.get(id) as (Omit<ChainDocument, 'locality'> & ChainDocument['locality']) | undefined
    if (!row) return null
    const { commune, district, province, ...rest } = row
    return { ...rest, locality: { commune, district, province } }
  }
}
