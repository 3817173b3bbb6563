import type { OcrLine, ScoreTexts } from './face.ts'
import { judgeText } from './judge.ts'

/** Two readings of the same piece of a page. */
interface Rivals {
  readonly first: readonly OcrLine[]
  readonly second: readonly OcrLine[]
}

/**
 * Of two readings of each zone the likelier one: line by line where both found the same lines, else the zone as a whole.
 *
 * @param score The language model; without it, valid syllables and the engine's confidence decide.
 * @returns The chosen lines of each zone, and how many pieces the second reading won.
 */
export async function chooseLikelier(zones: readonly Rivals[], score: ScoreTexts | undefined): Promise<{ lines: OcrLine[][]; changed: number }> {
  const pieces = zones.flatMap((zone, at) => toPieces(zone).map((rivals) => ({ ...rivals, at })))
  const differing = pieces.filter(({ first, second }) => toText(first) !== toText(second))
  const scores = await score?.(differing.flatMap(({ first, second }) => [toText(first), toText(second)])) ?? null
  const won = new Set(differing.filter(({ first, second }, i) => likelihood(second, scores?.[2 * i + 1]) > likelihood(first, scores?.[2 * i])))
  const lines = zones.map((): OcrLine[] => [])
  for (const piece of pieces) lines[piece.at]?.push(...(won.has(piece) ? piece.second : piece.first))
  return { lines, changed: won.size }
}

/** The zone's lines in pairs, if each line of one reading lies on one of the other; else the whole zone. */
function toPieces({ first, second }: Rivals): Rivals[] {
  const [a, b] = [byHeight(first), byHeight(second)]
  const isPaired = a.length === b.length && a.every((line, i) => middle(line) > (b[i] as OcrLine).box[1] && middle(line) < (b[i] as OcrLine).box[3])
  return isPaired ? a.map((line, i) => ({ first: [line], second: [b[i] as OcrLine] })) : [{ first, second }]
}

/** Words that one reading leaves out are no gain: what was read counts by how much it is. */
function likelihood(lines: readonly OcrLine[], score: number | undefined): number {
  const { confidence, wordCount } = judgeText(lines)
  return (score === undefined ? confidence : Math.exp(score)) * Math.sqrt(wordCount)
}

function byHeight(lines: readonly OcrLine[]): OcrLine[] {
  return [...lines].sort((a, b) => middle(a) - middle(b))
}

function middle({ box }: OcrLine): number {
  return (box[1] + box[3]) / 2
}

function toText(lines: readonly OcrLine[]): string {
  return lines.map(({ words }) => words.map(({ text }) => text).join(' ')).join('\n')
}
