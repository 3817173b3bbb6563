/** Signs of Markdown and HTML that extraction tools leave in a text. They carry style, never words. */
const MARKUP: readonly RegExp[] = [
  /<\/?(?:b|i|u|em|strong|sup|sub|span|br|p|div|center)(?:\s[^<>\n]*)?\/?>/gi,
  /^[ \t]*#{1,6}(?=[ \t])/gm,
  /\*{2,}|_{2,}/g,
  // A lone asterisk is emphasis where it touches a letter and its like stands later in the line; "* Nội dung" is a bullet.
  /(?<![\p{L}\p{N}*])\*(?=[^\s*][^*\n]*\*)/gu,
  /(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu,
  /(?<=[ \t])\\(?=\s)|\\(?=[.*_#()-])/g,
]

/** The text with its markup blanked out, of the same length, so that places stay. */
export function blankMarkup(text: string): string {
  if (!/[*_<#\\]/.test(text)) return text
  return MARKUP.reduce((rest, mark) => rest.replace(mark, (found) => ' '.repeat(found.length)), text)
}

/** Whether a line as printed is set wholly in bold by its markup, or is a Markdown heading. */
export function isMarkedBold(line: string): boolean {
  const bare = line.trim()
  return /^#{1,6}\s/.test(bare) || /^(?:\*{2,3}|__|<b>|<strong>)[^*]*(?:\*{2,3}|__|<\/b>|<\/strong>)[:.]?$/i.test(bare)
}
