import { DocumentError } from '../../model/index.ts'
import { CORPUS_OPTION, type Command } from '../command.ts'
import { printRecord } from '../print-record.ts'
import { findDocument, withCorpus } from '../read-corpus.ts'

export const show: Command = {
  name: 'show',
  args: '<doc>',
  about: { vi: 'xem bản ghi của một văn bản trong kho', en: "show a document's record" },
  when: { vi: 'Văn bản được gọi bằng mã (hay vài ký tự đầu của mã) hoặc đường dẫn.', en: 'A document goes by its id (or the beginning of it) or its path.' },
  options: [CORPUS_OPTION],
  examples: ['kehoach show 3fa94c21', 'kehoach show xa-a.pdf --json'],
  run: ([doc = ''], options, shell) =>
    withCorpus(options, async (corpus) => {
      const { readRecord } = await import('../../store/index.ts')
      const id = await findDocument(corpus, doc)
      const record = readRecord(corpus, id)
      if (!record) throw failureOf(corpus.db.prepare('SELECT path, code, params FROM failures WHERE sha256 = (SELECT sha256 FROM documents WHERE id = ?)').get(id), doc)
      if (shell.isJson) shell.printJson(record)
      else printRecord(record, shell)
      return 0
    }),
}

/** A document that failed has no record: say why, as `errors` does. */
function failureOf(row: unknown, doc: string): DocumentError {
  const failure = row as { path: string; code: 'no_text_found'; params: string } | undefined
  if (!failure) return new DocumentError('no_text_found', { file: doc })
  return new DocumentError(failure.code, JSON.parse(failure.params) as { file: string })
}
