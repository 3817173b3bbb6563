import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/index.ts'
import { GENERATED, replacePart } from '../../scripts/docs/pages.ts'

describe.each(GENERATED)('$file', ({ file, mark, text }) => {
  it('says what the code says (npm run docs brings it up to date)', () => {
    const page = readFileSync(file, 'utf8')
    expect(replacePart(page, mark, text())).toBe(page)
  })
})

describe.each(COMMANDS)('kehoach $name', ({ about, when, examples, options = [] }) => {
  it('says in both languages what it does and when one wants it, with lines to paste', () => {
    expect(examples.length).toBeGreaterThanOrEqual(2)
    for (const { vi, en } of [about, when, ...options.map((option) => option.about)]) {
      expect(vi).not.toBe('')
      expect(en).not.toBe('')
      expect(vi).not.toBe(en)
    }
  })
})
