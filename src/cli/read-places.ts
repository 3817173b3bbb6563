import type { Sentence } from '../model/index.ts'
import type { Corpus, PlaceMap } from '../query/index.ts'
import type { Options } from './command.ts'
import { readPlaces, type PlaceFilter } from './read-filters.ts'
import type { Shell } from './shell.ts'

const TAKEN: Readonly<Record<'unmarked' | 'misspelt', Sentence>> = {
  unmarked: { vi: '"{asked}" (không dấu) hiểu là {name}', en: '"{asked}" (without marks) is read as {name}' },
  misspelt: { vi: '"{asked}" (sai dấu hoặc chữ) hiểu là {name}', en: '"{asked}" (misspelt) is read as {name}' },
}
const HEIR: Sentence = { vi: '"{asked}" nay thuộc {name}', en: '"{asked}" is part of {name} now' }

/** Says on stderr where a place was not spelt as its official name is. */
export function tellMatch({ asked, name, match }: { asked: string; name: string; match: 'exact' | 'unmarked' | 'misspelt' }, shell: Shell): void {
  if (match !== 'exact') shell.tell(shell.say(TAKEN[match], { asked, name }))
}

/** The filters of `--province`, `--district`, `--commune`, `--year` and `--level`, names in the spelling of the corpus. */
export async function readPlacesIn(corpus: Corpus, options: Options, shell: Shell, map: PlaceMap = 'issued'): Promise<PlaceFilter> {
  const { readPlaceNames } = await import('../query/index.ts')
  const given = readPlaces(options)
  const { places, names } = readPlaceNames(corpus, given, map)
  for (const name of names) {
    if (name.isHeir) shell.tell(shell.say(HEIR, { asked: name.asked, name: name.name }))
    else tellMatch(name, shell)
  }
  return { ...given, ...places }
}
