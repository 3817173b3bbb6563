/**
 * Works on several items at once and gives the results in the items' order.
 *
 * @param ahead How many are in work at once, at least one. Items are taken up only when there is room.
 */
export async function* inOrder<In, Out>(items: Iterable<In> | AsyncIterable<In>, ahead: number, work: (item: In) => Promise<Out>): AsyncGenerator<Out> {
  const inWork: Promise<Out>[] = []
  try {
    for await (const item of items) {
      const result = work(item)
      result.catch(() => {}) // it is thrown where it is waited for; until then it must not count as unhandled
      inWork.push(result)
      if (inWork.length >= Math.max(1, ahead)) yield await (inWork.shift() as Promise<Out>)
    }
    while (inWork.length > 0) yield await (inWork.shift() as Promise<Out>)
  } finally {
    await Promise.allSettled(inWork)
  }
}
