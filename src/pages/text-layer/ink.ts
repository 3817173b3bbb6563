import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { apply, IDENTITY, multiply, toMatrix, type Matrix } from './matrix.ts'
import { readRules, type Rule } from './rules.ts'

/** One printed sign. Places in points from the top left of the page as shown, y downwards. */
export interface Glyph {
  readonly text: string
  /** Where it begins and where its advance ends, without the extra spacing that the line adds. */
  readonly x0: number
  readonly x1: number
  readonly baseline: number
  readonly sizePt: number
  /** Index into `fonts`. */
  readonly font: number
  /** Direction of writing in quarter turns clockwise from left-to-right. */
  readonly turns: 0 | 1 | 2 | 3
  /** How far the direction leaves that quarter turn, as a slope: 0.017 is a degree, clockwise. */
  readonly slope: number
  /** Render mode 3: the layer that someone put under or over a scan. */
  readonly isHidden: boolean
  /** Which annotation draws it (the box of a signature, a number typed in), 0 for the page itself. */
  readonly annotation: number
}

export interface InkFont {
  readonly name: string
  readonly isBold: boolean
  readonly isItalic: boolean
}

/** What a page prints, as far as text is concerned. */
export interface PageInk {
  readonly widthPt: number
  readonly heightPt: number
  readonly glyphs: readonly Glyph[]
  readonly fonts: readonly InkFont[]
  readonly rules: readonly Rule[]
  /** Share of the page that images cover, 0…1. */
  readonly imageShare: number
}

interface State {
  ctm: Matrix
  textMatrix: Matrix
  lineX: number
  lineY: number
  x: number
  y: number
  font: number
  fontScale: number
  size: number
  charSpacing: number
  wordSpacing: number
  hScale: number
  leading: number
  rise: number
  renderMode: number
  lineWidth: number
}

interface FontObject {
  readonly name?: string
  readonly fontMatrix?: readonly number[]
  readonly vertical?: boolean
}

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')
/** Beyond this a page is no page of text. */
const MAX_GLYPHS = 300_000
const HIDDEN = 3
const SHADOW_CELL_PT = 4

/** Reads the drawing instructions of a page: its signs one by one, its straight lines, and how much of it images cover. */
export async function readInk(pdfjs: Pdfjs, page: PDFPageProxy): Promise<PageInk> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.ENABLE })
  const viewport = page.getViewport({ scale: 1 })
  const reader = new InkReader(page, toMatrix(viewport.transform), viewport.width, viewport.height)
  const { OPS } = pdfjs
  const names = opNames(OPS)
  for (let i = 0; i < fnArray.length; i++) reader.take(names[fnArray[i] as number] ?? '', (argsArray[i] ?? []) as unknown[])
  return reader.finish()
}

let opNamesOnce: string[] | undefined
function opNames(ops: Readonly<Record<string, number>>): string[] {
  if (!opNamesOnce) {
    opNamesOnce = []
    for (const [name, code] of Object.entries(ops)) opNamesOnce[code] = name
  }
  return opNamesOnce
}

class InkReader {
  readonly #page: PDFPageProxy
  readonly #base: Matrix
  readonly #width: number
  readonly #height: number
  readonly #glyphs: Glyph[] = []
  readonly #rules: Rule[] = []
  readonly #fonts: InkFont[] = []
  readonly #fontIndex = new Map<string, { index: number; scale: number }>()
  readonly #seen = new Map<number, { text: string; x: number; y: number }[]>()
  readonly #stack: State[] = []
  readonly #images: [number, number, number, number][] = []
  #state: State
  #annotations = 0
  #annotation = 0
  /** Set by a matrix, cleared by any paint: an image too large to be decoded leaves its matrix and no paint. */
  #unpainted: Matrix | null = null

