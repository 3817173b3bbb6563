import { isVietnameseSyllable } from '../text/index.ts'

/** How Vietnamese a text is, the higher the better; for choosing between two readings of the same page. */
export function scoreText(text: string): number {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  return words.length === 0 ? -20 : -10 * (1 - words.filter((word) => isVietnameseSyllable(word)).length / words.length)
}
