import { REFORM_AREAS, type ReformArea, type Sentence } from '../model/index.ts'
import { AREA_NAMES, CHANNEL_NAMES, SECTION_KIND_NAMES, type AreaRow, type Coverage, type CoverageChange, type CoverageGap, type DimensionRow, type Evidence, type LocalityName } from '../query/index.ts'
import { shorten, toTable, type Shell } from './shell.ts'

/** The areas as column heads. */
const AREAS: Readonly<Record<ReformArea, Sentence>> = {
  the_che: { vi: 'thể chế', en: 'institutions' },
  thu_tuc_hanh_chinh: { vi: 'thủ tục', en: 'procedures' },
  to_chuc_bo_may: { vi: 'bộ máy', en: 'apparatus' },
  che_do_cong_vu: { vi: 'công vụ', en: 'civil service' },
  tai_chinh_cong: { vi: 'tài chính công', en: 'public finance' },
  chinh_quyen_so: { vi: 'chính quyền số', en: 'e-government' },
}
const HEAD = { vi: ['địa phương', 'năm', 'số KH'], en: ['locality', 'year', 'plans'] }
const CHANGE_HEAD = { vi: ['địa phương', 'từ', 'đến', 'thêm', 'bớt'], en: ['locality', 'from', 'to', 'gained', 'lost'] }
const GAP_HEAD = { vi: ['địa phương', 'năm', 'khoảng cách', 'lĩnh vực chưa có', 'chủ đề chưa có'], en: ['locality', 'year', 'distance', 'areas lacking', 'sub-topics lacking'] }
const SAID = {
  legend: {
    vi: '●● là nhiệm vụ · ● có nhắc tới · ? không rõ · – không có · ✗ không đọc được · để trống: chưa có kế hoạch. %: phần địa phương có, trong số đọc được.  Dẫn chứng: kehoach coverage --evidence; cho từng văn bản: kehoach show VĂN_BẢN',
    en: '●● a task · ● mentioned · ? unclear · – absent · ✗ not readable · blank: no plan. %: share of the readable localities.  Evidence: kehoach coverage --evidence; for one document: kehoach show DOC',
  },
  year: { vi: 'cả năm: {count} nơi', en: 'whole year, places: {count}' },
  nothing: { vi: 'Không có kế hoạch nào ứng với câu hỏi. Xem kho có gì: kehoach list', en: 'No plan answers to this. See what is there: kehoach list' },
  elsewhere: { vi: '{count} kế hoạch nữa không thuộc cấp này (hoặc chưa rõ nơi) nên không có trong bảng: --by province, --by district', en: '{count} more plans are of no place of this level (or of an unknown one) and not in the table: --by province, --by district' },
  noChange: { vi: 'Không nơi nào có kế hoạch của hai năm để so.', en: 'No place has plans of two years to compare.' },
  changes: { vi: '{changed} / {count} lần chuyển năm có thay đổi; thêm {gained}, bớt {lost} lĩnh vực', en: '{changed} of {count} steps from plan to plan show a change; {gained} areas gained, {lost} lost' },
  noGap: { vi: 'Không kế hoạch nào có kế hoạch cấp trên cùng năm trong kho.', en: 'No plan has a plan of the level above for its year in the corpus.' },
  gaps: { vi: '{count} kế hoạch; trung bình chưa có {mean} % những gì cấp trên giao. Khoảng cách: phần chưa có.', en: '{count} plans; on average {mean} % of what the level above asks is not taken up. Distance: the share not taken up.' },
  missing: { vi: '{count} nơi chưa có kế hoạch trong kho', en: '{count} places without a plan in the corpus' },
  unread: { vi: 'không đọc được', en: 'not readable' },
  unknown: { vi: '(chưa rõ)', en: '(unknown)' },
  since: { vi: 'từ {since}', en: 'since {since}' }, citing: { vi: 'viện dẫn {list}', en: 'citing {list}' }, due: { vi: 'hạn {list}', en: 'due {list}' },
  more: { vi: '… và {count} chỗ nữa (--format csv có đủ)', en: '… and {count} more (--format csv has all)' },
  area: { vi: 'Có ở {covered} / {readable} hàng đọc được, trong {all} hàng (nơi × năm).', en: 'Covered in {covered} of {readable} readable rows, of {all} (places × years).' },
  page: { vi: 'trang {page}', en: 'page {page}' },
} as const satisfies Record<string, Sentence>

export function printCoverage({ rows, totals, elsewhere }: Coverage, evidence: readonly Evidence[] | null, shell: Shell): void {
  const { colour, say } = shell
  if (rows.length === 0) {
    shell.print(say(SAID.nothing))
    if (elsewhere > 0) shell.print(say(SAID.elsewhere, { count: elsewhere }))
    return
  }
  const sign = (row: Coverage['rows'][number], area: ReformArea): string => {
    const state = row.areas[area]
    if (state === 'covered') return colour.green(row.strengths[area] === 'task' ? '●●' : '●')
    return state === 'unclear' ? colour.yellow('?') : state === 'not_readable' ? colour.red('✗') : colour.dim(state === 'no_plan' ? '' : '–')
  }
  shell.print(toTable([
    [...HEAD[shell.language], ...REFORM_AREAS.map((area) => say(AREAS[area]))],
    ...rows.map((row) => [shorten(nameOf(row.locality, shell), 46), String(row.year ?? '–'), String(row.documents.length), ...REFORM_AREAS.map((area) => sign(row, area))]),
    ...totals.map((total) => [colour.bold(say(SAID.year, { count: total.localities })), String(total.year ?? '–'), String(total.documents), ...REFORM_AREAS.map((area) => (total.areas[area].share === null ? '–' : `${Math.round(total.areas[area].share * 100)}%`))]),
  ], shell))
  shell.print(colour.dim(say(SAID.legend)))
  if (elsewhere > 0) shell.print(say(SAID.elsewhere, { count: elsewhere }))
  for (const one of evidence ?? []) shell.print(`${one.document} ${say(AREAS[one.area])} ${one.strength === 'task' ? '●●' : '●'} ${say(SAID.page, { page: one.span.page })}: ${shorten(one.raw, 120)}`)
}

