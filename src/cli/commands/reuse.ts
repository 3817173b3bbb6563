import type { Corpus } from '../../query/index.ts'
import { CORPUS_OPTION, textOption, type Command, type Options } from '../command.ts'
import { findDocument, withCorpus } from '../read-corpus.ts'
import type { Shell } from '../shell.ts'
import { writeReport } from '../write-report.ts'

export const reuse: Command = {
  name: 'reuse',
  args: '[doc]',
  about: { vi: 'một kế hoạch dùng chung câu chữ với ai', en: 'whose wording a plan shares' },
  when: {
    vi: 'Tách lời riêng, lời của cấp trên và câu mẫu, theo mục và (--sentences) theo câu. Không có DOC: các nhóm kế hoạch gần như giống nhau và các bản của cùng một kế hoạch.',
    en: "Tells own words, a superior's and boilerplate apart, by section and (--sentences) by sentence. Without DOC: families of near-identical plans, and versions of one plan.",
  },
  options: [
    CORPUS_OPTION,
    { flags: '--sentences', about: { vi: 'từng câu, của ai', en: 'every sentence and whose it is' } },
    { flags: '--format <format>', about: { vi: 'dạng in ra', en: 'how to print it' }, choices: ['table', 'csv', 'json'], initial: 'table' },
    { flags: '--out <file>', about: { vi: 'ghi CSV vào tệp', en: 'write the CSV to a file' } },
  ],
  examples: ['kehoach reuse 3fa94c21', 'kehoach reuse 64/KH-UBND --sentences', 'kehoach reuse', 'kehoach reuse 3fa94c21 --format csv > cau-chu.csv'],
  run: ([doc], options, shell) =>
    withCorpus(options, async (corpus) => {
      const { json, rows, print } = doc === undefined ? await answerFamilies(corpus, shell) : await answerPlan(corpus, await findDocument(corpus, doc), options, shell)
      const format = shell.isJson ? 'json' : textOption(options, 'format')
      if (format === 'json') shell.printJson(json)
      else if (format === 'csv') {
        const { toCsv } = await import('../../export/index.ts')
        await writeReport({ csv: () => [...toCsv(Object.keys(rows[0] ?? { document: '' }), rows)].join('') }, 'csv', textOption(options, 'out'), shell)
      } else print()
      return 0
    }),
}

/** An answer in each of its forms. */
interface Answer { readonly json: unknown; readonly rows: readonly Readonly<Record<string, string | number | null>>[]; print(): void }

async function answerPlan(corpus: Corpus, id: string, options: Options, shell: Shell): Promise<Answer> {
  const query = await import('../../query/index.ts')
  const { printReuse } = await import('../print-reuse.ts')
  const found = query.reuse(corpus, id)
  const rows = found.sections.flatMap((section) => section.sentences.map(({ text, origin, documents }) => ({
    document: id, section: section.id, title: section.title, origin, sentence: text, source: documents[0]?.id ?? null, source_section: documents[0]?.section ?? null, similarity: documents[0]?.similarity ?? null, plans: documents.length,
  })))
  return { json: found, rows, print: () => printReuse(found, options['sentences'] === true, shell) }
}

async function answerFamilies(corpus: Corpus, shell: Shell): Promise<Answer> {
  const query = await import('../../query/index.ts')
  const { printFamilies } = await import('../print-reuse.ts')
  const families = query.findFamilies(corpus)
  const lineages = query.findLineages(corpus)
  const rows = [
    ...families.flatMap(({ documents, similarity }, i) => documents.map(({ id }) => ({ what: 'family', group: i + 1, document: id, later: null, because: null, similarity }))),
    ...lineages.map(({ earlier, later, because, similarity }, i) => ({ what: 'version', group: i + 1, document: earlier, later, because, similarity })),
  ]
  return { json: { families, lineages }, rows, print: () => printFamilies(corpus, { families, lineages }, shell) }
}
