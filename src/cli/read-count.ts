import { UsageError } from '../model/index.ts'
import type { Options } from './command.ts'

/** A whole number of at least `least` from an option. @throws UsageError where it is none. */
export function readCount(options: Options, name: string, usual: number, least = 1): number {
  const given = options[name]
  if (given === undefined) return usual
  const value = Number(given)
  if (!Number.isInteger(value) || value < least) throw new UsageError('usage', { file: `--${name}`, reason: `"${String(given)}" (≥ ${least})` })
  return value
}
