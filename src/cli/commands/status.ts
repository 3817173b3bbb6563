import { CORPUS_OPTION, type Command } from '../command.ts'
import { withCorpus } from '../read-corpus.ts'
import { toTable } from '../shell.ts'

export const status: Command = {
  name: 'status',
  about: { vi: 'đếm theo bước và tình trạng', en: 'counts by stage and status' },
  when: { vi: 'Dùng để biết kho có bao nhiêu văn bản, đọc bằng cách nào, còn gì dang dở.', en: 'To see how much is in the corpus, how it was read, and what is unfinished.' },
  options: [CORPUS_OPTION],
  examples: ['kehoach status', 'kehoach status --corpus kho-2025 --json'],
  run: (_args, options, shell) =>
    withCorpus(options, async (corpus) => {
      const { readStatus } = await import('../../store/index.ts')
      const found = readStatus(corpus)
      if (shell.isJson) shell.printJson(found)
      else {
        const { documents, stages, pages, grades } = found
        const rows = (counts: Record<string, number>): string[][] => Object.entries(counts).map(([key, count]) => [key, String(count)])
        shell.print(toTable([[shell.say({ vi: 'văn bản', en: 'documents' }), ''], ...rows(documents)], shell))
        shell.print(toTable([[shell.say({ vi: 'mức đọc được', en: 'grade' }), ''], ...rows(grades)], shell))
        shell.print(toTable([[shell.say({ vi: 'trang', en: 'pages' }), String(pages.all)], ...rows(pages.bySource), ...rows(pages.byReason)], shell))
        shell.print(toTable([[shell.say({ vi: 'bước', en: 'stage' }), shell.say({ vi: 'xong', en: 'done' }), shell.say({ vi: 'lỗi', en: 'failed' })],
          ...Object.entries(stages).map(([stage, counts]) => [stage, String(counts.documents), String(counts.failed)])], shell))
      }
      return 0
    }),
}
