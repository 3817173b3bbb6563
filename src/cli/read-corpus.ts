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

/** The one document that an id, the beginning of one, a path or a code means. @throws UsageError where there is none or several. */
export async function findDocument(corpus: Corpus, given: string): Promise<string> {
  const found = findDocuments(corpus, given)
  const [id, ...others] = found.length > 0 ? found : await withCode(corpus, given)
  if (id === undefined) throw new UsageError('document_unknown', { file: given })
  if (others.length > 0) throw new UsageError('document_ambiguous', { file: given, matches: [id, ...others].map((one) => nameOf(corpus, one)).join('; ') })
  return id
}

async function withCode(corpus: Corpus, code: string): Promise<string[]> {
  const { documentsWithCode } = await import('../query/index.ts')
  return documentsWithCode(corpus, code)
}

/** An id with what tells it from others of the same code. */
function nameOf(corpus: Corpus, id: string): string {
  const row = corpus.db.prepare('SELECT coalesce(commune, district, province) AS place, plan_year AS year FROM documents WHERE id = ?').get(id) as { place: string | null; year: number | null }
  return [id, row.place, row.year].filter((one) => one !== null).join(' ')
}
