import { deflateSync, inflateSync } from 'node:zlib'
import type { StageName } from '../model/index.ts'
import type { Corpus } from './corpus.ts'

/** Turns a value into the bytes that the store keeps: deflated JSON. */
export function packJson(value: unknown): Buffer {
  return deflateSync(JSON.stringify(value), { level: 6 })
}

export function unpackJson<T>(bytes: Uint8Array): T {
  return JSON.parse(inflateSync(bytes).toString('utf8')) as T
}

/**
 * Results of stages, one a (content, stage, page). A result counts only while its fingerprint (versions and options of
 * the stage and of those before it) is the one asked for; a newer one takes its place.
 */
export class StageResults {
  readonly #corpus: Corpus
  constructor(corpus: Corpus) {
    this.#corpus = corpus
  }

  /** @param page 0 for a result of the whole document. Null where there is none with this fingerprint. */
  get<T>(sha256: string, stage: StageName, fingerprint: string, page = 0): T | null {
    const value = this.#corpus.db
      .prepare('SELECT value FROM stage_results WHERE sha256 = ? AND stage = ? AND page = ? AND fingerprint = ?')
      .pluck()
      .get(sha256, stage, page, fingerprint) as Buffer | undefined
    return value ? unpackJson<T>(value) : null
  }

  /** All pages with this fingerprint, in order. */
  getPages<T>(sha256: string, stage: StageName, fingerprint: string): T[] {
    const values = this.#corpus.db
      .prepare('SELECT value FROM stage_results WHERE sha256 = ? AND stage = ? AND page > 0 AND fingerprint = ? ORDER BY page')
      .pluck()
      .all(sha256, stage, fingerprint) as Buffer[]
    return values.map((value) => unpackJson<T>(value))
  }

  /** The fingerprint of what is stored, whatever it is; null where nothing is. */
  fingerprintOf(sha256: string, stage: StageName): string | null {
    const found = this.#corpus.db
      .prepare('SELECT fingerprint FROM stage_results WHERE sha256 = ? AND stage = ? ORDER BY page LIMIT 1')
      .pluck()
      .get(sha256, stage) as string | undefined
    return found ?? null
  }

  put(sha256: string, stage: StageName, fingerprint: string, value: unknown, page = 0): void {
    this.#corpus.db
      .prepare('INSERT OR REPLACE INTO stage_results (sha256, stage, page, fingerprint, value) VALUES (?, ?, ?, ?, ?)')
      .run(sha256, stage, page, fingerprint, packJson(value))
  }
}
