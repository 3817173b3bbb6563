import type { Sentence } from '../model/index.ts'
import { LEVEL_NAMES, RELATION_NAMES, type CarriedOut, type ChainDocument, type CitationChain, type CitationDescent, type CitedDocuments, type CitedLink, type Cites, type StaleCitation } from '../query/index.ts'
import { shorten, toTable, type Shell } from './shell.ts'

const HEAD = { vi: ['văn bản', 'địa phương', 'năm', 'quan hệ', 'nguyên văn', 'trang'], en: ['document', 'locality', 'year', 'relation', 'as printed', 'page'] }
const MOST_HEAD = { vi: ['số, ký hiệu', 'ngày', 'của nơi', 'lượt', 'kế hoạch', 'trong kho'], en: ['code', 'date', 'of', 'citations', 'plans', 'in the corpus'] }
const STALE_HEAD = { vi: ['văn bản', 'viện dẫn', 'nguyên văn', 'bị thay bởi', 'ngày thay'], en: ['document', 'cites', 'as printed', 'replaced by', 'on'] }
const SAID = {
  cited: { vi: '{count} lượt viện dẫn trong {plans} văn bản; cách viết: {spellings}', en: '{count} citations in {plans} documents; spellings: {spellings}' },
  none: { vi: '{code}: không văn bản nào trong kho viện dẫn.', en: '{code}: no document of the corpus cites it.' },
  noneListed: { vi: 'Không có.', en: 'None.' },
  inCorpus: { vi: 'Trong kho: {ids}', en: 'In the corpus: {ids}' },
  notInCorpus: { vi: 'Kho không có chính văn bản này.', en: 'The corpus does not have the document itself.' },
  several: { vi: 'Số này chỉ nhiều văn bản: {dates}', en: 'This code means several documents: {dates}' },
  replaced: { vi: 'Bị sửa hoặc thay: {list}', en: 'Amended or replaced: {list}' },
  totals: { vi: '{shown} / {documents} văn bản; {citations} lượt viện dẫn, {resolved} gắn được với văn bản trong kho', en: '{shown} of {documents} documents; {citations} citations, {resolved} of them resolved to documents of the corpus' },
  shown: { vi: '{shown} / {count} dòng; thêm --limit hoặc --format csv để có đủ', en: '{shown} of {count} lines; for all: --limit or --format csv' },
  restsOn: { vi: 'Dựa vào', en: 'Rests on' },
  carriedOut: { vi: 'Được thực hiện bởi: {shown} kế hoạch ({directly} viện dẫn trực tiếp)', en: 'Carried out by: {shown} plans ({directly} cite it themselves)' },
  carriedOutMore: { vi: 'Được thực hiện bởi: {shown} kế hoạch đầu tiên (riêng viện dẫn trực tiếp: {directly}); thêm --limit để xem tiếp', en: 'Carried out by: the first {shown} plans (citing it themselves: {directly} in all); for more: --limit' },
  page: { vi: ', trang {page}', en: ', page {page}' },
  missing: { vi: 'kho không có', en: 'not in the corpus' },
} as const satisfies Record<string, Sentence>

const placeOf = ({ commune, district, province }: { commune: string | null; district: string | null; province: string | null }): string => [commune, district, province].filter(Boolean).join(', ')

