import type { LineStyle, ReadPage } from '../../model/index.ts'
import { isMarkdown, readMarkdownLine } from './markdown.ts'
import { toPlainPage, type PlainLine } from './plain-page.ts'

/** A page that holds more than this is cut: nobody prints it, and later stages keep whole pages in hand. */
const MAX_PAGE_LENGTH = 2_000_000

/**
 * Plain text, with or without marks of Markdown, into pages: a form feed ends one. Lines stay lines; what a blank line means is not
 * decided here, since some extractors put one between all lines.
 *
 * @param expectsMarkdown The source says so (by its name); else the marks themselves must say it.
 */
export function readText(content: Uint8Array, expectsMarkdown: boolean): ReadPage[] {
  const text = decodeText(content).replace(/\r\n?/g, '\n')
  const read = expectsMarkdown || isMarkdown(text) ? readMarkdownLine : asItStands
  const pages = text.split('\f').flatMap((page) => cut(page))
  while (pages.length > 1 && pages.at(-1)?.trim() === '') pages.pop()
  return pages.map((page, i) => toPlainPage(i + 1, page.split('\n').map(read)))
}

const NO_STYLE: LineStyle | null = null

function asItStands(line: string): PlainLine {
  return { text: line, role: line.includes('\t') && line.trim().includes('\t') ? 'table' : 'body', style: NO_STYLE, opensParagraph: null }
}

function cut(page: string): string[] {
  if (page.length <= MAX_PAGE_LENGTH) return [page]
  const parts: string[] = []
  for (let at = 0; at < page.length; ) {
    const end = page.lastIndexOf('\n', at + MAX_PAGE_LENGTH)
    const stop = end > at ? end : at + MAX_PAGE_LENGTH
    parts.push(page.slice(at, stop))
    at = stop + (page[stop] === '\n' ? 1 : 0)
  }
  return parts
}

/**
 * The text of bytes in whichever encoding: the mark at the beginning decides, then whether it is valid UTF-8. What is
 * left is one of the old one-byte encodings (TCVN3, VNI, VPS, VISCII, 1258): kept byte by byte as Windows-1252, which is
 * how such text looks everywhere, for repair to tell them apart.
 */
export function decodeText(content: Uint8Array): string {
  const [first, second, third] = content
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(content)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(content)
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder('utf-8').decode(content)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return isMostlyUtf8(content) ? new TextDecoder('utf-8').decode(content) : new TextDecoder('windows-1252').decode(content)
  }
}

/** Text cut in the middle of a letter, or with a few bad bytes, is still UTF-8. */
function isMostlyUtf8(content: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(content)
  const bad = text.split('\ufffd').length - 1
  const marked = text.match(/[\u0080-\ufffc]/g)?.length ?? 0
  return bad * 10 < marked
}
