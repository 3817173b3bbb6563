/**
 * A pattern as `new RegExp(source, flags + 'u')` would be for text of the basic plane, but without the flag `u`: with it V8
 * looks for characters of two units everywhere, which makes matching 4 to 8 times and compiling some 20 times dearer
 * (measured over the wordings of the reform areas). `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}` and `\p{N}` are written out.
 */
export function toPattern(source: string, flags = ''): RegExp {
  let isInClass = false
  const plain = source.replace(/\\p\{(\w+)\}|\\[^]|[[\]]/g, (piece: string, property: string | undefined) => {
    if (piece === '[' || piece === ']') isInClass = piece === '['
    if (property === undefined) return piece
    return isInClass ? rangesOf(property) : `[${rangesOf(property)}]`
  })
  return new RegExp(plain, flags)
}

/** The same as a tag, for patterns that are written out: no backslash need be doubled. Capitals and small letters differ. */
export function asPrinted(source: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return toPattern(String.raw(source, ...parts))
}

/** The same in any case. */
export function anyCase(source: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return toPattern(String.raw(source, ...parts), 'i')
}

/** Latin with all its marks is told apart letter by letter. */
const TOLD_APART = [[0, 0x24f], [0x1e00, 0x1eff]] as const
/**
 * What lies beyond is told roughly: Greek and Cyrillic, raised figures, Roman numerals. A class of 16 ranges at most is
 * compared in place; one of more is looked up by a call, three times slower, so letters, marks and numbers stay below that together.
 */
const BEYOND: Readonly<Record<string, string>> = {
  L: '\\u0250-\\u02c1\\u0370-\\u1fff', Lu: '\\u0386-\\u03ab\\u0400-\\u042f', Ll: '\\u03ac-\\u03ce\\u0430-\\u045f', M: '\\u0300-\\u036f', N: '\\u2070-\\u2089\\u2150-\\u2189',
}
const RANGES = new Map<string, string>()

function rangesOf(property: string): string {
  const ranges = RANGES.get(property) ?? TOLD_APART.map(([from, to]) => rangesWithin(new RegExp(`\\p{${property}}`, 'u'), from, to)).join('') + (BEYOND[property] ?? '')
  RANGES.set(property, ranges)
  return ranges
}

function rangesWithin(sign: RegExp, from: number, to: number): string {
  let ranges = ''
  for (let code = from; code <= to; code += 1) {
    if (!sign.test(String.fromCharCode(code))) continue
    const first = code
    while (code < to && sign.test(String.fromCharCode(code + 1))) code += 1
    ranges += code === first ? escaped(first) : `${escaped(first)}-${escaped(code)}`
  }
  return ranges
}

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`
}
