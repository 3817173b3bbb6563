import type { Sentence } from '../model/index.ts'
import { SENTENCE_ORIGINS, type Corpus, type Family, type Lineage, type PlanReuse, type Reuse, type ReuseSource, type SentenceOrigin } from '../query/index.ts'
import { shorten, toTable, type Shell } from './shell.ts'

const ORIGINS: Readonly<Record<SentenceOrigin, Sentence>> = {
  own: { vi: 'lời riêng', en: 'own wording' },
  above: { vi: 'theo cấp trên', en: 'handed down' },
  boilerplate: { vi: 'câu mẫu chung', en: 'boilerplate' },
  shared: { vi: 'chung với nơi khác', en: 'shared with others' },
}
const RELATIONS: Readonly<Record<ReuseSource['relation'], Sentence>> = {
  version: { vi: 'bản khác của kế hoạch này', en: 'another version of this plan' }, earlier: { vi: 'cùng nơi, năm khác', en: 'the same place, another year' },
  above: { vi: 'cấp trên', en: 'level above' }, peer: { vi: 'nơi khác', en: 'another place' },
}
const BECAUSE: Readonly<Record<Lineage['because'], Sentence>> = {
  replaced: { vi: 'thay tệp cũ', en: 'replaced the file' }, amended: { vi: 'ngày sau', en: 'later date' }, numbered: { vi: 'đã có số, bản kia chưa', en: 'has a number, the other none' }, undated: { vi: 'chưa rõ bản nào trước', en: 'order not known' },
}
const HEAD = { vi: ['văn bản', 'số, ký hiệu', 'địa phương', 'năm', 'quan hệ', 'phần chung'], en: ['document', 'code', 'locality', 'year', 'relation', 'shared'] }
const PLANS_HEAD = { vi: ['văn bản', 'địa phương', 'năm', 'chữ'], en: ['document', 'locality', 'year', 'words'] }
const LINEAGE_HEAD = { vi: ['bản trước', 'bản sau', 'vì', 'giống'], en: ['earlier', 'later', 'because', 'alike'] }
const SAID = {
  section: { vi: 'mục', en: 'section' }, words: { vi: 'chữ', en: 'words' },
  family: { vi: 'Nhóm {count} kế hoạch gần như giống nhau ({similarity} %)', en: 'A family of {count} plans that are nearly alike ({similarity} %)' },
  noFamily: { vi: 'Không có nhóm kế hoạch nào gần như giống nhau (từ 80 %).', en: 'No plans are nearly alike (from 80 %).' },
  lineage: { vi: 'Các bản của cùng một kế hoạch: {count}', en: 'Versions of one plan: {count}' },
  closest: { vi: 'chung nhiều nhất với', en: 'shares most with' },
  plans: { vi: '{count} kế hoạch; trung bình {own} lời riêng', en: '{count} plans; on average {own} own wording' },
  nothing: { vi: 'Không có kế hoạch nào ứng với câu hỏi.', en: 'No plan answers to this.' },
  more: { vi: '… và {count} văn bản nữa (--json có đủ)', en: '… and {count} more documents (--json has all)' },
  alone: { vi: 'Không kế hoạch nào khác trong kho có câu chữ này.', en: 'No other plan of the corpus has any of this wording.' },
} as const satisfies Record<string, Sentence>
const MOST_SOURCES = 20

const percent = (share: number): string => `${Math.round(share * 100)} %`
const placeOf = ({ commune, district, province }: { commune: string | null; district: string | null; province: string | null }): string => shorten([commune, district, province].filter(Boolean).join(', ') || null, 40)

