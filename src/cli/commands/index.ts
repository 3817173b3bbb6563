import type { Command } from '../command.ts'
import { calendar } from './calendar.ts'
import { cites } from './cites.ts'
import { compare } from './compare.ts'
import { coverage } from './coverage.ts'
import { errors } from './errors.ts'
import { exportCommand } from './export.ts'
import { evalCommand } from './eval.ts'
import { extract } from './extract.ts'
import { ingest } from './ingest.ts'
import { list } from './list.ts'
import { newExtractor } from './new-extractor.ts'
import { query } from './query.ts'
import { reextract } from './reextract.ts'
import { repair } from './repair.ts'
import { reuse } from './reuse.ts'
import { review } from './review.ts'
import { schema } from './schema.ts'
import { search } from './search.ts'
import { show } from './show.ts'
import { status } from './status.ts'

/** The commands in the order of the help: in, look, ask, out. */
export const COMMANDS: readonly Command[] = [
  ingest, extract, repair, reextract, list, show, status, errors, review,
  coverage, compare, search, cites, reuse, calendar, query, schema, exportCommand, evalCommand, newExtractor,
]
