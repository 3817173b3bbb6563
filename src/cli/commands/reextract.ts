import type { Sentence } from '../../model/index.ts'
import { CORPUS_OPTION, textOption, type Command } from '../command.ts'
import { loadAllExtractors } from '../load-extractors.ts'

const BAR: Sentence = { vi: '{bar} {value}/{total} văn bản · còn {eta_formatted} · {failed} lỗi', en: '{bar} {value}/{total} documents · {eta_formatted} left · {failed} failed' }
const SUMMARY: Sentence = { vi: '{done} văn bản làm lại, {failed} lỗi, trong {seconds} giây', en: '{done} documents done again, {failed} failed, in {seconds} seconds' }

export const reextract: Command = {
  name: 'reextract',
  about: { vi: 'chạy lại các bước sau từ chữ đã đọc, không OCR', en: 'run later stages again from stored page text, with no OCR' },
  when: { vi: 'Dùng sau khi cập nhật kehoach hay thêm bộ trích xuất. Không có --stage thì chỉ làm những gì đã cũ.', en: 'After an update or a new extractor. Without --stage, only what is out of date is done.' },
  options: [
    CORPUS_OPTION,
    { flags: '--stage <stage>', about: { vi: 'làm lại từ bước này', en: 'do again from this stage on' }, choices: ['repair', 'segment', 'extract'] },
    { flags: '--only <name>', about: { vi: 'chỉ bộ trích xuất này, hay chỉ văn bản này (có thể lặp lại)', en: 'only this extractor, or only this document (may be repeated)' }, repeats: true },
  ],
  examples: ['kehoach reextract', 'kehoach reextract --only deadlines', 'kehoach reextract --stage segment --only 3fa94c21'],
  async run(_args, options, shell) {
    const [{ reextract: run }, { lockCorpus, openCorpus }, { findDocument }] = await Promise.all([import('../../pipeline/index.ts'), import('../../store/index.ts'), import('../read-corpus.ts')])
    const all = await loadAllExtractors(shell)
    const folder = textOption(options, 'corpus') ?? 'corpus'
    const unlock = lockCorpus(folder)
    const corpus = openCorpus(folder)
    const bar = shell.progress(BAR)
    const began = performance.now()
    try {
      const names = (options['only'] as readonly string[] | undefined) ?? []
      const extractors = new Set(all.map(({ name }) => name))
      const documents = await Promise.all(names.filter((name) => !extractors.has(name)).map((name) => findDocument(corpus, name)))
      // Extractors build on one another, so a named one means the whole stage; the others come to what they came to before.
      const stage = textOption(options, 'stage') ?? (names.length > documents.length ? 'extract' : undefined)
      const done = await run(corpus, {
        extractors: all, signal: shell.signal, ...(documents.length > 0 && { only: documents }), ...(stage !== undefined && { stage: stage as 'extract' }),
        onProgress: (now) => bar.update(now.done + now.failed, now.documents, { failed: now.failed }),
      })
      bar.stop()
      const summary = { ...done, seconds: Math.round((performance.now() - began) / 100) / 10 }
      if (shell.isJson) shell.printJson(summary)
      else shell.print(shell.say(SUMMARY, summary))
      return done.failed > 0 ? 1 : 0
    } finally {
      bar.stop()
      corpus.close()
      unlock()
    }
  },
}
