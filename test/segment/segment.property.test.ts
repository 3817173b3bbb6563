import fc from 'fast-check'
import { expect, it } from 'vitest'
import { segmentText } from '../../src/segment/index.ts'
import { damagedPlan } from './damage.ts'

const RUNS = { numRuns: 300 }

it('never throws, and every range lies in the text', () => {
  fc.assert(fc.property(damagedPlan, (text) => {
    const document = segmentText(text)
    const ranges = [...document.zones, ...document.sections, ...document.sections.map(({ heading }) => heading), ...document.passages, ...document.tables, ...document.footnotes]
    for (const { start, end } of ranges) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThanOrEqual(start)
      expect(end).toBeLessThanOrEqual(document.text.length)
    }
  }), RUNS)
})

it('gives passages as long as their range, letter by letter from the text or blank', () => {
  fc.assert(fc.property(damagedPlan, (text) => {
    const document = segmentText(text)
    for (const { start, end, text: words } of document.passages) {
      expect(words).toHaveLength(end - start)
      const printed = document.text.slice(start, end)
      expect(Array.from({ length: words.length }, (_, i) => words[i] === printed[i] || words[i] === ' ')).not.toContain(false)
    }
  }), RUNS)
})

it('keeps zones apart and leaves nothing out but blanks and markup', () => {
  fc.assert(fc.property(damagedPlan, (text) => {
    const document = segmentText(text)
    let reached = 0
    for (const { start, end } of document.zones) {
      expect(start).toBeGreaterThanOrEqual(reached)
      expect(document.text.slice(reached, start).replace(/[\s*_#\\]|<[^<>]*>/g, '')).toBe('')
      reached = end
    }
    expect(document.text.slice(reached).replace(/[\s*_#\\]|<[^<>]*>/g, '')).toBe('')
  }), RUNS)
})

it('builds a tree: parents come first, hold their children, and stand one level above', () => {
  fc.assert(fc.property(damagedPlan, (text) => {
    const { sections } = segmentText(text)
    const seen = new Map<string, (typeof sections)[number]>()
    for (const section of sections) {
      const parent = section.parent === null ? null : seen.get(section.parent)
      expect(parent).not.toBe(undefined)
      expect(section.level).toBe((parent?.level ?? 0) + 1)
      if (parent) expect([section.start >= parent.start, section.end <= parent.end]).toEqual([true, true])
      expect(section.title === null).toBe(section.type === 'numbered')
      seen.set(section.id, section)
    }
  }), RUNS)
})

it('lists passages in the order of the text, cells and notes where tables and notes say', () => {
  fc.assert(fc.property(damagedPlan, (text) => {
    const { passages, tables, footnotes, sections } = segmentText(text)
    const ids = new Set(sections.map(({ id }) => id))
    passages.forEach(({ start, section }, i) => {
      expect(start).toBeGreaterThanOrEqual(passages[i - 1]?.start ?? 0)
      if (section !== null) expect(ids.has(section)).toBe(true)
    })
    tables.forEach((table, index) => table.rows.forEach((row, r) => row.forEach((cell, column) => {
      if (cell !== null) expect(passages[cell]?.cell).toMatchObject({ table: index, row: r, column })
    })))
    for (const { passage } of footnotes) expect(passages[passage]?.form).toBe('footnote')
  }), RUNS)
})
