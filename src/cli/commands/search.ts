import { readFileSync } from 'node:fs'
import { UsageError, type Sentence } from '../../model/index.ts'
import { CORPUS_OPTION, textOption, type Command } from '../command.ts'
import { formatOptions, giveAnswer, readFormat } from '../give-answer.ts'
import { readCount } from '../read-count.ts'
import { withCorpus } from '../read-corpus.ts'
import { AREA_OPTION, KIND_OPTION, PLACE_OPTIONS, readArea, readKind } from '../read-filters.ts'
import { readPlacesIn } from '../read-places.ts'
import { shorten, type Shell } from '../shell.ts'

export const search: Command = {
  name: 'search',
  args: '[query]',
  about: { vi: 'tìm trong phần đầu và các mục, có dấu hay không dấu', en: 'full text over heads and sections, with or without marks' },
  when: {
    vi: '"cụm từ", tiền_tố*, NEAR(a b); chữ đúng dấu đứng trước. --queries tệp.csv: mỗi dòng một câu, trả về CSV.',
    en: '"a phrase", prefix*, NEAR(a b); the exact marks come first. --queries file.csv: one query a line, hits come as CSV.',
  },
  options: [
    CORPUS_OPTION, ...PLACE_OPTIONS, KIND_OPTION, AREA_OPTION,
    { flags: '--limit <n>', about: { vi: 'nhiều nhất bấy nhiêu kết quả', en: 'at most so many hits' } },
    ...formatOptions(['table', 'csv', 'json']),
    { flags: '--queries <file>', about: { vi: 'tệp CSV, cột đầu là câu tìm', en: 'a CSV file, queries in its first column' } },
  ],
  examples: ['kehoach search "thủ tục hành chính"', 'kehoach search "cai cach tai chinh cong" --province "An Giang" --year 2024', 'kehoach search --queries cau-hoi.csv --out ket-qua.csv'],
  run: ([query], options, shell) =>
    withCorpus(options, async (corpus) => {
      const { searchMany } = await import('../../query/index.ts')
      const filters = { ...(await readPlacesIn(corpus, options, shell)), ...readKind(options), ...readArea(options), limit: readCount(options, 'limit', 20) }
      const file = textOption(options, 'queries')
      if (file === undefined && query === undefined) throw new UsageError('usage', { file: 'search', reason: shell.say({ vi: 'cần câu tìm, hoặc --queries TỆP', en: 'needs a query, or --queries FILE' }) })
      const answers = searchMany(corpus, file === undefined ? [query as string] : readQueries(file), filters)
      const { toSearchTable } = await import('../../export/index.ts')
      // Many queries give one table; one query is for reading.
      await giveAnswer(corpus, {
        json: file === undefined ? answers[0]?.hits : answers, print: () => printAnswer(answers[0] as Result, shell), table: () => toSearchTable(answers),
      }, readFormat(options, shell, file === undefined ? 'table' : 'csv'), options, shell)
      return 0
    }),
}

type Result = ReturnType<typeof import('../../query/index.ts').search>
type Hit = Result['hits'][number]
const HEAD: Sentence = { vi: 'phần đầu', en: 'head' }

function printAnswer({ hits, found, isComplete }: Result, shell: Shell): void {
  for (const hit of hits) printHit(hit, shell)
  shell.print(shell.say({ vi: '{shown} / {found} mục', en: '{shown} of {found} sections' }, { shown: hits.length, found: `${isComplete ? '' : '> '}${found}` }))
}

function printHit({ id, section, title, snippet, code, planYear, locality, page }: Hit, { print, colour, say }: Shell): void {
  const place = [locality.commune, locality.district, locality.province].filter(Boolean).join(', ')
  print(`${colour.bold([code ?? '–', place, planYear].filter(Boolean).join(' · '))} ${colour.dim(`${id} ${section === 'head' ? say(HEAD) : section} ${say({ vi: 'trang', en: 'page' })} ${page}`)} ${shorten(title, 70)}`)
  print(`  ${snippet.replace(/\s+/g, ' ').replace(/\*\*(.+?)\*\*/g, (marked, words: string) => (colour.isColorSupported ? colour.yellow(words) : marked))}`)
}

/** The first column of a CSV; a header line "query" is no query. */
function readQueries(file: string): string[] {
  try {
    const lines = readFileSync(file, 'utf8').replace(/^\ufeff/, '').split(/\r?\n/)
    return lines.map((line) => (line.startsWith('"') ? (/^"((?:[^"]|"")*)"/.exec(line)?.[1] ?? '').replaceAll('""', '"') : (line.split(/[,;]/)[0] ?? ''))).filter((query, i) => query.trim() !== '' && !(i === 0 && /^(?:query|câu)/i.test(query)))
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    throw new UsageError(code === 'ENOENT' ? 'file_not_found' : 'file_unreadable', { file, reason: code }, { cause })
  }
}
