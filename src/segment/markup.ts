import { toPattern } from '../text/index.ts'

/** Signs of Markdown and HTML that extraction tools leave in a text. They carry style, never words. */
const MARKUP: readonly RegExp[] = [
  /<\/?(?:b|i|[uụúùủũư]|em|strong|sup|sub|span|br|p|div|center)(?:\s[^<>\n]*)?\/?>/gi,
  /^[ \t]*#{1,6}(?=[ \t])/gm,
  // "_**1. Mục đích**_": an underscore at a word's edge is emphasis; between blanks it is the pen's place.
  toPattern(String.raw`(?<![\p{L}\p{N}_])_(?=[^\s_])|(?<=[^\s_])_(?![\p{L}\p{N}_])`, 'g'),
  /\*{2,}|_{2,}/g,
  // A lone asterisk is emphasis where it touches a letter and its like stands later in the line; "* Nội dung" is a bullet.
  toPattern(String.raw`(?<![\p{L}\p{N}*])\*(?=[^\s*][^*\n]*\*)`, 'g'),
  toPattern(String.raw`(?<=[^\s*])\*(?![\p{L}\p{N}*])`, 'g'),
  /(?<=[ \t])\\(?=\s)|\\(?=[.*_#()-])/g,
]

/** The text with its markup blanked out, of the same length, so that places stay. */
export function blankMarkup(text: string): string {
  if (!/[*_<#\\]/.test(text)) return text
  return MARKUP.reduce((rest, mark) => rest.replace(mark, (found) => ' '.repeat(found.length)), text)
}

/** A stretch set in bold, and what may stand outside it in a bold line: a label, stops, other emphasis. */
const BOLD = /\*{2,3}[^*\n]+\*{2,3}|__[^_\n]+__|<(b|strong)>[^<\n]*<\/\1>/gi
const BESIDE_BOLD = /^[\s_*:.]*(?:(?:[IVX]{1,4}|\d{1,2}(?:\.\d{1,2})*|[A-HĐa-zđ])[.)/-]*)?[\s_*:.]*$/

/** Whether a line as printed is set wholly in bold by its markup, or is a Markdown heading. */
export function isMarkedBold(line: string): boolean {
  if (!/[*_<#]/.test(line)) return false
  return /^\s*#{1,6}\s/.test(line) || (/\*\*|__|<(?:b|strong)>/i.test(line) && line.search(BOLD) >= 0 && BESIDE_BOLD.test(line.replace(BOLD, ' ')))
}
