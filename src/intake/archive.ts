import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { DocumentError, type Place } from '../model/index.ts'
import type { IntakeLimits } from './limits.ts'

/** One file of an archive: its bytes, or why there are none. `name` is the path inside the archive. */
export type ArchiveEntry = { readonly name: string; readonly content: Uint8Array } | { readonly name: string; readonly error: DocumentError }

/** What is left to unpack, shared by an archive and those inside it. */
export interface Budget {
  bytes: number
  entries: number
}

const DIRECTORY = /[/\\]$/
/** What operating systems leave in archives beside the documents. */
const LITTER = /(?:^|[/\\])(?:__MACOSX[/\\]|\.|~\$|Thumbs\.db$|desktop\.ini$)/i

/**
 * Reads a zip from memory, one entry after the other. Nothing is written to disk, so a name that points outside can do
 * no harm; it is refused all the same, since such an archive was not packed by a person.
 */
export async function* readArchive(content: Uint8Array, file: string, limits: IntakeLimits, budget: Budget): AsyncGenerator<ArchiveEntry> {
  const zip = await openZip(content, file)
  try {
    for await (const entry of zip.eachEntry()) {
      const name = readName(entry)
      if (DIRECTORY.test(name)) continue
      if (isUnsafe(name)) {
        yield { name, error: new DocumentError('zip_unsafe_name', { file, stage: 'intake', entry: name }) }
        continue
      }
      if (LITTER.test(name)) continue
      yield await readEntry(zip, entry, name, `${file}/${name}`, limits, budget)
      if (budget.bytes < 0 || budget.entries < 0) return
    }
  } catch (cause) {
    yield { name: '', error: cause instanceof DocumentError ? cause : damaged({ file, stage: 'intake' }, cause) }
  } finally {
    zip.close()
  }
}

async function openZip(content: Uint8Array, file: string): Promise<ZipFile> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  try {
    // Names are decoded by us: the library would give up on the whole archive at the first unsafe one.
    return await yauzl.fromBufferPromise(bytes, { lazyEntries: true, decodeStrings: false, validateEntrySizes: true })
  } catch (cause) {
    throw damaged({ file, stage: 'intake' }, cause)
  }
}

async function readEntry(zip: ZipFile, entry: Entry, name: string, file: string, limits: IntakeLimits, budget: Budget): Promise<ArchiveEntry> {
  const place = { file, stage: 'intake' } as const
  budget.entries -= 1
  budget.bytes -= entry.uncompressedSize
  const reason =
    budget.entries < 0 ? `> ${limits.archiveEntries} entries`
    : budget.bytes < 0 ? `> ${limits.archiveBytes} bytes`
    : entry.uncompressedSize > limits.fileBytes ? `> ${limits.fileBytes} bytes`
    : entry.uncompressedSize > 2 ** 20 && entry.uncompressedSize > entry.compressedSize * limits.archiveRatio ? `1 : ${Math.round(entry.uncompressedSize / Math.max(1, entry.compressedSize))}`
    : null
  if (reason !== null) return { name, error: new DocumentError('zip_bomb', { ...place, reason }) }
  if (entry.isEncrypted()) return { name, error: new DocumentError('zip_damaged', { ...place, reason: 'encrypted' }) }
  try {
    const stream = await zip.openReadStreamPromise(entry)
    const parts: Buffer[] = []
    for await (const part of stream) parts.push(part as Buffer)
    return { name, content: Buffer.concat(parts) }
  } catch (cause) {
    return { name, error: damaged(place, cause) }
  }
}

function damaged(place: Place, cause: unknown): DocumentError {
  return new DocumentError('zip_damaged', { ...place, reason: (cause as Error).message }, { cause })
}

/** UTF-8 where it is valid, flagged or not (Vietnamese packers often forget the flag); else the DOS code page, letter by letter. */
function readName(entry: Entry): string {
  const raw = entry.fileName as unknown as Buffer
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw)
  } catch {
    return raw.toString('latin1')
  }
}

function isUnsafe(name: string): boolean {
  return /^[/\\]|^[a-z]:|\0/i.test(name) || name.split(/[/\\]/).includes('..')
}
