import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UsageError, type DocumentRecord, type Sentence } from '../../model/index.ts'
import { textOption, type Command, type Options } from '../command.ts'
import { openReader, PAGE_OPTIONS } from '../page-options.ts'
import { readCount } from '../read-count.ts'
import { toTable, usualJobs, type Shell } from '../shell.ts'

const HEAD = {
  vi: ['trường', 'đúng', 'tìm được', 'cần có', 'P', 'R', 'F1', 'khoảng 95 %', 'F1 trùng chữ'],
  en: ['field', 'right', 'found', 'wanted', 'P', 'R', 'F1', '95 % interval', 'F1 overlap'],
}
const GROUPS: Readonly<Record<string, Sentence>> = {
  text: { vi: 'Văn bản sạch ({count} văn bản)', en: 'Clean text ({count} documents)' },
  ocr: { vi: 'Bản quét, OCR ({count} văn bản)', en: 'Scans, by OCR ({count} documents)' },
}

export const evalCommand: Command = {
  name: 'eval',
  args: '<gold-dir>',
  about: { vi: 'chấm điểm trích xuất theo bản ghi chuẩn, từng trường', en: 'score extraction against gold records, per field' },
  when: {
    vi: 'Điểm trên văn bản sạch và trên bản quét tách riêng. --against: so với kết quả --json lần trước; có trường nào tụt thì mã thoát là 1.',
    en: 'Clean text and scans apart. --against: compare with the --json of an earlier run; exit code 1 if a field has fallen.',
  },
  options: [
    ...PAGE_OPTIONS,
    { flags: '--text', about: { vi: 'chấm trên chữ của bản chuẩn, không đọc tệp', en: "score on the gold's own text, without reading files" } },
    { flags: '--against <file>', about: { vi: 'kết quả --json của lần trước', en: 'the --json of an earlier run' } },
    { flags: '--misses', about: { vi: 'kể ra những gì sót và thừa', en: 'list what was missed and made up' } },
  ],
  examples: ['kehoach eval fixtures/gold', 'kehoach eval fixtures/gold --misses', 'kehoach eval fixtures/gold --text --json > lan-truoc.json'],
  async run([folder = ''], options, shell) {
    const { compareRuns, evaluate } = await import('../../evaluate/index.ts')
    const groups = await readPairs(folder, options, shell)
    const results = Object.entries(groups).filter(([, pairs]) => pairs.length > 0).map(([group, pairs]) => ({ group, count: pairs.length, ...evaluate(pairs) }))
    const against = textOption(options, 'against')
    const changes = against === undefined ? [] : compareRuns(readRun(against), Object.fromEntries(results.map(({ group, scores }) => [group, scores])))
    if (shell.isJson) shell.printJson({ groups: Object.fromEntries(results.map(({ group, scores }) => [group, scores])), changes, ...(options['misses'] === true && { misses: results.flatMap(({ misses }) => misses) }) })
    else {
      for (const result of results) print(result, options['misses'] === true, shell)
      for (const { group, field, before, after } of changes) shell.print(`${after < before ? shell.colour.red('▼') : shell.colour.green('▲')} ${group} ${field}: ${before.toFixed(3)} → ${after.toFixed(3)}`)
    }
    return changes.some(({ before, after }) => after < before) ? 1 : 0
  },
}

type Pairs = Parameters<typeof import('../../evaluate/index.ts').evaluate>[0][number][]
type Result = ReturnType<typeof import('../../evaluate/index.ts').evaluate> & { group: string; count: number }
type Gold = import('../../evaluate/index.ts').GoldRecord

/** Reads each gold's documents (or its own text) into records, by how they were read. */
async function readPairs(folder: string, options: Options, shell: Shell): Promise<Record<'text' | 'ocr', Pairs>> {
  if (!existsSync(folder)) throw new UsageError('file_not_found', { file: folder })
  const golds = readdirSync(folder).filter((name) => name.endsWith('.json')).sort().map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold)
  const groups: Record<'text' | 'ocr', Pairs> = { text: [], ocr: [] }
  const pages = await openReader(options, readCount(options, 'jobs', usualJobs()))
  const bar = shell.progress({ vi: '{bar} {value}/{total} {name}', en: '{bar} {value}/{total} {name}' })
  try {
    for (const [i, gold] of golds.entries()) {
      bar.update(i, golds.length, { name: gold.name })
      const documents = options['text'] === true || !gold.files?.some((file) => existsSync(join(dirname(folder), file))) ? [ownText(gold)] : filesOf(gold, dirname(folder))
      for (const document of documents) {
        const record = await toRecord(document, pages, shell)
        if (record) groups[record.quality.textSource.includes('ocr') ? 'ocr' : 'text'].push({ gold, record })
      }
    }
  } finally {
    bar.stop()
    await pages.close()
  }
  return groups
}

interface Document {
  readonly path: string
  readonly content: Uint8Array | null
}

function ownText({ name, pages }: Gold): Document {
  return { path: `${name}.txt`, content: new TextEncoder().encode((pages ?? []).map(({ text }) => text).join('\f')) }
}

function filesOf({ files = [] }: Gold, base: string): Document[] {
  return files.map((file) => ({ path: join(base, file), content: null })).filter(({ path }) => existsSync(path))
}

async function toRecord({ path, content }: Document, pages: Awaited<ReturnType<typeof openReader>>, shell: Shell): Promise<DocumentRecord | null> {
  const [{ createHash }, { findSources, USUAL_LIMITS }, { readDocument }] = await Promise.all([import('node:crypto'), import('../../intake/index.ts'), import('../../pipeline/index.ts')])
  if (content) {
    const sha256 = createHash('sha256').update(content).digest('hex')
    return (await readDocument({ path, content, sha256, bytes: content.length, mediaType: 'text/plain' }, { pages, signal: shell.signal })).record
  }
  for await (const intake of findSources([path], { ...USUAL_LIMITS, restMs: 0 })) {
    if ('source' in intake) return (await readDocument(intake.source, { pages, signal: shell.signal })).record
    throw intake.error
  }
  return null
}

function readRun(file: string): Record<string, Result['scores']> {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { groups: Record<string, Result['scores']> }).groups
  } catch (cause) {
    throw new UsageError('file_unreadable', { file, reason: (cause as Error).message }, { cause })
  }
}

function print({ group, count, scores, misses }: Result, withMisses: boolean, shell: Shell): void {
  const percent = (share: number): string => share.toFixed(3)
  shell.print(shell.colour.bold(shell.say(GROUPS[group] as Sentence, { count })))
  shell.print(toTable([HEAD[shell.language], ...scores.map(({ field, exact, overlap }) => [
    field, String(exact.right), String(exact.found), String(exact.wanted), percent(exact.precision), percent(exact.recall), shell.colour.bold(percent(exact.f1)),
    exact.interval ? exact.interval.map(percent).join('–') : '–', percent(overlap.f1),
  ])], shell))
  if (withMisses) for (const { document, field, missed, surplus } of misses) {
    shell.print(`${document} · ${field}`)
    for (const one of missed) shell.print(shell.colour.red(`  − ${one}`))
    for (const one of surplus) shell.print(shell.colour.yellow(`  + ${one}`))
  }
}
