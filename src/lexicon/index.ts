// Tables that several rooms read: kinds of document, administrative units.
// In: nothing but the model and the reading of characters.
// Out: rows of plain data, and look-ups over them.
export * from './document-kinds.ts'
export * from './places/index.ts'
