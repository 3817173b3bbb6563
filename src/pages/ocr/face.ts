import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { PrintedLine, StageContext, Word } from '../../model/index.ts'

/** A page's image in shades of grey: 0 black, 255 white, row by row from the top, one byte a pixel. */
export interface GreyImage {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
  /** Pixels per inch of the sheet: measured from the page's size in points, or guessed for a bare image file. */
  readonly dpi: number
}

/** `[x0, y0, x1, y1]` in pixels from the top left of the image that was read. */
export type PixelBox = readonly [number, number, number, number]

/** How one image is to be read. `psm`: tesseract's page segmentation (3 automatic, 4 one column, 6 one block, 7 one line, 11 sparse). */
export interface OcrSettings {
  readonly psm: 3 | 4 | 6 | 7 | 11
}

export interface OcrWord {
  readonly text: string
  readonly box: PixelBox
  /** 0…1, as the engine gives it: a weak signal. */
  readonly confidence: number
}

export interface OcrLine {
  readonly words: readonly OcrWord[]
  readonly box: PixelBox
  /** Number of the engine's block and, over the whole image, of its paragraph: lines of one number belong together. */
  readonly block: number
  readonly paragraph: number
}

/** What an engine reads: lines in the engine's own order of reading. */
export interface OcrText {
  readonly lines: readonly OcrLine[]
}

/** Whoever turns pixels into words. The same image and settings give the same text, whatever was read before. */
export interface OcrEngine {
  /** Engine, version, hash of the language data, fixed settings: belongs into cache keys. */
  readonly id: string
  /** How many images can be read at once; more wait their turn. */
  readonly jobs: number
  /** @throws EngineError When the engine dies, hangs past its time limit or refuses the image. */
  recognise(image: GreyImage, settings: OcrSettings, signal?: AbortSignal): Promise<OcrText>
  close(): Promise<void>
}

/** The engine failed on one image: `timeout`, `crash` (the next call gets a fresh worker) or `refused` (the image). */
export class EngineError extends Error {
  readonly reason: 'timeout' | 'crash' | 'refused'
  constructor(reason: 'timeout' | 'crash' | 'refused', message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'EngineError'
    this.reason = reason
  }
}

/**
 * A page to be read as an image: a page of an opened PDF, or an image file.
 * `bytes` of a PDF are the whole file, the same array for every page (its parse is shared), and not detached:
 * pdf.js takes away the array that it is given, so hand it a copy. `pageIndex` counts from 0.
 */
export type PageImageInput =
  | { readonly kind: 'pdf-page'; readonly page: PDFPageProxy; readonly bytes: Uint8Array; readonly pageIndex: number }
  | { readonly kind: 'encoded'; readonly bytes: Uint8Array; readonly pageIndex?: number }

export interface ImagePageContext extends Partial<Pick<StageContext, 'signal'>> {
  /** Chooses between readings. Left out: the share of valid syllables and the engine's confidence do. */
  readonly score?: ScoreTexts
}

/**
 * How likely texts are as the genre's Vietnamese, in their order: the mean logarithm of a word's probability, higher is better, comparable
 * between two readings of one page. Null where no model could be loaded.
 */
export type ScoreTexts = (texts: readonly string[]) => Promise<readonly number[] | null>

/** A page as read from its image; conventions of `text`, `lines` and `words` are those of `ReadPage`. */
export interface ImagePage {
  readonly text: string
  readonly lines: readonly PrintedLine[]
  readonly words: readonly Word[]
  /** 0…1: how far the text can be trusted, from valid syllables and the engine's confidence together. */
  readonly confidence: number
  readonly preparation: readonly string[]
  /** The sheet as read (upright), in points. */
  readonly widthPt: number
  readonly heightPt: number
  /** Nothing but paper: the engine was not asked. */
  readonly isBlank: boolean
}
