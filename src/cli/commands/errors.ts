import { ERROR_SENTENCES, fillSentence } from '../../model/index.ts'
import { CORPUS_OPTION, type Command } from '../command.ts'
import { withCorpus } from '../read-corpus.ts'

export const errors: Command = {
  name: 'errors',
  about: { vi: 'những tệp không đọc được, và vì sao', en: 'files that could not be read, and why' },
  when: { vi: 'Mỗi dòng nói tệp nào, trang nào, vì sao, làm gì tiếp. Sửa xong thì nạp lại với --retry-failed.', en: 'Each line says which file, which page, why, and what to do. Then ingest again with --retry-failed.' },
  options: [CORPUS_OPTION],
  examples: ['kehoach errors', 'kehoach errors --json'],
  run: (_args, options, shell) =>
    withCorpus(options, async (corpus) => {
      const { listErrors } = await import('../../store/index.ts')
      const found = listErrors(corpus).map(({ params, ...error }) => ({ ...error, message: fillSentence(ERROR_SENTENCES[error.code], shell.language, params) }))
      if (shell.isJson) shell.printJson(found)
      else if (found.length === 0) shell.print(shell.say({ vi: 'Không có lỗi nào.', en: 'No errors.' }))
      else for (const { stage, code, message, retries } of found) shell.print(`${message}  ${shell.colour.dim(`[${stage} · ${code} · ${retries}]`)}`)
      return 0
    }),
}
