import { paintOver, sortOut } from './clean.ts'
import { dropColour } from './colour.ts'
import { findComponents, letterHeight, type Component } from './components.ts'
import { fadeGreyStamps } from './grey-stamp.ts'
import { measureSkew, straighten } from './deskew.ts'
import type { GreyImage } from './face.ts'
import { findInk } from './ink.ts'
import { flattenPaper } from './paper.ts'
import type { Raster, Sheet } from './raster.ts'
import { eraseRules, findRules, type Rules } from './rules.ts'
import { findTables, type RuledTable } from './tables.ts'

/** A page image made ready, and what was found on it. All boxes are pixels of `image`. */
export interface PreparedPage {
  /** Grey, straight, without rules. */
  readonly image: GreyImage
  readonly sheet: Sheet
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
/** x-height of 13 points as a share of an inch, for pages with too few letters to measure. */
const USUAL_X_HEIGHT = 0.08

/** Drops coloured ink, straightens, finds rules, tables and letters. */
export function preparePage(raster: Raster): PreparedPage {
  const { data, dropped } = dropColour(raster)
  const flat = flattenPaper({ width: raster.width, height: raster.height, data, dpi: raster.dpi })
  const skewDeg = measureSkew(findInk(flat, Math.max(1, Math.round(raster.dpi / SKEW_DPI))))
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
    raster.origin, `${Math.round(raster.dpi)} dpi`, ...(dropped ? ['drop-colour'] : []), ...(skewDeg === 0 ? [] : [`deskew ${skewDeg}°`]),
    ...(stamps > 0 ? ['fade-stamp'] : []), ...(tables.length > 0 ? [`tables ${tables.length}`] : []),
  ]
  return { image, sheet: raster.sheet, skewDeg, components: letters, tables, rules, xHeight, isBlank: inkShare(ink.ink) < BLANK_INK_SHARE, steps }
}

function fadeStamps(image: GreyImage): number {
  const components = findComponents(findInk(image, 1))
  return fadeGreyStamps(image, components, letterHeight(components, image.dpi) ?? USUAL_X_HEIGHT * image.dpi)
}

function inkShare(ink: Uint8Array): number {
  let count = 0
  for (const pixel of ink) count += pixel
  return count / ink.length
}
