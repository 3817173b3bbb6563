/**
 * What a share among the options is worth: of the changes with this share, how many were right on held-out text
 * (docs/bench/repair.md, the curve). Straight lines between the points.
 */
const CURVES = {
  stripped: [[0, 0.3], [0.5, 0.49], [0.8, 0.81], [0.95, 0.94], [0.99, 0.968], [0.999, 0.988], [1, 0.9997]],
  mangled: [[0, 0.2], [0.5, 0.4], [0.8, 0.53], [0.95, 0.7], [0.99, 0.84], [0.999, 0.955], [1, 0.993]],
  ocr: [[0, 0.3], [0.9, 0.6], [0.99, 0.8], [1, 0.95]],
} as const

export type CurveName = keyof typeof CURVES

export function calibrate(share: number, curve: CurveName): number {
  const points = CURVES[curve]
  for (let i = 1; i < points.length; i++) {
    const [x0, y0] = points[i - 1] as readonly [number, number]
    const [x1, y1] = points[i] as readonly [number, number]
    if (share <= x1) return Math.round((y0 + ((share - x0) / (x1 - x0)) * (y1 - y0)) * 1e4) / 1e4
  }
  return points.at(-1)?.[1] as number
}
