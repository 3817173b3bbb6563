import type { PlainLine } from './plain-page.ts'

const HEADING = /^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$/
const STRONG = /(\*\*\*|\*\*|__)(?=\S)(.+?)(?<=\S)\1/g
// A single star or underscore must hug its words, or bullets and blanks to be filled in would go.
const EMPHASIS = /(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^*_\n]*?[^\s*_])\1(?![\p{L}\p{N}*_])/gu
const TAGS = /<\/?(?:b|i|u|em|strong|sup|sub|span|p|div|center|br)\b[^>]*\/?>/gi
const TABLE_ROW = /^\s*\|(.+)\|\s*$/
const TABLE_RULE = /^\s*\|?(?:\s*:?-{3,}:?\s*\|)+\s*:?-*:?\s*$/
const ESCAPE = /\\([\\`*_{}[\]()#+\-.!|>~])/g

/** Whether a text's own marks say that it is Markdown: several lines with headings or bold words. */
export function isMarkdown(text: string): boolean {
  const lines = text.slice(0, 200_000).split('\n')
  const marked = lines.filter((line) => HEADING.test(line) || /\*\*(?=\S)[^*\n]+(?<=\S)\*\*/.test(line) || TABLE_RULE.test(line)).length
  return marked >= 2
}

/** One line without its marks; its words as printed, its emphasis as style. Always exactly one line. */
export function readMarkdownLine(line: string): PlainLine {
  if (TABLE_RULE.test(line)) return { text: '', role: 'body', style: null, opensParagraph: null }
  const row = TABLE_ROW.exec(line)?.[1]
  if (row !== undefined) {
    const cells = row.split(/(?<!\\)\|/).map((cell) => plain(cell).trim())
    return { text: cells.join('\t'), role: 'table', style: styleOf(row), opensParagraph: null }
  }
  const heading = HEADING.exec(line)?.[1]
  const text = plain(heading ?? line)
  return { text, role: /\S\t/.test(text) ? 'table' : 'body', style: heading === undefined ? styleOf(line) : { ...NORMAL, bold: true }, opensParagraph: null }
}

const NORMAL = { sizePt: null, bold: false, italic: false, centred: false }

function plain(line: string): string {
  const bare = line.replace(TAGS, '').replace(STRONG, '$2').replace(STRONG, '$2').replace(EMPHASIS, '$2')
  // A pair that another line closes, or that stands open: the marks mean nothing here.
  return bare.replace(/\*\*+/g, '').replace(ESCAPE, '$1').replace(/ {2,}$/, '')
}

/** The style of most letters: those inside the marks against those outside. */
function styleOf(line: string): PlainLine['style'] {
  const letters = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length
  const all = letters(plain(line))
  if (all === 0) return null
  const share = (pattern: RegExp, group: number): number => [...line.matchAll(pattern)].reduce((sum, match) => sum + letters(match[group] ?? ''), 0) / all
  const bold = share(STRONG, 2) + share(/<(?:b|strong)>(.*?)<\/(?:b|strong)>/gi, 1) > 0.5
  const italic = share(EMPHASIS, 2) + share(/<(?:i|em)>(.*?)<\/(?:i|em)>/gi, 1) + share(/\*\*\*(.+?)\*\*\*/g, 1) > 0.5
  return { ...NORMAL, bold, italic }
}
