import { matchDashes } from './dashes.ts'
import type { OcrLine } from './face.ts'
import { inkOfLine, type PrintedInk } from './glyphs.ts'
import { recountNumerals } from './numerals.ts'
import { restoreSlashes } from './slashes.ts'
import type { Zone } from './zones.ts'

/** Holds what was read against the page's ink where recognisers are known to slip and the shapes are plain: slashes of codes, dashes, strokes of numerals. */
export function holdAgainstInk(lines: readonly OcrLine[], { kind, box }: Zone, page: PrintedInk): OcrLine[] {
  // What stands beside a cell belongs to another one.
  const components = kind === 'cell' ? page.components.filter(({ x0, x1 }) => x0 + x1 > 2 * box[0] && x0 + x1 < 2 * box[2]) : page.components
  const own = { image: page.image, xHeight: page.xHeight, components }
  return lines.map((line, i) => {
    const ink = inkOfLine(line, own)
    return recountNumerals(matchDashes(restoreSlashes(line, ink, own), ink, own), lines[i - 1], ink, own)
  })
}
