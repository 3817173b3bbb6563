import { SECTION_KINDS, UsageError, type Sentence } from '../../model/index.ts'
import { CORPUS_OPTION, textOption, type Command } from '../command.ts'
import { findDocument, withCorpus } from '../read-corpus.ts'
import { readKind, readPlaces } from '../read-filters.ts'
import { shorten, type Shell } from '../shell.ts'

const MISSING: Sentence = { vi: 'không có mục này', en: 'has no such section' }
const TITLES: Readonly<Record<'references' | 'units' | 'deadlines' | 'targets', Sentence>> = {
  references: { vi: 'Văn bản viện dẫn', en: 'References' },
  units: { vi: 'Đơn vị', en: 'Units' },
  deadlines: { vi: 'Thời hạn', en: 'Deadlines' },
  targets: { vi: 'Chỉ tiêu', en: 'Targets' },
}

export const compare: Command = {
  name: 'compare',
  args: '[left] [right]',
  about: { vi: 'đặt hai kế hoạch cạnh nhau, mục theo mục', en: 'two plans side by side, section by section' },
  when: {
    vi: 'Hai văn bản, hoặc hai địa phương (--locality hai lần; cùng một tên: hai năm liền nhau). Chữ chung, chữ riêng, văn bản, thời hạn, đơn vị, chỉ tiêu.',
    en: 'Two documents, or two localities (--locality twice; the same name: two years). Wording, references, deadlines, units, targets, shared and own.',
  },
  options: [
    CORPUS_OPTION,
    { flags: '--locality <name>', about: { vi: 'địa phương, như "Kim Sơn, Ninh Bình" (hai lần)', en: 'a locality, such as "Kim Sơn, Ninh Bình" (twice)' }, repeats: true },
    { flags: '--section <kind>', about: { vi: 'chỉ loại mục này', en: 'only this kind of section' }, choices: SECTION_KINDS },
    { flags: '--year <y>', about: { vi: 'năm của hai địa phương', en: 'the year, for localities' } },
  ],
  examples: ['kehoach compare 3fa94c21 88b1d07e', 'kehoach compare --locality "Kim Sơn" --locality "Yên Khánh" --section noi_dung'],
  run: ([left, right], options, shell) =>
    withCorpus(options, async (corpus) => {
      const { compareDocuments, compareLocalities } = await import('../../query/index.ts')
      const { kind } = readKind(options, 'section')
      const section = kind === undefined ? {} : { section: kind }
      const [a, b] = (options['locality'] as readonly string[] | undefined) ?? []
      const { year } = readPlaces({ year: textOption(options, 'year') })
      if (a === undefined && (left === undefined || right === undefined)) throw new UsageError('usage', { file: 'compare', reason: 'DOC DOC | --locality A --locality B' })
      const found = a === undefined
        ? compareDocuments(corpus, findDocument(corpus, left as string), findDocument(corpus, right as string), section)
        : compareLocalities(corpus, a, b ?? a, { ...section, ...(year !== undefined && { year }) })
      if (shell.isJson) shell.printJson(found)
      else print(found, shell)
      return 0
    }),
}

type Comparison = ReturnType<typeof import('../../query/index.ts').compareDocuments>

function print(found: Comparison, shell: Shell): void {
  const { colour, say } = shell
  const nameOf = ({ code, path, planYear, locality }: Comparison['left']): string =>
    [code ?? path, locality.commune ?? locality.district ?? locality.province, planYear].filter(Boolean).join(' · ')
  const [left, right] = [nameOf(found.left), nameOf(found.right)]
  shell.print(`${colour.red(`− ${left}`)}\n${colour.green(`+ ${right}`)}`)
  for (const section of found.sections) {
    shell.print(`\n${colour.bold(section.kind)} ${section.similarity === null ? '' : `${Math.round(section.similarity * 100)}%`}`)
    if (section.diff === null) shell.print(`  ${section.left === null ? left : right}: ${say(MISSING)}`)
    else shell.print(section.diff.map(({ text, type }) => (type === 'same' ? shorten(text, 160) : type === 'left' ? colour.red(`[−${text.trim()}−]`) : colour.green(`{+${text.trim()}+}`))).join(' '))
  }
  for (const name of ['references', 'units', 'deadlines', 'targets'] as const) {
    const { shared, left: onlyLeft, right: onlyRight } = found[name]
    if (shared.length + onlyLeft.length + onlyRight.length === 0) continue
    shell.print(`\n${colour.bold(say(TITLES[name]))}`)
    for (const { value } of shared) shell.print(`  = ${value}`)
    for (const { value } of onlyLeft) shell.print(colour.red(`  − ${value}`))
    for (const { value } of onlyRight) shell.print(colour.green(`  + ${value}`))
  }
}
