import type { Corpus } from './corpus.ts'

/** A table or view of the corpus as its own SQL documents it. */
export interface SchemaTable {
  readonly name: string
  readonly type: 'table' | 'view'
  readonly columns: readonly SchemaColumn[]
}

export interface SchemaColumn {
  readonly name: string
  readonly type: string
  readonly isNullable: boolean
  readonly isKey: boolean
  /** From the comment behind the column; empty where there is none. */
  readonly about: string
}

/** The documented schema, read from the corpus itself, so that it cannot differ from it. */
export function readSchema(corpus: Corpus): SchemaTable[] {
  const tables = corpus.db
    .prepare(`SELECT name, type, sql FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%' AND name NOT GLOB 'section_search_*' ORDER BY type, name`)
    .all() as { name: string; type: 'table' | 'view'; sql: string }[]
  return tables.map(({ name, type, sql }) => ({ name, type, columns: columnsOf(corpus, name, commentsOf(sql)) }))
}

function columnsOf(corpus: Corpus, table: string, comments: ReadonlyMap<string, string>): SchemaColumn[] {
  const rows = corpus.db.prepare('SELECT name, type, "notnull" AS isRequired, pk FROM pragma_table_info(?)').all(table) as { name: string; type: string; isRequired: number; pk: number }[]
  return rows.map(({ name, type, isRequired, pk }) => ({ name, type, isNullable: isRequired === 0 && pk === 0, isKey: pk > 0, about: comments.get(name) ?? '' }))
}

/** SQLite keeps the comments of a CREATE statement: `column TYPE, -- what it holds`. */
function commentsOf(sql: string): Map<string, string> {
  const lines = sql.split('\n').map((line) => /^\s*(\w+)\s.*?--\s*(.+?)\s*$/.exec(line))
  return new Map(lines.filter((found) => found !== null).map(([, column, about]) => [column as string, about as string]))
}
