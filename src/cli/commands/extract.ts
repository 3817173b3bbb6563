import { UsageError } from '../../model/index.ts'
import type { Command } from '../command.ts'
import { loadAllExtractors } from '../load-extractors.ts'
import { openReader, PAGE_OPTIONS } from '../page-options.ts'
import { printRecord } from '../print-record.ts'
import { readCount } from '../read-count.ts'
import { usualJobs } from '../shell.ts'

export const extract: Command = {
  name: 'extract',
  args: '<file>',
  about: { vi: 'đọc một văn bản và in bản ghi của nó, không cần kho', en: 'read one document and print its record, without a corpus' },
  when: { vi: 'Dùng để xem thử một văn bản, hoặc nối vào chương trình khác.', en: 'To try a document, or to feed another program.' },
  options: PAGE_OPTIONS,
  examples: ['kehoach extract ke-hoach.pdf', 'kehoach extract ke-hoach.pdf --json | jq .deadlines'],
  async run([file = ''], options, shell) {
    const [{ findSources, USUAL_LIMITS }, { readDocument }] = await Promise.all([import('../../intake/index.ts'), import('../../pipeline/index.ts')])
    const extractors = await loadAllExtractors(shell)
    const pages = await openReader(options, readCount(options, 'jobs', usualJobs()))
    try {
      let count = 0
      for await (const intake of findSources([file], { ...USUAL_LIMITS, restMs: 0 })) {
        if (count++ > 0) throw new UsageError('usage', { file, reason: shell.say({ vi: 'extract đọc một văn bản; dùng ingest cho nhiều', en: 'extract reads one document; use ingest for more' }) })
        if ('error' in intake) throw intake.error
        const { record } = await readDocument(intake.source, { pages, extractors, signal: shell.signal })
        if (shell.isJson) shell.printJson(record)
        else printRecord(record, shell)
      }
      return 0
    } finally {
      await pages.close()
    }
  },
}
