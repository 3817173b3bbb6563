import type { DocumentRecord, Sentence } from '../model/index.ts'
import { shorten, toTable, type Shell } from './shell.ts'

const SAID: Readonly<Record<'pages' | 'sections' | 'references' | 'units' | 'deadlines' | 'targets' | 'areas' | 'warnings' | 'read', Sentence>> = {
  pages: { vi: '{count} trang ({sources}), mức {grade} {confidence}, {repairs} chỗ sửa', en: '{count} pages ({sources}), {grade} {confidence}, {repairs} repairs' },
  read: { vi: 'Trang {page}: {source}, vì {reason}', en: 'Page {page}: {source}, because {reason}' },
  sections: { vi: 'Đề mục', en: 'Sections' },
  references: { vi: 'Văn bản viện dẫn', en: 'References' },
  units: { vi: 'Đơn vị', en: 'Units' },
  deadlines: { vi: 'Thời hạn', en: 'Deadlines' },
  targets: { vi: 'Chỉ tiêu', en: 'Targets' },
  areas: { vi: 'Lĩnh vực cải cách', en: 'Reform areas' },
  warnings: { vi: 'Lưu ý', en: 'Warnings' },
}

/** A document's record for people: who, what, when, then the facts, each with its page. */
export function printRecord(record: DocumentRecord, shell: Shell): void {
  const { colour, print, say } = shell
  const { document, quality, source } = record
  print(colour.bold(`${document.code ?? '–'}  ${shorten(document.title, 100)}`))
  const place = document.locality
  print([document.issuer, document.placeOfIssue, document.issuedOn, document.planYears.join(', ')].filter(Boolean).join(' · '))
  if (place) print([place.commune, place.district, place.province].filter(Boolean).join(', ') + (place.today ? ` → ${[place.today.commune, place.today.province].filter(Boolean).join(', ')}` : ''))
  print(`${source.path}  ${source.sha256.slice(0, 16)}`)
  print(say(SAID.pages, { count: source.pageCount, sources: [...new Set(quality.textSource)].join(', '), grade: quality.grade, confidence: quality.confidence.toFixed(2), repairs: quality.repairs }))
  for (const page of record.pages) print(colour.dim(say(SAID.read, { page: page.page, source: page.source, reason: page.reason })))
  printTable(SAID.sections, record.sections.map(({ label, title, kinds, level, span, raw }) => [`${'  '.repeat(level - 1)}${label ?? '·'} ${shorten(title ?? raw, 70)}`, kinds.join(', '), `${span.page}`]), shell)
  printTable(SAID.references, record.references.map((one) => [one.code ?? shorten(one.title ?? one.raw, 60), one.issuedOn ?? '–', shorten(one.issuer, 30), one.relation, `${one.span.page}`]), shell)
  printTable(SAID.units, record.units.map(({ name, role, task, span }) => [shorten(name, 40), role, shorten(task, 50), `${span.page}`]), shell)
  printTable(SAID.deadlines, record.deadlines.map(({ raw, value, bound, task, span }) => [shorten(raw, 40), value ?? '–', bound ?? '–', shorten(task, 50), `${span.page}`]), shell)
  printTable(SAID.targets, record.targets.map(({ raw, comparator, value, unit, subject, span }) => [shorten(raw, 30), `${comparator} ${value} ${unit}`, shorten(subject, 50), `${span.page}`]), shell)
  printTable(SAID.areas, record.reformAreas.map(({ area, answer, strength, evidence }) => [area, answer, strength, shorten(evidence[0]?.raw, 60)]), shell)
  if (quality.warnings.length > 0) {
    print(colour.bold(say(SAID.warnings)))
    for (const { message } of quality.warnings) print(`  ${colour.yellow('!')} ${message}`)
  }
}

function printTable(title: Sentence, rows: readonly (readonly string[])[], shell: Shell): void {
  if (rows.length === 0) return
  shell.print(toTable([[`${shell.say(title)} (${rows.length})`], ...rows], shell))
}
