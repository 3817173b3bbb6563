// Reading Vietnamese characters: word edges, folding, numbers, syllables, and carrying places through edits.
// In: strings and offsets in UTF-16 units.
// Out: strings, numbers or null, offsets. No state, no world.
export * from './letters.ts'
export * from './kept.ts'
export * from './matches.ts'
export * from './known-words.ts'
export * from './word-table.ts'
export * from './patterns.ts'
export * from './remembered.ts'
export * from './words.ts'
export * from './first-words.ts'
export * from './fold.ts'
export * from './numbers.ts'
export * from './syllable.ts'
export * from './offsets.ts'
