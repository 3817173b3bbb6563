import type { Patch } from '../edited-text.ts'
import { WINDOWS_1252_HIGH } from './tables.ts'

/** A lead byte and its followers, as Windows-1252 or Latin-1 shows them. */
const FOLLOW = `[\\u0080-\\u00bf${WINDOWS_1252_HIGH.replace(/[\u0080-\u009f]/g, '')}]`
const DOUBLED = new RegExp(`(?:[\\u00c2-\\u00df]${FOLLOW}|[\\u00e0-\\u00ef]${FOLLOW}{2}|[\\u00f0-\\u00f4]${FOLLOW}{3})+`, 'g')
const strict = new TextDecoder('utf-8', { fatal: true })

/**
 * Stretches that are UTF-8 read as Windows-1252 and encoded again: `Tiáº¿ng Viá»‡t` → `Tiếng Việt`. Taken back only
 * where the bytes are UTF-8 throughout and at least two letters of Vietnamese come out of the whole text.
 */
export function findDoubleUtf8(text: string): Patch[] {
  const patches = [...text.matchAll(DOUBLED)].flatMap((match): Patch[] => {
    const after = decode(match[0])
    if (after === null || !/^[\p{L}\p{M}\p{P}\p{S}\s\u00a0\u200b\ufeff]+$/u.test(after)) return []
    return [{ start: match.index, end: match.index + match[0].length, after, reason: 'double_utf8', confidence: 1 }]
  })
  const vietnamese = patches.map(({ after }) => after).join('').match(/[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9“”–]/g)
  return (vietnamese?.length ?? 0) >= 2 ? patches : []
}

function decode(shown: string): string | null {
  const bytes = Uint8Array.from(shown, (letter) => {
    const code = letter.charCodeAt(0)
    return code <= 0xff ? code : 0x80 + WINDOWS_1252_HIGH.indexOf(letter)
  })
  try {
    return strict.decode(bytes)
  } catch {
    return null
  }
}
