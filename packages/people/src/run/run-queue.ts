/**
 * Works on all that stands in a queue, so many at once; the work may put more into it. What stops one stops all: those
 * under way end first.
 */
export function runQueue<Item>(
  queue: readonly Item[],
  width: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  let [at, active] = [0, 0]
  let stopped: { readonly why: unknown } | null = null
  return new Promise((resolve, reject) => {
    const stop = (why: unknown): void => {
      stopped ??= { why }
    }
    const end = (): void => {
      active -= 1
      fill()
    }
    const fill = (): void => {
      while (active < width && at < queue.length && stopped === null) {
        active += 1
        work(queue[at] as Item).then(end, (why: unknown) => {
          stop(why)
          end()
        })
        at += 1
      }
      if (active > 0) return
      if (stopped === null) resolve()
      else reject(wrap(stopped.why))
    }
    fill()
  })
}

function wrap(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
