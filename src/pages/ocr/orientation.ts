import type { Component } from './components.ts'
import { lineSharpness } from './deskew.ts'
import { transpose, type InkMap } from './ink.ts'
import type { Raster } from './raster.ts'
import { toPieces } from './zones.ts'

export type QuarterTurns = 0 | 1 | 2 | 3

/** Ink must fall into columns so much more sharply than into rows before a page counts as lying on its side. */
const SIDEWAYS = 1.3

/** Whether the lines run from top to bottom. */
export function isSideways(map: InkMap): boolean {
  return lineSharpness(transpose(map)) > SIDEWAYS * lineSharpness(map)
}

/**
 * Whether the page seems upside down. Vietnamese has far more marks above its letters than dots below; turned round, it is the other way.
 *
 * @returns False too where there are too few marks to tell.
 */
export function seemsUpsideDown(components: readonly Component[], xHeight: number): boolean {
  const lines = toPieces(components, xHeight).filter(([x0, , x1]) => x1 - x0 > 6 * xHeight)
  let above = 0
  let below = 0
  for (const { x0, x1, y0, y1 } of components) {
    if (y1 - y0 > 0.55 * xHeight || y1 - y0 < 0.12 * xHeight) continue
    const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2]
    const line = lines.find(([l, t, r, b]) => x >= l && x <= r && y > t - 0.7 * xHeight && y < b + 0.7 * xHeight)
    if (!line) continue
    const share = (y - line[1]) / (line[3] - line[1])
    if (share < 0.3) above += 1
    else if (share > 0.7) below += 1
  }
  return above + below > 40 && below > 1.1 * above
}

/** Turns pixels and sheet to the right by quarters. */
export function turnRaster<R extends Raster>(raster: R, turns: QuarterTurns): R {
  if (turns === 0) return raster
  const { width, height, channels, data, sheet, dpi } = raster
  const [w, h] = turns === 2 ? [width, height] : [height, width]
  const out = new Uint8Array(data.length)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const to = turns === 1 ? x * w + (w - 1 - y) : turns === 2 ? (h - 1 - y) * w + (w - 1 - x) : (h - 1 - x) * w + y
      for (let c = 0; c < channels; c++) out[to * channels + c] = data[(y * width + x) * channels + c] as number
    }
  }
  const right = sheet.widthPt - sheet.leftPt - (width / dpi) * 72
  const bottom = sheet.heightPt - sheet.topPt - (height / dpi) * 72
  const [leftPt, topPt] = turns === 1 ? [bottom, sheet.leftPt] : turns === 2 ? [right, bottom] : [sheet.topPt, right]
  const [widthPt, heightPt] = turns === 2 ? [sheet.widthPt, sheet.heightPt] : [sheet.heightPt, sheet.widthPt]
  return { ...raster, width: w, height: h, data: out, sheet: { widthPt, heightPt, leftPt, topPt } }
}
