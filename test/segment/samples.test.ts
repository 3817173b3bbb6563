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

  it.each([70, 82, 95])('keeps its headings when a margin of %i letters breaks its lines', (margin) => {
    // A text that has a margin of its own is not broken a second time; nor one that runs paragraphs together.
    if (text.split('\n').filter((line) => line.length > 120 && !isRow(line)).length < 3 || name === 'dinh-dong.txt') return
    const broken = text.split('\n').map((line) => (isRow(line) ? line : breakLine(line, margin))).join('\n')
    expect(toOutline(segmentText(broken))).toEqual(expected)
  })
})

function isRow(line: string): boolean {
  return line.includes('\t') || line.startsWith('|')
}

function breakLine(line: string, margin: number): string {
  const rows = ['']
  for (const word of line.split(' ')) {
    const row = rows.at(-1) as string
    if (row !== '' && row.length + 1 + word.length > margin) rows.push(word)
    else rows[rows.length - 1] = row === '' ? word : `${row} ${word}`
  }
  return rows.join('\n')
}
