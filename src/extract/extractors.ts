import { audiences } from './audiences.ts'
import { budgetSources } from './budget-sources.ts'
import { channels } from './channels.ts'
import { deadlines } from './deadlines/index.ts'
import type { Extractor } from './extractor.ts'
import { recipients } from './recipients.ts'
import { references } from './references/index.ts'
import { targets } from './targets/index.ts'
import { units } from './units/index.ts'

/** In the order in which they run: a later one sees, as `earlier`, what those above it found. A new extractor is one row. */
export const EXTRACTORS: readonly Extractor[] = [
  references,
  units,
  deadlines,
  targets,
  channels,
  budgetSources,
  audiences,
  recipients,
]
