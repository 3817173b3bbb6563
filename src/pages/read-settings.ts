import type { OcrMode } from './decide.ts'
import type { PageLimits } from './limits.ts'
import type { OcrEngine, ScoreTexts } from './ocr/index.ts'

/** What reading needs besides the document. */
export interface ReadSettings {
  readonly ocr: OcrMode
  readonly engine: OcrEngine
  readonly limits: PageLimits
  /** How many pages of one document are recognised at once. */
  readonly ahead: number
  /** Chooses between two readings of one page image. */
  readonly score?: ScoreTexts
}
