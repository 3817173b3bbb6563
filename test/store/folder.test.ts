import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CorpusError } from '../../src/model/index.ts'
import { listDocuments, lockCorpus, makeFolder, openCorpus, openCorpusForReading } from '../../src/store/index.ts'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'kehoach-folder-'))
  writeFileSync(join(root, 'file'), '')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('makeFolder', () => {
  it('makes what is missing, and leaves what is there', () => {
    makeFolder(join(root, 'a/b/c'))
    makeFolder(join(root, 'a/b/c'))
    makeFolder(join(root, 'a/b/c/'))
    expect(statSync(join(root, 'a/b/c')).isDirectory()).toBe(true)
  })
  it.each([{ path: 'file', code: 'EEXIST' }, { path: 'file/below', code: 'ENOTDIR' }, { path: 'file/far/below', code: 'ENOTDIR' }])('refuses $path', ({ path, code }) => {
    expect(() => makeFolder(join(root, path))).toThrow(expect.objectContaining({ code }))
  })
  // Node's recursive mkdir never comes back from here.
  it.skipIf(!existsSync('/proc/self'))('ends where the system lets nothing be made', () => {
    expect(() => makeFolder('/proc/kehoach/a')).toThrow(expect.objectContaining({ code: 'ENOENT' }))
  })
})

it.each(['file', 'file/below'])('a corpus cannot be opened or locked at %s, and the error says so', (path) => {
  expect(() => openCorpus(join(root, path))).toThrow(CorpusError)
  expect(() => lockCorpus(join(root, path))).toThrow(expect.objectContaining({ code: 'corpus_unopenable' }))
})

// The administrator may write everywhere.
it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('reads a corpus in a folder that nobody may write to', () => {
  const folder = join(root, 'disc')
  openCorpus(folder).close()
  chmodSync(folder, 0o555)
  const corpus = openCorpusForReading(folder)
  expect(listDocuments(corpus)).toEqual([])
  corpus.close()
  chmodSync(folder, 0o755)
})
