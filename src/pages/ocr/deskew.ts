import type { GreyImage, PixelBox } from './face.ts'
import type { InkMap } from './ink.ts'

const LARGEST_DEG = 6
const COARSE_DEG = 0.5
const FINE_DEG = 0.05
/** Below this a turn costs more sharpness than it gains. */
const NOT_WORTH_DEG = 0.12
const NOT_WORTH_GAIN = 1.02

/**
 * How far the lines of print are turned, in degrees clockwise: the angle at which rows of ink and rows of paper differ most.
 *
 * @returns 0 where no angle stands out (no text, or too little).
 */
export function measureSkew(map: InkMap): number {
  const points = inkPoints(map)
  if (points.xs.length < 200) return 0
  const sharpness = (deg: number): number => rowContrast(points, map, deg)
  const coarse = bestOf(sharpness, -LARGEST_DEG, LARGEST_DEG, COARSE_DEG)
  const fine = bestOf(sharpness, coarse - COARSE_DEG, coarse + COARSE_DEG, FINE_DEG)
  if (Math.abs(fine) >= LARGEST_DEG || Math.abs(fine) < NOT_WORTH_DEG) return 0
  return sharpness(fine) < NOT_WORTH_GAIN * sharpness(0) ? 0 : Math.round(fine * 100) / 100
}

/** How sharply ink falls into rows at the best angle, per point of its lower edges: high for lines of print, low across them. */
export function lineSharpness(map: InkMap): number {
  const points = inkPoints(map)
  if (points.xs.length === 0) return 0
  let best = 0
  for (let deg = -LARGEST_DEG; deg <= LARGEST_DEG; deg += COARSE_DEG) best = Math.max(best, rowContrast(points, map, deg))
  return (best * map.height) / points.xs.length ** 2
}

function bestOf(score: (deg: number) => number, from: number, to: number, step: number): number {
  let best = 0
  let highest = -Infinity
  for (let deg = from; deg <= to + step / 2; deg += step) {
    const value = score(deg)
    if (value > highest) [best, highest] = [deg, value]
  }
  return best
}

/** The lower edges of ink: base lines show the angle better than whole letters. */
function inkPoints({ width, height, ink }: InkMap): { xs: Int16Array; ys: Int16Array } {
  const end = (height - 1) * width
  const isEdge = (at: number): boolean => ink[at] === 1 && ink[at + width] === 0
  let count = 0
  for (let at = 0; at < end; at++) if (isEdge(at)) count += 1
  const [xs, ys] = [new Int16Array(count), new Int16Array(count)]
  for (let y = 0, at = 0, i = 0; y < height - 1; y++) {
    for (let x = 0; x < width; x++, at++) {
      if (!isEdge(at)) continue
      xs[i] = x
      ys[i] = y
      i += 1
    }
  }
  return { xs, ys }
}

function rowContrast({ xs, ys }: { xs: Int16Array; ys: Int16Array }, { width, height }: InkMap, deg: number): number {
  const slope = Math.tan((deg * Math.PI) / 180)
  const margin = Math.ceil(Math.abs(slope) * width) + 2
  const rows = new Int32Array(height + 2 * margin)
  const start = margin + 0.5 + (width / 2) * slope // never negative, so that cutting off the fraction rounds
  for (let i = 0; i < xs.length; i++) {
    const row = ((ys[i] as number) - (xs[i] as number) * slope + start) | 0
    rows[row] = (rows[row] as number) + 1
  }
  let sum = 0
  for (let row = 0; row < rows.length; row++) sum += (rows[row] as number) ** 2
  return sum
}

/** An image turned about its middle by `-skewDeg`, so that its lines lie level, in memory of its own; size kept, paper white beyond the edges. */
export function straighten(image: GreyImage, skewDeg: number): GreyImage {
  const { width, height, data } = image
  if (skewDeg === 0) return { ...image, data: data.slice() }
  const out = new Uint8Array(data.length).fill(255)
  const cos = Math.cos((skewDeg * Math.PI) / 180)
  const sin = Math.sin((skewDeg * Math.PI) / 180)
  for (let y = 0, to = 0; y < height; y++) {
    let sx = width / 2 - (width / 2) * cos - (y - height / 2) * sin
    let sy = height / 2 - (width / 2) * sin + (y - height / 2) * cos
    for (let x = 0; x < width; x++, to++, sx += cos, sy += sin) {
      if (sx < 0 || sy < 0 || sx >= width - 1 || sy >= height - 1) continue
      const x0 = sx | 0
      const y0 = sy | 0
      const at = y0 * width + x0
      const fx = sx - x0
      const top = (data[at] as number) * (1 - fx) + (data[at + 1] as number) * fx
      const bottom = (data[at + width] as number) * (1 - fx) + (data[at + width + 1] as number) * fx
      out[to] = top + (bottom - top) * (sy - y0) + 0.5
    }
  }
  return { ...image, data: out }
}

/** A box of the straightened image as the upright box around it in the image before. */
export function unstraighten([x0, y0, x1, y1]: PixelBox, { width, height }: GreyImage, skewDeg: number): PixelBox {
  if (skewDeg === 0) return [x0, y0, x1, y1]
  const cos = Math.cos((skewDeg * Math.PI) / 180)
  const sin = Math.sin((skewDeg * Math.PI) / 180)
  const middleX = (x0 + x1) / 2 - width / 2
  const middleY = (y0 + y1) / 2 - height / 2
  const x = width / 2 + middleX * cos - middleY * sin
  const y = height / 2 + middleX * sin + middleY * cos
  // Lines are long and flat: the box keeps its size about its turned middle, or neighbours would overlap.
  return [x - (x1 - x0) / 2, y - (y1 - y0) / 2, x + (x1 - x0) / 2, y + (y1 - y0) / 2]
}
