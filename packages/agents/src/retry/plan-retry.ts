import type { ModelFault, ModelFaultKind } from '../models/model-fault.ts'

/** One call and up to this many more. */
const mostRetries = 3

/** The faults after which the same call may succeed. */
const passing: ReadonlySet<ModelFaultKind> = new Set([
  'rate-limit',
  'overloaded',
  'server-error',
  'cut',
  'timeout',
])

/**
 * How many milliseconds to wait before a call is made again, or null where it is not: 1 s, 2 s and 4 s with jitter, or
 * as long as the provider asks.
 */
export function planRetry(
  fault: ModelFault,
  attempt: number,
  chance: () => number = Math.random,
): number | null {
  if (attempt > mostRetries) return null
  // asked in another way, it need not wait
  if (fault.kind === 'unsupported-format') return 0
  if (!passing.has(fault.kind)) return null
  // a quarter more or less, so that calls which failed together do not return together
  const backoff = 1000 * 2 ** (attempt - 1) * (0.75 + chance() / 2)
  return Math.max(backoff, fault.retryAfter ?? 0)
}
