import type { GreyImage, OcrLine, OcrText, PixelBox } from './face.ts'
import type { Zone } from './zones.ts'

/** Zones of a page set one below the other, so that whoever reads it meets a single column. */
export interface ReadingSheet {
  readonly image: GreyImage
  readonly placed: readonly { readonly zone: Zone; readonly from: PixelBox; readonly top: number }[]
}

const PAPER = 255

/**
 * Cuts the zones out of the page and stacks them in reading order.
 *
 * @param marginPx White around each zone; also how far beyond its box a zone is cut, for marks above and below letters.
 */
export function stackZones(page: GreyImage, zones: readonly Zone[], marginPx: number): ReadingSheet {
  const cuts = zones.map((zone) => ({ zone, from: cutBox(zone, page, marginPx) }))
  const width = Math.max(...cuts.map(({ from }) => from[2] - from[0])) + 2 * marginPx
  const height = cuts.reduce((sum, { from }) => sum + from[3] - from[1] + marginPx, marginPx)
  const data = new Uint8Array(width * height).fill(PAPER)
  let top = marginPx
  const placed = cuts.map(({ zone, from }) => {
    const at = top
    for (let y = from[1]; y < from[3]; y++) {
      data.set(page.data.subarray(y * page.width + from[0], y * page.width + from[2]), (at + y - from[1]) * width + marginPx)
    }
    top += from[3] - from[1] + marginPx
    return { zone, from, top: at }
  })
  return { image: { width, height, data, dpi: page.dpi }, placed }
}

function cutBox({ kind, box, room }: Zone, { width, height }: GreyImage, margin: number): PixelBox {
  // A cell ends at its rules; text elsewhere may have marks that its letters' boxes leave out.
  const grow = kind === 'cell' ? -2 : Math.round(margin * 0.6)
  const x0 = Math.max(0, Math.floor(box[0] - grow))
  const y0 = Math.max(0, Math.floor(box[1] - Math.min(grow, room.above)))
  const y1 = Math.min(height, Math.ceil(box[3] + Math.min(grow, room.below)))
  return [x0, y0, Math.max(x0 + 1, Math.min(width, Math.ceil(box[2] + grow))), Math.max(y0 + 1, y1)]
}

/** The lines of each zone, in the page's own pixels, top to bottom. */
export function unstack(read: OcrText, { placed, image }: ReadingSheet, marginPx: number): { zone: Zone; lines: OcrLine[] }[] {
  const zones = placed.map(({ zone }) => ({ zone, lines: [] as OcrLine[] }))
  for (const line of read.lines) {
    const middle = (line.box[1] + line.box[3]) / 2
    const index = placed.findIndex(({ top }, i) => middle >= top - marginPx / 2 && middle < (placed[i + 1]?.top ?? image.height + marginPx) - marginPx / 2)
    const place = placed[index]
    if (!place) continue
    const shift = ([x0, y0, x1, y1]: PixelBox): PixelBox => {
      const [dx, dy] = [place.from[0] - marginPx, place.from[1] - place.top]
      return [x0 + dx, y0 + dy, x1 + dx, y1 + dy]
    }
    const words = line.words.map((word) => ({ ...word, box: shift(word.box) }))
    ;(zones[index] as (typeof zones)[number]).lines.push({ ...line, words, box: shift(line.box) })
  }
  return zones
}
