/**
 * Memory for planes that nobody needs after the step that asked for them: the next page uses it again. Buffers of a page's size that are
 * freed and allocated anew do not go back to the system; they fill the C library's pools of every thread, some 200 MB for two workers.
 */
export class Scratch {
  readonly #planes = new Map<string, Uint8Array<ArrayBuffer>>()

  /** @returns `length` bytes that hold whatever was there before; valid until the same purpose is asked for again. */
  take(purpose: string, length: number): Uint8Array<ArrayBuffer> {
    const known = this.#planes.get(purpose)
    if (known && known.length >= length && known.length <= 4 * length) return known.subarray(0, length)
    const plane = new Uint8Array(length)
    this.#planes.set(purpose, plane)
    return plane
  }
}
