import { anyCase, toPattern } from '../../text/index.ts'
import type { Range } from '../../model/index.ts'
import { defineExtractor, type ExtractContext, type Found, type Reading } from '../extractor.ts'
import { plainOf, type PlainText } from '../plain-text.ts'
import { headsOver } from '../table-heads.ts'
import { isTelling, titlesOver } from '../telling.ts'
import type { Anchor, Candidate } from './candidate.ts'
import { isDeadline } from './context.ts'
import { DATES } from './dates.ts'
import { EVENTS } from './events.ts'
import { MONTHS_AND_YEARS } from './months.ts'
import { RECURRING } from './recurring.ts'
import { ANY, bitsOf, findByRules, type Rule, signsOf } from './rules.ts'
import { partOf } from './times.ts'

/** The task's words that stand beside a deadline are cut at this length. */
const TASK_LENGTH = 240

/** Thời hạn: when, by when or how often the plan's own tasks are done. */
export const deadlines = defineExtractor({
  name: 'deadlines',
  version: 14,
  fact: 'deadlines',
  reads: { zones: ['body', 'closing', 'appendix'] },
  *find(reading, context) {
    if (reading.cell?.isHeading || reading.cell?.role === 'ordinal') return
    const plain = plainOf(reading)
    const anchor = anchorOf(context)
    const word = unitOverNumbers(reading, context)
    const candidates = findCandidates(plain, word, anchor).map((one) => ({ ...one, start: Math.max(0, one.start - word.length), end: one.end - word.length }))
    if (candidates.length === 0) return
    const isTold = reading.cell === null && isTelling(reading, context)
    const cited = citedIn(reading, context)
    const part = reading.form === 'heading' || reading.cell !== null ? null : partOf(titlesOver(reading.sectionNode, (id) => context.document.sections.find((section) => section.id === id) ?? null))
    const times = { anchor, issuedOn: context.fields.issuedOn, part, isOfSeveral: context.fields.planYears.length > 1 }
    const found = candidates.filter((one) => !(isTold && one.bound !== 'by' && one.bound !== 'before') && (!isTitle(reading) || isWhole(one, plain.text) || one.times !== undefined || one.value?.includes(';by=') || one.bound === 'by' || one.bound === 'before') && isDeadline(one, plain.text, reading, cited, plain.range(one.start, one.end), times))
    for (const one of found) yield toFound(one, plain.range(one.start, one.end), plain.text, reading, context)
  },
})

/** "3, 6, 9" under "Tháng": the column's head says what the numbers count; "" elsewhere. */
function unitOverNumbers({ text, cell }: Reading, context: ExtractContext): string {
  if (cell === null || !/^\s*(?:\d{1,2}|[IV]{1,3})(?:(?: ?[,;-] ?| và )(?:\d{1,2}|[IV]{1,3}))*\s*$/.test(text)) return ''
  return WORD_OVER_NUMBERS.exec(headsOver(cell, context))?.groups?.['word']?.toLowerCase().concat(' ') ?? ''
}
const WORD_OVER_NUMBERS = anyCase`^\s*(?<word>tháng|quý)(?!\p{L})[^,/\d]*$`

/** Years and quarters of a title name the part, not a task; only what binds expressly counts there. */
function isTitle({ form, sectionNode, text }: Reading): boolean {
  return form === 'heading' && sectionNode?.type === 'heading' && !(text.length > SENTENCE_LENGTH && /: /.test(text))
}
/** A heading as long as this with a colon is a task that has its units and times below it. */
const SENTENCE_LENGTH = 80

/** A part named by its time alone is the plan's calendar: "3. Quý IV/2024". */
function isWhole({ start, end, type }: Candidate, text: string): boolean {
  return type !== 'year' && /^(?:[\divxa-zđ]{1,4}[.)/:-]+ ?|[-+*•] ?)*$/i.test(text.slice(0, start)) && /^[ .:]*$/.test(text.slice(end))
}

/** How words of time are misprinted; letter for letter, so that places stay. */
const MISPRINTS: Readonly<Record<string, string>> = {
  'qúy': 'quý', 'qúi': 'quí', 'truớc': 'trước', 'trưóc': 'trước', 'trươc': 'trước', 'chậm nhât': 'chậm nhất', 'châm nhất': 'chậm nhất', 'đinh kỳ': 'định kỳ', 'đinh ky': 'định kỳ', 'định ky': 'định kỳ',
}
const ANY_MISPRINT = toPattern(Object.keys(MISPRINTS).join('|'), 'g')
/** Words and parts of words that only a misprint has. */
const A_MISPRINT = bitsOf('qúy|qúi|qúyi|qúyii|qúyiii|qúyiv|truớc|trưóc|trươc|nhât|châm|đinh|ky')
const RULES: readonly Rule[] = [...RECURRING, ...DATES, ...MONTHS_AND_YEARS, ...EVENTS]

/** All times in a text, the longer of two that overlap. @param before A word that the column's head puts before it, or "". */
export function findCandidates({ lower, words }: PlainText, before: string, anchor: Anchor): Candidate[] {
  const told = signsOf(words)
  const isMisprinted = (told & A_MISPRINT) !== 0
  const text = before + (isMisprinted ? lower.replace(ANY_MISPRINT, (word) => MISPRINTS[word] ?? word) : lower)
  const all = findByRules(RULES, text, isMisprinted || before !== '' ? ANY : told, anchor)
  const longest = all.sort((a, b) => b.end - b.start - (a.end - a.start))
  const kept: Candidate[] = []
  for (const one of longest) if (!kept.some(({ start, end }) => one.start < end && one.end > start)) kept.push(one)
  const sorted = joinTimes(kept.sort((a, b) => a.start - b.start), text)
  return sorted.filter((one, i) => !isToldBy(one, sorted[i - 1], sorted[i + 1], text))
}

