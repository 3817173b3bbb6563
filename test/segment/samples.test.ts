import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { segmentText } from '../../src/segment/index.ts'
import { toOutline } from './outline.ts'

const SAMPLES = new URL('./samples/', import.meta.url)
const names = readdirSync(SAMPLES).filter((name) => name.endsWith('.txt'))

describe.each(names)('%s', (name) => {
  const text = readFileSync(new URL(name, SAMPLES), 'utf8')
  const expected = readFileSync(new URL(name.replace('.txt', '.outline'), SAMPLES), 'utf8').trimEnd().split('\n')

  it('has the headings that a reader sees', () => {
    expect(toOutline(segmentText(text))).toEqual(expected)
  })

  it('keeps its headings when every line is followed by an empty one', () => {
    const spaced = text.split('\n').filter((line) => line.trim() !== '').join('\n\n')
    expect(toOutline(segmentText(spaced))).toEqual(expected)
  })

  it('keeps its headings with Windows line ends and stray spaces', () => {
    const strewn = text.split('\n').map((line, i) => `${' '.repeat(i % 4)}${line}${i % 3 === 0 ? '  ' : ''}\r`).join('\n')
    expect(toOutline(segmentText(strewn))).toEqual(expected)
  })
})
