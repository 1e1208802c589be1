/**
 * Works on items, so many at once; `take` gives the next one, and after work has ended there may be more. What stops one
 * stops all: those under way end first.
 */
export function runQueue<Item>(
  take: () => Item | undefined,
  width: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  let active = 0
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
      const item = active < width && stopped === null ? take() : undefined
      if (item !== undefined) {
        active += 1
        work(item).then(end, (why: unknown) => {
          stop(why)
          end()
        })
        // the next in a turn of its own: what the first ask for goes out before the last is prepared
        if (active < width) setImmediate(fill)
        return
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
