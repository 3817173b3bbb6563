import { isVietnameseSyllable, stripMarks } from '../text/index.ts'
import { Decoder, Lattice } from './decoder.ts'
import { LanguageModel } from './language-model.ts'
import { openModel, type Model } from './model-file.ts'
import { CLASSES, type Writing } from './stream.ts'
import { MisreadIndex } from './misread-index.ts'

/** Nodes for looking around one word, beside the decoder's own. */
const LOCAL_NODES = 16

/** Words with a capital less often than this, of 255 times, are taken for small where capital and small letter look the same. */
const MOSTLY_SMALL = 2

/** The loaded model with what is worked out from it once. */
export class Engine {
  readonly model: LanguageModel
  readonly decoder: Decoder
  readonly lattice = new Lattice()
  /** Word ids by the word without its marks, small letters. */
  readonly byBare: ReadonlyMap<string, readonly number[]>
  /** First node that the decoder does not use. */
  readonly localNode: number
  /** Where words run together part, by what was read (joined.ts). */
  readonly cuts = new Map<string, readonly number[] | null>()
  /** By word id: whether it is a syllable of Vietnamese, written in capitals alone, begins with l, hardly ever has a capital in mid-sentence. */
  readonly isSyllable: Uint8Array
  readonly isAbbreviation: Uint8Array
  readonly beginsWithL: Uint8Array
  readonly isMostlySmall: Uint8Array
  readonly #capital: Float32Array
  readonly #small: Float32Array
  readonly #anyWriting: Float32Array
  readonly #tables: Model
  #misread: MisreadIndex | null = null

  constructor(tables: Model) {
    this.#tables = tables
    this.model = new LanguageModel(tables, 64)
    this.decoder = new Decoder(this.model)
    this.localNode = 64
    this.model.reserve(this.localNode + LOCAL_NODES)
    this.byBare = groupByBare(tables.words)
    const flags = (of: (word: string) => boolean) => Uint8Array.from(tables.words, (word) => Number(of(word)))
    this.isSyllable = flags(isVietnameseSyllable)
    this.isAbbreviation = flags((word) => word !== word.toLowerCase())
    this.beginsWithL = flags((word) => word.startsWith('l'))
    this.isMostlySmall = tables.capitals.map((share) => Number(share < MOSTLY_SMALL))
    this.#anyWriting = new Float32Array(tables.words.length)
    this.#capital = Float32Array.from(tables.capitals, (share) => Math.log((share + 0.05) / 256))
    this.#small = Float32Array.from(tables.capitals, (share) => Math.log((256 - share) / 256))
  }

  /** How words are misread; worked out when the first misread line is met. */
  get misread(): MisreadIndex {
    this.#misread ??= new MisreadIndex(this.#tables, this.model.ids)
    return this.#misread
  }

  /** By word id: the logarithm of the chance that the word is written so in mid-sentence. */
  writingCosts(writing: Writing): Float32Array {
    return writing === 'capital' ? this.#capital : writing === 'small' ? this.#small : this.#anyWriting
  }
}

let engine: Engine | null = null

/** The shipped model, opened at the first need. */
export function theEngine(): Engine {
  engine ??= new Engine(openModel())
  return engine
}

function groupByBare(words: readonly string[]): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (let id = CLASSES.length; id < words.length; id++) {
    const bare = stripMarks(words[id] as string)
    const group = groups.get(bare)
    if (group) group.push(id)
    else groups.set(bare, [id])
  }
  return groups
}
