import { foldTonePlace, isVietnameseSyllable } from '../text/index.ts'
import { LABEL, runsOn, tokenise, type Token } from './tokens.ts'

/** The words of the model that are no words: classes of tokens, in the order of their ids. */
export const CLASSES = ['<s>', '<unk>', '<abbr>', '<num>', '<year>', '<date>', '<code>', ',', ':'] as const
export const CLASS_ID = Object.fromEntries(CLASSES.map((name, id) => [name, id])) as Record<(typeof CLASSES)[number], number>

/** How a word is written. `first` is a capital where every word would have one, which says nothing. */
export type Writing = 'small' | 'capital' | 'capitals' | 'first'

export interface StreamToken extends Token {
  /** The word as the model knows it, or its class. */
  readonly key: string
  readonly writing: Writing
  readonly line: number
}

const CLASS_OF = { number: '<num>', year: '<year>', date: '<date>', code: '<code>', comma: ',', colon: ':', stop: '<s>' } as const

/**
 * The text as the model reads it: words and classes in order, `<s>` wherever a sentence begins anew. A wrapped line
 * goes on with the sentence of the line before. Offsets are into the whole text.
 */
export function* readStream(lines: readonly string[], fullLength = Infinity): Generator<StreamToken> {
  let offset = 0
  let before = ''
  let opens = true
  for (const [number, line] of lines.entries()) {
    const label = LABEL.exec(line)?.[0].length ?? 0
    if (!runsOn(before, line, fullLength) && line.trim() !== '') {
      if (before !== '') yield boundary(offset, number)
      opens = true
    }
    for (const token of tokenise(line)) {
      const place = { start: offset + token.start, end: offset + token.end, line: number }
      if (token.start < label && token.kind !== 'word') continue
      if (token.kind === 'word') {
        const word = line.slice(token.start, token.end)
        yield { ...place, kind: 'word', key: toKey(word), writing: toWriting(word, opens) }
        opens = false
      } else if (token.kind === 'stop') {
        yield boundary(place.start, number)
        opens = true
      } else if (token.kind !== 'skip') {
        yield { ...place, kind: token.kind, key: CLASS_OF[token.kind], writing: 'small' }
        opens = token.kind === 'colon'
      }
    }
    if (line.trim() !== '') before = line
    offset += line.length + 1
  }
}

function boundary(at: number, line: number): StreamToken {
  return { kind: 'stop', start: at, end: at, key: '<s>', writing: 'small', line }
}

/** Small letters, one tone place. Abbreviations keep their capitals, since `TU` and `tu` are two words. */
export function toKey(word: string): string {
  const small = word.toLowerCase()
  const isAbbreviation = word.length > 1 && word === word.toUpperCase() && !isVietnameseSyllable(small)
  return isAbbreviation ? word : foldTonePlace(small)
}

export function toWriting(word: string, opens: boolean): Writing {
  if (word === word.toLowerCase()) return 'small'
  if (word.length > 1 && word === word.toUpperCase()) return 'capitals'
  return opens ? 'first' : 'capital'
}
