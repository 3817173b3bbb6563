import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { CorpusError } from '../model/index.ts'

const LOCK_FILE = 'ingest.lock'

/**
 * Takes the corpus for one writer. A lock whose process is gone (killed) is taken over.
 *
 * @returns The function that gives it back.
 * @throws CorpusError `corpus_busy` where another process writes.
 */
export function lockCorpus(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, LOCK_FILE)
  if (!tryLock(file)) {
    if (isRunning(readHolder(file))) throw new CorpusError('corpus_busy', { file: folder })
    rmSync(file, { force: true })
    if (!tryLock(file)) throw new CorpusError('corpus_busy', { file: folder })
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
    throw new CorpusError('corpus_unopenable', { file, reason: (error as Error).message }, { cause: error })
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
