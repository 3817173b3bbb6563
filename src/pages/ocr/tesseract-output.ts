import type { OcrLine, OcrText, OcrWord } from './face.ts'

/** Lines and words of tesseract's table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
export function readTsv(tsv: string): OcrText {
  const lines = new Map<string, { words: OcrWord[]; block: number; paragraph: string }>()
  for (const row of tsv.split('\n')) {
    const [level, , block, paragraph, line, , left, top, width, height, confidence, text] = row.split('\t')
    if (level !== '5' || !text?.trim()) continue
    const key = `${block}.${paragraph}.${line}`
    const entry = lines.get(key) ?? { words: [], block: Number(block), paragraph: `${block}.${paragraph}` }
    lines.set(key, entry)
    const [x, y] = [Number(left), Number(top)]
    entry.words.push({ text: tidy(text), box: [x, y, x + Number(width), y + Number(height)], confidence: Math.max(0, Number(confidence)) / 100 })
  }
  const paragraphs = [...new Set([...lines.values()].map(({ paragraph }) => paragraph))]
  return { lines: [...lines.values()].map(({ words, block, paragraph }): OcrLine => ({ words, block, paragraph: paragraphs.indexOf(paragraph), box: around(words) })) }
}

/** Composed letters; the slash of fractions, which the models print now and then, is no slash of a code. */
function tidy(text: string): string {
  return text.trim().normalize('NFC').replaceAll('⁄', '/')
}

function around(words: readonly OcrWord[]): OcrLine['box'] {
  return words.map(({ box }) => box).reduce((a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])])
}
