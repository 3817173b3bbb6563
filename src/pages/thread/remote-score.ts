import type { MessagePort } from 'node:worker_threads'
import type { ScoreTexts } from '../ocr/index.ts'
import type { FromThread, ToThread } from './messages.ts'

/** A language model that lives in the main thread, seen from a reading thread: texts go there, likelihoods come back. */
export function createRemoteScore(port: MessagePort): { score: ScoreTexts; close(): void } {
  const waiting = new Map<number, (scores: readonly number[] | null) => void>()
  let requests = 0
  const onMessage = (message: ToThread): void => {
    if (message.type !== 'scored') return
    waiting.get(message.request)?.(message.scores)
    waiting.delete(message.request)
  }
  port.on('message', onMessage)
  return {
    score: (texts) => new Promise((resolve) => {
      requests += 1
      waiting.set(requests, resolve)
      port.postMessage({ type: 'score', request: requests, texts } satisfies FromThread)
    }),
    close: () => { port.off('message', onMessage) },
  }
}
