import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'

const SAMPLES = new URL('./samples/', import.meta.url)
const texts = readdirSync(SAMPLES).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(new URL(name, SAMPLES), 'utf8'))

/** What scanners, extraction tools and people do to a text: lines lost, doubled, moved, joined, cut; letters changed; blanks and signs strewn in. */
const blow = fc.record({
  kind: fc.constantFrom('drop', 'double', 'swap', 'join', 'cut', 'blank', 'letter', 'insert', 'page'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  what: fc.constantFrom('\t', ' ', '**', '1.', '- ', 'I', '²', '12', '|', '(', 'Nơi nhận:', 'Phụ lục', 'KẾ HOẠCH', '1 ', '\u0000', '🙂', '\u0323', '\r', ':'),
})

/** Plans with random damage, and texts that are none. */
export const damagedPlan: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...texts), fc.array(blow, { maxLength: 30 })).map(([text, blows]) => blows.reduce(strike, text)) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom('I. ', '1. ', 'a) ', '- ', 'MỤC ĐÍCH', 'Mục tiêu', ':', '\n', '\n\n', '\t', '1 ', 'Nơi nhận:', 'KT. CHỦ TỊCH', 'Phụ lục I', 'KẾ HOẠCH', '²', 'Trên đây là', '\f'), { maxLength: 60 }).map((parts) => parts.join('')) },
)

function strike(text: string, { kind, at, what }: { kind: string; at: number; what: string }): string {
  const lines = text.split('\n')
  const i = Math.min(lines.length - 1, Math.floor(at * lines.length))
  const offset = Math.floor(at * text.length)
  switch (kind) {
    case 'drop': return lines.toSpliced(i, 1).join('\n')
    case 'double': return lines.toSpliced(i, 0, lines[i] as string).join('\n')
    case 'swap': return lines.toSpliced(i, 2, lines[i + 1] ?? '', lines[i] as string).join('\n')
    case 'join': return lines.toSpliced(i, 2, `${lines[i]} ${lines[i + 1] ?? ''}`).join('\n')
    case 'cut': return `${text.slice(0, offset)}\n${text.slice(offset)}`
    case 'blank': return lines.toSpliced(i, 0, '').join('\n')
    case 'letter': return text.slice(0, offset) + what + text.slice(offset + 1)
    case 'page': return `${text.slice(0, offset)}\f${text.slice(offset)}`
    default: return text.slice(0, offset) + what + text.slice(offset)
  }
}
