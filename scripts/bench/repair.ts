import { readdirSync, readFileSync } from 'node:fs'
import { repairText } from '../../src/repair/index.ts'
import { theEngine } from '../../src/repair/engine.ts'
import { foldTonePlace, stripMarks } from '../../src/text/index.ts'
import type { BenchResult } from './result.ts'

export interface RepairBenchOptions {
  /** Folder of `.txt` files in good Vietnamese, held out from training. */
  readonly texts?: string
}

const OWN = new URL('./text/', import.meta.url).pathname
/** Bounds of the confidence bins of the calibration table. */
const BINS = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995] as const

/** Restores stripped and misread plans, counts the damage done to good text, checks the confidences, and takes the time. */
export async function benchRepair({ texts = OWN }: RepairBenchOptions = {}): Promise<readonly BenchResult[]> {
  const files = readdirSync(texts).filter((name) => name.endsWith('.txt')).sort().map((name) => ({ name, text: readFileSync(`${texts}/${name}`, 'utf8').normalize('NFC') }))
  const pages = readdirSync(`${OWN}misread`).flatMap((name) => readPages(`${OWN}misread/${name}`))
  repairText(files.map(({ text }) => stripMarks(text)).join('\n')) // the model is opened and the code is warm
  return [stripped(files), misread(pages), calibration(files, pages), clean(files)]
}

function stripped(files: readonly { name: string; text: string }[]): BenchResult {
  const rows = files.map(({ name, text }) => {
    const bare = stripMarks(text)
    const { value, seconds } = timed(() => repairText(bare).text)
    const all = compare(text, value)
    return { text: name, syllables: all.words, 'right %': all.right, 'likeliest form each %': compare(text, likeliestForms(bare)).right, 'untouched %': compare(text, bare).right, 'syllables/s': Math.round(all.words / seconds) }
  })
  return { title: 'Repair: marks taken off and put back', rows, notes: ['case and punctuation count; both places of the tone are one', 'likeliest form each: every syllable gets its commonest marked form, no context'] }
}

function misread(pages: readonly Page[]): BenchResult {
  const rows = [...new Set(pages.map(({ reader }) => reader))].map((reader) => {
    const own = pages.filter((page) => page.reader === reader)
    const { value, first, seconds } = timed(() => own.map(({ read }) => repairText(read.join('\n')).text))
    const printed = own.map((page) => page.printed.join('\n')).join('\n')
    const after = compare(printed, value.join('\n'))
    return { reader, syllables: after.words, 'as read %': compare(printed, own.map(({ read }) => read.join('\n')).join('\n')).right, 'after repair %': after.right, 'found %': found(printed, value.join('\n')), 'syllables/s': Math.round(after.words / seconds), 'at first sight/s': Math.round(after.words / first) }
  })
  return { title: 'Repair: pages read by English OCR', rows, notes: ['seven fonts, 160–280 dpi, blur, turn, specks, JPEG; specks read as letters count as errors', 'found: printed syllables that stand in the repaired line, in whatever order', 'at first sight: every word is looked up for the first time, and some of the code is compiled on the way'] }
}

function clean(files: readonly { name: string; text: string }[]): BenchResult {
  const rows = files.map(({ name, text }) => {
    const { text: after, changes } = repairText(text)
    const digits = (one: string) => one.replace(/\D/g, '')
    return { text: name, syllables: wordsOf(text).length, 'changed syllables': changes.filter(({ before, after: now }) => foldTonePlace(before) !== foldTonePlace(now)).length, 'digits changed': digits(after) === digits(text) ? 0 : 1 }
  })
  return { title: 'Repair: harm to good text', rows, notes: [] }
}

