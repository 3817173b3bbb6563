import { foldTonePlace, stripMarks } from '../text/index.ts'
import type { Corpus } from './corpus.ts'
import { prepared } from './prepared.ts'

/** Both forms under which the index keeps a text: as printed (composed, one tone place), and without marks. */
export function toIndexForms(text: string): { printed: string; bare: string } {
  const printed = foldTonePlace(text.normalize('NFC'))
  return { printed, bare: stripMarks(printed) }
}

interface IndexedText { readonly key: number; readonly title: string | null; readonly text: string }

/**
 * Brings the full-text index in line with a document's head and sections: part of the transaction that writes them.
 * A section is indexed with its own words alone, so that a hit inside a child is not counted again for its parents.
 */
export function indexSections(corpus: Corpus, documentId: string, what: 'add' | 'remove' = 'add'): void {
  const rows = prepared(corpus, `SELECT section_key AS key, title, own_text AS text FROM sections WHERE document_id = @id
    UNION ALL SELECT head_key, title, text FROM document_heads WHERE document_id = @id`).all({ id: documentId }) as IndexedText[]
  const remove = prepared(corpus, 'DELETE FROM section_search WHERE rowid = ?')
  const add = prepared(corpus, 'INSERT INTO section_search (rowid, title, body, bare_title, bare_body) VALUES (?, ?, ?, ?, ?)')
  for (const { key, title, text } of rows) {
    if (what === 'remove') remove.run(key)
    else {
      const heading = toIndexForms(title ?? '')
      const body = toIndexForms(text)
      add.run(key, heading.printed, body.printed, heading.bare, body.bare)
    }
  }
}

/** The first number that neither a head nor a section bears: a document's own follow each other. */
export function nextSearchKey(corpus: Corpus): number {
  return prepared(corpus, 'SELECT max(coalesce((SELECT max(section_key) FROM sections), 0), coalesce((SELECT max(head_key) FROM document_heads), 0)) + 1').pluck().get() as number
}
