import { expect, test } from 'vitest'
import { openLimits } from '../../src/limits/open-limits.ts'
import { openQuickClock } from '../support/quick-clock.ts'

test('as many calls run at once as the ceiling says, and no more', async () => {
  const limits = openLimits({ concurrency: 5 })
  let running = 0
  let most = 0
  await Promise.all(
    Array.from({ length: 40 }, async () => {
      const slot = await limits.enter(1)
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, 1))
      running--
      slot.succeed(1)
    }),
  )
  expect(most).toBe(5)
})

test('without a ceiling it begins at 16, grows while answers are healthy and falls on a retreat', async () => {
  const limits = openLimits()
  expect(limits.width).toBe(16)
  for (let call = 0; call < 200; call++) (await limits.enter(1)).succeed(1)
  const grown = limits.width
  expect(grown).toBeGreaterThan(32)
  // calls that were under way together are one sign
  const slots = await Promise.all(Array.from({ length: 10 }, () => limits.enter(1)))
  for (const slot of slots) slot.retreat(null)
  expect(limits.width).toBe(Math.floor(grown / 2))
})

test('it never falls below one', async () => {
  const limits = openLimits({ concurrency: 2 })
  for (let call = 0; call < 5; call++) (await limits.enter(1)).retreat(null)
  expect(limits.width).toBe(1)
  ;(await limits.enter(1)).leave()
})

test('no call goes out before the provider says, however long that is', async () => {
  const clock = openQuickClock()
  const limits = openLimits({ clock })
  const start = clock.now()
  ;(await limits.enter(1)).retreat(30_000)
  ;(await limits.enter(1)).leave()
  expect(clock.now() - start).toBeGreaterThanOrEqual(30_000)
})

test('no minute holds more requests, or tokens, than it may', async () => {
  for (const [options, tokens] of [
    [{ requestsPerMinute: 5 }, 1],
    [{ tokensPerMinute: 500 }, 100],
  ] as const) {
    const clock = openQuickClock()
    const limits = openLimits({ ...options, clock })
    const times: number[] = []
    for (let call = 0; call < 11; call++) {
      const slot = await limits.enter(tokens)
      times.push(clock.now())
      slot.succeed(tokens)
    }
    for (const [at, time] of times.slice(5).entries())
      expect(time - (times[at] ?? 0)).toBeGreaterThanOrEqual(60_000)
  }
}, 20_000)

test('who waits can be stopped, and leaves its place', async () => {
  const limits = openLimits({ concurrency: 1 })
  const slot = await limits.enter(1)
  const stop = new AbortController()
  const waiting = limits.enter(1, stop.signal)
  stop.abort(new Error('enough'))
  await expect(waiting).rejects.toThrow('enough')
  slot.leave()
  slot.leave()
  ;(await limits.enter(1)).leave()
})
