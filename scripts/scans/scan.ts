/** A page image in colour: three bytes a pixel, row by row. */
export interface RgbImage {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
  readonly dpi: number
}

/** What people put on the printed page. */
export interface InkPlan {
  /** A round red stamp over the lower part of the text. */
  readonly stamp: boolean
  /** A blue signature beside it. */
  readonly signature: boolean
  /** How many lines and ticks of a pencil. */
  readonly pencil: number
  /** Where the stamp's middle lies, as shares of the page's width and height; by lot over the last printed lines where left out. */
  readonly stampAt?: readonly [number, number]
}

/** What happens to a page between the printer and the file. Lengths are in points, angles in degrees, shares 0…1. */
export interface ScanDefects extends InkPlan {
  readonly dpi: number
  readonly skewDeg: number
  /** How far each corner wanders, in points. */
  readonly perspectivePt: number
  /** How much darker the darkest corner is. */
  readonly shadow: number
  /** How strongly the back of the sheet shows through. */
  readonly bleedThrough: number
  /** Specks in a square inch. */
  readonly speckle: number
  /** Standard deviation of the sensor's noise, of 255. */
  readonly grain: number
  readonly blurPx: number
  /** What surrounds the sheet where it lies crooked. */
  readonly border: 'paper' | 'dark'
  readonly paper: number
  /** 1-bit CCITT group 4 as a fax or a cheap scanner writes, or JPEG of a quality. */
  readonly file: 'fax' | { readonly jpeg: number; readonly grey: boolean }
}
