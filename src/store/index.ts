// The corpus as one SQLite file: schema, migrations, rows in and out, results of stages, who writes.
// In: records of the model, results of stages, files and failures.
// Out: an open corpus; lists, records and stored results.
export { CORPUS_FILE, openCorpus, openCorpusForReading, type Corpus } from './corpus.ts'
export * from './documents.ts'
export * from './fact-tables.ts'
export * from './files.ts'
export * from './folder.ts'
export { toIndexForms } from './full-text.ts'
export * from './lock.ts'
export * from './readers.ts'
export * from './schema.ts'
export * from './sql.ts'
export * from './stage-results.ts'
