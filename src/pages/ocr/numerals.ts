import type { Component } from './components.ts'
import type { OcrLine, OcrWord, PixelBox } from './face.ts'
import { darkRuns, glyphsBetween, type PrintedInk } from './glyphs.ts'
import { isSlash } from './slashes.ts'

/** A Roman numeral that ends in ones, as read: its strokes may be too many, too few, or taken for other letters. */
const NUMERAL = /^(?<before>["“(]?)(?<head>X{0,3}V?)(?<ones>[IH1l|]{1,4})(?<after>(?:[.,:;)/].*)?)$/
/** Words before a Roman numeral. */
const ANNOUNCED_BY = /^(?:quý|phần|chương|mục|lục|điểm|loại|hạng|cấp|kỳ|khóa|thứ)$/iu
/** Heights within the letters at which a stroke must be met, as shares from the top. */
const ROWS = [0.22, 0.36, 0.5, 0.64, 0.78]

/**
 * Counts the upright strokes of Roman numerals on the page: `II.` → `III.` where three are printed. Recognisers lose one of a bold `III` now
 * and then, or read `II/2023` as `11/2023`.
 *
 * @param before The line above, which may end in "Quý".
 */
export function recountNumerals(line: OcrLine, before: OcrLine | undefined, ink: readonly Component[], page: PrintedInk): OcrLine {
  let changed = false
  const words = line.words.map((word, i) => {
    const text = recount(word, { previous: line.words[i - 1] ?? before?.words.at(-1), isFirst: i === 0, next: line.words[i + 1] }, ink, page)
    if (text === null || text === word.text) return word
    changed = true
    return { ...word, text }
  })
  return changed ? { ...line, words } : line
}

function recount(word: OcrWord, { previous, isFirst, next }: { previous: OcrWord | undefined; isFirst: boolean; next: OcrWord | undefined }, ink: readonly Component[], page: PrintedInk): string | null {
  const { before = '', head = '', ones = '', after = '' } = NUMERAL.exec(word.text)?.groups ?? {}
  if (ones === '') return null
  const isAnnounced = ANNOUNCED_BY.test(previous?.text ?? '')
  const isLabel = isFirst && /^[.,]/.test(after) && /^\p{Lu}/u.test(next?.text ?? '')
  if (!/^I+$/.test(ones) && !(isAnnounced || (isLabel && /[IH]/.test(ones)))) return null
  const count = countStrokes(word.box, ink, page)
  if (count === null || (head === '' && count === 1 && ones.length === 1)) return null // "Quý 1" is printed, too
  return `${before}${head}${'I'.repeat(count)}${after}`
}

/** How many upright strokes of one kind stand in a word, up to a slash; null where they are not one to three, or uneven. */
function countStrokes([x0, , x1]: PixelBox, ink: readonly Component[], page: PrintedInk): number | null {
  const glyphs = glyphsBetween(ink, x0 - 1, x1 + 1)
  const slash = glyphs.findIndex(({ box }, i) => i > 0 && isSlash(box, page))
  const own = (slash < 0 ? glyphs : glyphs.slice(0, slash)).filter(({ box }) => box[3] - box[1] >= 1.1 * page.xHeight)
  if (own.length === 0) return null
  const [left, right] = [Math.min(...own.map(({ box }) => box[0])), Math.max(...own.map(({ box }) => box[2]))]
  const [top, bottom] = [Math.min(...own.map(({ box }) => box[1])), Math.max(...own.map(({ box }) => box[3]))]
  const rows = ROWS.map((share) => darkRuns(page.image, Math.round(top + share * (bottom - top)), left - 1, right + 1))
  const away = 0.14 * page.xHeight
  const strokes = (rows[2] ?? []).filter((run) => rows.every((row) => row.some((other) => Math.abs(middle(other) - middle(run)) <= away && Math.abs(width(other) - width(run)) <= 0.25 * page.xHeight)))
  if (strokes.length < 1 || strokes.length > 3) return null
  const gaps = strokes.slice(1).map((run, i) => middle(run) - middle(strokes[i] as [number, number]))
  const isEven = gaps.every((gap) => gap < 1.3 * page.xHeight && gap < 1.4 * Math.min(...gaps))
  return isEven ? strokes.length : null
}

function middle([from, to]: readonly [number, number]): number {
  return (from + to) / 2
}

function width([from, to]: readonly [number, number]): number {
  return to - from
}
