import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { UsageError, type Sentence } from '../../model/index.ts'
import type { Command } from '../command.ts'

const LIST = 'src/extract/extractors.ts'
const WRITTEN: Sentence = { vi: 'Đã ghi {path}', en: 'Wrote {path}' }
const NEXT: Sentence = { vi: 'Chạy thử: npx vitest run {test}', en: 'Try it: npx vitest run {test}' }
const CONFIG: Sentence = { vi: 'Thêm tệp này vào danh sách "extractors" của kehoach.config.json', en: 'Add this file to the list "extractors" of kehoach.config.json' }

export const newExtractor: Command = {
  name: 'new-extractor',
  args: '<name>',
  about: { vi: 'viết sẵn một bộ trích xuất, dữ liệu mẫu và bài thử', en: 'write an extractor, its fixture and its test, ready to run' },
  when: { vi: 'Chạy trong mã nguồn kehoach: thêm vào danh sách; ở nơi khác: một mô-đun riêng.', en: 'In a checkout of kehoach it joins the list; elsewhere it is a module of its own.' },
  examples: ['kehoach new-extractor ho-kinh-doanh', 'kehoach new-extractor khen-thuong --json'],
  async run([name = ''], _options, shell) {
    const { rowInList, scaffoldExtractor } = await import('../../extract/index.ts')
    const isCheckout = existsSync(LIST)
    const files = scaffoldExtractor(name, isCheckout ? 'repository' : 'own-folder')
    const there = files.find(({ path }) => existsSync(path))
    if (there) throw new UsageError('usage', { file: there.path, reason: shell.say({ vi: 'tệp đã có', en: 'the file exists already' }) })
    for (const { path, content } of files) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, content)
    }
    if (isCheckout) writeFileSync(LIST, addRow(readFileSync(LIST, 'utf8'), rowInList(name)))
    const written = [...files.map(({ path }) => path), ...(isCheckout ? [LIST] : [])]
    if (shell.isJson) shell.printJson({ files: written })
    else {
      for (const path of written) shell.print(shell.say(WRITTEN, { path }))
      const test = files.find(({ path }) => path.includes('.test.'))
      if (test && isCheckout) shell.print(shell.say(NEXT, { test: test.path }))
      else shell.print(shell.say(CONFIG))
    }
    return 0
  },
}

/** The import among the others, the row at the end of the list. */
function addRow(list: string, { importLine, row }: { importLine: string; row: string }): string {
  const at = list.indexOf('import ')
  const end = list.lastIndexOf(']')
  return `${list.slice(0, at)}${importLine}\n${list.slice(at, end)}${row}\n${list.slice(end)}`
}
