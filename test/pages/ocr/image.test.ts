import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findComponents, letterHeight } from '../../../src/pages/ocr/components.ts'
import { dropColour } from '../../../src/pages/ocr/colour.ts'
import { toPositive } from '../../../src/pages/ocr/negative.ts'
import { measureSkew, straighten, unstraighten } from '../../../src/pages/ocr/deskew.ts'
import type { GreyImage } from '../../../src/pages/ocr/face.ts'
import { findInk } from '../../../src/pages/ocr/ink.ts'
import { isSideways, turnRaster } from '../../../src/pages/ocr/orientation.ts'
import { flattenPaper } from '../../../src/pages/ocr/paper.ts'
import type { Raster } from '../../../src/pages/ocr/raster.ts'
import { findRules } from '../../../src/pages/ocr/rules.ts'
import { findTables } from '../../../src/pages/ocr/tables.ts'
import { findZones } from '../../../src/pages/ocr/zones.ts'

const DPI = 150
type Rect = readonly [x: number, y: number, width: number, height: number]

/** White paper with black rectangles. */
function draw(width: number, height: number, rects: readonly Rect[], paper = 255): GreyImage {
  const data = new Uint8Array(width * height).fill(paper)
  for (const [x0, y0, w, h] of rects) for (let y = y0; y < y0 + h; y++) data.fill(0, y * width + x0, y * width + x0 + w)
  return { width, height, data, dpi: DPI }
}

/** Lines of letters that do not touch, 14 pixels high. */
function print(x: number, y: number, lines: number, letters: number): Rect[] {
  return Array.from({ length: lines }, (_, row) => Array.from({ length: letters }, (_, i): Rect => [x + i * 12 + Math.floor((i + row * 3) / 5) * 8, y + row * 32, 8, 14])).flat()
}

function raster(image: GreyImage): Raster {
  return { ...image, channels: 1, origin: 'test', sheet: { widthPt: (image.width / DPI) * 72, heightPt: (image.height / DPI) * 72, leftPt: 0, topPt: 0 } }
}

describe('skew', () => {
  const page = draw(900, 900, print(80, 80, 22, 55))
  it.each([-3, -1.5, -0.4, 0.4, 1.2, 2.8])('finds %f°', (deg) => {
    const turned = straighten(page, -deg)
    expect(measureSkew(findInk(turned, 2))).toBeCloseTo(deg, 0.5)
  })
  it('leaves level print and empty paper alone', () => {
    expect(measureSkew(findInk(page, 2))).toBe(0)
    expect(measureSkew(findInk(draw(900, 900, []), 2))).toBe(0)
  })
  it('takes a box of the straight page back to where its middle was', () => {
    fc.assert(fc.property(fc.double({ min: -5, max: 5, noNaN: true }), fc.integer({ min: 100, max: 700 }), (deg, at) => {
      const [x0, y0, x1, y1] = unstraighten([at, at, at + 50, at + 20], page, deg)
      expect(x1 - x0).toBeCloseTo(50)
      expect(y1 - y0).toBeCloseTo(20)
      expect(Math.hypot((x0 + x1) / 2 - 450, (y0 + y1) / 2 - 450)).toBeCloseTo(Math.hypot(at + 25 - 450, at + 10 - 450))
    }))
  })
})

describe('paper', () => {
  it('turns shaded paper white and keeps print black', () => {
    const image = draw(300, 300, [[100, 100, 8, 14]], 200)
    for (let y = 0; y < 300; y++) for (let x = 0; x < 300; x++) image.data[y * 300 + x]! *= 1 - (0.4 * x) / 300
    const flat = flattenPaper(image)
    expect(flat.data[50 * 300 + 20]).toBe(255)
    expect(flat.data[250 * 300 + 290]).toBe(255)
    expect(flat.data[105 * 300 + 104]).toBeLessThan(20)
  })
  it('does not take the back of the sheet for print', () => {
    const image = draw(300, 300, [], 250)
    for (const [x, y, w, h] of print(40, 40, 5, 15)) for (let row = y; row < y + h; row++) image.data.fill(225, row * 300 + x, row * 300 + x + w)
    expect(findInk(flattenPaper(image), 1).ink).not.toContain(1)
  })
})

