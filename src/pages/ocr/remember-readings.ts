import { createHash } from 'node:crypto'
import type { GreyImage, OcrEngine, OcrSettings, OcrText } from './face.ts'

/**
 * An engine that reads the same image once: appendices and forms that are filed with every plan, files copied under
 * another name. Readings are kept as text, the latest `kept` of them (about 40 kB each).
 */
export function rememberReadings(engine: OcrEngine, kept: number): OcrEngine {
  const readings = new Map<string, string>()
  return {
    ...engine,
    async recognise(image, settings, signal) {
      signal?.throwIfAborted()
      const key = keyOf(image, settings) // taken before the pixels are handed on
      const known = readings.get(key)
      if (known !== undefined) return JSON.parse(known) as OcrText
      const text = await engine.recognise(image, settings, signal)
      readings.set(key, JSON.stringify(text))
      for (const oldest of readings.keys()) {
        if (readings.size <= kept) break
        readings.delete(oldest)
      }
      return text
    },
  }
}

function keyOf({ width, height, dpi, data }: GreyImage, { psm }: OcrSettings): string {
  return `${width} ${height} ${dpi} ${psm} ${createHash('sha256').update(data).digest('base64')}`
}
