import type { Component } from './components.ts'
import { isDash } from './dashes.ts'
import type { GreyImage } from './face.ts'

const PAPER = 255
/** Sizes and distances in x-heights: a speck is smaller than a letter and stands alone; a full stop has a letter beside it. */
const SPECK = 0.75
const ALONE = 1.1
/** What is larger than this is no letter: a dark border, a picture, a stamp's ring. */
const LARGE = 9
const EDGE = 0.04
const OUTERMOST = 0.022

/** Components worth reading, and those to paint over: lone specks and dark edges. */
export function sortOut(components: readonly Component[], page: { width: number; height: number; xHeight: number }): { letters: Component[]; dirt: Component[] } {
  const { xHeight } = page
  const letters: Component[] = []
  const dirt: Component[] = []
  const small: Component[] = []
  for (const component of components) {
    const size = Math.max(component.x1 - component.x0, component.y1 - component.y0)
    if (isOutside(component, page) || isHair(component, xHeight)) dirt.push(component)
    else if (size < SPECK * xHeight) small.push(component)
    else if (size > LARGE * xHeight && touchesEdge(component, page)) dirt.push(component)
    else letters.push(component)
  }
  const near = neighbourhood(letters.filter((c) => c.y1 - c.y0 >= SPECK * xHeight), ALONE * xHeight)
  for (const speck of small) (near(speck) || opensLine(speck, letters, xHeight) ? letters : dirt).push(speck)
  return { letters, dirt }
}

/** A dash before the first word of a justified line: further from it than a speck may be from its letter. */
function opensLine(speck: Component, letters: readonly Component[], xHeight: number): boolean {
  if (!isDash(speck, xHeight)) return false
  const y = (speck.y0 + speck.y1) / 2
  return letters.some(({ x0, y0, y1 }) => x0 > speck.x1 && x0 - speck.x1 < 2.6 * xHeight && y1 - y0 > xHeight && y > y0 && y < y1)
}

/** Wholly in the sheet's outermost strip, where nobody prints. */
function isOutside({ x0, y0, x1, y1 }: Component, { width, height }: { width: number; height: number }): boolean {
  const strip = OUTERMOST * width
  return x1 <= strip || y1 <= strip || x0 >= width - strip || y0 >= height - strip
}

/** An upright stroke taller than any letter and thin as a hair: a fold, a sheet's edge. */
function isHair({ x0, y0, x1, y1 }: Component, xHeight: number): boolean {
  return y1 - y0 > 3.5 * xHeight && x1 - x0 < 0.6 * xHeight
}

/** Within the page's outermost part: straightening moves a dark edge a little way in. */
function touchesEdge({ x0, y0, x1, y1 }: Component, { width, height }: { width: number; height: number }): boolean {
  const edge = EDGE * width
  return x1 <= edge || y1 <= edge || x0 >= width - edge || y0 >= height - edge || x0 <= 2 || y0 <= 2 || x1 >= width - 2 || y1 >= height - 2
}

/** Whether any of the components lies within a distance of another one; a grid keeps it from comparing all with all. */
function neighbourhood(components: readonly Component[], distance: number): (of: Component) => boolean {
  const side = Math.max(8, distance * 4)
  const grid = new Map<string, Component[]>()
  const cells = (c: Component, grow: number): string[] => {
    const keys: string[] = []
    for (let x = Math.floor((c.x0 - grow) / side); x <= (c.x1 + grow) / side; x++) {
      for (let y = Math.floor((c.y0 - grow) / side); y <= (c.y1 + grow) / side; y++) keys.push(`${x},${y}`)
    }
    return keys
  }
  for (const component of components) {
    for (const key of cells(component, 0)) {
      const list = grid.get(key)
      if (list) list.push(component)
      else grid.set(key, [component])
    }
  }
  return (of) => cells(of, distance).some((key) => grid.get(key)?.some((c) => c !== of && gap(c, of) <= distance))
}

function gap(a: Component, b: Component): number {
  return Math.max(0, a.x0 - b.x1, b.x0 - a.x1, a.y0 - b.y1, b.y0 - a.y1)
}

/** Paints paper over components, in place. */
export function paintOver({ width, height, data }: GreyImage, dirt: readonly Component[]): void {
  for (const { x0, y0, x1, y1 } of dirt) {
    for (let y = Math.max(0, y0 - 1); y < Math.min(height, y1 + 1); y++) data.fill(PAPER, y * width + Math.max(0, x0 - 1), y * width + Math.min(width, x1 + 1))
  }
}
