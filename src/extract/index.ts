// The extract stage: reads the facts of a document that has been cut into zones, sections and passages.
// In: a SegmentedDocument.
// Out: header fields, the record's lists of facts with their places, reform areas; doubts as warnings.
import { EXTRACTORS } from './extractors.ts'
import { extractWith } from './stage.ts'

export * from './extractor.ts'
export * from './outside.ts'
export { CODEBOOK, readReformAreas, type AreaCode, type ReformAreaAnswer, type Subtopic } from './reform-areas/index.ts'
export { AUDIENCES } from './audiences.ts'
export { BUDGET_SOURCES } from './budget-sources.ts'
export * from './run.ts'
export * from './scaffold.ts'
export * from './span.ts'
export * from './stage.ts'
export * from './to-record.ts'
export { EXTRACTORS } from './extractors.ts'
export { placeByFolder } from './locality/index.ts'

/** The stage with the extractors of this repository. */
export const extract = extractWith(EXTRACTORS)
