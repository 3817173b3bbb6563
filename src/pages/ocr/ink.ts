import type { GreyImage } from './face.ts'

/** Ink of a page, one byte a pixel: 1 is ink. */
export interface InkMap {
  readonly width: number
  readonly height: number
  readonly ink: Uint8Array
}

/** On flattened paper (255), what is darker than this is ink. */
const INK_BELOW = 190
/** By shade, without a branch that print makes unforeseeable. */
const IS_INK = new Uint8Array(256).fill(1, 0, INK_BELOW)

/** Where the ink is, each pixel of the map standing for a square of `scale` pixels of the flattened image. */
export function findInk(image: GreyImage, scale: number, ink = new Uint8Array(Math.floor(image.width / scale) * Math.floor(image.height / scale))): InkMap {
  const { width, height, data } = scale === 1 ? image : shrink(image, scale)
  for (let i = 0; i < ink.length; i++) ink[i] = IS_INK[data[i] as number] as number
  return { width, height, ink }
}

/** The mean of each square of `scale` pixels. */
function shrink({ width, height, data }: GreyImage, scale: number): { width: number; height: number; data: Uint8Array } {
  const w = Math.floor(width / scale)
  const h = Math.floor(height / scale)
  const out = new Uint8Array(w * h)
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      let sum = 0
      for (let dy = 0; dy < scale; dy++) for (let dx = 0; dx < scale; dx++) sum += data[(y * scale + dy) * width + x * scale + dx] as number
      out[y * w + x] = sum / (scale * scale)
    }
  }
  return { width: w, height: h, data: out }
}

/** Rows become columns. */
export function transpose({ width, height, ink }: InkMap, out = new Uint8Array(ink.length)): InkMap {
  out.fill(0)
  for (let y = 0, at = 0; y < height; y++) for (let x = 0; x < width; x++, at++) if (ink[at] === 1) out[x * height + y] = 1
  return { width: height, height: width, ink: out }
}
