import { CORPUS_OPTION, type Command } from '../command.ts'
import { formatOptions, giveAnswer, readFormat } from '../give-answer.ts'
import { withCorpus } from '../read-corpus.ts'
import { toTable } from '../shell.ts'

export const query: Command = {
  name: 'query',
  args: '<sql>',
  about: { vi: 'chạy một câu SQL chỉ đọc', en: 'run read-only SQL' },
  when: { vi: 'Dùng cho câu hỏi mà các lệnh khác chưa trả lời. Các bảng: kehoach schema. --json: mỗi dòng một bản ghi.', en: 'For questions that no other command answers. The tables: kehoach schema. --json: JSON Lines, one row a line.' },
  options: [CORPUS_OPTION, ...formatOptions(['table', 'csv'])],
  examples: [`kehoach query "SELECT province, count(*) FROM plans GROUP BY province"`, `kehoach query "SELECT code, count(*) AS n FROM citations GROUP BY code ORDER BY n DESC" --json`],
  run: ([sql = ''], options, shell) =>
    withCorpus(options, async (corpus) => {
      const { runSql } = await import('../../store/index.ts')
      const { columns, rows } = runSql(corpus, sql)
      if (shell.isJson) for (const row of rows) shell.print(JSON.stringify(row, toJson))
      else {
        const { toSqlTable } = await import('../../export/index.ts')
        const plain = [...rows].map((row) => Object.fromEntries(columns.map((column) => [column, toJson('', row[column]) as string | number | null])))
        const print = (): void => shell.print(toTable([columns, ...plain.map((row) => columns.map((column) => String(row[column] ?? '')))], shell))
        await giveAnswer(corpus, { json: plain, print, table: () => toSqlTable(columns, plain) }, readFormat(options, shell), options, shell)
      }
      return 0
    }),
}

/** Bytes cannot stand in JSON: they go as base64. */
function toJson(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value
}
