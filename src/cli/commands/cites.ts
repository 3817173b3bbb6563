import { CORPUS_OPTION, type Command } from '../command.ts'
import { withCorpus } from '../read-corpus.ts'
import { readCount } from '../read-count.ts'
import { shorten, toTable } from '../shell.ts'

const HEAD = { vi: ['văn bản', 'địa phương', 'năm', 'quan hệ', 'nguyên văn', 'trang'], en: ['document', 'locality', 'year', 'relation', 'as printed', 'page'] }
const MOST_HEAD = { vi: ['số, ký hiệu', 'ngày', 'lượt', 'kế hoạch', 'trong kho'], en: ['code', 'date', 'citations', 'plans', 'in the corpus'] }

export const cites: Command = {
  name: 'cites',
  args: '[code]',
  about: { vi: 'ai viện dẫn một văn bản, gộp mọi cách viết', en: 'who cites a document, across spellings' },
  when: {
    vi: 'Không có CODE: những văn bản được viện dẫn nhiều nhất; --unresolved: chỉ những văn bản kho không có; --graph in GraphML.',
    en: 'Without CODE: the most cited documents; --unresolved: only those the corpus lacks; --graph prints GraphML.',
  },
  options: [
    CORPUS_OPTION,
    { flags: '--limit <n>', about: { vi: 'nhiều nhất bấy nhiêu dòng', en: 'at most so many lines' } },
    { flags: '--unresolved', about: { vi: 'chỉ những văn bản không có trong kho', en: 'only documents that the corpus lacks' } },
    { flags: '--stale', about: { vi: 'viện dẫn tới văn bản đã bị thay thế', en: 'citations of documents that were replaced' } },
    { flags: '--graph', about: { vi: 'in đồ thị viện dẫn dạng GraphML', en: 'print the graph of citations as GraphML' } },
  ],
  examples: ['kehoach cites 76/NQ-CP', 'kehoach cites --unresolved --limit 20', 'kehoach cites --graph > vien-dan.graphml'],
  run: ([code], options, shell) =>
    withCorpus(options, async (corpus) => {
      const query = await import('../../query/index.ts')
      if (options['graph'] === true) {
        const { toGraphml } = await import('../../export/index.ts')
        const graph = query.citationGraph(corpus)
        if (shell.isJson) shell.printJson(graph)
        else process.stdout.write(toGraphml(graph))
      } else if (options['stale'] === true) {
        const stale = query.staleCitations(corpus)
        if (shell.isJson) shell.printJson(stale)
        else shell.print(toTable([['document', 'code', 'raw', 'replacedBy', 'replacedOn'], ...stale.map((one) => [one.document, one.code, shorten(one.raw, 50), one.replacedBy, one.replacedOn ?? '–'])], shell))
      } else if (code === undefined) {
        const most = query.mostCited(corpus, { limit: readCount(options, 'limit', 30), unresolved: options['unresolved'] === true })
        if (shell.isJson) shell.printJson(most)
        else shell.print(toTable([MOST_HEAD[shell.language], ...most.map((one) => [one.code, one.issuedOn ?? '–', String(one.citations), String(one.plans), one.inCorpus ? '✓' : ''])], shell))
      } else {
        const found = query.cites(corpus, code)
        if (shell.isJson) shell.printJson(found)
        else {
          shell.print(`${shell.colour.bold(found.code)}: ${found.citedBy.length} · ${found.spellings.join(', ')}`)
          shell.print(toTable([HEAD[shell.language], ...found.citedBy.map((one) => [
            one.id, shorten([one.locality.commune, one.locality.district, one.locality.province].filter(Boolean).join(', '), 34), String(one.planYear ?? '–'), one.relation, shorten(one.raw, 60), String(one.span.page),
          ])], shell))
        }
      }
      return 0
    }),
}
