import { UsageError, type Sentence } from '../../model/index.ts'
import type { Calendar, CalendarEntry } from '../../query/index.ts'
import { CORPUS_OPTION, textOption, type Command, type Options } from '../command.ts'
import { formatOptions, giveAnswer, readFormat } from '../give-answer.ts'
import { withCorpus } from '../read-corpus.ts'
import { PLACE_OPTIONS } from '../read-filters.ts'
import { readPlacesIn } from '../read-places.ts'
import { shorten, toTable, type Shell } from '../shell.ts'

const HEAD = { vi: ['hạn', 'giá trị', 'việc', 'đơn vị', 'địa phương', 'văn bản'], en: ['due', 'value', 'task', 'units', 'locality', 'document'] }
const SAID = {
  total: { vi: '{dated} lượt đến hạn · {undated} việc không có ngày (thường xuyên, khi có việc)', en: '{dated} due days · {undated} tasks without a day (continuous, on an event)' },
  date: { vi: '"{date}" không phải ngày ISO như 2025-10-01 hay 2025-10', en: '"{date}" is no ISO date such as 2025-10-01 or 2025-10' },
  count: { vi: 'lượt', en: 'due days' }, none: { vi: '(không ghi đơn vị)', en: '(no unit named)' },
} as const satisfies Record<string, Sentence>

export const calendar: Command = {
  name: 'calendar',
  about: { vi: 'thời hạn theo ngày, đơn vị, địa phương', en: 'deadlines by date, unit and locality' },
  when: { vi: '--by month, unit, locality: đếm; --ics in lịch iCalendar để mở bằng chương trình lịch.', en: '--by month, unit or locality counts; --ics prints an iCalendar for any calendar program.' },
  options: [
    CORPUS_OPTION, ...PLACE_OPTIONS,
    { flags: '--from <date>', about: { vi: 'từ ngày (ISO)', en: 'first day (ISO)' } },
    { flags: '--to <date>', about: { vi: 'đến ngày (ISO)', en: 'last day (ISO)' } },
    { flags: '--unit <name>', about: { vi: 'đơn vị có tên chứa chữ này', en: "part of a unit's name" } },
    { flags: '--by <what>', about: { vi: 'đếm theo tháng, đơn vị, địa phương', en: 'count by month, unit or locality' }, choices: ['month', 'unit', 'locality'] },
    { flags: '--ics', about: { vi: 'in dạng iCalendar', en: 'print as iCalendar' } },
    ...formatOptions(['table', 'csv', 'json', 'ics']),
  ],
  examples: ['kehoach calendar --from 2025-10-01 --to 2025-12-31', 'kehoach calendar --by unit --year 2025', 'kehoach calendar --unit "Phòng Nội vụ" --ics > thoi-han.ics', 'kehoach calendar --format csv --out thoi-han.csv'],
  run: (_args, options, shell) =>
    withCorpus(options, async (corpus) => {
      const { calendar: read } = await import('../../query/index.ts')
      const { toCalendarTable, toCountTable, toIcs } = await import('../../export/index.ts')
      const [from, to, unit] = [readDate(options, 'from', shell), readDate(options, 'to', shell), textOption(options, 'unit')]
      const found = read(corpus, { ...(await readPlacesIn(corpus, options, shell)), ...(from !== undefined && { from }), ...(to !== undefined && { to }), ...(unit !== undefined && { unit }) })
      const by = textOption(options, 'by') as 'month' | undefined
      const counts = by === undefined ? null : countBy(found, by, shell)
      await giveAnswer(corpus, {
        json: counts ?? found, print: () => print(found, counts, by, shell), table: () => (counts === null ? toCalendarTable(found) : toCountTable(by as string, counts)),
        forms: { ics: (versions) => toIcs(found.entries, versions) },
      }, readFormat(options, shell, options['ics'] === true ? 'ics' : 'table'), options, shell)
      return 0
    }),
}

function readDate(options: Options, name: string, shell: Shell): string | undefined {
  const date = textOption(options, name)
  if (date !== undefined && !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date)) throw new UsageError('usage', { file: `--${name}`, reason: shell.say(SAID.date, { date }) })
  return date
}

const placeOf = ({ locality: { commune, district, province } }: CalendarEntry): string => [commune, district, province].filter(Boolean).join(', ')

function countBy({ entries }: Calendar, by: 'month' | 'unit' | 'locality', shell: Shell): Record<string, string | number>[] {
  const keysOf = (entry: CalendarEntry): readonly string[] => {
    if (by === 'month') return [(entry.due as string).slice(0, 7)]
    return by === 'locality' ? [placeOf(entry) || '–'] : entry.units.length > 0 ? entry.units : [shell.say(SAID.none)]
  }
  const counts = new Map<string, number>()
  for (const key of entries.flatMap(keysOf)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => (by === 'month' ? 0 : n - m) || (a < b ? -1 : 1)).map(([key, count]) => ({ [by]: key, count }))
}

function print(found: Calendar, counts: readonly Readonly<Record<string, string | number>>[] | null, by: string | undefined, shell: Shell): void {
  if (counts !== null) shell.print(toTable([[String(by), shell.say(SAID.count)], ...counts.map((one) => Object.values(one).map(String))], shell))
  else shell.print(toTable([HEAD[shell.language], ...[...found.entries, ...found.undated].map((one) => [
    one.due ?? '–', one.value ?? '–', shorten(one.task ?? one.raw, 50), shorten(one.units.join(', ') || null, 30), shorten(placeOf(one), 30), one.document,
  ])], shell))
  shell.print(shell.say(SAID.total, { dated: found.entries.length, undated: found.undated.length }))
}
