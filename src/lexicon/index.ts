// Tables that several rooms read: kinds of document, codes, issuing bodies, abbreviations, administrative units.
// In: nothing but the model and the reading of characters.
// Out: rows of plain data, and look-ups over them.
export * from './document-kinds.ts'
export * from './places/index.ts'
export * from './abbreviations.ts'
export * from './issuers.ts'
export * from './codes.ts'
