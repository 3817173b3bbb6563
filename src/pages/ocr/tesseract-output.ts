import type { OcrLine, OcrText, PixelBox } from './face.ts'

interface Bbox { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }
interface Placed { readonly bbox: Bbox }
/** The part that we read of tesseract.js' JSON. */
export interface Block extends Placed {
  readonly paragraphs: readonly (Placed & {
    readonly lines: readonly (Placed & { readonly words: readonly (Placed & { readonly text: string; readonly confidence: number })[] })[]
  })[]
}

/** Lines and words of tesseract.js' JSON; confidences from 0…100 to 0…1. */
export function readBlocks(blocks: readonly Block[]): OcrText {
  const lines: OcrLine[] = []
  let paragraphs = 0
  blocks.forEach((block, blockIndex) => {
    for (const paragraph of block.paragraphs) {
      for (const { words, bbox } of paragraph.lines) {
        const kept = words.filter(({ text }) => text.trim().length > 0).map(({ text, confidence, bbox: box }) => ({ text: text.normalize('NFC'), box: toBox(box), confidence: confidence / 100 }))
        if (kept.length > 0) lines.push({ words: kept, box: toBox(bbox), block: blockIndex, paragraph: paragraphs })
      }
      paragraphs += 1
    }
  })
  return { lines }
}

function toBox({ x0, y0, x1, y1 }: Bbox): PixelBox {
  return [x0, y0, x1, y1]
}
