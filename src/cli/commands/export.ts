import { UsageError, type Sentence } from '../../model/index.ts'
import { CORPUS_OPTION, textOption, type Command } from '../command.ts'
import { withCorpus } from '../read-corpus.ts'

const WRITTEN: Sentence = { vi: '{file}: {table} {rows} / {of} dòng', en: '{file}: {table} {rows} of {of} rows' }
const TOTAL: Sentence = {
  vi: '{out}: {rows} / {of} dòng trong {tables} bảng; từ điển dữ liệu: datapackage.json · kehoach {kehoach}',
  en: '{out}: {rows} of {of} rows in {tables} tables; data dictionary: datapackage.json · kehoach {kehoach}',
}

export const exportCommand: Command = {
  name: 'export',
  about: { vi: 'xuất mọi bảng, không cắt bớt', en: 'every table, never cut short' },
  when: {
    vi: 'CSV mở được bằng Excel, XLSX có kiểu cột và bộ lọc, JSONL mỗi dòng một bản ghi, Parquet; kèm từ điển dữ liệu datapackage.json.',
    en: 'CSV for Excel, XLSX with typed columns and filters, JSONL with one record a line, Parquet; with a data dictionary, datapackage.json.',
  },
  options: [
    CORPUS_OPTION,
    { flags: '--format <format>', about: { vi: 'dạng tệp', en: 'kind of file' }, choices: ['csv', 'xlsx', 'jsonl', 'parquet'], initial: 'csv' },
    { flags: '--out <dir>', about: { vi: 'thư mục nhận tệp', en: 'folder for the files' } },
  ],
  examples: ['kehoach export --format xlsx --out bang/', 'kehoach export --format jsonl --out ban-ghi/'],
  run: (_args, options, shell) =>
    withCorpus(options, async (corpus) => {
      const out = textOption(options, 'out')
      if (!out) throw new UsageError('usage', { file: 'export', reason: shell.say({ vi: 'cần --out THƯ_MỤC', en: 'needs --out DIR' }) })
      const { exportCorpus } = await import('../../export/index.ts')
      await makeOut(out)
      const report = await exportCorpus(corpus, { format: textOption(options, 'format') as 'csv', out })
      if (shell.isJson) shell.printJson(report)
      else {
        for (const one of report.files) shell.print(shell.say(WRITTEN, { ...one }))
        const sum = (read: (one: (typeof report.files)[number]) => number): number => report.files.reduce((total, one) => total + read(one), 0)
        shell.print(shell.say(TOTAL, { out, rows: sum(({ rows }) => rows), of: sum(({ of }) => of), tables: report.files.length, kehoach: report.versions.kehoach.join(', ') }))
      }
      return report.files.every(({ rows, of }) => rows === of) ? 0 : 1
    }),
}

/** @throws UsageError where the folder cannot be made, or is a file. */
async function makeOut(out: string): Promise<void> {
  const { makeFolder } = await import('../../store/index.ts')
  try {
    makeFolder(out)
  } catch (cause) {
    throw new UsageError('folder_unwritable', { file: out, reason: (cause as Error).message.split(',')[0] }, { cause })
  }
}
