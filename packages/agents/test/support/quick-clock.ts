import { type Clock, systemClock } from '../../src/clock.ts'

/** The machine's time, a hundred times as fast; `slept` tells the sleeps that ended, in its own milliseconds. */
export function openQuickClock(): Clock & { readonly slept: readonly number[] } {
  const slept: number[] = []
  const start = Date.now()
  return {
    slept,
    now: () => start + (Date.now() - start) * 100,
    async sleep(milliseconds, signal) {
      await systemClock.sleep(milliseconds / 100, signal)
      slept.push(milliseconds)
    },
  }
}