  constructor(page: PDFPageProxy, base: Matrix, width: number, height: number) {
    this.#page = page
    this.#base = base
    this.#width = width
    this.#height = height
    this.#state = {
      ctm: base, textMatrix: IDENTITY, lineX: 0, lineY: 0, x: 0, y: 0, font: -1, fontScale: 0.001, size: 0, charSpacing: 0,
      wordSpacing: 0, hScale: 1, leading: 0, rise: 0, renderMode: 0, lineWidth: 1,
    }
  }

  take(op: string, args: readonly unknown[]): void {
    const state = this.#state
    const number = Number(args[0])
    switch (op) {
      case 'save': this.#save(); break
      case 'restore': this.#restore(); break
      case 'transform':
        state.ctm = multiply(toMatrix(args as number[]), state.ctm)
        this.#unpainted = state.ctm
        break
      case 'paintFormXObjectBegin':
        this.#save()
        state.ctm = multiply(toMatrix(args[0] as number[]), state.ctm)
        this.#unpainted = null
        break
      case 'paintFormXObjectEnd': this.#restore(); break
      case 'beginAnnotation':
        this.#save()
        this.#annotation = this.#annotations += 1
        state.ctm = multiply(toMatrix(args[3] as number[]), multiply(toMatrix(args[2] as number[]), this.#base))
        break
      case 'endAnnotation':
        this.#annotation = 0
        this.#restore()
        break
      case 'beginText':
        Object.assign(state, { textMatrix: IDENTITY, x: 0, y: 0, lineX: 0, lineY: 0 })
        break
      case 'setFont': this.#setFont(String(args[0]), Number(args[1])); break
      case 'setTextMatrix':
        Object.assign(state, { textMatrix: toMatrix((args.length === 1 ? args[0] : args) as number[]), x: 0, y: 0, lineX: 0, lineY: 0 })
        break
      case 'moveText': this.#moveText(number, Number(args[1])); break
      case 'setLeadingMoveText':
        state.leading = Number(args[1])
        this.#moveText(number, Number(args[1]))
        break
      case 'nextLine': this.#moveText(0, state.leading); break
      case 'setCharSpacing': state.charSpacing = number; break
      case 'setWordSpacing': state.wordSpacing = number; break
      case 'setHScale': state.hScale = number / 100; break
      // pdf.js keeps the leading with its sign turned.
      case 'setLeading': state.leading = -number; break
      case 'setTextRise': state.rise = number; break
      case 'setTextRenderingMode': state.renderMode = number; break
      case 'setLineWidth': state.lineWidth = number; break
      case 'showText': this.#showText(args[0] as readonly unknown[]); break
      case 'constructPath':
        this.#unpainted = null
        this.#rules.push(...readRules(args, state.ctm, state.lineWidth))
        break
      default:
        if (op.startsWith('paint')) {
          this.#noteImage(state.ctm)
          this.#unpainted = null
        }
    }
  }

  finish(): PageInk {
    return {
      widthPt: this.#width, heightPt: this.#height, glyphs: this.#glyphs, fonts: this.#fonts, rules: this.#rules,
      imageShare: coveredShare(this.#images, this.#width, this.#height),
    }
  }

  #save(): void {
    this.#stack.push({ ...this.#state })
  }

  #restore(): void {
    if (this.#unpainted) this.#noteImage(this.#unpainted)
    this.#unpainted = null
    const saved = this.#stack.pop()
    if (saved) Object.assign(this.#state, saved)
  }

  #noteImage(matrix: Matrix): void {
    const corners = [apply(matrix, 0, 0), apply(matrix, 1, 0), apply(matrix, 0, 1), apply(matrix, 1, 1)]
    const xs = corners.map(([x]) => x)
    const ys = corners.map(([, y]) => y)
    const box: [number, number, number, number] = [Math.max(0, Math.min(...xs)), Math.max(0, Math.min(...ys)), Math.min(this.#width, Math.max(...xs)), Math.min(this.#height, Math.max(...ys))]
    if (box[2] - box[0] > 8 && box[3] - box[1] > 8) this.#images.push(box)
  }

  #setFont(id: string, size: number): void {
    const known = this.#fontIndex.get(id) ?? this.#openFont(id)
    Object.assign(this.#state, { font: known.index, fontScale: known.scale, size })
  }

  #openFont(id: string): { index: number; scale: number } {
    const font = (this.#page.commonObjs.has(id) ? this.#page.commonObjs.get(id) : {}) as FontObject
    const name = font.name ?? ''
    const known = { index: this.#fonts.length, scale: font.fontMatrix?.[0] ?? 0.001 }
    this.#fonts.push({ name, isBold: /bold|black|heavy|semibold|[,-]B(?:I|$)|\.VnTimeB/i.test(name), isItalic: /ital|obliq|[,-]B?I$/i.test(name) })
    this.#fontIndex.set(id, known)
    return known
  }

  #moveText(dx: number, dy: number): void {
    const state = this.#state
    state.lineX += dx
    state.lineY += dy
    state.x = state.lineX
    state.y = state.lineY
  }

  #showText(items: readonly unknown[]): void {
    const state = this.#state
    this.#unpainted = null
    if (state.size === 0 || this.#glyphs.length > MAX_GLYPHS) return
    const setting = toSetting(state)
    for (const item of items) {
      if (typeof item === 'number') {
        state.x -= (item * state.size * state.hScale) / 1000
        continue
      }
      const glyph = item as { unicode?: string; width?: number; isSpace?: boolean } | null
      if (!glyph) continue
      const width = (glyph.width ?? 0) * state.size * state.fontScale * state.hScale
      this.#place(toPlainSign(glyph.unicode ?? ''), width, setting)
      state.x += width + (state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0)) * state.hScale
    }
  }

  #place(text: string, width: number, { matrix: [a, b, c, d, e, f], sizePt, turns, slope }: Setting): void {
    const state = this.#state
    if (text === '' || text === '\u0000') return
    const [from, to, above] = [state.x, state.x + width, state.y + state.rise]
    const [x, y] = [a * from + c * above + e, b * from + d * above + f]
    const [endX, endY] = [a * to + c * above + e, b * to + d * above + f]
    if (!(x > -2 && x < this.#width + 2 && y > -2 && y < this.#height + 14)) return
    if (text !== ' ' && text.trim() !== '' && this.#isShadow(text, x, y, sizePt)) return
    const [x0, x1, baseline] = turns % 2 === 0 ? [x, endX, y] : [y, endY, x]
    this.#glyphs.push({
      text, x0: Math.min(x0, x1), x1: Math.max(x0, x1), baseline, sizePt, font: state.font, turns, slope,
      isHidden: state.renderMode === HIDDEN, annotation: this.#annotation,
    })
  }

  /** The same sign twice in one place is its shadow, or bold by printing twice. */
  #isShadow(text: string, x: number, y: number, sizePt: number): boolean {
    const cell = (place: number): number => Math.floor(place / SHADOW_CELL_PT)
    const near = Math.min(0.12 * sizePt, 2 * SHADOW_CELL_PT)
    for (let column = cell(x - near); column <= cell(x + near); column++) {
      for (let row = cell(y - near); row <= cell(y + near); row++) {
        const there = this.#seen.get(column * 65_536 + row)
        if (there?.some((other) => other.text === text && Math.abs(other.x - x) < near && Math.abs(other.y - y) < near)) return true
      }
    }
    const key = cell(x) * 65_536 + cell(y)
    const there = this.#seen.get(key)
    if (there) there.push({ text, x, y })
    else this.#seen.set(key, [{ text, x, y }])
    return false
  }
}

/** List signs of Symbol and Wingdings, which have no letters of their own in Unicode. */
const SIGNS: Readonly<Record<string, string>> = { '\uf0b7': '•', '\uf0a7': '▪', '\uf02d': '-', '\uf0d8': '➢', '\uf0fc': '✓', '\uf076': '❖', '\uf0a8': '□', '\uf06e': '■', '\uf06f': '□', '\uf0e0': '→' }

const plainSigns = new Map<string, string>()
/** More different signs than the languages of a corpus have; beyond it somebody plays with us. */
const MAX_SIGNS = 10_000

/** A sign as a reader means it: ligatures in letters, invisible signs gone. Vietnamese letters stay as they are. */
function toPlainSign(text: string): string {
  const known = plainSigns.get(text)
  if (known !== undefined) return known
  const plain = makePlain(text)
  if (plainSigns.size < MAX_SIGNS) plainSigns.set(text, plain)
  return plain
}

function makePlain(text: string): string {
  return SIGNS[text] ?? text.replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC')).replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
}

/** What all signs of one showing have in common. */
interface Setting extends Pick<Glyph, 'sizePt' | 'turns' | 'slope'> {
  readonly matrix: Matrix
}

function toSetting({ textMatrix, ctm, size }: State): Setting {
  const matrix = multiply(textMatrix, ctm)
  const sign = Math.sign(size)
  return { matrix, sizePt: Math.abs(size) * Math.hypot(matrix[2], matrix[3]), ...toDirection(matrix[0] * sign, matrix[1] * sign) }
}

function toDirection(a: number, b: number): { turns: Glyph['turns']; slope: number } {
  if (Math.abs(a) >= Math.abs(b)) return { turns: a >= 0 ? 0 : 2, slope: a === 0 ? 0 : b / a }
  return { turns: b >= 0 ? 1 : 3, slope: -a / b }
}

/** Boxes may overlap; a grid of 40 × 40 tells the share well enough. */
function coveredShare(boxes: readonly (readonly [number, number, number, number])[], width: number, height: number): number {
  if (boxes.length === 0) return 0
  const cells = 40
  let covered = 0
  for (let row = 0; row < cells; row++) {
    for (let column = 0; column < cells; column++) {
      const x = ((column + 0.5) / cells) * width
      const y = ((row + 0.5) / cells) * height
      if (boxes.some(([x0, y0, x1, y1]) => x >= x0 && x <= x1 && y >= y0 && y <= y1)) covered += 1
    }
  }
  return covered / cells ** 2
}
