import type { Clock } from '../clock.ts'

const minute = 60_000

/** What went out within the last minute. */
export interface Window {
  /** Milliseconds until a call of so many tokens may go out; 0 for now. */
  findWait(tokens: number): number
  /** Counts a call as it goes out, and answers with how to correct it by what its answer took. */
  take(tokens: number): (taken: number) => void
}

/**
 * Counts requests and tokens over a sliding minute. A bucket that refills would let twice as many through around the turn
 * of a minute, which providers refuse.
 */
export function openWindow({
  requestsPerMinute = Number.POSITIVE_INFINITY,
  tokensPerMinute = Number.POSITIVE_INFINITY,
  clock,
}: {
  readonly requestsPerMinute?: number | undefined
  readonly tokensPerMinute?: number | undefined
  readonly clock: Clock
}): Window {
  const bounded = Number.isFinite(requestsPerMinute) || Number.isFinite(tokensPerMinute)
  const sent: { readonly at: number; tokens: number }[] = []
  let total = 0
  const drop = (): void => {
    const oldest = clock.now() - minute
    for (let first = sent[0]; first && first.at <= oldest; first = sent[0]) {
      sent.shift()
      total -= first.tokens
    }
  }
  return {
    findWait(tokens) {
      if (!bounded) return 0
      drop()
      // a call larger than a minute's worth goes out alone
      const wanted = Math.min(tokens, tokensPerMinute)
      let left = total
      let count = sent.length
      for (const { at, tokens: gone } of sent) {
        if (count < requestsPerMinute && left + wanted <= tokensPerMinute) break
        count--
        left -= gone
        if (count < requestsPerMinute && left + wanted <= tokensPerMinute)
          return Math.max(1, at + minute - clock.now())
      }
      return 0
    },
    take(tokens) {
      const call = { at: clock.now(), tokens }
      if (!bounded) return () => undefined
      sent.push(call)
      total += tokens
      return (taken) => {
        if (sent.includes(call)) total += taken - call.tokens
        call.tokens = taken
      }
    },
  }
}
