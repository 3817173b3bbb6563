// Questions to the corpus: coverage, comparison, citations, reuse of wording, search, calendar, review.
// In: an open corpus and a question of plain values.
// Out: plain values in the contract's shapes; nothing is written.
export * from './coverage.ts'
export * from './coverage-detail.ts'
export * from './coverage-report.ts'
export * from './review-queue.ts'
export { search, searchMany, type SearchFilters, type SearchHit, type SearchResult } from './search.ts'
export { toCodeKey } from './citation-code.ts'
export { cites, resolveCitation, type Citation, type CitedCode, type Cites } from './cites.ts'
export * from './citation-graph.ts'
export * from './compare.ts'
export { type DiffPart } from './word-diff.ts'
export * from './tables.ts'
export type { Corpus } from '../store/index.ts'
export * from './calendar.ts'
export * from './reuse.ts'
export * from './families.ts'
