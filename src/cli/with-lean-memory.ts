import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/**
 * Linux' C library keeps freed blocks of the size of a page image, thread by thread: over 500 scans some 300 MB. Above this
 * size, in bytes, it is to give them back. It reads the setting when a process starts, so the command is started once more with it.
 */
const SETTING = { name: 'MALLOC_MMAP_THRESHOLD_', value: '262144' }
const RESTARTED = 'KEHOACH_RESTARTED'

/**
 * Runs a command line that reads many pages in a process of its own with lean memory, input and output shared.
 *
 * @returns Its exit code; null where the command is to be run here: it is another, the setting is made, or it means nothing here.
 */
export async function runWithLeanMemory(argv: readonly string[]): Promise<number | null> {
  if (process.env[RESTARTED] !== undefined) return endWithParent()
  if (process.platform !== 'linux' || !argv.includes('ingest') || SETTING.name in process.env || 'GLIBC_TUNABLES' in process.env) return null
  const child = spawn(process.execPath, [...process.execArgv, process.argv[1] as string, ...argv], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env: { ...process.env, [SETTING.name]: SETTING.value, [RESTARTED]: '1' },
  })
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
  // A terminal interrupts both by itself.
  process.on('SIGINT', () => { if (!process.stdin.isTTY) child.kill('SIGINT') })
  return new Promise((resolve) => {
    child.on('error', ({ message }) => {
      process.stderr.write(`kehoach: không khởi động lại được với ${SETTING.name}: chạy tiếp, tốn thêm bộ nhớ · could not start anew with it: going on with more memory (${message})\n`)
      resolve(null)
    })
    child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal as NodeJS.Signals]))
  })
}

/** However the first process ends, killed too, the second does not go on without it. */
function endWithParent(): null {
  delete process.env[RESTARTED]
  process.on('disconnect', () => process.exit(128 + constants.signals.SIGKILL))
  process.channel?.unref()
  return null
}
