import { DocumentError } from '../../model/index.ts'
import type { OcrEngine } from './face.ts'
import { findLanguageData } from './language-data.ts'
import { openNativeTesseract } from './native-tesseract.ts'
import { rememberReadings } from './remember-readings.ts'
import { openTesseractJs } from './tesseract-js.ts'

export interface OcrEngineOptions {
  /** `tesseract.js` (default) needs nothing installed; `native` calls the `tesseract` program. */
  readonly engine?: 'tesseract.js' | 'native'
  /** How many images are read at once. */
  readonly jobs?: number
  /** A folder with `vie.traineddata`, plain or gzipped. */
  readonly tessdata?: string
  /** Left out: the system's fast model where there is one, else the one from npm. */
  readonly model?: 'auto' | 'fast' | 'best_int'
  readonly timeoutMs?: number
  readonly recycleAfter?: number
}

/** About 10 MB. */
const KEPT_READINGS = 256

/**
 * Opens the engine; its workers start with the first image.
 *
 * @throws DocumentError `ocr_unavailable` where the Vietnamese data or the program is missing.
 */
export async function openOcrEngine(options: OcrEngineOptions = {}): Promise<OcrEngine> {
  const data = findLanguageData(options.tessdata ? { folder: options.tessdata } : (options.model ?? 'auto'))
  if (!data) throw new DocumentError('ocr_unavailable', { file: options.tessdata ?? 'tessdata', reason: 'vie.traineddata' })
  const { jobs = 2, timeoutMs = 120_000, recycleAfter = 200 } = options
  if (options.engine === 'native') {
    // The program reads no gzipped data: without a plain file it takes its own.
    const native = await openNativeTesseract({ data: data.isCompressed ? null : data, jobs, timeoutMs })
    if (!native) throw new DocumentError('ocr_unavailable', { file: 'tesseract', reason: 'tesseract (--engine native)' })
    return rememberReadings(native, KEPT_READINGS)
  }
  return rememberReadings(openTesseractJs({ data, jobs, timeoutMs, recycleAfter }), KEPT_READINGS)
}
