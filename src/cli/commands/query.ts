import { CORPUS_OPTION, textOption, type Command } from '../command.ts'
import { withCorpus } from '../read-corpus.ts'
import { toTable } from '../shell.ts'
import { writeReport } from '../write-report.ts'

export const query: Command = {
  name: 'query',
  args: '<sql>',
  about: { vi: 'chạy một câu SQL chỉ đọc', en: 'run read-only SQL' },
  when: { vi: 'Dùng cho câu hỏi mà các lệnh khác chưa trả lời. Các bảng: kehoach schema. --json: mỗi dòng một bản ghi.', en: 'For questions that no other command answers. The tables: kehoach schema. --json: JSON Lines, one row a line.' },
  options: [CORPUS_OPTION, { flags: '--format <format>', about: { vi: 'dạng in ra', en: 'how to print it' }, choices: ['table', 'csv'], initial: 'table' }, { flags: '--out <file>', about: { vi: 'ghi CSV vào tệp', en: 'write the CSV to a file' } }],
  examples: [`kehoach query "SELECT province, count(*) FROM plans GROUP BY province"`, `kehoach query "SELECT code, count(*) AS n FROM citations GROUP BY code ORDER BY n DESC" --json`],
  run: ([sql = ''], options, shell) =>
    withCorpus(options, async (corpus) => {
      const { runSql } = await import('../../store/index.ts')
      const { columns, rows } = runSql(corpus, sql)
      if (shell.isJson) for (const row of rows) shell.print(JSON.stringify(row, toJson))
      else if (textOption(options, 'format') === 'csv') {
        const { toCsv } = await import('../../export/index.ts')
        const plain = [...rows].map((row) => Object.fromEntries(columns.map((column) => [column, toJson('', row[column]) as string | number | null])))
        await writeReport({ csv: () => [...toCsv(columns, plain)].join('') }, 'csv', textOption(options, 'out'), shell)
      } else shell.print(toTable([columns, ...[...rows].map((row) => columns.map((column) => String(toJson('', row[column]) ?? '')))], shell))
      return 0
    }),
}

/** Bytes cannot stand in JSON: they go as base64. */
function toJson(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value
}
