import { asPrinted } from './patterns.ts'

/** Letters with their marks, digits: what a word is made of. */
const WORD_CHARACTER = asPrinted`[\p{L}\p{M}\p{N}_]`
/** A stretch of them as it stands, up to a letter that may be left out or repeated. */
const PLAIN_WORDS = asPrinted`^[\p{L}\p{M}\p{N}_ ]+(?![?*+{])`

/**
 * What a pattern can begin with: a word or two with a space between, the last of them complete or open where the pattern
 * goes on without a break. A space at the end: there is a second word, and it can be any.
 */
interface Beginning {
  readonly text: string
  readonly isWhole: boolean
}

/** A word with which a match begins, and the one that must follow it after a single space; null where none must. */
export interface FirstWords {
  readonly first: string
  readonly second: string | null
}

/**
 * The words with which any match of a pattern must begin, so that a text need only be tried where one of them stands.
 * For patterns of literal words, groups and small classes, such as `(?:rà soát|bãi bỏ)[^.;]{0,20}(?:văn bản|quy định)`;
 * a pattern that can go on inside a word is taken to end that word there.
 *
 * @param source The body of a regular expression.
 * @returns Null where the pattern can begin with anything.
 */
export function firstWordsOf(source: string): readonly string[] | null {
  const beginnings = firstTwoWordsOf(source)
  return beginnings && [...new Set(beginnings.map(({ first }) => first))]
}

/** The same with the second word, where it can be told: a first word such as `công` stands everywhere, `công khai` does not. */
export function firstTwoWordsOf(source: string): readonly FirstWords[] | null {
  const beginnings = new Reader(source).alternatives()
  if (beginnings === null) return null
  const words = beginnings.map(({ text }) => text.split(' '))
  if (words.some(([first]) => first === '')) return null
  return words.map(([first = '', second = '']) => ({ first, second: second === '' ? null : second }))
}

class Reader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  /** Reads up to the end of the group: what any of its alternatives can begin with. Null where that cannot be told. */
  alternatives(): Beginning[] | null {
    const all: Beginning[] = []
    let isKnown = true
    for (;;) {
      const one = this.#sequence()
      if (one === null) isKnown = false
      else all.push(...one)
      if (this.#source[this.#at] !== '|') return isKnown ? all : null
      this.#at += 1
    }
  }

  #sequence(): Beginning[] | null {
    let open: Beginning[] | null = [{ text: '', isWhole: false }]
    while (this.#at < this.#source.length && this.#source[this.#at] !== '|' && this.#source[this.#at] !== ')') {
      const atom = this.#atom()
      const { isOptional, isRepeated } = this.#quantifier()
      if (atom === 'nothing' || open === null) continue
      const piece = isRepeated ? (atom?.map(withAnySecond) ?? null) : atom
      if (isRepeated && open.some(({ isWhole }) => !isWhole) && piece?.some(({ isWhole }) => !isWhole)) open = null
      else open = isOptional ? union(open, append(open, piece)) : append(open, piece)
    }
    return open
  }

  /** One piece of the pattern: null for one that can be any word character. */
  #atom(): Beginning[] | null | 'nothing' {
    const rest = this.#source.slice(this.#at)
    const words = PLAIN_WORDS.exec(rest)?.[0]
    if (words !== undefined) {
      this.#at += words.length
      return [{ text: words, isWhole: false }]
    }
    const look = /^\(\?<?[=!]/.exec(rest)?.[0]
    const group = look ?? /^\(\?:|^\(\?<\w+>|^\(/.exec(rest)?.[0]
    if (group !== undefined) {
      this.#at += group.length
      const inside = this.alternatives()
      this.#at += 1 // the closing bracket
      return look === undefined ? inside : 'nothing'
    }
    const set = /^\[(\^?)((?:[^\]\\]|\\.)*)\]/u.exec(rest)
    if (set) {
      this.#at += set[0].length
      return set[1] === '' ? members(set[2] ?? '') : null
    }
    const escaped = /^\\(?:p\{\w+\}|P\{\w+\}|[^])/u.exec(rest)?.[0]
    this.#at += (escaped ?? rest[0] ?? '').length
    if (escaped === undefined) return rest[0] === '.' ? null : rest[0] === '^' || rest[0] === '$' ? 'nothing' : [toBeginning(rest[0] as string)]
    return /^\\[a-z\d]/i.test(escaped) ? (escaped === '\\s' ? [{ text: '', isWhole: true }] : null) : [toBeginning(escaped.slice(1))]
  }

  /** Whether what stands before can be left out, and whether it can stand several times. */
  #quantifier(): { isOptional: boolean; isRepeated: boolean } {
    const quantifier = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at))?.[0] ?? ''
    this.#at += quantifier.length
    return { isOptional: /^[?*]|^\{0/.test(quantifier), isRepeated: /^[*+]|^\{/.test(quantifier) }
  }
}

function members(inside: string): Beginning[] | null {
  const ranges = [...inside.matchAll(/([^\\])-([^\\])|\\?([^])/gu)]
  if (ranges.length > 8 || /\\[pPdws]/.test(inside)) return null
  return ranges.flatMap(([, from, to, single]) => {
    if (single !== undefined) return [toBeginning(single)]
    const first = from?.codePointAt(0) ?? 0
    return Array.from({ length: Math.min(40, (to?.codePointAt(0) ?? 0) - first + 1) }, (_, i) => toBeginning(String.fromCodePoint(first + i)))
  })
}

function toBeginning(character: string): Beginning {
  return character === ' ' || WORD_CHARACTER.test(character) ? { text: character, isWhole: false } : { text: '', isWhole: true }
}

/** Beginnings after one more piece; null for the piece ends a word that has begun and leaves open one that has not. */
function append(open: Beginning[], atom: readonly Beginning[] | null): Beginning[] | null {
  if (open.every(({ isWhole }) => isWhole)) return open
  if (atom === null) return open.some(({ text, isWhole }) => text === '' && !isWhole) ? null : open.map((one) => (one.isWhole ? one : { ...withAnySecond(one), isWhole: true }))
  return open.flatMap((one) => (one.isWhole ? [one] : atom.map((piece) => upToTwoWords({ text: one.text + piece.text, isWhole: piece.isWhole }))))
}

/** What lies behind the second word is not looked at. */
function upToTwoWords(one: Beginning): Beginning {
  const third = one.text.indexOf(' ', one.text.indexOf(' ') + 1)
  return one.text.includes(' ') && third >= 0 ? { text: one.text.slice(0, third), isWhole: true } : one
}

function withAnySecond(one: Beginning): Beginning {
  const space = one.text.indexOf(' ')
  return space < 0 ? one : { text: one.text.slice(0, space + 1), isWhole: true }
}

function union(a: readonly Beginning[], b: readonly Beginning[] | null): Beginning[] | null {
  return b === null ? null : [...a, ...b]
}
