import { inflateSync } from 'node:zlib'

/** The sharpest image that is read (80 million pixels in three colours) has less; a stream of more is made to fill the memory. */
const MOST_BYTES = 256 * 1024 * 1024

let refusals = 0

/** How many streams of this thread were too large to be inflated. */
export function countRefusals(): number {
  return refusals
}

/**
 * In this thread, pdf.js inflates a stream in one go instead of through web streams and another thread: streams are small,
 * and the way there and back took longer than the work. Of a stream that is too large it gets nothing.
 */
export function inflateAtOnce(): void {
  const Own = globalThis.DecompressionStream
  globalThis.DecompressionStream = class {
    readonly writable: unknown
    readonly readable: unknown
    constructor(format: string) {
      if (format !== 'deflate') return new Own(format as 'gzip') as never
      let given = new Uint8Array()
      this.writable = { getWriter: () => ({ ready: undefined, write: async (bytes: Uint8Array<ArrayBuffer>) => { given = bytes }, close: () => {} }) }
      this.readable = { async *[Symbol.asyncIterator]() { yield inflate(given) } }
    }
  } as never
}

/** @throws Error Where the stream is damaged: pdf.js then goes on with its own decoder, which takes what there is. */
function inflate(bytes: Uint8Array): Uint8Array {
  try {
    return inflateSync(bytes, { maxOutputLength: MOST_BYTES })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') throw error
    refusals += 1
    return new Uint8Array()
  }
}
