import { EngineError } from './face.ts'

export interface PoolOptions<W> {
  readonly size: number
  readonly recycleAfter: number
  start(): Promise<W>
  stop(worker: W): Promise<void>
}

interface Slot<W> {
  worker: W | null
  uses: number
}

/** Never more than `size` workers, kept alive between tasks, replaced after `recycleAfter` of them or when one fails. */
export class WorkerPool<W> {
  private readonly options: PoolOptions<W>
  private readonly free: Slot<W>[]
  private readonly waiting: ((slot: Slot<W>) => void)[] = []
  private readonly all: Slot<W>[]
  private isClosed = false

  constructor(options: PoolOptions<W>) {
    this.options = options
    this.all = Array.from({ length: options.size }, () => ({ worker: null, uses: 0 }))
    this.free = [...this.all].reverse()
  }

  /**
   * Runs a task on the next free worker.
   *
   * @throws EngineError `timeout` past `timeoutMs`; the signal's reason when aborted. Either way the worker is thrown away.
   */
  async use<T>(task: (worker: W) => Promise<T>, timeoutMs: number, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted()
    const slot = await this.take()
    try {
      signal?.throwIfAborted()
      if (this.isClosed) throw new EngineError('crash', 'the engine is closed')
      if (slot.worker !== null && slot.uses >= this.options.recycleAfter) await this.discard(slot)
      slot.worker ??= await this.options.start()
      slot.uses += 1
      return await limited(task(slot.worker), timeoutMs, signal)
    } catch (error) {
      await this.discard(slot)
      throw error
    } finally {
      this.give(slot)
    }
  }

  async close(): Promise<void> {
    this.isClosed = true
    await Promise.all(this.all.map((slot) => this.discard(slot)))
  }

  private take(): Promise<Slot<W>> {
    const slot = this.free.pop()
    return slot ? Promise.resolve(slot) : new Promise((resolve) => this.waiting.push(resolve))
  }

  private give(slot: Slot<W>): void {
    const next = this.waiting.shift()
    if (next) next(slot)
    else this.free.push(slot)
  }

  private async discard(slot: Slot<W>): Promise<void> {
    const { worker } = slot
    slot.worker = null
    slot.uses = 0
    if (worker !== null) await this.options.stop(worker).catch(() => {})
  }
}

async function limited<T>(work: Promise<T>, timeoutMs: number, signal?: AbortSignal): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  let onAbort: (() => void) | undefined
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new EngineError('timeout', `no answer within ${timeoutMs} ms`)), timeoutMs)
    onAbort = () => reject(signal?.reason)
    signal?.addEventListener('abort', onAbort)
  })
  work.catch(() => {}) // after a timeout nobody waits for it any more
  try {
    return await Promise.race([work, end])
  } finally {
    clearTimeout(timer)
    if (onAbort) signal?.removeEventListener('abort', onAbort)
  }
}
