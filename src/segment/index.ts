// Cuts a document into zones, a tree of headings, passages, tables and footnotes.
// In: the repaired pages of one document.
// Out: a segmented document; every range counts in the pages' texts joined by a line feed.
import type { RepairedPage, SegmentedDocument, Stage } from '../model/index.ts'
import { segmentPages } from './document.ts'
import { toPlainPage } from './plain-page.ts'

export const segment: Stage<readonly RepairedPage[], SegmentedDocument> = {
  name: 'segment',
  version: 6,
  run(pages, { warn }) {
    return segmentPages(pages, warn)
  },
}

/** Segments a text as it stands, one page for each form feed: for tests, and for whoever has text alone. */
export function segmentText(text: string): SegmentedDocument {
  return segmentPages(text.split('\f').map((page, i) => toPlainPage(page, i + 1)), () => undefined)
}
