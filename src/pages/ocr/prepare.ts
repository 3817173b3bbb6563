import { paintOver, sortOut } from './clean.ts'
import { dropColour } from './colour.ts'
import { findComponents, letterHeight, type Component } from './components.ts'
import { fadeGreyStamps } from './grey-stamp.ts'
import { measureSkew, straighten } from './deskew.ts'
import type { GreyImage } from './face.ts'
import { findInk } from './ink.ts'
import { isSideways, turnRaster, type QuarterTurns } from './orientation.ts'
import { flattenPaper } from './paper.ts'
import type { Raster, Sheet } from './raster.ts'
import { eraseRules, findRules, type Rules } from './rules.ts'
import { findTables, type RuledTable } from './tables.ts'

/** A page image made ready, and what was found on it. All boxes are pixels of `image`. */
export interface PreparedPage {
  /** Grey, straight, without rules. */
  readonly image: GreyImage
  readonly sheet: Sheet
  /** Quarter turns to the right that were made. */
  readonly turned: QuarterTurns
  readonly skewDeg: number
  readonly components: readonly Component[]
  readonly tables: readonly RuledTable[]
  readonly rules: Rules
  readonly xHeight: number
  readonly isBlank: boolean
  /** What was done, in order. */
  readonly steps: readonly string[]
}

/** Share of a page's pixels below which there is nothing to read. */
const BLANK_INK_SHARE = 0.0002
/** Enough to see the slope of lines. */
const SKEW_DPI = 75
const COARSE = 2
/** x-height of 13 points as a share of an inch, for pages with too few letters to measure. */
const USUAL_X_HEIGHT = 0.08

/**
 * Drops coloured ink, stands the page upright, straightens it, finds rules, tables and letters.
 *
 * @param turns Left out, a page on its side is turned to the right; which way is up, only reading tells.
 */
export function preparePage(given: Raster, turns: QuarterTurns | 'measure' = 'measure'): PreparedPage {
  const coarse = Math.max(1, Math.round(given.dpi / SKEW_DPI))
  const isMeasured = turns === 'measure'
  let raster = isMeasured ? given : turnRaster(given, turns)
  let { flat, dropped } = toFlat(raster)
  let turned: QuarterTurns = isMeasured ? 0 : turns
  if (isMeasured && isSideways(findInk(flat, coarse))) {
    raster = turnRaster(given, 1)
    ;({ flat, dropped } = toFlat(raster))
    turned = 1
  }
  const skewDeg = measureSkew(findInk(flat, coarse))
  const image = { ...straighten(flat, skewDeg) }
  const stamps = fadeStamps(image)
  const ink = findInk(image, 1)
  const rules = findRules(ink, raster.dpi)
  const tables = findTables(rules, raster.dpi)
  eraseRules(rules, [{ ...image, blank: 255 }, { width: ink.width, height: ink.height, data: ink.ink, blank: 0 }])
  const all = findComponents(ink)
  const xHeight = letterHeight(all, raster.dpi) ?? USUAL_X_HEIGHT * raster.dpi
  const { letters, dirt } = sortOut(all, { width: image.width, height: image.height, xHeight })
  paintOver(image, dirt)
  const steps = [
    raster.origin, `${Math.round(raster.dpi)} dpi`, ...(turned === 0 ? [] : [`turn ${turned * 90}°`]), ...(dropped ? ['drop-colour'] : []), ...(skewDeg === 0 ? [] : [`deskew ${skewDeg}°`]),
    ...(stamps > 0 ? ['fade-stamp'] : []), ...(tables.length > 0 ? [`tables ${tables.length}`] : []),
  ]
  return { image, turned, sheet: raster.sheet, skewDeg, components: letters, tables, rules, xHeight, isBlank: inkShare(ink.ink) < BLANK_INK_SHARE, steps }
}

function toFlat(raster: Raster): { flat: GreyImage; dropped: boolean } {
  const { data, dropped } = dropColour(raster)
  return { flat: flattenPaper({ width: raster.width, height: raster.height, data, dpi: raster.dpi }), dropped }
}

function fadeStamps(image: GreyImage): number {
  // A ring is large enough to be seen on a coarse map.
  const coarse = findComponents(findInk(image, COARSE)).map(({ x0, y0, x1, y1, pixels }) => ({
    x0: x0 * COARSE, y0: y0 * COARSE, x1: x1 * COARSE, y1: y1 * COARSE, pixels: pixels * COARSE ** 2,
  }))
  return fadeGreyStamps(image, coarse, letterHeight(coarse, image.dpi) ?? USUAL_X_HEIGHT * image.dpi)
}

function inkShare(ink: Uint8Array): number {
  let count = 0
  for (const pixel of ink) count += pixel
  return count / ink.length
}
