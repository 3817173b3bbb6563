import { writeFileSync } from 'node:fs'
import { LEVELS, REFORM_AREAS, UsageError, type Level, type ReformArea, type Sentence } from '../../model/index.ts'
import { CORPUS_OPTION, textOption, type Command } from '../command.ts'
import { withCorpus } from '../read-corpus.ts'
import { PLACE_OPTIONS, readPlaces } from '../read-filters.ts'
import { shorten, toTable, type Shell } from '../shell.ts'

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
const LEGEND: Sentence = {
  vi: '●● là nhiệm vụ · ● có nhắc tới · ? không rõ · – không có · ✗ không đọc được.  Dẫn chứng: kehoach coverage --evidence; cho từng văn bản: kehoach show VĂN_BẢN',
  en: '●● a task · ● mentioned · ? unclear · – absent · ✗ not readable.  Evidence: kehoach coverage --evidence; for one document: kehoach show DOC',
}

export const coverage: Command = {
  name: 'coverage',
  about: { vi: 'địa phương × lĩnh vực cải cách: có, không, không đọc được', en: 'localities × reform areas: covered, absent, not readable' },
  when: {
    vi: 'Câu hỏi đầu tiên: nơi nào đưa lĩnh vực nào vào kế hoạch. --map today gộp về 34 tỉnh, thành phố; --evidence in câu chữ làm chứng.',
    en: 'The first question: which places cover which area. --map today counts by the 34 provinces; --evidence prints the words that show it.',
  },
  options: [
    CORPUS_OPTION, { flags: '--by <level>', about: { vi: 'gộp theo cấp', en: 'by which level' }, choices: LEVELS, initial: 'commune' },
    { flags: '--map <map>', about: { vi: 'theo địa giới lúc ban hành hay hiện nay', en: 'places as issued, or as of today' }, choices: ['issued', 'today'], initial: 'issued' },
    ...PLACE_OPTIONS,
    { flags: '--format <format>', about: { vi: 'dạng in ra', en: 'how to print it' }, choices: ['table', 'csv', 'xlsx', 'json', 'html'], initial: 'table' },
    { flags: '--out <file>', about: { vi: 'ghi vào tệp (cần cho xlsx)', en: 'write to a file (needed for xlsx)' } },
    { flags: '--of <what>', about: { vi: 'thay lĩnh vực bằng chủ đề con, loại mục, hay kênh', en: 'sub-topics, kinds of section or channels instead of areas' }, choices: ['subtopics', 'sections', 'channels'] },
    { flags: '--missing', about: { vi: 'những nơi chưa có kế hoạch', en: 'places without a plan' } },
    { flags: '--evidence', about: { vi: 'kèm câu chữ làm chứng', en: 'with the words that show it' } },
  ],
  examples: ['kehoach coverage --by province --year 2024', 'kehoach coverage --by commune --format xlsx --out bao-phu.xlsx', 'kehoach coverage --format html > bao-phu.html'],
  run: (_args, options, shell) =>
    withCorpus(options, async (corpus) => {
      const query = await import('../../query/index.ts')
      const asked = { by: textOption(options, 'by') as Level, map: textOption(options, 'map') as 'issued', ...readPlaces(options) }
      const dimension = textOption(options, 'of')
      if (dimension !== undefined) {
        printDimension(query.coverageOf(corpus, dimension as 'channels', asked), shell)
        return 0
      }
      if (options['missing'] === true) {
        const missing = query.localitiesWithoutPlan(corpus, asked)
        if (shell.isJson) shell.printJson(missing)
        else for (const place of missing) shell.print(nameOf(place, shell))
        return 0
      }
      const format = shell.isJson ? 'json' : (textOption(options, 'format') ?? 'table')
      if (format === 'table' || format === 'json') {
        const found = query.coverage(corpus, asked)
        const evidence = options['evidence'] === true ? query.coverageEvidence(corpus, found.rows.flatMap(({ documents }) => documents)) : null
        if (format === 'json') shell.printJson(evidence ? { ...found, evidence } : found)
        else printTable(found, evidence, shell)
      } else await writeReport(query.coverageReport(corpus, asked), format as 'csv', textOption(options, 'out'), shell)
      return 0
    }),
}

/** CSV and the page of HTML go to stdout or a file; a workbook needs a file. */
async function writeReport(report: Report, format: 'csv' | 'xlsx' | 'html', out: string | undefined, shell: Shell): Promise<void> {
  if (format === 'xlsx' && out === undefined) throw new UsageError('usage', { file: 'coverage --format xlsx', reason: '--out FILE' })
  const { toCoverageCsv, toCoverageHtml, toCoverageXlsx } = await import('../../export/index.ts')
  const content = format === 'csv' ? toCoverageCsv(report.coverage) : format === 'html' ? toCoverageHtml(report, shell.language) : await toCoverageXlsx(report)
  if (out === undefined) process.stdout.write(content)
  else {
    writeFileSync(out, content)
    shell.tell(out)
  }
}

type Report = ReturnType<typeof import('../../query/index.ts').coverageReport>
type Coverage = ReturnType<typeof import('../../query/index.ts').coverage>
type Evidence = ReturnType<typeof import('../../query/index.ts').coverageEvidence>

function printTable({ rows, totals }: Coverage, evidence: Evidence | null, shell: Shell): void {
  const { colour, say } = shell
  const sign = (row: Coverage['rows'][number], area: ReformArea): string => {
    const state = row.areas[area]
    if (state === 'covered') return colour.green(row.strengths[area] === 'task' ? '●●' : '●')
    return state === 'unclear' ? colour.yellow('?') : state === 'not_readable' ? colour.red('✗') : colour.dim('–')
  }
  shell.print(toTable([
    [...HEAD[shell.language], ...REFORM_AREAS.map((area) => say(AREAS[area]))],
    ...rows.map((row) => [shorten(nameOf(row.locality, shell), 46), String(row.year ?? '–'), String(row.documents.length), ...REFORM_AREAS.map((area) => sign(row, area))]),
    ...totals.map((total) => [colour.bold(say({ vi: 'cả năm', en: 'whole year' })), String(total.year ?? '–'), String(total.documents), ...REFORM_AREAS.map((area) => (total.areas[area].share === null ? '–' : `${Math.round(total.areas[area].share * 100)}%`))]),
  ], shell))
  shell.print(colour.dim(say(LEGEND)))
  for (const one of evidence ?? []) shell.print(`${one.document} ${one.area} ${one.strength === 'task' ? '●●' : '●'} tr. ${one.span.page}: ${shorten(one.raw, 120)}`)
}

function nameOf({ commune, district, province }: Coverage['rows'][number]['locality'], { say }: Shell): string {
  return [commune, district, province].filter(Boolean).join(', ') || say({ vi: '(chưa rõ)', en: '(unknown)' })
}

/** One line a place: each sub-topic, kind or channel with the number of plans that have it. */
function printDimension(rows: ReturnType<typeof import('../../query/index.ts').coverageOf>, shell: Shell): void {
  if (shell.isJson) shell.printJson(rows)
  else for (const { locality, year, documents, counts } of rows) {
    shell.print(shell.colour.bold(`${nameOf(locality, shell)} · ${year ?? '–'} · ${documents.length}`))
    shell.print(`  ${Object.entries(counts).map(([value, count]) => (documents.length > 1 ? `${value} ${count}` : value)).join(', ') || '–'}`)
  }
}
