import type { Sentence, UnitRole } from '../model/index.ts'
import { ROLE_NAMES, SECTION_KIND_NAMES, type ComparedFactName, type SectionSide, type SharedFact, type SideBySide } from '../query/index.ts'
import { shorten, toTable, type Shell } from './shell.ts'

const STATES: Readonly<Record<Exclude<SectionSide['state'], 'present'>, Sentence>> = {
  absent: { vi: 'không có mục này', en: 'no such section' },
  not_readable: { vi: 'không đọc được', en: 'not readable' },
  no_plan: { vi: 'không có kế hoạch', en: 'no plan' },
}
const TITLES: Readonly<Record<'references' | 'units' | 'deadlines' | 'targets', Sentence>> = {
  references: { vi: 'Văn bản viện dẫn', en: 'References' },
  units: { vi: 'Đơn vị', en: 'Units' },
  deadlines: { vi: 'Thời hạn', en: 'Deadlines' },
  targets: { vi: 'Chỉ tiêu', en: 'Targets' },
}
const SECTION: Sentence = { vi: 'mục', en: 'section' }
const SHARING: Readonly<Record<'all' | 'some' | 'own', Sentence>> = {
  all: { vi: 'chung tất cả', en: 'shared by all' }, some: { vi: 'chung một số', en: 'shared by some' }, own: { vi: 'riêng', en: 'own' },
}
const HINT: Sentence = {
  vi: '%: phần chữ chung với bản trong ngoặc (không ghi: bản đầu có mục đó). Chữ khác nhau: thêm --section LOẠI, hoặc --format html.',
  en: '%: share of words in common with the side in brackets. For the words that differ: --section KIND, or --format html.',
}
/** Words of a long stretch in common that are shown at each end. */
const CONTEXT = 12

/** Two or more plans side by side, for people: what each has, how alike the wording is, what is shared and what is own. */
export function printComparison(found: SideBySide, shell: Shell): void {
  const { sides, sections } = found
  for (const [i, { name, state, document }] of sides.entries()) {
    const note = state === 'read' ? '' : `  ${shell.say(STATES[state])}`
    shell.print(`${shell.colour.bold(`[${i + 1}] ${name}`)}${note}${document ? shell.colour.dim(`  ${document.id} ${shorten(document.title, 70)}`) : ''}`)
  }
  shell.print(toTable([
    [shell.say(SECTION), ...sides.map((_, i) => `[${i + 1}]`)],
    ...sections.map(({ kind, sides: cells }) => [shell.say(SECTION_KIND_NAMES[kind]), ...cells.map((cell) => toCell(cell, shell))]),
  ], shell))
  const showsWords = sides.length === 2 || sections.length === 1
  if (showsWords) for (const section of sections) printWords(section, shell)
  else shell.print(shell.colour.dim(shell.say(HINT)))
  for (const name of ['references', 'units', 'deadlines', 'targets'] as const) printFacts(name, found[name], shell)
}

function toCell({ state, similarity, base }: SectionSide, { say, colour }: Shell): string {
  if (state !== 'present') return colour.dim(say(STATES[state]))
  return similarity === null || base === null ? '✓' : `✓ ${Math.round(similarity * 100)}% [${base + 1}]`
}

function printWords({ kind, sides }: SideBySide['sections'][number], { print, say, colour }: Shell): void {
  for (const [i, { diff, base, similarity }] of sides.entries()) {
    if (diff === null || base === null || similarity === null) continue
    print(`\n${colour.bold(say(SECTION_KIND_NAMES[kind]))} [${base + 1}] → [${i + 1}] ${Math.round(similarity * 100)}%`)
    print(diff.map(({ text, type }) => (type === 'same' ? toContext(text) : type === 'left' ? colour.red(`[−${flat(text)}−]`) : colour.green(`{+${flat(text)}+}`))).join(' '))
  }
}

const flat = (text: string): string => text.trim().replace(/\s+/g, ' ')

/** A long stretch in common is shown by its ends. */
function toContext(text: string): string {
  const words = text.trim().split(/\s+/)
  return words.length <= 2 * CONTEXT + 2 ? words.join(' ') : [...words.slice(0, CONTEXT), '…', ...words.slice(-CONTEXT)].join(' ')
}

function printFacts(name: ComparedFactName, facts: SideBySide['references'], shell: Shell): void {
  const { print, say, colour } = shell
  const counts = (['all', 'some', 'own'] as const).map((sharing) => `${say(SHARING[sharing])} ${facts[sharing].length}`)
  if (facts.all.length + facts.some.length + facts.own.length === 0) return
  print(`\n${colour.bold(say(TITLES[name]))}  ${colour.dim(counts.join(' · '))}`)
  const holders = ({ sides }: SharedFact): string => sides.flatMap((places, i) => (places.length > 0 ? [`${i + 1}`] : [])).join(',')
  const words = (fact: SharedFact): string => shorten(toWords(name, fact, shell), 104)
  for (const fact of facts.all) print(`  = ${words(fact)}`)
  for (const fact of facts.some) print(colour.yellow(`  ~ [${holders(fact)}] ${words(fact)}`))
  for (const fact of [...facts.own].sort((a, b) => Number(holders(a)) - Number(holders(b)))) print(colour.green(`  [${holders(fact)}] ${words(fact)}`))
}

const SIGNS: Readonly<Record<string, string>> = { gt: '>', gte: '≥', eq: '=', lte: '≤', lt: '<' }

/** The value as people write it: a role by its name, a comparator by its sign, a deadline with the words it was read from. */
function toWords(name: ComparedFactName, { value, sides }: SharedFact, { say }: Shell): string {
  if (name === 'units') return value.replace(/\((\w+)\)$/, (_, role: UnitRole) => `(${say(ROLE_NAMES[role])})`)
  if (name === 'targets') return value.replace(/^\w+/, (sign) => SIGNS[sign] ?? sign)
  return name === 'deadlines' ? `${value}  "${sides.flat()[0]?.raw.replace(/\s+/g, ' ') ?? ''}"` : value
}
