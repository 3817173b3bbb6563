import { describe, expect, it } from 'vitest'
import { compareRuns, evaluate, fold, type GoldRecord } from '../../src/evaluate/index.ts'
import { samplePlan } from '../store/sample-plan.ts'

const record = samplePlan('a', 'a.txt')
const gold: GoldRecord = {
  name: 'a', document: record.document, sections: record.sections, references: record.references, units: [], recipients: [],
  deadlines: record.deadlines, targets: [], channels: [], reformAreas: record.reformAreas,
} as unknown as GoldRecord

const scoreOf = (field: string, goldChange: Partial<GoldRecord>, recordChange: Partial<typeof record> = {}) =>
  evaluate([{ gold: { ...gold, ...goldChange }, record: { ...record, ...recordChange } }]).scores.find((one) => one.field === field)

describe('evaluate', () => {
  it('gives full marks to a record that is its own gold', () => {
    for (const { field, exact } of evaluate([{ gold, record }]).scores) expect(exact.f1, field).toBe(1)
  })

  it('counts what is missed and what is made up', () => {
    const [reference] = gold.references
    expect(scoreOf('references', { references: [{ ...reference!, code: '36/QĐ-UBND' }] })?.exact).toMatchObject({ right: 0, found: 1, wanted: 1, f1: 0 })
    expect(scoreOf('references', { references: [] })?.exact).toMatchObject({ right: 0, found: 1, wanted: 0, precision: 0 })
    expect(scoreOf('references', {}, { references: [] })?.exact).toMatchObject({ found: 0, wanted: 1, recall: 0 })
  })

  it('tells a wrong value in the right place from a wrong place', () => {
    const [deadline] = gold.deadlines
    const other = scoreOf('deadlines', { deadlines: [{ ...deadline!, value: '2024-12-14' }] })
    expect(other?.exact.right).toBe(0)
    expect(other?.overlap.right).toBe(1)
  })

  it('neither asks for nor punishes what can be argued', () => {
    const [deadline] = gold.deadlines
    expect(scoreOf('deadlines', { deadlines: [{ ...deadline!, confidence: 'low' }] })?.exact).toMatchObject({ found: 0, wanted: 0, f1: 1 })
  })

  it('gives the same interval every time, around the score', () => {
    const pairs = [{ gold, record }, { gold, record: { ...record, references: [] } }, { gold, record }]
    const [first, second] = [evaluate(pairs), evaluate(pairs)].map(({ scores }) => scores.find(({ field }) => field === 'references')?.exact)
    expect(first?.interval).toEqual(second?.interval)
    expect(first?.interval?.[0]).toBeLessThanOrEqual(first?.f1 ?? 0)
    expect(first?.interval?.[1]).toBeGreaterThanOrEqual(first?.f1 ?? 1)
  })

  it('names what was missed, for whoever wants to know', () => {
    expect(evaluate([{ gold, record: { ...record, references: [] } }]).misses).toEqual([
      { document: 'a', field: 'references', missed: ['35/qđ-uỷbannhândân'], surplus: [] },
    ])
  })
})

describe('compareRuns', () => {
  it('lists what moved, losses first', () => {
    const full = evaluate([{ gold, record }]).scores
    const less = evaluate([{ gold, record: { ...record, references: [] } }]).scores
    expect(compareRuns({ text: full }, { text: less })).toEqual([{ group: 'text', field: 'references', before: 1, after: 0 }])
    expect(compareRuns({ text: full }, { text: full })).toEqual([])
  })
})

it.each([
  ['Ủy ban nhân dân', 'UBND'], ['hoà', 'hòa'], ['“Dân hỏi”', 'Dân hỏi'], ['21/KH – UBND', '21/KH - UBND'], ['  a  b. ', 'A b'],
])('%s and %s are one', (a, b) => expect(fold(a)).toBe(fold(b)))
