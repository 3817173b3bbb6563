import type { Corpus, PlanReuse } from '../../query/index.ts'
import { CORPUS_OPTION, type Command, type Options } from '../command.ts'
import { formatOptions, giveAnswer, readFormat, type Answer } from '../give-answer.ts'
import { findDocument, withCorpus } from '../read-corpus.ts'
import { PLACE_OPTIONS, type PlaceFilter } from '../read-filters.ts'
import { readPlacesIn } from '../read-places.ts'
import type { Shell } from '../shell.ts'

export const reuse: Command = {
  name: 'reuse',
  args: '[doc]',
  about: { vi: 'một kế hoạch dùng chung câu chữ với ai', en: 'whose wording a plan shares' },
  when: {
    vi: 'Tách lời riêng, lời của cấp trên và câu mẫu, theo mục và (--sentences) theo câu. --province, --year …: phần lời riêng của từng kế hoạch ở đó. Không có gì: các nhóm kế hoạch gần như giống nhau và các bản của cùng một kế hoạch.',
    en: "Tells own words, a superior's and boilerplate apart, by section and (--sentences) by sentence. --province, --year …: the share of own wording of each plan there. With nothing: families of near-identical plans, and versions of one plan.",
  },
  options: [
    CORPUS_OPTION, ...PLACE_OPTIONS,
    { flags: '--sentences', about: { vi: 'từng câu, của ai', en: 'every sentence and whose it is' } },
    ...formatOptions(['table', 'csv', 'json']),
  ],
  examples: ['kehoach reuse 3fa94c21', 'kehoach reuse --province "An Giang" --year 2024', 'kehoach reuse 64/KH-UBND --sentences', 'kehoach reuse', 'kehoach reuse 3fa94c21 --format csv --out cau-chu.csv'],
  run: ([doc], options, shell) =>
    withCorpus(options, async (corpus) => {
      const places = await readPlacesIn(corpus, options, shell)
      const answer = doc !== undefined ? await answerPlan(corpus, await findDocument(corpus, doc), options, shell)
        : Object.keys(places).length > 0 ? await answerPlans(corpus, places, shell) : await answerFamilies(corpus, shell)
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

async function answerPlans(corpus: Corpus, places: PlaceFilter, shell: Shell): Promise<Answer> {
  const { reuseOfPlans } = await import('../../query/index.ts')
  const { toPlanReuseTable } = await import('../../export/index.ts')
  const { printPlansReuse } = await import('../print-reuse.ts')
  const { count, plans } = reuseOfPlans(corpus, places)
  const bar = shell.progress({ vi: '{bar} {value}/{total}', en: '{bar} {value}/{total}' })
  const found: PlanReuse[] = []
  for (const plan of plans()) bar.update(found.push(plan), count, {})
  bar.stop()
  return { json: found, table: () => toPlanReuseTable(found), print: () => printPlansReuse(found, shell) }
}

async function answerFamilies(corpus: Corpus, shell: Shell): Promise<Answer> {
  const query = await import('../../query/index.ts')
  const { printFamilies } = await import('../print-reuse.ts')
  const families = query.findFamilies(corpus)
  const lineages = query.findLineages(corpus)
  const { toFamilyTable } = await import('../../export/index.ts')
  return { json: { families, lineages }, table: () => toFamilyTable(families, lineages), print: () => printFamilies(corpus, { families, lineages }, shell) }
}