describe('coloured ink', () => {
  const pixels = (...colours: readonly (readonly [number, number, number])[]): Raster => {
    const data = Uint8Array.from(Array.from({ length: 100 }, () => colours).flat(2))
    return { ...raster(draw(1, 1, [])), width: colours.length * 100, height: 1, channels: 3, data }
  }
  it('fades red and blue and keeps black, also under red', () => {
    const { data, isColourDropped: dropped } = dropColour(pixels([216, 40, 50], [30, 60, 170], [25, 20, 22], [60, 5, 8]))
    expect(dropped).toBe(true)
    expect([...data.subarray(0, 4)].map((value) => (value > 215 ? 'paper' : value < 80 ? 'print' : 'between'))).toEqual(['paper', 'paper', 'print', 'print'])
  })
  it('leaves a page without colour to its own greys', () => {
    const { data, isColourDropped: dropped } = dropColour(pixels([250, 248, 240], [20, 22, 21]))
    expect(dropped).toBe(false)
    expect(data[1]).toBeLessThan(25)
  })
})

describe('negatives', () => {
  const page = { ...raster(draw(400, 400, print(40, 40, 8, 20))), channels: 1 as const, isColourDropped: false }
  const negative = { ...page, data: page.data.map((value) => 255 - value) }
  it('become positives', () => {
    const positive = toPositive(negative)
    expect(positive.data).toEqual(page.data)
    expect(positive.origin).toContain('negated')
  })
  it('are no pages on black, and no ordinary ones', () => {
    const onBlack = { ...page, data: page.data.map((value, i) => (i % 400 < 100 ? value : 0)) }
    for (const positive of [page, onBlack]) expect(toPositive(positive)).toBe(positive)
  })
})

describe('rules and tables', () => {
  const grid: Rect[] = [
    ...[100, 150, 230, 300].map((y): Rect => [100, y, 602, 2]),
    ...[100, 160, 450, 700].map((x): Rect => [x, 100, 2, 202]),
  ]
  it('finds rows of cells', () => {
    const map = findInk(draw(800, 400, [...grid, ...print(180, 170, 1, 15)]), 1)
    const tables = findTables(findRules(map, DPI), DPI)
    expect(tables.map(({ rows }) => rows.map((row) => row.length))).toEqual([[3, 3, 3]])
  })
  it('merges cells that no rule parts', () => {
    const merged = grid.filter(([x, , w]) => !(w === 2 && x === 450)).concat([[450, 150, 2, 152]])
    const tables = findTables(findRules(findInk(draw(800, 400, merged), 1), DPI), DPI)
    expect(tables[0]?.rows.map((row) => row.length)).toEqual([2, 3, 3])
  })
  it.each([
    { what: 'print', rects: print(50, 50, 8, 40) },
    { what: 'an underline', rects: [[100, 200, 300, 2]] as Rect[] },
    { what: 'a frame without inner rules', rects: [[100, 100, 500, 2], [100, 300, 500, 2], [100, 100, 2, 200], [598, 100, 2, 202]] as Rect[] },
  ])('takes $what for no table', ({ rects }) => {
    expect(findTables(findRules(findInk(draw(800, 400, rects), 1), DPI), DPI)).toEqual([])
  })
})

describe('zones', () => {
  const zonesOf = (rects: readonly Rect[]): string[] => {
    const map = findInk(draw(1240, 1754, rects), 1)
    const components = findComponents(map)
    const xHeight = letterHeight(components, DPI) ?? 12
    return findZones(components, [], { width: 1240, height: 1754, xHeight }).map(({ kind }) => kind)
  }
  it('keeps flowing text whole', () => expect(zonesOf(print(120, 200, 12, 70))).toEqual(['flow']))
  it('parts a header into its two columns', () => {
    expect(zonesOf([...print(120, 120, 3, 20), ...print(560, 120, 3, 35), ...print(120, 320, 10, 70)])).toEqual(['column', 'column', 'flow'])
  })
  it('keeps a page number out of the columns below it', () => {
    expect(zonesOf([[610, 60, 8, 14], ...print(120, 160, 4, 20), ...print(700, 160, 4, 25)])).toEqual(['flow', 'column', 'column'])
  })
  it('does not take one short line beside nothing for a column', () => expect(zonesOf([...print(120, 200, 3, 20), ...print(120, 330, 4, 70)])).toEqual(['flow']))
  it('finds nothing on empty paper', () => expect(zonesOf([])).toEqual([]))
})

describe('orientation', () => {
  const page = draw(600, 800, print(50, 50, 20, 40))
  it('knows lines that run downwards', () => {
    expect(isSideways(findInk(page, 2))).toBe(false)
    expect(isSideways(findInk(turnRaster(raster(page), 1), 2))).toBe(true)
  })
  it('comes back after four quarters', () => {
    const small = raster(draw(30, 20, [[3, 4, 5, 6]]))
    for (const turns of [[1, 1, 1, 1], [3, 1], [2, 2], [1, 2, 1]] as const) {
      expect(turns.reduce<Raster>((image, turn) => turnRaster(image, turn), small)).toEqual(small)
    }
  })
})
