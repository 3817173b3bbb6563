import { existsSync, readFileSync } from 'node:fs'
import { UsageError, type Sentence } from '../model/index.ts'
import type { Extractor } from '../extract/index.ts'
import type { Shell } from './shell.ts'

/** Where further extractors are named: `{ "extractors": ["./khen-thuong.mjs"] }`, beside where the command is run. */
const CONFIG_FILE = 'kehoach.config.json'
const FAILED: Sentence = {
  vi: 'Bộ trích xuất {module} không nạp được ({reason}); các bộ khác vẫn chạy.',
  en: 'The extractor {module} does not load ({reason}); the others run all the same.',
}

/** The extractors of this repository and those that the configuration file names. One that does not load is told and left out. */
export async function loadAllExtractors(shell: Shell): Promise<readonly Extractor[]> {
  const { EXTRACTORS, loadExtractors } = await import('../extract/index.ts')
  if (!existsSync(CONFIG_FILE)) return EXTRACTORS
  const { extractors, failures } = await loadExtractors(readConfig(), process.cwd(), EXTRACTORS.map(({ name }) => name))
  for (const { module, reason } of failures) shell.tell(shell.say(FAILED, { module, reason }))
  return [...EXTRACTORS, ...extractors]
}

function readConfig(): string[] {
  try {
    const { extractors = [] } = JSON.parse(readFileSync(CONFIG_FILE, 'utf8')) as { extractors?: string[] }
    return extractors
  } catch (cause) {
    throw new UsageError('file_unreadable', { file: CONFIG_FILE, reason: (cause as Error).message }, { cause })
  }
}
