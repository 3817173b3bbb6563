import { LEVELS, UsageError, type Relation } from '../model/index.ts'
import type { Corpus } from '../store/index.ts'
import { MOST_STEPS, readLink, type ChainDocument } from './citation-chain.ts'
import { toCodeKey } from './citation-code.ts'
import { openResolver, spellingsOf } from './cites.ts'

/** A plan that carries out what stands above it in the chain, and those that carry it out in turn. */
export interface CarriedOut extends ChainDocument {
  readonly relation: Relation
  readonly raw: string
  readonly page: number
  readonly carriedOutBy: readonly CarriedOut[]
}

/** The plans that carry out a document, down to the commune. */
export interface CitationDescent {
  readonly code: string
  /** The document of the corpus that bears the code; null for one that the corpus lacks, such as a resolution of the Government. */
  readonly document: ChainDocument | null
  /** Plans in all that name the document itself, also those that stand below another plan here. */
  readonly directly: number
  /** Plans in `carriedOutBy`, at all depths. */
  readonly shown: number
  /** False where `limit` cut the tree: it is then the beginning of the whole one. */
  readonly isComplete: boolean
  /** A plan stands once: superiors come first, so below the lowest plan that it rests on. */
  readonly carriedOutBy: readonly CarriedOut[]
}

interface CitingRow {
  readonly id: string; readonly code: string; readonly issuedOn: string | null; readonly issuer: string | null; readonly relation: Relation; readonly raw: string; readonly page: number
  readonly commune: string | null; readonly district: string | null; readonly province: string | null
}

/**
 * Who carries out a document of the corpus, or one that it lacks: provinces first, each with its districts and communes.
 *
 * @param of The id of a document, or a code.
 * @param limit At most so many plans; left out, all.
 * @throws UsageError where it is neither.
 */
export function citationDescent(corpus: Corpus, of: { readonly id: string } | { readonly code: string }, { limit = Infinity }: { limit?: number } = {}): CitationDescent {
  const document = 'id' in of ? readLink(corpus, of.id) : null
  if ('id' in of && !document) throw new UsageError('document_unknown', { file: of.id })
  const code = 'code' in of ? of.code : (document?.code ?? '')
  const carriersOf = openCarriers(corpus)
  const first = carriersOf(code, document)
  const seen = new Set(document ? [document.id] : [])
  let isComplete = true
  const descend = (rows: readonly CitingRow[], depth: number): CarriedOut[] => rows.flatMap((row) => {
    if (seen.has(row.id)) return []
    if (seen.size - (document ? 1 : 0) >= limit) isComplete = false
    const link = isComplete ? readLink(corpus, row.id) : null
    if (!link) return []
    seen.add(row.id)
    // A longer chain runs in circles.
    const below = depth < MOST_STEPS ? carriersOf(link.code ?? '', link) : []
    return [{ ...link, relation: row.relation, raw: row.raw, page: row.page, carriedOutBy: descend(below, depth + 1) }]
  })
  const carriedOutBy = descend(first, 1)
  return { code, document, directly: first.length, shown: seen.size - (document ? 1 : 0), isComplete, carriedOutBy }
}

// Only what a plan is built on; the rest it mentions. Superiors first, so that a plan is met below the lowest that it rests on.
const CITING = `SELECT c.document_id AS id, c.code, c.issued_on AS issuedOn, c.issuer, c.relation, c.raw, c.page, d.commune, d.district, d.province`
const BASES = `c.relation IN ('can_cu', 'thuc_hien') AND c.code IS NOT NULL AND EXISTS (SELECT 1 FROM files f WHERE f.document_id = d.id AND f.is_current = 1)`
const ORDER = `ORDER BY CASE d.level ${LEVELS.map((level, i) => `WHEN '${level}' THEN ${i}`).join(' ')} ELSE ${LEVELS.length} END, d.plan_year, d.id, c.seq`

/** Finds the plans that rest on a document, each once. Plans below a place are read province by province, and once. */
function openCarriers(corpus: Corpus): (code: string, document: ChainDocument | null) => CitingRow[] {
  const resolve = openResolver(corpus)
  const anywhere = corpus.db.prepare(`${CITING} FROM json_each(?) s CROSS JOIN citations c ON c.code = s.value CROSS JOIN documents d ON d.id = c.document_id WHERE ${BASES} ${ORDER}`)
  const ofProvince = corpus.db.prepare(`${CITING} FROM documents d CROSS JOIN citations c ON c.document_id = d.id WHERE (d.province = @province OR d.province IS NULL) AND ${BASES} ${ORDER}`)
  const provinces = new Map<string, Map<string, CitingRow[]>>()
  const citingIn = (province: string, key: string): readonly CitingRow[] => {
    const known = provinces.get(province) ?? byKey(ofProvince.all({ province }) as CitingRow[])
    provinces.set(province, known)
    return known.get(key) ?? []
  }
  return (code, document) => {
    const key = toCodeKey(code)
    if (key === null) return []
    const province = document?.locality.province ?? null
    const rows = province === null ? (anywhere.all(JSON.stringify(spellingsOf(corpus, key))) as CitingRow[]) : citingIn(province, key)
    const meant = rows.filter((row) => row.id !== document?.id && resolve(row, row) === (document?.id ?? null))
    return [...new Map([...meant].reverse().map((row) => [row.id, row])).values()].reverse()
  }
}

function byKey(rows: readonly CitingRow[]): Map<string, CitingRow[]> {
  const groups = new Map<string, CitingRow[]>()
  for (const row of rows) {
    const key = toCodeKey(row.code) ?? row.code
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}
