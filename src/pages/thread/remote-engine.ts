import type { MessagePort } from 'node:worker_threads'
import { DocumentError } from '../../model/index.ts'
import { EngineError, type GreyImage, type OcrEngine, type OcrSettings, type OcrText } from '../ocr/index.ts'
import type { FromThread, ToThread } from './messages.ts'

/** An engine that lives in the main thread, seen from a reading thread: images go there, words come back. */
export function createRemoteEngine(port: MessagePort, id: string, jobs: number, file: string): OcrEngine {
  const waiting = new Map<number, { resolve(text: OcrText): void; reject(error: Error): void }>()
  let requests = 0
  const onMessage = (message: ToThread): void => {
    if (message.type !== 'recognised' && message.type !== 'not-recognised') return
    const one = waiting.get(message.request)
    waiting.delete(message.request)
    if (message.type === 'recognised') one?.resolve(message.text)
    else if (message.reason === 'unavailable') one?.reject(new DocumentError('ocr_unavailable', { file, stage: 'pages', reason: message.message }))
    else one?.reject(new EngineError(message.reason, message.message))
  }
  port.on('message', onMessage)
  return {
    id, jobs,
    recognise: (image: GreyImage, settings: OcrSettings) => new Promise<OcrText>((resolve, reject) => {
      requests += 1
      waiting.set(requests, { resolve, reject })
      // The pixels go over as they are; this thread does not need them any more.
      const data = image.data.byteLength === image.data.buffer.byteLength ? image.data : image.data.slice()
      port.postMessage({ type: 'recognise', request: requests, image: { ...image, data }, settings } satisfies FromThread, [data.buffer as ArrayBuffer])
    }),
    close: async () => { port.off('message', onMessage) },
  }
}
