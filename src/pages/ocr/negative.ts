import type { GreyRaster } from './raster.ts'

const DARK_BELOW = 100
const BRIGHT_FROM = 150
/** White letters on black: print fills a tenth of a page, hardly ever a fifth. A sheet that lies on something dark is brighter. */
const LEAST_DARK = 0.7
const MOST_BRIGHT = 0.2

/** A negative (microfilm, a 1-bit image whose black and white are swapped) as its positive; every other page as it is. */
export function toPositive(raster: GreyRaster): GreyRaster {
  if (!isNegative(raster.data)) return raster
  return { ...raster, data: raster.data.map((value) => 255 - value), origin: `${raster.origin}, negated` }
}

function isNegative(data: Uint8Array): boolean {
  let dark = 0
  let bright = 0
  for (const value of data) {
    if (value < DARK_BELOW) dark += 1
    else if (value >= BRIGHT_FROM) bright += 1
  }
  return dark > LEAST_DARK * data.length && bright < MOST_BRIGHT * data.length
}
