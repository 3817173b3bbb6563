import { UsageError, type Sentence } from '../../model/index.ts'
import { CORPUS_OPTION, textOption, type Command, type Options } from '../command.ts'
import { loadAllExtractors } from '../load-extractors.ts'
import { PAGE_OPTIONS, openReader } from '../page-options.ts'
import { readCount } from '../read-count.ts'
import { usualJobs, type Shell } from '../shell.ts'

const BAR: Sentence = {
  vi: '{bar} {value}/{total} tệp · {pages} trang · {rate} trang/s · còn {eta_formatted} · {failed} lỗi · {current}',
  en: '{bar} {value}/{total} files · {pages} pages · {rate} pages/s · {eta_formatted} left · {failed} failed · {current}',
}
const SUMMARY: Sentence = {
  vi: '{documents} tài liệu: {new} mới, {changed} thay đổi, {unchanged} như cũ, {failed} lỗi · {pages} trang ({ocrPages} trang OCR) trong {seconds} giây',
  en: '{documents} documents: {new} new, {changed} changed, {unchanged} unchanged, {failed} failed · {pages} pages ({ocrPages} by OCR) in {seconds} seconds',
}
const REVIEW: Sentence = { vi: '{count} tài liệu cần người xem lại: kehoach list', en: '{count} documents need a look: kehoach list' }
const FAILED: Sentence = { vi: '{count} tệp không đọc được, xem lý do: kehoach errors', en: '{count} files could not be read, see why: kehoach errors' }
const NEXT: Sentence = { vi: 'Tiếp theo: kehoach coverage · kehoach search "thủ tục hành chính" · kehoach list', en: 'Next: kehoach coverage · kehoach search "thủ tục hành chính" · kehoach list' }

export const ingest: Command = {
  name: 'ingest',
  args: '<path...>',
  about: { vi: 'nạp tệp, thư mục, tệp .zip vào kho', en: 'read files, folders and .zip batches into the corpus' },
  when: {
    vi: 'Dùng khi có kế hoạch mới. Tệp không đổi được bỏ qua; dừng lúc nào cũng được, chạy lại sẽ làm tiếp.',
    en: 'For new plans. Unchanged files are skipped; stop at any time, run it again and it goes on.',
  },
  options: [
    CORPUS_OPTION,
    ...PAGE_OPTIONS,
    { flags: '--retry-failed', about: { vi: 'thử lại những tài liệu đã lỗi', en: 'try again what failed before' } },
    { flags: '--watch', about: { vi: 'tiếp tục theo dõi thư mục', en: 'keep watching the folders' } },
  ],
  examples: ['kehoach ingest ke-hoach-2025/', 'kehoach ingest dot-1.zip --corpus kho-2025 --jobs 4'],
  async run(paths, options, shell) {
    const exitCode = await ingestOnce(paths, options, shell)
    if (options['watch'] !== true) return exitCode
    const { watchFolders } = await import('../watch.ts')
    await watchFolders(paths, shell, () => ingestOnce(paths, options, shell))
    return exitCode
  },
}

async function ingestOnce(paths: readonly string[], options: Options, shell: Shell): Promise<number> {
  if (paths.length === 0) throw new UsageError('usage', { file: 'ingest', reason: 'PATH' })
  const [{ ingest: run }, { lockCorpus, openCorpus }] = await Promise.all([import('../../pipeline/index.ts'), import('../../store/index.ts')])
  const folder = textOption(options, 'corpus') ?? 'corpus'
  const jobs = readCount(options, 'jobs', usualJobs())
  const began = performance.now()
  const secondsSince = (): number => (performance.now() - began) / 1000
  const extractors = await loadAllExtractors(shell)
  const unlock = lockCorpus(folder)
  const corpus = openCorpus(folder)
  const pages = await openReader(options, jobs)
  const bar = shell.progress(BAR)
  try {
    const done = await run(corpus, paths, {
      pages, jobs, extractors, signal: shell.signal, retryFailed: options['retryFailed'] === true,
      onProgress: (now) => bar.update(now.filesDone, now.files, { pages: now.pages, failed: now.failed, current: now.current, rate: (now.pages / secondsSince()).toFixed(1) }),
    })
    bar.stop()
    const { documents, new: fresh, changed, unchanged, failed, pages: read, ocrPages, review } = done
    const summary = { documents, new: fresh, changed, unchanged, failed, pages: read, ocrPages, seconds: Math.round(secondsSince() * 10) / 10 }
    if (shell.isJson) shell.printJson(summary)
    else {
      shell.print(shell.say(SUMMARY, summary))
      if (review > 0) shell.print(shell.say(REVIEW, { count: review }))
      if (failed > 0) shell.print(shell.say(FAILED, { count: failed }))
      shell.print(shell.say(NEXT))
    }
    return failed > 0 ? 1 : 0
  } finally {
    bar.stop()
    await pages.close()
    corpus.close()
    unlock()
  }
}
