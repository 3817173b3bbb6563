import { UsageError } from '../../model/index.ts'
import type { Corpus } from '../../query/index.ts'
import { CORPUS_OPTION, type Command, type Options } from '../command.ts'
import { formatOptions, giveAnswer, readFormat, type Answer } from '../give-answer.ts'
import { findDocument, withCorpus } from '../read-corpus.ts'
import { readCount } from '../read-count.ts'
import type { Shell } from '../shell.ts'

export const cites: Command = {
  name: 'cites',
  args: '[code]',
  about: { vi: 'ai viện dẫn một văn bản, gộp mọi cách viết; chuỗi từ trung ương đến xã', en: 'who cites a document, across spellings; chains from the centre to the commune' },
  when: {
    vi: 'Không có CODE: những văn bản được viện dẫn nhiều nhất. --chain CODE hoặc DOC: dựa vào đâu, ai thực hiện. --unresolved: văn bản kho không có. --stale: văn bản đã bị thay thế. --graph: cả đồ thị, GraphML hoặc CSV.',
    en: 'Without CODE: the most cited documents. --chain CODE or DOC: what it rests on, who carries it out. --unresolved: documents the corpus lacks. --stale: replaced ones. --graph: the whole graph, as GraphML or CSV.',
  },
  options: [
    CORPUS_OPTION,
    { flags: '--chain', about: { vi: 'chuỗi viện dẫn của một số ký hiệu hay một kế hoạch', en: 'the chain of a code or a plan, up and down' } },
    { flags: '--limit <n>', about: { vi: 'nhiều nhất bấy nhiêu dòng', en: 'at most so many lines' } },
    { flags: '--unresolved', about: { vi: 'chỉ những văn bản không có trong kho', en: 'only documents that the corpus lacks' } },
    { flags: '--stale', about: { vi: 'viện dẫn tới văn bản đã bị thay thế', en: 'citations of documents that were replaced' } },
    { flags: '--graph', about: { vi: 'cả đồ thị viện dẫn (GraphML, trừ khi --format csv)', en: 'the whole graph of citations (GraphML, unless --format csv)' } },
    ...formatOptions(['table', 'csv', 'json', 'graphml']),
  ],
  examples: [
    'kehoach cites 76/NQ-CP', 'kehoach cites --chain 76/NQ-CP', 'kehoach cites --chain 3fa94c21', 'kehoach cites --unresolved --limit 20',
    'kehoach cites --graph > vien-dan.graphml', 'kehoach cites --graph --format csv --out vien-dan.csv',
  ],
  run: ([code], options, shell) =>
    withCorpus(options, async (corpus) => {
      const isGraph = options['graph'] === true
      const format = readFormat(options, shell, isGraph ? 'graphml' : 'table')
      if (isGraph !== (format === 'graphml') && (format === 'graphml' || format === 'table')) throw new UsageError('usage', { file: `--format ${format}`, reason: shell.say({ vi: 'graphml đi với --graph, table thì không', en: 'graphml goes with --graph, table does not' }) })
      await giveAnswer(corpus, await answer(corpus, code, format, options, shell), format, options, shell)
      return 0
    }),
}

/** Lines that a person is shown unless asked for more. */
const MOST_PRINTED = 200

async function answer(corpus: Corpus, code: string | undefined, format: string, options: Options, shell: Shell): Promise<Answer> {
  const query = await import('../../query/index.ts')
  const tables = await import('../../export/index.ts')
  const print = await import('../print-citations.ts')
  if (options['graph'] === true) {
    const graph = query.citationGraph(corpus)
    return { json: graph, table: () => tables.toEdgeTable(graph), print: () => {}, forms: { graphml: (versions) => tables.toGraphml(graph, versions) } }
  }
  if (options['stale'] === true) {
    const stale = query.staleCitations(corpus)
    return { json: stale, table: () => tables.toStaleTable(stale), print: () => print.printStale(stale, shell) }
  }
  if (options['chain'] === true) {
    if (code === undefined) throw new UsageError('usage', { file: 'cites --chain', reason: 'CODE | DOC' })
    const id = await findChained(corpus, code)
    // A person reads a page of the tree, a program the whole; either can be told how much.
    const limit = readCount(options, 'limit', format === 'table' ? MOST_PRINTED : Infinity)
    const chain = { up: id === null ? null : query.citationChain(corpus, id), down: query.citationDescent(corpus, id === null ? { code } : { id }, { limit }) }
    return { json: chain, table: () => tables.toChainTable(chain), print: () => print.printChain(chain, shell) }
  }
  if (code === undefined) {
    const most = query.mostCited(corpus, { limit: readCount(options, 'limit', 30), unresolved: options['unresolved'] === true })
    return { json: most, table: () => tables.toCitedTable(most), print: () => print.printMost(most, shell) }
  }
  const found = query.cites(corpus, code)
  const limit = readCount(options, 'limit', MOST_PRINTED)
  return { json: found, table: () => tables.toCitationTable(found), print: () => print.printCites(found, limit, shell) }
}

/** A code that only others' texts know is the head of a chain, too. */
async function findChained(corpus: Corpus, given: string): Promise<string | null> {
  const { cites: find, documentsWithCode, toCodeKey } = await import('../../query/index.ts')
  const isCode = toCodeKey(given) !== null && documentsWithCode(corpus, given).length === 0
  return isCode && find(corpus, given).citedBy.length > 0 ? null : findDocument(corpus, given)
}
