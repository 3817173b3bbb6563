import { CORPUS_OPTION, textOption, type Command } from '../command.ts'
import { withCorpus } from '../read-corpus.ts'
import { shorten, toTable } from '../shell.ts'

const HEAD = {
  vi: ['mã', 'tình trạng', 'mức', 'số, ký hiệu', 'địa phương', 'năm', 'trích yếu', 'tệp'],
  en: ['id', 'status', 'grade', 'code', 'locality', 'year', 'title', 'file'],
}

export const list: Command = {
  name: 'list',
  about: { vi: 'liệt kê các văn bản trong kho', en: 'list what is in the corpus' },
  when: { vi: 'Mỗi văn bản một dòng, kể cả những tệp không đọc được.', en: 'One line a document, those that could not be read included.' },
  options: [CORPUS_OPTION, { flags: '--status <status>', about: { vi: 'chỉ những văn bản ở tình trạng này', en: 'only those with this status' }, choices: ['done', 'review', 'failed', 'pending'] }],
  examples: ['kehoach list', 'kehoach list --status review --json'],
  run: (_args, options, shell) =>
    withCorpus(options, async (corpus) => {
      const { listDocuments } = await import('../../store/index.ts')
      const status = textOption(options, 'status')
      const documents = listDocuments(corpus).filter((one) => status === undefined || one.status === status)
      if (shell.isJson) shell.printJson(documents)
      else shell.print(toTable([HEAD[shell.language], ...documents.map((one) => [
        one.id ?? '–', one.status, one.grade ?? '–', one.code ?? '–',
        shorten([one.locality?.commune, one.locality?.district, one.locality?.province].filter(Boolean).join(', ') || null, 32),
        one.planYears.join('–') || '–', shorten(one.title, 44), shorten(one.path, 36),
      ])], shell))
      return 0
    }),
}
