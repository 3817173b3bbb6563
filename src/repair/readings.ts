import { calibrate } from './calibration.ts'
import { foldTonePlace } from '../text/index.ts'
import { judgeLines, type LineState } from './detector.ts'
import { Weigher, type Option } from './doubt.ts'
import type { Patch } from './edited-text.ts'
import { theEngine, type Engine } from './engine.ts'
import { partJoined } from './joined.ts'
import { findLabels, findMarks, findQuarters } from './labels.ts'
import { addPrinted, namesIn } from './printed.ts'
import { markLetters, writeWord } from './spelling.ts'
import { findSpecks } from './specks.ts'
import { CLASS_ID } from './stream.ts'
import { readMangled, readStripped, type Unit } from './units.ts'
import { addMangled, addStripped, writingAs } from './ways.ts'

/** Below this a change is in doubt, and counts towards the page's share of doubt. */
const DOUBTFUL = 0.8
/** Below this a word of a page read by a Vietnamese OCR stays: such pages are mostly right. */
const OCR_SURE = 0.65
/** A number that follows its word without a space: the words are few and stand before numbers only. */
const JOINED_NUMBER = 0.97
/** Two abbreviations side by side, and how sure the bar of the Đ in one is. */
const JOINED_ABBREVIATIONS = /^[A-Z]{2,}(?:[-\/&][A-Z]{2,})+$/
const BARRED = 0.98
/** How sure it is that letters are specks. */
const SPECK = 0.9
/** Another reading with at least this share is offered. */
const ALTERNATIVE_SHARE = 0.02

export interface Readings {
  readonly patches: readonly Patch[]
  /** Of the words looked at, how many are in doubt. */
  readonly doubtful: number
  readonly words: number
}
type Damage = Exclude<LineState, 'clean'> | 'ocr'

/** Reads the words of stripped and misread lines anew. Lines in good order are looked at only where they come from a Vietnamese OCR. */
export function findReadings(text: string, isOcr: boolean): Readings {
  const lines = text.split('\n')
  const judged = judgeLines(lines, (word) => theEngine().byBare.has(word))
  const states = judged.map((state): Damage | 'clean' => (state === 'clean' && isOcr ? 'ocr' : state))
  if (states.every((state) => state === 'clean')) return { patches: [], doubtful: 0, words: 0 }
  const fullLength = lengthOfFullLine(lines)
  const patches: Patch[] = []
  let words = 0
  for (const { state, run, offset } of runsOf(lines, states)) {
    const specks = state === 'mangled' ? specksOf(theEngine(), run, offset) : []
    patches.push(...specks)
    const sentences = state === 'mangled' ? readMangled(blank(run, offset, specks), offset, fullLength) : readStripped(run, offset, fullLength)
    for (const one of sentences) {
      const sentence = state === 'mangled' ? partJoined(theEngine(), one) : one
      words += sentence.length
      patches.push(...readSentence(theEngine(), sentence, state))
    }
  }
  const damageOf = (line: number) => states[line] as Damage | 'clean'
  const numerals = [...findLabels(lines, damageOf), ...findQuarters(lines, damageOf), ...findMarks(lines, damageOf)]
  const all = [...patches.filter((one) => !numerals.some(({ start, end }) => one.start < end && start < one.end)), ...numerals].sort((a, b) => a.start - b.start)
  return { patches: all, doubtful: all.filter(({ confidence }) => confidence < DOUBTFUL).length, words }
}

/** Specks read as letters behind the words of misread lines: they go. */
function specksOf({ misread }: Engine, run: readonly string[], offset: number): Patch[] {
  let at = offset
  return run.flatMap((line) => {
    const from = at
    at += line.length + 1
    return findSpecks(line, (token) => misread.isReading(token)).map(({ start, end }): Patch => ({ start: from + start, end: from + end, after: '', reason: 'mangled', confidence: SPECK }))
  })
}

/** The lines with nothing where the specks are. */
function blank(run: readonly string[], offset: number, specks: readonly Patch[]): string[] {
  let text = run.join('\n')
  for (const { start, end } of specks) text = text.slice(0, start - offset) + ' '.repeat(end - start) + text.slice(end - offset)
  return text.split('\n')
}

/** Lines of one damage, with blank lines between them, as one run. */
function* runsOf(lines: readonly string[], states: readonly (Damage | 'clean')[]): Generator<{ state: Damage; run: string[]; offset: number }> {
  let offset = 0
  for (let from = 0; from < lines.length;) {
    const state = states[from] as Damage | 'clean'
    let to = from + 1
    while (to < lines.length && (states[to] === state || (lines[to] as string).trim() === '')) to++
    const run = lines.slice(from, to)
    if (state !== 'clean') yield { state, run, offset }
    offset += run.reduce((sum, line) => sum + line.length + 1, 0)
    from = to
  }
}

