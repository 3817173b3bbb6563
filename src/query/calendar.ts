import type { Level, Span } from '../model/index.ts'
import type { Corpus } from '../store/index.ts'
import { stripMarks } from '../text/index.ts'
import { readDueDates } from './due-dates.ts'

export interface CalendarQuery {
  /** ISO 8601, first and last day on which something is due. */
  readonly from?: string
  readonly to?: string
  readonly province?: string
  readonly district?: string
  readonly commune?: string
  readonly level?: Level
  readonly year?: number
  /** Part of a unit's name, with or without marks. */
  readonly unit?: string
  readonly document?: string
}

export interface CalendarEntry {
  readonly document: string
  /** Number of the deadline in its document, from 0. */
  readonly seq: number
  /** ISO days: when it begins, where the plan gives a stretch, and when it is due. Null where the deadline has no day. */
  readonly from: string | null
  readonly due: string | null
  readonly value: string | null
  readonly type: string
  readonly bound: string | null
  readonly isRepeated: boolean
  readonly anchorInferred: boolean
  readonly raw: string
  readonly span: Span
  readonly task: string | null
  readonly units: readonly string[]
  readonly title: string | null
  readonly code: string | null
  readonly locality: { readonly commune: string | null; readonly district: string | null; readonly province: string | null }
}

export interface Calendar {
  /** By day. What repeats stands on each of its days. */
  readonly entries: readonly CalendarEntry[]
  /** Tasks without a day: continuous, daily, weekly, on an event. */
  readonly undated: readonly CalendarEntry[]
  readonly months: readonly { readonly month: string; readonly count: number }[]
}

interface Row extends Span {
  document: string; seq: number; value: string | null; type: string; bound: string | null; anchorInferred: number; raw: string; task: string | null; units: string
  title: string | null; code: string | null; commune: string | null; district: string | null; province: string | null; years: string
}

/** The deadlines of the corpus by date; only plans that still stand somewhere. */
export function calendar(corpus: Corpus, query: CalendarQuery = {}): Calendar {
  const rows = corpus.db
    .prepare(`SELECT t.document_id AS document, t.seq, t.value, t.type, t.bound, t.anchor_inferred AS anchorInferred, t.raw, t.task, t.units, t.page, t.start_offset AS "start", t.end_offset AS "end", t.line,
        p.title, p.code, p.commune, p.district, p.province, (SELECT json_group_array(year) FROM plan_years y WHERE y.document_id = p.id) AS years
      FROM plans p JOIN deadlines t ON t.document_id = p.id
      WHERE (@province IS NULL OR p.province = @province OR p.today_province = @province) AND (@district IS NULL OR p.district = @district)
        AND (@commune IS NULL OR p.commune = @commune OR p.today_commune = @commune) AND (@level IS NULL OR p.level = @level)
        AND (@year IS NULL OR EXISTS (SELECT 1 FROM plan_years y WHERE y.document_id = p.id AND y.year = @year)) AND (@document IS NULL OR p.id = @document)
      ORDER BY p.id, t.seq`)
    .all({ province: null, district: null, commune: null, level: null, year: null, document: null, ...query }) as Row[]
  const all = rows.filter((row) => hasUnit(row, query.unit)).flatMap(toEntries)
  const { from = '', to = '9999' } = query
  const entries = all
    .filter(({ due }) => due !== null && due >= from && due <= `${to}~`)
    .sort((a, b) => compare(a.due, b.due) || compare(a.document, b.document) || a.seq - b.seq)
  const months = new Map<string, number>()
  for (const { due } of entries) months.set((due as string).slice(0, 7), (months.get((due as string).slice(0, 7)) ?? 0) + 1)
  return { entries, undated: all.filter(({ due }) => due === null), months: [...months].map(([month, count]) => ({ month, count })) }
}

const compare = (a: string | null, b: string | null): number => ((a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0)

function hasUnit({ units }: Row, unit: string | undefined): boolean {
  if (unit === undefined) return true
  const key = (text: string): string => stripMarks(text).toLowerCase()
  return (JSON.parse(units) as string[]).some((one) => key(one).includes(key(unit)))
}

function toEntries(row: Row): CalendarEntry[] {
  const { page, start, end, line, commune, district, province, years, units, anchorInferred, ...rest } = row
  const entry = { ...rest, anchorInferred: anchorInferred === 1, span: { page, start, end, line }, units: JSON.parse(units) as string[], locality: { commune, district, province } }
  const days = row.value === null ? [] : readDueDates(row.value, JSON.parse(years) as number[])
  if (days.length === 0) return [{ ...entry, from: null, due: null, isRepeated: row.type === 'recurring' }]
  return days.map(({ from, due, isRepeated }) => ({ ...entry, from, due, isRepeated }))
}
