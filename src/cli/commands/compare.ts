import { SECTION_KINDS, UsageError } from '../../model/index.ts'
import type { Corpus, SideBySide, SideRequest } from '../../query/index.ts'
import { CORPUS_OPTION, listOption, textOption, type Command, type Options } from '../command.ts'
import { formatOptions, giveAnswer, readFormat } from '../give-answer.ts'
import { findDocument, withCorpus } from '../read-corpus.ts'
import { readKind, readYears } from '../read-filters.ts'
import { tellMatch } from '../read-places.ts'
import type { Shell } from '../shell.ts'

export const compare: Command = {
  name: 'compare',
  args: '[side...]',
  about: { vi: 'đặt hai hay nhiều kế hoạch cạnh nhau, mục theo mục', en: 'two or more plans side by side, section by section' },
  when: {
    vi: 'SIDE là mã, đường dẫn, số ký hiệu hoặc địa phương. Nhiều địa phương: năm chung gần nhất; một địa phương: qua các năm. Chữ, văn bản, thời hạn, đơn vị, chỉ tiêu: chung tất cả, chung một số, riêng.',
    en: 'SIDE is an id, a path, a code or a locality. Several localities: their last common year; one locality: across its years. Wording, references, deadlines, units, targets: shared by all, by some, own.',
  },
  options: [
    CORPUS_OPTION,
    { flags: '--locality <name>', about: { vi: 'địa phương, như "Kim Sơn, Ninh Bình" (nhắc lại được)', en: 'a locality, such as "Kim Sơn, Ninh Bình" (repeatable)' }, repeats: true },
    { flags: '--year <y>', about: { vi: 'năm của các địa phương (nhắc lại được)', en: 'a year, for localities (repeatable)' }, repeats: true },
    { flags: '--map <map>', about: { vi: 'today: mọi nơi đã nhập vào xã, tỉnh hiện nay', en: 'today: all places that merged into a present one' }, choices: ['issued', 'today'], initial: 'issued' },
    { flags: '--section <kind>', about: { vi: 'chỉ loại mục này, in đủ chữ khác nhau', en: 'only this kind of section, with its word diff' }, choices: SECTION_KINDS },
    { flags: '--against <side>', about: { vi: 'so chữ với bản đầu hay bản liền trước', en: 'wording against the first side, or the one before' }, choices: ['first', 'previous'] },
    ...formatOptions(['table', 'csv', 'xlsx', 'json', 'html']),
  ],
  examples: [
    'kehoach compare 3fa94c21 88b1d07e', 'kehoach compare --locality "Kim Sơn" --locality "Yên Khánh" --section noi_dung',
    'kehoach compare "Vĩnh Khánh, An Giang" --against previous', 'kehoach compare --map today "xã Vĩnh Trạch, An Giang" --format html > so-sanh.html',
  ],
  run: (given, options, shell) =>
    withCorpus(options, async (corpus) => {
      const { toPair } = await import('../../query/index.ts')
      const found = await compareGiven(corpus, given, options, shell)
      const { toComparisonHtml, toComparisonTable, toComparisonXlsx } = await import('../../export/index.ts')
      const { printComparison } = await import('../print-comparison.ts')
      await giveAnswer(corpus, {
        json: found.sides.length === 2 ? toPair(found) : found, print: () => printComparison(found, shell), table: () => toComparisonTable(found),
        forms: { html: (versions) => toComparisonHtml(found, versions, shell.language), xlsx: (versions) => toComparisonXlsx(found, versions) },
      }, readFormat(options, shell), options, shell)
      return 0
    }),
}

/** What is no document of the corpus is taken for the name of a place. */
async function compareGiven(corpus: Corpus, given: readonly string[], options: Options, shell: Shell): Promise<SideBySide> {
  const { AGAINST, compareSides, requestSides } = await import('../../query/index.ts')
  const { kind } = readKind(options, 'section')
  const against = AGAINST.find((one) => one === textOption(options, 'against'))
  const sides = await Promise.all([
    ...given.map(async (name) => ({ name, document: await findGiven(corpus, name) })),
    ...listOption(options, 'locality').map((name) => ({ name, document: null })),
  ])
  if (sides.length === 0) throw new UsageError('usage', { file: 'compare', reason: 'SIDE SIDE… | --locality A --locality B' })
  const names = sides.flatMap(({ name, document }) => (document === null ? [name] : []))
  const { localities, requests, isOnePlace } = requestSides(corpus, names, { years: readYears(options), map: textOption(options, 'map') === 'today' ? 'today' : 'issued' })
  for (const place of localities) tellMatch(place, shell)
  // One place among documents means its latest plan, one place alone its years.
  const isAlone = isOnePlace && names.length === sides.length
  const wanted = isOnePlace && !isAlone && options['year'] === undefined ? requests.slice(-1) : requests
  const all = sides.flatMap(({ name, document }): readonly SideRequest[] => (document === null ? wanted.filter(({ asked }) => asked === name) : [{ document }]))
  if (all.length < 2) throw new UsageError('one_plan_only', { file: sides[0]?.name ?? '' })
  return compareSides(corpus, all, { against: against ?? (isAlone ? 'previous' : 'first'), ...(kind !== undefined && { section: kind }) })
}

/** The document of an id, the beginning of one, a path or a code; null where it looks like none of these. */
async function findGiven(corpus: Corpus, given: string): Promise<string | null> {
  const { toCodeKey } = await import('../../query/index.ts')
  const looksLikeOne = toCodeKey(given) !== null || /[\\/]|\.\w{2,4}$/.test(given) || /^(?=.*\d)[0-9a-f]{4,64}$/i.test(given)
  return looksLikeOne ? findDocument(corpus, given) : null
}
