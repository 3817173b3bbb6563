import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Makes a folder and those above it that are missing; one that is there stays as it is. Step by step, since Node's own
 * recursive way never ends where the system lets nothing be made, such as below `/proc`.
 *
 * @throws The system's error (`code`: ENOENT, EACCES, EROFS, ENOTDIR, EEXIST where a file stands there …).
 */
export function makeFolder(folder: string): void {
  const missing: string[] = []
  for (let path = resolve(folder); !existsSync(path) && path !== dirname(path); path = dirname(path)) missing.unshift(path)
  for (const path of missing.length > 0 ? missing : [resolve(folder)]) makeOne(path)
}

function makeOne(path: string): void {
  try {
    mkdirSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || !statSync(path).isDirectory()) throw error
  }
}
