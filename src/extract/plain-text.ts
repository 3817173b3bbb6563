import type { Range } from '../model/index.ts'
import { allMatches, keptWith, type KnownWords, knownWordsOf, lastNotAfter } from '../text/index.ts'

/** A passage's text made easy to search, and the way back to its places. */
export interface PlainText {
  /** White space and remnants of markup as single spaces, dashes as `-`, quotation marks as `"`, none at the ends. */
  readonly text: string
  /** The same in small letters, place by place: patterns without the flag `i` are several times faster. */
  readonly lower: string
  /** The words of `lower` that tables ask for, looked for when they are first asked for. */
  readonly words: KnownWords
  /** The stretch of the passage's text behind a stretch of `text`. */
  readonly range: (start: number, end: number) => Range
}

class Plain implements PlainText {
  readonly text: string
  readonly lower: string
  readonly range: PlainText['range']
  #words: KnownWords | null = null

  constructor(text: string, range: PlainText['range']) {
    this.text = text
    this.lower = toLower(text)
    this.range = range
  }

  get words(): KnownWords {
    return (this.#words ??= knownWordsOf(this.lower))
  }
}

/** The same passage with letters set right, place by place: its places stay those of the passage. */
export function withLetters({ range }: PlainText, text: string): PlainText {
  return new Plain(text, range)
}

const ONE_SIGN: Readonly<Record<string, string>> = {
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '−': '-', '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', 'Ð': 'Đ', '’': "'", '‘': "'",
}
/** What stands between words and says nothing: white space, marks of Markdown, tags. */
const SILENT = /[\s*_#`\u00ad\u200b\ufeff]+|<\/?[a-z]{1,6}\s*\/?>/gi

/** Takes a passage, so that several extractors share the work. */
export const plainOf = keptWith(({ text }: { readonly text: string }): PlainText => toPlainText(text))

export function toPlainText(text: string): PlainText {
  return NOT_PLAIN.test(text) ? withoutSilence(text) : asItStands(text)
}

const NOT_PLAIN = /[*_#`\u00ad\u200b\ufeff<]|[^\S ]|  |^ | $/

/** Most passages: words with one space between them. Their places are those of the text. */
function asItStands(text: string): PlainText {
  return new Plain(toOneSign(text), samePlaces)
}

function samePlaces(start: number, end: number): Range {
  return { start, end: Math.max(start, end) }
}

function toOneSign(text: string): string {
  return text.replace(/[‐‑‒–—−“”„«»Ð’‘]/g, (sign) => ONE_SIGN[sign] ?? sign)
}

/** In small letters, unless that would move places. */
function toLower(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}

function withoutSilence(text: string): PlainText {
  const pieces: string[] = []
  const starts: number[] = [] // of each kept piece: its place in the plain text and in the passage
  const origins: number[] = []
  let length = 0
  let from = 0
  const keep = (end: number) => {
    if (end <= from) return
    if (length > 0) {
      pieces.push(' ')
      starts.push(length)
      origins.push(from - 1)
      length += 1
    }
    starts.push(length)
    origins.push(from)
    pieces.push(text.slice(from, end))
    length += end - from
  }
  for (const { 0: silent, index } of allMatches(text, SILENT)) {
    keep(index)
    from = index + silent.length
  }
  keep(text.length)
  const joined = toOneSign(pieces.join(''))
  const origin = (place: number): number => {
    const i = lastNotAfter(starts, place)
    return i < 0 ? 0 : (origins[i] as number) + place - (starts[i] as number)
  }
  return new Plain(joined, (start, end) => ({ start: origin(start), end: end > start ? origin(end - 1) + 1 : origin(start) }))
}
