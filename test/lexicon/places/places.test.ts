import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { districtOf, findPlaces, placeByCode, placesOn, predecessors, provinceOf, successors, toPlaceName, type AdministrativeUnit } from '../../../src/lexicon/places/index.ts'

const path = (unit: AdministrativeUnit): string => [unit, districtOf(unit), provinceOf(unit)].filter((one, i, all) => one && all.indexOf(one) === i).map((one) => `${one?.type} ${one?.name}`).join(', ')
const one = (name: string, on: string, parent?: AdministrativeUnit): AdministrativeUnit => {
  const found = findPlaces(name, { on, ...(parent ? { parent } : {}) })
  expect(found.map(({ unit }) => path(unit)), name).toHaveLength(1)
  return found[0]?.unit as AdministrativeUnit
}

describe('counts', () => {
  it.each([
    { on: '2021-02-03', provinces: 63, districts: 705, communes: 10603 },
    { on: '2023-04-10', provinces: 63, districts: 705, communes: 10598 },
    { on: '2025-03-01', provinces: 63, districts: 696, communes: 10047 },
    { on: '2025-06-30', provinces: 63, districts: 696, communes: 10035 },
    { on: '2025-07-01', provinces: 34, districts: 0, communes: 3321 },
    { on: '2026-07-25', provinces: 34, districts: 0, communes: 3321 },
  ])('$on', ({ on, provinces, districts, communes }) => {
    expect([placesOn('province', on).length, placesOn('district', on).length, placesOn('commune', on).length]).toEqual([provinces, districts, communes])
  })
  it('names every unit of a day once under its parent', () => {
    for (const on of ['2021-02-03', '2023-04-10', '2025-06-30', '2025-07-01', '2026-07-25']) {
      const keys = placesOn('commune', on).map((unit) => `${unit.type} ${path(unit)}`)
      expect(new Set(keys).size, on).toBe(keys.length)
    }
  })
})

describe('findPlaces', () => {
  it.each([
    { name: 'huyện Thạnh Trị', on: '2022', match: 'exact', found: ['huyện Thạnh Trị, tỉnh Sóc Trăng'] },
    { name: 'huyện Thanh Trị', on: '2022', match: 'misspelt', found: ['huyện Thanh Trì, thành phố Hà Nội', 'huyện Thạnh Trị, tỉnh Sóc Trăng'] },
    { name: 'huyen Thanh Tri', on: '2022', match: 'unmarked', found: ['huyện Thanh Trì, thành phố Hà Nội', 'huyện Thạnh Trị, tỉnh Sóc Trăng'] },
    { name: 'phường Nguyễn Nghiêm', on: '2024', match: 'exact', found: ['phường Nguyễn Nghiêm, thành phố Quảng Ngãi, tỉnh Quảng Ngãi', 'phường Nguyễn Nghiêm, thị xã Đức Phổ, tỉnh Quảng Ngãi'] },
    { name: 'TP.QUẢNG NGÃI', on: '2024', match: 'exact', found: ['thành phố Quảng Ngãi, tỉnh Quảng Ngãi'] },
    { name: 'Quận 01', on: '2024', match: 'exact', found: ['quận 1, thành phố Hồ Chí Minh'] },
    { name: 'tỉnh Thanh Hoá', on: '2024', match: 'exact', found: ['tỉnh Thanh Hóa'] },
    { name: 'tỉnh Bà Rịa – Vũng Tàu', on: '2024', match: 'exact', found: ['tỉnh Bà Rịa - Vũng Tàu'] },
    { name: 'xã Nguyễn Lương Băng', on: '2025-08-07', match: 'misspelt', found: ['xã Nguyễn Lương Bằng, thành phố Hải Phòng'] },
    { name: 'tỉnh Sóc Trăg', on: '2022', match: 'misspelt', found: ['tỉnh Sóc Trăng'] },
    { name: 'đặc khu Phú Quốc', on: '2025-08', match: 'exact', found: ['đặc khu Phú Quốc, tỉnh An Giang'] },
  ])('$name on $on', ({ name, on, match, found }) => {
    const matches = findPlaces(name, { on })
    expect(matches.map(({ unit }) => path(unit)).sort()).toEqual([...found].sort())
    expect(new Set(matches.map((one) => one.match))).toEqual(new Set([match]))
  })

  it.each([
    { name: 'huyện Thạnh Trị', on: '2025-08-01' }, // districts are gone
    { name: 'đặc khu Phú Quốc', on: '2024' }, // not yet
    { name: 'tỉnh Sóc Trăng', on: '2026' },
    { name: 'xã Hội chủ nghĩa', on: '2024' },
    { name: 'tỉnh Nowhere', on: '2024' },
    { name: 'phường 1O', on: '2024' }, // letter O
    { name: '', on: '2024' },
  ])('finds nothing for "$name" on $on', ({ name, on }) => {
    expect(findPlaces(name, { on })).toEqual([])
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => { findPlaces(name) }))
  })
  it('finds every unit by its own name', () => {
    for (const unit of [...placesOn('commune', '2025-06-30'), ...placesOn('commune')].filter((_, i) => i % 97 === 0)) {
      expect(findPlaces(`${unit.type} ${unit.name}`, { tier: 'commune', parent: unit.parent as AdministrativeUnit }).map((found) => found.unit)).toContain(unit)
    }
  })
})

