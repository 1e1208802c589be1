import type { RuleContext } from '../rule-context.ts'
import type { Keys } from '../source/read-parts.ts'
import { readDurations } from './read-durations.ts'
import { readInstantPath } from './read-instant-path.ts'
import type { ValueReader } from './value-reader.ts'

/** `after: order.created_at` with `within: ["1 hour", "3 days"]`. */
export const after: ValueReader = {
  key: 'after',
  companions: ['within'],
  read: (entry, keys, target, context) => {
    const path = readInstantPath(entry, target, context)
    const within = readWithin(keys, context)
    if (!path || !within) return null
    const [minimumSeconds, maximumSeconds] = within
    return { kind: 'after', path, minimumSeconds, maximumSeconds }
  },
}

// without `within`: the next moment to a week later
const usual = [1, 7 * 24 * 60 * 60] as const

function readWithin(keys: Keys, context: RuleContext): readonly [number, number] | null {
  const entry = keys.get('within')
  return entry ? readDurations(entry, context) : usual
}
