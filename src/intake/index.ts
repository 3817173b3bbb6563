// Files, folders and zip archives → documents with hash and media type, or the reason why there is none.
// In: paths and limits.
// Out: a stream of documents and failures, one in memory at a time.
export * from './find-sources.ts'
export * from './limits.ts'
