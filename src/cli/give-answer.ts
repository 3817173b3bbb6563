import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { UsageError, type Sentence } from '../model/index.ts'
import type { ReportTable } from '../export/index.ts'
import type { Corpus, CorpusVersions } from '../query/index.ts'
import { textOption, type CommandOption, type Options } from './command.ts'
import type { Shell } from './shell.ts'

type Content = string | Buffer | Promise<string | Buffer>

/** An answer of the corpus in each of the forms that can be asked for. */
export interface Answer {
  readonly json: unknown
  /** For people. */
  print(): void
  readonly table: () => ReportTable
  /** Other forms by the name that `--format` gives them; each bears the versions itself. */
  readonly forms?: Readonly<Record<string, (versions: CorpusVersions) => Content>>
}

const SAID = {
  needsFile: { vi: 'cần --out TỆP.xlsx', en: 'needs --out FILE.xlsx' },
  noFile: { vi: 'bảng in ra màn hình không ghi vào tệp; thêm --format csv', en: 'a printed table goes to no file; add --format csv' },
  unwritable: { vi: 'không ghi được tệp ({reason})', en: 'the file cannot be written ({reason})' },
  written: { vi: '{out} và từ điển dữ liệu {out}.datapackage.json', en: '{out} and its data dictionary {out}.datapackage.json' },
  made: { vi: 'kehoach {versions} · --out TỆP ghi kèm từ điển dữ liệu với đủ phiên bản', en: 'kehoach {versions} · --out FILE lays a data dictionary with all versions beside it' },
} as const satisfies Record<string, Sentence>

/** `--format` and `--out`, as all commands have them that answer with a table. */
export function formatOptions(choices: readonly string[]): CommandOption[] {
  return [
    { flags: '--format <format>', about: { vi: 'dạng in ra', en: 'how to print it' }, choices },
    { flags: '--out <file>', about: { vi: 'ghi vào tệp; cạnh tệp CSV, JSON có từ điển dữ liệu kèm phiên bản', en: 'write to a file; CSV and JSON get a data dictionary with versions beside them' } },
  ]
}

/** The form that was asked for; `usual` where none was. */
export function readFormat(options: Options, { isJson }: Shell, usual = 'table'): string {
  return isJson ? 'json' : (textOption(options, 'format') ?? usual)
}

/**
 * Prints an answer, or writes it to the file of `--out`. A CSV or JSON file gets `FILE.datapackage.json` beside it:
 * columns, rows written and in all, versions of software and models; a CSV on stdout says its versions on stderr.
 *
 * @throws UsageError for a workbook without a file, a printed table with one, or a file that cannot be written.
 */
export async function giveAnswer(corpus: Corpus, { json, print, table, forms = {} }: Answer, format: string, options: Options, shell: Shell): Promise<void> {
  const out = textOption(options, 'out')
  if (format === 'table' && out !== undefined) throw new UsageError('usage', { file: '--out', reason: shell.say(SAID.noFile) })
  if (format === 'xlsx' && out === undefined) throw new UsageError('usage', { file: '--format xlsx', reason: shell.say(SAID.needsFile) })
  if (format === 'table') print()
  else if (format === 'json' && out === undefined) shell.printJson(json)
  else {
    const { readVersions } = await import('../query/index.ts')
    const versions = readVersions(corpus)
    const form = forms[format]
    if (form) await put(await form(versions), out, shell)
    else await putTable(format === 'json' ? `${JSON.stringify(json)}\n` : null, table(), versions, out, shell)
  }
}

async function put(content: string | Buffer, out: string | undefined, shell: Shell): Promise<void> {
  if (out === undefined) process.stdout.write(content)
  else {
    write(out, content, shell)
    shell.tell(out)
  }
}

/** @param json The answer as JSON, which has the table's rows in another shape; null: as CSV. */
async function putTable(json: string | null, table: ReportTable, versions: CorpusVersions, out: string | undefined, shell: Shell): Promise<void> {
  const { toDatapackage, toReportCsv } = await import('../export/index.ts')
  const content = json ?? toReportCsv(table)
  if (out === undefined) {
    process.stdout.write(content)
    shell.tell(shell.say(SAID.made, { versions: [...versions.kehoach, ...Object.entries(versions.stages).map(([stage, numbers]) => `${stage} ${numbers.join('/')}`)].join(' · ') }))
    return
  }
  const { name, rows, rowsInAll = rows.length } = table
  const dictionary = toDatapackage(json === null ? [table] : [], [{ file: basename(out), table: name, rows: rows.length, of: rowsInAll }], versions)
  write(out, content, shell)
  write(`${out}.datapackage.json`, `${JSON.stringify(dictionary, null, 2)}\n`, shell)
  shell.tell(shell.say(SAID.written, { out }))
}

function write(file: string, content: string | Buffer, shell: Shell): void {
  try {
    writeFileSync(file, content)
  } catch (cause) {
    throw new UsageError('usage', { file, reason: shell.say(SAID.unwritable, { reason: (cause as Error).message.split(',')[0] }) }, { cause })
  }
}
