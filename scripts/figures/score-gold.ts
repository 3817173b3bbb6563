import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { evaluate, type FieldScore, type GoldRecord, type Pair } from '../../src/evaluate/index.ts'
import { MEDIA_TYPES } from '../../src/model/index.ts'
import { openPageReader } from '../../src/pages/index.ts'
import { readDocument } from '../../src/pipeline/index.ts'

/** Gold that may be looked at while rules are written. The held-out part is scored by hand, rarely. */
export const OPEN_GOLD = ['fixtures/gold', 'fixtures/gold-dev'] as const

/** Scores extraction on the gold's own clean text. */
export async function scoreGold(folders: readonly string[]): Promise<readonly FieldScore[]> {
  const pages = await openPageReader({ jobs: 1, ocr: 'never' })
  try {
    const pairs: Pair[] = []
    for (const folder of folders) {
      for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')).sort()) {
        const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldRecord
        const content = new TextEncoder().encode((gold.pages ?? []).map(({ text }) => text).join('\f'))
        const source = { path: `${gold.name}.txt`, mediaType: MEDIA_TYPES.text, bytes: content.length, content, sha256: createHash('sha256').update(content).digest('hex') }
        pairs.push({ gold, record: (await readDocument(source, { pages })).record })
      }
    }
    return evaluate(pairs).scores
  } finally {
    await pages.close()
  }
}
