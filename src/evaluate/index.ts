// How good extraction is: records against gold, exactly and by overlap, per field, with intervals.
// In: pairs of a gold record and the record that was made of the same document.
// Out: scores per field, what was missed and made up, what moved between two runs.
export * from './gold.ts'
export { fold } from './fold.ts'
export { FIELDS, type Field, type Item } from './fields.ts'
export { compareRuns, evaluate, type Change, type FieldScore, type Miss, type Pair, type Score, type Tally } from './score.ts'