export function printCites(found: Cites, limit: number, shell: Shell): void {
  const { print, say, colour } = shell
  if (found.citedBy.length === 0) print(say(SAID.none, { code: found.code }))
  else {
    print(`${colour.bold(found.code)}: ${say(SAID.cited, { count: found.citedBy.length, plans: new Set(found.citedBy.map(({ id }) => id)).size, spellings: found.spellings.join(', ') })}`)
    print(toTable([HEAD[shell.language], ...found.citedBy.slice(0, limit).map((one) => [
      one.id, shorten(placeOf(one.locality), 34), String(one.planYear ?? '–'), say(RELATION_NAMES[one.relation]), shorten(one.raw, 60), String(one.span.page),
    ])], shell))
    if (found.citedBy.length > limit) print(say(SAID.shown, { shown: limit, count: found.citedBy.length }))
  }
  const dated = found.dates.filter(({ issuedOn }) => issuedOn !== null)
  if (dated.length > 1) print(say(SAID.several, { dates: dated.map(({ issuedOn, issuers, citations }) => `${issuedOn} ${issuers.join('/')} (${citations})`).join('; ') }))
  print(found.inCorpus.length > 0 ? say(SAID.inCorpus, { ids: found.inCorpus.join(', ') }) : say(SAID.notInCorpus))
  if (found.replacedBy.length > 0) print(say(SAID.replaced, { list: found.replacedBy.map(({ id, relation }) => `${id} (${say(RELATION_NAMES[relation])})`).join(', ') }))
}

export function printMost({ documents, totals }: CitedDocuments, shell: Shell): void {
  shell.print(toTable([MOST_HEAD[shell.language], ...documents.map((one) => [one.code, one.issuedOn ?? '–', one.place ?? '–', String(one.citations), String(one.plans), one.document ?? '–'])], shell))
  shell.print(shell.say(SAID.totals, { ...totals, shown: documents.length }))
}

export function printStale(stale: readonly StaleCitation[], shell: Shell): void {
  if (stale.length === 0) shell.print(shell.say(SAID.noneListed))
  else shell.print(toTable([STALE_HEAD[shell.language], ...stale.map((one) => [one.document, one.code, shorten(one.raw, 50), one.replacedBy, one.replacedOn ?? '–'])], shell))
}

/** A chain as a tree: upwards what a plan rests on, downwards who carries it out. */
export function printChain({ up, down }: { up: CitationChain | null; down: CitationDescent }, shell: Shell): void {
  const { print, say, colour } = shell
  print(up ? colour.bold(nameOf(up, shell)) : `${colour.bold(down.code)}  ${colour.dim(say(SAID.missing))}`)
  if (up && up.restsOn.length > 0) {
    print(say(SAID.restsOn))
    for (const line of treeLines(up.restsOn, (link) => [toLink(link, shell), link.document?.restsOn ?? []])) print(line)
  }
  print(say(down.isComplete ? SAID.carriedOut : SAID.carriedOutMore, { shown: down.shown, directly: down.directly }))
  const toLine = (link: CarriedOut): [string, readonly CarriedOut[]] =>
    [`${nameOf(link, shell)}  ${colour.dim(`${say(RELATION_NAMES[link.relation])} "${shorten(link.raw, 40)}"${say(SAID.page, { page: link.page })}`)}`, link.carriedOutBy]
  for (const line of treeLines(down.carriedOutBy, toLine)) print(line)
}

function toLink({ relation, code, issuedOn, issuer, document, page }: CitedLink, shell: Shell): string {
  const { say, colour } = shell
  const cited = `${say(RELATION_NAMES[relation])} ${colour.bold(code)}${issuedOn ? ` (${issuedOn})` : ''}${say(SAID.page, { page })}`
  return document ? `${cited} → ${nameOf(document, shell)}` : `${cited}  ${colour.dim([shorten(issuer, 50), say(SAID.missing)].filter((part) => part !== '–').join(' · '))}`
}

function nameOf({ id, code, level, planYear, locality }: ChainDocument, { say }: Shell): string {
  return [code ?? '–', level === null ? null : `${placeOf(locality)} (${say(LEVEL_NAMES[level])})`, planYear, id].filter((part) => part !== null).join(' · ')
}

function* treeLines<T>(links: readonly T[], read: (link: T) => readonly [string, readonly T[]], indent = ''): Generator<string> {
  for (const [i, link] of links.entries()) {
    const isLast = i === links.length - 1
    const [line, below] = read(link)
    yield `${indent}${isLast ? '└─' : '├─'} ${line}`
    yield* treeLines(below, read, `${indent}${isLast ? '   ' : '│  '}`)
  }
}
