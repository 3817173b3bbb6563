import type { GreyImage } from './face.ts'

/** Ink of a page, one byte a pixel: 1 is ink. */
export interface InkMap {
  readonly width: number
  readonly height: number
  readonly ink: Uint8Array
  /** Pixels of the grey image to one of these. */
  readonly scale: number
}

/** A pixel is ink where it is this much darker than the paper around it, as a share of the paper's brightness. */
const DARKER = 0.22
/** The paper is looked for in squares of this side, in inches. */
const SQUARE_INCHES = 0.25

/**
 * Where the ink is, at about `dpi`: darker than the paper around it, so that shadows and grey paper do not count.
 */
export function findInk(image: GreyImage, dpi: number): InkMap {
  const scale = Math.max(1, Math.round(image.dpi / dpi))
  const small = shrink(image, scale)
  const paper = findPaper(small, Math.max(8, Math.round((image.dpi / scale) * SQUARE_INCHES)))
  const ink = new Uint8Array(small.data.length)
  for (let i = 0; i < ink.length; i++) ink[i] = (small.data[i] as number) < (paper[i] as number) * (1 - DARKER) ? 1 : 0
  return { width: small.width, height: small.height, ink, scale }
}

/** The mean of each square of `scale` pixels. */
function shrink({ width, height, data }: GreyImage, scale: number): { width: number; height: number; data: Uint8Array } {
  if (scale === 1) return { width, height, data }
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

/** The paper's brightness at each pixel: the 80th percentile of its square, blended between squares. */
function findPaper({ width, height, data }: { width: number; height: number; data: Uint8Array }, side: number): Float32Array {
  const columns = Math.ceil(width / side)
  const rows = Math.ceil(height / side)
  const squares = new Float32Array(columns * rows)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) squares[row * columns + column] = bright(data, width, height, column * side, row * side, side)
  }
  const paper = new Float32Array(data.length)
  for (let y = 0; y < height; y++) {
    const v = Math.min(rows - 1, Math.max(0, y / side - 0.5))
    const row = Math.floor(v)
    const next = Math.min(rows - 1, row + 1)
    for (let x = 0; x < width; x++) {
      const u = Math.min(columns - 1, Math.max(0, x / side - 0.5))
      const column = Math.floor(u)
      const beside = Math.min(columns - 1, column + 1)
      const top = (squares[row * columns + column] as number) * (1 - u + column) + (squares[row * columns + beside] as number) * (u - column)
      const bottom = (squares[next * columns + column] as number) * (1 - u + column) + (squares[next * columns + beside] as number) * (u - column)
      paper[y * width + x] = top * (1 - v + row) + bottom * (v - row)
    }
  }
  return paper
}

function bright(data: Uint8Array, width: number, height: number, left: number, top: number, side: number): number {
  const counts = new Uint32Array(256)
  const right = Math.min(width, left + side)
  const bottom = Math.min(height, top + side)
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) counts[data[y * width + x] as number] = (counts[data[y * width + x] as number] as number) + 1
  let left20 = (right - left) * (bottom - top) * 0.2
  for (let value = 255; value >= 0; value--) {
    left20 -= counts[value] as number
    if (left20 <= 0) return value
  }
  return 0
}