it.each(['huyện Mù Cang Chải', 'huyện Mù Căng Chải', 'huyện Mu Cang Chai', 'thị trấn Mù Cang Chải'])('%s is spelt as today', (printed) => {
  expect(findPlaces(printed, { on: '2024-04-05' }).map(({ unit }) => toPlaceName(unit))).toEqual([expect.stringMatching(/Mù Cang Chải$/u)])
})

describe('in time', () => {
  it('keeps a reused code apart', () => {
    expect(placeByCode('26740', 'commune', '2024').map(path)).toEqual(['phường Bến Nghé, quận 1, thành phố Hồ Chí Minh'])
    expect(placeByCode('26740', 'commune').map(path)).toEqual(['phường Sài Gòn, thành phố Hồ Chí Minh'])
  })
  it.each([
    { old: 'tỉnh Sóc Trăng', now: ['thành phố Cần Thơ'] },
    { old: 'tỉnh Kon Tum', now: ['tỉnh Quảng Ngãi'] },
    { old: 'tỉnh Thừa Thiên Huế', on: '2024', now: ['thành phố Huế'] },
    { old: 'tỉnh Đồng Nai', now: ['thành phố Đồng Nai'] },
    { old: 'phường Bến Nghé', now: ['phường Sài Gòn, thành phố Hồ Chí Minh'] },
    { old: 'thị trấn Phú Lộc', in: 'tỉnh Sóc Trăng', now: ['xã Phú Lộc, thành phố Cần Thơ'] },
    { old: 'huyện Côn Đảo', now: ['đặc khu Côn Đảo, thành phố Hồ Chí Minh'] },
  ])('$old became $now', ({ old, on = '2025-06-30', now, ...rest }) => {
    const parent = 'in' in rest ? one(rest.in as string, on) : undefined
    expect(successors(one(old, on, parent)).map(path).sort()).toEqual([...now].sort())
  })
  it('gives all successors of a divided commune', () => {
    const divided = placesOn('commune', '2025-06-30').filter((unit) => successors(unit, '2025-07-01').length > 1)
    expect(divided.length).toBeGreaterThan(400)
    expect(divided.length).toBeLessThan(1100)
  })
  it('leads every commune of June 2025 to the new map, and every new commune back', () => {
    expect(placesOn('commune', '2025-06-30').filter((unit) => successors(unit).length === 0)).toEqual([])
    const cameFromNowhere = placesOn('commune').filter((unit) => predecessors(unit).length === 0).map(toPlaceName)
    expect(cameFromNowhere.length).toBeLessThanOrEqual(5) // the islands that had no communes
  })
  it('merges three wards into Sài Gòn', () => {
    const [saigon] = placeByCode('26740', 'commune')
    expect(predecessors(saigon as AdministrativeUnit).map(({ name }) => name)).toEqual(['Đa Kao', 'Bến Nghé', 'Nguyễn Thái Bình'])
  })
  it('follows a ward that was merged before 2025', () => {
    const ward = findPlaces('phường Khâm Thiên', { on: '2023' })[0]?.unit as AdministrativeUnit
    expect(path(ward)).toContain('Đống Đa')
    expect(successors(ward).length).toBeGreaterThan(0)
  })
})

it('finds every unit by its own name, with its marks and without', () => {
  for (const on of ['2021-02-03', '2026-07-25']) {
    for (const tier of ['province', 'district'] as const) {
      for (const unit of placesOn(tier, on)) {
        const printed = `${unit.type} ${unit.name}`
        expect(findPlaces(printed, { on, tier }).map((found) => found.unit), printed).toContain(unit)
        expect(findPlaces(printed.normalize('NFD').toUpperCase(), { on, tier }).map((found) => found.unit), printed).toContain(unit)
      }
    }
  }
})
