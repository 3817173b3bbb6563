import { describe, expect, it } from 'vitest'
import type { OcrLine } from '../../../src/pages/ocr/index.ts'
import { chooseLikelier } from '../../../src/pages/ocr/likelier.ts'

/** Lines of ten pixels, one below the other. */
function linesOf(texts: readonly string[], confidence = 0.9): OcrLine[] {
  return texts.map((text, row) => {
    const box = [0, row * 20, 100, row * 20 + 10] as const
    return { box, block: 0, paragraph: 0, words: text.split(' ').map((word) => ({ text: word, box, confidence })) }
  })
}
const textsOf = (lines: readonly OcrLine[]): string[] => lines.map(({ words }) => words.map(({ text }) => text).join(' '))
/** A model that knows few words. */
const score = async (texts: readonly string[]): Promise<number[]> => texts.map((text) => -10 + 8 * (text.split(/\s/).filter((word) => ['tổng', 'thể', 'cải', 'cách', 'hành', 'chính'].includes(word)).length / text.split(/\s/).length))

describe('of two readings', () => {
  it.each([
    { name: 'the likelier one of each line', first: ['tống thế', 'cải cách'], second: ['tổng thể', 'cãi cach'], chosen: ['tổng thể', 'cải cách'], changed: 1 },
    { name: 'the first one where both are alike', first: ['tổng thể'], second: ['tổng thể'], chosen: ['tổng thể'], changed: 0 },
    { name: 'the first one where the second has lost words', first: ['cải cách hành chính'], second: ['cải'], chosen: ['cải cách hành chính'], changed: 0 },
    { name: 'the zone as a whole where the lines differ in number', first: ['tống', 'thế', 'cai'], second: ['tổng thể', 'cải'], chosen: ['tổng thể', 'cải'], changed: 1 },
    { name: 'the first one where the second is empty', first: ['cải cách'], second: [], chosen: ['cải cách'], changed: 0 },
  ])('$name is taken', async ({ first, second, chosen, changed }) => {
    const result = await chooseLikelier([{ first: linesOf(first), second: linesOf(second) }], score)
    expect(textsOf(result.lines[0] ?? [])).toEqual(chosen)
    expect(result.changed).toBe(changed)
  })

  it.each([['no model', undefined], ['a model that did not load', async () => null]] as const)('%s leaves it to spelling and confidence', async (_, model) => {
    const { lines } = await chooseLikelier([{ first: linesOf(['cxi cach'], 0.9), second: linesOf(['cải cách'], 0.9) }, { first: linesOf(['cải'], 0.9), second: linesOf(['cãi'], 0.5) }], model)
    expect(lines.map(textsOf)).toEqual([['cải cách'], ['cải']])
  })
})
