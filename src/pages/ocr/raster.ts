/** Pixels as they come from a file or a renderer: one byte (grey) or three (colour) a pixel, upright as the file shows them. */
export interface Raster {
  readonly width: number
  readonly height: number
  readonly channels: 1 | 3
  readonly data: Uint8Array
  readonly dpi: number
  /** How the pixels were got, for the page's record: `embedded-jpeg`, `rendered`, … */
  readonly origin: string
  /** Where the pixels lie on the sheet and how large the sheet is, in points. */
  readonly sheet: Sheet
}

/** A page in shades of grey. */
export interface GreyRaster extends Raster {
  readonly channels: 1
  /** Coloured ink was found and taken out. */
  readonly isColourDropped: boolean
}

export interface Sheet {
  readonly widthPt: number
  readonly heightPt: number
  /** The sheet's corner of the image's left top pixel. */
  readonly leftPt: number
  readonly topPt: number
}

/** Finer than this no scan reads better, and dearer (300 dpi is no better than 200, and 150 as good). */
export const READING_DPI = 150
