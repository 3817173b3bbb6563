import type { Range } from '../model/index.ts'
import { asPrinted, isSmallAt, toPattern } from '../text/index.ts'
import { isTableLine, type Line } from './line.ts'

/** A note's lines and its mark, before it is a passage. */
export interface NoteLines {
  readonly mark: string
  readonly number: number
  /** Indices of lines. */
  readonly lines: number[]
  /** Where the note's words begin in the document. */
  readonly textStart: number
  anchor: Range | null
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const NOTE_LABEL = asPrinted`^(?:\[(\d{1,2})\]|\((\d{1,2})\)|([⁰¹²³⁴-⁹]{1,2})|(\d{1,2})(?=\s+[\p{L}“"\d]|\p{Lu}))\s*`

/** What a note can begin with: nearly all lines begin otherwise. */
const NOTE_SIGN = /^[[(\d⁰¹²³⁴-⁹]/

/** Reads superscript or plain digits as a number. */
export function readMark(printed: string): number {
  return Number([...printed].map((digit) => (SUPERSCRIPTS.includes(digit) ? SUPERSCRIPTS.indexOf(digit) : digit)).join(''))
}

/** Finds notes at the foot of pages and, for each, the mark in the text above that calls it. */
export function findFootnotes(lines: readonly Line[], isFlow: (index: number) => boolean): NoteLines[] {
  const notes: NoteLines[] = []
  const noteLines = new Set<number>()
  const findAnchor = anchorSearch(lines, (i) => noteLines.has(i))
  let expected = 1
  lines.forEach((line, i) => {
    if (isTableLine(line) || !isFlow(i)) return
    const open = notes.at(-1)
    const start = readNoteStart(line, expected) ?? (line.role === 'footnote' ? readAnyNoteStart(line) : null)
    if (start) {
      if (line.role !== 'footnote' && !isAtFoot(lines, i, open)) return
      const anchor = findAnchor(start.number, i)
      if (!anchor && line.role !== 'footnote') return
      notes.push({ mark: String(start.number), number: start.number, lines: [i], textStart: line.start + start.length, anchor })
      noteLines.add(i)
      expected = start.number + 1
    } else if (open && continuesNote(lines, i, open)) {
      open.lines.push(i)
      noteLines.add(i)
    }
  })
  return notes
}

/** A note begins where a paragraph could: after another note, after an empty line, or at a change of measure. */
function isAtFoot(lines: readonly Line[], index: number, open: NoteLines | undefined): boolean {
  const before = lines[index - 1]
  return open?.lines.at(-1) === index - 1 || lines[index]?.afterBlank === true || before?.page !== lines[index]?.page || /[.;:]$/.test(before?.text ?? '.')
}

const GLUED_NUMBER = asPrinted`^\d+[\/-][\p{L}\d]`

/** The number that is due, also where it is glued to the note: `523/KH-UBND` is note 5 and `23/KH-UBND`. */
function readNoteStart(line: Line, expected: number): { number: number; length: number } | null {
  if (!NOTE_SIGN.test(line.text)) return null
  const label = NOTE_LABEL.exec(line.text)
  if (label) {
    const number = readMark((label[1] ?? label[2] ?? label[3] ?? label[4]) as string)
    if (number === expected) return { number, length: label[0].length }
  }
  const due = String(expected)
  const glued = line.text.startsWith(due) && GLUED_NUMBER.test(line.text.slice(due.length))
  return glued ? { number: expected, length: due.length } : null
}

function readAnyNoteStart(line: Line): { number: number; length: number } | null {
  const label = NOTE_LABEL.exec(line.text)
  return label && { number: readMark((label[1] ?? label[2] ?? label[3] ?? label[4]) as string), length: label[0].length }
}

/**
 * Looks for the marks of notes one after another, each after the one before. What was searched for a number in vain is
 * not searched again, so that the whole is linear in the text.
 */
function anchorSearch(lines: readonly Line[], isNote: (index: number) => boolean): (number: number, before: number) => Range | null {
  let from = 0
  let first = 0
  const reached = new Map<number, number>()
  return (number, before) => {
    const mark = markOf(number)
    for (let i = Math.max(first, reached.get(number) ?? 0); i < before; i += 1) {
      const line = lines[i] as Line
      if (line.end <= from || isNote(i) || line.role === 'footnote') continue
      mark.lastIndex = Math.max(0, from - line.start)
      const match = mark.exec(line.text)
      if (!match) continue
      const anchor = { start: line.start + match.index, end: line.start + match.index + match[0].length }
      from = anchor.end
      first = i
      reached.clear()
      return anchor
    }
    reached.set(number, before)
    return null
  }
}

/** The mark is a superscript, or a digit glued to the word or the year before it. */
function markOf(number: number): RegExp {
  const known = MARKS.get(number) ?? toMarkPattern(number)
  MARKS.set(number, known)
  return known
}

// Notes of all documents have the same few numbers.
const MARKS = new Map<number, RegExp>()

function toMarkPattern(number: number): RegExp {
  const raised = [...String(number)].map((digit) => SUPERSCRIPTS[Number(digit)]).join('')
  return toPattern(`(?<![${SUPERSCRIPTS}])${raised}(?![${SUPERSCRIPTS}])|(?<=\\S)\\[${number}\\]|(?<=\\p{L}\\p{M}?[”"')]?|[”"')]|(?<!\\d)(?:19|20)\\d\\d|[-/]\\p{L}{2,6})${number}(?=[\\s.,;:)”"]|$)`, 'g')
}

/** Further lines of a note: under it, on its page, and no beginning of anything else. */
function continuesNote(lines: readonly Line[], index: number, open: NoteLines): boolean {
  const line = lines[index] as Line
  const last = open.lines.at(-1) as number
  if (last !== index - 1 || lines[last]?.page !== line.page) return false
  if (line.role === 'footnote') return true
  return !line.afterBlank && isSmallAt(line.text, 0) && !/[.;]$/.test(lines[last]?.text ?? '')
}
