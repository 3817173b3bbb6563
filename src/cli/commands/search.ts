import { readFileSync } from 'node:fs'
import { UsageError } from '../../model/index.ts'
import { CORPUS_OPTION, textOption, type Command } from '../command.ts'
import { readCount } from '../read-count.ts'
import { withCorpus } from '../read-corpus.ts'
import { AREA_OPTION, KIND_OPTION, PLACE_OPTIONS, readArea, readKind } from '../read-filters.ts'
import { readPlacesIn } from '../read-places.ts'
import { shorten, type Shell } from '../shell.ts'

export const search: Command = {
  name: 'search',
  args: '[query]',
  about: { vi: 'tìm trong các mục, có dấu hay không dấu', en: 'full text over sections, with or without marks' },
  when: {
    vi: '"cụm từ", tiền_tố*, NEAR(a b); chữ đúng dấu đứng trước. --queries tệp.csv: mỗi dòng một câu, trả về CSV.',
    en: '"a phrase", prefix*, NEAR(a b); the exact marks come first. --queries file.csv: one query a line, hits come as CSV.',
  },
  options: [
    CORPUS_OPTION, ...PLACE_OPTIONS, KIND_OPTION, AREA_OPTION,
    { flags: '--limit <n>', about: { vi: 'nhiều nhất bấy nhiêu kết quả', en: 'at most so many hits' } },
    { flags: '--queries <file>', about: { vi: 'tệp CSV, cột đầu là câu tìm', en: 'a CSV file, queries in its first column' } },
  ],
  examples: ['kehoach search "thủ tục hành chính"', 'kehoach search "cai cach tai chinh cong" --province "An Giang" --year 2024', 'kehoach search --queries cau-hoi.csv > ket-qua.csv'],
  run: ([query], options, shell) =>
    withCorpus(options, async (corpus) => {
      const { search: find, searchMany } = await import('../../query/index.ts')
      const filters = { ...(await readPlacesIn(corpus, options, shell)), ...readKind(options), ...readArea(options), limit: readCount(options, 'limit', 20) }
      const file = textOption(options, 'queries')
      if (file !== undefined) {
        await printMany(searchMany(corpus, readQueries(file), filters), shell)
        return 0
      }
      if (query === undefined) throw new UsageError('usage', { file: 'search', reason: 'QUERY' })
      const { hits, found, isComplete } = find(corpus, query, filters)
      if (shell.isJson) shell.printJson(hits)
      else {
        for (const hit of hits) printHit(hit, shell)
        shell.print(shell.say({ vi: '{shown} / {found} mục', en: '{shown} of {found} sections' }, { shown: hits.length, found: `${isComplete ? '' : '> '}${found}` }))
      }
      return 0
    }),
}

type Hit = Awaited<ReturnType<typeof import('../../query/index.ts').search>>['hits'][number]

function printHit({ id, section, title, snippet, code }: Hit, { print, colour }: Shell): void {
  print(`${colour.bold(code ?? '–')} ${colour.dim(`${id} ${section}`)} ${shorten(title, 70)}`)
  print(`  ${snippet.replace(/\s+/g, ' ').replace(/\*\*(.+?)\*\*/g, (marked, words: string) => (colour.isColorSupported ? colour.yellow(words) : marked))}`)
}

/** The first column of a CSV; a header line "query" is no query. */
function readQueries(file: string): string[] {
  try {
    const lines = readFileSync(file, 'utf8').replace(/^\ufeff/, '').split(/\r?\n/)
    return lines.map((line) => (line.startsWith('"') ? (/^"((?:[^"]|"")*)"/.exec(line)?.[1] ?? '').replaceAll('""', '"') : (line.split(/[,;]/)[0] ?? ''))).filter((query, i) => query.trim() !== '' && !(i === 0 && /^(?:query|câu)/i.test(query)))
  } catch (cause) {
    throw new UsageError('file_unreadable', { file, reason: (cause as NodeJS.ErrnoException).code }, { cause })
  }
}

async function printMany(answers: readonly { query: string; hits: readonly Hit[] }[], shell: Shell): Promise<void> {
  if (shell.isJson) {
    shell.printJson(answers)
    return
  }
  const { toCsv } = await import('../../export/index.ts')
  const rows = answers.flatMap(({ query, hits }) => hits.map(({ rank, id, code, section, title, snippet }) => ({ query, rank, id, code, section, title, snippet })))
  for (const part of toCsv(['query', 'rank', 'id', 'code', 'section', 'title', 'snippet'], rows)) process.stdout.write(part)
}