/** Length from which a line counts as filled to the edge; `Infinity` where lines are paragraphs. */
function lengthOfFullLine(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.trim().length).filter((length) => length > 20).sort((a, b) => a - b)
  const full = lengths[Math.floor(lengths.length * 0.9)] ?? Infinity
  return full > 200 ? Infinity : full
}

function readSentence(engine: Engine, sentence: readonly Unit[], damage: Damage): Patch[] {
  const { lattice, decoder } = engine
  lattice.clear()
  const names = damage === 'ocr' ? namesIn(sentence) : []
  sentence.forEach((unit, i) => {
    lattice.open()
    if (unit.classId !== null) lattice.add(1, unit.classId, -1, 0)
    else if (damage === 'stripped') addStripped(engine, unit)
    else if (damage === 'ocr') addPrinted(engine, unit, names[i])
    else addMangled(engine, unit, sentence[i + 1])
  })
  const ways = decoder.decode(lattice)
  const words = ways.flatMap((way) => (lattice.second[way] as number) < 0 ? [lattice.word[way] as number] : [lattice.word[way] as number, lattice.second[way] as number])
  const weigher = new Weigher(engine, words)
  const patches: Patch[] = []
  let at = 0
  let place = 0
  for (const way of ways) {
    const unit = sentence[at] as Unit
    const last = sentence[at + (lattice.length[way] as number) - 1] as Unit
    const patch = unit.classId === null ? toPatch(engine, { way, weigher, place, at }, unit, last, damage) : null
    if (patch) patches.push(patch)
    if (damage !== 'ocr' && unit.classId === CLASS_ID['<code>']) patches.push(...findBars(engine, unit))
    if (unit.lacksSpace) patches.push({ start: unit.end, end: unit.end, after: ' ', reason: 'joined', confidence: JOINED_NUMBER })
    at += lattice.length[way] as number
    place += (lattice.second[way] as number) < 0 ? 1 : 2
  }
  return patches
}

function toPatch(engine: Engine, found: { way: number; weigher: Weigher; place: number; at: number }, unit: Unit, last: Unit, damage: Damage): Patch | null {
  const { lattice, model } = engine
  const { way, weigher, place, at } = found
  const id = lattice.word[way] as number
  if (id === CLASS_ID['<unk>'] || id === CLASS_ID['<abbr>']) return null
  const second = lattice.second[way] as number
  const isOne = second < 0
  const write = (word: number) => (damage === 'mangled' ? writeWord(model.words[word] as string, writingAs(engine, word, unit)) : markLetters(model.words[word] as string, unit.text))
  const after = isOne ? write(id) : `${write(id)} ${writeWord(model.words[second] as string, unit.writing === 'capitals' ? 'capitals' : 'small')}`
  if (after === unit.text || (damage === 'ocr' && foldTonePlace(after.toLowerCase()) === foldTonePlace(unit.text.toLowerCase()))) return null
  const weighed = isOne ? weigher.weigh(place, optionsAt(engine, at)) : []
  const share = isOne ? (weighed.find((one) => one.id === id)?.share ?? 0.3) : 0.6
  const alternatives = weighed.filter((one) => one.id !== id && one.id >= CLASS_ID[':'] && one.share >= ALTERNATIVE_SHARE).map((one) => write(one.id))
  const reason = isOne ? (unit === last ? damage : 'split') : 'joined'
  const confidence = calibrate(share, damage)
  return damage === 'ocr' && confidence < OCR_SURE ? null : { start: unit.start, end: last.end, after, reason, confidence, alternatives }
}

/** Abbreviations joined by dashes or slashes, without a number: `HDND-UBND`. The letters of each are those of the only one known. */
function findBars({ byBare, model }: Engine, { start, text }: Unit): Patch[] {
  if (!JOINED_ABBREVIATIONS.test(text)) return []
  return [...text.matchAll(/[A-Z]+/g)].flatMap(({ 0: read, index }): Patch[] => {
    const [known, ...others] = (byBare.get(read) ?? []).map((id) => model.words[id] as string)
    if (known === undefined || others.length > 0 || known === read || known !== known.toUpperCase()) return []
    return [{ start: start + index, end: start + index + read.length, after: known, reason: 'symbol', confidence: BARRED }]
  })
}

/** What else may stand at a place: one-word ways that were still in the running behind it. */
function optionsAt({ decoder, lattice }: Engine, at: number): Option[] {
  const options: Option[] = []
  for (let way = lattice.first[at] as number; way < (lattice.first[at + 1] as number); way++) {
    if (lattice.length[way] === 1 && (lattice.second[way] as number) < 0 && decoder.isKept(way, at + 1)) options.push({ id: lattice.word[way] as number, score: lattice.score[way] as number })
  }
  return options
}
