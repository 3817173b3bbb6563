import { readFileSync } from 'node:fs'
import {
  CHANGE_REASONS, DocumentRecord, fillSentence, SCHEMA_VERSION, WARNING_SENTENCES,
  type RaisedWarning, type Range, type RepairedPage, type SectionNode, type SegmentedDocument, type SourceIdentity, type Warning,
} from '../model/index.ts'
import { boxOf, toSpan, type Extraction } from '../extract/index.ts'
import { gradeDocument } from './grade.ts'

/** The version of this software, as its package says. */
export const KEHOACH_VERSION: string = (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version

/** Everything the stages found of one document. */
export interface Findings {
  readonly source: SourceIdentity
  readonly document: SegmentedDocument
  readonly extraction: Extraction
  readonly warnings: readonly RaisedWarning[]
  readonly stageVersions: Readonly<Record<string, number>>
}

/** Puts the findings into the record of the contract and checks it against its schema. @throws ZodError, a defect of ours. */
export function assembleRecord({ source, document, extraction, warnings, stageVersions }: Findings): DocumentRecord {
  const { pages } = document
  const repairs = pages.flatMap(({ changes }) => changes).filter(({ reason }) => CHANGE_REASONS.indexOf(reason) >= 3)
  return DocumentRecord.parse({
    schemaVersion: SCHEMA_VERSION,
    source: { path: source.path, sha256: source.sha256, mediaType: source.mediaType, bytes: source.bytes, pageCount: pages.length },
    quality: {
      ...gradeDocument(pages, warnings),
      textSource: pages.map((page) => page.source),
      repairs: repairs.length,
      warnings: warnings.map((warning) => toWarning(document, warning)),
    },
    document: extraction.fields,
    sections: document.sections.map((section) => toSection(document, section)),
    ...extraction.facts,
    reformAreas: extraction.reformAreas,
    pages: pages.map(toPageRecord),
    corrections: [],
    versions: { kehoach: KEHOACH_VERSION, stages: stageVersions, extractors: extraction.extractorVersions },
  } satisfies Record<keyof DocumentRecord, unknown>)
}

function toPageRecord(page: RepairedPage): DocumentRecord['pages'][number] {
  const { page: number, text, rawText, source, reason, confidence, widthPt, heightPt, alternative, preparation } = page
  return { page: number, text, rawText, source, reason, confidence, width: widthPt, height: heightPt, alternative, preparation: [...preparation] }
}

function toSection(document: SegmentedDocument, section: SectionNode): DocumentRecord['sections'][number] {
  const { raw, span } = toSpan(document, section.heading)
  const { id, label, title, kinds, type, level, parent } = section
  return {
    id, label, title, kinds: [...kinds], type, level, parent, raw, span, box: boxOf(document, section.heading),
    text: textOf(document, section, () => true), ownText: textOf(document, section, (inside) => inside === id),
  }
}

/** The passages of a section after its heading, one a line, without page furniture. */
function textOf(document: SegmentedDocument, { heading, start, end }: SectionNode, isWanted: (section: string | null) => boolean): string {
  const bodyOf = (range: Range & { text: string }): string => range.text.slice(Math.max(0, heading.end - range.start))
  return document.passages
    .filter((passage) => passage.start >= start && passage.end <= end && passage.end > heading.end && passage.zone !== 'furniture' && isWanted(passage.section))
    .map((passage) => bodyOf(passage).replace(/\s+/g, ' ').replace(/^[\s:.–-]+(?=\S)/, passage.start < heading.end ? '' : '$&').trim())
    .filter((text) => text !== '')
    .join('\n')
}

/** A warning with its Vietnamese sentence: records read the same in every language of the terminal. */
function toWarning(document: SegmentedDocument, { code, params, page, range }: RaisedWarning): Warning {
  const message = fillSentence(WARNING_SENTENCES[code], 'vi', { page, ...params })
  if (!range) return { code, message, span: null }
  const offset = page === undefined ? 0 : (document.pageStarts[page - 1] ?? 0)
  return { code, message, span: toSpan(document, { start: range.start + offset, end: range.end + offset }).span }
}
