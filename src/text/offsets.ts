/** One replacement of `before.slice(rawStart, rawEnd)` by `after.slice(start, end)`. Sorted and disjoint on both sides. */
export interface Edit {
  readonly rawStart: number
  readonly rawEnd: number
  readonly start: number
  readonly end: number
}

/**
 * Carries places between a text and its edited form. Inside an edit a place cannot be told exactly: a range's start
 * then goes to the edit's start and its end to the edit's end, so that nothing is lost.
 */
export class OffsetMap {
  readonly #edits: readonly Edit[]
  constructor(edits: readonly Edit[]) {
    this.#edits = edits
  }

  /** From the edited text to the text as read. */
  toRaw(range: { start: number; end: number }): { start: number; end: number } {
    return { start: this.#carry(range.start, 'start'), end: this.#carry(range.end, 'end') }
  }

  #carry(offset: number, edge: 'start' | 'end'): number {
    let low = 0
    let high = this.#edits.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#edits[middle] as Edit).start <= offset) low = middle + 1
      else high = middle
    }
    const edit = this.#edits[low - 1]
    if (!edit) return offset
    if (offset >= edit.end) return offset - edit.end + edit.rawEnd
    if (offset === edit.start) return edit.rawStart
    return edge === 'start' ? edit.rawStart : edit.rawEnd
  }
}

/** Index of the last of some ascending numbers that is not greater than `value`; -1 where all are. */
export function lastNotAfter(ascending: readonly number[], value: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] as number) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}
