import { foldTonePlace, isVietnameseSyllable } from '../text/index.ts'
import { LABEL, runsOn, tokenise, type Token } from './tokens.ts'

/** The words of the model that are no words: classes of tokens, in the order of their ids. */
export const CLASSES = ['<s>', '<unk>', '<abbr>', '<num>', '<year>', '<date>', '<code>', ',', ':'] as const
export const CLASS_ID = Object.fromEntries(CLASSES.map((name, id) => [name, id])) as Record<(typeof CLASSES)[number], number>

/** How a word is written. `first` is a capital where every word would have one, which says nothing. */
export type Writing = 'small' | 'capital' | 'capitals' | 'first'

export interface StreamToken extends Token {
  /** As printed; empty where a sentence begins anew. */
  readonly text: string
  readonly writing: Writing
  readonly line: number
}

const CLASS_OF = { number: '<num>', year: '<year>', date: '<date>', code: '<code>', comma: ',', colon: ':', stop: '<s>' } as const

/** What the model knows a token by: its word, or its class. */
export function keyOf({ kind, text }: StreamToken): string {
  return kind === 'word' ? toKey(text) : CLASS_OF[kind as keyof typeof CLASS_OF]
}

/**
 * The text as the model reads it: words and classes in order, a `stop` wherever a sentence begins anew. A wrapped line
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
    for (const { kind, start, end } of tokenise(line)) {
      if (kind === 'skip' || (start < label && kind !== 'word')) continue
      if (kind === 'stop') {
        yield boundary(offset + start, number)
        opens = true
        continue
      }
      const text = line.slice(start, end)
      yield { kind, start: offset + start, end: offset + end, text, writing: kind === 'word' ? toWriting(text, opens) : 'small', line: number }
      opens = kind === 'word' ? false : kind === 'colon'
    }
    if (line.trim() !== '') before = line
    offset += line.length + 1
  }
}

function boundary(at: number, line: number): StreamToken {
  return { kind: 'stop', start: at, end: at, text: '', writing: 'small', line }
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
