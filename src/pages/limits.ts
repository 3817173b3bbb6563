/** What one document may cost. Beyond a limit it is recorded with its reason. */
export const PAGE_LIMITS = {
  /** The longest plan seen has about 60. */
  pages: 5_000,
  /** Of one image: A4 at 600 dpi has 35 million. */
  imagePixels: 80_000_000,
  /** Without a sign of life for so long, a reading is stopped; a hard page takes under ten seconds. */
  silenceMs: 180_000,
  /** Of JavaScript's heap in one reading thread. */
  threadMegabytes: 1_024,
} as const
export type PageLimits = { readonly [limit in keyof typeof PAGE_LIMITS]: number }
