import { describe, expect, it } from 'vitest'
import { drawTable } from '../../src/cli/table.ts'

describe('drawTable', () => {
  it('draws head and rows, colours and combining marks taking no room', () => {
    expect(drawTable([['mục', 'n'], ['Thạnh Trị', '\u001b[32m●●\u001b[39m'], ['ca\u0309i', 'a\nb']]).split('\n')).toEqual([
      '┌───────────┬─────┐', '│ mục       │ n   │', '├───────────┼─────┤', '│ Thạnh Trị │ \u001b[32m●●\u001b[39m  │', '│ ca\u0309i       │ a b │', '└───────────┴─────┘',
    ])
  })
  it.each([{ rows: [['a', 'b']], lines: 3 }, { rows: [['a'], ['x', 'more'], []], lines: 6 }])('takes rows of any length: $lines lines', ({ rows, lines }) => {
    expect(drawTable(rows).split('\n')).toHaveLength(lines)
  })
})
