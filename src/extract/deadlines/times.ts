import { type Candidate, two } from './candidate.ts'
import { OUR_PART, TOLD_PART } from './cues.ts'

/** The plan's year and its day of issue, as far as they are known, and what the title of the part says of the times in it. */
export interface Times {
  readonly anchor: number | null
  readonly issuedOn: string | null
  /** `ours` under "Thời gian thực hiện", `told` under "Thời kỳ kiểm tra", which is the time that is looked into. */
  readonly part: 'ours' | 'told' | null
  /** The plan is for several years: a time without a year is of the year of issue, if it is still to come. */
  readonly isOfSeveral: boolean
}

/** What the nearest title over a passage says of its times; a label that has become a run-in heading is such a title. */
export function partOf(titles: readonly string[]): Times['part'] {
  const title = titles.find((one) => one !== '') ?? ''
  return TOLD_PART.test(title) ? 'told' : OUR_PART.test(title) ? 'ours' : null
}

/** A time before the plan's own year has gone; the last months of the year before are when the next one's plan is made. */
export function isOver({ value, type, isInferred }: Candidate, { anchor, issuedOn }: Times): boolean {
  const last = /(\d{4})(?:-(\d{2}))?[^/+]*$/.exec(type === 'event' || type === 'recurring' || isInferred ? '' : (value ?? ''))
  if (!last || anchor === null || value?.endsWith('..')) return false
  const [year, month] = [Number(last[1]), Number(last[2] ?? 0)]
  return year < Math.min(anchor, issuedOn === null ? anchor : Number(issuedOn.slice(0, 4))) && !(issuedOn === null && year === anchor - 1 && month >= 11)
}

/** A day, month or quarter that had ended when the plan was issued. */
export function isGone({ value, isInferred }: Candidate, { issuedOn }: Times): boolean {
  if (issuedOn === null || isInferred || value === null) return false
  const quarter = /^(\d{4})-Q(\d)$/.exec(value)
  const end = quarter ? `${quarter[1]}-${two(Number(quarter[2]) * 3)}-31` : /^\d{4}-\d{2}$/.test(value) ? `${value}-31` : /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null
  return end !== null && end < issuedOn
}

/** One day, month or quarter that had not ended when the plan was issued. */
export function isStillToCome(candidate: Candidate, times: Times): boolean {
  return /^\d{4}-(?:\d{2}(?:-\d{2})?|Q\d)(?:\/\.\.)?$/.test(candidate.value ?? '') && !isGone({ ...candidate, isInferred: false }, times)
}

/** From a founding to its anniversary: no plan's time is so long. */
export function isAge({ value, type }: Candidate): boolean {
  const [from = 0, to = 0] = type === 'period' ? (value ?? '').split('/').map((part) => Number(part.slice(0, 4))) : []
  return to - from > 15
}
