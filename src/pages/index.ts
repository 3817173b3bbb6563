// Documents into pages of text with boxes: text layer or recognition, decided page by page, and plain formats.
// In: a source document.
// Out: pages as read, in order, each with its source, its reason and its confidence.
export { decide, gradeText, readSigns, type Decision, type LayerSigns, type OcrMode } from './decide.ts'
export { PAGE_LIMITS, type PageLimits } from './limits.ts'
export { openPageReader, type LanguageJudge, type PageReader, type PageReaderOptions } from './page-reader.ts'
