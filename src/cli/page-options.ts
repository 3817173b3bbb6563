import { existsSync } from 'node:fs'
import { UsageError } from '../model/index.ts'
import type { PageReader } from '../pages/index.ts'
import { textOption, type CommandOption, type Options } from './command.ts'

/** How pages are read; the commands that read pages share these. */
export const PAGE_OPTIONS: readonly CommandOption[] = [
  { flags: '--jobs <n>', about: { vi: 'số việc làm cùng lúc', en: 'how many things to do at once' } },
  {
    flags: '--ocr <mode>', initial: 'auto', choices: ['auto', 'force', 'never'],
    about: { vi: 'nhận dạng chữ: auto chọn theo từng trang', en: 'recognition: auto decides page by page' },
  },
  { flags: '--engine <name>', initial: 'tesseract.js', choices: ['tesseract.js', 'native'], about: { vi: 'bộ nhận dạng', en: 'who recognises' } },
  { flags: '--tessdata <dir>', about: { vi: 'thư mục chứa vie.traineddata', en: 'folder with vie.traineddata' } },
]

/** Opens the reader of pages as the options say; recognition itself starts with the first page that needs it. Must be closed. */
export async function openReader(options: Options, jobs: number): Promise<PageReader> {
  const tessdata = textOption(options, 'tessdata')
  if (tessdata !== undefined && !existsSync(tessdata)) throw new UsageError('file_not_found', { file: tessdata })
  const [{ openPageReader }, { REPAIR_MODEL, scoreText }] = await Promise.all([import('../pages/index.ts'), import('../repair/index.ts')])
  return openPageReader({
    jobs,
    ocr: textOption(options, 'ocr') as 'auto' | 'force' | 'never',
    engine: textOption(options, 'engine') as 'tesseract.js' | 'native',
    ...(tessdata !== undefined && { tessdata }),
    language: { id: REPAIR_MODEL, load: async () => scoreText },
  })
}
