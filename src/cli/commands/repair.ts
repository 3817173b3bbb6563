import { readFileSync } from 'node:fs'
import { text as readAll } from 'node:stream/consumers'
import { DocumentError } from '../../model/index.ts'
import type { Command } from '../command.ts'

export const repair: Command = {
  name: 'repair',
  args: '[file]',
  about: { vi: 'sửa văn bản mất dấu, sai bảng mã, nhận dạng nhầm', en: 'repair text without marks, in legacy encodings, or misread' },
  when: {
    vi: 'Đọc từ tệp hoặc stdin, in ra cùng số dòng. --json cho từng chỗ sửa với độ tin cậy.',
    en: 'Reads a file or stdin and prints as many lines. --json gives every change with its confidence.',
  },
  examples: ['kehoach repair van-ban-mat-dau.txt > van-ban.txt', 'echo "Ke hoach cai cach hanh chinh nam 2025" | kehoach repair --json'],
  async run([file], _options, shell) {
    const input = file === undefined || file === '-' ? await readAll(process.stdin) : readText(file)
    const { repairText } = await import('../../repair/index.ts')
    const { text, changes } = repairText(input)
    if (shell.isJson) shell.printJson({ text, changes })
    else process.stdout.write(text)
    return 0
  },
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    throw new DocumentError(code === 'ENOENT' ? 'file_not_found' : 'file_unreadable', { file, stage: 'repair', reason: code }, { cause })
  }
}