/** "Tháng 4/2024 và tháng 10/2024" is one time, as "tháng 4 và tháng 10" is; so is what lasts "từ ngày 01/3 đến hết tháng 5". */
function joinTimes(sorted: readonly Candidate[], text: string): Candidate[] {
  const joined: Candidate[] = []
  for (const one of sorted) {
    const last = joined.at(-1)
    const isNext = last !== undefined && (one.type === 'month' || one.type === 'quarter') && last.type === one.type && one.bound === 'on' && !one.isInferred && !last.isInferred
    if (isNext && /^(?:,| và|;|, và) ?$/.test(text.slice(last.end, one.start))) joined[joined.length - 1] = { ...last, end: one.end, value: `${last.value}+${one.value}` }
    else if (last?.value?.endsWith('/..') && (one.bound === 'until' || text.startsWith('kết thúc', one.start)) && (one.type === 'date' || one.type === 'month' || one.type === 'quarter') && /^,? ?$/.test(text.slice(last.end, one.start))) {
      joined[joined.length - 1] = { ...last, end: one.end, type: 'period', bound: 'on', value: `${last.value.slice(0, -2)}${one.value}`, isInferred: (last.isInferred ?? false) || (one.isInferred ?? false) }
    } else joined.push(one)
  }
  return joined
}

/** What the time beside it says already: "định kỳ" before its list, "trong năm" after a round, "theo kế hoạch" after "thường xuyên". */
function isToldBy(one: Candidate, before: Candidate | undefined, after: Candidate | undefined, text: string): boolean {
  if (one.value === 'R' && after?.type === 'recurring') return !/[.;]/.test(text.slice(one.end, after.start)) && after.start - one.end < 30
  const isClose = before !== undefined && /^,? ?(?:và )?$/.test(text.slice(before.end, one.start))
  if (!isClose) return false
  return one.type === 'year' ? before.type === 'recurring' : one.type === 'event' && one.value === null && before.type === 'continuous'
}

/** The plan's one year; of a plan for several years the one that it was issued in, for what is still to come in it. */
function anchorOf({ fields }: ExtractContext): Anchor {
  const [year, ...others] = fields.planYears
  const issued = fields.issuedOn === null ? null : Number(fields.issuedOn.slice(0, 4))
  if (year === undefined || others.length === 0) return year ?? issued
  return issued !== null && fields.planYears.includes(issued) ? issued : null
}

/** The cited documents in this passage, by their places in it. */
function citedIn(reading: Reading, { earlier }: ExtractContext): Range[] {
  return earlier
    .filter(({ name, start, end }) => name === 'references' && start < reading.end && end > reading.start)
    .map(({ start, end }) => ({ start: start - reading.start, end: end - reading.start }))
}

function toFound(one: Candidate, at: Range, text: string, reading: Reading, context: ExtractContext): Found<'deadlines'> {
  return {
    // A year by itself dates; from a year on is a stretch of time.
    at, type: one.type === 'year' && one.bound === 'from' ? 'period' : one.type, value: one.value, bound: one.bound, times: one.times ?? null, workingDays: one.workingDays ?? false,
    anchorInferred: one.isInferred ?? false, task: taskOf(one, text, reading, context), units: unitsOf(reading, context),
    confidence: (one.isInferred ? 0.8 : 0.92) - (one.needs === 'cue' && reading.cell === null ? 0.07 : 0),
  }
}

/** What is to be done: in a table the row's content, elsewhere the sentence. */
function taskOf({ start, end }: Candidate, text: string, { cell }: Reading, { document }: ExtractContext): string | null {
  if (cell) {
    const row = document.tables[cell.table]?.rows[cell.row] ?? []
    const content = row.map((index) => (index === null ? undefined : document.passages[index])).find((passage) => passage?.cell?.role === 'content')
    return content ? shorten(content.text) : null
  }
  const from = Math.max(0, ...['. ', '; '].map((stop) => text.lastIndexOf(stop, start) + 1))
  const stops = ['. ', '; '].map((stop) => text.indexOf(stop, end)).filter((at) => at >= 0)
  return shorten(text.slice(from, Math.min(text.length, ...stops)))
}

function shorten(text: string): string | null {
  const flat = text.replace(/\s+/g, ' ').replace(/^[-+*•\s]+/, '').trim()
  return flat === '' ? null : flat.length > TASK_LENGTH ? `${flat.slice(0, TASK_LENGTH - 1)}…` : flat
}

/** Who is to do it: the units named in the same passage or in the same row of a table. */
function unitsOf(reading: Reading, { document, earlier }: ExtractContext): string[] {
  const row = reading.cell ? (document.tables[reading.cell.table]?.rows[reading.cell.row] ?? []) : [reading.index]
  const names = earlier.filter(({ name, passage }) => name === 'units' && row.includes(passage)).map(({ values }) => (values as { name: string }).name)
  return [...new Set(names)]
}
