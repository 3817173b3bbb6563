// The nouns: what a page, a section, a fact and a record are, and what can go wrong.
// In: nothing; the model imports no other room.
// Out: types, zod schemas, ids, error classes and their sentences in Vietnamese and English.
export * from './ids.ts'
export * from './place.ts'
export * from './page.ts'
export * from './structure.ts'
export * from './warning.ts'
export * from './record.ts'
export * from './facts.ts'
export * from './source.ts'
export * from './stage.ts'
export * from './errors.ts'
export * from './sentences.ts'
