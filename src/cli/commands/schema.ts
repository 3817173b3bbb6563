import { CORPUS_OPTION, type Command } from '../command.ts'
import { withCorpus } from '../read-corpus.ts'
import { toTable } from '../shell.ts'

const HEAD = { vi: ['cột', 'kiểu', 'nội dung'], en: ['column', 'type', 'what it holds'] }

export const schema: Command = {
  name: 'schema',
  about: { vi: 'các bảng và cột của kho', en: "the corpus' tables and columns" },
  when: { vi: 'Dùng trước khi viết SQL, hay mở kho bằng Datasette, DuckDB.', en: 'Before writing SQL, or opening the corpus in Datasette or DuckDB.' },
  options: [CORPUS_OPTION],
  examples: ['kehoach schema', 'kehoach schema --json'],
  run: (_args, options, shell) =>
    withCorpus(options, async (corpus) => {
      const { readSchema } = await import('../../store/index.ts')
      const tables = readSchema(corpus)
      if (shell.isJson) shell.printJson(tables)
      else for (const { name, type, columns } of tables) {
        shell.print(shell.colour.bold(`${type} ${name}`))
        shell.print(toTable([HEAD[shell.language], ...columns.map((column) => [column.name, `${column.type}${column.isKey ? ' KEY' : ''}${column.isNullable ? '' : ' NOT NULL'}`, column.about])], shell))
      }
      return 0
    }),
}
