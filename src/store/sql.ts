import { UsageError } from '../model/index.ts'
import type { Corpus } from './corpus.ts'

/**
 * Runs one statement of the user's. Give it a corpus opened for reading: then nothing can be changed.
 *
 * @returns The rows one by one, and the names of the columns. @throws UsageError `query_failed`.
 */
export function runSql(corpus: Corpus, sql: string): { columns: string[]; rows: IterableIterator<Record<string, unknown>> } {
  try {
    const statement = corpus.db.prepare(sql)
    if (!statement.reader) throw new Error('read-only: SELECT …')
    return { columns: statement.columns().map(({ name }) => name), rows: guarded(statement.iterate() as IterableIterator<Record<string, unknown>>) }
  } catch (cause) {
    throw failed(cause)
  }
}

function* guarded(rows: IterableIterator<Record<string, unknown>>): Generator<Record<string, unknown>> {
  try {
    yield* rows
  } catch (cause) {
    throw failed(cause)
  }
}

function failed(cause: unknown): UsageError {
  return new UsageError('query_failed', { file: 'query', reason: (cause as Error).message }, { cause })
}
