import { LEVELS, UsageError, type Level } from '../../model/index.ts'
import type { Corpus, CoverageQuery, PlaceMap } from '../../query/index.ts'
import { CORPUS_OPTION, textOption, type Command, type Options } from '../command.ts'
import { formatOptions, giveAnswer, readFormat, type Answer } from '../give-answer.ts'
import { withCorpus } from '../read-corpus.ts'
import { AREA_OPTION, PLACE_OPTIONS, readArea } from '../read-filters.ts'
import { readPlacesIn } from '../read-places.ts'
import type { Shell } from '../shell.ts'

export const coverage: Command = {
  name: 'coverage',
  about: { vi: 'địa phương × lĩnh vực cải cách: có, không, không đọc được', en: 'localities × reform areas: covered, absent, not readable' },
  when: {
    vi: 'Câu hỏi đầu tiên: nơi nào đưa lĩnh vực nào vào kế hoạch. --map today gộp theo địa giới hiện nay; --evidence in câu chữ làm chứng; --change: thêm, bớt so với kế hoạch trước; --above: cấp trên giao gì mà kế hoạch chưa có; --missing: nơi chưa có kế hoạch.',
    en: 'The first question: which places cover which area. --map today counts by present places; --evidence prints the words that show it; --change: gained and lost against the plan before; --above: what the level above asks and a plan lacks; --missing: places without a plan.',
  },
  options: [
    CORPUS_OPTION, { flags: '--by <level>', about: { vi: 'gộp theo cấp', en: 'by which level' }, choices: LEVELS, initial: 'commune' },
    { flags: '--map <map>', about: { vi: 'theo địa giới lúc ban hành hay hiện nay', en: 'places as issued, or as of today' }, choices: ['issued', 'today'], initial: 'issued' },
    ...PLACE_OPTIONS, { ...AREA_OPTION, about: { vi: 'một lĩnh vực: câu chữ nào, viện dẫn gì, hạn nào, từ năm nào', en: 'one area: in which words, citing what, by when, since which year' } },
    ...formatOptions(['table', 'csv', 'xlsx', 'json', 'html']),
    { flags: '--change', about: { vi: 'thêm, bớt so với kế hoạch năm trước của cùng nơi', en: "gained and lost against the same place's plan before" } },
    { flags: '--above', about: { vi: 'khoảng cách tới kế hoạch cấp trên', en: 'distance to the plan of the level above' } },
    { flags: '--missing', about: { vi: 'những nơi chưa có kế hoạch', en: 'places without a plan' } },
    { flags: '--all', about: { vi: 'cả những nơi chưa có kế hoạch trong năm', en: 'also the places without a plan in a year' } },
    { flags: '--of <what>', about: { vi: 'thay lĩnh vực bằng chủ đề con, loại mục, hay kênh', en: 'sub-topics, kinds of section or channels instead of areas' }, choices: ['subtopics', 'sections', 'channels'] },
    { flags: '--evidence', about: { vi: 'kèm câu chữ làm chứng', en: 'with the words that show it' } },
  ],
  examples: [
    'kehoach coverage --by province --year 2024 --all', 'kehoach coverage --province "An Giang" --change', 'kehoach coverage --province "An Giang" --above --format csv --out khoang-cach.csv',
    'kehoach coverage --province "An Giang" --area tai_chinh_cong', 'kehoach coverage --by commune --format xlsx --out do-phu.xlsx', 'kehoach coverage --format html > do-phu.html',
  ],
  run: (_args, options, shell) =>
    withCorpus(options, async (corpus) => {
      const map = textOption(options, 'map') as PlaceMap
      const asked: CoverageQuery = { by: textOption(options, 'by') as Level, map, everyPlace: options['all'] === true, ...(await readPlacesIn(corpus, options, shell, map)) }
      const format = readFormat(options, shell)
      await giveAnswer(corpus, await answer(corpus, asked, options, shell), format, options, shell)
      return 0
    }),
}

/** The codebook's names of sub-topics, by their ids. */
async function readTopicNames({ language }: Shell): Promise<Map<string, string>> {
  const { CODEBOOK } = await import('../../extract/index.ts')
  return new Map(CODEBOOK.flatMap(({ subtopics }) => subtopics.map(({ id, name, english }) => [id, language === 'en' ? english : name] as const)))
}

/** A workbook and a page hold everything: the table, its evidence, changes, distances and places without a plan. */
async function wholeForms(corpus: Corpus, asked: CoverageQuery, shell: Shell): Promise<NonNullable<Answer['forms']>> {
  const { coverageReport } = await import('../../query/index.ts')
  const { toCoverageHtml, toCoverageXlsx } = await import('../../export/index.ts')
  return {
    html: async () => toCoverageHtml(coverageReport(corpus, asked), shell.language, await readTopicNames(shell)), xlsx: () => toCoverageXlsx(coverageReport(corpus, asked)),
  }
}

async function answer(corpus: Corpus, asked: CoverageQuery, options: Options, shell: Shell): Promise<Answer> {
  const query = await import('../../query/index.ts')
  const tables = await import('../../export/index.ts')
  const print = await import('../print-coverage.ts')
  const forms = await wholeForms(corpus, asked, shell)
  const wanted = ['change', 'above', 'missing', 'of', 'area'].filter((name) => options[name] !== undefined)
  if (wanted.length > 1) throw new UsageError('usage', { file: 'coverage', reason: shell.say({ vi: 'mỗi lần chỉ một trong: {list}', en: 'one at a time of: {list}' }, { list: wanted.map((name) => `--${name}`).join(', ') }) })
  if (options['change'] === true) {
    const changes = query.changesTo(corpus, asked)
    return { json: changes, table: () => tables.toChangeTable(changes), forms, print: () => print.printChanges(changes, shell) }
  }
  if (options['above'] === true) {
    const gaps = query.coverageGaps(corpus, asked)
    const topics = await readTopicNames(shell)
    return { json: gaps, table: () => tables.toGapTable(gaps), forms, print: () => print.printGaps(gaps, topics, shell) }
  }
  if (options['missing'] === true) {
    const missing = query.localitiesWithoutPlan(corpus, asked)
    return { json: missing, table: () => tables.toMissingTable(missing), forms, print: () => print.printMissing(missing, shell) }
  }
  const dimension = textOption(options, 'of')
  if (dimension !== undefined) {
    const topics = await readTopicNames(shell)
    const rows = query.coverageOf(corpus, dimension as 'channels', asked)
    return { json: rows, table: () => tables.toDimensionTable(rows), forms, print: () => print.printDimension(rows, topics, shell) }
  }
  const { area } = readArea(options)
  if (area !== undefined) {
    const rows = query.coverageOfArea(corpus, area, asked)
    return { json: rows, table: () => tables.toAreaTable(rows), forms, print: () => print.printArea(rows, shell) }
  }
  const found = query.coverage(corpus, asked)
  const evidence = options['evidence'] === true ? query.coverageEvidence(corpus, found.rows.flatMap(({ documents }) => documents)) : null
  return { json: evidence ? { ...found, evidence } : found, table: () => tables.toCoverageTable(found), forms, print: () => print.printCoverage(found, evidence, shell) }
}
