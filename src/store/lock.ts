import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { CorpusError } from '../model/index.ts'
import { orUnopenable } from './corpus.ts'
import { makeFolder } from './folder.ts'

const LOCK_FILE = 'ingest.lock'

/**
 * Takes the corpus for one writer. A lock whose process is gone (killed) is taken over.
 *
 * @returns The function that gives it back.
 * @throws CorpusError `corpus_busy` where another process writes, `corpus_unopenable` where the folder cannot be made or written.
 */
export function lockCorpus(folder: string): () => void {
  const file = join(folder, LOCK_FILE)
  orUnopenable(folder, () => makeFolder(folder))
  const lock = (): boolean => orUnopenable(folder, () => tryLock(file))
  if (!lock()) {
    if (isRunning(readHolder(file))) throw new CorpusError('corpus_busy', { file: folder })
    rmSync(file, { force: true })
    if (!lock()) throw new CorpusError('corpus_busy', { file: folder })
  }
  return () => rmSync(file, { force: true })
}

function tryLock(file: string): boolean {
  try {
    const handle = openSync(file, 'wx')
    writeSync(handle, String(process.pid))
    closeSync(handle)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function readHolder(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return 0 // given back between our two looks
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
