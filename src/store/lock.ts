import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { CorpusError } from '../model/index.ts'
import { orUnopenable } from './corpus.ts'
import { makeFolder } from './folder.ts'

const LOCK_FILE = 'ingest.lock'
/** A process whose parent was killed needs a moment to notice. */
const PATIENCE_MS = 5000
const LOOK_AGAIN_MS = 50

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
    if (!hasEnded(file)) throw new CorpusError('corpus_busy', { file: folder })
    rmSync(file, { force: true })
    if (!lock()) throw new CorpusError('corpus_busy', { file: folder })
  }
  return () => rmSync(file, { force: true })
}

/** Whether the lock's holder is gone, or goes while we wait. */
function hasEnded(file: string): boolean {
  const pause = new Int32Array(new SharedArrayBuffer(4))
  for (let waited = 0; isRunning(readHolder(file)); waited += LOOK_AGAIN_MS) {
    if (waited >= PATIENCE_MS) return false
    Atomics.wait(pause, 0, 0, LOOK_AGAIN_MS)
  }
  return true
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
