import type { GreyImage } from './face.ts'

/** The paper's brightness is taken in squares of this side, in inches: larger than a letter, smaller than a shadow. */
const SQUARE_INCHES = 0.25
/** The paper is what the brightest fifth of a square is at least. */
const BRIGHTEST = 0.2
/** Shares of the paper's brightness that become white and black: the back of the sheet and grain lie above the first. */
const WHITE = 0.84
const BLACK = 0.15

/** Makes paper white and print black wherever a shadow falls: every pixel as a share of the paper around it, contrast spread. */
export function flattenPaper(image: GreyImage): GreyImage {
  const { width, height, data } = image
  const side = Math.max(8, Math.round(image.dpi * SQUARE_INCHES))
  const { columns, rows, squares } = measurePaper(image, side)
  const out = new Uint8Array(data.length)
  const line = new Float32Array(columns)
  for (let y = 0; y < height; y++) {
    const v = Math.min(rows - 1, Math.max(0, y / side - 0.5))
    const row = Math.floor(v)
    const next = Math.min(rows - 1, row + 1)
    for (let c = 0; c < columns; c++) line[c] = (squares[row * columns + c] as number) * (1 - v + row) + (squares[next * columns + c] as number) * (v - row)
    for (let x = 0; x < width; x++) {
      const u = Math.min(columns - 1, Math.max(0, x / side - 0.5))
      const column = Math.floor(u)
      const right = column + 1 < columns ? column + 1 : column
      const paper = (line[column] as number) * (1 - u + column) + (line[right] as number) * (u - column)
      const share = (data[y * width + x] as number) / paper
      out[y * width + x] = share >= WHITE ? 255 : share <= BLACK ? 0 : ((share - BLACK) * 255) / (WHITE - BLACK)
    }
  }
  return { ...image, data: out }
}

function measurePaper({ width, height, data }: GreyImage, side: number): { columns: number; rows: number; squares: Float32Array } {
  const columns = Math.ceil(width / side)
  const rows = Math.ceil(height / side)
  const squares = new Float32Array(columns * rows)
  const counts = new Uint32Array(256)
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      counts.fill(0)
      const [right, bottom] = [Math.min(width, (column + 1) * side), Math.min(height, (row + 1) * side)]
      for (let y = row * side; y < bottom; y++) for (let x = column * side; x < right; x++) counts[data[y * width + x] as number]! += 1
      squares[row * columns + column] = brightestOf(counts, (right - column * side) * (bottom - row * side) * BRIGHTEST)
    }
  }
  return { columns, rows, squares }
}

/** The value that `wanted` pixels reach or pass; never 0, by which is divided. */
function brightestOf(counts: Uint32Array, wanted: number): number {
  let left = wanted
  for (let value = 255; value > 0; value--) {
    left -= counts[value] as number
    if (left <= 0) return value
  }
  return 1
}
