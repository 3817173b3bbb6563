import { UsageError } from '../model/index.ts'
import { findDocuments, openCorpusForReading, type Corpus } from '../store/index.ts'
import { textOption, type Options } from './command.ts'

/** Opens the corpus that the options name, for reading, gives it to `read` and closes it. */
export async function withCorpus<T>(options: Options, read: (corpus: Corpus) => T | Promise<T>): Promise<T> {
  const corpus = openCorpusForReading(textOption(options, 'corpus') ?? 'corpus')
  try {
    return await read(corpus)
  } finally {
    corpus.close()
  }
}

/** The one document that an id, the beginning of one, or a path means. @throws UsageError where there is none or several. */
export function findDocument(corpus: Corpus, idOrPath: string): string {
  const [id, ...others] = findDocuments(corpus, idOrPath)
  if (id === undefined) throw new UsageError('document_unknown', { file: idOrPath })
  if (others.length > 0) throw new UsageError('document_ambiguous', { file: idOrPath, matches: [id, ...others].join(', ') })
  return id
}
