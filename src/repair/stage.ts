import type { ReadPage, RepairedPage, Stage, StageContext } from '../model/index.ts'
import { repairText, type RepairedText } from './repair-text.ts'

/** Above this share of doubtful syllables a person should look at the page. */
const DOUBTFUL_SHARE = 0.1

/** Pages as read → pages in composed Unicode with their words mended, and every change. */
export const repair: Stage<readonly ReadPage[], readonly RepairedPage[]> = {
  name: 'repair',
  version: 12,
  run(pages, context) {
    return pages.map((page) => {
      const repaired = repairText(page.text, { source: page.source, fonts: page.fonts })
      warn(page.page, repaired, context)
      return { ...page, rawText: page.text, text: repaired.text, changes: repaired.changes, doubtfulShare: repaired.doubtfulShare }
    })
  },
}

function warn(page: number, { legacy, doubtfulShare }: RepairedText, context: StageContext): void {
  for (const encoding of legacy.encodings) context.warn('layer_is_legacy', { page, params: { page, encoding } })
  if (legacy.unknownLines > 0) context.warn('encoding_unknown', { page, params: { page } })
  if (legacy.capitalsLost) context.warn('capitals_lost', { page, params: { page } })
  if (doubtfulShare > DOUBTFUL_SHARE) context.warn('repair_doubtful', { page, params: { page } })
}
