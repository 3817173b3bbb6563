import { unpackJson, type Corpus } from '../../src/store/index.ts'

/** Keys that follow the order in which documents happened to be finished. */
const RUN_ORDER = new Set(['section_key', 'head_key'])

/** Everything a corpus holds, table by table, in an order of its own: equal for corpora of equal content. */
export function dumpCorpus(corpus: Corpus): Record<string, string[]> {
  const tables = corpus.db
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT GLOB 'section_search*' ORDER BY name`)
    .pluck()
    .all() as string[]
  return Object.fromEntries(tables.map((table) => [table, dumpTable(corpus, table)]))
}

function dumpTable(corpus: Corpus, table: string): string[] {
  const rows = corpus.db.prepare(`SELECT * FROM ${table}`).all() as Record<string, unknown>[]
  return rows
    .map((row) => JSON.stringify(Object.entries(row)
      .filter(([column]) => !RUN_ORDER.has(column))
      .map(([column, value]) => [column, value instanceof Uint8Array ? unpackJson(value) : value])))
    .sort()
}