/** Of the changes in each bin of confidence, how many are right. */
function calibration(files: readonly { text: string }[], pages: readonly Page[]): BenchResult {
  const bins = new Map<string, { low: number; sum: number; count: number; right: number }>()
  const count = (damage: string, truth: readonly string[], read: readonly string[]) => {
    const raw = read.join('\n')
    const starts = lineStarts(read)
    for (const change of repairText(raw).changes) {
      if (change.reason !== 'stripped' && change.reason !== 'mangled') continue
      const line = starts.findLastIndex((start) => start <= change.rawStart)
      const low = BINS.findLast((bound) => change.confidence >= bound) as number
      const bin = bins.get(`${damage} ${low}`) ?? { low, sum: 0, count: 0, right: 0 }
      bin.count++
      bin.sum += change.confidence
      const [printed, [after, before]] = [wordsOf(truth[line] as string), [change.after, change.before].map((words) => wordsOf(words)[0] ?? '')] as const
      if (after === '' ? !printed.includes(before as string) : printed.includes(after as string)) bin.right++
      bins.set(`${damage} ${low}`, bin)
    }
  }
  for (const { text } of files) count('stripped', text.split('\n'), stripMarks(text).split('\n'))
  for (const { printed, read } of pages) count('misread', printed, read)
  const rows = [...bins].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { sum, count: n, right }]) => ({
    damage: name.split(' ')[0] as string, from: Number(name.split(' ')[1]), changes: n, 'mean confidence': sum / n, 'share right': right / n,
  }))
  return { title: 'Repair: confidence against truth', rows, notes: ['right: the word stands in the printed line; what is taken away does not'] }
}

interface Page { readonly printed: string[]; readonly read: string[]; readonly reader: string }

function readPages(path: string): Page[] {
  return readFileSync(path, 'utf8').trim().split('\n\n').map((page) => {
    const rows = page.split('\n').map((row) => row.split('\t'))
    return { printed: rows.map(([printed = '']) => printed), read: rows.map(([, read = '']) => read), reader: rows[0]?.[2] ?? '' }
  })
}

function likeliestForms(bare: string): string {
  const { byBare, model } = theEngine()
  return bare.replace(/\p{L}+/gu, (word) => {
    const [best] = [...(byBare.get(word.toLowerCase()) ?? [])].sort((a, b) => model.alone(b) - model.alone(a))
    const form = best === undefined ? word : (model.words[best] as string)
    return word === word.toLowerCase() ? form : word === word.toUpperCase() && word.length > 1 ? form.toUpperCase() : (form[0] as string).toUpperCase() + form.slice(1)
  })
}

function wordsOf(text: string): string[] {
  return foldTonePlace(text.normalize('NFC')).match(/[\p{L}\p{M}\d]+/gu) ?? []
}

function lineStarts(lines: readonly string[]): number[] {
  let at = 0
  return lines.map((line) => {
    const start = at
    at += line.length + 1
    return start
  })
}

/** Words and the share of them right, in percent: edits of words line by line. */
function compare(truth: string, test: string): { words: number; right: number } {
  const [a, b] = [truth.split('\n'), test.split('\n')]
  const words = a.reduce((sum, line) => sum + wordsOf(line).length, 0)
  const errors = a.reduce((sum, line, i) => sum + distance(wordsOf(line), wordsOf(b[i] ?? '')), 0)
  return { words, right: 100 * (1 - errors / words) }
}

/** The share of the true words that stand in the line of the other text, in percent. */
function found(truth: string, test: string): number {
  const lines = test.split('\n').map(wordsOf)
  let [words, right] = [0, 0]
  for (const [i, line] of truth.split('\n').entries()) {
    const left = [...(lines[i] ?? [])]
    for (const word of wordsOf(line)) {
      words++
      const at = left.indexOf(word)
      if (at < 0) continue
      right++
      left.splice(at, 1)
    }
  }
  return (100 * right) / words
}

function distance(a: readonly string[], b: readonly string[]): number {
  let before = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) row.push(Math.min((before[j] as number) + 1, (row[j - 1] as number) + 1, (before[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)))
    before = row
  }
  return before[b.length] as number
}

/** User time of a piece of work, at first and once the engine has compiled it: the mean of a second, after a second of the same. */
function timed<T>(work: () => T): { value: T; first: number; seconds: number } {
  const userSeconds = () => process.cpuUsage().user / 1e6
  const begin = userSeconds()
  const value = work()
  const first = userSeconds() - begin
  const repeat = (): number => {
    const start = userSeconds()
    let runs = 0
    while (userSeconds() - start < 1) {
      work()
      runs++
    }
    return (userSeconds() - start) / runs
  }
  repeat()
  return { value, first, seconds: repeat() }
}
