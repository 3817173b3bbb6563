import type { Corpus } from '../../query/index.ts'
import { CORPUS_OPTION, type Command, type Options } from '../command.ts'
import { formatOptions, giveAnswer, readFormat, type Answer } from '../give-answer.ts'
import { findDocument, withCorpus } from '../read-corpus.ts'
import type { Shell } from '../shell.ts'

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
    ...formatOptions(['table', 'csv', 'json']),
  ],
  examples: ['kehoach reuse 3fa94c21', 'kehoach reuse 64/KH-UBND --sentences', 'kehoach reuse', 'kehoach reuse 3fa94c21 --format csv --out cau-chu.csv'],
  run: ([doc], options, shell) =>
    withCorpus(options, async (corpus) => {
      const answer = doc === undefined ? await answerFamilies(corpus, shell) : await answerPlan(corpus, await findDocument(corpus, doc), options, shell)
      await giveAnswer(corpus, answer, readFormat(options, shell), options, shell)
      return 0
    }),
}

async function answerPlan(corpus: Corpus, id: string, options: Options, shell: Shell): Promise<Answer> {
  const query = await import('../../query/index.ts')
  const { printReuse } = await import('../print-reuse.ts')
  const found = query.reuse(corpus, id)
  const { toReuseTable } = await import('../../export/index.ts')
  return { json: found, table: () => toReuseTable(found), print: () => printReuse(corpus, found, options['sentences'] === true, shell) }
}

async function answerFamilies(corpus: Corpus, shell: Shell): Promise<Answer> {
  const query = await import('../../query/index.ts')
  const { printFamilies } = await import('../print-reuse.ts')
  const families = query.findFamilies(corpus)
  const lineages = query.findLineages(corpus)
  const { toFamilyTable } = await import('../../export/index.ts')
  return { json: { families, lineages }, table: () => toFamilyTable(families, lineages), print: () => printFamilies(corpus, { families, lineages }, shell) }
}
