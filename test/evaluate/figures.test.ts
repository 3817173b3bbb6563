import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { OPEN_GOLD, scoreGold } from '../../scripts/figures/score-gold.ts'

it('no field scores worse than it did (npm run figures takes new figures)', async () => {
  const before = JSON.parse(readFileSync('fixtures/figures.json', 'utf8')) as Record<string, number>
  const now = Object.fromEntries((await scoreGold(OPEN_GOLD)).map(({ field, exact }) => [field, exact.f1]))
  const fallen = Object.entries(before).filter(([field, f1]) => (now[field] ?? 0) < f1 - 0.0005).map(([field, f1]) => `${field}: ${f1} → ${now[field]?.toFixed(4)}`)
  expect(fallen).toEqual([])
})
