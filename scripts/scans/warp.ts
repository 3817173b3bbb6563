import type { Random } from './random.ts'
import type { RgbImage } from './scan.ts'

/** Maps a pixel of the scan to a pixel of the page: nine numbers, row by row. */
export type Homography = readonly number[]

/** Skew about the middle and corners that wander: what a sheet laid by hand, or photographed, looks like. */
export function homographyOf(page: RgbImage, skewDeg: number, cornerPx: number, random: Random): Homography {
  const { width, height } = page
  const angle = (skewDeg * Math.PI) / 180
  const turn = (x: number, y: number): [number, number] => {
    const dx = x - width / 2
    const dy = y - height / 2
    return [width / 2 + dx * Math.cos(angle) - dy * Math.sin(angle), height / 2 + dx * Math.sin(angle) + dy * Math.cos(angle)]
  }
  const corners: [number, number][] = [[0, 0], [width, 0], [width, height], [0, height]]
  const wander = (): number => (cornerPx === 0 ? 0 : random.between(-cornerPx, cornerPx))
  const to = corners.map(([x, y]) => turn(x, y)).map(([x, y]) => [x + wander(), y + wander()] as const)
  return solve(corners, to)
}

/** The homography that takes four points to four others, by Gauss' elimination. */
function solve(from: readonly (readonly [number, number])[], to: readonly (readonly [number, number])[]): Homography {
  const rows = from.flatMap(([x, y], i) => {
    const [u, v] = to[i] as readonly [number, number]
    return [[x, y, 1, 0, 0, 0, -u * x, -u * y, u], [0, 0, 0, x, y, 1, -v * x, -v * y, v]]
  })
  for (let column = 0; column < 8; column++) {
    const pivot = rows.slice(column).reduce((best, row) => (Math.abs(row[column] as number) > Math.abs(best[column] as number) ? row : best))
    rows.splice(rows.indexOf(pivot), 1)
    rows.splice(column, 0, pivot)
    for (const row of rows) {
      if (row === pivot) continue
      const factor = (row[column] as number) / (pivot[column] as number)
      for (let k = column; k < 9; k++) row[k] = (row[k] as number) - factor * (pivot[k] as number)
    }
  }
  return [...rows.map((row, i) => (row[8] as number) / (row[i] as number)), 1]
}

/** Draws the page through the homography, bilinear; `outside` is the grey beyond its edges. */
export function warp(page: RgbImage, h: Homography, outside: number): RgbImage {
  const { width, height, data } = page
  const out = new Uint8Array(data.length).fill(outside)
  const [a, b, c, d, e, f, g, i] = h as [number, number, number, number, number, number, number, number]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const w = g * x + i * y + 1
      const sx = (a * x + b * y + c) / w
      const sy = (d * x + e * y + f) / w
      const x0 = Math.floor(sx)
      const y0 = Math.floor(sy)
      if (x0 < 0 || y0 < 0 || x0 >= width - 1 || y0 >= height - 1) continue
      const fx = sx - x0
      const fy = sy - y0
      const at = (y0 * width + x0) * 3
      const below = at + width * 3
      const to = (y * width + x) * 3
      for (let k = 0; k < 3; k++) {
        const top = (data[at + k] as number) * (1 - fx) + (data[at + 3 + k] as number) * fx
        const bottom = (data[below + k] as number) * (1 - fx) + (data[below + 3 + k] as number) * fx
        out[to + k] = top * (1 - fy) + bottom * fy
      }
    }
  }
  return { ...page, data: out }
}
