// Reading pages from their images: getting pixels, preparing them, recognising words, putting the page in order.
// In: a page of an opened PDF or an image file, and an engine.
// Out: text with words, boxes and confidences, and a record of how the image was prepared.
export * from './face.ts'
export { openOcrEngine, type OcrEngineOptions } from './open-engine.ts'
export { readImagePage } from './read-image-page.ts'
