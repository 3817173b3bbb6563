import type { OcrMode } from './decide.ts'
import type { PageLimits } from './limits.ts'
import type { OcrEngine } from './ocr/index.ts'

/** What reading needs besides the document. */
export interface ReadSettings {
  readonly ocr: OcrMode
  readonly engine: OcrEngine
  readonly limits: PageLimits
  /** How many pages of one document are recognised at once. */
  readonly ahead: number
}
