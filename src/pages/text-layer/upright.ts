import type { Box } from '../../model/index.ts'
import type { Glyph, PageInk } from './glyphs.ts'

/** A page turned so that most of its text runs from left to right, and the way back for boxes. */
export interface UprightInk {
  readonly ink: PageInk
  readonly toPage: (box: Box) => Box
}

/** Text at a steeper slope is a stamp or a watermark, no line. */
const STEEP = 0.18
/** Less than this does no harm to lines: a fifth of a degree. */
const LEVEL = 0.0035

/** Turns a page whose text was set sideways (landscape tables on portrait pages) and levels the layer of a crooked scan. */
export function toUpright(ink: PageInk): UprightInk {
  const straight = { ...ink, glyphs: ink.glyphs.filter(({ slope }) => Math.abs(slope) < STEEP) }
  const turned = turn(straight)
  return level(turned)
}

/** Lines of a crooked scan run downhill; each place is moved by what its line has sunk there. */
function level({ ink, toPage }: UprightInk): UprightInk {
  const slopes = ink.glyphs.filter(({ turns }) => turns === 0).map(({ slope }) => slope).sort((a, b) => a - b)
  const slope = slopes[slopes.length >> 1] ?? 0
  if (Math.abs(slope) < LEVEL) return { ink, toPage }
  const sunk = (x: number): number => slope * (x - ink.widthPt / 2)
  return {
    ink: { ...ink, glyphs: ink.glyphs.map((glyph) => (glyph.turns === 0 ? { ...glyph, baseline: glyph.baseline - sunk(glyph.x0) } : glyph)) },
    toPage: ([x0, y0, x1, y1]) => toPage([x0, y0 + Math.min(sunk(x0), sunk(x1)), x1, y1 + Math.max(sunk(x0), sunk(x1))]),
  }
}

function turn(ink: PageInk): UprightInk {
  const turns = usualTurns(ink.glyphs)
  if (turns === 0) return { ink, toPage: (box) => box }
  const { widthPt: width, heightPt: height } = ink
  const point = (x: number, y: number): [number, number] => (turns === 1 ? [y, width - x] : turns === 2 ? [width - x, height - y] : [height - y, x])
  const back = (u: number, v: number): [number, number] => (turns === 1 ? [width - v, u] : turns === 2 ? [width - u, height - v] : [v, height - u])
  const turnGlyph = (glyph: Glyph): Glyph => {
    const isLevel = glyph.turns % 2 === 0
    const [a, b] = [point(isLevel ? glyph.x0 : glyph.baseline, isLevel ? glyph.baseline : glyph.x0), point(isLevel ? glyph.x1 : glyph.baseline, isLevel ? glyph.baseline : glyph.x1)]
    const own = ((glyph.turns - turns + 4) % 4) as Glyph['turns']
    const along = own % 2 === 0 ? 0 : 1
    return { ...glyph, turns: own, x0: Math.min(a[along], b[along]), x1: Math.max(a[along], b[along]), baseline: a[1 - along] as number }
  }
  const isTurnedQuarter = turns % 2 === 1
  return {
    ink: {
      ...ink,
      widthPt: isTurnedQuarter ? height : width,
      heightPt: isTurnedQuarter ? width : height,
      glyphs: ink.glyphs.map(turnGlyph),
      rules: ink.rules.map((rule) => {
        const ends = [rule.start, rule.end].map((end) => (rule.isHorizontal ? point(end, rule.at) : point(rule.at, end)))
        const isHorizontal = isTurnedQuarter ? !rule.isHorizontal : rule.isHorizontal
        const along = isHorizontal ? 0 : 1
        const places = ends.map((end) => end[along])
        return { isHorizontal, at: (ends[0] as [number, number])[1 - along] as number, start: Math.min(...places), end: Math.max(...places) }
      }),
    },
    toPage: ([x0, y0, x1, y1]) => {
      const [a, b] = [back(x0, y0), back(x1, y1)]
      return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1])]
    },
  }
}

function usualTurns(glyphs: readonly Glyph[]): Glyph['turns'] {
  const counts: [number, number, number, number] = [0, 0, 0, 0]
  for (const { turns } of glyphs) counts[turns] += 1
  const most = Math.max(...counts)
  return counts[0] === most ? 0 : (counts.indexOf(most) as Glyph['turns'])
}
