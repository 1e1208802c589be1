import { type Clock, systemClock } from '../clock.ts'
import { openWindow } from './open-window.ts'

/** How fast a provider may be asked; what is not given has no end. */
export interface LimitOptions {
  /** The most calls at once. Where it is given, calls start at it; otherwise at 16, and grow. */
  readonly concurrency?: number | undefined
  readonly requestsPerMinute?: number | undefined
  readonly tokensPerMinute?: number | undefined
  readonly clock?: Clock
}

/** A place in the queue that was granted. */
export interface Slot {
  /** An answer came: `tokens` are what it took. */
  succeed(tokens: number): void
  /** The provider has too much to do: fewer calls at once, and none before it says. */
  retreat(wait: number | null): void
  /** It ended in another way. */
  leave(): void
}

/** Keeps calls within what a provider takes, and finds out how much that is. */
export interface Limits {
  /** Waits for a place; `tokens` is what the call will about take. */
  enter(tokens: number, signal?: AbortSignal): Promise<Slot>
  /** How many calls may run at once now. */
  readonly width: number
  /** Whether it matters what a call takes. */
  readonly countsTokens: boolean
}

const firstWidth = 16
const widest = 256

/** Opens the limits of a provider. */
export function openLimits(options: LimitOptions = {}): Limits {
  const { concurrency, clock = systemClock } = options
  const ceiling = concurrency ?? widest
  const window = openWindow({ ...options, clock })
  let width = concurrency ?? firstWidth
  let active = 0
  let healthy = 0
  let entered = 0
  // calls that began before the last retreat say nothing new
  let retreatedAt = 0
  let pausedUntil = 0
  const queue: (() => void)[] = []
  const admit = (): void => {
    while (active < Math.floor(width) && queue.length > 0) {
      active++
      queue.shift()?.()
    }
  }
  const free = (): void => {
    active--
    admit()
  }
  const openSlot = (correct: (taken: number) => void): Slot => {
    const number = ++entered
    let open = true
    const once = (act: () => void): void => {
      if (!open) return
      open = false
      act()
      free()
    }
    return {
      succeed: (tokens) =>
        once(() => {
          correct(tokens)
          if (++healthy < width || width >= ceiling) return
          healthy = 0
          width = Math.min(ceiling, width + Math.max(1, width / 4))
        }),
      retreat: (wait) =>
        once(() => {
          healthy = 0
          if (wait !== null) pausedUntil = Math.max(pausedUntil, clock.now() + wait)
          if (number <= retreatedAt) return
          retreatedAt = entered
          width = Math.max(1, width / 2)
        }),
      leave: () => once(() => undefined),
    }
  }
  return {
    countsTokens: options.tokensPerMinute !== undefined,
    get width() {
      return Math.floor(width)
    },
    async enter(tokens, signal) {
      await takeTurn(queue, admit, signal)
      try {
        for (let wait = 0; ; ) {
          wait = Math.max(pausedUntil - clock.now(), window.findWait(tokens))
          if (wait <= 0) break
          await clock.sleep(wait, signal)
        }
        return openSlot(window.take(tokens))
      } catch (error) {
        free()
        throw error
      }
    },
  }
}

/** Waits in the queue; who is stopped leaves it. */
function takeTurn(
  queue: (() => void)[],
  admit: () => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error)
    const enter = (): void => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }
    const stop = (): void => {
      const at = queue.indexOf(enter)
      if (at !== -1) queue.splice(at, 1)
      reject(signal?.reason as Error)
    }
    signal?.addEventListener('abort', stop, { once: true })
    queue.push(enter)
    admit()
  })
}
