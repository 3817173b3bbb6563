import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync, statSync, type Stats } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { DocumentError, MEDIA_TYPES, type SourceDocument } from '../model/index.ts'
import { readArchive, type Budget } from './archive.ts'
import { USUAL_LIMITS, type IntakeLimits } from './limits.ts'
import { readMediaType } from './media-type.ts'

/**
 * What stands at one place: a document, or the reason why there is none. `file` is the place on disk, with the path
 * inside the archive behind it; `path` is relative to the folder or archive that was given.
 */
export type Intake =
  | { readonly file: string; readonly path: string; readonly source: SourceDocument }
  | { readonly file: string; readonly path: string; readonly error: DocumentError }

/** Files that programs keep beside documents while they write them. */
const UNFINISHED = /^(?:~\$|\.)|\.(?:part|partial|crdownload|download|tmp|filepart)$/i

/**
 * Finds documents in files, folders (all levels, in alphabetical order, links not followed) and zip archives.
 * One document is in memory at a time; a file that cannot be read is an answer, not the end.
 *
 * @throws Nothing; a path that does not exist is an answer, too.
 */
export async function* findSources(paths: readonly string[], limits: IntakeLimits = USUAL_LIMITS): AsyncGenerator<Intake> {
  for (const given of paths) {
    for (const file of walk(given)) {
      if (typeof file !== 'string') yield file
      else yield* readFile(file, relative(given, file) || basename(file), limits)
    }
  }
}

/** How many files stand at these paths, archives counting as one; for the progress bar. */
export function countFiles(paths: readonly string[]): number {
  return paths.reduce((sum, given) => sum + [...walk(given)].length, 0)
}

function* walk(given: string): Generator<string | Extract<Intake, { error: DocumentError }>> {
  let stats: Stats
  try {
    stats = statSync(given)
  } catch (cause) {
    yield failed(given, basename(given), (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'file_not_found' : 'file_unreadable', cause)
    return
  }
  if (stats.isDirectory()) yield* walkFolder(given, given)
  else yield given
}

function* walkFolder(folder: string, given: string): Generator<string | Extract<Intake, { error: DocumentError }>> {
  let names: string[]
  try {
    names = readdirSync(folder).sort()
  } catch (cause) {
    yield failed(folder, relative(given, folder) || basename(folder), 'file_unreadable', cause)
    return
  }
  for (const name of names) {
    const file = join(folder, name)
    const stats = lstatSync(file, { throwIfNoEntry: false })
    if (!stats || stats.isSymbolicLink() || UNFINISHED.test(name)) continue
    if (stats.isDirectory()) yield* walkFolder(file, given)
    else if (stats.isFile()) yield file
  }
}

async function* readFile(file: string, path: string, limits: IntakeLimits): AsyncGenerator<Intake> {
  let content: Uint8Array
  try {
    content = await readAtRest(file, path, limits)
  } catch (cause) {
    yield cause instanceof DocumentError ? { file, path, error: cause } : failed(file, path, 'file_unreadable', cause)
    return
  }
  yield* readContent(content, { file, path, depth: 1, limits, budget: { bytes: limits.archiveBytes, entries: limits.archiveEntries } })
}

/** The file's bytes, once nobody has written to it for a while. */
async function readAtRest(file: string, path: string, limits: IntakeLimits): Promise<Uint8Array> {
  const place = { file: path, stage: 'intake' } as const
  let before = statSync(file)
  if (before.size > limits.fileBytes) throw new DocumentError('file_too_large', { ...place, bytes: before.size, limit: limits.fileBytes })
  const ageMs = Math.max(0, Date.now() - before.mtimeMs)
  if (ageMs < limits.restMs) {
    await wait(limits.restMs - ageMs)
    const later = statSync(file)
    if (later.size !== before.size || later.mtimeMs !== before.mtimeMs) throw new DocumentError('file_changing', place)
    before = later
  }
  const content = readFileSync(file)
  const after = statSync(file)
  if (after.size !== before.size || after.mtimeMs !== before.mtimeMs) throw new DocumentError('file_changing', place)
  return content
}

interface Setting {
  readonly file: string
  readonly path: string
  readonly depth: number
  readonly limits: IntakeLimits
  readonly budget: Budget
}

async function* readContent(content: Uint8Array, setting: Setting): AsyncGenerator<Intake> {
  const { file, path, depth, limits } = setting
  const place = { file: path, stage: 'intake' } as const
  if (content.length === 0) {
    yield { file, path, error: new DocumentError('file_empty', place) }
    return
  }
  const type = await readMediaType(content, path)
  if ('other' in type) {
    yield { file, path, error: new DocumentError('type_unsupported', { ...place, mediaType: type.other }) }
  } else if (type.ours !== MEDIA_TYPES.zip) {
    yield { file, path, source: { path, mediaType: type.ours, sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length, content } }
  } else if (depth > limits.archiveDepth) {
    yield { file, path, error: new DocumentError('zip_bomb', { ...place, reason: `> ${limits.archiveDepth} levels` }) }
  } else {
    yield* readZip(content, setting)
  }
}

async function* readZip(content: Uint8Array, setting: Setting): AsyncGenerator<Intake> {
  const { file, path, depth, limits, budget } = setting
  try {
    for await (const entry of readArchive(content, path, limits, budget)) {
      const inside = entry.name === '' ? { file, path } : { file: `${file}/${entry.name}`, path: `${path}/${entry.name}` }
      if ('error' in entry) yield { ...inside, error: entry.error }
      else yield* readContent(entry.content, { ...setting, ...inside, depth: depth + 1 })
    }
  } catch (cause) {
    if (!(cause instanceof DocumentError)) throw cause
    yield { file, path, error: cause }
  }
}

function failed(file: string, path: string, code: 'file_unreadable' | 'file_not_found', cause: unknown): Extract<Intake, { error: DocumentError }> {
  const reason = (cause as NodeJS.ErrnoException).code ?? (cause as Error).message
  return { file, path, error: new DocumentError(code, { file: path, stage: 'intake', reason }, { cause }) }
}
