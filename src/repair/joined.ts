import type { Engine } from './engine.ts'
import type { Unit } from './units.ts'
import { POOR, toReading } from './ways.ts'

/** Readings shorter than this are left to the search, which tries two words by itself. */
const LEAST_READ = 5
const LONGEST_RUN = 40
/** Letters of one word of those run together. */
const SHORTEST_PIECE = 2
const LONGEST_PIECE = 7
/** Words tried for each piece. */
const TRIED = 10
/** What a lost space costs, and what the language must at least say of a word on average for the parting to be believed. */
const JOIN_COST = -2.5
const BELIEVED = -11
/** By how much several words must be likelier than the one that the whole may be. */
const MARGIN = 2
const CACHE_SIZE = 10_000

/** Words up to a place: the last one, where it begins, and those before it. */
interface Parting { readonly score: number; readonly id: number; readonly from: number; readonly words: number; readonly before: Parting | null }

/** Takes readings of several words run together (`TOCHUCTHUCHIEN`) apart, each piece a unit of its own that lacks the space behind it. */
export function partJoined(engine: Engine, sentence: readonly Unit[]): readonly Unit[] {
  if (!sentence.some((unit) => isPartable(engine, unit))) return sentence
  return sentence.flatMap((unit) => {
    const cuts = isPartable(engine, unit) ? cutsOf(engine, toReading(unit.text)) : null
    if (!cuts) return [unit]
    const bounds = [0, ...cuts, unit.text.length]
    return bounds.slice(1).map((end, i): Unit => {
      const isLast = end === unit.text.length
      const start = bounds[i] as number
      return {
        start: unit.start + start, end: unit.start + end, text: unit.text.slice(start, end), classId: null,
        writing: i === 0 || unit.writing === 'capitals' ? unit.writing : 'small', touchesNext: isLast && unit.touchesNext, lacksSpace: isLast ? unit.lacksSpace === true : true,
      }
    })
  })
}

function isPartable({ misread }: Engine, { classId, text }: Unit): boolean {
  if (classId !== null || text.length < LEAST_READ || text.length > LONGEST_RUN || /\d\d/.test(text)) return false // a number stays whole
  const read = toReading(text)
  return read.length === text.length && (misread.candidates(read).scores[0] ?? -Infinity) < POOR
}

function cutsOf(engine: Engine, read: string): readonly number[] | null {
  const known = engine.cuts.get(read)
  if (known !== undefined) return known
  if (engine.cuts.size > CACHE_SIZE) engine.cuts.clear()
  const found = findCuts(engine, read)
  engine.cuts.set(read, found)
  return found
}

/** Where the words of a reading end, but for the last; `null` where no row of words explains it. */
function findCuts(engine: Engine, read: string): number[] | null {
  const { misread, model, localNode } = engine
  const best: Parting[][] = Array.from({ length: read.length + 1 }, () => [])
  best[0] = [{ score: 0, id: 0, from: 0, words: 0, before: null }]
  for (let at = 0; at < read.length; at++) {
    for (const before of best[at] as Parting[]) {
      model.begin(localNode, before.id)
      for (let size = SHORTEST_PIECE; size <= LONGEST_PIECE && at + size <= read.length; size++) {
        const { ids, scores } = misread.nearCandidates(read.slice(at, at + size))
        for (let i = 0; i < ids.length && i < TRIED; i++) {
          const id = ids[i] as number
          if (!engine.isSyllable[id]) continue
          const sum = before.score + (scores[i] as number) + model.extend(localNode, id, localNode + 1) + JOIN_COST
          keep(best[at + size] as Parting[], { score: sum, id, from: at, words: before.words + 1, before })
        }
      }
    }
  }
  const [end] = best[read.length] as Parting[]
  if (!end || end.words < 2 || end.score / end.words < BELIEVED) return null
  const { ids: [whole], scores: [look = 0] } = misread.candidates(read)
  if (whole !== undefined && look + model.alone(whole) > end.score - MARGIN) return null
  const cuts: number[] = []
  for (let last: Parting | null = end; last && last.from > 0; last = last.before) cuts.push(last.from)
  return cuts.reverse()
}

/** The likeliest ways to a place, one for each last word, four at most. */
function keep(list: Parting[], found: Parting): void {
  const same = list.findIndex(({ id }) => id === found.id)
  if (same >= 0) {
    if ((list[same] as Parting).score >= found.score) return
    list.splice(same, 1)
  }
  const place = list.findIndex(({ score }) => score < found.score)
  list.splice(place < 0 ? list.length : place, 0, found)
  if (list.length > 4) list.pop()
}
