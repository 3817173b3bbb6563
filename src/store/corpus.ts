import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type Database from 'better-sqlite3'
import { CorpusError, FACTS, type FactName } from '../model/index.ts'
import { FACT_TABLES, factColumns, factTableSql, factViewSql } from './fact-tables.ts'
import { makeFolder } from './folder.ts'
import { Sqlite } from './sqlite.ts'

export const CORPUS_FILE = 'corpus.sqlite'
const MIGRATIONS = new URL('./migrations/', import.meta.url)

/** An open corpus: a folder with one SQLite file. Must be closed. */
export interface Corpus {
  readonly folder: string
  readonly db: Database.Database
  close(): void
}

/** What writing keeps of the tables' trees, so that a plan more costs the same in a corpus of a hundred thousand; a small one never fills it. */
const CACHE_KIB = 32_768

/**
 * Opens a corpus for writing, making it where there is none, and brings its schema up to date.
 *
 * @throws CorpusError `corpus_unopenable` where the folder cannot be written, `corpus_newer` where a newer version made it.
 */
export function openCorpus(folder: string): Corpus {
  return orUnopenable(folder, () => {
    makeFolder(folder)
    const db = new Sqlite(join(folder, CORPUS_FILE))
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = NORMAL')
    db.pragma('foreign_keys = ON')
    db.pragma('busy_timeout = 5000')
    db.pragma(`cache_size = -${CACHE_KIB}`)
    migrate(db, folder)
    return toCorpus(folder, db)
  })
}

/** Opens a corpus for reading only; one that an older version made is brought up to date first. @throws CorpusError `corpus_missing` where there is none. */
export function openCorpusForReading(folder: string): Corpus {
  const file = join(folder, CORPUS_FILE)
  if (!existsSync(file)) throw new CorpusError('corpus_missing', { file: folder })
  return orUnopenable(folder, () => {
    const db = openReadOnly(file)
    if (checkVersion(db, folder) === migrations().length) return toCorpus(folder, db)
    db.close()
    openCorpus(folder).close()
    return toCorpus(folder, openReadOnly(file))
  })
}

function openReadOnly(file: string): Database.Database {
  const db = new Sqlite(file, { readonly: true, fileMustExist: true })
  try {
    db.pragma('busy_timeout = 5000')
    db.pragma('user_version')
    return db
  } catch (error) {
    db.close()
    const hasLog = (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0
    if (!/^SQLITE_(?:CANTOPEN|READONLY)/.test((error as { code?: string }).code ?? '') || hasLog) throw error
    return openInMemory(file)
  }
}

/**
 * A corpus where nothing can be written (a read-only share, a disc): SQLite wants a file beside one in WAL mode, so it is
 * read whole. Nothing waits in a log beside it: bytes 18 and 19 of the header (https://sqlite.org/fileformat.html) may say so.
 */
function openInMemory(file: string): Database.Database {
  const bytes = readFileSync(file)
  bytes.fill(1, 18, 20)
  return new Sqlite(bytes, { readonly: true })
}

function toCorpus(folder: string, db: Database.Database): Corpus {
  return { folder: resolve(folder), db, close: () => db.close() }
}

/** Whatever keeps a corpus from being opened or written, as one error. @throws CorpusError `corpus_unopenable`. */
export function orUnopenable<T>(folder: string, open: () => T): T {
  try {
    return open()
  } catch (cause) {
    if (cause instanceof CorpusError) throw cause
    throw new CorpusError('corpus_unopenable', { file: folder, reason: (cause as Error).message }, { cause })
  }
}

/** The migrations in order; the schema's version is their number. */
function migrations(): string[] {
  return readdirSync(MIGRATIONS).filter((name) => name.endsWith('.sql')).sort()
}

function checkVersion(db: Database.Database, folder: string): number {
  const found = db.pragma('user_version', { simple: true }) as number
  const known = migrations().length
  if (found > known) throw new CorpusError('corpus_newer', { file: folder, found, known })
  return found
}

function migrate(db: Database.Database, folder: string): void {
  const found = checkVersion(db, folder)
  db.transaction(() => {
    for (const [index, name] of migrations().entries()) {
      if (index < found) continue
      db.exec(readFileSync(new URL(name, MIGRATIONS), 'utf8'))
      db.pragma(`user_version = ${index + 1}`)
    }
    for (const name of Object.keys(FACTS) as FactName[]) makeFactTable(db, name)
  }).immediate()
}

/** Makes a fact's table, or makes it anew where the fact's schema has other columns now: facts are extracted again anyway. */
function makeFactTable(db: Database.Database, name: FactName): void {
  const table = FACT_TABLES[name]
  const wanted = factTableSql(name)
  const there = db.prepare('SELECT sql FROM sqlite_schema WHERE type = ? AND name = ?').pluck().get('table', table) as string | undefined
  const sameSql = (sql: string): string => sql.replace(/IF NOT EXISTS /, '').replace(/;$/, '').replace(/\s+/g, ' ').trim()
  if (there !== undefined && sameSql(there) !== sameSql(wanted)) {
    db.exec(`DROP VIEW IF EXISTS plan_${table}; DROP TABLE ${table}`)
    // The documents' facts are gone from their tables: their last stage must run again.
    db.exec(`DELETE FROM stage_results WHERE stage = 'extract'`)
  }
  db.exec(wanted)
  db.exec(factViewSql(name))
  const code = factColumns(name).find(({ column }) => column === 'code')
  if (code) db.exec(`CREATE INDEX IF NOT EXISTS ${table}_by_code ON ${table} (code)`)
}
