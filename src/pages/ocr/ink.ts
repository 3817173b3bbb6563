import type { GreyImage } from './face.ts'

/** Ink of a page, one byte a pixel: 1 is ink. */
export interface InkMap {
  readonly width: number
  readonly height: number
  readonly ink: Uint8Array
}

/** On flattened paper (255), what is darker than this is ink. */
const INK_BELOW = 190

/** Where the ink is, each pixel of the map standing for a square of `scale` pixels of the flattened image. */
export function findInk(image: GreyImage, scale: number): InkMap {
  const { width, height, data } = scale === 1 ? image : shrink(image, scale)
  const ink = new Uint8Array(data.length)
  for (let i = 0; i < ink.length; i++) ink[i] = (data[i] as number) < INK_BELOW ? 1 : 0
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
export function transpose({ width, height, ink }: InkMap): InkMap {
  const out = new Uint8Array(ink.length)
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) if (ink[y * width + x] === 1) out[x * height + y] = 1
  return { width: height, height: width, ink: out }
}
