/** Old tone places with the new ones, for open syllables: `hoà` → `hòa`, `uỷ` → `ủy`; `quý` and `hoàn` have only one. */
const NEW_PLACE: Readonly<Record<string, string>> = {
  'oà': 'òa', 'oá': 'óa', 'oả': 'ỏa', 'oã': 'õa', 'oạ': 'ọa', 'oè': 'òe', 'oé': 'óe', 'oẻ': 'ỏe', 'oẽ': 'õe', 'oẹ': 'ọe',
  'uỳ': 'ùy', 'uý': 'úy', 'uỷ': 'ủy', 'uỹ': 'ũy', 'uỵ': 'ụy',
}

/** The common place of the tone. */
function placeTone(word: string): string {
  return word.replace(/(?<!^q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/u, (pair) => NEW_PLACE[pair] ?? pair)
}

/** Puts a word of the model in the place of the same word without marks: each letter in the case that was printed. */
export function markLetters(word: string, printed: string): string {
  const placed = placeTone(word)
  if (printed === printed.toLowerCase()) return placed
  let marked = ''
  for (let i = 0; i < placed.length; i++) {
    const letter = placed[i] as string
    const isCapital = printed[i] !== printed[i]?.toLowerCase()
    marked += isCapital ? letter.toUpperCase() : letter
  }
  return marked
}

/** Writes a word of the model as it would be printed: the common place of the tone, and the case of the word it replaces. */
export function writeWord(word: string, writing: string): string {
  const placed = placeTone(word)
  if (writing === 'capitals') return placed.toUpperCase()
  if (writing === 'capital' || writing === 'first') return (placed[0] as string).toUpperCase() + placed.slice(1)
  return placed
}
