import { readKindName } from '../../lexicon/index.ts'
import { DOCUMENT_KINDS, type DocumentKind, type Passage } from '../../model/index.ts'
import { asPrinted } from '../../text/index.ts'
import type { Read } from './zone-text.ts'

const GLUED_KIND = asPrinted`^(?<kind>\p{Lu}+\s+\p{Lu}+)\s+(?=\p{Lu})`

/** The line of the header that names the kind, and the words that follow it as the abstract (trích yếu). */
export function readKindAndTitle(header: readonly Passage[]): { kind: Read<DocumentKind> | null; title: Read<string> | null } {
  const at = header.findIndex(({ text }) => readKindName(text) !== null)
  if (at >= 0) {
    const line = header[at] as Passage
    const kind = readKindName(line.text) ?? DOCUMENT_KINDS[0]
    return { kind: { value: kind, start: line.start, end: line.end, confidence: 0.98 }, title: joinTitle(header.slice(at + 1)) }
  }
  return readGlued(header)
}

/** "KẾ HOẠCH Tuyên truyền …" in one line. */
function readGlued(header: readonly Passage[]): { kind: Read<DocumentKind> | null; title: Read<string> | null } {
  for (const [i, line] of header.entries()) {
    const match = GLUED_KIND.exec(line.text)
    const kind = match?.groups?.kind ? readKindName(match.groups.kind) : null
    if (!match || !kind) continue
    const cut = match[0].length
    const rest = { ...line, start: line.start + cut, text: line.text.slice(cut) }
    return { kind: { value: kind, start: line.start, end: line.start + cut, confidence: 0.9 }, title: joinTitle([rest, ...header.slice(i + 1)]) }
  }
  return { kind: null, title: readOrphan(header) }
}

const SMALL_LETTERS = asPrinted`\p{Ll}{2}`

/** The title where the line above it is lost: what in the header is neither letterhead nor number nor date. */
function readOrphan(header: readonly Passage[]): Read<string> | null {
  const lines = header.filter(({ text }) => SMALL_LETTERS.test(text) && !/^S[ốo6]\s*[:.\d]|ng[àa]y\b.*th[áa]ng|^[ĐD][ộo]c l|^C[ộo]ng h/i.test(text) && text.length > 8)
  const title = joinTitle(lines)
  return title && /(?:19|20)\d\d/.test(title.value) ? { ...title, confidence: 0.6 } : null
}

function joinTitle(lines: readonly Passage[]): Read<string> | null {
  const stop = lines.findIndex(({ text }) => /^\((?:kèm|ban hành|đính|dự thảo|theo)|^\([^)]*\)$|^[-–_*\s]+$/i.test(text))
  const kept = stop < 0 ? lines : lines.slice(0, stop)
  const [first] = kept
  const last = kept.at(-1)
  if (!first || !last) return null
  const value = kept.map(({ text }) => text.trim()).join(' ').replace(/\s+/g, ' ').replace(/\s*[.;:]$/, '').trim()
  return value === '' ? null : { value, start: first.start, end: last.end, confidence: 0.93 }
}
