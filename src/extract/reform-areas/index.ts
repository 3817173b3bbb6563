import { REFORM_AREAS, type DocumentFields, type DocumentRecord, type Range, type ReformArea, type SegmentedDocument } from '../../model/index.ts'
import { readingsOf } from '../run.ts'
import { boxOf, toSpan } from '../span.ts'
import { clausesOf, type Clause } from './clauses.ts'
import { findTopics, type AreaWords } from './topics.ts'

export { clausesOf, type Clause, type Setting } from './clauses.ts'
export { CODEBOOK, type AreaCode, type Subtopic } from './codebook/index.ts'

export type ReformAreaAnswer = DocumentRecord['reformAreas'][number]

/** Who found it, for the record. */
export const REFORM_AREAS_READER = { name: 'reform-areas', version: 9 } as const

/** A list of this many areas by their names says less of each than a clause of its own. */
const PASSING_LIST = 4
/** A clause shorter than this is hardly more than a name: "cải cách thể chế; cải cách thủ tục hành chính; …" is a list, too. */
const NAME_LENGTH = 110
/** A clause longer than this is quoted by its decisive words alone. */
const QUOTE_LENGTH = 180
/** More places than these make no answer surer. */
const MOST_EVIDENCE = 20

/** One place that speaks for an area. */
interface Evidence extends Range {
  readonly area: ReformArea
  readonly subtopic: string | null
  readonly strength: 'task' | 'mention'
  /** In a part that says what is to be done or made known. */
  readonly isContent: boolean
}

/**
 * Which of the six areas of Resolution 76/NQ-CP a plan covers: by rules over its clauses, from the codebook.
 *
 * @returns One answer for each area of which the plan speaks: `covered` where it is something to be done or made known,
 *   `unclear` where it is only named in passing (purposes, reports of the past). Areas of which it is silent are left out.
 */
export function readReformAreas(document: SegmentedDocument, fields: DocumentFields): ReformAreaAnswer[] {
  const clauses = [...clausesOf(document, fields, readingsOf(document))].map((clause) => ({ clause, found: findTopics(clause.lower, clause.plain.words, clause.start) }))
  const names = new Map<number, number>()
  for (const { clause: { passage, text }, found } of clauses) if (text.length < NAME_LENGTH) names.set(passage, (names.get(passage) ?? 0) + found.filter(({ name }) => name).length)
  const evidence = clauses.flatMap(({ clause, found }) => judgeClause(clause, found, clause.text.length < NAME_LENGTH && (names.get(clause.passage) ?? 0) >= PASSING_LIST))
  return REFORM_AREAS.flatMap((area) => {
    const own = evidence.filter((one) => one.area === area)
    return own.length === 0 ? [] : [toAnswer(area, own, document)]
  })
}

function toAnswer(area: ReformArea, all: readonly Evidence[], document: SegmentedDocument): ReformAreaAnswer {
  const content = all.filter(({ isContent }) => isContent)
  const tasks = all.filter(({ strength }) => strength === 'task')
  const best = [...tasks, ...content.filter(({ strength }) => strength === 'mention'), ...all.filter(({ isContent }) => !isContent)].slice(0, MOST_EVIDENCE)
  return {
    area,
    answer: content.length > 0 ? 'covered' : 'unclear',
    strength: tasks.length > 0 ? 'task' : 'mention',
    subtopics: [...new Set(best.flatMap(({ subtopic }) => subtopic ?? []))],
    evidence: best.sort((a, b) => a.start - b.start).map((one) => {
      const { raw, span } = toSpan(document, one)
      return { ...span, raw, box: boxOf(document, one), strength: one.strength, subtopic: one.subtopic }
    }),
    confidence: tasks.length >= 2 ? 0.95 : tasks.length === 1 ? 0.85 : content.length > 0 ? 0.7 : 0.5,
    extractor: REFORM_AREAS_READER.name,
  }
}

/** The areas of which a clause speaks, at most one place for each. */
function judgeClause(clause: Clause, found: readonly AreaWords[], isInList: boolean): Evidence[] {
  const isList = isInList || found.filter(({ name }) => name !== null).length >= PASSING_LIST
  const isContent = clause.setting === 'content' || (clause.setting === 'known' && !isList)
  const strength = clause.setting === 'content' && !isList ? 'task' : 'mention'
  return found.map(({ area, name, topic }) => {
    const subtopic = topic?.subtopic ?? null
    return { area, subtopic, isContent, strength, ...clause.range(...quote(clause.text, (topic ?? name) as Range, isList)) }
  })
}

/** The whole clause where it is short, else the words that decided. */
function quote(text: string, { start, end }: Range, isList: boolean): [number, number] {
  const head = /^[\s\-+*•–]*(?:\d{1,2}[.)]|[a-zđ][.)])?\s*/i.exec(text)?.[0].length ?? 0
  const tail = text.trimEnd().length
  return isList || tail - head > QUOTE_LENGTH || head > start ? [start, end] : [head, tail]
}
