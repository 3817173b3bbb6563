// Gives Vietnamese words their marks and letters back: Unicode forms, legacy encodings, stripped and misread text.
// In: pages as read (or a plain text).
// Out: pages with final text, the same number of lines, and every change with its place, reason and confidence.
export { repair } from './stage.ts'
export { repairText, type RepairOptions, type RepairedText } from './repair-text.ts'
export { scoreText } from './score-text.ts'
export { REPAIR_MODEL, modelCard } from './manifest.ts'
