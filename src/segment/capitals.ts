import { isCapitalAt, isSmallAt } from '../text/index.ts'

/** A misread letter or "và" among capitals does not make them a sentence. */
const SMALL_SHARE = 0.12

/** Whether the words are set in capitals: at least three letters and hardly a small one. */
export function isCapitals(text: string): boolean {
  const most = text.length * SMALL_SHARE
  let letters = 0
  let small = 0
  for (let i = 0; i < text.length; i += 1) {
    const isSmall = isSmallAt(text, i)
    if (!isSmall && !isCapitalAt(text, i)) continue
    letters += 1
    if (isSmall) small += 1
    if (small > most) return false
  }
  return letters >= 3 && small <= letters * SMALL_SHARE
}
