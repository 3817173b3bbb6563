/** What one intake may cost. Beyond a limit the file is recorded with its reason and the batch goes on. */
export interface IntakeLimits {
  readonly fileBytes: number
  /** Unpacked bytes of one archive, all levels together. */
  readonly archiveBytes: number
  readonly archiveEntries: number
  /** Archives within archives, the outermost counting as 1. */
  readonly archiveDepth: number
  /** Unpacked : packed; a page of text packs about 10 : 1, blank scans 200 : 1. */
  readonly archiveRatio: number
  /** How long a file must have rested since it was last written, in milliseconds. */
  readonly restMs: number
}

export const USUAL_LIMITS: IntakeLimits = {
  fileBytes: 512 * 2 ** 20,
  archiveBytes: 4 * 2 ** 30,
  archiveEntries: 20_000,
  archiveDepth: 3,
  archiveRatio: 1_000,
  restMs: 1_000,
}
