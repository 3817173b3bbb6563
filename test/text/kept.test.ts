import { expect, it } from 'vitest'
import { keptWith } from '../../src/text/index.ts'

it('works out its answer once for each object, and copies do not have it', () => {
  const asked: string[] = []
  const lengthOf = keptWith(({ text }: { readonly text: string }) => asked.push(text) && text.length)
  const line = Object.freeze({ text: 'Kế hoạch' })
  expect([lengthOf(line), lengthOf(line), lengthOf({ ...line, text: 'Kế' })]).toEqual([8, 8, 2])
  expect(asked).toEqual(['Kế hoạch', 'Kế'])
  expect(line).toStrictEqual({ text: 'Kế hoạch' })
})

it('keeps what is undefined or false, and several answers beside one another', () => {
  let asked = 0
  const never = keptWith((): undefined => void (asked += 1))
  const no = keptWith(() => false)
  const one = {}
  expect([never(one), never(one), no(one), no(one), asked]).toEqual([undefined, undefined, false, false, 1])
})
