// Builds src/repair/model/syllables.bin from any folder of text, the genre's grammar and pairs of words misread.
// Usage: npx tsx scripts/train/language-model.ts --text FOLDER --places FOLDER --pairs PAIRS.tsv [--out src/repair/model]
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { HIGH_SEED, LOW_SEED, mix } from '../../src/repair/hash.ts'
import { packModel, type Model } from '../../src/repair/model-file.ts'
import { CLASSES } from '../../src/repair/stream.ts'
import { isVietnameseSyllable } from '../../src/text/index.ts'
import { learnChannel, readPairs } from './channel.ts'
import { CAPITAL, isHeldOut, readFolder, SMALL, TokenStream, TYPE } from './corpus.ts'
import { bareName, readGrammar, readPlaceNames, seeded, sentenceOf } from './genre.ts'
import { estimate } from './kneser-ney.ts'
import { countNgrams } from './ngrams.ts'
import { toTables } from './pack.ts'

/** Sentences of the genre; chosen on the held-out plans (docs/bench/repair.md). */
const GENRE_SENTENCES = 120_000
/** How much a run counts that stands in a written phrase, in a sentence of the genre, beside one in the texts; chosen on the open plans (docs/bench/repair.md). */
const PHRASE_WEIGHT = 8
const GENRE_WEIGHT = 2
/** How often a run of 1, 2, … words must occur to be kept: what fits into the size allowed. */
const LEAST = [1, 1, 1, 2, 3]
/** A syllable rarer than this in the texts is taken for a slip of the pen; other words must be commoner still. */
const LEAST_SYLLABLE = 3
const LEAST_OTHER_WORD = 20

const { values } = parseArgs({
  options: { text: { type: 'string' }, places: { type: 'string' }, pairs: { type: 'string' }, out: { type: 'string', default: 'src/repair/model' } },
})
if (!values.text || !values.places || !values.pairs) throw new Error('usage: language-model.ts --text FOLDER --places FOLDER --pairs PAIRS.tsv')

const texts = new TokenStream()
for (const { text } of readFolder(values.text)) if (!isHeldOut(text)) texts.add(text)
const genre = new TokenStream()
for (const sentence of genreSentences(values.places)) genre.add(sentence)
const phrases = new TokenStream()
for (const phrase of readPhrases(new URL('./phrases/', import.meta.url))) phrases.add(phrase)

const words = vocabulary()
const { ids, weights, capitals } = toIds([[phrases, PHRASE_WEIGHT], [genre, GENRE_WEIGHT], [texts, 1]])
const tables = countNgrams(ids, weights, LEAST.length, hash)
const kept = estimate(ids, tables, words.length, LEAST, hash)
const idByLow = new Map(words.map((_, id) => [mix(LOW_SEED, id) | 0, id]))
const pairs = readPairs(values.pairs)
const file = packModel({
  ...toTables(words, kept, (low) => idByLow.get(low) as number), capitals,
  channel: [...learnChannel(pairs)].map(([read, row]) => [read, [...row].map(([letter, count]) => letter + count).join(' ')]),
  ...countReadings(),
})
mkdirSync(values.out, { recursive: true })
writeFileSync(join(values.out, 'syllables.bin'), file)
const manifest = {
  name: 'kehoach-syllables', sha256: createHash('sha256').update(file).digest('hex'), bytes: file.length,
  trainedOn: new Date().toISOString().slice(0, 10), words: words.length, tokens: { texts: texts.length, genre: genre.length, phrases: phrases.length },
  runs: kept.map((runs) => runs.low.length), misreadPairs: pairs.length,
}
writeFileSync(join(values.out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
console.log(manifest)

function* genreSentences(folder: string): Generator<string> {
  const places = readPlaceNames(folder)
  const grammar = new Map(readGrammar(readFileSync(new URL('./genre.txt', import.meta.url), 'utf8')))
  grammar.set('diadanh', places.flatMap((place) => bareName(place) ?? []))
  const random = seeded(1)
  for (let i = 0; i < GENRE_SENTENCES; i++) yield sentenceOf(grammar, random)
  yield* places
  yield* places
}

/** Words that neither the law nor the genre's grammar uses: files of one phrase a line. */
function readPhrases(folder: URL): string[] {
  return readdirSync(folder).sort().flatMap((file) => readFileSync(new URL(file, folder), 'utf8').normalize('NFC').split('\n'))
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
}

function vocabulary(): string[] {
  const known = new Set<string>(CLASSES)
  texts.types.forEach((key, type) => {
    if ((texts.counts[type] as number) >= (isSpelledRight(key) ? LEAST_SYLLABLE : LEAST_OTHER_WORD)) known.add(key)
  })
  for (const key of [...genre.types, ...phrases.types]) known.add(key)
  return [...known]
}

/** A syllable that ends in c, ch, p or t has a tone; `nươc` is a slip. */
function isSpelledRight(key: string): boolean {
  const parts = key.normalize('NFD')
  return isVietnameseSyllable(key) && (/[\u0300\u0301\u0303\u0309\u0323]/.test(parts) || !/(?:c|ch|p|t)$/.test(key))
}

function toIds(streams: readonly (readonly [TokenStream, weight: number])[]): { ids: Uint16Array; weights: Uint8Array; capitals: Uint8Array } {
  const idOf = new Map(words.map((word, id) => [word, id]))
  const ids = new Uint16Array(streams.reduce((sum, [{ length }]) => sum + length, 0))
  const weights = new Uint8Array(ids.length)
  const capital = new Float64Array(words.length)
  const seen = new Float64Array(words.length)
  let n = 0
  for (const [{ types, tokens }, weight] of streams) {
    const map = types.map((key) => idOf.get(key) ?? (isAbbreviation(key) ? CLASSES.indexOf('<abbr>') : CLASSES.indexOf('<unk>')))
    for (const token of tokens) {
      const id = map[token & TYPE] as number
      weights[n] = weight
      ids[n++] = id
      if (token & CAPITAL) capital[id] = (capital[id] as number) + weight
      if (token & (CAPITAL | SMALL)) seen[id] = (seen[id] as number) + weight
    }
  }
  return { ids, weights, capitals: Uint8Array.from(capital, (count, id) => Math.round((255 * (count + 0.1)) / ((seen[id] as number) + 0.5))) }
}

function isAbbreviation(key: string): boolean {
  return key.length > 1 && key === key.toUpperCase() && key !== key.toLowerCase()
}

function hash(run: Uint16Array, start: number, length: number): [number, number] {
  let low = LOW_SEED
  let high = HIGH_SEED
  for (let i = start; i < start + length; i++) {
    low = mix(low, run[i] as number)
    high = mix(high, run[i] as number)
  }
  return [low >>> 0, high >>> 0]
}

/** Whole words as they were read, so that what is common need not be pieced together, and how often each was read at all. */
function countReadings(): Pick<Model, 'readings' | 'times'> {
  const counts = new Map<string, Map<string, number>>()
  const times = new Float32Array(words.length)
  const idOf = new Map(words.map((word, id) => [word, id]))
  for (const { printed, read } of pairs) {
    const id = idOf.get(printed)
    if (id === undefined) continue
    times[id] = (times[id] as number) + 1
    const row = counts.get(read) ?? new Map<string, number>()
    counts.set(read, row.set(printed, (row.get(printed) ?? 0) + 1))
  }
  return { times, readings: [...counts].map(([read, row]) => [read, [...row].map(([word, count]) => word + count).join(' ')]) }
}
