import { CORPUS_OPTION, textOption, type Command } from '../command.ts'
import { withCorpus } from '../read-corpus.ts'
import { PLACE_OPTIONS } from '../read-filters.ts'
import { readPlacesIn } from '../read-places.ts'
import { shorten, toTable } from '../shell.ts'

const HEAD = { vi: ['hạn', 'giá trị', 'việc', 'đơn vị', 'địa phương', 'văn bản'], en: ['due', 'value', 'task', 'units', 'locality', 'document'] }

export const calendar: Command = {
  name: 'calendar',
  about: { vi: 'thời hạn theo ngày, đơn vị, địa phương', en: 'deadlines by date, unit and locality' },
  when: { vi: '--ics in lịch iCalendar để mở bằng chương trình lịch.', en: '--ics prints an iCalendar for any calendar program.' },
  options: [
    CORPUS_OPTION, ...PLACE_OPTIONS,
    { flags: '--from <date>', about: { vi: 'từ ngày (ISO)', en: 'first day (ISO)' } },
    { flags: '--to <date>', about: { vi: 'đến ngày (ISO)', en: 'last day (ISO)' } },
    { flags: '--unit <name>', about: { vi: 'đơn vị có tên chứa chữ này', en: "part of a unit's name" } },
    { flags: '--ics', about: { vi: 'in dạng iCalendar', en: 'print as iCalendar' } },
  ],
  examples: ['kehoach calendar --from 2025-10-01 --to 2025-12-31', 'kehoach calendar --unit "Phòng Nội vụ" --ics > thoi-han.ics'],
  run: (_args, options, shell) =>
    withCorpus(options, async (corpus) => {
      const { calendar: read } = await import('../../query/index.ts')
      const [from, to, unit] = ['from', 'to', 'unit'].map((name) => textOption(options, name))
      const found = read(corpus, { ...(await readPlacesIn(corpus, options, shell)), ...(from !== undefined && { from }), ...(to !== undefined && { to }), ...(unit !== undefined && { unit }) })
      if (options['ics'] === true) {
        const { toIcs } = await import('../../export/index.ts')
        process.stdout.write(toIcs(found.entries))
      } else if (shell.isJson) shell.printJson(found)
      else shell.print(toTable([HEAD[shell.language], ...[...found.entries, ...found.undated].map((one) => [
        one.due ?? '–', one.value ?? '–', shorten(one.task, 50), shorten(one.units.join(', ') || null, 30),
        shorten([one.locality.commune, one.locality.district, one.locality.province].filter(Boolean).join(', '), 30), one.document,
      ])], shell))
      return 0
    }),
}
