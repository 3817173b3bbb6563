import { readFileSync } from 'node:fs'
import { foldTonePlace } from '../../src/text/index.ts'

export interface WordPair { readonly printed: string; readonly read: string }

/** Pairs of one word read as one word, in small letters, without the punctuation around them. */
export function readPairs(path: string): WordPair[] {
  const trim = (word: string) => foldTonePlace(word.normalize('NFC').toLowerCase()).replace(/^[\s"“”'‘’(\[_.,;:*-]+|[\s"”“)\],;:.*_-]+$/gu, '')
  return readFileSync(path, 'utf8').split('\n').flatMap((row) => {
    const [printed = '', read = ''] = row.split('\t').map(trim)
    return /^\p{L}+$/u.test(printed) && read !== '' && !/\s/.test(read) && read.length < 14 ? [{ printed, read }] : []
  })
}

/** Longest string that one printed letter is read as. */
export const LONGEST_READ = 3

/**
 * How each letter is read: for every string of up to three characters, how often each letter became it. Learned by
 * aligning the pairs' letters, first as seems natural, then by what was learned the round before.
 */
export function learnChannel(pairs: readonly WordPair[], rounds = 5): Map<string, Map<string, number>> {
  let counts = new Map<string, Map<string, number>>()
  const totals = new Map<string, number>()
  for (let round = 0; round < rounds; round++) {
    const cost = (letter: string, read: string): number => {
      const prior = naturalCost(letter, read)
      if (round === 0) return prior
      const total = totals.get(letter) ?? 0
      return -Math.log(((counts.get(read)?.get(letter) ?? 0) + 2 * Math.exp(-prior)) / (total + 2))
    }
    const next = new Map<string, Map<string, number>>()
    const nextTotals = new Map<string, number>()
    for (const { printed, read } of pairs) {
      for (const [letter, piece] of alignLetters(printed, read, cost)) {
        const row = next.get(piece) ?? new Map<string, number>()
        next.set(piece, row.set(letter, (row.get(letter) ?? 0) + 1))
        nextTotals.set(letter, (nextTotals.get(letter) ?? 0) + 1)
      }
    }
    counts = next
    totals.clear()
    for (const [letter, total] of nextTotals) totals.set(letter, total)
  }
  return counts
}

/** What one would expect before having seen anything: the letter itself, the letter without its marks, then any. */
export function naturalCost(letter: string, read: string): number {
  if (read === letter) return 1
  const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd')
  if (read !== '' && bare(read) === bare(letter)) return 2
  return read === '' ? 7 : 5 + 2 * read.length
}

function alignLetters(printed: string, read: string, cost: (letter: string, read: string) => number): [string, string][] {
  const letters = [...printed]
  const n = letters.length
  const m = read.length
  const best = new Float64Array((n + 1) * (m + 1)).fill(Infinity)
  const taken = new Uint8Array(best.length)
  best[0] = 0
  for (let i = 1; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      for (let k = 0; k <= Math.min(LONGEST_READ, j); k++) {
        const sum = (best[(i - 1) * (m + 1) + j - k] as number) + cost(letters[i - 1] as string, read.slice(j - k, j))
        if (sum < (best[i * (m + 1) + j] as number)) {
          best[i * (m + 1) + j] = sum
          taken[i * (m + 1) + j] = k
        }
      }
    }
  }
  if (best[n * (m + 1) + m] === Infinity) return []
  const found: [string, string][] = []
  for (let i = n, j = m; i > 0; i--) {
    const k = taken[i * (m + 1) + j] as number
    found.push([letters[i - 1] as string, read.slice(j - k, j)])
    j -= k
  }
  return found
}