function nameOf({ commune, district, province }: LocalityName, { say }: Shell): string {
  return [commune, district, province].filter(Boolean).join(', ') || say(SAID.unknown)
}

export function printChanges(changes: readonly CoverageChange[], shell: Shell): void {
  const { say, colour, print } = shell
  if (changes.length === 0) {
    print(say(SAID.noChange))
    return
  }
  const names = (areas: readonly ReformArea[]): string => areas.map((area) => say(AREAS[area])).join(', ') || '–'
  print(toTable([CHANGE_HEAD[shell.language], ...changes.map(({ locality, from, to, gained, lost }) => [shorten(nameOf(locality, shell), 46), String(from), String(to), colour.green(names(gained)), colour.red(names(lost))])], shell))
  const count = (read: (change: CoverageChange) => number): number => changes.reduce((sum, change) => sum + read(change), 0)
  print(say(SAID.changes, { count: changes.length, changed: changes.filter(({ gained, lost }) => gained.length + lost.length > 0).length, gained: count(({ gained }) => gained.length), lost: count(({ lost }) => lost.length) }))
}

/** A place on today's map with the name under which it made the plan, where that was another. */
function toPlace(locality: LocalityName, asIssued: LocalityName, shell: Shell): string {
  const [now, then] = [nameOf(locality, shell), nameOf(asIssued, shell)]
  return now === then ? now : `${now} (${then})`
}

/** @param topics Names of sub-topics by their ids. */
export function printGaps(gaps: readonly CoverageGap[], topics: ReadonlyMap<string, string>, shell: Shell): void {
  const { say, print } = shell
  if (gaps.length === 0) {
    print(say(SAID.noGap))
    return
  }
  print(toTable([GAP_HEAD[shell.language], ...gaps.map(({ locality, asIssued, year, distance, areas, subtopics, asked }) => [
    shorten(toPlace(locality, asIssued, shell), 60), String(year), distance === null ? say(SAID.unread) : `${Math.round(distance * 100)}% (${areas.length + subtopics.length}/${asked})`,
    areas.map((area) => say(AREAS[area])).join(', ') || '–', shorten(subtopics.map((topic) => topics.get(topic) ?? topic).join('; ') || null, 80),
  ])], shell))
  const measured = gaps.flatMap(({ distance }) => distance ?? [])
  print(say(SAID.gaps, { count: gaps.length, mean: measured.length === 0 ? '–' : Math.round((measured.reduce((sum, one) => sum + one, 0) / measured.length) * 100) }))
}

/** Quotations of a place that are shown; the rest are counted. */
const MOST_QUOTED = 3

export function printArea(rows: readonly AreaRow[], shell: Shell): void {
  const { say, print, colour } = shell
  if (rows.length === 0) print(say(SAID.nothing))
  for (const { locality, year, state, strength, since, evidence } of rows) {
    const sign = state === 'covered' ? colour.green(strength === 'task' ? '●●' : '●') : state === 'unclear' ? '?' : state === 'absent' ? '–' : '✗'
    print(`${sign} ${colour.bold(nameOf(locality, shell))} · ${year ?? '–'}${since === null ? '' : ` · ${say(SAID.since, { since })}`}`)
    for (const one of evidence.slice(0, MOST_QUOTED)) {
      print(`    "${shorten(one.raw, 110)}" ${colour.dim([one.document, one.section, say(SAID.page, { page: one.span.page })].filter(Boolean).join(' '))}`)
      const details = [one.citing.length > 0 ? say(SAID.citing, { list: one.citing.join(', ') }) : '', one.deadlines.length > 0 ? say(SAID.due, { list: one.deadlines.join(', ') }) : ''].filter(Boolean)
      if (details.length > 0) print(`      ${details.join(' · ')}`)
    }
    if (evidence.length > MOST_QUOTED) print(colour.dim(`    ${say(SAID.more, { count: evidence.length - MOST_QUOTED })}`))
  }
  const covered = rows.filter(({ state }) => state === 'covered').length
  const readable = rows.filter(({ state }) => state !== 'not_readable').length
  if (rows.length > 0) print(say(SAID.area, { covered, readable, all: rows.length }))
}

export function printMissing(missing: readonly LocalityName[], shell: Shell): void {
  for (const place of missing) shell.print(nameOf(place, shell))
  shell.tell(shell.say(SAID.missing, { count: missing.length }))
}

const VALUE_NAMES: Readonly<Record<string, Sentence>> = { ...AREA_NAMES, ...SECTION_KIND_NAMES, ...CHANNEL_NAMES }

/** One line a place: each sub-topic, kind or channel with the number of plans that have it. */
export function printDimension(rows: readonly DimensionRow[], topics: ReadonlyMap<string, string>, shell: Shell): void {
  if (rows.length === 0) shell.print(shell.say(SAID.nothing))
  const wordOf = (value: string): string => (VALUE_NAMES[value] ? shell.say(VALUE_NAMES[value]) : (topics.get(value) ?? value))
  for (const { locality, year, documents, counts } of rows) {
    shell.print(shell.colour.bold(`${nameOf(locality, shell)} · ${year ?? '–'} · ${documents.length}`))
    shell.print(`  ${Object.entries(counts).map(([value, count]) => (documents.length > 1 ? `${wordOf(value)} ${count}` : wordOf(value))).join(' · ') || '–'}`)
  }
}