/** Whose words a plan has: in all, by source, by section; by sentence where asked. */
export function printReuse(corpus: Corpus, { words, shares, sources, versions, sections }: Reuse, withSentences: boolean, shell: Shell): void {
  const { print, say, language } = shell
  print(`${words} ${say(SAID.words)}: ${SENTENCE_ORIGINS.map((origin) => `${say(ORIGINS[origin])} ${percent(shares[origin])}`).join(' · ')}`)
  if (sources.length === 0) print(say(SAID.alone))
  else print(toTable([HEAD[language], ...sources.slice(0, MOST_SOURCES).map((one) => [one.id, one.code ?? '–', placeOf(one.locality), String(one.planYear ?? '–'), say(RELATIONS[one.relation]), percent(one.share)])], shell))
  if (sources.length > MOST_SOURCES) print(say(SAID.more, { count: sources.length - MOST_SOURCES }))
  if (versions.length > 0) printLineages(corpus, versions, shell)
  if (withSentences) printSentences(sections, shell)
  else print(toTable([[say(SAID.section), '', say(SAID.words), ...SENTENCE_ORIGINS.map((origin) => say(ORIGINS[origin]))], ...sections.map((section) => [
    section.id, shorten(section.title, 60), String(section.words), ...SENTENCE_ORIGINS.map((origin) => (section.shares[origin] === 0 ? '–' : percent(section.shares[origin]))),
  ])], shell))
}

function printSentences(sections: Reuse['sections'], { print, say, colour }: Shell): void {
  for (const { id, title, sentences } of sections) {
    print(`\n${colour.bold(`${id} ${shorten(title, 90)}`)}`)
    for (const { text, origin, documents } of sentences) {
      const [source] = documents
      print(`  [${say(ORIGINS[origin])}] ${shorten(text, 140)}${source ? colour.dim(`  ${source.id} ${source.section} ${percent(source.similarity)}${documents.length > 1 ? ` +${documents.length - 1}` : ''}`) : ''}`)
    }
  }
}

/** The share of own wording, plan by plan. */
export function printPlansReuse(plans: readonly PlanReuse[], shell: Shell): void {
  const { print, say, language } = shell
  if (plans.length === 0) {
    print(say(SAID.nothing))
    return
  }
  print(toTable([
    [...PLANS_HEAD[language], ...SENTENCE_ORIGINS.map((origin) => say(ORIGINS[origin])), say(SAID.closest)],
    ...plans.map(({ id, locality, planYear, words, shares, closest }) => [
      id, placeOf(locality), String(planYear ?? '–'), String(words), ...SENTENCE_ORIGINS.map((origin) => (shares[origin] === 0 ? '–' : percent(shares[origin]))),
      closest ? `${closest.id} ${percent(closest.share)}` : '–',
    ]),
  ], shell))
  print(say(SAID.plans, { count: plans.length, own: percent(plans.reduce((sum, { shares }) => sum + shares.own, 0) / plans.length) }))
}

export function printFamilies(corpus: Corpus, { families, lineages }: { families: readonly Family[]; lineages: readonly Lineage[] }, shell: Shell): void {
  const { print, say, colour } = shell
  if (families.length === 0) print(say(SAID.noFamily))
  for (const { documents, similarity } of families) {
    print(colour.bold(say(SAID.family, { count: documents.length, similarity: Math.round(similarity * 100) })))
    for (const one of documents) print(`  ${one.id} ${[one.code, one.province, one.planYear].filter(Boolean).join(' · ')}  ${shorten(one.title, 70)}`)
  }
  printLineages(corpus, lineages, shell)
}

function printLineages(corpus: Corpus, lineages: readonly Lineage[], shell: Shell): void {
  const { print, say, language, colour } = shell
  print(colour.bold(say(SAID.lineage, { count: lineages.length })))
  if (lineages.length === 0) return
  const find = corpus.db.prepare('SELECT code, path, issued_on AS issuedOn, coalesce(commune, district, province) AS place FROM documents WHERE id = ?')
  const nameOf = (id: string): string => {
    const { code, path, issuedOn, place } = find.get(id) as { code: string | null; path: string; issuedOn: string | null; place: string | null }
    return [id, code ?? shorten(path, 30), place, issuedOn].filter(Boolean).join(' · ')
  }
  print(toTable([LINEAGE_HEAD[language], ...lineages.map((one) => [nameOf(one.earlier), nameOf(one.later), say(BECAUSE[one.because]), percent(one.similarity)])], shell))
}
