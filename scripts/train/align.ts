import { stripMarks } from '../../src/text/index.ts'

/** Letters that look alike to a careless eye, brought together before words are compared. */
const bare = (word: string) => stripMarks(word.normalize('NFC')).toLowerCase().replace(/[^\p{L}\p{N}]/gu, '').replace(/[1!|]/g, 'i').replace(/[06]/g, 'o').replace(/¢/g, 'e')

/**
 * Brings the words printed on a line to the words read from it, in order. Words read as two, or two read as one, make one
 * pair with a space inside; words lost or made up make none.
 */
export function alignWords(printed: readonly string[], read: readonly string[]): [string, string][] {
  const a = printed.map(bare)
  const b = read.map(bare)
  const width = b.length + 1
  const cost = new Float64Array((a.length + 1) * width).fill(Infinity)
  const step = new Uint8Array(cost.length)
  cost[0] = 0
  const steps: readonly (readonly [number, number])[] = [[1, 1], [1, 2], [2, 1], [1, 0], [0, 1]]
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      for (const [s, [di, dj]] of steps.entries()) {
        if (i < di || j < dj) continue
        const before = cost[(i - di) * width + j - dj] as number
        const here = di === 0 || dj === 0 ? 0.75 : share(a.slice(i - di, i).join(''), b.slice(j - dj, j).join('')) + (di + dj - 2) * 0.1
        if (before + here < (cost[i * width + j] as number)) {
          cost[i * width + j] = before + here
          step[i * width + j] = s
        }
      }
    }
  }
  const pairs: [string, string][] = []
  for (let i = a.length, j = b.length; i > 0 || j > 0;) {
    const [di, dj] = steps[step[i * width + j] as number] as [number, number]
    const from = printed.slice(i - di, i).join(' ')
    const to = read.slice(j - dj, j).join(' ')
    if (di > 0 && dj > 0 && share(a.slice(i - di, i).join(''), b.slice(j - dj, j).join('')) < 0.7) pairs.push([from, to])
    i -= di
    j -= dj
  }
  return pairs.reverse()
}

/** Edit distance as a share of the longer word. */
function share(a: string, b: string): number {
  if (a === b) return 0
  let before = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) row.push(Math.min((before[j] as number) + 1, (row[j - 1] as number) + 1, (before[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)))
    before = row
  }
  return (before[b.length] as number) / Math.max(a.length, b.length, 1)
}
