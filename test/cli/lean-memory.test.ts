import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'kehoach-lean-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const KEHOACH = ['--import', 'tsx', 'src/cli/main.ts']

describe.runIf(process.platform === 'linux')('a long command, started once more', () => {
  it.each([
    { argv: ['ingest', 'fixtures/documents/không-có', '--json'], exitCode: 2 },
    { argv: ['ingest', '--không-có'], exitCode: 2 },
    { argv: ['ingest', '--help'], exitCode: 0 },
  ])('$argv ends as it does in one process: $exitCode', ({ argv }) => {
    const [twice, once] = [{}, { MALLOC_MMAP_THRESHOLD_: '262144' }].map((more) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [...KEHOACH, ...argv, ...(argv.includes('--help') ? [] : ['--corpus', join(folder, 'kho')])], { env: { ...process.env, ...more }, encoding: 'utf8' })
      return { status, stdout: stdout.replace(/"seconds":[\d.]+/, ''), stderr }
    })
    expect(twice).toEqual(once)
  })

  it('ends with its parent, however that ends', async () => {
    const corpus = join(folder, 'kho-dừng')
    const parent = spawn(process.execPath, [...KEHOACH, 'ingest', 'fixtures/documents', '--corpus', corpus], { stdio: 'ignore' })
    const lock = join(corpus, 'ingest.lock')
    while (!existsSync(lock)) await pause(20)
    const children = childrenOf(parent.pid as number)
    parent.kill('SIGKILL')
    expect(children).toHaveLength(1)
    for (let waited = 0; waited < 20_000 && isThere(children[0] as number); waited += 50) await pause(50)
    expect(isThere(children[0] as number)).toBe(false)
  }, 60_000)
})

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

function childrenOf(pid: number): number[] {
  return spawnSync('cat', [`/proc/${pid}/task/${pid}/children`], { encoding: 'utf8' }).stdout.trim().split(' ').filter(Boolean).map(Number)
}

/** A process that has ended may wait to be collected. */
function isThere(pid: number): boolean {
  const state = spawnSync('cat', [`/proc/${pid}/stat`], { encoding: 'utf8' }).stdout
  return state !== '' && !/\) Z /.test(state)
}
