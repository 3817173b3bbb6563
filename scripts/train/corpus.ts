import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keyOf, readStream } from '../../src/repair/stream.ts'

/** Documents of a folder of `.txt` and `.xz` files; a blank line stands between documents. */
export function* readFolder(folder: string): Generator<{ file: string; text: string }> {
  for (const file of readdirSync(folder).sort()) {
    const path = join(folder, file)
    const isPacked = file.endsWith('.txt.xz')
    if (!isPacked && !file.endsWith('.txt')) continue
    const text = isPacked ? execFileSync('xz', ['-dc', path], { maxBuffer: 2 ** 30 }).toString('utf8') : readFileSync(path, 'utf8')
    for (const document of text.normalize('NFC').split(/\n\s*\n/)) if (document.trim() !== '') yield { file, text: document }
  }
}

/** One document in so many is held out from training, told by its beginning so that the same ones are held out each time. */
export function isHeldOut(text: string, oneIn = 25): boolean {
  let hash = 7
  for (const letter of text.slice(0, 2000)) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0
  return (hash >>> 0) % oneIn === 3
}

/** A growing stream of word types with how each was written. */
export class TokenStream {
  readonly types: string[] = []
  readonly counts: number[] = []
  readonly #ids = new Map<string, number>()
  #tokens = new Uint32Array(1 << 20)
  length = 0

  add(text: string): void {
    for (const token of readStream(text.split('\n'))) this.#push(this.#id(keyOf(token)) | (token.writing === 'capital' ? CAPITAL : token.writing === 'small' ? SMALL : 0))
    this.#push(this.#id('<s>'))
  }

  get tokens(): Uint32Array {
    return this.#tokens.subarray(0, this.length)
  }

  #id(key: string): number {
    let id = this.#ids.get(key)
    if (id === undefined) {
      id = this.types.length
      this.#ids.set(key, id)
      this.types.push(key)
      this.counts.push(0)
    }
    return id
  }

  #push(token: number): void {
    if (this.length === this.#tokens.length) {
      const larger = new Uint32Array(this.#tokens.length * 2)
      larger.set(this.#tokens)
      this.#tokens = larger
    }
    this.#tokens[this.length++] = token
    this.counts[token & TYPE] = (this.counts[token & TYPE] as number) + 1
  }
}

/** Bits of a token beside its type. */
export const CAPITAL = 1 << 30
export const SMALL = 1 << 29
export const TYPE = (1 << 29) - 1
