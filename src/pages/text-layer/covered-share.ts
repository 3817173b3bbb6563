/** Boxes may overlap; a grid of 40 × 40 tells the share well enough. */
export function coveredShare(boxes: readonly (readonly [number, number, number, number])[], width: number, height: number): number {
  if (boxes.length === 0) return 0
  const cells = 40
  let covered = 0
  for (let row = 0; row < cells; row++) {
    for (let column = 0; column < cells; column++) {
      const x = ((column + 0.5) / cells) * width
      const y = ((row + 0.5) / cells) * height
      if (boxes.some(([x0, y0, x1, y1]) => x >= x0 && x <= x1 && y >= y0 && y <= y1)) covered += 1
    }
  }
  return covered / cells ** 2
}
