import type { DocumentFields, DocumentRecord, SegmentedDocument, Stage } from '../model/index.ts'
import { readDocumentFields } from './document/index.ts'
import type { Extractor } from './extractor.ts'
import { readLocality } from './locality/index.ts'
import { readReformAreas, REFORM_AREAS_READER } from './reform-areas/index.ts'
import { runExtractors } from './run.ts'
import { toRecordFacts, type RecordFacts } from './to-record.ts'

/** What is read of one document. */
export interface Extraction {
  readonly fields: DocumentFields
  readonly facts: RecordFacts
  readonly reformAreas: readonly DocumentRecord['reformAreas'][number][]
  /** Names and versions of the extractors that ran, for the record. */
  readonly extractorVersions: Readonly<Record<string, number>>
}

/** The extract stage with a list of extractors: header fields first, then facts, then the answers that rest on facts. */
export function extractWith(extractors: readonly Extractor[]): Stage<SegmentedDocument, Extraction> {
  return {
    name: 'extract',
    version: 7,
    run(document, { warn }) {
      const unplaced = readDocumentFields(document, warn)
      const fields: DocumentFields = { ...unplaced, locality: readLocality(document, unplaced, warn) }
      const found = runExtractors(extractors, document, fields)
      const { facts, warnings } = toRecordFacts(document, found.facts, extractors)
      for (const { code, ...details } of [...found.warnings, ...warnings]) warn(code, details)
      return {
        fields, facts, reformAreas: readReformAreas(document, fields),
        extractorVersions: Object.fromEntries([...extractors, REFORM_AREAS_READER].map(({ name, version }) => [name, version])),
      }
    },
  }
}
