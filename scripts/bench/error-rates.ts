import { foldTonePlace } from '../../src/text/index.ts'
import type { PrintedPart } from '../scans/typeset.ts'

/** Edits against the truth, in letters and in words. */
export interface ErrorCount {
  readonly charEdits: number
  readonly chars: number
  readonly wordEdits: number
  readonly words: number
}

/**
 * Compares a page as read with what was printed, white space as one space. Columns and tables count by whichever of their
 * two orders is nearer, the same for every engine, so that the order of reading is not counted as misreading.
 */
export function countErrors(read: string, parts: readonly PrintedPart[]): ErrorCount {
  const given = tidy(read)
  const orders = ordersOf(parts).map((text) => tidy(text))
  const best = orders.map((truth) => ({ truth, edits: distance([...truth], [...given]) })).reduce((a, b) => (b.edits < a.edits ? b : a))
  return {
    charEdits: best.edits, chars: best.truth.length,
    wordEdits: distance(best.truth.split(' '), given.split(' ')), words: best.truth.split(' ').length,
  }
}

export function sumErrors(counts: readonly ErrorCount[]): ErrorCount & { cer: number; wer: number } {
  const sum = (of: (count: ErrorCount) => number): number => counts.reduce((total, count) => total + of(count), 0)
  const total = { charEdits: sum((c) => c.charEdits), chars: sum((c) => c.chars), wordEdits: sum((c) => c.wordEdits), words: sum((c) => c.words) }
  return { ...total, cer: total.charEdits / total.chars, wer: total.wordEdits / total.words }
}

function tidy(text: string): string {
  return foldTonePlace(text.normalize('NFC')).replace(/[‐‑‒–—]/g, '-').replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim()
}

/** Runs of parts that differ in their orders, each taken both ways. */
function ordersOf(parts: readonly PrintedPart[]): string[] {
  const groups: { lines: string; asItLies: string }[] = []
  let wasDouble = false
  for (const part of parts) {
    const lines = part.lines.join('\n')
    const asItLies = part.asItLies.join('\n')
    const isDouble = lines !== asItLies
    const last = groups.at(-1)
    if (last && isDouble === wasDouble) groups[groups.length - 1] = { lines: `${last.lines}\n${lines}`, asItLies: `${last.asItLies}\n${asItLies}` }
    else groups.push({ lines, asItLies })
    wasDouble = isDouble
  }
  return groups.reduce<string[]>((texts, { lines, asItLies }) => (
    tidy(lines) === tidy(asItLies) ? texts.map((text) => `${text}\n${lines}`) : texts.flatMap((text) => [`${text}\n${lines}`, `${text}\n${asItLies}`])
  ), [''])
}

/** Levenshtein's distance. */
export function distance(a: readonly string[], b: readonly string[]): number {
  let row = Int32Array.from({ length: b.length + 1 }, (_, i) => i)
  let next = new Int32Array(b.length + 1)
  for (let i = 1; i <= a.length; i++) {
    next[0] = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      next[j] = Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + same)
    }
    ;[row, next] = [next, row]
  }
  return row[b.length] as number
}
