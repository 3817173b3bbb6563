const OF_NO_CASE = 0
const SMALL = 1
const CAPITAL = 2
/** Latin with all its marks; what lies beyond is asked each time. */
const KNOWN = Uint8Array.from({ length: 0x1f00 }, (_, code) => caseOf(String.fromCharCode(code)))

function caseOf(letter: string): number {
  if (letter !== letter.toUpperCase()) return SMALL
  return letter !== letter.toLowerCase() ? CAPITAL : OF_NO_CASE
}

function caseAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code < KNOWN.length ? (KNOWN[code] as number) : caseOf(text.charAt(at))
}

/** Whether a small letter stands at a place: one with a capital of its own. For loops over all letters of a document. */
export function isSmallAt(text: string, at: number): boolean {
  return caseAt(text, at) === SMALL
}

/** Whether a capital stands at a place. */
export function isCapitalAt(text: string, at: number): boolean {
  return caseAt(text, at) === CAPITAL
}
