import { LEVELS, UsageError, type Relation } from '../model/index.ts'
import type { Corpus } from '../store/index.ts'
import { MOST_STEPS, openLinks, type ChainDocument } from './citation-chain.ts'
import { toCodeKey } from './citation-code.ts'
import { documentsWithCode, groupBy, openResolver, spellingsOf } from './cites.ts'

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
  const readLink = openLinks(corpus)
  const document = 'id' in of ? readLink(of.id) : null
  if ('id' in of && !document) throw new UsageError('document_unknown', { file: of.id })
  const code = 'code' in of ? of.code : (document?.code ?? '')
  const carriersOf = openCarriers(corpus)
  const { rows: first, count } = document || documentsWithCode(corpus, code).length > 0 ? counted(carriersOf(code, document)) : citingAnywhere(corpus, code)
  const seen = new Set(document ? [document.id] : [])
  const most = limit + seen.size
  let isComplete = true
  const descend = (rows: Iterable<CitingRow>, depth: number): CarriedOut[] => {
    const links: CarriedOut[] = []
    for (const { id, relation, raw, page } of rows) {
      if (seen.has(id)) continue
      isComplete &&= seen.size < most
      const link = isComplete ? readLink(id) : null
      if (!link) break
      seen.add(id)
      // A longer chain runs in circles.
      const below = depth < MOST_STEPS ? carriersOf(link.code ?? '', link) : []
      links.push({ ...link, relation, raw, page, carriedOutBy: descend(below, depth + 1) })
    }
    return links
  }
  const carriedOutBy = descend(first, 1)
  return { code, document, directly: count, shown: seen.size - (document ? 1 : 0), isComplete, carriedOutBy }
}

const COLUMNS = 'c.document_id AS id, c.code, c.issued_on AS issuedOn, c.issuer, c.relation, c.raw, c.page, d.commune, d.district, d.province'
// Only what a plan is built on; the rest it mentions.
const BASES = `c.relation IN ('can_cu', 'thuc_hien') AND EXISTS (SELECT 1 FROM files f WHERE f.document_id = c.document_id AND f.is_current = 1)`
const BY_CODE = 'FROM json_each(@codes) s CROSS JOIN citations c ON c.code = s.value'
// Superiors first, so that a plan is met below the lowest that it rests on.
const ORDER = `CASE d.level ${LEVELS.map((level, i) => `WHEN '${level}' THEN ${i}`).join(' ')} ELSE ${LEVELS.length} END, d.plan_year, d.id, c.seq`

/** Citations of a code that are sooner gone through than a province's plans. */
const FEW = 300

/** Finds who rests on a document; a plan that names it twice comes twice. Those below a place are read province by province, and once. */
function openCarriers(corpus: Corpus): (code: string, document: ChainDocument | null) => CitingRow[] {
  const resolve = openResolver(corpus)
  const anywhere = corpus.db.prepare(`SELECT ${COLUMNS} ${BY_CODE} CROSS JOIN documents d ON d.id = c.document_id WHERE ${BASES} ORDER BY ${ORDER}`)
  const ofProvince = corpus.db.prepare(`SELECT ${COLUMNS} FROM documents d CROSS JOIN citations c ON c.document_id = d.id WHERE (d.province = @province OR d.province IS NULL) AND c.code IS NOT NULL AND ${BASES} ORDER BY ${ORDER}`)
  const countFirst = corpus.db.prepare(`SELECT count(*) FROM (SELECT 1 ${BY_CODE} LIMIT ${FEW + 1})`).pluck()
  const provinces = new Map<string, Map<string | null, CitingRow[]>>()
  const citingIn = (province: string, key: string): readonly CitingRow[] => {
    const known = provinces.get(province) ?? groupBy(ofProvince.all({ province }) as CitingRow[], ({ code }) => toCodeKey(code))
    provinces.set(province, known)
    return known.get(key) ?? []
  }
  return (code, document) => {
    const key = toCodeKey(code)
    if (key === null) return []
    const codes = JSON.stringify(spellingsOf(corpus, key))
    const province = document?.locality.province ?? null
    const isRare = (): boolean => (countFirst.get({ codes }) as number) <= FEW
    const rows = province === null || isRare() ? (anywhere.all({ codes }) as CitingRow[]) : citingIn(province, key)
    return rows.filter((row) => row.id !== document?.id && resolve(row, row) === (document?.id ?? null))
  }
}

interface Counted { readonly rows: Iterable<CitingRow>; readonly count: number }
const counted = (rows: readonly CitingRow[]): Counted => ({ rows, count: new Set(rows.map(({ id }) => id)).size })

/** The plans that rest on what no document of the corpus bears; level by level, so that the first of very many are there at once. */
function citingAnywhere(corpus: Corpus, code: string): Counted {
  const key = toCodeKey(code)
  const codes = JSON.stringify(key === null ? [] : spellingsOf(corpus, key))
  const count = corpus.db.prepare(`SELECT count(DISTINCT c.document_id) ${BY_CODE} WHERE ${BASES}`).pluck().get({ codes }) as number
  const ofLevel = corpus.db.prepare(`SELECT ${COLUMNS} FROM documents d CROSS JOIN citations c ON c.document_id = d.id WHERE d.level IS @level AND c.code IN (SELECT value FROM json_each(@codes)) AND ${BASES} ORDER BY ${ORDER}`)
  const rows = function* (): Generator<CitingRow> {
    for (const level of count === 0 ? [] : [...LEVELS, null]) yield* ofLevel.all({ level, codes }) as CitingRow[]
  }
  return { rows: rows(), count }
}
