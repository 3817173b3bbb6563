import { fileTypeFromBuffer } from 'file-type'
import { MEDIA_TYPES, type MediaType } from '../model/index.ts'

const READ: ReadonlySet<string> = new Set(Object.values(MEDIA_TYPES))
const HEAD_BYTES = 64 * 1024

/**
 * Decides by content what a file is. The name is asked only where contents are alike: Markdown is plain text.
 *
 * @returns One of ours, or the type it turned out to be (`application/octet-stream` where nothing is known) as `other`.
 */
export async function readMediaType(content: Uint8Array, name: string): Promise<{ ours: MediaType } | { other: string }> {
  // Some producers put a few bytes before the mark of a PDF; readers allow it within the first kilobyte.
  if (Buffer.from(content.subarray(0, 1024)).includes('%PDF-')) return { ours: MEDIA_TYPES.pdf }
  // The mark of UTF-16 looks like the beginning of a sound file to others.
  const known = isUtf16(content) ? undefined : await fileTypeFromBuffer(content)
  // A Word file in disrepair looks like any archive; its parts must not be taken for documents.
  if (known?.mime === MEDIA_TYPES.zip && isOffice(content)) return isWord(content) ? { ours: MEDIA_TYPES.docx } : { other: 'application/vnd.openxmlformats-officedocument' }
  if (known && READ.has(known.mime)) return { ours: known.mime as MediaType }
  if (known && known.mime !== 'application/xml') return { other: known.mime }
  const text = toText(content.subarray(0, HEAD_BYTES))
  if (text === null) return { other: 'application/octet-stream' }
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(text)) return { ours: MEDIA_TYPES.html }
  if (/^\s*<\?xml/.test(text)) return { other: 'application/xml' }
  if (/^\s*[[{]/.test(text) && isJson(content)) return { other: 'application/json' }
  return { ours: /\.(?:md|markdown)$/i.test(name) ? MEDIA_TYPES.markdown : MEDIA_TYPES.text }
}

/** Names of entries stand uncompressed in an archive. */
function isOffice(content: Uint8Array): boolean {
  return Buffer.from(content.subarray(0, HEAD_BYTES)).includes('[Content_Types].xml')
}

function isWord(content: Uint8Array): boolean {
  return Buffer.from(content).includes('word/')
}

/** The text, if this is text in any encoding: no control characters but white space. Null where it is not. */
function toText(head: Uint8Array): string | null {
  const bytes = Buffer.from(head)
  if (isUtf16(bytes)) return bytes[0] === 0xff ? bytes.toString('utf16le') : bytes.subarray(0, bytes.length & ~1).swap16().toString('utf16le')
  // VISCII and VPS use a few places below 32 for capitals, so a handful is no proof against text; a zero is.
  const controls = bytes.reduce((sum, byte) => sum + (byte < 32 && ![9, 10, 11, 12, 13].includes(byte) ? 1 : 0), 0)
  if (bytes.includes(0) || controls > bytes.length / 50) return null
  return bytes.toString('utf8')
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

function isJson(content: Uint8Array): boolean {
  try {
    JSON.parse(Buffer.from(content).toString('utf8'))
    return true
  } catch {
    return false
  }
}
