// A reading thread: reads one document after the other and can be killed from outside at any moment.
import { parentPort, type MessagePort } from 'node:worker_threads'
import { DocumentError, type StageContext } from '../../model/index.ts'
import { readPages } from '../read-pages.ts'
import type { FromThread, ToThread } from './messages.ts'
import { packPage } from './packed-page.ts'
import { createRemoteEngine } from './remote-engine.ts'
import { createRemoteScore } from './remote-score.ts'

const port = parentPort as MessagePort
const say = (message: FromThread): void => port.postMessage(message, message.type === 'page' ? [message.words.buffer] : [])

let stopping = new AbortController()
port.on('message', (message: ToThread) => {
  if (message.type === 'read') void read(message)
  else if (message.type === 'stop') stopping.abort()
})

async function read({ source, known, ocr, limits, ahead, engineId, engineJobs, canScore }: Extract<ToThread, { type: 'read' }>): Promise<void> {
  stopping = new AbortController()
  const engine = createRemoteEngine(port, engineId, engineJobs, source.path)
  const judge = canScore ? createRemoteScore(port) : null
  const context: StageContext = { warn: (code, details) => say({ type: 'warning', code, details }), signal: stopping.signal }
  try {
    for await (const page of readPages(source, new Set(known), { ocr, engine, limits, ahead, ...(judge && { score: judge.score }) }, context)) say({ type: 'page', ...packPage(page) })
    say({ type: 'done' })
  } catch (error) {
    if (error instanceof DocumentError) say({ type: 'document-error', code: error.code, place: error.place })
    else say({ type: 'defect', message: (error as Error).message, stack: (error as Error).stack })
  } finally {
    judge?.close()
    await engine.close()
  }
}
