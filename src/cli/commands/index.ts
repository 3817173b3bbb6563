import type { Command } from '../command.ts'
import { errors } from './errors.ts'
import { extract } from './extract.ts'
import { ingest } from './ingest.ts'
import { list } from './list.ts'
import { query } from './query.ts'
import { reextract } from './reextract.ts'
import { repair } from './repair.ts'
import { schema } from './schema.ts'
import { show } from './show.ts'
import { status } from './status.ts'

/** The commands in the order of the help: in, look, ask, out. */
export const COMMANDS: readonly Command[] = [ingest, extract, repair, reextract, list, show, status, errors, query, schema]
