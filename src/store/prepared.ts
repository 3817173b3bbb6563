import type Database from 'better-sqlite3'
import type { Corpus } from './corpus.ts'

const STATEMENTS = new WeakMap<Database.Database, Map<string, Database.Statement>>()

/** A statement compiled once for an open corpus: compiling costs more than running, above all where triggers hang on a table. */
export function prepared(corpus: Corpus, sql: string): Database.Statement {
  const known = STATEMENTS.get(corpus.db) ?? new Map<string, Database.Statement>()
  STATEMENTS.set(corpus.db, known)
  const statement = known.get(sql) ?? corpus.db.prepare(sql)
  known.set(sql, statement)
  return statement
}
