import { watch } from 'chokidar'
import type { Sentence } from '../model/index.ts'
import { toMessage, type Shell } from './shell.ts'

const WATCHING: Sentence = { vi: 'Đang theo dõi; Ctrl-C để dừng.', en: 'Watching; Ctrl-C to stop.' }

/** Runs `onChange` whenever files have come or changed and have then rested; one run at a time. Resolves when asked to stop. */
export async function watchFolders(paths: readonly string[], shell: Shell, onChange: () => Promise<unknown>): Promise<void> {
  const watcher = watch([...paths], { ignoreInitial: true, followSymlinks: false, awaitWriteFinish: { stabilityThreshold: 1000 } })
  let isWanted = false
  let isRunning = false
  const run = async (): Promise<void> => {
    isWanted = true
    if (isRunning) return
    isRunning = true
    while (isWanted && !shell.signal.aborted) {
      isWanted = false
      await onChange().catch((error: unknown) => shell.tell(toMessage(error, shell.language))) // nothing stops the watch
    }
    isRunning = false
  }
  watcher.on('add', run).on('change', run)
  shell.tell(shell.say(WATCHING))
  await new Promise<void>((resolve) => {
    if (shell.signal.aborted) resolve()
    shell.signal.addEventListener('abort', () => resolve(), { once: true })
  })
  await watcher.close()
}
