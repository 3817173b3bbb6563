import { describe, expect, it } from 'vitest'
import type { GreyImage, OcrEngine, OcrText } from '../../../src/pages/ocr/face.ts'
import { rememberReadings } from '../../../src/pages/ocr/remember-readings.ts'

/** An engine that reads the sum of the pixels, and says how often it was asked. It takes the pixels away, as a thread does. */
function countingEngine(): OcrEngine & { readonly asked: () => number } {
  let asked = 0
  return {
    id: 'sum', jobs: 1, asked: () => asked,
    async recognise({ data }, { psm }): Promise<OcrText> {
      asked += 1
      if (data[0] === 99) throw new Error('refused')
      const text = `${psm}:${data.reduce((sum, value) => sum + value, 0)}`
      structuredClone(data, { transfer: [data.buffer as ArrayBuffer] })
      return { lines: [{ words: [{ text, box: [0, 0, 1.5, 1], confidence: 0.5 }], box: [0, 0, 1.5, 1], block: 1, paragraph: 0 }] }
    },
    close: async () => {},
  }
}

function image(...pixels: number[]): GreyImage {
  return { width: pixels.length, height: 1, data: Uint8Array.from(pixels), dpi: 150 }
}

describe('an image is read once', () => {
  it.each<{ name: string; second: GreyImage; psm: 3 | 6; asked: number }>([
    { name: 'the same pixels', second: image(1, 2, 3), psm: 6, asked: 1 },
    { name: 'other pixels of the same sum', second: image(3, 2, 1), psm: 6, asked: 2 },
    { name: 'another shape', second: { ...image(1, 2, 3), width: 1, height: 3 }, psm: 6, asked: 2 },
    { name: 'another resolution', second: { ...image(1, 2, 3), dpi: 100 }, psm: 6, asked: 2 },
    { name: 'another setting', second: image(1, 2, 3), psm: 3, asked: 2 },
  ])('$name: $asked', async ({ second, psm, asked }) => {
    const own = countingEngine()
    const engine = rememberReadings(own, 10)
    const first = await engine.recognise(image(1, 2, 3), { psm: 6 })
    const again = await engine.recognise(second, { psm })
    expect(own.asked()).toBe(asked)
    if (asked === 1) expect(again).toEqual(first)
  })
  it('forgets the oldest, and never remembers a failure', async () => {
    const own = countingEngine()
    const engine = rememberReadings(own, 2)
    for (const pixel of [1, 2, 3, 3, 1]) await engine.recognise(image(pixel), { psm: 6 })
    expect(own.asked()).toBe(4)
    for (let i = 0; i < 2; i++) await expect(engine.recognise(image(99), { psm: 6 })).rejects.toThrow('refused')
    expect(own.asked()).toBe(6)
  })
})
