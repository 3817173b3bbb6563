import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { coveredShare } from './covered-share.ts'
import type { Glyph, InkFont, PageInk } from './glyphs.ts'
import { apply, IDENTITY, multiply, type Matrix } from './matrix.ts'
import { toPlainSign } from './plain-signs.ts'
import { readRules, type Rule } from './rules.ts'

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

/** Beyond this a page is no page of text. */
const MAX_GLYPHS = 300_000
const HIDDEN = 3
const SHADOW_CELL_PT = 4

/** A page as its drawing instructions make it, one by one: where the next sign stands, what has been printed so far. */
export class InkReader {
  state: State
  readonly #page: PDFPageProxy
  readonly #base: Matrix
  readonly #width: number
  readonly #height: number
  readonly #glyphs: Glyph[] = []
  readonly #rules: Rule[] = []
  readonly #fonts: InkFont[] = []
  readonly #fontIndex = new Map<string, { index: number; scale: number }>()
  readonly #seen = new Map<number, SeenSign>()
  readonly #stack: State[] = []
  readonly #images: [number, number, number, number][] = []
  #annotations = 0
  #annotation = 0
  /** Set by a matrix, cleared by any paint: an image too large to be decoded leaves its matrix and no paint. */
  #unpainted: Matrix | null = null

  constructor(page: PDFPageProxy, base: Matrix, width: number, height: number) {
    this.#page = page
    this.#base = base
    this.#width = width
    this.#height = height
    this.state = {
      ctm: base, textMatrix: IDENTITY, lineX: 0, lineY: 0, x: 0, y: 0, font: -1, fontScale: 0.001, size: 0, charSpacing: 0,
      wordSpacing: 0, hScale: 1, leading: 0, rise: 0, renderMode: 0, lineWidth: 1,
    }
  }

  finish(): PageInk {
    return {
      widthPt: this.#width, heightPt: this.#height, glyphs: this.#glyphs, fonts: this.#fonts, rules: this.#rules,
      imageShare: coveredShare(this.#images, this.#width, this.#height),
    }
  }

  save(): void {
    this.#stack.push({ ...this.state })
  }

  restore(): void {
    if (this.#unpainted) this.#noteImage(this.#unpainted)
    this.#unpainted = null
    this.state = this.#stack.pop() ?? this.state
  }

  transform(matrix: Matrix): void {
    this.#unpainted = this.state.ctm = multiply(matrix, this.state.ctm)
  }

  beginForm(matrix: Matrix): void {
    this.save()
    this.transform(matrix)
    this.#unpainted = null
  }

  /** An annotation stands on the page itself, whatever was drawn before it. */
  beginAnnotation(matrix: Matrix): void {
    this.save()
    this.#annotation = this.#annotations += 1
    this.state.ctm = multiply(matrix, this.#base)
  }

  endAnnotation(): void {
    this.#annotation = 0
    this.restore()
  }

  /** An image, or what counts as one: the unit square under the present matrix. */
  paint(): void {
    this.#noteImage(this.state.ctm)
    this.#unpainted = null
  }

  drawPath(args: readonly unknown[]): void {
    this.#unpainted = null
    for (const rule of readRules(args, this.state.ctm, this.state.lineWidth)) this.#rules.push(rule)
  }

  #noteImage(matrix: Matrix): void {
    const corners = [apply(matrix, 0, 0), apply(matrix, 1, 0), apply(matrix, 0, 1), apply(matrix, 1, 1)]
    const xs = corners.map(([x]) => x)
    const ys = corners.map(([, y]) => y)
    const box: [number, number, number, number] = [Math.max(0, Math.min(...xs)), Math.max(0, Math.min(...ys)), Math.min(this.#width, Math.max(...xs)), Math.min(this.#height, Math.max(...ys))]
    if (box[2] - box[0] > 8 && box[3] - box[1] > 8) this.#images.push(box)
  }

  setFont(id: string, size: number): void {
    const known = this.#fontIndex.get(id) ?? this.#openFont(id)
    const { state } = this
    state.font = known.index
    state.fontScale = known.scale
    state.size = size
  }

  #openFont(id: string): { index: number; scale: number } {
    const font = (this.#page.commonObjs.has(id) ? this.#page.commonObjs.get(id) : {}) as FontObject
    const name = font.name ?? ''
    const known = { index: this.#fonts.length, scale: font.fontMatrix?.[0] ?? 0.001 }
    this.#fonts.push({ name, isBold: /bold|black|heavy|semibold|[,-]B(?:I|$)|\.VnTimeB/i.test(name), isItalic: /ital|obliq|[,-]B?I$/i.test(name) })
    this.#fontIndex.set(id, known)
    return known
  }

  setTextMatrix(matrix: Matrix): void {
    this.state.textMatrix = matrix
    this.state.x = this.state.y = this.state.lineX = this.state.lineY = 0
  }

  moveText(dx: number, dy: number): void {
    const { state } = this
    state.x = state.lineX += dx
    state.y = state.lineY += dy
  }

  showText(items: readonly unknown[]): void {
    const state = this.state
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

  /** Called for every sign of a page: no lists are made on the way. */
  #place(text: string, width: number, { matrix, sizePt, turns, slope }: Setting): void {
    const { state } = this
    if (text === '' || text === '\u0000') return
    const above = state.y + state.rise
    const x = matrix[0] * state.x + matrix[2] * above + matrix[4]
    const y = matrix[1] * state.x + matrix[3] * above + matrix[5]
    if (!(x > -2 && x < this.#width + 2 && y > -2 && y < this.#height + 14)) return
    if (text !== ' ' && text.trim() !== '' && this.#isShadow(text, x, y, sizePt)) return
    const isLevel = turns % 2 === 0
    const after = state.x + width
    const start = isLevel ? x : y
    const end = isLevel ? matrix[0] * after + matrix[2] * above + matrix[4] : matrix[1] * after + matrix[3] * above + matrix[5]
    this.#glyphs.push({
      text, x0: Math.min(start, end), x1: Math.max(start, end), baseline: isLevel ? y : x, sizePt, font: state.font, turns, slope,
      isHidden: state.renderMode === HIDDEN, annotation: this.#annotation,
    })
  }

  /** The same sign twice in one place is its shadow, or bold by printing twice. */
  #isShadow(text: string, x: number, y: number, sizePt: number): boolean {
    const near = Math.min(0.12 * sizePt, 2 * SHADOW_CELL_PT)
    const [lastColumn, lastRow] = [toCell(x + near), toCell(y + near)]
    for (let column = toCell(x - near); column <= lastColumn; column++) {
      for (let row = toCell(y - near); row <= lastRow; row++) {
        for (let other = this.#seen.get(column * 65_536 + row); other; other = other.next) {
          if (other.text === text && Math.abs(other.x - x) < near && Math.abs(other.y - y) < near) return true
        }
      }
    }
    const key = toCell(x) * 65_536 + toCell(y)
    this.#seen.set(key, { text, x, y, next: this.#seen.get(key) })
    return false
  }
}

/** Signs seen in one cell of the page, the last first. */
interface SeenSign {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly next: SeenSign | undefined
}

function toCell(place: number): number {
  return Math.floor(place / SHADOW_CELL_PT)
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
