import type { GreyImage } from './face.ts'

/** The paper's brightness is taken in squares of this side, in inches: larger than a letter, smaller than a shadow. */
const SQUARE_INCHES = 0.25
/** The paper is what the brightest fifth of a square is at least. */
const BRIGHTEST = 0.2
/** Shares of the paper's brightness that become white and black: the back of the sheet and grain lie above the first. */
const WHITE = 0.84
const BLACK = 0.15

/**
 * Makes paper white and print black wherever a shadow falls: every pixel as a share of the paper around it, contrast spread.
 *
 * @param out Where the result goes: as many bytes as the image has.
 */
export function flattenPaper(image: GreyImage, out = new Uint8Array(image.data.length)): GreyImage {
  const { width, height, data } = image
  const side = Math.max(8, Math.round(image.dpi * SQUARE_INCHES))
  const { columns, rows, squares } = measurePaper(image, side)
  const across = Array.from({ length: width }, (_, x) => between(x, side, columns))
  const [left, share] = [Uint16Array.from(across, ([column]) => column), Float64Array.from(across, ([, right]) => right)]
  const line = new Float32Array(columns + 1)
  for (let y = 0; y < height; y++) {
    const [row, below] = between(y, side, rows)
    const next = Math.min(rows - 1, row + 1)
    for (let c = 0; c < columns; c++) line[c] = (squares[row * columns + c] as number) * (1 - below) + (squares[next * columns + c] as number) * below
    line[columns] = line[columns - 1] as number
    for (let x = 0, at = y * width; x < width; x++, at++) {
      const column = left[x] as number
      const right = share[x] as number
      const paper = (line[column] as number) * (1 - right) + (line[column + 1] as number) * right
      const value = data[at] as number
      out[at] = value >= WHITE * paper ? 255 : value <= BLACK * paper ? 0 : ((value / paper - BLACK) * 255) / (WHITE - BLACK)
    }
  }
  return { ...image, data: out }
}

/** The square whose middle lies before a pixel, and the share that the next one has in the pixel's paper. */
function between(at: number, side: number, count: number): [square: number, next: number] {
  const place = Math.min(count - 1, Math.max(0, at / side - 0.5))
  return [Math.floor(place), place - Math.floor(place)]
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
