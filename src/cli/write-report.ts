import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { UsageError } from '../model/index.ts'
import type { Shell } from './shell.ts'

/** The content of a report in each form that it can take. */
export type ReportForms = Readonly<Record<string, () => string | Buffer | Promise<string | Buffer>>>

/**
 * Writes a report to a file, or to stdout where it is text; beside a file, where one is given, its data dictionary.
 *
 * @param dictionary What stands in `FILE.datapackage.json`, for a file of that name.
 * @throws UsageError for a workbook without a file, or a file that cannot be written.
 */
export async function writeReport(forms: ReportForms, format: string, out: string | undefined, shell: Shell, dictionary?: (file: string) => unknown): Promise<void> {
  if (format === 'xlsx' && out === undefined) throw new UsageError('usage', { file: '--format xlsx', reason: shell.say({ vi: 'cần --out TỆP.xlsx', en: 'needs --out FILE.xlsx' }) })
  const content = await (forms[format] as ReportForms[string])()
  if (out === undefined) process.stdout.write(content)
  else {
    try {
      writeFileSync(out, content)
      if (dictionary) writeFileSync(`${out}.datapackage.json`, `${JSON.stringify(dictionary(basename(out)), null, 2)}\n`)
    } catch (cause) {
      throw new UsageError('usage', { file: out, reason: shell.say({ vi: 'không ghi được tệp ({code})', en: 'the file cannot be written ({code})' }, { code: (cause as NodeJS.ErrnoException).code }) }, { cause })
    }
    shell.tell(out)
  }
}
