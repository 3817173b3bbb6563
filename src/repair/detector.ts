import { hasVietnameseMark, isVietnameseSyllable, stripMarks } from '../text/index.ts'

/** `clean`: leave alone; `stripped`: no marks at all; `mangled`: read by an engine that knows no Vietnamese. */
export type LineState = 'clean' | 'stripped' | 'mangled'

/** Letters only Vietnamese has (of those in use): an English reader cannot have printed them. */
const NATIVE = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/
/** What an English reader makes of Vietnamese letters. */
const STRANGE = /[éèêëáàâäåãíìîïóòôöõøúùûüýÿçñ¢¥£§®©¡€ﬁﬂ]|\p{L}[0-9]+\p{L}|\p{L}['’‘"]\p{L}|\p{Ll}[0-9]\b/u
const PLAIN = /^[A-Za-z]+$/
/** Words of English that are no Vietnamese syllables without marks, and so common that a text in English has them. */
const ENGLISH = new Set('the and of for with from this that are was were which have has been not by is as or be at it will its their we you'.split(' '))
/** Fewer words than this say nothing by themselves; the line goes with the text around it. */
const ENOUGH_WORDS = 5
/** Of the words of good Vietnamese, about 45 in a hundred have a letter that is Vietnamese alone; one in eight is enough. */
const NATIVE_SHARE = 0.12
/** A line without marks among good ones must be this long, and this Vietnamese, to be taken for stripped. */
const ALONE_WORDS = 7
const BARE_SHARE = 0.9

interface Evidence {
  readonly words: number
  readonly native: number
  /** Words that no Vietnamese printed so, with letters or signs that an English reader puts for Vietnamese ones. */
  readonly strange: number
  /** Words rightly marked, with letters that other languages have, too. */
  readonly marked: number
  readonly bare: number
  readonly english: number
  /** Of the English words those that are no Vietnamese ones without their marks: `of`, but not `it`. */
  readonly foreign: number
  readonly digraphs: number
}

/**
 * Tells line by line whether repair is needed. Most documents are one thing throughout, so the lines decide together first.
 *
 * @param isBareSyllable Whether a word without marks is that of some Vietnamese word; asked only of lines in doubt.
 */
export function judgeLines(lines: readonly string[], isBareSyllable: (word: string) => boolean): LineState[] {
  const evidence = lines.map((line) => gather(line, isBareSyllable))
  const sum = (of: (one: Evidence) => number) => evidence.reduce((total, one) => total + of(one), 0)
  const words = sum((one) => one.words)
  const isDamaged = words > 1 && sum((one) => one.native) < 0.3 * words
  const whole = isDamaged ? damageOf({ words, native: 0, strange: sum((one) => one.strange), marked: sum((one) => one.marked), bare: sum((one) => one.bare), english: sum((one) => one.english), foreign: sum((one) => one.foreign), digraphs: sum((one) => one.digraphs) }, 'clean') : 'clean'
  const states = evidence.map((one): LineState | null => {
    if (one.words < ENOUGH_WORDS) return null
    if (one.native >= NATIVE_SHARE * one.words) return 'clean'
    if (whole !== 'clean') return isForeign(one, whole) ? 'clean' : damageOf(one, whole)
    return one.words >= ALONE_WORDS && one.native === 0 ? damageOf(one, 'clean') : 'clean'
  })
  return states.map((state, i) => {
    if (state !== null) return whole === 'mangled' && state === 'stripped' ? 'mangled' : state
    if ((evidence[i] as Evidence).native > 0) return 'clean'
    return whole !== 'clean' || (evidence[i] as Evidence).words === 0 ? whole : between(states, i)
  })
}

/** A short line among damaged ones on both sides is damaged as well. */
function between(states: readonly (LineState | null)[], at: number): LineState {
  const near = (step: number): LineState => {
    for (let i = at + step; i >= 0 && i < states.length; i += step) if (states[i] != null) return states[i] as LineState
    return 'clean'
  }
  const before = near(-1)
  return before !== 'clean' && before === near(1) ? before : 'clean'
}

function damageOf(one: Evidence, whole: LineState): LineState {
  if (isForeign(one, whole)) return 'clean'
  const strange = one.strange / one.words
  if (strange >= 0.06 && one.words >= ENOUGH_WORDS && one.bare + one.strange >= 0.6 * one.words) return 'mangled'
  if (whole === 'mangled') return 'mangled'
  if (one.marked > 0.1 * one.words) return 'clean'
  if (whole === 'stripped') return 'stripped'
  return one.bare >= BARE_SHARE * one.words && one.digraphs >= 0.2 * one.words ? 'stripped' : 'clean'
}

/** In a document full of misread words `it` is ít and `that` is thật; only the others tell. */
function isForeign({ words, english, foreign, bare }: Evidence, whole: LineState): boolean {
  return (whole === 'mangled' ? foreign : english) >= 0.08 * words && bare < 0.85 * words
}

/** Onsets and endings that English hardly has, and that every line of Vietnamese is full of. */
const DIGRAPH = /^(?:ng|nh|kh|ph|th|tr|gi|ch|qu)|(?:ng|nh|ch|uo|ie|ay|ai|oi)$|(?:uo|ie|ye|ua|oa)/

function gather(line: string, isBareSyllable: (word: string) => boolean): Evidence {
  const words = line.replace(/\S*[@/]\S*|www\.\S+|https?:\S+/g, ' ').match(/[\p{L}\p{M}¢¥£§®©¡€][\p{L}\p{M}\p{N}¢¥£§®©¡€'’‘]*/gu) ?? []
  const native = words.filter((word) => NATIVE.test(word)).length
  let strange = 0, marked = 0, bare = 0, english = 0, foreign = 0, digraphs = 0, counted = 0
  for (const word of words) {
    const small = word.toLowerCase()
    if (word.length < 2 || (/^\p{Lu}{2,}$/u.test(word) && !DIGRAPH.test(small) && !/^[bcdghklmnpqrstvx]{0,2}[aeiouy]{1,2}[cmnptuoiy]?$/.test(small))) continue
    counted++
    if (native > 0) continue
    const isPlain = PLAIN.test(word)
    if (!isPlain && hasVietnameseMark(word) && isVietnameseSyllable(word)) marked++
    else if (!isPlain && STRANGE.test(word)) strange++
    if (ENGLISH.has(small)) english++
    const plain = isPlain ? small : stripMarks(small)
    if (isBareSyllable(plain)) bare++
    else if (ENGLISH.has(small)) foreign++
    if (DIGRAPH.test(plain)) digraphs++
  }
  return { words: counted, native, strange, marked, bare, english, foreign, digraphs }
}
