import { compose } from '../unicode.ts'
import { CP1258, TCVN3, VISCII, VNI, VPS, WINDOWS_1252_HIGH, type ByteRows } from './tables.ts'

export const LEGACY_ENCODINGS = ['tcvn3', 'vni', 'vps', 'viscii', 'cp1258'] as const
export type LegacyEncoding = (typeof LEGACY_ENCODINGS)[number]

/** From what is shown (the bytes as Windows-1252 or Latin-1) to what was meant; keys of one or two characters. */
const TABLES: Readonly<Record<LegacyEncoding, ReadonlyMap<string, string>>> = {
  tcvn3: fromBytes(TCVN3), vps: fromBytes(VPS), viscii: fromBytes(VISCII), vni: fromShown(VNI), cp1258: fromShown(CP1258),
}

/** Reads a stretch of text as if its characters were the bytes of that encoding. Two characters are tried before one. */
export function decodeLegacy(text: string, encoding: LegacyEncoding): string {
  const table = TABLES[encoding]
  let decoded = ''
  for (let i = 0; i < text.length; i++) {
    const two = table.get(text.slice(i, i + 2))
    decoded += two ?? table.get(text[i] as string) ?? text[i]
    if (two !== undefined) i++
  }
  return encoding === 'cp1258' ? compose(decoded) : decoded
}

/** Writes Vietnamese text in a legacy encoding, as Windows-1252 would show its bytes. For tests and fixtures; TCVN3 loses toned capitals. */
export function encodeLegacy(text: string, encoding: LegacyEncoding): string {
  const back = new Map([...TABLES[encoding]].filter(([shown]) => !isControlDouble(shown)).map(([shown, letter]) => [letter, shown]))
  const units = encoding === 'cp1258' ? splitTones(text) : [...text]
  return units.map((letter) => back.get(letter) ?? back.get(letter.toLowerCase()) ?? letter).join('')
}

/** Tones apart, shapes kept: `ế` → `ê` + acute, which is how Windows-1258 writes it. */
function splitTones(text: string): string[] {
  return [...text].flatMap((letter) => {
    const tone = letter.normalize('NFD').match(/[\u0300\u0301\u0303\u0309\u0323]/)?.[0]
    return tone ? [letter.normalize('NFD').replace(tone, '').normalize('NFC'), tone] : [letter]
  })
}

function fromBytes(rows: ByteRows): Map<string, string> {
  const table = new Map<string, string>()
  for (const [letter, byte] of pairs(rows)) {
    const code = parseInt(byte, 16)
    table.set(String.fromCharCode(code), letter)
    if (code >= 0x80 && code <= 0x9f) table.set(WINDOWS_1252_HIGH[code - 0x80] as string, letter)
  }
  return table
}

function fromShown(rows: ByteRows): Map<string, string> {
  return new Map(pairs(rows).map(([letter, shown]) => [shown, letter]))
}

function pairs(rows: ByteRows): [string, string][] {
  return rows.flatMap(([letters, bytes]) => {
    const shown = bytes.split(' ')
    return letters.split(' ').map((letter, i): [string, string] => [letter, shown[i] as string])
  })
}

function isControlDouble(shown: string): boolean {
  return /[\u0080-\u009f]/.test(shown) && WINDOWS_1252_HIGH[shown.charCodeAt(0) - 0x80] !== shown
}
