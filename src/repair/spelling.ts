/** Old tone places with the new ones, for open syllables: `hoà` → `hòa`, `uỷ` → `ủy`; `quý` and `hoàn` have only one. */
const NEW_PLACE: Readonly<Record<string, string>> = {
  'oà': 'òa', 'oá': 'óa', 'oả': 'ỏa', 'oã': 'õa', 'oạ': 'ọa', 'oè': 'òe', 'oé': 'óe', 'oẻ': 'ỏe', 'oẽ': 'õe', 'oẹ': 'ọe',
  'uỳ': 'ùy', 'uý': 'úy', 'uỷ': 'ủy', 'uỹ': 'ũy', 'uỵ': 'ụy',
}

/** Writes a word of the model as it would be printed: the common place of the tone, and the case of the word it replaces. */
export function writeWord(word: string, writing: string): string {
  const placed = word.replace(/(?<!^q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/u, (pair) => NEW_PLACE[pair] ?? pair)
  if (writing === 'capitals') return placed.toUpperCase()
  if (writing === 'capital' || writing === 'first') return (placed[0] as string).toUpperCase() + placed.slice(1)
  return placed
}
