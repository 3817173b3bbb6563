import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A small generator of numbers 0…1 that gives the same row for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export type Grammar = ReadonlyMap<string, readonly string[]>

/** Reads `genre.txt`: lists opened by `== name`, one alternative a line. */
export function readGrammar(text: string): Grammar {
  const grammar = new Map<string, string[]>()
  let list: string[] = []
  for (const line of text.split('\n')) {
    const name = line.match(/^== (\S+)/)?.[1]
    if (name !== undefined) grammar.set(name, (list = []))
    else if (line.trim() !== '' && !line.startsWith('#')) list.push(line)
  }
  return grammar
}

/** One sentence: `{list}` takes one of a list, `(a|b)` one of the two; about one in eight comes out in capitals. */
export function sentenceOf(grammar: Grammar, random: () => number, start = 'cau'): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const expand = (text: string): string =>
    text.replace(/\(([^()]*\|[^()]*)\)/g, (_, inner: string) => pick(inner.split('|')))
      .replace(/\{(\w+)\}/g, (_, name: string) => expand(pick(grammar.get(name) ?? [''])))
  const sentence = expand(`{${start}}`).replace(/(^|[.:] )([a-zđâêôăươ\p{Ll}])/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
  return sentence
}

/** Names of administrative units as printed, `Phường Phúc Xá`, from the folder's comma-separated lists. */
export function readPlaceNames(folder: string): string[] {
  const names = new Set<string>()
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.csv'))) {
    for (const [name] of readFileSync(join(folder, file), 'utf8').normalize('NFC').matchAll(/(?<=^|,)(?:Xã|Phường|Thị trấn|Huyện|Quận|Thị xã|Thành phố|Tỉnh|Đặc khu) [^,\n"]+(?=,|$)/gmu)) names.add(name)
  }
  return [...names]
}

/** The name without what kind of unit it is: `Phúc Xá`. Numbers ("Phường 5") have none. */
export function bareName(name: string): string | null {
  const bare = name.replace(/^(?:Xã|Phường|Thị trấn|Huyện|Quận|Thị xã|Thành phố|Tỉnh|Đặc khu) /u, '').replace(/\s*\(.*$/, '')
  return /^\d/.test(bare) ? null : bare
}
