import type { StageName } from '../model/index.ts'

/**
 * Where results of stages are kept, by content, stage and page (0 for the whole document). A result counts only under
 * the fingerprint with which it was made.
 */
export interface StageCache {
  get<T>(sha256: string, stage: StageName, fingerprint: string, page?: number): T | null
  getPages<T>(sha256: string, stage: StageName, fingerprint: string): T[]
  put(sha256: string, stage: StageName, fingerprint: string, value: unknown, page?: number): void
}

/** For a single reading without a corpus: remembers nothing. */
export const NO_CACHE: StageCache = {
  get: () => null,
  getPages: () => [],
  put: () => {},
}
