import { writeFileSync } from 'node:fs'
import { UsageError } from '../model/index.ts'
import type { Shell } from './shell.ts'

/** The content of a report in each form that it can take. */
export type ReportForms = Readonly<Record<string, () => string | Buffer | Promise<string | Buffer>>>

/** Writes a report to a file, or to stdout where it is text. @throws UsageError for a workbook without a file, or a file that cannot be written. */
export async function writeReport(forms: ReportForms, format: string, out: string | undefined, shell: Shell): Promise<void> {
  if (format === 'xlsx' && out === undefined) throw new UsageError('usage', { file: '--format xlsx', reason: shell.say({ vi: 'cần --out TỆP.xlsx', en: 'needs --out FILE.xlsx' }) })
  const content = await (forms[format] as ReportForms[string])()
  if (out === undefined) process.stdout.write(content)
  else {
    try {
      writeFileSync(out, content)
    } catch (cause) {
      throw new UsageError('usage', { file: out, reason: shell.say({ vi: 'không ghi được tệp ({code})', en: 'the file cannot be written ({code})' }, { code: (cause as NodeJS.ErrnoException).code }) }, { cause })
    }
    shell.tell(out)
  }
}
