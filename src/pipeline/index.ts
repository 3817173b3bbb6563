// The order of the stages: one document through all of them, a batch into a corpus, later stages again.
// In: sources or paths, a reader of pages, an open corpus.
// Out: records; a corpus with documents, facts and failures.
export * from './assemble.ts'
export * from './cache.ts'
export * from './ingest.ts'
export * from './read-document.ts'
export * from './reextract.ts'
