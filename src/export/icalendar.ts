import ical from 'ical-generator'
import type { CalendarEntry, CorpusVersions } from '../query/index.ts'

/**
 * An iCalendar of days on which something is due, one all-day event each. The same entries give the same bytes: an
 * event's stamp is its own day, not the clock's.
 */
export function toIcs(entries: readonly CalendarEntry[], versions: CorpusVersions): string {
  const calendar = ical({ name: 'Kế hoạch: thời hạn', prodId: { company: 'kehoach', product: 'kehoach', language: 'VI' } })
  calendar.x('X-KEHOACH-VERSIONS', JSON.stringify(versions))
  for (const entry of entries) {
    if (entry.due === null) continue
    calendar.createEvent({
      id: `${entry.document}-${entry.seq}-${entry.due}@kehoach`,
      start: new Date(`${entry.due}T00:00:00Z`), stamp: new Date(`${entry.due}T00:00:00Z`), allDay: true, timezone: null,
      summary: entry.task ?? entry.raw,
      description: toDescription(entry),
      location: [entry.locality.commune, entry.locality.district, entry.locality.province].filter(Boolean).join(', ') || null,
    })
  }
  return calendar.toString()
}

function toDescription({ raw, code, title, units, span, document, anchorInferred }: CalendarEntry): string {
  return [
    `"${raw}"${anchorInferred ? ' (năm suy ra từ kế hoạch)' : ''}`,
    [code, title].filter(Boolean).join(' – '),
    units.length > 0 ? `Đơn vị: ${units.join('; ')}` : '',
    `Văn bản ${document}, trang ${span.page}`,
  ].filter((line) => line !== '').join('\n')
}
