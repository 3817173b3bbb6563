import type { Sentence } from '../../model/index.ts'
import { CORPUS_OPTION, textOption, type Command } from '../command.ts'
import { withCorpus } from '../read-corpus.ts'
import { shorten, toTable } from '../shell.ts'

const HEAD = {
  vi: ['mã', 'tình trạng', 'mức', 'số, ký hiệu', 'địa phương', 'năm', 'trích yếu', 'tệp'],
  en: ['id', 'status', 'grade', 'code', 'locality', 'year', 'title', 'file'],
}

const TOTAL: Sentence = { vi: '{count} văn bản', en: '{count} documents' }

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
      else if (documents.length > 0) shell.print(toTable([HEAD[shell.language], ...documents.map((one) => [
        one.id ?? '–', one.status, one.grade ?? '–', one.code ?? '–',
        shorten([one.locality?.commune, one.locality?.district, one.locality?.province].filter(Boolean).join(', ') || null, 32),
        toYears(one.planYears), shorten(one.title, 44), shorten(one.path, 36),
      ])], shell))
      if (!shell.isJson) shell.print(shell.say(TOTAL, { count: documents.length }))
      return 0
    }),
}

/** `2024`, `2021–2025`, `2021, 2023`. */
function toYears(years: readonly number[]): string {
  const isRow = years.length > 2 && years.every((year, i) => i === 0 || year === (years[i - 1] as number) + 1)
  return isRow ? `${years[0]}–${years.at(-1)}` : years.join(', ') || '–'
}
