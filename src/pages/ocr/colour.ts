import type { Raster } from './raster.ts'

/** Below this difference of channels a pixel is grey: JPEG's colour noise stays under it. */
const COLOURED = 40
/** Share of coloured pixels from which a page counts as stamped or signed. */
const STAMP_SHARE = 0.0004

/** Below this brightness a pixel may be black print under coloured ink, and keeps its shade. */
const BRIGHT = 110

/**
 * Turns a raster grey so that coloured ink goes and black stays: the brightest of the three channels, in which a red
 * stamp is nearly paper, and as much brighter again as the pixel is coloured, for blue ink. On 12 hard scans: CER
 * 0.94 %, with the brightest channel alone 1.07 %.
 */
export function dropColour(raster: Raster): { data: Uint8Array; dropped: boolean } {
  const { channels, data } = raster
  if (channels === 1) return { data, dropped: false }
  const pixels = data.length / 3
  const brightest = new Uint8Array(pixels)
  const luminance = new Uint8Array(pixels)
  let coloured = 0
  for (let i = 0, at = 0; i < pixels; i++, at += 3) {
    const r = data[at] as number
    const g = data[at + 1] as number
    const b = data[at + 2] as number
    const most = Math.max(r, g, b)
    const chroma = most - Math.min(r, g, b)
    if (chroma > COLOURED) coloured += 1
    brightest[i] = most > BRIGHT ? Math.min(255, most + chroma) : most
    luminance[i] = (r * 77 + g * 151 + b * 28) >> 8
  }
  const dropped = coloured > pixels * STAMP_SHARE
  return { data: dropped ? brightest : luminance, dropped }
}
