/** Old and new places of the tone in `oa oe uy` (hoà/hòa, uỷ/ủy): the new ones folded to the old. */
const TONE_PLACES: readonly (readonly [string, string])[] = [
  ['òa', 'oà'], ['óa', 'oá'], ['ỏa', 'oả'], ['õa', 'oã'], ['ọa', 'oạ'],
  ['òe', 'oè'], ['óe', 'oé'], ['ỏe', 'oẻ'], ['õe', 'oẽ'], ['ọe', 'oẹ'],
  ['ùy', 'uỳ'], ['úy', 'uý'], ['ủy', 'uỷ'], ['ũy', 'uỹ'], ['ụy', 'uỵ'],
]
const TONE_PLACE = new RegExp(TONE_PLACES.map(([now]) => now).join('|'), 'gi')
const TO_OLD = new Map(TONE_PLACES)

/** Folds both ways of placing a tone to one, keeping length and, letter by letter, case. For comparison only. */
export function foldTonePlace(text: string): string {
  return text.replace(TONE_PLACE, (pair) => {
    const old = TO_OLD.get(pair.toLowerCase()) as string
    return [...old].map((letter, i) => (pair[i] === pair[i]?.toLowerCase() ? letter : letter.toUpperCase())).join('')
  })
}

/** Takes every mark off (`đ` becomes `d`), keeping case. `Thạnh Trị` → `Thanh Tri`. */
export function stripMarks(text: string): string {
  if (!/[^\x00-\x7f]/.test(text)) return text
  if (/[\ud800-\udfff]/.test(text)) return decompose(text)
  let bare = ''
  for (let i = 0; i < text.length; i += 1) bare += text.charCodeAt(i) < 0x80 ? text.charAt(i) : bareLetter(text.charAt(i))
  return bare
}

// The letters of Vietnamese are few: each is taken apart once.
const BARE = new Map<string, string>()

function bareLetter(letter: string): string {
  const known = BARE.get(letter)
  if (known !== undefined) return known
  const bare = decompose(letter)
  BARE.set(letter, bare)
  return bare
}

function decompose(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
}

/** The form under which two printings of the same words are equal: NFC, small letters, one space, one hyphen, one tone place. */
export function foldForComparison(text: string): string {
  return foldTonePlace(text.normalize('NFC').toLowerCase())
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}
