import { REFORM_AREAS, type Range, type ReformArea } from '../../model/index.ts'
import { firstTwoWordsOf, inSmallLetters, type KnownWords, lastNotAfter, numberOf, SecondWords, toPattern } from '../../text/index.ts'
import { CODEBOOK, type AreaCode } from './codebook/index.ts'

/** What a clause says of one area. Places are in the clause. */
export interface AreaWords {
  readonly area: ReformArea
  /** The area called by its name. */
  readonly name: Range | null
  /** The first wording of one of its sub-topics. */
  readonly topic: (Range & { readonly subtopic: string }) | null
}

/** Wordings of one area that begin with one word, tried only where that word stands: made into a pattern on first use. */
interface Entry {
  readonly area: number
  readonly isName: boolean
  /** By sub-topic, in the order of the codebook; for names under an empty id. */
  readonly wordings: Map<string, string[]>
  /** The sub-topics in that order. */
  readonly ids: string[]
  readonly seconds: SecondWords
  pattern: RegExp | null
}

const EXCEPTIONS = CODEBOOK.map(({ subtopics }) => new Map(subtopics.flatMap(({ id, except }) => (except === undefined ? [] : [[id, toPattern(inSmallLetters(except))] as const]))))
const INDEX = indexWordings()
const NONE: readonly Entry[] = []

/**
 * The areas of which a clause speaks: for each the first place of its name, and of a sub-topic that no exception takes back.
 *
 * @param lower The clause in small letters.
 * @param words The known words of the text that it was cut from.
 * @param offset Where in that text it begins.
 */
export function findTopics(lower: string, words: KnownWords, offset = 0): AreaWords[] {
  const names: (Range | null)[] = CODEBOOK.map(() => null)
  const topics: AreaWords['topic'][] = CODEBOOK.map(() => null)
  const takenTo = CODEBOOK.map(() => 0)
  let isFound = false
  for (let i = lastNotAfter(words.starts, offset - 1) + 1; (words.ends[i] ?? Infinity) <= offset + lower.length; i += 1) {
    for (const entry of INDEX[words.numbers[i] as number] ?? NONE) {
      const { area, isName } = entry
      const index = (words.starts[i] as number) - offset
      if (isName ? names[area] : topics[area] ?? index < (takenTo[area] as number)) continue
      if (!entry.seconds.fit(words, i)) continue
      const match = matchAt(entry, lower, index)
      if (!match) continue
      const range = { start: index, end: index + match[0].length }
      isFound = true
      if (isName) {
        names[area] = range
        continue
      }
      const subtopic = entry.ids[match.indexOf('', 1) - 1] as string
      if (EXCEPTIONS[area]?.get(subtopic)?.test(lower)) takenTo[area] = range.end
      else topics[area] = { ...range, subtopic }
    }
  }
  return isFound ? REFORM_AREAS.flatMap((area, i) => (names[i] || topics[i] ? [{ area, name: names[i] ?? null, topic: topics[i] ?? null }] : [])) : []
}

function matchAt(entry: Entry, text: string, at: number): RegExpExecArray | null {
  entry.pattern ??= patternOf(entry)
  entry.pattern.lastIndex = at
  return entry.pattern.exec(text)
}

function patternOf({ wordings }: Entry): RegExp {
  // An empty group behind the wordings of each sub-topic tells whose they are; wordings have no groups of their own that capture.
  const all = [...wordings.values()].map((list) => `(?:${list.join('|')})()`).join('|')
  return toPattern(`(?:${all})(?![\\p{L}\\p{M}\\p{N}_])`, 'y')
}

function indexWordings(): readonly (readonly Entry[] | undefined)[] {
  const index: Entry[][] = []
  const add = (area: number, isName: boolean, id: string, wording: string): void => {
    const source = inSmallLetters(wording)
    for (const { first, second } of firstTwoWordsOf(source) ?? []) {
      const entries = (index[numberOf(first)] ??= [])
      let entry = entries.find((one) => one.area === area && one.isName === isName)
      if (!entry) entries.push((entry = { area, isName, wordings: new Map(), ids: [], seconds: new SecondWords(), pattern: null }))
      entry.seconds.add(second)
      const known = entry.wordings.get(id) ?? []
      if (known.length === 0) entry.ids.push(id)
      if (known.at(-1) !== source) entry.wordings.set(id, [...known, source])
    }
  }
  CODEBOOK.forEach(({ calledBy, subtopics }: AreaCode, area) => {
    for (const wording of calledBy) add(area, true, '', wording)
    for (const { id, wordings } of subtopics) for (const wording of wordings) add(area, false, id, wording)
  })
  return index
}
