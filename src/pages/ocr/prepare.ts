import { paintOver, sortOut } from './clean.ts'
import { findComponents, letterHeight, type Component } from './components.ts'
import { fadeGreyStamps } from './grey-stamp.ts'
import { measureSkew, straighten } from './deskew.ts'
import type { GreyImage } from './face.ts'
import { findInk, type InkMap } from './ink.ts'
import { isSideways, turnRaster, type QuarterTurns } from './orientation.ts'
import { flattenPaper } from './paper.ts'
import type { GreyRaster, Raster, Sheet } from './raster.ts'
import { eraseRules, findRules, type Rules } from './rules.ts'
import { Scratch } from './scratch.ts'
import { findTables, type RuledTable } from './tables.ts'

/** A page image made ready, and what was found on it. All boxes are pixels of `image`. */
export interface PreparedPage {
  /** Grey, straight, without rules. */
  readonly image: GreyImage
  readonly sheet: Sheet
  /** The size of a pixel on the sheet; `image.dpi` is by the letters where the file's claim cannot be right. */
  readonly ptPerPixel: number
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

/** Share of a page's pixels that are letters below which there is nothing to read. */
const BLANK_INK_SHARE = 0.0002
/** Enough to see the slope of lines. */
const SKEW_DPI = 75
/** Height of small letters of 13 points as a share of an inch. */
const USUAL_X_HEIGHT = 0.093
/** Letters so much larger or smaller than 13 points: plans have notes of 10 and titles of 16. */
const IMPOSSIBLE = 1.7

/** Pages of one thread are prepared one after the other, each without a pause. */
const scratch = new Scratch()

/**
 * Stands the page upright, makes its paper white, straightens it, finds rules, tables and letters.
 *
 * @param turns Left out, a page on its side is turned to the right; which way is up, only reading tells.
 */
export function preparePage(given: GreyRaster, turns: QuarterTurns | 'measure' = 'measure'): PreparedPage {
  const { raster, flat, coarse, turned } = standUp(given, turns)
  const skewDeg = measureSkew(coarse)
  const straight = straighten(flat, skewDeg)
  const ink = findFineInk(straight)
  const found = findComponents(ink)
  const xHeight = letterHeight(found, raster.dpi) ?? USUAL_X_HEIGHT * raster.dpi
  const image = { ...straight, dpi: dpiByLetters(raster.dpi, xHeight) }

  // Where colour was dropped, stamps went with it.
  const stamps = raster.isColourDropped ? 0 : fadeGreyStamps(image, findCoarse(image), xHeight)
  const map = stamps > 0 ? findFineInk(image) : ink
  const rules = findRules(map, image.dpi, scratch.take('ink by columns', map.ink.length))
  const tables = findTables(rules, image.dpi)
  eraseRules(rules, [{ ...image, blank: 255 }, { ...map, data: map.ink, blank: 0 }])
  const { letters, dirt } = sortOut(findComponents(map), { ...image, xHeight })
  paintOver(image, dirt)
  const steps = [
    raster.origin, `${Math.round(raster.dpi)} dpi`, ...(turned === 0 ? [] : [`turn ${turned * 90}°`]), ...(raster.isColourDropped ? ['drop-colour'] : []), ...(skewDeg === 0 ? [] : [`deskew ${skewDeg}°`]),
    ...(stamps > 0 ? ['fade-stamp'] : []), ...(tables.length > 0 ? [`tables ${tables.length}`] : []),
  ]
  const isBlank = letters.reduce((sum, { pixels }) => sum + pixels, 0) < BLANK_INK_SHARE * map.ink.length
  return { image, ptPerPixel: 72 / raster.dpi, turned, sheet: raster.sheet, skewDeg, components: letters, tables, rules, xHeight, isBlank, steps }
}

/** Pixels to one of the map on which slopes are measured. */
function coarseness({ dpi }: Raster): number {
  return Math.max(1, Math.round(dpi / SKEW_DPI))
}

/** The page upright, its paper white, and its ink on a coarse map. */
function standUp(given: GreyRaster, turns: QuarterTurns | 'measure'): { raster: GreyRaster; flat: GreyImage; coarse: InkMap; turned: QuarterTurns } {
  const raster = turns === 'measure' ? given : turnRaster(given, turns)
  const { width, height, data, dpi } = raster
  const flat = flattenPaper({ width, height, data, dpi }, scratch.take('flat paper', data.length))
  const coarse = findInk(flat, coarseness(raster))
  return turns === 'measure' && isSideways(coarse) ? standUp(given, 1) : { raster, flat, coarse, turned: turns === 'measure' ? 0 : turns }
}

function findFineInk(image: GreyImage): InkMap {
  return findInk(image, 1, scratch.take('ink', image.data.length))
}

/** The resolution at which letters of this height would be of 13 points, where the file's own cannot be right. */
function dpiByLetters(dpi: number, xHeight: number): number {
  const likely = xHeight / USUAL_X_HEIGHT
  return likely / dpi > IMPOSSIBLE || dpi / likely > IMPOSSIBLE ? likely : dpi
}

/** Components of a coarse map, on which a ring of uneven ink hangs together, in pixels of the image. */
function findCoarse(image: GreyImage): Component[] {
  return findComponents(findInk(image, 2)).map(({ x0, y0, x1, y1, pixels }) => ({ x0: x0 * 2, y0: y0 * 2, x1: x1 * 2, y1: y1 * 2, pixels: pixels * 4 }))
}
