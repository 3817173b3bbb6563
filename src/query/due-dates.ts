/** A day by which something is due, with the day from which it runs; both ISO 8601 days. */
export interface Due {
  readonly from: string
  readonly due: string
  /** The value repeats: this is one of its days in the plan's years. */
  readonly isRepeated: boolean
}

/** Periods whose days are listed one by one; shorter ones (days, weeks) would drown a calendar. */
const MONTHS_OF_PERIOD: Readonly<Record<string, number>> = { P1M: 1, P3M: 3, P6M: 6, P1Y: 12 }

/**
 * The days that a deadline's value falls on: `2024-Q1` is due on 31 March, `R/P3M` at the end of each quarter of the plan's years,
 * `R/P1Y;by=--11-15` on 15 November, `2026-04+2026-08` twice.
 *
 * @param value EDTF as the record has it.
 * @param years The plan's years, for what repeats.
 * @returns Empty for what has no day: continuous tasks, events, daily and weekly work, values that cannot be read.
 */
export function readDueDates(value: string, years: readonly number[]): Due[] {
  return value.split('+').flatMap((part) => (part.startsWith('R') ? repeated(part, years) : single(part)))
}

function single(value: string): Due[] {
  const [first = '', last = first] = value.split('/')
  const start = toRange(first)
  const end = last === '..' ? start : toRange(last)
  if (!start || !end || end.due < start.from) return []
  return [{ from: start.from, due: end.due, isRepeated: false }]
}

/** First and last day of a point in time. Null where it is none. */
function toRange(value: string): { from: string; due: string } | null {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value)
  if (quarter) return months(Number(quarter[1]), Number(quarter[2]) * 3 - 2, 3)
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T[\d:]+)?$/.exec(value) ?? []
  if (year === undefined) return null
  if (month === undefined) return months(Number(year), 1, 12)
  if (Number(month) < 1 || Number(month) > 12) return null
  if (day === undefined) return months(Number(year), Number(month), 1)
  return isDay(`${year}-${month}-${day}`) ? { from: `${year}-${month}-${day}`, due: `${year}-${month}-${day}` } : null
}

function months(year: number, first: number, count: number): { from: string; due: string } {
  const last = first + count - 1
  return { from: toDay(year, first, 1), due: toDay(year, last, daysOf(year, last)) }
}

function repeated(value: string, years: readonly number[]): Due[] {
  const [, period = '', by] = /^R\/(P\w+)(?:;by=(.+))?$/.exec(value) ?? []
  const step = MONTHS_OF_PERIOD[period]
  if (step === undefined) return []
  return years.flatMap((year) =>
    Array.from({ length: 12 / step }, (_, i) => months(year, i * step + 1, step)).flatMap(({ from, due }) => {
      const day = by === undefined ? due : dayBy(by, due)
      return day === null ? [] : [{ from, due: day, isRepeated: true }]
    }))
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

/** `---15` is the 15th of the period's last month, `--11-15` a day of the year, `last-SA` the month's last Saturday. Null for what is none of them. */
function dayBy(by: string, due: string): string | null {
  const ofMonth = /^---(\d{2})$/.exec(by)
  const ofYear = /^--(\d{2}-\d{2})$/.exec(by)
  const weekday = WEEKDAYS.indexOf(/^last-(\w{2})$/.exec(by)?.[1] ?? '')
  if (weekday >= 0) {
    const last = new Date(due)
    last.setUTCDate(last.getUTCDate() - ((last.getUTCDay() - weekday + 7) % 7))
    return last.toISOString().slice(0, 10)
  }
  const day = ofMonth ? `${due.slice(0, 8)}${ofMonth[1]}` : ofYear ? `${due.slice(0, 5)}${ofYear[1]}` : ''
  return isDay(day) ? day : null
}

const toDay = (year: number, month: number, day: number): string => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
const daysOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
const isDay = (day: string): boolean => !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().slice(0, 10) === day
