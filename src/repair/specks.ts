/** Letters that specks are read as, by themselves or two at a time: round ones and short strokes. */
const ROUND = /^[oceasnrilOCSL]{1,2}$/
/** Those that no word alone is read as behind the end of a sentence. */
const STROKE = /^[aceinrstl]$/
/** The commonest of all; as a word it opens a sentence or stands behind a comma (Cơ quan). */
const SPECK_IN_SENTENCE = /^[CL]o$/
const LAST_LETTERS = /(?<=\S)\s+(\p{L}{1,2})([.,:;]?(?:\s+[^\p{L}\p{N}\s]+)*\s*)$/u
/** A line has few of them. */
const MOST = 3
const ENDS_SENTENCE = /[.;][^\p{L}\p{N}\s]*$/u
const ENDS_PHRASE = /[.,;:!?(–-]$/
const CAPITALS = /\p{Lu}{2}/u

/**
 * Specks behind the words of a misread line, read as one or two letters: those that no word is ever read as, those in
 * small letters behind words in capitals, and those behind the end of a sentence. Digits are never taken for specks.
 *
 * @param isReading Whether some word is read so; asked in small letters.
 * @returns Where the specks stand in the line, each with the space before it.
 */
export function findSpecks(line: string, isReading: (token: string) => boolean): { readonly start: number; readonly end: number }[] {
  const specks: { start: number; end: number }[] = []
  for (let words = line, found = LAST_LETTERS.exec(words); found && specks.length < MOST; found = LAST_LETTERS.exec(words)) {
    const letters = found[1] as string
    const end = words.length - (found[2] as string).length
    words = words.slice(0, found.index)
    if (!isSpeck(letters, words, isReading)) break
    specks.unshift({ start: found.index, end })
  }
  return specks
}

function isSpeck(letters: string, words: string, isReading: (token: string) => boolean): boolean {
  if (ROUND.test(letters) && letters.length === 2 && !isReading(letters.toLowerCase())) return true
  if (ROUND.test(letters) && letters !== letters.toUpperCase() && CAPITALS.test(words) && !/\p{Ll}{2}/u.test(words)) return true
  if (STROKE.test(letters) && ENDS_SENTENCE.test(words)) return true
  return SPECK_IN_SENTENCE.test(letters) && /[\p{Ll}\p{N}]$/u.test(words) && !ENDS_PHRASE.test(words)
}
