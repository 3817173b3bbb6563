import { UsageError } from '../../model/index.ts'
import type { Corpus } from '../../query/index.ts'
import { CORPUS_OPTION, textOption, type Command, type Options } from '../command.ts'
import { findDocument, withCorpus } from '../read-corpus.ts'
import { readCount } from '../read-count.ts'
import type { Shell } from '../shell.ts'
import { writeReport } from '../write-report.ts'

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
    { flags: '--format <format>', about: { vi: 'dạng in ra', en: 'how to print it' }, choices: ['table', 'csv', 'json', 'graphml'] },
    { flags: '--out <file>', about: { vi: 'ghi vào tệp', en: 'write to a file' } },
  ],
  examples: [
    'kehoach cites 76/NQ-CP', 'kehoach cites --chain 76/NQ-CP', 'kehoach cites --chain 3fa94c21', 'kehoach cites --unresolved --limit 20',
    'kehoach cites --graph > vien-dan.graphml', 'kehoach cites --graph --format csv --out vien-dan.csv',
  ],
  run: ([code], options, shell) =>
    withCorpus(options, async (corpus) => {
      const { json, print, rows } = await answer(corpus, code, options, shell)
      const format = shell.isJson ? 'json' : (textOption(options, 'format') ?? (options['graph'] === true ? 'graphml' : 'table'))
      const isGraph = options['graph'] === true
      if (isGraph !== (format === 'graphml') && (format === 'graphml' || format === 'table')) throw new UsageError('usage', { file: `--format ${format}`, reason: shell.say({ vi: 'graphml đi với --graph, table thì không', en: 'graphml goes with --graph, table does not' }) })
      if (format === 'json') shell.printJson(json)
      else if (format === 'table') print()
      else {
        const { toCitationCsv, toGraphml } = await import('../../export/index.ts')
        await writeReport({ csv: () => toCitationCsv(rows), graphml: () => toGraphml(json as Parameters<typeof toGraphml>[0]) }, format, textOption(options, 'out'), shell)
      }
      return 0
    }),
}

/** Lines that a person is shown unless asked for more. */
const MOST_PRINTED = 200

/** An answer in each of its forms. */
interface Answer {
  readonly json: unknown
  readonly rows: readonly Readonly<Record<string, string | number | boolean | null>>[]
  print(): void
}

async function answer(corpus: Corpus, code: string | undefined, options: Options, shell: Shell): Promise<Answer> {
  const query = await import('../../query/index.ts')
  const rows = await import('../../export/index.ts')
  const print = await import('../print-citations.ts')
  if (options['graph'] === true) {
    const graph = query.citationGraph(corpus)
    return { json: graph, rows: rows.toEdgeRows(graph), print: () => {} }
  }
  if (options['stale'] === true) {
    const stale = query.staleCitations(corpus)
    return { json: stale, rows: stale.map((one) => ({ ...one })), print: () => print.printStale(stale, shell) }
  }
  if (options['chain'] === true) {
    if (code === undefined) throw new UsageError('usage', { file: 'cites --chain', reason: 'CODE | DOC' })
    const id = await findChained(corpus, code)
    // A person reads a page of the tree, a program the whole; either can be told how much.
    const limit = readCount(options, 'limit', isForPeople(options, shell) ? MOST_PRINTED : Infinity)
    const chain = { up: id === null ? null : query.citationChain(corpus, id), down: query.citationDescent(corpus, id === null ? { code } : { id }, { limit }) }
    return { json: chain, rows: rows.toChainRows(chain), print: () => print.printChain(chain, shell) }
  }
  if (code === undefined) {
    const most = query.mostCited(corpus, { limit: readCount(options, 'limit', 30), unresolved: options['unresolved'] === true })
    return { json: most, rows: most.documents.map((one) => ({ ...one })), print: () => print.printMost(most, shell) }
  }
  const found = query.cites(corpus, code)
  const limit = readCount(options, 'limit', MOST_PRINTED)
  return { json: found, rows: rows.toCitationRows(found), print: () => print.printCites(found, limit, shell) }
}

const isForPeople = (options: Options, { isJson }: Shell): boolean => !isJson && ['table', undefined].includes(textOption(options, 'format'))

/** A code that only others' texts know is the head of a chain, too. */
async function findChained(corpus: Corpus, given: string): Promise<string | null> {
  const { cites: find, documentsWithCode, toCodeKey } = await import('../../query/index.ts')
  const isCode = toCodeKey(given) !== null && documentsWithCode(corpus, given).length === 0
  return isCode && find(corpus, given).citedBy.length > 0 ? null : findDocument(corpus, given)
}
