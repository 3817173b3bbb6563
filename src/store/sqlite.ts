import { createRequire } from 'node:module'
import type Database from 'better-sqlite3'

/**
 * better-sqlite3 12 is the last that runs on Node 20; from Node 24.19 on it ends the process when a statement is collected
 * (its objects hang on hooks that Node has changed). 13 is built on Node-API and needs Node 22. Both have one interface.
 */
const PACKAGE = Number(process.versions.node.split('.')[0]) >= 22 ? 'better-sqlite3-napi' : 'better-sqlite3'

/** Opens SQLite files: better-sqlite3 in the release that this Node runs. */
export const Sqlite = createRequire(import.meta.url)(PACKAGE) as typeof Database
