/** Old and new places of the tone in `oa oe uy` (hoà/hòa, uỷ/ủy): the new ones folded to the old. */
const TONE_PLACES: readonly (readonly [string, string])[] = [
  ['òa', 'oà'], ['óa', 'oá'], ['ỏa', 'oả'], ['õa', 'oã'], ['ọa', 'oạ'],
  ['òe', 'oè'], ['óe', 'oé'], ['ỏe', 'oẻ'], ['õe', 'oẽ'], ['ọe', 'oẹ'],
  ['ùy', 'uỳ'], ['úy', 'uý'], ['ủy', 'uỷ'], ['ũy', 'uỹ'], ['ụy', 'uỵ'],
]
const TO_OLD = new Map(TONE_PLACES.flatMap(([now, old]) => inEachCase(now).map((printed, i) => [printed, inEachCase(old)[i] as string] as const)))
/** Wherever the tone stands on the first of two vowels: one class after another is found several times sooner than the pairs by name. */
const TONE_PLACE = /[òóỏõọùúủũụÒÓỎÕỌÙÚỦŨỤ][aeyAEY]/g

function inEachCase(pair: string): string[] {
  const [first = '', second = ''] = pair
  const capitals = [first.toUpperCase(), second.toUpperCase()] as const
  return [pair, capitals[0] + second, first + capitals[1], capitals.join('')]
}

/** Folds both ways of placing a tone to one, keeping length and, letter by letter, case. For comparison only. */
export function foldTonePlace(text: string): string {
  return text.replace(TONE_PLACE, (pair) => TO_OLD.get(pair) ?? pair)
}

/** A text with every run of white space as one space; most have no other. */
export function singleSpaced(text: string): string {
  for (let i = 0, before = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code === SPACE ? before === SPACE : mayBeWhite(code) && WHITE.test(text.charAt(i))) return text.replace(/\s+/g, ' ')
    before = code
  }
  return text
}

const SPACE = 0x20
const WHITE = /\s/
/** No letter of Vietnamese lies there. */
const mayBeWhite = (code: number): boolean => code < SPACE || code === 0xa0 || code >= 0x1f00 || code === 0x1680

/** Takes every mark off (`đ` becomes `d`), keeping case. `Thạnh Trị` → `Thanh Tri`. */
export function stripMarks(text: string): string {
  if (!/[^\x00-\x7f]/.test(text)) return text
  if (/[\ud800-\udfff]/.test(text)) return decompose(text)
  let bare = ''
  for (let i = 0; i < text.length; i += 1) bare += text.charCodeAt(i) < 0x80 ? text.charAt(i) : bareLetter(text.charAt(i))
  return bare
}

// The letters of Vietnamese and their signs are few: each is taken apart once.
const BARE = new Array<string | undefined>(0x2100)

function bareLetter(letter: string): string {
  const code = letter.charCodeAt(0)
  return code < BARE.length ? (BARE[code] ??= decompose(letter)) : decompose(letter)
}

function decompose(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
}

/** The form under which two printings of the same words are equal: NFC, small letters, one space, one hyphen, one tone place. */
export function foldForComparison(text: string): string {
  const folded = foldTonePlace(text.normalize('NFC').toLowerCase()).replace(/[‐‑‒–—−“”„«»‘’]/g, (sign) => ('“”„«»'.includes(sign) ? '"' : '‘’'.includes(sign) ? "'" : '-'))
  return singleSpaced(folded).trim()
}
