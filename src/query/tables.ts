import { FACTS, type DocumentRecord, type FactName } from '../model/index.ts'
import { FACT_TABLES, factColumns, readRecord, readSchema, type Corpus } from '../store/index.ts'

export type ColumnType = 'text' | 'integer' | 'real' | 'boolean' | 'date' | 'json'

export interface TableColumn {
  readonly name: string
  readonly type: ColumnType
  readonly about: string
  readonly isKey: boolean
}

/** A table of the corpus as other programs get it. */
export interface Table {
  readonly name: string
  readonly columns: readonly TableColumn[]
  /** Rows in all. */
  readonly count: number
  /** The rows in the order of their keys, one by one. */
  rows(): IterableIterator<Record<string, string | number | null>>
}

/** What stays inside: results of stages kept for the next run, the records as a whole (JSONL has them), the search index and what it reads beside sections, derived sums. */
const INTERNAL: ReadonlySet<string> = new Set(['stage_results', 'records', 'settings', 'coverage', 'section_search', 'document_heads'])
/** Columns that say where files stand on this machine, or number rows in the order of one run. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = { files: ['location'], failures: ['location'], sections: ['section_key'] }

/** Columns that tables of facts share. */
const PLACE_ABOUT: Readonly<Record<string, string>> = {
  document_id: 'document that holds it: first 16 hex digits of its SHA-256', seq: 'order within the document, from 0', section_id: 'section that holds it',
  raw: 'as printed, after repair', page: 'page, from 1', start_offset: 'start in the final text of the page, in UTF-16 units', end_offset: 'end in the final text of the page',
  line: 'line of the document, from 1', x0: 'left edge in PDF points from the top left', y0: 'top edge', x1: 'right edge', y1: 'bottom edge',
  confidence: '0 to 1', extractor: 'name of the extractor', extractor_version: 'version of the extractor', page_count: 'number of pages',
}

/** Every table with something in it for others, whole. */
export function exportTables(corpus: Corpus): Table[] {
  return readSchema(corpus)
    .filter(({ name, type }) => type === 'table' && !INTERNAL.has(name) && !name.startsWith('section_search'))
    .map(({ name, columns }) => {
      const shown = columns.filter((column) => !LEFT_OUT[name]?.includes(column.name))
      const keys = shown.filter(({ isKey }) => isKey).map((column) => column.name)
      const order = keys.length > 0 ? keys : name === 'sections' ? ['document_id', 'seq'] : shown.map((column) => column.name)
      const quoted = (names: readonly string[]): string => names.map((one) => `"${one}"`).join(', ')
      return {
        name,
        columns: shown.map((column) => ({ name: column.name, type: toType(name, column), about: column.about || aboutFact(name, column.name), isKey: column.isKey })),
        count: corpus.db.prepare(`SELECT count(*) FROM "${name}"`).pluck().get() as number,
        // A generator: the query begins with its first row, so that rows nobody takes keep nothing open.
        *rows() {
          yield* corpus.db.prepare(`SELECT ${quoted(shown.map((column) => column.name))} FROM "${name}" ORDER BY ${quoted(order)}`).iterate() as IterableIterator<Record<string, string | number | null>>
        },
      }
    })
    .sort((a, b) => rankOf(a.name) - rankOf(b.name) || (a.name < b.name ? -1 : 1))
}

/** The tables that people open first; all others follow by name. */
const FIRST = ['documents', 'sections', 'citations', 'units', 'deadlines', 'targets', 'channels', 'reform_areas', 'reform_area_evidence']
const rankOf = (name: string): number => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length)

function toType(table: string, { name, type, about }: { name: string; type: string; about: string }): ColumnType {
  const fact = factOf(table)
  const isJson = fact ? factColumns(fact).some(({ column, isJson }) => column === name && isJson) : about.startsWith('JSON')
  if (isJson || ['kinds', 'alternatives', 'preparation', 'subtopics'].includes(name)) return 'json'
  if (name.endsWith('_on')) return 'date'
  if (type === 'INTEGER') return /^(?:is_|anchor_inferred|working_days)/.test(name) ? 'boolean' : 'integer'
  return type === 'REAL' ? 'real' : 'text'
}

function factOf(table: string): FactName | undefined {
  return (Object.keys(FACT_TABLES) as FactName[]).find((name) => FACT_TABLES[name] === table)
}

/** What the record's schema says of a fact's value. */
function aboutFact(table: string, column: string): string {
  const fact = factOf(table)
  const field = fact && factColumns(fact).find((one) => one.column === column)?.field
  const described = field ? (FACTS[fact] as unknown as { shape: Record<string, { description?: string }> }).shape[field]?.description : undefined
  return described ?? PLACE_ABOUT[column] ?? ''
}

/** The records as the contract has them, ordered by the hash of their content; documents that could not be read have none. */
export function* readRecords(corpus: Corpus): Generator<DocumentRecord> {
  const ids = corpus.db.prepare('SELECT d.id FROM documents d JOIN records r ON r.document_id = d.id ORDER BY d.sha256').pluck().all() as string[]
  for (const id of ids) {
    const record = readRecord(corpus, id)
    if (record) yield record
  }
}

/** Versions of the software, its stages and extractors that made the corpus; several where it was made by several. */
export interface CorpusVersions {
  readonly kehoach: readonly string[]
  readonly stages: Readonly<Record<string, readonly number[]>>
  readonly extractors: Readonly<Record<string, readonly number[]>>
  /** How documents were read, in full: stages, settings, recognition and language models with their hashes. */
  readonly pipelines: readonly string[]
  readonly schema: number
}

/** Above this, versions are read from documents at even steps: they are the same for all that one run made. */
const MOST_READ = 2000

export function readVersions(corpus: Corpus): CorpusVersions {
  const ids = corpus.db.prepare('SELECT document_id FROM records ORDER BY document_id').pluck().all() as string[]
  const step = Math.max(1, Math.ceil(ids.length / MOST_READ))
  const read = ids.filter((_, i) => i % step === 0)
  const versions = read.flatMap((id) => readRecord(corpus, id)?.versions ?? [])
  const gather = (pick: (one: DocumentRecord['versions']) => Readonly<Record<string, number>>): Record<string, number[]> => {
    const names = [...new Set(versions.flatMap((one) => Object.keys(pick(one))))].sort()
    return Object.fromEntries(names.map((name) => [name, [...new Set(versions.flatMap((one) => pick(one)[name] ?? []))].sort((a, b) => a - b)]))
  }
  return {
    kehoach: [...new Set(versions.map(({ kehoach }) => kehoach))].sort(),
    stages: gather(({ stages }) => stages), extractors: gather(({ extractors }) => extractors),
    pipelines: readPipelines(corpus, read), schema: corpus.db.pragma('user_version', { simple: true }) as number,
  }
}

function readPipelines(corpus: Corpus, ids: readonly string[]): string[] {
  return corpus.db
    .prepare(`SELECT DISTINCT r.fingerprint FROM json_each(?) i JOIN documents d ON d.id = i.value JOIN stage_results r ON r.sha256 = d.sha256 AND r.stage = 'extract' ORDER BY 1`)
    .pluck()
    .all(JSON.stringify(ids)) as string[]
}
