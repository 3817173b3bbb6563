import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { COMMANDS, helpOf } from '../../src/cli/index.ts'
import { CHANNELS, DOCUMENT_KINDS, ERROR_SENTENCES, REFORM_AREAS, SECTION_KINDS, WARNING_SENTENCES } from '../../src/model/index.ts'
import { openCorpus, readSchema } from '../../src/store/index.ts'
import { recordPart } from './record.ts'

/** Pages, or parts of pages between two marks, that are printed from the code. */
export const GENERATED: readonly { file: string; mark: string; text: () => string }[] = [
  { file: 'README.md', mark: 'commands', text: commandsPart },
  { file: 'corpus/README.md', mark: 'schema', text: schemaPart },
  { file: 'docs/codes.md', mark: 'codes', text: codesPart },
  { file: 'docs/record.md', mark: 'record', text: recordPart },
]

/** Puts a part in place of what stands between its marks. @throws Error where the page lacks the marks. */
export function replacePart(page: string, mark: string, text: string): string {
  const pattern = new RegExp(`(<!-- ${mark}: printed by npm run docs -->\\n)[\\s\\S]*?(<!-- /${mark} -->)`)
  if (!pattern.test(page)) throw new Error(`no marks for ${mark}`)
  return page.replace(pattern, (_, open: string, close: string) => `${open}\n${text.trim()}\n\n${close}`)
}

function commandsPart(): string {
  const rows = COMMANDS.map(({ name, args, about }) => `| \`kehoach ${[name, args].filter(Boolean).join(' ').replaceAll('|', '\\|')}\` | ${about.en} |`)
  const details = COMMANDS.map(({ name }) => `<details><summary><code>kehoach ${name}</code></summary>\n\n\`\`\`text\n${helpOf(name, 'en').trim()}\n\`\`\`\n\n</details>`)
  return ['| command | what it does |', '| --- | --- |', ...rows, '', ...details].join('\n')
}

function schemaPart(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-docs-'))
  const corpus = openCorpus(folder)
  try {
    return readSchema(corpus).map(({ name, type, columns }) => [
      `### ${type === 'view' ? 'view ' : ''}\`${name}\``, '',
      '| column | type | what it holds |', '| --- | --- | --- |',
      ...columns.map((column) => `| \`${column.name}\` | ${[column.type, column.isKey ? 'key' : '', column.isNullable && type === 'table' ? 'or null' : ''].filter(Boolean).join(', ')} | ${column.about.replaceAll('|', '\\|')} |`),
    ].join('\n')).join('\n\n')
  } finally {
    corpus.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function codesPart(): string {
  const sentences = (table: Readonly<Record<string, { vi: string; en: string }>>): string[] =>
    ['| code | tiếng Việt | English |', '| --- | --- | --- |', ...Object.entries(table).map(([code, { vi, en }]) => `| \`${code}\` | ${vi} | ${en} |`)]
  const ids = (title: string, list: readonly string[]): string[] => [`## ${title}`, '', list.map((id) => `\`${id}\``).join(' '), '']
  return [
    '## Errors', '', ...sentences(ERROR_SENTENCES), '', '## Warnings', '', ...sentences(WARNING_SENTENCES), '',
    ...ids('Section kinds', SECTION_KINDS), ...ids('Document kinds', DOCUMENT_KINDS), ...ids('Reform areas', REFORM_AREAS), ...ids('Channels', CHANNELS),
  ].join('\n')
}
