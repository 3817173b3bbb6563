/** One table of figures with what must be known to read it. */
export interface BenchResult {
  readonly title: string
  /** Rows of the same columns; numbers are rounded for print by the runner. */
  readonly rows: readonly Readonly<Record<string, string | number | null>>[]
  /** The machine, the inputs, what was left out and why. */
  readonly notes: readonly string[]
}

/** The middle of the values; the mean of the two middle ones where their number is even. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}
